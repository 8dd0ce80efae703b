// SPDX-License-Identifier: EUPL-1.2
// What one euro more of something comes to, over all boxes, and where that changes.
#pragma once

#include "base/block.hpp"
#include "base/number_text.hpp"
#include "base/register.hpp"
#include "engine/year.hpp"
#include "law/begrippen.hpp"

#include <array>
#include <optional>
#include <string_view>
#include <vector>

namespace netto::studies {

/// Of what there is one euro more.
enum class Extra { loon, winst, resultaat, spaargeld, overig_bezit, schuld, aftrekposten };
inline constexpr std::array<std::string_view, 7> extra_names{"loon",         "winst",  "resultaat",   "spaargeld",
                                                             "overig_bezit", "schuld", "aftrekposten"};
inline constexpr std::array<Word, 7> extra_words{Word{"loon", "wages"},
                                                 Word{"winst", "profit"},
                                                 Word{"bijverdienste", "side income"},
                                                 Word{"spaargeld", "savings"},
                                                 Word{"ander bezit", "other assets"},
                                                 Word{"schuld", "debt"},
                                                 Word{"aftrekposten", "personal deductions"}};

/// Where what a euro more comes to changes.
struct Change {
  Euro after;                 ///< so much more of it
  Fraction per_euro;          ///< from there on, in euros
  Fraction at_once;           ///< what is paid more at that euro itself beyond either rate: a cliff; nil where it only bends
  const Term* term = nullptr; ///< of the part that changes most
};
/// What a person with one euro more of something pays more, in euros: together, and by what he is taxed or loses of a credit.
struct Marginal {
  struct Part {
    const Term* term;
    Fraction per_euro;
  };
  PersonIndex wie = 0;
  Extra wat = Extra::loon;
  Fraction per_euro;         ///< of both partners together
  std::vector<Part> parts{}; ///< those that are not nil; together `per_euro`
  std::optional<Change> next{};
};

/// The effects of one euro more for every person of `answer` of whom every box is computed, without rounding (policy `wet`) and with
/// the division of `answer`; none when something of what is owed is not computed. Of savings, other assets and a debt: of one without
/// return, held all year, on the deemed return or the actual as it counts in the answer. A change is sought up to 100,000 euros
/// more. `dossier`, `parameters`, `asked`: those of the answer.
std::vector<Marginal> marginal(const Dossier& dossier, const Parameters& parameters, const areas::Query& asked,
                               const areas::YearAnswer& answer);

// ------------------------------------------------------------------------------------------------------------ registers

struct MarginalPartFields {
  using P = Marginal::Part;
  static constexpr Register rows{
      "deel_van_een_euro", Meaning{"Een belasting of korting die verandert.", "A tax or credit that changes."},
      field::text(
          "begrip", [](const P& p) { return p.term->naam; },
          {"De naam uit het register (`netto wet --begrippen`).", "The name in the register (`netto wet --begrippen`)."}),
      field::text("artikel", [](const P& p) { return p.term->artikel; }, {"Het artikel.", "The article."}),
      field::number("per_euro", [](const P& p) { return trimmed(p.per_euro, ValueKind::getal); },
                    {"Wat erdoor meer te betalen is, in euro.", "What it makes more to pay, in euros."})};
};
struct ChangeFields {
  static constexpr Register rows{
      "verandering_per_euro",
      Meaning{"Waar dat verandert.", "Where that changes."},
      field::number("na_euro", [](const Change& c) { return trimmed(Fraction{c.after.cents() / 100}, ValueKind::getal); },
                    {"Na zoveel euro meer.", "After so many euros more."}),
      field::number("per_euro", [](const Change& c) { return trimmed(c.per_euro, ValueKind::getal); },
                    {"Wat er daarna per euro meer te betalen is.", "What is more to pay per euro from there."}),
      field::number(
          "sprong", [](const Change& c) { return trimmed(c.at_once, ValueKind::getal); },
          {"Wat er bij die euro zelf in een keer meer te betalen is.", "What is more to pay at once at that euro itself."}),
      field::text("begrip", [](const Change& c) { return c.term->naam; },
                  {"De belasting of korting die het meest verandert.", "The tax or credit that changes most."}),
      field::text("artikel", [](const Change& c) { return c.term->artikel; }, {"Het artikel.", "The article."})};
};
struct MarginalFields {
  using M = Marginal;
  static constexpr Register rows{
      "gevolg_van_een_euro",
      Meaning{"Wat een euro meer van iets betekent.", "What one euro more of something comes to."},
      field::name("wie", &M::wie, {"Van wie die euro is.", "Whose euro it is."}),
      field::choice("wat", [](const M& m) { return extra_names[static_cast<std::size_t>(m.wat)]; }, extra_names,
                    {"Waarvan er een euro meer is.", "Of what there is one euro more."}),
      field::number("per_euro", [](const M& m) { return trimmed(m.per_euro, ValueKind::getal); },
                    {"Wat er dan meer te betalen is, van partners samen; negatief: minder.",
                     "What is more to pay then, of partners together; negative: less."}),
      field::records("delen", &M::parts, MarginalPartFields{}, {"Waaruit dat bestaat.", "What it is made of."}),
      field::record("verandert", &M::next, ChangeFields{}, {"Waar dat verandert.", "Where that changes."})
          .when("als dat binnen 100.000 euro is", "when that is within 100,000 euros")};
};

/// As a table with what each rate comes from.
report::Blocks marginal_report(const std::vector<Marginal>& effects, const Dossier& dossier, Language language);

} // namespace netto::studies
