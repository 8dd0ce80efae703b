// SPDX-License-Identifier: EUPL-1.2
#include "faces/cli/opmaak.hpp"

#include <doctest/doctest.h>

using namespace netto::cli;

TEST_CASE("breedte telt tekens, geen bytes") {
  CHECK(breedte("Zoë") == 3);
  CHECK(breedte("€ 5") == 3);
  CHECK(breedte("e\u0301") == 1); // e with a combining accent
  CHECK(links("é", 3) == "é  ");
  CHECK(rechts("é", 3) == "  é");
  CHECK(kort("Kerkstraat", 5) == "Kerk…");
  CHECK(kort("Kerk", 5) == "Kerk");
}

TEST_CASE("regels breken tussen woorden, en een te lang woord erin") {
  CHECK(regels("een twee drie vier", 9) == std::vector<std::string>{"een twee", "drie vier"});
  CHECK(regels("aaaaaaaaaabb", 10) == std::vector<std::string>{"aaaaaaaaaa", "bb"});
  CHECK(regels("aaaaaa € 5.000", 9) == std::vector<std::string>{"aaaaaa", "€ 5.000"}); // an amount stays with its sign
  CHECK(regels("", 10) == std::vector<std::string>{""});
  CHECK(alinea("een twee drie", 12, "- ", "  ") == "- een twee\n  drie\n");
}

TEST_CASE("een tabel lijnt bedragen rechts uit en breekt alleen de eerste kolom") {
  Tabel t{{"Kop", "bedrag"}};
  t.rij({"een lange omschrijving die niet op een regel past", "1.000"});
  t.rij({"kort", "5"});
  CHECK(t.toon({netto::border::Taal::nl, 40, false}) == "Kop                               bedrag\n"
                                                        "  een lange omschrijving die\n"
                                                        "  niet op een regel past           1.000\n"
                                                        "  kort                                 5\n");
  CHECK(t.past(40));
  CHECK(!t.past(30));
}

TEST_CASE("kleuren alleen als de stijl ze heeft") {
  CHECK(Stijl{}.vet("x") == "x");
  CHECK(Stijl{netto::border::Taal::nl, 80, true}.vet("x") == "\033[1mx\033[0m");
}
