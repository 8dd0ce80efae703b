// SPDX-License-Identifier: EUPL-1.2
#include "base/number_text.hpp"

#include <optional>

namespace netto {

namespace {

/// The value in the unit people see: cents become euros, a ratio becomes percents.
Fraction in_eenheid(const Fraction& x, Waardesoort soort) {
  if (soort == Waardesoort::geld) return x * Fraction{1, 100};
  if (soort == Waardesoort::percent) return x * Fraction{100};
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

std::string met_duizendtallen(const std::string& geheel, char scheiding) {
  if (geheel.size() <= 3) return geheel;
  std::string uit;
  for (std::size_t i = 0; i < geheel.size(); ++i) {
    if (i != 0 && (geheel.size() - i) % 3 == 0) uit.push_back(scheiding);
    uit.push_back(geheel[i]);
  }
  return uit;
}

} // namespace

std::string kaal(const Fraction& x, Waardesoort soort, int decimalen) {
  const Fraction waarde = in_eenheid(x, soort);
  if (const auto n = heel(waarde)) return std::to_string(*n);
  const Decimaal d = decimaal(waarde, decimalen);
  return (d.negatief ? "-" : "") + d.geheel + (d.breuk.empty() ? "" : "." + d.breuk);
}

std::string voor_mensen(const Fraction& x, Waardesoort soort, Taal taal) {
  const char duizend = taal == Taal::nl ? '.' : ',', komma = taal == Taal::nl ? ',' : '.';
  Decimaal d;
  if (const auto n = heel(in_eenheid(x, soort))) {
    d = {*n < 0, std::to_string(*n), {}};
    if (d.negatief) d.geheel.erase(0, 1);
  } else if (soort == Waardesoort::geld && !is_heel(x, soort)) {
    d = decimaal({in_hele_centen(x), 100}, 2);
    if (!d.breuk.empty()) d.breuk.resize(2, '0');
  } else {
    d = decimaal(in_eenheid(x, soort), soort == Waardesoort::percent ? 4 : 6);
  }
  return (d.negatief ? "−" : "") + met_duizendtallen(d.geheel, duizend) + (d.breuk.empty() ? "" : komma + d.breuk) +
         (soort == Waardesoort::percent ? "%" : "");
}

bool is_heel(const Fraction& x, Waardesoort soort) { return in_eenheid(x, soort).is_whole(); }

std::int64_t in_hele_centen(const Fraction& x) { return whole(x, Richting::dichtstbij); }

} // namespace netto
