// SPDX-License-Identifier: EUPL-1.2
// One row of the household columns in a number form, and the rules over it. The only text that the exact form, the column form
// and the proof of its bounds run.
#pragma once

#include "areas/box3/composition.hpp"

#include <array>
#include <cstdint>

namespace netto::box3 {

/// The cells of a row as numbers of form F, in the units of the columns (areas/box3/columns.hpp).
template <NumberForm F> struct HouseholdCells {
  using G = F::Integer;
  using Ja = F::Bool;
  // whole euros
  G bank_en_spaartegoeden, contant_geld, groene_spaartegoeden, groene_beleggingen, overige_bezittingen, schulden, woz;
  // eurocents
  G maandhuur, erfpachtcanon, aftrek_1, aftrek_2;
  G deel_eerste; // thousandths of a percent
  G personen, maanden;
  Ja partners, verhuurd, tijdelijk, gelieerd, gebouwd_eigendom;
};

template <NumberForm F> struct HouseholdRow {
  wet::Vermogen<F> vermogen; ///< without the home
  wet::Woningfeiten<F> woning;
  std::array<Bedrag<F>, 2> aftrek;
  Verhouding<F> deel_eerste, tijdvak;
  Voorwaarde<F> partners;
};

template <NumberForm F> constexpr HouseholdRow<F> household_row(const HouseholdCells<F>& c) {
  using G = F::Integer;
  constexpr std::int64_t centen_per_euro = 100;
  const auto euro = [](const G& x) { return Bedrag<F>{F::number(x * G{centen_per_euro}, G{1}), {}}; };
  const auto cent = [](const G& x) { return Bedrag<F>{F::number(x, G{1}), {}}; };
  const auto deel = [](const G& x, std::int64_t geheel) { return Verhouding<F>{F::number(x, static_cast<G>(geheel)), {}}; };
  const auto ja = [](const F::Bool& x) { return Voorwaarde<F>{x, {}}; };
  const Verhouding<F> een = deel(G{1}, 1);
  return {{euro(c.bank_en_spaartegoeden), euro(c.contant_geld), euro(c.groene_spaartegoeden), euro(c.groene_beleggingen),
           euro(c.overige_bezittingen), euro(c.schulden), deel(c.personen, 1)},
          {euro(c.woz), cent(c.erfpachtcanon), cent(c.maandhuur), deel(G{months_in_year}, 1), een, Bedrag<F>{}, ja(c.verhuurd),
           ja(c.tijdelijk), ja(c.gelieerd), ja(c.gebouwd_eigendom), Voorwaarde<F>{}},
          {cent(c.aftrek_1), cent(c.aftrek_2)},
          deel(c.deel_eerste, Percentage::geheel),
          deel(c.maanden, months_in_year),
          ja(c.partners)};
}

template <NumberForm F> struct HouseholdOutcome {
  Bedrag<F> rendementsgrondslag, grondslag;
  std::array<Bedrag<F>, 2> voordeel, belasting;
};

/// Box 3 of a row under composition `c`: value of the home (5.20), joint base and return, split (2.17), and each person.
template <NumberForm F>
constexpr HouseholdOutcome<F> compute_row(const vermogen::Composition& c, const HouseholdRow<F>& r,
                                          const box3::Gegevens<F>& p) {
  auto vermogen = r.vermogen;
  vermogen.overige_bezittingen = vermogen.overige_bezittingen + box3::waarde_woning<F>(c, r.woning, p).waarde;
  const auto samen = box3::gezamenlijk<F>(c, vermogen, p);
  const auto& grondslag = samen.grondslag.grondslag;
  const auto eerste = kies(r.partners, wet::Artikel_2_17<F>::lid_2(grondslag, r.deel_eerste), grondslag);
  const auto een = belast<F>(forfait_per_persoon<F>(c, samen, eerste, r.tijdvak, p), r.aftrek[0], p);
  const auto twee = belast<F>(forfait_per_persoon<F>(c, samen, grondslag - eerste, r.tijdvak, p), r.aftrek[1], p);
  return {samen.grondslag.rendementsgrondslag, grondslag, {een.voordeel, twee.voordeel}, {een.belasting, twee.belasting}};
}

} // namespace netto::box3
