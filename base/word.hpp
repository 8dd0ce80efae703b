// SPDX-License-Identifier: EUPL-1.2
// A word or short phrase in both languages. Registers are made of them.
#pragma once

#include <string_view>

namespace netto {

struct Word {
  std::string_view nl, en;
  /// One without Dutch or English does not compile.
  consteval Word(std::string_view dutch, std::string_view english) : nl{dutch}, en{english} {
    if (nl.empty() || en.empty()) __builtin_trap();
  }
};

} // namespace netto
