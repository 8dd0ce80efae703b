// SPDX-License-Identifier: EUPL-1.2
// The document of `netto bv`.
#pragma once

#include "studies/bv_of_prive/bv_of_prive.hpp"

#include <string>

namespace netto::border {

struct CompanyReader {
  const Dossier& dossier;
  [[nodiscard]] const std::string& name(Thing t) const { return name_of(dossier, t); }
};
[[nodiscard]] std::string bv_json(const studies::CompanyComparison& c);

} // namespace netto::border
