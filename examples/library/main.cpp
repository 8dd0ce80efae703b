// SPDX-License-Identifier: EUPL-1.2
// Netto from a program: one dossier, several questions, and many households at once.
//   main examples/verhuurder.toml
// With CMake: find_package(netto REQUIRED) or add_subdirectory(netto), then target_link_libraries(main PRIVATE netto::netto).
#include <array>
#include <cstdint>
#include <fstream>
#include <iostream>
#include <iterator>
#include <netto/netto.hpp>
#include <string>

namespace api = netto::api;

namespace {

/// The text of a reply, or on standard error why there is none.
bool show(const api::Reply& reply) {
  std::cout << reply.text;
  for (const auto& m : reply.messages) std::cerr << m.text << '\n';
  return static_cast<bool>(reply);
}

/// Two households with savings, one with debts, in columns.
bool columns() {
  constexpr std::size_t n = 2;
  const std::array<std::int32_t, n> bank{150'000, 400'000}, other{275'000, 0}, debts{100'000, 0}, none{}, half{50'000, 50'000};
  const std::array<std::uint8_t, n> home{}, partners{1, 0}, months{12, 12};
  std::array<std::int32_t, n> base{}, taxed{}, first{}, second{}, tax_1{}, tax_2{};
  const auto reply = api::answer_columns(R"({ "jaar": 2025 })",
                                         {.bank_en_spaartegoeden = bank,
                                          .contant_geld = none,
                                          .groene_spaartegoeden = none,
                                          .groene_beleggingen = none,
                                          .overige_bezittingen = other,
                                          .schulden = debts,
                                          .woz = none,
                                          .maandhuur_cent = none,
                                          .erfpachtcanon_cent = none,
                                          .aftrek_1_cent = none,
                                          .aftrek_2_cent = none,
                                          .deel_eerste = half,
                                          .woning = home,
                                          .partners = partners,
                                          .maanden = months},
                                         {.rendementsgrondslag = base,
                                          .grondslag = taxed,
                                          .voordeel_1 = first,
                                          .voordeel_2 = second,
                                          .belasting_1 = tax_1,
                                          .belasting_2 = tax_2});
  for (std::size_t i = 0; i < n; ++i)
    std::cout << "household " << i + 1 << ": base " << base[i] << ", tax " << tax_1[i] + tax_2[i] << " euros\n";
  return static_cast<bool>(reply);
}

} // namespace

int main(int count, char** arguments) {
  std::cout << "netto " << api::version() << '\n';
  std::ifstream file{count > 1 ? arguments[1] : "examples/verhuurder.toml", std::ios::binary};
  const auto dossier = api::Dossier::read(std::string{std::istreambuf_iterator<char>{file}, {}});
  return show(dossier.answer(R"({ "jaar": 2025, "vorm": "verslag", "taal": "en" })")) &&
                 // what if the tax-free capital were halved?
                 show(dossier.answer(
                     R"({ "jaar": 2025, "vorm": "verslag", "taal": "en", "parameters": { "naam": "half", "parameter": [
                   { "grootheid": "heffingvrij_vermogen", "jaar": 2025, "waarde": 28842 } ] } })")) &&
                 columns()
             ? 0
             : 1;
}
