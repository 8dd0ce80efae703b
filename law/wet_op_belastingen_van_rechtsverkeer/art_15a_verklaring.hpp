// SPDX-License-Identifier: EUPL-1.2
// Wet op belastingen van rechtsverkeer (BWBR0002740), artikelen 8, 15a-18 - verklaring, tijdstip, van wie, op aangifte
// Tekst: 2021-2027.
// 8 (het tijdstip is dat van de akte): gemodelleerd, het dossier geeft de dag van levering
// 15a lid 1-3 en 6 (vorm van de verklaring): het dossier zegt of zij is gedaan | 15a lid 4 en 5 (onvoorziene omstandigheden): NIET, het
// antwoord noemt ze
// 16 (van de verkrijger): gemodelleerd, per verkrijger | 17 en 18 (op aangifte, door de notaris): het antwoord zegt het
// 19 (teruggaaf): NIET
#pragma once

#include "base/date.hpp"

#include <optional>

namespace netto::wet {

struct Hoofdverblijf_rechtsverkeer {
  /// 14 lid 3, 15a: is wie er van `van` tot, niet op, `tot` woonde korter gebleven dan de maanden die in beginsel genoeg zijn (keuze
  /// K-124)? Zonder `tot` woont hij er nog.
  static constexpr bool korter(Date van, std::optional<Date> tot, int maanden) {
    return tot && *tot < months_after(van, maanden);
  }
};

} // namespace netto::wet
