// SPDX-License-Identifier: EUPL-1.2
#include "areas/overdracht/area.hpp"
#include "areas/say.hpp"
#include "facts/thing.hpp"

namespace netto::overdracht {

using namespace netto::report;

Blocks report(const YearAnswer& a, const Dossier& dossier, Language language) {
  if (!a.overdracht) return {};
  const Chooser in{language};
  Table table{in("Woning, wie haar verkrijgt", "Home, who acquires it"),
              "",
              {in("tarief", "rate"), in("maatstaf (euro)", "tax base (euros)"), in("belasting (euro)", "tax (euros)")}};
  static constexpr Word why[] = {{"geen", "none"},
                                 {"startersvrijstelling", "starters exemption"},
                                 {"nieuwbouw", "new building"},
                                 {"verdeling tussen samenwoners", "division between cohabitants"}};
  for (const HomeAnswer& h : a.overdracht->woningen)
    for (const AcquirerAnswer& x : h.verkrijgers) {
      const Word& exemption = why[static_cast<std::size_t>(x.vrijstelling)];
      const std::string rate =
          x.vrijstelling == Exemption::none ? for_people(x.tarief.waarde, ValueKind::percent, language) : in(exemption);
      table.rows.push_back({{name_of(dossier, h.wat) + ", " + name_of(dossier, x.wie), rate, areas::money(x.maatstaf, language),
                             areas::money(x.belasting, language)}});
    }
  table.rows.push_back({{in("Samen", "Together"), "", "", areas::money(a.overdracht->belasting, language)}, true});
  Blocks out{Heading{2, in("Overdrachtsbelasting", "Transfer tax")}, std::move(table)};
  out.push_back(Sentence{in("Een belasting apart van de inkomstenbelasting: ieder over wat hij verkrijgt, te voldoen bij de "
                            "levering, meestal door de "
                            "notaris. Zij zit niet in wat er te betalen is, en is in geen box aftrekbaar.",
                            "A tax apart from income tax: each on what he acquires, to be paid at the delivery, mostly by the "
                            "notary. It is not in what is "
                            "owed, and is deductible in no box.")});
  return out;
}

std::vector<int> steps(const YearAnswer& a) {
  std::vector<int> steps;
  if (!a.overdracht) return steps;
  for (const HomeAnswer& h : a.overdracht->woningen)
    for (const AcquirerAnswer& x : h.verkrijgers) {
      steps.push_back(x.belasting.step);
      steps.push_back(x.maatstaf.step);
      steps.push_back(x.tarief.step);
    }
  return steps;
}

} // namespace netto::overdracht
