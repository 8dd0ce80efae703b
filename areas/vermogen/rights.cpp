// SPDX-License-Identifier: EUPL-1.2
#include "areas/vermogen/rights.hpp"

#include <algorithm>

namespace netto::vermogen {

std::optional<Date> last_day_of(const Dossier& d, const Vruchtgebruik& v) {
  std::vector<std::optional<Date>> lives, usufructuaries;
  for (const Leven& l : v.leven) lives.push_back(l.overleden);
  for (const Aandeel& a : v.vruchtgebruiker)
    if (!a.deel.niets()) usufructuaries.push_back(a.wie < d.personen.size() ? d.personen[a.wie].overleden : std::nullopt);
  return einde_vruchtgebruik(v.tot, lives, v.eindigt_bij_overlijden_van == Looptijd::Bij_overlijden::langstlevende,
                             usufructuaries);
}

bool runs(const Dossier& d, const Vruchtgebruik& v, Date day) {
  const auto last = last_day_of(d, v);
  return (!v.gevestigd_op || *v.gevestigd_op < day) && (!last || *last >= day);
}

bool changes(const Dossier& d, const Vruchtgebruik& v, int year) {
  const auto within = [&](const std::optional<Date>& day) { return day && year_of(*day) == year; };
  return within(v.gevestigd_op) || within(last_day_of(d, v));
}

Eigendom usufructuaries(const Dossier& d, const Vruchtgebruik& v, Date day) {
  Eigendom living;
  Part left = Part::none();
  for (const Aandeel& a : v.vruchtgebruiker)
    if (a.wie >= d.personen.size() || !d.personen[a.wie].overleden || *d.personen[a.wie].overleden >= day) {
      living.push_back(a);
      left = left + a.deel;
    }
  if (living.size() == v.vruchtgebruiker.size() || left.niets()) return named(v.vruchtgebruiker);
  for (Aandeel& a : living) a.deel = Part{ratio(a.deel.size(), left.size())};
  return living;
}

std::optional<Dossier> with_owners_of(const Dossier& d, int year) {
  const auto has_one = [](const auto& things) {
    return std::any_of(things.begin(), things.end(), [](const auto& x) { return x.vruchtgebruik.has_value(); });
  };
  const auto every_list = [&](auto&& dossier, auto&& op) {
    op(dossier.bankrekeningen);
    op(dossier.beleggingen);
    op(dossier.woningen);
    op(dossier.bezittingen);
    op(dossier.schulden);
  };
  bool any = false;
  every_list(d, [&](const auto& things) { any = any || has_one(things); });
  if (!any) return std::nullopt;
  Dossier out = d;
  every_list(out, [&](auto& things) {
    for (auto& x : things) {
      if (!x.vruchtgebruik) continue;
      Vruchtgebruik& v = *x.vruchtgebruik;
      const bool not_yet = v.gevestigd_op && *v.gevestigd_op >= first_day(year), running = runs(d, v, first_day(year));
      if (running) v.vruchtgebruiker = usufructuaries(d, v, first_day(year));
      if (!not_yet)
        x.eigendom = running && !bloot_eigendom_telt_niet(v.ontstaan).empty() ? v.vruchtgebruiker : named(v.bloot_eigenaar);
    }
  });
  return out;
}

std::optional<TermOnDay> term_on(const Looptijd& term, Date day) {
  TermOnDay out;
  std::vector<Date> born;
  bool a_woman = false;
  for (const Leven& l : term.leven) {
    if (l.overleden && *l.overleden < day) continue;
    born.push_back(l.geboortedatum);
    a_woman = l.geslacht == Leven::Geslacht::vrouw;
  }
  const bool last = term.eindigt_bij_overlijden_van == Looptijd::Bij_overlijden::langstlevende;
  if (term.tot && *term.tot < day) return std::nullopt;
  if (born.size() < term.leven.size() && (!last || born.empty())) return std::nullopt;
  if (!born.empty()) {
    using enum TermOnDay::Lives;
    const Date birth = born[leven_dat_telt(born, last)];
    const auto age_on = [&](Date at) { return years_between(birth, std::max(birth, at)); };
    out.lives = born.size() > 1 ? (last ? last_survivor : first_to_die) : a_woman ? woman : man;
    out.age = age_on(day).years;
    if (term.gaat_in_op && *term.gaat_in_op > day) out.age_at_start = age_on(*term.gaat_in_op);
    if (term.tot) out.age_at_end = age_on(day_after(*term.tot));
  }
  if (term.tot) out.years = years_between(day, day_after(*term.tot));
  return out;
}

} // namespace netto::vermogen
