// SPDX-License-Identifier: EUPL-1.2
// The document of `netto verkoop`.
#pragma once

#include "studies/verkoop/fields.hpp"

#include <string>

namespace netto::border {

struct SaleReader {
  const Dossier& dossier;
  [[nodiscard]] const std::string& name(Thing t) const { return name_of(dossier, t); }
  [[nodiscard]] const std::string& name(PersonIndex p) const { return name(thing_of(dossier, p)); }
  [[nodiscard]] std::optional<std::string> maybe(Thing t) const { return t.none() ? std::nullopt : std::optional{name(t)}; }
};
[[nodiscard]] std::string verkoop_json(const studies::SaleAnswer& a);

} // namespace netto::border
