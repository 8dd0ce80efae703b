// SPDX-License-Identifier: EUPL-1.2
#include "verslag_werkelijk.hpp"

#include "areas/wording.hpp"
#include "faces/border/berichten.hpp"
#include "faces/border/naming.hpp"
#include "faces/border/opgaaf.hpp"
#include "faces/border/uitleg.hpp"
#include "studies/tegenbewijs/triage.hpp"

#include <optional>

namespace netto::cli {

namespace {

using engine::Rendementsregelantwoord;
using engine::Triage;
using engine::Uitkomst;
using engine::Werkelijkantwoord;
using Loont = engine::Triage::Loont;

std::string geld(const Fraction& x, const Stijl& s) { return border::voor_mensen(x, border::Waardesoort::geld, s.taal); }
std::string euro(const Uitkomst& u, const Stijl& s) { return "€ " + geld(u.waarde, s); }
/// To whole euros, for what is only an estimate.
Fraction heel(const Fraction& x) { return rounded(x, 100, 1, Richting::dichtstbij); }
bool nul(const Fraction& x) { return x.is_zero(); }

/// The verdict in a sentence or two.
std::string oordeel(const Triage& t, const Stijl& s) {
  const std::string bekend = euro(t.bekend, s), forfait = euro(t.forfait, s);
  switch (t.oordeel) {
  case Loont::geen_heffing:
    return s.in("Nee: er is geen voordeel volgens het forfait, dus tegenbewijs kan niets verlagen.",
                "No: there is no benefit under the deemed return, so proof to the contrary cannot lower anything.");
  case Loont::loont:
    if (!t.volledig)
      return s.in("Ja: wat bekend is, is samen ", "Yes: what is known adds up to ") + bekend +
             s.in(", minder dan het forfait van ", ", less than the deemed return of ") + forfait +
             s.in(". De rente op schulden die nog ontbreekt kan het werkelijke rendement alleen lager maken.",
                  ". The interest on debts that is still missing can only lower the actual return.");
    return s.in("Ja: het werkelijke rendement is ", "Yes: the actual return is ") + bekend +
           s.in(", minder dan het forfait van ", ", less than the deemed return of ") + forfait +
           s.in(". Dat scheelt ", ". That saves ") + euro(t.besparing, s) + s.in(" belasting.", " of tax.");
  case Loont::kan_niet:
    if (!t.volledig)
      return s.in("Stop, het kan niet lonen: wat al bekend is, is samen ",
                  "Stop, it cannot pay: what is known already adds up to ") +
             bekend + s.in(", niet minder dan het forfait van ", ", not less than the deemed return of ") + forfait +
             s.in(". Rente die nog ontbreekt komt daar alleen bij.", ". Interest that is still missing only adds to that.");
    return s.in("Nee: het werkelijke rendement is ", "No: the actual return is ") + bekend +
           s.in(", niet lager dan het forfait van ", ", not lower than the deemed return of ") + forfait + ".";
  case Loont::waarschijnlijk:
  case Loont::waarschijnlijk_niet:
    return (t.oordeel == Loont::waarschijnlijk ? s.in("Waarschijnlijk wel", "Probably yes")
                                               : s.in("Waarschijnlijk niet", "Probably not")) +
           s.in(": met aangenomen waarden voor wat ontbreekt is het werkelijke rendement ongeveer ",
                ": with values assumed for what is missing the actual return is about ") +
           "€ " + geld(heel(t.geschat->waarde), s) + s.in(", en het forfait ", ", and the deemed return ") + forfait + ".";
  case Loont::hangt_af:
    return s.in("Dat hangt af van wat nog ontbreekt: het werkelijke rendement moet lager zijn dan het forfait van ",
                "That depends on what is still missing: the actual return must be lower than the deemed return of ") +
           forfait + ".";
  case Loont::na_vermindering:
    return s.in("Dat hangt af van de vermindering voor het buitenland, die Netto nog niet rekent. Daarvóór is het werkelijke "
                "rendement ",
                "That depends on the relief for abroad, which Netto does not compute yet. Before it the actual return is ") +
           bekend + (t.volledig ? "" : s.in(" (van wat bekend is)", " (of what is known)")) +
           s.in(" en het forfait ", " and the deemed return ") + forfait +
           s.in(". Tot dan telt het forfait.", ". Until then the deemed return counts.");
  case Loont::niet_gemodelleerd:
    return s.in("Dat kan Netto niet zeggen: het werkelijke rendement is hier niet gemodelleerd.",
                "Netto cannot say: the actual return is not modelled here.");
  }
  return {};
}

/// Below which amount the things with missing facts must stay.
std::string ruimte(const Triage& t, const Stijl& s) {
  if (t.ruimte.waarde.is_negative())
    return s.in("Tegenbewijs loont alleen als deze posten samen een verlies geven van meer dan € ",
                "Proof to the contrary pays only if these items together make a loss of more than € ") +
           geld(-t.ruimte.waarde, s) + ".";
  return s.in("Tegenbewijs loont als deze posten samen minder opbrengen dan ",
              "Proof to the contrary pays if these items together bring less than ") +
         euro(t.ruimte, s) +
         s.in(" (huur, rente en waardestijging, min betaalde rente).",
              " (rent, interest and rise in value, less interest paid).");
}

/// The numbers that decide: their key in the dossier, and where to find them.
std::string beslissend(const Triage& t, const Dossier& d, const Stijl& s) {
  if (t.beslissend.empty() || t.oordeel == Loont::kan_niet || t.oordeel == Loont::geen_heffing) return {};
  const std::string n = std::to_string(t.beslissend.size());
  std::string kop = s.in("Deze " + n + " cijfers beslissen:", "These " + n + " numbers decide:");
  if (t.beslissend.size() == 1) kop = s.in("Dit cijfer beslist:", "This number decides:");
  if (t.oordeel == Loont::loont) kop = s.in("Voor de opgaaf is nog nodig:", "The statement still needs:");
  const bool vermindering = t.oordeel == Loont::na_vermindering;
  if (vermindering) kop = s.in("Voor het werkelijke rendement ontbreekt nog:", "Still missing for the actual return:");
  std::string uit = alinea(kop, s.breedte, "  ", "  ");
  for (const auto& b : t.beslissend) {
    std::string regel = border::onderwerp(b.feit, d).in(s.taal) + ": " + b.feit.veld + " = { " + std::to_string(b.feit.jaar) +
                        s.in(" = ... }; te vinden: ", " = ... }; to be found: ") + border::vindplaats(b.feit).in(s.taal);
    if (b.feit.code != &message::feit_ontbreekt) regel = border::toon(b.feit, d, s.taal);
    uit += alinea(regel, s.breedte, "- ", "  ");
  }
  if (t.meer > 0)
    uit += alinea(s.in("en nog ", "and ") + std::to_string(t.meer) + s.in(" van kleinere posten", " of smaller items"),
                  s.breedte, "- ", "  ");
  if (t.oordeel != Loont::loont && !vermindering) uit += alinea(ruimte(t, s), s.breedte, "  ", "  ");
  return uit;
}

/// What a field of the statement holds, as people write it.
std::string waarde(const border::Opgaafveld& v, const Stijl& s) {
  using Soort = border::Opgaafveld::Soort;
  switch (v.soort) {
  case Soort::tekst: return v.tekst;
  case Soort::percent: {
    std::string uit = v.tekst + "%";
    if (const auto punt = uit.find('.'); punt != std::string::npos && s.taal == border::Taal::nl) uit[punt] = ',';
    return uit;
  }
  case Soort::ja_nee: return v.getal == 1 ? s.in("ja", "yes") : s.in("nee", "no");
  case Soort::euro:
  case Soort::dagen: return geld(v.getal * 100, s);
  }
  return {};
}
/// The official statement: what to enter in which field.
std::string opgaafblad(const Werkelijkantwoord& w, const Dossier& d, const Stijl& s) {
  std::string uit =
      "\n" + s.vet(s.in("Opgaaf werkelijk rendement: in te vullen", "Statement of actual return: what to enter")) + "\n";
  uit += alinea(s.in("Hele euro's, afgerond in uw voordeel.", "Whole euros, rounded in your favour.") +
                    (w.volledig
                         ? ""
                         : s.in(" Niet volledig: wat ontbreekt staat hierboven.", " Not complete: what is missing is above.")),
                s.breedte, "  ", "  ");
  std::optional<border::Opgaafrubriek> rubriek;
  for (const auto& post : border::opgaaf(w, d)) {
    if (rubriek != post.rubriek) uit += "  " + s.vet(border::rubrieknaam(post.rubriek).in(s.taal)) + "\n";
    rubriek = post.rubriek;
    uit += alinea(border::title(d, post.wat).in(s.taal), s.breedte, "  ", "  ");
    for (const auto& v : post.velden) uit += "    " + links(v.naam.in(s.taal), 54) + "  " + rechts(waarde(v, s), 12) + "\n";
  }
  return uit;
}

/// What each thing brought, in columns that add up: received plus change in value minus interest and costs is the return. A home
/// under the bill is the exception: there the gain is a fact and the deemed addition is only in the return.
std::string regels_tabel(const std::vector<Rendementsregelantwoord>& lijst, const std::string& kop, const Uitkomst& samen,
                         bool wetsvoorstel, const Dossier& d, const Stijl& s) {
  Tabel t{{kop, s.in("ontvangen", "received"),
           wetsvoorstel ? s.in("waarde/winst", "value/gain") : s.in("waardeverandering", "change in value"),
           wetsvoorstel ? s.in("rente/kosten", "interest/costs") : s.in("rente", "interest"),
           wetsvoorstel ? s.in("resultaat", "result") : s.in("rendement", "return")}};
  Fraction som;
  bool vrijgesteld = false;
  for (const Rendementsregelantwoord& r : lijst) {
    som = som + r.rendement.waarde;
    vrijgesteld = vrijgesteld || r.belast_deel;
    const auto ontvangen = r.voordelen.waarde + r.eigen_gebruik.waarde;
    const auto betaald = r.kosten.waarde + (r.wat.list == List::schuld ? r.rente.waarde : Fraction{});
    const auto rest = r.rendement.waarde - ontvangen + betaald;
    const auto cel = [&](const Fraction& x) { return nul(x) ? std::string{"-"} : geld(x, s); };
    t.rij({kort(border::title(d, Subject{r.wat, r.kind}).in(s.taal), 60), cel(ontvangen),
           cel(wetsvoorstel && r.wat.list == List::woning ? r.winst.waarde : rest), cel(-betaald),
           geld(r.rendement.waarde, s)});
  }
  if (vrijgesteld) t.rij({s.in("Vrijgesteld deel", "Exempt part"), "", "", "", geld(samen.waarde - som, s)});
  t.rij({s.in("Samen", "Together"), "", "", "", geld(samen.waarde, s)}, true);
  return t.toon(s);
}

/// What is not modelled, in words.
std::string ongemodelleerd(const Werkelijkantwoord& w, const Dossier& d, const Stijl& s) {
  std::string uit;
  for (const auto& b : w.ontbreekt)
    if (b.code != &message::feit_ontbreekt) uit += alinea(border::toon(b, d, s.taal), s.breedte, "- ", "  ");
  return uit;
}

} // namespace

std::string verslag_werkelijk(const engine::Antwoord& a, const Dossier& d, const Parameters& p, const Stijl& s, bool opgaaf) {
  std::string uit;
  const auto oordelen = engine::triage(d, p, a);
  for (std::size_t i = 0; i < a.werkelijk.size(); ++i) {
    const Werkelijkantwoord& w = a.werkelijk[i];
    const Triage& t = oordelen[i];
    uit += "\n";
    std::string kop = s.in("Loont tegenbewijs met het werkelijke rendement?", "Does proof of the actual return pay?");
    if (a.werkelijk.size() > 1) {
      std::vector<std::string> namen;
      for (const auto x : w.personen) namen.push_back(d.personen[x].naam);
      kop += " " + opgesomd(namen, s);
    }
    for (const auto& regel : regels(kop, s.breedte)) uit += s.vet(regel) + "\n";
    uit += alinea(oordeel(t, s), s.breedte, "  ", "  ");
    uit += t.oordeel == Loont::niet_gemodelleerd ? ongemodelleerd(w, d, s) : beslissend(t, d, s);
    if (w.volledig && !w.regels.empty())
      uit += regels_tabel(w.regels, s.in("Werkelijk rendement (euro)", "Actual return (euro)"), w.rendement, false, d, s);
    if (opgaaf && !w.regels.empty()) uit += opgaafblad(w, d, s);
  }
  return uit;
}

std::string verslag_wetsvoorstel(const engine::Wetsvoorstelantwoord& w, const Dossier& d, const Stijl& s) {
  std::string uit = "\n" + regels_tabel(w.regels, s.in("Resultaat (euro)", "Result (euro)"), w.resultaat, true, d, s);
  const auto verliezen = [&](const auto& lijst, const std::string& wat) {
    for (const auto& [wie, bedrag] : lijst)
      if (!nul(bedrag.waarde)) uit += alinea(d.personen[wie].naam + ": " + wat + euro(bedrag, s), s.breedte, "  ", "  ");
  };
  verliezen(w.verlies_verrekend, s.in("verrekend verlies van eerdere jaren ", "losses of earlier years set off "));
  verliezen(w.verlies_over, s.in("verlies dat overblijft voor latere jaren ", "loss left for later years "));
  return uit;
}

} // namespace netto::cli
