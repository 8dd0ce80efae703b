// SPDX-License-Identifier: EUPL-1.2
#include "opname.hpp"

namespace netto::engine {

namespace {

/// What counts on 1 January.
struct Peildatumopname : Opname {
  Inventaris uit{};

  /// Adds the value of a thing, unless no part of it is the unit's or it lies outside article 7.7.
  void voeg(std::vector<Post>& lijst, const std::string& wat, const Eigendom& e, const PerJaar<Euro>& w,
            bool in_nederland_onroerend = false) {
    const Deel dl = deel(e);
    if (dl.niets()) return;
    if (eenheid.buitenland && !in_nederland_onroerend) {
      b.waarschuwing({Berichtcode::buitenlands_alleen_onroerend, wat, "", jaar, 0});
      return;
    }
    eigenaar_leeft(wat, e);
    if (const auto bedrag = waarde(w, wat, "waarde", jaar)) lijst.push_back({wat, *bedrag, dl});
  }

  /// What belonged to someone who died before this year belongs to heirs now: the dossier must say to whom.
  void eigenaar_leeft(const std::string& wat, const Eigendom& e) {
    for (Persoonnummer i = 0; i < d.personen.size(); ++i) {
      const bool eigenaar = e.empty() || std::any_of(e.begin(), e.end(), [&](const Aandeel& a) { return a.wie == i; });
      const auto& overleden = d.personen[i].overleden;
      if (eigenaar && overleden && jaar_van(*overleden) < jaar)
        b.fout({Berichtcode::eigenaar_overleden, wat, "eigenaar", jaar, jaar_van(*overleden)});
    }
  }
  template <class Stelsel> void bankrekeningen() {
    for (const Bankrekening& r : d.bankrekeningen) {
      const std::string wat = benoem("bankrekening", r.naam);
      switch (Stelsel::Indeling::indeling(r.soort)) {
      case wet::Vermogenscategorie::banktegoed: voeg(uit.bank, wat, r.eigendom, r.waarde); break;
      case wet::Vermogenscategorie::contant_geld:
        eigen_grens(wat, r.eigendom);
        voeg(uit.contant, wat, r.eigendom, r.waarde);
        break;
      case wet::Vermogenscategorie::groen_banktegoed:
        eigen_grens(wat, r.eigendom);
        voeg(uit.groen_bank, wat, r.eigendom, r.waarde);
        break;
      case wet::Vermogenscategorie::groene_belegging:
      case wet::Vermogenscategorie::overige_bezitting: voeg(uit.overig, wat, r.eigendom, r.waarde); break;
      }
    }
  }
  /// A minor child has limits of its own (2.15): not modelled, so say it.
  void eigen_grens(const std::string& wat, const Eigendom& e) {
    if (van_kind(e) && !deel(e).niets()) b.waarschuwing({Berichtcode::kind_eigen_vrijstelling, wat, "eigenaar", jaar, 0});
  }
  template <class Stelsel> void beleggingen() {
    for (const Belegging& bel : d.beleggingen) {
      const std::string wat = benoem("belegging", bel.naam);
      if (bel.op && binnen(*bel.op) && !deel(bel.eigendom).niets()) {
        if (Stelsel::onderlinge_vorderingen_vervallen) {
          b.telt_niet(wat, wet::Artikel_5_4a::onderling);
          continue;
        }
        b.waarschuwing({Berichtcode::onderlinge_vordering_voor_2023, wat, "op", jaar, 0});
      }
      if (!Stelsel::vermogensmix && rond_peildatum(bel))
        b.waarschuwing({Berichtcode::peildatumarbitrage, wat, "verkocht / gekocht", jaar, 0});
      const bool groen = bel.soort == Belegging::Soort::groen;
      if (groen) eigen_grens(wat, bel.eigendom);
      voeg(groen ? uit.groen : uit.overig, wat, bel.eigendom, bel.waarde);
    }
  }
  /// Sold the year before and bought again this year: article 5.24 may apply; the dossier does not say on which days.
  bool rond_peildatum(const Belegging& bel) const {
    return bel.verkocht.van(jaar - 1).value_or(Euro{}) > Euro{} && bel.gekocht.van(jaar).value_or(Euro{}) > Euro{};
  }
  template <class Stelsel> void schulden() {
    for (const Schuld& s : d.schulden) {
      const std::string wat = benoem("schuld", s.naam);
      if (deel(s.eigendom).niets()) continue;
      if (const auto artikel = wet::Artikel_5_3_wat_telt::schuld(s); !artikel.empty()) {
        b.telt_niet(wat, artikel);
        continue;
      }
      if (s.aan && binnen(*s.aan)) {
        if (Stelsel::onderlinge_vorderingen_vervallen) {
          b.telt_niet(wat, wet::Artikel_5_4a::onderling);
          continue;
        }
        b.waarschuwing({Berichtcode::onderlinge_vordering_voor_2023, wat, "aan", jaar, 0});
      }
      if (van_kind(s.eigendom)) eigen_grens(wat, s.eigendom);
      const bool voor_woning_hier = std::any_of(d.woningen.begin(), d.woningen.end(),
                                                [&](const Woning& w) { return w.naam == s.woning && !w.buitenland; });
      voeg(uit.schulden, wat, s.eigendom, s.waarde, voor_woning_hier);
    }
  }
  void bezittingen() {
    for (const Bezitting& z : d.bezittingen) {
      const std::string wat = benoem("bezitting", z.naam);
      if (deel(z.eigendom).niets()) continue;
      if (const auto artikel = wet::Artikel_5_3_wat_telt::bezitting(z); !artikel.empty()) {
        b.telt_niet(wat, artikel);
        continue;
      }
      const bool oude_polis = z.soort == Bezitting::Soort::kapitaalverzekering;
      voeg(oude_polis ? uit.kapitaalverzekering : uit.overig, wat, z.eigendom, z.waarde,
           z.soort == Bezitting::Soort::onroerende_zaak);
    }
  }
  /// One person of the unit with his part in what minor children have.
  Eenheid alleen(Persoonnummer p) const {
    Eenheid e{{p}, {}};
    for (const auto& k : eenheid.kinderen)
      if (bevat(d.kinderen[k.kind - d.personen.size()].gezag, p)) e.kinderen.push_back({k.kind, 1, k.gezag});
    return e;
  }
  void uitvaart() {
    if (eenheid.buitenland) return;
    for (const Persoonnummer p : eenheid.personen) {
      Uitvaartpost post{p, {}, {}};
      for (const Uitvaartverzekering& u : d.uitvaartverzekeringen) {
        const Deel dl = deel_van(d, u.eigendom, alleen(p));
        if (dl.niets()) continue;
        const std::string wat = benoem("uitvaartverzekering", u.naam);
        const auto kapitaal = waarde(u.verzekerd_kapitaal, wat, "verzekerd_kapitaal", jaar);
        const auto w = waarde(u.waarde, wat, "waarde", jaar);
        if (!kapitaal || !w) continue;
        post.kapitaal.push_back({wat + ": verzekerd kapitaal", *kapitaal, dl});
        post.waarde.push_back({wat, *w, dl});
      }
      if (!post.waarde.empty()) uit.uitvaart.push_back(std::move(post));
    }
  }
  void woningen() {
    for (const Woning& w : d.woningen) {
      const std::string wat = benoem("woning", w.naam);
      const Deel dl = deel(w.eigendom);
      if (dl.niets() || !bezit_op(w, eerste_dag(jaar))) continue;
      const auto gebruik = gebruik_op(w, eerste_dag(jaar));
      if (const auto artikel = wet::Artikel_5_3_wat_telt::woning(gebruik); !artikel.empty()) {
        b.telt_niet(wat, artikel);
        continue;
      }
      eigenaar_leeft(wat, w.eigendom);
      if (eenheid.buitenland && w.buitenland) {
        b.waarschuwing({Berichtcode::buitenlands_alleen_onroerend, wat, "", jaar, 0});
        continue;
      }
      if (const auto woz = waarde(w.woz, wat, "woz", jaar))
        uit.woningen.push_back(waardering(w, wat, dl, *woz, eerste_dag(jaar), jaar));
    }
  }
};

} // namespace

Inventaris inventaris(const Dossier& d, int jaar, const Eenheid& eenheid, Bevindingen& b) {
  Peildatumopname opname{{d, jaar, eenheid, b}};
  regime::met_stelsel(jaar, [&](auto stelsel) {
    using S = decltype(stelsel);
    opname.bankrekeningen<S>();
    opname.beleggingen<S>();
    opname.schulden<S>();
  });
  opname.woningen();
  opname.bezittingen();
  opname.uitvaart();
  return std::move(opname.uit);
}

} // namespace netto::engine
