// SPDX-License-Identifier: EUPL-1.2
#include "areas/findings.hpp"

#include <algorithm>

namespace netto::areas {

void Findings::once(Notices& lijst, Notice b) {
  if (std::find(lijst.begin(), lijst.end(), b) == lijst.end()) lijst.push_back(std::move(b));
}
void Findings::does_not_count(Thing wat, std::string_view artikel) {
  const bool bekend = std::any_of(niet_geteld.begin(), niet_geteld.end(), [&](const NotCounted& n) { return n.wat == wat; });
  if (!bekend) niet_geteld.push_back({wat, artikel});
}

void Findings::silence_left_out() {
  const auto left_out = [](const Notice& b) { return b.code->kind == Message::omission; };
  std::vector<Thing> things;
  for (const Notice& b : warnings)
    if (left_out(b)) things.push_back(b.wat);
  std::erase_if(warnings, [&](const Notice& b) { return !left_out(b) && std::ranges::find(things, b.wat) != things.end(); });
}
void Findings::open_question(OpenQuestion vraag) {
  const auto bekend = std::find_if(vragen.begin(), vragen.end(), [&](const OpenQuestion& v) {
    return v.vraag.wat == vraag.vraag.wat || v.tegenhanger == vraag.vraag.wat; // the other side of one loan
  });
  if (bekend == vragen.end()) vragen.push_back(std::move(vraag));
  else bekend->alleen_mogelijk = bekend->alleen_mogelijk && vraag.alleen_mogelijk;
}

Dossier answered(Dossier d, const std::vector<OpenQuestion>& vragen) {
  const auto ja = [&](Thing wat) {
    if (wat.list == List::schuld) d.schulden[wat.place].niet_opeisbaar_uit_nalatenschap = true;
    if (wat.list == List::belegging) d.beleggingen[wat.place].niet_opeisbaar_uit_nalatenschap = true;
    if (wat.list == List::woning)
      for (auto& g : d.woningen[wat.place].gebruik)
        if (g.gebruik == Woning::Gebruik::leegstaand && !g.te_koop) g.te_koop = true;
  };
  for (const OpenQuestion& v : vragen) {
    if (v.vraag.wat.list == List::persoon) // 2.17 lid 7: partners all year
      for (Partnerschap& p : d.partnerschappen)
        if (p.personen.size() == 2 && p.personen[0] == v.vraag.wat.place && v.vraag.bij.size() == 1 &&
            p.personen[1] == v.vraag.bij.front().place)
          p.heel_jaar.push_back(v.vraag.jaar);
    ja(v.vraag.wat);
    ja(v.tegenhanger); // lid 1 and lid 2 of article 5.4 go together
  }
  return d;
}

} // namespace netto::areas
