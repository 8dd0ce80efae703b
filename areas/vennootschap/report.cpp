// SPDX-License-Identifier: EUPL-1.2
#include "areas/say.hpp"
#include "areas/vennootschap/area.hpp"

namespace netto::vennootschap {

using namespace netto::report;

Blocks report(const YearAnswer& a, const Dossier& dossier, Language language) {
  if (!a.vennootschap || a.vennootschap->vennootschappen.empty()) return {};
  const Chooser in{language};
  Table t{in("Per vennootschap", "Per company"), "euro", {}};
  for (const CompanyAnswer& c : a.vennootschap->vennootschappen) t.columns.push_back(name_of(dossier, c.wat));
  const auto row = [&](const Term& term, auto of, bool emphasis = false) {
    Table::Row r{{capitalised(in(term.nl, term.en))}, emphasis};
    bool any = false;
    for (const CompanyAnswer& c : a.vennootschap->vennootschappen) {
      const std::optional<Amount> amount = of(c);
      any = any || amount;
      r.cells.push_back(amount ? areas::money(*amount, language) : "-");
    }
    if (any) t.rows.push_back(std::move(r));
  };
  row(begrip::afschrijvingen, [](const CompanyAnswer& c) { return c.afschrijving; });
  row(begrip::afschrijving_te_veel, [](const CompanyAnswer& c) { return c.te_veel; });
  row(begrip::niet_aftrekbare_rente, [](const CompanyAnswer& c) { return c.niet_aftrekbare_rente; });
  row(begrip::afgetrokken_voortgewentelde_rente, [](const CompanyAnswer& c) { return c.afgetrokken_rente; });
  row(begrip::voort_te_wentelen_rente, [](const CompanyAnswer& c) { return c.over_rente; });
  row(begrip::belastbare_winst_vennootschap, [](const CompanyAnswer& c) { return std::optional{c.belastbare_winst}; });
  row(begrip::verrekend_verlies_vennootschap, [](const CompanyAnswer& c) { return c.verrekend_verlies; });
  row(begrip::verlies_vennootschap_naar_eerder_jaar, [](const CompanyAnswer& c) { return c.terug; });
  row(begrip::te_verrekenen_verlies_vennootschap, [](const CompanyAnswer& c) { return c.over_verlies; });
  row(begrip::belastbaar_bedrag, [](const CompanyAnswer& c) { return std::optional{c.belastbaar_bedrag}; }, true);
  row(begrip::vennootschapsbelasting, [](const CompanyAnswer& c) { return std::optional{c.belasting}; }, true);
  return {Heading{2, in("Vennootschapsbelasting", "Corporation tax")}, std::move(t),
          Sentence{in("De vennootschap betaalt dit zelf: het is niet begrepen in wat de personen betalen.",
                      "The company pays this itself: it is no part of what the persons pay.")}};
}

std::vector<int> steps(const YearAnswer& a) {
  std::vector<int> steps;
  if (!a.vennootschap) return steps;
  for (const CompanyAnswer& c : a.vennootschap->vennootschappen) {
    for (const Amount* u : {&c.belastbare_winst, &c.belastbaar_bedrag, &c.belasting}) steps.push_back(u->step);
    for (const auto* u : {&c.afschrijving, &c.te_veel, &c.niet_aftrekbare_rente, &c.afgetrokken_rente, &c.over_rente,
                          &c.verlies, &c.terug, &c.verrekend_verlies, &c.over_verlies})
      if (*u) steps.push_back((*u)->step);
  }
  return steps;
}

} // namespace netto::vennootschap
