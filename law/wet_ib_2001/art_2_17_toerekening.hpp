// SPDX-License-Identifier: EUPL-1.2
// Wet inkomstenbelasting 2001 (BWBR0011353), artikel 2.17 - toerekening tussen partners
// Tekst: 2017-2027.
// lid 1: gemodelleerd (eigendom in het dossier) | lid 2, 3, 5: gemodelleerd; een hoogste verzamelinkomen (lid 2, derde volzin) staat niet
// in het dossier, het geldt als gelijk | lid 4 (herzien van de keuze): NIET, een vraag van procesrecht | lid 7, 8: gemodelleerd, de
// keuze voor het hele jaar staat in het dossier (partnerschap.heel_jaar); wie haar niet deed krijgt de vraag met wat zij scheelt
#pragma once

#include "law/phrases.hpp"

namespace netto::wet {

/// lid 7: wie een deel van het jaar partners zijn kunnen kiezen voor het hele jaar, tenzij een van hen door te verhuizen niet het hele jaar hier
/// woonde.
constexpr bool keuze_heel_jaar(bool eerste_heel_jaar_hier, bool tweede_heel_jaar_hier) {
  return eerste_heel_jaar_hier && tweede_heel_jaar_hier;
}

template <NumberForm F> struct Artikel_2_17 {
  /// lid 2: verdeeld wordt de gezamenlijke grondslag, in de verhouding die de partners kiezen. De uitkomst voor de eerste; de
  /// ander krijgt de rest, zodat de delen samen de grondslag zijn.
  static constexpr Bedrag<F> lid_2(const Bedrag<F>& gezamenlijke_grondslag, const Verhouding<F>& gekozen_deel) {
    return afgerond(gezamenlijke_grondslag * gekozen_deel, afronding::toerekening);
  }
  /// lid 2: de dividendbelasting van de partners heeft een eigen verhouding. De uitkomst voor de eerste; de ander krijgt de rest,
  /// zodat de delen samen zijn wat er is ingehouden (keuze K-032).
  static constexpr Bedrag<F> lid_2_dividendbelasting(const Bedrag<F>& ingehouden, const Verhouding<F>& deel) {
    return afgerond(ingehouden * deel, afronding::verdeling_voorheffing);
  }
  /// lid 2, tweede tot en met vierde volzin: de groene heffingskorting volgt de verhouding van de gezamenlijke grondslag. Is die
  /// grondslag nihil, dan is zij van wie het hoogste verzamelinkomen heeft, en bij gelijke inkomens van de oudste. `is_oudste`: 1 of 0.
  static constexpr Verhouding<F> lid_2_groen(const Bedrag<F>& gezamenlijke_grondslag,
                                             const Verhouding<F>& toegepaste_verhouding, const Verhouding<F>& is_oudste) {
    return kies(gezamenlijke_grondslag > nihil<F>(), toegepaste_verhouding, is_oudste);
  }
  /// lid 2 en 3: de verhouding die is toegepast: die van de delen van de gezamenlijke grondslag; is er geen grondslag, `zonder_grondslag`:
  /// die welke de partners kiezen, of elk de helft.
  static constexpr Verhouding<F> toegepast(const Bedrag<F>& deel, const Bedrag<F>& gezamenlijke_grondslag,
                                           const Verhouding<F>& zonder_grondslag) {
    return kies(gezamenlijke_grondslag > nihil<F>(), verhouding(deel, gezamenlijke_grondslag), zonder_grondslag);
  }
  /// lid 2 en 5 onderdeel c: verdeeld wordt de persoonsgebonden aftrek van beiden. De uitkomst voor de eerste; de ander krijgt de rest.
  static constexpr Bedrag<F> lid_2_aftrek(const Bedrag<F>& samen, const Verhouding<F>& deel) {
    return afgerond(samen * deel, afronding::toerekening);
  }
  /// lid 2 en 5 onderdeel a: verdeeld worden de belastbare inkomsten uit eigen woning, een bedrag dat ook negatief kan zijn. De uitkomst
  /// voor de eerste; de ander krijgt de rest.
  static constexpr Bedrag<F> lid_2_eigen_woning(const Bedrag<F>& samen, const Verhouding<F>& gekozen_deel) {
    return afgerond(samen * gekozen_deel, afronding::toerekening);
  }
  /// De verhouding die daarmee is toegepast, waarin ook de voordelen, de kosten (2.10 lid 3 d) en de aftrek van 3.123a over de partners
  /// gaan (keuze K-085); zonder saldo `zonder_saldo`.
  static constexpr Verhouding<F> verhouding_eigen_woning(const Bedrag<F>& deel, const Bedrag<F>& samen,
                                                         const Verhouding<F>& zonder_saldo) {
    const auto negatief = verhouding(nihil<F>() - deel, nihil<F>() - samen);
    return kies(samen > nihil<F>(), verhouding(deel, samen), kies(samen < nihil<F>(), negatief, zonder_saldo));
  }
  /// Een post van beiden naar die verhouding, voor de eerste; de ander krijgt de rest.
  static constexpr Bedrag<F> naar_verhouding(const Bedrag<F>& samen, const Verhouding<F>& deel) {
    return afgerond(samen * deel, afronding::toerekening);
  }
  /// lid 3: wat de partners niet verdelen is voor gelijke delen van hen. Zo ook het resultaat van wetsvoorstel 36748 (keuze K-020).
  static constexpr Verhouding<F> lid_3(const Verhouding<F>& geheel, const Verhouding<F>& partners) {
    return verhouding(geheel, partners);
  }
};

} // namespace netto::wet
