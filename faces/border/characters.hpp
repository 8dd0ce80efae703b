// SPDX-License-Identifier: EUPL-1.2
// The few questions about characters and numbers that the border asks, independent of any locale.
#pragma once

#include <charconv>
#include <concepts>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace netto::border {

constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }
constexpr bool is_capital(char c) { return c >= 'A' && c <= 'Z'; }
constexpr bool is_letter(char c) { return is_capital(c) || (c >= 'a' && c <= 'z'); }
constexpr bool is_space(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }
constexpr char lower(char c) { return is_capital(c) ? static_cast<char>(c - 'A' + 'a') : c; }

/// True when `tekst` is one digit or more and nothing else.
constexpr bool digits_only(std::string_view tekst) {
  for (const char c : tekst)
    if (!is_digit(c)) return false;
  return !tekst.empty();
}

/// `tekst` without white space at both ends.
constexpr std::string_view trimmed(std::string_view tekst) {
  while (!tekst.empty() && is_space(tekst.front())) tekst.remove_prefix(1);
  while (!tekst.empty() && is_space(tekst.back())) tekst.remove_suffix(1);
  return tekst;
}

/// The digits of a whole number.
inline std::string digits_of(std::integral auto getal) {
  char buffer[24];
  return {buffer, std::to_chars(buffer, buffer + sizeof buffer, getal).ptr};
}

/// The whole number that is all of `tekst`; nothing when it is no number or does not fit.
inline std::optional<std::int64_t> whole_from(std::string_view tekst) {
  std::int64_t getal = 0;
  const auto [einde, error] = std::from_chars(tekst.data(), tekst.data() + tekst.size(), getal);
  if (error != std::errc{} || einde != tekst.data() + tekst.size()) return std::nullopt;
  return getal;
}
/// The number of at most eighteen digits and nothing else.
inline std::int64_t number_of(std::string_view digits_only) { return whole_from(digits_only).value_or(0); }

} // namespace netto::border
