// SPDX-License-Identifier: EUPL-1.2
#include "areas/eigen_woning/gather.hpp"

#include "areas/eigen_woning/regimes.hpp"
#include "areas/wording.hpp"
#include "facts/thing.hpp"

namespace netto::engine {

std::vector<Own_home_facts> own_homes(const Dossier& d, int jaar, const Eenheid& eenheid, Berichten& ontbreekt) {
  std::vector<Own_home_facts> uit;
  for (const Woning& w : d.woningen) {
    const Deel deel = deel_van(d, w.eigendom, eenheid);
    const auto dagen = regime::dagen_eigen_woning(w, jaar);
    if (deel.niets() || dagen == 0 || eenheid.buitenland) continue;
    if (const auto woz = w.woz.van(jaar)) uit.push_back({thing_of(d, w), deel, *woz, dagen, dagen_in_jaar(jaar)});
    else ontbreekt.push_back({&message::feit_ontbreekt, thing_of(d, w), "woz", jaar, 0});
  }
  return uit;
}

} // namespace netto::engine
