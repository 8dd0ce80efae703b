// SPDX-License-Identifier: EUPL-1.2
// Wet inkomstenbelasting 2001 (BWBR0011353), artikelen 5.26 tot en met 5.30 - werkelijk rendement, tekst 2026
// 5.26 lid 1, 2: gemodelleerd | lid 3 (welke vrijstellingen niet gelden): zie art_5_32_vrijgesteld_deel.hpp | lid 4: NIET
// 5.27 lid 1: gemodelleerd | lid 2: gemodelleerd, alleen rente is aftrekbaar | lid 3: gemodelleerd (zakelijke inkomsten en rente
// in het dossier) | 5.28, 5.29, 5.30: gemodelleerd
#pragma once

#include "law/phrases.hpp"

namespace netto::wet {

/// Eén bezitting of schuld in een jaar. Een schuld heeft haar waarden als positieve bedragen.
template <NumberForm F> struct Vermogenspost {
  Bedrag<F> begin, einde;
  Bedrag<F> stortingen, onttrekkingen;
  Bedrag<F> reguliere_voordelen;
  Bedrag<F> verschuldigde_rente;
};

template <NumberForm F> struct Artikel_5_26 {
  /// 5.28 lid 1: de waardeontwikkeling, gezuiverd van wat er bij kwam en af ging. Rente die op een rekening wordt bijgeschreven is
  /// een voordeel en ook een storting; wie alleen het saldo volgt telt haar dus nooit dubbel.
  static constexpr Bedrag<F> vermogensaanwas(const Vermogenspost<F>& p) {
    return noem(begrip::vermogensaanwas, p.einde - p.begin - p.stortingen + p.onttrekkingen);
  }
  /// 5.28 lid 2: een kleinere schuld is aanwas, een grotere verlies; aflossen is storten (5.29), lenen is onttrekken (5.30).
  static constexpr Bedrag<F> vermogensaanwas_schuld(const Vermogenspost<F>& p) {
    return noem(begrip::vermogensaanwas, p.begin - p.einde - p.stortingen + p.onttrekkingen);
  }
  /// 5.26 lid 1: reguliere voordelen (5.27) en vermogensaanwas, verminderd met de verschuldigde rente (5.27 lid 2).
  static constexpr Bedrag<F> bezitting(const Vermogenspost<F>& p) {
    return noem(begrip::rendement_bezitting, p.reguliere_voordelen + vermogensaanwas(p));
  }
  static constexpr Bedrag<F> schuld(const Vermogenspost<F>& p) {
    return noem(begrip::rendement_schuld, vermogensaanwas_schuld(p) - p.verschuldigde_rente);
  }
};

} // namespace netto::wet
