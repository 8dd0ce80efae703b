// SPDX-License-Identifier: EUPL-1.2
// One pass over a dossier for what things brought in a year. Section 5.6 and bill 36748 both rest on it.
#pragma once

#include "areas/vermogen/pass.hpp"
#include "base/number_text.hpp"
#include "base/sort.hpp"

namespace netto::vermogen {

struct ReturnPass : Pass {
  bool wetsvoorstel = false; ///< bill 36748: no exemptions, and what is not given of movements is nil
  ReturnInventory rendement{};
  std::vector<Thing> weggelaten{}; ///< by bill 36748
  using Groep = ReturnItem::Groep;

  using MaybeRight = std::optional<Right>;
  /// A part of the year in which the same part of a thing counts for the unit, and the right that it is.
  struct Stuk {
    Date van, tot_en_met;
    Part deel;
    Eigendom owners{};
    MaybeRight right{};
    [[nodiscard]] bool bare() const { return right && right->role == Role::bare_ownership; }
  };
  /// The days after which things change hands in the year of the unit, of `x` itself too; under bill 36748 a year is one.
  template <class T> std::vector<Date> keerdagen(const T& x) const {
    std::vector<Date> dagen;
    if (wetsvoorstel) return dagen;
    dagen = eenheid.keerdagen;
    if constexpr (requires { x.eigenaar_vanaf; })
      for (const auto& [dag, owners] : x.eigenaar_vanaf)
        if (dag > eenheid.eerste && dag <= eenheid.laatste) dagen.push_back(day_before(dag));
    std::sort(dagen.begin(), dagen.end());
    return dagen;
  }
  /// Whose a thing is from a day in the year on, of whose it is on 1 January.
  template <class T> const Eigendom& owners_on(const T& x, const Eigendom& on_1_january, Date op) const {
    const Eigendom* found = &on_1_january;
    if constexpr (requires { x.eigenaar_vanaf; })
      if (!wetsvoorstel)
        for (const auto& [dag, owners] : x.eigenaar_vanaf)
          if (dag > begin() && dag <= op) found = &owners;
    return *found;
  }
  /// The year of the unit in such parts, without those in which nothing of the thing counts.
  template <class T> std::vector<Stuk> stukken_van(const T& x, const Eigendom& on_1_january, bool met_recht) const {
    std::vector<Stuk> uit;
    Date van = eenheid.eerste;
    const auto voeg = [&](Date tot_en_met) {
      if (tot_en_met < van) return;
      const Eigendom& owners = met_recht ? on_1_january : owners_on(x, on_1_january, van);
      const Part dl = part_of_unit(d, owners, eenheid, van, hier(x));
      if (!uit.empty() && uit.back().deel == dl && counted(x, uit.back().owners) == counted(x, owners))
        uit.back().tot_en_met = tot_en_met;
      else uit.push_back({van, tot_en_met, dl, owners});
      van = day_after(tot_en_met);
    };
    std::ranges::for_each(keerdagen(x), voeg);
    voeg(eenheid.laatste);
    std::erase_if(uit, [](const Stuk& s) { return s.deel.niets(); });
    return uit;
  }
  /// The same of a thing; with a usufruct on it, of that and of the ownership under it.
  template <class T> std::vector<Stuk> stukken(const T& x) {
    if (om_vruchtgebruik_weg(x)) return {};
    std::vector<Stuk> uit;
    const auto einde = vermogen::einde_van(eenheid.laatste, jaar);
    const std::pair ends{eenheid.eerste, einde.dag.value_or(first_day(einde.jaar))};
    each_right(d, x, begin(), ends, [&](const Eigendom& owners, const MaybeRight& right) {
      auto delen = stukken_van(x, owners, right.has_value());
      if (right && !delen.empty() && (delen.size() != 1 || !vanaf_begin(delen.front()) || !tot_einde(delen.front())))
        return lacking({&message::vruchtgebruik_wisselt, thing_of(d, x), "vruchtgebruik", jaar, 0});
      for (Stuk& s : delen) {
        s.right = right;
        uit.push_back(std::move(s));
      }
    });
    return uit;
  }
  /// Leaves a thing out because of a usufruct on it, and says why: in the year in which that begins or ends what passes then has no
  /// value in a dossier; how bill 36748 treats it has not been read. Is it left out?
  template <class T> bool om_vruchtgebruik_weg(const T& x) {
    if constexpr (requires { x.vruchtgebruik; }) {
      if (!x.vruchtgebruik) return false;
      const Vruchtgebruik& v = *x.vruchtgebruik;
      if (!changes(d, v, jaar) && !(wetsvoorstel && usufruct_on(d, x, begin()) != nullptr)) return false;
      const auto eigen = [&](const Eigendom& e) { return !deel(e, hier(x)).niets(); };
      if (!eigen(x.eigendom) && !eigen(named(v.bloot_eigenaar)) && !eigen(named(v.vruchtgebruiker))) return true;
      if (wetsvoorstel) laat_weg(message::vruchtgebruik_niet_in_wetsvoorstel, thing_of(d, x), "vruchtgebruik");
      else lacking({&message::vruchtgebruik_wisselt, thing_of(d, x), "vruchtgebruik", jaar, 0});
      return true;
    }
    return false;
  }
  /// Leaves a thing out of bill 36748, and says why.
  void laat_weg(const Message& why, Thing wat, const char* veld) {
    b.warning({&why, wat, veld, jaar, 0});
    weggelaten.push_back(wat);
  }
  /// Money in euros with a usufruct on it, and a debt: the right changes in value though the money does not, and what moved is what
  /// the balance differs by.
  bool waarden_zonder_beweging(ReturnItem& p, const PerYear<Euro>& w, const PerDate& op, const Stuk& s) {
    if (!waarden(p, w, op, s)) return false;
    p.aanwas = true;
    const Euro erbij = std::max(Euro{}, p.einde - p.begin), eraf = std::max(Euro{}, p.begin - p.einde);
    const bool schuld = p.groep == Groep::schuld; // repaid is deposited, borrowed is withdrawn
    p.stortingen = schuld ? eraf : erbij;
    p.onttrekkingen = schuld ? erbij : eraf;
    return true;
  }
  bool vanaf_begin(const Stuk& s) const { return s.van == eenheid.eerste; }
  bool tot_einde(const Stuk& s) const { return s.tot_en_met == eenheid.laatste; }

  static ReturnItem post(Thing wat, Groep groep, const Stuk& s, bool aanwas) {
    ReturnItem p{wat, groep, {}, s.deel, aanwas};
    p.right = s.right;
    return p;
  }
  /// Do all hold? Each is asked, in this order, so that everything that is missing is said.
  static bool all(std::initializer_list<bool> found) { return std::ranges::find(found, false) == found.end(); }
  void mis(Thing wat, const char* veld, int welk_jaar) { lacking({&message::feit_ontbreekt, wat, veld, welk_jaar, 0}); }
  void lacking(Notice bericht) {
    auto& lijst = rendement.ontbreekt;
    if (std::find(lijst.begin(), lijst.end(), bericht) == lijst.end()) lijst.push_back(std::move(bericht));
  }

  /// The value that counts at an end of the year (5.33).
  std::optional<Euro> waarde_bij(const vermogen::Tijdstip& t, Thing wat, const PerYear<Euro>& w, const PerDate& op) {
    if (!t.dag) {
      const auto e = w.van(t.jaar);
      if (!e) mis(wat, "waarde", t.jaar);
      return e;
    }
    return waarde_op_dag(*t.dag, wat, op);
  }
  std::optional<Euro> waarde_op_dag(Date dag, Thing wat, const PerDate& op) {
    for (const auto& [d_op, e] : op)
      if (d_op == dag) return e;
    lacking({&message::waarde_op_dag_ontbreekt, wat, "waarde_op", jaar, 0, {}, date_text(dag)});
    return std::nullopt;
  }
  /// Fills the values at both ends; false when one is missing. What comes to the unit or leaves it within the year does so at the
  /// value of that day (5.29, 5.30).
  bool waarden(ReturnItem& p, const PerYear<Euro>& w, const PerDate& op, const Stuk& s) {
    const bool schuld = p.groep == Groep::schuld;
    const auto begin = vanaf_begin(s) ? waarde_bij(vermogen::begin_van(eenheid.eerste, jaar), p.wat, w, op)
                                      : waarde_op_dag(day_before(s.van), p.wat, op);
    const auto einde = tot_einde(s) ? waarde_bij(vermogen::einde_van(eenheid.laatste, jaar), p.wat, w, op)
                                    : waarde_op_dag(s.tot_en_met, p.wat, op);
    if (!begin || !einde) return false;
    (vanaf_begin(s) ? p.begin : schuld ? p.onttrekkingen : p.stortingen) += *begin;
    (tot_einde(s) ? p.einde : schuld ? p.stortingen : p.onttrekkingen) += *einde;
    return true;
  }

  /// The value that an exempt part is measured by: that at the beginning of the calendar year, also for who comes to live here
  /// later, because 5.33 moves the beginning for 5.28 only. Of what comes to the unit later it is nil.
  bool peildatum(ReturnItem& p, const PerYear<Euro>& w, const Stuk& s) {
    const auto e = vanaf_begin(s) ? w.van(jaar) : Euro{};
    if (!e) mis(p.wat, "waarde", jaar);
    p.peildatum = e.value_or(Euro{});
    return e.has_value();
  }
  /// What came or went in a part of the year; nothing, and said, when the dossier does not say it. Of who dies and is assessed
  /// alone the amount of the year is that of his part of it, unless the dossier gives the day.
  template <class T> std::optional<T> in_stuk(const Flow<T>& f, Thing wat, const char* veld, const Stuk& s) {
    const auto heel = f.van(jaar);
    const auto tot_en_met = [&](Date dag) {
      auto e = dag == last_day(jaar) ? heel : f.tot_en_met(dag);
      if (!e && (dag == eenheid.laatste || heel == T{})) e = heel;
      if (!e && (!heel || dag == eenheid.laatste)) mis(wat, veld, jaar);
      else if (!e) lacking({&message::bedrag_tot_dag_ontbreekt, wat, veld, jaar, 0, {}, date_text(dag)});
      return e;
    };
    // Of who is liable from a later day on, the amount of the year is that of the part from then on, unless the dossier gives the day.
    const auto eerder = s.van > first_day(jaar) ? f.tot_en_met(day_before(s.van)).value_or(T{}) : T{};
    const auto voor = vanaf_begin(s) ? std::optional{eerder} : tot_en_met(day_before(s.van));
    const auto eind = tot_en_met(s.tot_en_met);
    return voor && eind ? std::optional{*eind - *voor} : std::nullopt;
  }
  /// Adds that; false when it is not there.
  bool fill(Euro& bedrag, Thing wat, const Flow<Euro>& f, const char* veld, const Stuk& s) {
    const auto e = in_stuk(f, wat, veld, s);
    bedrag += e.value_or(Euro{});
    return e.has_value();
  }
  bool heeft_vreemd_contant() const {
    return std::any_of(d.bankrekeningen.begin(), d.bankrekeningen.end(), [&](const Bankrekening& r) {
      return r.soort == Bankrekening::Soort::contant && r.vreemde_valuta && !deel(r.eigendom, false).niets();
    });
  }
  void rendement_bank() {
    for (const Bankrekening& r : d.bankrekeningen) {
      const bool contant = r.soort == Bankrekening::Soort::contant, groen = r.soort == Bankrekening::Soort::groen;
      // Cash in euros brings nothing; beside foreign cash it counts for the part that is exempt (5.31b: all cash together).
      if (contant && !r.vreemde_valuta && !heeft_vreemd_contant()) continue;
      for (const Stuk& s : stukken(r)) {
        const Groep groep = contant ? Groep::contant : groen ? Groep::groen : Groep::gewoon;
        ReturnItem p = post(thing_of(d, r), groep, s, r.vreemde_valuta);
        bool volledig = !(contant || groen) || peildatum(p, r.waarde, s);
        const auto rente = (contant || s.bare()) && !r.rente.van(jaar) ? Euro{} : in_stuk(r.rente, p.wat, "rente", s);
        p.voordelen = rente.value_or(Euro{}); // without it, what is known of the account still counts
        if (!r.vreemde_valuta && !rente) continue;
        if (r.vreemde_valuta) { // interest credited is a deposit too, so that it counts once
          volledig = all({volledig, waarden(p, r.waarde, r.waarde_op, s), fill(p.stortingen, p.wat, r.gestort, "gestort", s),
                          fill(p.onttrekkingen, p.wat, r.opgenomen, "opgenomen", s)});
          p.stortingen += p.voordelen;
        } else if (s.right) {
          volledig = waarden_zonder_beweging(p, r.waarde, r.waarde_op, s);
        }
        if (volledig) voeg(std::move(p), s);
      }
    }
  }
  /// Of something that shares an exemption the part of each minor child has one of its own.
  void voeg(ReturnItem geheel, const Stuk& s) {
    const bool grens = geheel.groep != Groep::gewoon && geheel.groep != Groep::schuld;
    if (!grens || wetsvoorstel) return rendement.posten.push_back(std::move(geheel));
    for (const auto& [kind, dl] : delen_met_eigen_grens(s.owners, false, s.van)) {
      ReturnItem p = geheel;
      p.deel = dl;
      if (kind != nullptr) p.kind = kind->wat;
      rendement.posten.push_back(std::move(p));
    }
  }
  /// Income and movements of the year: what moved must be said, nil included, because a sale that is not known looks like a loss;
  /// only crypto may do without income. Under bill 36748, a projection, what is not given is nil and the answer says so.
  bool bewegingen(ReturnItem& p, const Flow<Euro>& inkomsten, const Flow<Euro>& gekocht, const Flow<Euro>& verkocht,
                  const Stuk& s, bool zonder_inkomsten = false) {
    if (wetsvoorstel) {
      const auto i = inkomsten.van(jaar), k = gekocht.van(jaar), v = verkocht.van(jaar);
      p.voordelen = i.value_or(Euro{});
      p.stortingen = k.value_or(Euro{});
      p.onttrekkingen = v.value_or(Euro{});
      if (!(i || zonder_inkomsten) || !k || !v)
        b.warning({&message::bewegingen_nihil, p.wat, "inkomsten, gekocht, verkocht", jaar, 0});
      return true;
    }
    return all({(zonder_inkomsten && !inkomsten.van(jaar)) || fill(p.voordelen, p.wat, inkomsten, "inkomsten", s),
                fill(p.stortingen, p.wat, gekocht, "gekocht", s), fill(p.onttrekkingen, p.wat, verkocht, "verkocht", s)});
  }
  void rendement_beleggingen() {
    for (const Belegging& bel : d.beleggingen) {
      if (!vermogen::does_not_count(bel).empty() || !vermengd(bel.eigendom, bel.op).empty() ||
          (stelsel().onderlinge_vorderingen_vervallen && !onderling(bel).empty()))
        continue;
      const Groep groep = bel.soort == Belegging::Soort::groen ? Groep::groen : Groep::gewoon;
      for (const Stuk& s : stukken(bel)) {
        ReturnItem p = post(thing_of(d, bel), groep, s, true);
        if (!s.right) vraag_nalatenschap(bel, p.wat);
        const bool zakelijk = bel.zakelijke_inkomsten.van(jaar) && stelsel().zakelijke_voorwaarden;
        bool volledig = all(
            {waarden(p, bel.waarde, bel.waarde_op, s), p.groep != Groep::groen || peildatum(p, bel.waarde, s),
             bewegingen(p, bel.inkomsten, bel.gekocht, bel.verkocht, s, bel.soort == Belegging::Soort::crypto || s.bare())});
        if (zakelijk) {
          p.voordelen = {};
          volledig = fill(p.voordelen, p.wat, bel.zakelijke_inkomsten, "zakelijke_inkomsten", s) && volledig;
        }
        p.kosten = bel.kosten.van(jaar).value_or(Euro{});
        if (volledig) voeg(std::move(p), s);
      }
    }
  }
  void rendement_bezittingen() {
    for (const Bezitting& z : d.bezittingen) {
      const bool grond = z.soort == Bezitting::Soort::onroerende_zaak;
      const Groep groep = z.soort == Bezitting::Soort::kapitaalverzekering ? Groep::kapitaalverzekering : Groep::gewoon;
      if (!vermogen::does_not_count(z).empty()) continue;
      for (const Stuk& s : stukken(z)) {
        if (z.soort == Bezitting::Soort::periodieke_uitkering) {
          uitkering(z, s);
          continue;
        }
        ReturnItem p = post(thing_of(d, z), groep, s, true);
        if (z.waarde.van(jaar) != Euro{} || z.gekocht.van(jaar) != Euro{}) {
          buitenland(z, p.wat);
          p.buitenland = vermindering_werkelijk(z);
        }
        const bool volledig =
            all({waarden(p, z.waarde, z.waarde_op, s), p.groep != Groep::kapitaalverzekering || peildatum(p, z.waarde, s),
                 bewegingen(p, z.inkomsten, z.gekocht, z.verkocht, s, s.bare()),
                 !grond || !stelsel().eigen_gebruik_belast || s.bare() || eigen_gebruik(p, z, s)});
        p.kosten = z.kosten.van(jaar).value_or(Euro{});
        if (volledig) voeg(std::move(p), s);
      }
    }
  }
  /// A right to periodic payments: what was received, and what the right is worth at both ends; nil when it has ended by then.
  void uitkering(const Bezitting& z, const Stuk& s) {
    ReturnItem p = post(thing_of(d, z), Groep::gewoon, s, true);
    if (wetsvoorstel) return laat_weg(message::uitkering_niet_in_wetsvoorstel, p.wat, "");
    const auto einde = vermogen::einde_van(eenheid.laatste, jaar);
    const Date dag_einde = !tot_einde(s) ? day_after(s.tot_en_met) : einde.dag.value_or(first_day(einde.jaar));
    const auto begin_term = z.looptijd ? term_on(*z.looptijd, s.van) : std::nullopt,
               einde_term = z.looptijd ? term_on(*z.looptijd, dag_einde) : std::nullopt;
    if (!begin_term) return;
    if (!vanaf_begin(s) || !tot_einde(s)) return lacking({&message::vruchtgebruik_wisselt, p.wat, "looptijd", jaar, 0});
    p.right = Right{Role::periodic_payments, *begin_term, einde_term.value_or(TermOnDay{})};
    const auto per_jaar = [&](Euro& bedrag, int van_jaar) {
      const auto e = z.uitkering_per_jaar.van(van_jaar);
      if (!e) mis(p.wat, "uitkering_per_jaar", van_jaar);
      bedrag = e.value_or(Euro{});
      return e.has_value();
    };
    if (all({per_jaar(p.begin, jaar), !einde_term || per_jaar(p.einde, einde.jaar),
             fill(p.voordelen, p.wat, z.inkomsten, "inkomsten", s)}))
      rendement.posten.push_back(std::move(p));
  }
  /// Real estate that is no home may be for own use too (5.27a): on the days that the dossier says, which it must when the thing
  /// has no income.
  bool eigen_gebruik(ReturnItem& p, const Bezitting& z, const Stuk& s) {
    std::optional<std::int64_t> dagen;
    if (z.dagen_eigen_gebruik.van(jaar) || p.voordelen == Euro{}) {
      dagen = in_stuk(z.dagen_eigen_gebruik, p.wat, "dagen_eigen_gebruik", s);
      if (!dagen) return false;
    }
    if (!dagen) b.warning({&message::eigen_gebruik_nihil, p.wat, "dagen_eigen_gebruik", jaar, 0});
    if (dagen.value_or(0) == 0) return true;
    p.eigen_gebruik.push_back({{}, std::min(*dagen, days_in_year(jaar)), days_in_year(jaar)});
    p.economische_huurwaarde = z.economische_huurwaarde.van(jaar);
    if (p.economische_huurwaarde) return true;
    if (p.begin == Euro{} && p.stortingen == Euro{}) { // nothing to estimate it from
      mis(p.wat, "economische_huurwaarde", jaar);
      return false;
    }
    b.warning({&message::huurwaarde_geschat, p.wat, "economische_huurwaarde", jaar, *dagen});
    if (p.begin > Euro{} && p.stortingen > Euro{})
      b.warning({&message::huurwaarde_zonder_bijgekocht, p.wat, "gekocht", jaar, 0});
    return true;
  }
  /// Funeral policies that are assets at all: then wholly (5.31a).
  void rendement_uitvaart(const std::vector<Post>& tellend) {
    for (const Uitvaartverzekering& u : d.uitvaartverzekeringen)
      for (const Post& polis : tellend) {
        if (polis.wat != thing_of(d, u)) continue;
        const Stuk heel{eenheid.eerste, eenheid.laatste, polis.deel}; // whose it is on 1 January
        ReturnItem p = post(polis.wat, Groep::gewoon, heel, true);
        if (all({fill(p.stortingen, p.wat, u.premie, "premie", heel),
                 fill(p.onttrekkingen, p.wat, u.uitgekeerd, "uitgekeerd", heel), waarden(p, u.waarde, u.waarde_op, heel)}))
          rendement.posten.push_back(std::move(p));
      }
  }
  void rendement_schulden() {
    for (const Schuld& s : d.schulden) {
      if (!vermengd(s.eigendom, s.aan).empty() || (stelsel().onderlinge_vorderingen_vervallen && !onderling(s).empty()))
        continue;
      const Thing wat = thing_of(d, s);
      const auto delen = stukken(s);
      if (delen.empty() || !schuld_telt_niet(s, wat).empty()) continue;
      if (!delen.front().right) vraag_nalatenschap(s, wat);
      for (const Stuk& stuk : delen) {
        ReturnItem p = post(wat, Groep::schuld, stuk, s.vreemde_valuta);
        p.buitenland = voor_vastgoed(s, [&](const auto& x) { return vermindering_werkelijk(x); });
        bool rente = stuk.bare() || fill(p.rente, wat, s.rente, "rente", stuk); // what is known of the debt still counts
        if (s.zakelijke_rente.van(jaar) && stelsel().zakelijke_voorwaarden && !stuk.bare()) {
          p.rente = {};
          rente = fill(p.rente, wat, s.zakelijke_rente, "zakelijke_rente", stuk) && rente;
        }
        if (!rente && !s.vreemde_valuta) continue;
        const bool volledig =
            s.vreemde_valuta
                ? all({waarden(p, s.waarde, s.waarde_op, stuk), fill(p.onttrekkingen, wat, s.opgenomen, "opgenomen", stuk),
                       fill(p.stortingen, wat, s.afgelost, "afgelost", stuk)})
                : !stuk.right || waarden_zonder_beweging(p, s.waarde, s.waarde_op, stuk);
        if (volledig) rendement.posten.push_back(std::move(p));
      }
    }
  }

  /// Who is liable for part of the year has the return of that part (5.33): so the dossier must give what came and went in it.
  void deel_van_het_jaar() {
    if (!vermogen::deel_van_het_jaar(eenheid.eerste, eenheid.laatste, jaar)) return;
    const bool huur =
        std::any_of(rendement.woningen.begin(), rendement.woningen.end(), [](const auto& w) { return w.ontvangen_huur; });
    if (rendement.posten.empty() && !huur) return;
    b.warning({&message::bedragen_in_tijdvak,
               {},
               "rente, inkomsten, ontvangen_huur, gekocht, verkocht",
               jaar,
               0,
               things_of(d, eenheid.personen)});
  }

  /// Real estate here, or a debt for it: it counts of everybody of the unit (7.7 lid 2).
  bool hier(const Woning& w) const { return !w.in_buitenland(); }
  bool hier(const Bezitting& z) const { return z.soort == Bezitting::Soort::onroerende_zaak && !z.in_buitenland(); }
  bool hier(const Schuld& s) const {
    return voor_bezit_hier(s, [&](const Woning& w) {
      return !(w.gekocht_op && *w.gekocht_op > eenheid.laatste) && !(w.verkocht_op && *w.verkocht_op < eenheid.eerste);
    });
  }
  template <class T> bool hier(const T&) const { return false; }
  /// Has it an exemption that it shares with other things of the same owner?
  static bool met_grens(const Bankrekening& r) {
    return r.soort == Bankrekening::Soort::contant || r.soort == Bankrekening::Soort::groen;
  }
  static bool met_grens(const Belegging& b) { return b.soort == Belegging::Soort::groen; }
  static bool met_grens(const Bezitting& z) { return z.soort == Bezitting::Soort::kapitaalverzekering; }
  template <class T> static bool met_grens(const T&) { return false; }

  /// What counts of a thing for the unit; of one with an exemption, of each who has one of his own, and of a child that comes of age,
  /// whose part counts only until then.
  std::vector<Part> counted(const auto& x, const Eigendom& e) const {
    std::vector<Part> parts{deel(e, hier(x))};
    const bool own_limits = met_grens(x) && !wetsvoorstel;
    for (const auto& k : eenheid.kinderen)
      if (own_limits || k.rendement_tot_en_met < eenheid.laatste) parts.push_back(deel_van_persoon(e, k.kind, begin()));
    return parts;
  }
  /// Is the year of such a thing not cut where its owner changes: with a right on it, or opposite somebody of whom it matters who that is?
  template <class T> bool een_jaar(const T& x) const {
    if constexpr (requires { x.vruchtgebruik; })
      if (x.vruchtgebruik) return true;
    if constexpr (requires { x.op; })
      if (x.op) return true;
    if constexpr (requires { x.aan; })
      if (x.aan) return true;
    if constexpr (std::is_same_v<T, Bezitting>)
      if (x.soort == Bezitting::Soort::periodieke_uitkering) return true;
    return wetsvoorstel || std::is_same_v<T, Uitvaartverzekering>;
  }
  /// Such things that go to another, or come from one, in the year until liability ends (5.29, 5.30). Of others only before it begins,
  /// because what counts is whose it is on 1 January.
  Notices changed_hands() const {
    Notices all;
    each_list(d, [&](List, const auto& things) {
      for (const auto& x : things)
        if constexpr (requires { x.eigenaar_vanaf; }) {
          auto had = counted(x, x.eigendom);
          for (const auto& [day, owners] : x.eigenaar_vanaf) {
            const auto has = counted(x, owners);
            if (day > begin() && day <= (een_jaar(x) ? eenheid.laatste : eenheid.eerste) && had != has)
              all.push_back({&message::werkelijk_eigenaar_wisselt, thing_of(d, x), "eigenaar_vanaf", jaar, 0});
            had = has;
          }
        }
    });
    return all;
  }
  void eigenaars() {
    for (Notice& n : changed_hands()) lacking(std::move(n));
  }

  /// Of who dies during the year the heirs must be known (5.33 lid 2), unless he is assessed alone.
  void erfenissen() {
    for (PersonIndex p = 0; p < d.personen.size(); ++p) {
      const auto& overleden = d.personen[p].overleden;
      if (!overleden || year_of(*overleden) != jaar) continue;
      const bool alleen = contains(eenheid.personen, p) ? eenheid.personen.size() == 1 : d.personen.size() == 1;
      if (vermogen::erfgenaam_nodig(alleen, !d.personen[p].erfgenamen.empty()))
        lacking({&message::erfgenaam_ontbreekt, thing_of(d, p), "erfgenaam", jaar, 0});
      const auto erft = [&](PersonIndex i) { return i != p && !share(d, p, i, day_after(*overleden)).niets(); };
      if (!alleen && !contains(eenheid.personen, p) && std::ranges::any_of(eenheid.personen, erft))
        b.warning({&message::erfenis_in_jaar, {}, "", jaar, 0, {thing_of(d, p)}});
    }
  }
  /// A child that comes of age in the year, and has something: its deemed return counts for all of the year, its actual one does not.
  void kinderen() {
    for (const auto& k : eenheid.kinderen) {
      if (k.rendement_tot_en_met >= eenheid.laatste) continue;
      bool heeft_iets = false;
      each_list(d, [&](List, const auto& lijst) {
        for (const auto& x : lijst)
          if constexpr (requires { x.eigendom; })
            each_right(d, x, begin(), [&](const Eigendom& owners, auto&&) {
              heeft_iets = heeft_iets || !part_of(d, owners, k.kind, begin()).niets();
            });
      });
      if (heeft_iets) b.warning({&message::kind_wordt_meerderjarig, k.wat, "", jaar, 0, {}, date_text(k.rendement_tot_en_met)});
    }
  }

  /// Part of a year: from `van` until, not on, `tot`.
  struct Periode {
    Date van, tot;
  };
  void rendement_woningen() {
    for (const Woning& w : d.woningen) {
      for (const Stuk& s : stukken(w)) rendement_woning(w, s);
    }
  }
  void rendement_woning(const Woning& w, const Stuk& s) {
    const bool gekocht = w.gekocht_op && *w.gekocht_op >= s.van, verkocht = w.verkocht_op && *w.verkocht_op <= s.tot_en_met;
    const Periode bezit{gekocht ? *w.gekocht_op : s.van, verkocht ? *w.verkocht_op : day_after(s.tot_en_met)};
    if (bezit.tot < bezit.van) return;
    if (s.bare() && gebruikt_in(w, bezit.van, bezit.tot, Woning::Gebruik::eigen_woning))
      return lacking({&message::bloot_eigendom_eigen_woning, thing_of(d, w), "gebruik", jaar, 0});
    const auto perioden = in_box3(w, bezit);
    if (!perioden.empty()) buitenland(w, thing_of(d, w));
    const auto given = [&](const auto& flow, const char* veld) {
      return !perioden.empty() && !s.bare() && (flow.van(jaar) || flow.tot_en_met(s.tot_en_met))
                 ? in_stuk(flow, thing_of(d, w), veld, s)
                 : std::nullopt;
    };
    YearFacts facts{given(w.ontvangen_huur, "ontvangen_huur"), given(w.dagen_eigen_gebruik, "dagen_eigen_gebruik"),
                    given(w.dagen_verhuurd, "dagen_verhuurd")};
    if (stelsel().zakelijke_voorwaarden && !s.bare())
      for (const Periode& p : perioden)
        if (zakelijke_huur(w, thing_of(d, w), p.van, p.tot)) facts.huur.reset();
    bool volledig = !perioden.empty(); // only then it is known how many days there were
    for (const Periode& p : perioden) {
      HomeReturn r;
      r.wat = thing_of(d, w);
      r.deel = s.deel;
      r.buitenland = vermindering_werkelijk(w);
      if (gekocht || p.van > eenheid.eerste) r.komt_op = p.van;
      if (verkocht || p.tot < day_after(eenheid.laatste)) r.gaat_op = p.tot;
      r.right = s.right;
      if (r.right) { // on the days on which it comes in and goes out
        r.right->begin = term_on(*w.vruchtgebruik, p.van).value_or(TermOnDay{});
        if (r.gaat_op) r.right->end = term_on(*w.vruchtgebruik, *r.gaat_op).value_or(TermOnDay{});
      }
      // On the day of a sale the tenant is still there; on the day that it becomes the own home he is not.
      const Date laatste = verkocht && p.tot == bezit.tot ? p.tot : day_before(p.tot);
      if (!waarden(w, r, p, laatste)) {
        volledig = false;
        continue;
      }
      if (!s.bare()) huren(w, r, p, facts);
      if (!r.begin.post.verhuringen.empty() && !r.einde.post.verhuringen.empty() &&
          r.begin.post.staat_opgegeven != r.einde.post.staat_opgegeven)
        mis(r.wat, "waarde_verhuurde_staat", r.begin.post.staat_opgegeven ? jaar + 1 : jaar);
      if (stelsel().eigen_gebruik_belast && !s.bare()) eigen_gebruik(w, r, p, facts);
      rendement.woningen.push_back(std::move(r));
    }
    if (!stelsel().eigen_gebruik_belast || !volledig || s.bare()) return;
    const auto over = [&](const std::optional<std::int64_t>& dagen, const char* veld) {
      if (dagen.value_or(0) > 0) lacking({&message::dagen_te_veel, thing_of(d, w), veld, jaar, *dagen});
    };
    over(facts.eigen_dagen, "dagen_eigen_gebruik");
    over(facts.verhuurde_dagen, "dagen_verhuurd");
  }
  /// What the dossier says of a home for the year as a whole, until some part of the year has taken it.
  struct YearFacts {
    std::optional<Euro> huur;
    std::optional<std::int64_t> eigen_dagen, verhuurde_dagen;
    bool huur_genomen = false;
  };
  /// When a home is of box 3 while it is owned: not while it is the own home (2.14 lid 2; coming in is a deposit at the value of
  /// that day, going out a withdrawal: 5.29, 5.30, 5.31 lid 2).
  static std::vector<Periode> in_box3(const Woning& w, const Periode& bezit) {
    std::vector<Periode> uit;
    std::vector<Date> grenzen;
    for (const auto& g : gebruik_in(w, bezit.van, bezit.tot)) grenzen.push_back(grenzen.empty() ? bezit.van : *g.vanaf);
    grenzen.push_back(bezit.tot);
    for (std::size_t i = 0; i + 1 < grenzen.size(); ++i) {
      if (grenzen[i] >= grenzen[i + 1] || gebruik_op(w, grenzen[i]) == Woning::Gebruik::eigen_woning) continue;
      if (!uit.empty() && uit.back().tot == grenzen[i]) uit.back().tot = grenzen[i + 1];
      else uit.push_back({grenzen[i], grenzen[i + 1]});
    }
    return uit;
  }
  /// Fills the values at both ends of `p`; false when one is missing.
  bool waarden(const Woning& w, HomeReturn& r, const Periode& p, Date laatste) {
    const auto woz = w.woz.van(jaar);
    const auto zonder = w.woz_zonder_verbouwing.van(jaar + 1);
    const auto volgend = zonder ? zonder : w.woz.van(jaar + 1);
    if (!woz) lacking(woz_ontbreekt(w, r.wat, jaar));
    if (!volgend) lacking(woz_ontbreekt(w, r.wat, jaar + 1));
    if (!woz || !volgend) return false;
    r.woz = *woz;
    r.woz_volgend_jaar = *volgend;
    if (const auto geheel = w.woz.van(jaar + 1); geheel && zonder && *geheel > *zonder) r.verbouwing = *geheel - *zonder;
    r.begin = moment(w, r, p.van, jaar, days_between(first_day(jaar), p.van));
    r.einde = moment(w, r, laatste, jaar + 1, days_between(first_day(jaar), p.tot));
    return true;
  }
  HomeReturn::Moment moment(const Woning& w, const HomeReturn& r, Date dag, int woz_jaar, std::int64_t verstreken) {
    Findings hier; // its warnings were given with the value on 1 January, or do not matter
    HomeItem p = Pass{d, jaar, eenheid, hier}.waardering(w, r.wat, r.deel, Euro{}, dag, woz_jaar);
    for (Notice& f : hier.errors) lacking(std::move(f));
    return {std::move(p), verstreken, days_in_year(jaar)};
  }
  /// The rent of the period: as received by the dossier, else that of the rent periods.
  void huren(const Woning& w, HomeReturn& r, const Periode& p, YearFacts& facts) {
    if (facts.huur && !facts.huur_genomen) r.ontvangen_huur = facts.huur;
    if (!facts.huur_genomen || !facts.huur)
      for (const Huurperiode& h : w.huur) huur_van(w, h, p.van, p.tot, stelsel().zakelijke_voorwaarden, r.huur);
    facts.huur_genomen = true;
    if (facts.huur) return;
    if (w.huur.empty() && gebruikt_in(w, p.van, p.tot, Woning::Gebruik::verhuurd))
      lacking({&message::huur_ontbreekt, r.wat, "huur", jaar, 0});
    else if (w.huur.empty() && w.dagen_verhuurd.van(jaar).value_or(0) > 0) mis(r.wat, "ontvangen_huur", jaar);
  }

  /// What was left of the home for own use, on whole days (5.27a lid 1-3): as the dossier says, else what was not let.
  void eigen_gebruik(const Woning& w, HomeReturn& r, const Periode& p, YearFacts& facts) {
    auto vrij = vrije_dagen(w, r, p);
    if (auto& opgegeven = facts.verhuurde_dagen) {
      const auto bezit = days_between(p.van, p.tot), verhuurd = std::min(*opgegeven, bezit);
      *opgegeven -= verhuurd;
      vrij = {{{}, std::max<std::int64_t>(0, bezit - verhuurd - (geleverd_op(w, p.van) ? 1 : 0)), days_in_year(jaar)}};
    } else if (w.huur.empty() && facts.huur.value_or(Euro{}) > Euro{} && !w.dagen_eigen_gebruik.van(jaar)) {
      mis(r.wat, "dagen_verhuurd", jaar);
    }
    if (auto& opgegeven = facts.eigen_dagen) // the days on which most was left come first
      for (auto& v : vrij) {
        v.dagen = std::min(v.dagen, *opgegeven);
        *opgegeven -= v.dagen;
      }
    std::int64_t dagen = 0;
    for (const auto& v : vrij)
      if (v.dagen > 0 && !v.deel.niets()) {
        r.eigen_gebruik.push_back(v);
        dagen += v.dagen;
      }
    r.economische_huurwaarde = w.economische_huurwaarde.van(jaar);
    if (dagen > 0 && !r.economische_huurwaarde)
      b.warning({&message::huurwaarde_geschat, r.wat, "economische_huurwaarde", jaar, dagen});
  }
  /// Days of the period by the part of the home that was not let, the largest part first. The day of delivery is not a whole day.
  std::vector<OwnUse> vrije_dagen(const Woning& w, const HomeReturn& r, const Periode& p) {
    const std::int64_t heel = w.oppervlakte_m2.value_or(1);
    std::vector<OwnUse> uit;
    const auto perioden = looptijden(w);
    for (Date dag = p.van; dag < p.tot; dag = day_after(dag)) {
      std::int64_t vrij = heel;
      for (const Spell& l : perioden) {
        if (!l.op(dag)) continue;
        if (l.huur->oppervlakte_m2 && !w.oppervlakte_m2)
          lacking({&message::oppervlakte_ontbreekt, r.wat, "oppervlakte_m2", jaar, 0});
        vrij -= l.huur->oppervlakte_m2.value_or(heel);
      }
      if (vrij <= 0 || geleverd_op(w, dag)) continue;
      const auto bekend = std::find_if(uit.begin(), uit.end(), [&](const auto& v) { return v.deel == Part{vrij, heel}; });
      if (bekend != uit.end()) ++bekend->dagen;
      else uit.push_back({{vrij, heel}, 1, days_in_year(jaar)});
    }
    stable_sort(uit, [](const auto& a, const auto& c) { return c.deel < a.deel; });
    return uit;
  }
  static bool geleverd_op(const Woning& w, Date dag) { return w.gekocht_op && *w.gekocht_op == dag; }

  /// Related parties (5.27 lid 3): the rent of unrelated parties counts, so it must be known. Does it take the place of what was
  /// received in [van, tot)?
  bool zakelijke_huur(const Woning& w, Thing wat, Date van, Date tot) {
    bool anders = false;
    for (const Huurperiode& h : w.huur) {
      if (!h.gelieerd || (h.vanaf && *h.vanaf >= tot) || einde_huur(w, h).value_or(tot) <= van) continue;
      if (!h.zakelijke_huur_per_maand)
        lacking({&message::zakelijke_huur_ontbreekt, wat, "huur.zakelijke_huur_per_maand", jaar, 0});
      else anders = anders || *h.zakelijke_huur_per_maand != h.kale_huur_per_maand;
    }
    return anders;
  }
  /// Rent of one period within [van, tot): whole calendar months of it, and the rest by days.
  /// `zakelijk`: with the rent that unrelated parties would have agreed (5.27 lid 3).
  static void huur_van(const Woning& w, const Huurperiode& h, Date van, Date tot, bool zakelijk,
                       std::vector<HomeReturn::Huur>& uit) {
    const Euro per_maand =
        zakelijk && h.gelieerd ? h.zakelijke_huur_per_maand.value_or(h.kale_huur_per_maand) : h.kale_huur_per_maand;
    Date begin = h.vanaf ? std::max(van, *h.vanaf) : van;
    const Date eind = std::min(tot, einde_huur(w, h).value_or(tot));
    std::int64_t hele = 0;
    while (begin < eind) {
      const Date maand_begin{begin.year(), begin.month(), std::chrono::day{1}};
      const Date volgende =
          Date{(std::chrono::year_month{begin.year(), begin.month()} + std::chrono::months{1}) / std::chrono::day{1}};
      const Date stuk = std::min(volgende, eind);
      if (begin == maand_begin && stuk == volgende) ++hele;
      else uit.push_back({per_maand, {days_between(begin, stuk), days_between(maand_begin, volgende)}});
      begin = stuk;
    }
    if (hele > 0) uit.push_back({per_maand, {hele, 1}});
  }
};

} // namespace netto::vermogen
