// SPDX-License-Identifier: EUPL-1.2
#include "areas/eigen_woning/area.hpp"
#include "base/number_text.hpp"
#include "facts/thing.hpp"

namespace netto::eigen_woning {

netto::report::Blocks report(const YearAnswer& a, const Dossier& dossier, Language language) {
  if (!a.eigen_woning) return {};
  const auto in = [&](const char* nl, const char* en) { return std::string{language == Language::nl ? nl : en}; };
  netto::report::Table table{
      in("Eigen woning (box 1)", "Own home (box 1)"), "euro", {in("dagen", "days"), in("eigenwoningforfait", "deemed income")}};
  bool unvalued = false;
  for (const OwnHome& w : a.eigen_woning->woningen) {
    unvalued = unvalued || !w.forfait;
    table.rows.push_back({{name_of(dossier, w.wat), std::to_string(w.dagen),
                           w.forfait ? for_people(w.forfait->waarde, ValueKind::geld, language) : "-"}});
  }
  netto::report::Blocks out{std::move(table)};
  if (unvalued)
    out.push_back(
        netto::report::Sentence{in("Van een woning zonder bedrag geeft het dossier de WOZ-waarde van dit jaar niet.",
                                   "Of a home without an amount the dossier does not give the WOZ value of this year.")});
  out.push_back(
      netto::report::Sentence{in("Het eigenwoningforfait telt bij het inkomen in box 1; de aftrek van rente, en die wegens "
                                 "geen of een kleine schuld (3.123a), rekent Netto nog niet.",
                                 "The deemed income counts in box 1; Netto does not compute yet the deduction of interest, "
                                 "nor that for no or little debt (3.123a).")});
  return out;
}

std::vector<int> steps(const YearAnswer& a) {
  std::vector<int> steps;
  if (!a.eigen_woning) return steps;
  for (const OwnHome& w : a.eigen_woning->woningen)
    if (w.forfait) steps.push_back(w.forfait->step);
  for (const auto& p : a.eigen_woning->personen) steps.push_back(p.second.eigenwoningforfait.step);
  return steps;
}

} // namespace netto::eigen_woning
