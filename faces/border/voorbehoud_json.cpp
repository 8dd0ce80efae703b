// SPDX-License-Identifier: EUPL-1.2
#include "voorbehoud_json.hpp"

#include "base/number_text.hpp"
#include "berichten.hpp"
#include "naming.hpp"

namespace netto::border {

using Json = nlohmann::ordered_json;

Json geld(const engine::Uitkomst& u) {
  const std::int64_t centen = in_hele_centen(u.waarde);
  if (centen % 100 == 0) return centen / 100;
  return static_cast<double>(centen) / 100.0; // printed with the fewest digits that give this double: two decimals
}

void voorbehoud(Json& j, const engine::Antwoord& antwoord, const Dossier& dossier, Taal taal) {
  if (antwoord.voor_vermindering) j["voor_vermindering_dubbele_belasting"] = true;
  j["vragen"] = Json::array();
  for (const auto& v : antwoord.vragen) {
    Json vraag{{"code", v.vraag.code->name}, {"wat", title(dossier, v.vraag.wat).nl}, {"veld", v.vraag.veld}};
    if (!v.tegenhanger.none()) vraag["tegenhanger"] = title(dossier, v.tegenhanger).nl;
    if (v.alleen_mogelijk) vraag["alleen_mogelijk"] = true;
    if (v.effect) vraag["effect"] = geld(*v.effect);
    vraag["tekst"] = toon(v, antwoord, dossier, taal);
    j["vragen"].push_back(std::move(vraag));
  }
  if (antwoord.effect_samen) j["effect_van_alle_vragen"] = geld(*antwoord.effect_samen);
}

} // namespace netto::border
