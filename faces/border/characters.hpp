// SPDX-License-Identifier: EUPL-1.2
// The few questions about characters and numbers that the border asks, independent of any locale.
#pragma once

#include <algorithm>
#include <charconv>
#include <concepts>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

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

/// The first character of UTF-8 (RFC 3629) in a text that is not empty.
struct Character {
  std::size_t length; ///< in bytes; 0: there is none
  std::size_t broken; ///< then how many bytes belong together
  std::uint32_t point;
};
inline Character character(std::string_view text) {
  const auto at = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
  const unsigned char first = at(0);
  const std::size_t length = first < 0x80 ? 1 : first < 0xC2 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : first < 0xF5 ? 4 : 0;
  if (length == 0) return {0, 1, 0};
  // No longer form of a shorter one, no surrogate, nothing above U+10FFFF: that shows in the second byte.
  const unsigned char low = first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80;
  const unsigned char high = first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF;
  std::uint32_t point = length == 1 ? first : first & (0x7Fu >> length);
  for (std::size_t i = 1; i < length; ++i) {
    if (i == text.size() || at(i) < (i == 1 ? low : 0x80) || at(i) > (i == 1 ? high : 0xBF)) return {0, i, 0};
    point = point << 6 | (at(i) & 0x3Fu);
  }
  return {length, 0, point};
}

/// The parts of `text` between the characters `at`: one more than there are of those.
inline std::vector<std::string_view> split(std::string_view text, char at) {
  std::vector<std::string_view> parts;
  while (true) {
    const auto place = text.find(at);
    parts.push_back(text.substr(0, place));
    if (place == std::string_view::npos) return parts;
    text.remove_prefix(place + 1);
  }
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

/// The number in `text` times ten to the power `decimals`, also below zero: digits, at most `most` before the mark, one of `marks`,
/// and at most `decimals` behind it. Nothing for other texts.
inline std::optional<std::int64_t> scaled(std::string_view text, std::size_t decimals, std::size_t most,
                                          std::string_view marks = ".") {
  const bool negative = text.starts_with('-');
  if (negative) text.remove_prefix(1);
  const auto mark = std::min(text.find_first_of(marks), text.size());
  std::string fraction{text.substr(std::min(mark + 1, text.size()))};
  if (!digits_only(text.substr(0, mark)) || mark > most) return std::nullopt;
  if (fraction.size() > decimals || (mark < text.size() && !digits_only(fraction))) return std::nullopt;
  fraction.resize(decimals, '0');
  const auto number = number_of(std::string{text.substr(0, mark)} + fraction);
  return negative ? -number : number;
}

} // namespace netto::border
