// SPDX-License-Identifier: EUPL-1.2
// What one euro more comes to, against the listed rates of 2025: brackets 8.17% + 27.65% up to 38,441, 37.48% up to 76,817, 49.50%
// (2.10 and 10 Wfsv); general credit less 6.337% of what is above 28,406 (8.10); labour credit 30.030% between 12,169 and 26,288, 2.258%
// up to 43,071, then less 6.510% (8.11); box 3 36% of 1.37% of savings (5.2).
#include "process.hpp"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include <map>

using namespace netto::test;
using Json = nlohmann::json;

namespace {

Json one_euro(const std::string& wage, const std::string& more = "") {
  const auto file = schrijf("marginaal.toml", "netto = 1\n[[persoon]]\nnaam = \"Anna\"\ngeboortedatum = 1980-05-01\n" + more +
                                                  "[[inkomen]]\nnaam = \"Baan\"\nsoort = \"loon\"\nbedrag = { 2025 = " + wage +
                                                  " }\nloonheffing = { 2025 = 0 }\n");
  const auto j = Json::parse(netto::test::netto({"bereken", file, "--jaar", "2025", "--marginaal", "--json"}).uit);
  Json by_kind;
  for (const auto& m : j["huishouden"]["van_een_euro_meer"]) by_kind[m["wat"].get<std::string>()] = m;
  return by_kind;
}
std::map<std::string, std::string> parts(const Json& m) {
  std::map<std::string, std::string> all;
  for (const auto& p : m["delen"]) all[p["begrip"].get<std::string>()] = p["per_euro"].get<std::string>();
  return all;
}

} // namespace

TEST_CASE("one euro more of wages costs the listed rates, and says where they change") {
  const auto low = one_euro("22_000")["loon"]; // 8.17 + 27.65 - 30.030
  CHECK(low["per_euro"] == "0.0579");
  CHECK(parts(low) == std::map<std::string, std::string>{{"belasting_werk_en_woning", "0.0817"},
                                                         {"premie_volksverzekeringen", "0.2765"},
                                                         {"arbeidskorting", "-0.3003"}});
  CHECK(low["verandert"]["na_euro"] == "4288"); // 26,288 - 22,000
  CHECK(low["verandert"]["per_euro"] == "0.33562");
  CHECK(low["verandert"]["begrip"] == "arbeidskorting");
  const auto middle = one_euro("50_000")["loon"]; // 37.48 + 6.337 + 6.510
  CHECK(middle["per_euro"] == "0.50327");
  CHECK(middle["verandert"]["na_euro"] == "26817"); // 76,817 - 50,000
  CHECK(middle["verandert"]["per_euro"] == "0.62347");
  // The table has 17,523 where 3,140 + 37.48% of 38,376 is 17,523.3248; that euro itself is taxed 0.1202 higher: 0.1202 - 0.3248.
  CHECK(middle["verandert"]["sprong"] == "-0.2046");
}

TEST_CASE("one euro more of savings and of a deduction") {
  const auto j = one_euro("50_000", "[[bankrekening]]\nnaam = \"Spaar\"\nwaarde = { 2025 = 150_000 }\n");
  CHECK(j["spaargeld"]["per_euro"] == "0.005800169"); // 1.37% x (36% + 6.337%)
  CHECK(j["aftrekposten"]["per_euro"] == "-0.43817"); // 37.48% + 6.337%
  CHECK(parts(j["spaargeld"]).size() == 2);
}

TEST_CASE("one euro more of profit: the exemption of 12.7% comes off what is taxed, not off what the labour credit looks at") {
  const auto profit = one_euro("50_000")["winst"]; // 87.3% x (37.48% + 6.337%) + 6.510%
  CHECK(profit["per_euro"] == "0.44762241");
}

TEST_CASE("without income nothing is said of one euro more") {
  const auto file = schrijf("marginaal_geen.toml", "netto = 1\n[[persoon]]\nnaam = \"Anna\"\n[[bankrekening]]\nnaam = "
                                                   "\"Spaar\"\nwaarde = { 2025 = 150_000 }\n");
  const auto j = Json::parse(netto::test::netto({"bereken", file, "--jaar", "2025", "--marginaal", "--json"}).uit);
  CHECK(j["huishouden"]["van_een_euro_meer"].empty());
}
