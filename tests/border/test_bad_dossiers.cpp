// SPDX-License-Identifier: EUPL-1.2
// Bad dossiers: those in slecht/, of which slecht/verwacht.toml says what must be reported, and some that are made here.
#include "helpers.hpp"

#include <array>
#include <doctest/doctest.h>
#include <filesystem>
#include <set>

namespace netto::border::test {
namespace {

const std::string map = std::string{NETTO_TEST_MAP} + "/slecht/";

// The places {0}..{3} that a text uses.
std::set<char> plekken(std::string_view tekst) {
  std::set<char> uit;
  for (std::size_t i = 0; i + 2 < tekst.size(); ++i)
    if (tekst[i] == '{' && tekst[i + 2] == '}') uit.insert(tekst[i + 1]);
  return uit;
}

// Every message names field or place, value, rule and remedy, in both languages, without a place left open.
void is_volledig(const Diagnostic& m) {
  for (const auto language : {Language::nl, Language::en}) {
    CHECK_FALSE(m.regel_tekst.in(language).empty());
    CHECK_FALSE(m.herstel.in(language).empty());
    CHECK(plekken(m.regel_tekst.in(language)).empty());
    CHECK(plekken(m.herstel.in(language)).empty());
    CHECK(show(m, language).find(m.path) != std::string::npos);
  }
}

void vergelijk(const std::vector<Diagnostic>& diagnostics, const Node& verwacht) {
  CHECK(diagnostics.size() == verwacht.leden.size());
  for (std::size_t i = 0; i < std::min(diagnostics.size(), verwacht.leden.size()); ++i) {
    const auto& m = diagnostics[i];
    const auto& v = verwacht.leden[i];
    CHECK(m.code.row->naam == text_of(v, "code"));
    CHECK(m.path.substr(0, text_of(v, "pad").size()) == text_of(v, "pad"));
    CHECK(m.path.empty() == text_of(v, "pad").empty());
    CHECK(m.as_read.find(text_of(v, "gelezen")) != std::string::npos);
    CHECK((m.regel_tekst.nl + m.herstel.nl).find(text_of(v, "woord")) != std::string::npos);
    is_volledig(m);
  }
}

// The one problem of a text that is refused at the door.
Diagnostic aan_de_deur(std::string_view tekst) {
  const auto as_read = read_dossier_document(read_document(tekst));
  REQUIRE(as_read.errors.size() == 1);
  CHECK_FALSE(as_read.dossier.has_value());
  is_volledig(as_read.errors[0]);
  return as_read.errors[0];
}

} // namespace

TEST_CASE("bad dossiers: all problems at once, in the order of the file") {
  const auto index = read_toml(read_file(map + "verwacht.toml"));
  REQUIRE_MESSAGE(index.errors.empty(), alles(index.errors));
  const auto* gevallen = index.node->find("geval");
  REQUIRE(gevallen);
  CHECK(gevallen->leden.size() >= 70);

  std::set<std::string> files;
  for (const auto& geval : gevallen->leden) {
    const auto file = text_of(geval, "bestand");
    files.insert(file);
    CAPTURE(file);
    CAPTURE(text_of(geval, "wat"));
    const auto tekst = read_file(map + file);
    const auto as_read = read_dossier_document(read_document(tekst));
    CAPTURE(alles(as_read.errors));
    CHECK_FALSE(as_read.dossier.has_value());
    vergelijk(as_read.errors, *geval.find("meldingen"));
    if (file.ends_with(".toml"))
      for (const auto& m : as_read.errors) CHECK((m.place.regel > 0 || m.path == "persoon" || m.path == "netto"));
  }
  for (const auto& path : std::filesystem::directory_iterator{map})
    if (const auto file = path.path().filename().string(); file != "verwacht.toml") CHECK_MESSAGE(files.count(file) == 1, file);
}

TEST_CASE("every kind of message has all texts in both languages, with the same placeholders") {
  for (const auto& s : templates) {
    CAPTURE(s.naam);
    CHECK_FALSE(s.regel_nl.empty());
    CHECK_FALSE(s.regel_en.empty());
    CHECK_FALSE(s.herstel_nl.empty());
    CHECK_FALSE(s.herstel_en.empty());
    CHECK(plekken(s.regel_nl) == plekken(s.regel_en));
    CHECK(plekken(s.herstel_nl) == plekken(s.herstel_en));
  }
}

TEST_CASE("every kind of message occurs in a bad dossier") {
  std::set<std::string_view> gezien{"te_groot", "utf16", "geen_utf8", "binair", "geen_tabel"}; // made below, or of parameters
  for (const auto& path : std::filesystem::directory_iterator{map}) {
    if (path.path().filename() == "verwacht.toml") continue;
    for (const auto& m : read_dossier_document(read_document(read_file(path.path().string()))).errors)
      gezien.insert(m.code.row->naam);
  }
  for (const Template* s = templates; s <= Code{"datum_volgorde"}.row; ++s) // what follows is about parameters, or a warning
    CHECK_MESSAGE(gezien.count(s->naam) == 1, s->naam);
}

TEST_CASE("at the door: size") {
  const std::string kop = "netto = 1\n[[persoon]]\nnaam = \"Anna\"\n";
  const auto diagnostic = aan_de_deur(std::string(10'000'000, 'x'));
  CHECK(diagnostic.code == Code{"te_groot"});
  CHECK(diagnostic.as_read == "10000000 bytes");
  CHECK(diagnostic.regel_tekst.nl.find("1048576") != std::string::npos);
  CHECK(aan_de_deur("{" + std::string(10'000'000, ' ')).code == Code{"te_groot"});
  CHECK(goed(kop + std::string(largest_text - kop.size(), '\n')).personen.size() == 1);
  CHECK(aan_de_deur(kop + std::string(largest_text - kop.size() + 1, '\n')).code == Code{"te_groot"});
}

TEST_CASE("at the door: encoding") {
  using namespace std::string_literals;
  const auto latin1 = aan_de_deur("netto = 1\n[[persoon]]\nnaam = \"Zo\xeb\"\n");
  CHECK(latin1.code == Code{"geen_utf8"});
  CHECK(latin1.place.regel == 3);
  CHECK(latin1.as_read.find("\\xeb") != std::string::npos);
  CHECK(aan_de_deur("netto = 1 # \xc0\xaf").code == Code{"geen_utf8"});         // overlong
  CHECK(aan_de_deur("netto = 1 # \xed\xa0\x80").code == Code{"geen_utf8"});     // surrogate
  CHECK(aan_de_deur("netto = 1 # \xf4\x90\x80\x80").code == Code{"geen_utf8"}); // beyond Unicode
  CHECK(aan_de_deur("netto = 1 # \xe2\x82").code == Code{"geen_utf8"});         // cut off
  CHECK(aan_de_deur("\xff\xfen\0e\0t\0t\0o\0"s).code == Code{"utf16"});
  CHECK(aan_de_deur("\xfe\xff\0n\0e\0t\0t\0o"s).code == Code{"utf16"});
  CHECK(aan_de_deur("n\0e\0t\0t\0o\0"s).code == Code{"utf16"});
  CHECK(goed("\xef\xbb\xbfnetto = 1\n[[persoon]]\nnaam = \"Zo\xc3\xab\"\n").personen[0].naam == "Zo\xc3\xab");
  CHECK(goed("\xef\xbb\xbf{\"netto\":1,\"persoon\":[{\"naam\":\"Anna\"}]}").personen.size() == 1);
}

TEST_CASE("at the door: not text") {
  using namespace std::string_literals;
  std::string alle_bytes;
  for (int i = 0; i < 2048; ++i) alle_bytes += static_cast<char>(i * 37 % 256);
  CHECK(aan_de_deur("\x7f"
                    "ELF\x02\x01\x01" +
                    alle_bytes)
            .code == Code{"binair"});
  CHECK(aan_de_deur("PK\x03\x04\x14" + alle_bytes).code == Code{"binair"});
  CHECK(aan_de_deur("netto = 1\nnaam = \"An\0na\"\n"s).code == Code{"binair"});
  CHECK(aan_de_deur("").code == Code{"leeg_bestand"});
  CHECK(aan_de_deur(" \n\t\r\n").code == Code{"leeg_bestand"});
  CHECK(aan_de_deur("\xef\xbb\xbf").code == Code{"leeg_bestand"});
}

TEST_CASE("at the door: depth, before a reader sees it") {
  const auto diep = [](std::string_view deel, std::size_t aantal) {
    std::string uit;
    for (std::size_t i = 0; i < aantal; ++i) uit += deel;
    return uit;
  };
  CHECK(aan_de_deur("a = " + diep("[", 200'000)).code == Code{"te_diep"});
  CHECK(aan_de_deur("a = " + diep("{a=", 200'000)).code == Code{"te_diep"});
  CHECK(aan_de_deur("a" + diep(".a", 400'000) + " = 1").code == Code{"te_diep"});
  CHECK(aan_de_deur("[a" + diep(".a", 400'000) + "]").code == Code{"te_diep"});
  CHECK(aan_de_deur("[[a" + diep(".a", 30) + "]]\nb" + diep(".b", 30) + " = { c" + diep(".c", 30) + " = 1 }").code ==
        Code{"te_diep"});
  CHECK(aan_de_deur("{\"a\":" + diep("[", 200'000)).code == Code{"te_diep"});
  CHECK(aan_de_deur(diep("{\"a\":", 200'000)).code == Code{"te_diep"});
}

TEST_CASE("many problems at once do not take excessive time") {
  std::string tekst = "netto = 1\n[[persoon]]\nnaam = \"Anna\"\n[[bankrekening]]\nnaam = \"S\"\n";
  for (int i = 0; tekst.size() < largest_text - 40; ++i) tekst += "sleutel_" + std::to_string(i) + " = [1, \xe2\x82\xac 2]\n";
  const auto as_read = read_dossier_document(read_document(tekst));
  CHECK(as_read.errors.size() > 20'000);
}

} // namespace netto::border::test
