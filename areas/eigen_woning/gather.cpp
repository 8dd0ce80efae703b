// SPDX-License-Identifier: EUPL-1.2
#include "areas/eigen_woning/gather.hpp"

#include "areas/eigen_woning/area.hpp"
#include "areas/eigen_woning/history.hpp"
#include "areas/homes.hpp"
#include "areas/vermogen/answer.hpp"
#include "facts/thing.hpp"

namespace netto::eigen_woning {

namespace {
/// The home that a loan for an own home is for: that which it names, else the only own home of the year; nullptr: it is not clear.
const Woning* own_home_for(const Dossier& d, const Schuld& s, int jaar) {
  if (!s.woning.none()) return find<Woning>(d, s.woning);
  const Woning* only = nullptr;
  for (const Woning& w : d.woningen) {
    if (!eigen_woning_in(w, jaar)) continue;
    if (only != nullptr) return nullptr;
    only = &w;
  }
  return only;
}
std::optional<OwnHomeFacts::Rooms> rooms_of(const Dossier& d, const Woning& w, int jaar) {
  const bool all_year = areas::bezit_op(w, first_day(jaar)) &&
                        dagen_eigen_woning(w, jaar, first_day(jaar), last_day(jaar), false) == days_in_year(jaar);
  if (!w.oppervlakte_kamers_m2 || !w.oppervlakte_m2 || !all_year || w.vruchtgebruik || w.in_buitenland()) return std::nullopt;
  OwnHomeFacts::Rooms r{
      *w.oppervlakte_kamers_m2, *w.oppervlakte_m2, w.schuld_kamers == Woning::Kamerschuld::woningprijs, w.aankoopprijs, {}};
  for (const Schuld& s : d.schulden)
    if (const auto owed = s.waarde.van(jaar);
        owed && s.soort == Schuld::Soort::eigenwoningschuld && own_home_for(d, s, jaar) == &w)
      r.schuld = r.schuld.value_or(Euro{}) + *owed;
  return r;
}
} // namespace

std::vector<OwnHomeFacts> own_homes(const Dossier& d, int jaar, const TaxUnit& eenheid) {
  std::vector<OwnHomeFacts> uit;
  if (eenheid.buitenland || eenheid.bijkomend) return uit; // the home of who lives here is that of his main unit
  // The unit without the children who come of age while it is liable, and each of these for the days before.
  std::vector<TaxUnit> delen{eenheid};
  delen.front().kinderen.clear();
  for (const auto& k : eenheid.kinderen)
    if (k.tot_en_met < eenheid.laatste) {
      TaxUnit kind;
      kind.kinderen = {k};
      kind.woont_vanaf = eenheid.woont_vanaf;
      kind.laatste = k.tot_en_met;
      delen.push_back(std::move(kind));
    } else delen.front().kinderen.push_back(k);
  for (const Woning& w : d.woningen)
    for (const TaxUnit& e : delen) {
      const Part deel = part_of_unit(d, vermogen::benefits_of(d, w, first_day(jaar)), e, first_day(jaar)); // also 3.111 lid 1 b
      if (deel.niets() || !eigen_woning_in(w, jaar)) continue;
      const bool to_another =
          w.verkocht_op && std::ranges::any_of(d.woningen, [&](const Woning& x) {
            return &x != &w && begins_on(x, *w.verkocht_op) && !part_of_unit(d, x.eigendom, e, *w.verkocht_op).niets();
          });
      const auto dagen = dagen_eigen_woning(w, jaar, e.woont_vanaf, e.laatste, to_another);
      const auto uitzending = dagen_uitzending(w, jaar, e.woont_vanaf, e.laatste);
      uit.push_back({thing_of(d, w), deel, dagen + uitzending > 0 ? w.woz.van(jaar) : Euro{}, dagen, days_in_year(jaar),
                     e.personen.empty() ? e.kinderen.front().wat : Thing{}, w.erfpachtcanon.van(jaar), dagen_in_box_1(w, jaar),
                     uitzending, w.tijdelijke_verhuur.van(jaar).value_or(Euro{}), w.kamerverhuur.van(jaar).value_or(Euro{}),
                     box3_vanaf(w, jaar), rooms_of(d, w, jaar)});
    }
  return uit;
}

namespace {

const Woning* home_of(const Dossier& d, const Schuld& s) {
  const auto home = std::ranges::find_if(d.woningen, [&](const Woning& w) { return thing_of(d, w) == s.woning; });
  return home == d.woningen.end() ? nullptr : &*home;
}
std::vector<OwnLoanFacts::Prepaid> prepaid(const Schuld& s, int jaar) {
  std::vector<OwnLoanFacts::Prepaid> all;
  for (const auto& [year, amount] : s.vooruitbetaalde_rente.rows())
    if (const auto months = s.vooruitbetaalde_maanden.van(year); months && year <= jaar)
      all.push_back({amount, *months, jaar - year});
  return all;
}
/// The interest paid until a term of the home ended; without that of the whole year the days of it that count. (Who moves in or out
/// himself gives the loan twice.)
void interest(OwnLoanFacts& f, const Schuld& s, const Woning* home, int jaar) {
  f.rente = s.rente.van(jaar);
  const auto leaves = home != nullptr ? box3_vanaf(*home, jaar) : std::nullopt;
  if (!leaves) return;
  if (const auto until = s.rente.tot_en_met(day_before(*leaves))) {
    f.rente = until;
    return;
  }
  f.dagen = dagen_in_box_1(*home, jaar);
  f.of_dagen = dagen_in_bezit(*home, jaar);
}

} // namespace

std::vector<OwnLoanFacts> own_loans(const Dossier& d, int jaar, const TaxUnit& eenheid, int longest_term) {
  std::vector<OwnLoanFacts> uit;
  if (eenheid.buitenland || eenheid.bijkomend) return uit;
  for (const Schuld& s : d.schulden) {
    if (s.soort != Schuld::Soort::eigenwoningschuld || (s.afgesloten_op && year_of(*s.afgesloten_op) > jaar)) continue;
    const Woning* home = home_of(d, s);
    const Part deel = part_of_unit(d, vermogen::benefits_of(d, s, first_day(jaar)), eenheid, first_day(jaar));
    if (deel.niets() || (home != nullptr && !eigen_woning_in(*home, jaar))) continue;
    const bool new_one = s.afgesloten_op && paid_in(*s.afgesloten_op, jaar);
    OwnLoanFacts f{.wat = thing_of(d, s), .deel = deel};
    if (const Woning* own = own_home_for(d, s, jaar)) f.home = thing_of(d, *own);
    interest(f, s, home, jaar);
    if (!f.rente && !new_one && s.waarde.van(jaar) == Euro{}) f.rente = Euro{};
    if (new_one) f.kosten = s.financieringskosten;
    f.fails = why_no_own_home_debt(s, jaar, longest_term, to_partner(d, s, jaar));
    if (f.fails != Fails::nothing) f.fails_from = std::max(first_day(jaar), s.afgesloten_op.value_or(first_day(jaar)));
    f.schedule = schedule(s, jaar, longest_term);
    f.behind = behind(s, jaar, longest_term);
    f.was_behind = behind(s, jaar - 1, longest_term);
    f.allowed = highest_debt(s, jaar, longest_term).value_or(Euro{});
    f.was_allowed = highest_debt(s, jaar - 1, longest_term).value_or(Euro{});
    f.boeterente = s.boeterente.van(jaar).value_or(Euro{});
    if (s.afgesloten_op) f.months_left = months_left(s, longest_term);
    f.vooruit = prepaid(s, jaar);
    uit.push_back(std::move(f));
  }
  return uit;
}

namespace {
/// A debt for a home of former partners; nothing when nothing of it is known to be of either in the year.
std::optional<FormerHome::Loan> former_loan(const Dossier& d, const Woning& w, const Schuld& s, PersonIndex wie, int jaar) {
  const Date parted = w.gewezen_partner->uit_elkaar_op,
             begin = std::max(first_day(jaar), s.afgesloten_op.value_or(first_day(jaar)));
  FormerHome::Loan x{.wat = thing_of(d, s),
                     .deel = part_of(d, vermogen::benefits_of(d, s, first_day(jaar)), wie, first_day(jaar)),
                     .rente = s.rente.van(jaar),
                     .zelf_betaald = s.zelf_betaald.van(jaar).value_or(Euro{})};
  if (!x.rente && s.waarde.van(jaar) == Euro{}) x.rente = Euro{};
  if (year_of(begin) > jaar) return std::nullopt;
  if (year_of(parted) == jaar && begin <= parted) {
    if (const auto until = s.rente.tot_en_met(day_before(parted)); until && x.rente) x.rente = *x.rente - *until;
    else {
      x.dagen = days_between(parted, last_day(jaar));
      x.of_dagen = days_between(begin, last_day(jaar)) + 1;
    }
  }
  if (s.soort == Schuld::Soort::eigenwoningschuld && eigen_woning_in(w, jaar)) {
    x.dagen_in_box_1 = dagen_in_box_1(w, jaar);
    x.dagen_in_bezit = dagen_in_bezit(w, jaar);
  }
  return x;
}
} // namespace

std::vector<FormerHome> former_homes(const Dossier& d, int jaar, const TaxUnit& eenheid) {
  std::vector<FormerHome> uit;
  if (eenheid.buitenland || eenheid.bijkomend) return uit;
  for (const Woning& w : d.woningen) {
    if (!w.gewezen_partner || !w.gewezen_partner->persoon || year_of(w.gewezen_partner->uit_elkaar_op) > jaar) continue;
    const PersonIndex wie = *w.gewezen_partner->persoon;
    if (!contains(eenheid.personen, wie)) continue;
    const Eigendom& owners = vermogen::benefits_of(d, w, first_day(jaar));
    const auto of_other = [&] {
      Part sum = Part::none();
      for (const Aandeel& a : owners)
        if (a.wie == outside) sum = sum + a.deel;
      return sum;
    };
    FormerHome f{.wat = thing_of(d, w),
                 .wie = wie,
                 .days_in_year = days_in_year(jaar),
                 .woz = w.woz.van(jaar),
                 .stated = *w.gewezen_partner};
    f.dagen = dagen_gewezen_partner(w, jaar, false);
    f.self = f.dagen == 0;
    if (f.self) f.dagen = dagen_gewezen_partner(w, jaar, true);
    f.deel = f.self ? of_other() : part_of(d, owners, wie, first_day(jaar));
    for (const Schuld& s : d.schulden) {
      if (former_partner_home(d, s) != &w) continue;
      if (!s.zelf_betaald.van(jaar)) {
        if (s.rente.van(jaar).value_or(Euro{}) != Euro{}) f.unsaid.push_back(thing_of(d, s));
      } else if (auto loan = former_loan(d, w, s, wie, jaar)) f.loans.push_back(*std::move(loan));
    }
    uit.push_back(std::move(f));
  }
  return uit;
}

namespace {
/// Leaves of a loan what is no own-home debt, of who owes that; false when all of it is.
bool leave_rest(Schuld& s, Thing wat, const Dossier& d, int jaar, const PartInBox3& part_in_box_3) {
  Eigendom owners;
  Fraction rest;
  for (PersonIndex wie = 0; wie < d.personen.size(); ++wie) {
    const Fraction part = part_of(d, s.eigendom, wie, first_day(jaar)).size() * part_in_box_3(wat, wie);
    if (part.is_zero()) continue;
    owners.push_back({wie, Part{part}});
    rest = rest + part;
  }
  if (owners.empty()) return false;
  for (Aandeel& x : owners) x.deel = Part{ratio(x.deel.size(), rest)};
  s.eigendom = std::move(owners);
  const auto of = [&](Euro amount) { return Euro::from_cents(whole(Fraction{amount.cents()} * rest, Direction::nearest)); };
  for (const int year : {jaar, jaar + 1})
    if (const auto amount = s.waarde.van(year)) s.waarde.zet(year, of(*amount));
  if (const auto amount = s.rente.van(jaar)) s.rente.zet(jaar, of(*amount));
  return true;
}
} // namespace

std::optional<Dossier> loans_in_box_3(const Work& work, int longest_term, const PartInBox3& part_in_box_3,
                                      const std::vector<Thing>& of_rooms, Findings& b) {
  const Dossier& d = *work.dossier;
  const int jaar = work.vraag.jaar;
  std::optional<Dossier> uit;
  for (std::size_t i = 0; i < d.schulden.size(); ++i) {
    const Schuld& s = d.schulden[i];
    if (s.soort != Schuld::Soort::eigenwoningschuld || s.waarde.van(jaar).value_or(Euro{}) == Euro{}) continue;
    const Woning* home = home_of(d, s);
    const auto* use =
        home != nullptr && areas::bezit_op(*home, first_day(jaar)) ? &areas::periode_op(*home, first_day(jaar)) : nullptr;
    const bool left = use != nullptr && use->reden && use->gebruik != Woning::Gebruik::eigen_woning;
    if (left) b.warning({&message::schuld_van_woning_in_box_3, thing_of(d, s), "", jaar, 0, {s.woning}});
    if (!left && why_no_own_home_debt(s, jaar, longest_term, to_partner(d, s, jaar)) == Fails::nothing) {
      Schuld rest = s;
      if (!leave_rest(rest, thing_of(d, s), d, jaar, part_in_box_3)) continue;
      const Woning* own = own_home_for(d, s, jaar);
      const bool rooms = own != nullptr && contains(of_rooms, thing_of(d, *own));
      b.warning({rooms ? &message::schuld_kamers_in_box_3 : &message::schuld_deels_in_box_3, thing_of(d, s), "", jaar,
                 rest.waarde.van(jaar)->cents() / 100});
      if (!uit) uit = d;
      uit->schulden[i] = std::move(rest);
    }
    if (!uit) uit = d;
    uit->schulden[i].soort = Schuld::Soort::box3;
  }
  return uit;
}

Dossier rooms_in_box_3(const Dossier& d, int jaar, const std::vector<RoomsInBox3>& rooms) {
  Dossier uit = d;
  for (const RoomsInBox3& r : rooms) {
    Woning& w = uit.woningen[r.home.place];
    const auto scale = [&](auto& amounts) {
      for (const int year : {jaar, jaar + 1})
        if (const auto amount = amounts.van(year))
          amounts.zet(year, Euro::from_cents(whole(Fraction{amount->cents()} * r.deel, Direction::nearest)));
    };
    for (auto* amounts : {&w.woz, &w.woz_zonder_verbouwing, &w.erfpachtcanon}) scale(*amounts);
    w.gebruik = {{std::nullopt, Woning::Gebruik::tweede_woning}};
    w.huur.clear();
    w.ontvangen_huur.zet(jaar, w.kamerverhuur.van(jaar).value_or(Euro{}));
    w.dagen_eigen_gebruik.zet(jaar, 0);
    w.dagen_verhuurd.zet(jaar, days_in_year(jaar));
  }
  return uit;
}

bool concerns(const Work& work) {
  return std::ranges::any_of(work.tax_units, [&](const TaxUnit& e) {
    return !own_homes(*work.dossier, work.vraag.jaar, e).empty() || !own_loans(*work.dossier, work.vraag.jaar, e, 0).empty() ||
           !former_homes(*work.dossier, work.vraag.jaar, e).empty();
  });
}

bool feeds(const Dossier& d) {
  return !d.inkomens.empty() ||
         std::ranges::any_of(d.schulden, [](const Schuld& s) { return s.soort == Schuld::Soort::eigenwoningschuld; });
}

} // namespace netto::eigen_woning
