// SPDX-License-Identifier: EUPL-1.2
#include "areas/aanslag/area.hpp"
#include "areas/say.hpp"

namespace netto::aanslag {

using namespace netto::report;

Blocks report(const YearAnswer& a, const Dossier& dossier, Language language) {
  if (!a.aanslag) return {};
  const Chooser in{language};
  const auto& personen = a.aanslag->personen;
  Table t{in("Per persoon", "Per person"), "euro", {}};
  for (const PersonAnswer& p : personen) t.columns.push_back(dossier.personen[p.wie].naam);
  // Each row adds to the one above it, so that what comes off is negative; a row without any amount is left out.
  const auto row = [&](std::string name, auto of, bool emphasis = false) {
    Table::Row r{{std::move(name)}, emphasis};
    bool any = false;
    for (const PersonAnswer& p : personen) {
      const std::optional<Amount> amount = of(p);
      any = any || amount;
      r.cells.push_back(amount ? areas::money(*amount, language) : "-");
    }
    if (any) t.rows.push_back(std::move(r));
  };
  const auto term = [&](const Term& b) { return capitalised(in(b.nl, b.en)); };
  const auto off = [](const std::optional<Amount>& u) { return u ? std::optional{Amount{-u->waarde, -1}} : std::nullopt; };
  const auto given = [](Amount PersonAnswer::* amount) {
    return [amount](const PersonAnswer& p) { return std::optional{p.*amount}; };
  };
  const auto components_row = [&](const Component& c) {
    row(term(*c.term), [&](const PersonAnswer& p) { return c.credit ? off(c.of(p)) : c.of(p); });
  };
  row(term(begrip::verzamelinkomen), given(&PersonAnswer::verzamelinkomen));
  for (const Component& c : components)
    if (!c.credit) components_row(c);
  row(term(begrip::gecombineerde_inkomensheffing), given(&PersonAnswer::inkomensheffing), true);
  for (const Component& c : components)
    if (c.credit) components_row(c);
  row(in("Korting die boven de heffing uitgaat", "Credit beyond the levy"), [](const PersonAnswer& p) {
    const Amount beyond = beyond_levy(p);
    return areas::nil(beyond) ? std::nullopt : std::optional{beyond};
  });
  row(term(begrip::voorheffingen), [&](const PersonAnswer& p) { return off(p.voorheffingen); });
  row(term(begrip::voorlopige_aanslag), [&](const PersonAnswer& p) { return off(p.voorlopige_aanslag); });
  row(term(begrip::niet_geheven), [&](const PersonAnswer& p) { return off(p.niet_geheven); });
  row(term(begrip::te_betalen), given(&PersonAnswer::te_betalen), true);
  return {Heading{2, in("Wat er te betalen is, alle boxen samen", "What is owed, all boxes together")}, std::move(t),
          Sentence{in("Wat terugkomt vraagt een aangifte op tijd (Wet IB 2001, 9.4); de bijdrage Zvw staat hierbuiten.",
                      "What comes back asks a return in time (Wet IB 2001, 9.4); the Zvw contribution is outside this.")}};
}

std::vector<KeyFigures::Figure> key_figures(const YearAnswer& a, const Dossier&, Language language) {
  if (!a.aanslag || !a.aanslag->te_betalen) return {};
  const Chooser in{language};
  const Fraction& left = a.aanslag->te_betalen->waarde;
  const bool back = left.is_negative(),
             small = left != a.aanslag->verschil->waarde; // somebody's difference is too little for an assessment
  return {{back ? in("Terug", "Back") : in("Te betalen", "To be paid"), netto::euro(back ? -left : left, language),
           small ? in("alle boxen samen, zonder wat te klein is voor een aanslag",
                      "all boxes together, without what is too little for an assessment")
                 : in("alle boxen samen, na heffingskortingen en voorheffingen",
                      "all boxes together, after tax credits and tax withheld"),
           KeyFigures::Tone::main}};
}

std::vector<int> steps(const YearAnswer& a) {
  std::vector<int> steps;
  if (!a.aanslag) return steps;
  for (const PersonAnswer& p : a.aanslag->personen) {
    for (const Amount* u : {&p.verzamelinkomen, &p.inkomensheffing, &p.kortingen.totaal, &p.te_betalen})
      steps.push_back(u->step);
    steps.push_back(p.kortingen.algemene_heffingskorting.step);
    for (const auto* u :
         {&p.kortingen.arbeidskorting, &p.kortingen.combinatiekorting, &p.kortingen.jonggehandicaptenkorting,
          &p.kortingen.ouderenkorting, &p.kortingen.alleenstaande_ouderenkorting, &p.kortingen.verhoging, &p.niet_geheven})
      if (*u) steps.push_back((*u)->step);
  }
  return steps;
}

} // namespace netto::aanslag
