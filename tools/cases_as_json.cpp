// SPDX-License-Identifier: EUPL-1.2
// Writes dossiers as JSON, for programs that do not read TOML: the cases of files with [[geval]] with their question, and
// every other dossier once per year from 2017 to 2027.
//   cases_as_json BESTAND... > gevallen.json
// Standard output: [ { "id", "jaar", "afronding", "bekend_op", "scenario", "dossier" } ]. Status 1: a file could not be read.
#include "faces/border/document.hpp"

#include <cstdio>
#include <fstream>
#include <iterator>
#include <string>

namespace {

using netto::border::Node;

Node tekst(std::string waarde) {
  Node k;
  k.soort = Node::Soort::tekst;
  k.tekst = std::move(waarde);
  return k;
}
Node getal(std::int64_t waarde) {
  Node k;
  k.soort = Node::Soort::geheel;
  k.geheel = waarde;
  return k;
}

bool eerste = true;
void write(Node vraag) {
  vraag.sort();
  std::printf("%s\n%s", eerste ? "[" : ",", netto::border::canonical(vraag).c_str());
  eerste = false;
}

void write_cases(const Node& lijst) {
  for (const Node& geval : lijst.leden) {
    Node vraag;
    for (const char* key : {"id", "jaar", "afronding", "bekend_op", "scenario", "dossier"}) {
      const Node* k = geval.find(key);
      if (k == nullptr) continue;
      Node waarde = *k;
      if (std::string{key} == "dossier") {
        waarde.velden.push_back({"netto", getal(1)});
        waarde.sort();
      }
      vraag.velden.push_back({key, std::move(waarde)});
    }
    write(std::move(vraag));
  }
}

void write_dossier(const std::string& file, const Node& dossier) {
  constexpr int eerste_jaar = 2017, laatste_jaar = 2027;
  for (int jaar = eerste_jaar; jaar <= laatste_jaar; ++jaar) {
    Node vraag;
    vraag.velden = {{"id", tekst(file + " " + std::to_string(jaar))}, {"jaar", getal(jaar)}, {"dossier", dossier}};
    write(std::move(vraag));
  }
}

} // namespace

int main(int aantal, char** files) {
  int status = 0;
  for (int i = 1; i < aantal; ++i) {
    std::ifstream file{files[i], std::ios::binary};
    const std::string inhoud{std::istreambuf_iterator<char>{file}, {}};
    const auto document = netto::border::read_document(inhoud);
    if (!document.errors.empty() || !document.node) {
      std::fprintf(stderr, "%s: cannot be read\n", files[i]);
      status = 1;
      continue;
    }
    if (const Node* gevallen = document.node->find("geval")) write_cases(*gevallen);
    else write_dossier(files[i], *document.node);
  }
  std::printf("%s\n", eerste ? "[]" : "]");
  return status;
}
