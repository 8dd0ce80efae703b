// SPDX-License-Identifier: EUPL-1.2
#include "overlay.hpp"

#include "tekens.hpp"

#include <algorithm>
#include <map>
#include <tuple>

namespace netto::border {
namespace {

using Soort = Knoop::Soort;

constexpr std::array<std::string_view, 6> sleutels_kop{"grootheid", "wet", "artikel", "eenheid", "omschrijving", "description"};
constexpr std::size_t meeste_rijen = 1000;

class Lezer {
public:
  Lezer(std::string_view bestand, const Parameters& parameters) : bestand_{bestand}, parameters_{parameters} {
    for (const auto& g : parameters.grootheden()) grootheden_.push_back(g.naam);
    for (const auto& b : parameters.bronnen()) bronnen_.push_back(b.sleutel);
  }

  void lees(const Waarde& w) {
    if (w.knoop.vind("parameter")) {
      controleer_sleutels(m, w, std::array<std::string_view, 1>{"parameter"});
      const auto lijst = w.veld("parameter");
      const auto geen_tabellen = [&](const Waarde& v) { m.fout(Code::geen_lijst_van_tabellen, v, {"parameter", "parameter"}); };
      if (lijst.knoop.soort != Soort::lijst || lijst.knoop.leden.empty()) return geen_tabellen(lijst);
      for (std::size_t i = 0; i < lijst.knoop.leden.size(); ++i) {
        const auto lid = lijst.lid(i);
        if (lid.knoop.soort == Soort::tabel) lees_parameter(lid);
        else geen_tabellen(lid);
      }
    } else if (w.knoop.vind("grootheid") || w.knoop.vind("rij")) {
      lees_parameter(w);
    } else {
      m.fouten.push_back(maak_melding(Code::geen_parameters, "", w.knoop.plaats,
                                      w.knoop.velden.empty() ? "" : w.knoop.velden.front().sleutel));
    }
    for (const auto& [naam, rijen] : per_grootheid_) controleer_dubbel(m, rijen);
  }

  Meldingen m;
  std::vector<Overlay::Post> posten;

private:
  // One quantity: with rows, or a row itself.
  void lees_parameter(const Waarde& w) {
    const auto* grootheid = lees_naam(w);
    if (grootheid == nullptr) return; // without the quantity there is no unit, and no value can be judged
    const Waarde benoemd{w.knoop, w.pad.empty() ? "" : "parameter \"" + std::string{grootheid->naam} + "\""};
    lees_eenheid(benoemd, *grootheid);
    const Rijeisen eisen{grootheid->naam, grootheid->eenheid, bronnen_, true};
    if (!w.knoop.vind("rij")) return neem(*grootheid, lees_rij(m, benoemd, eisen, sleutels_kop));
    std::vector<std::string_view> toegestaan{sleutels_kop.begin(), sleutels_kop.end()};
    toegestaan.push_back("rij");
    controleer_sleutels(m, benoemd, toegestaan);
    for (auto& rij : lees_rijen(m, benoemd.veld("rij"), eisen)) neem(*grootheid, std::move(rij));
  }

  const Grootheid* lees_naam(const Waarde& w) {
    if (!w.knoop.vind("grootheid")) {
      m.fouten.push_back(maak_melding(Code::ontbreekt, w.veld("grootheid").pad, w.knoop.plaats, "",
                                      {"grootheid", "grootheid = \"heffingvrij_vermogen\""}));
      return nullptr;
    }
    const auto veld = w.veld("grootheid");
    const auto naam = lees_tekst(m, veld, "heffingvrij_vermogen");
    if (!naam) return nullptr;
    if (const auto plek = parameters_.zoek_grootheid(*naam)) return &parameters_.grootheden()[static_cast<std::size_t>(*plek)];
    m.fout(Code::onbekende_grootheid, veld, {opsomming(grootheden_), bedoelt_u(dichtstbij(*naam, grootheden_))});
    return nullptr;
  }

  void lees_eenheid(const Waarde& w, const Grootheid& grootheid) {
    const auto* eenheid = w.knoop.vind("eenheid");
    const auto hoort = parametereenheden[static_cast<std::size_t>(grootheid.eenheid)];
    if (eenheid && (eenheid->soort != Soort::tekst || eenheid->tekst != hoort))
      m.fout(Code::andere_eenheid, w.veld("eenheid"), {std::string{grootheid.naam}, std::string{hoort}});
  }

  void neem(const Grootheid& grootheid, Gelezenrij rij) {
    if (++geteld_ > meeste_rijen) {
      if (geteld_ == meeste_rijen + 1)
        m.fouten.push_back(maak_melding(Code::te_veel, rij.pad, rij.plaats, cijfers(geteld_), {cijfers(meeste_rijen)}));
      return;
    }
    per_grootheid_[grootheid.naam].push_back(rij);
    Overlay::Post post{std::string{grootheid.naam}, std::move(rij), bestand_, "Eigen parameters: " + bestand_, {}};
    const auto bron = std::ranges::find(parameters_.bronnen(), post.rij.bron, &Bron::sleutel);
    if (bron != parameters_.bronnen().end()) post.bron = *bron;
    posten.push_back(std::move(post));
  }

  std::string bestand_;
  const Parameters& parameters_;
  std::vector<std::string_view> grootheden_, bronnen_;
  std::map<std::string_view, std::vector<Gelezenrij>> per_grootheid_;
  std::size_t geteld_ = 0;
};

} // namespace

void Overlay::leg_over(Parameters& parameters) const {
  for (const auto& post : posten_) {
    const auto& gelezen = post.rij;
    Parameterrij rij;
    rij.jaar_van = static_cast<std::int16_t>(gelezen.jaar_van);
    rij.jaar_tot = static_cast<std::int16_t>(gelezen.jaar_tot);
    rij.waarde = gelezen.waarde;
    rij.tekst = gelezen.tekst;
    std::ranges::copy(gelezen.tabel, rij.tabel.begin());
    rij.tabelrijen = static_cast<std::int8_t>(gelezen.tabel.size());
    rij.known_on = gelezen.known_on.value_or(eerste_dag(gelezen.jaar_van));
    rij.status = gelezen.status.value_or(Parameterstatus::voorstel);
    rij.scenario = gelezen.scenario;
    rij.opmerking = gelezen.opmerking;
    rij.gecontroleerd = gelezen.gecontroleerd;
    const Bron zelf{post.bestand, post.titel, "", post.bestand, "", ""};
    parameters.leg_over(post.grootheid, rij, post.bron.sleutel.empty() ? zelf : post.bron);
  }
}

OverlayResultaat lees_overlay(const DocumentResultaat& document, std::string_view bestand, const Parameters& parameters) {
  Lezer lezer{zichtbaar(bestand, 200), parameters};
  if (document.knoop) lezer.lees({*document.knoop, ""});
  OverlayResultaat uit{
      Overlay{}, meldingen_van(document.fouten, std::move(lezer.m), bestand, maak_melding(Code::geen_parameters, "", {}, ""))};
  if (!uit.fouten.empty()) return uit;
  std::ranges::sort(lezer.posten, {}, [](const Overlay::Post& p) {
    return std::tie(p.rij.known_on, p.rij.plaats);
  }); // the last one laid over counts
  uit.overlay = Overlay{std::move(lezer.posten)};
  return uit;
}

} // namespace netto::border
