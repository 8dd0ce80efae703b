// SPDX-License-Identifier: EUPL-1.2
// Collects the coverage that the heads of the files in law/ declare into a table (faces/cli/coverage.hpp).
//   collect_coverage law/ dekking_tabel.cpp
// A head is the comment between the licence line and `#pragma once`:
//   // Wet inkomstenbelasting 2001 (BWBR0011353), artikel 5.2 - voordeel uit sparen en beleggen, tekst vanaf 2023
//   // lid 1, 2: gemodelleerd | lid 3 (indeling): zie art_5_02_lid_3_indeling.hpp | lid 4: NIET, een toelichting
//   // Tekst: 2017-2027. Gemodelleerd: geheel.
// A line that was broken because it was full goes on; another line that begins with a capital, a number, `lid` or `onderdeel`,
// and any line after a full stop, is a paragraph of its own. A file without coverage in its head stops the build.
#include <algorithm>
#include <cstddef>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

namespace {

namespace fs = std::filesystem;

constexpr std::size_t volle_regel = 128; // ColumnLimit of .clang-format

struct Part {
  std::string wat, tekst;
  std::string_view graad;
};
struct Head {
  std::string file, wet, artikel, titel, opmerking;
  std::vector<Part> delen;
};

bool is_digit(char c) { return c >= '0' && c <= '9'; }
std::string trimmed(std::string tekst) {
  while (!tekst.empty() && (tekst.back() == ' ' || tekst.back() == '.')) tekst.pop_back();
  tekst.erase(0, tekst.find_first_not_of(' '));
  return tekst;
}

/// The first ": " outside brackets.
std::size_t colon(std::string_view tekst) {
  int diep = 0;
  for (std::size_t i = 0; i + 1 < tekst.size(); ++i) {
    if (tekst[i] == '(') ++diep;
    if (tekst[i] == ')') --diep;
    if (diep == 0 && tekst[i] == ':' && tekst[i + 1] == ' ') return i;
  }
  return std::string_view::npos;
}

/// The comment lines of the head, without the licence and the slashes.
std::vector<std::string> header_lines(const fs::path& path) {
  std::ifstream file{path};
  std::vector<std::string> uit;
  for (std::string regel; std::getline(file, regel) && regel.starts_with("//");)
    if (!regel.starts_with("// SPDX")) uit.push_back(regel.size() > 3 ? regel.substr(3) : "");
  return uit;
}

bool opens_part(std::string_view regel) {
  return regel.starts_with("lid ") || regel.starts_with("onderde") || (!regel.empty() && is_digit(regel.front()));
}

std::vector<std::string> paragraphs(const std::vector<std::string>& regels) {
  std::vector<std::string> uit;
  std::string vorige;
  for (const auto& regel : regels) {
    const bool hoofdletter = !regel.empty() && regel.front() >= 'A' && regel.front() <= 'Z';
    const bool deel = opens_part(regel) && colon(regel) != std::string::npos;
    const bool paste = vorige.size() + 4 + regel.find(' ') <= volle_regel; // so the break was meant
    const bool zonder_artikel = uit.size() == 1 && uit.front().find(" - ") == std::string::npos;
    const bool na_titel = uit.size() == 1 && (deel || regel.starts_with("Tekst:") || (hoofdletter && zonder_artikel));
    // After a part that has had its remark the next part may begin.
    const bool na_deel = deel && !uit.empty() && colon(uit.back().substr(uit.back().rfind(" | ") + 1)) != std::string::npos;
    const bool nieuw = uit.empty() || vorige.ends_with('.') || (hoofdletter && paste) || na_titel || na_deel;
    if (nieuw) uit.push_back(regel);
    else uit.back() += " " + regel;
    vorige = regel;
  }
  return uit;
}

/// How far a remark says a part is modelled.
std::string_view degree(std::string_view tekst) {
  if (tekst.starts_with("NIET") && !tekst.starts_with("NIET voor ")) return "niet";
  if (tekst.find("NIET") != std::string_view::npos || tekst.starts_with("gemodelleerd voor ")) return "deels";
  if (tekst.starts_with("gemodelleerd")) return "gemodelleerd";
  for (const auto* woord : {"zie ", "feit", "het dossier", "in het dossier"})
    if (tekst.find(woord) != std::string_view::npos) return "elders";
  return "gemodelleerd";
}

bool is_coverage(std::string_view alinea) {
  if (colon(alinea) == std::string_view::npos) return false;
  return opens_part(alinea) || alinea.find(": gemodelleerd") != std::string_view::npos ||
         alinea.find(": NIET") != std::string_view::npos;
}

void add_parts(Head& kop, std::string alinea) {
  while (!alinea.empty()) {
    const auto einde = alinea.find(" | ");
    const std::string deel = trimmed(alinea.substr(0, einde));
    alinea = einde == std::string::npos ? "" : alinea.substr(einde + 3);
    const auto point = colon(deel);
    const std::string wat = point == std::string::npos ? deel : deel.substr(0, point),
                      tekst = point == std::string::npos ? "gemodelleerd" : trimmed(deel.substr(point + 1));
    kop.delen.push_back({wat, tekst, degree(tekst)});
  }
}

void add_remark(Head& kop, const std::string& tekst) {
  if (const auto t = trimmed(tekst); !t.empty()) kop.opmerking += (kop.opmerking.empty() ? "" : " ") + t + ".";
}

/// "Wet (BWBR...), artikel 5.2 - titel", or "Wet (jaren): titel".
void read_title(Head& kop, const std::string& alinea) {
  const auto haakje = alinea.find(" (");
  kop.wet = alinea.substr(0, std::min(haakje, alinea.find(',')));
  const auto artikel = alinea.find(", artikel");
  const auto streep = alinea.find(" - ", artikel == std::string::npos ? 0 : artikel);
  if (artikel != std::string::npos && streep != std::string::npos) {
    const auto begin = alinea.find(' ', artikel + 2) + 1;
    kop.artikel = alinea.substr(begin, streep - begin);
    kop.titel = trimmed(alinea.substr(streep + 3));
  } else {
    const auto point = colon(alinea), komma = alinea.find(", ");
    if (point != std::string::npos) kop.titel = trimmed(alinea.substr(point + 2));
    else kop.titel = komma == std::string::npos ? alinea : trimmed(alinea.substr(komma + 2));
  }
}

Head read(const fs::path& path, const fs::path& map) {
  constexpr std::string_view gemodelleerd = "Gemodelleerd: ";
  Head kop;
  kop.file = fs::relative(path, map).generic_string();
  const auto lijst = paragraphs(header_lines(path));
  for (std::size_t i = 0; i < lijst.size(); ++i) {
    const std::string& tekst = lijst[i];
    if (i == 0) {
      read_title(kop, tekst);
      continue;
    }
    if (is_coverage(tekst)) {
      add_parts(kop, tekst);
      continue;
    }
    const auto plek = tekst.find(gemodelleerd);
    if (plek != std::string::npos) {
      const auto begin = plek + gemodelleerd.size();
      auto einde = tekst.find(". ", begin);
      if (einde == std::string::npos) einde = tekst.size();
      kop.delen.push_back({trimmed(tekst.substr(begin, einde - begin)), "gemodelleerd", "gemodelleerd"});
      add_remark(kop, tekst.substr(0, plek));
      add_remark(kop, einde < tekst.size() ? tekst.substr(einde + 1) : "");
      continue;
    }
    add_remark(kop, tekst);
  }
  return kop;
}

std::string quotation(std::string_view tekst) {
  std::string uit = "\"";
  for (const char c : tekst) {
    if (c == '"' || c == '\\') uit += '\\';
    uit += c;
  }
  return uit + "\"";
}

std::string table(const std::vector<Head>& koppen) {
  std::string uit = "// Made by tools/collect_coverage.cpp out of the heads of law/; do not edit.\n#include "
                    "\"faces/cli/coverage.hpp\"\n\nnamespace netto::cli {\nnamespace {\n";
  for (std::size_t i = 0; i < koppen.size(); ++i) {
    uit += "constexpr CoveredPart delen_" + std::to_string(i) + "[] = {\n";
    for (const auto& d : koppen[i].delen)
      uit += "    {" + quotation(d.wat) + ", " + quotation(d.tekst) + ", Coverage::" + std::string{d.graad} + "},\n";
    uit += "};\n";
  }
  uit += "constexpr CoveredFile bestanden[] = {\n";
  for (std::size_t i = 0; i < koppen.size(); ++i) {
    const auto& k = koppen[i];
    uit += "    {" + quotation(k.file) + ", " + quotation(k.wet) + ", " + quotation(k.artikel) + ", " + quotation(k.titel) +
           ", " + quotation(k.opmerking) + ", delen_" + std::to_string(i) + "},\n";
  }
  return uit + "};\n} // namespace\nstd::span<const CoveredFile> dekking() { return bestanden; }\n} // namespace netto::cli\n";
}

} // namespace

int main(int argc, char** argv) {
  if (argc != 3) {
    std::cerr << "gebruik: collect_coverage LAW-MAP UITVOER.cpp\n";
    return 2;
  }
  const fs::path map = argv[1];
  std::vector<fs::path> paden;
  for (const auto& x : fs::recursive_directory_iterator{map})
    if (x.path().extension() == ".hpp" && x.path().parent_path() != map) paden.push_back(x.path());
  std::sort(paden.begin(), paden.end());
  std::vector<Head> koppen;
  bool goed = !paden.empty();
  for (const auto& path : paden) {
    koppen.push_back(read(path, map));
    if (!koppen.back().delen.empty() && !koppen.back().wet.empty()) continue;
    std::cerr << path.string()
              << ":2: de kop zegt niet welke leden gemodelleerd zijn; schrijf bijvoorbeeld \"lid 1: gemodelleerd | lid 2: "
                 "NIET\" (the head lacks its coverage)\n";
    goed = false;
  }
  if (!goed) return 1;
  std::ofstream uit{argv[2], std::ios::binary};
  uit << table(koppen);
  uit.close();
  return uit ? 0 : 1;
}
