// SPDX-License-Identifier: EUPL-1.2
#include "areas/box1/regimes.hpp"

#include "law/algemene_ouderdomswet/art_7a_pensioengerechtigde_leeftijd.hpp"
#include "law/regeling_wfsv/art_2_7_tijdsevenredig.hpp"
#include "law/wet_financiering_sociale_verzekeringen/art_10_premie.hpp"
#include "law/wet_ib_2001/art_3_01_inkomen_uit_werk_en_woning.hpp"
#include "law/wet_ib_2001/art_8_01_begrippen.hpp"
#include "law/zorgverzekeringswet/art_43_bijdrage_inkomen.hpp"

namespace netto::box1 {

Kind kind_of(const Inkomen& x) {
  switch (wet::bestanddeel(x.soort)) {
  case wet::Bestanddeel::winst: return Kind::profit;
  case wet::Bestanddeel::resultaat: return Kind::result;
  case wet::Bestanddeel::periodieke_uitkering: return Kind::payments;
  default: return Kind::wages;
  }
}
bool is_arbeidsinkomen(const Inkomen& x) { return wet::is_arbeidsinkomen(x); }
bool in_bijdrage_inkomen(const Inkomen& x) { return wet::in_bijdrage_inkomen(x); }

PensionableAge pensionable_age(Date geboren, int jaar, int leeftijd, int leeftijd_vorig_jaar) {
  const auto bereikt = wet::Artikel_7a_AOW::bereikt(geboren, jaar, leeftijd, leeftijd_vorig_jaar);
  return {wet::maanden_met_aow_premie(bereikt, jaar), wet::Artikel_7a_AOW::aan_het_einde(bereikt, jaar),
          wet::Artikel_7a_AOW::aan_het_begin(bereikt, geboren, jaar)};
}

PremiumDays premium_days(std::optional<Date> vanaf, std::optional<Date> tot, int jaar, const PensionableAge& leeftijd,
                         int days) {
  const auto d = wet::Artikel_2_7_Wfsv::premiedagen(vanaf, tot, jaar, leeftijd.maanden_met_aow_premie, days);
  return {d.jaar, d.premieplichtig, d.met_aow_premie};
}

bool geboren_voor_1946(Date geboren) { return geboren < first_day(1946); }

} // namespace netto::box1
