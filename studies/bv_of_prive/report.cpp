// SPDX-License-Identifier: EUPL-1.2
#include "areas/say.hpp"
#include "studies/amounts.hpp"
#include "studies/bv_of_prive/bv_of_prive.hpp"

namespace netto::studies {

using namespace netto::report;

namespace {

Table stops(const CompanyCourse& course, const std::string& title, Language language) {
  const Chooser in{language};
  Table t{title,
          "euro",
          {in("box 3", "box 3"), in("vpb", "corporation tax"), "box 2", in("privé", "privately"), in("BV", "company"),
           in("verschil", "difference")}};
  bool continued = false;
  for (const CompanyStop& s : course.jaren) {
    continued = continued || s.doorgetrokken;
    t.rows.push_back({{std::to_string(s.jaar) + (s.doorgetrokken ? " *" : ""), amount(s.box3, language),
                       amount(s.vennootschapsbelasting, language), amount(s.box2, language), amount(s.prive, language),
                       amount(s.vennootschap, language), amount(s.verschil(), language)},
                      course.omslag == s.jaar,
                      false});
  }
  if (continued)
    t.notes.push_back(in("na het laatste jaar met eigen regels en cijfers: die van dat jaar gaan door",
                         "after the last year with rules and figures of its own: those of that year go on"));
  return t;
}
std::string turn(const CompanyCourse& course, const Chooser& in) {
  const std::string last = std::to_string(course.jaren.back().jaar);
  if (!course.omslag) return in("niet voor het einde van ", "not before the end of ") + last;
  return in("bij stoppen in of na ", "when it stops in or after ") + std::to_string(*course.omslag);
}

} // namespace

std::string company_title(const CompanyComparison& c, Language language) {
  const Chooser in{language};
  return in("BV of privé, vanaf ", "Company or privately, from ") + std::to_string(c.vanaf);
}

Blocks company_report(const CompanyComparison& c, Language language) {
  const Chooser in{language};
  Blocks out{Heading{1, company_title(c, language)}};
  out.push_back(Alert{in("GEEN GELDEND RECHT", "NOT LAW IN FORCE"),
                      in("Een projectie met aannames: cijfers van latere jaren zijn die van het laatste bekende jaar.",
                         "A projection with assumptions: figures of later years are those of the last known year.")});
  KeyFigures figures;
  const auto figure = [&](const CompanyCourse& course, std::string name) {
    if (course.jaren.empty()) return;
    const CompanyStop& s = course.jaren.back();
    const bool company = !s.verschil().is_negative();
    const Fraction more = company ? s.verschil() : -s.verschil();
    figures.figures.push_back(
        {std::move(name), euro(rounded(more, 100, 1, Direction::nearest), language),
         (company ? in("meer met de BV na ", "more with the company after ") : in("meer privé na ", "more privately after ")) +
             std::to_string(c.jaren.size()) + in(" jaar", " years"),
         KeyFigures::Tone::main});
  };
  figure(c.geldend, in("Geldend recht doorgetrokken", "Law in force continued"));
  figure(c.wetsvoorstel, in("Wetsvoorstel 2028 doorgetrokken", "Bill of 2028 continued"));
  out.push_back(std::move(figures));
  if (!c.geldend.jaren.empty())
    out.push_back(Sentence{in("De BV laat ten minste zoveel over: onder het geldende recht ",
                              "The company leaves at least as much: under the law in force ") +
                           turn(c.geldend, in) + in("; onder het wetsvoorstel ", "; under the bill ") +
                           turn(c.wetsvoorstel, in) + "."});
  Entries facts;
  const auto fact = [&](const char* nl, const char* en, std::string value) {
    facts.entries.push_back({in(nl, en), std::move(value)});
  };
  std::string homes;
  for (const Thing& t : c.woningen) homes += (homes.empty() ? "" : ", ") + name_of(c.dossier, t);
  fact("woningen", "homes", homes);
  fact("waarde bij inbreng", "value on entry", amount(c.waarde, language));
  fact("schuld die meegaat", "debt that goes along", amount(c.schuld, language));
  fact("overdrachtsbelasting", "transfer tax",
       c.overdrachtsbelasting ? amount(*c.overdrachtsbelasting, language)
                              : in("NIET MEEGEREKEND: geef --overdrachtsbelasting", "LEFT OUT: give --overdrachtsbelasting"));
  fact("oprichting", "founding", amount(c.vraag.oprichting, language));
  fact("kosten van de BV per jaar", "costs of the company per year", amount(c.vraag.kosten_per_jaar, language));
  out.push_back(std::move(facts));
  out.push_back(Heading{2, in("Wat er overblijft als het stopt", "What is left when it stops")});
  out.push_back(stops(c.geldend, in("Geldend recht doorgetrokken", "Law in force continued"), language));
  out.push_back(stops(c.wetsvoorstel, in("Vanaf 2028 wetsvoorstel 36748", "From 2028 bill 36748"), language));
  Table flows{in("Van jaar tot jaar, in beide gevallen", "From year to year, in both cases"),
              "euro",
              {in("huur", "rent"), in("kosten", "costs"), in("rente", "interest"), in("aflossing", "repaid"),
               in("kosten BV", "company"), in("waarde", "value"), in("schuld", "debt")}};
  for (const HomesYear& h : c.jaren)
    flows.rows.push_back({{std::to_string(h.jaar), amount(h.huur, language), amount(h.kosten, language),
                           amount(h.rente, language), amount(h.aflossing, language), amount(h.kosten_vennootschap, language),
                           amount(h.waarde, language), amount(h.schuld, language)},
                          false,
                          false});
  out.push_back(std::move(flows));
  report::List notes;
  const auto note = [&](const char* nl, const char* en) { notes.items.push_back({in(nl, en)}); };
  note("Geld dat in een jaar overblijft brengt niets op, in beide gevallen, en telt privé niet mee in box 3.",
       "Money that is left over in a year yields nothing, in both cases, and privately does not count in box 3.");
  note("De BV neemt de woningen over tegen de waarde op 1 januari, met de kosten van de inbreng als deel van de kostprijs, en "
       "verkoopt ze aan het einde tegen de waarde van dan.",
       "The company takes the homes over at their value on 1 January, with the costs of entry as part of the cost price, and "
       "sells "
       "them at the end at their value of then.");
  note("Er is niet afgeschreven: de bodemwaarde is de WOZ-waarde.", "Nothing is depreciated: the floor is the WOZ value.");
  note("Box 2 is voor heffingskortingen, met de verdeling tussen partners die het minst kost. Een verlies bij het einde geeft "
       "geen "
       "teruggaaf van eerdere jaren.",
       "Box 2 is before credits, divided between partners as costs least. A loss at the end gives no refund of earlier years.");
  note("Aflossing van een lening, loon van de directeur, de overgang van de lening en de verkoopkosten zijn voor u om na te "
       "gaan.",
       "Repaying a loan early, a director's wage, taking over the loan and costs of sale are for you to check.");
  out.push_back(std::move(notes));
  out.push_back(
      Sentence{std::to_string(c.aangenomen) + in(" waarden van het dossier zijn aangenomen (netto vergelijk toont ze).",
                                                 " values of the dossier were assumed (netto vergelijk shows them).")});
  return out;
}

} // namespace netto::studies
