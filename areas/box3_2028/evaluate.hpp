// SPDX-License-Identifier: EUPL-1.2
// Bill 36748: the years from 2028 in order, because losses and cost prices pass from one to the next.
#pragma once

#include "areas/box3/evaluate.hpp"
#include "areas/outcome.hpp"
#include "params/load.hpp"

#include <algorithm>

namespace netto::engine {

template <Afrondingsbeleid B> class Wetsvoorstelrekening {
public:
  using F = Traceer<B>;

  Wetsvoorstelrekening(const Dossier& d, const Parameters& parameters, const Vraag& vraag, Antwoord& a, Bevindingen& b)
      : d_{d}, parameters_{parameters}, vraag_{vraag}, a_{a}, b_{b}, novelle_{vraag.scenario == regime::scenario_novelle} {}

  void bereken() {
    b_.waarschuwing({Berichtcode::wetsvoorstel_geen_recht, "", "", vraag_.jaar, 0});
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
  using Kostprijzen = std::vector<std::pair<std::string, Bedrag<F>>>;
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
      for (auto& k : j.kostprijs)
        if (zoek(na.kostprijs, k.first) == nullptr) na.kostprijs.push_back(std::move(k));
    }
    if (!p || !stil.fouten.empty()) {
      stand_ = {};
      b_.waarschuwing({Berichtcode::verlies_onbekend, "", "", jaar, 0});
      return;
    }
    stand_ = std::move(na);
  }
  static const Bedrag<F>* zoek(const Kostprijzen& lijst, const std::string& naam) {
    const auto bekend = std::find_if(lijst.begin(), lijst.end(), [&](const auto& k) { return k.first == naam; });
    return bekend == lijst.end() ? nullptr : &bekend->second;
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
    for (std::size_t i = 0; i < e.personen.size(); ++i) {
      const auto& r = j.personen[i];
      Persoonantwoord x;
      x.wie = e.personen[i];
      x.met_grondslag = false;
      x.routes = {{a_.regime->naam, uitkomst(r.belastbaar), uitkomst(r.belasting)}};
      x.toegepast = a_.regime->naam;
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
    over("");
    j.resultaat = noem(begrip::resultaat, leeg_ ? geld("", Euro{}) : totaal_);
    leeg_ = true;
    const auto verdeling = vraag_.verdeling ? vraag_.verdeling : d_.verdeling.van(jaar);
    for (std::size_t i = 0; i < e.personen.size(); ++i) {
      over(d_.personen[e.personen[i]].naam);
      Verhouding<F> deel = vorm::feit<F>(&a_.spoor, "deel", 1, static_cast<std::int64_t>(e.personen.size()));
      if (e.personen.size() > 1 && verdeling)
        deel = vorm::feit<F>(&a_.spoor, "gekozen deel", (*verdeling)[e.personen[i]].duizendsten(), Percentage::geheel);
      j.deel.push_back(noem(begrip::resultaat_persoon, j.resultaat * deel));
      const auto bekend =
          std::find_if(stand_.verlies.begin(), stand_.verlies.end(), [&](const auto& v) { return v.first == e.personen[i]; });
      const auto oud = bekend != stand_.verlies.end() ? noem(begrip::verlies_oud, bekend->second) : geld("", Euro{});
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
  void over(const std::string& wat) {
    a_.spoor.over(jaar_ == vraag_.jaar ? wat : std::to_string(jaar_) + (wat.empty() ? "" : " " + wat));
  }
  Bedrag<F> geld(const std::string& naam, Euro e) {
    return vorm::feit<F>(&a_.spoor, e == Euro{} ? std::string{Spoor::geen} : naam, e);
  }
  Verhouding<F> eigen_deel(const std::string& naam, const Deel& deel) {
    return vorm::feit<F>(&a_.spoor, naam + ": deel", deel.teller, deel.noemer);
  }
  Bedrag<F> eigen(const std::string& naam, const char* wat, Euro e, const Deel& deel) {
    const auto heel = geld(naam + ": " + wat, e);
    return deel.geheel() || e == Euro{} ? heel : heel * eigen_deel(naam, deel);
  }

  Uitslag post(const Rendementspost& r, Kostprijzen& kostprijzen, Bevindingen& b) {
    over(r.naam);
    const bool schuld = r.groep == Rendementspost::Groep::schuld;
    const auto feit = [&](const char* wat, Euro e) { return eigen(r.naam, wat, e, r.deel); };
    const auto begin = feit("waarde begin", r.begin), einde = feit("waarde einde", r.einde);
    const auto in = feit(schuld ? "afgelost" : "gekocht of gestort", r.stortingen),
               uit = feit(schuld ? "geleend" : "verkocht of opgenomen", r.onttrekkingen);
    const auto voordelen = feit(r.soort == "bankrekening" ? "rente" : "inkomsten", r.voordelen),
               rente = feit("betaalde rente", r.rente);
    const auto kosten = feit("kosten", r.kosten);
    const auto niets = geld("", Euro{});
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
    u.regel = {r.naam,
               r.soort,
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
    const Bedrag<F>* bekend = zoek(stand_.kostprijs, r.naam);
    if (bekend == nullptr && (jaar_ > eerste_jaar || !r.startwaarde))
      b.waarschuwing({Berichtcode::startwaarde_onbekend, r.naam, "waarde", jaar_, 0});
    const auto geheel = [&](const char* wat, Euro e) { return geld(r.naam + ": " + wat, e); };
    const auto oud =
        bekend != nullptr ? *bekend : noem(begrip::startwaarde, geheel("startwaarde", r.startwaarde.value_or(r.begin)));
    const auto kostprijs = oud + geheel("gekocht of gestort", r.stortingen);
    const auto waarde = geheel("verkocht of opgenomen", r.onttrekkingen);
    const auto verkocht =
        wet::Wetsvoorstel_vermogenswinst<F>::verkocht_deel(kostprijs, waarde, geheel("waarde einde", r.einde));
    kostprijzen.push_back({r.naam, kostprijs - verkocht});
    const auto winst = (r.verkoopopbrengst ? geheel("verkoopopbrengst", *r.verkoopopbrengst) : waarde) - verkocht;
    return noem(begrip::vermogenswinst, r.deel.geheel() ? winst : winst * eigen_deel(r.naam, r.deel));
  }

  Uitslag vastgoed(const Vastgoedpost& v, const Gegevens& p) {
    over(v.naam);
    const auto feit = [&](const char* wat, Euro e) { return eigen(v.naam, wat, e, v.deel); };
    const auto aantal = [&](const char* wat, std::int64_t n) { return vorm::feit<F>(&a_.spoor, v.naam + ": " + wat, n, 1); };
    const auto huur_totaal = huur(v);
    const wet::Vastgoedjaar<F> jaar{feit("WOZ-waarde van het jaar", v.waarde),
                                    huur_totaal,
                                    feit("kosten", v.kosten),
                                    aantal("dagen verhuurd", v.dagen_verhuurd),
                                    aantal("dagen in bezit", v.dagen_bezit),
                                    aantal("dagen in het jaar", v.dagen),
                                    aantal("een dag", 1)};
    const auto jaarlijks = wet::Wetsvoorstel_5_19<F>::jaarlijks(jaar, p);
    Bedrag<F> winst = geld("", Euro{});
    if (v.verkoop)
      winst = wet::Wetsvoorstel_vermogenswinst<F>::winst(
          feit("verkoopprijs", v.verkoop->opbrengst), feit("verkoopkosten", v.verkoop->kosten),
          v.verkoop->aankoop ? feit("aankoopprijs", v.verkoop->startwaarde)
                             : noem(begrip::startwaarde, feit("startwaarde", v.verkoop->startwaarde)),
          feit("verbetering", v.verkoop->verbetering));
    const auto rendement = noem(begrip::rendement_wetsvoorstel, v.verkoop ? jaarlijks + winst : jaarlijks);
    Rendementsregelantwoord r;
    r.wat = v.naam;
    r.soort = "woning";
    r.begin = uitkomst(jaar.waarde);
    r.voordelen = uitkomst(huur_totaal);
    r.kosten = uitkomst(jaar.kosten);
    r.winst = uitkomst(winst);
    r.kosten_tellen = wet::Wetsvoorstel_5_19<F>::verhuurtoets(jaar, p).ja;
    r.rendement = uitkomst(rendement);
    return {std::move(r), rendement};
  }
  Bedrag<F> huur(const Vastgoedpost& v) {
    if (v.ontvangen_huur) return eigen(v.naam, "ontvangen huur", *v.ontvangen_huur, v.deel);
    if (v.huur.empty()) return geld("", Euro{});
    Bedrag<F> som;
    for (std::size_t i = 0; i < v.huur.size(); ++i) {
      const auto deel =
          eigen(v.naam, "kale huur per maand", v.huur[i].per_maand, v.deel) *
          vorm::feit<F>(&a_.spoor, v.naam + ": maanden verhuurd", v.huur[i].maanden.teller, v.huur[i].maanden.noemer);
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
