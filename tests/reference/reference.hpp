// SPDX-License-Identifier: EUPL-1.2
// Box 3 a second time, written straight from the statute and the published list of steps, to compare the engine with. It shares
// nothing with the rules: its own amounts, its own arithmetic, another shape. Never mend it by looking at law/.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <vector>

namespace referentie {

__extension__ using Lang = __int128;

/// An exact fraction in lowest terms; stops the program on overflow.
struct Getal {
  Lang t = 0, n = 1;
};
Getal heel(std::int64_t x);
Getal deel(std::int64_t t, std::int64_t n);
Getal operator+(Getal a, Getal b);
Getal operator-(Getal a, Getal b);
Getal operator*(Getal a, Getal b);
Getal operator/(Getal a, Getal b);
bool operator<(Getal a, Getal b);
bool operator==(Getal a, Getal b);
std::string tekst(Getal x);

enum class Soort {
  bank,
  contant,
  vve,
  derdenrekening,
  groen_spaar,
  groen_belegging,
  belegging,
  schuld,
  erfbelasting,
  belastingschuld
};

/// Something of value on 1 January. `van_eerste`: thousandths that belong to the first person, the rest to the second.
struct Post {
  Soort soort = Soort::bank;
  std::int64_t cents = 0;
  std::int64_t van_eerste = 1000;
  int woning = -1; ///< of a debt: the home it was taken out for
  int kind = -1;   ///< the minor child that has it, instead of the persons
};

/// A funeral policy of one person: insured sum and value.
struct Polis {
  int wie = 0;
  std::int64_t kapitaal_centen = 0, waarde_centen = 0;
};

struct Woning {
  std::int64_t woz = 0; ///< euros
  std::int64_t van_eerste = 1000;
  bool verhuurd = false;
  std::int64_t huur_centen = 0; ///< per month
  bool tijdelijk = false, onzakelijk_gelieerd = false, gelieerd_zakelijk = false, gebouwd = false, buitenland = false;
  std::int64_t canon = 0;                  ///< euros a year
  std::int64_t m2 = 0, m2_verhuurd = 0;    ///< 0: wholly let
  std::int64_t waarde_verhuurd_centen = 0; ///< market value let; 0: not given
};

struct Huishouden {
  int jaar = 0;
  bool wet = false;           ///< round nothing
  bool kabinetsbrief = false; ///< 2027: the letter of 29 September 2026
  int personen = 1;           ///< 1 or 2; the second is the eldest
  bool partners = false;
  std::array<bool, 2> buitenland{};     ///< foreign taxpayer (7.7)
  std::array<int, 2> maanden{12, 12};   ///< whole calendar months of liability
  std::array<std::int64_t, 2> aftrek{}; ///< persoonsgebonden aftrek, euros
  std::int64_t verdeling = 50'000;      ///< part of the base for the first partner, thousandths of a percent
  std::vector<Post> posten;
  std::vector<Polis> polissen;
  std::vector<Woning> woningen;
  std::vector<int> kinderen; ///< of each minor child who has authority: person 0 or 1, or both (2)
};

struct Persoon {
  Getal grondslag, aandeel, vermogensmix, herstel, forfait, voordeel, inkomen, belasting;
};
struct Amount {
  std::vector<Persoon> personen;
  Getal bank, overig, schulden, rendement_bank, rendement_overig, rendement_schulden, rendement, rendementsgrondslag, grondslag;
  bool som_past = true;        ///< not with `wet` and separate computations: the denominators do not fit
  Getal belasting;             ///< if `som_past`
  std::vector<Getal> woningen; ///< value of each home, not rounded
};

/// All amounts in euros.
Amount compute(const Huishouden& h);
/// Value of a home; in euros, not rounded.
Getal waarde_woning(const Woning& w, int jaar);

/// The yearly amounts, typed for this reference from the published tables; the tests make their grids of them.
struct Jaarbedragen {
  int jaar;
  std::int64_t tarief, heffingvrij, drempel, contant, uitvaart, groen; ///< percent; euros
  std::int64_t bank, overig, schuld;                                   ///< hundredths of a percent
  std::int64_t klasse_1, klasse_2, grens_1, grens_2;                   ///< 2017-2022: hundredths of a percent; euros
};
const Jaarbedragen& bedragen(int jaar, bool kabinetsbrief = false);

} // namespace referentie
