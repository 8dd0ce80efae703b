// SPDX-License-Identifier: EUPL-1.2
// netto nieuw, the completions and the manual page.
#include "faces/border/journeys.hpp"
#include "faces/cli/options.hpp"
#include "process.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>

using namespace netto::test;

TEST_CASE("nieuw: a dossier that is correct and calculates, in both languages with the same data") {
  const auto nl = netto::test::netto({"nieuw"}), en = netto::test::netto({"nieuw", "--taal", "en"});
  CHECK(nl.status == 0);
  CHECK(nl.uit.find("# Dossier voor netto") == 0);
  CHECK(en.uit.find("# Dossier for netto") == 0);
  std::string answer;
  for (const auto& tekst : {nl.uit, en.uit}) {
    const auto c = netto::test::netto({"controleer", "-"}, {tekst, "/", {}});
    CHECK(c.status == 0);
    CHECK(c.error.empty());
    const auto u = netto::test::netto({"bereken", "-", "--json"}, {tekst, "/", {}});
    CHECK(u.status == 0);
    CHECK(u.error.empty());
    if (answer.empty()) answer = u.uit;
    CHECK(u.uit == answer); // also the same dossier_sha256
  }
}

TEST_CASE("nieuw --volledig: a dossier with every key, and a correct one") {
  for (const auto* language : {"nl", "en"}) {
    const auto u = netto::test::netto({"nieuw", "--volledig", "--taal", language});
    CHECK(u.status == 0);
    CHECK(u.uit.find("\n#zakelijke_huur_per_maand = ") != std::string::npos);
    CHECK(netto::test::netto({"controleer", "-"}, {u.uit, "/", {}}).status == 0);
  }
}

TEST_CASE("nieuw --voor: for each journey a dossier that is correct and computes as it stands, the same in both languages") {
  for (const auto& j : netto::border::journeys) {
    CAPTURE(j.name);
    const std::string name{j.name};
    const auto nl = netto::test::netto({"nieuw", "--voor", name}),
               en = netto::test::netto({"nieuw", "--voor", name, "--taal", "en"});
    CHECK(nl.status == 0);
    const auto checked = netto::test::netto({"controleer", "-"}, {nl.uit, "/", {}});
    CHECK(checked.status == 0);
    CHECK(checked.error.empty());
    const std::string year = nl.uit.substr(nl.uit.find("--jaar ") + 7, 4);
    for (const auto* text : {&nl.uit, &en.uit}) {
      const auto answer = netto::test::netto({"bereken", "-", "--jaar", year, "--json"}, {*text, "/", {}});
      CHECK(answer.status == 0);
      CHECK_MESSAGE(answer.error.empty(), answer.error);
    }
    const auto with_data = [](const std::string& text) { // without comments
      std::string out;
      for (std::size_t at = 0; at < text.size(); at = text.find('\n', at) + 1)
        if (text[at] != '#') out += text.substr(at, text.find('\n', at) + 1 - at);
      return out;
    };
    CHECK(with_data(nl.uit) == with_data(en.uit));
    CHECK(nl.uit != en.uit);
    for (const auto& a : j.asked) CHECK_MESSAGE(nl.uit.find(a.key.empty() ? a.table : a.key) != std::string::npos, a.key);
  }
  CHECK(netto::test::netto({"nieuw", "--voor", "huurder"}).status == 2);
  CHECK(netto::test::netto({"nieuw", "--voor", "gezin", "--volledig"}).status == 2);
}

TEST_CASE("nieuw: writes a whole file, and replaces one only with --forceer") {
  const auto map = lege_map("nieuw");
  const auto path = map + "/huis.toml";
  const auto u = netto::test::netto({"nieuw", "huis.toml"}, {"", map, {}});
  CHECK(u.status == 0);
  CHECK(u.uit.empty());
  CHECK(lees(path) == netto::test::netto({"nieuw"}).uit);
  schrijf("nieuw/huis.toml", "van mij");
  const auto nee = netto::test::netto({"nieuw", path});
  CHECK(nee.status == 1);
  CHECK(nee.error.find("--forceer") != std::string::npos);
  CHECK(lees(path) == "van mij");
  CHECK(netto::test::netto({"nieuw", path, "--forceer", "--taal", "en"}).status == 0);
  CHECK(lees(path) == netto::test::netto({"nieuw", "--taal", "en"}).uit);
  CHECK(netto::test::netto({"nieuw", map, "--forceer"}).status == 1); // a folder
  CHECK(netto::test::netto({"nieuw", map + "/geen/map.toml"}).status == 1);
  CHECK(std::distance(std::filesystem::directory_iterator{map}, {}) == 1); // nothing is left behind
}

TEST_CASE("completion names every command, option and choice") {
  for (const auto language : {netto::cli::Language::nl, netto::cli::Language::en}) {
    const auto programma = netto::cli::describe(language);
    CHECK(programma.onderdelen.size() == 11);
    for (const std::string schil : {"bash", "zsh", "fish"}) {
      CAPTURE(schil);
      const auto u = netto::test::netto({"completion", schil, "--taal", language == netto::cli::Language::nl ? "nl" : "en"});
      CHECK(u.status == 0);
      const auto noemt = [&](const netto::cli::Option& o) {
        for (const auto& naam : o.namen) {
          CAPTURE(naam);
          const std::string gezocht = schil != "fish"          ? naam
                                      : naam.starts_with("--") ? "-l " + naam.substr(2)
                                                               : "-s " + naam.substr(1);
          if (naam.starts_with('-')) CHECK(u.uit.find(gezocht) != std::string::npos);
        }
        for (const auto& keuze : o.keuzes) CHECK(u.uit.find(keuze) != std::string::npos);
      };
      for (const auto& o : programma.opties) noemt(o);
      for (const auto& d : programma.onderdelen) {
        CHECK(u.uit.find(d.naam) != std::string::npos);
        CHECK(!d.uitleg.empty());
        CHECK(!d.voorbeelden.empty());
        for (const auto& o : d.opties) noemt(o);
        for (const auto& a : d.argumenten) noemt(a);
      }
    }
  }
}

TEST_CASE("bash reads its completion, and completes") {
  if (!std::filesystem::exists("/bin/bash")) return;
  const auto fill = [](const std::string& woorden, int place) {
    return shell("exec /bin/bash --norc -c 'set -e; source <(\"$NETTO\" completion bash); COMP_WORDS=(" + woorden +
                 "); COMP_CWORD=" + std::to_string(place) + "; _netto; printf \"%s\\n\" \"${COMPREPLY[@]}\"'");
  };
  CHECK(fill("netto ber", 1).uit == "bereken\n");
  CHECK(fill("netto bereken --ja", 2).uit == "--jaar\n");
  CHECK(fill("netto bereken x --afronding w", 4).uit == "wet\n");
  CHECK(fill("netto completion f", 2).uit == "fish\n");
  CHECK(fill("netto --taal e", 2).uit == "en\n");
}

TEST_CASE("the man page: every option, examples, defaults; groff has nothing to complain about") {
  for (const std::string language : {"nl", "en"}) {
    const auto pagina = netto::test::netto({"man", "--taal", language}).uit;
    const auto programma = netto::cli::describe(language == "nl" ? netto::cli::Language::nl : netto::cli::Language::en);
    std::string trimmed = pagina;
    trimmed.erase(std::remove(trimmed.begin(), trimmed.end(), '\\'), trimmed.end());
    for (const auto& d : programma.onderdelen) {
      for (const auto& o : d.opties) CHECK(trimmed.find(o.namen.back()) != std::string::npos);
      for (const auto& v : d.voorbeelden) CHECK(trimmed.find(v.regel) != std::string::npos);
    }
    CHECK(pagina.find(language == "nl" ? ".SH UITGANGSWAARDE" : ".SH EXIT STATUS") != std::string::npos);
    if (std::string{NETTO_GROFF}.empty()) continue;
    const auto u = shell(std::string{NETTO_GROFF} + " -man -Tutf8 -k -ww", {pagina, "/", {}});
    CHECK(u.status == 0);
    CHECK(u.error.empty());
  }
}
