// SPDX-License-Identifier: EUPL-1.2
// The engine against the reference of the transfer tax on random purchases and changes of owners, many of them at a bound: the first and
// last day of a text, the value of a starter, the last day of a term. Every figure exactly equal.
#include "reference.hpp"

#include "../reference/household.hpp"
#include "engine/year.hpp"

#include <doctest/doctest.h>

#include <map>

namespace {

using namespace netto;
using netto::test::dag;
using netto::test::Dobbelsteen;

const engine::Year& year(int jaar) {
  static const Parameters parameters;
  static std::map<int, engine::Year> made;
  if (const auto known = made.find(jaar); known != made.end()) return known->second;
  areas::Query q;
  q.jaar = jaar;
  return made.try_emplace(jaar, parameters, q).first->second;
}

Fraction whole(referentie::Lang x) {
  constexpr int half = 62;
  const auto low = static_cast<std::int64_t>(x & ((referentie::Lang{1} << half) - 1)),
             high = static_cast<std::int64_t>(x >> half);
  return Fraction{high} * Fraction{std::int64_t{1} << half} + Fraction{low};
}
bool same(const areas::Amount& here, const referentie::Getal& there) {
  return here.waarde * whole(there.n) == whole(there.t) * Fraction{100};
}

/// What differs in one year; empty when nothing does.
std::string difference(const Dossier& d, int jaar, std::size_t& compared) {
  const auto expected = rechtsverkeer::reken(d, jaar);
  const auto r = year(jaar).amounts(d);
  if (!r.answer) // of things of who died without named heirs there is none
    return std::ranges::any_of(d.personen, [](const Persoon& p) { return p.overleden.has_value(); }) ? "" : "no answer";
  std::size_t found = 0;
  std::string differs;
  if (r.answer->overdracht)
    for (const auto& h : r.answer->overdracht->woningen)
      for (const auto& x : h.verkrijgers) {
        ++found;
        const auto p = std::ranges::find_if(expected, [&](const rechtsverkeer::Post& e) {
          return thing_of(d, d.woningen[e.woning]) == h.wat && e.dag == h.op && thing_of(d, e.wie) == x.wie;
        });
        const auto about = "\n  " + name_of(d, h.wat) + ", " + name_of(d, x.wie) + ": ";
        if (p == expected.end()) {
          differs += about + "not by the reference";
          continue;
        }
        const auto exemption = overdracht::exemptions[static_cast<std::size_t>(x.vrijstelling)];
        if (exemption != p->vrijstelling) differs += about + std::string{exemption} + ", by the reference " + p->vrijstelling;
        if (!same(x.maatstaf, p->maatstaf)) differs += about + "base, by the reference " + referentie::tekst(p->maatstaf);
        if (!same(x.belasting, p->belasting)) differs += about + "tax, by the reference " + referentie::tekst(p->belasting);
      }
  if (found != expected.size()) differs += "\n  " + std::to_string(found) + " of " + std::to_string(expected.size());
  compared += found;
  return differs;
}

class Household {
public:
  explicit Household(std::uint64_t seed) : c_{seed} {}
  Dossier make() {
    d_.personen.resize(static_cast<std::size_t>(c_.van_tot(1, 3)));
    const char* names[] = {"Anna", "Bram", "Kim"};
    for (std::size_t i = 0; i < d_.personen.size(); ++i) d_.personen[i].naam = names[i];
    for (std::int64_t n = c_.van_tot(1, 3); n > 0; --n) home();
    for (Persoon& p : d_.personen) {
      if (!c_.eens_op(8)) p.geboortedatum = birthday();
      p.startersvrijstelling_gebruikt = c_.eens_op(8);
      if (c_.eens_op(16)) p.overleden = some_day(2021, 2027);
    }
    if (d_.personen.size() > 1 && c_.eens_op(2)) d_.partnerschappen = {Partnerschap{{0, 1}, {2025}, {}, {}}};
    return std::move(d_);
  }

private:
  template <class T, std::size_t N> T one_of(const T (&list)[N]) { return list[static_cast<std::size_t>(c_.onder(N))]; }
  Date some_day(int from, int to) {
    return dag(static_cast<int>(c_.van_tot(from, to)), static_cast<unsigned>(c_.van_tot(1, 12)),
               static_cast<unsigned>(c_.van_tot(1, 28)));
  }
  Date purchase() {
    const Date limits[] = {dag(2021, 1, 1),   dag(2021, 3, 31),  dag(2021, 4, 1),  dag(2021, 12, 31),
                           dag(2022, 1, 1),   dag(2022, 12, 31), dag(2023, 1, 1),  dag(2025, 8, 31),
                           dag(2025, 12, 31), dag(2026, 1, 1),   dag(2026, 2, 28), dag(2027, 1, 1)};
    return c_.eens_op(2) ? one_of(limits) : some_day(2021, 2027);
  }
  /// So that on some purchase somebody is 17, 18, 34 or 35, or becomes it a day before or after.
  Date birthday() {
    const Date bought =
        d_.woningen[static_cast<std::size_t>(c_.onder(static_cast<std::int64_t>(d_.woningen.size())))].gekocht_op.value_or(
            dag(2024, 2, 29));
    const int ages[] = {17, 18, 25, 30, 34, 35, 36, 50};
    const int jaar = year_of(bought) - one_of(ages);
    if (c_.eens_op(12)) return dag(jaar / 4 * 4, 2, 29);
    const Date same = dag(jaar, static_cast<unsigned>(bought.month()), std::min(28U, static_cast<unsigned>(bought.day())));
    return Date{std::chrono::sys_days{same} + std::chrono::days{c_.van_tot(-1, 1)}};
  }
  Euro worth() {
    const std::int64_t bounds[] = {400'000, 440'000, 510'000, 525'000, 555'000, 615'000};
    if (c_.eens_op(2)) return Euro::from_cents(one_of(bounds) * 100 + c_.van_tot(-1, 1) * (c_.eens_op(2) ? 1 : 100));
    return Euro::from_euros(c_.van_tot(50, 900) * 1'000 + c_.onder(2));
  }
  Eigendom owners() {
    Eigendom e;
    const auto n = d_.personen.size();
    const PersonIndex one = static_cast<PersonIndex>(c_.onder(static_cast<std::int64_t>(n)));
    if (n == 1 || c_.eens_op(3)) return {{one, Part{}}};
    const std::int64_t first[] = {39'999, 40'000, 50'000, 60'000, 60'001, 25'000};
    const auto part = one_of(first);
    const PersonIndex other = (one + 1) % n;
    return {{one, Percentage::from_thousandths(part)}, {other, Percentage::from_thousandths(Percentage::geheel - part)}};
  }
  void home() {
    Woning w;
    w.naam = "Woning " + std::to_string(d_.woningen.size() + 1);
    for (int jaar = 2020; jaar <= 2029; ++jaar) w.woz.zet(jaar, Euro::from_euros(300'000));
    if (!c_.eens_op(4)) w.eigendom = owners();
    if (!c_.eens_op(6)) {
      w.gekocht_op = purchase();
      w.aankoopprijs = worth();
      if (c_.eens_op(3)) w.waarde_bij_aankoop = worth();
    }
    const Date from = w.gekocht_op.value_or(dag(2021, 1, 1));
    using enum Woning::Gebruik;
    constexpr Woning::Gebruik uses[] = {eigen_woning, eigen_woning, eigen_woning, tweede_woning, leegstaand};
    w.gebruik = {{std::nullopt, one_of(uses)}};
    if (c_.eens_op(3))
      w.gebruik.push_back({Date{std::chrono::sys_days{from} + std::chrono::days{c_.onder(300)}}, one_of(uses)});
    w.nieuwbouw = c_.eens_op(10);
    if (c_.eens_op(3)) w.verklaring_hoofdverblijf = c_.eens_op(2);
    if (w.gekocht_op && c_.eens_op(2)) {
      VorigeVerkrijging v;
      const Date half_year = months_after(*w.gekocht_op, -6);
      v.op = c_.eens_op(2) ? Date{std::chrono::sys_days{half_year} + std::chrono::days{c_.van_tot(-2, 3)}}
                           : Date{std::chrono::sys_days{*w.gekocht_op} - std::chrono::days{c_.onder(200)}};
      v.belast_bedrag = c_.eens_op(6) ? Euro{} : worth();
      constexpr int rates[] = {2'000, 4'000, 8'000, 10'400};
      if (c_.eens_op(2)) v.tarief = Percentage::from_thousandths(one_of(rates));
      w.vorige_verkrijging = v;
    }
    Date day = from;
    for (std::int64_t n = c_.onder(3); n > 0; --n) {
      const Date year_later = months_after(from, 12);
      day = c_.eens_op(3) && day < year_later ? Date{std::chrono::sys_days{year_later} + std::chrono::days{c_.van_tot(-1, 1)}}
                                              : Date{std::chrono::sys_days{day} + std::chrono::days{c_.van_tot(1, 500)}};
      if (!w.eigenaar_vanaf.empty() && day <= w.eigenaar_vanaf.back().first) break;
      w.eigenaar_vanaf.emplace_back(day, owners());
      if (!c_.eens_op(4)) w.waarde_bij_overgang.emplace_back(day, worth());
    }
    d_.woningen.push_back(std::move(w));
  }

  Dobbelsteen c_;
  Dossier d_;
};

} // namespace

TEST_CASE("random purchases and changes of owners, in every year, as by the reference") {
  std::size_t compared = 0;
  const std::uint64_t first = netto::test::zaad();
  for (std::uint64_t n = 0; n < 2'000 / NETTO_TREKKINGEN_PER; ++n) {
    const Dossier d = Household{first + n}.make();
    CAPTURE(first + n);
    for (int jaar = 2021; jaar <= 2027; ++jaar) {
      CAPTURE(jaar);
      const std::string differs = difference(d, jaar, compared);
      CHECK_MESSAGE(differs.empty(), differs);
    }
  }
  MESSAGE(compared, " acquisitions compared");
  CHECK(compared > 2'000 / NETTO_TREKKINGEN_PER);
}
