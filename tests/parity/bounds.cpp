// SPDX-License-Identifier: EUPL-1.2
// Boundary grids: what the law cuts at, at the euro below, at and above it, with the parameters of every year.
#include "helpers.hpp"

#include <numeric>

namespace netto::parity {

namespace {

constexpr std::array<std::int32_t, 9> delen{0, 1, 33'333, 49'999, 50'000, 50'001, 66'667, 99'999, 100'000};

std::int32_t euro(const Sourced<Euro>& r) { return static_cast<std::int32_t>(r.waarde.cents() / 100); }

/// Amounts at, a euro below and a euro above each of `punten`, not below nil.
std::vector<std::int32_t> rond(std::initializer_list<std::int64_t> punten) {
  std::vector<std::int32_t> uit;
  for (const std::int64_t p : punten)
    for (const std::int64_t x : {p - 1, p, p + 1})
      if (x >= 0 && x <= box3::column_limit_euro) uit.push_back(static_cast<std::int32_t>(x));
  return uit;
}

} // namespace

TEST_CASE("thresholds, allowances and brackets, around each bound") {
  for (int jaar = eerste_jaar; jaar <= laatste_jaar; ++jaar) {
    const auto r = rijgegevens(jaar);
    const std::int64_t vrij = euro(r.algemeen.heffingvrij_vermogen), grens_1 = euro(r.mix.grens_1),
                       grens_2 = euro(r.mix.grens_2);
    Huishoudtabel t;
    for (const std::uint8_t partners : {std::uint8_t{0}, std::uint8_t{1}}) {
      const std::int64_t n = partners + 1;
      const auto contant = rond({euro(r.algemeen.vrijstelling_contant_geld) * n});
      const auto groen = rond({euro(r.algemeen.vrijstelling_groene_beleggingen) * n});
      const auto schuld = rond({0, euro(r.algemeen.drempel_schulden) * n});
      const auto bank =
          rond({vrij * n, vrij * n + grens_1, vrij * n + grens_2, vrij * n + grens_1 * 2, vrij * n + grens_2 * 2, 1'000'000});
      for (const std::int32_t deel : delen) {
        if (partners == 0 && deel != 100'000) continue;
        for (const std::int32_t c : contant)
          for (const std::int32_t g : groen)
            for (const std::int32_t gs : {0, 1, 12'345})
              for (const std::int32_t s : schuld)
                for (const std::int32_t b : bank)
                  t.voeg({.bank = b,
                          .contant = c,
                          .groen_spaar = gs,
                          .groen = g,
                          .schulden = s,
                          .deel = deel,
                          .partners = partners});
        // the same bound reached by other assets, and by debts that take from more
        for (const std::int32_t b : bank) {
          t.voeg({.overig = b, .deel = deel, .partners = partners});
          for (const std::int32_t s : schuld)
            t.voeg({.bank = b / 2, .overig = b - b / 2 + s, .schulden = s, .deel = deel, .partners = partners, .maanden = 7});
        }
      }
    }
    vergelijk(t, jaar, 97);
  }
}

TEST_CASE("every bound of the leegwaarderatio table, a cent of rent below, at and above it") {
  for (int jaar = eerste_jaar; jaar <= laatste_jaar; ++jaar) {
    const auto r = rijgegevens(jaar);
    const std::int64_t vermindering = r.waardering.vermindering_gebouwd_eigendom.waarde.cents();
    Huishoudtabel t;
    std::size_t precies = 0;
    for (const auto& grens : r.waardering.leegwaarderatio.tot_en_met)
      for (const std::int32_t woz :
           {120'000, 144'000, 240'000, 400'000, 333'000, 123'457, 1'000'000, 9'999'999, 20'000, 20'001, 1, 0})
        for (const std::int32_t canon : {0, 60'000, 123'456})
          for (std::uint8_t vlaggen = 0; vlaggen <= box3::woningvlag::alle; ++vlaggen) {
            const bool gebouwd = (vlaggen & box3::woningvlag::gebouwd_eigendom) != 0,
                       verhuurd = (vlaggen & box3::woningvlag::verhuurd) != 0;
            const auto& factor = gebouwd && verhuurd ? r.waardering.canonfactor_gebouwd_eigendom : r.waardering.canonfactor;
            const std::int64_t basis = woz * std::int64_t{100} - canon * (factor.waarde.thousandths() / Percentage::geheel) -
                                       (gebouwd ? vermindering : 0);
            const std::int64_t per = std::int64_t{12} * Percentage::geheel,
                               teller = std::max<std::int64_t>(basis, 0) * grens.waarde.thousandths();
            precies += teller > 0 && teller % per == 0;
            for (const std::int64_t huur : {teller / per - 1, teller / per, teller / per + 1}) {
              if (huur < (verhuurd ? 1 : 0) || huur > box3::column_small_limit_euro * 100) continue;
              t.voeg({.bank = 60'000,
                      .overig = 100'000,
                      .schulden = 50'000,
                      .woz = woz,
                      .huur_cent = static_cast<std::int32_t>(huur),
                      .canon_cent = canon,
                      .deel = 40'000,
                      .woning = vlaggen,
                      .partners = static_cast<std::uint8_t>(huur % 2)});
            }
          }
    CHECK(precies > 100);
    vergelijk(t, jaar, 23);
  }
}

TEST_CASE("products and shares that are whole numbers, and those a euro beside them") {
  for (int jaar = eerste_jaar; jaar <= laatste_jaar; ++jaar) {
    const auto r = rijgegevens(jaar);
    Huishoudtabel t;
    const auto rond_stap = [&](const Sourced<Percentage>& p,
                               auto zet) { // amounts whose product with the percentage is in whole euros
      if (p.waarde.thousandths() == 0) return;
      const std::int64_t step = Percentage::geheel / std::gcd(p.waarde.thousandths(), Percentage::geheel);
      std::mt19937_64 g{static_cast<std::uint64_t>(jaar)};
      for (int i = 0; i < test::trekkingen(1500); ++i) {
        const std::int64_t veelvoud = 1 + trek(g, (i % 2 == 0 ? 2'000'000 : 99'000'000) / step);
        for (const std::int64_t x : {veelvoud * step - 1, veelvoud * step, veelvoud * step + 1})
          zet(static_cast<std::int32_t>(x), i);
      }
    };
    rond_stap(r.rendement.banktegoeden, [&](std::int32_t x, int) { t.voeg({.bank = x}); });
    rond_stap(r.rendement.overige_bezittingen, [&](std::int32_t x, int) { t.voeg({.overig = x}); });
    rond_stap(r.rendement.schulden, [&](std::int32_t x, int i) {
      t.voeg({.overig = 90'000'000,
              .schulden = x + euro(r.algemeen.drempel_schulden) * (i % 2 + 1) <= 100'000'000
                              ? x + euro(r.algemeen.drempel_schulden)
                              : x,
              .partners = static_cast<std::uint8_t>(i % 2)});
    });
    // shares in the base of exactly k hundredths of a percent: (base - allowance) / base = k / 10'000
    for (const std::uint8_t partners : {std::uint8_t{0}, std::uint8_t{1}}) {
      const std::int64_t vrij = std::int64_t{euro(r.algemeen.heffingvrij_vermogen)} * (partners + 1);
      for (std::int64_t q = 1; q <= 10'000; ++q) {
        if (vrij * 10'000 % q != 0 && q % 7 != 0) continue;
        for (const std::int64_t x : {vrij * 10'000 / q - 1, vrij * 10'000 / q, vrij * 10'000 / q + 1})
          if (x <= box3::column_limit_euro)
            for (const std::int32_t deel : {100'000, 50'000, 25'000})
              t.voeg({.overig = static_cast<std::int32_t>(x), .aftrek_1_cent = 12'345, .deel = deel, .partners = partners});
      }
    }
    // parts of the year, where the benefit is a multiple of twelve or just not
    for (std::int32_t b = 200'000; b < 202'000; ++b)
      t.voeg({.overig = b,
              .deel = 50'000,
              .partners = static_cast<std::uint8_t>(b % 2),
              .maanden = static_cast<std::uint8_t>(b % 13)});
    vergelijk(t, jaar, 101);
  }
}

} // namespace netto::parity
