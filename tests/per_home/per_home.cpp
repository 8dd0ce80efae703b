// SPDX-License-Identifier: EUPL-1.2
// Two homes that are let, with and without a loan, and both together: every amount worked out here, 2025.
#include "studies/netto_per_woning/per_home.hpp"

#include "faces/border/dossier_reader.hpp"

#include <doctest/doctest.h>

using namespace netto;

namespace {

constexpr const char* person = "netto = 1\n[[persoon]]\nnaam = \"Anna\"\n";
std::string home(const std::string& naam) {
  return "[[woning]]\nnaam = \"" + naam +
         "\"\ngebruik = \"verhuurd\"\nwoz = { 2025 = 400_000 }\nontvangen_huur = { 2025 = 15_000 }\n"
         "  [[woning.huur]]\n  vanaf = 2019-01-01\n  kale_huur_per_maand = 1_250\n";
}
std::string loan(const std::string& woning) {
  return "[[schuld]]\nnaam = \"Lening\"\nwoning = \"" + woning + "\"\nwaarde = { 2025 = 250_000 }\nrente = { 2025 = 11_250 }\n";
}

std::vector<studies::HomeNet> homes(const std::string& text) {
  const auto read = border::read_toml(text);
  REQUIRE(read.node);
  const auto dossier = border::read_dossier_document(*read.node).dossier;
  REQUIRE(dossier);
  const Parameters parameters;
  areas::Query question;
  question.jaar = 2025;
  const auto answer = engine::compute(*dossier, parameters, question).answer;
  REQUIRE(answer);
  return studies::per_home(*dossier, parameters, question, *answer);
}
Fraction euros(std::int64_t x) { return Fraction{100 * x}; }

} // namespace

// 15,000 over 400,000 is 3.75%, so that 90% of the WOZ value counts: 360,000. Return 360,000 x 5.88% = 21,168. Base 360,000 - 57,684 =
// 302,316, 83.97% of 360,000; 21,168 x 83.97% = 17,774; tax 36% = 6,398.
TEST_CASE("a home without a loan") {
  const auto all = homes(person + home("Kerkstraat 1"));
  REQUIRE(all.size() == 1);
  CHECK(all[0].huur == Euro::from_euros(15'000));
  CHECK(all[0].belasting == euros(6'398));
  CHECK(all[0].over() == euros(15'000 - 6'398));
  CHECK(all[0].op_waarde() == Fraction{8'602, 400'000});
  CHECK(all[0].op_eigen_geld() == Fraction{8'602, 400'000});
  CHECK(!all[0].kosten_bekend);
  CHECK(!all[0].waardestijging);
}

// The same without the rent received: twelve times that of the contract.
TEST_CASE("a home of which only the contract is given") {
  std::string text = home("Kerkstraat 1");
  const std::string received = "ontvangen_huur = { 2025 = 15_000 }\n";
  text.erase(text.find(received), received.size());
  const auto all = homes(person + text);
  REQUIRE(all.size() == 1);
  CHECK(all[0].huur == Euro::from_euros(12 * 1'250));
}

// Debts 250,000 - 3,800 = 246,200, at 2.70% 6,647; return 21,168 - 6,647 = 14,521. Base 360,000 - 246,200 = 113,800, less 57,684 is 56,116, 49.31%;
// 14,521 x 49.31% = 7,160; tax 2,577. Left 15,000 - 11,250 - 2,577 = 1,173, of 150,000 of own money.
TEST_CASE("a home with a loan") {
  const auto all = homes(person + home("Kerkstraat 1") + loan("Kerkstraat 1"));
  REQUIRE(all.size() == 1);
  CHECK(all[0].rente == Euro::from_euros(11'250));
  CHECK(all[0].belasting == euros(2'577));
  CHECK(all[0].over() == euros(1'173));
  CHECK(all[0].op_eigen_geld() == Fraction{1'173, 150'000});
}

// Both: return 42,336 - 6,647 = 35,689; base 720,000 - 246,200 = 473,800, less 57,684 is 416,116, 87.82%; 35,689 x 87.82% = 31,342; tax 11,283. So
// the first causes 11,283 - 2,577 = 8,706 and the second, with its loan, 11,283 - 6,398 = 4,885: more together than the 11,283 of both, as the
// allowance counts once.
TEST_CASE("two homes, and both together") {
  const auto all = homes(person + home("Kerkstraat 1") + home("Kerkstraat 2") + loan("Kerkstraat 2"));
  REQUIRE(all.size() == 3);
  CHECK(all[0].belasting == euros(8'706));
  CHECK(all[1].belasting == euros(4'885));
  CHECK(all[2].wat.none());
  CHECK(all[2].belasting == euros(11'283));
  CHECK(all[2].over() == euros(30'000 - 11'250 - 11'283));
}
