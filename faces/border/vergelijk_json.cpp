// SPDX-License-Identifier: EUPL-1.2
#include "vergelijk_json.hpp"
#include "areas/box3/regimes.hpp"

#include "areas/wording.hpp"
#include "base/number_text.hpp"
#include "berichten.hpp"
#include "document.hpp"
#include "naming.hpp"
#include "stelselnamen.hpp"
#include "voorbehoud_json.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace netto::border {

namespace {

using Json = nlohmann::ordered_json;
using engine::Uitkomst;

using border::geld;
Json geld(Euro e) { return geld(Uitkomst{e.centen(), -1}); }
template <class T> Json geld(const std::optional<T>& x) { return x ? geld(*x) : Json(); }
std::string percent(Percentage p) { return kaal({p.duizendsten(), Percentage::geheel}, Waardesoort::percent); }

Json meldingen(const engine::Berichten& lijst, const Dossier& d, Taal taal) {
  Json j = Json::array();
  for (const auto& b : lijst) j.push_back({{"code", b.code->name}, {"tekst", toon(b, d, taal)}});
  return j;
}

Json aannames(const engine::Aannames& a, Taal taal) {
  std::vector<Percentage> standaard;
  engine::Aannames::velden(engine::Aannames{}, [&](std::string_view, const Percentage& p) { standaard.push_back(p); });
  Json j = Json::array();
  std::size_t i = 0;
  engine::Aannames::velden(a, [&](std::string_view naam_, const Percentage& p) {
    j.push_back({{"naam", naam_},
                 {"omschrijving", aannamenaam(naam_).in(taal)},
                 {"percent", percent(p)},
                 {"standaard", percent(standaard[i])}});
    ++i;
  });
  return j;
}

Json aangenomen(const engine::Berichten& lijst, const Dossier& d) {
  Json j = Json::array();
  for (const auto& b : lijst) {
    Json post{{"code", b.code->name}, {"wat", onderwerp(b, d).nl}, {"veld", b.veld}, {"jaar", b.jaar}};
    if (b.code == &message::feit_aangenomen) post["waarde"] = b.getal;
    j.push_back(std::move(post));
  }
  return j;
}

Json stelsel(const engine::Stelseluitkomst& s, int jaar, const Dossier& d, Taal taal) {
  Json j;
  const auto& antwoord = s.resultaat.antwoord;
  const regime::Regime* r = antwoord ? antwoord->regime : regime::box3_in(jaar);
  if (r == nullptr) r = regime::box3_voorgesteld(jaar, s.scenario);
  if (r == nullptr) j["regime"] = nullptr;
  else
    j["regime"] = {{"naam", r->naam},
                   {"status", (antwoord ? status_of(*antwoord) : status_of(r->status, Parameterstatus::definitief)).key},
                   {"omschrijving", taal == Taal::nl ? r->nl : r->en},
                   {"grondslag", r->grondslag}};
  if (!s.scenario.empty()) j["scenario"] = s.scenario;
  if (!antwoord) {
    j["redenen"] = meldingen(s.resultaat.fouten, d, taal);
    return j;
  }
  const auto& h = antwoord->huishouden;
  j["parameters_status"] = naam(antwoord->parameterstatus);
  voorbehoud(j, *antwoord, d, taal);
  j["routes"] = Json::array();
  for (const auto& route : h.routes)
    j["routes"].push_back({{"naam", route.naam->key},
                           {"inkomen", geld(route.inkomen)},
                           {"belasting", geld(route.belasting)},
                           {"telt", telt(h, route)}});
  j["toegepast"] = h.toegepast == nullptr ? "" : h.toegepast->key;
  j["belasting"] = geld(h.belasting);
  if (h.heffingskorting_groen) j["heffingskorting_groene_beleggingen"] = geld(*h.heffingskorting_groen);
  j["waarschuwingen"] = meldingen(antwoord->waarschuwingen, d, taal);
  return j;
}

Json kosten(const std::vector<engine::Kostenpost>& lijst, const Dossier& d) {
  Json j = Json::array();
  for (const auto& k : lijst) j.push_back({{"wat", title(d, k.wat).nl}, {"bedrag", geld(k.bedrag)}});
  return j;
}

std::string_view status_na(const engine::Overgang& o, std::string_view scenario) {
  return status_of(regime::box3_voorgesteld(o.jaar, scenario)->status, Parameterstatus::voorstel).key;
}
Json overgang(const engine::Overgang& o, const Dossier& d) {
  Json j{{"jaar", o.jaar},
         {"status_voor", status_voor(o).key},
         {"status_na", status_na(o, "")},
         {"status_na_novelle", status_na(o, regime::scenario_novelle)},
         {"belasting_voor", geld(o.belasting_voor)},
         {"belasting_na", geld(o.belasting_na)},
         {"belasting_na_novelle", geld(o.belasting_na_novelle)}};
  j["startwaarden"] = Json::array();
  for (const auto& s : o.startwaarden) {
    Json post{{"wat", title(d, s.wat).nl}, {"soort", word_of(s.wat.list).nl}, {"waarde", geld(s.waarde)},
              {"waarde_van_jaar", s.jaar}, {"aangenomen", s.aangenomen},      {"alleen_novelle", s.alleen_novelle}};
    if (s.aankoopprijs) post["aankoopprijs_en_verbetering"] = geld(*s.aankoopprijs);
    if (s.onbelast) post["blijft_onbelast"] = geld(*s.onbelast);
    j["startwaarden"].push_back(std::move(post));
  }
  j["verlies_vervalt"] = geld(o.verlies_vervalt);
  j["verliesjaren"] = Json::array();
  for (const auto& [jaar, u] : o.verliesjaren) j["verliesjaren"].push_back({{"jaar", jaar}, {"werkelijk_rendement", geld(u)}});
  j["kosten_gaan_tellen"] = geld(o.kosten_tellen);
  j["kosten"] = kosten(o.kosten, d);
  j["kosten_tellen_niet"] = kosten(o.kosten_niet, d);
  j["personen"] = o.personen;
  j["heffingvrij_vermogen"] = geld(o.heffingvrij_vermogen);
  j["heffingvrij_resultaat"] = geld(o.heffingvrij_resultaat);
  j["heffingvrij_resultaat_novelle"] = geld(o.heffingvrij_resultaat_novelle);
  j["eindigt"] = Json::array();
  for (const auto& e : o.eindigt)
    j["eindigt"].push_back({{"grootheid", e.grootheid}, {"bedrag", geld(e.bedrag)}, {"bezit", geld(e.bezit)}});
  return j;
}

/// All rows of parameters that any of the answers used, ascending.
engine::Antwoord alle_parameters(const engine::Vergelijking& v) {
  engine::Antwoord a;
  for (const auto& j : v.jaren)
    for (const auto& s : j.stelsels)
      if (s.resultaat.antwoord)
        a.parameters.insert(a.parameters.end(), s.resultaat.antwoord->parameters.begin(),
                            s.resultaat.antwoord->parameters.end());
  std::sort(a.parameters.begin(), a.parameters.end());
  a.parameters.erase(std::unique(a.parameters.begin(), a.parameters.end()), a.parameters.end());
  return a;
}

} // namespace

std::string vergelijk_json(const engine::Vergelijking& v, const Dossier& d, const engine::Vraag& vraag,
                           const Parameters& parameters, const Bewijs& bewijs, Taal taal) {
  Json uit;
  uit["afronding"] = naam(vraag.afronding);
  uit["verlieslezing"] = vraag.verlieslezing == Verlieslezing::geheel ? "geheel" : "boven_drempel";
  if (vraag.bekend_op) uit["bekend_op"] = datum_tekst(*vraag.bekend_op);
  uit["aannames"] = aannames(v.aannames, taal);
  uit["jaren"] = Json::array();
  for (const auto& jaar : v.jaren) {
    Json j{{"jaar", jaar.jaar}, {"stelsels", Json::array()}, {"aangenomen", aangenomen(jaar.aangenomen, d)}};
    for (const auto& s : jaar.stelsels) j["stelsels"].push_back(stelsel(s, jaar.jaar, d, taal));
    uit["jaren"].push_back(std::move(j));
  }
  uit["overgang"] = v.overgang ? overgang(*v.overgang, d) : Json();
  uit["bewijs"] = {{"netto", bewijs.netto},
                   {"parameters_sha256", parameters_sha256(alle_parameters(v), parameters)},
                   {"dossier_sha256", bewijs.dossier_sha256}};
  return uit.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

} // namespace netto::border
