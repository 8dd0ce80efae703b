// SPDX-License-Identifier: EUPL-1.2
// From the command line to the question for the engine: what takes the dossier or the parameters to be read.
#pragma once

#include "base/money.hpp"
#include "faces/border/document.hpp"
#include "faces/border/overlay.hpp"
#include "facts/dossier.hpp"
#include "opties.hpp"
#include "params/parameter.hpp"

#include <optional>
#include <string>
#include <vector>

namespace netto::cli {

/// The years for which the document has values, ascending.
[[nodiscard]] std::vector<int> jaren_in(const border::Knoop& document);

/// The split asked, one part per adult, or what is wrong with it.
struct Verdelingresultaat {
  std::vector<Percentage> delen;
  Tweetalig fout;
};
/// Reads "Anna=30%,Bram=70%", or "30/70" in the order of `dossier` (of its partners when they are named). Percentages may have
/// up to three decimals, after a point or a comma; they add up to 100%.
[[nodiscard]] Verdelingresultaat lees_verdeling(std::string_view tekst, const Dossier& dossier);

/// A percentage as people write it: 2, 2%, 1,5%, -0.25%. Nothing for any other text.
[[nodiscard]] std::optional<Percentage> lees_percentage(std::string_view tekst);

/// The parameters of a question: the compiled ones with the files of the user over them.
struct Parameterset {
  Parameters parameters;
  std::vector<border::Overlay> overlays; ///< what `parameters` looks at
  std::string fouten;                    ///< what is wrong with the files; empty: nothing
};
[[nodiscard]] Parameterset lees_parameters(const std::vector<std::string>& bestanden, Taal taal);
/// What is wrong with `scenario`, with the names that exist; empty when it is known, or not given.
[[nodiscard]] Tweetalig controleer_scenario(const std::string& scenario, const Parameters& parameters);

} // namespace netto::cli
