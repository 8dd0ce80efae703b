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
  /// The same of a business.
  void profit(const Term& term, Amount Profit::* amount) {
    row(term, [&](const PersonAnswer& p) { return p.winst ? std::optional{(*p.winst).*amount} : std::nullopt; });
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
  c.profit(begrip::winst_uit_onderneming, &Profit::winst);
  c.profit(begrip::ondernemersaftrek, &Profit::ondernemersaftrek);
  c.profit(begrip::mkb_winstvrijstelling, &Profit::mkb_winstvrijstelling);
  c.profit(begrip::belastbare_winst, &Profit::belastbare_winst);
  c.row(begrip::periodieke_uitkeringen, [](const PersonAnswer& p) { return p.periodieke_uitkeringen; });
  const auto own_home = [&](const Term& term, auto of) {
    c.row(term, [&](const PersonAnswer& p) -> std::optional<Amount> {
      const auto* found = a.eigen_woning ? a.eigen_woning->of(p.wie) : nullptr;
      return found != nullptr && found->inkomen ? of(*found) : std::nullopt;
    });
  };
  own_home(begrip::eigenwoningforfait, [](const auto& w) { return std::optional{w.eigenwoningforfait}; });
  own_home(begrip::aftrekbare_kosten_eigen_woning, [](const auto& w) { return std::optional{w.inkomen->kosten}; });
  own_home(begrip::aftrek_geringe_schuld, [](const auto& w) { return w.inkomen->geringe_schuld; });
  own_home(begrip::inkomsten_eigen_woning, [](const auto& w) { return std::optional{w.inkomen->inkomsten}; });
  c.row(begrip::inkomensvoorzieningen, [](const PersonAnswer& p) { return p.inkomensvoorzieningen; });
  c.levied(begrip::aftrek_in_box_1, &Levy::aftrek);
  c.levied(begrip::verlies_werk_en_woning, &Levy::verlies);
  c.levied(begrip::verrekend_verlies, &Levy::verrekend_verlies);
  c.levied(begrip::belastbaar_inkomen_werk_en_woning, &Levy::belastbaar_inkomen, true);
  c.levied(begrip::belasting_werk_en_woning, &Levy::belasting);
  c.row(begrip::tariefsaanpassing, [](const PersonAnswer& p) {
    return p.heffing && p.heffing->aanpassing ? unless_nil(*p.heffing->aanpassing) : std::nullopt;
  });
  c.levied(begrip::premie_volksverzekeringen, &Levy::premie);
  c.row(begrip::bijdrage_zvw, [](const PersonAnswer& p) { return p.bijdrage_zvw; });
  Table table = c.table();
  for (const auto& row : table.rows)
    if (row.cells.front() == capitalised(Chooser{language}(begrip::tariefsaanpassing.nl, begrip::tariefsaanpassing.en)))
      table.notes.push_back(Chooser{language}("De tariefsaanpassing is begrepen in de belasting in box 1.",
                                              "The rate adjustment is part of the box 1 tax."));
    else if (row.cells.front() == capitalised(Chooser{language}(begrip::bijdrage_zvw.nl, begrip::bijdrage_zvw.en)))
      table.notes.push_back(Chooser{language}("De bijdrage Zvw is een eigen aanslag, en niet begrepen in wat er te betalen is.",
                                              "The Zvw contribution is an assessment of its own, not part of what is owed."));
  return {Heading{2, Chooser{language}("Werk en woning (box 1)", "Work and home (box 1)")}, std::move(table)};
}

std::vector<int> steps(const YearAnswer& a) {
  std::vector<int> steps;
  if (!a.box1) return steps;
  for (const PersonAnswer& p : a.box1->personen) {
    const auto tell = [&](const std::optional<Amount>& u) {
      if (u) steps.push_back(u->step);
    };
    for (const Amount* u : {&p.loon, &p.resultaat}) steps.push_back(u->step);
    if (p.winst) {
      for (const Amount* u :
           {&p.winst->winst, &p.winst->ondernemersaftrek, &p.winst->mkb_winstvrijstelling, &p.winst->belastbare_winst})
        steps.push_back(u->step);
      tell(p.winst->over_niet_gerealiseerd);
    }
    for (const auto* u : {&p.periodieke_uitkeringen, &p.inkomensvoorzieningen, &p.bijdrage_zvw}) tell(*u);
    if (!p.heffing) continue;
    for (const Amount* u : {&p.heffing->inkomen, &p.heffing->belastbaar_inkomen, &p.heffing->belasting, &p.heffing->premie})
      steps.push_back(u->step);
    for (const auto* u : {&p.heffing->verlies, &p.heffing->verrekend_verlies, &p.heffing->over_verlies}) tell(*u);
  }
  return steps;
}

} // namespace netto::box1
