// SPDX-License-Identifier: EUPL-1.2
// The articles of box 3 put together for a year, in a number form. Composition only: what an article says stands in law/.
#pragma once

#include "areas/box3/regimes.hpp"
#include "areas/vermogen/regimes.hpp"
#include "law/invoeringswet_ib_2001/art_i_an_kapitaalverzekering.hpp"
#include "law/wet_ib_2001/art_2_06_partiele_buitenlandse_belastingplicht.hpp"
#include "law/wet_ib_2001/art_2_13_tarief.hpp"
#include "law/wet_ib_2001/art_2_15_kind.hpp"
#include "law/wet_ib_2001/art_2_17_toerekening.hpp"
#include "law/wet_ib_2001/art_5_01_belastbaar_inkomen.hpp"
#include "law/wet_ib_2001/art_5_02_lid_3_indeling.hpp"
#include "law/wet_ib_2001/art_5_02_voordeel.hpp"
#include "law/wet_ib_2001/art_5_02_voordeel_2017.hpp"
#include "law/wet_ib_2001/art_5_20_woning.hpp"
#include "law/wet_ib_2001/art_5_25_tegenbewijs.hpp"
#include "law/wet_ib_2001/art_5_26_werkelijk_rendement.hpp"
#include "law/wet_ib_2001/art_5_27a_eigen_gebruik.hpp"
#include "law/wet_ib_2001/art_5_31_waarde.hpp"
#include "law/wet_ib_2001/art_5_32_vrijgesteld_deel.hpp"
#include "law/wet_ib_2001/art_7_07_buitenland.hpp"
#include "law/wet_ib_2001/art_8_19_heffingskorting_groen.hpp"
#include "law/wet_ib_2001/art_9_04a_beschikking_groen.hpp"
#include "law/wet_rechtsherstel_box3/rechtsherstel.hpp"

#include <optional>

namespace netto::box3 {

/// How the official computation of `jaar` rounds (choice K-001). 2017: the tax to the nearest euro (examples of 2017: 7,902 x 30% =
/// 2,371). 2019: the return in class II to the nearest euro (corrected examples of 2019: 23,644 x 5.59% = 1,322). Else down.
constexpr wet::Rekenpraktijk rekenpraktijk(int jaar) {
  wet::Rekenpraktijk p;
  if (jaar == 2017) p.belasting = &afronding::belasting_dichtstbij;
  if (jaar == 2019) p.klasse_2 = &afronding::klasserendement_dichtstbij;
  return p;
}

/// The typed parameters of one year; `Geld` and `Part` as in params/box3.hpp. Only what `parameters` lists for the composition of the
/// year is filled.
template <class Geld, class Part> struct YearFigures {
  int jaar = 0;
  Box3Gegevens<Geld, Part> algemeen;
  Waarderingsgegevens<Geld, Part> waardering;
  Rendementspercentages<Part> rendement; ///< herstel_* until 2022, forfait_* from 2023
  Vermogensmixgegevens<Geld, Part> mix;  ///< only until 2022
  Werkelijkgegevens<Geld, Part> werkelijk;
  wet::Rekenpraktijk praktijk;
  bool rechtsherstel = true; ///< false: on the date asked it was not known yet (only until 2022)
};
template <class F> using Gegevens = YearFigures<Bedrag<F>, Verhouding<F>>;

/// Every parameter that the articles of composition `c` read, with the name of its quantity. The loader and the lifting into a number
/// form both walk this list, so that what is not in it is never loaded, and what is in it is never absent.
template <class Jaar, class Op> constexpr void parameters(const Composition& c, Jaar& j, Op&& op) {
  j.algemeen.velden(j.algemeen, op);
  j.waardering.velden(j.waardering, op);
  if (c.veronderstelde_huur) j.waardering.velden_veronderstelde_huur(j.waardering, op);
  j.werkelijk.velden(j.werkelijk, op);
  if (c.eigen_gebruik_belast) j.werkelijk.velden_eigen_gebruik(j.werkelijk, op);
  if (c.vermogensmix) {
    if (j.rechtsherstel) j.rendement.velden_herstel(j.rendement, op);
    j.mix.velden(j.mix, op);
  } else {
    j.rendement.velden_forfait(j.rendement, op);
  }
}

/// What one person owes over his part of the base.
template <class F> struct PersonOutcome {
  Verhouding<F> aandeel;
  Bedrag<F> vermogensmix;    ///< only until 2022
  Bedrag<F> forfait;         ///< the rechtsherstel until 2022
  Bedrag<F> laagste_forfait; ///< of these two what counts, before proof to the contrary
  Bedrag<F> werkelijk;       ///< only where the facts for it are there
  Bedrag<F> voordeel;        ///< the route that counts
  Bedrag<F> belastbaar_inkomen, belasting;
};

/// What is the same for every split of the base.
template <class F> struct Joint {
  wet::Grondslag<F> grondslag;
  wet::Forfaitrendement<F> rendement;
};

/// What the base of a taxpayer, of partners together or of a minor child consists of.
template <NumberForm F>
constexpr wet::Bestanddelen<F> bestanddelen(const Composition& c, const wet::Vermogen<F>& v, const Gegevens<F>& p) {
  using Artikel = wet::Artikel_5_3<F>;
  if (c.vermogensmix) return Artikel::template bestanddelen<wet::Indeling_rechtsherstel>(v, p.algemeen);
  return Artikel::template bestanddelen<wet::Artikel_5_2_lid_3>(v, p.algemeen);
}
/// The value of a home under the text of 5.20 of the year.
template <NumberForm F>
constexpr wet::Leegwaarde<F> waarde_woning(const Composition& c, const wet::Woningfeiten<F>& w, const Gegevens<F>& p) {
  if (c.woning == Composition::Text::from_2026) return wet::Artikel_5_20_2026<F>::waarde(w, p.waardering);
  if (c.woning == Composition::Text::from_2023) return wet::Artikel_5_20_2023<F>::waarde(w, p.waardering);
  return wet::Artikel_5_20_2017<F>::waarde(w, p.waardering);
}
/// The base and the deemed return that follow from it.
template <NumberForm F> constexpr Joint<F> gezamenlijk(const Composition& c, const wet::Grondslag<F>& g, const Gegevens<F>& p) {
  return {g, wet::Artikel_5_2<F>::lid_2(g, p.rendement, c.vermogensmix ? wet::begrippen_rechtsherstel : wet::begrippen_5_2)};
}
template <NumberForm F> constexpr Joint<F> gezamenlijk(const Composition& c, const wet::Vermogen<F>& v, const Gegevens<F>& p) {
  return gezamenlijk<F>(c, wet::Artikel_5_3<F>::grondslag(bestanddelen<F>(c, v, p), v.personen, p.algemeen), p);
}

/// The deemed benefit of one person over `grondslag` of the joint base. `tijdvak` is the part of the year (1 for a whole year).
template <NumberForm F>
constexpr PersonOutcome<F> forfait_per_persoon(const Composition& c, const Joint<F>& samen, const Bedrag<F>& grondslag,
                                               const Verhouding<F>& tijdvak, const Gegevens<F>& p) {
  using Art = wet::Artikel_5_2<F>;
  const auto& begrippen = c.vermogensmix ? wet::begrippen_rechtsherstel : wet::begrippen_5_2;
  PersonOutcome<F> u;
  u.aandeel = Art::aandeel(grondslag, samen.grondslag.rendementsgrondslag, begrippen);
  u.forfait = Art::naar_tijdsgelang(Art::lid_1(samen.rendement.belastbaar, u.aandeel, begrippen), tijdvak);
  u.laagste_forfait = u.forfait;
  if (c.vermogensmix) {
    u.vermogensmix = Art::naar_tijdsgelang(wet::Artikel_5_2_2017<F>::lid_1(grondslag, p.mix, p.praktijk), tijdvak);
    u.laagste_forfait = p.rechtsherstel ? de_laagste(u.vermogensmix, u.forfait) : u.vermogensmix;
  }
  u.voordeel = u.laagste_forfait;
  return u;
}

/// Proof to the contrary: the actual return counts where it is lower (5.25). `verhouding`: this person's part of the joint base
/// (2.17), one for who is alone.
template <NumberForm F>
constexpr PersonOutcome<F> met_tegenbewijs(PersonOutcome<F> u, const Bedrag<F>& werkelijk_rendement,
                                           const Verhouding<F>& verhouding) {
  using Tegenbewijs = wet::Artikel_5_25<F>;
  u.werkelijk = Tegenbewijs::lid_2(Tegenbewijs::lid_4(werkelijk_rendement, verhouding));
  u.voordeel = Tegenbewijs::lid_1(u.voordeel, u.werkelijk);
  return u;
}

/// Article 5.1 and 2.13 over the benefit that counts, with that of another period of liability (2.4 lid 3).
template <NumberForm F>
constexpr PersonOutcome<F> belast(PersonOutcome<F> u, const Bedrag<F>& persoonsgebonden_aftrek, const Gegevens<F>& p,
                                  const std::optional<Bedrag<F>>& ander_voordeel = std::nullopt) {
  u.voordeel = noem(begrip::voordeel, ander_voordeel ? u.voordeel + *ander_voordeel : u.voordeel);
  u.belastbaar_inkomen = wet::Artikel_5_1<F>::belastbaar_inkomen(u.voordeel, persoonsgebonden_aftrek);
  u.belasting = wet::Artikel_2_13<F>::belasting(u.belastbaar_inkomen, p.algemeen.tarief, p.praktijk);
  return u;
}

/// Article 9.4a, which takes the place of the last sentences of 2.17 lid 2, exists from 2021.
constexpr bool met_beschikking_groen(int jaar) { return jaar >= 2021; }

/// The part of the green credit (8.19) that one of two partners has. `toegepast`: the ratio between them (2.17); `is_oudste`: 1 for
/// the elder, else 0.
template <NumberForm F>
constexpr Verhouding<F> deel_groen(int jaar, const Bedrag<F>& grondslag, const Verhouding<F>& toegepast,
                                   const Verhouding<F>& is_oudste) {
  return met_beschikking_groen(jaar) ? wet::Artikel_9_4a<F>::lid_2(toegepast)
                                     : wet::Artikel_2_17<F>::lid_2_groen(grondslag, toegepast, is_oudste);
}

} // namespace netto::box3
