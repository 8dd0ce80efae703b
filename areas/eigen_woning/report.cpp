// SPDX-License-Identifier: EUPL-1.2
#include "areas/eigen_woning/area.hpp"
#include "areas/say.hpp"
#include "facts/thing.hpp"

namespace netto::eigen_woning {

netto::report::Blocks report(const YearAnswer& a, const Dossier& dossier, Language language) {
  if (!a.eigen_woning) return {};
  const Chooser in{language};
  const auto amount = [&](const std::optional<Amount>& u) { return u ? areas::money(*u, language) : "-"; };
  netto::report::Table homes{
      in("Eigen woning (box 1)", "Own home (box 1)"), "euro", {in("dagen", "days"), in("eigenwoningforfait", "deemed income")}};
  bool unvalued = false;
  for (const OwnHome& w : a.eigen_woning->woningen) {
    unvalued = unvalued || !w.forfait;
    homes.rows.push_back({{name_of(dossier, w.wat), std::to_string(w.dagen), amount(w.forfait)}});
  }
  netto::report::Blocks out;
  if (!homes.rows.empty()) out.push_back(std::move(homes));
  netto::report::Table loans{in("Lening voor de eigen woning", "Loan for the own home"),
                             "euro",
                             {in("rente en kosten", "interest and costs"), in("hoogste schuld", "highest debt")}};
  for (const OwnLoan& s : a.eigen_woning->schulden)
    loans.rows.push_back({{name_of(dossier, s.wat), amount(s.rente_en_kosten), amount(s.maximale_schuld)}});
  if (!loans.rows.empty()) out.push_back(std::move(loans));
  netto::report::Table reserves{in("Eigenwoningreserve en hoogste schuld", "Own-home reserve and highest debt"),
                                "euro",
                                {in("1 januari", "1 January"), in("31 december", "31 December"),
                                 in("hoogste schuld", "highest debt"), in("eigenwoningschuld", "own-home debt"),
                                 in("in box 3", "in box 3")}};
  for (const ReserveAnswer& r : a.eigen_woning->reserves)
    reserves.rows.push_back({{name_of(dossier, thing_of(dossier, r.wie)), amount(r.begin), amount(r.einde), amount(r.hoogste),
                              amount(r.schuld), amount(r.in_box_3)}});
  for (const OwnHome& w : a.eigen_woning->woningen)
    if (w.overwaarde)
      out.push_back(netto::report::Sentence{
          name_of(dossier, w.wat) + ": " +
          in("overwaarde " + amount(w.overwaarde) + ", vervreemdingssaldo " + amount(w.vervreemdingssaldo) + ".",
             "surplus value " + amount(w.overwaarde) + ", sale balance (vervreemdingssaldo) " + amount(w.vervreemdingssaldo) +
                 ".")});
  if (!reserves.rows.empty()) out.push_back(std::move(reserves));
  netto::report::Table former{in("Alimentatie uit de woning van gewezen partners", "Alimony out of a home of former partners"),
                              "euro",
                              {in("wonen", "housing"), in("rente", "interest"), in("samen", "together")}};
  const auto alimony = [&](const FormerPartner& x, const std::optional<Amount>& sum, const std::optional<Amount>& housing,
                           const std::optional<Amount>& interest, const char* nl, const char* en) {
    if (sum)
      former.rows.push_back({{name_of(dossier, x.wat) + ", " + name_of(dossier, thing_of(dossier, x.wie)) + ": " + in(nl, en),
                              amount(housing), amount(interest), amount(sum)}});
  };
  for (const FormerPartner& x : a.eigen_woning->gewezen_partners) {
    alimony(x, x.betaald, x.betaalde_huisvesting, x.betaalde_rente, "betaald", "paid");
    alimony(x, x.ontvangen, x.ontvangen_huisvesting, x.ontvangen_rente, "ontvangen", "received");
  }
  if (!former.rows.empty()) out.push_back(std::move(former));
  if (unvalued)
    out.push_back(
        netto::report::Sentence{in("Van een woning zonder bedrag geeft het dossier de WOZ-waarde van dit jaar niet.",
                                   "Of a home without an amount the dossier does not give the WOZ value of this year.")});
  return out;
}

std::vector<int> steps(const YearAnswer& a) {
  std::vector<int> steps;
  if (!a.eigen_woning) return steps;
  for (const OwnHome& w : a.eigen_woning->woningen)
    if (w.forfait) steps.push_back(w.forfait->step);
  for (const OwnLoan& s : a.eigen_woning->schulden)
    if (s.maximale_schuld) steps.push_back(s.maximale_schuld->step);
  for (const ReserveAnswer& r : a.eigen_woning->reserves)
    for (const auto* u : {&r.begin, &r.einde, &r.hoogste, &r.schuld, &r.in_box_3})
      if (*u) steps.push_back((*u)->step);
  for (const OwnHome& w : a.eigen_woning->woningen)
    for (const auto* u : {&w.overwaarde, &w.vervreemdingssaldo})
      if (*u) steps.push_back((*u)->step);
  for (const FormerPartner& x : a.eigen_woning->gewezen_partners)
    for (const auto* u : {&x.betaald, &x.ontvangen})
      if (*u) steps.push_back((*u)->step);
  for (const auto& [wie, x] : a.eigen_woning->personen) {
    steps.push_back(x.eigenwoningforfait.step);
    if (!x.inkomen) continue;
    for (const Amount* u : {&x.inkomen->kosten, &x.inkomen->saldo, &x.inkomen->inkomsten}) steps.push_back(u->step);
    if (x.inkomen->geringe_schuld) steps.push_back(x.inkomen->geringe_schuld->step);
  }
  return steps;
}

} // namespace netto::eigen_woning
