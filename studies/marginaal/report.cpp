// SPDX-License-Identifier: EUPL-1.2
#include "studies/marginaal/marginal.hpp"

#include "areas/say.hpp"
#include "base/joined.hpp"
#include "base/number_text.hpp"

namespace netto::studies {

using namespace report;

namespace {

std::string percent(const Fraction& per_euro, Language language) { return for_people(per_euro, ValueKind::percent, language); }
std::string called(const Term& term, Chooser in) { return in(term.nl, term.en); }

std::string where_from(const Marginal& m, Chooser in) {
  std::vector<std::string> all;
  for (const auto& p : m.parts)
    all.push_back(called(*p.term, in) + " " + percent(p.per_euro, in.language) + " (" + std::string{p.term->artikel} + ")");
  return joined(all, "; ");
}
std::string next(const Marginal& m, Chooser in) {
  if (!m.next) return in("niet binnen € 100.000", "not within € 100,000");
  const Change& c = *m.next;
  std::string text = in("na ", "after ") + areas::euro(c.after, in.language) + in(": ", ": ") +
                     percent(c.per_euro, in.language) + in(", door ", ", by ") + called(*c.term, in);
  if (Fraction{1} <= (c.at_once.is_negative() ? -c.at_once : c.at_once)) // less is how the table of 2.10 is rounded
    text += in("; daar in een keer ", "; there at once ") + netto::euro(c.at_once * Fraction{100}, in.language) +
            in(c.at_once.is_negative() ? " minder" : " meer", "");
  return text;
}

} // namespace

Blocks marginal_report(const std::vector<Marginal>& effects, const Dossier& dossier, Language language) {
  const Chooser in{language};
  Blocks out{Heading{2, in("Van een euro meer", "Of one euro more")}};
  if (effects.empty()) {
    out.push_back(Sentence{in("Niet te zeggen: niet alles wat er te betalen is, is gerekend.",
                              "Cannot be said: not all that is owed is computed.")});
    return out;
  }
  std::optional<PersonIndex> person;
  for (const Marginal& m : effects) {
    if (person != m.wie) {
      out.push_back(Heading{3, dossier.personen[m.wie].naam});
      out.push_back(Entries{});
      person = m.wie;
    }
    const bool less = m.per_euro.is_negative();
    std::string value = m.per_euro.is_zero()
                            ? in("niets", "nothing")
                            : percent(less ? -m.per_euro : m.per_euro, language) +
                                  (less ? in(" minder te betalen", " less to pay") : in(" meer te betalen", " more to pay"));
    std::string from = where_from(m, in);
    if (!from.empty()) value += ": " + from;
    std::get<Entries>(out.back())
        .entries.push_back({capitalised(in(extra_words[static_cast<std::size_t>(m.wat)])),
                            value + ". " + in("Verandert ", "Changes ") + next(m, in) + ".", ""});
  }
  out.push_back(Sentence{in("Zonder afronding, van beide partners samen, bij de verdeling hierboven. Spaargeld, ander bezit en "
                            "schuld: een euro die er het "
                            "hele jaar is en zelf niets opbrengt of kost. De bijdrage Zvw over winst en bijverdienste, een "
                            "eigen aanslag, is er niet in begrepen.",
                            "Without rounding, of both partners together, with the division above. Savings, other assets and "
                            "debt: a euro that is there "
                            "all year and itself brings or costs nothing. The Zvw contribution on profit and side income, an "
                            "assessment of its own, is not part of it.")});
  return out;
}

} // namespace netto::studies
