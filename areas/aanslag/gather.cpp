// SPDX-License-Identifier: EUPL-1.2
#include "areas/aanslag/gather.hpp"

#include "areas/aanslag/area.hpp"
#include "areas/box2/regimes.hpp"
#include "facts/thing.hpp"

#include <algorithm>

namespace netto::aanslag {

namespace {

/// The days of a year on which two are partners, whatever they chose for the year as a whole.
struct Partner {
  PersonIndex wie = 0;
  Date first{}, last{};
};
/// The partner of most of the year; nothing: there is none.
std::optional<Partner> partner_in(const Dossier& d, PersonIndex wie, int jaar) {
  std::optional<Partner> longest;
  for (const Partnerschap& p : d.partnerschappen) {
    if (!contains(p.personen, wie)) continue;
    const auto in_year = [&](const std::optional<Date>& day) { return day && year_of(*day) == jaar; };
    if (!contains(p.heel_jaar, jaar) && !in_year(p.vanaf) && !in_year(p.tot)) continue;
    const Partner here{p.personen[0] == wie ? p.personen[1] : p.personen[0], in_year(p.vanaf) ? *p.vanaf : first_day(jaar),
                       in_year(p.tot) ? *p.tot : last_day(jaar)};
    if (!longest || days_between(longest->first, longest->last) < days_between(here.first, here.last)) longest = here;
  }
  return longest;
}
/// Does the child belong to his household? Said, or so because nobody else has authority but his partner.
Household in_household(const Kind& k, PersonIndex wie, const std::optional<Partner>& partner) {
  if (!k.in_huishouden_van.empty()) return contains(k.in_huishouden_van, wie) ? Household::here : Household::none;
  if (!contains(k.gezag, wie)) return Household::none;
  const bool together = std::ranges::all_of(k.gezag, [&](PersonIndex i) { return i == wie || (partner && partner->wie == i); });
  return together ? Household::here : Household::unknown;
}
void children(PersonFacts& f, const Dossier& d, int jaar, const std::optional<Partner>& partner, const HouseholdTerms& terms) {
  for (const Kind& k : d.kinderen) {
    if (!counts_for_combination(k.geboortedatum, jaar, terms.young_child, terms.months)) continue;
    const Household there = in_household(k, f.box1->wie, partner);
    if (there == Household::none || f.household == Household::here) continue;
    if (f.household == Household::unknown && there == Household::unknown) continue;
    f.household = there;
    f.child = thing_of(d, k);
  }
}

} // namespace

std::vector<PersonFacts> persons(const Work& work, const HouseholdTerms& terms) {
  std::vector<PersonFacts> uit;
  if (!work.answer.box1) return uit;
  const Dossier& d = *work.dossier;
  const int jaar = work.vraag.jaar;
  const Partnerschap* pair = partners_of(d, jaar);
  for (const auto& box1 : work.answer.box1->personen)
    for (const auto& box3 : work.answer.vermogen.personen) {
      if (box1.wie != box3.wie || !box1.heffing) continue;
      const Persoon& persoon = d.personen[box1.wie];
      PersonFacts f{&box1, &box3, nullptr, pair != nullptr && contains(pair->personen, box1.wie)};
      if (!work.answer.box2 && box2::any_income(d, jaar)) continue; // left out, for want of figures
      if (work.answer.box2) {
        if (contains(work.answer.box2->missing, box1.wie)) continue;
        for (const auto& x : work.answer.box2->personen)
          if (x.wie == box1.wie) f.box2 = &x;
      }
      const auto partner = partner_in(d, box1.wie, jaar);
      if (partner && partner_for_increase(partner->first, partner->last, terms.months)) f.for_increase = partner->wie;
      if (partner && partner_for_combination(partner->first, partner->last, terms.months)) {
        f.for_combination = partner->wie;
        for (const auto& other : work.answer.box1->personen)
          if (other.wie == partner->wie) f.combined_with = &other;
        const auto& his = d.personen[partner->wie].geboortedatum;
        if (persoon.geboortedatum && his && *persoon.geboortedatum != *his) f.elder = *persoon.geboortedatum < *his;
      }
      children(f, d, jaar, partner, terms);
      f.before_1963 = persoon.geboortedatum && geboren_voor_1963(*persoon.geboortedatum);
      f.wajong = contains(persoon.wajong, jaar);
      f.voorlopige_aanslag = persoon.voorlopige_aanslag.van(jaar);
      uit.push_back(f);
    }
  return uit;
}

bool concerns(const Work& work) { return work.answer.box1.has_value(); }

} // namespace netto::aanslag
