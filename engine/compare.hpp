// SPDX-License-Identifier: EUPL-1.2
// The regimes of box 3 over several years, side by side: what each would cost, which one counts, and what the change to the
// proposed regime does to this household. What the dossier does not give for later years is assumed, and said to be.
// How it is written down: docs/spec/vergelijk.md.
#pragma once

#include "areas/box3/compute.hpp"

#include <string_view>

namespace netto::engine {

/// How values go on after the last year the dossier gives. These are assumptions of Netto, no law, no forecast and no parameter:
/// round figures that a reader can replace by better ones. Each is a change or a yield per year.
struct Aannames {
  Percentage groei_woz = Percentage::uit_procenten(2);             ///< WOZ value of every home, and of other real estate
  Percentage groei_huur = Percentage::uit_procenten(2);            ///< rent, on each 1 January
  Percentage rente_bank = Percentage::uit_duizendsten(1500);       ///< interest received on bank balances
  Percentage koersgroei = Percentage::uit_procenten(4);            ///< price of investments; not of claims and bonds
  Percentage inkomsten_beleggingen = Percentage::uit_procenten(2); ///< dividend and coupon, part of the value; none of crypto
  Percentage groei_kosten = Percentage::uit_procenten(2);          ///< costs, once the dossier gives any

  /// Calls `op` with the name of each assumption and the assumption itself.
  template <class Zelf, class Op> static constexpr void velden(Zelf&& z, Op&& op) {
    op("groei_woz", z.groei_woz);
    op("groei_huur", z.groei_huur);
    op("rente_bank", z.rente_bank);
    op("koersgroei", z.koersgroei);
    op("inkomsten_beleggingen", z.inkomsten_beleggingen);
    op("groei_kosten", z.groei_kosten);
  }
  friend bool operator==(const Aannames&, const Aannames&) = default;
};
/// An assumption may lie between minus and plus this many percent.
inline constexpr int grootste_aanname_procent = 50;

/// `dossier` with values for the years up to and including `tot_en_met` that it does not give. What it gives stays; earlier
/// years and gaps between years stay empty. Values are whole euros, to the nearest.
/// * Values on 1 January go on after the last one given: balances of accounts and debts stay the same, homes and investments grow.
/// * What belongs to a year (interest, income, costs) goes on after the last year given; when none was ever given, from the
///   last year with a value. Money and investments do not move. Interest on debts keeps the rate of the last year in which
///   both are known; without such a year it stays unknown.
/// * Rent that is still running is raised each 1 January after the last year with a WOZ value, as a new period.
/// * A partnership, or living abroad, that holds in the last year of the dossier (or the year before) goes on.
/// Every assumption is added to `aangenomen`, in order of year.
Dossier verleng(const Dossier& dossier, int tot_en_met, const Aannames& aannames, Berichten& aangenomen);

/// One regime in one year: an answer, or the reasons why there is none.
struct Stelseluitkomst {
  std::string_view scenario; ///< of the proposal; empty: the ordinary one
  Resultaat resultaat;
};
struct Jaarvergelijking {
  int jaar = 0;
  std::vector<Stelseluitkomst> stelsels; ///< one in force; from the change on: the bill, and the bill with its amendment
  Berichten aangenomen;                  ///< what of this year (and the values at its end) was assumed
};

/// A value on the day of the change, from which gains count that are taxed when sold.
struct Startwaarde {
  Thing wat;    ///< a home or an investment
  int jaar = 0; ///< year of the value: a WOZ value of the year after has the day of the change as its value date
  Euro waarde;
  bool aangenomen = false;
  bool alleen_novelle = false;      ///< a financial instrument: under the bill itself each year's change in value counts
  std::optional<Euro> aankoopprijs; ///< with improvements until then
  std::optional<Euro> onbelast;     ///< start value less purchase price: what is never taxed at a sale
};
/// Something that ends, with the size of it.
struct Eindigt {
  std::string_view grootheid; ///< parameter of the last year before the change
  Euro bedrag;                ///< for the household: times the number of persons liable
  Euro bezit;                 ///< what the household has of it on the day of the change
};
struct Kostenpost {
  Thing wat;
  Uitkomst bedrag;
};
/// What the change of regime does to this household.
struct Overgang {
  int jaar = 0;                                                               ///< first year of the proposed regime
  std::optional<Uitkomst> belasting_voor, belasting_na, belasting_na_novelle; ///< nothing when that year has no answer
  std::vector<Startwaarde> startwaarden;
  Uitkomst verlies_vervalt;                           ///< sum of the actual returns below nil, as a positive amount
  std::vector<std::pair<int, Uitkomst>> verliesjaren; ///< each such year (negative amount)
  Uitkomst kosten_tellen;                             ///< costs that begin to lower the result, in the first year
  std::vector<Kostenpost> kosten, kosten_niet;        ///< those that do, and those that do not (a home that is not let enough)
  int personen = 0;                                   ///< liable before the change
  std::optional<Euro> heffingvrij_vermogen, heffingvrij_resultaat, heffingvrij_resultaat_novelle; ///< for all persons together
  std::vector<Eindigt> eindigt;
  Parameterstatus cijfers_voor = Parameterstatus::definitief; ///< the least certain figure above of the year before the change
};

struct Vergelijking {
  Aannames aannames;
  std::vector<Jaarvergelijking> jaren; ///< ascending
  std::optional<Overgang> overgang;    ///< when the years on both sides of the change are asked
  Berichten aangenomen;                ///< everything that was assumed
};

/// Computes every regime for each of `jaren` (ascending, each once). `vraag`: rounding, day of knowledge, reading of the loss
/// threshold and, for years with law in force, the scenario; its year is not used. A year without an answer does not stop the
/// others. `dossier` must come from the border, as for `bereken`.
Vergelijking vergelijk(const Dossier& dossier, const Parameters& parameters, const std::vector<int>& jaren, const Vraag& vraag,
                       const Aannames& aannames);

} // namespace netto::engine
