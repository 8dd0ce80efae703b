// SPDX-License-Identifier: EUPL-1.2
// Reading parameters: the files of params/, and what is laid over them. One reader for both: for params/ it asks everything,
// for an overlay only the year and the value. Works on the neutral document, so JSON does too.
#pragma once

#include "base/number_text.hpp"
#include "diagnostic.hpp"
#include "document.hpp"
#include "params/parameter.hpp"
#include "values.hpp"

#include <array>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace netto::border {

/// How the files spell ParameterStatus and ParameterUnit, in the order of the enumerators.
inline constexpr std::array<std::string_view, 4> parameter_statuses{"definitief", "voorlopig", "voorstel", "raming"};
inline constexpr std::array<std::string_view, 6> parameter_units{"euro",          "percent",    "factor",
                                                                 "tabel_percent", "tabel_euro", "tabel_jaren"};

/// The upper bound of a row of a table as its value and kind, for `trimmed` and `for_people`. `eenheid`: that of the table.
struct TableBound {
  Fraction waarde;
  ValueKind soort;
};
[[nodiscard]] inline TableBound table_bound(ParameterUnit eenheid, std::int64_t tot_en_met) {
  if (eenheid == ParameterUnit::tabel_euro) return {Fraction{tot_en_met}, ValueKind::geld};
  if (eenheid == ParameterUnit::tabel_jaren) return {{tot_en_met, Percentage::geheel}, ValueKind::getal};
  return {{tot_en_met, Percentage::geheel}, ValueKind::percent};
}

/// A row as it was read, with its own texts.
struct ReadRow {
  Place place;
  std::string path;               ///< rij[3]
  int jaar_van = 0, jaar_tot = 0; ///< 0: not read
  std::int64_t waarde = 0;        ///< as ParameterRow::waarde
  std::string tekst;              ///< the value as written; of a table "1: 73, 2: 79, 100"
  std::vector<TableRow> tabel;
  std::string bron, scenario, opmerking;
  std::string gecontroleerd; ///< ISO date, or empty
  std::optional<Date> known_on;
  bool dag_onbekend = false; ///< known_on should be there, or is, but was not read
  std::optional<ParameterStatus> status;
};

/// A quantity as it was read from a file of params/.
struct ReadQuantity {
  std::string file, naam, wet, artikel, omschrijving, description;
  Place place;
  ParameterUnit eenheid = ParameterUnit::euro;
  std::vector<ReadRow> rijen;
};

struct ReadSource {
  std::string key, titel, uitgever, where_found, geopend, via;
};

/// What a row is read for.
struct RowDemands {
  std::string_view grootheid;
  ParameterUnit eenheid = ParameterUnit::euro;
  std::span<const std::string_view> bronnen; ///< the keys that `bron` may have
  bool overlay = false;                      ///< only the year and the value are required, and the value may be a number
};

/// Reads a row, of which `ook_toegestaan` are keys that someone else reads. What could not be read keeps its default.
[[nodiscard]] ReadRow read_row(Diagnostics& m, const Located& w, const RowDemands& eisen,
                               std::span<const std::string_view> ook_toegestaan = {});
/// Reads a list of rows; reports when it is none, or empty.
[[nodiscard]] std::vector<ReadRow> read_rows(Diagnostics& m, const Located& w, const RowDemands& eisen);
/// Reports rows of one quantity that share a year, a scenario and a known_on (in an overlay, an absent one equals an absent one).
void check_duplicates(Diagnostics& m, std::span<const ReadRow> rijen);
/// Reports keys of `w` that are not in `toegestaan`.
void check_keys(Diagnostics& m, const Located& w, std::span<const std::string_view> toegestaan);
/// The problems of a file, those of its text and those of its content, in the order of the text and with its name before the
/// path. What is only missing because a refused line was left out is not among them; of an empty file `leeg` is said.
[[nodiscard]] std::vector<Diagnostic> diagnostics_of(std::vector<Diagnostic> tekst, Diagnostics inhoud, std::string_view file,
                                                     const Diagnostic& leeg);

struct QuantityResult {
  ReadQuantity grootheid; ///< whole only without problems
  std::vector<Diagnostic> errors;
};
struct SourcesResult {
  std::vector<ReadSource> bronnen; ///< ascending by key; also those with problems, so that their keys are known
  std::vector<Diagnostic> errors;
};

/// Reads and checks a file of params/: keys, values, years without gaps, no row twice, scenarios beside ordinary rows.
/// `file`: its path, as messages show it; `bronnen`: the keys of bronnen.toml.
[[nodiscard]] QuantityResult read_quantity(const DocumentResult& document, std::string_view file,
                                           std::span<const std::string_view> bronnen);
/// Reads and checks params/bronnen.toml.
[[nodiscard]] SourcesResult read_sources(const DocumentResult& document, std::string_view file);
/// Reports quantities that are in more than one file.
[[nodiscard]] std::vector<Diagnostic> check_unique(std::span<const ReadQuantity> grootheden);

} // namespace netto::border
