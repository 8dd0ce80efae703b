// SPDX-License-Identifier: EUPL-1.2
#include "verslag_werkelijk.hpp"

#include "faces/border/berichten.hpp"
#include "faces/border/uitleg.hpp"

namespace netto::cli {

namespace {

using engine::Rendementsregelantwoord;
using engine::Uitkomst;
using engine::Werkelijkantwoord;
using Oordeel = engine::Werkelijkantwoord::Oordeel;

std::string geld(const Breuk<Groot>& x, const Stijl& s) { return border::voor_mensen(x, border::Waardesoort::geld, s.taal); }
std::string euro(const Uitkomst& u, const Stijl& s) { return "€ " + geld(u.waarde, s); }
bool nul(const Breuk<Groot>& x) { return x.teller.is_nul(); }

std::string oordeel(const Werkelijkantwoord& w, const Stijl& s) {
  const std::string werkelijk = euro(w.rendement, s), forfait = euro(w.voordeel_forfait, s);
  switch (w.oordeel) {
  case Oordeel::geen_heffing:
    return s.in("Er is geen voordeel volgens het forfait: tegenbewijs kan niets verlagen.",
                "There is no benefit under the deemed return: proof to the contrary cannot lower anything.");
  case Oordeel::loont:
    return s.in("Tegenbewijs loont: het werkelijke rendement is ", "Proof to the contrary pays: the actual return is ") +
           werkelijk + s.in(", het forfait komt uit op ", ", the deemed return comes to ") + forfait + ".";
  case Oordeel::loont_niet:
    if (!w.volledig)
      return s.in("Tegenbewijs loont niet: wat al bekend is, is samen ",
                  "Proof to the contrary does not pay: what is known already adds up to ") +
             werkelijk + s.in(", niet minder dan het forfait van ", ", not less than the deemed return of ") + forfait + ".";
    return s.in("Tegenbewijs loont niet: het werkelijke rendement is ",
                "Proof to the contrary does not pay: the actual return is ") +
           werkelijk + s.in(", niet lager dan het forfait van ", ", not lower than the deemed return of ") + forfait + ".";
  case Oordeel::hangt_af:
    return s.in("Tegenbewijs loont als het werkelijke rendement lager is dan het forfait van ",
                "Proof to the contrary pays if the actual return is lower than the deemed return of ") +
           forfait + s.in(". Dat is pas te zeggen met de gegevens hieronder.", ". Saying so takes the facts below.");
  }
  return {};
}

/// What each thing brought, in columns that add up: received plus change in value minus interest and costs is the return. A home
/// under the bill is the exception: there the gain is a fact and the deemed addition is only in the return.
std::string regels_tabel(const std::vector<Rendementsregelantwoord>& lijst, const std::string& kop, const Uitkomst& samen,
                         bool wetsvoorstel, const Stijl& s) {
  Tabel t{{kop, s.in("ontvangen", "received"),
           wetsvoorstel ? s.in("waarde/winst", "value/gain") : s.in("waardeverandering", "change in value"),
           wetsvoorstel ? s.in("rente/kosten", "interest/costs") : s.in("rente", "interest"),
           wetsvoorstel ? s.in("resultaat", "result") : s.in("rendement", "return")}};
  for (const Rendementsregelantwoord& r : lijst) {
    const auto ontvangen = breuk::som(r.voordelen.waarde, r.eigen_gebruik.waarde);
    const auto betaald = breuk::som(r.kosten.waarde, r.soort == "schuld" ? r.rente.waarde : Breuk<Groot>{});
    const auto rest = breuk::som(breuk::som(r.rendement.waarde, breuk::negatief(ontvangen)), betaald);
    const auto cel = [&](const Breuk<Groot>& x) { return nul(x) ? std::string{"-"} : geld(x, s); };
    t.rij({kort(r.wat, 60), cel(ontvangen), cel(wetsvoorstel && r.soort == "woning" ? r.winst.waarde : rest),
           cel(breuk::negatief(betaald)), geld(r.rendement.waarde, s)});
  }
  t.rij({wetsvoorstel ? s.in("Samen", "Together") : s.in("Samen, na vrijstellingen", "Together, after exemptions"), "", "", "",
         geld(samen.waarde, s)},
        true);
  return t.toon(s);
}

std::string ontbrekend(const Werkelijkantwoord& w, const Stijl& s) {
  std::string uit;
  for (const auto& b : w.ontbreekt) {
    const bool feit = b.code == engine::Berichtcode::feit_ontbreekt;
    const std::string tekst =
        feit ? b.wat + ": " + b.veld + s.in(" van ", " of ") + std::to_string(b.jaar) : border::toon(b, s.taal);
    if (!tekst.empty()) uit += alinea(tekst, s.breedte, "- ", "  ");
  }
  return uit;
}

} // namespace

std::string verslag_werkelijk(const engine::Antwoord& a, const Dossier& d, const Stijl& s) {
  std::string uit;
  for (const auto& w : a.werkelijk) {
    uit += "\n";
    std::string kop = s.in("Tegenbewijs met het werkelijke rendement", "Proof to the contrary: the actual return");
    if (a.werkelijk.size() > 1) {
      std::vector<std::string> namen;
      for (const auto p : w.personen) namen.push_back(d.personen[p].naam);
      kop += s.in(": ", ": ") + opgesomd(namen, s);
    }
    for (const auto& regel : regels(kop, s.breedte)) uit += s.vet(regel) + "\n";
    uit += alinea(oordeel(w, s), s.breedte, "  ", "  ");
    if (w.volledig && !w.regels.empty())
      uit += regels_tabel(w.regels, s.in("Werkelijk rendement (euro)", "Actual return (euro)"), w.rendement, false, s);
    if (!w.volledig && w.oordeel == Oordeel::hangt_af) uit += ontbrekend(w, s);
  }
  return uit;
}

std::string verslag_wetsvoorstel(const engine::Wetsvoorstelantwoord& w, const Dossier& d, const Stijl& s) {
  std::string uit = "\n" + regels_tabel(w.regels, s.in("Resultaat (euro)", "Result (euro)"), w.resultaat, true, s);
  const auto verliezen = [&](const auto& lijst, const std::string& wat) {
    for (const auto& [wie, bedrag] : lijst)
      if (!nul(bedrag.waarde)) uit += alinea(d.personen[wie].naam + ": " + wat + euro(bedrag, s), s.breedte, "  ", "  ");
  };
  verliezen(w.verlies_verrekend, s.in("verrekend verlies van eerdere jaren ", "losses of earlier years set off "));
  verliezen(w.verlies_over, s.in("verlies dat overblijft voor latere jaren ", "loss left for later years "));
  return uit;
}

} // namespace netto::cli
