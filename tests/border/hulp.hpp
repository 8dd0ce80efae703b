// SPDX-License-Identifier: EUPL-1.2
// What the tests of the border share.
#pragma once

#include "faces/border/dossier_reader.hpp"

#include <fstream>
#include <iterator>
#include <string>
#include <vector>

namespace netto::border::test {

inline std::string lees_bestand(const std::string& pad) {
  std::ifstream bestand{pad, std::ios::binary};
  return {std::istreambuf_iterator<char>{bestand}, {}};
}

inline std::string tekst_van(const Knoop& tabel, std::string_view sleutel) {
  const auto* k = tabel.vind(sleutel);
  return k ? k->tekst : "";
}

/// All messages in both languages, to show when a check fails.
inline std::string alles(const std::vector<Melding>& meldingen) {
  std::string uit;
  for (const auto& m : meldingen)
    uit += "\n" + std::string{naam(m.code)} + " | " + toon(m, Taal::nl) + "\n" + toon(m, Taal::en);
  return uit;
}

/// The dossier in `tekst`, which must be without problems.
inline Dossier goed(std::string_view tekst) {
  auto gelezen = lees_dossier(lees_document(tekst));
  if (!gelezen.dossier) throw std::string{"geen dossier:"} + alles(gelezen.fouten);
  return std::move(*gelezen.dossier);
}

/// The codes of the problems in `tekst`.
inline std::vector<Code> codes(std::string_view tekst) {
  std::vector<Code> uit;
  for (const auto& m : lees_dossier(lees_document(tekst)).fouten) uit.push_back(m.code);
  return uit;
}

} // namespace netto::border::test
