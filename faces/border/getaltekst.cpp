// SPDX-License-Identifier: EUPL-1.2
#include "getaltekst.hpp"

namespace netto::border {

namespace {

/// The value in the unit people see, as a fraction: cents become euros, a ratio becomes percents.
Breuk<Groot> in_eenheid(const Breuk<Groot>& x, Waardesoort soort) {
  if (soort == Waardesoort::geld) return {x.teller, x.noemer * Groot{100}};
  if (soort == Waardesoort::percent) return {x.teller * Groot{100}, x.noemer};
  return x;
}

/// Digits of a non-negative integer.
std::string cijfers(Groot n) {
  if (n.is_nul()) return "0";
  std::string omgekeerd;
  while (!n.is_nul()) {
    const Groot tiende = n / Groot{10};
    omgekeerd.push_back(static_cast<char>('0' + (n - tiende * Groot{10}).als_int64()));
    n = tiende;
  }
  return {omgekeerd.rbegin(), omgekeerd.rend()};
}

struct Decimaal {
  bool negatief = false;
  std::string geheel, breuk; ///< digits before and after the point
};
Decimaal decimaal(const Breuk<Groot>& x, int decimalen) {
  Decimaal d;
  const Groot t = x.teller.is_negatief() ? -x.teller : x.teller;
  const Groot heel = t / x.noemer;
  Groot rest = t - heel * x.noemer;
  d.geheel = cijfers(heel);
  for (int i = 0; i < decimalen && !rest.is_nul(); ++i) {
    rest = rest * Groot{10};
    const Groot c = rest / x.noemer;
    d.breuk.push_back(static_cast<char>('0' + c.als_int64()));
    rest = rest - c * x.noemer;
  }
  while (!d.breuk.empty() && d.breuk.back() == '0') d.breuk.pop_back();
  d.negatief = x.teller.is_negatief() && (d.geheel != "0" || !d.breuk.empty());
  return d;
}

std::string met_duizendtallen(const std::string& geheel, char scheiding) {
  std::string uit;
  for (std::size_t i = 0; i < geheel.size(); ++i) {
    if (i != 0 && (geheel.size() - i) % 3 == 0) uit.push_back(scheiding);
    uit.push_back(geheel[i]);
  }
  return uit;
}

} // namespace

std::string kaal(const Breuk<Groot>& x, Waardesoort soort, int decimalen) {
  const Decimaal d = decimaal(in_eenheid(x, soort), decimalen);
  return (d.negatief ? "-" : "") + d.geheel + (d.breuk.empty() ? "" : "." + d.breuk);
}

std::string voor_mensen(const Breuk<Groot>& x, Waardesoort soort, Taal taal) {
  const char duizend = taal == Taal::nl ? '.' : ',', komma = taal == Taal::nl ? ',' : '.';
  Decimaal d;
  if (soort == Waardesoort::geld && !is_heel(x, soort)) {
    d = decimaal({Groot{in_hele_centen(x)}, Groot{100}}, 2);
    if (!d.breuk.empty()) d.breuk.resize(2, '0');
  } else {
    d = decimaal(in_eenheid(x, soort), soort == Waardesoort::percent ? 4 : 6);
  }
  return (d.negatief ? "−" : "") + met_duizendtallen(d.geheel, duizend) + (d.breuk.empty() ? "" : komma + d.breuk) +
         (soort == Waardesoort::percent ? "%" : "");
}

bool is_heel(const Breuk<Groot>& x, Waardesoort soort) {
  const Breuk<Groot> e = in_eenheid(x, soort);
  return (e.teller - e.teller / e.noemer * e.noemer).is_nul();
}

std::int64_t in_hele_centen(const Breuk<Groot>& x) { return breuk::geheel(x, 1, 1, Richting::dichtstbij).als_int64(); }

} // namespace netto::border
