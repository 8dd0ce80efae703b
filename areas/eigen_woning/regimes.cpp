// SPDX-License-Identifier: EUPL-1.2
#include "areas/eigen_woning/regimes.hpp"

#include "areas/eigen_woning/termijnen.hpp"
#include "law/wet_ib_2001/art_3_101_huisvesting.hpp"
#include "law/wet_ib_2001/art_3_112_eigenwoningforfait.hpp"
#include "law/wet_ib_2001/art_3_119a_eigenwoningschuld.hpp"
#include "law/wet_ib_2001/art_3_119c_aflossingseis.hpp"
#include "law/wet_ib_2001/art_3_120_aftrekbare_kosten.hpp"

namespace netto::eigen_woning {

namespace {
using Days = wet::Eigenwoningdagen;

/// Does use `i` begin because a term of 3.111 has ended?
bool by_term(const Woning& w, std::size_t i) {
  const auto &before = w.gebruik[i - 1], &after = w.gebruik[i];
  const bool same =
      (before.te_koop.value_or(false) && after.te_koop == before.te_koop) || (before.reden && after.reden == before.reden);
  return same && before.gebruik == Woning::Gebruik::eigen_woning && after.gebruik != Woning::Gebruik::eigen_woning;
}
/// When use `i` of a home holds while it is owned.
wet::Artikel_3_111::Tijdvak tijdvak(const Woning& w, std::size_t i) {
  wet::Artikel_3_111::Tijdvak t{w.gebruik[i].vanaf, i + 1 < w.gebruik.size() ? w.gebruik[i + 1].vanaf : std::nullopt};
  // A term of whole years ends with the year: nothing of the next is in box 1.
  if (t.tot && *t.tot == first_day(year_of(*t.tot)) && by_term(w, i + 1)) t.tot = day_before(*t.tot);
  if (w.gekocht_op) t.van = t.van ? std::max(*t.van, *w.gekocht_op) : *w.gekocht_op;
  if (w.verkocht_op) t.tot = t.tot ? std::min(*t.tot, *w.verkocht_op) : *w.verkocht_op;
  return t;
}
/// The days of `jaar` in the periods of `w` that `counts`, each as `adjusted`.
std::int64_t days(const Woning& w, int jaar, auto counts, auto adjusted) {
  std::int64_t sum = 0;
  for (std::size_t i = 0; i < w.gebruik.size(); ++i)
    if (counts(w.gebruik[i])) sum += Days::lid_6(adjusted(i, tijdvak(w, i)), jaar);
  return sum;
}
/// To the power of `months`, to eighteen decimals: of a debt of a million less than a millionth of a cent.
Fraction power(const Fraction& base, int months) {
  constexpr std::int64_t decimals = 1'000'000'000'000'000'000;
  Fraction result{1}, square = base;
  for (int left = months; left > 0; left /= 2) {
    if (left % 2 != 0) result = rounded(result * square, 1, decimals, Direction::nearest);
    square = rounded(square * square, 1, decimals, Direction::nearest);
  }
  return result;
}
Fraction monthly_growth(Percentage yearly) {
  return Fraction{1} + Fraction{yearly.thousandths(), Percentage::geheel * months_in_year};
}
/// When the months began to run.
std::optional<Date> since(const Schuld& s) { return s.eigenwoningschuld_sinds ? s.eigenwoningschuld_sinds : s.afgesloten_op; }

using Praktijk = Exact<RoundingPolicy::belastingdienst>;
Euro highest_debt(const Schedule& x) {
  const auto part = [](const Fraction& f) { return form::fact<Praktijk>({}, {}, f); };
  return in_cents(wet::Artikel_3_119c<Praktijk>::lid_1(form::fact<Praktijk>({}, {}, x.startbedrag), part(x.growth_elapsed),
                                                       part(x.growth_term), part(Fraction{x.elapsed}), part(Fraction{x.term})));
}
} // namespace

std::int64_t dagen_in_box_1(const Woning& w, int jaar) {
  return days(
      w, jaar, [](const auto& g) { return g.gebruik == Woning::Gebruik::eigen_woning; },
      [](std::size_t, const auto& t) { return t; });
}
bool eigen_woning_in(const Woning& w, int jaar) { return dagen_in_box_1(w, jaar) > 0; }
bool begins_on(const Woning& w, Date day) {
  for (std::size_t i = 0; i < w.gebruik.size(); ++i)
    if (Days::telt(w.gebruik[i]) && tijdvak(w, i).van == day) return true;
  return false;
}
std::int64_t dagen_eigen_woning(const Woning& w, int jaar, Date eerste, Date laatste, bool to_another) {
  return days(w, jaar, Days::telt, [&](std::size_t i, auto t) {
    const bool sold_first = i + 1 == w.gebruik.size() || t.tot != w.gebruik[i + 1].vanaf;
    if (w.verkocht_op && t.tot == w.verkocht_op && sold_first) t.tot = Days::tot_levering(*w.verkocht_op, to_another);
    // Of days after its first and up to and including its last (K-034).
    t.van = std::max(t.van.value_or(day_before(eerste)), day_before(eerste));
    t.tot = std::min(t.tot.value_or(laatste), laatste);
    return t;
  });
}
std::int64_t dagen_uitzending(const Woning& w, int jaar, Date eerste, Date laatste) {
  return days(w, jaar, Days::telt_als_uitzending, [&](std::size_t, auto t) {
    t.van = std::max(t.van.value_or(day_before(eerste)), day_before(eerste));
    t.tot = std::min(t.tot.value_or(laatste), laatste);
    return t;
  });
}
std::int64_t dagen_gewezen_partner(const Woning& w, int jaar, bool self) {
  const auto& former = *w.gewezen_partner;
  const auto lives = [&](const Woning::Gebruiksperiode& g) {
    return self ? Days::telt(g) && !g.reden : g.reden == Woning::Reden::gewezen_partner;
  };
  std::int64_t sum = 0;
  for (std::size_t i = 0; i < w.gebruik.size(); ++i) {
    if (!lives(w.gebruik[i])) continue;
    wet::Artikel_3_111::Tijdvak t{w.gebruik[i].vanaf, std::nullopt};
    while (i + 1 < w.gebruik.size() && lives(w.gebruik[i + 1])) ++i; // on both sides of the end of a term
    if (i + 1 < w.gebruik.size()) t.tot = w.gebruik[i + 1].vanaf;
    t.van = std::max(t.van.value_or(former.uit_elkaar_op), former.uit_elkaar_op);
    if (w.gekocht_op) t.van = std::max(*t.van, *w.gekocht_op);
    if (const auto sold = w.verkocht_op ? std::optional{Days::tot_levering(*w.verkocht_op, false)} : std::nullopt)
      t.tot = t.tot ? std::min(*t.tot, *sold) : *sold;
    sum += Days::lid_6(t, jaar);
  }
  return sum;
}
bool housing_is_alimony(const GewezenPartner& x, int jaar) {
  return wet::Onderhoud::huisvesting(x.onderhoudsplicht.value_or(false),
                                     x.gebruiksvergoeding.van(jaar).value_or(Euro{}) > Euro{});
}
bool interest_is_alimony(const GewezenPartner& x) {
  return wet::Onderhoud::rente(x.onderhoudsplicht.value_or(false), x.verrekenen);
}
bool interest_is_borne(const GewezenPartner& x) {
  return wet::Onderhoud::drukt(x.onderhoudsplicht.value_or(false), x.verrekenen);
}
std::int64_t dagen_in_bezit(const Woning& w, int jaar) {
  return days(w, jaar, [](const auto&) { return true; }, [](std::size_t, const auto& t) { return t; });
}
std::optional<Date> box3_vanaf(const Woning& w, int jaar) {
  for (std::size_t i = 1; i < w.gebruik.size(); ++i) {
    const auto& day = w.gebruik[i].vanaf;
    if (by_term(w, i) && year_of(*day) == jaar && *day != first_day(jaar) && (!w.verkocht_op || *day < *w.verkocht_op))
      return day;
  }
  return std::nullopt;
}

bool must_be_repaid(Date since) { return wet::Aflossingseis::geldt(since, first_year_of_repayment); }
int months_left(const Schuld& s, int longest_term) {
  return wet::Aflossingseis::van_aflossingsstand(
      wet::Aflossingseis::resterend(*since(s), s.afgesloten_op.value_or(*since(s)), longest_term), s.aflossingsstand_maanden);
}
namespace {
/// The debt just before a new schedule begins; nothing when the dossier does not say it.
std::optional<Euro> debt_before(const Schuld& s, Date day) {
  for (const auto& [on, amount] : s.waarde_op)
    if (on == day) return amount;
  return day == first_day(year_of(day)) ? s.waarde.van(year_of(day)) : std::nullopt;
}
/// Does the new schedule count by `end`? Only one that begins when the law asks it, after two years of arrears; of a year with
/// the loan that the dossier does not know it is taken that there were.
bool has_new_schedule(const Schuld& s, Date end, int longest_term) {
  if (!s.nieuw_aflosschema_op || *s.nieuw_aflosschema_op > end ||
      s.achterstand_door != Schuld::Achterstand::betalingscapaciteit)
    return false;
  const int jaar = year_of(*s.nieuw_aflosschema_op);
  const auto was_behind = [&](int year) {
    return behind(s, year, longest_term).value_or(s.afgesloten_op && year_of(*s.afgesloten_op) <= year);
  };
  return wet::Aflossingseis::nieuw_schema(s.nieuw_aflosschema_op, std::nullopt, jaar) &&
         wet::Aflossingseis::valt_uit(was_behind(jaar - 2), was_behind(jaar - 1));
}
} // namespace
std::optional<Schedule> schedule(const Schuld& s, int jaar, int longest_term) {
  const auto begin = since(s);
  if (!begin || !s.afgesloten_op || !s.hoofdsom || s.rentevoet.empty() ||
      !wet::Aflossingseis::geldt(*begin, first_year_of_repayment))
    return std::nullopt;
  const Date end = last_day(jaar);
  if (*s.afgesloten_op > end || s.rentevoet.front().first > *s.afgesloten_op) return std::nullopt;
  Schedule x{.startbedrag = *s.hoofdsom, .term = months_left(s, longest_term)};
  Date from = *s.afgesloten_op;
  // Each day on which the rate or the schedule becomes another ends a stretch.
  std::vector<Date> turns;
  for (const auto& [day, rate] : s.rentevoet) turns.push_back(day);
  const bool anew = has_new_schedule(s, end, longest_term);
  if (anew) turns.push_back(*s.nieuw_aflosschema_op);
  std::ranges::sort(turns);
  std::erase_if(turns, [&](Date day) { return day <= from || day > end; });
  turns.push_back(day_after(end));
  turns.erase(std::unique(turns.begin(), turns.end()), turns.end());
  for (const Date next : turns) {
    Percentage rate;
    for (const auto& [day, of_then] : s.rentevoet)
      if (day <= from) rate = of_then;
    x.elapsed = std::min(wet::hele_kalendermaanden(from, day_before(next)), x.term);
    x.growth_elapsed = power(monthly_growth(rate), x.elapsed);
    x.growth_term = power(monthly_growth(rate), x.term);
    if (next > end) break;
    if (anew && next == s.nieuw_aflosschema_op) {
      const auto debt = debt_before(s, next);
      if (!debt) return std::nullopt;
      x.startbedrag = *debt;
    } else x.startbedrag = highest_debt(x);
    x.term -= x.elapsed;
    from = next;
  }
  return x;
}
std::optional<Euro> highest_debt(const Schuld& s, int jaar, int longest_term) {
  const auto x = schedule(s, jaar, longest_term);
  return x ? std::optional{highest_debt(*x)} : std::nullopt;
}
std::optional<bool> behind(const Schuld& s, int jaar, int longest_term) {
  const auto allowed = highest_debt(s, jaar, longest_term);
  const auto owed = s.waarde.van(jaar + 1);
  return allowed && owed ? std::optional{*allowed < *owed} : std::nullopt;
}
Fails why_no_own_home_debt(const Schuld& s, int jaar, int longest_term, bool to_partner) {
  if (wet::Artikel_3_119a::lid_6_c(to_partner)) return Fails::owed_to_partner;
  const auto begin = since(s);
  if (!begin || !wet::Aflossingseis::geldt(*begin, first_year_of_repayment)) return Fails::nothing;
  if (s.aflosvorm && !wet::Aflossingseis::ten_minste_annuitair(*s.aflosvorm)) return Fails::not_repaid;
  if (s.looptijd_maanden && !wet::Aflossingseis::kort_genoeg(*s.looptijd_maanden, months_left(s, longest_term)))
    return Fails::term_too_long;
  if (!wet::Aflossingseis::gemeld(s, jaar)) return Fails::not_reported;
  const auto was_behind = [&](int year) { return behind(s, year, longest_term).value_or(false); };
  if (!wet::Aflossingseis::valt_uit(was_behind(jaar - 2), was_behind(jaar - 1))) return Fails::nothing;
  if (!s.achterstand_door) return Fails::behind;
  const auto now = behind(s, jaar, longest_term);
  const bool kept = [&] {
    switch (*s.achterstand_door) {
    case Schuld::Achterstand::fout: return wet::Aflossingseis::fout_hersteld(was_behind(jaar - 3), now);
    case Schuld::Achterstand::betalingscapaciteit: return wet::Aflossingseis::nieuw_schema(s.nieuw_aflosschema_op, now, jaar);
    }
    __builtin_unreachable();
  }();
  return kept ? Fails::nothing : Fails::behind;
}

Ahead ahead(std::int64_t months, int term) {
  return {wet::vooruitbetaling_telt(months, term), wet::jaren_vooruitbetaald(months)};
}
std::int64_t months_in_later_year(std::int64_t months, int years_later) {
  return wet::maanden_in_jaar_erna(months, years_later);
}
bool paid_in(Date taken_out, int jaar) { return wet::betaald_in(taken_out, jaar); }

} // namespace netto::eigen_woning
