// SPDX-License-Identifier: EUPL-1.2
#include "areas/huishouden/area.hpp"

#include "areas/homes.hpp"
#include "areas/huishouden/regimes.hpp"
#include "areas/huishouden/wording.hpp"
#include "areas/lift.hpp"
#include "areas/vermogen/regimes.hpp"

namespace netto::huishouden {

namespace {

struct Figures {
  int te_koop = 0;          ///< years that an empty home for sale stays the own home
  int meerderjarigheid = 0; ///< age in years
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
    if (gezag == 0) b.warning({&message::kind_zonder_gezag, thing_of(d, kind), "gezag", jaar, 0});
    if (ouders > 0)
      uit.push_back({d.personen.size() + k, toegerekend(ouders, gezag), thing_of(d, kind),
                     minderjarig_tot_en_met(kind.geboortedatum, meerderjarigheid),
                     rendement_kind_tot_en_met(kind.geboortedatum, meerderjarigheid)});
  }
  return uit;
}

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

/// For how many months the benefit of who lives abroad counts (7.7 lid 4).
int maanden_buitenland(const Dossier& d, int jaar, const TaxUnit& e, Findings& b) {
  const Date begin = first_day(jaar);
  const auto telt = [](const Woning::Gebruiksperiode& g) { return vermogen::does_not_count(g).empty(); };
  std::vector<Bezitting_in_Nederland> bezittingen;
  for (const Woning& w : d.woningen) {
    if (w.in_buitenland() || part_of_unit(d, w.eigendom, e, begin).niets()) continue;
    if (w.gekocht_op && *w.gekocht_op >= begin) {
      if (year_of(*w.gekocht_op) == jaar)
        b.warning({&message::buitenland_gekocht_in_jaar, thing_of(d, w), "gekocht_op", jaar, 0});
      continue;
    }
    if (!bezit_op(w, begin) || !telt(periode_op(w, begin))) continue;
    Bezitting_in_Nederland& z = bezittingen.emplace_back();
    z.niet_meer_vanaf = w.verkocht_op;
    for (const auto& g : w.gebruik)
      if (g.vanaf && *g.vanaf > begin && !telt(g)) z.niet_meer_vanaf = std::min(z.niet_meer_vanaf.value_or(*g.vanaf), *g.vanaf);
  }
  for (const Bezitting& z : d.bezittingen) {
    if (z.soort != Bezitting::Soort::onroerende_zaak || z.in_buitenland() || part_of_unit(d, z.eigendom, e, begin).niets())
      continue;
    const bool verkocht = z.verkocht.van(jaar).value_or(Euro{}) > Euro{};
    if (verkocht || z.waarde.van(jaar).value_or(Euro{}) > Euro{}) bezittingen.push_back({{}, !verkocht});
  }
  const auto maanden = maanden_buitenland(bezittingen, jaar);
  if (!maanden) b.error({&message::buitenland_verkocht_in_jaar, thing_of(d, e.personen[0]), "verkocht_op", jaar, 0});
  return maanden.value_or(e.maanden);
}

bool buitenlands(const Persoon& p, int jaar) { return contains(p.buitenlands_belastingplichtig, jaar); }

/// Says that adults who may be partners are computed alone: because this year is missing where others are there, or because the
/// dossier says nothing of a partnership of theirs. Who lives abroad is no partner (1.2 lid 4), which is told elsewhere.
void no_partners(const Dossier& d, int jaar, const std::vector<TaxUnit>& tax_units, Findings& b) {
  std::vector<PersonIndex> alleen;
  for (const TaxUnit& e : tax_units)
    if (e.personen.size() == 1 && !e.buitenland) alleen.push_back(e.personen[0]);
  const auto is_alleen = [&](PersonIndex p) { return contains(alleen, p); };
  const auto& paar = d.partnerschap;
  const bool paar_alleen = paar && std::all_of(paar->personen.begin(), paar->personen.end(), is_alleen);
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
    if (buitenlands(p, jaar)) {
      plichtig.push_back(i);
      b.warning({&message::kwalificerend_niet_gemodelleerd, thing_of(d, p), "buitenlands_belastingplichtig", jaar, 0});
      if (p.persoonsgebonden_aftrek.van(jaar).value_or(Euro{}) > Euro{})
        b.warning({&message::buitenland_zonder_aftrek, thing_of(d, p), "persoonsgebonden_aftrek", jaar, 0});
    } else if (t) {
      plichtig.push_back(i);
      if (maanden(*t) < 12)
        b.warning({&message::deel_van_het_jaar, thing_of(d, p), "in_nederland_vanaf / in_nederland_tot", jaar, maanden(*t)});
      if (p.overleden && year_of(*p.overleden) == jaar)
        b.warning({&message::overleden_in_jaar, thing_of(d, p), "overleden", jaar, 0});
    } else if (dood(d, i, first_day(jaar))) {
      b.warning({&message::overleden_voor_jaar, thing_of(d, p), "overleden", jaar, 0});
    } else {
      b.warning({&message::niet_belastingplichtig, thing_of(d, p), "", jaar, 0});
    }
  }
  const auto eenheid_van = [&](PersonIndex i) {
    TaxUnit e;
    e.personen = {i};
    e.buitenland = buitenlands(d.personen[i], jaar);
    const Verblijf heel_jaar{first_day(jaar), last_day(jaar)};
    const Verblijf t = e.buitenland ? heel_jaar : tijdvak(d.personen[i], jaar).value_or(heel_jaar);
    e.maanden = maanden(t);
    e.eerste = t.eerste;
    e.laatste = t.laatste;
    if (const auto& o = d.personen[i].overleden; o && year_of(*o) == jaar) {
      e.laatste = std::min(e.laatste, *o);
      e.overlijden = true;
    }
    return e;
  };
  std::vector<TaxUnit> uit;
  const bool partnerjaar = d.partnerschap && contains(d.partnerschap->heel_jaar, jaar);
  for (const PersonIndex i : plichtig) {
    const bool partner = partnerjaar && contains(d.partnerschap->personen, i);
    if (!partner) {
      uit.push_back(eenheid_van(i));
      continue;
    }
    const PersonIndex ander = d.partnerschap->personen[d.partnerschap->personen[0] == i ? 1 : 0];
    if (!contains(plichtig, ander)) { // the other is not liable: this one stands alone
      uit.push_back(eenheid_van(i));
      continue;
    }
    if (ander < i) continue; // made together with the other
    const Persoon &p = d.personen[i], &q = d.personen[ander];
    if (buitenlands(p, jaar) || buitenlands(q, jaar)) {
      for (const PersonIndex x : {i, ander}) {
        if (buitenlands(d.personen[x], jaar)) b.warning({&message::buitenland_partners, thing_of(d, x), "", jaar, 0});
        uit.push_back(eenheid_van(x));
      }
      continue;
    }
    if (const auto tp = tijdvak(p, jaar), tq = tijdvak(q, jaar); tp->eerste != tq->eerste || tp->laatste != tq->laatste) {
      b.error({&message::partners_verschillend_tijdvak, {}, "partnerschap.heel_jaar", jaar, 0, things_of(d, {i, ander})});
      continue;
    }
    TaxUnit samen = eenheid_van(i);
    samen.personen.push_back(ander);
    samen.overlijden = samen.overlijden || eenheid_van(ander).overlijden;
    // What one leaves to the other stays theirs: a loss to the one on that day is a gain to the other (5.29, 5.30).
    if (samen.overlijden) samen.laatste = tijdvak(p, jaar)->laatste;
    std::sort(samen.personen.begin(), samen.personen.end(), [&](PersonIndex x, PersonIndex y) {
      const Persoon &a = d.personen[x], &c = d.personen[y];
      const auto geboren = [](const Persoon& r) { return r.geboortedatum.value_or(first_day(9999)); };
      return geboren(a) != geboren(c) ? geboren(a) < geboren(c) : a.naam < c.naam;
    });
    uit.push_back(std::move(samen));
  }
  for (const Kind& k : d.kinderen)
    if (!minderjarig(k.geboortedatum, jaar, meerderjarigheid))
      b.warning({&message::kind_meerderjarig, thing_of(d, k), "", jaar, 0});
  for (TaxUnit& e : uit) {
    e.kinderen = children_of(d, jaar, meerderjarigheid, e, b);
    e.keerdagen = turning_days(d, e);
    if (e.buitenland) e.maanden = maanden_buitenland(d, jaar, e, b);
  }
  owners_alive(d, jaar, b);
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
Part sum(const Part& a, const Part& b) { return a.niets() ? b : b.niets() ? a : a + b; }

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

Part part_of_unit(const Dossier& d, const Eigendom& eigendom, const TaxUnit& eenheid, Date op) {
  Part deel = Part::none();
  for (const PersonIndex i : eenheid.personen) deel = sum(deel, part_of(d, eigendom, i, op));
  for (const auto& k : eenheid.kinderen)
    if (op <= k.rendement_tot_en_met) deel = sum(deel, part_of(d, eigendom, k.kind, op) * k.toegerekend);
  return deel;
}

std::shared_ptr<const void> load(const Parameters& parameters, const ParameterQuery& version, Notices& missing) {
  Loader lader{parameters, version};
  const auto te_koop = load_for_sale_term(lader), meerderjarigheid = load_age_of_majority(lader);
  report_missing(lader, missing);
  if (!te_koop || !meerderjarigheid) return nullptr;
  return std::make_shared<Figures>(Figures{*te_koop, *meerderjarigheid});
}

void evaluate(Work& work) {
  const auto& figures = *static_cast<const Figures*>(work.figures);
  const int jaar = work.vraag.jaar;
  work.completed = met_eigen_woning_te_koop(*work.dossier, figures.te_koop);
  if (work.completed) work.dossier = &*work.completed;
  vacant_homes(*work.dossier, jaar, figures.te_koop, work.findings);
  work.tax_units = tax_units(*work.dossier, jaar, figures.meerderjarigheid, work.findings);
}

} // namespace netto::huishouden
