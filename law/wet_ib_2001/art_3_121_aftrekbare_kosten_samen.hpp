// SPDX-License-Identifier: EUPL-1.2
// Wet inkomstenbelasting 2001 (BWBR0011353), artikel 3.121 - aftrekbare kosten van wie samen een eigen woning heeft zonder partner te zijn
// Tekst: 2020-2027. Gemodelleerd: van een schuld het eigen aandeel erin (eigendom in het dossier), van de canon dat in de woning.
#pragma once

#include "law/phrases.hpp"

namespace netto::wet {

template <NumberForm F> struct Artikel_3_121 {
  /// De rente over zijn aandeel in de schuld.
  static constexpr Bedrag<F> eigen_deel(const Bedrag<F>& rente, const Verhouding<F>& deel) {
    return noem(begrip::rente_eigen_deel, rente * deel);
  }
};

} // namespace netto::wet
