// SPDX-License-Identifier: EUPL-1.2
// Box 3, sparen en beleggen, as it is in force.
#pragma once

#include "areas/area.hpp"
#include "areas/box3/regimes.hpp"

namespace netto::box3 {

std::shared_ptr<const void> load(const Parameters& parameters, const ParameterQuery& version, Notices& missing);
void traced(Work& work);
void exact(Work& work);

// What persons who are assessed together may have free, for who compares years.

struct Allowance {
  Euro bedrag; ///< of `personen` together
  ParameterStatus status = ParameterStatus::definitief;
};
/// Articles 5.5 and 5.13; nothing when the figure is not known.
std::optional<Allowance> heffingvrij_vermogen(const Parameters& p, const ParameterQuery& version, int personen);
std::optional<Allowance> vrijstelling_groene_beleggingen(const Parameters& p, const ParameterQuery& version, int personen);
/// Of bill 36748.
std::optional<Allowance> heffingvrij_resultaat(const Parameters& p, const ParameterQuery& version, int personen);

// What it answers, as parts of a report.

/// What the household has on 1 January with what it is deemed to yield, and its homes.
[[nodiscard]] report::Blocks capital(const Answer& answer, const Dossier& dossier, Language language);
/// How partners divide the base, and what that saves; nothing when nobody divides. In large, and in sentences.
[[nodiscard]] std::vector<report::KeyFigures::Figure> split_figure(const Answer& answer, const Dossier& dossier,
                                                                   Language language);
[[nodiscard]] report::Blocks split(const Answer& answer, const Dossier& dossier, Language language);
/// What to enter as the actual return, and where: in the return, or of earlier years on the official statement.
[[nodiscard]] report::Blocks statement(const ActualReturnAnswer& answer, const Dossier& dossier, int year, Language language);

inline constexpr Area area{.naam = "box3",
                           .regimes = regimes,
                           .leads = true,
                           .load = load,
                           .evaluate = [](Work& work) { work.traced ? traced(work) : exact(work); },
                           .divides = true};

} // namespace netto::box3
