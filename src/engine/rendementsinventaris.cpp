// SPDX-License-Identifier: EUPL-1.2
#include "rendementsopname.hpp"

namespace netto::engine {

Rendementsinventaris rendementsinventaris(const Dossier& d, int jaar, const Eenheid& eenheid, Bevindingen& b) {
  Rendementsopname o{{d, jaar, eenheid, b}};
  regime::met_stelsel(jaar, [&](auto stelsel) {
    using S = decltype(stelsel);
    o.rendement_bank<S>();
    o.rendement_beleggingen<S>();
    o.rendement_schulden<S>();
    o.rendement_woningen<S>();
  });
  o.rendement_bezittingen();
  if (eenheid.overlijden && eenheid.personen.size() > 1) {
    o.rendement.toepasselijk = false;
    o.rendement.ontbreekt.push_back({Berichtcode::werkelijk_bij_overlijden_partner, "", "", jaar, 0});
  }
  return std::move(o.rendement);
}

} // namespace netto::engine
