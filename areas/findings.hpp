// SPDX-License-Identifier: EUPL-1.2
// What the passes over a dossier have to say, besides facts.
#pragma once

#include "areas/box3/answer.hpp"

namespace netto::engine {

/// What messages the passes over a dossier leave behind.
struct Findings {
  Notices errors, warnings;
  std::vector<NotCounted> niet_geteld;
  std::vector<OpenQuestion> vragen;

  void error(Notice b) { once(errors, std::move(b)); }
  void warning(Notice b) { once(warnings, std::move(b)); }
  void does_not_count(Thing wat, std::string_view artikel);
  void open_question(OpenQuestion vraag);

private:
  static void once(Notices& lijst, Notice b);
};

} // namespace netto::engine
