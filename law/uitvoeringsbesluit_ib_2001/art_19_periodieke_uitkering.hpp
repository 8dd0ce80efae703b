// SPDX-License-Identifier: EUPL-1.2
// Uitvoeringsbesluit inkomstenbelasting 2001 (BWBR0012066), artikel 19 - waarde van een periodieke uitkering, en van de voordelen
// van een genotsrecht
// Tekst: 2017-2027, gelijk in de teksten van 2015, 2023 en 2026; de tabellen zijn parameters.
// 19 lid 1, 2, 5 en 6: gemodelleerd | lid 3 en 4 (nog niet ingegaan): gemodelleerd (keuze K-045) | lid 7 en 8: gemodelleerd (keuze
// K-046) | lid 9 en 10 (onzeker bedrag, andere goederen dan geld): het dossier geeft het jaarlijkse bedrag | lid 11: NIET, al wat
// geen leven en geen vaste tijd van leden 1-8 heeft
#pragma once

#include "base/date.hpp"
#include "law/phrases.hpp"

#include <array>
#include <span>

namespace netto::wet {

/// Hoe lang een uitkering nog loopt, op het tijdstip waarop zij wordt gewaardeerd. Jaren zijn hele jaren en een deel (keuze K-045).
template <NumberForm F> struct Looptijdfeiten {
  Verhouding<F> leeftijd;            ///< in hele jaren: van het ene leven, of van het leven dat telt als er meer zijn
  Verhouding<F> leeftijd_bij_ingang; ///< van hetzelfde leven, met een deel van een jaar; als zij nog niet is ingegaan
  Verhouding<F> leeftijd_bij_einde;  ///< idem, als zij op een dag vervalt
  Verhouding<F> jaren;               ///< tot de dag waarop zij vervalt; nihil als er zo'n dag niet is
  Verhouding<F> een_jaar;            ///< tussen de hoogste leeftijd van een klasse en de laagste van de volgende
  Voorwaarde<F> van_leven;           ///< zij hangt van een of meer levens af
  Voorwaarde<F> vrouw;               ///< dat ene leven is dat van een vrouw
  Voorwaarde<F> langstlevende;       ///< er zijn meer levens, en zij eindigt met het laatste
  Voorwaarde<F> eerststervende;      ///< er zijn meer levens, en zij eindigt met het eerste
  Voorwaarde<F> bepaalde_tijd;       ///< zij vervalt op een dag
  Voorwaarde<F> ingegaan;
};

/// lid 8: welk leven telt als er meer zijn.
struct Artikel_19_leven {
  /// Bij de langstlevende telt het jongste leven, bij de eerststervende het oudste. `geboren`: de geboortedagen van wie nog leven.
  static constexpr std::size_t telt(std::span<const Date> geboren, bool langstlevende) {
    std::size_t uit = 0;
    for (std::size_t i = 1; i < geboren.size(); ++i)
      if (langstlevende ? geboren[uit] < geboren[i] : geboren[i] < geboren[uit]) uit = i;
    return uit;
  }
};

template <NumberForm F> struct Artikel_19 {
  using Gegevens = Genotsrechtgegevens<Verhouding<F>>;
  using Feiten = Looptijdfeiten<F>;

  /// De factor waarmee het jaarlijkse bedrag wordt vermenigvuldigd.
  static constexpr Verhouding<F> factor(const Feiten& l, const Gegevens& p) {
    const auto van_leven =
        kies(l.ingegaan, kies(l.bepaalde_tijd, lid_2(l, p), lid_1(l, p)), kies(l.bepaalde_tijd, lid_4(l, p), lid_3(l, p)));
    const auto niet_van_leven = kies(l.bepaalde_tijd, lid_6(l, p), lid_5(p));
    return noem(begrip::factor_genotsrecht, kies(l.van_leven, van_leven, niet_van_leven));
  }

  /// lid 1: levenslang en ingegaan.
  static constexpr Verhouding<F> lid_1(const Feiten& l, const Gegevens& p) {
    return tabelwaarde(p.levenslang, man(l.leeftijd, l, p));
  }
  /// lid 2: van een leven afhankelijk, ingegaan, en vervallend na een bepaalde tijd: per vijftal jaren een factor, niet meer dan
  /// levenslang.
  static constexpr Verhouding<F> lid_2(const Feiten& l, const Gegevens& p) {
    const auto per_factor = per_vijftal(l, per_vijftal_jaren(l.jaren, p), p);
    return de_laagste(per_factor, lid_1(l, p));
  }
  /// lid 3: levenslang, nog niet ingegaan: de jaren ervoor tellen niet, en die na het twaalfde vijftal ook niet.
  static constexpr Verhouding<F> lid_3(const Feiten& l, const Gegevens& p) {
    constexpr auto laatste = std::tuple_size_v<Vijftallen> - 1;
    const auto vanaf = vanaf_ingang(l, p.bepaalde_tijd.tot_en_met[laatste - 1], p);
    return de_laagste(vanaf, lid_1(l, p));
  }
  /// lid 4: van een leven afhankelijk, nog niet ingegaan, en vervallend na een bepaalde tijd.
  static constexpr Verhouding<F> lid_4(const Feiten& l, const Gegevens& p) {
    const auto einde = man(l.leeftijd_bij_einde, l, p);
    const auto vanaf = vanaf_ingang(l, einde - begin_van_klasse(l, p), p);
    return de_laagste(vanaf, lid_2(l, p));
  }
  /// lid 5: voor onbepaalde tijd, van geen leven afhankelijk.
  static constexpr Verhouding<F> lid_5(const Gegevens& p) { return p.onbepaalde_tijd; }
  /// lid 6: voor bepaalde tijd, van geen leven afhankelijk; niet meer dan voor onbepaalde tijd.
  static constexpr Verhouding<F> lid_6(const Feiten& l, const Gegevens& p) {
    const auto jaren = per_vijftal_jaren(l.jaren, p);
    auto som = p.bepaalde_tijd.waarde[0] * jaren[0];
    for (std::size_t i = 1; i < jaren.size(); ++i) som = som + p.bepaalde_tijd.waarde[i] * jaren[i];
    return de_laagste(som, lid_5(p));
  }
  /// lid 7: een vrouw telt als een man die jonger is. lid 8: meer levens tellen als dat van een man die jonger is dan de jongste, als
  /// het met het laatste eindigt, of ouder dan de oudste, als het met het eerste eindigt.
  static constexpr Verhouding<F> man(const Verhouding<F>& leeftijd, const Feiten& l, const Gegevens& p) {
    const auto een_leven = kies(l.vrouw, leeftijd - p.jonger_vrouw, leeftijd);
    const auto meer_levens = kies(l.langstlevende, leeftijd - p.jonger_langstlevende, leeftijd + p.ouder_eerststervende);
    return noem(begrip::leeftijd_van_de_man, kies(l.langstlevende || l.eerststervende, meer_levens, een_leven));
  }

private:
  using Vijftallen = std::array<Verhouding<F>, std::tuple_size_v<decltype(Gegevens::leven)>>;

  /// Hoeveel van de eerste `jaren` jaren in elk vijftal vallen; in het laatste de volgende jaren.
  static constexpr Vijftallen per_vijftal_jaren(const Verhouding<F>& jaren, const Gegevens& p) {
    Vijftallen uit;
    Verhouding<F> gehad;
    for (std::size_t i = 0; i + 1 < uit.size(); ++i) {
      const auto tot = de_hoogste(gehad, de_laagste(jaren, p.bepaalde_tijd.tot_en_met[i]));
      uit[i] = tot - gehad;
      gehad = tot;
    }
    uit.back() = voor_zover_meer_dan(jaren, gehad);
    return uit;
  }
  static constexpr Verhouding<F> per_vijftal(const Feiten& l, const Vijftallen& jaren, const Gegevens& p) {
    const auto leeftijd = man(l.leeftijd, l, p);
    auto som = tabelwaarde(p.leven[0], leeftijd) * jaren[0];
    for (std::size_t i = 1; i < jaren.size(); ++i) som = som + tabelwaarde(p.leven[i], leeftijd) * jaren[i];
    return som;
  }
  /// De vijftallen van wat nog niet is ingegaan lopen vanaf de laagste leeftijd van de klasse (keuze K-045).
  static constexpr Verhouding<F> begin_van_klasse(const Feiten& l, const Gegevens& p) {
    const auto vorige = vorige_grens(p.levenslang, man(l.leeftijd, l, p));
    return kies(vorige > Verhouding<F>{}, vorige + l.een_jaar, vorige);
  }
  static constexpr Verhouding<F> vanaf_ingang(const Feiten& l, const Verhouding<F>& einde, const Gegevens& p) {
    const auto leeftijd = man(l.leeftijd_bij_ingang, l, p);
    const auto ingang = leeftijd - begin_van_klasse(l, p);
    const auto tot_het_einde = per_vijftal(l, per_vijftal_jaren(einde, p), p);
    return ten_minste_nihil(tot_het_einde - per_vijftal(l, per_vijftal_jaren(ingang, p), p));
  }
};

} // namespace netto::wet
