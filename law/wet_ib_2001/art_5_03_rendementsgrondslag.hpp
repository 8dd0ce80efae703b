// SPDX-License-Identifier: EUPL-1.2
// Wet inkomstenbelasting 2001 (BWBR0011353), artikel 5.3 - rendementsgrondslag, en 5.2 lid 1 en 5.5 - grondslag
// Tekst: 2017-2027.
// 5.3 lid 1, lid 3 onderdeel f: gemodelleerd | lid 2, lid 3 onderdelen a-e: indeling, zie art_5_03_wat_telt.hpp | lid 4
// (Natuurschoonwet): NIET | 5.5: gemodelleerd
#pragma once

#include "law/phrases.hpp"
#include "law/wet_ib_2001/art_5_10_contant_geld.hpp"
#include "law/wet_ib_2001/art_5_13_groene_beleggingen.hpp"

namespace netto::wet {

/// De bezittingen en schulden op 1 januari van een belastingplichtige, of van partners samen (5.2 lid 5).
template <NumberForm F> struct Vermogen {
  Bedrag<F> bank_en_spaartegoeden; ///< zonder contant geld en groene spaartegoeden
  Bedrag<F> contant_geld;
  Bedrag<F> groene_spaartegoeden;
  Bedrag<F> groene_beleggingen;
  Bedrag<F> overige_bezittingen; ///< met de woningen, zonder groene beleggingen
  Bedrag<F> schulden;            ///< voor de drempel
  Verhouding<F> personen;        ///< 1, of 2 voor partners: de bedragen per persoon tellen zo vaak
};

/// Waaruit een rendementsgrondslag bestaat, naar soort: na de vrijstellingen en de drempel.
template <NumberForm F> struct Bestanddelen {
  Bedrag<F> banktegoeden, overige_bezittingen, schulden_na_drempel;
  Bedrag<F> vrijgesteld_groen;
};

template <NumberForm F> struct Grondslag {
  Bedrag<F> banktegoeden, overige_bezittingen, schulden_na_drempel;
  Bedrag<F> vrijgesteld_groen;
  Bedrag<F> rendementsgrondslag;
  Bedrag<F> grondslag; ///< grondslag sparen en beleggen
};

template <NumberForm F> struct Artikel_5_5 {
  /// Het heffingvrije vermogen; partners hebben samen het dubbele (5.2 lid 5).
  static constexpr Bedrag<F> heffingvrij_vermogen(const Bedrag<F>& per_persoon, const Verhouding<F>& personen) {
    return noem(begrip::heffingvrij_vermogen, per_persoon * personen);
  }
};

template <NumberForm F> struct Artikel_5_3 {
  using Gegevens = Box3Gegevens<Bedrag<F>, Verhouding<F>>;

  /// lid 3 onderdeel f: schulden tellen voor zover zij samen meer zijn dan de drempel, die voor partners dubbel is.
  static constexpr Bedrag<F> lid_3_f(const Vermogen<F>& v, const Gegevens& p) {
    const auto drempel = noem(begrip::schuldendrempel, p.drempel_schulden * v.personen);
    return noem(begrip::schulden_na_drempel, voor_zover_meer_dan(v.schulden, drempel));
  }

  /// lid 1: bezittingen en schulden, na de vrijstellingen. Bij welke soort contant geld hoort, zegt de indeling van het jaar.
  template <class Indeling> static constexpr Bestanddelen<F> bestanddelen(const Vermogen<F>& v, const Gegevens& p) {
    const auto contant = Artikel_5_10<F>::onderdeel_d(v.contant_geld, v.personen, p);
    const auto groen = Artikel_5_13<F>::lid_1_en_2(v.groene_beleggingen, v.groene_spaartegoeden, v.personen, p);
    const auto banktegoeden = v.bank_en_spaartegoeden + groen.belast_spaartegoed;
    const auto overig = v.overige_bezittingen + groen.belaste_belegging;
    const auto schulden = lid_3_f(v, p);
    if constexpr (Indeling::contant_geld_is_banktegoed) return {banktegoeden + contant, overig, schulden, groen.vrijgesteld};
    else return {banktegoeden, overig + contant, schulden, groen.vrijgesteld};
  }

  /// lid 1: wat de bezittingen meer zijn dan de schulden; en de grondslag (5.2 lid 1): wat daarvan boven het heffingvrije vermogen
  /// (5.5) ligt. `begrip_grondslag`: hoe die grondslag heet.
  static constexpr Grondslag<F> grondslag(const Bestanddelen<F>& b, const Verhouding<F>& personen, const Gegevens& p,
                                          const Term& begrip_grondslag = begrip::grondslag) {
    const auto banktegoeden = noem(begrip::banktegoeden, b.banktegoeden);
    const auto overig = noem(begrip::overige_bezittingen, b.overige_bezittingen);
    const auto rendementsgrondslag = noem(begrip::rendementsgrondslag, banktegoeden + overig - b.schulden_na_drempel);
    const auto heffingvrij = Artikel_5_5<F>::heffingvrij_vermogen(p.heffingvrij_vermogen, personen);
    return {banktegoeden,          overig,
            b.schulden_na_drempel, b.vrijgesteld_groen,
            rendementsgrondslag,   noem(begrip_grondslag, voor_zover_meer_dan(rendementsgrondslag, heffingvrij))};
  }
};

} // namespace netto::wet
