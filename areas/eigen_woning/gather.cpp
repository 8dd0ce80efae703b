// SPDX-License-Identifier: EUPL-1.2
#include "areas/eigen_woning/gather.hpp"

#include "areas/eigen_woning/area.hpp"
#include "areas/eigen_woning/history.hpp"
#include "areas/homes.hpp"
#include "areas/vermogen/answer.hpp"
#include "facts/thing.hpp"

namespace netto::eigen_woning {

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
                     box3_vanaf(w, jaar)});
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

std::optional<Dossier> loans_in_box_3(const Work& work, int longest_term, const PartInBox3& part_in_box_3, Findings& b) {
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
      b.warning({&message::schuld_deels_in_box_3, thing_of(d, s), "", jaar, rest.waarde.van(jaar)->cents() / 100});
      if (!uit) uit = d;
      uit->schulden[i] = std::move(rest);
    }
    if (!uit) uit = d;
    uit->schulden[i].soort = Schuld::Soort::box3;
  }
  return uit;
}

bool concerns(const Work& work) {
  return std::ranges::any_of(work.tax_units, [&](const TaxUnit& e) {
    return !own_homes(*work.dossier, work.vraag.jaar, e).empty() || !own_loans(*work.dossier, work.vraag.jaar, e, 0).empty();
  });
}

bool feeds(const Dossier& d) {
  return !d.inkomens.empty() ||
         std::ranges::any_of(d.schulden, [](const Schuld& s) { return s.soort == Schuld::Soort::eigenwoningschuld; });
}

} // namespace netto::eigen_woning
