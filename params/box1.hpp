// SPDX-License-Identifier: EUPL-1.2
// The parameters of box 1, of the premiums and of the tax credits as the rules see them; `velden` as in params/box3.hpp.
#pragma once

#include "params/parameter.hpp"

namespace netto {

/// The table of art. 2.10 or 2.10a Wet IB 2001: bounds, rates, and the tax on what lies below (column III).
template <class Geld, class Part> struct Schijvengegevens {
  Geld grens_1, grens_2;
  Part tarief_1, tarief_2, tarief_3;
  Geld belasting_1, belasting_1_en_2;
};

/// Art. 11 Wet financiering sociale verzekeringen.
template <class Part> struct Premiegegevens {
  Part aow, anw, wlz;

  template <class Zelf, class Op> static constexpr void velden(Zelf& z, Op&& op) {
    op("premie_aow", z.aow);
    op("premie_anw", z.anw);
    op("premie_wlz", z.wlz);
  }
};

/// Profit: 3.76 and 3.79a.
template <class Geld, class Part> struct Winstgegevens {
  Geld zelfstandigenaftrek, startersaftrek;
  Part deel_vanaf_aow_leeftijd, mkb_winstvrijstelling;

  template <class Zelf, class Op> static constexpr void velden(Zelf& z, Op&& op) {
    op("zelfstandigenaftrek", z.zelfstandigenaftrek);
    op("startersaftrek", z.startersaftrek);
    op("zelfstandigenaftrek_deel_aow", z.deel_vanaf_aow_leeftijd);
    op("mkb_winstvrijstelling", z.mkb_winstvrijstelling);
  }
};
/// Zorgverzekeringswet, 43 and 45.
template <class Geld, class Part> struct Zvwgegevens {
  Part percentage;
  Geld maximum_inkomen;

  template <class Zelf, class Op> static constexpr void velden(Zelf& z, Op&& op) {
    op("bijdrage_zvw_percentage", z.percentage);
    op("maximum_bijdrage_inkomen_zvw", z.maximum_inkomen);
  }
};

template <class Geld, class Part> struct Box1Gegevens {
  Schijvengegevens<Geld, Part> schijven;                                     // 2.10
  Geld grens_1_voor_1946, belasting_1_voor_1946, belasting_1_en_2_voor_1946; // 2.10a; the rest is that of 2.10
  Part tariefsaanpassing;                                                    // 2.10 lid 2
  Premiegegevens<Part> premies;
  Winstgegevens<Geld, Part> winst;
  Zvwgegevens<Geld, Part> zvw;

  template <class Zelf, class Op> static constexpr void velden(Zelf& z, Op&& op) {
    op("grens_schijf_1_werk_en_woning", z.schijven.grens_1);
    op("grens_schijf_2_werk_en_woning", z.schijven.grens_2);
    op("tarief_schijf_1_werk_en_woning", z.schijven.tarief_1);
    op("tarief_schijf_2_werk_en_woning", z.schijven.tarief_2);
    op("tarief_schijf_3_werk_en_woning", z.schijven.tarief_3);
    op("belasting_schijf_1_werk_en_woning", z.schijven.belasting_1);
    op("belasting_schijf_1_en_2_werk_en_woning", z.schijven.belasting_1_en_2);
    op("grens_schijf_1_geboren_voor_1946", z.grens_1_voor_1946);
    op("belasting_schijf_1_geboren_voor_1946", z.belasting_1_voor_1946);
    op("belasting_schijf_1_en_2_geboren_voor_1946", z.belasting_1_en_2_voor_1946);
    op("tariefsaanpassing", z.tariefsaanpassing);
    Premiegegevens<Part>::velden(z.premies, op);
    Winstgegevens<Geld, Part>::velden(z.winst, op);
    Zvwgegevens<Geld, Part>::velden(z.zvw, op);
  }
};

/// Chapter 8 Wet IB 2001.
template <class Geld, class Part> struct Kortinggegevens {
  struct Afbouw {
    Geld maximum, grens;
    Part percentage;
  };
  /// Art. 8.11 lid 2: the percentage of each part, from which income it counts, and what it is at most with those before it.
  struct Onderdeel {
    Geld grens; // of part a: none, as it counts from nil
    Part percentage;
    Geld maximum; // of part d: none, as it is a reduction
  };
  Afbouw algemene_heffingskorting, ouderenkorting;  // 8.10, 8.17
  Onderdeel arbeid_a, arbeid_b, arbeid_c, arbeid_d; // 8.11
  Afbouw combinatiekorting;                         // 8.14a; the percentage adds, above the bound
  Geld jonggehandicaptenkorting;                    // 8.16a
  Part toetsniveau_drievoud, toetsniveau_drie;      // 8.9: three times the percentage, and three
  Geld alleenstaande_ouderenkorting;                // 8.18
  Part tarief_1;                                    // 8.1 lid 1 a
  Premiegegevens<Part> premies;

  template <class Zelf, class Op> static constexpr void velden(Zelf& z, Op&& op) {
    op("algemene_heffingskorting", z.algemene_heffingskorting.maximum);
    op("algemene_heffingskorting_afbouw", z.algemene_heffingskorting.percentage);
    op("algemene_heffingskorting_afbouwgrens", z.algemene_heffingskorting.grens);
    op("arbeidskorting_percentage_a", z.arbeid_a.percentage);
    op("arbeidskorting_maximum_a", z.arbeid_a.maximum);
    op("arbeidskorting_grens_b", z.arbeid_b.grens);
    op("arbeidskorting_percentage_b", z.arbeid_b.percentage);
    op("arbeidskorting_maximum_b", z.arbeid_b.maximum);
    op("arbeidskorting_grens_c", z.arbeid_c.grens);
    op("arbeidskorting_percentage_c", z.arbeid_c.percentage);
    op("arbeidskorting_maximum_c", z.arbeid_c.maximum);
    op("arbeidskorting_grens_d", z.arbeid_d.grens);
    op("arbeidskorting_percentage_d", z.arbeid_d.percentage);
    op("combinatiekorting", z.combinatiekorting.maximum);
    op("combinatiekorting_percentage", z.combinatiekorting.percentage);
    op("combinatiekorting_drempel", z.combinatiekorting.grens);
    op("jonggehandicaptenkorting", z.jonggehandicaptenkorting);
    op("toetsniveau_drievoud", z.toetsniveau_drievoud);
    op("toetsniveau_drie", z.toetsniveau_drie);
    op("ouderenkorting", z.ouderenkorting.maximum);
    op("ouderenkorting_afbouw", z.ouderenkorting.percentage);
    op("ouderenkorting_afbouwgrens", z.ouderenkorting.grens);
    op("alleenstaande_ouderenkorting", z.alleenstaande_ouderenkorting);
    op("tarief_schijf_1_werk_en_woning", z.tarief_1);
    Premiegegevens<Part>::velden(z.premies, op);
  }
};

/// 9.4: up to which difference nothing is levied, or paid back.
template <class Geld> struct Aanslaggegevens {
  Geld aanslaggrens, teruggaafgrens;

  template <class Zelf, class Op> static constexpr void velden(Zelf& z, Op&& op) {
    op("aanslaggrens", z.aanslaggrens);
    op("teruggaafgrens", z.teruggaafgrens);
  }
};

} // namespace netto
