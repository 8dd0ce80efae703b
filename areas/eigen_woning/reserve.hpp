// SPDX-License-Identifier: EUPL-1.2
// The own-home reserve of each person, and how much of each loan is an own-home debt, in a number form: what happened to the own homes, in
// order of day, under articles 3.119a, 3.119aa and 3.119f.
#pragma once

#include "areas/eigen_woning/history.hpp"
#include "areas/outcome.hpp"
#include "base/sort.hpp"
#include "facts/thing.hpp"
#include "facts/words.hpp"
#include "law/wet_ib_2001/art_3_119a_eigenwoningschuld.hpp"
#include "law/wet_ib_2001/art_3_119aa_eigenwoningreserve.hpp"

#include <map>

namespace netto::eigen_woning {

/// How much of a loan of a person is an own-home debt, from a day on.
template <NumberForm F> struct Counted {
  Date from{};
  Bedrag<F> lening, schuld; ///< of all loans that were tested together
  Bedrag<F> kosten, telt;   ///< their costs, and what of these counts
  [[nodiscard]] bool whole() const { return lening.number == schuld.number; }
};

template <NumberForm F> class Reserve {
public:
  using Aanspraak = wet::Artikel_3_119aa<F>;
  using Grens = wet::Eigenwoningschuld<F>;

  Reserve(const Work& work, F::Context context, int years, auto&& over)
      : work_{work}, context_{context}, years_{years}, over_{over} {}

  void run(const History& history) {
    const int jaar = work_.vraag.jaar;
    bool begun = false;
    const auto begin = [&] {
      for (auto& [wie, p] : persons_) p.begin = stand(p, first_day(jaar));
      begun = true;
    };
    for (const Happening& h : history.happenings) {
      if (!begun && h.op >= first_day(jaar)) begin();
      for (PersonIndex wie = 0; wie < h.parts.size(); ++wie)
        if (!h.parts[wie].niets()) persons_.try_emplace(wie);
      switch (h.kind) {
      case Happening::Kind::given: given(h); break;
      case Happening::Kind::sale: sale(h); break;
      case Happening::Kind::purchase: purchase(h); break;
      case Happening::Kind::improvement: improvement(h); break;
      case Happening::Kind::loan: loan(h); break;
      }
    }
    if (!begun) begin();
  }
  void tell(Answer& a) {
    const int jaar = work_.vraag.jaar;
    for (auto& [wie, p] : persons_) {
      over(wie);
      ReserveAnswer r{.wie = wie};
      const bool had = (p.begin && !p.begin->number.is_zero()) || std::ranges::any_of(p.additions, [&](const Addition& x) {
                         return (year_of(x.op) == jaar || !x.bedrag.number.is_zero()) &&
                                wet::eigenwoningreserve_vervalt(x.op, years_) > first_day(jaar);
                       });
      if (had) {
        r.begin = outcome(p.begin ? *p.begin : none());
        r.einde = outcome(stand(p, last_day(jaar)));
        for (const Addition& x : p.additions)
          if (counts(x, last_day(jaar)) && !x.bedrag.number.is_zero())
            r.delen.push_back({x.op, wet::eigenwoningreserve_vervalt(x.op, years_), outcome(x.bedrag)});
      }
      for (const auto& [home, account] : p.accounts) debts(r, wie, account);
      if (had || r.hoogste) a.reserves.push_back(std::move(r));
    }
    for (const auto& [home, sold] : sold_) {
      auto found = std::ranges::find(a.woningen, home, &OwnHome::wat);
      if (found == a.woningen.end()) found = a.woningen.insert(a.woningen.end(), OwnHome{.wat = home});
      found->overwaarde = outcome(sold.overwaarde);
      found->vervreemdingssaldo = outcome(sold.saldo);
    }
  }
  /// What is known of a loan of a person on a day; nullptr: nothing limits it.
  const Counted<F>* counted(Thing loan, PersonIndex wie, Date op) const {
    const auto found = loans_.find({loan, wie});
    if (found == loans_.end()) return nullptr;
    const Counted<F>* last = &found->second.front();
    for (const Counted<F>& c : found->second)
      if (c.from <= op) last = &c;
    return last;
  }
  /// The days in (`from`, `to`] on which that changes.
  std::vector<Date> turns(Thing loan, Date from, Date to) const {
    std::vector<Date> days;
    for (const auto& [of, all] : loans_)
      if (of.first == loan)
        for (const Counted<F>& c : all)
          if (c.from > from && c.from <= to && &c != &all.front()) days.push_back(c.from);
    std::ranges::sort(days);
    days.erase(std::unique(days.begin(), days.end()), days.end());
    return days;
  }

private:
  struct Addition {
    Date op{};
    Bedrag<F> bedrag;
    std::optional<PersonIndex> with{}; ///< whom he lived with in the home that was sold
  };
  /// A home of a person that he bought as his own home.
  struct Account {
    Thing home{};
    Date bought{};
    Bedrag<F> verwerving{}, kosten{};     ///< of buying; the same with what the home was improved for
    Bedrag<F> hoogste{}, gebruikt{};      ///< how much debt counts, without costs of loans; and how much of it is taken
    Bedrag<F> leenkosten{};               ///< costs of loans that count
    std::optional<Bedrag<F>> verlaging{}; ///< for the reserve of the partner
    std::vector<Thing> first{};           ///< the loans with which it was bought
    Bedrag<F> lening{}, kosten_lening{};  ///< of these
  };
  struct Person {
    std::vector<Addition> additions{};
    std::map<Thing, Account> accounts{};
    std::optional<Bedrag<F>> begin{};
  };
  struct Sold {
    Bedrag<F> overwaarde, saldo;
  };

  void over(PersonIndex wie) { over_(Subject{thing_of(*work_.dossier, wie)}); }
  Bedrag<F> none() const { return form::fact<F>(context_, {}, Euro{}); }
  bool counts(const Addition& x, Date op) const { return wet::eigenwoningreserve_vervalt(x.op, years_) > op; }
  Bedrag<F> part(const Happening& h, PersonIndex wie, const Word& word, Euro amount) const {
    const auto heel = form::fact<F>(context_, amount == Euro{} ? Fact{} : Fact{h.home, word}, amount);
    if (h.parts[wie].geheel()) return heel;
    const auto deel = form::fact<F>(context_, {h.home, word::deel}, h.parts[wie].size());
    return heel * deel;
  }
  Bedrag<F> part(const LoanThen& s, PersonIndex wie, const Word& word, Euro amount) const {
    const auto heel = form::fact<F>(context_, amount == Euro{} ? Fact{} : Fact{s.wat, word}, amount);
    if (s.parts[wie].geheel()) return heel;
    const auto deel = form::fact<F>(context_, {s.wat, word::deel}, s.parts[wie].size());
    return heel * deel;
  }
  /// The reserve on a day.
  Bedrag<F> stand(const Person& p, Date op) const {
    std::optional<Bedrag<F>> som;
    for (const Addition& x : p.additions)
      if (counts(x, op)) som = som ? *som + x.bedrag : x.bedrag;
    return som ? Aanspraak::stand(*som) : none();
  }
  /// The part of it that comes from a home where he lived with `partner`.
  Bedrag<F> stand_with(const Person& p, PersonIndex partner, Date op) const {
    std::optional<Bedrag<F>> som;
    for (const Addition& x : p.additions)
      if (counts(x, op) && x.with == partner) som = som ? *som + x.bedrag : x.bedrag;
    return som ? *som : none();
  }
  /// Takes `amount` from the reserve, the oldest addition first, not beyond nil (3.119aa lid 2).
  void decrease(Person& p, Date op, const Bedrag<F>& amount) {
    auto left = Aanspraak::lid_2(stand(p, op), amount);
    for (Addition& x : p.additions) {
      if (!counts(x, op) || left.number.is_zero() || !(x.bedrag > Bedrag<F>{}).holds) continue;
      const auto taken = de_laagste(x.bedrag, left);
      x.bedrag = x.bedrag - taken;
      left = left - taken;
    }
  }
  std::optional<PersonIndex> partner_of(const Happening& h, PersonIndex wie) const {
    if (!h.partners || ((*h.partners)[0] != wie && (*h.partners)[1] != wie)) return std::nullopt;
    return (*h.partners)[(*h.partners)[0] == wie ? 1 : 0];
  }

  void given(const Happening& h) {
    over(h.persoon);
    persons_[h.persoon].additions.push_back(
        {h.op, form::fact<F>(context_, word::eigenwoningreserve, h.bedrag), partner_of(h, h.persoon)});
    order(persons_[h.persoon]);
  }
  static void order(Person& p) {
    netto::stable_sort(p.additions, [](const Addition& x, const Addition& y) { return x.op < y.op; });
  }

  void sale(const Happening& h) {
    std::optional<Bedrag<F>> som;
    for (auto& [wie, p] : persons_) {
      if (h.parts.empty() || h.parts[wie].niets()) continue;
      over(wie);
      auto schuld = none();
      for (const LoanThen& s : h.loans) {
        if (s.parts[wie].niets()) continue;
        auto deel = part(s, wie, word::schuld_bij_verkoop, *s.balance);
        if (const auto* c = counted(s.wat, wie, day_before(h.op)); c != nullptr && !c->whole())
          deel = deel * verhouding(c->schuld, c->lening);
        schuld = schuld + deel;
      }
      if (const auto home = p.accounts.find(h.home); home != p.accounts.end()) {
        if (home->second.verlaging) schuld = schuld + *home->second.verlaging;
        p.accounts.erase(home);
      }
      const auto opbrengst = part(h, wie, word::verkoopprijs, h.bedrag);
      const auto kosten = part(h, wie, word::verkoopkosten, h.kosten);
      const auto saldo = Aanspraak::lid_1_saldo(opbrengst, kosten, schuld);
      p.additions.push_back({h.op, saldo, partner_of(h, wie)});
      order(p);
      som = som ? *som + saldo : saldo;
      again(p, wie, h);
    }
    if (!som || year_of(h.op) != work_.vraag.jaar) return;
    over_(Subject{h.home});
    const auto prijs = form::fact<F>(context_, {h.home, word::verkoopprijs}, h.bedrag);
    const auto kosten = form::fact<F>(context_, h.kosten == Euro{} ? Fact{} : Fact{h.home, word::verkoopkosten}, h.kosten);
    const auto schulden =
        form::fact<F>(context_, *h.debts == Euro{} ? Fact{} : Fact{h.home, word::schulden_bij_verkoop}, *h.debts);
    sold_.insert({h.home, {noem(begrip::overwaarde, prijs - kosten - schulden), *som}});
  }
  /// Of who had two own homes: after the sale of one the debt for the other is determined again (3.119f lid 4).
  void again(Person& p, PersonIndex wie, const Happening& h) {
    for (auto& [home, a] : p.accounts) {
      const auto reserve = stand(p, h.op);
      if (a.bought >= h.op || a.first.empty() || (reserve <= Bedrag<F>{}).holds) continue;
      a.hoogste = Grens::lid_3(a.kosten, reserve);
      test(a, wie, h.op);
      decrease(p, h.op, Aanspraak::lid_2_a(a.verwerving, a.gebruikt));
    }
  }
  /// How much of the loans with which a home was bought counts.
  void test(Account& a, PersonIndex wie, Date from) {
    a.gebruikt = Grens::lid_2_a_b(a.lening, a.kosten_lening, a.hoogste);
    a.leenkosten = Grens::lid_2_c(a.lening, a.kosten_lening, a.hoogste);
    keep(a, wie, from, Grens::lid_2(a.gebruikt, a.leenkosten));
  }
  void keep(const Account& a, PersonIndex wie, Date from, const Bedrag<F>& schuld) {
    for (const Thing& loan : a.first) {
      auto& all = loans_[{loan, wie}];
      if (!all.empty() && all.back().from == from) all.pop_back();
      all.push_back({from, a.lening, schuld, a.kosten_lening, a.leenkosten});
    }
  }

  void purchase(const Happening& h) {
    std::map<PersonIndex, Bedrag<F>> refused;
    std::vector<PersonIndex> buyers;
    for (auto& [wie, p] : persons_) {
      if (h.parts[wie].niets()) continue;
      over(wie);
      buyers.push_back(wie);
      Account a{.home = h.home, .bought = h.op};
      const auto prijs = part(h, wie, word::aankoopprijs, h.bedrag);
      a.verwerving = Grens::kosten_verwerving(prijs, part(h, wie, word::aankoopkosten, h.kosten));
      a.kosten = a.verwerving;
      const auto verbetering = part(h, wie, word::verbetering, h.verbetering);
      if (h.verbetering != Euro{}) a.kosten = a.kosten + verbetering;
      const auto reserve = stand(p, h.op);
      a.hoogste = reserve.number.is_zero() ? a.kosten : Grens::lid_3(a.kosten, reserve);
      a.lening = a.kosten_lening = none();
      for (const LoanThen& s : h.loans) {
        if (s.parts[wie].niets()) continue;
        a.first.push_back(s.wat);
        const auto lening = part(s, wie, word::hoofdsom, s.bedrag);
        a.lening = a.lening.number.is_zero() ? lening : a.lening + lening;
        if (s.loan->financieringskosten) {
          const auto kosten = part(s, wie, word::financieringskosten, *s.loan->financieringskosten);
          a.kosten_lening = a.kosten_lening.number.is_zero() ? kosten : a.kosten_lening + kosten;
        }
      }
      test(a, wie, h.op);
      if (std::ranges::any_of(h.loans, [&](const LoanThen& s) { return s.joint && !s.parts[wie].niets(); }))
        refused.insert({wie, voor_zover_meer_dan(de_laagste(a.lening, a.kosten), a.gebruikt)});
      decrease(p, h.op, Aanspraak::lid_2_a(a.verwerving, a.gebruikt));
      if (h.verbetering != Euro{}) decrease(p, h.op, verbetering);
      p.accounts.insert_or_assign(h.home, std::move(a));
    }
    for (const PersonIndex wie : buyers) lower_for_partner(h, wie);
    if (buyers.size() == 2 && partner_of(h, buyers[0]) == buyers[1]) joint_debt(h, buyers, refused);
  }
  /// 3.119a lid 4.
  void lower_for_partner(const Happening& h, PersonIndex wie) {
    const auto partner = partner_of(h, wie);
    if (!partner || !persons_.contains(*partner)) return;
    Person& other = persons_.at(*partner);
    const auto reserve = stand_with(other, wie, h.op);
    if ((reserve <= Bedrag<F>{}).holds) return;
    over(wie);
    Account& a = persons_.at(wie).accounts.at(h.home);
    const auto grens = a.hoogste;
    a.hoogste = Grens::lid_3(grens, reserve);
    const auto before = Grens::lid_2(a.gebruikt, a.leenkosten);
    auto lid_1 = before;
    if (!h.of_partner.empty()) { // a debt to the partner is lowered too, before lid 6 takes it out
      auto alles = a.lening;
      for (const LoanThen& s : h.of_partner) alles = alles + part(s, wie, word::hoofdsom, s.bedrag);
      lid_1 = Grens::lid_2(Grens::lid_2_a_b(alles, a.kosten_lening, grens), a.leenkosten);
    }
    const auto verlaging = Grens::lid_4(lid_1, reserve);
    keep(a, wie, h.op, de_laagste(before, lid_1 - verlaging));
    a.verlaging = verlaging;
    decrease(other, h.op, verlaging);
  }
  /// 3.119a lid 10: the second may use what room the first has left, and the other way round.
  void joint_debt(const Happening& h, const std::vector<PersonIndex>& buyers, std::map<PersonIndex, Bedrag<F>>& refused) {
    Account &one = persons_.at(buyers[0]).accounts.at(h.home), &two = persons_.at(buyers[1]).accounts.at(h.home);
    if (one.verlaging || two.verlaging) return;
    for (Account* a : {&one, &two}) {
      const PersonIndex wie = a == &one ? buyers[0] : buyers[1];
      const auto found = refused.find(wie);
      if (found == refused.end() || (found->second <= Bedrag<F>{}).holds) continue;
      const auto ruimte = one.hoogste + two.hoogste;
      const auto samen = one.gebruikt + two.gebruikt;
      const auto extra = Grens::lid_10(found->second, ruimte, samen);
      if (extra.number.is_zero()) continue;
      over(wie);
      a->gebruikt = a->gebruikt + extra;
      keep(*a, wie, h.op, Grens::lid_2(a->gebruikt, a->leenkosten));
    }
  }

  void improvement(const Happening& h) {
    for (auto& [wie, p] : persons_) {
      if (h.parts[wie].niets()) continue;
      over(wie);
      const auto kosten = part(h, wie, word::verbetering, h.bedrag);
      if (const auto home = p.accounts.find(h.home); home != p.accounts.end()) {
        Account& a = home->second;
        a.kosten = a.kosten + kosten;
        a.hoogste = a.hoogste + Grens::lid_3(kosten, stand(p, h.op));
      }
      decrease(p, h.op, kosten);
    }
  }
  /// A loan taken out later: for an improvement, or in the place of others.
  void loan(const Happening& h) {
    const LoanThen& s = h.loans.front();
    for (auto& [wie, p] : persons_) {
      const auto home = p.accounts.find(h.home);
      if (home == p.accounts.end() || s.parts[wie].niets()) continue;
      over(wie);
      Account& a = home->second;
      auto voortgezet = none();
      for (const LoanThen& old : h.replaced) {
        if (old.parts[wie].niets() || !old.balance) continue;
        auto deel = part(old, wie, word::schuld_bij_oversluiten, *old.balance);
        if (const auto* c = counted(old.wat, wie, h.op); c != nullptr && !c->whole())
          deel = deel * verhouding(c->schuld, c->lening);
        voortgezet = voortgezet + deel;
      }
      const auto ruimte = voor_zover_meer_dan(a.hoogste, a.gebruikt);
      const auto hoogste = voortgezet + ruimte;
      const auto lening = part(s, wie, word::hoofdsom, s.bedrag);
      const auto kosten = part(s, wie, word::financieringskosten, s.loan->financieringskosten.value_or(Euro{}));
      const auto telt = Grens::lid_2_a_b(lening, kosten, hoogste);
      const auto kosten_telt = Grens::lid_2_c(lening, kosten, hoogste);
      loans_[{s.wat, wie}].push_back({h.op, lening, Grens::lid_2(telt, kosten_telt), kosten, kosten_telt});
      a.gebruikt = a.gebruikt + voor_zover_meer_dan(telt, voortgezet);
      a.leenkosten = h.replaced.empty() ? a.leenkosten + kosten_telt : kosten_telt;
    }
  }

  /// What `wie` owes for a home at the end of the year: loans of the year when they were taken out, others on 1 January.
  void debts(ReserveAnswer& r, PersonIndex wie, const Account& a) {
    const int jaar = work_.vraag.jaar;
    const auto hoogste = a.hoogste + a.leenkosten;
    std::optional<Bedrag<F>> telt, niet;
    for (const auto& [of, all] : loans_) {
      const Schuld* s = of.second == wie ? find<Schuld>(*work_.dossier, of.first) : nullptr;
      if (s == nullptr || !belongs(*s, of.first, a)) continue;
      const bool new_one = year_of(s->afgesloten_op.value_or(a.bought)) == jaar;
      const auto owed = new_one ? (s->hoofdsom ? s->hoofdsom : s->waarde.van(jaar + 1)) : s->waarde.van(jaar);
      const Part deel = huishouden::part_of(*work_.given, work_.given->schulden[of.first.place].eigendom, wie, last_day(jaar));
      if (!owed || *owed == Euro{}) continue;
      const LoanThen then{s, of.first, *owed, Parts(wie + 1, deel)};
      const Counted<F>& c = all.back();
      const auto lening = part(then, wie, new_one ? word::hoofdsom : word::schuld_op_1_januari, *owed);
      const auto schuld = c.whole() ? lening : lening * verhouding(c.schuld, c.lening);
      telt = telt ? *telt + schuld : schuld;
      const auto rest = lening - schuld;
      niet = niet ? *niet + rest : rest;
    }
    add_to(r.hoogste, std::optional{outcome(noem(begrip::maximale_eigenwoningschuld, hoogste))});
    add_to(r.schuld, std::optional{outcome(noem(begrip::eigenwoningschuld, telt ? *telt : none()))});
    add_to(r.in_box_3, std::optional{outcome(noem(begrip::schuld_naar_box3, niet ? *niet : none()))});
  }
  static bool belongs(const Schuld& s, Thing loan, const Account& a) {
    return std::ranges::find(a.first, loan) != a.first.end() || s.woning == a.home || s.woning.none();
  }

  const Work& work_;
  F::Context context_;
  int years_;
  std::function<void(Subject)> over_;
  std::map<PersonIndex, Person> persons_{};
  std::map<std::pair<Thing, PersonIndex>, std::vector<Counted<F>>> loans_{};
  std::map<Thing, Sold> sold_{};
};

} // namespace netto::eigen_woning
