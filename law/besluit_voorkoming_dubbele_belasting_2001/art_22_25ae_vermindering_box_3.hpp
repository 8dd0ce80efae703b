// SPDX-License-Identifier: EUPL-1.2
// Besluit voorkoming dubbele belasting 2001 (BWBR0012095), artikelen 22 tot en met 24a en 25aa tot en met 25ae - vermindering van de
// belasting in box 3 voor onroerende zaken in het buitenland. Tekst: 24 lid 5 onderdeel a van 2017-2022 en vanaf 2023; 25aa-25ae
// (werkelijk rendement) in de tekst van 1 januari 2026, ook voor eerdere jaren (keuze K-062)
// 22, 23 lid 1, lid 2 onderdeel a, lid 3 en 4: gemodelleerd | 23 lid 2 onderdelen b en c (rechten op onroerende zaken, winstrechten):
// NIET | 24 lid 1, 2, 4 en 5: gemodelleerd | 24 lid 3 (deel van het jaar): gemodelleerd, zonder inkomen uit de maanden buiten Nederland
// | 24 lid 6 en 25ad lid 4 (inkomen hoofdzakelijk uit een ander land): NIET | 24a en 25ae (wat naar een volgend jaar gaat):
// gemodelleerd, naar de beschikking | 25aa, 25ab, 25ac, 25ad lid 1-3: gemodelleerd
#pragma once

#include "base/date.hpp"
#include "law/phrases.hpp"

namespace netto::wet {

/// De rendementsgrondslag in het buitenland (23 lid 2).
template <NumberForm F> struct Grondslag_buitenland {
  Bedrag<F> bezittingen, schulden;
};

struct Artikel_22 {
  /// 22 en 23 lid 3: een binnenlandse belastingplichtige heeft recht op de vermindering voor een onroerende zaak in het buitenland als
  /// dat land een belasting naar het inkomen over de opbrengsten heft. Is er een verdrag, dan doet dat er niet toe.
  static constexpr bool vermindering(bool binnenlands_belastingplichtig, bool in_het_buitenland, bool daar_belast) {
    return binnenlands_belastingplichtig && in_het_buitenland && daar_belast;
  }
  /// 25ab en 25ac lid 3: onder het werkelijke rendement zonder die voorwaarde (keuze K-062).
  static constexpr bool vermindering_werkelijk(bool binnenlands_belastingplichtig, bool in_het_buitenland) {
    return binnenlands_belastingplichtig && in_het_buitenland;
  }
};

struct Artikel_23_maand {
  /// 23 lid 4: een deel van een kalendermaand is een hele maand. `maand`: haar eerste dag; het bezit is van `van` tot `tot`.
  static constexpr bool lid_4(Date maand, Date van, Date tot) { return van < months_after(maand, 1) && maand < tot; }
};

template <NumberForm F> struct Artikel_23 {
  /// lid 2: schulden in verband met de bezittingen; van de drempel (Wet IB 2001, 5.3 lid 3 onderdeel f) een evenredig deel (keuze K-061).
  static constexpr Bedrag<F> lid_2_schulden(const Bedrag<F>& in_verband, const Bedrag<F>& alle_schulden,
                                            const Bedrag<F>& alle_schulden_na_drempel) {
    return noem(begrip::schulden_buitenlands_bezit, naar_rato(alle_schulden_na_drempel, in_verband, alle_schulden));
  }
  /// lid 4: wat niet het hele jaar tot de rendementsgrondslag van de belastingplichtige behoort, telt naar tijdsgelang. Van wie een deel
  /// van het jaar inwoner is, naar de maanden daarvan (24 lid 3).
  static constexpr Bedrag<F> lid_4(const Bedrag<F>& waarde, const Verhouding<F>& deel_van_het_jaar) {
    return waarde * deel_van_het_jaar;
  }
};

template <NumberForm F> struct Artikel_24 {
  /// lid 5 onderdeel a, vanaf 2023: het voordeel in de verhouding waarin het rendement van de rendementsgrondslag in het buitenland staat
  /// tot dat van de hele.
  static constexpr Bedrag<F> lid_5_a(const Bedrag<F>& voordeel, const Grondslag_buitenland<F>& buitenland,
                                     const Rendementspercentages<Verhouding<F>>& p, const Bedrag<F>& belastbaar_rendement) {
    const auto rendement =
        noem(begrip::rendement_buitenland, buitenland.bezittingen * p.overige_bezittingen - buitenland.schulden * p.schulden);
    return noem(begrip::voordeel_buitenland, naar_rato(voordeel, ten_minste_nihil(rendement), belastbaar_rendement));
  }
  /// lid 2: de belasting in de verhouding van het buitenlandse voordeel tot het noemerinkomen (lid 5 onderdeel b: het belastbare
  /// inkomen), en niet meer dan de belasting. `overgebracht`: van eerdere jaren (24a lid 2, 25ae lid 2).
  static constexpr Bedrag<F> lid_2(const Bedrag<F>& belasting, const Bedrag<F>& voordeel_buitenland,
                                   const Bedrag<F>& overgebracht, const Bedrag<F>& belastbaar_inkomen) {
    const auto naar_verhouding = naar_rato(belasting, voordeel_buitenland + overgebracht, belastbaar_inkomen);
    return noem(begrip::vrijstelling_buitenland, de_laagste(naar_verhouding, belasting));
  }
  /// lid 1: wat er na de vermindering te betalen blijft.
  static constexpr Bedrag<F> lid_1(const Bedrag<F>& belasting, const Bedrag<F>& vermindering) {
    return belasting - vermindering;
  }
};

/// Artikel 24 in de tekst van 2017 tot en met 2022.
template <NumberForm F> struct Artikel_24_2017 {
  /// lid 5 onderdeel a: het forfaitaire rendement in de verhouding van de rendementsgrondslag in het buitenland tot de grondslag sparen
  /// en beleggen, dus zonder heffingvrij vermogen.
  static constexpr Bedrag<F> lid_5_a(const Bedrag<F>& voordeel, const Grondslag_buitenland<F>& buitenland,
                                     const Bedrag<F>& grondslag) {
    const auto rendementsgrondslag = noem(begrip::rendementsgrondslag_buitenland, buitenland.bezittingen - buitenland.schulden);
    return noem(begrip::voordeel_buitenland, naar_rato(voordeel, ten_minste_nihil(rendementsgrondslag), grondslag));
  }
};

template <NumberForm F> struct Artikel_24a {
  /// lid 1 (zo ook 25ae lid 1): wat door de persoonsgebonden aftrek geen vermindering gaf, gaat naar het volgende jaar; niet meer dan
  /// de aftrek die het voordeel verminderde.
  static constexpr Bedrag<F> lid_1(const Bedrag<F>& voordeel, const Bedrag<F>& voordeel_buitenland,
                                   const Bedrag<F>& overgebracht, const Bedrag<F>& belastbaar_inkomen) {
    const auto niet_benut = voor_zover_meer_dan(voordeel_buitenland + overgebracht, belastbaar_inkomen);
    return noem(begrip::over_te_brengen_buitenland, de_laagste(niet_benut, voordeel - belastbaar_inkomen));
  }
};

template <NumberForm F> struct Artikel_25ac {
  /// lid 1: onder het werkelijke rendement is het buitenlandse voordeel het werkelijke rendement van de bezittingen in het buitenland
  /// en van de schulden in verband daarmee. Van partners in de verhouding waarin zij het rendement verdelen (Wet IB 2001, 5.25 lid 4).
  static constexpr Bedrag<F> lid_1(const Bedrag<F>& werkelijk_rendement_buitenland, const Verhouding<F>& deel) {
    return noem(begrip::voordeel_buitenland, ten_minste_nihil(werkelijk_rendement_buitenland * deel));
  }
};

} // namespace netto::wet
