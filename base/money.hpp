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
  /// `centen` eurocents: Euro::uit_centen(12345) is 123,45 euro.
  static constexpr Euro uit_centen(std::int64_t centen) { return Euro{centen}; }
  /// `euros` whole euros.
  static constexpr Euro uit_euros(std::int64_t euros) { return Euro{euros * 100}; }
  /// The amount in eurocents.
  [[nodiscard]] constexpr std::int64_t centen() const { return centen_; }

  friend constexpr auto operator<=>(Euro, Euro) = default;
  friend constexpr Euro operator+(Euro a, Euro b) { return Euro{a.centen_ + b.centen_}; }
  friend constexpr Euro operator-(Euro a, Euro b) { return Euro{a.centen_ - b.centen_}; }
  constexpr Euro operator-() const { return Euro{-centen_}; }
  constexpr Euro& operator+=(Euro b) {
    centen_ += b.centen_;
    return *this;
  }

private:
  explicit constexpr Euro(std::int64_t centen) : centen_{centen} {}
  std::int64_t centen_ = 0;
};

/// A percentage in thousandths of a percent: 1,37% is 1370. Range: what an int64 holds; the border bounds it.
class Percentage {
public:
  constexpr Percentage() = default;
  /// `duizendsten` thousandths of a percent: uit_duizendsten(5880) is 5,88%.
  static constexpr Percentage uit_duizendsten(std::int64_t duizendsten) { return Percentage{duizendsten}; }
  /// `procenten` whole percents.
  static constexpr Percentage uit_procenten(std::int64_t procenten) { return Percentage{procenten * 1000}; }
  /// The percentage in thousandths of a percent; 100% is 100'000.
  [[nodiscard]] constexpr std::int64_t duizendsten() const { return duizendsten_; }
  static constexpr std::int64_t geheel = 100'000; ///< 100% in thousandths of a percent

  friend constexpr auto operator<=>(Percentage, Percentage) = default;
  friend constexpr Percentage operator+(Percentage a, Percentage b) { return Percentage{a.duizendsten_ + b.duizendsten_}; }
  friend constexpr Percentage operator-(Percentage a, Percentage b) { return Percentage{a.duizendsten_ - b.duizendsten_}; }

private:
  explicit constexpr Percentage(std::int64_t duizendsten) : duizendsten_{duizendsten} {}
  std::int64_t duizendsten_ = 0;
};

} // namespace netto
