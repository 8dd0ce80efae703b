// SPDX-License-Identifier: EUPL-1.2
#include "studies/tegenbewijs/triage.hpp"

#include "base/sort.hpp"

#include "areas/box3/gather.hpp"
#include "areas/box3/wording.hpp"
#include "areas/huishouden/extend.hpp"
#include "areas/outcome.hpp"

#include <algorithm>

namespace netto::engine {

namespace {

using Loont = Triage::Loont;
using Oordeel = Werkelijkantwoord::Oordeel;

bool kleiner(const Uitkomst& a, const Uitkomst& b) { return a.waarde < b.waarde; }
Uitkomst verschil(const Uitkomst& a, const Uitkomst& b) { return {a.waarde - b.waarde, -1}; }

/// Tax of the lowest deemed route less that of the actual return, of the persons of one unit.
Uitkomst besparing_van(const Antwoord& a, const std::vector<Persoonnummer>& wie) {
  Uitkomst som;
  for (const auto& p : a.personen) {
    if (std::find(wie.begin(), wie.end(), p.wie) == wie.end()) continue;
    const Route *forfait = nullptr, *werkelijk = nullptr;
    for (const Route& r : p.routes) {
      if (r.naam == &route::werkelijk_rendement) werkelijk = &r;
      else if (forfait == nullptr || kleiner(r.inkomen, forfait->inkomen)) forfait = &r;
    }
    if (forfait != nullptr && werkelijk != nullptr && kleiner(werkelijk->inkomen, forfait->inkomen))
      tel_op(som, verschil(forfait->belasting, werkelijk->belasting));
  }
  return som;
}

/// Value on 1 January of `jaar` of a thing, else the last one known; of a policy or a person none.
Euro omvang(const Dossier& d, Thing wat, int jaar) {
  const auto van = [&](const PerJaar<Euro>& w) {
    if (const auto e = w.van(jaar)) return *e;
    return w.leeg() ? Euro{} : w.rijen().back().second;
  };
  if (const auto* x = find<Woning>(d, wat)) return van(x->woz);
  if (const auto* x = find<Bankrekening>(d, wat)) return van(x->waarde);
  if (const auto* x = find<Belegging>(d, wat)) return van(x->waarde);
  if (const auto* x = find<Schuld>(d, wat)) return van(x->waarde);
  if (const auto* x = find<Bezitting>(d, wat)) return van(x->waarde);
  return {};
}

bool is_feit(const Bericht& b) {
  return b.code == &message::feit_ontbreekt || b.code == &message::waarde_buitenland_ontbreekt ||
         b.code == &message::waarde_op_dag_ontbreekt || b.code == &message::huur_ontbreekt ||
         b.code == &message::oppervlakte_ontbreekt || b.code == &message::oppervlakte_te_groot ||
         b.code == &message::dagen_te_veel || b.code == &message::erfgenaam_ontbreekt;
}
/// Interest paid on a debt in euros can only lower the return.
bool rente_op_schuld(const Dossier& d, const Bericht& b) {
  const Schuld* s = find<Schuld>(d, b.wat);
  return b.veld == "rente" && s != nullptr && !s->vreemde_valuta;
}

Loont oordeel(const Dossier& d, const Werkelijkantwoord& w) {
  if (w.oordeel == Oordeel::geen_heffing) return Loont::geen_heffing;
  if (!std::all_of(w.ontbreekt.begin(), w.ontbreekt.end(), is_feit)) return Loont::niet_gemodelleerd;
  if (w.voor_vermindering) return Loont::na_vermindering;
  if (w.oordeel == Oordeel::loont) return Loont::loont;
  if (w.oordeel == Oordeel::loont_niet) return Loont::kan_niet;
  const bool kan_alleen_dalen =
      std::all_of(w.ontbreekt.begin(), w.ontbreekt.end(), [&](const Bericht& b) { return rente_op_schuld(d, b); });
  return kan_alleen_dalen && kleiner(w.rendement, w.voordeel_forfait) ? Loont::loont : Loont::hangt_af;
}

} // namespace

std::vector<Triage> triage(const Dossier& dossier, const Parameters& parameters, const Antwoord& antwoord,
                           const Aannames& aannames) {
  std::vector<Triage> uit;
  std::optional<Resultaat> geschat; // with values assumed for what is missing; computed once, when it is needed
  for (const Werkelijkantwoord& w : antwoord.werkelijk) {
    Triage t;
    t.personen = w.personen;
    t.oordeel = oordeel(dossier, w);
    t.volledig = w.volledig;
    t.bekend.waarde = w.rendement.waarde;
    t.forfait.waarde = w.voordeel_forfait.waarde;
    t.ruimte = verschil(w.voordeel_forfait, w.rendement);
    if (w.volledig && t.oordeel == Loont::loont) t.besparing = besparing_van(antwoord, w.personen);
    for (const Bericht& b : w.ontbreekt)
      if (is_feit(b)) t.beslissend.push_back({b, omvang(dossier, b.wat, antwoord.jaar)});
    sorteer_stabiel(t.beslissend, [](const auto& a, const auto& b) { return a.omvang > b.omvang; });
    if (t.beslissend.size() > hoogstens_beslissend) {
      t.meer = t.beslissend.size() - hoogstens_beslissend;
      t.beslissend.resize(hoogstens_beslissend);
    }
    if (t.oordeel == Loont::hangt_af) {
      if (!geschat) {
        Vraag vraag;
        vraag.jaar = antwoord.jaar;
        vraag.afronding = antwoord.afronding;
        vraag.scenario = antwoord.scenario;
        geschat = bereken(vul_jaar(dossier, antwoord.jaar, aannames), parameters, vraag);
      }
      if (geschat->antwoord)
        for (const auto& s : geschat->antwoord->werkelijk)
          if (s.personen == w.personen && s.volledig) {
            t.geschat = Uitkomst{s.rendement.waarde, -1};
            t.oordeel = kleiner(s.rendement, w.voordeel_forfait) ? Loont::waarschijnlijk : Loont::waarschijnlijk_niet;
          }
    }
    uit.push_back(std::move(t));
  }
  return uit;
}

} // namespace netto::engine
