// SPDX-License-Identifier: EUPL-1.2
#include "areas/box1/regimes.hpp"

#include "law/algemene_ouderdomswet/art_7a_pensioengerechtigde_leeftijd.hpp"
#include "law/wet_financiering_sociale_verzekeringen/art_10_premie.hpp"
#include "law/wet_ib_2001/art_3_80_loon.hpp"
#include "law/wet_ib_2001/art_8_01_begrippen.hpp"

namespace netto::box1 {

bool is_loon(const Inkomen& x) { return wet::is_loon(x.soort); }
bool is_arbeidsinkomen(const Inkomen& x) { return wet::is_arbeidsinkomen(x); }

PensionableAge pensionable_age(Date geboren, int jaar, int leeftijd, int leeftijd_vorig_jaar) {
  const auto bereikt = wet::Artikel_7a_AOW::bereikt(geboren, jaar, leeftijd, leeftijd_vorig_jaar);
  return {wet::maanden_met_aow_premie(bereikt, jaar), wet::Artikel_7a_AOW::aan_het_einde(bereikt, jaar)};
}

bool geboren_voor_1946(Date geboren) { return geboren < first_day(1946); }

} // namespace netto::box1
