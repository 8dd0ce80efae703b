// SPDX-License-Identifier: EUPL-1.2
// From document to Dossier: every key, every bound, every name checked; all problems at once. The keys and their meaning: the
// registers in facts/, as docs/spec/dossier.md shows them.
#pragma once

#include "diagnostic.hpp"
#include "document.hpp"
#include "facts/dossier.hpp"

#include <optional>
#include <vector>

namespace netto::border {

/// The dossier, or what is wrong with it. There is a dossier exactly when `errors` is empty. Both lists are in the order of
/// the text. Warnings are about values that are possible but look like a slip.
struct DossierResult {
  std::optional<Dossier> dossier;
  std::vector<Diagnostic> errors;
  std::vector<Diagnostic> warnings;
};

/// Reads a dossier from a document. Amounts become cents, names become numbers, periods are put in order.
[[nodiscard]] DossierResult read_dossier_document(const Node& document);
/// Joins the problems of the text with those of the dossier in it. What is only missing because a refused line was left out
/// is not reported. `document` without a node gives its own problems and no dossier.
[[nodiscard]] DossierResult read_dossier_document(const DocumentResult& document);

/// A dossier (TOML) with every key there is, each with what it means, what holds without it and where its value is found. All
/// but what a dossier must have stands behind a # without a space.
[[nodiscard]] std::string full_dossier(Language language);

} // namespace netto::border
