// SPDX-License-Identifier: EUPL-1.2
#include "bv.hpp"

#include "json_writer.hpp"

#include <span>

namespace netto::border {

std::string bv_json(const studies::CompanyComparison& c) {
  return write_document<studies::CompanyComparisonFields>(std::span{&c, 1}, CompanyReader{c.dossier});
}

} // namespace netto::border
