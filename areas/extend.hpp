// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "areas/message.hpp"
#include "facts/dossier.hpp"

#include <string_view>

namespace netto::areas {

/// How values go on after the last year the dossier gives. These are assumptions of Netto, no law, no forecast and no parameter:
/// round figures that a reader can replace by better ones. Each is a change or a yield per year.
struct Assumptions {
  Percentage groei_woz = Percentage::from_percents(2);             ///< WOZ value of every home, and of other real estate
  Percentage groei_huur = Percentage::from_percents(2);            ///< rent, on each 1 January
  Percentage rente_bank = Percentage::from_thousandths(1500);      ///< interest received on bank balances
  Percentage koersgroei = Percentage::from_percents(4);            ///< price of investments; not of claims and bonds
  Percentage inkomsten_beleggingen = Percentage::from_percents(2); ///< dividend and coupon, part of the value; none of crypto
  Percentage groei_kosten = Percentage::from_percents(2);          ///< costs, once the dossier gives any

  /// Calls `op` with the name of each assumption and the assumption itself.
  template <class Zelf, class Op> static constexpr void velden(Zelf&& z, Op&& op) {
    op("groei_woz", z.groei_woz);
    op("groei_huur", z.groei_huur);
    op("rente_bank", z.rente_bank);
    op("koersgroei", z.koersgroei);
    op("inkomsten_beleggingen", z.inkomsten_beleggingen);
    op("groei_kosten", z.groei_kosten);
  }
  friend bool operator==(const Assumptions&, const Assumptions&) = default;
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
Dossier extend(const Dossier& dossier, int tot_en_met, const Assumptions& aannames, Notices& aangenomen);

/// `dossier` with assumed values for what it does not give of `jaar` and of the end of that year, also where later years are
/// given. For an estimate only: nothing of it may be shown as a fact.
Dossier fill_year(const Dossier& dossier, int jaar, const Assumptions& aannames);

/// Which of `aangenomen` an answer of `jaar` rests on: the facts of the year, and the values at its end.
std::vector<std::uint32_t> van_jaar(const Notices& aangenomen, int jaar);

} // namespace netto::areas
