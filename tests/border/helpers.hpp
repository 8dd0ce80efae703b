// SPDX-License-Identifier: EUPL-1.2
// What the tests of the border share.
#pragma once

#include "faces/border/dossier_reader.hpp"

#include <fstream>
#include <iterator>
#include <string>
#include <vector>

namespace netto::border::test {

inline std::string read_file(const std::string& path) {
  std::ifstream file{path, std::ios::binary};
  return {std::istreambuf_iterator<char>{file}, {}};
}

inline std::string text_of(const Node& tabel, std::string_view key) {
  const auto* k = tabel.find(key);
  return k ? k->tekst : "";
}

/// All messages in both languages, to show when a check fails.
inline std::string alles(const std::vector<Diagnostic>& diagnostics) {
  std::string uit;
  for (const auto& m : diagnostics)
    uit += "\n" + std::string{m.code.row->naam} + " | " + show(m, Language::nl) + "\n" + show(m, Language::en);
  return uit;
}

/// The dossier in `tekst`, which must be without problems.
inline Dossier goed(std::string_view tekst) {
  auto as_read = read_dossier_document(read_document(tekst));
  if (!as_read.dossier) throw std::string{"geen dossier:"} + alles(as_read.errors);
  return std::move(*as_read.dossier);
}

/// The codes of the problems in `tekst`.
inline std::vector<Code> codes(std::string_view tekst) {
  std::vector<Code> uit;
  for (const auto& m : read_dossier_document(read_document(tekst)).errors) uit.push_back(m.code);
  return uit;
}

} // namespace netto::border::test
