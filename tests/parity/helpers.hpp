// SPDX-License-Identifier: EUPL-1.2
// Tables of households for the parity tests, and the comparison of the forms over them.
#pragma once

#include "../draws.hpp"
#include "areas/box3/columns.hpp"
#include "areas/box3/columns/row.hpp"
#include "areas/box3/joint.hpp"

#include <array>
#include <doctest/doctest.h>
#include <random>
#include <string>
#include <vector>

namespace netto::parity {

inline constexpr std::array<box3::ColumnBuild, 4> bouwen{box3::ColumnBuild::gewoon, box3::ColumnBuild::x86_64_v2,
                                                         box3::ColumnBuild::x86_64_v3, box3::ColumnBuild::x86_64_v4};
inline constexpr int eerste_jaar = 2017, laatste_jaar = 2027;

inline const Parameters& parameters() {
  static const Parameters p;
  return p;
}
/// The parameters of a year as the engine loads them.
inline box3::RowFigures rijgegevens(int jaar) {
  areas::Notices errors;
  const auto r = box3::load_figures(parameters(), {jaar, std::nullopt, {}}, errors);
  REQUIRE(r);
  return *r;
}

/// One household, in the units of the columns.
struct Huishouden {
  std::int32_t bank = 0, contant = 0, groen_spaar = 0, groen = 0, overig = 0, schulden = 0, woz = 0;
  std::int32_t huur_cent = 0, canon_cent = 0, aftrek_1_cent = 0, aftrek_2_cent = 0, deel = 100'000;
  std::uint8_t woning = 0, partners = 0, maanden = 12;

  [[nodiscard]] std::string tekst() const {
    std::string uit;
    for (const auto& [naam, x] : std::initializer_list<std::pair<const char*, std::int32_t>>{{"bank", bank},
                                                                                             {"contant", contant},
                                                                                             {"groen_spaar", groen_spaar},
                                                                                             {"groen", groen},
                                                                                             {"overig", overig},
                                                                                             {"schulden", schulden},
                                                                                             {"woz", woz},
                                                                                             {"huur_cent", huur_cent},
                                                                                             {"canon_cent", canon_cent},
                                                                                             {"aftrek_1_cent", aftrek_1_cent},
                                                                                             {"aftrek_2_cent", aftrek_2_cent},
                                                                                             {"deel", deel},
                                                                                             {"woning", woning},
                                                                                             {"partners", partners},
                                                                                             {"maanden", maanden}})
      uit += std::string{naam} + '=' + std::to_string(x) + ' ';
    return uit;
  }
};

using Amount = std::array<std::int32_t, 6>; // rendementsgrondslag, grondslag, voordeel 1, 2, belasting 1, 2

struct Huishoudtabel {
  std::vector<std::int32_t> k[12];
  std::vector<std::uint8_t> woning, partners, maanden;

  void voeg(const Huishouden& h) {
    const std::int32_t cellen[12]{h.bank, h.contant,   h.groen_spaar, h.groen,         h.overig,        h.schulden,
                                  h.woz,  h.huur_cent, h.canon_cent,  h.aftrek_1_cent, h.aftrek_2_cent, h.deel};
    for (std::size_t i = 0; i < 12; ++i) k[i].push_back(cellen[i]);
    woning.push_back(h.woning);
    partners.push_back(h.partners);
    maanden.push_back(h.maanden);
  }
  [[nodiscard]] std::size_t rijen() const { return woning.size(); }
  [[nodiscard]] Huishouden rij(std::size_t i) const {
    return {k[0][i], k[1][i], k[2][i],  k[3][i],  k[4][i],   k[5][i],     k[6][i],   k[7][i],
            k[8][i], k[9][i], k[10][i], k[11][i], woning[i], partners[i], maanden[i]};
  }
  [[nodiscard]] box3::Households kolommen() const {
    return {k[0], k[1], k[2], k[3], k[4], k[5], k[6], k[7], k[8], k[9], k[10], k[11], woning, partners, maanden};
  }
};

struct Uitkomsttabel {
  std::vector<std::int32_t> k[6];
  explicit Uitkomsttabel(std::size_t n) {
    for (auto& x : k) x.assign(n, -1);
  }
  [[nodiscard]] box3::HouseholdOutcomes kolommen() { return {k[0], k[1], k[2], k[3], k[4], k[5]}; }
  [[nodiscard]] Amount rij(std::size_t i) const { return {k[0][i], k[1][i], k[2][i], k[3][i], k[4][i], k[5][i]}; }
};

/// One household in the form that records every step.
inline Amount met_spoor(const Huishouden& h, const box3::RowFigures& r, int jaar) {
  using F = Traced<RoundingPolicy::belastingdienst>;
  Trace trace;
  const auto p = box3::lift<F>(r, &trace);
  const auto vlag = [&](std::uint8_t v) { return (h.woning & v) != 0; };
  using namespace box3;
  auto rij = household_row<F>({h.bank, h.contant, h.groen_spaar, h.groen, h.overig, h.schulden, h.woz, h.huur_cent,
                               h.canon_cent, h.aftrek_1_cent, h.aftrek_2_cent, h.deel, h.partners + 1, h.maanden,
                               h.partners != 0, vlag(woningvlag::verhuurd), vlag(woningvlag::tijdelijk),
                               vlag(woningvlag::gelieerd), vlag(woningvlag::gebouwd_eigendom)});
  const auto u = compute_row<F>(vermogen::composition_of(jaar), rij, p);
  const auto euro = [](const Bedrag<F>& b) { return static_cast<std::int32_t>(in_cents(b).cents() / 100); };
  CHECK(trace.steps().size() > 20);
  return {euro(u.rendementsgrondslag), euro(u.grondslag),    euro(u.voordeel[0]),
          euro(u.voordeel[1]),         euro(u.belasting[0]), euro(u.belasting[1])};
}

/// Every build of the columns gives what the exact form gives, and every `spoor_per`-th row has the same outcome with a trace.
inline Uitkomsttabel vergelijk(const Huishoudtabel& t, int jaar, std::size_t spoor_per) {
  const areas::Query vraag{.jaar = jaar, .verdeling = {}, .bekend_op = {}, .scenario = {}};
  Uitkomsttabel exact{t.rijen()};
  const auto r = box3::exact::compute_columns(t.kolommen(), exact.kolommen(), parameters(), vraag);
  REQUIRE(r.goed());
  int errors = 0;
  const auto zelfde = [&](const Amount& a, const Amount& b, std::size_t i, const char* wie) {
    if (a == b || ++errors > 10) return;
    INFO(jaar, " ", std::string{wie}, " ", t.rij(i).tekst());
    for (std::size_t k = 0; k < a.size(); ++k) CHECK(a[k] == b[k]);
  };
  for (const auto bouw : bouwen) {
    if (!box3::kan(bouw)) continue;
    Uitkomsttabel kolom{t.rijen()};
    const auto k = box3::compute_columns(t.kolommen(), kolom.kolommen(), parameters(), vraag, bouw);
    REQUIRE(k.goed());
    REQUIRE(k.bouw == bouw);
    for (std::size_t i = 0; i < t.rijen(); ++i) zelfde(kolom.rij(i), exact.rij(i), i, "kolom");
  }
  const auto gegevens = rijgegevens(jaar);
  for (std::size_t i = 0; i < t.rijen(); i += spoor_per) zelfde(met_spoor(t.rij(i), gegevens, jaar), exact.rij(i), i, "spoor");
  CHECK(errors == 0);
  return exact;
}

/// Uniform in 0..tot (inclusive), without the library's distributions, whose results differ per library.
inline std::int64_t trek(std::mt19937_64& g, std::int64_t tot) {
  return static_cast<std::int64_t>(g() % static_cast<std::uint64_t>(tot + 1));
}
/// An amount of any order of magnitude up to `tot`; nil one time in four.
inline std::int32_t bedrag(std::mt19937_64& g, std::int64_t tot) {
  if (trek(g, 3) == 0) return 0;
  std::int64_t hoogste = tot;
  for (std::int64_t i = trek(g, 6); i > 0; --i) hoogste = hoogste / 5 + 1;
  return static_cast<std::int32_t>(trek(g, hoogste));
}
inline Huishouden willekeurig(std::mt19937_64& g) {
  Huishouden h;
  for (auto* x : {&h.bank, &h.contant, &h.groen_spaar, &h.groen, &h.overig, &h.schulden, &h.woz})
    *x = bedrag(g, box3::column_limit_euro);
  for (auto* x : {&h.huur_cent, &h.canon_cent, &h.aftrek_1_cent, &h.aftrek_2_cent})
    *x = bedrag(g, box3::column_small_limit_euro * 100);
  h.deel = static_cast<std::int32_t>(trek(g, 3) == 0 ? trek(g, 100) * 1000 : trek(g, 100'000));
  h.woning = static_cast<std::uint8_t>(trek(g, box3::woningvlag::alle));
  if (h.huur_cent == 0) h.woning &= static_cast<std::uint8_t>(~box3::woningvlag::verhuurd);
  else if (h.woz > 0 && trek(g, 1) == 0)
    h.huur_cent = static_cast<std::int32_t>(1 + trek(g, h.woz)); // a rent that fits the home
  h.partners = static_cast<std::uint8_t>(trek(g, 1));
  h.maanden = static_cast<std::uint8_t>(trek(g, 2) == 0 ? trek(g, 12) : 12);
  if (h.partners == 0) h.aftrek_2_cent = 0;
  return h;
}

} // namespace netto::parity
