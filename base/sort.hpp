// SPDX-License-Identifier: EUPL-1.2
// A stable sort. (std::stable_sort of libstdc++ 12 asks for a deprecated buffer, which clang reports.)
#pragma once

#include <algorithm>
#include <cstddef>
#include <numeric>
#include <utility>
#include <vector>

namespace netto {

/// Sorts `v` by `kleiner`; what is equal keeps its order.
template <class T> void stable_sort(std::vector<T>& v, auto kleiner) {
  std::vector<std::size_t> volgorde(v.size());
  std::iota(volgorde.begin(), volgorde.end(), std::size_t{0});
  std::sort(volgorde.begin(), volgorde.end(),
            [&](std::size_t a, std::size_t b) { return kleiner(v[a], v[b]) || (!kleiner(v[b], v[a]) && a < b); });
  std::vector<T> uit;
  uit.reserve(v.size());
  for (const auto i : volgorde) uit.push_back(std::move(v[i]));
  v = std::move(uit);
}

} // namespace netto
