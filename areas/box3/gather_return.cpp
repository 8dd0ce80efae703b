// SPDX-License-Identifier: EUPL-1.2
#include "areas/box3/gather.hpp"
#include "areas/vermogen/return_pass.hpp"

namespace netto::box3 {

ReturnInventory return_inventory(const Dossier& d, int jaar, const TaxUnit& eenheid, const std::vector<Post>& uitvaart,
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

} // namespace netto::box3
