// SPDX-License-Identifier: EUPL-1.2
#include "parameters_toml.hpp"

#include "tekens.hpp"

#include <algorithm>
#include <map>
#include <tuple>

namespace netto::border {
namespace {

using Soort = Knoop::Soort;
using Namen = std::span<const std::string_view>;

constexpr std::array<std::string_view, 10> sleutels_rij{"jaar",     "jaren",  "waarde",   "tabel",         "bron",
                                                        "known_on", "status", "scenario", "gecontroleerd", "opmerking"};
constexpr std::array<std::string_view, 2> sleutels_tabelrij{"tot_en_met", "waarde"};
constexpr std::array<std::string_view, 7> sleutels_grootheid{"grootheid",    "wet",         "artikel", "eenheid",
                                                             "omschrijving", "description", "rij"};
constexpr std::array<std::string_view, 5> sleutels_bron{"titel", "uitgever", "vindplaats", "geopend", "via"};

/// How values of a unit are written and bounded.
struct Waardevorm {
  Tweetalig eenheid;
  std::size_t decimalen;         ///< also the power of ten between the value and what Parameterrij holds
  std::int64_t laagste, hoogste; ///< in the unit
  std::string_view voorbeeld;
};
const Waardevorm& vorm_van(Parametereenheid eenheid) {
  static const Waardevorm euro{{"euro", "euros"}, 2, 0, 1'000'000'000, "60000"};
  static const Waardevorm percent{{"procenten", "percents"}, 3, -100, 200, "5.88"};
  static const Waardevorm factor{{"malen het geheel", "times the whole"}, 5, 0, 100, "17"};
  return eenheid == Parametereenheid::euro ? euro : eenheid == Parametereenheid::factor ? factor : percent;
}
bool is_tabel(Parametereenheid eenheid) {
  return eenheid == Parametereenheid::tabel_percent || eenheid == Parametereenheid::tabel_euro;
}
std::string_view tabelvoorbeeld(Parametereenheid eenheid) {
  return eenheid == Parametereenheid::tabel_euro
             ? "tabel = [{ tot_en_met = \"75000\", waarde = \"0.25\" }, { waarde = \"0.35\" }]"
             : "tabel = [{ tot_en_met = \"1\", waarde = \"73\" }, { waarde = \"100\" }]";
}
constexpr std::int64_t tien_tot(std::size_t macht) { return macht == 0 ? 1 : 10 * tien_tot(macht - 1); }

// The number in `t` times ten to the power `decimalen`; nothing for other texts and more than twelve digits before the point.
std::optional<std::int64_t> getal_uit(std::string_view t, std::size_t decimalen) {
  const bool negatief = t.starts_with('-');
  if (negatief) t.remove_prefix(1);
  const auto punt = t.find('.');
  const auto heel = t.substr(0, punt);
  std::string breuk{punt == t.npos ? "0" : t.substr(punt + 1)};
  if (!alleen_cijfers(heel) || heel.size() > 12 || !alleen_cijfers(breuk) || (punt != t.npos && breuk.size() > decimalen))
    return std::nullopt;
  breuk.resize(decimalen, '0');
  const auto getal = getal_van(heel) * tien_tot(decimalen) + getal_van(breuk);
  return negatief ? -getal : getal;
}

// How the value that someone probably meant is written: "5,88" gives 5.88, "57.684" euros gives 57684; otherwise an example.
std::string voorstel(std::string tekst, const Waardevorm& vorm) {
  std::erase_if(tekst, [](char c) { return is_wit(c) || c == '%' || c == '_'; });
  const auto komma = tekst.find(',');
  if (komma != tekst.npos) {
    std::erase(tekst, '.');
    std::ranges::replace(tekst, ',', '.');
  } else if (vorm.decimalen == 2 && std::ranges::count(tekst, '.') > 0) {
    std::erase(tekst, '.');
  }
  return getal_uit(tekst, vorm.decimalen) ? tekst : std::string{vorm.voorbeeld};
}

// What stands in a value: a text, or in an overlay also a number or a percentage with its sign. Nothing: reported.
std::optional<std::string> waardetekst(Meldingen& m, const Waarde& w, const Rijeisen& eisen) {
  const auto& vorm = vorm_van(eisen.eenheid);
  if (!eisen.overlay) return lees_tekst(m, w, vorm.voorbeeld);
  switch (w.knoop.soort) {
  case Soort::geheel: return cijfers(w.knoop.geheel);
  case Soort::decimaal: return decimaal_kaal(w.knoop.tekst).value_or(w.knoop.tekst);
  case Soort::tekst:
  case Soort::ongeldig: {
    auto tekst = kaal(w.knoop.tekst);
    const bool percent = eisen.eenheid == Parametereenheid::percent || is_tabel(eisen.eenheid);
    if (percent && tekst.ends_with('%')) tekst = kaal(tekst.substr(0, tekst.size() - 1));
    return std::string{tekst};
  }
  default: break;
  }
  m.fout(Code::verkeerde_soort, w, {Tweetalig{"een getal", "a number"}, std::string{vorm.voorbeeld}});
  return std::nullopt;
}

struct Gelezenwaarde {
  std::int64_t getal;
  std::string tekst;
};
std::optional<Gelezenwaarde> lees_waarde(Meldingen& m, const Waarde& w, const Rijeisen& eisen) {
  auto tekst = waardetekst(m, w, eisen);
  if (!tekst) return std::nullopt;
  const auto& vorm = vorm_van(eisen.eenheid);
  const auto getal = getal_uit(*tekst, vorm.decimalen);
  if (!getal) {
    const auto zo = voorstel(*tekst, vorm);
    m.fout(Code::ongeldige_parameterwaarde, w, {vorm.eenheid, cijfers(vorm.decimalen), eisen.overlay ? zo : "\"" + zo + "\""});
    return std::nullopt;
  }
  if (*getal < vorm.laagste * tien_tot(vorm.decimalen) || *getal > vorm.hoogste * tien_tot(vorm.decimalen)) {
    m.fout(Code::parameterwaarde_buiten_grenzen, w, {vorm.eenheid, getal_tekst(vorm.laagste), getal_tekst(vorm.hoogste)});
    return std::nullopt;
  }
  return Gelezenwaarde{*getal, std::move(*tekst)};
}

Melding zonder(std::string_view sleutel, std::string_view voorbeeld, std::string pad = "", Plaats plaats = {}) {
  return maak_melding(Code::ontbreekt, std::move(pad), plaats, "", {std::string{sleutel}, std::string{voorbeeld}});
}
void ontbreekt(Meldingen& m, const Waarde& w, std::string_view sleutel, std::string_view voorbeeld) {
  m.fouten.push_back(zonder(sleutel, voorbeeld, w.veld(sleutel).pad, w.knoop.plaats));
}

// The text under `sleutel`; an absent one is reported when it is `verplicht`, an empty one always.
std::string lees_veld(Meldingen& m, const Waarde& w, std::string_view sleutel, std::string_view voorbeeld,
                      bool verplicht = true) {
  if (!w.knoop.vind(sleutel)) {
    if (verplicht) ontbreekt(m, w, sleutel, std::string{sleutel} + " = \"" + std::string{voorbeeld} + "\"");
    return {};
  }
  const auto veld = w.veld(sleutel);
  auto tekst = lees_tekst(m, veld, voorbeeld);
  if (tekst && kaal(*tekst).empty()) m.fout(Code::tekst_leeg, veld);
  return tekst.value_or("");
}

std::optional<Datum> lees_dagveld(Meldingen& m, const Waarde& w, std::string_view sleutel, bool verplicht) {
  if (w.knoop.vind(sleutel)) return lees_datum(m, w.veld(sleutel));
  if (verplicht) ontbreekt(m, w, sleutel, std::string{sleutel} + " = 2026-01-01");
  return std::nullopt;
}

// The position in `namen` of the text under `sleutel`.
std::optional<std::size_t> lees_keuze(Meldingen& m, const Waarde& w, std::string_view sleutel, Namen namen, bool verplicht) {
  if (!w.knoop.vind(sleutel)) {
    if (verplicht) ontbreekt(m, w, sleutel, std::string{sleutel} + " = \"" + std::string{namen[0]} + "\"");
    return std::nullopt;
  }
  const auto veld = w.veld(sleutel);
  const auto plek = std::ranges::find(namen, veld.knoop.tekst);
  if (veld.knoop.soort == Soort::tekst && plek != namen.end()) return static_cast<std::size_t>(plek - namen.begin());
  m.fout(Code::onbekende_keuze, veld, {opsomming(namen), bedoelt_u(dichtstbij(veld.knoop.tekst, namen))});
  return std::nullopt;
}

void lees_jaren(Meldingen& m, const Waarde& w, Gelezenrij& rij) {
  const bool een = w.knoop.vind("jaar") != nullptr, meer = w.knoop.vind("jaren") != nullptr;
  if (een == meer)
    return m.fouten.push_back(maak_melding(Code::jaar_of_jaren, w.pad, w.knoop.plaats, een ? "jaar, jaren" : ""));
  if (een) {
    rij.jaar_van = rij.jaar_tot = lees_jaar(m, w.veld("jaar")).value_or(0);
    return;
  }
  const auto jaren = w.veld("jaren");
  if (jaren.knoop.soort != Soort::lijst || jaren.knoop.leden.size() != 2) return m.fout(Code::jaren_volgorde, jaren);
  const auto van = lees_jaar(m, jaren.lid(0)), tot = lees_jaar(m, jaren.lid(1));
  if (!van || !tot) return;
  if (*van > *tot)
    return m.fouten.push_back(
        maak_melding(Code::jaren_volgorde, jaren.pad, jaren.knoop.plaats, cijfers(*van) + ", " + cijfers(*tot)));
  rij.jaar_van = *van, rij.jaar_tot = *tot;
}

void lees_tabel(Meldingen& m, const Waarde& w, const Rijeisen& eisen, Gelezenrij& rij) {
  if (w.knoop.soort != Soort::lijst)
    return m.fout(Code::verkeerde_soort, w,
                  {Tweetalig{"een lijst van rijen", "a list of rows"}, std::string{tabelvoorbeeld(eisen.eenheid)}});
  auto grenseisen = eisen;
  if (eisen.eenheid == Parametereenheid::tabel_euro) grenseisen.eenheid = Parametereenheid::euro;
  const auto aantal = w.knoop.leden.size();
  if (aantal == 0 || aantal > tabel_max)
    return m.fouten.push_back(maak_melding(Code::tabel_lengte, w.pad, w.knoop.plaats, cijfers(aantal), {cijfers(tabel_max)}));
  std::int64_t vorige = 0;
  for (std::size_t i = 0; i < aantal; ++i) {
    const auto lid = w.lid(i);
    if (lid.knoop.soort != Soort::tabel) {
      m.fout(Code::verkeerde_soort, lid,
             {Tweetalig{"een rij van de tabel", "a row of the table"}, "{ tot_en_met = \"1\", waarde = \"73\" }"});
      continue;
    }
    controleer_sleutels(m, lid, sleutels_tabelrij);
    if (!lid.knoop.vind("waarde")) ontbreekt(m, lid, "waarde", "waarde = \"100\"");
    const auto waarde = lid.knoop.vind("waarde") ? lees_waarde(m, lid.veld("waarde"), eisen) : std::nullopt;
    const bool begrensd = lid.knoop.vind("tot_en_met") != nullptr;
    const auto grens = begrensd ? lees_waarde(m, lid.veld("tot_en_met"), grenseisen) : std::nullopt;
    if (begrensd == (i + 1 == aantal) || (grens && grens->getal <= vorige))
      m.fout(Code::tabel_volgorde, lid.veld("tot_en_met"));
    if (grens) vorige = std::max(vorige, grens->getal);
    if (!waarde) continue;
    auto& r = rij.tabel.emplace_back();
    r.waarde = Percentage::uit_duizendsten(waarde->getal);
    rij.tekst += rij.tekst.empty() ? "" : ", ";
    if (grens) r.tot_en_met = grens->getal, rij.tekst += grens->tekst + ": ";
    rij.tekst += waarde->tekst;
  }
}

void lees_inhoud(Meldingen& m, const Waarde& w, const Rijeisen& eisen, Gelezenrij& rij) {
  const bool tabel = is_tabel(eisen.eenheid);
  const std::string_view hoort = tabel ? "tabel" : "waarde", niet = tabel ? "waarde" : "tabel";
  const std::string voorbeeld = tabel ? std::string{tabelvoorbeeld(eisen.eenheid)}
                                      : "waarde = \"" + std::string{vorm_van(eisen.eenheid).voorbeeld} + "\"";
  if (w.knoop.vind(niet))
    m.fout(Code::waarde_of_tabel, w.veld(niet),
           {std::string{eisen.grootheid}, std::string{hoort}, std::string{niet}, voorbeeld});
  if (!w.knoop.vind(hoort)) {
    if (!w.knoop.vind(niet)) ontbreekt(m, w, hoort, voorbeeld);
    return;
  }
  if (tabel) return lees_tabel(m, w.veld(hoort), eisen, rij);
  if (auto gelezen = lees_waarde(m, w.veld(hoort), eisen)) rij.waarde = gelezen->getal, rij.tekst = std::move(gelezen->tekst);
}

std::string jaren_tekst(int van, int tot) { return van == tot ? cijfers(van) : cijfers(van) + "-" + cijfers(tot); }

void controleer_jaren(Meldingen& m, const Gelezengrootheid& g) {
  std::map<int, bool> gewoon; // every year from the first to the last: is there a row without scenario
  for (const auto& r : g.rijen)
    for (int jaar = r.jaar_van; r.jaar_van > 0 && r.scenario.empty() && jaar <= r.jaar_tot; ++jaar) gewoon[jaar] = true;
  if (!gewoon.empty()) {
    const auto eerste = gewoon.begin()->first, laatste = gewoon.rbegin()->first;
    for (int jaar = eerste; jaar <= laatste; ++jaar) {
      if (gewoon.contains(jaar)) continue;
      int tot = jaar;
      while (!gewoon.contains(tot + 1)) ++tot;
      m.fouten.push_back(
          maak_melding(Code::gat_in_jaren, "rij", g.plaats, "", {cijfers(eerste), cijfers(laatste), jaren_tekst(jaar, tot)}));
      jaar = tot;
    }
  }
  for (const auto& r : g.rijen) {
    int zonder = 0;
    for (int jaar = r.jaar_tot; r.jaar_van > 0 && !r.scenario.empty() && jaar >= r.jaar_van; --jaar)
      if (!gewoon.contains(jaar)) zonder = jaar;
    if (zonder)
      m.fouten.push_back(
          maak_melding(Code::scenario_zonder_gewone_rij, r.pad + ".scenario", r.plaats, r.scenario, {cijfers(zonder)}));
  }
}

// What a refused line may have been the cause of.
bool kan_gevolg_zijn(const Melding& melding) {
  using enum Code;
  constexpr std::array gevolgen{
      ontbreekt, jaar_of_jaren, tabel_volgorde, bron_herkomst, gat_in_jaren, scenario_zonder_gewone_rij, geen_parameters};
  return std::ranges::find(gevolgen, melding.code) != gevolgen.end();
}

} // namespace

std::span<const std::string_view> rijsleutels() { return sleutels_rij; }

void controleer_sleutels(Meldingen& m, const Waarde& w, Namen toegestaan) {
  for (const auto& [sleutel, waarde] : w.knoop.velden)
    if (std::ranges::find(toegestaan, sleutel) == toegestaan.end())
      m.fouten.push_back(maak_melding(Code::onbekende_sleutel, w.veld(sleutel).pad, waarde.plaats, sleutel,
                                      {opsomming(toegestaan), bedoelt_u(dichtstbij(sleutel, toegestaan))}));
}

Gelezenrij lees_rij(Meldingen& m, const Waarde& w, const Rijeisen& eisen, Namen ook_toegestaan) {
  std::vector<std::string_view> toegestaan{sleutels_rij.begin(), sleutels_rij.end()};
  toegestaan.insert(toegestaan.begin(), ook_toegestaan.begin(), ook_toegestaan.end());
  controleer_sleutels(m, w, toegestaan);
  Gelezenrij rij;
  rij.plaats = w.knoop.plaats;
  rij.pad = w.pad;
  lees_jaren(m, w, rij);
  lees_inhoud(m, w, eisen, rij);
  rij.bron = lees_veld(m, w, "bron", "wet_ib_2001_2026", !eisen.overlay);
  if (!rij.bron.empty() && std::ranges::find(eisen.bronnen, rij.bron) == eisen.bronnen.end())
    m.fout(Code::onbekende_bron, w.veld("bron"), {bedoelt_u(dichtstbij(rij.bron, eisen.bronnen))});
  rij.known_on = lees_dagveld(m, w, "known_on", !eisen.overlay);
  rij.dag_onbekend = !rij.known_on && (!eisen.overlay || w.knoop.vind("known_on"));
  if (const auto s = lees_keuze(m, w, "status", parameterstatussen, !eisen.overlay))
    rij.status = static_cast<Parameterstatus>(*s);
  rij.scenario = lees_veld(m, w, "scenario", "kabinetsbrief_2026_09_29", false);
  if (const auto d = lees_dagveld(m, w, "gecontroleerd", !eisen.overlay)) rij.gecontroleerd = datum_tekst(*d);
  rij.opmerking = lees_veld(m, w, "opmerking", "waar het cijfer op rust", false);
  return rij;
}

std::vector<Gelezenrij> lees_rijen(Meldingen& m, const Waarde& w, const Rijeisen& eisen) {
  std::vector<Gelezenrij> rijen;
  const auto geen_tabellen = [&](const Waarde& v) { m.fout(Code::geen_lijst_van_tabellen, v, {"rij", "rij"}); };
  if (w.knoop.soort != Soort::lijst || w.knoop.leden.empty()) {
    geen_tabellen(w);
    return rijen;
  }
  for (std::size_t i = 0; i < w.knoop.leden.size(); ++i) {
    const auto lid = w.lid(i);
    if (lid.knoop.soort == Soort::tabel) rijen.push_back(lees_rij(m, lid, eisen));
    else geen_tabellen(lid);
  }
  return rijen;
}

void controleer_dubbel(Meldingen& m, std::span<const Gelezenrij> rijen) {
  for (std::size_t i = 0; i < rijen.size(); ++i) {
    const auto& deze = rijen[i];
    const auto samen = [&](const Gelezenrij& r) {
      const bool gelezen = r.jaar_van > 0 && deze.jaar_van > 0 && !r.dag_onbekend && !deze.dag_onbekend;
      return gelezen && r.jaar_van <= deze.jaar_tot && deze.jaar_van <= r.jaar_tot && r.scenario == deze.scenario &&
             r.known_on == deze.known_on;
    };
    const auto eerder = std::ranges::find_if(rijen.first(i), samen);
    if (eerder == rijen.begin() + static_cast<std::ptrdiff_t>(i)) continue;
    const auto van = std::max(eerder->jaar_van, deze.jaar_van), tot = std::min(eerder->jaar_tot, deze.jaar_tot);
    m.fouten.push_back(maak_melding(Code::dubbele_rij, deze.pad, deze.plaats, jaren_tekst(deze.jaar_van, deze.jaar_tot),
                                    {cijfers(eerder->plaats.regel), jaren_tekst(van, tot)}));
  }
}

std::vector<Melding> meldingen_van(std::vector<Melding> tekst, Meldingen inhoud, std::string_view bestand,
                                   const Melding& leeg) {
  for (auto& melding : tekst)
    if (melding.code == Code::leeg_bestand) melding = leeg;
  if (!tekst.empty()) std::erase_if(inhoud.fouten, kan_gevolg_zijn);
  tekst.insert(tekst.end(), std::make_move_iterator(inhoud.fouten.begin()), std::make_move_iterator(inhoud.fouten.end()));
  std::ranges::sort(tekst, {}, [](const Melding& m) { return std::tie(m.plaats, m.pad, m.code); });
  for (auto& melding : tekst) melding.pad = zichtbaar(bestand, 200) + (melding.pad.empty() ? "" : ": " + melding.pad);
  return tekst;
}

GrootheidResultaat lees_grootheid(const DocumentResultaat& document, std::string_view bestand, Namen bronnen) {
  GrootheidResultaat uit;
  auto& g = uit.grootheid;
  g.bestand = bestand;
  Meldingen m;
  if (document.knoop) {
    const Waarde w{*document.knoop, ""};
    controleer_sleutels(m, w, sleutels_grootheid);
    g.naam = lees_veld(m, w, "grootheid", "heffingvrij_vermogen");
    g.plaats = w.veld("grootheid").knoop.plaats;
    const auto naam = bestand.substr(bestand.rfind('/') + 1);
    if (!g.naam.empty() && naam != g.naam + ".toml") m.fout(Code::bestandsnaam_anders, w.veld("grootheid"), {g.naam});
    g.wet = lees_veld(m, w, "wet", "Wet IB 2001");
    g.artikel = lees_veld(m, w, "artikel", "5.5");
    g.omschrijving = lees_veld(m, w, "omschrijving", "Heffingvrij vermogen per belastingplichtige");
    g.description = lees_veld(m, w, "description", "Tax-free capital per taxpayer");
    const auto eenheid = lees_keuze(m, w, "eenheid", parametereenheden, true);
    if (!w.knoop.vind("rij")) ontbreekt(m, w, "rij", "[[rij]]");
    else if (eenheid) { // without a unit no value can be judged
      g.eenheid = static_cast<Parametereenheid>(*eenheid);
      g.rijen = lees_rijen(m, w.veld("rij"), {g.naam, g.eenheid, bronnen});
      controleer_dubbel(m, g.rijen);
      controleer_jaren(m, g);
    }
  }
  uit.fouten =
      meldingen_van(document.fouten, std::move(m), bestand, zonder("grootheid", "grootheid = \"heffingvrij_vermogen\""));
  return uit;
}

BronnenResultaat lees_bronnen(const DocumentResultaat& document, std::string_view bestand) {
  BronnenResultaat uit;
  Meldingen m;
  if (document.knoop) {
    const Waarde register_{*document.knoop, ""};
    for (const auto& [sleutel, knoop] : document.knoop->velden) { // ascending by key
      auto& b = uit.bronnen.emplace_back();
      b.sleutel = sleutel;
      const auto w = register_.veld(sleutel);
      if (knoop.soort != Soort::tabel) {
        m.fout(Code::geen_tabel, w, {sleutel});
        continue;
      }
      controleer_sleutels(m, w, sleutels_bron);
      b.titel = lees_veld(m, w, "titel", "Wet inkomstenbelasting 2001, tekst per 1 januari 2026");
      b.uitgever = lees_veld(m, w, "uitgever", "Rijksoverheid (wetten.overheid.nl)");
      b.vindplaats = lees_veld(m, w, "vindplaats", "BWBR0011353, geldend op 2026-01-01");
      if (const auto d = lees_dagveld(m, w, "geopend", false)) b.geopend = datum_tekst(*d);
      b.via = lees_veld(m, w, "via", "waar het stuk is aangehaald", false);
      if (!knoop.vind("geopend") && !knoop.vind("via"))
        m.fouten.push_back(maak_melding(Code::bron_herkomst, w.pad, knoop.plaats, ""));
    }
  }
  uit.fouten = meldingen_van(document.fouten, std::move(m), bestand, zonder("bron", "[wet_ib_2001_2026]"));
  return uit;
}

std::vector<Melding> controleer_uniek(std::span<const Gelezengrootheid> grootheden) {
  std::vector<Melding> fouten;
  std::map<std::string_view, std::string_view> gezien;
  for (const auto& g : grootheden) {
    if (g.naam.empty()) continue;
    const auto [eerder, nieuw] = gezien.emplace(g.naam, g.bestand);
    if (!nieuw)
      fouten.push_back(
          maak_melding(Code::dubbele_grootheid, g.bestand + ": grootheid", g.plaats, g.naam, {std::string{eerder->second}}));
  }
  return fouten;
}

} // namespace netto::border
