// SPDX-License-Identifier: EUPL-1.2
// Money and percentages as people write them. Inputs and parameters have these types; what the rules compute with is in
// number_form.hpp. Nonsense (euro x euro, percentage + euro) does not compile: see tests/not_compile.
#pragma once

#include <compare>
#include <cstdint>

namespace netto {

/// An amount of money in whole eurocents.
/// Range at the border: see faces/border (|amount| <= 1 miljard euro), so that no sum inside can overflow.
class Euro {
public:
  constexpr Euro() = default;
  /// `cents` eurocents: Euro::from_cents(12345) is 123,45 euro.
  static constexpr Euro from_cents(std::int64_t cents) { return Euro{cents}; }
  /// `euros` whole euros.
  static constexpr Euro from_euros(std::int64_t euros) { return Euro{euros * 100}; }
  /// The amount in eurocents.
  [[nodiscard]] constexpr std::int64_t cents() const { return cents_; }

  friend constexpr auto operator<=>(Euro, Euro) = default;
  friend constexpr Euro operator+(Euro a, Euro b) { return Euro{a.cents_ + b.cents_}; }
  friend constexpr Euro operator-(Euro a, Euro b) { return Euro{a.cents_ - b.cents_}; }
  constexpr Euro operator-() const { return Euro{-cents_}; }
  constexpr Euro& operator+=(Euro b) {
    cents_ += b.cents_;
    return *this;
  }

private:
  explicit constexpr Euro(std::int64_t cents) : cents_{cents} {}
  std::int64_t cents_ = 0;
};

/// A percentage in thousandths of a percent: 1,37% is 1370. Range: what an int64 holds; the border bounds it.
class Percentage {
public:
  constexpr Percentage() = default;
  /// `thousandths` thousandths of a percent: from_thousandths(5880) is 5,88%.
  static constexpr Percentage from_thousandths(std::int64_t thousandths) { return Percentage{thousandths}; }
  /// `procenten` whole percents.
  static constexpr Percentage from_percents(std::int64_t procenten) { return Percentage{procenten * 1000}; }
  /// The percentage in thousandths of a percent; 100% is 100'000.
  [[nodiscard]] constexpr std::int64_t thousandths() const { return thousandths_; }
  static constexpr std::int64_t geheel = 100'000; ///< 100% in thousandths of a percent

  friend constexpr auto operator<=>(Percentage, Percentage) = default;
  friend constexpr Percentage operator+(Percentage a, Percentage b) { return Percentage{a.thousandths_ + b.thousandths_}; }
  friend constexpr Percentage operator-(Percentage a, Percentage b) { return Percentage{a.thousandths_ - b.thousandths_}; }

private:
  explicit constexpr Percentage(std::int64_t thousandths) : thousandths_{thousandths} {}
  std::int64_t thousandths_ = 0;
};

} // namespace netto
