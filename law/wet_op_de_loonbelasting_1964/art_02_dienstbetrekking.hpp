// SPDX-License-Identifier: EUPL-1.2
// Wet op de loonbelasting 1964 (BWBR0002471), artikel 2 - werknemer en dienstbetrekking
// lid 1: gemodelleerd, als antwoorden op vragen | lid 6 (vrijwilliger): gemodelleerd, het dossier zegt of hij binnen de maxima blijft
// lid 2-5, 7, 8: NIET
// 3, 4 (fictieve dienstbetrekking, op verzoek): gemodelleerd als feit: er wordt loonheffing ingehouden
// 5 (dienstverlening aan huis): gemodelleerd
#pragma once

#include "facts/opbrengst.hpp"

namespace netto::wet {

struct Artikel_2_LB {
  /// lid 6: wie als vrijwilliger binnen de maxima blijft, is geen werknemer. Wie al loonheffing betaalt, is er boven.
  static constexpr Truth vrijwilliger(const Opbrengst& o) { return o.is(Herkomst::werk) & o.vrijwilliger & !o.loonheffing; }
  /// lid 1, met artikel 5: een dienstbetrekking, maar niet die aan huis op minder dan vier dagen per week.
  static constexpr Truth dienstbetrekking(const Opbrengst& o) { return o.is(Herkomst::werk) & o.gezag & !o.aan_huis; }
  /// artikel 3 en 4: een arbeidsverhouding die als dienstbetrekking geldt.
  static constexpr Truth aangemerkt(const Opbrengst& o) { return o.is(Herkomst::werk) & o.loonheffing; }
};

} // namespace netto::wet
