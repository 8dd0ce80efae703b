// SPDX-License-Identifier: EUPL-1.2
// The articles of the transfer tax called directly, where a dossier does not reach them: legal persons, shares, economic ownership, what
// is no home. Expected amounts are value x rate of the statute. The ids O.. are those of a table of outcomes to the statute.
#include "law/wet_op_belastingen_van_rechtsverkeer/art_09_waarde.hpp"
#include "law/wet_op_belastingen_van_rechtsverkeer/art_13_opvolgende_verkrijging.hpp"
#include "law/wet_op_belastingen_van_rechtsverkeer/art_14_tarief.hpp"
#include "law/wet_op_belastingen_van_rechtsverkeer/art_15_vrijstellingen.hpp"
#include "law/wet_op_belastingen_van_rechtsverkeer/art_15a_verklaring.hpp"
#include "params/load.hpp"

#include <doctest/doctest.h>

using namespace netto;

namespace {

using F = Exact<RoundingPolicy::wet>;
using Artikel_14 = wet::Artikel_14_rechtsverkeer<F>;
using Artikel_14_2021 = wet::Artikel_14_rechtsverkeer_2021<F>;

constexpr Date dag(int jaar, unsigned maand, unsigned d) {
  return Date{std::chrono::year{jaar}, std::chrono::month{maand}, std::chrono::day{d}};
}
Bedrag<F> geld(std::int64_t euros) { return form::fact<F>({}, {}, Euro::from_euros(euros)); }
Verhouding<F> deel(std::int64_t thousandths) { return form::fact<F>({}, {}, thousandths, Percentage::geheel); }

Artikel_14::Tarieven tarieven(int jaar) {
  static const Parameters tabellen;
  Loader lader{tabellen, {jaar, {}, {}}};
  Overdrachttarieven<Sourced<Percentage>> rijen;
  load(lader, rijen);
  REQUIRE(lader.missing().empty());
  const auto t = [](const Sourced<Percentage>& x) { return form::parameter<F>({}, x.waarde, 0); };
  return {t(rijen.algemeen), t(rijen.woning), t(rijen.hoofdverblijf)};
}
std::int64_t belasting(int jaar, const wet::Verkrijging& v) {
  return in_cents(Artikel_14::belasting(geld(400'000), Artikel_14::tarief(v, tarieven(jaar)))).cents() / 100;
}
constexpr wet::Verkrijging wonen{.hoofdverblijf = true, .verklaring = true};

} // namespace

TEST_CASE("who and what has which rate") {
  CHECK(belasting(2025, wonen) == 8'000);                                                                     // O01
  CHECK(belasting(2025, {}) == 41'600);                                                                       // O02
  CHECK(belasting(2026, {}) == 32'000);                                                                       // O03
  CHECK(belasting(2026, {.woning = false}) == 41'600);                                                        // O04
  CHECK(belasting(2022, {}) == 32'000);                                                                       // O05
  CHECK(belasting(2026, {.natuurlijk_persoon = false, .hoofdverblijf = true, .verklaring = true}) == 32'000); // O06
  CHECK(belasting(2026, {.hoofdverblijf = true}) == 32'000);                                                  // O07
  CHECK(belasting(2025, {.aandelen = true, .hoofdverblijf = true, .verklaring = true}) == 41'600);            // O08
  CHECK(belasting(2026, {.aandelen = true, .hoofdverblijf = true, .verklaring = true}) == 32'000);            // O09
  CHECK(belasting(2026, {.verklaring = true}) == 32'000); // declared, but not to live there
  CHECK(belasting(2026, {.woning = false, .hoofdverblijf = true, .verklaring = true}) == 41'600);
}

TEST_CASE("contributing a home of 400,000 to one's own company: 41,600 in 2025, 32,000 in 2026") {
  const wet::Verkrijging inbreng{.natuurlijk_persoon = false};
  CHECK(belasting(2025, inbreng) == 41'600);
  CHECK(belasting(2026, inbreng) == 32'000);
}

TEST_CASE("economic ownership: never 2% in the texts until 2025") {
  const wet::Verkrijging v{.economische_eigendom = true, .hoofdverblijf = true, .verklaring = true};
  const auto tarief = [](const Verhouding<F>& t) { return t.number; };
  CHECK(tarief(Artikel_14_2021::tarief(v, tarieven(2024))) == Fraction{104, 1000});
  CHECK(tarief(Artikel_14_2021::tarief(wonen, tarieven(2024))) == Fraction{2, 100});
  CHECK(tarief(Artikel_14::tarief(v, tarieven(2025))) == Fraction{2, 100});
}

TEST_CASE("what the base of article 13 takes off, and the tax of lid 4 in both texts") {
  using A = wet::Artikel_13_rechtsverkeer<F>;
  using A_2026 = wet::Artikel_13_rechtsverkeer_2026<F>;
  CHECK(in_cents(A::lid_1(geld(340'000), geld(300'000))) == Euro::from_euros(40'000));
  CHECK(in_cents(A::lid_1(geld(300'000), geld(340'000))) == Euro{});
  CHECK(in_cents(A::lid_4(geld(6'800), geld(24'000))) == Euro{});
  CHECK(in_cents(A::lid_4(geld(35'360), geld(6'000))) == Euro::from_euros(29'360));
  CHECK(in_cents(A_2026::lid_4(geld(6'800), geld(24'000), geld(800))) == Euro::from_euros(800));
  CHECK(in_cents(A_2026::lid_4(geld(27'200), geld(6'000), geld(3'200))) == Euro::from_euros(21'200));
  CHECK(A::lid_4_geldt(deel(2'000), deel(10'400)).holds);
  CHECK_FALSE(A::lid_4_geldt(deel(10'400), deel(10'400)).holds);
}

TEST_CASE("terms of months: up to and including the day of the same number, or the last of a shorter month") {
  using T = wet::Termijn_rechtsverkeer;
  CHECK(T::binnen(dag(2026, 1, 15), dag(2026, 7, 15), 6));
  CHECK_FALSE(T::binnen(dag(2026, 1, 15), dag(2026, 7, 16), 6));
  CHECK(T::binnen(dag(2025, 8, 31), dag(2026, 2, 28), 6));
  CHECK_FALSE(T::binnen(dag(2025, 8, 31), dag(2026, 3, 1), 6));
  CHECK(T::binnen(dag(2023, 8, 31), dag(2024, 2, 29), 6));
  CHECK(T::binnen(dag(2026, 1, 15), dag(2026, 1, 15), 6));
  CHECK_FALSE(T::binnen(dag(2026, 1, 15), dag(2026, 1, 14), 6));
  using H = wet::Hoofdverblijf_rechtsverkeer;
  CHECK_FALSE(H::korter(dag(2026, 3, 1), std::nullopt, 6));
  CHECK_FALSE(H::korter(dag(2026, 3, 1), dag(2026, 9, 1), 6));
  CHECK(H::korter(dag(2026, 3, 1), dag(2026, 8, 31), 6));
}

TEST_CASE("the age of a starter") {
  const auto starter = [](Date geboren, Date op) { return wet::Starter::leeftijd(geboren, op, 18, 35); };
  CHECK(starter(dag(1991, 6, 2), dag(2026, 6, 1)));
  CHECK_FALSE(starter(dag(1991, 6, 1), dag(2026, 6, 1)));
  CHECK(starter(dag(2008, 6, 1), dag(2026, 6, 1)));
  CHECK_FALSE(starter(dag(2008, 6, 2), dag(2026, 6, 1)));
  CHECK(starter(dag(1992, 2, 29), dag(2027, 2, 28)));
  CHECK_FALSE(starter(dag(1992, 2, 29), dag(2027, 3, 1)));
  CHECK_FALSE(starter(dag(2027, 1, 1), dag(2026, 6, 1)));
}

TEST_CASE("the bound of the starters exemption, of lid 8, and of cohabitants") {
  using A = wet::Artikel_15_rechtsverkeer<F>;
  CHECK(in_cents(A::lid_1_p(geld(11'100), geld(555'000), geld(555'000))) == Euro::from_euros(11'100));
  CHECK(in_cents(A::lid_1_p(geld(11'100), geld(555'001), geld(555'000))) == Euro{});
  using A_9 = wet::Artikel_9_rechtsverkeer<F>;
  CHECK(in_cents(A_9::lid_8(geld(250'000), geld(305'000), geld(555'000))) == Euro{});
  CHECK(in_cents(A_9::lid_8(geld(250'000), geld(305'001), geld(555'000))) == Euro::from_euros(250'000));
  const auto g = [](std::int64_t kleinste, std::int64_t grootste) {
    return A::lid_1_g(deel(kleinste), deel(grootste), deel(40'000), deel(60'000)).holds;
  };
  CHECK(g(40'000, 60'000));
  CHECK_FALSE(g(39'999, 60'001));
  CHECK(g(50'000, 50'000));
}
