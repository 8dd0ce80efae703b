// SPDX-License-Identifier: EUPL-1.2
// Years side by side, each under every regime that is in force or proposed. What the dossier does not give for later years is
// assumed, and said to be.
#pragma once

#include "engine/year.hpp"

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

/// Years side by side.
struct Years {
  Aannames aannames;
  std::vector<Jaarvergelijking> jaren; ///< ascending
  Berichten aangenomen;                ///< everything that was assumed
  Dossier verlengd;                    ///< the dossier with what was assumed
};

/// Computes every regime for each of `jaren` (ascending, each once). `vraag`: rounding, day of knowledge, reading of the loss
/// threshold and, for years with law in force, the scenario; its year is not used. A year without an answer does not stop the
/// others. What passes from year to year is handed on, so that each year is computed once. `dossier` must come from the border,
/// as for `bereken`.
Years years(const Dossier& dossier, const Parameters& parameters, const std::vector<int>& jaren, const Vraag& vraag,
            const Aannames& aannames);

} // namespace netto::engine
