// SPDX-License-Identifier: EUPL-1.2
#include "areas/vermogen/report.hpp"

#include "areas/say.hpp"

#include <algorithm>

namespace netto::vermogen {

using namespace report;

namespace {

/// Makes the table of persons.
class Persons {
public:
  Persons(const Answer& a, const std::optional<std::string>& base, const Dossier& d, Language language)
      : a_{a}, base_{base}, d_{d}, in_{language} {}

  Table table() const {
    Table t = all_persons();
    if (a_.personen.size() == 1) { // the household is that person
      t.columns.pop_back();
      for (auto& r : t.rows) r.cells.pop_back();
    }
    for (std::size_t k = 0; k < t.columns.size(); ++k) { // too many columns: one person below the other
      Table one{t.columns[k], "", {"euro"}};
      for (const auto& r : t.rows)
        if (!r.cells[k + 1].empty()) one.rows.push_back({{r.cells.front(), r.cells[k + 1]}, r.emphasis});
      t.narrow.push_back(std::move(one));
    }
    for (const auto& p : a_.personen) {
      if (auto reason = why(p); !reason.empty()) t.notes.push_back(std::move(reason));
      if (!p.tijdvakken.empty()) t.notes.push_back(by_period(p));
    }
    return t;
  }

private:
  std::string money(const Amount& u) const { return areas::money(u, in_.language); }
  std::string money(const std::optional<Amount>& u) const { return u ? money(*u) : "-"; }
  std::string percent(const Amount& u) const { return for_people(u.waarde, ValueKind::percent, in_.language); }
  std::string name(const Term& b) const { return capitalised(in_(b.nl, b.en)); }
  const std::string& name(PersonIndex who) const { return d_.personen[who].naam; }

  /// The rows of the table of persons: each person's value, then that of the household, which has no share and no months.
  template <class Of> void row(Table& t, std::string name, Of of, std::string together, bool emphasis = false) const {
    Table::Row r{{std::move(name)}, emphasis};
    for (const auto& p : a_.personen) r.cells.push_back(of(p));
    r.cells.push_back(std::move(together));
    t.rows.push_back(std::move(r));
  }
  Table all_persons() const {
    const auto& h = a_.huishouden;
    Table t{in_("Per persoon", "Per person"), "euro", {}};
    for (const auto& p : a_.personen) t.columns.push_back(name(p.wie));
    t.columns.push_back(in_("samen", "together"));
    const auto any = [&](auto has) { return std::any_of(a_.personen.begin(), a_.personen.end(), has); };
    const auto amounts = [&](const Term& b, auto member, std::string together, bool emphasis = false) {
      row(t, name(b), [&](const PersonAnswer& p) { return money(p.*member); }, std::move(together), emphasis);
    };
    if (base_) {
      amounts(begrip::grondslag_persoon, &PersonAnswer::grondslag, *base_);
      row(t, name(begrip::aandeel), [&](const auto& p) { return percent(*p.aandeel); }, "");
    }
    const bool periods = any([](const auto& p) { return !p.tijdvakken.empty(); });
    if (any([](const auto& p) { return p.maanden != 12; }))
      row(
          t, periods ? in_("Maanden per tijdvak", "Months per period") : in_("Maanden belastingplichtig", "Months liable"),
          [](const auto& p) { return months(p); }, "");
    for (const Route& r : h.routes)
      row(
          t, in_("Inkomen volgens ", "Income under ") + in_(r.naam->name), [&](const auto& p) { return income(p, r.naam); },
          money(r.inkomen));
    amounts(begrip::voordeel, &PersonAnswer::voordeel, money(h.voordeel));
    if (any([](const auto& p) { return !nil(p.persoonsgebonden_aftrek); })) {
      amounts(begrip::persoonsgebonden_aftrek, &PersonAnswer::persoonsgebonden_aftrek, "");
      amounts(begrip::belastbaar_inkomen, &PersonAnswer::belastbaar_inkomen, "");
    }
    amounts(begrip::belasting, &PersonAnswer::belasting, money(h.belasting), true);
    if (h.vermindering) {
      amounts(begrip::vermindering, &PersonAnswer::vermindering, money(h.vermindering));
      if (any([](const auto& p) { return p.bronbelasting && !nil(*p.bronbelasting); }))
        amounts(begrip::bronbelasting, &PersonAnswer::bronbelasting, "");
      amounts(begrip::belasting_na_vermindering, &PersonAnswer::na_vermindering, money(h.na_vermindering), true);
      for (const Route& r : h.routes)
        if (h.routes.size() > 1)
          row(
              t, in_("Na de vermindering volgens ", "After relief under ") + in_(r.naam->name),
              [&](const auto& p) { return after_relief(p, r.naam); }, money(r.na_vermindering));
      if (any([](const auto& p) { return p.over_te_brengen_bronbelasting.has_value(); }))
        amounts(begrip::over_te_brengen_bronbelasting, &PersonAnswer::over_te_brengen_bronbelasting, "");
      if (any([](const auto& p) { return p.over_te_brengen.has_value(); }))
        amounts(begrip::over_te_brengen_buitenland, &PersonAnswer::over_te_brengen, "");
    }
    if (h.heffingskorting_groen)
      amounts(begrip::heffingskorting_groen, &PersonAnswer::heffingskorting_groen, money(h.heffingskorting_groen));
    if (h.dividendbelasting) amounts(begrip::dividendbelasting, &PersonAnswer::dividendbelasting, money(h.dividendbelasting));
    if (h.heffingskorting_groen || h.dividendbelasting) // what is left of the tax after relief is there already
      row(
          t, in_("Blijft over (min: te verrekenen)", "Remains (minus: to be set off)"),
          [&](const auto& p) { return money(remainder(p)); }, money(remainder(h)), true);
    return t;
  }
  std::string after_relief(const PersonAnswer& p, const RouteName* route) const {
    const auto r = std::find_if(p.routes.begin(), p.routes.end(), [&](const Route& x) { return x.naam == route; });
    return r == p.routes.end() ? "-" : money(r->na_vermindering);
  }
  std::string income(const PersonAnswer& p, const RouteName* route) const {
    const auto r = std::find_if(p.routes.begin(), p.routes.end(), [&](const Route& x) { return x.naam == route; });
    if (r == p.routes.end()) return "-";
    return (p.toegepast == route && p.routes.size() > 1 ? "* " : "") + money(r->inkomen);
  }
  static std::string months(const PersonAnswer& p) {
    if (p.tijdvakken.empty()) return std::to_string(p.maanden);
    std::string all;
    for (const auto& t : p.tijdvakken) all += (all.empty() ? "" : " + ") + std::to_string(t.maanden);
    return all;
  }
  /// What each period adds to the benefit, by which route.
  std::string by_period(const PersonAnswer& p) const {
    std::vector<std::string> parts;
    for (const auto& t : p.tijdvakken)
      parts.push_back(money(t.voordeel) + in_(" over ", " over ") + date_text(t.eerste) + in_(" tot en met ", " to ") +
                      date_text(t.laatste) + " (" + in_(t.toegepast->name) + ")");
    const bool lowest = !p.vermindering; // else what costs least after it
    return in_("Het voordeel van ", "The benefit of ") + name(p.wie) + in_(" is ", " is ") + enumeration(parts, in_.language) +
           (lowest
                ? in_(": in elk tijdvak telt de laagste (keuze K-054).", ": in each period the lowest counts (choice K-054).")
                : in_(" (keuze K-054).", " (choice K-054)."));
  }
  /// Which route counts, and why.
  std::string why(const PersonAnswer& p) const {
    const auto counts = std::find_if(p.routes.begin(), p.routes.end(), [&](const Route& r) { return r.naam == p.toegepast; });
    if (p.routes.size() < 2 || counts == p.routes.end()) return {};
    const auto not_lower = [&](const Route& r) { return counts->inkomen.waarde <= r.inkomen.waarde; };
    const auto equal = [&](const Route& r) { return not_lower(r) && r.inkomen.waarde <= counts->inkomen.waarde; };
    std::string reason;
    if (std::all_of(p.routes.begin(), p.routes.end(), equal))
      reason = in_("; de berekeningen komen even hoog uit", "; the computations come out the same");
    else if (std::all_of(p.routes.begin(), p.routes.end(), not_lower))
      reason = in_(", omdat dat de laagste is", ", because it is the lowest");
    else if (p.vermindering)
      reason = in_("; na de vermindering voor het buitenland kost dat het minst", "; after relief for abroad it costs least");
    return in_("Bij ", "For ") + name(p.wie) + in_(" telt: ", " counts: ") + in_(p.toegepast->name) + reason + ".";
  }

  const Answer& a_;
  const std::optional<std::string>& base_;
  const Dossier& d_;
  const Chooser in_;
};

} // namespace

Table persons_table(const Answer& answer, const std::optional<std::string>& base, const Dossier& dossier, Language language) {
  return Persons{answer, base, dossier, language}.table();
}

std::string TakenOff::after(Language language) const {
  const Chooser in{language};
  std::vector<std::string> names;
  if (relief) names.emplace_back(in("vermindering", "relief"));
  if (credit) names.emplace_back(in("heffingskorting", "credit"));
  if (dividend_tax) names.emplace_back(in("dividendbelasting", "dividend tax"));
  return names.empty() ? "" : in("na ", "after ") + enumeration(names, language);
}

KeyFigures::Figure left_to_pay(const Amount& rest, const TakenOff& off, Language language) {
  const Chooser in{language};
  std::string after = off.after(language);
  const bool back = rest.waarde.is_negative();
  return {back ? in("Te verrekenen", "To be set off") : in("Nog te betalen", "Left to pay"),
          netto::euro(back ? -rest.waarde : rest.waarde, language),
          after.empty() ? in("er gaat geen vermindering, heffingskorting of dividendbelasting af",
                             "no relief, credit or dividend tax comes off it")
                        : std::move(after),
          KeyFigures::Tone::main};
}

Table return_table(const std::vector<ReturnLine>& list, std::string title, const Amount& together, bool bill, const Dossier& d,
                   const Chooser& in) {
  Table t{std::move(title),
          "euro",
          {in("ontvangen", "received"), bill ? in("waarde/winst", "value/gain") : in("waardeverandering", "change in value"),
           bill ? in("rente/kosten", "interest/costs") : in("rente", "interest"),
           bill ? in("resultaat", "result") : in("rendement", "return")}};
  const auto money = [&](const Fraction& x) { return netto::money(x, in.language); };
  Fraction sum;
  bool exempt = false;
  for (const auto& r : list) {
    sum = sum + r.rendement.waarde;
    exempt = exempt || r.belast_deel;
    const auto received = r.voordelen.waarde + r.eigen_gebruik.waarde;
    const auto paid = r.kosten.waarde + (r.wat.list == netto::List::schuld ? r.rente.waarde : Fraction{});
    const auto rest = r.rendement.waarde - received + paid;
    const auto cell = [&](const Fraction& x) { return x.is_zero() ? std::string{"-"} : money(x); };
    t.rows.push_back({{areas::title(d, Subject{r.wat, r.kind}).in(in.language) + (r.right ? ", " + in(word_of(*r.right)) : ""),
                       cell(received), cell(bill && r.wat.list == netto::List::woning ? r.winst.waarde : rest), cell(-paid),
                       money(r.rendement.waarde)}});
  }
  if (exempt) t.rows.push_back({{in("Vrijgesteld deel", "Exempt part"), "", "", "", money(together.waarde - sum)}});
  t.rows.push_back({{in("Samen", "Together"), "", "", "", money(together.waarde)}, true});
  return t;
}

} // namespace netto::vermogen
