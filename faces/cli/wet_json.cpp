// SPDX-License-Identifier: EUPL-1.2
#include "wet_json.hpp"

#include "base/number_text.hpp"
#include "faces/border/document.hpp"
#include "faces/border/parameters_toml.hpp"

#include <nlohmann/json.hpp>

namespace netto::cli {

namespace {

using Json = nlohmann::ordered_json;

Json bron(const Bron& b) {
  Json j{{"sleutel", b.sleutel}, {"titel", b.titel}, {"uitgever", b.uitgever}, {"vindplaats", b.vindplaats}};
  if (!b.geopend.empty()) j["geopend"] = b.geopend;
  if (!b.via.empty()) j["via"] = b.via;
  return j;
}

Json parameter(int plaats, const Parameters& p, border::Taal taal) {
  const auto& rij = p.rij(plaats);
  const auto& g = p.grootheid_van(plaats);
  Json j{{"grootheid", g.naam}, {"omschrijving", taal == border::Taal::nl ? g.omschrijving : g.description}};
  if (rij.tabelrijen == 0) j["waarde"] = rij.tekst;
  for (int i = 0; i < rij.tabelrijen; ++i) {
    const auto& r = rij.tabel[static_cast<std::size_t>(i)];
    Json regel = Json::object();
    if (r.tot_en_met) {
      const auto grens = border::tabelgrens(g.eenheid, *r.tot_en_met);
      regel["tot_en_met"] = border::kaal(grens.waarde, grens.soort);
    }
    regel["waarde"] = border::kaal({r.waarde.duizendsten(), Percentage::geheel}, border::Waardesoort::percent);
    j["tabel"].push_back(std::move(regel));
  }
  j["eenheid"] = border::parametereenheden[static_cast<std::size_t>(g.eenheid)];
  j["artikel"] = std::string{g.wet} + ", " + std::string{g.artikel};
  j["status"] = border::parameterstatussen[static_cast<std::size_t>(rij.status)];
  if (!rij.scenario.empty()) j["scenario"] = rij.scenario;
  j["bekend_op"] = border::datum_tekst(rij.known_on);
  if (!rij.gecontroleerd.empty()) j["gecontroleerd"] = rij.gecontroleerd;
  if (!rij.opmerking.empty()) j["opmerking"] = rij.opmerking;
  j["bron"] = bron(p.bron_van(plaats));
  if (rij.overlay) j["overlay"] = true;
  return j;
}

} // namespace

std::string parameters_json(const std::vector<Jaarparameters>& jaren, const Parameters& p, border::Taal taal) {
  Json uit = Json::array();
  for (const auto& jaar : jaren) {
    Json j{{"jaar", jaar.jaar}, {"parameters", Json::array()}};
    for (const int plaats : jaar.plaatsen) j["parameters"].push_back(parameter(plaats, p, taal));
    uit.push_back(std::move(j));
  }
  if (uit.size() == 1) uit = Json(uit.front());
  return uit.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

} // namespace netto::cli
