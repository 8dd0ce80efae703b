// SPDX-License-Identifier: EUPL-1.2
// The transfer tax in a number form. Instantiated in evaluate_exact.cpp and evaluate_trace.cpp, nowhere else.
#pragma once

#include "areas/lift.hpp"
#include "areas/outcome.hpp"
#include "areas/overdracht/area.hpp"
#include "areas/overdracht/gather.hpp"
#include "facts/thing.hpp"
#include "facts/words.hpp"
#include "law/wet_op_belastingen_van_rechtsverkeer/art_09_waarde.hpp"
#include "law/wet_op_belastingen_van_rechtsverkeer/art_12_verdeling.hpp"
#include "law/wet_op_belastingen_van_rechtsverkeer/art_13_opvolgende_verkrijging.hpp"
#include "law/wet_op_belastingen_van_rechtsverkeer/art_14_tarief.hpp"
#include "law/wet_op_belastingen_van_rechtsverkeer/art_15_vrijstellingen.hpp"

#include <algorithm>

namespace netto::overdracht {

/// Figures of the year asked, of those before it in which the exemption may have been used, and of one more for the rates.
struct Figures {
  struct OfYear {
    int jaar = 0;
    Overdrachttarieven<Sourced<Percentage>> tarieven;
    Startersgrens<Sourced<Euro>> grens;
  };
  std::vector<OfYear> jaren; ///< ascending, without gaps
  Samenwonersgrenzen<Sourced<Percentage>> samenwoners;
  int meerderjarigheid = 0, leeftijd = 0;                 ///< in years
  int opvolgende = 0, aanvullende = 0, hoofdverblijf = 0; ///< in months

  [[nodiscard]] const OfYear& of(int jaar) const { return jaren[static_cast<std::size_t>(jaar - jaren.front().jaar)]; }
};

/// Who used the exemption, of which home, on which day.
struct Used {
  PersonIndex wie;
  const Acquisition* bij;
};

template <NumberForm F> struct Calculation {
  using Artikel_9 = wet::Artikel_9_rechtsverkeer<F>;
  using Artikel_13 = wet::Artikel_13_rechtsverkeer<F>;
  using Artikel_14 = wet::Artikel_14_rechtsverkeer<F>;
  using Artikel_15 = wet::Artikel_15_rechtsverkeer<F>;

  const Dossier& dossier;
  const Figures& figures;
  F::Context context;

  /// Of one acquisition: what its home was worth, with the figures of its year.
  struct Home {
    const Acquisition& a;
    const Composition& tekst;
    Overdrachttarieven<Verhouding<F>> tarieven;
    Bedrag<F> woningwaarde, waarde;
  };
  Home home(const Acquisition& a) const {
    over({a.wat});
    Home h{a, composition(a.op), {}, {}, {}};
    h.tarieven = rates(year_of(a.op));
    const auto& grens = figures.of(year_of(a.op)).grens.woningwaarde;
    h.woningwaarde = form::parameter<F>(context, grens.waarde, grens.place);
    const auto waarde =
        form::fact<F>(context, {a.wat, a.koop ? word::waarde_bij_aankoop : word::waarde_bij_overgang}, a.waarde);
    h.waarde = Artikel_9::lid_1(waarde, a.koop ? form::fact<F>(context, {a.wat, word::aankoopprijs}, a.prijs) : waarde);
    return h;
  }

  struct Levy {
    Verhouding<F> tarief;
    Bedrag<F> maatstaf, voor, belasting;
    Exemption vrijstelling = Exemption::none;
    std::optional<Bedrag<F>> vrijgesteld;
  };
  /// What `x` owes; `verklaring`: that he will live there; `starter`: by his age, and who has not used the exemption; `eerder`: of the
  /// same home, when he used it then.
  Levy levy(const Home& h, const Acquirer& x, bool verklaring, bool starter, const Home* eerder) const {
    const Acquisition& a = h.a;
    over({a.wat, thing_of(dossier, x.wie)});
    Levy u;
    u.tarief = Artikel_14::tarief({.hoofdverblijf = verklaring, .verklaring = verklaring}, h.tarieven);
    const auto verkregen = acquired(h, x);
    if (const auto& vorige = a.woning->vorige_verkrijging;
        a.koop && vorige && binnen_termijn(vorige->op, a.op, figures.opvolgende))
      after_another(h, x, *vorige, verkregen, u);
    else {
      u.maatstaf = Artikel_9::maatstaf(verkregen);
      u.voor = Artikel_14::belasting(u.maatstaf, u.tarief);
    }
    if (eerder != nullptr && h.tekst.waardevermeerdering) {
      const auto vrijgesteld = acquired(*eerder, eerder->a.verkrijgers[index_of(eerder->a, x.wie)]);
      const auto erbij = Artikel_9::lid_8(vrijgesteld, verkregen, h.woningwaarde);
      const auto daarover = Artikel_14::lid_4(erbij, h.tarieven);
      u.maatstaf = Artikel_9::maatstaf(u.maatstaf + erbij);
      u.voor = u.voor + daarover;
    }
    u.voor = Artikel_14::voor_vrijstelling(u.voor);
    exempt(h, verklaring && starter, u);
    u.belasting = u.vrijgesteld ? Artikel_15::te_voldoen(u.voor, *u.vrijgesteld) : Artikel_15::te_voldoen(u.voor);
    return u;
  }
  /// Has he by his age a right to the exemption?
  [[nodiscard]] bool of_age(const Acquisition& a, const Acquirer& x) const {
    return x.geboren && leeftijd_van_starter(*x.geboren, a.op, figures.meerderjarigheid, figures.leeftijd);
  }
  static std::size_t index_of(const Acquisition& a, PersonIndex wie) {
    return static_cast<std::size_t>(std::ranges::find(a.verkrijgers, wie, &Acquirer::wie) - a.verkrijgers.begin());
  }

private:
  void over(const Subject& wat) const {
    if constexpr (F::traces) context->over(wat);
  }
  Overdrachttarieven<Verhouding<F>> rates(int jaar) const {
    Overdrachttarieven<Verhouding<F>> p;
    lift<F>(figures.of(jaar).tarieven, p, context, [](auto& z, auto&& op) { std::remove_cvref_t<decltype(z)>::velden(z, op); });
    return p;
  }
  Bedrag<F> acquired(const Home& h, const Acquirer& x) const {
    if (h.a.toedeling)
      return wet::Artikel_12_rechtsverkeer<F>::lid_1(h.waarde,
                                                     form::fact<F>(context, {h.a.wat, word::deel_ervoor}, x.ervoor.size()));
    return x.erbij.geheel()
               ? h.waarde
               : Artikel_9::lid_1_deel(h.waarde, form::fact<F>(context, {h.a.wat, word::verkregen_deel}, x.erbij.size()));
  }
  /// Article 13.
  void after_another(const Home& h, const Acquirer& x, const VorigeVerkrijging& vorige, const Bedrag<F>& verkregen,
                     Levy& u) const {
    auto belast = form::fact<F>(context, {h.a.wat, word::eerder_belast_bedrag}, vorige.belast_bedrag);
    if (!x.erbij.geheel()) belast = belast * form::fact<F>(context, {h.a.wat, word::verkregen_deel}, x.erbij.size());
    const auto toen = rates(year_of(vorige.op));
    const auto tarief =
        vorige.tarief ? form::fact<F>(context, {h.a.wat, word::eerder_tarief}, vorige.tarief->thousandths(), Percentage::geheel)
                      : toen.woning;
    if (!Artikel_13::lid_4_geldt(tarief, toen.algemeen).holds) {
      u.maatstaf = Artikel_13::lid_1(verkregen, belast);
      u.voor = Artikel_14::belasting(u.maatstaf, u.tarief);
      return;
    }
    u.maatstaf = Artikel_9::maatstaf(verkregen);
    const auto belasting = Artikel_14::belasting(u.maatstaf, u.tarief), eerdere = Artikel_14::belasting(belast, tarief);
    if (!h.tekst.ten_minste_lid_1) u.voor = Artikel_13::lid_4(belasting, eerdere);
    else {
      const auto meerdere = Artikel_13::lid_1(verkregen, belast);
      u.voor = wet::Artikel_13_rechtsverkeer_2026<F>::lid_4(belasting, eerdere, Artikel_14::belasting(meerdere, u.tarief));
    }
  }
  /// Article 15.
  void exempt(const Home& h, bool starter, Levy& u) const {
    const auto because = [&](Exemption why, const Bedrag<F>& vrijgesteld) {
      u.vrijstelling = why;
      u.vrijgesteld = vrijgesteld;
    };
    if (h.a.koop && h.a.woning->nieuwbouw) return because(Exemption::nieuwbouw, Artikel_15::geheel(u.voor));
    if (h.a.samenwoners && divided_equally(h)) return because(Exemption::verdeling_samenwoners, Artikel_15::geheel(u.voor));
    if (!starter) return;
    const auto vrijgesteld =
        h.tekst.woningwaarde ? Artikel_15::lid_1_p(u.voor, h.waarde, h.woningwaarde) : Artikel_15::geheel(u.voor);
    if ((vrijgesteld > wet::nihil<F>()).holds) because(Exemption::startersvrijstelling, vrijgesteld);
  }
  bool divided_equally(const Home& h) const {
    const auto grens = [&](const Sourced<Percentage>& p) { return form::parameter<F>(context, p.waarde, p.place); };
    const auto kleinste = form::fact<F>(context, {h.a.wat, word::deel}, h.a.kleinste.size());
    const auto grootste = form::fact<F>(context, {h.a.wat, word::deel}, h.a.grootste.size());
    const auto minst = grens(figures.samenwoners.minst), meest = grens(figures.samenwoners.meest);
    return Artikel_15::lid_1_g(kleinste, grootste, minst, meest).holds;
  }
};

/// Everything up to the year asked, in the order of the days, because the exemption is there once.
template <NumberForm F> class Years {
  using Plain = Exact<F::policy>;

public:
  explicit Years(Work& work) : work_{work}, all_{acquisitions(d_, work.vraag.jaar)} {
    for (PersonIndex i = 0; i < d_.personen.size(); ++i)
      if (d_.personen[i].startersvrijstelling_gebruikt) used_.push_back({i, nullptr});
  }
  void compute() {
    Answer answer;
    for (const Acquisition& a : all_) {
      const bool asked = year_of(a.op) == work_.vraag.jaar;
      if (a.woning->vruchtgebruik) {
        if (asked) work_.findings.warning({&message::overdracht_vruchtgebruik, a.wat, "vruchtgebruik", work_.vraag.jaar, 0});
        continue;
      }
      const auto entitled = starters(a);
      if (asked) {
        answer.woningen.push_back(answered(a, entitled));
        add_to(answer.belasting, answer.woningen.back().belasting, answer.woningen.size() == 1);
      }
      remember(a, entitled);
    }
    if (!answer.woningen.empty()) work_.answer.overdracht = std::move(answer);
  }

private:
  const Used* use_of(PersonIndex wie) const {
    const auto u = std::ranges::find(used_, wie, &Used::wie);
    return u == used_.end() ? nullptr : &*u;
  }
  /// Of each of who acquire: by his age, and who has not used the exemption.
  std::vector<bool> starters(const Acquisition& a) const {
    std::vector<bool> uit;
    for (const Acquirer& x : a.verkrijgers) uit.push_back(plain_.of_age(a, x) && use_of(x.wie) == nullptr);
    return uit;
  }
  /// The acquisition of the same home with the exemption, when it was so short before that it counts with this one.
  const Acquisition* exempt_before(const Acquisition& a, const Acquirer& x) const {
    const Used* u = use_of(x.wie);
    const bool counts = u != nullptr && u->bij != nullptr && u->bij->wat == a.wat && u->bij->koop &&
                        binnen_termijn(u->bij->op, a.op, figures_.aanvullende);
    return counts ? u->bij : nullptr;
  }
  void remember(const Acquisition& a, const std::vector<bool>& entitled) {
    const auto h = plain_.home(a);
    std::vector<Used> now;
    for (std::size_t i = 0; i < a.verkrijgers.size(); ++i)
      if (plain_.levy(h, a.verkrijgers[i], a.verklaring, entitled[i], nullptr).vrijstelling == Exemption::startersvrijstelling)
        now.push_back({a.verkrijgers[i].wie, &a});
    used_.insert(used_.end(), now.begin(), now.end());
  }

  HomeAnswer answered(const Acquisition& a, const std::vector<bool>& entitled) {
    const Calculation<F> levies{d_, figures_, context_of<F>(work_.answer)};
    const auto h = levies.home(a);
    HomeAnswer uit{a.wat, a.op, {}, outcome(h.waarde), {}, {}, {}};
    for (std::size_t i = 0; i < a.verkrijgers.size(); ++i) {
      const Acquirer& x = a.verkrijgers[i];
      std::optional<typename Calculation<F>::Home> eerder;
      if (const auto* before = exempt_before(a, x); before != nullptr) eerder.emplace(levies.home(*before));
      const auto u = levies.levy(h, x, a.verklaring, entitled[i], eerder ? &*eerder : nullptr);
      uit.verkrijgers.push_back(
          {thing_of(d_, x.wie), outcome(u.tarief), outcome(u.maatstaf), outcome(u.belasting), u.vrijstelling, {}});
      if (u.vrijgesteld && u.vrijstelling != Exemption::none) uit.verkrijgers.back().vrijgesteld = outcome(*u.vrijgesteld);
      add_to(uit.maatstaf, uit.verkrijgers.back().maatstaf, i == 0);
      add_to(uit.belasting, uit.verkrijgers.back().belasting, i == 0);
    }
    if constexpr (F::traces) context_of<F>(work_.answer)->over({});
    say(a, entitled, uit);
    return uit;
  }

  // ------------------------------------------------------------------------------------------------------ what to know
  void warn(const Message& m, const Acquisition& a, const char* key, std::int64_t number = 0, std::vector<Thing> about = {}) {
    work_.findings.warning({&m, a.wat, key, work_.vraag.jaar, number, std::move(about)});
  }
  static std::int64_t euros(const Fraction& cents) { return whole(ratio(cents, Fraction{100}), Direction::nearest); }

  void say(const Acquisition& a, const std::vector<bool>& entitled, HomeAnswer& uit) {
    const Woning& w = *a.woning;
    const bool taxed = !(a.koop && w.nieuwbouw);
    if (a.koop && taxed && !w.aankoopkosten) warn(message::overdracht_prijs_met_kosten, a, "aankoopkosten");
    if (taxed && !w.erfpachtcanon.empty()) warn(message::overdracht_erfpacht, a, "erfpachtcanon");
    if (a.koop && w.vorige_verkrijging && !binnen_termijn(w.vorige_verkrijging->op, a.op, figures_.opvolgende))
      warn(message::overdracht_vorige_te_lang_geleden, a, "vorige_verkrijging");
    if (!a.koop) {
      if (a.toedeling && !uit.belasting.waarde.is_zero()) warn(message::overdracht_gemeenschap, a, "eigenaar_vanaf");
      const bool soon = w.gekocht_op && binnen_termijn(*w.gekocht_op, a.op, figures_.opvolgende);
      const bool old_text =
          !composition(a.op).waardevermeerdering &&
          std::ranges::any_of(a.verkrijgers, [&](const Acquirer& x) { return exempt_before(a, x) != nullptr; });
      if ((soon || old_text) && !uit.belasting.waarde.is_zero()) warn(message::overdracht_kort_na_aankoop, a, "eigenaar_vanaf");
    }
    if (taxed && a.verklaring) starters_who_are_not(a, entitled);
    if (taxed && a.verklaring && !uit.verkrijgers.empty()) main_residence(a, entitled, uit);
  }
  /// Of who is a starter but for a value above the bound, or but for a birthday that the dossier does not give.
  void starters_who_are_not(const Acquisition& a, const std::vector<bool>& entitled) {
    const auto h = plain_.home(a);
    std::vector<Thing> above, unknown;
    Fraction saving;
    for (std::size_t i = 0; i < a.verkrijgers.size(); ++i) {
      const Acquirer& x = a.verkrijgers[i];
      const auto as_starter = plain_.levy(h, x, true, true, nullptr);
      const bool exempt = as_starter.vrijstelling == Exemption::startersvrijstelling;
      if (entitled[i] && as_starter.vrijstelling == Exemption::none && !as_starter.voor.number.is_zero())
        above.push_back(thing_of(d_, x.wie));
      if (!x.geboren && exempt && use_of(x.wie) == nullptr) {
        unknown.push_back(thing_of(d_, x.wie));
        saving = saving + as_starter.vrijgesteld->number;
      }
    }
    if (!above.empty())
      warn(message::overdracht_boven_woningwaarde, a, "aankoopprijs", euros((h.waarde - h.woningwaarde).number), above);
    if (!unknown.empty()) warn(message::overdracht_geboortedatum_onbekend, a, "geboortedatum", euros(saving), unknown);
  }
  /// Was it used as the main residence, for long enough?
  void main_residence(const Acquisition& a, const std::vector<bool>& entitled, HomeAnswer& uit) {
    const auto life = lived(*a.woning, a.op);
    if (life && !korter_bewoond(life->van, life->tot, figures_.hoofdverblijf)) return;
    const auto h = plain_.home(a);
    Fraction more;
    for (std::size_t i = 0; i < a.verkrijgers.size(); ++i) {
      const auto as_declared = plain_.levy(h, a.verkrijgers[i], true, entitled[i], nullptr);
      const auto otherwise = plain_.levy(h, a.verkrijgers[i], false, false, nullptr);
      more = more + otherwise.belasting.number - as_declared.belasting.number;
    }
    if (more.is_zero() || more.is_negative()) return;
    uit.naheffing = Amount{more, -1};
    warn(life ? message::overdracht_kort_bewoond : message::overdracht_nooit_bewoond, a, "gebruik", euros(more));
  }

  Work& work_;
  const Dossier& d_ = *work_.given;
  const Figures& figures_ = *static_cast<const Figures*>(work_.figures);
  Calculation<Plain> plain_{d_, figures_, {}};
  std::vector<Acquisition> all_;
  std::vector<Used> used_;
};

} // namespace netto::overdracht
