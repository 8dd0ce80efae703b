// SPDX-License-Identifier: EUPL-1.2
// What programs read of a parameter: one row of the tables of params/, as the answer and `netto wet` show it. A record is the position
// of the row; the reader has `parameters` and `language`.
#pragma once

#include "base/language.hpp"
#include "base/register.hpp"
#include "parameters_toml.hpp"
#include "params/parameter.hpp"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace netto::border {

/// The version of the format of a document; adding fields does not raise it.
constexpr auto format_field() {
  return field::count("formaat", [](const auto&) { return 1; },
                      {"De versie van dit document; velden erbij verhogen haar niet.",
                       "The version of this document; more fields do not raise it."})
      .between(1, 1);
}

/// A text, or no value when it is empty.
constexpr std::optional<std::string_view> not_empty(std::string_view text) {
  return text.empty() ? std::nullopt : std::optional{text};
}

struct TableRowOfYear {
  const TableRow& row;
  ParameterUnit unit;
};
struct TableRowOfYearFields {
  static constexpr Register rows{
      "tabelrij", Meaning{"Een rij van een tabel.", "A row of a table."},
      field::number("tot_en_met",
                    [](const TableRowOfYear& r) -> std::optional<std::string> {
                      if (!r.row.tot_en_met) return std::nullopt;
                      const auto bound = table_bound(r.unit, *r.row.tot_en_met);
                      return trimmed(bound.waarde, bound.soort);
                    },
                    {"Bovengrens, inbegrepen: procenten, of euro's bij `tabel_euro`, of jaren bij `tabel_jaren`.",
                     "Upper bound, included: percents, or euros of `tabel_euro`, or years of `tabel_jaren`."})
          .when("niet in de laatste rij", "not in the last row"),
      field::number("waarde",
                    [](const TableRowOfYear& r) {
                      const Fraction whole{r.row.waarde.thousandths(), Percentage::geheel};
                      return trimmed(whole, r.unit == ParameterUnit::tabel_jaren ? ValueKind::getal : ValueKind::percent);
                    },
                    {"De waarde tot en met die grens: procenten, of een factor bij `tabel_jaren`.",
                     "The value up to and including that bound: percents, or a factor of `tabel_jaren`."})};
};

/// Value, article and status.
struct FigureFields {
  static constexpr Register rows{
      "cijfer",
      Meaning{"Een cijfer: een waarde of een tabel.", "A figure: a value or a table."},
      field::text("waarde",
                  [](int row, const auto& reader) {
                    const ParameterRow& r = reader.parameters.row(row);
                    return r.tabelrijen == 0 ? std::optional{r.tekst} : std::nullopt;
                  },
                  {"Zoals de bron haar heeft, in de eenheid.", "As the source has it, in the unit."})
          .when("als het geen tabel is", "when it is no table"),
      field::records(
          "tabel",
          [](int row, const auto& reader) -> std::optional<std::vector<TableRowOfYear>> {
            const ParameterRow& r = reader.parameters.row(row);
            if (r.tabelrijen == 0) return std::nullopt;
            std::vector<TableRowOfYear> table;
            for (std::size_t i = 0; i < static_cast<std::size_t>(r.tabelrijen); ++i)
              table.push_back({r.tabel[i], reader.parameters.quantity_of(row).eenheid});
            return table;
          },
          TableRowOfYearFields{},
          {"Bovengrenzen zijn inbegrepen; de laatste rij heeft er geen.", "Upper bounds are included; the last row has none."})
          .between(1, static_cast<int>(jarentabel_max))
          .when("als het een tabel is", "when it is a table"),
      field::choice("eenheid", [](int row, const auto& reader) { return reader.parameters.quantity_of(row).eenheid; },
                    parameter_units, {"De eenheid.", "The unit."}),
      field::text("artikel",
                  [](int row, const auto& reader) {
                    const Quantity& g = reader.parameters.quantity_of(row);
                    return std::string{g.wet} + ", " + std::string{g.artikel};
                  },
                  {"Het artikel waaruit het komt.", "The article it comes from."}),
      field::choice("status", [](int row, const auto& reader) { return reader.parameters.row(row).status; }, parameter_statuses,
                    {"Hoe zeker het is.", "How certain it is."}),
      field::text("scenario", [](int row, const auto& reader) { return not_empty(reader.parameters.row(row).scenario); },
                  {"Het scenario.", "The scenario."})
          .when("als het cijfer bij een scenario hoort", "when the figure belongs to a scenario"),
      field::date("bekend_op", [](int row, const auto& reader) { return reader.parameters.row(row).known_on; },
                  {"De dag waarop het cijfer bekend werd.", "The day on which the figure became known."})};
};
struct SourceFields {
  static constexpr Register rows{
      "bron",
      Meaning{"Een bron uit `params/bronnen.toml`.", "A source in `params/bronnen.toml`."},
      field::text("sleutel", &Source::key, {"Haar naam daar.", "Its name there."}),
      field::text("titel", &Source::titel, {"De titel.", "The title."}),
      field::text("uitgever", &Source::uitgever, {"Wie haar uitgaf.", "Who published it."}),
      field::text("vindplaats", &Source::where_found, {"Waar zij te vinden is.", "Where it is found."}),
      field::date("geopend", [](const Source& b) { return not_empty(b.geopend); },
                  {"De dag waarop zij is gelezen.", "The day on which it was read."})
          .when("als zij zelf is gelezen", "when it was read itself"),
      field::text("via", [](const Source& b) { return not_empty(b.via); }, {"Waar zij is aangehaald.", "Where it was quoted."})
          .when("als zij alleen aangehaald is gezien", "when it was seen quoted only")};
};
struct ParameterFields {
  static constexpr Register rows{
      "parameter",
      Meaning{"Een parameter met zijn bron.", "A parameter with its source."},
      field::text("grootheid", [](int row, const auto& reader) { return reader.parameters.quantity_of(row).naam; },
                  {"De naam van de grootheid.", "The name of the quantity."}),
      field::text("omschrijving",
                  [](int row, const auto& reader) {
                    const Quantity& g = reader.parameters.quantity_of(row);
                    return reader.language == Language::nl ? g.omschrijving : g.description;
                  },
                  {"Wat het is, in de gevraagde taal.", "What it is, in the language asked."}),
      field::part([](int row) { return row; }, FigureFields{}),
      field::date("gecontroleerd",
                  [](int row, const auto& reader) { return not_empty(reader.parameters.row(row).gecontroleerd); },
                  {"De dag van de laatste vergelijking met de bron.", "The day of the last comparison with the source."})
          .when("als die bekend is", "when that is known"),
      field::text("opmerking", [](int row, const auto& reader) { return not_empty(reader.parameters.row(row).opmerking); },
                  {"Wat een lezer moet weten.", "What a reader must know."})
          .when("als er een is", "when there is one"),
      field::record("bron", [](int row, const auto& reader) -> const Source& { return reader.parameters.source_of(row); },
                    SourceFields{}, {"De bron.", "The source."}),
      field::yes("overlay", [](int row, const auto& reader) { return reader.parameters.row(row).overlay; },
                 {"Met `--parameters` opgelegd.", "Laid over with `--parameters`."})};
};

/// The rows that answer the question of one year: positions in Parameters::rows().
struct YearParameters {
  int jaar = 0;
  std::vector<int> plaatsen;
};
struct YearParametersFields {
  static constexpr Register rows{"parameters", Meaning{"De parameters van een jaar.", "The parameters of a year."},
                                 format_field(),
                                 field::count("jaar", &YearParameters::jaar, {"Het kalenderjaar.", "The calendar year."}),
                                 field::records("parameters", &YearParameters::plaatsen, ParameterFields{},
                                                {"Elke parameter van het jaar.", "Every parameter of the year."})};
};

} // namespace netto::border
