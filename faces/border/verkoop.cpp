// SPDX-License-Identifier: EUPL-1.2
#include "verkoop.hpp"

#include "json_writer.hpp"

#include <span>

namespace netto::border {

std::string verkoop_json(const studies::SaleAnswer& a) {
  return write_document<studies::SaleFields>(std::span{&a, 1}, SaleReader{a.dossier});
}

} // namespace netto::border
