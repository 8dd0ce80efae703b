// SPDX-License-Identifier: EUPL-1.2
// Any text may come in at the border. Whatever it is: no crash, no undefined behaviour, an answer or a complete message, and
// the same again for the same text. Both readers get every text, and the canonical form of what was read must read back.
#include "faces/border/dossier_reader.hpp"
#include "faces/border/sha256.hpp"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

namespace {

using namespace netto::border;

void eis(bool waar) {
  if (!waar) std::abort();
}

void controleer(const Melding& melding) {
  for (const auto taal : {Taal::nl, Taal::en}) {
    eis(!melding.regel_tekst.in(taal).empty() && !melding.herstel.in(taal).empty());
    eis(!controleer_tekst(toon(melding, taal)));
  }
}

void probeer(DocumentResultaat (*lees)(std::string_view), std::string_view tekst) {
  const auto document = lees(tekst);
  eis(document.knoop.has_value() || !document.fouten.empty());
  const auto dossier = lees_dossier(document);
  eis(dossier.dossier.has_value() == dossier.fouten.empty());
  for (const auto& fout : dossier.fouten) controleer(fout);
  for (const auto& waarschuwing : dossier.waarschuwingen) controleer(waarschuwing);
  if (!dossier.dossier) return;
  // What is accepted has a canonical form, which is accepted too and is its own canonical form.
  const auto kanoniek = bereken_kanoniek(*document.knoop);
  const auto terug = lees_json(kanoniek);
  eis(terug.knoop && terug.fouten.empty() && bereken_kanoniek(*terug.knoop) == kanoniek);
  eis(lees_dossier(*terug.knoop).dossier.has_value());
  eis(sha256(kanoniek).size() == 64);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t aantal) {
  const std::string_view tekst{reinterpret_cast<const char*>(bytes), aantal};
  probeer(lees_toml, tekst);
  probeer(lees_json, tekst);
  probeer(lees_document, tekst);
  return 0;
}
