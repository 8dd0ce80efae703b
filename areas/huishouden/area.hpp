// SPDX-License-Identifier: EUPL-1.2
// Who is assessed in a year, with whom, and what of the dossier the law makes of it before anything is computed.
#pragma once

#include "areas/area.hpp"

namespace netto::huishouden {

/// The tax units of `jaar`; persons who are not liable then are left out, with a message. `meerderjarigheid`: age in years.
std::vector<TaxUnit> tax_units(const Dossier& d, int jaar, int meerderjarigheid, Findings& b);

std::shared_ptr<const void> load(const Parameters& parameters, const ParameterQuery& version, Notices& missing);
void evaluate(Work& work);

inline constexpr Area area{"huishouden", {}, true, 0, load, evaluate};

} // namespace netto::huishouden
