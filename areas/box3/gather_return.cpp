// SPDX-License-Identifier: EUPL-1.2
#include "areas/box3/return_pass.hpp"

namespace netto::engine {

ReturnInventory return_inventory(const Dossier& d, int jaar, const Eenheid& eenheid, const std::vector<Post>& uitvaart,
                                 Findings& b) {
  ReturnPass o{{d, jaar, eenheid, b}};
  o.rendement_bank();
  o.rendement_beleggingen();
  o.rendement_schulden();
  o.rendement_woningen();
  o.rendement_bezittingen();
  o.rendement_uitvaart(uitvaart);
  o.deel_van_het_jaar();
  o.erfenissen();
  return std::move(o.rendement);
}

} // namespace netto::engine
