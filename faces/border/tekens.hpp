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

constexpr bool is_cijfer(char c) { return c >= '0' && c <= '9'; }
constexpr bool is_hoofdletter(char c) { return c >= 'A' && c <= 'Z'; }
constexpr bool is_letter(char c) { return is_hoofdletter(c) || (c >= 'a' && c <= 'z'); }
constexpr bool is_wit(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }
constexpr char klein(char c) { return is_hoofdletter(c) ? static_cast<char>(c - 'A' + 'a') : c; }

/// True when `tekst` is one digit or more and nothing else.
constexpr bool alleen_cijfers(std::string_view tekst) {
  for (const char c : tekst)
    if (!is_cijfer(c)) return false;
  return !tekst.empty();
}

/// `tekst` without white space at both ends.
constexpr std::string_view kaal(std::string_view tekst) {
  while (!tekst.empty() && is_wit(tekst.front())) tekst.remove_prefix(1);
  while (!tekst.empty() && is_wit(tekst.back())) tekst.remove_suffix(1);
  return tekst;
}

/// The digits of a whole number.
inline std::string cijfers(std::integral auto getal) {
  char buffer[24];
  return {buffer, std::to_chars(buffer, buffer + sizeof buffer, getal).ptr};
}

/// The whole number that is all of `tekst`; nothing when it is no number or does not fit.
inline std::optional<std::int64_t> geheel_uit(std::string_view tekst) {
  std::int64_t getal = 0;
  const auto [einde, fout] = std::from_chars(tekst.data(), tekst.data() + tekst.size(), getal);
  if (fout != std::errc{} || einde != tekst.data() + tekst.size()) return std::nullopt;
  return getal;
}
/// The number of at most eighteen digits and nothing else.
inline std::int64_t getal_van(std::string_view alleen_cijfers) { return geheel_uit(alleen_cijfers).value_or(0); }

} // namespace netto::border
