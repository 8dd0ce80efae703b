// SPDX-License-Identifier: EUPL-1.2
// Wet inkomstenbelasting 2001 (BWBR0011353), artikel 8.9 - verhoging van het maximum bij de minstverdienende partner
// Teksten: 2020-2022, een deel van drie kortingen, dat elk jaar kleiner wordt; 2023-2027, alleen wie voor 1963 is geboren.
// 2020-2022 lid 1, 2, 3: gemodelleerd | lid 4 (jonger dan 21 jaar en door de ouders onderhouden): NIET | lid 5 (overlijden): NIET, box 1
// vraagt wie het hele jaar hier woont | 2023-2027 lid 1, 2: gemodelleerd | lid 3 (overlijden): NIET
// 8.9a (wie niet premieplichtig is): NIET
#pragma once

#include "base/date.hpp"
#include "law/phrases.hpp"
#include "params/box1.hpp"

namespace netto::wet {

/// lid 1: in het kalenderjaar meer dan zes maanden dezelfde partner; het gaat om de dagen waarop zij het waren, ook als zij voor het
/// hele jaar kozen (2.17 lid 7 geldt hier niet).
constexpr bool meer_dan_zes_maanden_partner(Date eerste_dag, Date laatste_dag, int maanden) {
  return eerste_dag + std::chrono::months{maanden} <= laatste_dag;
}

/// Wat beide teksten zeggen.
template <NumberForm F> struct Artikel_8_9 {
  /// lid 1: wat de korting onder het toetsniveau blijft, doch ten hoogste wat de partner na zijn eigen kortingen verschuldigd is; lid 2
  /// (tot en met 2022 lid 3): verlaagd met de vermindering om dubbele belasting te voorkomen.
  static constexpr Bedrag<F> verhoging(const Bedrag<F>& toetsniveau, const Bedrag<F>& heffingskorting,
                                       const Bedrag<F>& van_partner, const Bedrag<F>& vermindering) {
    const auto tot_toetsniveau = voor_zover_meer_dan(toetsniveau, heffingskorting);
    return noem(begrip::verhoging_heffingskorting, voor_zover_meer_dan(de_laagste(tot_toetsniveau, van_partner), vermindering));
  }
  /// lid 1, tweede volzin: wat de partner verschuldigd is na zijn eigen korting.
  static constexpr Bedrag<F> ruimte(const Bedrag<F>& inkomensheffing, const Bedrag<F>& heffingskorting) {
    return inkomensheffing - heffingskorting;
  }
  /// De korting met haar verhoging.
  static constexpr Bedrag<F> verhoogd(const Bedrag<F>& heffingskorting, const Bedrag<F>& verhoging) {
    return noem(begrip::gecombineerde_heffingskorting, heffingskorting + verhoging);
  }
};

template <NumberForm F> struct Artikel_8_9_2020 {
  using Gegevens = Kortinggegevens<Bedrag<F>, Verhouding<F>>;

  /// De kortingen die voor het toetsniveau tellen, het deel dat voor de belastingplichtige geldt.
  struct Kortingen {
    Bedrag<F> algemeen, arbeid, combinatie;
  };
  /// lid 1: een deel van de drie kortingen samen.
  static constexpr Bedrag<F> lid_1(const Kortingen& k, const Gegevens& p) {
    const auto samen = k.algemeen + k.arbeid + k.combinatie;
    return noem(begrip::toetsniveau, samen * deel(p));
  }
  /// lid 2: van wie voor 1963 is geboren telt de algemene heffingskorting geheel.
  static constexpr Bedrag<F> lid_2(const Kortingen& k, const Gegevens& p) {
    const auto arbeid_en_combinatie = k.arbeid + k.combinatie;
    return noem(begrip::toetsniveau, k.algemeen + arbeid_en_combinatie * deel(p));
  }

private:
  /// 20%, 13 1/3% of 6 2/3%: het drievoud ervan is een parameter.
  static constexpr Verhouding<F> deel(const Gegevens& p) { return verhouding(p.toetsniveau_drievoud, p.toetsniveau_drie); }
};

template <NumberForm F> struct Artikel_8_9_2023 {
  /// lid 1: van wie voor 1963 is geboren, de algemene heffingskorting die voor hem geldt.
  static constexpr Bedrag<F> lid_1(const Bedrag<F>& algemene_heffingskorting) {
    return noem(begrip::toetsniveau, algemene_heffingskorting);
  }
};

} // namespace netto::wet
