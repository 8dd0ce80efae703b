// SPDX-License-Identifier: EUPL-1.2
#include "areas/box1/area.hpp"
#include "areas/say.hpp"

#include <algorithm>

namespace netto::box1 {

using namespace netto::report;

namespace {

/// A column for each person.
class Columns {
public:
  Columns(const Answer& a, const Dossier& d, Language language) : a_{a}, in_{language} {
    table_ = {in_("Per persoon", "Per person"), "euro", {}};
    for (const PersonAnswer& p : a_.personen) table_.columns.push_back(d.personen[p.wie].naam);
  }
  /// `of` may have no amount; a row without any is left out.
  void row(const Term& term, auto of, bool emphasis = false) {
    Table::Row r{{capitalised(in_(term.nl, term.en))}, emphasis};
    bool any = false;
    for (const PersonAnswer& p : a_.personen) {
      const std::optional<Amount> amount = of(p);
      any = any || amount;
      r.cells.push_back(amount ? areas::money(*amount, in_.language) : "-");
    }
    if (any) table_.rows.push_back(std::move(r));
  }
  /// The same of what is levied.
  template <class T> void levied(const Term& term, T Levy::* amount, bool emphasis = false) {
    row(
        term, [&](const PersonAnswer& p) { return p.heffing ? std::optional<Amount>{(*p.heffing).*amount} : std::nullopt; },
        emphasis);
  }
  Table table() { return std::move(table_); }

private:
  const Answer& a_;
  const Chooser in_;
  Table table_;
};
std::optional<Amount> unless_nil(const Amount& u) { return areas::nil(u) ? std::nullopt : std::optional{u}; }

} // namespace

Blocks report(const YearAnswer& a, const Dossier& dossier, Language language) {
  if (!a.box1) return {};
  Columns c{*a.box1, dossier, language};
  c.row(begrip::loon, [](const PersonAnswer& p) { return std::optional{p.loon}; });
  c.row(begrip::resultaat_overige_werkzaamheden, [](const PersonAnswer& p) { return unless_nil(p.resultaat); });
  c.levied(begrip::aftrek_in_box_1, &Levy::aftrek);
  c.levied(begrip::belastbaar_inkomen_werk_en_woning, &Levy::belastbaar_inkomen, true);
  c.levied(begrip::belasting_werk_en_woning, &Levy::belasting);
  c.row(begrip::tariefsaanpassing, [](const PersonAnswer& p) {
    return p.heffing && p.heffing->aanpassing ? unless_nil(*p.heffing->aanpassing) : std::nullopt;
  });
  c.levied(begrip::premie_volksverzekeringen, &Levy::premie);
  Table table = c.table();
  for (const auto& row : table.rows)
    if (row.cells.front() == capitalised(Chooser{language}(begrip::tariefsaanpassing.nl, begrip::tariefsaanpassing.en)))
      table.notes.push_back(Chooser{language}("De tariefsaanpassing is begrepen in de belasting in box 1.",
                                              "The rate adjustment is part of the box 1 tax."));
  return {Heading{2, Chooser{language}("Werk en woning (box 1)", "Work and home (box 1)")}, std::move(table)};
}

std::vector<int> steps(const YearAnswer& a) {
  std::vector<int> steps;
  if (!a.box1) return steps;
  for (const PersonAnswer& p : a.box1->personen) {
    for (const Amount* u : {&p.loon, &p.resultaat}) steps.push_back(u->step);
    if (!p.heffing) continue;
    for (const Amount* u : {&p.heffing->inkomen, &p.heffing->belastbaar_inkomen, &p.heffing->belasting, &p.heffing->premie})
      steps.push_back(u->step);
  }
  return steps;
}

} // namespace netto::box1
