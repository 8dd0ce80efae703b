// SPDX-License-Identifier: EUPL-1.2
// Somebody's books: dated lines in a CSV file, added up to the yearly amounts of a dossier. Which kind of line goes to which key, and what
// makes it one of a year, is said by the registers of the facts (facts/line.hpp). Described in docs/spec/boek.md.
#pragma once

#include "diagnostic.hpp"
#include "facts/dossier.hpp"
#include "facts/thing.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace netto::border {

/// What the lines of one year come to.
struct BookedYear {
  int jaar = 0;
  Euro bedrag;
  std::vector<int> lines;      ///< the numbers of the lines
  std::optional<Euro> dossier; ///< what the dossier says of it
  [[nodiscard]] bool differs() const { return dossier && *dossier != bedrag; }
};
struct BookedKey {
  KeyRow row;
  std::vector<BookedYear> years;           ///< ascending
  std::vector<std::pair<int, Euro>> other; ///< years that only the dossier gives
  [[nodiscard]] bool differs() const;      ///< from the dossier, in some year
  [[nodiscard]] bool new_years() const;    ///< has a year that the dossier does not give
};
struct BookedThing {
  List list{};
  std::string naam;
  bool in_dossier = false;
  std::vector<BookedKey> keys; ///< in the order of the register
  std::vector<KeyRow> keep;    ///< what is to be kept of it for every year
};
/// A line that counts in another year than that of its date, or in none of those asked.
struct LineYear {
  int line = 0, jaar = 0;
  std::optional<Date> datum, opeisbaar;
};

/// With errors there is nothing to write: an amount that lacks a line would look like a whole one.
struct Books {
  std::size_t read = 0, counted = 0;
  std::vector<LineYear> outside; ///< of a year that was not asked
  std::vector<LineYear> moved;   ///< by the day on which it was due (5.34 lid 1)
  std::vector<BookedThing> things;
  std::vector<Diagnostic> errors, warnings; ///< in the order of the lines
};

/// Adds up the lines of `csv`. `dossier`: what they are about, nullptr when there is none; `years`: those that count, none for all.
[[nodiscard]] Books add_up(std::string_view csv, const Dossier* dossier, const std::vector<int>& years);

/// A column of the file.
struct BookColumn {
  std::string_view key, english;
  bool required = false;
  std::string_view example;
  Word meaning;
};
[[nodiscard]] std::span<const BookColumn> book_columns();
/// Of each table of the dossier that has lines: its kinds, each with the key that it goes to.
struct BookedKind {
  List list{};
  LineKind kind{};
  KeyRow row;
};
[[nodiscard]] std::vector<BookedKind> booked_kinds();

/// As TOML to paste into the dossier. What differs from what the dossier says is behind #: it shows both and replaces nothing. `file`:
/// the name of the books.
[[nodiscard]] std::string books_toml(const Books& books, std::string_view file, Language language);
[[nodiscard]] std::string books_json(const Books& books, Language language);
/// The columns and kinds of lines there are, to read.
[[nodiscard]] std::string books_kinds(Language language);

} // namespace netto::border
