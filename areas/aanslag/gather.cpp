// SPDX-License-Identifier: EUPL-1.2
#include "areas/aanslag/gather.hpp"

#include "areas/aanslag/area.hpp"
#include "facts/thing.hpp"

#include <algorithm>

namespace netto::aanslag {

std::vector<PersonFacts> persons(const Work& work) {
  std::vector<PersonFacts> uit;
  if (!work.answer.box1) return uit;
  const Partnerschap* pair = partners_of(*work.dossier, work.vraag.jaar);
  for (const auto& box1 : work.answer.box1->personen)
    for (const auto& box3 : work.answer.vermogen.personen)
      if (box1.wie == box3.wie && box1.heffing)
        uit.push_back({&box1, &box3, pair != nullptr && contains(pair->personen, box1.wie)});
  return uit;
}

Thing young_child(const Dossier& d, PersonIndex wie, int jaar, int age) {
  for (const Kind& k : d.kinderen)
    if (contains(k.gezag, wie) && first_day(jaar - age) < k.geboortedatum && k.geboortedatum < first_day(jaar))
      return thing_of(d, k);
  return {};
}

bool concerns(const Work& work) { return work.answer.box1.has_value(); }

} // namespace netto::aanslag
