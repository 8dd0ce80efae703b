// SPDX-License-Identifier: EUPL-1.2
// Wetsvoorstel 36748 (Wet werkelijk rendement box 3), zoals aangenomen door de Tweede Kamer op 12 februari 2026; GEEN geldend recht
// Het resultaat van een persoon: heffingvrij resultaat, verliezen van eerdere jaren, tarief.
// volgorde (eerst heffingvrij resultaat, dan verliezen): gemodelleerd | verliesdrempel: in beide lezingen (keuze K-022) |
// verrekening met eerdere jaren: bestaat niet in het voorstel
#pragma once

#include "law/phrases.hpp"

namespace netto::wet {

template <NumberForm F> struct Wetsvoorstel_vermogensaanwas {
  /// De waardeontwikkeling van een bezitting in het jaar, gezuiverd van wat er bij kwam en af ging.
  static constexpr Bedrag<F> bezitting(const Bedrag<F>& begin, const Bedrag<F>& einde, const Bedrag<F>& in,
                                       const Bedrag<F>& uit) {
    return noem(begrip::aanwas_wetsvoorstel, einde - begin - in + uit);
  }
  /// Van een schuld: aflossen gaat er af, lenen komt er bij.
  static constexpr Bedrag<F> schuld(const Bedrag<F>& begin, const Bedrag<F>& einde, const Bedrag<F>& afgelost,
                                    const Bedrag<F>& geleend) {
    return noem(begrip::aanwas_wetsvoorstel, begin - einde - afgelost + geleend);
  }
};

template <NumberForm F> struct Wetsvoorstelresultaat {
  Bedrag<F> belastbaar, belasting;
  Bedrag<F> verlies_verrekend, verlies_over; ///< na dit jaar
};

template <NumberForm F> struct Wetsvoorstel_resultaat {
  using Gegevens = Wetsvoorstelgegevens<Bedrag<F>, Verhouding<F>>;

  static constexpr Wetsvoorstelresultaat<F> van(const Bedrag<F>& resultaat, const Bedrag<F>& oud_verlies, Verlieslezing lezing,
                                                const Gegevens& p) {
    const auto na_vrij = noem(begrip::na_heffingvrij_resultaat, voor_zover_meer_dan(resultaat, p.heffingvrij_resultaat));
    const auto verrekend = noem(begrip::verlies_verrekend, de_laagste(na_vrij, oud_verlies));
    const auto belastbaar = noem(begrip::belastbaar_resultaat, na_vrij - verrekend);
    const auto nieuw = noem(begrip::verlies_nieuw, verlies(resultaat, lezing, p));
    return {belastbaar, noem(begrip::belasting_wetsvoorstel, afgerond(belastbaar * p.tarief, afronding::belasting)), verrekend,
            noem(begrip::verlies_over, oud_verlies - verrekend + nieuw)};
  }
  /// Ieder heeft een eigen heffingvrij resultaat; `personen` hebben samen zo vaak het bedrag.
  static constexpr Bedrag<F> heffingvrij_resultaat(const Bedrag<F>& per_persoon, const Verhouding<F>& personen) {
    return per_persoon * personen;
  }
  /// Het verlies van dit jaar dat naar latere jaren gaat, in de gekozen lezing van de drempel. Een positief resultaat haalt geen drempel.
  static constexpr Bedrag<F> verlies(const Bedrag<F>& resultaat, Verlieslezing lezing, const Gegevens& p) {
    const auto negatief = -resultaat;
    const auto boven = voor_zover_meer_dan(negatief, p.verliesdrempel);
    if (lezing == Verlieslezing::boven_drempel) return boven;
    return kies(negatief >= p.verliesdrempel, negatief, nihil<F>());
  }
};

} // namespace netto::wet
