// SPDX-License-Identifier: EUPL-1.2
// Wet inkomstenbelasting 2001 (BWBR0011353), artikel 5.20 - waarde van een woning, in drie teksten: 2017, 2023 en 2026
// lid 1: gemodelleerd (het dossier geeft de WOZ-waarde voor het kalenderjaar) | lid 2 (geen WOZ-waarde, buitenland): gemodelleerd,
// het dossier geeft de waarde op de waardepeildatum (16-18 Wet WOZ, keuze K-031) | lid 3: gemodelleerd voor huur | lid 4: gemodelleerd | lid 5: gemodelleerd
#pragma once

#include "law/uitvoeringsbesluit_ib_2001/art_17a_leegwaarderatio.hpp"

namespace netto::wet {

/// lid 1 en 2: de waarde voor een kalenderjaar is die op 1 januari van het jaar ervoor (18 lid 2 Wet WOZ), ook van een woning in het
/// buitenland, waarvoor geen gemeente haar vaststelt.
struct Waardepeildatum {
  static constexpr int jaar(int kalenderjaar) { return kalenderjaar - 1; }
};

/// Wat de drie teksten delen: lid 3 geeft de leegwaarderatio als het van toepassing is; anders geldt de (verminderde) WOZ-waarde.
template <NumberForm F> struct Artikel_5_20 {
  static constexpr Leegwaarde<F> lid_1_en_3(const Bedrag<F>& woz, const Voorwaarde<F>& van_toepassing,
                                            const Leegwaarde<F>& verhuurd) {
    const auto waarde = noem(begrip::waarde_woning, kies(van_toepassing, verhuurd.waarde, woz));
    return {afgerond(waarde, afronding::bezitting), verhuurd.ratio, van_toepassing, waarde, verhuurd.basis};
  }
};

/// Tekst 2017-2022: elke verhuur met huurbescherming krijgt de ratio; gelieerd en onzakelijk: de veronderstelde huur.
template <NumberForm F> struct Artikel_5_20_2017 : Artikel_5_20<F> {
  using Gegevens = Waarderingsgegevens<Bedrag<F>, Verhouding<F>>;
  static constexpr bool veronderstelde_huur = true;

  static constexpr Leegwaarde<F> waarde(const Woningfeiten<F>& w, const Gegevens& p) {
    const auto woz = Artikel_17b<F>::woz_na_canon(w, p);
    auto verhuurd = Artikel_17a<F>::lid_1(w, woz, Artikel_17a<F>::lid_3_gelieerd(w, woz, p), p);
    verhuurd.waarde = Artikel_17a<F>::lid_6(w, verhuurd.waarde, p);
    return Artikel_5_20<F>::lid_1_en_3(woz, w.verhuurd, verhuurd);
  }
};

/// Tekst 2023-2025: een tijdelijk huurcontract krijgt de ratio niet meer.
template <NumberForm F> struct Artikel_5_20_2023 : Artikel_5_20<F> {
  using Gegevens = Waarderingsgegevens<Bedrag<F>, Verhouding<F>>;
  static constexpr bool veronderstelde_huur = true;

  static constexpr Leegwaarde<F> waarde(const Woningfeiten<F>& w, const Gegevens& p) {
    const auto woz = Artikel_17b<F>::woz_na_canon(w, p);
    auto verhuurd = Artikel_17a<F>::lid_1(w, woz, Artikel_17a<F>::lid_3_gelieerd(w, woz, p), p);
    verhuurd.waarde = Artikel_17a<F>::lid_6(w, verhuurd.waarde, p);
    return Artikel_5_20<F>::lid_1_en_3(woz, w.verhuurd && !w.tijdelijk, verhuurd);
  }
};

/// Tekst vanaf 2026, lid 5: ook gelieerde partijen met een onzakelijke huur krijgen de ratio niet.
template <NumberForm F> struct Artikel_5_20_2026 : Artikel_5_20<F> {
  using Gegevens = Waarderingsgegevens<Bedrag<F>, Verhouding<F>>;
  static constexpr bool veronderstelde_huur = false;

  static constexpr Leegwaarde<F> waarde(const Woningfeiten<F>& w, const Gegevens& p) {
    const auto woz = Artikel_17b<F>::woz_na_canon(w, p);
    auto verhuurd = Artikel_17a<F>::lid_1(w, woz, Artikel_17a<F>::lid_3(w), p);
    verhuurd.waarde = Artikel_17a<F>::lid_6(w, verhuurd.waarde, p);
    return Artikel_5_20<F>::lid_1_en_3(woz, w.verhuurd && !w.tijdelijk && !w.gelieerd, verhuurd);
  }
};

} // namespace netto::wet
