// SPDX-License-Identifier: EUPL-1.2
// What the area of the transfer tax answers, and how programs see it.
#pragma once

#include "areas/amount.hpp"
#include "areas/message.hpp"
#include "base/register.hpp"
#include "law/begrippen.hpp"

#include <algorithm>
#include <optional>
#include <vector>

namespace netto::overdracht {

/// Why nothing, or not all of it, is due.
enum class Exemption : std::uint8_t { none, startersvrijstelling, nieuwbouw, verdeling_samenwoners };
inline constexpr std::string_view exemptions[] = {"geen", "startersvrijstelling", "nieuwbouw", "verdeling_samenwoners"};

/// What one person owes of an acquisition.
struct AcquirerAnswer {
  Thing wie;
  Amount tarief, maatstaf, belasting;
  Exemption vrijstelling = Exemption::none;
  std::optional<Amount> vrijgesteld; ///< what the exemption takes away
};
struct AcquirerFields {
  using A = AcquirerAnswer;
  static constexpr Register rows{
      "verkrijger",
      Meaning{"Wie een woning of een deel ervan verkrijgt.", "Who acquires a home or a part of it."},
      field::text("naam", [](const A& a, const auto& reader) -> const auto& { return reader.name(a.wie); },
                  {"Zoals het dossier die persoon of dat kind noemt.", "As the dossier calls that person or child."}),
      field::percent("tarief_percent", &A::tarief, begrip::tarief_overdrachtsbelasting),
      field::amount("maatstaf_van_heffing", &A::maatstaf,
                    {begrip::maatstaf_van_heffing, "Ook van wat is vrijgesteld.", "Also of what is exempt."})
          .from_nil(),
      field::choice("vrijstelling", &A::vrijstelling, exemptions, {"Welke vrijstelling geldt.", "Which exemption applies."}),
      field::amount("vrijgesteld", &A::vrijgesteld, begrip::overdrachtsbelasting_vrijgesteld)
          .from_nil()
          .when("bij een vrijstelling", "with an exemption"),
      field::amount("overdrachtsbelasting", &A::belasting, begrip::overdrachtsbelasting).from_nil()};
};

/// The acquisition of a home, or of a part of it, on one day.
struct HomeAnswer {
  Thing wat;
  Date op{};
  std::vector<AcquirerAnswer> verkrijgers;
  Amount waarde, maatstaf, belasting;
  std::optional<Amount> naheffing; ///< what would be due more when the home was no main residence
};
struct HomeFields {
  using H = HomeAnswer;
  static constexpr Register rows{
      "verkrijging",
      Meaning{"Een woning die het huishouden verkrijgt, of een deel ervan.",
              "A home, or a part of it, that the household acquires."},
      field::text("naam", [](const H& h, const auto& reader) -> const auto& { return reader.name(h.wat); },
                  {"Zoals het dossier haar noemt.", "As the dossier calls it."}),
      field::date("op", &H::op, {"De dag van de verkrijging.", "The day of the acquisition."}),
      field::amount("waarde", &H::waarde, {begrip::waarde_verkrijging_woning, "Van de hele woning.", "Of the whole home."})
          .from_nil(),
      field::amount("maatstaf_van_heffing", &H::maatstaf,
                    {begrip::maatstaf_van_heffing, "De som over de verkrijgers, ook van wat is vrijgesteld.",
                     "The sum over those who acquire, also of what is exempt."})
          .from_nil(),
      field::amount("overdrachtsbelasting", &H::belasting,
                    {begrip::overdrachtsbelasting, "De som over de verkrijgers; niet in `te_betalen`.",
                     "The sum over those who acquire; not in `te_betalen`."})
          .from_nil(),
      field::amount("mogelijke_naheffing", &H::naheffing,
                    {"Wat hoogstens alsnog is verschuldigd als het geen hoofdverblijf was (keuze K-124); het minste is 0.",
                     "What is due after all at most when it was no main residence (K-124); the least is 0."})
          .from_nil()
          .when("als het dossier zegt dat er niet of korter dan zes maanden is gewoond",
                "when the dossier says that nobody lived there, or less than six months"),
      field::records(
          "verkrijgers", &H::verkrijgers, AcquirerFields{},
          {"Wie verkrijgen, voor zover zij in het dossier staan.", "Who acquire, as far as they are in the dossier."})};
};

struct Answer {
  std::vector<HomeAnswer> woningen;
  Amount belasting;
};
struct AnswerFields {
  static constexpr Register rows{
      "overdracht",
      Meaning{"De overdrachtsbelasting over wat in het jaar is verkregen.",
              "The transfer tax on what was acquired in the year."},
      field::records("woningen", &Answer::woningen, HomeFields{},
                     {"Wat is verkregen, in de volgorde van de dagen.", "What was acquired, in the order of the days."}),
      field::amount(
          "overdrachtsbelasting", &Answer::belasting,
          {begrip::overdrachtsbelasting, "Van alles samen; niet in `te_betalen`.", "Of all together; not in `te_betalen`."})
          .from_nil()};
};

} // namespace netto::overdracht
