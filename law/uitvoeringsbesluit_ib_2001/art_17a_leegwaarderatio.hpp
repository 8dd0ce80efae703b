// SPDX-License-Identifier: EUPL-1.2
// Uitvoeringsbesluit inkomstenbelasting 2001 (BWBR0012066), artikel 17a - waarde van verhuurde woningen, en 17b - erfpacht
// Tekst: 2017-2027; de tabel (lid 2) en de veronderstelde huur (lid 3) zijn parameters, lid 6 staat er sinds 2026
// en geldt daarvoor naar rechtspraak (ECLI:NL:HR:2015:812, keuze K-009).
// 17a lid 1-5: gemodelleerd | lid 6: gemodelleerd | pacht: NIET, alleen huur
// 17b: gemodelleerd; de canonfactor van een niet afzonderlijk te vervreemden verhuurd deel geldt voor het hele dossierobject
#pragma once

#include "law/phrases.hpp"

namespace netto::wet {

/// Een woning op het tijdstip waarvoor zij gewaardeerd wordt.
template <NumberForm F> struct Woningfeiten {
  Bedrag<F> woz;
  Bedrag<F> erfpachtcanon;          ///< per jaar; nihil zonder erfpacht
  Bedrag<F> kale_maandhuur;         ///< nihil als er niet verhuurd is
  Verhouding<F> maanden_per_jaar;   ///< twaalf
  Verhouding<F> verhuurd_deel;      ///< van de woning; geheel = 1
  Bedrag<F> waarde_verhuurde_staat; ///< op de WOZ-peildatum; nihil als die niet is opgegeven
  Voorwaarde<F> verhuurd;           ///< met huurbescherming
  Voorwaarde<F> tijdelijk;          ///< huur voor bepaalde tijd, art. 7:271 BW
  Voorwaarde<F> gelieerd;           ///< gelieerde partijen met een huur die derden niet zouden afspreken
  Voorwaarde<F> gebouwd_eigendom;   ///< deel van een gebouw dat niet afzonderlijk te vervreemden is
  Voorwaarde<F> staat_opgegeven;    ///< waarde_verhuurde_staat is een feit
};

template <NumberForm F> struct Leegwaarde {
  Bedrag<F> waarde;
  Verhouding<F> ratio;
  Voorwaarde<F> ratio_geldt; ///< anders is de waarde die van 5.20 lid 1 en 4
  Bedrag<F> onafgerond{};    ///< dezelfde waarde zonder de afronding van de aangifte
  Bedrag<F> basis{};         ///< de WOZ-waarde waarop de ratio werkt (lid 4)
};

template <NumberForm F> struct Artikel_17b {
  using Gegevens = Waarderingsgegevens<Bedrag<F>, Verhouding<F>>;

  /// De WOZ-waarde verminderd met een veelvoud van de jaarlijkse canon.
  static constexpr Bedrag<F> woz_na_canon(const Woningfeiten<F>& w, const Gegevens& p) {
    const auto factor = kies(w.gebouwd_eigendom && w.verhuurd, p.canonfactor_gebouwd_eigendom, p.canonfactor);
    return noem(begrip::woz_na_canon, ten_minste_nihil(w.woz - w.erfpachtcanon * factor));
  }
};

template <NumberForm F> struct Artikel_17a {
  using Gegevens = Waarderingsgegevens<Bedrag<F>, Verhouding<F>>;

  /// lid 1-5: de waarde is de WOZ-waarde maal de leegwaarderatio bij de jaarhuur. `woz` is de waarde na de canon.
  static constexpr Leegwaarde<F> lid_1(const Woningfeiten<F>& w, const Bedrag<F>& woz, const Bedrag<F>& jaarhuur,
                                       const Gegevens& p) {
    const auto basis = lid_4(w, woz, p);
    const auto deel = basis * w.verhuurd_deel;
    const auto percentage = noem(begrip::huurpercentage, verhouding(jaarhuur, deel));
    const auto ratio = noem(begrip::leegwaarderatio, tabelwaarde(p.leegwaarderatio, percentage));
    return {basis - deel + deel * ratio, ratio, w.verhuurd, {}, basis};
  }
  /// lid 3: twaalf maal de kale maandhuur aan het begin van het kalenderjaar.
  static constexpr Bedrag<F> lid_3(const Woningfeiten<F>& w) {
    return noem(begrip::jaarhuur, w.kale_maandhuur * w.maanden_per_jaar);
  }
  /// lid 3, tweede zin (tot 2026): bij gelieerde partijen met een onzakelijke huur geldt een vast percentage als huur.
  static constexpr Bedrag<F> lid_3_gelieerd(const Woningfeiten<F>& w, const Bedrag<F>& woz, const Gegevens& p) {
    const auto verondersteld = lid_4(w, woz, p) * w.verhuurd_deel * p.veronderstelde_huur_gelieerd;
    return kies(w.gelieerd, noem(begrip::jaarhuur, verondersteld), lid_3(w));
  }
  /// lid 4: een niet afzonderlijk te vervreemden deel van een gebouw: de WOZ-waarde min een vast bedrag.
  static constexpr Bedrag<F> lid_4(const Woningfeiten<F>& w, const Bedrag<F>& woz, const Gegevens& p) {
    const auto verminderd = noem(begrip::waarderingsgrondslag, voor_zover_meer_dan(woz, p.vermindering_gebouwd_eigendom));
    return kies(w.gebouwd_eigendom, verminderd, woz);
  }
  /// lid 5: meer delen zijn elk voor zich verhuurd. `eerste` en `ander` zijn de waarde van de hele woning met alleen dat deel
  /// verhuurd; elk deel verlaagt haar met wat de ratio van dat deel afneemt.
  static constexpr Leegwaarde<F> lid_5(const Leegwaarde<F>& eerste, const Leegwaarde<F>& ander) {
    const auto beide = eerste.onafgerond + ander.onafgerond - eerste.basis;
    const auto waarde = kies(eerste.ratio_geldt, kies(ander.ratio_geldt, beide, eerste.onafgerond), ander.onafgerond);
    return {waarde, eerste.ratio, eerste.ratio_geldt || ander.ratio_geldt, waarde, eerste.basis};
  }
  /// lid 6 (tot 2026: rechtspraak): is de uitkomst ten minste 10% hoger dan de waarde in verhuurde staat, dan geldt die waarde.
  static constexpr Bedrag<F> lid_6(const Woningfeiten<F>& w, const Bedrag<F>& waarde, const Gegevens& p) {
    const auto te_hoog = waarde >= w.waarde_verhuurde_staat * p.ondergrens_afwijking_verhuurde_staat;
    return kies(w.staat_opgegeven && te_hoog, w.waarde_verhuurde_staat, waarde);
  }
};

} // namespace netto::wet
