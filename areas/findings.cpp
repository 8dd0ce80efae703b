// SPDX-License-Identifier: EUPL-1.2
#include "areas/findings.hpp"

#include <algorithm>

namespace netto::engine {

void Findings::once(Notices& lijst, Notice b) {
  if (std::find(lijst.begin(), lijst.end(), b) == lijst.end()) lijst.push_back(std::move(b));
}
void Findings::does_not_count(Thing wat, std::string_view artikel) {
  const bool bekend = std::any_of(niet_geteld.begin(), niet_geteld.end(), [&](const NotCounted& n) { return n.wat == wat; });
  if (!bekend) niet_geteld.push_back({wat, artikel});
}

void Findings::open_question(OpenQuestion vraag) {
  const auto bekend = std::find_if(vragen.begin(), vragen.end(), [&](const OpenQuestion& v) {
    return v.vraag.wat == vraag.vraag.wat || v.tegenhanger == vraag.vraag.wat; // the other side of one loan
  });
  if (bekend == vragen.end()) vragen.push_back(std::move(vraag));
  else bekend->alleen_mogelijk = bekend->alleen_mogelijk && vraag.alleen_mogelijk;
}

} // namespace netto::engine
