// SPDX-License-Identifier: EUPL-1.2
#include "parameters_json.hpp"

#include "json_writer.hpp"

namespace netto::border {

std::string parameters_json(const std::vector<YearParameters>& jaren, const Parameters& parameters, Language language) {
  struct Reader {
    const Parameters& parameters;
    Language language;
  };
  return write_document<YearParametersFields>(jaren, Reader{parameters, language});
}

} // namespace netto::border
