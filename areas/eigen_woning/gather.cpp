// SPDX-License-Identifier: EUPL-1.2
#include "areas/eigen_woning/gather.hpp"

#include "areas/eigen_woning/area.hpp"
#include "areas/vermogen/answer.hpp"
#include "facts/thing.hpp"

namespace netto::eigen_woning {

std::vector<OwnHomeFacts> own_homes(const Dossier& d, int jaar, const TaxUnit& eenheid) {
  std::vector<OwnHomeFacts> uit;
  if (eenheid.buitenland || eenheid.bijkomend) return uit; // the home of who lives here is that of his main unit
  // The unit without the children who come of age while it is liable, and each of these for the days before.
  std::vector<TaxUnit> delen{eenheid};
  delen.front().kinderen.clear();
  for (const auto& k : eenheid.kinderen)
    if (k.tot_en_met < eenheid.laatste) {
      TaxUnit kind;
      kind.kinderen = {k};
      kind.woont_vanaf = eenheid.woont_vanaf;
      kind.laatste = k.tot_en_met;
      delen.push_back(std::move(kind));
    } else delen.front().kinderen.push_back(k);
  for (const Woning& w : d.woningen)
    for (const TaxUnit& e : delen) {
      const Part deel = part_of_unit(d, vermogen::benefits_of(d, w, first_day(jaar)), e, first_day(jaar)); // also 3.111 lid 1 b
      if (deel.niets() || !eigen_woning_in(w, jaar)) continue;
      const auto dagen = dagen_eigen_woning(w, jaar, e.woont_vanaf, e.laatste);
      uit.push_back({thing_of(d, w), deel, dagen > 0 ? w.woz.van(jaar) : Euro{}, dagen, days_in_year(jaar),
                     e.personen.empty() ? e.kinderen.front().wat : Thing{}});
    }
  return uit;
}

bool concerns(const Work& work) {
  return std::ranges::any_of(work.tax_units,
                             [&](const TaxUnit& e) { return !own_homes(*work.dossier, work.vraag.jaar, e).empty(); });
}

} // namespace netto::eigen_woning
