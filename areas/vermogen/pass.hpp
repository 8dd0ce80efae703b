// SPDX-License-Identifier: EUPL-1.2
// One pass over a dossier for one tax unit: what the inventories of every regime of box 3 share.
#pragma once

#include "areas/findings.hpp"
#include "areas/homes.hpp"
#include "areas/vermogen/facts.hpp"
#include "areas/vermogen/regimes.hpp"
#include "areas/vermogen/wording.hpp"
#include "facts/counterpart.hpp"

namespace netto::vermogen {

struct Pass {
  const Dossier& d;
  int jaar;
  const TaxUnit& eenheid;
  Findings& b;

  /// What of a thing is the unit's on 1 January, and counts for it. `hier`: real estate here or a debt for it.
  Part deel(const Eigendom& e) const { return deel(e, true); }
  Part deel(const Eigendom& e, bool hier) const { return part_of_unit(d, e, eenheid, begin(), hier); }
  Date begin() const { return first_day(jaar); }
  /// Is a part of those of whom only what they have here counts?
  bool van_wie_alleen_hier(const Eigendom& e) const { return !eenheid.alleen_hier.empty() && deel(e, false) < deel(e, true); }
  std::vector<Thing> wie_alleen_hier() const {
    std::vector<PersonIndex> wie = eenheid.personen;
    std::erase_if(wie, [&](PersonIndex p) { return !contains(eenheid.alleen_hier, p); });
    return things_of(d, wie);
  }
  /// Has the unit a part of it, of a right on it or of the ownership under that?
  template <class T> bool heeft(const T& x) const {
    bool any = false;
    each_right(d, x, begin(), [&](const Eigendom& owners, auto&&) { any = any || !deel(owners).niets(); });
    return any;
  }
  /// Is such a part of those of whom only what they have here counts?
  template <class T> bool ding_van_wie_alleen_hier(const T& x) const {
    bool any = false;
    each_right(d, x, begin(), [&](const Eigendom& owners, auto&&) { any = any || van_wie_alleen_hier(owners); });
    return any;
  }
  [[nodiscard]] const vermogen::Composition& stelsel() const { return vermogen::composition_of(jaar); }

  /// Is `wie` (adult or child) of this unit, so that a claim on him is internal?
  bool binnen(PersonIndex wie) const {
    const auto van = entitled(d, wie, begin()).value_or(wie);
    return contains(eenheid.personen, van) || kind_van(van) != nullptr;
  }
  /// The minor child of the unit; nullptr for anybody else.
  const TaxUnit::Minor* kind_van(PersonIndex wie) const {
    const auto k = std::ranges::find(eenheid.kinderen, wie, &TaxUnit::Minor::kind);
    return k == eenheid.kinderen.end() ? nullptr : &*k;
  }
  /// The part of one adult, with what he inherited, or of one minor child as far as it is attributed to the unit (2.15).
  Part deel_van_persoon(const Eigendom& e, PersonIndex wie, Date op) const {
    TaxUnit alleen;
    if (const auto* k = kind_van(wie)) alleen.kinderen = {*k};
    else alleen.personen = {wie};
    return part_of_unit(d, e, alleen, op);
  }
  /// The parts that have exemptions of their own: that of the adults together, and of each minor child as far as it is attributed.
  std::vector<std::pair<const TaxUnit::Minor*, Part>> delen_met_eigen_grens(const Eigendom& e, bool hier, Date op) const {
    std::vector<std::pair<const TaxUnit::Minor*, Part>> uit;
    if (eenheid.kinderen.empty()) uit.push_back({nullptr, part_of_unit(d, e, eenheid, op, hier)});
    else {
      TaxUnit volwassenen = eenheid;
      volwassenen.kinderen.clear();
      uit.push_back({nullptr, part_of_unit(d, e, volwassenen, op, hier)});
    }
    if (hier || !eenheid.buitenland)
      for (const auto& k : eenheid.kinderen) uit.push_back({&k, deel_van_persoon(e, k.kind, op)});
    std::erase_if(uit, [](const auto& x) { return x.second.niets(); });
    return uit;
  }
  /// The article by which the claim of `eigenaars` on `tegenover`, or their debt to him, ended because one inherited from the other;
  /// empty: it did not.
  vermogen::Telt_niet_om vermengd(const Eigendom& eigenaars, std::optional<PersonIndex> tegenover) const {
    const auto nu = [&](PersonIndex i) { return entitled(d, i, begin()); };
    const auto ander = tegenover ? nu(*tegenover) : std::nullopt;
    if (!ander) return {};
    std::vector<std::optional<PersonIndex>> van;
    for (const Aandeel& a : eigenaars) van.push_back(nu(a.wie));
    return vermogen::vermengd(van, ander);
  }
  /// The article by which a claim does not exist for box 3 (5.4a); empty when it does.
  vermogen::Telt_niet_om onderling(const Belegging& bel) const {
    if (!bel.op || deel(bel.eigendom).niets()) return {};
    vermogen::Onderlinge_vordering v;
    v.op_partner_of_kind = binnen(*bel.op);
    v.van_kinderen_op_hun_ouder =
        !bel.eigendom.empty() && std::all_of(bel.eigendom.begin(), bel.eigendom.end(), [&](const Aandeel& a) {
          const Kind* kind = find<Kind>(d, thing_of(d, a.wie));
          return kind != nullptr && contains(kind->gezag, *bel.op);
        });
    v.schulden = schulden_tegenover(bel);
    return vermogen::vervalt(v);
  }
  /// The same of a debt.
  vermogen::Telt_niet_om onderling(const Schuld& s) const { return vermogen::schuld_vervalt(s.aan && binnen(*s.aan)); }
  /// The debts in the dossier between the same two as the claim: of which kind they are.
  std::vector<Schuld::Soort> schulden_tegenover(const Belegging& bel) const {
    std::vector<Schuld::Soort> uit;
    for (const Schuld& s : d.schulden) {
      const bool van_schuldeiser =
          s.aan && std::any_of(bel.eigendom.begin(), bel.eigendom.end(), [&](const Aandeel& a) { return a.wie == *s.aan; });
      const bool van_schuldenaar =
          std::any_of(s.eigendom.begin(), s.eigendom.end(), [&](const Aandeel& a) { return a.wie == *bel.op; });
      if (van_schuldeiser && van_schuldenaar) uit.push_back(s.soort);
    }
    return uit;
  }
  /// Says it of a claim or debt opposite somebody who died and left it to several people, of whom one is the partner or child of who has it.
  void meld_tegenover_nalatenschap(const Eigendom& eigenaars, std::optional<PersonIndex> tegenover, Thing wat,
                                   const char* veld) const {
    if (!tegenover || entitled(d, *tegenover, begin()) || without_heir(d, *tegenover, begin())) return;
    std::vector<PersonIndex> allen = eenheid.personen;
    for (const auto& k : eenheid.kinderen) allen.push_back(k.kind);
    const bool met_een_ander = std::ranges::any_of(allen, [&](PersonIndex wie) {
      return !deel_van_persoon(eigenaars, wie, begin()).niets() && std::ranges::any_of(allen, [&](PersonIndex ander) {
        return ander != wie && !share(d, *tegenover, ander, begin()).niets();
      });
    });
    if (!met_een_ander) return;
    b.warning({&message::tegenover_nalatenschap, wat, veld, jaar, 0, {thing_of(d, *tegenover)}});
  }
  std::optional<Euro> waarde(const PerYear<Euro>& w, Thing wat, const char* veld, int welk_jaar) const {
    const auto e = w.van(welk_jaar);
    if (!e) b.error({&message::feit_ontbreekt, wat, veld, welk_jaar, 0});
    return e;
  }

  /// The value of a home for `welk_jaar`, which abroad no municipality sets (5.20 lid 2).
  std::optional<Euro> woz(const Woning& w, Thing wat, int welk_jaar) const {
    const auto e = w.woz.van(welk_jaar);
    if (!e) b.error(woz_ontbreekt(w, wat, welk_jaar));
    return e;
  }
  static Notice woz_ontbreekt(const Woning& w, Thing wat, int welk_jaar) {
    if (!w.in_buitenland()) return {&message::feit_ontbreekt, wat, "woz", welk_jaar, 0};
    return {&message::waarde_buitenland_ontbreekt, wat, "woz", welk_jaar, vermogen::waardepeildatum(welk_jaar)};
  }

  /// Real estate abroad that counts for a resident: on which day its value is, and whether there is relief, must be said. Is there?
  bool buitenland(const Woning& w, Thing wat) {
    return meld_buitenland(w, {&message::woning_buitenland, wat, "woz", jaar, vermogen::waardepeildatum(jaar)});
  }
  bool buitenland(const Bezitting& z, Thing wat) {
    return meld_buitenland(z, {&message::onroerend_buitenland, wat, "waarde", jaar, 0});
  }
  template <class T> bool meld_buitenland(const T& x, Notice waarde) {
    if (eenheid.buitenland || !x.in_buitenland()) return false;
    if (!vermindering(x)) b.warning({&message::geen_vermindering_buitenland, waarde.wat, "belast_in_buitenland", jaar, 0});
    if (!belast_of_verdrag(x)) b.warning({&message::vermindering_aangenomen, waarde.wat, "belast_in_buitenland", jaar, 0});
    b.warning(std::move(waarde));
    return vermindering(x);
  }
  template <class T> [[nodiscard]] bool vermindering(const T& x) const {
    return vermogen::vermindering(!eenheid.buitenland, x.in_buitenland(), belast_of_verdrag(x).value_or(true));
  }
  /// Is its yield taxed where it lies, or is there a treaty with that country; nothing: the dossier does not say it.
  template <class T> [[nodiscard]] std::optional<bool> belast_of_verdrag(const T& x) const {
    return vermogen::met_verdrag(x.land, jaar) ? true : x.belast_in_buitenland;
  }
  /// The same under the actual return.
  template <class T> [[nodiscard]] bool vermindering_werkelijk(const T& x) const {
    return vermogen::vermindering_werkelijk(!eenheid.buitenland, x.in_buitenland());
  }
  /// Is it a debt connected with real estate of which `telt` holds?
  [[nodiscard]] bool voor_vastgoed(const Schuld& s, auto&& telt) const {
    const auto* w = find<Woning>(d, s.woning);
    const auto* z = find<Bezitting>(d, s.woning);
    return (w != nullptr && telt(*w)) || (z != nullptr && telt(*z));
  }

  /// Asks whether a debt or claim that counts is one of article 5.4, when it may be and the dossier does not say it.
  template <class T> void vraag_nalatenschap(const T& x, Thing wat) {
    const Presumption vermoeden = uit_nalatenschap(d, jaar, eenheid, x);
    if (vermoeden == Presumption::geen) return;
    constexpr bool schuld = std::is_same_v<T, Schuld>;
    const Message* code = schuld ? &message::vraag_schuld_nalatenschap : &message::vraag_vordering_nalatenschap;
    OpenQuestion v{{code, wat, "niet_opeisbaar_uit_nalatenschap", jaar, 0}, vermoeden == Presumption::mogelijk};
    if (const auto ander = tegenhanger(d, x))
      v.tegenhanger = {schuld ? List::belegging : List::schuld, static_cast<std::uint32_t>(*ander)};
    b.open_question(std::move(v));
  }

  /// Is it a debt for real estate here of those of whom only that counts, as it is theirs on a day for which `had` holds? One that names
  /// none is, when they have only one such thing (7.7 lid 2, choice K-016).
  bool voor_bezit_hier(const Schuld& s, auto&& had) const {
    if (eenheid.alleen_hier.empty()) return true;
    std::int64_t hier = 0;
    bool genoemd = false;
    const auto kijk = [&](const auto& x) {
      if (x.in_buitenland() || !ding_van_wie_alleen_hier(x)) return;
      ++hier;
      genoemd = genoemd || thing_of(d, x) == s.woning;
    };
    for (const Woning& w : d.woningen)
      if (had(w)) kijk(w);
    for (const Bezitting& z : d.bezittingen)
      if (z.soort == Bezitting::Soort::onroerende_zaak) kijk(z);
    return s.woning.none() ? hier == 1 && s.soort == Schuld::Soort::box3 : genoemd;
  }

  /// A claim or debt of a member of the household with a usufruct on it: who owes what then is not modelled.
  void onderling_vruchtgebruik(Thing wat, const char* veld, bool onderling_bezwaard) const {
    if (onderling_bezwaard) b.error({&message::vruchtgebruik_onderling, wat, veld, jaar, 0});
  }
  /// Why a debt does not count; empty when it does. Says it of one that goes with its home.
  std::string_view schuld_telt_niet(const Schuld& s, Thing wat) {
    const auto artikel = vermogen::does_not_count(d, s, jaar);
    if (vermogen::schuld_van_woning_te_koop(artikel))
      b.warning({&message::schuld_van_woning_te_koop, wat, "", jaar, 0, {s.woning}});
    return artikel;
  }
  /// How a home is valued on `dag`: who rents what then, the ground rent of the year, and the value when let at the value date
  /// of the WOZ value of `woz_jaar`.
  HomeItem waardering(const Woning& w, Thing wat, Part dl, Euro woz, Date dag, int woz_jaar) {
    HomeItem p;
    p.wat = wat;
    p.deel = dl;
    p.woz = woz;
    p.canon = w.erfpachtcanon.van(jaar).value_or(Euro{});
    if (!w.erfpachtcanon.empty() && !w.erfpachtcanon.van(jaar))
      b.error({&message::feit_ontbreekt, wat, "erfpachtcanon", jaar, 0});
    p.gebouwd_eigendom = w.gebouwd_eigendom;
    if (const auto staat = w.waarde_verhuurde_staat.van(woz_jaar)) {
      p.waarde_verhuurde_staat = *staat;
      p.staat_opgegeven = true;
      if (!stelsel().afwijking_verhuurde_staat)
        b.warning({&message::verhuurde_staat_voor_2026, wat, "waarde_verhuurde_staat", jaar, 0});
    }
    if (gebruik_op(w, dag) != Woning::Gebruik::verhuurd) return p;
    if (w.in_buitenland()) {
      b.warning({&message::ratio_niet_in_buitenland, wat, "huur", jaar, 0});
      return p;
    }
    if (w.huur.empty()) {
      b.error({&message::huur_ontbreekt, wat, "huur", jaar, 0});
      return p;
    }
    const auto huren = huren_op(w, dag);
    if (huren.empty()) b.warning({&message::verhuurd_niet_op_peildatum, wat, "huur", jaar, 0});
    for (const Huurperiode* h : huren) {
      if (h->kale_huur_per_maand == Euro{}) b.warning({&message::huur_nihil, wat, "huur.kale_huur_per_maand", jaar, 0});
      else if (const auto deel_van_woning = verhuurd_deel(w, wat, *h)) {
        p.verhuringen.push_back({h->kale_huur_per_maand, *deel_van_woning, h->tijdelijk, onzakelijk(*h)});
        if (h->gelieerd && !h->zakelijke_huur_per_maand)
          b.warning({&message::gelieerd_onzakelijk_aangenomen, wat, "huur.zakelijke_huur_per_maand", jaar, 0});
      }
    }
    return p;
  }
  /// A rent to a related party that others would not have agreed; assumed when the dossier does not say what they would have.
  static bool onzakelijk(const Huurperiode& h) {
    return h.gelieerd && (!h.zakelijke_huur_per_maand || h.kale_huur_per_maand != *h.zakelijke_huur_per_maand);
  }
  /// The part of the home that a period lets; nothing, with a message, when the areas do not say it.
  std::optional<Part> verhuurd_deel(const Woning& w, Thing wat, const Huurperiode& h) {
    if (!h.oppervlakte_m2) return Part{};
    if (!w.oppervlakte_m2) b.error({&message::oppervlakte_ontbreekt, wat, "oppervlakte_m2", jaar, 0});
    else if (*h.oppervlakte_m2 > *w.oppervlakte_m2)
      b.error({&message::oppervlakte_te_groot, wat, "huur.oppervlakte_m2", jaar, *h.oppervlakte_m2});
    else return Part{*h.oppervlakte_m2, *w.oppervlakte_m2};
    return std::nullopt;
  }
};

} // namespace netto::vermogen
