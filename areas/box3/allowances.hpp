// SPDX-License-Identifier: EUPL-1.2
// What persons who are assessed together may have free, for who compares years.
#pragma once

#include "params/parameter.hpp"

#include <optional>

namespace netto::box3 {

struct Allowance {
  Euro bedrag; ///< of `personen` together
  ParameterStatus status = ParameterStatus::definitief;
};
/// Articles 5.5 and 5.13; nothing when the figure is not known.
std::optional<Allowance> heffingvrij_vermogen(const Parameters& p, const ParameterQuery& version, int personen);
std::optional<Allowance> vrijstelling_groene_beleggingen(const Parameters& p, const ParameterQuery& version, int personen);
/// Of bill 36748.
std::optional<Allowance> heffingvrij_resultaat(const Parameters& p, const ParameterQuery& version, int personen);

} // namespace netto::box3
