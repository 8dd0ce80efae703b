// SPDX-License-Identifier: EUPL-1.2
#include "areas/box3/gather.hpp"

#include "areas/box3/wording.hpp"
#include "areas/vermogen/return_pass.hpp"
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

  /// Adds the value of a thing, unless no part of it is the unit's or it lies outside article 7.7.
  void voeg(std::vector<Post>& lijst, Thing wat, const Eigendom& e, const PerYear<Euro>& w, bool in_nederland_onroerend = false,
            std::int64_t maanden_buitenland = 0) {
    const Part dl = deel(e, in_nederland_onroerend);
    if (!in_nederland_onroerend) alleen_onroerend(wat, e);
    if (dl.niets()) return;
    if (const auto bedrag = waarde(w, wat, "waarde", jaar)) lijst.push_back({wat, *bedrag, dl, nullptr, maanden_buitenland});
  }

  /// Says it of a thing that counts only for whom everything counts.
  void alleen_onroerend(Thing wat, const Eigendom& e) {
    if (van_wie_alleen_hier(e)) b.warning({&message::buitenlands_alleen_onroerend, wat, "", jaar, 0, wie_alleen_hier()});
  }

  void bankrekeningen() {
    for (const Bankrekening& r : d.bankrekeningen) {
      const Thing wat = thing_of(d, r);
      using enum Bankrekening::Soort;
      if (r.soort == contant) voeg(&BoundItems::contant, wat, r.eigendom, r.waarde);
      else if (r.soort == groen) voeg(&BoundItems::groen_bank, wat, r.eigendom, r.waarde);
      else voeg(vermogen::is_banktegoed(stelsel(), r.soort) ? uit.bank : uit.overig, wat, r.eigendom, r.waarde);
    }
  }
  /// Something with a limit per person: the part of each minor child counts against the child's own.
  void voeg(std::vector<Post> BoundItems::* lijst, Thing wat, const Eigendom& e, const PerYear<Euro>& w,
            bool in_nederland_onroerend = false, std::int64_t maanden_buitenland = 0) {
    std::vector<Post> geheel;
    voeg(geheel, wat, e, w, in_nederland_onroerend, maanden_buitenland);
    for (const Post& p : geheel) naar_eigen_grens(lijst, wat, e, p.waarde, in_nederland_onroerend, maanden_buitenland);
  }
  void naar_eigen_grens(std::vector<Post> BoundItems::* lijst, Thing wat, const Eigendom& e, Euro bedrag, bool hier,
                        std::int64_t maanden_buitenland = 0) {
    for (const auto& [kind, dl] : delen_met_eigen_grens(e, hier, first_day(jaar))) {
      BoundItems& van = kind == nullptr ? static_cast<BoundItems&>(uit) : kindpost(*kind);
      (van.*lijst).push_back({wat, bedrag, kind == nullptr ? dl : deel_van_kind(e, kind->kind), nullptr, maanden_buitenland});
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
    for (const Belegging& bel : d.beleggingen) {
      const Thing wat = thing_of(d, bel);
      if (deel(bel.eigendom).niets()) continue;
      if (does_not_count(wat, vermogen::does_not_count(bel)) || does_not_count(wat, vermengd(bel.eigendom, bel.op)) ||
          vervalt(wat, onderling(bel), "op"))
        continue;
      if (termijn && bel.verkopen.empty() && rond_peildatum(bel))
        b.warning({&message::peildatumarbitrage, wat, "verkopen en aankopen", jaar, 0});
      bewegingen(verkopen, wat, deel(bel.eigendom, false), bel.verkopen, bel.aankopen, bel.zakelijke_overwegingen);
      if (!deel(bel.eigendom, false).niets()) vraag_nalatenschap(bel, wat);
      meld_tegenover_nalatenschap(bel.op, wat, "op");
      if (bel.soort == Belegging::Soort::groen) voeg(&BoundItems::groen, wat, bel.eigendom, bel.waarde);
      else voeg(uit.overig, wat, bel.eigendom, bel.waarde);
    }
  }
  /// What went away (`weg`) and came back (`terug`) in the months around 1 January.
  void bewegingen(std::vector<Move>& lijst, Thing wat, Part dl, const PerDate& weg, const PerDate& terug, bool zakelijk) {
    if (!termijn || zakelijk) return;
    const auto voeg_toe = [&](const PerDate& dagen, bool weggegaan) {
      for (const auto& [dag, bedrag] : dagen) {
        const bool ervoor = dag < first_day(jaar);
        if (months_after(dag, *termijn) <= first_day(jaar) || months_after(first_day(jaar), *termijn) <= dag) continue;
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
  [[nodiscard]] Shift verschuiving(const std::vector<Move>& alle) const {
    const Date peildatum = first_day(jaar);
    const auto som = [&](Date van, Date tot_en_met) {
      Fraction totaal;
      for (const Move& m : alle)
        if (van <= m.dag && m.dag <= tot_en_met) totaal = totaal + m.bedrag();
      return totaal;
    };
    Shift meeste;
    Fraction hoogste;
    for (const Move& w : alle) {
      if (w.dag >= peildatum) continue;
      for (const Move& t : alle) {
        if (t.dag < peildatum || !vermogen::verschoven_in_een_periode(w.dag, t.dag, *termijn)) continue;
        const Fraction ervoor = som(w.dag, day_before(peildatum)), erna = som(peildatum, t.dag);
        const Fraction minste = ervoor < erna ? ervoor : erna;
        if (minste <= hoogste) continue;
        hoogste = minste;
        meeste.eerste = w.dag;
        meeste.laatste = t.dag;
      }
    }
    if (hoogste.is_zero()) return {};
    for (const Move& m : alle)
      if (meeste.eerste <= m.dag && m.dag <= meeste.laatste)
        (m.dag < peildatum ? meeste.ervoor : meeste.erna).push_back(m.post);
    return meeste;
  }
  /// Sold the year before and bought again this year: article 5.24 may apply; the dossier does not say on which days.
  bool rond_peildatum(const Belegging& bel) const {
    return bel.verkocht.van(jaar - 1).value_or(Euro{}) > Euro{} && bel.gekocht.van(jaar).value_or(Euro{}) > Euro{};
  }
  void schulden() {
    for (const Schuld& s : d.schulden) {
      const Thing wat = thing_of(d, s);
      if (deel(s.eigendom).niets()) continue;
      if (vermogen::als_betaald(s)) {
        if (!eenheid.buitenland) voeg(uit.belasting, wat, s.eigendom, s.waarde);
        continue;
      }
      if (does_not_count(wat, schuld_telt_niet(s, wat)) || does_not_count(wat, vermengd(s.eigendom, s.aan)) ||
          vervalt(wat, onderling(s), "aan"))
        continue;
      if (termijn && s.opnamen.empty() && s.opgenomen.van(jaar - 1).value_or(Euro{}) > Euro{} &&
          s.afgelost.van(jaar).value_or(Euro{}) > Euro{})
        b.warning({&message::peildatumarbitrage, wat, "opnamen en aflossingen", jaar, 0});
      bewegingen(leningen, wat, deel(s.eigendom, false), s.opnamen, s.aflossingen, s.zakelijke_overwegingen);
      const bool hier = voor_woning_hier(s);
      if (van_wie_alleen_hier(s.eigendom) && s.woning.none() && hier)
        b.warning({&message::schuld_voor_enige_woning, wat, "woning", jaar, 0});
      if (!deel(s.eigendom, hier).niets()) vraag_nalatenschap(s, wat);
      meld_tegenover_nalatenschap(s.aan, wat, "aan");
      schuld(s, wat, hier);
    }
  }
  /// Where some have a threshold and others do not, their parts are kept apart.
  void schuld(const Schuld& s, Thing wat, bool hier) {
    const bool apart = eenheid.met_grenzen() > 0 && !eenheid.zonder_grenzen.empty() && van_wie_alleen_hier(s.eigendom);
    if (!apart || !hier) return voeg(&BoundItems::schulden, wat, s.eigendom, s.waarde, hier, maanden_buitenland(s));
    const auto bedrag = waarde(s.waarde, wat, "waarde", jaar);
    if (!bedrag) return;
    naar_eigen_grens(&BoundItems::schulden, wat, s.eigendom, *bedrag, false);
    const Part alle = deel(s.eigendom, true), met = deel(s.eigendom, false);
    uit.schulden_zonder_drempel.push_back({wat, *bedrag, alle - met});
  }
  void bezittingen() {
    for (const Bezitting& z : d.bezittingen) {
      const Thing wat = thing_of(d, z);
      if (deel(z.eigendom).niets()) continue;
      if (does_not_count(wat, vermogen::does_not_count(z))) continue;
      const bool vermindering = z.waarde.van(jaar) != Euro{} && !deel(z.eigendom, false).niets() && buitenland(z, wat);
      if (z.soort == Bezitting::Soort::kapitaalverzekering) voeg(&BoundItems::kapitaalverzekering, wat, z.eigendom, z.waarde);
      else
        voeg(uit.overig, wat, z.eigendom, z.waarde, z.soort == Bezitting::Soort::onroerende_zaak && !z.in_buitenland(),
             vermindering ? months_in_year : 0);
    }
  }
  /// Calendar months of the year of which the home is in box 3 for at least a part.
  [[nodiscard]] std::int64_t maanden_in_box3(const Woning& w) const {
    const Date van = w.gekocht_op ? std::max(*w.gekocht_op, first_day(jaar)) : first_day(jaar);
    const Date tot = w.verkocht_op ? std::min(*w.verkocht_op, day_after(last_day(jaar))) : day_after(last_day(jaar));
    std::int64_t maanden = 0;
    unsigned geteld = 0; // the last month counted: periods follow each other
    if (van < tot)
      for (const auto& p : ReturnPass::in_box3(w, {van, tot})) {
        const unsigned eerste = std::max(static_cast<unsigned>(p.van.month()), geteld + 1);
        geteld = static_cast<unsigned>(day_before(p.tot).month());
        maanden += geteld >= eerste ? geteld - eerste + 1 : 0;
      }
    return maanden;
  }
  /// Of a debt connected with real estate abroad as many months as that.
  [[nodiscard]] std::int64_t maanden_buitenland(const Schuld& s) const {
    if (!voor_buitenland(s)) return 0;
    const auto* w = find<Woning>(d, s.woning);
    return w != nullptr ? maanden_in_box3(*w) : months_in_year;
  }
  /// A home abroad that comes in during the year: for the relief it counts from then on, at its value for the year.
  void woning_later(const Woning& w, Thing wat, Part dl) {
    const auto maanden = maanden_in_box3(w);
    if (!vermindering(w) || maanden == 0) return;
    const auto bedrag = w.woz.van(jaar);
    const bool met_schuld = std::ranges::any_of(d.schulden, [&](const Schuld& s) { return s.woning == wat; });
    if (!bedrag || met_schuld) {
      b.warning({&message::vermindering_later_onbekend, wat, "woz", jaar, 0});
      return;
    }
    HomeItem p;
    p.wat = wat;
    p.deel = dl;
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
    for (const Woning& w : d.woningen) {
      const Thing wat = thing_of(d, w);
      const Part dl = deel(w.eigendom, !w.in_buitenland());
      if (deel(w.eigendom).niets()) continue;
      if (!bezit_op(w, first_day(jaar))) {
        if (!dl.niets()) woning_later(w, wat, dl);
        continue;
      }
      const auto& periode = periode_op(w, first_day(jaar));
      const auto gebruik = periode.gebruik;
      if (does_not_count(wat, vermogen::does_not_count(periode))) {
        if (!dl.niets()) woning_later(w, wat, dl);
        continue;
      }
      if (w.in_buitenland()) alleen_onroerend(wat, w.eigendom);
      if (dl.niets()) continue;
      const bool vermindering = buitenland(w, wat);
      if (gebruik != Woning::Gebruik::verhuurd && !w.in_buitenland() && !huren_op(w, first_day(jaar)).empty())
        b.warning({&message::huur_zonder_bescherming, wat, "gebruik", jaar, 0});
      if (const auto bedrag = woz(w, wat, jaar)) {
        uit.woningen.push_back(waardering(w, wat, dl, *bedrag, first_day(jaar), jaar));
        if (vermindering) uit.woningen.back().maanden_buitenland = maanden_in_box3(w);
      }
    }
  }
  void korter() {
    for (const auto& [wat, maanden] : eenheid.korter) {
      const auto* w = find<Woning>(d, wat);
      const auto* z = find<Bezitting>(d, wat);
      ShorterItem k{wat, van_hen(w != nullptr ? w->eigendom : z->eigendom), eenheid.maanden - maanden};
      for (const Schuld& s : d.schulden) {
        const bool daarvoor = s.woning == wat || (s.woning.none() && eenheid.korter.size() == 1 && voor_woning_hier(s));
        if (!daarvoor || !van_wie_alleen_hier(s.eigendom) || !vermogen::does_not_count(d, s, jaar).empty()) continue;
        const Part alle = deel(s.eigendom, true), overig = deel(s.eigendom, false);
        if (const auto bedrag = s.waarde.van(jaar)) k.schulden.push_back({thing_of(d, s), *bedrag, alle - overig});
      }
      uit.korter.push_back(std::move(k));
    }
  }
  /// Of what the unit has, the part of those of whom only what they have here counts.
  Part van_hen(const Eigendom& e) const {
    const Part alle = deel(e, true), overig = deel(e, false);
    return Part{ratio((alle - overig).size(), alle.size())};
  }
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
  if (verschuiving && !eenheid.buitenland) opname.verschuivingen();
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
