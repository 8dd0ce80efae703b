// SPDX-License-Identifier: EUPL-1.2
#include "generator.hpp"

#include "base/sort.hpp"
#include "facts/counterpart.hpp"
#include "facts/thing.hpp"
#include "params/parameter.hpp"

#include <algorithm>
#include <map>
#include <numeric>
#include <set>
#include <string>
#include <utility>

namespace netto::simulation {

namespace {

constexpr int first_year_of_the_bill = 2028;
constexpr std::int64_t highest_amount = 100'000'000'000, highest_rent = 100'000'000; // eurocents, of the border

/// Every amount among the parameters: limits of exemptions, brackets, the tax-free base. In eurocents.
const std::vector<std::int64_t>& limits() {
  static const std::vector<std::int64_t> all = [] {
    const Parameters parameters;
    std::set<std::int64_t> amounts;
    for (const auto& row : parameters.rows())
      if (parameters.quantities()[static_cast<std::size_t>(row.grootheid)].eenheid == ParameterUnit::euro)
        amounts.insert(row.waarde);
    return std::vector<std::int64_t>(amounts.begin(), amounts.end());
  }();
  return all;
}

class Generator {
public:
  Generator(Choices& choices, const Size& size) : c_{choices}, size_{size} {}

  Household make() {
    span();
    complete_ = !c_.once_in(5);
    people();
    if (c_.once_in(2)) incomes();
    many(size_.accounts, [&] { account(some_account()); });
    many(size_.investments, [&] { investment(some_investment()); });
    many(size_.debts, [&] { debt(); });
    homes();
    many(size_.possessions, [&] { possession(some_possession()); });
    exempt_groups();
    if (c_.once_in(6)) many(size_.policies, [&] { policy(); });
    if (d_.bankrekeningen.empty() && d_.beleggingen.empty()) account(Bankrekening::Soort::bank);
    for (auto& debt : d_.schulden)
      if (!d_.woningen.empty() && c_.once_in(3)) debt.woning = thing_of(d_, d_.woningen[index(d_.woningen.size())]);
    usufructs();
    for (auto& debt : d_.schulden) // the two sides of one loan do not contradict each other
      if (const auto claim = tegenhanger(d_, debt))
        d_.beleggingen[*claim].niet_opeisbaar_uit_nalatenschap = debt.niet_opeisbaar_uit_nalatenschap;
    businesses();
    own_homes();
    if (c_.once_in(4)) companies();
    transfers();
    return {std::move(d_), first_, last_};
  }

private:
  // ------------------------------------------------------------------------------------------------- small choices
  std::size_t index(std::size_t n) { return static_cast<std::size_t>(c_.below(static_cast<std::int64_t>(n))); }
  std::string name(const char* what) { return std::string{what} + " " + std::to_string(++number_); }
  void many(std::int64_t most, auto&& make_one) {
    for (auto n = c_.below(most + 1); n > 0; --n) make_one();
  }
  static Euro cents(std::int64_t c) { return Euro::from_cents(std::min(c, highest_amount)); }
  bool bill() const { return last_ >= first_year_of_the_bill; }

  void span() {
    switch (c_.below(6)) {
    case 0:
    case 1:
    case 2: first_ = last_ = static_cast<int>(c_.between(first_year, first_year_of_the_bill - 1)); break;
    case 3:
      first_ = static_cast<int>(c_.between(first_year, first_year_of_the_bill - 1));
      last_ = std::min(first_year_of_the_bill - 1, first_ + static_cast<int>(c_.between(1, 3)));
      break;
    case 4:
      first_ = first_year_of_the_bill;
      last_ = static_cast<int>(c_.between(first_year_of_the_bill, last_year));
      break;
    default:
      first_ = static_cast<int>(c_.between(2025, 2027));
      last_ = static_cast<int>(c_.between(first_year_of_the_bill, last_year));
    }
  }
  Date some_day(int year) {
    switch (c_.below(6)) {
    case 0: return first_day(year);
    case 1: return last_day(year);
    default: return Date{std::chrono::sys_days{first_day(year)} + std::chrono::days{c_.below(days_in_year(year))}};
    }
  }
  Date some_day() { return some_day(static_cast<int>(c_.between(first_, last_))); }

  /// In eurocents, of any order of magnitude; at and beside limits, nil, a cent, and the most that the border takes.
  std::int64_t amount(std::int64_t most = highest_amount) {
    std::int64_t a = 0;
    switch (c_.below(12)) {
    case 0: break;
    case 1: a = c_.between(1, 99); break;
    case 2: {
      const auto limit = limits()[index(limits().size())] * c_.between(1, 2);
      constexpr std::int64_t beside[] = {-100, -1, 0, 1, 99, 100};
      a = std::max<std::int64_t>(0, limit + c_.one_of(beside));
      break;
    }
    case 3: a = c_.once_in(12) ? most - c_.below(2) : c_.below(10'000'000) * 100; break;
    case 4: a = c_.below(60) * 1'000'000; break;
    default: {
      std::int64_t reach = 1'000'000; // ten thousand euros
      for (auto n = c_.below(4); n > 0; --n) reach *= 4;
      a = c_.below(reach) + (c_.once_in(3) ? reach : 0);
    }
    }
    return std::min(a, most);
  }
  std::int64_t small(std::int64_t of) { return c_.once_in(4) ? 0 : c_.below(std::max<std::int64_t>(of / 20, 300)); }
  std::int64_t near(std::int64_t a) {
    switch (c_.below(6)) {
    case 0: return a;
    case 1: return c_.once_in(3) ? 0 : amount(highest_amount / 10);
    default: return std::min(highest_amount, a * c_.between(800, 1250) / 1000 + c_.below(100));
    }
  }
  bool missing() { return !complete_ && c_.once_in(12); }

  PerYear<Euro> values(std::int64_t begin) {
    PerYear<Euro> v;
    auto a = begin;
    for (int year = first_; year <= last_ + 1; ++year, a = near(a))
      if (!missing()) v.zet(year, cents(a));
    return v;
  }
  PerYear<Euro> flows(std::int64_t size, bool negative = false) {
    PerYear<Euro> v;
    for (int year = first_; year <= last_; ++year)
      if (!missing()) v.zet(year, cents(negative && c_.once_in(6) ? -small(size) : small(size)));
    return v;
  }
  /// The same of what is received, paid or moved: often with the part of it that fell up to a day on which something changes hands.
  Flow<Euro> movements(std::int64_t size, bool negative = false) {
    Flow<Euro> v = flows(size, negative);
    for (const Date day : days_)
      if (const auto whole = v.van(year_of(day)); whole && !missing())
        v.zet(day, Euro::from_cents(whole->cents() < 0 ? whole->cents() : c_.below(whole->cents() + 1)));
    return v;
  }
  void sometimes(PerYear<Euro>& v, std::int64_t size, std::int64_t once_in) {
    if (c_.once_in(once_in)) v = flows(size);
  }
  /// Days in the months around a 1 January, on both sides: of what moved in a year (`moved`) a part.
  PerDate around_new_year(std::int64_t size, const PerYear<Euro>& moved) {
    PerDate v;
    std::map<int, std::int64_t> sums;
    const auto add = [&](Date day) {
      auto& sum = sums[year_of(day)];
      const auto all = moved.van(year_of(day));
      const auto part = std::min(small(size + 1), all ? all->cents() - sum : highest_amount);
      sum += part;
      v.emplace_back(day, cents(part));
    };
    for (int year = first_; year <= last_; ++year) {
      if (!c_.once_in(2)) add(day_of(year - 1, 12, static_cast<unsigned>(c_.between(1, 31))));
      if (!c_.once_in(2)) add(day_of(year, static_cast<unsigned>(c_.between(1, 4)), static_cast<unsigned>(c_.between(1, 28))));
    }
    return v;
  }
  static Date day_of(int year, unsigned month, unsigned day) {
    return std::chrono::year{year} / std::chrono::month{month} / std::chrono::day{day};
  }
  PerDate on_days(std::int64_t size) {
    PerDate v;
    for (const Date day : days_)
      if (!missing()) v.emplace_back(day, cents(near(size)));
    return v;
  }

  // ----------------------------------------------------------------------------------------------------- the people
  void people() {
    constexpr std::string_view names[] = {"Anna", "Bram", "Kim"};
    std::int64_t adults = 1;
    const auto kind = c_.below(8);
    if (kind >= 3) adults = 2;
    if (kind == 7) adults = 3;
    adults = std::min(adults, size_.adults);
    for (std::int64_t i = 0; i < adults; ++i) {
      Persoon p;
      p.naam = names[i];
      if (!c_.once_in(5))
        p.geboortedatum = Date{std::chrono::year{1980 - static_cast<int>(c_.below(3))}, std::chrono::May, std::chrono::day{1}};
      if (c_.once_in(4)) p.persoonsgebonden_aftrek = flows(amount(50'000'000));
      if (c_.once_in(10)) p.overgebracht_buitenlands_voordeel = flows(amount(50'000'000));
      if (c_.once_in(10)) p.overgebrachte_bronbelasting = flows(amount(5'000'000));
      d_.personen.push_back(std::move(p));
    }
    const bool partners = adults > 1 && kind != 3;
    if (partners) partnership();
    for (auto& p : d_.personen)
      if (!partners || c_.once_in(12)) comings_and_goings(p);
    for (auto& p : d_.personen)
      if (c_.once_in(12)) expat(p);
    if (partners && c_.once_in(12)) { // both come or go on the same day
      const auto day = some_day();
      const bool come = c_.once_in(2);
      for (const auto i : d_.partnerschappen.front().personen) {
        auto& p = d_.personen[i];
        if (p.overleden || p.in_nederland_vanaf || p.in_nederland_tot) continue;
        std::erase(p.buitenlands_belastingplichtig, year_of(day));
        std::erase(p.kwalificerend_buitenlands_belastingplichtig, year_of(day));
        (come ? p.in_nederland_vanaf : p.in_nederland_tot) = day;
      }
      days_.push_back(day);
    }
    if (c_.once_in(2)) children();
    std::sort(days_.begin(), days_.end());
    days_.erase(std::unique(days_.begin(), days_.end()), days_.end());
  }
  /// Of some adults; and then deductions of which box 1 takes its part.
  void incomes() {
    using enum Inkomen::Soort;
    constexpr Inkomen::Soort kinds[] = {loon, loon, pensioen, aow, uitkering, resultaat};
    for (PersonIndex i = 0; i < d_.personen.size(); ++i) {
      many(3, [&] {
        Inkomen x;
        x.naam = name("Inkomen");
        x.persoon = i;
        x.soort = c_.one_of(kinds);
        const auto size = c_.once_in(20) ? amount() : amount(20'000'000);
        for (int year = first_; year <= last_; ++year) {
          if (c_.once_in(6)) continue; // it is not there that year
          const bool loss = x.soort == resultaat && c_.once_in(6);
          x.bedrag.zet(year, cents(loss ? -size : size));
          if (!missing()) x.loonheffing.zet(year, cents(c_.below(size / 2 + 1)));
        }
        if (c_.once_in(8)) x.arbeidsinkomen = c_.once_in(2);
        d_.inkomens.push_back(std::move(x));
      });
      Persoon& p = d_.personen[i];
      if (d_.inkomens.empty() || !c_.once_in(3)) continue;
      p.persoonsgebonden_aftrek = {};
      p.aftrekposten = flows(amount(20'000'000));
      if (c_.once_in(2) && p.geboortedatum) // about the pensionable age
        p.geboortedatum = Date{std::chrono::year{first_ - static_cast<int>(c_.between(60, 80))},
                               std::chrono::month{static_cast<unsigned>(c_.between(1, 12))},
                               std::chrono::day{static_cast<unsigned>(c_.between(1, 28))}};
    }
    std::erase_if(d_.inkomens, [](const Inkomen& x) { return x.bedrag.empty(); });
    if (d_.inkomens.empty())
      for (Persoon& p : d_.personen) p.aftrekposten = {};
  }
  /// Some of the incomes become profit, a result or alimony, and what goes with them; drawn last, after all else of the household.
  void businesses() {
    using enum Inkomen::Soort;
    constexpr Inkomen::Soort kinds[] = {winst, winst, resultaat, alimentatie};
    for (Inkomen& x : d_.inkomens) {
      if (c_.once_in(2)) x.soort = c_.one_of(kinds);
      const bool own = x.soort == winst || x.soort == resultaat;
      const auto given = x.bedrag.rows();
      for (const auto& [year, earned] : given) {
        const bool loss = own && c_.once_in(4);
        if (loss) x.bedrag.zet(year, std::min(earned, -earned));
        if (loss && c_.once_in(3)) x.geen_bron.push_back(year);
        if (x.soort == winst && !c_.once_in(3)) x.urencriterium.push_back(year);
        if (!x.urencriterium.empty() && x.urencriterium.back() == year && c_.once_in(3)) x.starter.push_back(year);
      }
      if ((own || x.soort == alimentatie) && c_.once_in(4)) x.bijdrage_zvw = c_.once_in(2);
    }
    for (Persoon& p : d_.personen) {
      if (d_.inkomens.empty()) break;
      if (c_.once_in(6)) p.inkomensvoorzieningen = flows(amount(2'000'000));
      if (c_.once_in(6)) p.te_verrekenen_verlies = flows(amount(5'000'000));
      if (c_.once_in(6)) p.niet_gerealiseerde_zelfstandigenaftrek = flows(amount(1'500'000));
      if (c_.once_in(4)) p.voorlopige_aanslag = flows(amount(5'000'000), true);
      for (int year = first_; year <= last_; ++year)
        if (c_.once_in(8)) p.wajong.push_back(year);
    }
    for (Kind& k : d_.kinderen) {
      if (c_.once_in(3)) continue;
      k.in_huishouden_van = {index(d_.personen.size())};
      if (d_.personen.size() > 1 && c_.once_in(2)) k.in_huishouden_van = {0, 1};
    }
  }
  /// What is asked of own homes and of loans for them; drawn last too.
  void own_homes() {
    using enum Woning::Gebruik;
    constexpr Woning::Reden reasons[] = {Woning::Reden::toekomstig, Woning::Reden::gewezen_partner, Woning::Reden::verpleeghuis,
                                         Woning::Reden::uitzending};
    for (Woning& w : d_.woningen) {
      for (auto& g : w.gebruik)
        if ((g.gebruik == leegstaand || g.gebruik == tweede_woning) && !g.te_koop.value_or(false) && c_.once_in(6))
          g.reden = c_.one_of(reasons);
      sometimes(w.tijdelijke_verhuur, 2'000'000, 8);
      sometimes(w.kamerverhuur, 1'000'000, 8);
      if (!w.gekocht_op && c_.once_in(6) && w.huur.empty() && w.gebruik.front().vanaf == std::nullopt &&
          w.erfpachtcanon.empty())
        sometimes(w.erfpachtcanon, 300'000, 1);
    }
    for (Schuld& s : d_.schulden) {
      if (s.soort != Schuld::Soort::eigenwoningschuld) continue;
      if (!d_.woningen.empty() && s.woning.none() && !c_.once_in(3))
        s.woning = thing_of(d_, d_.woningen[index(d_.woningen.size())]);
      if (!c_.once_in(3)) loan(s);
    }
    former_partners();
    for (auto n = c_.once_in(6) ? c_.between(1, 3) : 0; n > 0; --n)
      d_.eigenwoningreserves.push_back(
          {index(d_.personen.size()), some_day(static_cast<int>(c_.between(first_ - 4, last_))), cents(amount() - amount())});
    for (const Partnerschap& p : d_.partnerschappen)
      for (const int year : p.heel_jaar) {
        if (!c_.once_in(3)) continue;
        std::vector<Part> parts(d_.personen.size(), Part::none());
        parts[p.personen[0]] = Part{some_part(), Percentage::geheel};
        parts[p.personen[1]] = Part{} - parts[p.personen[0]];
        d_.verdeling_eigen_woning.zet(year, std::move(parts));
      }
  }
  void former_partners() {
    using enum Woning::Gebruik;
    for (Woning& w : d_.woningen) {
      if (w.oppervlakte_m2 && *w.oppervlakte_m2 > 1 && c_.once_in(2))
        w.oppervlakte_kamers_m2 = c_.between(1, *w.oppervlakte_m2 - 1);
      if (c_.once_in(4)) w.schuld_kamers = Woning::Kamerschuld::woningprijs;
      if (w.vruchtgebruik || !c_.once_in(6)) continue;
      GewezenPartner g;
      g.persoon = index(d_.personen.size());
      g.uit_elkaar_op = some_day(static_cast<int>(c_.between(first_ - 4, last_)));
      for (const auto& use : w.gebruik)
        if (use.reden == Woning::Reden::gewezen_partner && use.vanaf) g.uit_elkaar_op = *use.vanaf;
      if (!c_.once_in(3)) g.onderhoudsplicht = !c_.once_in(3);
      if (c_.once_in(3)) g.verrekenen = c_.once_in(2);
      if (c_.once_in(4)) g.gebruiksvergoeding = flows(amount(600'000));
      w.gewezen_partner = std::move(g);
    }
    for (Schuld& s : d_.schulden) {
      if (former_partner_home(d_, s) == nullptr) continue;
      for (const auto& [year, interest] : s.rente.rows())
        if (!c_.once_in(3)) s.zelf_betaald.zet(year, Euro::from_cents(c_.below(interest.cents() + 1)));
    }
  }
  void loan(Schuld& s) {
    constexpr Schuld::Aflosvorm ways[] = {Schuld::Aflosvorm::annuitair, Schuld::Aflosvorm::lineair,
                                          Schuld::Aflosvorm::aflossingsvrij};
    s.afgesloten_op = some_day(static_cast<int>(c_.between(2005, last_)));
    if (c_.once_in(3))
      s.eigenwoningschuld_sinds = std::min(*s.afgesloten_op, some_day(static_cast<int>(c_.between(2001, last_))));
    if (!c_.once_in(3)) s.hoofdsom = cents(amount());
    if (c_.once_in(2)) s.aflosvorm = c_.one_of(ways);
    if (c_.once_in(2)) s.looptijd_maanden = c_.between(1, 400);
    if (!c_.once_in(3)) s.rentevoet.emplace_back(*s.afgesloten_op, Percentage::from_thousandths(c_.below(9'000)));
    if (!s.rentevoet.empty() && c_.once_in(3)) {
      const Date later = some_day(last_);
      if (*s.afgesloten_op < later) s.rentevoet.emplace_back(later, Percentage::from_thousandths(c_.below(9'000)));
    }
    if (c_.once_in(3)) s.financieringskosten = cents(amount(1'000'000));
    if (c_.once_in(6)) s.aflossingsstand_maanden = c_.between(1, 360);
    if (c_.once_in(3))
      s.achterstand_door = c_.once_in(2) ? Schuld::Achterstand::fout : Schuld::Achterstand::betalingscapaciteit;
    if (c_.once_in(3)) s.nieuw_aflosschema_op = first_day(static_cast<int>(c_.between(first_, last_)));
    s.geen_bank = c_.once_in(5);
    for (int year = first_; year <= last_; ++year) {
      if (c_.once_in(4)) s.gemeld.push_back(year);
      if (c_.once_in(6)) s.boeterente.zet(year, cents(amount(500'000)));
      if (!c_.once_in(6)) continue;
      s.vooruitbetaalde_rente.zet(year, cents(amount(500'000)));
      s.vooruitbetaalde_maanden.zet(year, c_.between(1, 30));
    }
  }
  void asset(Bedrijfsmiddel& x) {
    constexpr Bedrijfsmiddel::Soort kinds[] = {Bedrijfsmiddel::Soort::overig, Bedrijfsmiddel::Soort::gebouw,
                                               Bedrijfsmiddel::Soort::goodwill};
    x.naam = name("Bedrijfsmiddel");
    x.soort = c_.one_of(kinds);
    x.aanschafkosten = cents(amount(100'000'000));
    if (c_.once_in(2)) x.restwaarde = cents(amount(50'000'000));
    x.gebruiksduur_jaren = c_.between(1, 50);
    x.in_gebruik_op = some_day(static_cast<int>(c_.between(first_ - 5, last_)));
    if (!c_.once_in(4)) x.boekwaarde = flows(amount(100'000'000));
    if (!c_.once_in(4)) x.woz = flows(amount(100'000'000));
    if (c_.once_in(2)) x.afschrijving = flows(amount(10'000'000));
  }
  void companies() {
    const auto some = [&](auto& amounts, std::int64_t size, bool also_negative = false) {
      for (int year = first_; year <= last_; ++year)
        if (c_.once_in(2)) amounts.zet(year, cents(also_negative && c_.once_in(3) ? -amount(size) : amount(size)));
    };
    for (auto n = c_.between(1, 2); n > 0; --n) {
      Vennootschap v;
      v.naam = name("Vennootschap");
      v.eigendom = of_child_or_owners();
      if (c_.once_in(3)) {
        const auto size = c_.once_in(3) ? 500'000'000 : 20'000'000;
        some(v.winst, size, true);
        if (c_.once_in(2)) some(v.rente, size);
        if (c_.once_in(4)) v.voortgewentelde_rente = flows(amount(50'000'000));
        if (c_.once_in(4)) v.te_verrekenen_verlies = flows(amount(500'000'000));
        for (auto assets = c_.between(0, 2); assets > 0; --assets) asset(v.bedrijfsmiddelen.emplace_back());
      }
      some(v.dividend, 20'000'000);
      if (c_.once_in(3)) some(v.kosten, 1'000'000);
      if (!missing()) some(v.dividendbelasting, 3'000'000);
      if (c_.once_in(2)) some(v.vervreemdingsvoordeel, 20'000'000, true);
      d_.vennootschappen.push_back(std::move(v));
    }
    for (Persoon& p : d_.personen)
      if (c_.once_in(6)) p.te_verrekenen_verlies_aanmerkelijk_belang = flows(amount(5'000'000));
    for (Persoon& p : d_.personen) {
      if (!c_.once_in(4)) continue;
      some(p.schuld_aan_eigen_vennootschap, 100'000'000);
      if (c_.once_in(3)) some(p.eigenwoningschuld_aan_eigen_vennootschap, 50'000'000);
      if (c_.once_in(4)) p.belaste_schuld_aan_eigen_vennootschap = flows(amount(20'000'000));
    }
    for (const Partnerschap& p : d_.partnerschappen)
      for (const int year : p.heel_jaar) {
        if (!c_.once_in(3)) continue;
        std::vector<Part> parts(d_.personen.size(), Part::none());
        parts[p.personen[0]] = Part{some_part(), Percentage::geheel};
        parts[p.personen[1]] = Part{} - parts[p.personen[0]];
        d_.verdeling_aanmerkelijk_belang.zet(year, std::move(parts));
      }
  }
  /// What the transfer tax asks of purchases, and of days on which a home changes hands; drawn last.
  void transfers() {
    for (Woning& w : d_.woningen) {
      const auto worth = w.woz.empty() ? 30'000'000 : w.woz.rows().front().second.cents();
      if (w.aankoopprijs && c_.once_in(2)) w.aankoopkosten = cents(c_.once_in(2) ? 0 : small(worth));
      for (const auto& later : w.eigenaar_vanaf)
        if (c_.once_in(2)) w.waarde_bij_overgang.emplace_back(later.first, cents(near(worth)));
      if (!w.gekocht_op) continue;
      if (c_.once_in(4)) w.waarde_bij_aankoop = cents(near(worth));
      w.nieuwbouw = c_.once_in(8);
      if (c_.once_in(3)) w.verklaring_hoofdverblijf = c_.once_in(2);
      if (!c_.once_in(3)) continue;
      const auto before = std::chrono::sys_days{*w.gekocht_op} - std::chrono::days{c_.below(220)};
      w.vorige_verkrijging = VorigeVerkrijging{Date{before}, cents(near(worth)), {}};
      constexpr int rates[] = {0, 2'000, 7'000, 8'000, 10'400};
      if (c_.once_in(2)) w.vorige_verkrijging->tarief = Percentage::from_thousandths(c_.one_of(rates));
    }
    for (Persoon& p : d_.personen) {
      p.startersvrijstelling_gebruikt = c_.once_in(8);
      if (p.geboortedatum && c_.once_in(4) && d_.kinderen.empty())
        p.geboortedatum = Date{std::chrono::year{first_ - static_cast<int>(c_.between(17, 36))},
                               std::chrono::month{static_cast<unsigned>(c_.between(1, 12))},
                               std::chrono::day{static_cast<unsigned>(c_.between(1, 28))}};
    }
  }
  void children() {
    many(size_.children, [&] {
      Kind k;
      k.naam = "Lot " + std::to_string(d_.kinderen.size() + 1);
      k.geboortedatum = some_day(static_cast<int>(c_.between(first_ - 20, first_ - 1)));
      const auto one = index(d_.personen.size());
      k.gezag = {one};
      if (d_.personen.size() > 1 && !c_.once_in(4)) k.gezag = {0, 1};
      const Date of_age = k.geboortedatum + std::chrono::years{18};
      if (of_age.ok() && year_of(of_age) >= first_ && year_of(of_age) <= last_) days_.push_back(of_age);
      d_.kinderen.push_back(std::move(k));
    });
  }
  void partnership() {
    Partnerschap p;
    p.personen = {0, 1};
    if (d_.personen.size() == 3 && c_.once_in(3)) p.personen = {0, 2};
    const bool always = !c_.once_in(5);
    for (int year = first_; year <= last_; ++year)
      if (always || c_.once_in(2)) p.heel_jaar.push_back(year);
    const auto choose = [&](PerYear<std::vector<Part>>& split, std::int64_t out_of) {
      for (const int year : p.heel_jaar) {
        if (c_.below(4) >= out_of) continue;
        std::vector<Part> parts(d_.personen.size(), Part::none());
        parts[p.personen[0]] = c_.once_in(4) ? Part{c_.below(4), 3 + c_.below(4)} : Part{some_part(), Percentage::geheel};
        parts[p.personen[1]] = Part{} - parts[p.personen[0]];
        split.zet(year, std::move(parts));
      }
    };
    choose(d_.verdeling, 3);
    if (c_.once_in(6)) choose(d_.verdeling_dividendbelasting, 2);
    if (c_.once_in(6)) choose(d_.verdeling_aftrekposten, 2);
    for (int year = first_; year <= last_; ++year)
      if (!always && c_.once_in(3)) p.vanaf = some_day(year);
    if (p.vanaf && c_.once_in(3)) p.tot = std::max(*p.vanaf, some_day(last_));
    const auto years = p.heel_jaar;
    const auto third = static_cast<PersonIndex>(3 - p.personen[1]);
    d_.partnerschappen = {std::move(p)};
    if (always || d_.personen.size() < 3 || !c_.once_in(2)) return; // the years left are with another
    Partnerschap next{{0, third}, {}, {}, {}};
    for (int year = first_; year <= last_; ++year)
      if (std::ranges::find(years, year) == years.end() && c_.once_in(2)) next.heel_jaar.push_back(year);
    d_.partnerschappen.push_back(std::move(next));
  }
  /// In thousandths of a percent: odd, round, or all or nothing.
  std::int64_t some_part() {
    constexpr std::int64_t known[] = {0, 100'000, 50'000, 33'333, 66'667, 14'286, 1, 99'999};
    return c_.once_in(2) ? c_.one_of(known) : c_.below(100'001);
  }
  /// Who chose partial non-residence, now and then in a year in which it is gone, and until the ruling ends.
  void expat(Persoon& p) {
    constexpr int last_year_of_the_choice = 2026;
    for (int year = first_; year <= std::min(last_, last_year_of_the_choice + (c_.once_in(12) ? 1 : 0)); ++year)
      if (std::ranges::find(p.buitenlands_belastingplichtig, year) == p.buitenlands_belastingplichtig.end() && !c_.once_in(3))
        p.partieel_buitenlands_belastingplichtig.push_back(year);
    if (!p.partieel_buitenlands_belastingplichtig.empty() && c_.once_in(3))
      p.expatregeling_tot = some_day(p.partieel_buitenlands_belastingplichtig.back());
  }
  void comings_and_goings(Persoon& p) {
    const auto day = some_day();
    switch (c_.below(14)) {
    case 10: p.in_nederland_vanaf = day; break;
    case 11: p.in_nederland_tot = day; break;
    case 12:
      p.overleden = day;
      if (!c_.once_in(3)) p.erfgenamen = heirs(static_cast<PersonIndex>(&p - d_.personen.data()));
      break;
    case 13:
      for (int year = first_; year <= last_; ++year)
        if (!c_.once_in(3)) {
          p.buitenlands_belastingplichtig.push_back(year);
          if (c_.once_in(2)) p.kwalificerend_buitenlands_belastingplichtig.push_back(year);
        }
      return;
    default: return;
    }
    days_.push_back(day);
  }

  /// As they are read: by name, who is outside the dossier last.
  static Eigendom in_order(Eigendom parts) {
    std::ranges::sort(parts, {}, &Aandeel::wie);
    return parts;
  }
  /// One heir, or several with parts that are odd; children and people outside the dossier too.
  Eigendom heirs(PersonIndex of) {
    std::vector<PersonIndex> who{outside};
    for (PersonIndex i = 0; i < d_.personen.size() + d_.kinderen.size(); ++i)
      if (i != of) who.push_back(i);
    std::swap(who[0], who.back());
    if (c_.once_in(2)) return {{who[index(who.size())], Part{}}};
    const auto first = index(who.size()), second = (first + 1) % who.size();
    if (first == second) return {{who[first], Part{}}};
    const Part part = c_.once_in(2) ? Part{1, 2 + c_.below(5)} : Part{1 + c_.below(99'999), Percentage::geheel};
    return in_order({{who[first], part}, {who[second], Part{} - part}});
  }
  /// Nobody named, one owner, or parts that are odd; children too; sometimes of people outside the dossier for a part.
  Eigendom owners() {
    Eigendom parts = owners_here();
    if (!c_.once_in(10)) return parts;
    if (parts.size() > 1) {
      parts[index(parts.size())].wie = outside;
      return in_order(std::move(parts));
    }
    const PersonIndex owner = parts.empty() ? index(d_.personen.size()) : parts[0].wie;
    const Part here = c_.once_in(2) ? Part{1 + c_.below(2), 3} : Part{1 + c_.below(99'998), Percentage::geheel};
    return {{owner, here}, {outside, Part{} - here}};
  }
  Eigendom owners_here() {
    const auto adults = d_.personen.size(), all = adults + d_.kinderen.size();
    if (all == 1 || c_.once_in(4)) return {};
    if (c_.once_in(3)) return {{index(adults), Percentage::from_percents(100)}};
    std::vector<std::size_t> who(c_.once_in(3) ? all : adults);
    std::iota(who.begin(), who.end(), std::size_t{0});
    if (who.size() > 2 && c_.once_in(2)) who.erase(who.begin() + static_cast<std::ptrdiff_t>(index(who.size())));
    Eigendom parts;
    std::int64_t left = Percentage::geheel;
    for (std::size_t i = 0; i < who.size(); ++i) {
      const auto still = static_cast<std::int64_t>(who.size() - i);
      auto part = c_.once_in(2) ? left / still : c_.below(left + 1);
      if (i + 1 == who.size()) part = left;
      left -= part;
      if (part > 0) parts.push_back({who[i], Percentage::from_thousandths(part)});
    }
    return parts;
  }
  /// Now and then another owner from a day on.
  LaterOwners later_owners() {
    if (!c_.once_in(12)) return {};
    const Date day = some_day(), before{std::chrono::sys_days{day} - std::chrono::days{1}};
    if (year_of(before) == year_of(day) && std::ranges::find(days_, before) == days_.end()) { // what came until then
      days_.push_back(before);
      std::sort(days_.begin(), days_.end());
    }
    return {{day, {{index(d_.personen.size()), Percentage::from_percents(100)}}}};
  }
  Eigendom of_child_or_owners() {
    if (d_.kinderen.empty() || !c_.once_in(2)) return owners();
    return {{d_.personen.size() + index(d_.kinderen.size()), Percentage::from_percents(100)}};
  }

  // ---------------------------------------------------------------------------------------------------- the things
  Bankrekening::Soort some_account() {
    using enum Bankrekening::Soort;
    constexpr Bankrekening::Soort kinds[] = {bank, bank, bank, contant, groen, vve, derdenrekening};
    return c_.one_of(kinds);
  }
  void account(Bankrekening::Soort kind, bool of_child = false) {
    Bankrekening r;
    r.soort = kind;
    r.naam = name("Rekening");
    r.eigendom = of_child ? of_child_or_owners() : owners();
    r.eigenaar_vanaf = later_owners();
    r.vreemde_valuta = c_.once_in(4);
    const auto begin = kind == Bankrekening::Soort::contant ? amount(3'000'000) : amount();
    r.waarde = values(begin);
    r.waarde_op = on_days(begin);
    if (kind != Bankrekening::Soort::contant) r.rente = movements(begin, true);
    if (r.vreemde_valuta) {
      r.gestort = movements(begin);
      r.opgenomen = movements(begin);
    }
    withheld(r, begin);
    d_.bankrekeningen.push_back(std::move(r));
  }
  Belegging::Soort some_investment() {
    using enum Belegging::Soort;
    constexpr Belegging::Soort kinds[] = {effecten, effecten, effecten, crypto, obligatie, vordering, groen, overig};
    return c_.one_of(kinds);
  }
  void investment(Belegging::Soort kind, bool of_child = false) {
    Belegging b;
    b.soort = kind;
    b.naam = name("Fonds");
    b.eigendom = of_child ? of_child_or_owners() : owners();
    b.eigenaar_vanaf = later_owners();
    const auto begin = amount();
    b.waarde = values(begin);
    b.waarde_op = on_days(begin);
    b.inkomsten = movements(begin, true);
    b.gekocht = movements(begin * 2);
    b.verkocht = movements(begin * 2);
    if (c_.once_in(3)) b.verkopen = around_new_year(begin, b.verkocht);
    if (c_.once_in(3)) b.aankopen = around_new_year(begin, b.gekocht);
    b.zakelijke_overwegingen = c_.once_in(10);
    sometimes(b.dividendbelasting, begin / 20, 4);
    withheld(b, begin);
    sometimes(b.kosten, begin / 20, 4);
    if (bill()) sometimes(b.verkoopopbrengst, begin * 2, 4);
    if (kind == Belegging::Soort::vordering) {
      sometimes(b.zakelijke_inkomsten, begin, 4);
      if (c_.once_in(3)) b.op = index(d_.personen.size() + d_.kinderen.size());
      if (c_.once_in(4)) b.niet_opeisbaar_uit_nalatenschap = c_.once_in(2);
    }
    d_.beleggingen.push_back(std::move(b));
  }
  void debt() {
    using enum Schuld::Soort;
    constexpr Schuld::Soort kinds[] = {box3, box3, box3, box3, eigenwoningschuld, belastingschuld, erfbelasting};
    Schuld s;
    s.soort = c_.one_of(kinds);
    s.naam = name("Schuld");
    s.eigendom = owners();
    s.eigenaar_vanaf = later_owners();
    s.vreemde_valuta = c_.once_in(3);
    const auto begin = amount();
    s.waarde = values(begin);
    s.waarde_op = on_days(begin);
    s.rente = movements(begin);
    if (s.vreemde_valuta) {
      s.opgenomen = movements(begin);
      s.afgelost = movements(begin);
    }
    if (c_.once_in(3)) s.opnamen = around_new_year(begin, s.opgenomen);
    if (c_.once_in(3)) s.aflossingen = around_new_year(begin, s.afgelost);
    s.zakelijke_overwegingen = c_.once_in(10);
    s.tijdig_verzocht = s.soort == belastingschuld && c_.once_in(2);
    sometimes(s.zakelijke_rente, begin, 6);
    if (c_.once_in(12)) s.aan = index(d_.personen.size() + d_.kinderen.size());
    if (c_.once_in(8)) s.niet_opeisbaar_uit_nalatenschap = c_.once_in(2);
    d_.schulden.push_back(std::move(s));
  }
  Bezitting::Soort some_possession() {
    using enum Bezitting::Soort;
    // Under the bill there is no answer with these two.
    if (!(bill() && !c_.once_in(8)) && c_.once_in(2)) return c_.once_in(2) ? onroerende_zaak : kapitaalverzekering;
    constexpr Bezitting::Soort kinds[] = {kunst,  roerende_zaak,        natuurgrond, uitkering_bij_invaliditeit,
                                          overig, periodieke_uitkering, overig};
    return c_.one_of(kinds);
  }
  Land country() { // those of the front of the list, and one without a treaty
    return c_.once_in(6) ? static_cast<Land>(std::size(ChoiceWords<Land>::all) - 1) : static_cast<Land>(1 + c_.below(12));
  }
  /// In which country, and whether that taxes it.
  template <class T> void abroad(T& x) {
    if (!x.buitenland) return;
    if (c_.once_in(2)) x.land = country();
    if (c_.once_in(4)) x.belast_in_buitenland = c_.once_in(2);
  }
  template <class T> void withheld(T& x, std::int64_t begin) {
    if (!c_.once_in(4)) return;
    sometimes(x.bronbelasting, begin / 10, 1);
    if (!c_.once_in(4)) x.land = country();
    if (c_.once_in(4)) x.bronbelasting_maximum = Percentage::from_percents(c_.between(0, 30));
  }
  void possession(Bezitting::Soort kind) {
    Bezitting z;
    z.soort = kind;
    z.naam = name("Bezit");
    z.eigendom = owners();
    z.eigenaar_vanaf = later_owners();
    z.hoofdzakelijk_belegging = c_.once_in(2);
    const auto begin = amount();
    z.waarde = values(begin);
    z.waarde_op = on_days(begin);
    z.inkomsten = movements(begin);
    z.gekocht = movements(begin);
    z.verkocht = movements(begin);
    if (kind == Bezitting::Soort::onroerende_zaak) {
      z.buitenland = c_.once_in(6);
      abroad(z);
      for (int year = first_; year <= last_; ++year)
        if (!missing()) z.dagen_eigen_gebruik.zet(year, c_.once_in(3) ? 0 : c_.below(366));
      sometimes(z.economische_huurwaarde, begin, 2);
    }
    sometimes(z.kosten, begin / 20, 6);
    if (kind == Bezitting::Soort::periodieke_uitkering) {
      z.waarde = {};
      z.uitkering_per_jaar = values(begin / 20);
      z.looptijd.emplace();
      if (!c_.once_in(6)) term(*z.looptijd);
    }
    d_.bezittingen.push_back(std::move(z));
  }
  /// Lives, a last day or both; ages at and beside the limits of the tables.
  void term(Looptijd& t, std::optional<Date> from = {}) {
    const auto kind = c_.below(3);
    const auto day = [&](int year) { return std::max(from.value_or(first_day(year)), some_day(year)); };
    if (kind != 0) t.tot = day(std::min(static_cast<int>(c_.between(first_ - 1, last_ + 70)), 2100));
    if (kind == 2) return;
    for (auto n = c_.between(1, 3); n > 0; --n) {
      Leven l;
      l.geboortedatum = some_day(static_cast<int>(c_.between(1922, first_)));
      l.geslacht = c_.once_in(2) ? Leven::Geslacht::man : Leven::Geslacht::vrouw;
      if (c_.once_in(8)) l.overleden = std::max(l.geboortedatum, some_day());
      t.leven.push_back(l);
    }
    if (c_.once_in(3)) t.eindigt_bij_overlijden_van = Looptijd::Bij_overlijden::eerststervende;
    if (c_.once_in(6)) {
      t.gaat_in_op = day(static_cast<int>(c_.between(first_ - 1, last_ + 5)));
      if (t.tot && *t.tot < *t.gaat_in_op) std::swap(*t.tot, *t.gaat_in_op);
    }
  }
  void usufruct(auto& x, bool own_home = false) {
    if (!c_.once_in(12)) return;
    Vruchtgebruik v;
    using enum Vruchtgebruik::Ontstaan;
    const auto arisen = c_.below(6);
    v.ontstaan = arisen == 0 ? langstlevende : arisen == 1 || own_home ? erfrecht : overeenkomst;
    v.vruchtgebruiker = owners();
    v.bloot_eigenaar = owners();
    if (v.vruchtgebruiker.empty() && v.bloot_eigenaar.empty()) v.vruchtgebruiker = {{0, Percentage::from_percents(100)}};
    if (c_.once_in(5)) v.gevestigd_op = some_day();
    else x.eigendom = {};
    std::erase_if(x.eigenaar_vanaf, [&](const auto& later) { return !v.gevestigd_op || later.first > *v.gevestigd_op; });
    term(v, v.gevestigd_op);
    x.vruchtgebruik = std::move(v);
  }
  void usufructs() {
    for (auto& x : d_.bankrekeningen)
      if (x.soort == Bankrekening::Soort::bank) usufruct(x);
    for (auto& x : d_.beleggingen)
      if (x.soort != Belegging::Soort::groen && !x.op) usufruct(x);
    for (auto& x : d_.woningen)
      usufruct(x, std::any_of(x.gebruik.begin(), x.gebruik.end(),
                              [](const auto& g) { return g.gebruik == Woning::Gebruik::eigen_woning; }));
    for (auto& x : d_.bezittingen)
      if (x.soort == Bezitting::Soort::onroerende_zaak) usufruct(x);
    for (auto& x : d_.schulden)
      if ((x.soort == Schuld::Soort::box3 || x.soort == Schuld::Soort::belastingschuld) && !x.aan) usufruct(x);
  }
  /// Everything that has an exemption, beside each other; of children too.
  void exempt_groups() {
    if (!c_.once_in(3)) return;
    if (!c_.once_in(3)) investment(Belegging::Soort::groen);
    if (!c_.once_in(3)) account(Bankrekening::Soort::groen);
    if (!c_.once_in(3)) account(Bankrekening::Soort::contant);
    if (!c_.once_in(3)) {
      account(Bankrekening::Soort::contant);
      auto& cash = d_.bankrekeningen.back();
      cash.vreemde_valuta = true;
      cash.gestort = movements(300'000);
      cash.opgenomen = movements(300'000);
    }
    if (!bill() && c_.once_in(2)) possession(Bezitting::Soort::kapitaalverzekering);
    for (PersonIndex k = 0; k < d_.kinderen.size(); ++k) {
      const Eigendom own{{d_.personen.size() + k, Percentage::from_percents(100)}};
      if (!c_.once_in(3)) {
        account(Bankrekening::Soort::groen);
        d_.bankrekeningen.back().eigendom = own;
      }
      if (c_.once_in(2)) {
        investment(Belegging::Soort::groen, true);
        if (c_.once_in(2)) d_.beleggingen.back().eigendom = own;
      }
      if (c_.once_in(3)) account(Bankrekening::Soort::contant, true);
      if (c_.once_in(3)) account(Bankrekening::Soort::bank, true);
    }
  }
  void policy() {
    Uitvaartverzekering u;
    u.naam = name("Polis");
    if (c_.once_in(3)) u.verzekerde = "Kim";
    u.eigendom = owners();
    u.eigenaar_vanaf = later_owners();
    const auto capital = c_.once_in(2) ? amount(1'200'000) : c_.between(6'900, 9'000) * 100;
    u.verzekerd_kapitaal = values(capital);
    u.waarde = values(c_.once_in(2) ? capital : capital / 2);
    u.waarde_op = on_days(capital / 2);
    u.premie = movements(20'000);
    u.uitgekeerd = movements(20'000);
    d_.uitvaartverzekeringen.push_back(std::move(u));
  }

  // ---------------------------------------------------------------------------------------------------------- homes
  void homes() {
    std::int64_t n = 0;
    switch (c_.below(8)) {
    case 0:
    case 1: break;
    case 7: n = c_.between(std::min<std::int64_t>(4, size_.homes), size_.homes); break;
    case 6: n = c_.below(std::min<std::int64_t>(12, size_.homes) + 1); break;
    default: n = c_.below(std::min<std::int64_t>(3, size_.homes) + 1);
    }
    for (; n > 0; --n) home();
  }
  void home() {
    Woning w;
    w.naam = name("Woning");
    w.eigendom = owners();
    w.eigenaar_vanaf = later_owners();
    const auto woz = c_.once_in(20) ? amount() : c_.between(60, 1'200) * 100'000;
    auto value = woz;
    for (int year = first_; year <= last_ + 1; ++year) {
      if (!missing()) w.woz.zet(year, cents(value));
      value = std::min(highest_amount, value * c_.between(92, 112) / 100 / 100'000 * 100'000);
    }
    if (c_.once_in(6)) w.woz_zonder_verbouwing.zet(last_ + 1, cents(value * c_.between(70, 100) / 100));
    w.buitenland = c_.once_in(8);
    abroad(w);
    w.gebouwd_eigendom = c_.once_in(8);
    if (c_.once_in(6))
      for (int year = first_; year <= last_ + 1; ++year)
        if (!missing()) w.erfpachtcanon.zet(year, cents(c_.once_in(12) ? woz / 15 : small(woz / 10)));
    if (c_.once_in(5)) w.gekocht_op = some_day();
    if (c_.once_in(5)) {
      w.verkocht_op = some_day();
      if (w.gekocht_op && *w.verkocht_op < *w.gekocht_op) std::swap(*w.gekocht_op, *w.verkocht_op);
      if (!missing()) w.verkoopprijs = cents(near(woz));
      if (c_.once_in(2)) w.verkoopkosten.zet(year_of(*w.verkocht_op), cents(small(woz)));
    }
    if (w.gekocht_op || c_.once_in(6)) w.aankoopprijs = cents(near(woz));
    use(w, woz);
    sometimes(w.kosten, woz / 10, 4);
    if (c_.once_in(12)) w.verbetering = flows(woz / 4);
    sometimes(w.economische_huurwaarde, woz, 2);
    d_.woningen.push_back(std::move(w));
  }
  Huurperiode contract(std::int64_t woz) {
    Huurperiode h;
    // up to 9% of the value a year; at the limits of the classes to the cent
    auto rent = c_.once_in(3) ? woz * c_.between(1, 7) / 1200 + c_.between(-1, 1) : c_.below(woz * 9 / 1200 + 2);
    if (c_.once_in(2)) rent = rent / 100 * 100;
    h.kale_huur_per_maand = cents(std::clamp<std::int64_t>(rent, 0, highest_rent));
    h.tijdelijk = c_.once_in(8);
    if (c_.once_in(8)) {
      h.gelieerd = true;
      if (!missing())
        h.zakelijke_huur_per_maand = c_.once_in(2)
                                         ? h.kale_huur_per_maand
                                         : cents(std::min(highest_rent, std::max<std::int64_t>(0, rent) * 5 / 4 + 100));
    }
    return h;
  }
  /// Tenants one after another of the same part, with days between them or none.
  void tenants(Woning& w, std::int64_t woz, std::int64_t square_metres, const std::string& part) {
    std::vector<Date> changes;
    for (auto n = c_.once_in(2) ? c_.below(size_.tenants) : 0; n > 0; --n) changes.push_back(some_day());
    std::sort(changes.begin(), changes.end());
    changes.erase(std::unique(changes.begin(), changes.end()), changes.end());
    const bool from_the_start = changes.empty() || !c_.once_in(4);
    for (std::size_t i = from_the_start ? 0 : 1; i <= changes.size(); ++i) {
      auto h = contract(woz);
      if (i > 0) h.vanaf = changes[i - 1];
      const bool last = i == changes.size();
      if (!last && c_.once_in(2)) {
        h.tot = day_before(changes[i]);
        if (c_.once_in(2)) { // a gap before the next
          const auto begin = h.vanaf.value_or(first_day(first_));
          if (const auto days = days_between(begin, *h.tot); days > 0)
            h.tot = Date{std::chrono::sys_days{begin} + std::chrono::days{c_.below(days + 1)}};
        }
      }
      if (last && c_.once_in(4)) h.tot = std::max(some_day(), h.vanaf.value_or(first_day(first_)));
      if (square_metres > 0) h.oppervlakte_m2 = square_metres;
      h.deel = part;
      w.huur.push_back(std::move(h));
    }
  }
  void use(Woning& w, std::int64_t woz) {
    using enum Woning::Gebruik;
    const bool all_years = !w.gekocht_op && !w.verkocht_op;
    // Under the bill there is no answer about a home of which a part is let, or that becomes or was the own home.
    const auto pattern = bill() && !c_.once_in(10) ? c_.below(4) : c_.below(9);
    w.gebruik = {{std::nullopt, verhuurd}};
    switch (pattern) {
    case 0: w.gebruik = {{std::nullopt, tweede_woning}}; break;
    case 1:
    case 2:
    case 3: tenants(w, woz, 0, ""); break;
    case 4:
    case 5: { // a part, or several beside each other
      const auto square_metres = c_.between(20, 997);
      w.oppervlakte_m2 = square_metres;
      auto left = square_metres;
      const auto parts = pattern == 4 ? 1 : c_.between(2, size_.parts);
      for (std::int64_t i = 0; i < parts && left > 0; ++i) {
        const auto of_part = c_.between(1, std::max<std::int64_t>(1, left * 2 / (parts - i + 1)));
        left -= of_part;
        tenants(w, woz * of_part / square_metres, of_part, parts > 1 ? "kamer " + std::to_string(i + 1) : "");
      }
      stable_sort(w.huur, [](const auto& a, const auto& b) { return a.vanaf < b.vanaf; });
      break;
    }
    case 6: w.gebruik = {{std::nullopt, c_.once_in(2) ? eigen_woning : leegstaand}}; break;
    default: { // becomes or is no longer something
      constexpr Woning::Gebruik uses[] = {eigen_woning, verhuurd, tweede_woning, leegstaand, eigen_woning};
      std::vector<Date> changes;
      for (auto n = c_.between(1, 3); n > 0; --n) changes.push_back(some_day());
      std::sort(changes.begin(), changes.end());
      changes.erase(std::unique(changes.begin(), changes.end()), changes.end());
      w.gebruik = {{std::nullopt, c_.one_of(uses)}};
      for (const Date day : changes) w.gebruik.push_back({day, c_.one_of(uses)});
      for (auto& g : w.gebruik)
        if (g.gebruik == leegstaand && c_.once_in(2)) g.te_koop = c_.once_in(2);
      if (!c_.once_in(4)) tenants(w, woz, 0, "");
    }
    }
    for (int year = first_; year <= last_; ++year) {
      if (all_years && days_.empty() && year >= 2026 && pattern < 6 && c_.once_in(3))
        w.dagen_eigen_gebruik.zet(year, pattern == 0 ? c_.below(366) : 0);
      if (year >= first_year_of_the_bill && (pattern == 4 || pattern == 5) && !c_.once_in(4))
        w.dagen_verhuurd.zet(year, c_.below(366));
      if (!w.huur.empty() && c_.once_in(6)) w.ontvangen_huur.zet(year, cents(small(woz)));
    }
    if (!w.huur.empty() && c_.once_in(8))
      for (int year = first_; year <= last_ + 1; ++year)
        w.waarde_verhuurde_staat.zet(year, cents(woz * c_.between(40, 110) / 100));
  }

  Choices& c_;
  const Size& size_;
  Dossier d_;
  int first_ = 0, last_ = 0, number_ = 0;
  bool complete_ = true;
  std::vector<Date> days_; ///< on which someone comes, leaves or dies
};

template <class T> void shuffle(std::vector<T>& list, Choices& c) {
  for (std::size_t i = list.size(); i > 1; --i)
    std::swap(list[i - 1], list[static_cast<std::size_t>(c.below(static_cast<std::int64_t>(i)))]);
}

} // namespace

Household generate(Choices& choices, const Size& size) { return Generator{choices, size}.make(); }

Dossier shuffled(const Dossier& dossier, Choices& choices) {
  Dossier d = dossier;
  const auto adults = d.personen.size(), children = d.kinderen.size();
  std::vector<std::size_t> adult_order(adults), child_order(children);
  std::iota(adult_order.begin(), adult_order.end(), std::size_t{0});
  std::iota(child_order.begin(), child_order.end(), std::size_t{0});
  shuffle(adult_order, choices);
  shuffle(child_order, choices);
  std::vector<PersonIndex> now(adults + children); // by the old number
  for (std::size_t i = 0; i < adults; ++i) {
    d.personen[i] = dossier.personen[adult_order[i]];
    now[adult_order[i]] = i;
  }
  for (std::size_t i = 0; i < children; ++i) {
    d.kinderen[i] = dossier.kinderen[child_order[i]];
    now[adults + child_order[i]] = adults + i;
  }
  const auto person = [&](PersonIndex& i) { i = i == outside ? i : now[i]; };
  const auto maybe = [&](std::optional<PersonIndex>& i) {
    if (i) person(*i);
  };
  for (auto& p : d.personen) {
    for (auto& part : p.erfgenamen) person(part.wie);
    shuffle(p.erfgenamen, choices);
  }
  for (auto& k : d.kinderen) {
    std::for_each(k.gezag.begin(), k.gezag.end(), person);
    std::for_each(k.in_huishouden_van.begin(), k.in_huishouden_van.end(), person);
  }
  for (auto& p : d.partnerschappen) {
    std::for_each(p.personen.begin(), p.personen.end(), person);
    shuffle(p.personen, choices);
  }
  const auto split = [&](PerYear<std::vector<Part>>& s) {
    PerYear<std::vector<Part>> moved;
    for (const auto& [year, parts] : s.rows()) {
      auto there = parts;
      for (std::size_t i = 0; i < parts.size(); ++i) there[now[i]] = parts[i];
      moved.zet(year, std::move(there));
    }
    s = std::move(moved);
  };
  split(d.verdeling);
  split(d.verdeling_dividendbelasting);
  split(d.verdeling_aftrekposten);
  split(d.verdeling_eigen_woning);
  split(d.verdeling_aanmerkelijk_belang);
  const auto list = [&](auto& things) {
    for (auto& x : things) {
      const auto owners = [&](Eigendom& e) {
        for (auto& part : e) person(part.wie);
        shuffle(e, choices);
      };
      owners(x.eigendom);
      for (auto& [day, later] : x.eigenaar_vanaf)
        for (auto& part : later) person(part.wie);
      if constexpr (requires { x.vruchtgebruik; })
        if (x.vruchtgebruik) {
          owners(x.vruchtgebruik->vruchtgebruiker);
          owners(x.vruchtgebruik->bloot_eigenaar);
        }
    }
    shuffle(things, choices);
  };
  for (auto& x : d.inkomens) maybe(x.persoon);
  for (auto& x : d.eigenwoningreserves) maybe(x.persoon);
  shuffle(d.eigenwoningreserves, choices);
  shuffle(d.inkomens, choices);
  for (auto& v : d.vennootschappen)
    for (auto& part : v.eigendom) person(part.wie);
  shuffle(d.vennootschappen, choices);
  list(d.bankrekeningen);
  list(d.beleggingen);
  list(d.woningen);
  for (auto& x : d.woningen)
    if (x.gewezen_partner) maybe(x.gewezen_partner->persoon);
  list(d.schulden);
  list(d.uitvaartverzekeringen);
  list(d.bezittingen);
  for (auto& x : d.beleggingen) maybe(x.op);
  for (auto& x : d.schulden) {
    maybe(x.aan);
    const auto home = x.woning;
    for (const auto& w : d.woningen)
      if (w.naam == name_of(dossier, home)) x.woning = thing_of(d, w);
  }
  return d;
}

} // namespace netto::simulation
