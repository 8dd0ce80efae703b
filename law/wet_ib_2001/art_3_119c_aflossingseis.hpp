// SPDX-License-Identifier: EUPL-1.2
// Wet inkomstenbelasting 2001 (BWBR0011353), artikelen 3.119c-3.119g - aflossingseis
// Tekst: 2020-2027.
// 3.119c lid 1, 7 a: gemodelleerd | lid 2 (andere rente): gemodelleerd, van de hoogste toegestane schuld op dat moment (keuze K-087)
// lid 3 d (resterende maanden bij oversluiten): gemodelleerd | lid 3 a, 5, 6 (meer schulden, een hogere nieuwe): NIET
// lid 4 (schulden van voor 2013): gemodelleerd | lid 7 b-d (verkoop, andere rente, oversluiten als toetsmoment): NIET
// 3.119d lid 2: gemodelleerd, de stand is een feit (keuze K-150); lid 1, 3 en 4 (wat er van een schuld overblijft, partners): NIET
// 3.119e lid 1, 2, 4: gemodelleerd, waardoor de achterstand kwam is een feit (keuze K-151); vaker dan incidenteel, lid 3 (uitstel van
// betaling), lid 5: NIET | 3.119f (verhuizen): NIET
// 3.119g: gemodelleerd, van een lening die niet van een bank is; dat er is gemeld is een feit
#pragma once

#include "facts/schuld.hpp"
#include "law/phrases.hpp"

#include <algorithm>
#include <optional>

namespace netto::wet {

template <NumberForm F> struct Artikel_3_119c {
  /// lid 1: de hoogste schuld na x van n maanden, annuïtair. `groei_x` en `groei_n`: (1 + maandelijkse rentevoet) tot de macht x en n;
  /// zonder rente loopt de schuld in gelijke delen af.
  static constexpr Bedrag<F> lid_1(const Bedrag<F>& startbedrag, const Verhouding<F>& groei_x, const Verhouding<F>& groei_n,
                                   const Verhouding<F>& x, const Verhouding<F>& n) {
    const auto een = verhouding(n, n);
    const auto annuitair = verhouding(groei_n - groei_x, groei_n - een);
    const auto lineair = verhouding(n - x, n);
    return noem(begrip::maximale_schuld, afgerond(startbedrag * kies(groei_n > een, annuitair, lineair), afronding::schuld));
  }
};

/// Het aantal hele kalendermaanden van `begin` tot en met `einde`.
constexpr int hele_kalendermaanden(Date begin, Date einde) {
  const auto number = [](Date d) {
    return static_cast<int>(d.year()) * months_in_year + static_cast<int>(static_cast<unsigned>(d.month()));
  };
  const int first = number(begin) + (begin.day() == std::chrono::day{1} ? 0 : 1);
  const int last = number(einde) - (day_after(einde).day() == std::chrono::day{1} ? 0 : 1);
  return std::max(last - first + 1, 0);
}

struct Aflossingseis {
  /// 3.119c lid 4, 10bis.1: een schuld van voor de eis hoeft niet te worden afgelost. `eerste_jaar`: waarin de eis ging gelden.
  static constexpr bool geldt(Date sinds, int eerste_jaar) { return sinds >= first_day(eerste_jaar); }
  /// 3.119a lid 1 b: moet zij volgens het contract ten minste annuïtair worden afgelost?
  static constexpr bool ten_minste_annuitair(Schuld::Aflosvorm vorm) { return vorm != Schuld::Aflosvorm::aflossingsvrij; }
  /// 3.119c lid 3 d: hoeveel maanden er bij het aangaan nog over zijn van de hoogste looptijd.
  static constexpr int resterend(Date sinds, Date afgesloten_op, int looptijd) {
    return sinds < afgesloten_op ? looptijd - hele_kalendermaanden(sinds, day_before(afgesloten_op)) : looptijd;
  }
  /// 3.119d lid 2 b: van een schuld die een aflossingsstand voortzet zijn het de maanden daarvan.
  static constexpr int van_aflossingsstand(int resterend, std::optional<std::int64_t> stand) {
    return stand ? static_cast<int>(std::min<std::int64_t>(*stand, resterend)) : resterend;
  }
  /// 3.119a lid 1 b: en in niet meer dan die maanden; anders geldt het voor de hele schuld.
  static constexpr bool kort_genoeg(std::int64_t looptijd_volgens_contract, int resterend) {
    return looptijd_volgens_contract <= resterend;
  }
  /// 3.119e lid 1 en 4: wie twee jaren na elkaar op 31 december te weinig heeft afgelost, heeft daarna geen eigenwoningschuld meer.
  static constexpr bool valt_uit(bool tekort_voorvorig_jaar, bool tekort_vorig_jaar) {
    return tekort_voorvorig_jaar && tekort_vorig_jaar;
  }
  /// 3.119e lid 2 b: een fout mag ook nog op 31 december van het jaar zelf zijn hersteld; niet als zij drie jaren duurde.
  static constexpr bool fout_hersteld(bool tekort_drie_jaar_terug, std::optional<bool> tekort_dit_jaar) {
    return !tekort_drie_jaar_terug && !tekort_dit_jaar.value_or(false);
  }
  /// 3.119e lid 2 a: een nieuw schema per 1 januari van het jaar, dat daarna is gevolgd.
  static constexpr bool nieuw_schema(std::optional<Date> ingegaan_op, std::optional<bool> tekort_dit_jaar, int jaar) {
    return ingegaan_op == first_day(jaar) && !tekort_dit_jaar.value_or(false);
  }
  /// 3.119g: is de lening voor het jaar gemeld, voor zover dat moet?
  static constexpr bool gemeld(const Schuld& s, int jaar) {
    return !s.geen_bank || std::ranges::find(s.gemeld, jaar) != s.gemeld.end();
  }
};

} // namespace netto::wet
