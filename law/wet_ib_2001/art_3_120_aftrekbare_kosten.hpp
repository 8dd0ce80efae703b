// SPDX-License-Identifier: EUPL-1.2
// Wet inkomstenbelasting 2001 (BWBR0011353), artikel 3.120 - aftrekbare kosten eigen woning
// Tekst: 2020-2027.
// lid 1: gemodelleerd (de rente en de kosten zijn een feit; de canon van een deel van het jaar naar dagen, keuze K-085)
// lid 2 (kosten die feitelijk niet drukken): NIET | lid 3 a, 4: gemodelleerd; einde van de belastingplicht en overlijden: NIET
// lid 5 (afsluitprovisie boven een grens): NIET, alle kosten van de lening tellen in het jaar van afsluiten
// 3.120a (restschuld van voor 2018): NIET
#pragma once

#include "base/date.hpp"
#include "law/phrases.hpp"

#include <algorithm>

namespace netto::wet {

template <NumberForm F> struct Artikel_3_120 {
  /// lid 1 a en b: van een lening, voor zover zij van de belastingplichtige is.
  static constexpr Bedrag<F> lid_1_a_b(const Bedrag<F>& rente_en_kosten, const Verhouding<F>& deel) {
    return noem(begrip::rente_en_kosten_lening, rente_en_kosten * deel);
  }
  /// lid 1: alleen wat op hem drukt: niet de rente over zijn deel die een ander voor hem draagt.
  static constexpr Bedrag<F> gedragen_door_een_ander(const Bedrag<F>& eigen_deel, const Bedrag<F>& zelf_betaald) {
    return noem(begrip::rente_niet_drukkend, voor_zover_meer_dan(eigen_deel, zelf_betaald));
  }
  static constexpr Bedrag<F> drukkend(const Bedrag<F>& rente_en_kosten, const Bedrag<F>& niet_drukkend) {
    return noem(begrip::rente_en_kosten_lening, voor_zover_meer_dan(rente_en_kosten, niet_drukkend));
  }
  /// lid 3 en 4: de rente die telt: wat betaald is, zonder wat te ver vooruit ging, en met wat in eerdere jaren zo vooruit is betaald.
  static constexpr Bedrag<F> lid_3_en_4(const Bedrag<F>& betaald, const Bedrag<F>& niet_nu, const Bedrag<F>& van_eerder) {
    return noem(begrip::vooruitbetaalde_rente, betaald - niet_nu + van_eerder);
  }
  /// lid 4: van een eerdere vooruitbetaling het deel van een jaar.
  static constexpr Bedrag<F> lid_4(const Bedrag<F>& vooruitbetaald, const Verhouding<F>& deel) { return vooruitbetaald * deel; }
  /// lid 1 c: periodieke betalingen voor erfpacht, zolang de woning een eigen woning is.
  static constexpr Bedrag<F> lid_1_c(const Bedrag<F>& canon, const Verhouding<F>& deel_van_het_jaar,
                                     const Verhouding<F>& deel) {
    return noem(begrip::canon_eigen_woning, canon * deel_van_het_jaar * deel);
  }
  /// lid 1: het gezamenlijke bedrag.
  static constexpr Bedrag<F> lid_1(const Bedrag<F>& som) {
    return noem(begrip::aftrekbare_kosten_eigen_woning, afgerond(som, afronding::aftrek));
  }
};
/// lid 3 a: telt rente die vooruit is betaald in het jaar van betalen? `maanden`: na dat jaar.
constexpr bool vooruitbetaling_telt(std::int64_t maanden, int termijn) { return maanden <= termijn; }
/// lid 4: in hoeveel jaren na dat van betalen de rest telt, in gelijke delen; een deel van een jaar is een jaar.
constexpr std::int64_t jaren_vooruitbetaald(std::int64_t maanden) { return (maanden + months_in_year - 1) / months_in_year; }
/// 3.123a lid 4: hoeveel van die maanden er in het zoveelste jaar erna vallen.
constexpr std::int64_t maanden_in_jaar_erna(std::int64_t maanden, int jaren_erna) {
  return std::clamp<std::int64_t>(maanden - months_in_year * (jaren_erna - 1), 0, months_in_year);
}
/// lid 1 b: kosten van een lening tellen in het jaar waarin zij zijn betaald.
constexpr bool betaald_in(Date afgesloten_op, int jaar) { return year_of(afgesloten_op) == jaar; }

} // namespace netto::wet
