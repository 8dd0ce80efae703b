// SPDX-License-Identifier: EUPL-1.2
// What the columns refuse, and when they give way to the exact form.
#include "areas/box3/columns/proof.hpp"
#include "helpers.hpp"

#include <limits>

namespace netto::parity {

using box3::CellError;
using box3::ColumnBuild;
using box3::HouseholdColumn;

namespace {

areas::Query vraag(int jaar) { return {.jaar = jaar, .verdeling = {}, .bekend_op = {}, .scenario = {}}; }

Huishoudtabel tabel(std::size_t n) {
  Huishoudtabel t;
  for (std::size_t i = 0; i < n; ++i) t.voeg({.bank = 100'000});
  return t;
}

/// A row for a percentage or factor laid over that of 2025.
Parameters met(std::string_view grootheid, std::int64_t waarde) {
  Parameters p;
  ParameterRow rij;
  rij.jaar_van = rij.jaar_tot = 2025;
  rij.waarde = waarde;
  p.lay_over(grootheid, rij, Source{"proef", "proef", "", "", "", ""});
  return p;
}

} // namespace

TEST_CASE("a cell outside its range is named, in every build, wherever it is") {
  constexpr auto laagst = std::numeric_limits<std::int32_t>::min();
  for (const auto bouw :
       {ColumnBuild::gewoon, ColumnBuild::x86_64_v2, ColumnBuild::x86_64_v3, ColumnBuild::x86_64_v4, ColumnBuild::exact}) {
    for (const std::size_t plek : {0U, 1U, 127U, 128U, 400U}) {
      for (std::size_t kolom = 0; kolom < 12; ++kolom) {
        const std::int32_t grens = kolom < 11 ? 100'000'000 : 100'000; // euros, cents of a million, thousandths of a percent
        for (const std::int32_t error : {-1, laagst, grens + 1, std::numeric_limits<std::int32_t>::max()}) {
          auto t = tabel(401);
          t.k[kolom][plek] = error;
          Uitkomsttabel uit{t.rijen()};
          const auto r = box3::compute_columns(t.kolommen(), uit.kolommen(), parameters(), vraag(2025), bouw);
          REQUIRE(r.cellen.size() == 1);
          CHECK(r.cellen[0] == CellError{plek, static_cast<HouseholdColumn>(kolom), error});
          CHECK(uit.k[0][plek] == -1);
          CHECK(!r.goed());
        }
        auto t = tabel(401);
        t.k[kolom][plek] = grens; // the bound itself counts
        Uitkomsttabel uit{t.rijen()};
        CHECK(box3::compute_columns(t.kolommen(), uit.kolommen(), parameters(), vraag(2025), bouw).goed());
      }
      auto t = tabel(401);
      t.woning[plek] = 16;
      t.partners[plek] = 2;
      t.maanden[plek] = 13;
      t.woning[400] |= box3::woningvlag::verhuurd; // without rent
      Uitkomsttabel uit{t.rijen()};
      const auto r = box3::compute_columns(t.kolommen(), uit.kolommen(), parameters(), vraag(2025), bouw);
      CHECK(r.cellen.size() == 4);
    }
  }
}

TEST_CASE("so many wrong cells are named, and no more") {
  Huishoudtabel t;
  for (int i = 0; i < 5000; ++i) t.voeg({.bank = -1});
  Uitkomsttabel uit{t.rijen()};
  const auto r = box3::compute_columns(t.kolommen(), uit.kolommen(), parameters(), vraag(2025));
  CHECK(r.cellen.size() == box3::celfouten_ten_hoogste);
}

TEST_CASE("columns of different length, and years without a regime, are refused") {
  auto t = tabel(10);
  Uitkomsttabel uit{9};
  auto r = box3::compute_columns(t.kolommen(), uit.kolommen(), parameters(), vraag(2025));
  CHECK(r.length_differs == HouseholdColumn::outcome);
  Uitkomsttabel goed{10};
  t.k[3].pop_back();
  r = box3::compute_columns(t.kolommen(), goed.kolommen(), parameters(), vraag(2025));
  CHECK(r.length_differs == HouseholdColumn::groene_beleggingen);
  const auto heel = tabel(10);
  for (const int jaar : {2016, 2028}) {
    r = box3::compute_columns(heel.kolommen(), goed.kolommen(), parameters(), vraag(jaar));
    CHECK(!r.goed());
    CHECK(!r.errors.empty());
  }
  auto voor_het_herstel = vraag(2020); // one of the columns was not known then, and would be nil
  voor_het_herstel.bekend_op = Date{std::chrono::year{2020}, std::chrono::month{6}, std::chrono::day{1}};
  r = box3::compute_columns(heel.kolommen(), goed.kolommen(), parameters(), voor_het_herstel);
  CHECK(!r.goed());
}

TEST_CASE("the proof holds for every year, and not for twice the amounts") {
  for (int jaar = eerste_jaar; jaar <= laatste_jaar; ++jaar) {
    auto t = tabel(1);
    Uitkomsttabel uit{1};
    CHECK(box3::compute_columns(t.kolommen(), uit.kolommen(), parameters(), vraag(jaar), ColumnBuild::gewoon).bouw ==
          ColumnBuild::gewoon);
  }
  using box3::Range;
  CHECK((Range{std::int64_t{1} << 52} + Range{1}).exact);
  CHECK_FALSE((Range{std::int64_t{1} << 52} * Range{2}).exact);
  CHECK_FALSE((-(Range{std::int64_t{1} << 52} * Range{2})).exact);
}

TEST_CASE("parameters for which columns are not exact give the exact answer") {
  std::mt19937_64 g{7};
  Huishoudtabel t;
  for (int i = 0; i < 2000; ++i) t.voeg(willekeurig(g));
  for (const auto& [grootheid, waarde] : std::initializer_list<std::pair<std::string_view, std::int64_t>>{
           {"canonfactor", 1'750'000}, {"veronderstelde_huur_gelieerd", 99'999}, {"tarief_box_3", 9'999'999}}) {
    const auto p = met(grootheid, waarde);
    Uitkomsttabel kolom{t.rijen()}, exact{t.rijen()};
    const auto r = box3::compute_columns(t.kolommen(), kolom.kolommen(), p, vraag(2025));
    REQUIRE(r.goed());
    if (grootheid != "tarief_box_3") CHECK(r.bouw == ColumnBuild::exact);
    REQUIRE(box3::exact::compute_columns(t.kolommen(), exact.kolommen(), p, vraag(2025)).goed());
    for (std::size_t k = 0; k < 6; ++k) CHECK(kolom.k[k] == exact.k[k]);
  }
  const auto p = met("heffingvrij_vermogen", 5'768'450);
  Uitkomsttabel uit{t.rijen()};
  CHECK(box3::compute_columns(t.kolommen(), uit.kolommen(), p, vraag(2025)).parameter_met_centen);
}

} // namespace netto::parity
