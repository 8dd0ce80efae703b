// SPDX-License-Identifier: EUPL-1.2
#include "areas/eigen_woning/gather.hpp"

#include "areas/eigen_woning/regimes.hpp"
#include "facts/thing.hpp"

namespace netto::eigen_woning {

std::vector<OwnHomeFacts> own_homes(const Dossier& d, int jaar, const TaxUnit& eenheid) {
  std::vector<OwnHomeFacts> uit;
  for (const Woning& w : d.woningen) {
    const Part deel = part_of_unit(d, w.eigendom, eenheid);
    const auto dagen = dagen_eigen_woning(w, jaar, eenheid.eerste, eenheid.laatste);
    if (deel.niets() || !eigen_woning_in(w, jaar) || eenheid.buitenland) continue;
    uit.push_back({thing_of(d, w), deel, dagen > 0 ? w.woz.van(jaar) : Euro{}, dagen, days_in_year(jaar)});
  }
  return uit;
}

} // namespace netto::eigen_woning
