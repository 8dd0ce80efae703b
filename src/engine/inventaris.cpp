// SPDX-License-Identifier: EUPL-1.2
#include "inventaris.hpp"

#include "law/wet_ib_2001/art_2_15_kind.hpp"
#include "law/wet_ib_2001/art_5_03_wat_telt.hpp"

#include <algorithm>
#include <numeric>

namespace netto::engine {

void Bevindingen::eenmaal(Berichten& lijst, Bericht b) {
  if (std::find(lijst.begin(), lijst.end(), b) == lijst.end()) lijst.push_back(std::move(b));
}
void Bevindingen::telt_niet(std::string wat, std::string_view artikel) {
  const bool bekend = std::any_of(niet_geteld.begin(), niet_geteld.end(), [&](const NietGeteld& n) { return n.wat == wat; });
  if (!bekend) niet_geteld.push_back({std::move(wat), artikel});
}

std::string benoem(std::string_view soort, std::string_view naam) {
  return std::string{soort} + " \"" + std::string{naam} + "\"";
}

namespace {

bool bevat(const std::vector<int>& jaren, int jaar) { return std::find(jaren.begin(), jaren.end(), jaar) != jaren.end(); }
bool bevat(const std::vector<Persoonnummer>& wie, Persoonnummer p) { return std::find(wie.begin(), wie.end(), p) != wie.end(); }

/// First and last day of living in the Netherlands within the year; nothing when there is none.
struct Tijdvak {
  Datum eerste, laatste;
};
std::optional<Tijdvak> tijdvak(const Persoon& p, int jaar) {
  Tijdvak t{eerste_dag(jaar), laatste_dag(jaar)};
  if (p.in_nederland_vanaf) t.eerste = std::max(t.eerste, *p.in_nederland_vanaf);
  if (p.in_nederland_tot) t.laatste = std::min(t.laatste, *p.in_nederland_tot);
  if (p.overleden && *p.overleden < t.eerste) return std::nullopt;
  if (t.laatste < t.eerste) return std::nullopt;
  return t;
}
/// Whole months that count: death does not shorten them (art. 5.2 lid 6, before 2023 lid 3).
int maanden(const Tijdvak& t) { return hele_kalendermaanden(t.eerste, t.laatste); }

/// The minor children whose things count for the unit.
std::vector<Eenheid::Minderjarige> kinderen_van(const Dossier& d, int jaar, int meerderjarigheid, const Eenheid& e) {
  std::vector<Eenheid::Minderjarige> uit;
  for (std::size_t k = 0; k < d.kinderen.size(); ++k) {
    const Kind& kind = d.kinderen[k];
    const auto ouders =
        std::count_if(kind.gezag.begin(), kind.gezag.end(), [&](Persoonnummer o) { return bevat(e.personen, o); });
    if (ouders > 0 && wet::Artikel_2_15::minderjarig(kind.geboortedatum, jaar, meerderjarigheid))
      uit.push_back({d.personen.size() + k, ouders, static_cast<std::int64_t>(kind.gezag.size())});
  }
  return uit;
}

bool buitenlands(const Persoon& p, int jaar) { return bevat(p.buitenlands_belastingplichtig, jaar); }

} // namespace

std::vector<Eenheid> eenheden(const Dossier& d, int jaar, int meerderjarigheid, Bevindingen& b) {
  std::vector<Persoonnummer> plichtig;
  for (Persoonnummer i = 0; i < d.personen.size(); ++i) {
    const Persoon& p = d.personen[i];
    const auto t = tijdvak(p, jaar);
    if (buitenlands(p, jaar)) {
      plichtig.push_back(i);
      b.waarschuwing(
          {Berichtcode::kwalificerend_niet_gemodelleerd, benoem("persoon", p.naam), "buitenlands_belastingplichtig", jaar, 0});
    } else if (t) {
      plichtig.push_back(i);
      if (maanden(*t) < 12)
        b.waarschuwing({Berichtcode::deel_van_het_jaar, benoem("persoon", p.naam), "in_nederland_vanaf / in_nederland_tot",
                        jaar, maanden(*t)});
      if (p.overleden && jaar_van(*p.overleden) == jaar)
        b.waarschuwing({Berichtcode::overleden_in_jaar, benoem("persoon", p.naam), "overleden", jaar, 0});
    } else {
      b.waarschuwing({Berichtcode::niet_belastingplichtig, benoem("persoon", p.naam), "", jaar, 0});
    }
  }
  const auto eenheid_van = [&](Persoonnummer i) {
    const bool buitenland = buitenlands(d.personen[i], jaar);
    const auto t = tijdvak(d.personen[i], jaar);
    Eenheid e{{i}, {}, buitenland || !t ? 12 : maanden(*t), buitenland, eerste_dag(jaar), laatste_dag(jaar), false};
    if (t && !buitenland) {
      e.eerste = t->eerste;
      e.laatste = t->laatste;
    }
    if (const auto& o = d.personen[i].overleden; o && jaar_van(*o) == jaar) {
      e.laatste = std::min(e.laatste, *o);
      e.overlijden = true;
    }
    return e;
  };
  std::vector<Eenheid> uit;
  const bool partnerjaar = d.partnerschap && bevat(d.partnerschap->heel_jaar, jaar);
  for (const Persoonnummer i : plichtig) {
    const bool partner = partnerjaar && bevat(d.partnerschap->personen, i);
    if (!partner) {
      uit.push_back(eenheid_van(i));
      continue;
    }
    const Persoonnummer ander = d.partnerschap->personen[d.partnerschap->personen[0] == i ? 1 : 0];
    if (!bevat(plichtig, ander)) { // the other is not liable: this one stands alone
      uit.push_back(eenheid_van(i));
      continue;
    }
    if (ander < i) continue; // made together with the other
    const Persoon &p = d.personen[i], &q = d.personen[ander];
    if (buitenlands(p, jaar) || buitenlands(q, jaar)) {
      b.fout({Berichtcode::buitenland_als_partner, benoem("persoon", buitenlands(p, jaar) ? p.naam : q.naam),
              "partnerschap.heel_jaar", jaar, 0});
      continue;
    }
    if (const auto tp = tijdvak(p, jaar), tq = tijdvak(q, jaar); tp->eerste != tq->eerste || tp->laatste != tq->laatste) {
      b.fout({Berichtcode::partners_verschillend_tijdvak, benoem("persoon", p.naam) + ", " + benoem("persoon", q.naam),
              "partnerschap.heel_jaar", jaar, 0});
      continue;
    }
    Eenheid samen = eenheid_van(i);
    samen.personen.push_back(ander);
    samen.overlijden = samen.overlijden || eenheid_van(ander).overlijden;
    std::sort(samen.personen.begin(), samen.personen.end(), [&](Persoonnummer x, Persoonnummer y) {
      const Persoon &a = d.personen[x], &c = d.personen[y];
      const auto geboren = [](const Persoon& r) { return r.geboortedatum.value_or(eerste_dag(9999)); };
      return geboren(a) != geboren(c) ? geboren(a) < geboren(c) : a.naam < c.naam;
    });
    uit.push_back(std::move(samen));
  }
  for (const Kind& k : d.kinderen)
    if (!wet::Artikel_2_15::minderjarig(k.geboortedatum, jaar, meerderjarigheid))
      b.waarschuwing({Berichtcode::kind_meerderjarig, benoem("kind", k.naam), "", jaar, 0});
  for (Eenheid& e : uit) e.kinderen = kinderen_van(d, jaar, meerderjarigheid, e);
  return uit;
}

Deel deel_van(const Dossier& d, const Eigendom& eigendom, const Eenheid& eenheid) {
  if (eigendom.empty()) {
    return {static_cast<std::int64_t>(eenheid.personen.size()), static_cast<std::int64_t>(d.personen.size())};
  }
  Deel deel{0, 2 * Percentage::geheel}; // halves of thousandths of a percent: a child's part may be halved
  for (const Aandeel& a : eigendom) {
    if (bevat(eenheid.personen, a.wie)) deel.teller += 2 * a.deel.duizendsten();
    for (const auto& k : eenheid.kinderen)
      if (k.kind == a.wie) deel.teller += 2 * a.deel.duizendsten() * k.ouders / k.gezag;
  }
  return deel;
}

namespace {

/// One pass over the dossier for one unit.
struct Opname {
  const Dossier& d;
  int jaar;
  const Eenheid& eenheid;
  Bevindingen& b;
  Inventaris uit{};

  Deel deel(const Eigendom& e) const { return deel_van(d, e, eenheid); }

  bool van_kind(const Eigendom& e) const {
    return std::any_of(e.begin(), e.end(), [&](const Aandeel& a) { return a.wie >= d.personen.size(); });
  }
  /// Is `wie` (adult or child) of this unit, so that a claim on him is internal?
  bool binnen(Persoonnummer wie) const {
    if (wie < d.personen.size()) return bevat(eenheid.personen, wie);
    return std::any_of(eenheid.kinderen.begin(), eenheid.kinderen.end(), [&](const auto& k) { return k.kind == wie; });
  }
  std::optional<Euro> waarde(const PerJaar<Euro>& w, const std::string& wat, const char* veld, int welk_jaar) const {
    const auto e = w.van(welk_jaar);
    if (!e) b.fout({Berichtcode::feit_ontbreekt, wat, veld, welk_jaar, 0});
    return e;
  }
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

  // ------------------------------------------------------------------------------------------------- actual return

  Rendementsinventaris rendement{};
  using Groep = Rendementspost::Groep;

  static Rendementspost post(std::string naam, std::string_view soort, Groep groep, Deel deel, bool aanwas) {
    Rendementspost p;
    p.naam = std::move(naam);
    p.soort = soort;
    p.groep = groep;
    p.deel = deel;
    p.aanwas = aanwas;
    return p;
  }
  void mis(const std::string& wat, const char* veld, int welk_jaar) {
    rendement.ontbreekt.push_back({Berichtcode::feit_ontbreekt, wat, veld, welk_jaar, 0});
  }

  /// Value where the liability begins or ends: that of 1 January, or of the day itself when it lies within the year.
  std::optional<Euro> waarde_bij(bool begin, const std::string& wat, const PerJaar<Euro>& w, const OpDatum& op) {
    const Datum dag = begin ? eenheid.eerste : eenheid.laatste;
    const bool jaargrens = begin ? dag == eerste_dag(jaar) : dag == laatste_dag(jaar);
    const int welk_jaar = begin ? jaar : jaar + 1;
    if (jaargrens) {
      const auto e = w.van(welk_jaar);
      if (!e) mis(wat, "waarde", welk_jaar);
      return e;
    }
    for (const auto& [d_op, e] : op)
      if (d_op == dag) return e;
    rendement.ontbreekt.push_back({Berichtcode::waarde_op_dag_ontbreekt, wat, "waarde_op", jaar, dagnummer(dag)});
    return std::nullopt;
  }
  static long long dagnummer(Datum d) {
    return static_cast<int>(d.year()) * 10'000LL + static_cast<unsigned>(d.month()) * 100 + static_cast<unsigned>(d.day());
  }
  /// Fills the values at both ends; false when one is missing.
  bool waarden(Rendementspost& p, const PerJaar<Euro>& w, const OpDatum& op) {
    const auto begin = waarde_bij(true, p.naam, w, op), einde = waarde_bij(false, p.naam, w, op);
    if (!begin || !einde) return false;
    p.begin = *begin;
    p.einde = *einde;
    return true;
  }

  bool begin_alleen(Rendementspost& p, const PerJaar<Euro>& w, const OpDatum& op) {
    const auto begin = waarde_bij(true, p.naam, w, op);
    if (begin) p.begin = *begin;
    return begin.has_value();
  }
  template <class Stelsel> void rendement_bank() {
    for (const Bankrekening& r : d.bankrekeningen) {
      Rendementspost p =
          post(benoem("bankrekening", r.naam), "bankrekening", Groep::gewoon, deel(r.eigendom), r.vreemde_valuta);
      if (p.deel.niets() || eenheid.buitenland) continue;
      const bool contant = r.soort == Bankrekening::Soort::contant, groen = r.soort == Bankrekening::Soort::groen;
      if (contant && !r.vreemde_valuta) continue; // cash in euros brings nothing
      p.groep = contant ? Groep::contant : groen ? Groep::groen : Groep::gewoon;
      bool volledig = true;
      if (!contant) {
        const auto rente = r.rente.van(jaar);
        if (rente) p.voordelen = *rente;
        else {
          mis(p.naam, "rente", jaar);
          volledig = false;
        }
      }
      if (r.vreemde_valuta) volledig = waarden(p, r.waarde, r.waarde_op) && volledig;
      else if (groen) volledig = begin_alleen(p, r.waarde, r.waarde_op) && volledig; // for the exempt part (5.32)
      if (r.vreemde_valuta) { // interest credited is a deposit too, so that it counts once
        const auto gestort = r.gestort.van(jaar), opgenomen = r.opgenomen.van(jaar);
        if (!gestort) {
          mis(p.naam, "gestort", jaar);
          volledig = false;
        }
        if (!opgenomen) {
          mis(p.naam, "opgenomen", jaar);
          volledig = false;
        }
        p.stortingen = gestort.value_or(Euro{}) + p.voordelen;
        p.onttrekkingen = opgenomen.value_or(Euro{});
      }
      if (volledig) rendement.posten.push_back(std::move(p));
    }
  }
  /// What moved in the year must be said, nil included; only crypto may do without income.
  bool bewegingen(Rendementspost& p, const PerJaar<Euro>& inkomsten, const PerJaar<Euro>& gekocht,
                  const PerJaar<Euro>& verkocht, bool zonder_inkomsten = false) {
    const auto i = inkomsten.van(jaar), k = gekocht.van(jaar), v = verkocht.van(jaar);
    if (!i && !zonder_inkomsten) mis(p.naam, "inkomsten", jaar);
    if (!k) mis(p.naam, "gekocht", jaar);
    if (!v) mis(p.naam, "verkocht", jaar);
    if ((!i && !zonder_inkomsten) || !k || !v) return false;
    p.voordelen = i.value_or(Euro{});
    p.stortingen = k.value_or(Euro{});
    p.onttrekkingen = v.value_or(Euro{});
    return true;
  }
  template <class Stelsel> void rendement_beleggingen() {
    for (const Belegging& bel : d.beleggingen) {
      if (bel.op && binnen(*bel.op) && Stelsel::onderlinge_vorderingen_vervallen) continue;
      Rendementspost p = post(benoem("belegging", bel.naam), "belegging",
                              bel.soort == Belegging::Soort::groen ? Groep::groen : Groep::gewoon, deel(bel.eigendom), true);
      if (p.deel.niets() || eenheid.buitenland) continue;
      bool volledig = waarden(p, bel.waarde, bel.waarde_op);
      volledig = bewegingen(p, bel.inkomsten, bel.gekocht, bel.verkocht, bel.soort == Belegging::Soort::crypto) && volledig;
      if (const auto zakelijk = bel.zakelijke_inkomsten.van(jaar); zakelijk && Stelsel::zakelijke_voorwaarden)
        p.voordelen = *zakelijk;
      p.kosten = bel.kosten.van(jaar).value_or(Euro{});
      if (financieel_instrument(bel.soort)) p.startwaarde = bel.waarde.van(stelselwissel);
      if (volledig) rendement.posten.push_back(std::move(p));
    }
  }
  void rendement_bezittingen() {
    for (const Bezitting& z : d.bezittingen) {
      const Groep groep = z.soort == Bezitting::Soort::kapitaalverzekering ? Groep::kapitaalverzekering : Groep::gewoon;
      Rendementspost p = post(benoem("bezitting", z.naam), "bezitting", groep, deel(z.eigendom), true);
      if (p.deel.niets() || !wet::Artikel_5_3_wat_telt::bezitting(z).empty()) continue;
      if (eenheid.buitenland && z.soort != Bezitting::Soort::onroerende_zaak) continue;
      bool volledig = waarden(p, z.waarde, z.waarde_op);
      volledig = bewegingen(p, z.inkomsten, z.gekocht, z.verkocht) && volledig;
      p.kosten = z.kosten.van(jaar).value_or(Euro{});
      if (volledig) rendement.posten.push_back(std::move(p));
    }
  }
  template <class Stelsel> void rendement_schulden() {
    for (const Schuld& s : d.schulden) {
      if (s.aan && binnen(*s.aan) && Stelsel::onderlinge_vorderingen_vervallen) continue;
      Rendementspost p = post(benoem("schuld", s.naam), "schuld", Groep::schuld, deel(s.eigendom), s.vreemde_valuta);
      if (p.deel.niets() || !wet::Artikel_5_3_wat_telt::schuld(s).empty()) continue;
      if (eenheid.buitenland && !voor_woning_hier(s)) continue;
      bool volledig = true;
      if (const auto rente = s.rente.van(jaar)) p.rente = *rente;
      else {
        mis(p.naam, "rente", jaar);
        volledig = false;
      }
      if (const auto zakelijk = s.zakelijke_rente.van(jaar); zakelijk && Stelsel::zakelijke_voorwaarden) p.rente = *zakelijk;
      if (s.vreemde_valuta) {
        volledig = waarden(p, s.waarde, s.waarde_op) && volledig;
        const auto geleend = s.opgenomen.van(jaar), afgelost = s.afgelost.van(jaar);
        if (!geleend) {
          mis(p.naam, "opgenomen", jaar);
          volledig = false;
        }
        if (!afgelost) {
          mis(p.naam, "afgelost", jaar);
          volledig = false;
        }
        p.onttrekkingen = geleend.value_or(Euro{});
        p.stortingen = afgelost.value_or(Euro{});
      }
      if (volledig) rendement.posten.push_back(std::move(p));
    }
  }
  bool voor_woning_hier(const Schuld& s) const {
    return std::any_of(d.woningen.begin(), d.woningen.end(),
                       [&](const Woning& w) { return w.naam == s.woning && !w.buitenland; });
  }

  template <class Stelsel> void rendement_woningen() {
    for (const Woning& w : d.woningen) {
      const Deel dl = deel(w.eigendom);
      if (dl.niets() || (eenheid.buitenland && w.buitenland)) continue;
      Woningrendement r;
      r.naam = benoem("woning", w.naam);
      r.deel = dl;
      r.dagen = dagen_in_jaar(jaar);
      r.gekocht = w.gekocht_op && *w.gekocht_op >= eenheid.eerste;
      r.verkocht = w.verkocht_op && *w.verkocht_op <= eenheid.laatste;
      const Datum van = r.gekocht ? *w.gekocht_op : eenheid.eerste;
      const Datum tot = r.verkocht ? *w.verkocht_op : volgende_dag(eenheid.laatste); // first day after
      if (tot <= van) continue;
      if (eigen_woning_in(w, van, tot)) continue;
      const auto woz = w.woz.van(jaar);
      const auto zonder = w.woz_zonder_verbouwing.van(jaar + 1);
      const auto volgend = zonder ? zonder : w.woz.van(jaar + 1);
      if (!woz) mis(r.naam, "woz", jaar);
      if (!volgend) mis(r.naam, "woz", jaar + 1);
      if (gebruik_op(w, van) == Woning::Gebruik::verhuurd && w.huur.empty()) mis(r.naam, "huur", jaar);
      if (!woz || !volgend) continue;
      r.woz = *woz;
      r.woz_volgend_jaar = *volgend;
      r.begin = moment(w, r.naam, dl, van, jaar, dagen_tussen(eerste_dag(jaar), van));
      const Datum laatste = r.verkocht ? tot : vorige_dag(tot);
      r.einde = moment(w, r.naam, dl, laatste, jaar + 1, dagen_tussen(eerste_dag(jaar), tot));
      r.ontvangen_huur = w.ontvangen_huur.van(jaar);
      std::int64_t verhuurd = 0;
      for (std::size_t i = 0; i < w.huur.size(); ++i)
        verhuurd += huur_van(w, i, van, tot, Stelsel::zakelijke_voorwaarden, r.huur);
      if (Stelsel::zakelijke_voorwaarden) zakelijke_huur(w, van, tot, r);
      if (Stelsel::staat_telt && r.begin.post.verhuurd && r.einde.post.verhuurd &&
          r.begin.post.staat_opgegeven != r.einde.post.staat_opgegeven)
        mis(r.naam, "waarde_verhuurde_staat", r.begin.post.staat_opgegeven ? jaar + 1 : jaar);
      if (Stelsel::eigen_gebruik_belast) {
        const auto opgegeven = w.dagen_eigen_gebruik.van(jaar);
        const auto dagen_verhuurd = w.dagen_verhuurd.van(jaar).value_or(verhuurd);
        // the day of delivery is not a whole day (5.27a lid 2)
        r.eigen_dagen = opgegeven ? *opgegeven
                                  : std::max<std::int64_t>(0, dagen_tussen(van, tot) - dagen_verhuurd -
                                                                  (r.gekocht && huur_op(w, van) == nullptr ? 1 : 0));
        if (!opgegeven && deels_verhuurd(w, van, tot)) mis(r.naam, "dagen_eigen_gebruik", jaar);
        r.economische_huurwaarde = w.economische_huurwaarde.van(jaar);
        if (r.eigen_dagen > 0 && !r.economische_huurwaarde)
          b.waarschuwing({Berichtcode::huurwaarde_geschat, r.naam, "economische_huurwaarde", jaar, r.eigen_dagen});
      }
      rendement.woningen.push_back(std::move(r));
    }
  }
  /// A home that is the own home during part of the time is a matter of box 1 then: not modelled here.
  bool eigen_woning_in(const Woning& w, Datum van, Datum tot) {
    const bool begin = gebruik_op(w, van) == Woning::Gebruik::eigen_woning,
               eind = gebruik_op(w, vorige_dag(tot)) == Woning::Gebruik::eigen_woning;
    const bool tussendoor = std::any_of(w.gebruik.begin(), w.gebruik.end(), [&](const auto& g) {
      return g.vanaf && *g.vanaf > van && *g.vanaf < tot && (g.gebruik == Woning::Gebruik::eigen_woning) != begin;
    });
    if (begin != eind || tussendoor) {
      rendement.ontbreekt.push_back({Berichtcode::overgang_eigen_woning, benoem("woning", w.naam), "gebruik", jaar, 0});
      rendement.toepasselijk = false;
    }
    return begin || eind || tussendoor;
  }
  /// Is only part of the home let at some time in [van, tot)? Then the dossier must say what was left for own use.
  static bool deels_verhuurd(const Woning& w, Datum van, Datum tot) {
    return std::any_of(w.huur.begin(), w.huur.end(), [&](const Huurperiode& h) {
      return h.oppervlakte_m2 && (!h.vanaf || *h.vanaf < tot) && (!h.tot || *h.tot >= van);
    });
  }
  Woningrendement::Moment moment(const Woning& w, const std::string& wat, Deel dl, Datum dag, int woz_jaar,
                                 std::int64_t verstreken) {
    Bevindingen stil; // what it would say was said when the forfait was computed
    Woningpost p = Opname{d, jaar, eenheid, stil}.waardering(w, wat, dl, Euro{}, dag, woz_jaar);
    if (p.canon == Euro{}) p.canon = w.erfpachtcanon.van(jaar).value_or(Euro{});
    return {std::move(p), verstreken, dagen_in_jaar(jaar)};
  }
  /// Related parties (from 2026): the rent of unrelated parties counts, so it must be known, and takes the place of what was
  /// received.
  void zakelijke_huur(const Woning& w, Datum van, Datum tot, Woningrendement& r) {
    for (const Huurperiode& h : w.huur) {
      if (!h.gelieerd || (h.vanaf && *h.vanaf >= tot) || (h.tot && *h.tot < van)) continue;
      if (!h.zakelijke_huur_per_maand) mis(r.naam, "huur.zakelijke_huur_per_maand", jaar);
      else if (*h.zakelijke_huur_per_maand != h.kale_huur_per_maand) r.ontvangen_huur.reset();
    }
  }
  /// Rent of one period within [van, tot): whole calendar months of it, and the rest by days. Returns the days let.
  /// `zakelijk`: with the rent that unrelated parties would have agreed (5.27 lid 3).
  static std::int64_t huur_van(const Woning& w, std::size_t i, Datum van, Datum tot, bool zakelijk,
                               std::vector<Woningrendement::Huur>& uit) {
    const Huurperiode& h = w.huur[i];
    const Euro per_maand =
        zakelijk && h.gelieerd ? h.zakelijke_huur_per_maand.value_or(h.kale_huur_per_maand) : h.kale_huur_per_maand;
    Datum begin = h.vanaf ? std::max(van, *h.vanaf) : van;
    Datum eind = h.tot ? std::min(tot, volgende_dag(*h.tot)) : tot;
    if (i + 1 < w.huur.size() && w.huur[i + 1].vanaf) eind = std::min(eind, *w.huur[i + 1].vanaf);
    if (eind <= begin) return 0;
    const std::int64_t dagen = dagen_tussen(begin, eind);
    std::int64_t hele = 0;
    while (begin < eind) {
      const Datum maand_begin{begin.year(), begin.month(), std::chrono::day{1}};
      const Datum volgende =
          Datum{(std::chrono::year_month{begin.year(), begin.month()} + std::chrono::months{1}) / std::chrono::day{1}};
      const Datum stuk = std::min(volgende, eind);
      if (begin == maand_begin && stuk == volgende) ++hele;
      else uit.push_back({per_maand, {dagen_tussen(begin, stuk), dagen_tussen(maand_begin, volgende)}});
      begin = stuk;
    }
    if (hele > 0) uit.push_back({per_maand, {hele, 1}});
    return dagen;
  }

  // ------------------------------------------------------------------------------------------------- bill 36748

  static constexpr int stelselwissel = 2028;
  std::vector<Vastgoedpost> vastgoed{};

  void vastgoed_woningen() {
    for (const Woning& w : d.woningen) {
      Vastgoedpost v;
      v.naam = benoem("woning", w.naam);
      v.deel = deel(w.eigendom);
      if (v.deel.niets()) continue;
      const bool gekocht = w.gekocht_op && *w.gekocht_op > eerste_dag(jaar),
                 verkocht = w.verkocht_op && *w.verkocht_op <= laatste_dag(jaar);
      const Datum van = gekocht ? *w.gekocht_op : eerste_dag(jaar),
                  tot = verkocht ? *w.verkocht_op : volgende_dag(laatste_dag(jaar));
      if (tot <= van || eigen_woning_in(w, van, tot)) continue;
      v.dagen = dagen_in_jaar(jaar);
      v.dagen_bezit = dagen_tussen(van, tot);
      const auto woz = waarde(w.woz, v.naam, "woz", jaar);
      if (!woz) continue;
      v.waarde = *woz;
      v.kosten = w.kosten.van(jaar).value_or(Euro{});
      v.ontvangen_huur = w.ontvangen_huur.van(jaar);
      std::int64_t verhuurd = 0;
      for (std::size_t i = 0; i < w.huur.size(); ++i) verhuurd += huur_van(w, i, van, tot, true, v.huur);
      v.dagen_verhuurd = w.dagen_verhuurd.van(jaar).value_or(verhuurd);
      if (verkocht) v.verkoop = verkoop(w, v.naam);
      vastgoed.push_back(std::move(v));
    }
  }
  std::optional<Vastgoedpost::Verkoop> verkoop(const Woning& w, const std::string& wat) {
    Vastgoedpost::Verkoop v;
    if (w.verkoopprijs) v.opbrengst = *w.verkoopprijs;
    else b.fout({Berichtcode::feit_ontbreekt, wat, "verkoopprijs", jaar, 0});
    v.kosten = w.verkoopkosten.van(jaar).value_or(Euro{});
    v.aankoop = w.gekocht_op && *w.gekocht_op >= eerste_dag(stelselwissel);
    if (v.aankoop) {
      if (w.aankoopprijs) v.startwaarde = *w.aankoopprijs;
      else b.fout({Berichtcode::feit_ontbreekt, wat, "aankoopprijs", jaar, 0});
    } else if (const auto woz = w.woz.van(stelselwissel + 1)) { // its value date is 1 January 2028
      v.startwaarde = *woz;
    } else {
      b.fout({Berichtcode::feit_ontbreekt, wat, "woz", stelselwissel + 1, 0});
    }
    for (const auto& [j, e] : w.verbetering.rijen())
      if (j >= stelselwissel && j <= jaar) v.verbetering += e;
    return v;
  }
  void niet_in_wetsvoorstel() {
    for (const Bezitting& z : d.bezittingen)
      if (!deel(z.eigendom).niets() &&
          (z.soort == Bezitting::Soort::onroerende_zaak || z.soort == Bezitting::Soort::kapitaalverzekering))
        b.fout({Berichtcode::niet_in_wetsvoorstel, benoem("bezitting", z.naam), "soort", jaar, 0});
    for (const Uitvaartverzekering& u : d.uitvaartverzekeringen)
      if (!deel(u.eigendom).niets())
        b.waarschuwing({Berichtcode::niet_in_wetsvoorstel_weggelaten, benoem("uitvaartverzekering", u.naam), "", jaar, 0});
    if (eenheid.buitenland || eenheid.maanden < 12 || eenheid.overlijden)
      b.fout({Berichtcode::wetsvoorstel_heel_jaar, "", "", jaar, 0});
  }

  static bool bezit_op(const Woning& w, Datum dag) {
    return (!w.gekocht_op || *w.gekocht_op < dag) && (!w.verkocht_op || *w.verkocht_op >= dag); // at the start of the day
  }
  static Woning::Gebruik gebruik_op(const Woning& w, Datum dag) {
    Woning::Gebruik g = w.gebruik.front().gebruik;
    for (const auto& periode : w.gebruik)
      if (!periode.vanaf || *periode.vanaf <= dag) g = periode.gebruik;
    return g;
  }
  static const Huurperiode* huur_op(const Woning& w, Datum dag) {
    const Huurperiode* gevonden = nullptr;
    for (const Huurperiode& h : w.huur)
      if ((!h.vanaf || *h.vanaf <= dag)) gevonden = h.tot && *h.tot < dag ? nullptr : &h;
    return gevonden;
  }

  Woningpost waardering(const Woning& w, const std::string& wat, Deel dl, Euro woz, Datum dag, int woz_jaar) {
    Woningpost p;
    p.naam = wat;
    p.deel = dl;
    p.woz = woz;
    p.canon = w.erfpachtcanon.van(woz_jaar).value_or(Euro{});
    if (!w.erfpachtcanon.leeg() && !w.erfpachtcanon.van(woz_jaar))
      b.fout({Berichtcode::feit_ontbreekt, wat, "erfpachtcanon", woz_jaar, 0});
    p.gebouwd_eigendom = w.gebouwd_eigendom;
    if (const auto staat = w.waarde_verhuurde_staat.van(woz_jaar)) {
      p.waarde_verhuurde_staat = *staat;
      p.staat_opgegeven = true;
      if (jaar < regime::Stelsel_2026::eerste_jaar)
        b.waarschuwing({Berichtcode::verhuurde_staat_voor_2026, wat, "waarde_verhuurde_staat", jaar, 0});
    }
    if (gebruik_op(w, dag) != Woning::Gebruik::verhuurd) return p;
    if (w.buitenland) {
      b.waarschuwing({Berichtcode::ratio_niet_in_buitenland, wat, "huur", jaar, 0});
      return p;
    }
    if (w.huur.empty()) {
      b.fout({Berichtcode::huur_ontbreekt, wat, "huur", jaar, 0});
      return p;
    }
    const Huurperiode* h = huur_op(w, dag);
    if (h == nullptr) {
      b.waarschuwing({Berichtcode::verhuurd_niet_op_peildatum, wat, "huur", jaar, 0});
      return p;
    }
    if (h->kale_huur_per_maand == Euro{}) {
      b.waarschuwing({Berichtcode::huur_nihil, wat, "huur.kale_huur_per_maand", jaar, 0});
      return p;
    }
    p.verhuurd = true;
    p.maandhuur = h->kale_huur_per_maand;
    p.tijdelijk = h->tijdelijk;
    p.gelieerd = h->gelieerd && (!h->zakelijke_huur_per_maand || h->kale_huur_per_maand != *h->zakelijke_huur_per_maand);
    if (h->gelieerd && !h->zakelijke_huur_per_maand)
      b.waarschuwing({Berichtcode::gelieerd_onzakelijk_aangenomen, wat, "huur.zakelijke_huur_per_maand", jaar, 0});
    if (h->oppervlakte_m2) {
      if (!w.oppervlakte_m2) b.fout({Berichtcode::oppervlakte_ontbreekt, wat, "oppervlakte_m2", jaar, 0});
      else if (*h->oppervlakte_m2 > *w.oppervlakte_m2)
        b.fout({Berichtcode::oppervlakte_te_groot, wat, "huur.oppervlakte_m2", jaar, *h->oppervlakte_m2});
      else p.verhuurd_deel = {*h->oppervlakte_m2, *w.oppervlakte_m2};
    }
    return p;
  }
};

} // namespace

bool financieel_instrument(Belegging::Soort soort) {
  using enum Belegging::Soort;
  return soort == effecten || soort == obligatie || soort == groen;
}

Inventaris inventaris(const Dossier& d, int jaar, const Eenheid& eenheid, Bevindingen& b) {
  Opname opname{d, jaar, eenheid, b};
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

Rendementsinventaris rendementsinventaris(const Dossier& d, int jaar, const Eenheid& eenheid, Bevindingen& b) {
  Opname o{d, jaar, eenheid, b};
  regime::met_stelsel(jaar, [&](auto stelsel) {
    using S = decltype(stelsel);
    o.rendement_bank<S>();
    o.rendement_beleggingen<S>();
    o.rendement_schulden<S>();
    o.rendement_woningen<S>();
  });
  o.rendement_bezittingen();
  if (eenheid.overlijden && eenheid.personen.size() > 1) {
    o.rendement.toepasselijk = false;
    o.rendement.ontbreekt.push_back({Berichtcode::werkelijk_bij_overlijden_partner, "", "", jaar, 0});
  }
  return std::move(o.rendement);
}

Wetsvoorstelinventaris wetsvoorstelinventaris(const Dossier& d, int jaar, bool novelle, const Eenheid& eenheid,
                                              Bevindingen& b) {
  Opname o{d, jaar, eenheid, b};
  using S = regime::Stelsel_2026;
  o.niet_in_wetsvoorstel();
  o.rendement_bank<S>();
  o.rendement_beleggingen<S>();
  o.rendement_schulden<S>();
  o.rendement_bezittingen();
  o.vastgoed_woningen();
  for (Bericht& m : o.rendement.ontbreekt) b.fout(std::move(m));
  for (Rendementspost& p : o.rendement.posten) {
    if (p.groep != Rendementspost::Groep::schuld) p.groep = Rendementspost::Groep::gewoon; // the exemptions end in 2028
    if (!novelle) p.startwaarde.reset();
  }
  return {std::move(o.rendement.posten), std::move(o.vastgoed)};
}

} // namespace netto::engine
