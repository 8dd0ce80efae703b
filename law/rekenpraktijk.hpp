// SPDX-License-Identifier: EUPL-1.2
// Waar de gepubliceerde officiële berekening van een jaar anders afrondt dan die van de andere jaren (keuze K-001). Geen wet:
// het beleid `wet` gebruikt niets hiervan.
#pragma once

#include "netto/base/afronding.hpp"

namespace netto::wet {

struct Rekenpraktijk {
  const Afrondingspunt* klasse_2 = &afronding::klasserendement;
  const Afrondingspunt* belasting = &afronding::belasting;
};

/// 2017: de belasting op de dichtstbijzijnde euro (voorbeelden 2017: 7.902 x 30% = 2.371). 2019: het rendement in klasse II op
/// de dichtstbijzijnde euro (verbeterde voorbeelden 2019: 23.644 x 5,59% = 1.322). Verder overal naar beneden.
constexpr Rekenpraktijk rekenpraktijk(int jaar) {
  constexpr int jaar_belasting_dichtstbij = 2017, jaar_klasse_2_dichtstbij = 2019;
  Rekenpraktijk p;
  if (jaar == jaar_belasting_dichtstbij) p.belasting = &afronding::belasting_dichtstbij;
  if (jaar == jaar_klasse_2_dichtstbij) p.klasse_2 = &afronding::klasserendement_dichtstbij;
  return p;
}

} // namespace netto::wet
