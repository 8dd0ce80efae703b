// SPDX-License-Identifier: EUPL-1.2
#include "areas/vennootschap/gather.hpp"

#include "areas/vennootschap/area.hpp"
#include "facts/thing.hpp"

#include <algorithm>

namespace netto::vennootschap {

std::vector<Company> companies(const Work& work, Findings& b) {
  std::vector<Company> uit;
  const Dossier& d = *work.dossier;
  const int jaar = work.vraag.jaar;
  for (const Vennootschap& v : d.vennootschappen) {
    const auto winst = v.winst.van(jaar);
    if (!winst) continue;
    Company c{static_cast<PersonIndex>(&v - d.vennootschappen.data()),
              thing_of(d, v),
              *winst,
              v.rente.van(jaar),
              v.voortgewentelde_rente.van(jaar),
              v.te_verrekenen_verlies.van(jaar),
              {}};
    for (const Bedrijfsmiddel& x : v.bedrijfsmiddelen) {
      Asset a{&x,
              months_in_use(x.in_gebruik_op, jaar),
              months_in_use(x.in_gebruik_op, jaar - 1),
              x.boekwaarde.van(jaar),
              x.woz.van(jaar),
              x.afschrijving.van(jaar)};
      if (a.maanden == 0 && !a.gegeven) continue;
      if (x.soort == Bedrijfsmiddel::Soort::gebouw && a.maanden != 0 && (!a.boekwaarde || !a.woz))
        b.warning({&message::gebouw_niet_afgeschreven, c.wat, a.woz ? "boekwaarde" : "woz", jaar, 0});
      c.bedrijfsmiddelen.push_back(a);
    }
    uit.push_back(std::move(c));
  }
  return uit;
}

bool concerns(const Work& work) { return any_profit(*work.dossier, work.vraag.jaar); }
bool leaves(const Dossier& d) {
  return std::ranges::any_of(d.vennootschappen, [](const Vennootschap& v) {
    return !v.te_verrekenen_verlies.empty() || !v.rente.empty() || !v.voortgewentelde_rente.empty() ||
           std::ranges::any_of(v.winst.rows(), [](const auto& r) { return r.second < Euro{}; });
  });
}

} // namespace netto::vennootschap
