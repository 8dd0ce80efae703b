// SPDX-License-Identifier: EUPL-1.2
#include "areas/box3/return_pass.hpp"

namespace netto::engine {

Rendementsinventaris rendementsinventaris(const Dossier& d, int jaar, const Eenheid& eenheid, const std::vector<Post>& uitvaart,
                                          Bevindingen& b) {
  Rendementsopname o{{d, jaar, eenheid, b}};
  regime::met_stelsel(jaar, [&](auto stelsel) {
    using S = decltype(stelsel);
    o.rendement_bank<S>();
    o.rendement_beleggingen<S>();
    o.rendement_schulden<S>();
    o.rendement_woningen<S>();
    o.rendement_bezittingen<S>();
  });
  o.rendement_uitvaart(uitvaart);
  o.deel_van_het_jaar();
  o.erfenissen();
  return std::move(o.rendement);
}

} // namespace netto::engine
