// SPDX-License-Identifier: EUPL-1.2
// What the facts of a household are made of besides money and dates: values through the years, and whose a thing is.
#pragma once

#include "base/date.hpp"
#include "base/money.hpp"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace netto {

/// A value per calendar year, in ascending order of year. What is not there is unknown, never zero.
template <class T> class PerYear {
public:
  /// Adds or replaces the value of `jaar`.
  void zet(int jaar, T waarde) {
    const auto place = std::lower_bound(rows_.begin(), rows_.end(), jaar, [](const auto& r, int j) { return r.first < j; });
    if (place != rows_.end() && place->first == jaar) place->second = std::move(waarde);
    else rows_.insert(place, {jaar, std::move(waarde)});
  }
  /// The value of `jaar`, or nothing when the dossier does not give it.
  [[nodiscard]] std::optional<T> van(int jaar) const {
    for (const auto& [j, w] : rows_)
      if (j == jaar) return w;
    return std::nullopt;
  }
  [[nodiscard]] bool empty() const { return rows_.empty(); }
  [[nodiscard]] const std::vector<std::pair<int, T>>& rows() const { return rows_; }

private:
  std::vector<std::pair<int, T>> rows_;
};

/// Values on days other than 1 January, ascending; asked only when a liability begins or ends during the year (art. 5.33).
using PerDate = std::vector<std::pair<Date, Euro>>;

/// Position in Dossier::personen; children follow the adults: index personen.size() + k is kinderen[k].
using PersonIndex = std::size_t;

/// Part of a thing: teller / noemer.
struct Part {
  std::int64_t teller = 1, noemer = 1;
  [[nodiscard]] constexpr bool geheel() const { return teller == noemer; }
  [[nodiscard]] constexpr bool niets() const { return teller == 0; }
};

/// Part of something that belongs to one person.
struct Aandeel {
  PersonIndex wie = 0;
  Percentage deel;
};
/// Who owns a thing and for what part; the parts add up to 100%. Empty: all adults equally.
using Eigendom = std::vector<Aandeel>;

} // namespace netto
