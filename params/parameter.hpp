// SPDX-License-Identifier: EUPL-1.2
// Dated values with their sources. The rows are compiled from params/**/*.toml by tools/compile_parameters.cpp; an overlay
// read at the border adds rows to them. A value that is not there is an error that names it, never zero or a neighbour's.
#pragma once

#include "base/date.hpp"
#include "base/money.hpp"

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace netto {

/// From certain to uncertain; the largest of the rows used is the status of an answer.
enum class ParameterStatus { definitief, voorlopig, voorstel, raming };
/// A table holds percentages; its bounds are percentages (`tabel_percent`) or euros (`tabel_euro`). One by years (`tabel_jaren`)
/// holds factors.
enum class ParameterUnit { euro, percent, factor, tabel_percent, tabel_euro, tabel_jaren };

struct Source {
  std::string_view key, titel, uitgever, where_found;
  std::string_view geopend; ///< ISO date on which the document was read; empty: not read itself
  std::string_view via;     ///< where it was seen quoted, when it was not read itself
};

struct Quantity {
  std::string_view naam, wet, artikel, omschrijving, description;
  ParameterUnit eenheid = ParameterUnit::euro;
};

/// One row of a table: applies up to and including `tot_en_met`; the last row has no upper bound.
struct TableRow {
  std::optional<std::int64_t> tot_en_met; ///< thousandths of a percent (years as a factor), or eurocents
  Percentage waarde;
};
inline constexpr std::size_t tabel_max = 8, jarentabel_max = 18; ///< rows, of other tables and of those by years

struct ParameterRow {
  std::int16_t grootheid = 0;              ///< position in Parameters::grootheden
  std::int16_t bron = 0;                   ///< position in Parameters::bronnen
  std::int16_t jaar_van = 0, jaar_tot = 0; ///< inclusive
  std::int64_t waarde = 0; ///< eurocents; thousandths of a percent, also for a factor (17 times the whole is 1'700'000)
  std::string_view tekst;  ///< as the TOML has it
  std::array<TableRow, jarentabel_max> tabel{};
  std::int8_t tabelrijen = 0; ///< 0: not a table
  Date known_on{};
  ParameterStatus status = ParameterStatus::definitief;
  std::string_view scenario; ///< empty: the ordinary one
  std::string_view opmerking;
  std::string_view gecontroleerd;
  bool overlay = false; ///< laid over at run time
};

/// Which version of the parameters is asked.
struct ParameterQuery {
  int jaar = 0;
  std::optional<Date> bekend_op; ///< absent: everything known
  std::string_view scenario;     ///< empty: the ordinary one
};

/// A chosen value and the row it comes from.
template <class T> struct Sourced {
  T waarde{};
  int place = -1; ///< position in Parameters::rows(); -1: not loaded
};

/// A table with inclusive upper bounds; its last row has none, and the slots beyond repeat that row. `Grens` is what a bound is held
/// in, `Part` a value.
template <class Grens, class Part = Grens, std::size_t N = tabel_max> struct Tabel {
  std::array<Grens, N> tot_en_met{};
  std::array<Part, N> waarde{};
};
/// One by years.
template <class Part> using Jarentabel = Tabel<Part, Part, jarentabel_max>;

/// The rows of a calculation: the compiled ones, and those of an overlay, which win.
class Parameters {
public:
  /// The compiled tables.
  Parameters();
  Parameters(std::span<const Quantity> grootheden, std::span<const Source> bronnen, std::span<const ParameterRow> rijen);

  [[nodiscard]] const std::vector<Quantity>& quantities() const { return quantities_; }
  [[nodiscard]] const std::vector<Source>& sources() const { return sources_; }
  [[nodiscard]] const std::vector<ParameterRow>& rows() const { return rows_; }
  [[nodiscard]] const ParameterRow& row(int place) const { return rows_[static_cast<std::size_t>(place)]; }
  [[nodiscard]] const Quantity& quantity_of(int place) const {
    return quantities_[static_cast<std::size_t>(row(place).grootheid)];
  }
  [[nodiscard]] const Source& source_of(int place) const { return sources_[static_cast<std::size_t>(row(place).bron)]; }

  /// Position of a quantity in grootheden(); nothing when there is none of that name.
  [[nodiscard]] std::optional<int> find_quantity(std::string_view naam) const;

  /// Adds a row laid over at run time, and its source. `grootheid` must exist; positions of earlier rows stay as they are.
  /// Views must outlive this object.
  void lay_over(std::string_view grootheid, ParameterRow rij, const Source& bron);

  /// Position of the row of `grootheid` that answers the question, of those that are for its year: a row laid over before a
  /// compiled one; then one of the scenario asked before an ordinary one (rows of other scenarios never count); then, of the
  /// compiled rows, the last one known, and of those laid over the last one. `bekend_op` leaves out the compiled rows that
  /// became known after that day; what is laid over counts on any day. Nothing when no row is left.
  [[nodiscard]] std::optional<int> find_row(std::string_view grootheid, const ParameterQuery& vraag) const;

private:
  std::vector<Quantity> quantities_;
  std::vector<Source> sources_;
  std::vector<ParameterRow> rows_;
  std::vector<int> by_name_;                   ///< positions of quantities_, by name
  std::vector<std::vector<int>> per_quantity_; ///< for each of quantities_: the positions of its rows, ascending
};

} // namespace netto
