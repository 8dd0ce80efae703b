// SPDX-License-Identifier: EUPL-1.2
#include "areas/box2/area.hpp"
#include "areas/say.hpp"

namespace netto::box2 {

using namespace netto::report;

Blocks report(const YearAnswer& a, const Dossier& dossier, Language language) {
  if (!a.box2 || a.box2->personen.empty()) return {};
  const Chooser in{language};
  Table t{in("Per persoon", "Per person"), "euro", {}};
  for (const PersonAnswer& p : a.box2->personen) t.columns.push_back(dossier.personen[p.wie].naam);
  const auto row = [&](const Term& term, auto of, bool emphasis = false) {
    Table::Row r{{capitalised(in(term.nl, term.en))}, emphasis};
    bool any = false;
    for (const PersonAnswer& p : a.box2->personen) {
      const std::optional<Amount> amount = of(p);
      any = any || amount;
      r.cells.push_back(amount ? areas::money(*amount, language) : "-");
    }
    if (any) t.rows.push_back(std::move(r));
  };
  row(begrip::aftrek_in_box_2, [](const PersonAnswer& p) { return p.aftrek; });
  row(begrip::inkomen_aanmerkelijk_belang, [](const PersonAnswer& p) { return std::optional{p.inkomen}; });
  row(begrip::verrekend_verlies_box_2, [](const PersonAnswer& p) { return p.verrekend_verlies; });
  row(begrip::verlies_box_2_naar_eerder_jaar, [](const PersonAnswer& p) { return p.terug; });
  row(begrip::te_verrekenen_verlies_box_2, [](const PersonAnswer& p) { return p.over_verlies; });
  row(
      begrip::belastbaar_inkomen_aanmerkelijk_belang, [](const PersonAnswer& p) { return std::optional{p.belastbaar_inkomen}; },
      true);
  row(begrip::belasting_aanmerkelijk_belang, [](const PersonAnswer& p) { return std::optional{p.belasting}; });
  row(begrip::dividendbelasting_box_2, [](const PersonAnswer& p) { return p.dividendbelasting; });
  const auto said = [&](const Term& term, const Amount& u) { return in(term.nl, term.en) + " " + areas::money(u, language); };
  std::string together = in("Van allen samen: ", "Of all together: ") + said(begrip::reguliere_voordelen, a.box2->regulier);
  if (a.box2->bovenmatig) together += in(", waarvan ", ", of which ") + said(begrip::bovenmatige_schulden, *a.box2->bovenmatig);
  return {Heading{2, in("Aanmerkelijk belang (box 2)", "Substantial holding (box 2)")}, std::move(t),
          Sentence{together + ", " + said(begrip::vervreemdingsvoordelen, a.box2->vervreemding) + "."}};
}

std::vector<int> steps(const YearAnswer& a) {
  std::vector<int> steps;
  if (!a.box2) return steps;
  if (a.box2->bovenmatig) steps.push_back(a.box2->bovenmatig->step);
  for (const PersonAnswer& p : a.box2->personen) {
    for (const Amount* u : {&p.inkomen, &p.belastbaar_inkomen, &p.belasting}) steps.push_back(u->step);
    for (const auto* u : {&p.aftrek, &p.verlies, &p.terug, &p.verrekend_verlies, &p.over_verlies, &p.dividendbelasting})
      if (*u) steps.push_back((*u)->step);
  }
  return steps;
}

} // namespace netto::box2
