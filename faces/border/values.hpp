// SPDX-License-Identifier: EUPL-1.2
// Reading one value of a dossier: amount, percentage, date, number, text. Each reader gives the value, or reports what is
// wrong and gives nothing.
#pragma once

#include "diagnostic.hpp"
#include "document.hpp"
#include "facts/key.hpp"

#include <cstdint>
#include <initializer_list>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace netto::border {

/// A value of the document with the way to it.
struct Located {
  const Node& node;
  std::string path;

  /// What stands under `key`; the place of the table itself when there is nothing.
  [[nodiscard]] Located field(std::string_view key) const {
    const auto* k = node.find(key);
    return {k ? *k : node, (path.empty() ? "" : path + ".") + visible(key)};
  }
  /// Member `i` (from 0) of a list; shown counting from 1.
  [[nodiscard]] Located member(std::size_t i) const;
  /// What was written, as text.
  [[nodiscard]] std::string verbatim() const;
};

/// The problems found so far.
struct Diagnostics {
  std::vector<Diagnostic> errors, warnings;

  /// Reports a problem with `waarde`; the texts of `code` get `filling`. `as_read`: when what was read is something else.
  void error(Code code, const Located& waarde, std::initializer_list<Bilingual> filling = {},
             const std::optional<std::string>& as_read = {}) {
    errors.push_back(make_diagnostic(code, waarde.path, waarde.node.place, as_read ? *as_read : waarde.verbatim(), filling));
  }
  /// Reports that the table `w` lacks `key`; `voorbeeld` shows how to write it.
  void missing(const Located& w, std::string_view key, std::string_view voorbeeld, Code code = "ontbreekt") {
    error(code, w.field(key), {std::string{key}, std::string{voorbeeld}}, "");
  }
  /// Reports what is no list of tables, or no table in it. `key`: that of the list.
  void no_tables(const Located& w, std::string_view key) {
    error("geen_lijst_van_tabellen", w, {std::string{key}, std::string{key.substr(key.rfind('.') + 1)}});
  }
  void warning(Code code, const Located& waarde, std::initializer_list<Bilingual> filling = {}) {
    warnings.push_back(make_diagnostic(code, waarde.path, waarde.node.place, waarde.verbatim(), filling));
  }
};

/// Calls `read` for every table of the list `w`, that is under `key`, and reports all else.
void each_table(Diagnostics& m, const Located& w, std::string_view key, auto read) {
  if (w.node.soort != Node::Soort::lijst) return m.no_tables(w, key);
  for (std::size_t i = 0; i < w.node.leden.size(); ++i)
    if (const auto lid = w.member(i); lid.node.soort == Node::Soort::tabel) read(lid);
    else m.no_tables(lid, key);
}

/// The longest name, in characters.
inline constexpr std::size_t longest_name = 200;

[[nodiscard]] std::optional<Euro> read_amount(Diagnostics& m, const Located& w, Bounds bounds);
/// A part, from nothing to the whole: a percentage or a fraction.
[[nodiscard]] std::optional<Part> read_part(Diagnostics& m, const Located& w);
/// One of whole thousandths of a percent.
[[nodiscard]] std::optional<Percentage> read_percentage(Diagnostics& m, const Located& w);
[[nodiscard]] std::optional<Date> read_date(Diagnostics& m, const Located& w);
[[nodiscard]] std::optional<std::int64_t> read_whole(Diagnostics& m, const Located& w, Bounds bounds);
[[nodiscard]] std::optional<bool> read_switch(Diagnostics& m, const Located& w);
/// A text; `voorbeeld` shows how to write one.
[[nodiscard]] std::optional<std::string> read_text(Diagnostics& m, const Located& w, std::string_view voorbeeld);
/// The position of a text among `namen`.
[[nodiscard]] std::optional<std::size_t> read_choice(Diagnostics& m, const Located& w, std::span<const std::string_view> namen);
/// The year (2000..2100) that is the key `key` of `w`.
[[nodiscard]] std::optional<int> read_year_key(Diagnostics& m, const Located& w, std::string_view key);
/// The date (an existing day of 1900..2100) that is the key `key` of `w`.
[[nodiscard]] std::optional<Date> read_date_key(Diagnostics& m, const Located& w, std::string_view key);
/// A year (2000..2100) as a value.
[[nodiscard]] std::optional<int> read_year(Diagnostics& m, const Located& w);
/// A name: not empty, at most `longest_name` characters, none of them a control character.
[[nodiscard]] std::optional<std::string> read_name(Diagnostics& m, const Located& w);

/// 12,5% in Dutch, 12.5% in English; 1/3 for what is no percentage of three decimals.
[[nodiscard]] Bilingual part_text(const Part& part);
/// 1.000.000 in Dutch, 1,000,000 in English.
[[nodiscard]] Bilingual number_text(std::int64_t getal);
/// What follows a remedy: "; bedoelt u X?", or nothing when there is no suggestion.
[[nodiscard]] Bilingual did_you_mean(std::string_view voorstel);

} // namespace netto::border
