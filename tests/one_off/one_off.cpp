// SPDX-License-Identifier: EUPL-1.2
// Penalty interest of 4,000 on a loan for the own home, 2025, of somebody with a wage of 60,000: every amount worked out here.
#include "studies/eenmalig/one_off.hpp"

#include "faces/border/dossier_reader.hpp"

#include <doctest/doctest.h>

using namespace netto;

namespace {

std::vector<studies::OneOff> one_offs(const std::string& loan, RoundingPolicy rounding) {
  const auto read =
      border::read_toml("netto = 1\n[[persoon]]\nnaam = \"Anna\"\ngeboortedatum = 1980-05-01\n"
                        "[[inkomen]]\nnaam = \"Baan\"\nbedrag = { 2025 = 60_000 }\nloonheffing = { 2025 = 0 }\n"
                        "[[woning]]\nnaam = \"Dorpsstraat 5\"\ngebruik = \"eigen_woning\"\nwoz = { 2025 = 400_000 }\n"
                        "[[schuld]]\nnaam = \"Hypotheek\"\nsoort = \"eigenwoningschuld\"\n" +
                        loan);
  REQUIRE(read.node);
  const auto dossier = border::read_dossier_document(*read.node).dossier;
  REQUIRE(dossier);
  const Parameters parameters;
  areas::Query question;
  question.jaar = 2025;
  question.afronding = rounding;
  const auto answer = engine::compute(*dossier, parameters, question).answer;
  REQUIRE(answer);
  return studies::one_offs(*dossier, parameters, question, *answer);
}
constexpr const char* penalty = "rente = { 2025 = 10_000 }\nboeterente = { 2025 = 4_000 }\n";

} // namespace

// Income 60,000 + 1,400 - 10,000 = 51,400, and 55,400 without: both in the second bracket (38,441-76,817), 4,000 x 37.48% = 1,499.20. The
// general credit falls 6.337% of the income: 4,000 x 6.337% = 253.48. Together 1,752.68.
TEST_CASE("penalty interest, without rounding") {
  const auto all = one_offs(penalty, RoundingPolicy::wet);
  REQUIRE(all.size() == 1);
  CHECK(all[0].bedrag.waarde == Fraction{400'000});
  CHECK(all[0].scheelt.waarde == Fraction{175'268});
  CHECK(all[0].zonder.waarde - all[0].met.waarde == Fraction{175'268});
  REQUIRE(all[0].parts.size() == 2);
  CHECK(all[0].parts[0].term == &begrip::belasting_werk_en_woning);
  CHECK(all[0].parts[0].scheelt.waarde == Fraction{149'920});
  CHECK(all[0].parts[1].term == &begrip::algemene_heffingskorting);
  CHECK(all[0].parts[1].scheelt.waarde == Fraction{25'348});
}

// The tax 7,997 against 9,496, the credit 1,611 against 1,358: 1,499 + 253.
TEST_CASE("penalty interest, rounded") {
  const auto all = one_offs(penalty, RoundingPolicy::belastingdienst);
  REQUIRE(all.size() == 1);
  CHECK(all[0].scheelt.waarde == Fraction{175'200});
}

TEST_CASE("without penalty interest there is nothing to tell") {
  CHECK(one_offs("rente = { 2025 = 10_000 }\n", RoundingPolicy::wet).empty());
}
