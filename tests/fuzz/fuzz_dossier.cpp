// SPDX-License-Identifier: EUPL-1.2
// Any text may come in at the border. Whatever it is: no crash, no undefined behaviour, an answer or a complete message, and
// the same again for the same text. Both readers get every text, and the canonical form of what was read must read back.
#include "faces/border/document.hpp"
#include "faces/border/dossier_reader.hpp"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

namespace {

using namespace netto::border;

void eis(bool waar) {
  if (!waar) std::abort();
}

void controleer(const Diagnostic& diagnostic) {
  for (const auto language : {Language::nl, Language::en}) {
    eis(!diagnostic.regel_tekst.in(language).empty() && !diagnostic.herstel.in(language).empty());
    eis(!check_text(show(diagnostic, language)));
  }
}

void probeer(DocumentResult (*lees)(std::string_view), std::string_view tekst) {
  const auto document = lees(tekst);
  eis(document.node.has_value() || !document.errors.empty());
  const auto dossier = read_dossier_document(document);
  eis(dossier.dossier.has_value() == dossier.errors.empty());
  for (const auto& error : dossier.errors) controleer(error);
  for (const auto& warning : dossier.warnings) controleer(warning);
  if (!dossier.dossier) return;
  // What is accepted has a canonical form, which is accepted too and is its own canonical form.
  const auto kanoniek = canonical(*document.node);
  const auto terug = read_json(kanoniek);
  eis(terug.node && terug.errors.empty() && canonical(*terug.node) == kanoniek);
  eis(read_dossier_document(*terug.node).dossier.has_value());
  eis(sha256(kanoniek).size() == 64);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t aantal) {
  const std::string_view tekst{reinterpret_cast<const char*>(bytes), aantal};
  probeer(read_toml, tekst);
  probeer(read_json, tekst);
  probeer(read_document, tekst);
  return 0;
}
