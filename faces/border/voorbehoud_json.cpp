// SPDX-License-Identifier: EUPL-1.2
#include "voorbehoud_json.hpp"

#include "base/number_text.hpp"
#include "berichten.hpp"

namespace netto::border {

using Json = nlohmann::ordered_json;

Json geld(const engine::Uitkomst& u) {
  const std::int64_t centen = in_hele_centen(u.waarde);
  if (centen % 100 == 0) return centen / 100;
  return static_cast<double>(centen) / 100.0; // printed with the fewest digits that give this double: two decimals
}

void voorbehoud(Json& j, const engine::Antwoord& antwoord, Taal taal) {
  if (antwoord.voor_vermindering) j["voor_vermindering_dubbele_belasting"] = true;
  j["vragen"] = Json::array();
  for (const auto& v : antwoord.vragen) {
    Json vraag{{"code", naam(v.vraag.code)}, {"wat", v.vraag.wat}, {"veld", v.vraag.veld}};
    if (v.tegenhanger) vraag["tegenhanger"] = v.tegenhanger->wat;
    if (v.alleen_mogelijk) vraag["alleen_mogelijk"] = true;
    if (v.effect) vraag["effect"] = geld(*v.effect);
    vraag["tekst"] = toon(v, antwoord, taal);
    j["vragen"].push_back(std::move(vraag));
  }
  if (antwoord.effect_samen) j["effect_van_alle_vragen"] = geld(*antwoord.effect_samen);
}

} // namespace netto::border
