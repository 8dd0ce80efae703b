// SPDX-License-Identifier: EUPL-1.2
#include "studies/verkoop/verkoop.hpp"

#include "areas/areas.hpp"
#include "areas/eigen_woning/regimes.hpp"
#include "areas/homes.hpp"
#include "base/sort.hpp"
#include "engine/projection.hpp"
#include "params/load.hpp"
#include "studies/verkoop/ways.hpp"

#include <algorithm>

namespace netto::studies {

using engine::Beyond;
using engine::Year;

namespace {

Euro cents(const Fraction& f) { return Euro::from_cents(whole(f, Direction::nearest)); }

class Seller {
public:
  Seller(const Dossier& given, const Parameters& parameters, const areas::Query& asked, const areas::Assumptions& assumptions,
         const SaleQuestion& question)
      : asked_{asked} {
    a_.vraag = question;
    a_.aannames = assumptions;
    choose(given);
    if (!out_.problems.empty()) return;
    year_ = year_of(a_.op);
    last_ = year_ + question.jaren;
    parameters_ = engine::continued(parameters, last_ + 1);
    until_ = std::max(last_ + 2, year_ + term("termijn_eigenwoningreserve").value_or(0) + 1); // a next home is tried then too
    parameters_ = engine::continued(parameters, until_);
    sell(given);
    const auto of_year = answer(a_.dossier, year_);
    if (!of_year || !surplus(*of_year)) return;
    if (question.nieuw_prijs) buy();
    if (!out_.problems.empty()) return;
    persons(*of_year);
    ways();
    dates();
    checklist(given);
    returns();
    done_ = true;
  }
  SaleResult result() && {
    if (done_ && out_.problems.empty()) out_.answer = std::move(a_);
    return std::move(out_);
  }

private:
  void problem(std::string_view code, std::string nl, std::string en) {
    out_.problems.push_back({code, {std::move(nl), std::move(en)}});
  }
  const Woning& home() const { return *find<Woning>(a_.dossier, a_.woning); }
  /// A term of the law in the year of the sale, in its own unit.
  std::optional<int> term(std::string_view quantity) const {
    Loader loader{parameters_, {year_, asked_.bekend_op, asked_.scenario}};
    return load_years(loader, quantity);
  }
  std::optional<areas::YearAnswer> answer(const Dossier& d, int jaar) {
    areas::Query q = asked_;
    q.jaar = jaar;
    auto r = Year{parameters_, q, false, Beyond::law_in_force}.amounts(d);
    for (auto& n : r.errors)
      if (std::ranges::find(out_.reasons, n) == out_.reasons.end()) out_.reasons.push_back(std::move(n));
    return std::move(r.answer);
  }

  /// Which home, sold when and for what.
  void choose(const Dossier& d) {
    const SaleQuestion& q = a_.vraag;
    if (q.jaren < 1 || q.jaren > most_sale_years)
      problem("jaren", "het aantal jaren is 1 tot en met " + std::to_string(most_sale_years),
              "the number of years is 1 up to " + std::to_string(most_sale_years));
    const Woning* chosen = nullptr;
    const auto rather = [&](const Woning& x, const Woning& y) {
      const bool owned = q.op && areas::bezit_op(x, *q.op), other = q.op && areas::bezit_op(y, *q.op);
      return owned != other ? owned : x.verkocht_op > y.verkocht_op;
    };
    for (const Woning& w : d.woningen) {
      if (!q.woning.empty() ? w.naam != q.woning : !areas::ever_own_home(w)) continue;
      if (chosen == nullptr || rather(w, *chosen)) chosen = &w;
    }
    if (chosen == nullptr) {
      if (q.woning.empty()) problem("geen_woning", "het dossier heeft geen eigen woning", "the dossier has no own home");
      else
        problem("onbekende_woning", "woning \"" + q.woning + "\" staat niet in het dossier",
                "home \"" + q.woning + "\" is not in the dossier");
      return;
    }
    const Woning& w = *chosen;
    const auto refuse = [&](std::string_view code, const char* nl, const char* en) {
      problem(code, "woning \"" + w.naam + "\" " + nl, "home \"" + w.naam + "\" " + en);
    };
    const auto op = q.op ? q.op : w.verkocht_op;
    const auto prijs = q.prijs ? q.prijs : w.verkoopprijs;
    if (!op) refuse("verkocht_op", "is niet verkocht: geef --op", "is not sold: give --op");
    if (!prijs) refuse("verkoopprijs", "heeft geen verkoopprijs: geef --prijs", "has no selling price: give --prijs");
    if (w.vruchtgebruik) refuse("vruchtgebruik", "heeft een vruchtgebruik", "has a usufruct");
    if (!op || !prijs) return;
    const auto& owners = areas::owners_on(w, *op);
    if (std::ranges::any_of(owners, [&](const Aandeel& a) { return a.wie >= d.personen.size(); }))
      refuse("eigendom", "is niet helemaal van volwassenen in het dossier", "does not belong wholly to adults in the dossier");
    if (w.gekocht_op && *w.gekocht_op >= *op)
      refuse("verkocht_op", "is verkocht voor zij is gekocht", "is sold before it is bought");
    const auto& use = areas::periode_op(w, day_before(*op));
    if (use.gebruik != Woning::Gebruik::eigen_woning && !use.te_koop.value_or(false) && !use.reden)
      refuse("geen_eigen_woning", "is op de dag van levering geen eigen woning", "is no own home on the day of delivery");
    a_.woning = thing_of(d, w);
    a_.op = *op;
    a_.prijs = *prijs;
    a_.kosten = q.kosten.value_or(w.verkoopkosten.van(year_of(*op)).value_or(Euro{}));
    a_.vraag.woning = w.naam;
  }

  /// Is the debt one for the home that is sold?
  bool for_home(const Dossier& d, const Schuld& s) const {
    if (!s.woning.none()) return s.woning == a_.woning;
    return s.soort == Schuld::Soort::eigenwoningschuld && std::ranges::count_if(d.woningen, areas::ever_own_home) == 1;
  }
  /// The household with the sale, and what it does not give for later years.
  void sell(const Dossier& given) {
    Dossier d = given;
    Woning& w = d.woningen[a_.woning.place];
    w.verkocht_op = a_.op;
    w.verkoopprijs = a_.prijs;
    w.verkoopkosten.zet(year_, a_.kosten);
    areas::Notices assumed;
    a_.dossier = areas::extend(d, until_, a_.aannames, assumed);
    for (Schuld& s : a_.dossier.schulden)
      for (int y = year_ + 1; y <= until_ && for_home(a_.dossier, s); ++y) s.waarde.zet(y, Euro{}), s.rente.zet(y, Euro{});
    for (Inkomen& x : a_.dossier.inkomens)
      for (PerYear<Euro>* yearly : {&x.bedrag, &x.loonheffing}) {
        if (yearly->empty()) continue;
        const auto [known, same] = yearly->rows().back();
        for (int y = known + 1; y <= until_; ++y) yearly->zet(y, same), ++a_.aangenomen;
      }
    for (Inkomen& x : a_.dossier.inkomens) // who works enough hours still does
      if (!x.urencriterium.empty())
        for (int y = x.urencriterium.back() + 1; y <= until_; ++y) x.urencriterium.push_back(y);
    a_.aangenomen += static_cast<std::int64_t>(assumed.size());
  }

  bool surplus(const areas::YearAnswer& of_year) {
    const eigen_woning::OwnHome* sold = nullptr;
    if (of_year.eigen_woning)
      for (const auto& w : of_year.eigen_woning->woningen)
        if (w.wat == a_.woning && w.overwaarde) sold = &w;
    if (sold == nullptr) {
      for (const auto& n : of_year.warnings)
        if (n.wat == a_.woning || std::ranges::find(n.bij, a_.woning) != n.bij.end()) out_.reasons.push_back(n);
      problem("geen_saldo",
              "de overwaarde is niet te berekenen: geef van elke lening voor de woning de schuld op de dag van levering "
              "(waarde_op)",
              "the surplus cannot be computed: give of every loan for the home the debt on the day of delivery (waarde_op)");
      return false;
    }
    a_.overwaarde = sold->overwaarde->waarde;
    a_.vervreemdingssaldo = sold->vervreemdingssaldo->waarde;
    a_.schuld = a_.prijs - a_.kosten - cents(a_.overwaarde);
    return true;
  }

  /// The household with the next home, bought on that day with costs as given and without a loan.
  Dossier with_next(Date day, Euro costs) const {
    Dossier d = a_.dossier;
    Woning& n = d.woningen.emplace_back();
    n.naam = "volgende woning";
    n.gebruik = {{{}, Woning::Gebruik::eigen_woning}};
    n.eigendom = areas::owners_on(home(), day_before(a_.op));
    n.gekocht_op = day;
    n.aankoopprijs = *a_.vraag.nieuw_prijs;
    n.aankoopkosten = costs;
    return d;
  }
  Date next_day() const { return last_day(year_); }
  /// The transfer tax on the next home, as `change` has it; and what may still be due.
  std::optional<std::pair<Fraction, std::optional<Fraction>>> transfer_tax(auto&& change) {
    Dossier d = with_next(next_day(), Euro{});
    change(d.woningen.back());
    const auto a = answer(d, year_);
    if (!a || !a->overdracht) return std::nullopt;
    for (const auto& w : a->overdracht->woningen)
      if (w.wat == thing_of(d, d.woningen.back()))
        return std::pair{w.belasting.waarde, w.naheffing ? std::optional{w.naheffing->waarde} : std::nullopt};
    return std::nullopt;
  }
  void buy() {
    const auto plain = transfer_tax([](Woning&) {});
    transfer_ = a_.vraag.nieuw_overdrachtsbelasting;
    if (!transfer_ && plain) transfer_ = cents(plain->first);
    a_.nieuw_overdrachtsbelasting = transfer_;
    NextHome& n = next_.emplace();
    n.prijs = *a_.vraag.nieuw_prijs;
    n.kosten = a_.vraag.nieuw_kosten + transfer_.value_or(Euro{});
    n.lasten = a_.vraag.nieuw_lasten;
    const Euro money = std::max(cents(a_.overwaarde), Euro{}), lacking = n.prijs + n.kosten - money;
    n.schuld = a_.vraag.nieuw_lening.value_or(
        Euro::from_euros(whole(Fraction{std::max(lacking, Euro{}).cents(), 100}, Direction::up)));
    a_.nieuw_lening = n.schuld;
    if (n.schuld < lacking)
      problem("nieuw_lening", "de lening en de opbrengst zijn samen minder dan de volgende woning kost",
              "the loan and the proceeds together are less than the next home costs");
    const Dossier d = with_next(next_day(), n.kosten);
    n.woning = d.woningen.back();
    Euro value = n.prijs;
    n.woning.woz.zet(year_ + 1, value);
    for (int y = year_ + 2; y <= last_ + 2; ++y) {
      n.woning.woz.zet(y, value);
      value = value + cents(Fraction{value.cents()} * Fraction{a_.aannames.groei_woz.thousandths(), Percentage::geheel});
    }
    loan(n);
  }
  /// An annuity over the longest term: at the end of each year the highest debt that the repayment requirement allows.
  void loan(NextHome& n) {
    areas::Query q = asked_;
    q.jaar = year_;
    const auto term = eigen_woning::longest_term(parameters_, q);
    if (!term || n.schuld == Euro{}) return;
    Schuld& s = n.lening;
    s.naam = "lening volgende woning";
    s.soort = Schuld::Soort::eigenwoningschuld;
    s.eigendom = n.woning.eigendom;
    s.afgesloten_op = next_day();
    s.hoofdsom = n.schuld;
    s.aflosvorm = Schuld::Aflosvorm::annuitair;
    s.looptijd_maanden = *term;
    s.rentevoet = {{next_day(), a_.vraag.hypotheekrente}};
    s.waarde.zet(year_ + 1, n.schuld);
    s.rente.zet(year_, Euro{});
    for (int y = year_ + 1; y <= last_ + 1; ++y) s.waarde.zet(y + 1, eigen_woning::highest_debt(s, y, *term).value_or(Euro{}));
    const Fraction monthly{a_.vraag.hypotheekrente.thousandths(), Percentage::geheel * months_in_year};
    Fraction growth{1};
    for (int m = 0; m < months_in_year; ++m) growth = growth * (Fraction{1} + monthly);
    if (monthly.is_zero()) growth = Fraction{1};
    const Fraction begin{n.schuld.cents()}, end{s.waarde.van(year_ + 2)->cents()};
    for (int y = year_ + 1; y <= last_ + 1; ++y) {
      if (monthly.is_zero()) {
        s.rente.zet(y, Euro{});
        continue;
      }
      const Fraction payment = ratio((begin * growth - end) * monthly, growth - Fraction{1});
      const Fraction repaid{(*s.waarde.van(y) - *s.waarde.van(y + 1)).cents()};
      const Fraction interest = ratio(payment * Fraction{months_in_year} - repaid, Fraction{100});
      s.rente.zet(y, Euro::from_euros(std::max<std::int64_t>(0, whole(interest, Direction::nearest))));
    }
  }

  static const eigen_woning::ReserveAnswer* of(const areas::YearAnswer& a, PersonIndex wie) {
    if (!a.eigen_woning) return nullptr;
    const auto& all = a.eigen_woning->reserves;
    const auto found = std::ranges::find(all, wie, &eigen_woning::ReserveAnswer::wie);
    return found == all.end() ? nullptr : &*found;
  }
  /// How much more debt counts with the next home.
  std::optional<Fraction> highest(const std::optional<areas::YearAnswer>& with, const std::optional<areas::YearAnswer>& without,
                                  PersonIndex wie) const {
    if (!with || !without) return std::nullopt;
    const auto *x = of(*with, wie), *y = of(*without, wie);
    if (x == nullptr || !x->hoogste) return std::nullopt;
    return x->hoogste->waarde - (y != nullptr && y->hoogste ? y->hoogste->waarde : Fraction{});
  }
  void persons(const areas::YearAnswer& of_year) {
    std::optional<Date> lapses;
    for (PersonIndex wie = 0; wie < a_.dossier.personen.size(); ++wie) {
      const auto* r = of(of_year, wie);
      if (r == nullptr) continue;
      SaleOfPerson p;
      p.wie = wie;
      for (const auto& part : r->delen) {
        if (part.op != a_.op) continue;
        p.reserve = p.reserve + part.bedrag.waarde;
        p.laatste_dag = day_before(part.vervalt);
        lapses = part.vervalt;
      }
      a_.personen.push_back(std::move(p));
    }
    if (!next_) return;
    const auto with = answer(with_next(next_day(), next_->kosten), year_);
    std::optional<areas::YearAnswer> later, later_without;
    if (lapses) {
      later = answer(with_next(*lapses, next_->kosten), year_of(*lapses));
      later_without = answer(a_.dossier, year_of(*lapses));
    }
    for (SaleOfPerson& p : a_.personen) {
      p.hoogste_schuld = highest(with, of_year, p.wie);
      if (p.laatste_dag) p.hoogste_zonder = highest(later, later_without, p.wie);
    }
  }

  void ways() {
    if (a_.overwaarde <= Fraction{}) return;
    SaleStart start{
        a_.dossier, cents(a_.overwaarde), areas::owners_on(home(), day_before(a_.op)), next_, a_.vraag.huur, year_ + 1, last_};
    Ways ways{start, parameters_, asked_, a_.aannames, out_.reasons};
    a_.geldend = ways.course(Beyond::law_in_force);
    a_.wetsvoorstel = ways.course(Beyond::proposals);
    a_.wetsvoorstel.wetsvoorstel = true;
    a_.jaarwisseling = ways.around_new_year();
    allowances(ways.as_savings(true));
  }
  void allowances(const Dossier& with) {
    const int jaar = year_ + 1;
    areas::Query q = asked_;
    q.jaar = jaar;
    const auto after = answer(toeslagen::without_green(with), jaar),
               before = answer(toeslagen::without_green(a_.dossier), jaar);
    if (!after || !before || engine::goes_on(jaar, Beyond::law_in_force)) return;
    const auto then = toeslagen::vermogenstoets(*before, parameters_, q);
    for (auto& test : toeslagen::vermogenstoets(*after, parameters_, q)) {
      AllowanceTest t{.toets = test, .zonder_opbrengst = {}};
      for (const auto& x : then)
        if (x.toeslag == test.toeslag && x.personen == test.personen) t.zonder_opbrengst = x.vermogen, t.al_boven = x.boven;
      a_.toeslagen.push_back(std::move(t));
    }
  }

  void dates() {
    auto& all = a_.termijnen;
    if (a_.jaarwisseling) all.push_back({"jaarwisseling", last_day(year_), {}, a_.jaarwisseling->verschil()});
    for (const SaleOfPerson& p : a_.personen)
      if (p.laatste_dag) all.push_back({"reserve", *p.laatste_dag, thing_of(a_.dossier, p.wie), p.reserve});
    areas::Query q = asked_;
    q.jaar = year_;
    Dossier d = a_.dossier;
    if (next_ && next_->schuld > Euro{}) d.schulden.push_back(next_->lening);
    for (const auto& l : eigen_woning::limits(d, parameters_, q)) {
      const Schuld* loan = find<Schuld>(d, l.wat);
      const bool repaid = loan != nullptr && for_home(a_.dossier, *loan) && l.wat.place < a_.dossier.schulden.size();
      if (l.laatste_dag >= a_.op && !repaid)
        all.push_back({eigen_woning::termijnnamen[static_cast<std::size_t>(l.soort)], l.laatste_dag,
                       l.wat.place < a_.dossier.schulden.size() || loan == nullptr ? l.wat : Thing{}});
    }
    if (next_) next_dates();
    netto::stable_sort(all, [](const ChainLimit& x, const ChainLimit& y) { return x.laatste_dag < y.laatste_dag; });
  }
  void next_dates() {
    const auto declared = transfer_tax([](Woning&) {});
    const auto undeclared = transfer_tax([](Woning& w) { w.verklaring_hoofdverblijf = false; });
    if (declared && undeclared && undeclared->first > declared->first)
      a_.termijnen.push_back({"verklaring", next_day(), {}, undeclared->first - declared->first});
    const auto months = term("termijn_hoofdverblijf");
    const auto left = transfer_tax([&](Woning& w) {
      w.gebruik = {{{}, Woning::Gebruik::eigen_woning}, {day_after(next_day()), Woning::Gebruik::tweede_woning}};
    });
    if (months && left && left->second)
      a_.termijnen.push_back({"hoofdverblijf", day_before(months_after(next_day(), *months)), {}, *left->second});
  }

  void checklist(const Dossier& given) {
    const Woning& w = given.woningen[a_.woning.place];
    const auto item = [&](std::string_view soort, bool known, Thing wat = {}) {
      a_.controle.push_back({soort, known ? ChecklistItem::State::bekend : ChecklistItem::State::ontbreekt, wat});
    };
    item("dag_van_levering", true);
    item("verkoopprijs", true);
    item("verkoopkosten", a_.vraag.kosten || w.verkoopkosten.van(year_));
    item("woz", w.woz.van(year_).has_value());
    item("aankoopprijs", w.aankoopprijs.has_value());
    for (const Schuld& s : given.schulden) {
      if (!for_home(given, s)) continue;
      const Thing wat = thing_of(given, s);
      item("schuld_bij_verkoop", std::ranges::any_of(s.waarde_op, [&](const auto& x) { return x.first == a_.op; }), wat);
      item("boeterente", s.boeterente.van(year_).has_value(), wat);
      if (s.soort == Schuld::Soort::eigenwoningschuld) item("afgesloten_op", s.afgesloten_op || s.eigenwoningschuld_sinds, wat);
    }
    item("eerdere_reserve", !given.eigenwoningreserves.empty());
    item("inkomen", std::ranges::any_of(given.inkomens, [&](const Inkomen& x) { return x.bedrag.van(year_).has_value(); }));
    item("volgende_woning", a_.vraag.nieuw_prijs.has_value());
  }
  void returns() {
    const bool loans = std::ranges::any_of(a_.dossier.schulden, [&](const Schuld& s) { return for_home(a_.dossier, s); });
    a_.aangifte = {{"woning_tot_levering", false, year_}, {"verkoop", false, year_}, {"box3_na_verkoop", false, year_ + 1}};
    if (loans) a_.aangifte.insert(a_.aangifte.begin() + 1, {"rente_tot_levering", false, year_});
    for (const char* soort : {"koop", "financieringskosten", "eigenwoningschuld"}) a_.aangifte.push_back({soort, true, year_});
  }

  areas::Query asked_;
  Parameters parameters_;
  SaleAnswer a_;
  SaleResult out_;
  std::optional<NextHome> next_;
  std::optional<Euro> transfer_;
  int year_ = 0, last_ = 0, until_ = 0; ///< of the sale, of the ways, and until which the household is known
  bool done_ = false;
};

} // namespace

SaleResult sale(const Dossier& dossier, const Parameters& parameters, const areas::Query& asked,
                const areas::Assumptions& assumptions, const SaleQuestion& question) {
  return Seller{dossier, parameters, asked, assumptions, question}.result();
}

} // namespace netto::studies
