// SPDX-License-Identifier: EUPL-1.2
// Writes dossiers as JSON, for programs that do not read TOML: the cases of files with [[geval]] with their question, and
// every other dossier once per year from 2017 to 2027.
//   gevallen_als_json BESTAND... > gevallen.json
// Standard output: [ { "id", "jaar", "afronding", "bekend_op", "scenario", "dossier" } ]. Status 1: a file could not be read.
#include "faces/border/document.hpp"

#include <cstdio>
#include <fstream>
#include <iterator>
#include <string>

namespace {

using netto::border::Knoop;

Knoop tekst(std::string waarde) {
  Knoop k;
  k.soort = Knoop::Soort::tekst;
  k.tekst = std::move(waarde);
  return k;
}
Knoop getal(std::int64_t waarde) {
  Knoop k;
  k.soort = Knoop::Soort::geheel;
  k.geheel = waarde;
  return k;
}

bool eerste = true;
void schrijf(Knoop vraag) {
  vraag.sorteer();
  std::printf("%s\n%s", eerste ? "[" : ",", netto::border::bereken_kanoniek(vraag).c_str());
  eerste = false;
}

void schrijf_gevallen(const Knoop& lijst) {
  for (const Knoop& geval : lijst.leden) {
    Knoop vraag;
    for (const char* sleutel : {"id", "jaar", "afronding", "bekend_op", "scenario", "dossier"}) {
      const Knoop* k = geval.vind(sleutel);
      if (k == nullptr) continue;
      Knoop waarde = *k;
      if (std::string{sleutel} == "dossier") {
        waarde.velden.push_back({"netto", getal(1)});
        waarde.sorteer();
      }
      vraag.velden.push_back({sleutel, std::move(waarde)});
    }
    schrijf(std::move(vraag));
  }
}

void schrijf_dossier(const std::string& bestand, const Knoop& dossier) {
  constexpr int eerste_jaar = 2017, laatste_jaar = 2027;
  for (int jaar = eerste_jaar; jaar <= laatste_jaar; ++jaar) {
    Knoop vraag;
    vraag.velden = {{"id", tekst(bestand + " " + std::to_string(jaar))}, {"jaar", getal(jaar)}, {"dossier", dossier}};
    schrijf(std::move(vraag));
  }
}

} // namespace

int main(int aantal, char** bestanden) {
  int status = 0;
  for (int i = 1; i < aantal; ++i) {
    std::ifstream bestand{bestanden[i], std::ios::binary};
    const std::string inhoud{std::istreambuf_iterator<char>{bestand}, {}};
    const auto document = netto::border::lees_document(inhoud);
    if (!document.fouten.empty() || !document.knoop) {
      std::fprintf(stderr, "%s: cannot be read\n", bestanden[i]);
      status = 1;
      continue;
    }
    if (const Knoop* gevallen = document.knoop->vind("geval")) schrijf_gevallen(*gevallen);
    else schrijf_dossier(bestanden[i], *document.knoop);
  }
  std::printf("%s\n", eerste ? "[]" : "]");
  return status;
}
