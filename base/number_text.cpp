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
std::optional<std::int64_t> heel(const Fraction& x) {
  const auto p = x.parts();
  return p && p->num % p->den == 0 ? std::optional{p->num / p->den} : std::nullopt;
}

struct Decimaal {
  bool negatief = false;
  std::string geheel, breuk; ///< digits before and after the point
};
Decimaal decimaal(const Fraction& x, int decimalen) {
  const auto n = static_cast<std::size_t>(decimalen);
  std::string alle = digits(x, decimalen);
  if (alle.size() <= n) alle.insert(0, n + 1 - alle.size(), '0');
  Decimaal d{false, alle.substr(0, alle.size() - n), alle.substr(alle.size() - n)};
  while (!d.breuk.empty() && d.breuk.back() == '0') d.breuk.pop_back();
  d.negatief = x.is_negative() && (d.geheel != "0" || !d.breuk.empty());
  return d;
}

std::string with_thousands(const std::string& geheel, char scheiding) {
  if (geheel.size() <= 3) return geheel;
  std::string uit;
  for (std::size_t i = 0; i < geheel.size(); ++i) {
    if (i != 0 && (geheel.size() - i) % 3 == 0) uit.push_back(scheiding);
    uit.push_back(geheel[i]);
  }
  return uit;
}

} // namespace

std::string trimmed(const Fraction& x, ValueKind soort, int decimalen) {
  const Fraction waarde = in_unit(x, soort);
  if (const auto n = heel(waarde)) return std::to_string(*n);
  const Decimaal d = decimaal(waarde, decimalen);
  return (d.negatief ? "-" : "") + d.geheel + (d.breuk.empty() ? "" : "." + d.breuk);
}

std::string for_people(const Fraction& x, ValueKind soort, Language language) {
  const char duizend = language == Language::nl ? '.' : ',', komma = language == Language::nl ? ',' : '.';
  Decimaal d;
  if (const auto n = heel(in_unit(x, soort))) {
    d = {*n < 0, std::to_string(*n), {}};
    if (d.negatief) d.geheel.erase(0, 1);
  } else if (soort == ValueKind::geld && !is_whole_number(x, soort)) {
    d = decimaal({in_whole_cents(x), 100}, 2);
    if (!d.breuk.empty()) d.breuk.resize(2, '0');
  } else {
    d = decimaal(in_unit(x, soort), soort == ValueKind::percent ? 4 : 6);
  }
  return (d.negatief ? "−" : "") + with_thousands(d.geheel, duizend) + (d.breuk.empty() ? "" : komma + d.breuk) +
         (soort == ValueKind::percent ? "%" : "");
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
