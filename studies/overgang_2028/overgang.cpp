// SPDX-License-Identifier: EUPL-1.2
#include "studies/overgang_2028/overgang.hpp"

#include "areas/box3/area.hpp"
#include "areas/box3_2028/gather.hpp"
#include "areas/homes.hpp"
#include "areas/huishouden/area.hpp"
#include "areas/outcome.hpp"
#include "params/load.hpp"

#include <algorithm>

namespace netto::studies {

namespace {

class TransitionCalculation {
public:
  TransitionCalculation(const Dossier& gegeven, const Dossier& verlengd, const Parameters& p, const Query& vraag,
                        const TransitionComparison& v)
      : gegeven_{gegeven}, d_{verlengd}, p_{p}, query_{vraag}, v_{v} {}

  Transition maak() {
    o_.jaar = box3_2028::first_year_of_bill();
    const YearAnswer* voor = answer(o_.jaar - 1, query_.scenario);
    const YearAnswer* na = answer(o_.jaar, "");
    const YearAnswer* novelle = answer(o_.jaar, box3_2028::scenario_novelle);
    if (voor != nullptr) {
      o_.belasting_voor = vermogen::na_vermindering(voor->vermogen.huishouden);
      o_.cijfers_voor = voor->parameterstatus;
    }
    if (na != nullptr) o_.belasting_na = vermogen::na_vermindering(na->vermogen.huishouden);
    if (novelle != nullptr) o_.belasting_na_novelle = vermogen::na_vermindering(novelle->vermogen.huishouden);
    woningen();
    beleggingen();
    verliezen();
    if (na != nullptr) kosten(*na->box3_2028);
    const YearAnswer* iemand = voor != nullptr ? voor : na;
    o_.personen = iemand == nullptr ? 0 : static_cast<int>(iemand->vermogen.personen.size());
    grenzen();
    return std::move(o_);
  }

private:
  [[nodiscard]] const YearAnswer* answer(int jaar, std::string_view scenario) const {
    for (const auto& j : v_.jaren)
      for (const auto& s : j.stelsels)
        if (j.jaar == jaar && s.scenario == scenario && s.outcome.answer) return &*s.outcome.answer;
    return nullptr;
  }

  /// Homes of box 3 on the day of the change. As in the computation of a sale, the start value is the WOZ value whose value
  /// date is that day: the one of the year after.
  void woningen() {
    const Date dag = first_day(o_.jaar);
    for (std::size_t i = 0; i < d_.woningen.size(); ++i) {
      const Woning& w = d_.woningen[i];
      const auto waarde = w.woz.van(o_.jaar + 1);
      if (!waarde || (w.gekocht_op && *w.gekocht_op >= dag) || (w.verkocht_op && *w.verkocht_op <= dag) ||
          gebruik_op(w, dag) == Woning::Gebruik::eigen_woning)
        continue;
      StartValue s{thing_of(d_, w), o_.jaar + 1, *waarde, !gegeven_.woningen[i].woz.van(o_.jaar + 1), false, {}, {}};
      if (w.aankoopprijs) {
        Euro prijs = *w.aankoopprijs + w.aankoopkosten.value_or(Euro{});
        for (const auto& [jaar, e] : w.verbetering.rows())
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
      if (!box3_2028::financieel_instrument(b.soort) || !waarde || *waarde == Euro{}) continue;
      o_.startwaarden.push_back(
          {thing_of(d_, b), o_.jaar, *waarde, !gegeven_.beleggingen[i].waarde.van(o_.jaar), true, {}, {}});
    }
  }
  void verliezen() {
    for (const auto& j : v_.jaren) {
      if (j.jaar >= o_.jaar || j.stelsels.empty() || !j.stelsels.front().outcome.answer) continue;
      Amount som;
      for (const auto& w : j.stelsels.front().outcome.answer->box3.werkelijk)
        if (w.volledig && w.rendement.waarde.is_negative()) add_to(som, w.rendement);
      if (som.waarde.is_zero()) continue;
      o_.verlies_vervalt.waarde = o_.verlies_vervalt.waarde - som.waarde;
      o_.verliesjaren.push_back({j.jaar, som});
    }
  }
  void kosten(const box3_2028::Answer& w) {
    for (const auto& r : w.regels) {
      if (r.kosten.waarde.is_zero()) continue;
      const Amount bedrag{r.kosten.waarde, -1};
      if (r.kosten_tellen) add_to(o_.kosten_tellen, bedrag);
      // A thing of persons who are no partners has a line for each of them.
      auto& lijst = r.kosten_tellen ? o_.kosten : o_.kosten_niet;
      const auto bekend = std::find_if(lijst.begin(), lijst.end(), [&](const CostItem& k) { return k.wat == r.wat; });
      if (bekend == lijst.end()) lijst.push_back({r.wat, bedrag});
      else add_to(bekend->bedrag, bedrag);
    }
  }
  void grenzen() {
    if (o_.personen == 0) return; // nobody is liable, or it is not known who is
    const ParameterQuery voor{o_.jaar - 1, query_.bekend_op, query_.scenario}, na{o_.jaar, query_.bekend_op, ""};
    const ParameterQuery novelle{o_.jaar, query_.bekend_op, box3_2028::scenario_novelle};
    o_.heffingvrij_vermogen = known(box3::heffingvrij_vermogen(p_, voor, o_.personen));
    if (const auto a = box3::heffingvrij_resultaat(p_, na, o_.personen)) o_.heffingvrij_resultaat = a->bedrag;
    if (const auto a = box3::heffingvrij_resultaat(p_, novelle, o_.personen)) o_.heffingvrij_resultaat_novelle = a->bedrag;
    Euro groen;
    for (const auto& b : d_.beleggingen)
      if (b.soort == Belegging::Soort::groen) groen += b.waarde.van(o_.jaar).value_or(Euro{});
    for (const auto& r : d_.bankrekeningen)
      if (r.soort == Bankrekening::Soort::groen) groen += r.waarde.van(o_.jaar).value_or(Euro{});
    if (groen == Euro{}) return;
    if (const auto vrij = known(box3::vrijstelling_groene_beleggingen(p_, voor, o_.personen)))
      o_.eindigt.push_back({"vrijstelling_groene_beleggingen", *vrij, groen});
  }
  /// An amount of the year before the change, whose certainty counts for what is said of that year.
  std::optional<Euro> known(const std::optional<box3::Allowance>& a) {
    if (!a) return std::nullopt;
    o_.cijfers_voor = std::max(o_.cijfers_voor, a->status);
    return a->bedrag;
  }

  const Dossier &gegeven_, &d_;
  const Parameters& p_;
  const Query& query_;
  const TransitionComparison& v_;
  Transition o_;
};

/// Has the year gone by while something of it was assumed? Netto has no clock: what banks pay is final only after the year.
bool voorbij_en_aangenomen(const YearComparison& j, const Parameters& parameters, const Query& vraag) {
  const auto row = parameters.find_row("forfait_banktegoeden", {j.jaar, vraag.bekend_op, ""});
  return !j.aangenomen.empty() && row && parameters.row(*row).status == ParameterStatus::definitief;
}

} // namespace

TransitionComparison vergelijk(const Dossier& dossier, const Parameters& parameters, const std::vector<int>& jaren,
                               const Query& vraag, const Assumptions& aannames) {
  TransitionComparison v{years(dossier, parameters, jaren, vraag, aannames), {}};
  for (auto& j : v.jaren)
    if (auto& answer = j.stelsels.front().outcome.answer; answer && voorbij_en_aangenomen(j, parameters, vraag))
      answer->warnings.push_back({&message::voorbij_jaar_aangenomen, {}, "", j.jaar, 0});
  const auto gevraagd = [&](int jaar) { return std::find(jaren.begin(), jaren.end(), jaar) != jaren.end(); };
  const int wissel = box3_2028::first_year_of_bill();
  if (!gevraagd(wissel - 1) || !gevraagd(wissel)) return v;
  Loader lader{parameters, {wissel, vraag.bekend_op, ""}};
  const auto termijn = load_for_sale_term(lader);
  if (!termijn) return v; // each answer says that it is missing
  const auto met_te_koop = huishouden::met_gebruik(v.verlengd, *termijn);
  v.overgang = TransitionCalculation{dossier, met_te_koop ? *met_te_koop : v.verlengd, parameters, vraag, v}.maak();
  return v;
}

} // namespace netto::studies
