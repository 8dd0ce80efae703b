// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/language.hpp"
#include "params/parameter.hpp"

#include <string>
#include <vector>

namespace netto::cli {

/// The rows that answer the question of one year: positions in Parameters::rijen().
struct Jaarparameters {
  int jaar = 0;
  std::vector<int> plaatsen;
};

/// The parameters of one year as a JSON object, those of several as an array of them.
[[nodiscard]] std::string parameters_json(const std::vector<Jaarparameters>& jaren, const Parameters& parameters,
                                          border::Taal taal);

} // namespace netto::cli
