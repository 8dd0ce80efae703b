// SPDX-License-Identifier: EUPL-1.2
// Who is assessed in a year, with whom, and what of the dossier the law makes of it before anything is computed.
#pragma once

#include "areas/area.hpp"

namespace netto::engine {

std::shared_ptr<const void> huishouden_load(const Parameters& parameters, const ParameterQuery& version, Notices& missing);
void huishouden_evaluate(Work& work);

inline constexpr Area huishouden_area{"huishouden", {}, true, 0, huishouden_load, huishouden_evaluate};

} // namespace netto::engine
