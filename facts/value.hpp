// SPDX-License-Identifier: EUPL-1.2
// What the facts of a household are made of besides money and dates: values through the years, and whose a thing is.
#pragma once

#include "base/date.hpp"
#include "base/fraction.hpp"
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

/// What comes or goes in a calendar year: the amount of the whole year, and of a year in which a thing changes hands or an owner
/// comes of age the part of it up to and including a day.
template <class T> class Flow : public PerYear<T> {
public:
  Flow() = default;
  Flow(PerYear<T> per_year) : PerYear<T>{std::move(per_year)} {} // NOLINT: nothing is said of days
  /// Adds what came or went from 1 January up to and including `dag`; called in ascending order of days.
  void zet(Date dag, T tot_en_met) { days_.emplace_back(dag, std::move(tot_en_met)); }
  using PerYear<T>::zet;
  /// What came or went from 1 January up to and including `dag`; nothing when the dossier does not say it.
  [[nodiscard]] std::optional<T> tot_en_met(Date dag) const {
    for (const auto& [d, w] : days_)
      if (d == dag) return w;
    return std::nullopt;
  }
  [[nodiscard]] const std::vector<std::pair<Date, T>>& days() const { return days_; }

private:
  std::vector<std::pair<Date, T>> days_;
};

/// Values on days other than 1 January, ascending; asked only when a liability begins or ends during the year, or when the thing
/// changes hands (art. 5.29, 5.30, 5.33).
using PerDate = std::vector<std::pair<Date, Euro>>;

/// Percentages that hold from a day on, ascending.
using RatesFrom = std::vector<std::pair<Date, Percentage>>;

/// Position in Dossier::personen; children follow the adults: index personen.size() + k is kinderen[k].
using PersonIndex = std::size_t;
/// Somebody, or more people, outside the dossier.
inline constexpr PersonIndex outside = static_cast<PersonIndex>(-1);

/// Part of a thing or of a sum that people divide, by default the whole: an exact fraction, so that three thirds are a whole.
class Part {
public:
  constexpr Part() = default;
  constexpr Part(std::int64_t num, std::int64_t den) : size_{num, den} {}
  constexpr Part(Percentage p) : size_{p.thousandths(), Percentage::geheel} {} // NOLINT: one way to write a part
  constexpr explicit Part(Fraction size) : size_{std::move(size)} {}
  static constexpr Part none() { return {0, 1}; }
  [[nodiscard]] constexpr bool geheel() const { return size_ == Fraction{1}; }
  [[nodiscard]] constexpr bool niets() const { return size_.is_zero(); }
  [[nodiscard]] constexpr const Fraction& size() const { return size_; }
  friend constexpr Part operator+(const Part& a, const Part& b) { return Part{a.size_ + b.size_}; }
  friend constexpr Part operator-(const Part& a, const Part& b) { return Part{a.size_ - b.size_}; }
  friend constexpr Part operator*(const Part& a, const Part& b) { return Part{a.size_ * b.size_}; }
  friend constexpr bool operator==(const Part& a, const Part& b) { return a.size_ == b.size_; }
  friend constexpr std::strong_ordering operator<=>(const Part& a, const Part& b) { return a.size_ <=> b.size_; }

private:
  Fraction size_{1};
};

/// Part of something that belongs to one person, or `outside` the dossier.
struct Aandeel {
  PersonIndex wie = 0;
  Part deel;

  friend bool operator==(const Aandeel&, const Aandeel&) = default;
};
/// Who owns a thing and for what part; the parts add up to the whole. Empty: all adults equally.
using Eigendom = std::vector<Aandeel>;
/// Who owns it from a day on, ascending by day; before the first, as the thing says without it.
using LaterOwners = std::vector<std::pair<Date, Eigendom>>;

} // namespace netto
