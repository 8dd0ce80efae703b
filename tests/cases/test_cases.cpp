// SPDX-License-Identifier: EUPL-1.2
// Runs every case of law/**/*.cases.toml; NETTO_CASES: of one file, wet_ib_2001/art_2_13_tarief.cases.toml.
#include "cases.hpp"

#include <doctest/doctest.h>

#include <cstdio>
#include <cstdlib>

namespace {

const char* file() { return std::getenv("NETTO_CASES"); }

const netto::cases::Gevallen& alle() {
  static const netto::cases::Gevallen gevallen{NETTO_LAW_MAP, file() != nullptr ? file() : ""};
  return gevallen;
}

} // namespace

TEST_CASE("the cases are complete and occur once") {
  for (const auto& f : alle().errors) FAIL_CHECK(f);
  CHECK(alle().gevallen.size() >= (file() != nullptr ? 1U : 300U));
}

TEST_CASE("every case comes out right") {
  for (const auto& g : alle().gevallen) {
    const auto gevonden = verschillen(g);
    const auto naam = g.id + " [" + g.herkomst + "] " + g.titel;
    std::printf("%s %s\n", gevonden.empty() ? "goed" : "FOUT", naam.c_str());
    CHECK_MESSAGE(gevonden.empty(), g.file, ", ", naam, gevonden);
  }
}
