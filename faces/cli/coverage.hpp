// SPDX-License-Identifier: EUPL-1.2
// Which parts of the law are modelled, as the heads of the files in law/ declare it. tools/collect_coverage.cpp writes the
// definition of `dekking` at build time.
#pragma once

#include "faces/report/text.hpp"

#include <span>
#include <string>
#include <string_view>

namespace netto::cli {

enum class Coverage {
  gemodelleerd,
  deels,
  elders, ///< in another file, or a fact of the dossier
  niet
};
/// A lid or onderdeel with what the head says about it.
struct CoveredPart {
  std::string_view wat, tekst;
  Coverage graad;
};
/// A file of law/: an article, or a few that belong together.
struct CoveredFile {
  std::string_view file, wet, artikel, titel, opmerking;
  std::span<const CoveredPart> delen;
};
/// All files, by path.
[[nodiscard]] std::span<const CoveredFile> dekking();

/// The coverage for people: what is NIET modelled first, then article by article.
[[nodiscard]] std::string coverage_text(const report::Style& style);
/// The coverage as a Markdown document: docs/dekking.md.
[[nodiscard]] std::string coverage_markdown(const report::Style& style);

} // namespace netto::cli
