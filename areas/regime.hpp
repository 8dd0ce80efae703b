// SPDX-License-Identifier: EUPL-1.2
// What is asked of the law for one household, and what a regime is: which law an area applies in which years, and with what legal
// status.
#pragma once

#include "areas/namespaces.hpp"
#include "base/date.hpp"
#include "base/rounding.hpp"
#include "facts/value.hpp"
#include "params/box3.hpp"

#include <optional>
#include <string>
#include <vector>

namespace netto::areas {

struct Query {
  int jaar = 0;
  RoundingPolicy afronding = RoundingPolicy::belastingdienst;
  std::optional<std::vector<Part>> verdeling;          ///< part of the joint base per adult; overrides the dossier
  std::optional<Date> bekend_op;                       ///< parameters as known on that day
  std::string scenario;                                ///< of proposals; empty: the ordinary one
  Verlieslezing verlieslezing = Verlieslezing::geheel; ///< of the threshold in bill 36748
};

/// Legal status. It travels into every answer and picture, so that a projection cannot look like law in force.
enum class LegalStatus { geldend, aangenomen, wetsvoorstel, voorstel_kabinet };

struct Regime {
  std::string_view naam;      ///< key in the answer
  std::string_view nl, en;    ///< as people call it
  std::string_view grondslag; ///< the law it rests on
  int eerste_jaar, laatste_jaar;
  LegalStatus status;
  std::string_view scenario{}; ///< of the parameters that go with it; empty: the ordinary one

  [[nodiscard]] constexpr bool in(int jaar) const { return eerste_jaar <= jaar && jaar <= laatste_jaar; }
};

} // namespace netto::areas
