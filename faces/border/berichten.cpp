// SPDX-License-Identifier: EUPL-1.2
#include "berichten.hpp"

#include "base/number_text.hpp"
#include "document.hpp"
#include "naming.hpp"

namespace netto::border {

Tweetalig onderwerp(const engine::Bericht& b, const Dossier& d) {
  if (!b.tekst.empty()) return b.tekst;
  return b.wat.none() ? titles(d, b.bij) : title(d, b.wat);
}

std::string toon(const engine::Bericht& b, const Dossier& d, Taal taal) {
  const std::string_view mal = taal == Taal::nl ? b.code->nl : b.code->en;
  std::string uit;
  for (std::size_t i = 0; i < mal.size();) {
    const std::string_view rest = mal.substr(i);
    if (rest.front() != '{') {
      const auto tot = std::min(rest.find('{'), rest.size());
      uit += rest.substr(0, tot);
      i += tot;
      continue;
    }
    const auto vul = [&](std::string_view sleutel, const std::string& waarde) {
      if (!rest.starts_with(sleutel)) return false;
      uit += waarde;
      i += sleutel.size();
      return true;
    };
    if (!vul("{wat}", onderwerp(b, d).in(taal)) && !vul("{veld}", b.veld) &&
        !(!b.bij.empty() && vul("{bij}", title(d, Subject{b.bij.front()}).in(taal))) &&
        !vul("{jaar}", std::to_string(b.jaar)) && !vul("{getal}", std::to_string(b.getal))) {
      uit.push_back(mal[i]);
      ++i;
    }
  }
  return uit;
}

namespace {
std::string euro(const Fraction& x, Taal taal) { return "€ " + voor_mensen(x, Waardesoort::geld, taal); }
/// What the tax becomes when it rises by `effect`.
std::string wordt(const engine::Antwoord& a, const engine::Uitkomst& effect, Taal taal) {
  const bool nl = taal == Taal::nl;
  const auto& nu = a.huishouden.belasting.waarde;
  const std::string jaar = std::to_string(a.jaar);
  if (effect.waarde.is_zero())
    return nl ? "maakt dat voor de belasting over " + jaar + " niets uit."
              : "that makes no difference to the tax of " + jaar + ".";
  return (nl ? "is de belasting over " + jaar + " " : "the tax of " + jaar + " is ") + euro(nu + effect.waarde, taal) +
         (nl ? " in plaats van " : " instead of ") + euro(nu, taal) + ": " + scheelt(effect, taal) + ".";
}
/// What to type when the answer is yes.
std::string antwoord_op(const engine::OpenVraag& v) {
  if (!v.vanaf) return v.vraag.veld + " = true";
  return "gebruik = [..., { vanaf = " + datum_tekst(*v.vanaf) + ", soort = \"leegstaand\", te_koop = true }]";
}
} // namespace

std::string toon(const engine::OpenVraag& v, const engine::Antwoord& a, const Dossier& d, Taal taal) {
  const bool nl = taal == Taal::nl;
  std::string uit = toon(v.vraag, d, taal);
  if (v.effect) uit += (nl ? " Zo ja, dan " : " If so, ") + wordt(a, *v.effect, taal);
  return uit + (nl ? " Zet in die [[" : " Say in that [[") + std::string{word_of(v.vraag.wat.list).nl} + "]]" +
         (v.tegenhanger.none() ? "" : (nl ? " en bij " : " and with ") + title(d, v.tegenhanger).in(taal)) + ": " +
         antwoord_op(v) + (nl ? " (of false)." : " (or false).");
}

std::string toon_kort(const engine::OpenVraag& v, const Dossier& d, Taal taal) {
  const bool nl = taal == Taal::nl;
  std::string uit = title(d, v.vraag.wat).in(taal) + ": ";
  if (v.vraag.wat.list == List::woning) uit += nl ? "te koop?" : "for sale?";
  else uit += nl ? "uit een nalatenschap?" : "from an estate?";
  if (v.effect && !v.effect->waarde.is_zero()) uit += (nl ? " Zo ja: " : " If so: ") + scheelt(*v.effect, taal);
  return uit;
}

std::string toon_mogelijk(std::size_t aantal, Taal taal) {
  const bool nl = taal == Taal::nl;
  return std::to_string(aantal) +
         (nl ? (aantal == 1 ? " schuld of vordering kan" : " schulden of vorderingen kunnen")
             : (aantal == 1 ? " debt or claim" : " debts or claims")) +
         (nl ? " uit een nalatenschap zijn" : " may come from an estate");
}

std::string scheelt(const engine::Uitkomst& effect, Taal taal) {
  const bool lager = effect.waarde.is_negative();
  return euro(lager ? -effect.waarde : effect.waarde, taal) +
         (taal == Taal::nl ? (lager ? " minder" : " meer") : (lager ? " less" : " more"));
}

std::string toon_samen(const engine::Antwoord& a, Taal taal) {
  if (!a.effect_samen) return {};
  return (taal == Taal::nl ? "Is het antwoord op al deze vragen ja, dan " : "If the answer to all these questions is yes, ") +
         wordt(a, *a.effect_samen, taal);
}

bool maakt_uit(const engine::OpenVraag& v, const engine::Antwoord& a) {
  const auto verschil = [](const std::optional<engine::Uitkomst>& u) { return u && !u->waarde.is_zero(); };
  return verschil(v.effect) || verschil(a.effect_samen) || (!v.effect && !a.effect_samen);
}

} // namespace netto::border
