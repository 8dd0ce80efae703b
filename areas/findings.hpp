// SPDX-License-Identifier: EUPL-1.2
// What the passes over a dossier have to say, besides facts: messages, open questions, and what does not count.
#pragma once

#include "areas/amount.hpp"
#include "areas/message.hpp"
#include "facts/dossier.hpp"

#include <optional>

namespace netto::areas {

/// Something that does not count, and the article that says so.
struct NotCounted {
  Thing wat;
  std::string_view artikel;
};

/// Something that only the person knows and that the answer hangs on. The answer is for `false`: it counts.
struct OpenQuestion {
  Notice vraag;
  bool alleen_mogelijk = false;   ///< only the household makes it possible: not told in the first lines
  Thing tegenhanger{};            ///< of a debt or claim: its other side in the dossier, which has the same answer
  std::optional<Date> vanaf{};    ///< of an empty home: first day of the period that the answer belongs to
  std::optional<Amount> effect{}; ///< what the tax rises (falls: negative) when it is `true`, other questions aside
};

/// What messages the passes over a dossier leave behind.
struct Findings {
  Notices errors, warnings;
  std::vector<NotCounted> niet_geteld;
  std::vector<OpenQuestion> vragen;

  void error(Notice b) { once(errors, std::move(b)); }
  void warning(Notice b) { once(warnings, std::move(b)); }
  void does_not_count(Thing wat, std::string_view artikel);
  void open_question(OpenQuestion vraag);
  /// Takes back what was said of things that are left out, but for that.
  void silence_left_out();

private:
  static void once(Notices& lijst, Notice b);
};

/// `d` with each question of `vragen` answered by `true`.
Dossier answered(Dossier d, const std::vector<OpenQuestion>& vragen);

struct NotCountedFields {
  static constexpr Register rows{
      "niet_geteld", Meaning{"Iets dat in het dossier staat en niet telt.", "Something in the dossier that does not count."},
      field::text("wat", &NotCounted::wat, {"Het onderdeel van het dossier.", "The part of the dossier."}),
      field::text("artikel", &NotCounted::artikel,
                  {"Het artikel dat het buiten box 3 houdt.", "The article that keeps it out of box 3."})};
};

} // namespace netto::areas
