// SPDX-License-Identifier: EUPL-1.2
// Wet op de vennootschapsbelasting 1969 (BWBR0002672), artikel 15b - generieke renteaftrekbeperking
// Tekst: 2020-2027; alleen het percentage verschilt. Ook een vastgoedlichaam heeft het vaste bedrag (keuze K-133).
// lid 1, 2, 5: gemodelleerd; het saldo is een feit | lid 3: gemodelleerd, zonder afwaarderingen (onderdeel b)
// lid 4, 6, 7 (buitenland, wat rente is, geactiveerde rente): NIET, feiten in het saldo | 15ba (ander belang): NIET | 15bb, 15bc
// (beschikkingen): elders, het dossier geeft wat zij vaststelden
#pragma once

#include "law/phrases.hpp"
#include "params/vennootschap.hpp"

namespace netto::wet {

template <NumberForm F> struct Artikel_15b {
  using Gegevens = Vennootschapgegevens<Bedrag<F>, Verhouding<F>>;
  /// lid 2: het saldo is ten minste nihil.
  static constexpr Bedrag<F> saldo(const Bedrag<F>& gegeven) { return ten_minste_nihil(afgerond(gegeven, afronding::aftrek)); }
  /// lid 3: de winst, vermeerderd met afschrijvingen en het saldo aan renten.
  static constexpr Bedrag<F> gecorrigeerde_winst(const Bedrag<F>& winst, const Bedrag<F>& afschrijvingen,
                                                 const Bedrag<F>& saldo) {
    return noem(begrip::gecorrigeerde_winst, winst + afschrijvingen + saldo);
  }
  /// lid 1: het hoogste van een deel van die winst en een vast bedrag.
  static constexpr Bedrag<F> hoogstens(const Bedrag<F>& gecorrigeerde_winst, const Gegevens& p) {
    return noem(begrip::renteaftrek_maximum, de_hoogste(gecorrigeerde_winst * p.renteaftrek_deel, p.renteaftrek));
  }
  /// lid 1: wat daarboven is komt niet in aftrek.
  static constexpr Bedrag<F> lid_1(const Bedrag<F>& saldo, const Bedrag<F>& hoogstens) {
    return noem(begrip::niet_aftrekbare_rente, afgerond(voor_zover_meer_dan(saldo, hoogstens), afronding::inkomen));
  }
  /// Wat de beschikkingen openlieten.
  static constexpr Bedrag<F> van_eerdere_jaren(const Bedrag<F>& gegeven) { return afgerond(gegeven, afronding::aftrek); }
  /// lid 5: van wat eerder niet in aftrek kwam zoveel als er ruimte is.
  static constexpr Bedrag<F> ruimte(const Bedrag<F>& hoogstens, const Bedrag<F>& saldo) {
    return voor_zover_meer_dan(hoogstens, saldo);
  }
  static constexpr Bedrag<F> lid_5(const Bedrag<F>& voortgewenteld, const Bedrag<F>& ruimte) {
    return afgerond(de_laagste(voortgewenteld, ruimte), afronding::aftrek);
  }
};

} // namespace netto::wet
