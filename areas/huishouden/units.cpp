// SPDX-License-Identifier: EUPL-1.2
#include "areas/huishouden/area.hpp"

#include "areas/homes.hpp"
#include "areas/huishouden/reasons.hpp"
#include "areas/huishouden/regimes.hpp"
#include "areas/huishouden/wording.hpp"
#include "areas/lift.hpp"
#include "areas/vermogen/answer.hpp"
#include "base/number_text.hpp"

#include <numeric>

namespace netto::huishouden {

namespace {

struct Figures {
  int te_koop = 0;          ///< years that an empty home for sale stays the own home
  int meerderjarigheid = 0; ///< age in years
  OwnHomeTerms own_home;
};

/// First and last day of living in the Netherlands within the year; nothing when there is none.
struct Verblijf {
  Date eerste, laatste;
};
std::optional<Verblijf> tijdvak(const Persoon& p, int jaar) {
  Verblijf t{first_day(jaar), last_day(jaar)};
  if (p.in_nederland_vanaf) t.eerste = std::max(t.eerste, *p.in_nederland_vanaf);
  if (p.in_nederland_tot) t.laatste = std::min(t.laatste, *p.in_nederland_tot);
  if (p.overleden && *p.overleden < t.eerste) return std::nullopt;
  if (t.laatste < t.eerste) return std::nullopt;
  return t;
}
/// Whole months that count: death does not shorten them (art. 5.2 lid 6, before 2023 lid 3).
int maanden(const Verblijf& t) { return whole_calendar_months(t.eerste, t.laatste); }

/// Of who dies within the days of a unit by himself: they end (5.33), but the months do not (5.2 lid 6, 7.7 lid 4).
void ended_by_death(const Persoon& p, TaxUnit& e) {
  if (!p.overleden || *p.overleden < e.eerste || *p.overleden > e.laatste) return;
  e.laatste = *p.overleden;
  e.overlijden = true;
}

/// The minor children whose things count for the unit.
std::vector<TaxUnit::Minor> children_of(const Dossier& d, int jaar, int meerderjarigheid, const TaxUnit& e, Findings& b) {
  std::vector<TaxUnit::Minor> uit;
  for (std::size_t k = 0; k < d.kinderen.size(); ++k) {
    const Kind& kind = d.kinderen[k];
    const auto leeft = [&](PersonIndex o) { return !d.personen[o].overleden || *d.personen[o].overleden >= first_day(jaar); };
    const auto gezag = std::count_if(kind.gezag.begin(), kind.gezag.end(), leeft);
    const auto ouders =
        std::count_if(kind.gezag.begin(), kind.gezag.end(), [&](PersonIndex o) { return leeft(o) && contains(e.personen, o); });
    if (!minderjarig(kind.geboortedatum, jaar, meerderjarigheid)) continue;
    for (const PersonIndex o : kind.gezag)
      if (kind.gezag.size() > 1 && d.personen[o].overleden && year_of(*d.personen[o].overleden) == jaar)
        b.warning({&message::kind_ouder_overleden, thing_of(d, kind), "gezag", jaar, 0, {thing_of(d, o)}});
    if (gezag == 0) b.warning({&message::kind_zonder_gezag, thing_of(d, kind), "gezag", jaar, 0});
    if (ouders > 0)
      uit.push_back({d.personen.size() + k, toegerekend(ouders, gezag), thing_of(d, kind),
                     minderjarig_tot_en_met(kind.geboortedatum, meerderjarigheid),
                     rendement_kind_tot_en_met(kind.geboortedatum, meerderjarigheid)});
  }
  return uit;
}

Part sum(const Part& a, const Part& b) { return a.niets() ? b : b.niets() ? a : a + b; }

/// Is somebody who died before the day, so that his things are of heirs?
bool dood(const Dossier& d, PersonIndex i, Date op) {
  return i < d.personen.size() && d.personen[i].overleden && *d.personen[i].overleden < op;
}

/// The days at whose end something of the unit, or for it, changes hands: a death with known heirs, a child that comes of age.
std::vector<Date> turning_days(const Dossier& d, const TaxUnit& e) {
  std::vector<Date> uit;
  const auto voeg = [&](Date dag) {
    if (dag >= e.eerste && dag < e.laatste && !contains(uit, dag)) uit.push_back(dag);
  };
  for (const Persoon& p : d.personen)
    if (p.overleden && !p.erfgenamen.empty()) voeg(laatste_dag_erflater(*p.overleden));
  for (const auto& k : e.kinderen) voeg(k.rendement_tot_en_met);
  std::sort(uit.begin(), uit.end());
  return uit;
}

/// What belonged to someone who died before `jaar` belongs to heirs now: when it counts for box 3 and the dossier values it for this
/// year, it must say to whom.
void owners_alive(const Dossier& d, int jaar, Findings& b) {
  const auto kijk = [&](const auto& ding, bool telt) {
    for (PersonIndex i = 0; telt && i < d.personen.size(); ++i) {
      const auto is_hij = [&](const Aandeel& a) { return a.wie == i && !a.deel.niets(); };
      const Eigendom& e = ding.eigendom;
      const auto laatste = without_heir(d, i, first_day(jaar)); // perhaps the heir of an heir
      if (!laatste || (!e.empty() && std::none_of(e.begin(), e.end(), is_hij))) continue;
      b.error({&message::eigenaar_overleden,
               thing_of(d, ding),
               "",
               jaar,
               year_of(*d.personen[*laatste].overleden),
               {thing_of(d, *laatste)}});
    }
  };
  const auto heeft_waarde = [&](const auto& ding) { return ding.waarde.van(jaar).value_or(Euro{}) != Euro{}; };
  for (const auto& x : d.bankrekeningen) kijk(x, heeft_waarde(x));
  for (const auto& x : d.beleggingen) kijk(x, heeft_waarde(x) && vermogen::does_not_count(x).empty());
  for (const auto& x : d.schulden) kijk(x, heeft_waarde(x) && vermogen::does_not_count(d, x, jaar).empty());
  for (const auto& x : d.uitvaartverzekeringen) kijk(x, heeft_waarde(x));
  for (const auto& x : d.bezittingen) kijk(x, heeft_waarde(x) && vermogen::does_not_count(x).empty());
  for (const auto& x : d.woningen) {
    const Date dag = first_day(jaar);
    kijk(x, bezit_op(x, dag) && x.woz.van(jaar) && vermogen::does_not_count(periode_op(x, dag)).empty());
  }
}

/// Of those of the unit of whom only what they have here counts: for how many months each thing does (7.7 lid 4), a part of it that they
/// give away by itself. What happens after the death of one of them does not shorten his part. Is there anything?
bool months_here(const Dossier& d, int jaar, TaxUnit& e, Date tot_en_met, Findings& b) {
  const Date begin = first_day(jaar);
  std::vector<PersonIndex> wie = e.personen;
  std::erase_if(wie, [&](PersonIndex p) { return !contains(e.alleen_hier, p); });
  /// What each of them has, and where they live abroad each of their children.
  const auto delen = [&](const Eigendom& x) {
    std::vector<Part> uit;
    for (const PersonIndex p : wie) uit.push_back(part_of(d, x, p, begin));
    for (const auto& k : e.kinderen)
      if (e.buitenland) uit.push_back(part_of(d, x, k.kind, begin) * k.toegerekend);
    return uit;
  };
  const auto samen = [](const std::vector<Part>& x) { return std::accumulate(x.begin(), x.end(), Part::none(), sum); };
  const auto leeft = [&](std::size_t i, Date dag) { return i >= wie.size() || !dood(d, wie[i], dag); };
  // Do they have something of it on that day: the whole, or a right of which `en` holds too?
  const auto hebben = [&](const auto& x, Date dag, auto&& en) {
    bool any = false;
    vermogen::each_right(d, x, dag, [&](const Eigendom& owners, const std::optional<vermogen::Right>& right) {
      any = any || (!samen(delen(owners)).niets() && en(right));
    });
    return any;
  };
  const auto telt = [&](const auto& x, Date dag) {
    return hebben(x, dag, [&](const std::optional<vermogen::Right>& right) {
      if constexpr (requires { x.gebruik; }) return vermogen::does_not_count(periode_op(x, dag), right).empty();
      else return true;
    });
  };
  std::vector<TaxUnit::Shorter> dingen;
  // `einde`: first day on which nothing of it counts any more.
  const auto voeg = [&](const auto& x, std::optional<Date> einde) {
    const auto als_gaat = [&](Date dag) {
      if (dag > begin && !telt(x, dag)) einde = std::min(einde.value_or(dag), dag);
    };
    if constexpr (requires { x.gebruik; })
      for (const auto& g : x.gebruik)
        if (g.vanaf) als_gaat(*g.vanaf);
    if (x.vruchtgebruik) {
      if (x.vruchtgebruik->gevestigd_op) als_gaat(day_after(*x.vruchtgebruik->gevestigd_op));
      if (const auto laatste = vermogen::last_day_of(d, *x.vruchtgebruik)) als_gaat(day_after(*laatste));
    }
    LaterOwners later = x.eigenaar_vanaf;
    if (einde) {
      std::erase_if(later, [&](const auto& y) { return y.first >= *einde; });
      later.push_back({*einde, vermogen::nobody()});
    }
    std::vector<Part> nu;
    vermogen::each_right(d, x, begin, [&](const Eigendom& owners, auto&&) {
      auto dan = delen(owners);
      if (!nu.empty()) std::ranges::transform(nu, dan, dan.begin(), sum);
      nu = std::move(dan);
    });
    const Part geheel = samen(nu);
    Part over = geheel;
    const auto tel = [&](const Part& deel, std::optional<Date> niet_meer_vanaf) {
      if (deel.niets()) return;
      dingen.push_back(
          {thing_of(d, x), maanden_hier(niet_meer_vanaf, e.eerste, tot_en_met), Part{ratio(deel.size(), geheel.size())}});
    };
    for (const auto& [dag, eigendom] : later) {
      if (dag < begin) continue;
      const auto dan = delen(eigendom);
      for (std::size_t i = 0; i < nu.size(); ++i)
        if (leeft(i, dag)) nu[i] = dan[i];
      const Part blijft = samen(nu);
      if (over <= blijft) continue; // what they get in the year is not in the base of 1 January
      tel(over - blijft, dag);
      over = blijft;
    }
    tel(over, std::nullopt);
  };
  for (const Woning& w : d.woningen) {
    if (w.in_buitenland() || !hebben(w, begin, [](auto&&) { return true; })) continue;
    if (w.gekocht_op && *w.gekocht_op >= begin) {
      if (year_of(*w.gekocht_op) == jaar)
        b.warning({&message::buitenland_gekocht_in_jaar, thing_of(d, w), "gekocht_op", jaar, 0, things_of(d, wie)});
      continue;
    }
    if (bezit_op(w, begin) && telt(w, begin)) voeg(w, w.verkocht_op);
  }
  for (const Bezitting& z : d.bezittingen) {
    if (z.soort != Bezitting::Soort::onroerende_zaak || z.in_buitenland() || !telt(z, begin)) continue;
    const bool verkocht = z.verkocht.van(jaar).value_or(Euro{}) > Euro{};
    if (verkocht) b.error({&message::buitenland_verkocht_in_jaar, thing_of(d, z), "verkocht", jaar, 0, things_of(d, wie)});
    if (verkocht || z.waarde.van(jaar).value_or(Euro{}) > Euro{}) voeg(z, std::nullopt);
  }
  const bool zelfde = std::ranges::all_of(dingen, [&](const auto& x) { return x.maanden == dingen.front().maanden; });
  const bool iets = std::ranges::any_of(dingen, [](const auto& x) { return x.maanden > 0; });
  if (wie.size() == e.personen.size() && zelfde) {
    if (!dingen.empty()) e.maanden = dingen.front().maanden;
    return iets;
  }
  for (const auto& x : dingen)
    if (x.maanden < e.maanden) {
      const bool geheel = std::ranges::count(dingen, x.wat, &TaxUnit::Shorter::wat) == 1;
      if (geheel) b.warning({&message::bezit_deel_van_het_jaar, x.wat, "verkocht_op", jaar, x.maanden});
      else b.warning({&message::deel_van_bezit_deel_van_het_jaar, x.wat, "eigenaar_vanaf", jaar, x.maanden});
      e.korter.push_back(x);
    }
  return iets;
}

bool buitenlands(const Persoon& p, int jaar) { return contains(p.buitenlands_belastingplichtig, jaar); }
/// How someone is liable on `dag`.
Plicht plicht_op(const Persoon& p, Date dag) {
  const int jaar = year_of(dag);
  const auto hier = buitenlands(p, jaar) ? std::nullopt : tijdvak(p, jaar);
  if (!hier || dag < hier->eerste || dag > hier->laatste)
    return contains(p.kwalificerend_buitenlands_belastingplichtig, jaar) ? Plicht::kwalificerend : Plicht::buitenlands;
  const bool koos = contains(p.partieel_buitenlands_belastingplichtig, jaar) && partieel_op(p.expatregeling_tot, dag);
  return koos ? Plicht::partieel : Plicht::binnenlands;
}

/// What must be said of how someone is liable.
void say_liability(const Dossier& d, const Persoon& p, Plicht plicht, int jaar, Findings& b) {
  const Thing wie = thing_of(d, p);
  const bool aftrek = p.persoonsgebonden_aftrek.van(jaar).value_or(Euro{}) > Euro{};
  if (plicht == Plicht::buitenlands)
    b.warning({&message::niet_kwalificerend, wie, "kwalificerend_buitenlands_belastingplichtig", jaar, 0});
  if (plicht == Plicht::kwalificerend && aftrek)
    b.warning({&message::aftrek_in_woonland, wie, "persoonsgebonden_aftrek", jaar, 0});
  if (aftrek && !met_grenzen_en_aftrek(plicht))
    b.warning({&message::buitenland_zonder_aftrek, wie, "persoonsgebonden_aftrek", jaar, 0});
  if (plicht != Plicht::partieel) return;
  b.warning({&message::partieel, wie, "partieel_buitenlands_belastingplichtig", jaar, 0});
  const auto keuze = choice_of_non_residence(jaar);
  if (keuze == ChoiceOfNonResidence::vervallen)
    b.error({&message::partieel_vervallen, wie, "partieel_buitenlands_belastingplichtig", jaar, 0});
  if (keuze == ChoiceOfNonResidence::overgangsrecht)
    b.warning({&message::partieel_overgangsrecht, wie, "partieel_buitenlands_belastingplichtig", jaar, 0});
}

/// The last day of partial non-residence of one of the unit, when it ends while he is liable; more than one day has no answer.
std::optional<Date> end_of_choice(const Dossier& d, int jaar, const TaxUnit& e, const Verblijf& hier, Findings& b) {
  std::optional<Date> einde;
  for (const PersonIndex i : e.personen) {
    const Persoon& p = d.personen[i];
    const bool koos = contains(p.partieel_buitenlands_belastingplichtig, jaar) && p.expatregeling_tot;
    if (!koos || *p.expatregeling_tot < hier.eerste || *p.expatregeling_tot >= hier.laatste) continue;
    if (einde && *einde != *p.expatregeling_tot)
      b.error({&message::partieel_eindigt_verschillend, {}, "expatregeling_tot", jaar, 0, things_of(d, e.personen)});
    einde = p.expatregeling_tot;
  }
  return einde;
}
/// Takes the part of the year of partial non-residence, until `einde`, out of the unit. A partner who was none is liable all the time.
TaxUnit until_end_of_choice(const Dossier& d, int jaar, TaxUnit& e, Date einde, const Verblijf& hier) {
  TaxUnit voor = e;
  voor.bijkomend = true;
  voor.laatste = einde;
  voor.overlijden = false;
  e.eerste = day_after(einde);
  e.maanden = whole_calendar_months(e.eerste, hier.laatste);
  const bool allen = std::ranges::all_of(
      e.personen, [&](PersonIndex p) { return contains(d.personen[p].partieel_buitenlands_belastingplichtig, jaar); });
  voor.maanden = allen ? whole_calendar_months(hier.eerste, einde) : maanden(hier) - e.maanden;
  return voor;
}

/// Partners for a part of the year may choose to be so all year (2.17 lid 7), unless they move in it: asks it with what it comes to, or
/// says that they did.
void partners_for_part_of_the_year(const Dossier& d, int jaar, const std::vector<TaxUnit>& uit, Findings& b) {
  for (const Partnerschap& p : d.partnerschappen) {
    const bool begint = p.vanaf && year_of(*p.vanaf) == jaar && *p.vanaf > first_day(jaar),
               eindigt = p.tot && year_of(*p.tot) == jaar && *p.tot < last_day(jaar);
    const bool overlijdt = std::ranges::any_of(p.personen, [&](PersonIndex i) {
      const auto& dag = d.personen[i].overleden;
      return dag && year_of(*dag) == jaar && (!p.vanaf || *p.vanaf <= *dag) && (!p.tot || *p.tot >= *dag);
    });
    if (!begint && !eindigt && (!overlijdt || contains(p.heel_jaar, jaar))) continue;
    const auto alleen = [&](PersonIndex i) {
      return std::ranges::any_of(uit, [&](const TaxUnit& e) {
        return e.personen == std::vector{i} && !e.buitenland && !e.bijkomend && e.woont_vanaf == first_day(jaar) &&
               (e.laatste == last_day(jaar) || (e.overlijden && e.maanden == months_in_year));
      });
    };
    Notice n{&message::vraag_hele_jaar_partners, thing_of(d, p.personen[0]), "partnerschap.heel_jaar", jaar, 0,
             {thing_of(d, p.personen[1])}};
    if (contains(p.heel_jaar, jaar)) {
      n.code = &message::hele_jaar_partners_gekozen;
      b.warning(std::move(n));
    } else if (partners_of(d, jaar) == nullptr && keuze_heel_jaar(alleen(p.personen[0]), alleen(p.personen[1]))) {
      b.open_question({std::move(n)});
    }
  }
}

/// A split that nobody can make is refused, not left out.
void split_without_partners(const Work& work) {
  const int jaar = work.vraag.jaar;
  const Dossier& d = *work.dossier;
  if (!work.findings.errors.empty()) return;
  const auto samen = std::ranges::find_if(work.tax_units, [](const TaxUnit& e) { return e.personen.size() > 1; });
  if (samen != work.tax_units.end()) {
    const auto& v = work.vraag.verdeling;
    if (v && !((*v)[samen->personen[0]] + (*v)[samen->personen[1]]).geheel())
      work.findings.error({&message::verdeling_andere_partners, {}, "verdeling", jaar, 0, things_of(d, samen->personen)});
    return;
  }
  if (work.vraag.verdeling) work.findings.error({&message::verdeling_zonder_partners, {}, "verdeling", jaar, 0});
  else if (d.verdeling.van(jaar)) work.findings.error({&message::verdeling_kan_niet, {}, "verdeling", jaar, 0});
  else if (d.verdeling_dividendbelasting.van(jaar))
    work.findings.error({&message::verdeling_kan_niet, {}, "verdeling_dividendbelasting", jaar, 0});
  else if (d.verdeling_aftrekposten.van(jaar))
    work.findings.error({&message::verdeling_kan_niet, {}, "verdeling_aftrekposten", jaar, 0});
  else if (d.verdeling_eigen_woning.van(jaar))
    work.findings.error({&message::verdeling_kan_niet, {}, "verdeling_eigen_woning", jaar, 0});
  else if (d.verdeling_aanmerkelijk_belang.van(jaar))
    work.findings.error({&message::verdeling_kan_niet, {}, "verdeling_aanmerkelijk_belang", jaar, 0});
}

/// Says that adults who may be partners are computed alone: because this year is missing where others are there, or because the
/// dossier says nothing of a partnership of theirs. Who lives abroad is no partner (1.2 lid 4), which is told elsewhere.
void no_partners(const Dossier& d, int jaar, const std::vector<TaxUnit>& tax_units, Findings& b) {
  std::vector<PersonIndex> alleen;
  for (const TaxUnit& e : tax_units)
    if (e.personen.size() == 1 && !e.buitenland && !e.bijkomend) alleen.push_back(e.personen[0]);
  const auto is_alleen = [&](PersonIndex p) { return contains(alleen, p); };
  if (d.partnerschappen.size() > 1) return; // one followed another, so that a year without any is meant
  const Partnerschap* paar = d.partnerschappen.empty() ? nullptr : &d.partnerschappen.front();
  const bool paar_alleen = paar != nullptr && std::all_of(paar->personen.begin(), paar->personen.end(), is_alleen);
  if (paar_alleen && !paar->heel_jaar.empty() && !contains(paar->heel_jaar, jaar)) {
    std::string jaren;
    for (const int j : paar->heel_jaar) jaren += (jaren.empty() ? "" : ", ") + std::to_string(j);
    b.warning({&message::partnerjaar_ontbreekt, {}, jaren, jaar, 0, things_of(d, paar->personen)});
  } else if (alleen.size() > 1) {
    b.warning({&message::geen_partners, {}, "", jaar, 0, things_of(d, alleen)});
  }
}

} // namespace

std::vector<TaxUnit> tax_units(const Dossier& d, int jaar, int meerderjarigheid, Findings& b) {
  std::vector<PersonIndex> plichtig;
  for (PersonIndex i = 0; i < d.personen.size(); ++i) {
    const Persoon& p = d.personen[i];
    const auto t = tijdvak(p, jaar);
    if (buitenlands(p, jaar) || t) {
      plichtig.push_back(i);
      if (!buitenlands(p, jaar) && maanden(*t) < 12)
        b.warning({&message::deel_van_het_jaar, thing_of(d, p), "in_nederland_vanaf / in_nederland_tot", jaar, maanden(*t)});
      if (p.overleden && year_of(*p.overleden) == jaar)
        b.warning({&message::overleden_in_jaar, thing_of(d, p), "overleden", jaar, 0});
    } else if (dood(d, i, first_day(jaar))) {
      b.warning({&message::overleden_voor_jaar, thing_of(d, p), "overleden", jaar, 0});
    } else {
      b.warning({&message::niet_belastingplichtig, thing_of(d, p), "", jaar, 0});
    }
    if (contains(plichtig, i))
      say_liability(d, p, plicht_op(p, t && !buitenlands(p, jaar) ? t->eerste : first_day(jaar)), jaar, b);
  }
  const Verblijf heel_jaar{first_day(jaar), last_day(jaar)};
  const auto verblijf = [&](PersonIndex i) {
    return buitenlands(d.personen[i], jaar) ? heel_jaar : tijdvak(d.personen[i], jaar).value_or(heel_jaar);
  };
  const auto plicht = [&](PersonIndex i) { return plicht_op(d.personen[i], verblijf(i).eerste); };
  const auto eenheid_van = [&](PersonIndex i) {
    TaxUnit e;
    e.personen = {i};
    e.buitenland = buitenlands(d.personen[i], jaar);
    const Verblijf t = verblijf(i);
    e.maanden = maanden(t);
    e.eerste = e.woont_vanaf = t.eerste;
    e.laatste = t.laatste;
    ended_by_death(d.personen[i], e);
    return e;
  };
  std::vector<TaxUnit> uit;
  const Partnerschap* partners = partners_of(d, jaar);
  for (const PersonIndex i : plichtig) {
    const bool partner = partners != nullptr && contains(partners->personen, i);
    if (!partner) {
      uit.push_back(eenheid_van(i));
      continue;
    }
    const PersonIndex ander = partners->personen[partners->personen[0] == i ? 1 : 0];
    if (!contains(plichtig, ander)) { // the other is not liable: this one stands alone
      uit.push_back(eenheid_van(i));
      continue;
    }
    if (ander < i) continue; // made together with the other
    if (!kan_partner_zijn(plicht(i)) || !kan_partner_zijn(plicht(ander))) {
      for (const PersonIndex x : {i, ander}) {
        if (!kan_partner_zijn(plicht(x))) b.warning({&message::buitenland_partners, thing_of(d, x), "", jaar, 0});
        uit.push_back(eenheid_van(x));
      }
      continue;
    }
    if (const auto tp = verblijf(i), tq = verblijf(ander); tp.eerste != tq.eerste || tp.laatste != tq.laatste) {
      b.error({&message::partners_verschillend_tijdvak, {}, "partnerschap.heel_jaar", jaar, 0, things_of(d, {i, ander})});
      continue;
    }
    TaxUnit samen = eenheid_van(i);
    samen.personen.push_back(ander);
    samen.buitenland = samen.buitenland && buitenlands(d.personen[ander], jaar);
    samen.overlijden = samen.overlijden || eenheid_van(ander).overlijden;
    // What one leaves to the other stays theirs: a loss to the one on that day is a gain to the other (5.29, 5.30).
    if (samen.overlijden) samen.laatste = verblijf(i).laatste;
    std::sort(samen.personen.begin(), samen.personen.end(), [&](PersonIndex x, PersonIndex y) {
      const Persoon &a = d.personen[x], &c = d.personen[y];
      const auto geboren = [](const Persoon& r) { return r.geboortedatum.value_or(first_day(9999)); };
      return geboren(a) != geboren(c) ? geboren(a) < geboren(c) : a.naam < c.naam;
    });
    if (plicht(i) != plicht(ander) && (plicht(i) == Plicht::partieel || plicht(ander) == Plicht::partieel))
      b.warning({&message::partieel_met_partner,
                 thing_of(d, plicht(i) == Plicht::partieel ? i : ander),
                 "",
                 jaar,
                 0,
                 {thing_of(d, plicht(i) == Plicht::partieel ? ander : i)}});
    uit.push_back(std::move(samen));
  }
  for (const Kind& k : d.kinderen)
    if (!minderjarig(k.geboortedatum, jaar, meerderjarigheid))
      b.warning({&message::kind_meerderjarig, thing_of(d, k), "", jaar, 0});
  const auto complete = [&](TaxUnit& e, Findings& f) {
    e.kinderen = children_of(d, jaar, meerderjarigheid, e, f);
    e.keerdagen = turning_days(d, e);
    for (const PersonIndex wie : e.personen) {
      const Plicht p = plicht_op(d.personen[wie], e.eerste);
      if (alleen_in_nederland(p)) e.alleen_hier.push_back(wie);
      if (!met_grenzen_en_aftrek(p)) e.zonder_grenzen.push_back(wie);
    }
    const Date tot_en_met = !e.overlijden ? e.laatste : e.buitenland ? heel_jaar.laatste : verblijf(e.personen[0]).laatste;
    return !e.alleen_hier.empty() && months_here(d, jaar, e, tot_en_met, f);
  };
  std::vector<TaxUnit> bijkomend;
  for (TaxUnit& e : uit) {
    if (e.buitenland) continue;
    const Verblijf hier = verblijf(e.personen[0]);
    if (const auto einde = end_of_choice(d, jaar, e, hier, b))
      bijkomend.push_back(until_end_of_choice(d, jaar, e, *einde, hier));
    const auto abroad = [&](Date van, Date tot_en_met) { // of who moves: each by himself, as far as there is anything here
      for (const PersonIndex p : e.personen) {
        if (dood(d, p, van)) continue;
        TaxUnit elders;
        elders.personen = {p};
        elders.buitenland = elders.bijkomend = true;
        elders.eerste = elders.woont_vanaf = van;
        elders.laatste = tot_en_met;
        elders.maanden = whole_calendar_months(van, tot_en_met);
        ended_by_death(d.personen[p], elders);
        Findings nog;
        TaxUnit proef = elders;
        if (!complete(proef, nog)) continue;
        b.warning({&message::maanden_buiten_nederland, thing_of(d, p), "", jaar, proef.maanden});
        bijkomend.push_back(std::move(elders));
      }
    };
    if (hier.eerste > heel_jaar.eerste) abroad(heel_jaar.eerste, day_before(hier.eerste));
    if (hier.laatste < heel_jaar.laatste) abroad(day_after(hier.laatste), heel_jaar.laatste);
  }
  for (TaxUnit& e : bijkomend) uit.push_back(std::move(e));
  for (TaxUnit& e : uit) complete(e, b);
  owners_alive(d, jaar, b);
  partners_for_part_of_the_year(d, jaar, uit, b);
  no_partners(d, jaar, uit, b);
  return uit;
}

namespace {

/// Whose what was of `van` is, each once: the living, those outside the dossier, and who died without heirs that are named.
Eigendom through_estates(const Dossier& d, PersonIndex van, Date op) {
  Eigendom now{{van, Part{}}};
  for (std::size_t n = 0; n < d.personen.size(); ++n) { // heirs of each other end here
    Eigendom next;
    const auto give = [&](PersonIndex wie, const Part& deel) {
      const auto known = std::ranges::find(next, wie, &Aandeel::wie);
      if (known == next.end()) next.push_back({wie, deel});
      else known->deel = known->deel + deel;
    };
    bool passed_on = false;
    for (const Aandeel& a : now) {
      const bool dead = dood(d, a.wie, op) && !d.personen[a.wie].erfgenamen.empty();
      passed_on = passed_on || dead;
      if (!dead) give(a.wie, a.deel);
      else
        for (const Aandeel& heir : d.personen[a.wie].erfgenamen) give(heir.wie, a.deel * heir.deel);
    }
    if (!passed_on) break;
    now = std::move(next);
  }
  return now;
}

} // namespace

Part share(const Dossier& d, PersonIndex van, PersonIndex wie, Date op) {
  if (!dood(d, van, op)) return van == wie ? Part{} : Part::none();
  if (dood(d, wie, op)) return Part::none();
  const Eigendom now = through_estates(d, van, op);
  const auto his = std::ranges::find(now, wie, &Aandeel::wie);
  return his == now.end() ? Part::none() : his->deel;
}

std::optional<PersonIndex> entitled(const Dossier& d, PersonIndex van, Date op) {
  const Eigendom now = through_estates(d, van, op);
  const bool one = now.size() == 1 && now[0].wie != outside && !dood(d, now[0].wie, op);
  return one ? std::optional{now[0].wie} : std::nullopt;
}

std::optional<PersonIndex> without_heir(const Dossier& d, PersonIndex van, Date op) {
  for (const Aandeel& a : through_estates(d, van, op))
    if (dood(d, a.wie, op)) return a.wie;
  return std::nullopt;
}

Part part_of(const Dossier& d, const Eigendom& eigendom, PersonIndex wie, Date op) {
  Part deel = Part::none();
  if (eigendom.empty()) {
    for (PersonIndex i = 0; i < d.personen.size(); ++i) deel = sum(deel, share(d, i, wie, op));
    return deel * Part{1, static_cast<std::int64_t>(d.personen.size())};
  }
  for (const Aandeel& a : eigendom)
    if (const Part p = share(d, a.wie, wie, op); !p.niets()) deel = sum(deel, p.geheel() ? a.deel : a.deel * p);
  return deel;
}

Part part_of_unit(const Dossier& d, const Eigendom& eigendom, const TaxUnit& eenheid, Date op, bool hier) {
  Part deel = Part::none();
  for (const PersonIndex i : eenheid.personen)
    if (hier || !contains(eenheid.alleen_hier, i)) deel = sum(deel, part_of(d, eigendom, i, op));
  if (!hier && eenheid.buitenland) return deel; // a child lives where one of the parents of the unit does (K-050)
  for (const auto& k : eenheid.kinderen)
    if (op <= k.rendement_tot_en_met) deel = sum(deel, part_of(d, eigendom, k.kind, op) * k.toegerekend);
  return deel;
}

namespace {
/// Who has a claim or debt that has `tegenover` on the other side, without the part that came together with the other side by inheriting
/// (6:161 BW): that is nobody's. Nothing when there is no such part, or no other.
std::optional<Eigendom> unmerged(const Dossier& d, Eigendom owners, PersonIndex tegenover, Date op) {
  if (owners.empty())
    for (PersonIndex i = 0; i < d.personen.size(); ++i)
      owners.push_back({i, Part{1, static_cast<std::int64_t>(d.personen.size())}});
  Eigendom left;
  Part ended = Part::none();
  for (const Aandeel& a : owners)
    for (const Aandeel& now : through_estates(d, a.wie, op)) {
      const Part his = a.deel * now.deel;
      const Part other_side = now.wie == outside ? Part::none() : share(d, tegenover, now.wie, op);
      const Part gone = other_side.niets() ? Part::none() : vermengd_deel(his, other_side);
      ended = sum(ended, gone);
      if (!(his - gone).niets()) left.push_back({now.wie, his - gone});
    }
  if (ended.niets() || left.empty()) return std::nullopt;
  left.push_back({outside, ended});
  return left;
}
} // namespace

std::optional<Dossier> after_estates(const Dossier& d, int jaar, Findings& b) {
  const Date begin = first_day(jaar);
  std::optional<Dossier> uit;
  const auto each = [&](const auto& things, auto Dossier::* list, auto&& other_side, auto&& debtor) {
    for (std::size_t i = 0; i < things.size(); ++i) {
      const auto& x = things[i];
      const auto nieuw = [&]() -> auto& {
        if (!uit) uit = d;
        return ((*uit).*list)[i];
      };
      if (const auto who = debtor(x);
          who && x.niet_opeisbaar_uit_nalatenschap.value_or(false) && !niet_opeisbaar_geldt_nog(dood(d, *who, begin))) {
        nieuw().niet_opeisbaar_uit_nalatenschap = false;
        if (x.waarde.van(jaar).value_or(Euro{}) != Euro{})
          b.warning({&message::opeisbaar_door_overlijden,
                     thing_of(d, x),
                     "niet_opeisbaar_uit_nalatenschap",
                     jaar,
                     0,
                     {thing_of(d, *who)}});
      }
      const auto tegenover = other_side(x);
      if (!tegenover || x.vruchtgebruik) continue;
      const auto left = unmerged(d, x.eigendom, *tegenover, begin);
      if (!left) continue;
      nieuw().eigendom = *left;
      if (x.waarde.van(jaar).value_or(Euro{}) != Euro{})
        b.warning({&message::deels_vermengd, thing_of(d, x), "waarde", jaar, 0, {thing_of(d, *tegenover)}});
    }
  };
  each(d.beleggingen, &Dossier::beleggingen, [](const Belegging& x) { return x.op; }, [](const Belegging& x) { return x.op; });
  each(
      d.schulden, &Dossier::schulden, [](const Schuld& x) { return x.aan; },
      [](const Schuld& x) { return x.eigendom.size() == 1 ? std::optional{x.eigendom.front().wie} : std::nullopt; });
  return uit;
}

std::optional<Dossier> owned_on_1_january(const Dossier& d, int jaar, Findings& b) {
  std::optional<Dossier> uit;
  each_list(d, [&](List, const auto& dingen) {
    for (const auto& x : dingen)
      if constexpr (requires { x.eigenaar_vanaf; })
        for (const auto& [dag, eigendom] : x.eigenaar_vanaf) {
          if (dag <= first_day(jaar)) {
            if (!uit) uit = d;
            each_list(*uit, [&](List, auto& nieuw) {
              if constexpr (std::is_same_v<std::remove_cvref_t<decltype(nieuw)>, std::remove_cvref_t<decltype(dingen)>>)
                nieuw[static_cast<std::size_t>(&x - dingen.data())].eigendom = eigendom;
            });
          } else if (year_of(dag) == jaar) {
            b.warning({&message::eigenaar_wisselt, thing_of(d, x), "eigenaar_vanaf", jaar, 0});
          }
        }
  });
  return uit;
}

namespace {
/// Has he real estate here in box 3 on 1 January (7.7)?
bool vastgoed_hier(const Dossier& d, PersonIndex wie, int jaar) {
  const Date dag = first_day(jaar);
  const auto van_hem = [&](const auto& x) {
    bool any = false;
    vermogen::each_right(d, x, dag, [&](const Eigendom& owners, const std::optional<vermogen::Right>& right) {
      const bool eigen_woning = [&] {
        if constexpr (requires { x.gebruik; }) return !vermogen::does_not_count(periode_op(x, dag), right).empty();
        else return false;
      }();
      any = any || (!eigen_woning && !part_of(d, owners, wie, dag).niets());
    });
    return any && !x.in_buitenland();
  };
  return std::ranges::any_of(d.woningen, [&](const Woning& w) { return bezit_op(w, dag) && van_hem(w); }) ||
         std::ranges::any_of(d.bezittingen, [&](const Bezitting& z) {
           return z.soort == Bezitting::Soort::onroerende_zaak && van_hem(z) && z.waarde.van(jaar).value_or(Euro{}) > Euro{};
         });
}
/// `d` with who lives abroad all year by his days here, and has real estate here, as a non-resident taxpayer of `jaar`; nothing when
/// there is nobody.
std::optional<Dossier> with_non_residents(const Dossier& d, int jaar, Findings& b) {
  std::optional<Dossier> uit;
  for (PersonIndex i = 0; i < d.personen.size(); ++i) {
    const Persoon& p = d.personen[i];
    if (buitenlands(p, jaar) || tijdvak(p, jaar) || dood(d, i, first_day(jaar)) || !vastgoed_hier(d, i, jaar)) continue;
    if (!uit) uit = d;
    uit->personen[i].buitenlands_belastingplichtig.push_back(jaar);
    b.warning({&message::buitenlands_door_vastgoed, thing_of(d, i), "buitenlands_belastingplichtig", jaar, 0});
  }
  return uit;
}
/// Says of amounts up to a day that nothing of the household turns on that day.
void unused_days(const Dossier& d, int jaar, const std::vector<TaxUnit>& tax_units, Findings& b) {
  std::vector<Date> dagen{last_day(jaar)};
  for (const TaxUnit& e : tax_units) {
    dagen.push_back(day_before(e.eerste));
    dagen.push_back(e.laatste);
    dagen.insert(dagen.end(), e.keerdagen.begin(), e.keerdagen.end());
  }
  for (const Woning& w : d.woningen) // the day on which a term of its own home ends
    for (const auto& g : w.gebruik)
      if (g.reden && g.vanaf && g.gebruik != Woning::Gebruik::eigen_woning) dagen.push_back(day_before(*g.vanaf));
  for (const Woning& w : d.woningen)
    if (w.gewezen_partner) dagen.push_back(day_before(w.gewezen_partner->uit_elkaar_op));
  each_list(d, [&]<class T>(List, const std::vector<T>& things) {
    for (const T& x : things) {
      if constexpr (requires { x.eigenaar_vanaf; })
        for (const auto& later : x.eigenaar_vanaf) dagen.push_back(day_before(later.first));
      each_key<T>([&]<class Of, class V>(const Key<Of, V>& key) {
        if constexpr (std::is_same_v<Of, T> && requires(const V& f) { f.days(); })
          for (const auto& [dag, bedrag] : (x.*key.member).days())
            if (year_of(dag) == jaar && !contains(dagen, dag))
              b.warning({&message::dag_zonder_gebeurtenis, thing_of(d, x), key.key.data(), jaar, 0, {}, date_text(dag)});
      });
    }
  });
}
} // namespace

std::shared_ptr<const void> load(const Parameters& parameters, const ParameterQuery& version, Notices& missing) {
  Loader lader{parameters, version};
  const auto te_koop = load_for_sale_term(lader), meerderjarigheid = load_age_of_majority(lader);
  const auto own_home = load_own_home_terms(lader);
  report_missing(lader, missing);
  if (!te_koop || !meerderjarigheid || !own_home) return nullptr;
  return std::make_shared<Figures>(Figures{*te_koop, *meerderjarigheid, *own_home});
}

void evaluate(Work& work) {
  const auto& figures = *static_cast<const Figures*>(work.figures);
  const int jaar = work.vraag.jaar;
  work.answer.eigen_woning.reset(); // that of a year before, which box 1 of that year has read
  inherited_homes(*work.dossier, jaar, work.findings);
  tell_reasons(*work.dossier, jaar, figures.own_home, work.findings);
  work.completed = met_gebruik(*work.dossier, figures.te_koop);
  if (work.completed) work.dossier = &*work.completed;
  if (auto reasons = with_reasons(*work.dossier, figures.own_home)) {
    work.completed = std::move(reasons);
    work.dossier = &*work.completed;
  }
  if (auto owned = owned_on_1_january(*work.dossier, jaar, work.findings)) {
    work.completed = std::move(owned);
    work.dossier = &*work.completed;
  }
  if (auto now = vermogen::with_owners_of(*work.dossier, jaar)) {
    work.completed = std::move(now);
    work.dossier = &*work.completed;
  }
  if (auto now = after_estates(*work.dossier, jaar, work.findings)) {
    work.completed = std::move(now);
    work.dossier = &*work.completed;
  }
  if (auto abroad = with_non_residents(*work.dossier, jaar, work.findings)) {
    work.completed = std::move(abroad);
    work.dossier = &*work.completed;
  }
  vacant_homes(*work.dossier, jaar, figures.te_koop, work.findings);
  work.tax_units = tax_units(*work.dossier, jaar, figures.meerderjarigheid, work.findings);
  if (work.asked && work.traced) unused_days(*work.dossier, jaar, work.tax_units, work.findings);
  split_without_partners(work);
}

} // namespace netto::huishouden
