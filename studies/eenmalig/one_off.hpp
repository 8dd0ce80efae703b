// SPDX-License-Identifier: EUPL-1.2
// What a deduction that comes once makes of a difference, over all boxes and with the tax credits: the year with it against the year
// without it.
#pragma once

#include "areas/aanslag/answer.hpp"
#include "base/block.hpp"
#include "base/number_text.hpp"
#include "base/register.hpp"
#include "engine/year.hpp"
#include "facts/thing.hpp"

#include <optional>
#include <vector>

namespace netto::studies {

struct OneOff {
  struct Part {
    const Term* term = nullptr;
    areas::Amount scheelt{}; ///< as in `scheelt` of the whole
  };
  Thing wat;                     ///< the loan
  areas::Amount bedrag{};        ///< the deduction
  areas::Amount met{}, zonder{}; ///< what is owed with it, as answered, and without it
  areas::Amount scheelt{};       ///< what less is owed by it
  std::vector<Part> parts{};     ///< by what it is made of: a lower tax, or a higher credit
};

/// The penalty interest of the year on each loan for the own home; empty when something of what is owed is not computed. Partners divide
/// anew without it. `dossier`, `parameters`, `asked`: those of the answer.
std::vector<OneOff> one_offs(const Dossier& dossier, const Parameters& parameters, const areas::Query& asked,
                             const areas::YearAnswer& answer);

struct OneOffPartFields {
  using P = OneOff::Part;
  static constexpr Register rows{
      "deel_van_eenmalige_aftrek", Meaning{"Een belasting of korting die anders is.", "A tax or credit that differs."},
      field::text(
          "begrip", [](const P& p) { return p.term->naam; },
          {"De naam uit het register (`netto wet --begrippen`).", "The name in the register (`netto wet --begrippen`)."}),
      field::amount("scheelt", &P::scheelt, {"Wat er hierdoor minder te betalen is.", "What less is owed because of it."})};
};
struct OneOffFields {
  static constexpr Register rows{
      "eenmalige_aftrek",
      Meaning{"Wat een eenmalige aftrek scheelt: het jaar met en zonder.",
              "What a deduction that comes once makes of a difference: the year with and without it."},
      field::text("naam", [](const OneOff& x, const auto& reader) -> const auto& { return reader.name(x.wat); },
                  {"De lening.", "The loan."}),
      field::amount("boeterente", &OneOff::bedrag,
                    {"Boeterente van het jaar, van de hele lening.", "Penalty interest of the year, of the whole loan."})
          .from_nil(),
      field::amount("te_betalen_met", &OneOff::met,
                    {"Wat er te betalen is, zoals het antwoord zegt, met wat te klein is om te heffen.",
                     "What is owed, as the answer says, with what is too small to be levied."}),
      field::amount("te_betalen_zonder", &OneOff::zonder, {"Hetzelfde zonder de boeterente.", "The same without it."}),
      field::amount("scheelt", &OneOff::scheelt,
                    {"Wat er door de aftrek minder te betalen is.", "What less is owed because of the deduction."}),
      field::records("delen", &OneOff::parts, OneOffPartFields{}, {"Waaruit dat bestaat.", "What it is made of."})};
};

report::Blocks one_off_report(const std::vector<OneOff>& all, const Dossier& dossier, Language language);

} // namespace netto::studies
