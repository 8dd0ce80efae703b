// SPDX-License-Identifier: EUPL-1.2
// What bill 36748 answers, beside what any regime of box 3 does.
#pragma once

#include "areas/vermogen/answer.hpp"

#include <map>

namespace netto::box3_2028 {

/// Under bill 36748: what each thing brought, and the losses that go to later years.
struct Answer {
  Amount resultaat; ///< of all persons together
  std::vector<ReturnLine> regels;
  std::vector<std::pair<PersonIndex, Amount>> verlies_verrekend, verlies_over;
};

/// What passes from year to year.
struct State {
  std::vector<std::pair<PersonIndex, Amount>> losses; ///< to be set off against later results
  std::map<Thing, Amount> cost_prices;                ///< of financial instruments, of the whole thing whoever owns it
  /// Years of which a person's facts were missing, so that what they left is not known.
  std::vector<std::pair<PersonIndex, int>> unknown;
};

struct BillFields {
  using W = Answer;
  static constexpr Register rows{
      "wetsvoorstel",
      Meaning{"Wetsvoorstel 36748: het resultaat, per bezitting en schuld, en de verliezen.",
              "Bill 36748: the result, per asset and debt, and the losses."},
      field::amount(
          "resultaat", &W::resultaat,
          {begrip::resultaat, "Van alle personen samen; kan negatief zijn.", "Of all persons together; may be negative."}),
      field::records("posten", &W::regels, ReturnLineFields{}, {"Per bezitting of schuld.", "Per asset or debt."}),
      field::map("verlies_verrekend", &W::verlies_verrekend, per_persoon,
                 {begrip::verlies_verrekend, "Per naam: van eerdere jaren.", "Per name: of earlier years."})
          .from_nil(),
      field::map("verlies_over", &W::verlies_over, per_persoon,
                 {begrip::verlies_over, "Per naam: dat naar latere jaren gaat.", "Per name: that goes to later years."})
          .from_nil()};
};

} // namespace netto::box3_2028
