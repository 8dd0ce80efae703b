// SPDX-License-Identifier: EUPL-1.2
// What the articles say of the facts of persons, children and homes for sale, without computing.
#pragma once

#include "areas/namespaces.hpp"
#include "base/date.hpp"
#include "facts/persoon.hpp"

#include <array>
#include <optional>
#include <span>

namespace netto::huishouden {

/// From `van` until, not on, `tot`; empty: always so, or still.
struct Tijdvak {
  std::optional<Date> van, tot;
  [[nodiscard]] constexpr bool raakt(const Tijdvak& ander) const {
    return (!tot || !ander.van || *ander.van < *tot) && (!van || !ander.tot || *ander.tot > *van);
  }
};
/// Until and including which year an empty home for sale may be the own home still (3.111 lid 2); `termijn` in years.
std::optional<int> te_koop_tot_en_met(const Tijdvak& leegstand, std::optional<Date> laatste_dag_eigen_woning,
                                      std::span<const Tijdvak> huren, int termijn);
/// The first year as own home that still matters for `jaar`.
int te_koop_vanaf(int jaar, int termijn);

/// Until and including which year a home that is not lived in yet may be the own home (3.111 lid 3); from when that of who left, or is
/// in a nursing home, is not any more (lid 4 and 5); and was it one long enough for who lives elsewhere for a time (lid 6)? Terms in years.
int toekomstig_tot_en_met(Date eerste_dag, int termijn);
Date niet_meer_vanaf(Date vertrek, int termijn);
bool lang_genoeg_eigen_woning(std::optional<Date> vanaf, Date vertrek, int termijn);

/// What a year has of the choice of partial non-residence (2.6): the law of the time, the transition after it, or nothing.
enum class ChoiceOfNonResidence { wet, overgangsrecht, vervallen };
struct ChoiceFrom {
  int first_year;
  ChoiceOfNonResidence choice;
};
inline constexpr std::array choices_of_non_residence{ChoiceFrom{2017, ChoiceOfNonResidence::wet},
                                                     ChoiceFrom{2025, ChoiceOfNonResidence::overgangsrecht},
                                                     ChoiceFrom{2027, ChoiceOfNonResidence::vervallen}};
constexpr ChoiceOfNonResidence choice_of_non_residence(int jaar) {
  auto last = choices_of_non_residence.front().choice;
  for (const ChoiceFrom& c : choices_of_non_residence)
    if (c.first_year <= jaar) last = c.choice;
  return last;
}
/// Does the choice hold on `dag`, with the expat ruling until `looptijd` (2.6, UB 11)?
bool partieel_op(std::optional<Date> looptijd, Date dag);

/// Does only what someone has in the Netherlands count (7.7 lid 2)?
bool alleen_in_nederland(Plicht plicht);
/// Has he exemptions, a debt threshold and personal deductions (7.7 lid 1 and 2, 7.8 lid 3)?
bool met_grenzen_en_aftrek(Plicht plicht);
/// Can he be a partner (1.2 lid 4)?
bool kan_partner_zijn(Plicht plicht);

/// May partners for a part of the year choose to be so all year (2.17 lid 7)? Each: lived here all year.
bool keuze_heel_jaar(bool eerste_heel_jaar_hier, bool tweede_heel_jaar_hier);

/// Is a child minor on 1 January of `jaar` (2.15, 1:233 BW)? `meerderjarigheid` in years.
bool minderjarig(Date geboren, int jaar, int meerderjarigheid);
/// The last day on which it is.
Date minderjarig_tot_en_met(Date geboren, int meerderjarigheid);
/// The last day of which its actual return is attributed to its parents (5.25 lid 3).
Date rendement_kind_tot_en_met(Date geboren, int meerderjarigheid);
/// The last day on which the things of who dies are his (5.33 lid 2).
Date laatste_dag_erflater(Date overleden);
/// What ends of the part that somebody has of a claim or debt, for the part of the other side that he has (6:161 BW).
Part vermengd_deel(const Part& van_hem, const Part& tegenover_hem);
/// Does a claim that is not payable yet, or the debt opposite it, still not count once the surviving parent has died (5.4)?
bool niet_opeisbaar_geldt_nog(bool langstlevende_overleden);
/// The part of what a minor child has that is attributed to `ouders` of the `gezag` parents with authority (2.15 lid 2 and 4).
Part toegerekend(std::int64_t ouders, std::int64_t gezag);

/// For how many months of the liability from `van` until `tot_en_met` a thing here, or a part of it, counts of whom only that does;
/// `niet_meer_vanaf`: first day on which it does not, because it is sold, given away or the own home (7.7 lid 4).
int maanden_hier(std::optional<Date> niet_meer_vanaf, Date van, Date tot_en_met);

} // namespace netto::huishouden
