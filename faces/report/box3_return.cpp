// SPDX-License-Identifier: EUPL-1.2
#include "box3_return.hpp"

#include "base/number_text.hpp"
#include "faces/border/naming.hpp"

namespace netto::report {

Table return_table(const std::vector<vermogen::ReturnLine>& list, std::string title, const areas::Amount& together, bool bill,
                   const Dossier& d, const Chooser& in) {
  Table t{std::move(title),
          "euro",
          {in("ontvangen", "received"), bill ? in("waarde/winst", "value/gain") : in("waardeverandering", "change in value"),
           bill ? in("rente/kosten", "interest/costs") : in("rente", "interest"),
           bill ? in("resultaat", "result") : in("rendement", "return")}};
  const auto money = [&](const Fraction& x) { return for_people(x, ValueKind::geld, in.language); };
  Fraction sum;
  bool exempt = false;
  for (const auto& r : list) {
    sum = sum + r.rendement.waarde;
    exempt = exempt || r.belast_deel;
    const auto received = r.voordelen.waarde + r.eigen_gebruik.waarde;
    const auto paid = r.kosten.waarde + (r.wat.list == netto::List::schuld ? r.rente.waarde : Fraction{});
    const auto rest = r.rendement.waarde - received + paid;
    const auto cell = [&](const Fraction& x) { return x.is_zero() ? std::string{"-"} : money(x); };
    t.rows.push_back(
        {{border::title(d, Subject{r.wat, r.kind}).in(in.language), cell(received),
          cell(bill && r.wat.list == netto::List::woning ? r.winst.waarde : rest), cell(-paid), money(r.rendement.waarde)}});
  }
  if (exempt) t.rows.push_back({{in("Vrijgesteld deel", "Exempt part"), "", "", "", money(together.waarde - sum)}});
  t.rows.push_back({{in("Samen", "Together"), "", "", "", money(together.waarde)}, true});
  return t;
}

} // namespace netto::report
