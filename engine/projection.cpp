// SPDX-License-Identifier: EUPL-1.2
#include "engine/projection.hpp"

#include "areas/areas.hpp"

#include <algorithm>

namespace netto::engine {

Parameters continued(const Parameters& parameters, int until) {
  Parameters out{parameters};
  std::vector<int> last(parameters.quantities().size());
  for (const ParameterRow& row : parameters.rows()) {
    int& year = last[static_cast<std::size_t>(row.grootheid)];
    if (row.scenario.empty()) year = std::max<int>(year, row.jaar_tot);
  }
  for (std::size_t q = 0; q < last.size(); ++q) {
    const std::string_view name = parameters.quantities()[q].naam;
    if (last[q] == 0 || last[q] >= until) continue;
    const auto place = parameters.find_row(name, {last[q], {}, {}});
    if (!place) continue;
    ParameterRow more = parameters.row(*place);
    more.jaar_van = static_cast<std::int16_t>(last[q] + 1);
    more.jaar_tot = static_cast<std::int16_t>(until);
    more.status = ParameterStatus::raming;
    more.opmerking = "Doorgetrokken: als het laatste bekende jaar.";
    out.lay_over(name, more, parameters.source_of(*place));
  }
  return out;
}

bool goes_on(int year, Beyond beyond) {
  return std::ranges::none_of(areas::all, [&](const areas::Area& a) {
    return a.leads && std::ranges::any_of(a.regimes, [&](const areas::Regime& r) {
             return r.in(year) && (beyond != Beyond::law_in_force || r.status == areas::LegalStatus::geldend);
           });
  });
}

} // namespace netto::engine
