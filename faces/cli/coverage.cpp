// SPDX-License-Identifier: EUPL-1.2
#include "coverage.hpp"

#include "base/joined.hpp"

#include <algorithm>
#include <array>

namespace netto::cli {

using report::paragraph;

namespace {

std::string degree(Coverage g, const report::Style& s) {
  constexpr Word words[] = {
      {"gemodelleerd", "modelled"}, {"deels", "partly"}, {"elders of feit", "elsewhere or fact"}, {"NIET", "NOT"}};
  const Word& word = words[static_cast<std::size_t>(g)];
  return s.in(word.nl, word.en);
}

/// "art. 5.2", or the law itself when the head names no article.
std::string artikel(const CoveredFile& b) { return b.artikel.empty() ? std::string{b.wet} : "art. " + std::string{b.artikel}; }
/// What the head adds to the bare degree.
std::string remark(const CoveredPart& d) {
  std::string_view t = d.tekst;
  if (t.starts_with("gemodelleerd")) t.remove_prefix(12);
  if (d.graad == Coverage::niet && t.starts_with("NIET")) t.remove_prefix(4);
  t.remove_prefix(std::min(t.find_first_not_of(",;: "), t.size()));
  if (t.starts_with('(') && t.find(')') == t.size() - 1) t = t.substr(1, t.size() - 2);
  return std::string{t};
}

std::string count_of_parts(const report::Style& s) {
  std::array<int, 4> n{};
  for (const auto& b : dekking())
    for (const auto& d : b.delen) ++n[static_cast<std::size_t>(d.graad)];
  return joined(std::array{Coverage::gemodelleerd, Coverage::deels, Coverage::elders, Coverage::niet}, ", ",
                [&](Coverage g) { return std::to_string(n[static_cast<std::size_t>(g)]) + " " + degree(g, s); });
}

std::string for_markdown(std::string_view tekst) {
  return report::escaped(tekst, {{'|', "\\|"}, {'*', "\\*"}, {'_', "\\_"}, {'<', "\\<"}});
}

std::string uitleg(const report::Style& s) {
  return s.in(
      "Wat Netto van de wet rekent, zoals het in de kop van elk bestand in law/ staat. NIET betekent: niet gemodelleerd; raakt "
      "een dossier eraan, dan zegt het antwoord dat. "
      "Elders of feit: in een ander bestand, of iets dat het dossier zelf opgeeft.",
      "What Netto computes of the law, as the head of each file in law/ states it. NOT means: not modelled; when a dossier "
      "touches it, the answer says so. "
      "Elsewhere or fact: in another file, or something the dossier itself gives. The remarks are in Dutch, like the rules.");
}

} // namespace

std::string coverage_text(const report::Style& s) {
  std::string uit = s.bold(s.in("Dekking van de wet", "Coverage of the law")) + "\n" + paragraph(uitleg(s), s.width, "", "") +
                    "\n" + paragraph(count_of_parts(s), s.width, "", "");
  uit += "\n" + s.bold(s.in("NIET gemodelleerd", "NOT modelled")) + "\n";
  for (const auto& b : dekking())
    for (const auto& d : b.delen)
      if (d.graad == Coverage::niet) {
        const std::string meer = remark(d);
        uit += paragraph(std::string{b.wet} + (b.artikel.empty() ? "" : ", " + artikel(b)) + ", " + std::string{d.wat} +
                             (meer.empty() ? "" : ": " + meer),
                         s.width, "- ", "  ");
      }
  std::string_view wet;
  for (const auto& b : dekking()) {
    if (b.wet != wet) uit += "\n" + s.bold(b.wet) + "\n";
    wet = b.wet;
    uit += paragraph(artikel(b) + ": " + std::string{b.titel}, s.width, "", "    ");
    if (!b.opmerking.empty()) uit += s.faint(paragraph(b.opmerking, s.width, "    ", "    "));
    for (const auto& d : b.delen) {
      const std::string meer = remark(d);
      uit += paragraph(std::string{d.wat} + ": " + degree(d.graad, s) + (meer.empty() ? "" : "; " + meer), s.width, "    - ",
                       "      ");
    }
  }
  return uit;
}

std::string coverage_markdown(const report::Style& s) {
  std::string uit = "# " + s.in("Dekking van de wet", "Coverage of the law") + "\n\n" + uitleg(s) + "\n\n" +
                    s.in("Dit bestand is de uitvoer van `netto wet --dekking --markdown`; verander het niet met de hand.",
                         "This file is the output of `netto wet --dekking --markdown --taal en`; do not edit it by hand.") +
                    "\n\n" + count_of_parts(s) + ".\n";
  std::string_view wet;
  for (const auto& b : dekking()) {
    if (b.wet != wet) {
      uit += "\n## " + std::string{b.wet} + "\n\n| " + s.in("artikel", "article") + " | " + s.in("onderwerp", "subject") +
             " | " + s.in("onderdeel", "part") + " | " + s.in("dekking", "coverage") + " | " + s.in("toelichting", "remark") +
             " |\n|---|---|---|---|---|\n";
      wet = b.wet;
    }
    for (const auto& d : b.delen) {
      const std::string g = degree(d.graad, s);
      if (&d != &b.delen.front()) uit += "|  |  | ";
      else
        uit += "| " + for_markdown(b.artikel) + " | " + for_markdown(b.titel) +
               (b.opmerking.empty() ? "" : ". " + for_markdown(b.opmerking)) + " | ";
      uit += for_markdown(d.wat) + " | " + (d.graad == Coverage::niet ? "**" + g + "**" : g) + " | " + for_markdown(remark(d)) +
             " |\n";
    }
  }
  return uit;
}

} // namespace netto::cli
