// SPDX-License-Identifier: EUPL-1.2
#include "areas/box1/gather.hpp"

#include "areas/box1/area.hpp"
#include "areas/box2/regimes.hpp"
#include "areas/eigen_woning/regimes.hpp"
#include "facts/thing.hpp"

#include <algorithm>

namespace netto::box1 {

namespace {

/// `d`, when it lies in `jaar`.
std::optional<Date> in_year(const std::optional<Date>& d, int jaar) { return d && year_of(*d) == jaar ? d : std::nullopt; }
/// Is he alive all of `jaar`, without the choice of partial non-residence?
bool computed(const Persoon& p, int jaar) {
  return !in_year(p.overleden, jaar) && !contains(p.partieel_buitenlands_belastingplichtig, jaar);
}
/// Does the own home touch the unit in a year that its area has not computed?
bool own_home_left_out(const Work& work, const TaxUnit& e) {
  const Dossier& d = *work.dossier;
  const int jaar = work.vraag.jaar;
  if (work.answer.eigen_woning) return false;
  const auto of_unit = [&](const Eigendom& eigendom) { return !part_of_unit(d, eigendom, e, first_day(jaar)).niets(); };
  const auto counts = [&](const PerYear<Euro>& x) { return x.van(jaar).value_or(Euro{}) != Euro{}; };
  const auto own = [&](const Woning& w) { return eigen_woning::eigen_woning_in(w, jaar); };
  const auto for_another = [&](const Schuld& s) {
    const auto home = std::ranges::find_if(d.woningen, [&](const Woning& w) { return thing_of(d, w) == s.woning; });
    return home != d.woningen.end() && !own(*home);
  };
  return std::ranges::any_of(d.woningen, [&](const Woning& w) { return own(w) && of_unit(w.eigendom); }) ||
         std::ranges::any_of(d.schulden, [&](const Schuld& s) {
           return s.soort == Schuld::Soort::eigenwoningschuld && of_unit(s.eigendom) && !for_another(s) &&
                  (counts(s.waarde) || counts(s.rente));
         });
}
/// What the area of the own home found of him; what it could not find is said, and then box 1 is not complete.
void own_home(PersonFacts& f, const Work& work, const TaxUnit& e, Findings& b) {
  f.volledig = !own_home_left_out(work, e);
  if (!work.answer.eigen_woning) return;
  const auto& all = *work.answer.eigen_woning;
  if (const auto* found = all.of(f.wie); found != nullptr && found->inkomen) f.eigen_woning = &*found->inkomen;
  for (const auto& x : all.gewezen_partners) {
    if (x.wie == f.wie && x.betaald) f.betaalde_alimentatie.push_back(*x.betaald);
    if (x.wie == f.wie && x.ontvangen) f.ontvangen_alimentatie.push_back(*x.ontvangen);
  }
  for (const auto& unknown : all.onbekend)
    if (contains(unknown.wie, f.wie)) {
      f.volledig = false;
      for (const Notice& n : unknown.wat) b.warning(n);
    }
}
/// The incomes of `f` in the year, with what his businesses say of him.
void incomes(PersonFacts& f, const Dossier& d, int jaar, Findings& b) {
  for (const Inkomen& x : d.inkomens) {
    const auto bedrag = x.bedrag.van(jaar);
    if (!bedrag || x.persoon != f.wie) continue;
    const Thing wat = thing_of(d, x);
    if (contains(x.geen_bron, jaar)) {
      b.warning({&message::geen_bron_van_inkomen, wat, "geen_bron", jaar, 0});
      continue;
    }
    f.inkomens.push_back({wat, kind_of(x), is_arbeidsinkomen(x), in_bijdrage_inkomen(x), *bedrag, x.loonheffing.van(jaar)});
    f.urencriterium = f.urencriterium || contains(x.urencriterium, jaar);
    f.starter = f.starter || contains(x.starter, jaar);
    if (x.soort == Inkomen::Soort::alimentatie) f.zvw_over_alimentatie = f.zvw_over_alimentatie && in_bijdrage_inkomen(x);
  }
}
bool has(const PersonFacts& f, Kind kind) {
  return std::ranges::any_of(f.inkomens, [&](const Income& x) { return x.kind == kind; });
}
bool has_state_pension(const Dossier& d, PersonIndex wie, int jaar) {
  return std::ranges::any_of(
      d.inkomens, [&](const Inkomen& x) { return x.soort == Inkomen::Soort::aow && x.persoon == wie && x.bedrag.van(jaar); });
}

} // namespace

bool any_income(const Dossier& d, int jaar) {
  return box2::any_income(d, jaar) ||
         std::ranges::any_of(d.inkomens, [&](const Inkomen& x) { return x.bedrag.van(jaar).has_value(); }) ||
         std::ranges::any_of(d.personen, [&](const Persoon& p) {
           return p.aftrekposten.van(jaar) || p.inkomensvoorzieningen.van(jaar) || p.te_verrekenen_verlies.van(jaar) ||
                  p.niet_gerealiseerde_zelfstandigenaftrek.van(jaar);
         });
}

bool leaves(const Dossier& d) {
  return std::ranges::any_of(d.inkomens,
                             [](const Inkomen& x) {
                               return x.soort == Inkomen::Soort::winst ||
                                      std::ranges::any_of(x.bedrag.rows(), [](const auto& r) { return r.second < Euro{}; });
                             }) ||
         std::ranges::any_of(d.personen,
                             [](const Persoon& p) {
                               return !p.te_verrekenen_verlies.empty() || !p.niet_gerealiseerde_zelfstandigenaftrek.empty() ||
                                      !p.inkomensvoorzieningen.empty();
                             }) ||
         std::ranges::any_of(d.schulden, [](const Schuld& s) {
           return s.soort == Schuld::Soort::eigenwoningschuld && (!s.rente.empty() || s.financieringskosten);
         });
}

std::vector<PersonFacts> persons(const Work& work, const Ages& ages, Findings& b) {
  std::vector<PersonFacts> uit;
  const Dossier& d = *work.dossier;
  const int jaar = work.vraag.jaar;
  if (!any_income(d, jaar)) return uit;
  std::vector<Thing> with_home, without_income;
  for (const TaxUnit& e : work.tax_units) {
    if (e.bijkomend) continue;
    for (const PersonIndex i : e.personen) {
      const Persoon& p = d.personen[i];
      const Thing wie = thing_of(d, i);
      if (e.buitenland || !computed(p, jaar)) {
        b.warning({&message::box1_deel_van_het_jaar, wie, "", jaar, 0});
        continue;
      }
      PersonFacts f{.wie = i,
                    .aftrekposten = p.aftrekposten.van(jaar).value_or(Euro{}),
                    .inkomensvoorzieningen = p.inkomensvoorzieningen.van(jaar).value_or(Euro{}),
                    .verlies = p.te_verrekenen_verlies.van(jaar),
                    .niet_gerealiseerd = p.niet_gerealiseerde_zelfstandigenaftrek.van(jaar)};
      incomes(f, d, jaar, b);
      own_home(f, work, e, b);
      if (!f.volledig) with_home.push_back(wie);
      if (f.inkomens.empty()) without_income.push_back(wie);
      for (const Income& x : f.inkomens)
        if (x.kind == Kind::wages && !x.loonheffing) b.warning({&message::loonheffing_onbekend, x.wat, "loonheffing", jaar, 0});
      if (has(f, Kind::profit) && !f.urencriterium) b.warning({&message::zonder_urencriterium, wie, "urencriterium", jaar, 0});
      if (p.geboortedatum) {
        f.leeftijd = pensionable_age(*p.geboortedatum, jaar, ages.dit_jaar, ages.vorig_jaar);
        f.voor_1946 = geboren_voor_1946(*p.geboortedatum);
      } else {
        b.warning({&message::geboortedatum_onbekend, wie, "geboortedatum", jaar, 0});
        if (has_state_pension(d, i, jaar)) f.leeftijd = pensioned;
      }
      f.premie = premium_days(in_year(p.in_nederland_vanaf, jaar), in_year(p.in_nederland_tot, jaar), jaar, f.leeftijd,
                              ages.premium_days);
      if (f.premie.owed < f.premie.year) b.warning({&message::box1_periode_in_nederland, wie, "", jaar, f.premie.owed});
      uit.push_back(std::move(f));
    }
  }
  if (!with_home.empty()) b.warning({&message::box1_eigen_woning, {}, "", jaar, 0, std::move(with_home)});
  if (!without_income.empty()) b.warning({&message::geen_inkomen, {}, "", jaar, 0, std::move(without_income)});
  return uit;
}

bool concerns(const Work& work) { return any_income(*work.dossier, work.vraag.jaar); }

} // namespace netto::box1
