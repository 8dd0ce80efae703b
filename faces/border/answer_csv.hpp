// SPDX-License-Identifier: EUPL-1.2
// Answers as a table: the fields of the JSON answer that are one value, one row for each person of each year. The columns are the
// registers' (docs/spec/antwoord.md), named as the path in the JSON answer, and the same for every dossier.
#pragma once

#include "answer_json.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace netto::border {

/// The first line, by RFC 4180: columns parted by commas, lines ended by CRLF.
[[nodiscard]] std::string csv_header();
/// A row for each person who is liable in each of `answers`; `name`: of the dossier, the first column. Amounts in euros with a decimal
/// point; a field that the answer does not have is empty.
[[nodiscard]] std::string csv_rows(std::string_view name, const std::vector<areas::YearAnswer>& answers, const Dossier& dossier,
                                   const Parameters& parameters, const ProofOfOrigin& proof, Language language);

} // namespace netto::border
