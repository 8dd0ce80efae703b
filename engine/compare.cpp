// SPDX-License-Identifier: EUPL-1.2
#include "engine/compare.hpp"

#include "areas/box3/pass.hpp"
#include "areas/box3/vacant_homes.hpp"
#include "areas/outcome.hpp"
#include "params/load.hpp"

#include <algorithm>

namespace netto::engine {

namespace {

/// What of `aangenomen` the answer of `jaar` rests on: the facts of the year, and the values at its end.
Berichten van_jaar(const Berichten& aangenomen, int jaar) {
  Berichten uit;
  for (const Bericht& b : aangenomen)
    if (b.jaar == jaar || (b.jaar == jaar + 1 && (b.veld == "waarde" || b.veld == "woz" || b.veld == "waarde_verhuurde_staat")))
      uit.push_back(b);
  return uit;
}

using X = Exact<Afrondingsbeleid::wet>;

/// An amount of the law; `zekerheid` becomes its status where that is less certain.
std::optional<Bedrag<X>> bedrag(const Parameters& p, std::string_view grootheid, const Parametervraag& vraag,
                                Parameterstatus& zekerheid) {
  Lader lader{p, vraag};
  Rij<Euro> rij;
  lader(grootheid, rij);
  if (rij.plaats < 0) return std::nullopt;
  zekerheid = std::max(zekerheid, p.rij(rij.plaats).status);
  return vorm::parameter<X>({}, rij.waarde, rij.plaats);
}

class Overgangsrekening {
public:
  Overgangsrekening(const Dossier& gegeven, const Dossier& verlengd, const Parameters& p, const Vraag& vraag,
                    const Vergelijking& v)
      : gegeven_{gegeven}, d_{verlengd}, p_{p}, vraag_{vraag}, v_{v} {}

  Overgang maak() {
    o_.jaar = regime::eerste_jaar_wetsvoorstel();
    const Antwoord* voor = antwoord(o_.jaar - 1, vraag_.scenario);
    const Antwoord* na = antwoord(o_.jaar, "");
    const Antwoord* novelle = antwoord(o_.jaar, regime::scenario_novelle);
    if (voor != nullptr) {
      o_.belasting_voor = voor->huishouden.belasting;
      o_.cijfers_voor = voor->parameterstatus;
    }
    if (na != nullptr) o_.belasting_na = na->huishouden.belasting;
    if (novelle != nullptr) o_.belasting_na_novelle = novelle->huishouden.belasting;
    woningen();
    beleggingen();
    verliezen();
    if (na != nullptr) kosten(*na->wetsvoorstel);
    const Antwoord* iemand = voor != nullptr ? voor : na;
    o_.personen = iemand == nullptr ? 0 : static_cast<int>(iemand->personen.size());
    grenzen();
    return std::move(o_);
  }

private:
  [[nodiscard]] const Antwoord* antwoord(int jaar, std::string_view scenario) const {
    for (const auto& j : v_.jaren)
      for (const auto& s : j.stelsels)
        if (j.jaar == jaar && s.scenario == scenario && s.resultaat.antwoord) return &*s.resultaat.antwoord;
    return nullptr;
  }

  /// Homes of box 3 on the day of the change. As in the computation of a sale, the start value is the WOZ value whose value
  /// date is that day: the one of the year after.
  void woningen() {
    const Datum dag = eerste_dag(o_.jaar);
    for (std::size_t i = 0; i < d_.woningen.size(); ++i) {
      const Woning& w = d_.woningen[i];
      const auto waarde = w.woz.van(o_.jaar + 1);
      if (!waarde || (w.gekocht_op && *w.gekocht_op >= dag) || (w.verkocht_op && *w.verkocht_op <= dag) ||
          Opname::gebruik_op(w, dag) == Woning::Gebruik::eigen_woning)
        continue;
      Startwaarde s{thing_of(d_, w), o_.jaar + 1, *waarde, !gegeven_.woningen[i].woz.van(o_.jaar + 1), false, {}, {}};
      if (w.aankoopprijs) {
        Euro prijs = *w.aankoopprijs;
        for (const auto& [jaar, e] : w.verbetering.rijen())
          if (jaar < o_.jaar) prijs += e;
        s.aankoopprijs = prijs;
        s.onbelast = *waarde - prijs;
      }
      o_.startwaarden.push_back(std::move(s));
    }
  }
  /// Financial instruments, which only the amendment taxes when sold.
  void beleggingen() {
    for (std::size_t i = 0; i < d_.beleggingen.size(); ++i) {
      const Belegging& b = d_.beleggingen[i];
      const auto waarde = b.waarde.van(o_.jaar);
      if (!financieel_instrument(b.soort) || !waarde || *waarde == Euro{}) continue;
      o_.startwaarden.push_back(
          {thing_of(d_, b), o_.jaar, *waarde, !gegeven_.beleggingen[i].waarde.van(o_.jaar), true, {}, {}});
    }
  }
  void verliezen() {
    for (const auto& j : v_.jaren) {
      if (j.jaar >= o_.jaar || j.stelsels.empty() || !j.stelsels.front().resultaat.antwoord) continue;
      Uitkomst som;
      for (const auto& w : j.stelsels.front().resultaat.antwoord->werkelijk)
        if (w.volledig && w.rendement.waarde.is_negative()) tel_op(som, w.rendement);
      if (som.waarde.is_zero()) continue;
      o_.verlies_vervalt.waarde = o_.verlies_vervalt.waarde - som.waarde;
      o_.verliesjaren.push_back({j.jaar, som});
    }
  }
  void kosten(const Wetsvoorstelantwoord& w) {
    for (const auto& r : w.regels) {
      if (r.kosten.waarde.is_zero()) continue;
      const Uitkomst bedrag{r.kosten.waarde, -1};
      if (r.kosten_tellen) tel_op(o_.kosten_tellen, bedrag);
      // A thing of persons who are no partners has a line for each of them.
      auto& lijst = r.kosten_tellen ? o_.kosten : o_.kosten_niet;
      const auto bekend = std::find_if(lijst.begin(), lijst.end(), [&](const Kostenpost& k) { return k.wat == r.wat; });
      if (bekend == lijst.end()) lijst.push_back({r.wat, bedrag});
      else tel_op(bekend->bedrag, bedrag);
    }
  }
  void grenzen() {
    if (o_.personen == 0) return; // nobody is liable, or it is not known who is
    const Parametervraag voor{o_.jaar - 1, vraag_.bekend_op, vraag_.scenario}, na{o_.jaar, vraag_.bekend_op, ""};
    const Parametervraag novelle{o_.jaar, vraag_.bekend_op, regime::scenario_novelle};
    Parameterstatus voorstel = Parameterstatus::voorstel; // what follows on the change is one, whatever its figures are
    const auto personen = vorm::feit<X>({}, {}, o_.personen, 1);
    using Resultaat = wet::Wetsvoorstel_resultaat<X>;
    if (const auto b = bedrag(p_, "heffingvrij_vermogen", voor, o_.cijfers_voor))
      o_.heffingvrij_vermogen = in_centen(wet::Artikel_5_5<X>::heffingvrij_vermogen(*b, personen));
    if (const auto b = bedrag(p_, "heffingvrij_resultaat", na, voorstel))
      o_.heffingvrij_resultaat = in_centen(Resultaat::heffingvrij_resultaat(*b, personen));
    if (const auto b = bedrag(p_, "heffingvrij_resultaat", novelle, voorstel))
      o_.heffingvrij_resultaat_novelle = in_centen(Resultaat::heffingvrij_resultaat(*b, personen));
    Euro groen;
    for (const auto& b : d_.beleggingen)
      if (b.soort == Belegging::Soort::groen) groen += b.waarde.van(o_.jaar).value_or(Euro{});
    for (const auto& r : d_.bankrekeningen)
      if (r.soort == Bankrekening::Soort::groen) groen += r.waarde.van(o_.jaar).value_or(Euro{});
    constexpr std::string_view vrijstelling = "vrijstelling_groene_beleggingen";
    if (groen == Euro{}) return;
    if (const auto vrij = bedrag(p_, vrijstelling, voor, o_.cijfers_voor))
      o_.eindigt.push_back({vrijstelling, in_centen(wet::Artikel_5_13<X>::lid_1_maximum(*vrij, personen)), groen});
  }

  const Dossier &gegeven_, &d_;
  const Parameters& p_;
  const Vraag& vraag_;
  const Vergelijking& v_;
  Overgang o_;
};

} // namespace

Vergelijking vergelijk(const Dossier& dossier, const Parameters& parameters, const std::vector<int>& jaren, const Vraag& vraag,
                       const Aannames& aannames) {
  Vergelijking v;
  v.aannames = aannames;
  if (jaren.empty()) return v;
  const int tot = std::min(jaren.back(), regime::laatste_jaar()) + 1;
  const Dossier verlengd = verleng(dossier, tot, aannames, v.aangenomen);
  for (const int jaar : jaren) {
    Jaarvergelijking j{jaar, {}, van_jaar(v.aangenomen, jaar)};
    Vraag deze = vraag;
    deze.jaar = jaar;
    const bool voorgesteld = regime::box3_in(jaar) == nullptr && regime::box3_voorgesteld(jaar, "") != nullptr;
    std::vector<std::string_view> scenarios{vraag.scenario};
    if (voorgesteld) scenarios = {std::string_view{}, regime::scenario_novelle};
    for (const std::string_view scenario : scenarios) {
      deze.scenario = scenario;
      Resultaat resultaat = bereken(verlengd, parameters, deze);
      if (resultaat.antwoord) resultaat.antwoord->spoor = {}; // nobody asks how: only what, and on which parameters
      j.stelsels.push_back({scenario, std::move(resultaat)});
    }
    v.jaren.push_back(std::move(j));
  }
  const auto gevraagd = [&](int jaar) { return std::find(jaren.begin(), jaren.end(), jaar) != jaren.end(); };
  if (gevraagd(regime::eerste_jaar_wetsvoorstel() - 1) && gevraagd(regime::eerste_jaar_wetsvoorstel())) {
    Lader lader{parameters, {regime::eerste_jaar_wetsvoorstel(), vraag.bekend_op, ""}};
    const auto termijn = laad_termijn_te_koop(lader);
    if (!termijn) return v; // each answer says that it is missing
    const auto met_te_koop = met_eigen_woning_te_koop(verlengd, *termijn);
    v.overgang = Overgangsrekening{dossier, met_te_koop ? *met_te_koop : verlengd, parameters, vraag, v}.maak();
  }
  return v;
}

} // namespace netto::engine
