// SPDX-License-Identifier: EUPL-1.2
// Bill 36748 for one year of a household, in a number form. Losses and cost prices pass from year to year (answer.hpp).
// Instantiated in evaluate_exact.cpp and evaluate_trace.cpp, nowhere else.
#pragma once

#include "areas/box3_2028/area.hpp"
#include "areas/box3_2028/gather.hpp"
#include "areas/box3_2028/wording.hpp"
#include "areas/lift.hpp"
#include "areas/vermogen/evaluate.hpp"
#include "law/wetsvoorstel_36748/resultaat.hpp"
#include "law/wetsvoorstel_36748/vastgoed.hpp"

#include <algorithm>
#include <iterator>

namespace netto::box3_2028 {

template <NumberForm F> class BillCalculation {
public:
  explicit BillCalculation(Work& work) : work_{work} {
    lift<F>(*static_cast<const BillRows*>(work.figures), p_, context_,
            [](auto& z, auto&& op) { std::remove_cvref_t<decltype(z)>::velden(z, op); });
  }

  void compute() {
    State na;
    na.unknown = std::move(stand_.unknown);
    if (work_.asked) a_.box3_2028.emplace();
    const auto heel_jaar = [](const TaxUnit& e) {
      return !e.buitenland && e.alleen_hier.empty() && e.maanden == months_in_year && !e.overlijden;
    };
    const bool iemand = std::ranges::any_of(work_.tax_units, heel_jaar);
    if (work_.asked && !iemand && !work_.tax_units.empty())
      work_.findings.error({&message::wetsvoorstel_heel_jaar, {}, "", jaar_, 0});
    for (const TaxUnit& e : work_.tax_units) {
      Findings stil;
      b_ = work_.asked ? &work_.findings : &stil;
      if (!heel_jaar(e)) { // left out
        for (const PersonIndex p : e.personen) {
          if (iemand) b_->warning({&message::wetsvoorstel_persoon_weggelaten, thing_of(d_, p), "", jaar_, 0});
          na.unknown.push_back({p, jaar_});
        }
        continue;
      }
      for (const auto& [wie, jaar] : na.unknown)
        if (contains(e.personen, wie)) b_->warning({&message::verlies_onbekend, {}, "", jaar, 0});
      const BillInventory inv = bill_inventory(d_, jaar_, novelle_, e, *b_);
      if (b_->errors.empty()) eenheid(e, inv, na);
      else if (!work_.asked)
        for (const PersonIndex p : e.personen) na.unknown.push_back({p, jaar_});
    }
    work_.findings.silence_left_out();
    stand_ = std::move(na);
  }

private:
  using Gegevens = Wetsvoorstelgegevens<Bedrag<F>, Verhouding<F>>;

  struct Jaar {
    Bedrag<F> resultaat;
    std::vector<ReturnLine> regels;
    std::vector<Bedrag<F>> deel;
    std::vector<wet::Wetsvoorstelresultaat<F>> personen;
  };

  void eenheid(const TaxUnit& e, const BillInventory& inv, State& na) {
    Jaar j = reken(e, inv, na);
    for (std::size_t i = 0; i < e.personen.size(); ++i)
      na.losses.push_back({e.personen[i], outcome(j.personen[i].verlies_over)});
    if (work_.asked) answer(e, inv, j);
  }
  void answer(const TaxUnit& e, const BillInventory& inv, Jaar& j) {
    allen_.voor_vermindering = allen_.voor_vermindering || inv.voor_vermindering;
    auto& w = *a_.box3_2028;
    add_to(w.resultaat, outcome(j.resultaat), allen_.personen.empty());
    std::ranges::move(j.regels, std::back_inserter(w.regels));
    const RouteName* naam = novelle_ ? &route::wetsvoorstel_36748_novelle : &route::wetsvoorstel_36748;
    for (std::size_t i = 0; i < e.personen.size(); ++i) {
      const auto& r = j.personen[i];
      PersonAnswer x;
      x.wie = e.personen[i];
      x.routes = {{naam, outcome(r.belastbaar), outcome(r.belasting)}};
      x.toegepast = naam;
      x.voordeel = outcome(j.deel[i]);
      x.belastbaar_inkomen = outcome(r.belastbaar);
      x.belasting = outcome(r.belasting);
      if (const auto te_verrekenen = dividendbelasting<F>(d_, jaar_, e, i, context_))
        x.dividendbelasting = outcome(*te_verrekenen);
      allen_.personen.push_back(std::move(x));
      w.verlies_verrekend.push_back({e.personen[i], outcome(r.verlies_verrekend)});
      w.verlies_over.push_back({e.personen[i], outcome(r.verlies_over)});
    }
  }

  Jaar reken(const TaxUnit& e, const BillInventory& inv, State& na) {
    Jaar j;
    for (const RealEstateItem& v : inv.vastgoed) voeg(j, vastgoed(v));
    for (const ReturnItem& r : inv.posten) voeg(j, post(r, na));
    over_eenheid(e);
    j.resultaat = noem(begrip::resultaat, totaal_ ? *totaal_ : geld({}, Euro{}));
    totaal_.reset();
    const auto verdeling = query_.verdeling ? query_.verdeling : d_.verdeling.van(jaar_);
    for (std::size_t i = 0; i < e.personen.size(); ++i) {
      over(thing_of(d_, e.personen[i]));
      const auto deel = e.personen.size() == 1 ? form::fact<F>(context_, word::geheel, 1, 1)
                        : verdeling            ? gekozen_deel<F>(*verdeling, e.personen[i], context_)
                                               : gelijke_delen<F>(context_); // keuze K-020
      j.deel.push_back(noem(begrip::resultaat_persoon, j.resultaat * deel));
      const auto bekend =
          std::find_if(stand_.losses.begin(), stand_.losses.end(), [&](const auto& v) { return v.first == e.personen[i]; });
      const auto oud = bekend == stand_.losses.end()
                           ? geld({}, Euro{})
                           : noem(begrip::verlies_oud, carried<F>(context_, bekend->second, word::verlies_van_eerdere_jaren));
      j.personen.push_back(wet::Wetsvoorstel_resultaat<F>::van(j.deel.back(), oud, query_.verlieslezing, p_));
    }
    return j;
  }

  void voeg(Jaar& j, Outturn<F> u) {
    add(totaal_, u.rendement);
    j.regels.push_back(std::move(u.regel));
  }
  /// Earlier years are named in the explanation, the year asked is not.
  void over(Thing wat) {
    if constexpr (F::traces) context_->over({wat, {}, work_.asked ? 0 : jaar_});
  }
  void over_eenheid(const TaxUnit& e) {
    Subject s = vermogen::subject_of(d_, work_.tax_units, e);
    s.year = work_.asked ? 0 : jaar_;
    if constexpr (F::traces) context_->over(s);
  }
  Bedrag<F> geld(const Fact& wat, Euro e) { return form::fact<F>(context_, e == Euro{} ? Fact{} : wat, e); }
  Bedrag<F> eigen(Thing van, const Word& wat, Euro e, const Part& deel) {
    const auto heel = geld({van, wat}, e);
    return e == Euro{} ? heel : part_of<F>(heel, {van, word::deel}, deel, context_);
  }

  Outturn<F> post(const ReturnItem& r, State& na) {
    over(r.wat);
    const auto fact = [&](const Word& wat, Euro e) { return eigen(r.wat, wat, e, r.deel); };
    const auto v = vermogenspost<F>(r, fact);
    const auto kosten = fact(word::kosten, r.kosten), niets = geld({}, Euro{});
    using Aanwas = wet::Wetsvoorstel_vermogensaanwas<F>;
    const auto aanwas = [&] {
      if (!r.aanwas) return niets;
      return (r.groep == ReturnItem::Groep::schuld ? Aanwas::schuld : Aanwas::bezitting)(v.begin, v.einde, v.stortingen,
                                                                                         v.onttrekkingen);
    };
    const auto winst = r.bij_verkoop ? verkoopwinst(r, na) : niets;
    const auto rendement =
        noem(begrip::rendement_wetsvoorstel, r.bij_verkoop ? v.reguliere_voordelen + winst - kosten
                                                           : v.reguliere_voordelen + aanwas() - v.verschuldigde_rente - kosten);
    Outturn<F> u{line_of<F>({r.wat}, r.aanwas, v, rendement), rendement};
    u.regel.kosten = outcome(kosten);
    u.regel.winst = outcome(winst);
    return u;
  }
  /// The gain on what was sold, and the cost price of what is left. Cost prices are kept of the whole thing, because who owns it
  /// together may change from year to year.
  Bedrag<F> verkoopwinst(const ReturnItem& r, State& na) {
    const auto bekend = stand_.cost_prices.find(r.wat);
    const bool onbekend = bekend == stand_.cost_prices.end();
    if (onbekend && (jaar_ > first_year_of_bill() || !r.startwaarde))
      b_->warning({&message::startwaarde_onbekend, r.wat, "waarde", jaar_, 0});
    const auto geheel = [&](const Word& wat, Euro e) { return geld({r.wat, wat}, e); };
    const auto oud = onbekend ? noem(begrip::startwaarde, geheel(word::startwaarde, r.startwaarde.value_or(r.begin)))
                              : carried<F>(context_, bekend->second, {r.wat, word::kostprijs});
    const auto kostprijs = oud + geheel(word::gekocht_of_gestort, r.stortingen);
    const auto waarde = geheel(word::verkocht_of_opgenomen, r.onttrekkingen);
    const auto verkocht =
        wet::Wetsvoorstel_vermogenswinst<F>::verkocht_deel(kostprijs, waarde, geheel(word::waarde_einde, r.einde));
    na.cost_prices.emplace(r.wat, outcome(kostprijs - verkocht));
    const auto winst = (r.verkoopopbrengst ? geheel(word::verkoopopbrengst, *r.verkoopopbrengst) : waarde) - verkocht;
    return noem(begrip::vermogenswinst, part_of<F>(winst, {r.wat, word::deel}, r.deel, context_));
  }

  Outturn<F> vastgoed(const RealEstateItem& v) {
    over(v.wat);
    const auto fact = [&](const Word& wat, Euro e) { return eigen(v.wat, wat, e, v.deel); };
    const auto aantal = [&](const Word& wat, std::int64_t n) { return form::fact<F>(context_, {v.wat, wat}, n, 1); };
    const auto huur_totaal = huur(v);
    const wet::Vastgoedjaar<F> jaar{fact(word::woz_waarde_van_het_jaar, v.waarde),
                                    huur_totaal,
                                    fact(word::kosten, v.kosten),
                                    aantal(word::dagen_verhuurd, v.dagen_verhuurd),
                                    aantal(word::dagen_in_bezit, v.dagen_bezit),
                                    aantal(word::dagen_in_het_jaar, v.dagen),
                                    aantal(word::een_dag, 1)};
    const auto jaarlijks = wet::Wetsvoorstel_5_19<F>::jaarlijks(jaar, p_);
    Bedrag<F> winst = geld({}, Euro{});
    if (v.verkoop)
      winst = wet::Wetsvoorstel_vermogenswinst<F>::winst(
          fact(word::verkoopprijs, v.verkoop->opbrengst), fact(word::verkoopkosten, v.verkoop->kosten),
          v.verkoop->aankoop ? fact(word::aankoopprijs, v.verkoop->startwaarde)
                             : noem(begrip::startwaarde, fact(word::startwaarde, v.verkoop->startwaarde)),
          fact(word::verbetering, v.verkoop->verbetering));
    const auto rendement = noem(begrip::rendement_wetsvoorstel, v.verkoop ? jaarlijks + winst : jaarlijks);
    ReturnLine r;
    r.wat = v.wat;
    r.begin = outcome(jaar.waarde);
    r.voordelen = outcome(huur_totaal);
    r.kosten = outcome(jaar.kosten);
    r.winst = outcome(winst);
    r.kosten_tellen = wet::Wetsvoorstel_5_19<F>::verhuurtoets(jaar, p_).holds;
    r.rendement = outcome(rendement);
    return {std::move(r), rendement};
  }
  Bedrag<F> huur(const RealEstateItem& v) {
    if (v.ontvangen_huur) return eigen(v.wat, word::ontvangen_huur, *v.ontvangen_huur, v.deel);
    if (v.huur.empty()) return geld({}, Euro{});
    std::optional<Bedrag<F>> som;
    for (const auto& h : v.huur)
      add(som, eigen(v.wat, word::kale_huur, h.per_maand, v.deel) *
                   form::fact<F>(context_, {v.wat, word::maanden_verhuurd}, h.maanden.size()));
    return noem(begrip::huur_ontvangen, *som);
  }

  Work& work_;
  const Dossier& d_ = *work_.dossier;
  const Query& query_ = work_.vraag;
  const int jaar_ = query_.jaar;
  const bool novelle_ = query_.scenario == scenario_novelle;
  YearAnswer& a_ = work_.answer;
  vermogen::Answer& allen_ = a_.vermogen;
  State& stand_ = work_.state.box3_2028;
  F::Context context_ = context_of<F>(a_);
  Gegevens p_;
  Findings* b_ = nullptr;
  std::optional<Bedrag<F>> totaal_;
};

} // namespace netto::box3_2028
