// SPDX-License-Identifier: EUPL-1.2
// The parameters of box 3 as the rules see them: typed, per article, without a loader. `Geld` and `Part` are what a value is
// held in: a row of the tables (Sourced<Euro>, Sourced<Percentage>) or lifted into a number form (Bedrag<F>, Verhouding<F>).
// `velden` lists each field with the name of its quantity. What only some texts of an article need is listed apart; which a year needs
// follows from its articles (areas/box3/regimes.hpp, `parameters`), and the loader and the lifting both walk that.
#pragma once

#include "params/parameter.hpp"

namespace netto {

/// What every year has (chapters 2, 5 and 8 Wet IB 2001).
template <class Geld, class Part> struct Box3Gegevens {
  Part tarief;                             // 2.13
  Geld heffingvrij_vermogen;               // 5.5
  Geld drempel_schulden;                   // 5.3 lid 3 f
  Geld vrijstelling_contant_geld;          // 5.10 d
  Geld vrijstelling_uitvaartverzekering;   // 5.10 a
  Geld vrijstelling_groene_beleggingen;    // 5.13
  Part heffingskorting_groene_beleggingen; // 8.19

  template <class Zelf, class Op> static constexpr void velden(Zelf& z, Op&& op) {
    op("tarief_box_3", z.tarief);
    op("heffingvrij_vermogen", z.heffingvrij_vermogen);
    op("drempel_schulden", z.drempel_schulden);
    op("vrijstelling_contant_geld", z.vrijstelling_contant_geld);
    op("vrijstelling_uitvaartverzekering", z.vrijstelling_uitvaartverzekering);
    op("vrijstelling_groene_beleggingen", z.vrijstelling_groene_beleggingen);
    op("heffingskorting_groene_beleggingen", z.heffingskorting_groene_beleggingen);
  }
};

/// Deemed return per category: art. 5.2 lid 2 from 2023 (`forfait_*`), Wet rechtsherstel box 3 for 2017-2022 (`herstel_*`).
template <class Part> struct Rendementspercentages {
  Part banktegoeden, overige_bezittingen, schulden;

  template <class Zelf, class Op> static constexpr void velden_forfait(Zelf& z, Op&& op) {
    op("forfait_banktegoeden", z.banktegoeden);
    op("forfait_overige_bezittingen", z.overige_bezittingen);
    op("forfait_schulden", z.schulden);
  }
  template <class Zelf, class Op> static constexpr void velden_herstel(Zelf& z, Op&& op) {
    op("herstel_banktegoeden", z.banktegoeden);
    op("herstel_overige_bezittingen", z.overige_bezittingen);
    op("herstel_schulden", z.schulden);
  }
};

/// Brackets and classes of art. 5.2 lid 1, text of 2017-2022.
template <class Geld, class Part> struct Vermogensmixgegevens {
  Part klasse_1, klasse_2;
  Geld grens_1, grens_2;
  std::array<Part, 3> aandeel_1, aandeel_2; // per bracket

  template <class Zelf, class Op> static constexpr void velden(Zelf& z, Op&& op) {
    op("rendementsklasse_1", z.klasse_1);
    op("rendementsklasse_2", z.klasse_2);
    op("schijfgrens_1", z.grens_1);
    op("schijfgrens_2", z.grens_2);
    op("aandeel_klasse_1_schijf_1", z.aandeel_1[0]);
    op("aandeel_klasse_1_schijf_2", z.aandeel_1[1]);
    op("aandeel_klasse_1_schijf_3", z.aandeel_1[2]);
    op("aandeel_klasse_2_schijf_1", z.aandeel_2[0]);
    op("aandeel_klasse_2_schijf_2", z.aandeel_2[1]);
    op("aandeel_klasse_2_schijf_3", z.aandeel_2[2]);
  }
};

/// Valuation of homes: art. 17a and 17b Uitvoeringsbesluit IB 2001.
template <class Geld, class Part> struct Waarderingsgegevens {
  Tabel<Part> leegwaarderatio;                    // 17a lid 2
  Part veronderstelde_huur_gelieerd;              // 17a lid 3, until 2025
  Geld vermindering_gebouwd_eigendom;             // 17a lid 4
  Part ondergrens_afwijking_verhuurde_staat;      // 17a lid 6
  Part canonfactor, canonfactor_gebouwd_eigendom; // 17b

  template <class Zelf, class Op> static constexpr void velden(Zelf& z, Op&& op) {
    op("leegwaarderatio", z.leegwaarderatio);
    op("vermindering_gebouwd_eigendom", z.vermindering_gebouwd_eigendom);
    op("canonfactor", z.canonfactor);
    op("canonfactor_gebouwd_eigendom", z.canonfactor_gebouwd_eigendom);
    op("ondergrens_afwijking_verhuurde_staat", z.ondergrens_afwijking_verhuurde_staat);
  }
  template <class Zelf, class Op> static constexpr void velden_veronderstelde_huur(Zelf& z, Op&& op) {
    op("veronderstelde_huur_gelieerd", z.veronderstelde_huur_gelieerd);
  }
};

/// What the actual return needs besides (section 5.6 Wet IB 2001).
template <class Geld, class Part> struct Werkelijkgegevens {
  Geld vrijstelling_kapitaalverzekering; // 5.32a
  Part economische_huurwaarde;           // practice aid for 5.27a, from 2026: part of the WOZ value

  template <class Zelf, class Op> static constexpr void velden(Zelf& z, Op&& op) {
    op("vrijstelling_kapitaalverzekering", z.vrijstelling_kapitaalverzekering);
  }
  template <class Zelf, class Op> static constexpr void velden_eigen_gebruik(Zelf& z, Op&& op) {
    op("economische_huurwaarde", z.economische_huurwaarde);
  }
};

/// Rights such as usufruct, and to periodic payments: art. 18 and 19 Uitvoeringsbesluit IB 2001.
template <class Part> struct Genotsrechtgegevens {
  Part voordeel;                                   // 18 lid 2
  Jarentabel<Part> levenslang;                     // 19 lid 1: by age
  std::array<Jarentabel<Part>, 13> leven;          // 19 lid 2: by age, for each five years and after
  Jarentabel<Part> bepaalde_tijd;                  // 19 lid 6: by years; its bounds end the five years
  Part onbepaalde_tijd;                            // 19 lid 5 and 6
  Part jonger_vrouw;                               // 19 lid 7
  Part jonger_langstlevende, ouder_eerststervende; // 19 lid 8

  template <class Zelf, class Op> static constexpr void velden(Zelf& z, Op&& op) {
    op("voordeel_genotsrecht", z.voordeel);
    op("factor_levenslang", z.levenslang);
    constexpr std::string_view per_vijftal[] = {
        "factor_leven_eerste_vijftal",  "factor_leven_tweede_vijftal",  "factor_leven_derde_vijftal",
        "factor_leven_vierde_vijftal",  "factor_leven_vijfde_vijftal",  "factor_leven_zesde_vijftal",
        "factor_leven_zevende_vijftal", "factor_leven_achtste_vijftal", "factor_leven_negende_vijftal",
        "factor_leven_tiende_vijftal",  "factor_leven_elfde_vijftal",   "factor_leven_twaalfde_vijftal",
        "factor_leven_volgende_jaren"};
    for (std::size_t i = 0; i < z.leven.size(); ++i) op(per_vijftal[i], z.leven[i]);
    op("factor_bepaalde_tijd", z.bepaalde_tijd);
    op("factor_onbepaalde_tijd", z.onbepaalde_tijd);
    op("jaren_jonger_vrouw", z.jonger_vrouw);
    op("jaren_jonger_langstlevende", z.jonger_langstlevende);
    op("jaren_ouder_eerststervende", z.ouder_eerststervende);
  }
};

/// How the threshold of losses in bill 36748 works is not settled: which reading is asked.
enum class Verlieslezing {
  geheel,       ///< a loss from the threshold on counts wholly
  boven_drempel ///< only what lies above the threshold counts
};

/// Bill 36748 (planned 2028), not law in force.
template <class Geld, class Part> struct Wetsvoorstelgegevens {
  Part tarief;
  Geld heffingvrij_resultaat, verliesdrempel;
  Part vastgoedbijtelling, verhuurtoets;

  template <class Zelf, class Op> static constexpr void velden(Zelf& z, Op&& op) {
    op("tarief_werkelijk_rendement", z.tarief);
    op("heffingvrij_resultaat", z.heffingvrij_resultaat);
    op("verliesdrempel", z.verliesdrempel);
    op("vastgoedbijtelling", z.vastgoedbijtelling);
    op("verhuurtoets", z.verhuurtoets);
  }
};

} // namespace netto
