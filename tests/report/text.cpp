// SPDX-License-Identifier: EUPL-1.2
#include "faces/report/text.hpp"

#include <doctest/doctest.h>

using namespace netto::report;

TEST_CASE("width counts characters, not bytes") {
  CHECK(width("Zoë") == 3);
  CHECK(width("€ 5") == 3);
  CHECK(width("e\u0301") == 1); // e with a combining accent
  CHECK(left("é", 3) == "é  ");
  CHECK(right("é", 3) == "  é");
  CHECK(shortened("Kerkstraat", 5) == "Kerk…");
  CHECK(shortened("Kerk", 5) == "Kerk");
}

TEST_CASE("lines break between words, and inside a word that is too long") {
  CHECK(lines("een twee drie vier", 9) == std::vector<std::string>{"een twee", "drie vier"});
  CHECK(lines("aaaaaaaaaabb", 10) == std::vector<std::string>{"aaaaaaaaaa", "bb"});
  CHECK(lines("aaaaaa € 5.000", 9) == std::vector<std::string>{"aaaaaa", "€ 5.000"}); // an amount stays with its sign
  CHECK(lines("", 10) == std::vector<std::string>{""});
  CHECK(paragraph("een twee drie", 12, "- ", "  ") == "- een twee\n  drie\n");
}

TEST_CASE("a table aligns amounts to the right and breaks only the first column") {
  const Table t{"Kop", "", {"bedrag"}, {{{"een lange omschrijving die niet op een regel past", "1.000"}}, {{"kort", "5"}}}};
  CHECK(to_text({t}, {netto::Language::nl, 40, false}) == "Kop                               bedrag\n"
                                                          "  een lange omschrijving die\n"
                                                          "  niet op een regel past           1.000\n"
                                                          "  kort                                 5\n");
}

TEST_CASE("colours only if the style has them") {
  CHECK(Style{}.bold("x") == "x");
  CHECK(Style{netto::Language::nl, 80, true}.bold("x") == "\033[1mx\033[0m");
}

TEST_CASE("what does not fit: a table in smaller ones, or every cell on its own line") {
  Table t{"Kop", "euro", {"Anna", "Bram", "samen"}, {{{"Belasting", "1.000.000", "2.000.000", "3.000.000"}}}};
  CHECK(to_text({t}, {netto::Language::nl, 40, false}) == "Kop (euro)\n"
                                                          "  Belasting\n"
                                                          "    Anna: 1.000.000\n"
                                                          "    Bram: 2.000.000\n"
                                                          "    samen: 3.000.000\n");
  t.narrow = {Table{"Anna", "", {"euro"}, {{{"Belasting", "1.000.000"}}}},
              Table{"Bram", "", {"euro"}, {{{"Belasting", "2.000.000"}}}}};
  CHECK(to_text({t}, {netto::Language::nl, 50, false}) == "Anna                                       euro\n"
                                                          "  Belasting                           1.000.000\n"
                                                          "\n"
                                                          "Bram                                       euro\n"
                                                          "  Belasting                           2.000.000\n");
}

TEST_CASE("below the title a block stands apart; below a heading it belongs to what is above it") {
  const Table t{"Kop", "", {"a"}, {{{"x", "1"}}}};
  const std::string rows = "Kop                                   a\n  x                                   1\n";
  CHECK(to_text({Heading{1, "Titel"}, t, Heading{2, "Deel"}, Sentence{"Zin."}, t, t}, {}) ==
        "Titel\n\n" + rows + "\nDeel\n  Zin.\n" + rows + "\n" + rows);
}
