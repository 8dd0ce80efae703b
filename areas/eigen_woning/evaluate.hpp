// SPDX-License-Identifier: EUPL-1.2
// The income from the own home in a number form. Instantiated in evaluate_exact.cpp and evaluate_trace.cpp, nowhere else.
#pragma once

#include "areas/eigen_woning/alimony.hpp"
#include "areas/eigen_woning/area.hpp"
#include "areas/eigen_woning/gather.hpp"
#include "areas/eigen_woning/reserve.hpp"
#include "areas/lift.hpp"
#include "areas/outcome.hpp"
#include "facts/words.hpp"
#include "law/wet_ib_2001/art_2_17_toerekening.hpp"
#include "law/wet_ib_2001/art_3_110_inkomsten_eigen_woning.hpp"
#include "law/wet_ib_2001/art_3_112_eigenwoningforfait.hpp"
#include "law/wet_ib_2001/art_3_113_tijdelijke_verhuur.hpp"
#include "law/wet_ib_2001/art_3_114_kamerverhuurvrijstelling.hpp"
#include "law/wet_ib_2001/art_3_115_samen_een_eigen_woning.hpp"
#include "law/wet_ib_2001/art_3_119c_aflossingseis.hpp"
#include "law/wet_ib_2001/art_3_120_aftrekbare_kosten.hpp"
#include "law/wet_ib_2001/art_3_123a_geen_of_geringe_schuld.hpp"

#include <algorithm>
#include <map>

namespace netto::eigen_woning {

struct Figures {
  EigenWoninggegevens<Sourced<Euro>, Sourced<Percentage>> rows;
  LoanTerms terms;
};

template <NumberForm F> struct Calculation {
  using Gegevens = EigenWoninggegevens<Bedrag<F>, Verhouding<F>>;
  using Toerekening = wet::Artikel_2_17<F>;

  Work& work;
  const Dossier& d = *work.dossier;
  int jaar = work.vraag.jaar;
  const Figures& figures = *static_cast<const Figures*>(work.figures);
  F::Context context = context_of<F>(work.answer);
  Gegevens p = gegevens();
  Answer a{};
  std::optional<Reserve<F>> reserve{};
  std::vector<RoomsInBox3> rooms{};
  std::map<Thing, Fraction> leaves{}; ///< of loans: the part that goes to box 3 with rooms
  Alimony<F> alimony{work, context, p, [this](Subject wat) { over(wat); }};

  void all() {
    if (const auto before = history(work, figures.terms.looptijd, work.findings); before.any) {
      reserve.emplace(work, context, figures.terms.reserve, [this](Subject wat) { over(wat); });
      reserve->run(before);
    }
    for (const TaxUnit& e : work.tax_units) {
      alimony.unit(e, a);
      unit(e);
    }
    if (reserve) reserve->tell(a);
    if (!a.woningen.empty() || !a.schulden.empty() || !a.onbekend.empty() || !a.reserves.empty() || !a.gewezen_partners.empty())
      work.answer.eigen_woning = std::move(a);
    const auto part_in_box_3 = [&](Thing loan, PersonIndex wie) {
      const auto* c = reserve ? reserve->counted(loan, wie, first_day(jaar)) : nullptr;
      const Fraction rest = c == nullptr || c->whole() ? Fraction{} : Fraction{1} - ratio(c->schuld.number, c->lening.number);
      const auto with_rooms = leaves.find(loan);
      return with_rooms == leaves.end() ? rest : rest + (Fraction{1} - rest) * with_rooms->second;
    };
    std::vector<Thing> of_rooms;
    for (const RoomsInBox3& r : rooms) of_rooms.push_back(r.home);
    if (auto moved = loans_in_box_3(work, figures.terms.looptijd, part_in_box_3, of_rooms, work.findings)) {
      work.completed = std::move(moved);
      work.dossier = &*work.completed;
    }
    if (!rooms.empty()) {
      work.completed = rooms_in_box_3(*work.dossier, jaar, rooms);
      work.dossier = &*work.completed;
    }
  }

private:
  struct Benefits {
    Bedrag<F> forfait;
    std::optional<Bedrag<F>> verhuur{}; ///< of letting it temporarily
    [[nodiscard]] Bedrag<F> samen() const { return verhuur ? wet::Artikel_3_113<F>::voordelen(forfait, *verhuur) : forfait; }
    /// Each as `of` makes it.
    [[nodiscard]] Benefits each(auto of) const { return {of(forfait), verhuur ? std::optional{of(*verhuur)} : std::nullopt}; }
  };
  /// What a unit has together.
  struct Together {
    Benefits voordelen;
    Bedrag<F> kosten;
    Bedrag<F> kosten_van_het_jaar{}; ///< by the period that they are over (3.123a lid 4)
  };
  /// The costs as they are gathered: those that count, and what of them is over other years.
  struct Costs {
    std::optional<Bedrag<F>> som, vooruit, van_eerder;
  };

  Gegevens gegevens() const {
    Gegevens g;
    lift<F>(figures.rows, g, context, [](auto& z, auto&& op) { std::remove_cvref_t<decltype(z)>::velden(z, op); });
    return g;
  }
  void over(Subject wat) {
    wat.year = work.asked ? 0 : jaar;
    if constexpr (F::traces) context->over(wat);
  }
  Bedrag<F> none() const { return form::fact<F>(context, {}, Euro{}); }
  Verhouding<F> fact(const OwnHomeFacts& w, const Word& word, const Fraction& deel) const {
    Fact wat{w.wat, word};
    wat.part_of = w.kind;
    return form::fact<F>(context, wat, deel);
  }
  static void add(std::optional<Bedrag<F>>& sum, const Bedrag<F>& part) { sum = sum ? *sum + part : part; }

  void unit(const TaxUnit& e) {
    Notices unknown;
    std::optional<Benefits> voordelen;
    Costs kosten;
    const auto homes = own_homes(d, jaar, e);
    const auto loans = own_loans(d, jaar, e, figures.terms.looptijd);
    if (homes.empty() && loans.empty()) return;
    for (const OwnHomeFacts& w : homes) {
      if (!w.kind.none()) work.findings.warning({&message::eigen_woning_kind_meerderjarig, w.wat, "", jaar, 0, {w.kind}});
      over({w.wat, w.kind});
      if (const auto found = benefit(w, unknown)) {
        if (!voordelen) voordelen = *found;
        else {
          voordelen->forfait = voordelen->forfait + found->forfait;
          if (found->verhuur) add(voordelen->verhuur, *found->verhuur);
        }
      } else unknown.push_back({&message::woz_eigen_woning_onbekend, w.wat, "woz", jaar, 0});
      if (w.canon && *w.canon != Euro{}) add(kosten.som, ground_rent(w));
      if (const auto deel = rooms_of(w)) debts_of_rooms(w, *deel, loans, unknown);
    }
    const bool valued = unknown.empty();
    if (homes.empty()) unknown.push_back({&message::eigenwoningschuld_zonder_woning, loans.front().wat, "woning", jaar, 0});
    for (const OwnLoanFacts& s : loans) {
      if (!loan(e, s, kosten)) unknown.push_back({&message::rente_eigenwoningschuld_onbekend, s.wat, "rente", jaar, 0});
      tell(s);
    }
    over(e.personen.size() == 1 && work.tax_units.size() > 1 ? Subject{thing_of(d, e.personen.front())} : Subject{});
    if (unknown.empty()) {
      const auto som = wet::Artikel_3_120<F>::lid_1(kosten.som.value_or(none()));
      auto of_the_year = som;
      if (kosten.vooruit || kosten.van_eerder) {
        const auto vooruit = kosten.vooruit.value_or(none());
        const auto van_eerder = kosten.van_eerder.value_or(none());
        of_the_year = wet::Artikel_3_123a<F>::lid_4(som, vooruit, van_eerder);
      }
      divide(e, {*voordelen, som, of_the_year});
      return;
    }
    if (valued && voordelen && e.personen.size() == 1)
      a.personen.push_back({e.personen.front(), {outcome(voordelen->forfait), {}}});
    a.onbekend.push_back({e.personen, std::move(unknown)});
  }

  /// The benefits of a home, as far as they are the unit's; nothing when its value is not known.
  std::optional<Benefits> benefit(const OwnHomeFacts& w, Notices& unknown) {
    using Artikel = wet::Artikel_3_112<F>;
    if (w.kamerverhuur != Euro{}) {
      if (above_exemption(w) && !w.rooms)
        unknown.push_back({&message::kamerverhuur_boven_vrijstelling, w.wat, "oppervlakte_kamers_m2", jaar,
                           figures.rows.kamerverhuur.waarde.cents() / 100});
    }
    if (!w.woz) {
      remember(w, std::nullopt, std::nullopt);
      return std::nullopt;
    }
    const auto woz = form::fact<F>(context, {w.wat, word::woz_waarde}, *w.woz);
    std::optional<Bedrag<F>> kamers;
    if (const auto deel = rooms_of(w)) kamers = wet::Artikel_3_114<F>::waarde_kamers(woz, *deel);
    const auto waarde = Artikel::eigenwoningwaarde(kamers ? wet::Artikel_3_114<F>::waarde_zonder(woz, *kamers) : woz);
    const auto of_days = [&](const Bedrag<F>& op_jaarbasis, std::int64_t dagen) {
      return Artikel::naar_tijdsgelang(op_jaarbasis, fact(w, word::deel_van_het_jaar, {dagen, w.days_in_year}));
    };
    const auto op_jaarbasis = Artikel::lid_1(waarde, p);
    auto forfait = of_days(op_jaarbasis, w.dagen);
    if (w.dagen_uitzending != 0) {
      const auto elders = of_days(Artikel::lid_5(waarde, p), w.dagen_uitzending);
      forfait = w.dagen != 0 ? noem(begrip::eigenwoningforfait, forfait + elders) : elders;
    }
    std::optional<Bedrag<F>> verhuur;
    if (w.tijdelijke_verhuur != Euro{})
      verhuur = wet::Artikel_3_113<F>::vermeerdering(
          form::fact<F>(context, {w.wat, word::tijdelijke_verhuur}, w.tijdelijke_verhuur), p);
    remember(w, outcome(forfait), verhuur ? std::optional{outcome(*verhuur)} : std::nullopt,
             kamers ? std::optional{outcome(*kamers)} : std::nullopt);
    const Benefits voordelen{forfait, verhuur};
    if (w.deel.geheel()) return voordelen;
    const auto deel = fact(w, word::deel, w.deel.size());
    return voordelen.each([&](const Bedrag<F>& x) { return wet::Artikel_3_115<F>::deel(x, deel); });
  }
  bool above_exemption(const OwnHomeFacts& w) const {
    return w.kamerverhuur != Euro{} &&
           !wet::Artikel_3_114<F>::lid_1(form::fact<F>(context, {w.wat, word::kamerverhuur}, w.kamerverhuur), p).holds;
  }
  /// The part of a home that is rooms which are no part of the own home; nothing when there are none, or it is not known.
  std::optional<Verhouding<F>> rooms_of(const OwnHomeFacts& w) const {
    if (!w.rooms || !above_exemption(w)) return std::nullopt;
    const auto kamers = form::fact<F>(context, {w.wat, word::oppervlakte_kamers}, w.rooms->kamers_m2, 1);
    const auto woning = form::fact<F>(context, {w.wat, word::oppervlakte_woning}, w.rooms->woning_m2, 1);
    return wet::Artikel_3_114<F>::deel_kamers(kamers, woning);
  }
  /// What of each loan for the home goes to box 3 with the rooms.
  void debts_of_rooms(const OwnHomeFacts& w, const Verhouding<F>& deel, const std::vector<OwnLoanFacts>& loans,
                      Notices& unknown) {
    const bool told = std::ranges::any_of(rooms, [&](const RoomsInBox3& r) { return r.home == w.wat; });
    if (!told) {
      rooms.push_back({w.wat, deel.number});
      work.findings.warning({&message::kamers_in_box_3, w.wat, "", jaar, figures.rows.kamerverhuur.waarde.cents() / 100});
    }
    auto leaving = deel;
    const auto& r = *w.rooms;
    if (r.by_price) {
      if (!r.prijs || !r.schuld || *r.schuld == Euro{}) {
        const bool any = std::ranges::any_of(loans, [&](const OwnLoanFacts& s) { return s.home == w.wat; });
        if (any) unknown.push_back({&message::schuld_kamers_onbekend, w.wat, "aankoopprijs", jaar, 0});
        return;
      }
      const auto schuld = form::fact<F>(context, {w.wat, word::schulden_voor_de_woning}, *r.schuld);
      const auto prijs = form::fact<F>(context, {w.wat, word::aankoopprijs}, *r.prijs);
      leaving = wet::Artikel_3_114<F>::deel_schuld_naar_woningprijs(schuld, prijs, deel);
    }
    for (const OwnLoanFacts& s : loans)
      if (s.home == w.wat) leaves.insert_or_assign(s.wat, leaving.number);
  }
  /// Of two owners who are no partners the home is told once, for the days of who is liable for longer.
  void remember(const OwnHomeFacts& w, std::optional<Amount> forfait, std::optional<Amount> verhuur,
                std::optional<Amount> kamers = {}) {
    const OwnHome home{w.wat,       w.dagen + w.dagen_uitzending, std::move(forfait), std::move(verhuur), std::move(kamers),
                       w.box3_vanaf};
    const auto known = std::ranges::find(a.woningen, w.wat, &OwnHome::wat);
    if (known == a.woningen.end()) a.woningen.push_back(home);
    else if (known->dagen < home.dagen) *known = home;
  }
  Bedrag<F> ground_rent(const OwnHomeFacts& w) {
    const auto canon = form::fact<F>(context, {w.wat, word::erfpachtcanon}, *w.canon);
    auto tijd = fact(w, word::deel_van_het_jaar, {w.dagen_in_box_1, w.days_in_year});
    if (const auto deel = rooms_of(w)) tijd = tijd * (form::fact<F>(context, word::geheel, 1, 1) - *deel);
    return wet::Artikel_3_120<F>::lid_1_c(canon, tijd, fact(w, word::deel, w.deel.size()));
  }
  /// Adds what counts of a loan; false when its interest is not known.
  bool loan(const TaxUnit& e, const OwnLoanFacts& s, Costs& kosten) {
    over({s.wat});
    OwnLoan told{s.wat, std::nullopt, std::nullopt, s.fails_from};
    if (s.schedule) told.maximale_schuld = outcome(highest(*s.schedule, s.wat));
    if (s.fails == Fails::nothing && s.rente) {
      auto betaald = form::fact<F>(context, {s.wat, word::rente}, *s.rente);
      if (s.dagen != s.of_dagen)
        betaald = betaald * form::fact<F>(context, {s.wat, word::deel_van_het_jaar}, Fraction{s.dagen, s.of_dagen});
      const auto deel = form::fact<F>(context, {s.wat, word::deel}, s.deel.size());
      betaald = prepaid(s, betaald, deel, kosten);
      auto niet_gedragen = alimony.not_borne(s.wat);
      if (const auto telt = counts(e, s, &Counted<F>::schuld, &Counted<F>::lening)) {
        betaald = betaald * *telt;
        if (niet_gedragen) niet_gedragen = *niet_gedragen * *telt;
      }
      if (s.kosten) {
        auto geleend = form::fact<F>(context, {s.wat, word::financieringskosten}, *s.kosten);
        if (const auto telt = counts(e, s, &Counted<F>::telt, &Counted<F>::kosten)) geleend = geleend * *telt;
        betaald = betaald + geleend;
      }
      if (const auto rest = leaves.find(s.wat); rest != leaves.end()) {
        const auto blijft = form::fact<F>(context, {s.wat, word::deel}, Fraction{1} - rest->second);
        betaald = betaald * blijft;
        if (niet_gedragen) niet_gedragen = *niet_gedragen * blijft;
      }
      auto telt = wet::Artikel_3_120<F>::lid_1_a_b(betaald, deel);
      if (niet_gedragen) telt = wet::Artikel_3_120<F>::drukkend(telt, *niet_gedragen);
      told.rente_en_kosten = outcome(telt);
      add(kosten.som, telt);
    }
    remember(std::move(told));
    return s.rente.has_value() || s.fails != Fails::nothing;
  }
  /// Which part of a loan of the unit is own-home debt, over the days of the year that it runs; nothing when all of it is.
  std::optional<Verhouding<F>> counts(const TaxUnit& e, const OwnLoanFacts& s, Bedrag<F> Counted<F>::* telt,
                                      Bedrag<F> Counted<F>::* van) {
    if (!reserve) return std::nullopt;
    const Schuld& loan = d.schulden[s.wat.place];
    const Date begin = std::max(first_day(jaar), loan.afgesloten_op.value_or(first_day(jaar)));
    bool limited = false;
    const auto on = [&](Date day) {
      std::optional<Verhouding<F>> som;
      Part all = Part::none();
      for (const PersonIndex wie : e.personen) {
        const Part part = huishouden::part_of(d, loan.eigendom, wie, begin);
        if (part.niets()) continue;
        all = all + part;
        const auto* c = reserve->counted(s.wat, wie, day);
        const bool part_of_it = c != nullptr && !c->whole();
        limited = limited || part_of_it;
        const auto own = part_of_it ? verhouding(c->*telt, c->*van) : form::fact<F>(context, word::geheel, 1, 1);
        const auto weighted = own * form::fact<F>(context, {s.wat, word::deel}, part.size());
        som = som ? *som + weighted : weighted;
        if (part.geheel()) som = own;
      }
      if (!som) return form::fact<F>(context, word::geheel, 1, 1);
      if (all.geheel()) return *som;
      return *som * form::fact<F>(context, {}, ratio(Fraction{1}, all.size()));
    };
    auto turns = reserve->turns(s.wat, begin, last_day(jaar));
    if (turns.empty()) {
      const auto all_year = on(begin);
      return limited ? std::optional{all_year} : std::nullopt;
    }
    turns.push_back(day_after(last_day(jaar)));
    const auto days = days_between(begin, turns.back());
    std::optional<Verhouding<F>> som;
    Date from = begin;
    for (const Date to : turns) {
      const auto now = on(from);
      const auto weighted =
          now * form::fact<F>(context, {s.wat, word::deel_van_het_jaar}, Fraction{days_between(from, to), days});
      som = som ? *som + weighted : weighted;
      from = to;
    }
    return limited ? som : std::nullopt;
  }
  /// Of two borrowers who are no partners a loan is told once.
  void remember(OwnLoan loan) {
    const auto known = std::ranges::find(a.schulden, loan.wat, &OwnLoan::wat);
    if (known == a.schulden.end()) a.schulden.push_back(std::move(loan));
    else add_to(known->rente_en_kosten, loan.rente_en_kosten);
  }
  /// The interest that counts, when some was paid in advance in the year or before it.
  Bedrag<F> prepaid(const OwnLoanFacts& s, const Bedrag<F>& betaald, const Verhouding<F>& deel, Costs& kosten) {
    if (s.vooruit.empty()) return betaald;
    auto niet_nu = none(), later = none();
    for (const auto& x : s.vooruit) {
      const auto bedrag = form::fact<F>(context, {s.wat, word::vooruitbetaalde_rente}, x.bedrag);
      const auto [at_once, years] = ahead(x.maanden, figures.terms.vooruit);
      const auto part = [&](std::int64_t of, std::int64_t all) {
        return wet::Artikel_3_120<F>::lid_4(bedrag, form::fact<F>(context, {s.wat, word::deel}, of, all));
      };
      if (x.years_ago == 0) {
        if (at_once) add(kosten.vooruit, bedrag * deel);
        else niet_nu = niet_nu + bedrag;
        continue;
      }
      const auto over_dit_jaar = months_in_later_year(x.maanden, x.years_ago);
      if (at_once || x.years_ago > years) {
        if (over_dit_jaar != 0) add(kosten.van_eerder, part(over_dit_jaar, x.maanden) * deel);
        continue;
      }
      const auto now = part(1, years); // what counts now may be over another year
      later = later + now;
      add(kosten.vooruit, now * deel);
      if (over_dit_jaar != 0) add(kosten.van_eerder, part(over_dit_jaar, x.maanden) * deel);
    }
    return wet::Artikel_3_120<F>::lid_3_en_4(betaald, niet_nu, later);
  }
  Bedrag<F> highest(const Schedule& x, const Thing& wat) const {
    const auto startbedrag = form::fact<F>(context, {wat, word::startbedrag}, x.startbedrag);
    const auto groei_x = form::fact<F>(context, {wat, word::groei_tot_nu}, x.growth_elapsed);
    const auto groei_n = form::fact<F>(context, {wat, word::groei_looptijd}, x.growth_term);
    const auto verstreken = form::fact<F>(context, {wat, word::verstreken_maanden}, x.elapsed, 1);
    const auto looptijd = form::fact<F>(context, {wat, word::looptijd_maanden}, x.term, 1);
    return wet::Artikel_3_119c<F>::lid_1(startbedrag, groei_x, groei_n, verstreken, looptijd);
  }
  /// Says why a loan does not count, or what will make it so.
  void tell(const OwnLoanFacts& s) {
    const auto warn = [&](const Message& message, std::int64_t number = 0, int year = 0) {
      work.findings.warning(
          {&message, s.wat, &message == &message::lening_niet_gemeld ? "gemeld" : "", year == 0 ? jaar : year, number});
    };
    switch (s.fails) {
    case Fails::owed_to_partner: return warn(message::lening_van_partner);
    case Fails::not_repaid: return warn(message::lening_zonder_aflossing);
    case Fails::term_too_long: return warn(message::lening_looptijd_te_lang, s.months_left);
    case Fails::not_reported: return warn(message::lening_niet_gemeld);
    case Fails::behind: return warn(message::aflossingseis_niet_gehaald);
    case Fails::nothing: break;
    }
    if (s.behind.value_or(false)) warn(message::aflossingsachterstand, s.allowed.cents() / 100);
    else if (s.was_behind.value_or(false) && !s.behind)
      warn(message::aflossingsachterstand, s.was_allowed.cents() / 100, jaar - 1);
    if (s.boeterente != Euro{}) warn(message::boeterente_eenmalig, s.boeterente.cents() / 100);
  }

  void divide(const TaxUnit& e, const Together& samen) {
    const auto voordelen = samen.voordelen.samen();
    const auto saldo = wet::Artikel_3_110<F>::belastbare_inkomsten(voordelen, samen.kosten);
    const auto& over_het_jaar = samen.kosten_van_het_jaar;
    std::optional<Bedrag<F>> geringe_schuld;
    if ((voordelen > over_het_jaar).holds) geringe_schuld = wet::Artikel_3_123a<F>::lid_2(voordelen, over_het_jaar, p);
    if (e.personen.size() == 1) {
      keep(e.personen.front(), samen, saldo, geringe_schuld);
      return;
    }
    const auto given = d.verdeling_eigen_woning.van(jaar);
    if (!given && d.inkomens.empty()) return; // nothing of box 1 is asked, and what each has is theirs to choose
    const auto chosen = given ? form::fact<F>(context, word::gekozen_deel, (*given)[e.personen.front()].size()) : halves();
    const auto eerste = given ? Toerekening::lid_2_eigen_woning(saldo, chosen) : as_tried(saldo);
    if (given) work.divided.push_back({Divisible::eigen_woning, in_whole_cents(saldo), in_whole_cents(eerste), true});
    const auto deel = Toerekening::verhouding_eigen_woning(eerste, saldo, chosen);
    over({thing_of(d, e.personen.front())});
    Benefits een_voordelen{noem(begrip::eigenwoningforfait_deel, Toerekening::naar_verhouding(samen.voordelen.forfait, deel))};
    if (samen.voordelen.verhuur) // so that what is left of both together is what was divided
      een_voordelen.verhuur = Toerekening::naar_verhouding(voordelen, deel) - een_voordelen.forfait;
    const Together een{een_voordelen, noem(begrip::aftrekbare_kosten_deel, Toerekening::naar_verhouding(samen.kosten, deel))};
    std::optional<Bedrag<F>> een_geringe_schuld, twee_geringe_schuld;
    if (geringe_schuld) {
      een_geringe_schuld = wet::Artikel_3_123a<F>::lid_3(*geringe_schuld, deel);
      twee_geringe_schuld = *geringe_schuld - *een_geringe_schuld;
    }
    keep(e.personen.front(), een, eerste, een_geringe_schuld);
    over({thing_of(d, e.personen.back())});
    Benefits twee_voordelen{noem(begrip::eigenwoningforfait_deel, samen.voordelen.forfait - een_voordelen.forfait)};
    if (een_voordelen.verhuur) twee_voordelen.verhuur = *samen.voordelen.verhuur - *een_voordelen.verhuur;
    const Together twee{twee_voordelen, noem(begrip::aftrekbare_kosten_deel, samen.kosten - een.kosten)};
    keep(e.personen.back(), twee, saldo - eerste, twee_geringe_schuld);
  }
  /// The part of each where they chose none.
  Verhouding<F> halves() const {
    const auto geheel = form::fact<F>(context, word::geheel, 1, 1);
    return Toerekening::lid_3(geheel, form::fact<F>(context, word::partners, 2, 1));
  }
  /// In cents, never beyond the exact amount.
  static Euro in_whole_cents(const Bedrag<F>& x) {
    return in_cents(x, x.number.is_negative() ? Direction::up : Direction::down);
  }
  Bedrag<F> as_tried(const Bedrag<F>& saldo) {
    const Euro whole = in_whole_cents(saldo);
    const auto half = [&] { return Euro::from_euros(whole.cents() / 200); };
    return form::fact<F>(context, word::gekozen_deel_van_eigen_woning,
                         work.part_of_first(Divisible::eigen_woning, whole, Euro{}, half));
  }
  void keep(PersonIndex wie, const Together& x, const Bedrag<F>& saldo, const std::optional<Bedrag<F>>& geringe_schuld) {
    const auto inkomsten = geringe_schuld ? wet::Artikel_3_123a<F>::na_aftrek(saldo, *geringe_schuld) : saldo;
    Box1Answer::Income inkomen{std::nullopt, outcome(x.kosten), outcome(saldo), std::nullopt, outcome(inkomsten)};
    if (x.voordelen.verhuur) inkomen.tijdelijke_verhuur = outcome(*x.voordelen.verhuur);
    if (geringe_schuld) inkomen.geringe_schuld = outcome(*geringe_schuld);
    a.personen.push_back({wie, {outcome(x.voordelen.forfait), std::move(inkomen)}});
  }
};

} // namespace netto::eigen_woning
