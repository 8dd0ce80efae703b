// SPDX-License-Identifier: EUPL-1.2
// Burgerlijk Wetboek Boek 6 (BWBR0005289), artikel 161 - vermenging
// Tekst: 2017-2032, keuze K-029.
// lid 1: gemodelleerd, voor een vordering of schuld tussen mensen in het dossier die door erven bij een van hen komt, ook voor een deel | lid 2, 3
// (gescheiden vermogens, rechten van derden): NIET
#pragma once

#include <string_view>

namespace netto::wet {

struct Artikel_6_161 {
  static constexpr std::string_view artikel = "BW, 6:161 lid 1";

  /// lid 1: een verbintenis gaat teniet als haar schuldeiser ook haar schuldenaar wordt, bijvoorbeeld door te erven. `eigenaars`: van
  /// wie de vordering (of de schuld) nu is; `tegenover`: wie nu de schuldenaar (of de schuldeiser) is. Is zij van meer mensen, dan
  /// gaat zij hier alleen teniet als dat voor ieder van hen geldt.
  template <class Mensen, class Mens> static constexpr bool lid_1(const Mensen& eigenaars, const Mens& tegenover) {
    bool allen = false;
    for (const auto& e : eigenaars) {
      if (e != tegenover) return false;
      allen = true;
    }
    return allen;
  }
  /// lid 1, van wie een deel van een vordering (of schuld) heeft en een deel van de andere kant: van zijn deel gaat het deel teniet dat hij aan
  /// de andere kant heeft.
  template <class Deel> static constexpr Deel lid_1_deel(const Deel& van_hem, const Deel& tegenover_hem) {
    return van_hem * tegenover_hem;
  }
};

} // namespace netto::wet
