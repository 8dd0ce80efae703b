// SPDX-License-Identifier: EUPL-1.2
// Bill 36748 for one year of a household, in a number form. Losses and cost prices pass from year to year (state.hpp).
// Instantiated in evaluate_exact.cpp and evaluate_trace.cpp, nowhere else.
#pragma once

#include "areas/box3/dividend_tax.hpp"
#include "areas/box3/gather.hpp"
#include "areas/box3_2028/area.hpp"
#include "areas/box3_2028/wording.hpp"
#include "areas/lift.hpp"
#include "areas/outcome.hpp"
#include "law/wetsvoorstel_36748/resultaat.hpp"
#include "law/wetsvoorstel_36748/vastgoed.hpp"

#include <algorithm>

namespace netto::engine {

template <Rekenvorm F> class Wetsvoorstelrekening {
public:
  explicit Wetsvoorstelrekening(Work& work) : work_{work} {
    til_op<F>(*static_cast<const Wetsvoorstelrijen*>(work.figures), p_, context_,
              [](auto& z, auto&& op) { std::remove_cvref_t<decltype(z)>::velden(z, op); });
  }

  void bereken() {
    Box3_2028_state na;
    na.unknown = std::move(stand_.unknown);
    if (work_.asked) a_.wetsvoorstel.emplace();
    for (const Eenheid& e : work_.eenheden) {
      Bevindingen stil;
      b_ = work_.asked ? &work_.bevindingen : &stil;
      for (const auto& [wie, jaar] : na.unknown)
        if (bevat(e.personen, wie)) b_->waarschuwing({&message::verlies_onbekend, {}, "", jaar, 0});
      const Wetsvoorstelinventaris inv = wetsvoorstelinventaris(d_, jaar_, novelle_, e, *b_);
      if (b_->fouten.empty()) eenheid(e, inv, na);
      else if (!work_.asked)
        for (const Persoonnummer p : e.personen) na.unknown.push_back({p, jaar_});
    }
    stand_ = std::move(na);
  }

private:
  using Gegevens = Wetsvoorstelgegevens<Bedrag<F>, Verhouding<F>>;

  struct Jaar {
    Bedrag<F> resultaat;
    std::vector<Rendementsregelantwoord> regels;
    std::vector<Bedrag<F>> deel;
    std::vector<wet::Wetsvoorstelresultaat<F>> personen;
  };

  void eenheid(const Eenheid& e, const Wetsvoorstelinventaris& inv, Box3_2028_state& na) {
    Jaar j = reken(e, inv, na);
    for (std::size_t i = 0; i < e.personen.size(); ++i)
      na.losses.push_back({e.personen[i], uitkomst(j.personen[i].verlies_over)});
    if (work_.asked) antwoord(e, inv, j);
  }
  void antwoord(const Eenheid& e, const Wetsvoorstelinventaris& inv, Jaar& j) {
    a_.voor_vermindering = a_.voor_vermindering || inv.voor_vermindering;
    auto& w = *a_.wetsvoorstel;
    const bool eerste = a_.personen.empty();
    if (eerste) w.resultaat = uitkomst(j.resultaat);
    else {
      tel_op(w.resultaat, uitkomst(j.resultaat));
      w.resultaat.stap = -1;
    }
    for (auto& r : j.regels) w.regels.push_back(std::move(r));
    const RouteName* naam = novelle_ ? &route::wetsvoorstel_36748_novelle : &route::wetsvoorstel_36748;
    for (std::size_t i = 0; i < e.personen.size(); ++i) {
      const auto& r = j.personen[i];
      Persoonantwoord x;
      x.wie = e.personen[i];
      x.met_grondslag = false;
      x.routes = {{naam, uitkomst(r.belastbaar), uitkomst(r.belasting)}};
      x.toegepast = naam;
      x.voordeel = uitkomst(j.deel[i]);
      x.belastbaar_inkomen = uitkomst(r.belastbaar);
      x.belasting = uitkomst(r.belasting);
      if (const auto te_verrekenen = dividendbelasting<F>(d_, jaar_, e, i, context_))
        x.dividendbelasting = uitkomst(*te_verrekenen);
      a_.personen.push_back(std::move(x));
      w.verlies_verrekend.push_back({e.personen[i], uitkomst(r.verlies_verrekend)});
      w.verlies_over.push_back({e.personen[i], uitkomst(r.verlies_over)});
    }
  }

  Jaar reken(const Eenheid& e, const Wetsvoorstelinventaris& inv, Box3_2028_state& na) {
    Jaar j;
    for (const Vastgoedpost& v : inv.vastgoed) voeg(j, vastgoed(v));
    for (const Rendementspost& r : inv.posten) voeg(j, post(r, na));
    over({});
    j.resultaat = noem(begrip::resultaat, leeg_ ? geld({}, Euro{}) : totaal_);
    leeg_ = true;
    const auto verdeling = vraag_.verdeling ? vraag_.verdeling : d_.verdeling.van(jaar_);
    for (std::size_t i = 0; i < e.personen.size(); ++i) {
      over(thing_of(d_, e.personen[i]));
      Verhouding<F> deel = vorm::feit<F>(context_, word::deel, 1, static_cast<std::int64_t>(e.personen.size()));
      if (e.personen.size() > 1 && verdeling)
        deel = vorm::feit<F>(context_, word::gekozen_deel, (*verdeling)[e.personen[i]].duizendsten(), Percentage::geheel);
      j.deel.push_back(noem(begrip::resultaat_persoon, j.resultaat * deel));
      const auto bekend =
          std::find_if(stand_.losses.begin(), stand_.losses.end(), [&](const auto& v) { return v.first == e.personen[i]; });
      const auto oud = bekend == stand_.losses.end()
                           ? geld({}, Euro{})
                           : noem(begrip::verlies_oud, carried<F>(context_, bekend->second, word::verlies_van_eerdere_jaren));
      j.personen.push_back(wet::Wetsvoorstel_resultaat<F>::van(j.deel.back(), oud, vraag_.verlieslezing, p_));
    }
    return j;
  }

  struct Uitslag {
    Rendementsregelantwoord regel;
    Bedrag<F> rendement;
  };
  void voeg(Jaar& j, Uitslag u) {
    totaal_ = leeg_ ? u.rendement : totaal_ + u.rendement;
    leeg_ = false;
    j.regels.push_back(std::move(u.regel));
  }
  /// Earlier years are named in the explanation, the year asked is not.
  void over(Thing wat) {
    if constexpr (F::traceert) context_->over({wat, {}, work_.asked ? 0 : jaar_});
  }
  Bedrag<F> geld(const Fact& wat, Euro e) { return vorm::feit<F>(context_, e == Euro{} ? Fact{} : wat, e); }
  Verhouding<F> eigen_deel(Thing van, const Deel& deel) {
    return vorm::feit<F>(context_, {van, word::deel}, deel.teller, deel.noemer);
  }
  Bedrag<F> eigen(Thing van, const Word& wat, Euro e, const Deel& deel) {
    const auto heel = geld({van, wat}, e);
    return deel.geheel() || e == Euro{} ? heel : heel * eigen_deel(van, deel);
  }

  Uitslag post(const Rendementspost& r, Box3_2028_state& na) {
    over(r.wat);
    const bool schuld = r.groep == Rendementspost::Groep::schuld;
    const auto feit = [&](const Word& wat, Euro e) { return eigen(r.wat, wat, e, r.deel); };
    const auto begin = feit(word::waarde_begin, r.begin), einde = feit(word::waarde_einde, r.einde);
    const auto in = feit(schuld ? word::afgelost : word::gekocht_of_gestort, r.stortingen),
               uit = feit(schuld ? word::geleend : word::verkocht_of_opgenomen, r.onttrekkingen);
    const auto voordelen = feit(r.wat.list == List::bankrekening ? word::rente : word::inkomsten, r.voordelen),
               rente = feit(word::betaalde_rente, r.rente);
    const auto kosten = feit(word::kosten, r.kosten);
    const auto niets = geld({}, Euro{});
    Uitslag u;
    Bedrag<F> winst = niets;
    if (r.bij_verkoop) {
      winst = verkoopwinst(r, na);
      u.rendement = noem(begrip::rendement_wetsvoorstel, voordelen + winst - kosten);
    } else {
      using Aanwas = wet::Wetsvoorstel_vermogensaanwas<F>;
      const auto aanwas = !r.aanwas ? niets
                          : schuld  ? Aanwas::schuld(begin, einde, in, uit)
                                    : Aanwas::bezitting(begin, einde, in, uit);
      u.rendement = noem(begrip::rendement_wetsvoorstel, voordelen + aanwas - rente - kosten);
    }
    u.regel = {r.wat,
               {},
               r.aanwas,
               uitkomst(begin),
               uitkomst(einde),
               uitkomst(in),
               uitkomst(uit),
               uitkomst(voordelen),
               {},
               uitkomst(rente),
               uitkomst(u.rendement),
               uitkomst(kosten),
               uitkomst(winst)};
    return u;
  }
  /// The gain on what was sold, and the cost price of what is left. Cost prices are kept of the whole thing, because who owns it
  /// together may change from year to year.
  Bedrag<F> verkoopwinst(const Rendementspost& r, Box3_2028_state& na) {
    const auto bekend = stand_.cost_prices.find(r.wat);
    const bool onbekend = bekend == stand_.cost_prices.end();
    if (onbekend && (jaar_ > regime::eerste_jaar_wetsvoorstel() || !r.startwaarde))
      b_->waarschuwing({&message::startwaarde_onbekend, r.wat, "waarde", jaar_, 0});
    const auto geheel = [&](const Word& wat, Euro e) { return geld({r.wat, wat}, e); };
    const auto oud = onbekend ? noem(begrip::startwaarde, geheel(word::startwaarde, r.startwaarde.value_or(r.begin)))
                              : carried<F>(context_, bekend->second, {r.wat, word::kostprijs});
    const auto kostprijs = oud + geheel(word::gekocht_of_gestort, r.stortingen);
    const auto waarde = geheel(word::verkocht_of_opgenomen, r.onttrekkingen);
    const auto verkocht =
        wet::Wetsvoorstel_vermogenswinst<F>::verkocht_deel(kostprijs, waarde, geheel(word::waarde_einde, r.einde));
    na.cost_prices.emplace(r.wat, uitkomst(kostprijs - verkocht));
    const auto winst = (r.verkoopopbrengst ? geheel(word::verkoopopbrengst, *r.verkoopopbrengst) : waarde) - verkocht;
    return noem(begrip::vermogenswinst, r.deel.geheel() ? winst : winst * eigen_deel(r.wat, r.deel));
  }

  Uitslag vastgoed(const Vastgoedpost& v) {
    over(v.wat);
    const auto feit = [&](const Word& wat, Euro e) { return eigen(v.wat, wat, e, v.deel); };
    const auto aantal = [&](const Word& wat, std::int64_t n) { return vorm::feit<F>(context_, {v.wat, wat}, n, 1); };
    const auto huur_totaal = huur(v);
    const wet::Vastgoedjaar<F> jaar{feit(word::woz_waarde_van_het_jaar, v.waarde),
                                    huur_totaal,
                                    feit(word::kosten, v.kosten),
                                    aantal(word::dagen_verhuurd, v.dagen_verhuurd),
                                    aantal(word::dagen_in_bezit, v.dagen_bezit),
                                    aantal(word::dagen_in_het_jaar, v.dagen),
                                    aantal(word::een_dag, 1)};
    const auto jaarlijks = wet::Wetsvoorstel_5_19<F>::jaarlijks(jaar, p_);
    Bedrag<F> winst = geld({}, Euro{});
    if (v.verkoop)
      winst = wet::Wetsvoorstel_vermogenswinst<F>::winst(
          feit(word::verkoopprijs, v.verkoop->opbrengst), feit(word::verkoopkosten, v.verkoop->kosten),
          v.verkoop->aankoop ? feit(word::aankoopprijs, v.verkoop->startwaarde)
                             : noem(begrip::startwaarde, feit(word::startwaarde, v.verkoop->startwaarde)),
          feit(word::verbetering, v.verkoop->verbetering));
    const auto rendement = noem(begrip::rendement_wetsvoorstel, v.verkoop ? jaarlijks + winst : jaarlijks);
    Rendementsregelantwoord r;
    r.wat = v.wat;
    r.begin = uitkomst(jaar.waarde);
    r.voordelen = uitkomst(huur_totaal);
    r.kosten = uitkomst(jaar.kosten);
    r.winst = uitkomst(winst);
    r.kosten_tellen = wet::Wetsvoorstel_5_19<F>::verhuurtoets(jaar, p_).ja;
    r.rendement = uitkomst(rendement);
    return {std::move(r), rendement};
  }
  Bedrag<F> huur(const Vastgoedpost& v) {
    if (v.ontvangen_huur) return eigen(v.wat, word::ontvangen_huur, *v.ontvangen_huur, v.deel);
    if (v.huur.empty()) return geld({}, Euro{});
    Bedrag<F> som;
    for (std::size_t i = 0; i < v.huur.size(); ++i) {
      const auto deel =
          eigen(v.wat, word::kale_huur, v.huur[i].per_maand, v.deel) *
          vorm::feit<F>(context_, {v.wat, word::maanden_verhuurd}, v.huur[i].maanden.teller, v.huur[i].maanden.noemer);
      som = i == 0 ? deel : som + deel;
    }
    return noem(begrip::huur_ontvangen, som);
  }

  Work& work_;
  const Dossier& d_ = *work_.dossier;
  const Vraag& vraag_ = work_.vraag;
  const int jaar_ = vraag_.jaar;
  const bool novelle_ = vraag_.scenario == regime::scenario_novelle;
  Antwoord& a_ = work_.antwoord;
  Box3_2028_state& stand_ = work_.state.box3_2028;
  F::Context context_ = context_of<F>(a_);
  Gegevens p_;
  Bevindingen* b_ = nullptr;
  Bedrag<F> totaal_;
  bool leeg_ = true;
};

} // namespace netto::engine
