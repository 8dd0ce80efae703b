// SPDX-License-Identifier: EUPL-1.2
#include "tegenbewijs.hpp"

#include "areas/wording.hpp"
#include "base/number_text.hpp"
#include "box3_return.hpp"
#include "faces/border/explanation.hpp"
#include "faces/border/naming.hpp"
#include "faces/border/notices.hpp"
#include "faces/border/statement.hpp"

#include <optional>

namespace netto::report {

namespace {

using areas::Amount;
using box3::ActualReturnAnswer;
using studies::Triage;
using Worthwhile = studies::Triage::Worthwhile;

std::string money(const Fraction& x, const Chooser& in) { return for_people(x, ValueKind::geld, in.language); }
std::string euro(const Amount& u, const Chooser& in) { return "€ " + money(u.waarde, in); }
/// To whole euros, for what is only an estimate.
Fraction in_whole_euros(const Fraction& x) { return rounded(x, 100, 1, Direction::nearest); }

/// The verdict in a sentence or two.
std::string verdict(const Triage& t, const Chooser& in) {
  const std::string bekend = euro(t.bekend, in), forfait = euro(t.forfait, in);
  switch (t.oordeel) {
  case Worthwhile::geen_heffing:
    return in("Nee: er is geen voordeel volgens het forfait, dus tegenbewijs kan niets verlagen.",
              "No: there is no benefit under the deemed return, so proof to the contrary cannot lower anything.");
  case Worthwhile::loont:
    if (!t.volledig)
      return in("Ja: wat bekend is, is samen ", "Yes: what is known adds up to ") + bekend +
             in(", minder dan het forfait van ", ", less than the deemed return of ") + forfait +
             in(". De rente op schulden die nog ontbreekt kan het werkelijke rendement alleen lager maken.",
                ". The interest on debts that is still missing can only lower the actual return.");
    return in("Ja: het werkelijke rendement is ", "Yes: the actual return is ") + bekend +
           in(", minder dan het forfait van ", ", less than the deemed return of ") + forfait +
           in(". Dat scheelt ", ". That saves ") + euro(t.besparing, in) + in(" belasting.", " of tax.");
  case Worthwhile::kan_niet:
    if (!t.volledig)
      return in("Stop, het kan niet lonen: wat al bekend is, is samen ",
                "Stop, it cannot pay: what is known already adds up to ") +
             bekend + in(", niet minder dan het forfait van ", ", not less than the deemed return of ") + forfait +
             in(". Rente die nog ontbreekt komt daar alleen bij.", ". Interest that is still missing only adds to that.");
    return in("Nee: het werkelijke rendement is ", "No: the actual return is ") + bekend +
           in(", niet lager dan het forfait van ", ", not lower than the deemed return of ") + forfait + ".";
  case Worthwhile::waarschijnlijk:
  case Worthwhile::waarschijnlijk_niet:
    return (t.oordeel == Worthwhile::waarschijnlijk ? in("Waarschijnlijk wel", "Probably yes")
                                                    : in("Waarschijnlijk niet", "Probably not")) +
           in(": met aangenomen waarden voor wat ontbreekt is het werkelijke rendement ongeveer ",
              ": with values assumed for what is missing the actual return is about ") +
           "€ " + money(in_whole_euros(t.geschat->waarde), in) + in(", en het forfait ", ", and the deemed return ") + forfait +
           ".";
  case Worthwhile::hangt_af:
    return in("Dat hangt af van wat nog ontbreekt: het werkelijke rendement moet lager zijn dan het forfait van ",
              "That depends on what is still missing: the actual return must be lower than the deemed return of ") +
           forfait + ".";
  case Worthwhile::na_vermindering:
    return in("Dat hangt af van de vermindering voor het buitenland, die Netto nog niet rekent. Daarvóór is het werkelijke "
              "rendement ",
              "That depends on the relief for abroad, which Netto does not compute yet. Before it the actual return is ") +
           bekend + (t.volledig ? "" : in(" (van wat bekend is)", " (of what is known)")) +
           in(" en het forfait ", " and the deemed return ") + forfait +
           in(". Tot dan telt het forfait.", ". Until then the deemed return counts.");
  case Worthwhile::niet_gemodelleerd:
    return in("Dat kan Netto niet zeggen: het werkelijke rendement is hier niet gemodelleerd.",
              "Netto cannot say: the actual return is not modelled here.");
  }
  return {};
}

/// Below which amount the things with missing facts must stay.
std::string room(const Triage& t, const Chooser& in) {
  if (t.ruimte.waarde.is_negative())
    return in("Tegenbewijs loont alleen als deze posten samen een verlies geven van meer dan € ",
              "Proof to the contrary pays only if these items together make a loss of more than € ") +
           money(-t.ruimte.waarde, in) + ".";
  return in("Tegenbewijs loont als deze posten samen minder opbrengen dan ",
            "Proof to the contrary pays if these items together bring less than ") +
         euro(t.ruimte, in) +
         in(" (huur, rente en waardestijging, min betaalde rente).",
            " (rent, interest and rise in value, less interest paid).");
}

/// The numbers that decide: their key in the dossier, and where to find them.
void deciding(Blocks& out, const Triage& t, const Dossier& d, const Chooser& in) {
  if (t.beslissend.empty() || t.oordeel == Worthwhile::kan_niet || t.oordeel == Worthwhile::geen_heffing) return;
  const std::string n = std::to_string(t.beslissend.size());
  const bool relief = t.oordeel == Worthwhile::na_vermindering;
  std::string lead = in("Deze " + n + " cijfers beslissen:", "These " + n + " numbers decide:");
  if (t.beslissend.size() == 1) lead = in("Dit cijfer beslist:", "This number decides:");
  if (t.oordeel == Worthwhile::loont) lead = in("Voor de opgaaf is nog nodig:", "The statement still needs:");
  if (relief) lead = in("Voor het werkelijke rendement ontbreekt nog:", "Still missing for the actual return:");
  List list;
  for (const auto& [fact, size] : t.beslissend)
    list.items.push_back({fact.code != &message::feit_ontbreekt
                              ? border::show(fact, d, in.language)
                              : border::subject_of_notice(fact, d).in(in.language) + ": " + fact.veld + " = { " +
                                    std::to_string(fact.jaar) + in(" = ... }; te vinden: ", " = ... }; to be found: ") +
                                    border::where_found(fact).in(in.language),
                          {}});
  if (t.meer > 0)
    list.items.push_back(
        {in("en nog ", "and ") + std::to_string(t.meer) + in(" van kleinere posten", " of smaller items"), {}});
  out.insert(out.end(), {Sentence{std::move(lead)}, std::move(list)});
  if (t.oordeel != Worthwhile::loont && !relief) out.push_back(Sentence{room(t, in)});
}

/// What a field of the statement holds, as people write it.
std::string field_value(const border::StatementField& v, const Chooser& in) {
  using Soort = border::StatementField::Soort;
  switch (v.soort) {
  case Soort::tekst: return v.tekst;
  case Soort::percent: {
    std::string uit = v.tekst + "%";
    if (const auto point = uit.find('.'); point != std::string::npos && in.language == border::Language::nl) uit[point] = ',';
    return uit;
  }
  case Soort::yes_no: return v.getal == 1 ? in("ja", "yes") : in("nee", "no");
  case Soort::euro:
  case Soort::dagen: return money(v.getal * 100, in);
  }
  return {};
}
/// The official statement: what to enter in which field.
void add_statement(Blocks& out, const ActualReturnAnswer& w, const Dossier& d, const Chooser& in) {
  out.push_back(Heading{2, in("Opgaaf werkelijk rendement: in te vullen", "Statement of actual return: what to enter")});
  out.push_back(Sentence{
      in("Hele euro's, afgerond in uw voordeel.", "Whole euros, rounded in your favour.") +
      (w.volledig ? "" : in(" Niet volledig: wat ontbreekt staat hierboven.", " Not complete: what is missing is above."))});
  std::optional<border::StatementPart> part;
  for (const auto& item : border::statement(w, d)) {
    if (part != item.rubriek) out.push_back(Heading{4, border::part_name(item.rubriek).in(in.language)});
    part = item.rubriek;
    Entries form{Entries::Kind::form, {}};
    for (const auto& f : item.velden) form.entries.push_back({f.naam.in(in.language), field_value(f, in), ""});
    out.insert(out.end(), {Sentence{border::title(d, item.wat).in(in.language)}, std::move(form)});
  }
}

std::string names(const std::vector<PersonIndex>& persons, const Dossier& d, const Chooser& in) {
  std::vector<std::string> all;
  for (const auto p : persons) all.push_back(d.personen[p].naam);
  return enumeration(all, in.language);
}

} // namespace

Blocks actual_return(const areas::Answer& a, const std::vector<Triage>& verdicts, const Dossier& d, Language language,
                     bool statement) {
  const Chooser in{language};
  Blocks out;
  for (std::size_t i = 0; i < a.box3.werkelijk.size(); ++i) {
    const ActualReturnAnswer& w = a.box3.werkelijk[i];
    const Triage& t = verdicts[i];
    out.push_back(Heading{2, in("Loont tegenbewijs met het werkelijke rendement?", "Does proof of the actual return pay?") +
                                 (a.box3.werkelijk.size() > 1 ? " " + names(w.personen, d, in) : "")});
    out.push_back(Sentence{verdict(t, in)});
    if (t.oordeel != Worthwhile::niet_gemodelleerd) deciding(out, t, d, in);
    else {
      List reasons;
      for (const auto& b : w.ontbreekt)
        if (b.code != &message::feit_ontbreekt) reasons.items.push_back({border::show(b, d, language), {}});
      out.push_back(std::move(reasons));
    }
    if (w.volledig && !w.regels.empty())
      out.push_back(return_table(w.regels, in("Werkelijk rendement", "Actual return"), w.rendement, false, d, in));
    if (statement && !w.regels.empty()) add_statement(out, w, d, in);
  }
  return out;
}

KeyFigures::Figure verdict_figure(const Triage& t, Language language) {
  using Tone = KeyFigures::Tone;
  const Chooser in{language};
  KeyFigures::Figure f{in("Tegenbewijs", "Proof of actual return"), "", verdict(t, in), Tone::plain};
  switch (t.oordeel) {
  case Worthwhile::geen_heffing: f.value = in("niet nodig", "not needed"); break;
  case Worthwhile::kan_niet: f.value = in("loont niet", "does not pay"); break;
  case Worthwhile::loont:
    f.value = t.volledig ? in("scheelt ", "saves ") + euro(t.besparing, in) : in("loont", "pays");
    f.tone = Tone::saves;
    break;
  case Worthwhile::waarschijnlijk:
    f.value = in("loont waarschijnlijk", "probably pays");
    f.tone = Tone::saves;
    break;
  case Worthwhile::waarschijnlijk_niet: f.value = in("loont waarschijnlijk niet", "probably does not pay"); break;
  case Worthwhile::hangt_af:
  case Worthwhile::na_vermindering:
    f.value = in("hangt ervan af", "it depends");
    f.tone = Tone::open;
    break;
  case Worthwhile::niet_gemodelleerd: f.value = in("niet te zeggen", "cannot be said"); break;
  }
  return f;
}

} // namespace netto::report
