// SPDX-License-Identifier: EUPL-1.2
#include "areas/huishouden/regimes.hpp"

#include "law/burgerlijk_wetboek/art_6_161_vermenging.hpp"
#include "law/wet_ib_2001/art_1_02_partner.hpp"
#include "law/wet_ib_2001/art_2_06_partiele_buitenlandse_belastingplicht.hpp"
#include "law/wet_ib_2001/art_2_15_kind.hpp"
#include "law/wet_ib_2001/art_2_17_toerekening.hpp"
#include "law/wet_ib_2001/art_3_111_eigen_woning.hpp"
#include "law/wet_ib_2001/art_5_04_nalatenschap.hpp"
#include "law/wet_ib_2001/art_5_25_tegenbewijs.hpp"
#include "law/wet_ib_2001/art_5_33_tijdvak.hpp"
#include "law/wet_ib_2001/art_7_07_buitenland.hpp"
#include "law/wet_ib_2001/art_7_08_kwalificerend.hpp"

#include <vector>

namespace netto::huishouden {

namespace {
wet::Artikel_3_111::Tijdvak in_wet(const Tijdvak& t) { return {t.van, t.tot}; }
} // namespace

std::optional<int> te_koop_tot_en_met(const Tijdvak& leegstand, std::optional<Date> laatste_dag_eigen_woning,
                                      std::span<const Tijdvak> huren, int termijn) {
  std::vector<wet::Artikel_3_111::Tijdvak> verhuurd;
  for (const Tijdvak& h : huren) verhuurd.push_back(in_wet(h));
  return wet::Artikel_3_111::lid_2_tot_en_met(in_wet(leegstand), laatste_dag_eigen_woning, verhuurd, termijn);
}
int te_koop_vanaf(int jaar, int termijn) { return wet::Artikel_3_111::lid_2_vanaf(jaar, termijn); }

int toekomstig_tot_en_met(Date eerste_dag, int termijn) { return wet::Artikel_3_111::lid_3_tot_en_met(eerste_dag, termijn); }
Date niet_meer_vanaf(Date vertrek, int termijn) { return wet::Artikel_3_111::lid_4_en_5_tot(vertrek, termijn); }
bool lang_genoeg_eigen_woning(std::optional<Date> vanaf, Date vertrek, int termijn) {
  return wet::Artikel_3_111::lid_6_lang_genoeg(vanaf, vertrek, termijn);
}

bool partieel_op(std::optional<Date> looptijd, Date dag) { return wet::Artikel_2_6::geldt_op(looptijd, dag); }
bool alleen_in_nederland(Plicht plicht) { return wet::alleen_in_nederland(plicht); }
bool met_grenzen_en_aftrek(Plicht plicht) { return wet::Artikel_7_8::lid_3_a(plicht) && wet::Artikel_7_8::lid_3_b(plicht); }
bool kan_partner_zijn(Plicht plicht) { return wet::Artikel_1_2::lid_4_b(plicht); }

bool keuze_heel_jaar(bool eerste, bool tweede) { return wet::keuze_heel_jaar(eerste, tweede); }

bool minderjarig(Date geboren, int jaar, int meerderjarigheid) {
  return wet::Artikel_2_15::minderjarig(geboren, jaar, meerderjarigheid);
}
Date minderjarig_tot_en_met(Date geboren, int meerderjarigheid) {
  return wet::Artikel_2_15::minderjarig_tot_en_met(geboren, meerderjarigheid);
}
Date rendement_kind_tot_en_met(Date geboren, int meerderjarigheid) {
  return wet::rendement_minderjarig_kind_tot_en_met(wet::Artikel_2_15::minderjarig_tot_en_met(geboren, meerderjarigheid));
}
Date laatste_dag_erflater(Date overleden) { return wet::Artikel_5_33::laatste_dag_erflater(overleden); }
Part vermengd_deel(const Part& van_hem, const Part& tegenover_hem) {
  return wet::Artikel_6_161::lid_1_deel(van_hem, tegenover_hem);
}
bool niet_opeisbaar_geldt_nog(bool langstlevende_overleden) { return wet::Artikel_5_4::geldt_nog(langstlevende_overleden); }
Part toegerekend(std::int64_t ouders, std::int64_t gezag) { return wet::Artikel_2_15::lid_4(ouders, gezag); }
int maanden_hier(std::optional<Date> niet_meer_vanaf, Date van, Date tot_en_met) {
  return wet::Artikel_7_7_lid_4::maanden({niet_meer_vanaf}, van, tot_en_met);
}

} // namespace netto::huishouden
