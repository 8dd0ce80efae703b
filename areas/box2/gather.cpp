// SPDX-License-Identifier: EUPL-1.2
#include "areas/box2/gather.hpp"

#include "areas/box2/area.hpp"
#include "facts/thing.hpp"

#include <algorithm>

namespace netto::box2 {

namespace {

bool all_year(const Work& work, const TaxUnit& e) {
  const auto in_year = [&](const std::optional<Date>& d) { return d && year_of(*d) == work.vraag.jaar; };
  return !e.buitenland && std::ranges::none_of(e.personen, [&](PersonIndex i) {
    const Persoon& p = work.dossier->personen[i];
    return in_year(p.in_nederland_vanaf) || in_year(p.in_nederland_tot) || in_year(p.overleden) ||
           contains(p.partieel_buitenlands_belastingplichtig, work.vraag.jaar);
  });
}
std::vector<Holding> holdings(const Work& work, const TaxUnit& e) {
  std::vector<Holding> uit;
  const Dossier& d = *work.dossier;
  const int jaar = work.vraag.jaar;
  for (const Vennootschap& v : d.vennootschappen) {
    const Part deel = part_of_unit(d, v.eigendom, e, first_day(jaar));
    if (deel.niets() || !brings(v, jaar)) continue;
    const auto of = [&](const PerYear<Euro>& x) { return x.van(jaar).value_or(Euro{}); };
    uit.push_back(
        {thing_of(d, v), deel, of(v.dividend), of(v.kosten), of(v.vervreemdingsvoordeel), v.dividendbelasting.van(jaar)});
  }
  return uit;
}
std::vector<OwnDebt> debts(const Work& work, const TaxUnit& e) {
  std::vector<OwnDebt> uit;
  const int jaar = work.vraag.jaar;
  if (!debts_count(jaar)) return uit;
  for (const PersonIndex i : e.personen) {
    const Persoon& p = work.dossier->personen[i];
    if (const auto schuld = p.schuld_aan_eigen_vennootschap.van(jaar))
      uit.push_back({i, *schuld, p.eigenwoningschuld_aan_eigen_vennootschap.van(jaar).value_or(Euro{})});
  }
  return uit;
}
/// Taxed before, and the dossier does not say what is owed now.
bool owed_unknown(const Work& work, const TaxUnit& e) {
  return debts_count(work.vraag.jaar) && std::ranges::any_of(e.personen, [&](PersonIndex i) {
           return work.dossier->personen[i].belaste_schuld_aan_eigen_vennootschap.van(work.vraag.jaar) ||
                  std::ranges::any_of(work.state.box2.taxed_debts, [&](const OpenAmount& x) { return x.wie == i; });
         });
}
bool of_other_years(const Work& work, const TaxUnit& e) {
  return std::ranges::any_of(e.personen, [&](PersonIndex i) {
    const auto his = [&](const OpenAmount& x) { return x.wie == i; };
    return work.dossier->personen[i].te_verrekenen_verlies_aanmerkelijk_belang.van(work.vraag.jaar) ||
           std::ranges::any_of(work.state.box2.losses, his);
  });
}

} // namespace

std::vector<Unit> units(const Work& work, Findings& b, std::vector<PersonIndex>& missing) {
  std::vector<Unit> uit;
  const Dossier& d = *work.dossier;
  for (const TaxUnit& e : work.tax_units) {
    if (e.bijkomend) continue;
    auto own = holdings(work, e);
    auto owed = debts(work, e);
    if (owed.empty() && owed_unknown(work, e))
      b.warning({&message::schuld_aan_vennootschap_onbekend, thing_of(d, e.personen.front()), "schuld_aan_eigen_vennootschap",
                 work.vraag.jaar, 0});
    if (own.empty() && owed.empty() && !of_other_years(work, e)) continue;
    if (all_year(work, e)) {
      uit.push_back({e.personen, std::move(own), std::move(owed)});
      continue;
    }
    for (const PersonIndex i : e.personen) {
      b.warning({&message::box2_deel_van_het_jaar, thing_of(d, i), "", work.vraag.jaar, 0});
      missing.push_back(i);
    }
  }
  for (const Unit& u : uit)
    for (const Holding& h : u.holdings)
      if (h.dividend != Euro{} && !h.dividendbelasting)
        b.warning({&message::dividendbelasting_aangenomen, h.wat, "dividendbelasting", work.vraag.jaar, 0});
  return uit;
}

bool concerns(const Work& work) {
  return any_income(*work.dossier, work.vraag.jaar) || std::ranges::any_of(work.dossier->personen, [&](const Persoon& p) {
           return p.te_verrekenen_verlies_aanmerkelijk_belang.van(work.vraag.jaar).has_value();
         });
}
bool leaves(const Dossier& d) {
  return std::ranges::any_of(d.vennootschappen,
                             [](const Vennootschap& v) {
                               return !v.kosten.empty() || std::ranges::any_of(v.vervreemdingsvoordeel.rows(),
                                                                               [](const auto& r) { return r.second < Euro{}; });
                             }) ||
         std::ranges::any_of(d.personen, [](const Persoon& p) {
           return !p.te_verrekenen_verlies_aanmerkelijk_belang.empty() || !p.schuld_aan_eigen_vennootschap.empty();
         });
}

} // namespace netto::box2
