// SPDX-License-Identifier: EUPL-1.2
// Wetsvoorstel 36748 (Wet werkelijk rendement box 3), zoals aangenomen door de Tweede Kamer op 12 februari 2026; GEEN geldend recht
// Vastgoed: de verhuurtoets en de vastgoedbijtelling (artikel 5.19 van het voorstel), winst bij vervreemding.
// Wetsartikelen niet gelezen; naar openbare samenvattingen (params/bronnen.toml, keuze K-020).
// verhuurtoets, bijtelling, hoogste van huur en bijtelling: gemodelleerd | kosten bij minder dan 90% verhuur: niet aftrekbaar
// (keuze K-021) | leegwaarderatio in de startwaarde: NIET | winst: gemodelleerd
#pragma once

#include "law/phrases.hpp"

namespace netto::wet {

template <NumberForm F> struct Vastgoedjaar {
  Bedrag<F> waarde; ///< WOZ-waarde van het jaar
  Bedrag<F> huur, kosten;
  Verhouding<F> dagen_verhuurd, dagen_bezit, days_in_year, een_dag;
};

template <NumberForm F> struct Wetsvoorstel_5_19 {
  using Gegevens = Wetsvoorstelgegevens<Bedrag<F>, Verhouding<F>>;

  /// Is de woning ten minste 90% van de dagen verhuurd? Een gedeelte van een dag telt niet: 328 dagen van 365, 329 van 366.
  static constexpr Voorwaarde<F> verhuurtoets(const Vastgoedjaar<F>& v, const Gegevens& p) {
    return v.dagen_verhuurd + v.een_dag > p.verhuurtoets * v.dagen_bezit;
  }
  /// De bijtelling: een percentage van de waarde, naar rato van de dagen van bezit.
  static constexpr Bedrag<F> bijtelling(const Vastgoedjaar<F>& v, const Gegevens& p) {
    return noem(begrip::vastgoedbijtelling, v.waarde * p.vastgoedbijtelling * verhouding(v.dagen_bezit, v.days_in_year));
  }
  /// Genoeg verhuurd: de huur min de kosten. Anders de hoogste van de huur en de bijtelling.
  static constexpr Bedrag<F> jaarlijks(const Vastgoedjaar<F>& v, const Gegevens& p) {
    return noem(begrip::vastgoed_jaarlijks, kies(verhuurtoets(v, p), v.huur - v.kosten, de_hoogste(v.huur, bijtelling(v, p))));
  }
};

template <NumberForm F> struct Wetsvoorstel_vermogenswinst {
  /// Bij verkoop: de opbrengst min de verkoopkosten, min de startwaarde of aankoopprijs met wat er aan is verbeterd.
  static constexpr Bedrag<F> winst(const Bedrag<F>& opbrengst, const Bedrag<F>& verkoopkosten, const Bedrag<F>& startwaarde,
                                   const Bedrag<F>& verbetering) {
    return noem(begrip::vermogenswinst, opbrengst - verkoopkosten - (startwaarde + verbetering));
  }
  /// Novelle: van een deels verkochte belegging telt de winst op het verkochte deel, naar de gemiddelde aankoopwaarde.
  static constexpr Bedrag<F> verkocht_deel(const Bedrag<F>& kostprijs, const Bedrag<F>& verkocht, const Bedrag<F>& einde) {
    return noem(begrip::kostprijs_verkocht, naar_rato(kostprijs, verkocht, einde + verkocht));
  }
};

} // namespace netto::wet
