// SPDX-License-Identifier: EUPL-1.2
#include "parameters_json.hpp"

#include "json_writer.hpp"

namespace netto::border {

std::string parameters_json(const std::vector<Jaarparameters>& jaren, const Parameters& parameters, Taal taal) {
  struct Reader {
    const Parameters& parameters;
    Taal taal;
  };
  return write_document<Year_parameters_fields>(jaren, Reader{parameters, taal});
}

} // namespace netto::border
