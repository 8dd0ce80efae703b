// SPDX-License-Identifier: EUPL-1.2
#include "toml_text.hpp"

#include "characters.hpp"

#include <algorithm>

namespace netto::border {

std::string comment_lines(std::string_view text, std::size_t width, std::string_view begin) {
  std::string out, line{begin};
  while (!text.empty()) {
    const auto end = std::min(text.find(' '), text.size());
    if (line.size() > begin.size() && line.size() + 1 + end > width) {
      out += line + "\n";
      line = begin;
    }
    line.append(" ").append(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return out + line + "\n";
}

std::string toml_amount(Euro amount) {
  const auto cents = amount.cents() < 0 ? -amount.cents() : amount.cents();
  std::string text = digits_of(cents / 100);
  for (auto at = text.size(); at > 3;) text.insert(at -= 3, 1, '_');
  if (cents % 100 != 0) text += "." + digits_of(100 + cents % 100).substr(1);
  return (amount.cents() < 0 ? "-" : "") + text;
}

std::string toml_text(std::string_view text) {
  std::string out = "\"";
  for (const char c : text) {
    if (c == '"' || c == '\\') out += '\\';
    out += c;
  }
  return out + '"';
}

} // namespace netto::border
