// SPDX-License-Identifier: EUPL-1.2
// Wet inkomstenbelasting 2001 (BWBR0011353), artikel 5.4a - onderlinge vorderingen en schulden
// Tekst: 2024-2027, toegepast vanaf 2023, want de tekst van 2024 werkt terug (keuze K-008).
// lid 1: gemodelleerd (vorderingen op de partner, en van een minderjarig kind op een ouder met gezag; een vordering van een ouder op
// een kind ook, zoals de Belastingdienst doet) | lid 2 (de schuld die daartegenover staat): gemodelleerd
#pragma once

#include "facts/dossier.hpp"

#include <string_view>
#include <vector>

namespace netto::wet {

struct Artikel_5_4a {
  static constexpr std::string_view artikel = "Wet IB 2001, 5.4a";

  /// Hoe een vordering zich tot het gezin verhoudt.
  struct Vordering {
    bool op_partner_of_kind = false; ///< de schuldenaar wordt samen met de schuldeiser aangeslagen, of telt bij hem mee
    bool van_kinderen_op_hun_ouder =
        false; ///< alle schuldeisers zijn minderjarige kinderen over wie de schuldenaar het gezag heeft
    std::vector<Schuld::Soort> schulden{}; ///< wat het dossier tegenover de vordering heeft staan
  };
  /// De vordering bestaat voor box 3 niet. Staat er volgens het dossier alleen een eigenwoningschuld tegenover, dan wel: er vervalt alleen
  /// wat tegenover een schuld van 5.3 lid 3 staat. Een vordering van een kind vervalt geheel, ook de helft die bij een andere ouder
  /// zou tellen.
  static constexpr bool vordering(const Vordering& v) {
    return (v.op_partner_of_kind || v.van_kinderen_op_hun_ouder) && !schuld_van_box_1(v);
  }
  static constexpr bool schuld_van_box_1(const Vordering& v) {
    bool box_1 = false;
    for (const Schuld::Soort s : v.schulden) {
      if (s != Schuld::Soort::eigenwoningschuld) return false;
      box_1 = true;
    }
    return box_1;
  }
  /// En evenmin de schuld die daartegenover staat.
  static constexpr bool schuld(bool aan_partner_of_kind) { return aan_partner_of_kind; }
};

} // namespace netto::wet
