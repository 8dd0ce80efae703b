// SPDX-License-Identifier: EUPL-1.2
// Runs every case of law/**/*.cases.toml; NETTO_GEVALLEN: of one file, wet_ib_2001/art_2_13_tarief.cases.toml. A case is
//
//   [[geval]]
//   id = "B3-EX-204"                  # unique over all files
//   titel = "..."                     # in our own words
//   herkomst = "official"             # official | parliamentary | hand | other_model | seed
//   bron = "https://..."              # where the expected values come from; not for hand
//   uitwerking = """..."""            # the working; required for hand
//   jaar = 2025
//   afronding = "wet"                 # default belastingdienst; also bekend_op (date), scenario and verlies
//   [geval.dossier]                   # a dossier without its line `netto = 1`
//   [geval.verwacht]                  # path in the answer -> value
//
// A path names members of a list: personen.Anna.box3..., huishouden.box3.woningen.Dorpsstraat 1.waarde, stappen.jaarhuur (or
// stappen.rendement_klasse_1.Anna when more than one step is about the term), waarschuwingen.CODE, vragen.CODE, niet_geteld.WAT,
// huishouden.box3.werkelijk_rendement.Anna en Bram. `true` asks
// that it is there, `false` that it is not. fouten.CODE asks that there is no answer, and that this is among the reasons.
#include "cases.hpp"

#include <doctest/doctest.h>

#include <cstdio>
#include <cstdlib>

namespace {

const char* file() { return std::getenv("NETTO_GEVALLEN"); }

const netto::gevallen::Gevallen& alle() {
  static const netto::gevallen::Gevallen gevallen{NETTO_LAW_MAP, file() != nullptr ? file() : ""};
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
