// SPDX-License-Identifier: EUPL-1.2
#include "base/number_text.hpp"

#include <optional>

namespace netto {

namespace {

/// The value in the unit people see: cents become euros, a ratio becomes percents.
Fraction in_unit(const Fraction& x, ValueKind soort) {
  if (soort == ValueKind::geld) return x * Fraction{1, 100};
  if (soort == ValueKind::percent) return x * Fraction{100};
  return x;
}

/// Most values are whole, and small enough for the quick way.
std::optional<std::int64_t> whole_part(const Fraction& x, ValueKind soort) {
  if (const auto p = x.parts(); p && p->den == 1 && soort == ValueKind::geld)
    return p->num % 100 == 0 ? std::optional{p->num / 100} : std::nullopt;
  const auto p = in_unit(x, soort).parts();
  return p && p->num % p->den == 0 ? std::optional{p->num / p->den} : std::nullopt;
}

struct Decimal {
  bool negatief = false;
  std::string geheel, breuk; ///< digits before and after the point
};
Decimal decimal(const Fraction& x, int decimalen) {
  const auto n = static_cast<std::size_t>(decimalen);
  std::string alle = digits(x, decimalen);
  if (alle.size() <= n) alle.insert(0, n + 1 - alle.size(), '0');
  Decimal d{false, alle.substr(0, alle.size() - n), alle.substr(alle.size() - n)};
  while (!d.breuk.empty() && d.breuk.back() == '0') d.breuk.pop_back();
  d.negatief = x.is_negative() && (d.geheel != "0" || !d.breuk.empty());
  return d;
}

/// A whole number as people write it.
std::string in_groups(bool negatief, std::string_view geheel, char scheiding) {
  std::string uit{negatief ? "−" : ""};
  std::size_t tot = (geheel.size() - 1) % 3 + 1; // of the first group
  uit.append(geheel, 0, tot);
  for (; tot < geheel.size(); tot += 3) (uit += scheiding).append(geheel, tot, 3);
  return uit;
}

} // namespace

std::string trimmed(const Fraction& x, ValueKind soort, int decimalen) {
  if (const auto n = whole_part(x, soort)) return std::to_string(*n);
  const Decimal d = decimal(in_unit(x, soort), decimalen);
  return (d.negatief ? "-" : "") + d.geheel + (d.breuk.empty() ? "" : "." + d.breuk);
}

std::string for_people(const Fraction& x, ValueKind soort, Language language) {
  const char duizend = language == Language::nl ? '.' : ',', komma = language == Language::nl ? ',' : '.';
  std::string uit;
  if (const auto n = whole_part(x, soort)) {
    const std::string figures = std::to_string(*n);
    uit = in_groups(*n < 0, std::string_view{figures}.substr(*n < 0 ? 1 : 0), duizend);
  } else {
    const bool cents = soort == ValueKind::geld && !is_whole_number(x, soort);
    Decimal d = cents ? decimal({in_whole_cents(x), 100}, 2) : decimal(in_unit(x, soort), soort == ValueKind::percent ? 4 : 6);
    if (cents && !d.breuk.empty()) d.breuk.resize(2, '0');
    uit = in_groups(d.negatief, d.geheel, duizend);
    if (!d.breuk.empty()) (uit += komma) += d.breuk;
  }
  if (soort == ValueKind::percent) uit += '%';
  return uit;
}

bool is_whole_number(const Fraction& x, ValueKind soort) { return in_unit(x, soort).is_whole(); }

std::int64_t in_whole_cents(const Fraction& x) { return whole(x, Direction::nearest); }

std::string date_text(Date datum) {
  const auto padded = [](std::size_t width, unsigned n) {
    const std::string digits = std::to_string(n);
    return std::string(digits.size() < width ? width - digits.size() : 0, '0') + digits;
  };
  return padded(4, static_cast<unsigned>(year_of(datum))) + "-" + padded(2, static_cast<unsigned>(datum.month())) + "-" +
         padded(2, static_cast<unsigned>(datum.day()));
}

} // namespace netto
