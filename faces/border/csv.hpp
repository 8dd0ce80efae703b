// SPDX-License-Identifier: EUPL-1.2
// Delimited text as people keep it, by RFC 4180 and strict: what is no table is reported line by line, and never guessed at.
#pragma once

#include "diagnostic.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace netto::border {

struct CsvRow {
  int line = 0; ///< on which it begins; a field in quotes may hold line ends
  std::vector<std::string> fields;
};
struct CsvTable {
  char separator = ';';
  std::vector<CsvRow> rows; ///< the first holds the names of the columns, and each other one has as many fields
  std::vector<Diagnostic> errors;
};

/// Reads `text`, which check_text has found to be text. A byte order mark is skipped. The separator is the one of ; , and tab that
/// occurs most, outside quotes, in the first line that is not empty, or that which "sep=;" alone on that line says; a line ends in LF, CRLF or CR. Lines without anything in any
/// field are left out. A row with problems is left out and reported, and reading goes on with the next line, except without names of columns.
[[nodiscard]] CsvTable read_csv(std::string_view text);

} // namespace netto::border
