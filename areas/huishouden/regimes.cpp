// SPDX-License-Identifier: EUPL-1.2
#include "areas/huishouden/regimes.hpp"

#include "law/wet_ib_2001/art_2_15_kind.hpp"
#include "law/wet_ib_2001/art_3_111_eigen_woning.hpp"
#include "law/wet_ib_2001/art_5_25_tegenbewijs.hpp"
#include "law/wet_ib_2001/art_5_33_tijdvak.hpp"
#include "law/wet_ib_2001/art_7_07_buitenland.hpp"

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
Part toegerekend(std::int64_t ouders, std::int64_t gezag) { return wet::Artikel_2_15::lid_4(ouders, gezag); }
std::optional<int> maanden_buitenland(std::span<const Bezitting_in_Nederland> bezittingen, int jaar) {
  std::vector<wet::Bezitting_in_Nederland> lijst;
  for (const auto& b : bezittingen) lijst.push_back({b.niet_meer_vanaf, b.dag_bekend});
  return wet::Artikel_7_7_lid_4::maanden(lijst, jaar);
}

} // namespace netto::huishouden
