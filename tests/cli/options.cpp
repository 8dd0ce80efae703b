// SPDX-License-Identifier: EUPL-1.2
#include "faces/cli/options.hpp"

#include <doctest/doctest.h>

using namespace netto::cli;

namespace {

OptionsResult ontleed(std::vector<const char*> woorden) {
  woorden.insert(woorden.begin(), "netto");
  return read_options(static_cast<int>(woorden.size()), woorden.data());
}

} // namespace

TEST_CASE("years: one, a list, a range, mixed; ascending and each once") {
  const auto jaren = [](const char* tekst) { return ontleed({"bereken", "d", "--jaar", tekst}).opties.vraag.years; };
  CHECK(jaren("2025") == std::vector{2025});
  CHECK(jaren("2026,2024") == std::vector{2024, 2026});
  CHECK(jaren("2024-2026") == std::vector{2024, 2025, 2026});
  CHECK(jaren("2025-2026, 2024,2025") == std::vector{2024, 2025, 2026});
  for (const char* error :
       {"", "1999", "2101", "2025-", "-2025", "2025-2024", "2024-2025-2026", "20 25", "2025;2026", "2025.0"}) {
    CAPTURE(error);
    CHECK(!ontleed({"bereken", "d", "--jaar", error}).errors.empty());
  }
}

TEST_CASE("options may come before and after the dossier, and before and after the command if they apply everywhere") {
  const auto a = ontleed({"--taal", "en", "bereken", "--json", "d", "--parameters", "p", "--parameters=q"}).opties;
  CHECK(a.language == Language::en);
  CHECK(a.json);
  CHECK(a.files == std::vector<std::string>{"d"});
  CHECK(a.parameters == std::vector<std::string>{"p", "q"});
  CHECK(ontleed({"bereken", "-"}).opties.files == std::vector<std::string>{"-"});
  CHECK(ontleed({"bereken", "--", "--jaar"}).opties.files == std::vector<std::string>{"--jaar"});
  CHECK(ontleed({"controleer", "a", "b", "c"}).opties.files.size() == 3);
  CHECK(ontleed({"bereken", "--taal", "en"}).errors.front().find("give a dossier") == 0);
}

TEST_CASE("the description is equally complete in both languages") {
  const auto nl = describe(Language::nl), en = describe(Language::en);
  REQUIRE(nl.onderdelen.size() == en.onderdelen.size());
  for (std::size_t i = 0; i < nl.onderdelen.size(); ++i) {
    const auto &a = nl.onderdelen[i], &b = en.onderdelen[i];
    CAPTURE(a.naam);
    CHECK(a.uitleg != b.uitleg);
    CHECK(a.voorbeelden.size() == b.voorbeelden.size());
    REQUIRE(a.opties.size() == b.opties.size());
    for (std::size_t k = 0; k < a.opties.size(); ++k) {
      CHECK(a.opties[k].namen == b.opties[k].namen);
      CHECK(a.opties[k].uitleg != b.opties[k].uitleg);
      CHECK(a.opties[k].file == b.opties[k].file);
    }
  }
}
