// SPDX-License-Identifier: EUPL-1.2
#include "studies/tegenbewijs/triage.hpp"

#include "areas/box3/area.hpp"
#include "areas/box3/statement.hpp"
#include "areas/say.hpp"
#include "areas/vermogen/report.hpp"
#include "areas/wording.hpp"

namespace netto::studies {

using namespace report;
using box3::ActualReturnAnswer;
using Worthwhile = Triage::Worthwhile;

namespace {

std::string euro(const Amount& u, const Chooser& in) { return areas::euro(u, in.language); }
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
           netto::euro(in_whole_euros(t.geschat->waarde), in.language) + in(", en het forfait ", ", and the deemed return ") +
           forfait + ".";
  case Worthwhile::hangt_af:
    return in("Dat hangt af van wat nog ontbreekt: het werkelijke rendement moet lager zijn dan het forfait van ",
              "That depends on what is still missing: the actual return must be lower than the deemed return of ") +
           forfait + ".";
  case Worthwhile::na_vermindering:
    return in("Nee: het werkelijke rendement van ", "No: the actual return of ") + bekend +
           in(" is lager dan het forfait van ", " is lower than the deemed return of ") + forfait +
           in(", maar de vermindering voor het buitenland is dan ook lager, en u betaalt niet minder.",
              ", but relief for abroad is lower with it, and you do not pay less.");
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
           netto::money(-t.ruimte.waarde, in.language) + ".";
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
  std::string lead = in("Deze " + n + " cijfers beslissen:", "These " + n + " numbers decide:");
  if (t.beslissend.size() == 1) lead = in("Dit cijfer beslist:", "This number decides:");
  if (t.oordeel == Worthwhile::loont) lead = in("Voor de opgaaf is nog nodig:", "The statement still needs:");
  report::List list;
  for (const auto& [fact, size] : t.beslissend)
    list.items.push_back({fact.code != &message::feit_ontbreekt
                              ? areas::show(fact, d, in.language)
                              : areas::subject_of_notice(fact, d).in(in.language) + ": " + fact.veld + " = { " +
                                    std::to_string(fact.jaar) + in(" = ... }; te vinden: ", " = ... }; to be found: ") +
                                    box3::where_found(fact).in(in.language),
                          {}});
  if (t.meer > 0)
    list.items.push_back(
        {in("en nog ", "and ") + std::to_string(t.meer) + in(" van kleinere posten", " of smaller items"), {}});
  out.insert(out.end(), {Sentence{std::move(lead)}, std::move(list)});
  if (t.oordeel != Worthwhile::loont) out.push_back(Sentence{room(t, in)});
}

} // namespace

Blocks actual_return(const YearAnswer& a, const std::vector<Triage>& verdicts, const Dossier& d, Language language,
                     bool statement) {
  const Chooser in{language};
  Blocks out;
  for (std::size_t i = 0; i < a.box3.werkelijk.size(); ++i) {
    const ActualReturnAnswer& w = a.box3.werkelijk[i];
    const Triage& t = verdicts[i];
    out.push_back(Heading{2, in("Loont tegenbewijs met het werkelijke rendement?", "Does proof of the actual return pay?") +
                                 (a.box3.werkelijk.size() > 1 ? " " + areas::names(w.personen, d, language) : "")});
    out.push_back(Sentence{verdict(t, in)});
    if (t.oordeel != Worthwhile::niet_gemodelleerd) deciding(out, t, d, in);
    else {
      report::List reasons;
      for (const auto& b : w.ontbreekt)
        if (b.code != &message::feit_ontbreekt) reasons.items.push_back({areas::show(b, d, language), {}});
      out.push_back(std::move(reasons));
    }
    if (w.volledig && !w.regels.empty())
      out.push_back(vermogen::return_table(w.regels, in("Werkelijk rendement", "Actual return"), w.rendement, false, d, in));
    if (!statement || w.regels.empty()) continue;
    for (auto& block : box3::statement(w, d, a.jaar, language)) out.push_back(std::move(block));
  }
  return out;
}

KeyFigures::Figure verdict_figure(const Triage& t, Language language) {
  using Tone = KeyFigures::Tone;
  const Chooser in{language};
  struct Large {
    Word value;
    Tone tone;
  };
  static constexpr Large large[] = {{{"niet nodig", "not needed"}, Tone::plain}, // in the order of Worthwhile
                                    {{"loont niet", "does not pay"}, Tone::plain},
                                    {{"loont", "pays"}, Tone::saves},
                                    {{"loont waarschijnlijk", "probably pays"}, Tone::saves},
                                    {{"loont waarschijnlijk niet", "probably does not pay"}, Tone::plain},
                                    {{"hangt ervan af", "it depends"}, Tone::open},
                                    {{"loont niet", "does not pay"}, Tone::plain},
                                    {{"niet te zeggen", "cannot be said"}, Tone::plain}};
  const auto& [value, tone] = large[static_cast<std::size_t>(t.oordeel)];
  const bool known = t.oordeel == Worthwhile::loont && t.volledig;
  return {in("Tegenbewijs", "Proof of actual return"), known ? in("scheelt ", "saves ") + euro(t.besparing, in) : in(value),
          verdict(t, in), tone};
}

} // namespace netto::studies
