// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "faces/border/books.hpp"
#include "faces/border/toml_text.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

namespace netto::test {

using namespace border;

inline std::vector<std::string> codes(const std::vector<Diagnostic>& list) {
  std::vector<std::string> all;
  for (const auto& m : list) all.emplace_back(m.code.row->naam);
  return all;
}
/// Books without errors.
inline Books good(Books b) {
  for (const auto& e : b.errors) MESSAGE(show(e, Language::nl));
  CHECK(b.errors.empty());
  CHECK(b.read == b.counted + b.outside.size());
  return b;
}
/// What a key comes to, as TOML; empty when it has no lines.
inline std::string amount(const Books& b, std::string_view table, std::string_view name, std::string_view key, int year) {
  for (const auto& t : b.things)
    for (const auto& k : t.keys)
      for (const auto& y : k.years)
        if (netto::word_of(t.list).nl == table && t.naam == name && k.row.key == key && y.jaar == year)
          return toml_amount(y.bedrag);
  return {};
}

} // namespace netto::test
