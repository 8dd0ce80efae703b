// SPDX-License-Identifier: EUPL-1.2
// The public header from outside: the answers are those of the program, to the byte, and whatever goes wrong is a value.
#include <netto/netto.hpp>

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <fstream>
#include <iterator>
#include <type_traits>

namespace api = netto::api;

namespace {

std::string read(const std::string& path) {
  std::ifstream in{path, std::ios::binary};
  return {std::istreambuf_iterator<char>{in}, {}};
}
/// Standard output of a command line.
std::string run(const std::string& line) {
  std::string out;
  std::FILE* pipe = popen(line.c_str(), "r");
  REQUIRE(pipe != nullptr);
  std::array<char, 1 << 16> part{};
  while (const auto n = std::fread(part.data(), 1, part.size(), pipe)) out.append(part.data(), n);
  CHECK(pclose(pipe) == 0);
  return out;
}
const std::string examples = std::string{NETTO_BRON_MAP} + "/examples/";
const std::string program = std::string{NETTO_PROGRAMMA} + " ";

static_assert(std::is_copy_constructible_v<api::Dossier> && std::is_nothrow_move_constructible_v<api::Dossier>);

} // namespace

TEST_CASE("one dossier, many questions: the same bytes as the program") {
  for (const std::string name : {"verhuurder.toml", "spaarder.toml"}) {
    const auto file = examples + name;
    const auto dossier = api::Dossier::read(read(file));
    REQUIRE_MESSAGE(dossier.good(), name);
    const auto same = [&](const char* question, const char* options) {
      const auto reply = dossier.answer(question);
      REQUIRE_MESSAGE(reply, question);
      const bool equal = reply.text == run(program + options + " " + file);
      CHECK_MESSAGE(equal, name, " ", question);
    };
    same(R"({"jaar": 2025})", "bereken --jaar 2025 --json");
    same(R"({"jaar": 2025, "vorm": "verslag", "uitleg": true, "taal": "en"})", "bereken --jaar 2025 --uitleg --taal en");
    same(R"({"opdracht": "vergelijk", "jaren": "2025-2029"})", "vergelijk --jaren 2025-2029 --json");
    same(R"({"opdracht": "vergelijk", "jaren": "2025-2029", "vorm": "grafiek"})", "vergelijk --jaren 2025-2029 --svg -");
  }
  CHECK("netto " + std::string{api::version()} + "\n" == run(program + "--version"));
}

TEST_CASE("what goes wrong is a value, with every reason") {
  CHECK(api::answer("").status == api::Status::wrong_question);
  CHECK(api::answer(std::string(2 << 20, ' ')).status == api::Status::wrong_question);
  CHECK(api::answer("{\"jaar\": 2025}").messages.front().code == "ontbreekt");
  const auto wrong = api::Dossier::read("netto = 1\nonzin = 2\n[[persoon]]\nnaam = 3\n");
  CHECK_FALSE(wrong.good());
  const auto reply = wrong.answer(R"({"jaar": 2025, "taal": "en"})");
  CHECK(reply.status == api::Status::no_answer);
  CHECK(reply.text.empty());
  CHECK(reply.messages.size() == 2);
  CHECK(reply.messages.front().text.find("remedy:") != std::string::npos);
  CHECK_FALSE(api::Dossier{}.good());
  CHECK(api::Dossier{}.answer("{}").status == api::Status::internal_error);
  // a warning comes with an answer
  const auto unlikely = api::Dossier::read("netto = 1\n[[persoon]]\nnaam = \"Anna\"\n[[woning]]\nnaam = \"Huis\"\n"
                                           "gebruik = \"tweede_woning\"\nwoz = { 2025 = 400 }\n");
  const auto warned = unlikely.answer("{}");
  CHECK(warned.status == api::Status::answer);
  REQUIRE(warned.messages.size() == 1);
  CHECK((warned.messages[0].warning && warned.messages[0].code == "woz_opvallend"));
}

TEST_CASE("columns: the example as worked by hand, and cells that cannot be") {
  // 1, partners, 2025. Base 150.000 + 275.000 - (100.000 - 7.600) = 332.600; return 150.000 x 1,37% + 275.000 x 5,88% - 92.400 x
  //    2,70%, each in whole euros, 2.055 + 16.170 - 2.494,80 (2.495) = 15.730; 217.232 / 332.600 = 65,31%; each half of the base:
  //    32,65% x 15.730 = 5.135; 36% = 1.848; together 3.696.
  // 2, one person. 400.000 x 1,37% = 5.480; (400.000 - 57.684) / 400.000 = 85,579%, down 85,57%; 4.689; 36% = 1.688.
  const auto text = run(std::string{NETTO_VOORBEELD} + " " + examples + "verhuurder.toml");
  CHECK(text.find("household 1: base 332600, tax 3696 euros") != std::string::npos);
  CHECK(text.find("household 2: base 400000, tax 1688 euros") != std::string::npos);

  std::array<std::int32_t, 2> amount{1'000, -1}, none{}, out{};
  std::array<std::int32_t, 2> o2{}, o3{}, o4{}, o5{}, o6{};
  std::array<std::uint8_t, 2> no{}, months{12, 12};
  const auto ask = [&](const char* question, std::span<const std::int32_t> bank) {
    return api::answer_columns(question,
                               {bank, none, none, none, none, none, none, none, none, none, none, none, no, no, months},
                               {out, o2, o3, o4, o5, o6});
  };
  const auto cell = ask(R"({"jaar": 2025})", amount);
  CHECK(cell.status == api::Status::no_answer);
  REQUIRE(cell.cells.size() == 1);
  CHECK((cell.cells[0].row == 1 && cell.cells[0].column == "bank_en_spaartegoeden" && cell.cells[0].value == -1));
  CHECK(ask(R"({"jaar": 2025})", std::span{amount}.first(1)).messages.front().field == "bank_en_spaartegoeden");
  CHECK(ask(R"({"jaar": 2025})", none));
  CHECK(ask(R"({"jaar": 2016})", none).status == api::Status::no_answer);
  for (const char* wrong :
       {"{}", R"({"jaar": [2024, 2025]})", R"({"jaar": 2025, "afronding": "wet"})", "", R"({"jaar": 2025, "dossier": {}})"}) {
    CAPTURE(wrong);
    const auto reply = ask(wrong, none);
    CHECK(reply.status == api::Status::wrong_question);
    CHECK(!reply.messages.empty());
  }
}
