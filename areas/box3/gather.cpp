// SPDX-License-Identifier: EUPL-1.2
#include "areas/box3/gather.hpp"

#include "areas/box3/wording.hpp"
#include "areas/vermogen/return_pass.hpp"
#include "base/number_text.hpp"
#include "facts/words.hpp"

namespace netto::box3 {

namespace {

/// What counts on 1 January.
struct ReferenceDatePass : Pass {
  Inventory uit{};
  std::optional<int> termijn{}; ///< months of 5.24
  struct Move {                 // a flow away before 1 January is positive, and so is one back after it
    Date dag;
    Post post;
    [[nodiscard]] Fraction bedrag() const { return Fraction{post.waarde.cents()} * post.deel.size(); }
  };
  std::vector<Move> verkopen{}, leningen{}; ///< of what counts

  using MaybeRight = std::optional<Right>;
  /// Calls `op` with whose a thing is and the right that they have, where the unit has a part of that.
  template <class T> void delen(const T& x, auto&& op) {
    each_right(d, x, begin(), [&](const Eigendom& owners, const MaybeRight& right) {
      if (!deel(owners).niets()) op(owners, right);
    });
    if constexpr (requires { x.vruchtgebruik; })
      if (x.vruchtgebruik && x.vruchtgebruik->vruchtgebruiker == nobody() && runs(d, *x.vruchtgebruik, first_day(jaar)) &&
          !deel(named(x.vruchtgebruik->bloot_eigenaar)).niets())
        does_not_count(thing_of(d, x), bloot_eigendom_telt_niet(x.vruchtgebruik->ontstaan));
  }
  /// Adds the value of a thing, unless no part of it is the unit's or it lies outside article 7.7.
  void voeg(std::vector<Post>& lijst, Thing wat, const Eigendom& e, const PerYear<Euro>& w, bool in_nederland_onroerend = false,
            const MaybeRight& right = {}, Months maanden_buitenland = {}, const char* veld = "waarde") {
    const Part dl = deel(e, in_nederland_onroerend);
    if (!in_nederland_onroerend) alleen_onroerend(wat, e);
    if (dl.niets()) return;
    if (const auto bedrag = waarde(w, wat, veld, jaar)) lijst.push_back({wat, *bedrag, dl, nullptr, maanden_buitenland, right});
  }

  /// Says it of a thing that counts only for whom everything counts.
  void alleen_onroerend(Thing wat, const Eigendom& e) {
    if (!van_wie_alleen_hier(e)) return;
    const bool heel_jaar = eenheid.eerste == begin() && (eenheid.laatste == last_day(jaar) || eenheid.overlijden);
    if (heel_jaar) b.warning({&message::buitenlands_alleen_onroerend, wat, "", jaar, 0, wie_alleen_hier()});
    else
      b.warning({&message::buitenlands_alleen_onroerend_tijdvak, wat, "", jaar, 0, wie_alleen_hier(),
                 date_text(eenheid.eerste) + " - " + date_text(eenheid.laatste)});
  }

  void bankrekeningen() {
    for (const Bankrekening& r : d.bankrekeningen)
      delen(r, [&](const Eigendom& owners, const MaybeRight& right) {
        const Thing wat = thing_of(d, r);
        using enum Bankrekening::Soort;
        if (r.soort == contant) return voeg(&BoundItems::contant, wat, owners, r.waarde);
        if (r.soort == groen) return voeg(&BoundItems::groen_bank, wat, owners, r.waarde);
        const bool banktegoed = vermogen::is_banktegoed(stelsel(), r.soort) &&
                                (!right || right->role == Role::bare_ownership || vruchtgebruik_is_banktegoed(stelsel()));
        voeg(banktegoed ? uit.bank : uit.overig, wat, owners, r.waarde, false, right);
      });
  }
  /// Something with a limit per person: the part of each minor child counts against the child's own.
  void voeg(std::vector<Post> BoundItems::* lijst, Thing wat, const Eigendom& e, const PerYear<Euro>& w,
            bool in_nederland_onroerend = false, const MaybeRight& right = {}, Months maanden_buitenland = {}) {
    std::vector<Post> geheel;
    voeg(geheel, wat, e, w, in_nederland_onroerend, right, maanden_buitenland);
    for (const Post& p : geheel) naar_eigen_grens(lijst, e, p, in_nederland_onroerend);
  }
  void naar_eigen_grens(std::vector<Post> BoundItems::* lijst, const Eigendom& e, Post p, bool hier) {
    for (const auto& [kind, dl] : delen_met_eigen_grens(e, hier, first_day(jaar))) {
      BoundItems& van = kind == nullptr ? static_cast<BoundItems&>(uit) : kindpost(*kind);
      p.deel = kind == nullptr ? dl : deel_van_kind(e, kind->kind);
      (van.*lijst).push_back(p);
    }
  }
  /// What a child itself has of a thing; the part of it that is attributed comes after its limits (2.15).
  Part deel_van_kind(const Eigendom& e, PersonIndex kind) const { return part_of(d, e, kind, first_day(jaar)); }
  ChildItem& kindpost(const TaxUnit::Minor& kind) {
    const auto bekend =
        std::find_if(uit.kinderen.begin(), uit.kinderen.end(), [&](const auto& k) { return k.kind == kind.kind; });
    if (bekend != uit.kinderen.end()) return *bekend;
    return uit.kinderen.emplace_back(ChildItem{{}, kind.wat, kind.kind, kind.toegerekend});
  }
  /// Says it when something does not count because of `artikel`.
  bool does_not_count(Thing wat, vermogen::Telt_niet_om artikel) {
    if (!artikel.empty()) b.does_not_count(wat, artikel);
    return !artikel.empty();
  }
  /// The same of a claim or debt between people who are assessed together, which counts until 2022.
  bool vervalt(Thing wat, vermogen::Telt_niet_om artikel, const char* veld) {
    if (stelsel().onderlinge_vorderingen_vervallen) return does_not_count(wat, artikel);
    if (!artikel.empty()) b.warning({&message::onderlinge_vordering_voor_2023, wat, veld, jaar, 0});
    return false;
  }
  void beleggingen() {
    for (const Belegging& bel : d.beleggingen)
      delen(bel, [&](const Eigendom& owners, const MaybeRight& right) { belegging(bel, owners, right); });
  }
  void belegging(const Belegging& bel, const Eigendom& owners, const MaybeRight& right) {
    const Thing wat = thing_of(d, bel);
    onderling_vruchtgebruik(wat, "op", right && bel.op);
    if (does_not_count(wat, vermogen::does_not_count(bel)) || does_not_count(wat, vermengd(bel.eigendom, bel.op)) ||
        vervalt(wat, onderling(bel), "op"))
      return;
    if (!right && !deel(owners, false).niets()) vraag_nalatenschap(bel, wat);
    meld_tegenover_nalatenschap(bel.eigendom, bel.op, wat, "op");
    if (bel.soort == Belegging::Soort::groen) return voeg(&BoundItems::groen, wat, owners, bel.waarde);
    if (termijn && (bel.verkopen.empty() || bel.aankopen.empty()) && rond_peildatum(bel))
      b.warning({&message::peildatumarbitrage, wat, "verkopen en aankopen", jaar, 0});
    bewegingen(verkopen, wat, deel(owners, false), right, bel.verkopen, bel.aankopen, bel.zakelijke_overwegingen);
    voeg(uit.overig, wat, owners, bel.waarde, false, right);
  }
  /// What went away (`weg`) and came back (`terug`) in the months around 1 January.
  void bewegingen(std::vector<Move>& lijst, Thing wat, Part dl, const MaybeRight& right, const PerDate& weg,
                  const PerDate& terug, bool zakelijk) {
    if (!termijn || zakelijk) return;
    const auto rond_1_januari = [&](const auto& r) {
      return first_day(jaar) < months_after(r.first, *termijn) && r.first < months_after(first_day(jaar), *termijn);
    };
    if (right) { // how a right on the money in between counts is not modelled
      if (std::ranges::any_of(weg, rond_1_januari) && std::ranges::any_of(terug, rond_1_januari))
        b.warning({&message::peildatumarbitrage_vruchtgebruik, wat, "", jaar, 0});
      return;
    }
    const auto voeg_toe = [&](const PerDate& dagen, bool weggegaan) {
      for (const auto& r : dagen)
        if (rond_1_januari(r)) {
          const auto& [dag, bedrag] = r;
          const bool ervoor = dag < first_day(jaar);
          lijst.push_back({dag, {wat, ervoor == weggegaan ? bedrag : Euro{} - bedrag, dl}});
        }
    };
    voeg_toe(weg, true);
    voeg_toe(terug, false);
  }
  void verschuivingen() {
    uit.verkocht = verschuiving(verkopen);
    uit.geleend = verschuiving(leningen);
  }
  /// The day before and the day after 1 January between which most went away and came back, within one period (5.24 lid 1 and 2).
  [[nodiscard]] Shift verschuiving(std::vector<Move> alle) const {
    const Date peildatum = first_day(jaar);
    stable_sort(alle, [](const Move& x, const Move& y) { return x.dag < y.dag; });
    const auto erna = static_cast<std::size_t>(std::ranges::lower_bound(alle, peildatum, {}, &Move::dag) - alle.begin());
    const auto zelfde_dag = [&](std::size_t i, std::size_t j) { return j < alle.size() && alle[i].dag == alle[j].dag; };
    struct Back { // by the end of `dag` at most `meeste` had come back, on `laatste`
      Date dag, laatste;
      Fraction meeste;
    };
    std::vector<Back> terug;
    Fraction som;
    for (std::size_t i = erna; i < alle.size(); ++i) {
      som = som + alle[i].bedrag();
      if (zelfde_dag(i, i + 1)) continue;
      const bool meer = terug.empty() || terug.back().meeste < som;
      terug.push_back({alle[i].dag, meer ? alle[i].dag : terug.back().laatste, meer ? som : terug.back().meeste});
    }
    Shift meeste;
    Fraction hoogste;
    som = Fraction{};
    for (std::size_t i = erna; i-- > 0;) {
      som = som + alle[i].bedrag();
      if (i > 0 && zelfde_dag(i, i - 1)) continue;
      const auto na = std::ranges::partition_point(
          terug, [&](const Back& t) { return vermogen::verschoven_in_een_periode(alle[i].dag, t.dag, *termijn); });
      if (na == terug.begin()) continue;
      const Back& t = *std::prev(na);
      const Fraction minste = som < t.meeste ? som : t.meeste;
      if (minste <= hoogste) continue;
      hoogste = minste;
      meeste.eerste = alle[i].dag;
      meeste.laatste = t.laatste;
    }
    if (hoogste.is_zero()) return {};
    for (const Move& m : alle)
      if (meeste.eerste <= m.dag && m.dag <= meeste.laatste)
        (m.dag < peildatum ? meeste.ervoor : meeste.erna).push_back(m.post);
    return meeste;
  }
  static bool in_box3_op(const Woning& w, Date dag) { return vermogen::does_not_count(periode_op(w, dag)).empty(); }
  /// A home sold before 1 January and another bought after it, within one period: the dossier does not say why.
  void verkochte_woningen() {
    const Date peildatum = first_day(jaar);
    for (const Woning& weg : d.woningen) {
      if (!weg.verkocht_op || *weg.verkocht_op >= peildatum || !in_box3_op(weg, day_before(*weg.verkocht_op)) || !heeft(weg))
        continue;
      const bool terug = std::ranges::any_of(d.woningen, [&](const Woning& w) {
        return w.gekocht_op && *w.gekocht_op >= peildatum && heeft(w) && in_box3_op(w, *w.gekocht_op) &&
               vermogen::verschoven_in_een_periode(*weg.verkocht_op, *w.gekocht_op, *termijn);
      });
      if (terug) b.warning({&message::peildatumarbitrage_woning, thing_of(d, weg), "", jaar, 0});
    }
  }
  /// Sold the year before and bought again this year: article 5.24 may apply; the dossier does not say on which days.
  bool rond_peildatum(const Belegging& bel) const {
    return bel.verkocht.van(jaar - 1).value_or(Euro{}) > Euro{} && bel.gekocht.van(jaar).value_or(Euro{}) > Euro{};
  }
  void schulden() {
    for (const Schuld& s : d.schulden)
      delen(s, [&](const Eigendom& owners, const MaybeRight& right) { schuld(s, owners, right); });
  }
  bool voor_woning_hier(const Schuld& s) const {
    return voor_bezit_hier(s, [&](const Woning& w) { return bezit_op(w, first_day(jaar)); });
  }
  void schuld(const Schuld& s, const Eigendom& owners, const MaybeRight& right) {
    const Thing wat = thing_of(d, s);
    if (vermogen::als_betaald(s)) {
      if (!eenheid.buitenland) voeg(uit.belasting, wat, owners, s.waarde, false, right);
      return;
    }
    onderling_vruchtgebruik(wat, "aan", right && s.aan);
    if (does_not_count(wat, schuld_telt_niet(s, wat)) || does_not_count(wat, vermengd(s.eigendom, s.aan)) ||
        vervalt(wat, onderling(s), "aan"))
      return;
    if (termijn && (s.opnamen.empty() || s.aflossingen.empty()) && s.opgenomen.van(jaar - 1).value_or(Euro{}) > Euro{} &&
        s.afgelost.van(jaar).value_or(Euro{}) > Euro{})
      b.warning({&message::peildatumarbitrage, wat, "opnamen en aflossingen", jaar, 0});
    bewegingen(leningen, wat, deel(owners, false), right, s.opnamen, s.aflossingen, s.zakelijke_overwegingen);
    const bool hier = voor_woning_hier(s);
    if (van_wie_alleen_hier(owners) && s.woning.none() && hier)
      b.warning({&message::schuld_voor_enige_woning, wat, "woning", jaar, 0});
    if (!right && !deel(owners, hier).niets()) vraag_nalatenschap(s, wat);
    meld_tegenover_nalatenschap(s.eigendom, s.aan, wat, "aan");
    // Where some have a threshold and others do not, their parts are kept apart.
    const bool apart = eenheid.met_grenzen() > 0 && !eenheid.zonder_grenzen.empty() && van_wie_alleen_hier(owners);
    if (!apart || !hier) return voeg(&BoundItems::schulden, wat, owners, s.waarde, hier, right, maanden_buitenland(s));
    const auto bedrag = waarde(s.waarde, wat, "waarde", jaar);
    if (!bedrag) return;
    naar_eigen_grens(&BoundItems::schulden, owners, {wat, *bedrag, {}, nullptr, {}, right}, false);
    uit.schulden_zonder_drempel.push_back({wat, *bedrag, deel_van_wie_alleen_hier(owners), nullptr, {}, right});
  }
  void bezittingen() {
    for (const Bezitting& z : d.bezittingen)
      delen(z, [&](const Eigendom& owners, const MaybeRight& right) { bezitting(z, owners, right); });
  }
  void bezitting(const Bezitting& z, const Eigendom& owners, const MaybeRight& right) {
    const Thing wat = thing_of(d, z);
    using enum Bezitting::Soort;
    if (does_not_count(wat, vermogen::does_not_count(z))) return;
    if (z.soort == periodieke_uitkering) return uitkering(z, wat, owners);
    const bool vermindering = z.waarde.van(jaar) != Euro{} && !deel(owners, false).niets() && buitenland(z, wat);
    if (z.soort == kapitaalverzekering) voeg(&BoundItems::kapitaalverzekering, wat, owners, z.waarde);
    else
      voeg(uit.overig, wat, owners, z.waarde, z.soort == onroerende_zaak && !z.in_buitenland(), right,
           vermindering ? alle_maanden() : Months{});
    const bool komt_of_gaat = z.gekocht.van(jaar).value_or(Euro{}) > Euro{} || z.verkocht.van(jaar).value_or(Euro{}) > Euro{};
    if (komt_of_gaat && Pass::vermindering(z)) b.warning({&message::vermindering_heel_jaar, wat, "", jaar, 0});
  }
  /// A right to periodic payments, unless it has ended.
  void uitkering(const Bezitting& z, Thing wat, const Eigendom& owners) {
    const auto term = z.looptijd ? term_on(*z.looptijd, first_day(jaar)) : std::nullopt;
    if (term)
      voeg(uit.overig, wat, owners, z.uitkering_per_jaar, false, Right{Role::periodic_payments, *term, *term}, {},
           "uitkering_per_jaar");
  }
  /// The calendar months of liability of which at least a part falls in `perioden`.
  [[nodiscard]] Months maanden_in(const std::vector<ReturnPass::Periode>& perioden) const {
    Months maanden;
    const Date eerste = eenheid.eerste, na = day_after(eenheid.laatste);
    for (int i = 0; i < months_in_year; ++i) {
      const Date maand = months_after(first_day(jaar), i);
      if (!vermogen::maand_telt(maand, eerste, na)) continue;
      ++maanden.of;
      maanden.had += std::ranges::any_of(
          perioden, [&](const auto& p) { return vermogen::maand_telt(maand, std::max(p.van, eerste), std::min(p.tot, na)); });
    }
    return maanden;
  }
  [[nodiscard]] Months alle_maanden() const { return maanden_in({{first_day(jaar), day_after(last_day(jaar))}}); }
  [[nodiscard]] Months maanden_in_box3(const Woning& w, const MaybeRight& right = {}) const {
    const Date begin = first_day(jaar), einde = day_after(last_day(jaar));
    const Date van = w.gekocht_op ? std::max(*w.gekocht_op, begin) : begin;
    Date tot = w.verkocht_op ? std::min(*w.verkocht_op, einde) : einde;
    if (bezit_op(w, begin)) tot = std::max(tot, day_after(begin)); // sold on 1 January, it still was there at its start
    if (van >= tot) return {};
    const bool bare = role_of(right) == Role::bare_ownership; // also while it is the own home of the usufructuary
    return maanden_in(bare ? std::vector{ReturnPass::Periode{van, tot}} : ReturnPass::in_box3(w, {van, tot}));
  }
  /// Of a debt connected with real estate abroad as many months as that. Not of a debt for a home that comes in later: what it was on
  /// that day is not known.
  [[nodiscard]] Months maanden_buitenland(const Schuld& s) const {
    if (!voor_vastgoed(s, [&](const auto& x) { return Pass::vermindering(x); })) return {};
    const auto* w = find<Woning>(d, s.woning);
    if (w == nullptr) return alle_maanden();
    const Date peildatum = first_day(jaar);
    const bool in_grondslag = bezit_op(*w, peildatum) && in_box3_op(*w, peildatum);
    return in_grondslag ? maanden_in_box3(*w) : Months{};
  }
  /// A home abroad that comes in during the year: for the relief it counts from then on, at its value for the year.
  void woning_later(const Woning& w, Thing wat, Part dl, const MaybeRight& right) {
    const auto maanden = maanden_in_box3(w, right);
    if (!vermindering(w) || !maanden.any()) return;
    const auto bedrag = w.woz.van(jaar);
    const bool met_schuld = std::ranges::any_of(d.schulden, [&](const Schuld& s) { return s.woning == wat; });
    if (!bedrag || met_schuld) {
      b.warning({&message::vermindering_later_onbekend, wat, "woz", jaar, 0});
      return;
    }
    HomeItem p;
    p.wat = wat;
    p.deel = dl;
    p.right = right;
    p.woz = *bedrag;
    p.maanden_buitenland = maanden;
    uit.woningen_later.push_back(std::move(p));
  }
  /// Funeral policies of each person, by whose life is insured: that of the owner unless the dossier says whose.
  void uitvaart() {
    std::vector<PersonIndex> personen = eenheid.personen;
    std::erase_if(personen, [&](PersonIndex p) { return contains(eenheid.alleen_hier, p); });
    if (!eenheid.buitenland)
      for (const auto& k : eenheid.kinderen) personen.push_back(k.kind);
    for (const PersonIndex p : personen) {
      FuneralItem post;
      for (const Uitvaartverzekering& u : d.uitvaartverzekeringen)
        if (const Part dl = deel_van_persoon(u.eigendom, p, first_day(jaar)); !dl.niets()) polis(post, u, dl, p);
      if (!post.verzekerden.empty()) uit.uitvaart.push_back(std::move(post));
    }
  }
  void polis(FuneralItem& post, const Uitvaartverzekering& u, Part dl, PersonIndex eigenaar) {
    const Thing wat = thing_of(d, u);
    // One of the two suffices to be exempt (5.10 a); what is not given is taken to be the other, and asked when it counts.
    const auto kapitaal = u.verzekerd_kapitaal.van(jaar), w = u.waarde.van(jaar);
    if (!kapitaal && !w) {
      waarde(u.waarde, wat, "waarde", jaar);
      return;
    }
    if (!kapitaal) post.onbekend.push_back({&message::feit_ontbreekt, wat, "verzekerd_kapitaal", jaar, 0});
    if (!w) post.onbekend.push_back({&message::feit_ontbreekt, wat, "waarde", jaar, 0});
    // The owner; where he has it all from others, the first of those in the dossier, whatever the order of the parts.
    std::optional<PersonIndex> eerste;
    bool zelf = false;
    for (const Aandeel& a : u.eigendom) {
      if (a.wie >= d.personen.size() || share(d, a.wie, eigenaar, first_day(jaar)).niets()) continue;
      zelf = zelf || a.wie == eigenaar;
      eerste = std::min(eerste.value_or(a.wie), a.wie);
    }
    const PersonIndex verzekerd = zelf ? eigenaar : eerste.value_or(eigenaar);
    const std::string& naam = !u.verzekerde.empty() ? u.verzekerde : name_of(d, thing_of(d, verzekerd));
    auto verzekerde =
        std::find_if(post.verzekerden.begin(), post.verzekerden.end(), [&](const auto& v) { return v.naam == naam; });
    if (verzekerde == post.verzekerden.end()) verzekerde = post.verzekerden.insert(verzekerde, {naam, {}, {}});
    verzekerde->kapitaal.push_back({wat, kapitaal ? *kapitaal : *w, {}, &word::verzekerd_kapitaal});
    verzekerde->waarde.push_back({wat, w ? *w : *kapitaal, dl});
  }
  void woningen() {
    for (const Woning& w : d.woningen)
      delen(w, [&](const Eigendom& owners, const MaybeRight& right) { woning(w, owners, right); });
  }
  void woning(const Woning& w, const Eigendom& owners, const MaybeRight& right) {
    const Thing wat = thing_of(d, w);
    const Part dl = deel(owners, !w.in_buitenland());
    const auto later = [&] {
      if (!dl.niets()) woning_later(w, wat, dl, right);
    };
    if (!bezit_op(w, first_day(jaar))) return later();
    const auto& periode = periode_op(w, first_day(jaar));
    const auto gebruik = periode.gebruik;
    if (does_not_count(wat, vermogen::does_not_count(periode, right))) return later();
    if (w.in_buitenland()) alleen_onroerend(wat, owners);
    if (dl.niets()) return;
    const bool vermindering = buitenland(w, wat);
    if (gebruik == Woning::Gebruik::tweede_woning || gebruik == Woning::Gebruik::leegstaand)
      if (!w.in_buitenland() && !huren_op(w, first_day(jaar)).empty())
        b.warning({&message::huur_zonder_bescherming, wat, "gebruik", jaar, 0});
    if (const auto bedrag = woz(w, wat, jaar)) {
      uit.woningen.push_back(waardering(w, wat, dl, *bedrag, first_day(jaar), jaar));
      uit.woningen.back().right = right;
      if (vermindering) uit.woningen.back().maanden_buitenland = maanden_in_box3(w, right);
    }
  }
  void korter() {
    for (const auto& x : eenheid.korter) {
      ShorterItem k{x.wat, {}, eenheid.maanden - x.maanden};
      const auto delen_ervan = [&](const auto& ding) {
        delen(ding, [&](const Eigendom& owners, const MaybeRight& right) {
          if (!van_wie_alleen_hier(owners)) return;
          const Part van_hen{ratio(deel_van_wie_alleen_hier(owners).size(), deel(owners).size())};
          k.delen.push_back({role_of(right), van_hen * x.deel});
        });
      };
      if (const auto* w = find<Woning>(d, x.wat)) delen_ervan(*w);
      if (const auto* z = find<Bezitting>(d, x.wat)) delen_ervan(*z);
      const bool enige = std::ranges::all_of(eenheid.korter, [&](const auto& y) { return y.wat == x.wat; });
      for (const Schuld& s : d.schulden) {
        const bool daarvoor = s.woning == x.wat || (s.woning.none() && enige && voor_woning_hier(s));
        const auto bedrag = s.waarde.van(jaar);
        if (!daarvoor || !bedrag || !vermogen::does_not_count(d, s, jaar).empty()) continue;
        delen(s, [&](const Eigendom& owners, const MaybeRight& right) {
          if (van_wie_alleen_hier(owners))
            k.schulden.push_back({thing_of(d, s), *bedrag, deel_van_wie_alleen_hier(owners) * x.deel, nullptr, {}, right});
        });
      }
      uit.korter.push_back(std::move(k));
    }
  }
  /// Of what the unit has, that of those of whom only what they have here counts.
  Part deel_van_wie_alleen_hier(const Eigendom& e) const { return deel(e, true) - deel(e, false); }
};

} // namespace

Inventory inventory(const Dossier& d, int jaar, const TaxUnit& eenheid, std::optional<int> verschuiving, Findings& b) {
  ReferenceDatePass opname{{d, jaar, eenheid, b}};
  opname.termijn = verschuiving;
  opname.bankrekeningen();
  opname.beleggingen();
  opname.schulden();
  opname.woningen();
  opname.bezittingen();
  opname.uitvaart();
  if (verschuiving && !eenheid.buitenland) {
    opname.verschuivingen();
    opname.verkochte_woningen();
  }
  opname.korter();
  return std::move(opname.uit);
}

ReturnInventory return_inventory(const Dossier& d, int jaar, const TaxUnit& eenheid, const std::vector<Post>& uitvaart,
                                 Findings& b) {
  ReturnPass o{{d, jaar, eenheid, b}};
  o.rendement_bank();
  o.rendement_beleggingen();
  o.rendement_schulden();
  o.rendement_woningen();
  o.rendement_bezittingen();
  o.rendement_uitvaart(uitvaart);
  o.deel_van_het_jaar();
  o.erfenissen();
  o.eigenaars();
  o.kinderen();
  return std::move(o.rendement);
}

} // namespace netto::box3
