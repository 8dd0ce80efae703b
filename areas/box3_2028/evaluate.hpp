// SPDX-License-Identifier: EUPL-1.2
// Bill 36748: the years from 2028 in order, because losses and cost prices pass from one to the next.
#pragma once

#include "areas/box3/evaluate.hpp"
#include "areas/box3_2028/wording.hpp"
#include "areas/outcome.hpp"
#include "params/load.hpp"

#include <algorithm>
#include <map>

namespace netto::engine {

template <Afrondingsbeleid B> class Wetsvoorstelrekening {
public:
  using F = Traceer<B>;

  Wetsvoorstelrekening(const Dossier& d, const Parameters& parameters, const Vraag& vraag, Antwoord& a, Bevindingen& b)
      : d_{d}, parameters_{parameters}, vraag_{vraag}, a_{a}, b_{b}, novelle_{vraag.scenario == regime::scenario_novelle} {}

  void bereken() {
    b_.waarschuwing({&message::wetsvoorstel_geen_recht, {}, "", vraag_.jaar, 0});
    a_.wetsvoorstel.emplace();
    Lader lader{parameters_, {vraag_.jaar, vraag_.bekend_op, vraag_.scenario}};
    const auto meerderjarigheid = laad_meerderjarigheid(lader);
    meld_ontbrekend(lader, b_.fouten);
    if (!meerderjarigheid) return;
    meerderjarigheid_ = *meerderjarigheid;
    for (const Eenheid& e : eenheden(d_, vraag_.jaar, meerderjarigheid_, b_)) {
      stand_ = {};
      for (int jaar = eerste_jaar; jaar < vraag_.jaar; ++jaar) eerder(e, jaar);
      if (const auto p = gegevens(vraag_.jaar, b_)) dit_jaar(e, *p);
    }
  }

private:
  static constexpr int eerste_jaar = regime::eerste_jaar_wetsvoorstel();
  using Gegevens = Wetsvoorstelgegevens<Bedrag<F>, Verhouding<F>>;

  /// Cost prices of financial instruments, of the whole thing whoever owns it; only the announced amendment counts them.
  using Kostprijzen = std::map<Thing, Bedrag<F>>;
  /// What passes from year to year.
  struct Stand {
    std::vector<std::pair<Persoonnummer, Bedrag<F>>> verlies;
    Kostprijzen kostprijs;
  };
  struct Jaar {
    Bedrag<F> resultaat;
    std::vector<Rendementsregelantwoord> regels;
    std::vector<Bedrag<F>> deel;
    std::vector<wet::Wetsvoorstelresultaat<F>> personen;
    Kostprijzen kostprijs; ///< at the end of the year
  };

  std::optional<Gegevens> gegevens(int jaar, Bevindingen& b) {
    Wetsvoorstelrijen rijen;
    Lader lader{parameters_, {jaar, vraag_.bekend_op, vraag_.scenario}};
    laad(lader, rijen);
    meld_ontbrekend(lader, b.fouten);
    if (!lader.ontbrekend().empty()) return std::nullopt;
    Gegevens g;
    til_op<F>(rijen, g, &a_.spoor, [](auto& z, auto&& op) { std::remove_cvref_t<decltype(z)>::velden(z, op); });
    return g;
  }

  /// A year before the one asked, for the losses and cost prices it leaves; without its facts they are unknown.
  void eerder(const Eenheid& e, int jaar) {
    Bevindingen stil;
    const auto p = gegevens(jaar, stil);
    Stand na;
    for (const Eenheid& toen : eenheden(d_, jaar, meerderjarigheid_, stil)) { // who were partners may differ from year to year
      if (std::none_of(e.personen.begin(), e.personen.end(), [&](Persoonnummer x) { return bevat(toen.personen, x); }))
        continue;
      const Wetsvoorstelinventaris inv = wetsvoorstelinventaris(d_, jaar, novelle_, toen, stil);
      if (!p || !stil.fouten.empty()) break;
      Jaar j = reken(toen, inv, *p, jaar, stil);
      for (std::size_t i = 0; i < toen.personen.size(); ++i)
        na.verlies.push_back({toen.personen[i], j.personen[i].verlies_over});
      na.kostprijs.merge(std::move(j.kostprijs));
    }
    if (!p || !stil.fouten.empty()) {
      stand_ = {};
      b_.waarschuwing({&message::verlies_onbekend, {}, "", jaar, 0});
      return;
    }
    stand_ = std::move(na);
  }

  void dit_jaar(const Eenheid& e, const Gegevens& p) {
    const Wetsvoorstelinventaris inv = wetsvoorstelinventaris(d_, vraag_.jaar, novelle_, e, b_);
    if (!b_.fouten.empty()) return;
    a_.voor_vermindering = a_.voor_vermindering || inv.voor_vermindering;
    Jaar j = reken(e, inv, p, vraag_.jaar, b_);
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
      if (const auto te_verrekenen = dividendbelasting<F>(d_, vraag_.jaar, e, i, &a_.spoor))
        x.dividendbelasting = uitkomst(*te_verrekenen);
      a_.personen.push_back(std::move(x));
      w.verlies_verrekend.push_back({e.personen[i], uitkomst(r.verlies_verrekend)});
      w.verlies_over.push_back({e.personen[i], uitkomst(r.verlies_over)});
    }
  }

  Jaar reken(const Eenheid& e, const Wetsvoorstelinventaris& inv, const Gegevens& p, int jaar, Bevindingen& b) {
    Jaar j;
    jaar_ = jaar;
    for (const Vastgoedpost& v : inv.vastgoed) voeg(j, vastgoed(v, p));
    for (const Rendementspost& r : inv.posten) voeg(j, post(r, j.kostprijs, b));
    over({});
    j.resultaat = noem(begrip::resultaat, leeg_ ? geld({}, Euro{}) : totaal_);
    leeg_ = true;
    const auto verdeling = vraag_.verdeling ? vraag_.verdeling : d_.verdeling.van(jaar);
    for (std::size_t i = 0; i < e.personen.size(); ++i) {
      over(thing_of(d_, e.personen[i]));
      Verhouding<F> deel = vorm::feit<F>(&a_.spoor, word::deel, 1, static_cast<std::int64_t>(e.personen.size()));
      if (e.personen.size() > 1 && verdeling)
        deel = vorm::feit<F>(&a_.spoor, word::gekozen_deel, (*verdeling)[e.personen[i]].duizendsten(), Percentage::geheel);
      j.deel.push_back(noem(begrip::resultaat_persoon, j.resultaat * deel));
      const auto bekend =
          std::find_if(stand_.verlies.begin(), stand_.verlies.end(), [&](const auto& v) { return v.first == e.personen[i]; });
      const auto oud = bekend != stand_.verlies.end() ? noem(begrip::verlies_oud, bekend->second) : geld({}, Euro{});
      j.personen.push_back(wet::Wetsvoorstel_resultaat<F>::van(j.deel.back(), oud, vraag_.verlieslezing, p));
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
  void over(Thing wat) { a_.spoor.over({wat, {}, jaar_ == vraag_.jaar ? 0 : jaar_}); }
  Bedrag<F> geld(const Fact& wat, Euro e) { return vorm::feit<F>(&a_.spoor, e == Euro{} ? Fact{} : wat, e); }
  Verhouding<F> eigen_deel(Thing van, const Deel& deel) {
    return vorm::feit<F>(&a_.spoor, {van, word::deel}, deel.teller, deel.noemer);
  }
  Bedrag<F> eigen(Thing van, const Word& wat, Euro e, const Deel& deel) {
    const auto heel = geld({van, wat}, e);
    return deel.geheel() || e == Euro{} ? heel : heel * eigen_deel(van, deel);
  }

  Uitslag post(const Rendementspost& r, Kostprijzen& kostprijzen, Bevindingen& b) {
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
      winst = verkoopwinst(r, kostprijzen, b);
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
  Bedrag<F> verkoopwinst(const Rendementspost& r, Kostprijzen& kostprijzen, Bevindingen& b) {
    const auto bekend = stand_.kostprijs.find(r.wat);
    const bool onbekend = bekend == stand_.kostprijs.end();
    if (onbekend && (jaar_ > eerste_jaar || !r.startwaarde))
      b.waarschuwing({&message::startwaarde_onbekend, r.wat, "waarde", jaar_, 0});
    const auto geheel = [&](const Word& wat, Euro e) { return geld({r.wat, wat}, e); };
    const auto oud =
        onbekend ? noem(begrip::startwaarde, geheel(word::startwaarde, r.startwaarde.value_or(r.begin))) : bekend->second;
    const auto kostprijs = oud + geheel(word::gekocht_of_gestort, r.stortingen);
    const auto waarde = geheel(word::verkocht_of_opgenomen, r.onttrekkingen);
    const auto verkocht =
        wet::Wetsvoorstel_vermogenswinst<F>::verkocht_deel(kostprijs, waarde, geheel(word::waarde_einde, r.einde));
    kostprijzen.emplace(r.wat, kostprijs - verkocht);
    const auto winst = (r.verkoopopbrengst ? geheel(word::verkoopopbrengst, *r.verkoopopbrengst) : waarde) - verkocht;
    return noem(begrip::vermogenswinst, r.deel.geheel() ? winst : winst * eigen_deel(r.wat, r.deel));
  }

  Uitslag vastgoed(const Vastgoedpost& v, const Gegevens& p) {
    over(v.wat);
    const auto feit = [&](const Word& wat, Euro e) { return eigen(v.wat, wat, e, v.deel); };
    const auto aantal = [&](const Word& wat, std::int64_t n) { return vorm::feit<F>(&a_.spoor, {v.wat, wat}, n, 1); };
    const auto huur_totaal = huur(v);
    const wet::Vastgoedjaar<F> jaar{feit(word::woz_waarde_van_het_jaar, v.waarde),
                                    huur_totaal,
                                    feit(word::kosten, v.kosten),
                                    aantal(word::dagen_verhuurd, v.dagen_verhuurd),
                                    aantal(word::dagen_in_bezit, v.dagen_bezit),
                                    aantal(word::dagen_in_het_jaar, v.dagen),
                                    aantal(word::een_dag, 1)};
    const auto jaarlijks = wet::Wetsvoorstel_5_19<F>::jaarlijks(jaar, p);
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
    r.kosten_tellen = wet::Wetsvoorstel_5_19<F>::verhuurtoets(jaar, p).ja;
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
          vorm::feit<F>(&a_.spoor, {v.wat, word::maanden_verhuurd}, v.huur[i].maanden.teller, v.huur[i].maanden.noemer);
      som = i == 0 ? deel : som + deel;
    }
    return noem(begrip::huur_ontvangen, som);
  }

  const Dossier& d_;
  const Parameters& parameters_;
  const Vraag& vraag_;
  Antwoord& a_;
  Bevindingen& b_;
  bool novelle_;
  int jaar_ = 0, meerderjarigheid_ = 0;
  Stand stand_;
  Bedrag<F> totaal_;
  bool leeg_ = true;
};

} // namespace netto::engine
