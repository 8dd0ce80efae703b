// SPDX-License-Identifier: EUPL-1.2
// Waar de gepubliceerde officiële berekening van een jaar anders afrondt dan die van de andere jaren (keuze K-001); welk jaar, zegt
// het regime. Geen wet: het beleid `wet` gebruikt niets hiervan.
#pragma once

#include "base/rounding.hpp"

namespace netto::wet {

struct Rekenpraktijk {
  const RoundingPoint* klasse_2 = &afronding::klasserendement;
  const RoundingPoint* belasting = &afronding::belasting;
};

} // namespace netto::wet
