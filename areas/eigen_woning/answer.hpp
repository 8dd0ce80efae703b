// SPDX-License-Identifier: EUPL-1.2
// What the area of the own home answers, and how programs see it.
#pragma once

#include "areas/amount.hpp"
#include "areas/message.hpp"
#include "base/register.hpp"
#include "law/begrippen.hpp"

#include <optional>
#include <vector>

namespace netto::eigen_woning {

struct OwnHome {
  Thing wat;
  std::int64_t dagen = 0;        ///< of the year, on which the deemed income counts
  std::optional<Amount> forfait; ///< of the whole home; nothing when the dossier does not value it for the year
};
struct OwnHomeFields {
  static constexpr Register rows{
      "eigen_woning_van_het_huishouden", Meaning{"Een eigen woning.", "An own home."},
      field::text("naam", [](const OwnHome& w, const auto& reader) -> const auto& { return reader.name(w.wat); },
                  {"Zoals het dossier haar noemt.", "As the dossier calls it."}),
      field::count("dagen", &OwnHome::dagen,
                   {"Dagen van het jaar waarover het forfait telt.", "Days of the year over which it counts."})
          .between(0, 366),
      field::amount("eigenwoningforfait", &OwnHome::forfait,
                    {begrip::eigenwoningforfait, "Van de hele woning.", "Of the whole home."})
          .from_nil()
          .when("als het dossier de WOZ-waarde van het jaar geeft", "when the dossier gives the WOZ value of the year")};
};
/// Box 1 of a person, as far as it is computed.
struct Box1Answer {
  Amount eigenwoningforfait; ///< of who is no partner: partners divide what they have together as they like
};
struct Answer {
  std::vector<OwnHome> woningen;
  std::vector<std::pair<PersonIndex, Box1Answer>> personen; ///< of who is no partner, when every own home has its value
};
struct AnswerFields {
  static constexpr Register rows{"eigen_woning", Meaning{"De eigen woning.", "The own home."},
                                 field::records("woningen", &Answer::woningen, OwnHomeFields{},
                                                {"De eigen woningen van het jaar.", "The own homes of the year."})};
};

} // namespace netto::eigen_woning
