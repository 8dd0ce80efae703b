// SPDX-License-Identifier: EUPL-1.2
#include "areas/areas.hpp"

#include "areas/outcome.hpp"

#include <algorithm>

namespace netto::engine {

void finish(Antwoord& a) {
  std::sort(a.personen.begin(), a.personen.end(), [](const auto& x, const auto& y) { return x.wie < y.wie; });
  Huishoudantwoord& h = a.huishouden;
  for (const Persoonantwoord& p : a.personen) {
    tel_op(h.voordeel, p.voordeel);
    tel_op(h.belasting, p.belasting);
    tel_op(h.heffingskorting_groen, p.heffingskorting_groen);
    tel_op(h.dividendbelasting, p.dividendbelasting);
    for (const Route& r : p.routes) {
      const auto bekend = std::find_if(h.routes.begin(), h.routes.end(), [&](const Route& b) { return b.naam == r.naam; });
      if (bekend == h.routes.end())
        h.routes.push_back({r.naam, {r.inkomen.waarde, a.personen.size() == 1 ? r.inkomen.stap : -1}, r.belasting});
      else {
        tel_op(bekend->inkomen, r.inkomen);
        tel_op(bekend->belasting, r.belasting);
      }
    }
    h.toegepast = h.toegepast == nullptr || h.toegepast == p.toegepast ? p.toegepast : &route::verschillend;
  }
  // A sum over some of the persons would look like one over all.
  std::erase_if(h.routes, [&](const Route& r) {
    return std::any_of(a.personen.begin(), a.personen.end(), [&](const Persoonantwoord& p) {
      return std::none_of(p.routes.begin(), p.routes.end(), [&](const Route& van_p) { return van_p.naam == r.naam; });
    });
  });
  if (a.personen.size() == 1) {
    h.voordeel.stap = a.personen[0].voordeel.stap;
    h.belasting.stap = a.personen[0].belasting.stap;
  }
}

std::vector<int> steps_that_count(const Antwoord& a) {
  std::vector<int> wortels;
  for (const Persoonantwoord& p : a.personen) {
    for (const auto* u : {&p.aandeel, &p.belasting}) wortels.push_back(u->stap);
    for (const Route& r : p.routes) wortels.push_back(r.inkomen.stap);
    if (p.heffingskorting_groen) wortels.push_back(p.heffingskorting_groen->stap);
  }
  return wortels;
}

Fraction owed(const Antwoord& a) {
  const Huishoudantwoord& h = a.huishouden;
  return h.heffingskorting_groen ? h.belasting.waarde - h.heffingskorting_groen->waarde : h.belasting.waarde;
}

} // namespace netto::engine
