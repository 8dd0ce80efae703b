// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "areas/box3/answer.hpp"

namespace netto::engine {

struct Vraag {
  int jaar = 0;
  Afrondingsbeleid afronding = Afrondingsbeleid::belastingdienst;
  std::optional<std::vector<Percentage>> verdeling;              ///< part of the joint base per adult; overrides the dossier
  std::optional<Datum> bekend_op;                                ///< parameters as known on that day
  std::string scenario;                                          ///< of proposals; empty: the ordinary one
  wet::Verlieslezing verlieslezing = wet::Verlieslezing::geheel; ///< of the threshold in bill 36748
};

/// An answer, or every reason why there is none.
struct Resultaat {
  std::optional<Antwoord> antwoord;
  Berichten fouten;
};

/// Box 3 of one year for the household of `dossier`.
/// `dossier` must come from the border (its guarantees are in facts/dossier.hpp). Source of the rules: law/; of their
/// composition: areas/box3/regimes.hpp. Missing facts and parameters are all reported at once; nothing is assumed to be zero.
Resultaat bereken(const Dossier& dossier, const Parameters& parameters, const Vraag& vraag);

} // namespace netto::engine
