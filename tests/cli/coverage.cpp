// SPDX-License-Identifier: EUPL-1.2
#include "faces/cli/coverage.hpp"
#include "process.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>

using namespace netto::test;

TEST_CASE("docs/dekking.md is what the program says") {
  const auto u = netto::test::netto({"wet", "--dekking", "--markdown"});
  CHECK(u.status == 0);
  const bool equal = lees(std::string{NETTO_BRON_MAP} + "/docs/dekking.md") == u.uit;
  CHECK(equal);
  if (!equal) MESSAGE("een kop in law/ is veranderd: draai  build/netto wet --dekking --markdown > docs/dekking.md");
}

TEST_CASE("every file with an article is in the coverage, with a law and parts") {
  std::size_t files = 0;
  const std::filesystem::path map = std::string{NETTO_BRON_MAP} + "/law";
  for (const auto& x : std::filesystem::recursive_directory_iterator{map})
    if (x.path().extension() == ".hpp" && x.path().parent_path() != map) {
      ++files;
      const auto naam = std::filesystem::relative(x.path(), map).generic_string();
      CAPTURE(naam);
      const auto lijst = netto::cli::dekking();
      const auto b = std::find_if(lijst.begin(), lijst.end(), [&](const auto& d) { return d.file == naam; });
      REQUIRE(b != lijst.end());
      CHECK(!b->wet.empty());
      CHECK(!b->titel.empty());
      CHECK(!b->delen.empty());
      for (const auto& d : b->delen) CHECK(!d.wat.empty());
      // What the head calls NIET is in the table as not, or as partly.
      const std::string tekst = lees(x.path().string());
      const bool niet = tekst.substr(0, tekst.find("#pragma once")).find("NIET") != std::string::npos;
      const bool in_tabel = std::any_of(b->delen.begin(), b->delen.end(), [](const auto& d) {
        return d.graad == netto::cli::Coverage::niet || d.graad == netto::cli::Coverage::deels;
      });
      if (niet) CHECK(in_tabel);
    }
  CHECK(files == netto::cli::dekking().size());
}
