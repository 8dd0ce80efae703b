// SPDX-License-Identifier: EUPL-1.2
#include "vraag_json.hpp"

#include "engine/year.hpp"
#include "faces/border/antwoord_json.hpp"
#include "faces/border/berichten.hpp"
#include "faces/border/dossier_reader.hpp"
#include "faces/border/sha256.hpp"

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>
#include <utility>
#include <vector>

namespace netto::wasm {

namespace {

using border::Knoop;
using border::Taal;
using border::Tweetalig;
using Json = nlohmann::ordered_json;

/// What is wrong so far, as it will be written.
class Fouten {
public:
  explicit Fouten(Taal taal) : taal_{taal} {}

  void meld(std::string_view code, std::string_view pad, const Tweetalig& tekst) { voeg(code, pad, tekst.in(taal_)); }
  void meld(const border::Melding& m) { voeg(border::naam(m.code), m.pad, border::toon(m, taal_)); }
  void meld(const engine::Bericht& b, const Dossier& d) {
    voeg(b.code->name, border::onderwerp(b, d).nl, border::toon(b, d, taal_));
  }

  [[nodiscard]] bool leeg() const { return lijst_.empty(); }
  [[nodiscard]] std::string tekst() const {
    Json uit;
    uit["fouten"] = lijst_;
    return uit.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
  }

private:
  void voeg(std::string_view code, std::string_view pad, std::string tekst) {
    lijst_.push_back({{"code", code}, {"pad", pad}, {"tekst", std::move(tekst)}});
  }

  Taal taal_;
  Json lijst_ = Json::array();
};

constexpr std::array<std::string_view, 7> sleutels{"afronding", "bekend_op", "dossier",  "jaar",
                                                   "scenario",  "taal",      "verdeling"};

struct Gevraagd {
  std::vector<int> jaren;
  engine::Vraag vraag;
};

/// The text under `sleutel`, one of `keuzes`; the first of them when there is none.
std::string_view keuze(const Knoop& document, std::string_view sleutel, std::initializer_list<std::string_view> keuzes,
                       Fouten& fouten) {
  const Knoop* k = document.vind(sleutel);
  if (k == nullptr) return *keuzes.begin();
  if (k->soort == Knoop::Soort::tekst)
    for (const auto& mogelijk : keuzes)
      if (k->tekst == mogelijk) return mogelijk;
  std::string lijst;
  for (const auto& mogelijk : keuzes) lijst += (lijst.empty() ? "" : ", ") + std::string{mogelijk};
  fouten.meld("onbekende_keuze", sleutel, {"kies een van: " + lijst, "choose one of: " + lijst});
  return *keuzes.begin();
}

void lees_jaar(const Knoop& k, std::vector<int>& jaren, Fouten& fouten) {
  constexpr std::int64_t vroegst = 1900, laatst = 2200; // which of these have an answer is the engine's to say
  if (k.soort == Knoop::Soort::geheel && k.geheel >= vroegst && k.geheel <= laatst) jaren.push_back(static_cast<int>(k.geheel));
  else fouten.meld("geen_jaar", "jaar", {"schrijf een jaar als getal, zoals 2025", "write a year as a number, such as 2025"});
}

Gevraagd lees_vraag(const Knoop& document, const Parameters& parameters, Fouten& fouten) {
  Gevraagd g;
  for (const auto& v : document.velden)
    if (std::find(sleutels.begin(), sleutels.end(), v.sleutel) == sleutels.end())
      fouten.meld("onbekende_sleutel", border::zichtbaar(v.sleutel),
                  {"deze sleutel hoort niet in een vraag", "this key does not belong in a question"});
  if (const Knoop* jaar = document.vind("jaar"); jaar == nullptr) {
    fouten.meld("ontbreekt", "jaar", {"geef het jaar, zoals 2025", "give the year, such as 2025"});
  } else if (jaar->soort == Knoop::Soort::lijst && !jaar->leden.empty()) {
    for (const Knoop& lid : jaar->leden) lees_jaar(lid, g.jaren, fouten);
  } else {
    lees_jaar(*jaar, g.jaren, fouten);
  }
  if (keuze(document, "afronding", {"belastingdienst", "wet"}, fouten) == "wet") g.vraag.afronding = Afrondingsbeleid::wet;
  if (const Knoop* dag = document.vind("bekend_op")) {
    const auto datum = dag->soort == Knoop::Soort::tekst ? border::datum_uit_tekst(dag->tekst) : std::nullopt;
    if (datum && datum->ok()) g.vraag.bekend_op = datum;
    else
      fouten.meld("ongeldige_datum", "bekend_op",
                  {"schrijf een bestaande datum als \"2026-01-31\"", "write an existing date as \"2026-01-31\""});
  }
  if (const Knoop* scenario = document.vind("scenario")) {
    const auto bekend = [&](const Parameterrij& r) { return r.scenario == scenario->tekst; };
    if (scenario->soort == Knoop::Soort::tekst && std::any_of(parameters.rijen().begin(), parameters.rijen().end(), bekend))
      g.vraag.scenario = scenario->tekst;
    else fouten.meld("onbekende_keuze", "scenario", {"dit scenario is onbekend", "this scenario is unknown"});
  }
  return g;
}

/// The split asked, read as if it stood in the dossier, so that it is checked in the same way.
void lees_verdeling(const Knoop& verdeling, Knoop dossier, Gevraagd& g, Fouten& fouten) {
  Knoop per_jaar;
  for (const int jaar : g.jaren) per_jaar.velden.push_back({std::to_string(jaar), verdeling});
  per_jaar.sorteer();
  std::erase_if(dossier.velden, [](const auto& v) { return v.sleutel == "verdeling"; });
  dossier.velden.push_back({"verdeling", std::move(per_jaar)});
  dossier.sorteer();
  const auto gelezen = border::lees_dossier(dossier);
  for (const auto& m : gelezen.fouten) fouten.meld(m);
  if (gelezen.dossier && !g.jaren.empty()) g.vraag.verdeling = gelezen.dossier->verdeling.van(g.jaren.front());
}

/// The language asked, before anything is said.
Taal taal_van(const std::optional<Knoop>& document) {
  const Knoop* taal = document ? document->vind("taal") : nullptr;
  return taal != nullptr && taal->tekst == "en" ? Taal::en : Taal::nl;
}

} // namespace

std::string bereken(std::string_view tekst, const Parameters& parameters, std::string_view versie) {
  const auto document = border::lees_json(tekst);
  const Taal taal = taal_van(document.knoop);
  Fouten fouten{taal};
  for (const auto& m : document.fouten) fouten.meld(m);
  if (!document.knoop) return fouten.tekst();
  if (document.knoop->soort != Knoop::Soort::tabel) {
    fouten.meld("geen_tabel", "",
                {"schrijf een vraag als { \"dossier\": { ... }, \"jaar\": 2025 }",
                 "write a question as { \"dossier\": { ... }, \"jaar\": 2025 }"});
    return fouten.tekst();
  }
  keuze(*document.knoop, "taal", {"nl", "en"}, fouten);
  Gevraagd g = lees_vraag(*document.knoop, parameters, fouten);
  const Knoop* knoop = document.knoop->vind("dossier");
  if (knoop == nullptr) {
    fouten.meld("ontbreekt", "dossier", {"geef het dossier", "give the dossier"});
    return fouten.tekst();
  }
  const auto gelezen = border::lees_dossier(*knoop);
  for (const auto& m : gelezen.fouten) fouten.meld(m);
  if (const Knoop* verdeling = document.knoop->vind("verdeling"); verdeling != nullptr && gelezen.dossier)
    lees_verdeling(*verdeling, *knoop, g, fouten);
  if (!gelezen.dossier || !fouten.leeg()) return fouten.tekst();

  std::vector<engine::Antwoord> antwoorden;
  for (const int jaar : g.jaren) {
    g.vraag.jaar = jaar;
    auto resultaat = engine::bereken(*gelezen.dossier, parameters, g.vraag);
    for (const auto& b : resultaat.fouten) fouten.meld(b, *gelezen.dossier);
    if (resultaat.antwoord) antwoorden.push_back(std::move(*resultaat.antwoord));
  }
  if (!fouten.leeg()) return fouten.tekst();
  return border::antwoord_json(antwoorden, *gelezen.dossier, parameters,
                               {versie, border::sha256(border::bereken_kanoniek(*knoop))}, taal);
}

} // namespace netto::wasm
