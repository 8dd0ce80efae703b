// SPDX-License-Identifier: EUPL-1.2
// Which parts of the law are modelled, as the heads of the files in law/ declare it. tools/dekking_verzamelen.cpp writes the
// definition of `dekking` at build time.
#pragma once

#include "faces/report/text.hpp"

#include <span>
#include <string>
#include <string_view>

namespace netto::cli {

enum class Dekkingsgraad {
  gemodelleerd,
  deels,
  elders, ///< in another file, or a fact of the dossier
  niet
};
/// A lid or onderdeel with what the head says about it.
struct Dekkingsdeel {
  std::string_view wat, tekst;
  Dekkingsgraad graad;
};
/// A file of law/: an article, or a few that belong together.
struct Dekkingsbestand {
  std::string_view bestand, wet, artikel, titel, opmerking;
  std::span<const Dekkingsdeel> delen;
};
/// All files, by path.
[[nodiscard]] std::span<const Dekkingsbestand> dekking();

/// The coverage for people: what is NIET modelled first, then article by article.
[[nodiscard]] std::string dekking_tekst(const report::Style& stijl);
/// The coverage as a Markdown document: docs/dekking.md.
[[nodiscard]] std::string dekking_markdown(const report::Style& stijl);

} // namespace netto::cli
