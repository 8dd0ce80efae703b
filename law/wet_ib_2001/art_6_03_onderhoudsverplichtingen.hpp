// SPDX-License-Identifier: EUPL-1.2
// Wet inkomstenbelasting 2001 (BWBR0011353), artikel 6.3 - onderhoudsverplichtingen
// Tekst: 2020-2027.
// lid 1 onderdeel a: gemodelleerd voor de rente die voor een gewezen partner is betaald (keuze K-148); andere alimentatie en lid 1
// onderdelen b-f: feit (`aftrekposten`) | lid 2: gemodelleerd
#pragma once

#include "law/phrases.hpp"

namespace netto::wet {

template <NumberForm F> struct Artikel_6_3 {
  /// lid 1 a: wat hij van de rente meer betaalde dan over zijn deel van de schuld.
  static constexpr Bedrag<F> lid_1_a(const Bedrag<F>& zelf_betaald, const Bedrag<F>& eigen_deel) {
    return noem(begrip::rente_betaald_als_alimentatie,
                afgerond(voor_zover_meer_dan(zelf_betaald, eigen_deel), afronding::aftrek));
  }
  /// lid 2: huisvesting telt voor het bedrag dat de ander ervoor in aanmerking neemt (3.101 lid 2).
  static constexpr Bedrag<F> lid_2(const Bedrag<F>& bij_de_ander) { return bij_de_ander; }
  static constexpr Bedrag<F> samen(const Bedrag<F>& som) { return noem(begrip::betaalde_partneralimentatie, som); }
};

} // namespace netto::wet
