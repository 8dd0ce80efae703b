// SPDX-License-Identifier: EUPL-1.2
#include "base/number_text.hpp"

#include <optional>
#include <string_view>

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
  std::string all; ///< its digits
  std::string_view geheel, breuk;
  bool negatief = false;

  Decimal(const Fraction& x, int decimalen) : all{digits(x, decimalen)} {
    const auto n = static_cast<std::size_t>(decimalen);
    if (all.size() <= n) all.insert(0, n + 1 - all.size(), '0');
    const std::string_view text{all};
    geheel = text.substr(0, text.size() - n);
    breuk = text.substr(text.size() - n);
    while (!breuk.empty() && breuk.back() == '0') breuk.remove_suffix(1);
    negatief = x.is_negative() && (geheel != "0" || !breuk.empty());
  }
  Decimal(const Decimal&) = delete; // the two are views of `all`
};

/// A whole number as people write it.
std::string in_groups(bool negatief, std::string_view geheel, char scheiding) {
  const std::string_view minus = negatief ? "−" : "";
  std::string uit(minus.size() + geheel.size() + (geheel.size() - 1) / 3, scheiding);
  minus.copy(uit.data(), minus.size());
  for (std::size_t at = uit.size(), i = geheel.size(); i > 0; --at) // from the last group to the first
    for (std::size_t of_group = 0; of_group < 3 && i > 0; ++of_group) uit[--at] = geheel[--i];
  return uit;
}

} // namespace

std::string trimmed(const Fraction& x, ValueKind soort, int decimalen) {
  if (const auto n = whole_part(x, soort)) return std::to_string(*n);
  const Decimal d{in_unit(x, soort), decimalen};
  std::string uit{d.negatief ? "-" : ""};
  uit += d.geheel;
  if (!d.breuk.empty()) (uit += '.') += d.breuk;
  return uit;
}

std::string for_people(const Fraction& x, ValueKind soort, Language language) {
  const char duizend = language == Language::nl ? '.' : ',', komma = language == Language::nl ? ',' : '.';
  std::string uit;
  if (const auto n = whole_part(x, soort)) {
    const std::string figures = std::to_string(*n);
    uit = in_groups(*n < 0, std::string_view{figures}.substr(*n < 0 ? 1 : 0), duizend);
  } else {
    const bool cents = soort == ValueKind::geld && !is_whole_number(x, soort);
    const Decimal d =
        cents ? Decimal{{in_whole_cents(x), 100}, 2} : Decimal{in_unit(x, soort), soort == ValueKind::percent ? 4 : 6};
    uit = in_groups(d.negatief, d.geheel, duizend);
    if (!d.breuk.empty()) (uit += komma) += d.breuk;
    if (cents && d.breuk.size() == 1) uit += '0';
  }
  if (soort == ValueKind::percent) uit += '%';
  return uit;
}

bool is_whole_number(const Fraction& x, ValueKind soort) { return in_unit(x, soort).is_whole(); }

std::int64_t in_whole_cents(const Fraction& x) { return whole(x, Direction::nearest); }

std::string date_text(Date datum) {
  std::string uit = "0000-00-00";
  const auto put = [&](std::size_t from, std::size_t until, unsigned n) { // the digits, up to that place
    for (; until > from; n /= 10) uit[--until] = static_cast<char>('0' + n % 10);
  };
  put(0, 4, static_cast<unsigned>(year_of(datum)));
  put(5, 7, static_cast<unsigned>(datum.month()));
  put(8, 10, static_cast<unsigned>(datum.day()));
  return uit;
}

} // namespace netto
