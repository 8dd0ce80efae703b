// SPDX-License-Identifier: EUPL-1.2
#include "antwoord_json.hpp"

#include "berichten.hpp"
#include "document.hpp"
#include "naming.hpp"
#include "opgaaf.hpp"
#include "parameters_toml.hpp"
#include "sha256.hpp"
#include "uitleg.hpp"
#include "voorbehoud_json.hpp"

#include <nlohmann/json.hpp>

namespace netto::border {

namespace {

using Json = nlohmann::ordered_json;
using engine::Antwoord;
using engine::Uitkomst;

using border::geld;
Json geld(Euro e) { return geld(Uitkomst{e.centen(), -1}); }
std::string percent(const Uitkomst& u) { return kaal(u.waarde, Waardesoort::percent); }

Json routes(const std::vector<engine::Route>& lijst) {
  Json j = Json::object();
  for (const auto& r : lijst) j[std::string{r.naam->key}] = geld(r.inkomen);
  return j;
}

Json persoon(const engine::Persoonantwoord& p, const Antwoord& a, const Dossier& d) {
  Json b;
  if (!a.wetsvoorstel) {
    b["grondslag_sparen_en_beleggen"] = geld(p.grondslag);
    b["aandeel_in_rendementsgrondslag_percent"] = percent(p.aandeel);
  }
  if (p.maanden != 12) b["maanden"] = p.maanden;
  b["routes"] = routes(p.routes);
  b["toegepast"] = p.toegepast->key;
  b["voordeel_uit_sparen_en_beleggen"] = geld(p.voordeel);
  if (!p.persoonsgebonden_aftrek.waarde.is_zero()) b["persoonsgebonden_aftrek"] = geld(p.persoonsgebonden_aftrek);
  b["belastbaar_inkomen"] = geld(p.belastbaar_inkomen);
  b["belasting"] = geld(p.belasting);
  if (p.heffingskorting_groen) b["heffingskorting_groene_beleggingen"] = geld(*p.heffingskorting_groen);
  if (p.dividendbelasting) b["dividendbelasting"] = geld(*p.dividendbelasting);
  return {{"naam", d.personen[p.wie].naam}, {"box3", std::move(b)}};
}

Json woning(const engine::Woningantwoord& w, const Dossier& d) {
  Json j{{"naam", name_of(d, w.wat)}, {"woz", geld(w.woz)}};
  if (w.leegwaarderatio) j["leegwaarderatio_percent"] = percent(*w.leegwaarderatio);
  j["waarde"] = geld(w.waarde);
  return j;
}

/// What one asset or debt brought; amounts of nil that say nothing are left out.
Json rendementspost(const engine::Rendementsregelantwoord& r, const Dossier& d) {
  Json post{{"wat", title(d, Subject{r.wat, r.kind}).nl}, {"soort", word_of(r.wat.list).nl}};
  const auto bij = [&](const char* sleutel, const Uitkomst& u, bool altijd) {
    if (altijd || !u.waarde.is_zero()) post[sleutel] = geld(u);
  };
  const bool schuld = r.wat.list == List::schuld, huis = r.wat.list == List::woning;
  bij("waarde_begin", r.begin, r.aanwas);
  bij("waarde_einde", r.einde, r.aanwas && !huis);
  bij(schuld ? "afgelost" : "gekocht_of_gestort", r.stortingen, false);
  bij(schuld ? "geleend" : "verkocht_of_opgenomen", r.onttrekkingen, false);
  bij(huis ? "huur" : r.wat.list == List::bankrekening ? "rente" : "inkomsten", r.voordelen, !schuld);
  bij("eigen_gebruik", r.eigen_gebruik, false);
  bij("betaalde_rente", r.rente, schuld);
  bij("kosten", r.kosten, false);
  bij("winst", r.winst, false);
  post["rendement"] = geld(r.rendement);
  return post;
}

/// The actual return of each tax unit: per thing, what is missing, and whether proof pays.
Json werkelijk(const Antwoord& a, const Dossier& d, Taal taal) {
  Json lijst = Json::array();
  for (const auto& w : a.werkelijk) {
    Json j;
    j["personen"] = Json::array();
    for (const Persoonnummer p : w.personen) j["personen"].push_back(d.personen[p].naam);
    j["volledig"] = w.volledig;
    if (w.voor_vermindering) j["voor_vermindering_dubbele_belasting"] = true;
    j["rendement"] = geld(w.rendement);
    j["voordeel_forfait"] = geld(w.voordeel_forfait);
    j["oordeel"] = naam(w.oordeel);
    j["posten"] = Json::array();
    for (const auto& r : w.regels) j["posten"].push_back(rendementspost(r, d));
    j["ontbreekt"] = Json::array();
    for (const auto& b : w.ontbreekt)
      j["ontbreekt"].push_back({{"code", b.code->name},
                                {"wat", onderwerp(b, d).nl},
                                {"veld", b.veld},
                                {"jaar", b.jaar},
                                {"tekst", toon(b, d, taal)}});
    lijst.push_back(std::move(j));
  }
  return lijst;
}

/// The official statement of actual return of each tax unit: the fields it asks, and the amounts to enter.
Json opgaven(const Antwoord& a, const Dossier& d) {
  Json lijst = Json::array();
  for (const auto& w : a.werkelijk) {
    Json j{{"personen", Json::array()}, {"volledig", w.volledig}, {"posten", Json::array()}};
    for (const Persoonnummer p : w.personen) j["personen"].push_back(d.personen[p].naam);
    for (const auto& post : opgaaf(w, d)) {
      Json velden = Json::object();
      for (const auto& v : post.velden) {
        const std::string sleutel{v.sleutel};
        if (v.soort == Opgaafveld::Soort::ja_nee) velden[sleutel] = v.getal == 1;
        else if (v.soort == Opgaafveld::Soort::tekst || v.soort == Opgaafveld::Soort::percent) velden[sleutel] = v.tekst;
        else velden[sleutel] = v.getal;
      }
      j["posten"].push_back({{"rubriek", naam(post.rubriek)}, {"wat", title(d, post.wat).nl}, {"velden", std::move(velden)}});
    }
    lijst.push_back(std::move(j));
  }
  return lijst;
}

void forfait(Json& b, const engine::Huishoudantwoord& h) {
  b["banktegoeden"] = geld(h.banktegoeden);
  b["overige_bezittingen"] = geld(h.overige_bezittingen);
  b["schulden_na_drempel"] = geld(h.schulden_na_drempel);
  b["rendement_banktegoeden"] = geld(h.rendement_banktegoeden);
  b["rendement_overige_bezittingen"] = geld(h.rendement_overige_bezittingen);
  b["rendement_schulden"] = geld(h.rendement_schulden);
  b["belastbaar_rendement"] = geld(h.belastbaar_rendement);
  b["rendementsgrondslag"] = geld(h.rendementsgrondslag);
  b["grondslag_sparen_en_beleggen"] = geld(h.grondslag);
}

/// Bill 36748: result, per thing, and the losses that go to later years.
Json wetsvoorstel(const engine::Wetsvoorstelantwoord& w, const Dossier& d) {
  Json j{{"resultaat", geld(w.resultaat)}, {"posten", Json::array()}};
  for (const auto& r : w.regels) j["posten"].push_back(rendementspost(r, d));
  const auto per_persoon = [&](const auto& lijst) {
    Json o = Json::object();
    for (const auto& [wie, u] : lijst) o[d.personen[wie].naam] = geld(u);
    return o;
  };
  j["verlies_verrekend"] = per_persoon(w.verlies_verrekend);
  j["verlies_over"] = per_persoon(w.verlies_over);
  return j;
}

Json huishouden(const Antwoord& a, const Dossier& d, Taal taal, bool met_opgaaf) {
  const auto& h = a.huishouden;
  Json b;
  if (!a.wetsvoorstel) forfait(b, h);
  b["routes"] = routes(h.routes);
  b["toegepast"] = h.toegepast == nullptr ? "" : h.toegepast->key;
  b["voordeel_uit_sparen_en_beleggen"] = geld(h.voordeel);
  b["belasting"] = geld(h.belasting);
  if (h.heffingskorting_groen) b["heffingskorting_groene_beleggingen"] = geld(*h.heffingskorting_groen);
  if (h.dividendbelasting) b["dividendbelasting"] = geld(*h.dividendbelasting);
  if (!a.wetsvoorstel) {
    b["woningen"] = Json::array();
    for (const auto& w : h.woningen) b["woningen"].push_back(woning(w, d));
  }
  if (a.wetsvoorstel) b["wetsvoorstel_36748"] = wetsvoorstel(*a.wetsvoorstel, d);
  else b["werkelijk_rendement"] = werkelijk(a, d, taal);
  if (met_opgaaf && !a.wetsvoorstel) b["opgaaf_werkelijk_rendement"] = opgaven(a, d);
  if (a.verdeling) {
    Json v{{"gekozen", a.verdeling->gekozen}, {"grondslag", Json::object()}};
    for (const auto& [wie, deel] : a.verdeling->grondslag) v["grondslag"][d.personen[wie].naam] = geld(deel);
    v["belasting_na_heffingskorting_groen"] = geld(a.verdeling->belasting);
    v["belasting_bij_gelijke_verdeling"] = geld(a.verdeling->belasting_bij_helft);
    b["verdeling"] = std::move(v);
  }
  return {{"box3", std::move(b)}};
}

Json parameter(int plaats, int jaar, const Parameters& p) {
  const auto& rij = p.rij(plaats);
  const auto& g = p.grootheid_van(plaats);
  Json j{{"grootheid", g.naam}, {"jaar", jaar}};
  if (rij.tabelrijen == 0) {
    j["waarde"] = rij.tekst;
  } else {
    j["tabel"] = Json::array();
    for (int i = 0; i < rij.tabelrijen; ++i) {
      const auto& t = rij.tabel[static_cast<std::size_t>(i)];
      Json regel = Json::object();
      if (t.tot_en_met) {
        const auto grens = tabelgrens(g.eenheid, *t.tot_en_met);
        regel["tot_en_met"] = kaal(grens.waarde, grens.soort);
      }
      regel["waarde"] = kaal({t.waarde.duizendsten(), Percentage::geheel}, Waardesoort::percent);
      j["tabel"].push_back(std::move(regel));
    }
  }
  j["eenheid"] = parametereenheden[static_cast<std::size_t>(g.eenheid)];
  j["artikel"] = std::string{g.wet} + ", " + std::string{g.artikel};
  j["status"] = naam(rij.status);
  if (!rij.scenario.empty()) j["scenario"] = rij.scenario;
  j["bekend_op"] = datum_tekst(rij.known_on);
  j["bron"] = std::string{p.bron_van(plaats).titel};
  if (rij.overlay) j["overlay"] = true;
  return j;
}

Json stap(const Uitlegstap& s, int jaar, const Dossier& d, const Parameters& p, Taal taal) {
  Json invoer = Json::object();
  Json gebruikt = Json::array();
  for (const Uitleginvoer& i : s.invoer) {
    invoer[i.sleutel] = i.waarde;
    if (i.parameter >= 0)
      gebruikt.push_back(
          {{"grootheid", p.grootheid_van(i.parameter).naam}, {"jaar", jaar}, {"bron", p.bron_van(i.parameter).titel}});
  }
  Json j{{"begrip", s.begrip->naam},      {"over", title(d, s.onderwerp).nl},    {"artikel", s.begrip->artikel},
         {"formule", s.formule.in(taal)}, {"berekening", s.berekening.in(taal)}, {"invoer", std::move(invoer)},
         {"uitkomst", s.uitkomst}};
  if (!gebruikt.empty()) j["parameters"] = std::move(gebruikt);
  return j;
}

Json antwoord(const Antwoord& a, const Dossier& d, const Parameters& p, const Bewijs& bewijs, Taal taal, bool met_opgaaf) {
  Json j;
  j["jaar"] = a.jaar;
  j["afronding"] = naam(a.afronding);
  j["regime"] = {{"naam", a.regime->naam},
                 {"status", status_of(a).key},
                 {"omschrijving", taal == Taal::nl ? a.regime->nl : a.regime->en},
                 {"grondslag", a.regime->grondslag}};
  if (!a.scenario.empty()) j["scenario"] = a.scenario;
  j["parameters_status"] = naam(a.parameterstatus);
  voorbehoud(j, a, d, taal);
  j["personen"] = Json::array();
  for (const auto& x : a.personen) j["personen"].push_back(persoon(x, a, d));
  j["huishouden"] = huishouden(a, d, taal, met_opgaaf);
  j["niet_geteld"] = Json::array();
  for (const auto& n : a.niet_geteld) j["niet_geteld"].push_back({{"wat", title(d, n.wat).nl}, {"artikel", n.artikel}});
  j["stappen"] = Json::array();
  for (const auto& s : Uitleg{a, d, p}.stappen()) j["stappen"].push_back(stap(s, a.jaar, d, p, taal));
  j["waarschuwingen"] = Json::array();
  for (const auto& w : a.waarschuwingen) j["waarschuwingen"].push_back({{"code", w.code->name}, {"tekst", toon(w, d, taal)}});
  j["parameters"] = Json::array();
  for (const int rij : a.parameters) j["parameters"].push_back(parameter(rij, a.jaar, p));
  j["bewijs"] = {
      {"netto", bewijs.netto}, {"parameters_sha256", parameters_sha256(a, p)}, {"dossier_sha256", bewijs.dossier_sha256}};
  return j;
}

} // namespace

std::string_view naam(Parameterstatus status) { return word_of(status).nl; }
std::string_view naam(engine::Werkelijkantwoord::Oordeel oordeel) {
  constexpr std::string_view namen[] = {"geen_heffing", "loont", "loont_niet", "hangt_af"};
  return namen[static_cast<std::size_t>(oordeel)];
}
std::string_view naam(Afrondingsbeleid beleid) { return beleid == Afrondingsbeleid::wet ? "wet" : "belastingdienst"; }

const StatusName& status_of(const Antwoord& a) { return status_of(a.regime->status, a.parameterstatus); }
const StatusName& status_of(regime::Rechtsstatus regime, Parameterstatus cijfers) {
  switch (regime) {
  case regime::Rechtsstatus::geldend: return cijfers >= Parameterstatus::voorstel ? status::voorstel : status::geldend;
  case regime::Rechtsstatus::aangenomen: return status::aangenomen;
  case regime::Rechtsstatus::wetsvoorstel: return status::wetsvoorstel;
  case regime::Rechtsstatus::voorstel_kabinet: return status::voorstel_kabinet;
  }
  return status::voorstel;
}

std::string parameters_sha256(const Antwoord& a, const Parameters& p) {
  std::string regels;
  for (const int plaats : a.parameters) {
    const auto& r = p.rij(plaats);
    regels +=
        std::string{p.grootheid_van(plaats).naam} + ' ' + std::to_string(r.jaar_van) + '-' + std::to_string(r.jaar_tot) + ' ';
    if (r.tabelrijen == 0) regels += r.tekst;
    for (int i = 0; i < r.tabelrijen; ++i) {
      const auto& t = r.tabel[static_cast<std::size_t>(i)];
      regels += std::to_string(t.tot_en_met.value_or(0)) + ':' + std::to_string(t.waarde.duizendsten()) + ',';
    }
    regels += ' ' + std::string{p.bron_van(plaats).sleutel} + ' ' + datum_tekst(r.known_on) + ' ' +
              std::string{naam(r.status)} + ' ' + std::string{r.scenario} + '\n';
  }
  return sha256(regels);
}

std::string antwoord_json(const std::vector<Antwoord>& antwoorden, const Dossier& dossier, const Parameters& parameters,
                          const Bewijs& bewijs, Taal taal, bool met_opgaaf) {
  Json uit;
  if (antwoorden.size() == 1) {
    uit = antwoord(antwoorden.front(), dossier, parameters, bewijs, taal, met_opgaaf);
  } else {
    uit = Json::array();
    for (const auto& a : antwoorden) uit.push_back(antwoord(a, dossier, parameters, bewijs, taal, met_opgaaf));
  }
  return uit.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

} // namespace netto::border
