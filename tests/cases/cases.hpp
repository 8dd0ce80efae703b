// SPDX-License-Identifier: EUPL-1.2
// The cases beside the articles, law/**/*.cases.toml (their format: cases.cpp): text -> document -> dossier -> engine -> JSON ->
// compare.
#pragma once

#include "areas/regime.hpp"
#include "faces/border/document.hpp"

#include <string>
#include <utility>
#include <vector>

namespace netto::cases {

using Teksten = std::vector<std::string>;

struct Geval {
  std::string file, id, titel, herkomst, bron, uitwerking; ///< bestand: from law/, wet_ib_2001/art_2_13_tarief.cases.toml
  areas::Query vraag;
  border::Node dossier;
  std::vector<std::pair<std::string, border::Node>> verwacht;
};

/// All cases, in the order of their files; what is wrong with the files is in `errors`.
struct Gevallen {
  std::vector<Geval> gevallen;
  Teksten errors;

  /// `map`: the folder law/; `alleen`: only this file.
  explicit Gevallen(const std::string& map, const std::string& alleen = {});
};

/// All differences between what the case expects and what there is, or nothing.
std::string verschillen(const Geval& g);

} // namespace netto::cases
