// SPDX-License-Identifier: EUPL-1.2
#include "areas/vermogen/regimes.hpp"

#include "areas/homes.hpp"
#include "facts/thing.hpp"
#include "law/beleid_box3/tijdig_verzochte_aanslag.hpp"
#include "law/besluit_voorkoming_dubbele_belasting_2001/art_22_25ae_vermindering_box_3.hpp"
#include "law/besluit_voorkoming_dubbele_belasting_2001/art_25_bronbelasting.hpp"
#include "law/burgerlijk_wetboek/art_3_203_einde_vruchtgebruik.hpp"
#include "law/burgerlijk_wetboek/art_6_161_vermenging.hpp"
#include "law/uitvoeringsbesluit_ib_2001/art_19_periodieke_uitkering.hpp"
#include "law/wet_ib_2001/art_5_02_lid_3_indeling.hpp"
#include "law/wet_ib_2001/art_5_03_wat_telt.hpp"
#include "law/wet_ib_2001/art_5_04a_onderlinge_vorderingen.hpp"
#include "law/wet_ib_2001/art_5_20_woning.hpp"
#include "law/wet_ib_2001/art_5_24_peildatumarbitrage.hpp"
#include "law/wet_ib_2001/art_5_33_tijdvak.hpp"
#include "law/wet_ib_2001/art_5_34_tijdstip.hpp"
#include "law/wet_ib_2001/art_7_07_buitenland.hpp"
#include "params/belastingverdragen.hpp"

namespace netto::vermogen {

using Wat_telt = wet::Artikel_5_3_wat_telt;

Telt_niet_om does_not_count(const Belegging& b) { return Wat_telt::belegging(b); }
Telt_niet_om does_not_count(const Bezitting& b) { return Wat_telt::bezitting(b); }
Telt_niet_om does_not_count(const Woning::Gebruiksperiode& g) { return Wat_telt::woning(g); }
Telt_niet_om does_not_count(const Schuld& s, const Woning::Gebruiksperiode* woning) { return Wat_telt::schuld(s, woning); }
Telt_niet_om does_not_count(const Dossier& d, const Schuld& s, int jaar) {
  const Woning* w = find<Woning>(d, s.woning);
  return does_not_count(s, w != nullptr && bezit_op(*w, first_day(jaar)) ? &periode_op(*w, first_day(jaar)) : nullptr);
}
bool schuld_van_woning_te_koop(Telt_niet_om artikel) { return artikel == wet::Artikel_3_119a::lid_1; }

bool is_banktegoed(const Composition& c, Bankrekening::Soort soort) {
  return (c.vermogensmix ? wet::Indeling_rechtsherstel::indeling(soort) : wet::Artikel_5_2_lid_3::indeling(soort)) ==
         wet::Vermogenscategorie::banktegoed;
}

bool vruchtgebruik_is_banktegoed(const Composition& c) {
  return c.vermogensmix ? wet::Indeling_rechtsherstel::vruchtgebruik_is_banktegoed
                        : wet::Artikel_5_2_lid_3::vruchtgebruik_is_banktegoed;
}
Telt_niet_om bloot_eigendom_telt_niet(Vruchtgebruik::Ontstaan ontstaan) { return wet::Artikel_5_4::lid_3(ontstaan); }
bool eigen_woning_van_vruchtgebruiker(Vruchtgebruik::Ontstaan ontstaan) { return wet::Artikel_3_111::lid_1_b(ontstaan); }
std::optional<Date> einde_vruchtgebruik(std::optional<Date> tot, std::span<const std::optional<Date>> levens,
                                        bool van_de_laatste, std::span<const std::optional<Date>> vruchtgebruikers) {
  using Einde = wet::Artikel_3_203;
  return Einde::lid_2(tot, Einde::door_overlijden(levens, van_de_laatste), vruchtgebruikers);
}
std::size_t leven_dat_telt(std::span<const Date> geboren, bool langstlevende) {
  return wet::Artikel_19_leven::telt(geboren, langstlevende);
}

Telt_niet_om vervalt(const Onderlinge_vordering& v) {
  const bool ja = wet::Artikel_5_4a::vordering({v.op_partner_of_kind, v.van_kinderen_op_hun_ouder, v.schulden});
  return ja ? wet::Artikel_5_4a::artikel : Telt_niet_om{};
}
Telt_niet_om schuld_vervalt(bool aan_partner_of_kind) {
  return wet::Artikel_5_4a::schuld(aan_partner_of_kind) ? wet::Artikel_5_4a::artikel : Telt_niet_om{};
}
Telt_niet_om vermengd(std::span<const std::optional<PersonIndex>> eigenaars, std::optional<PersonIndex> tegenover) {
  return tegenover && wet::Artikel_6_161::lid_1(eigenaars, tegenover) ? wet::Artikel_6_161::artikel : Telt_niet_om{};
}

bool verschoven_in_een_periode(Date ervoor, Date erna, int maanden) {
  return wet::Artikel_5_24::in_een_periode(ervoor, erna, maanden);
}
bool als_betaald(const Schuld& s) { return wet::Tijdig_verzochte_aanslag::geldt(s); }
int waardepeildatum(int kalenderjaar) { return wet::Waardepeildatum::jaar(kalenderjaar); }
bool met_verdrag(Land land, int jaar) { return belastingverdrag(code_of(land), jaar) != nullptr; }
std::optional<Percentage> maximum_bronbelasting(Land land, int jaar, bool interest, std::optional<Percentage> opgegeven) {
  if (land == Land::NL) return std::nullopt;
  if (const auto* verdrag = belastingverdrag(code_of(land), jaar); verdrag != nullptr) {
    const auto bekend = verdrag->maximum(interest);
    return bekend ? bekend : opgegeven;
  }
  if (!opgegeven) return std::nullopt;
  return wet::Artikel_25_maximum::lid_2(*opgegeven, maximum_zonder_belastingverdrag);
}
bool vermindering(bool inwoner, bool onroerend_in_buitenland, bool daar_belast) {
  return wet::Artikel_22::vermindering(inwoner, onroerend_in_buitenland, daar_belast);
}
bool vermindering_werkelijk(bool inwoner, bool onroerend_in_buitenland) {
  return wet::Artikel_22::vermindering_werkelijk(inwoner, onroerend_in_buitenland);
}
bool maand_telt(Date maand, Date van, Date tot) { return wet::Artikel_23_maand::lid_4(maand, van, tot); }

namespace {
Tijdstip van(const wet::Artikel_5_33::Tijdstip& t) { return {t.jaar, t.dag}; }
} // namespace

Tijdstip begin_van(Date eerste_dag_plichtig, int jaar) { return van(wet::Artikel_5_33::lid_1(eerste_dag_plichtig, jaar)); }
Tijdstip einde_van(Date laatste_dag_plichtig, int jaar) { return van(wet::Artikel_5_33::lid_2(laatste_dag_plichtig, jaar)); }
bool deel_van_het_jaar(Date eerste_dag_plichtig, Date laatste_dag_plichtig, int jaar) {
  return wet::Artikel_5_33::deel_van_het_jaar(eerste_dag_plichtig, laatste_dag_plichtig, jaar);
}
bool erfgenaam_nodig(bool alleen, bool bekend) { return wet::Artikel_5_33::erfgenaam_nodig(alleen, bekend); }
std::optional<Date> dag_van(Booked::When moment, const BookLine& line) {
  switch (moment) {
  case Booked::on_the_day: return line.datum;
  case Booked::enjoyed: // what is taken off a benefit is paid back, which is no claim on somebody
    return line.bedrag < Euro{} ? wet::Artikel_5_34::lid_2(line.datum) : wet::Artikel_5_34::lid_1(line.datum, line.opeisbaar);
  case Booked::paid: return wet::Artikel_5_34::lid_2(line.datum);
  }
  __builtin_unreachable();
}

} // namespace netto::vermogen
