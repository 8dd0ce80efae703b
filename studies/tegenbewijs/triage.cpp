// SPDX-License-Identifier: EUPL-1.2
#include "studies/tegenbewijs/triage.hpp"

#include "areas/extend.hpp"
#include "areas/outcome.hpp"
#include "base/sort.hpp"

#include <algorithm>

namespace netto::studies {

namespace {

using box3::ActualReturnAnswer;

using Worthwhile = Triage::Worthwhile;
using Verdict = ActualReturnAnswer::Verdict;

bool kleiner(const Amount& a, const Amount& b) { return a.waarde < b.waarde; }
Amount verschil(const Amount& a, const Amount& b) { return {a.waarde - b.waarde, -1}; }

/// Tax after relief of the lowest deemed route less that of the actual return, of the persons of one unit.
Amount saving_of(const YearAnswer& a, const std::vector<PersonIndex>& wie) {
  Amount som;
  for (const auto& p : a.vermogen.personen) {
    if (std::ranges::find(wie, p.wie) == wie.end()) continue;
    const Route *forfait = nullptr, *werkelijk = nullptr;
    for (const Route& r : p.routes) {
      if (r.naam == &route::werkelijk_rendement) werkelijk = &r;
      else if (forfait == nullptr || kleiner(r.inkomen, forfait->inkomen)) forfait = &r;
    }
    if (!p.tijdvakken.empty()) { // by period, so perhaps less than either route
      if (forfait != nullptr)
        add_to(som,
               {std::max(vermogen::na_vermindering(*forfait).waarde - vermogen::na_vermindering(p).waarde, Fraction{}), -1});
      continue;
    }
    if (forfait != nullptr && werkelijk != nullptr && kleiner(werkelijk->inkomen, forfait->inkomen))
      add_to(som,
             {std::max(vermogen::na_vermindering(*forfait).waarde - vermogen::na_vermindering(*werkelijk).waarde, Fraction{}),
              -1});
  }
  return som;
}

/// Value on 1 January of `jaar` of a thing, else the last one known; of a policy or a person none.
Euro omvang(const Dossier& d, Thing wat, int jaar) {
  const auto van = [&](const PerYear<Euro>& w) {
    if (const auto e = w.van(jaar)) return *e;
    return w.empty() ? Euro{} : w.rows().back().second;
  };
  if (const auto* x = find<Woning>(d, wat)) return van(x->woz);
  if (const auto* x = find<Bankrekening>(d, wat)) return van(x->waarde);
  if (const auto* x = find<Belegging>(d, wat)) return van(x->waarde);
  if (const auto* x = find<Schuld>(d, wat)) return van(x->waarde);
  if (const auto* x = find<Bezitting>(d, wat)) return van(x->waarde);
  return {};
}

bool is_fact(const Notice& b) {
  return b.code == &message::feit_ontbreekt || b.code == &message::waarde_buitenland_ontbreekt ||
         b.code == &message::waarde_op_dag_ontbreekt || b.code == &message::bedrag_tot_dag_ontbreekt ||
         b.code == &message::huur_ontbreekt || b.code == &message::oppervlakte_ontbreekt ||
         b.code == &message::oppervlakte_te_groot || b.code == &message::dagen_te_veel ||
         b.code == &message::erfgenaam_ontbreekt;
}
/// Interest paid on a debt in euros can only lower the return.
bool interest_on_debt(const Dossier& d, const Notice& b) {
  const Schuld* s = find<Schuld>(d, b.wat);
  return b.veld == "rente" && s != nullptr && !s->vreemde_valuta;
}

Worthwhile oordeel(const Dossier& d, const ActualReturnAnswer& w) {
  if (w.oordeel == Verdict::geen_heffing) return Worthwhile::geen_heffing;
  if (!std::ranges::all_of(w.ontbreekt, is_fact)) return Worthwhile::niet_gemodelleerd;
  if (w.oordeel == Verdict::loont) return Worthwhile::loont;
  if (w.oordeel == Verdict::loont_niet)
    return w.met_vermindering && w.volledig && kleiner(w.rendement, w.voordeel_forfait) ? Worthwhile::na_vermindering
                                                                                        : Worthwhile::kan_niet;
  if (w.met_vermindering) return Worthwhile::hangt_af; // what property abroad brings lowers its relief too
  const bool kan_alleen_dalen = std::ranges::all_of(w.ontbreekt, [&](const Notice& b) { return interest_on_debt(d, b); });
  return kan_alleen_dalen && kleiner(w.rendement, w.voordeel_forfait) ? Worthwhile::loont : Worthwhile::hangt_af;
}

} // namespace

std::vector<Triage> triage(const Dossier& dossier, const Parameters& parameters, const YearAnswer& answer,
                           const Assumptions& aannames) {
  std::vector<Triage> uit;
  std::optional<Result> geschat; // with values assumed for what is missing; computed once, when it is needed
  for (const ActualReturnAnswer& w : answer.box3.werkelijk) {
    Triage t;
    t.personen = w.personen;
    t.oordeel = oordeel(dossier, w);
    t.volledig = w.volledig;
    t.bekend.waarde = w.rendement.waarde;
    t.forfait.waarde = w.voordeel_forfait.waarde;
    t.ruimte = verschil(w.voordeel_forfait, w.rendement);
    if (w.volledig && t.oordeel == Worthwhile::loont) t.besparing = saving_of(answer, w.personen);
    for (const Notice& b : w.ontbreekt)
      if (is_fact(b)) t.beslissend.push_back({b, omvang(dossier, b.wat, answer.jaar)});
    stable_sort(t.beslissend, [](const auto& a, const auto& b) { return a.omvang > b.omvang; });
    if (t.beslissend.size() > hoogstens_beslissend) {
      t.meer = t.beslissend.size() - hoogstens_beslissend;
      t.beslissend.resize(hoogstens_beslissend);
    }
    if (t.oordeel == Worthwhile::hangt_af) {
      if (!geschat) {
        Query vraag;
        vraag.jaar = answer.jaar;
        vraag.afronding = answer.afronding;
        vraag.scenario = answer.scenario;
        geschat = compute(fill_year(dossier, answer.jaar, aannames), parameters, vraag);
      }
      if (geschat->answer)
        for (const auto& s : geschat->answer->box3.werkelijk)
          if (s.personen == w.personen && s.volledig) {
            t.geschat = Amount{s.rendement.waarde, -1};
            t.oordeel = s.oordeel == Verdict::loont ? Worthwhile::waarschijnlijk : Worthwhile::waarschijnlijk_niet;
          }
    }
    uit.push_back(std::move(t));
  }
  return uit;
}

} // namespace netto::studies
