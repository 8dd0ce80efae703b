// SPDX-License-Identifier: EUPL-1.2
// What people believe of small incomes, and what is so. Each is said where it may be believed.
#pragma once

#include "areas/toerekening/regimes.hpp"

#include <initializer_list>

namespace netto::toerekening {

struct Truism {
  Word says;
  bool (*where)(Herkomst, const Placement&);
};

/// May it be one of these?
constexpr bool may_be(const Placement& p, std::initializer_list<Bestemming> these) {
  for (const Bestemming b : these)
    if (p.may_be(static_cast<std::size_t>(b))) return true;
  return false;
}
constexpr bool own_activity(Herkomst h) { return h == Herkomst::werk || h == Herkomst::verkoop; }

inline constexpr Truism truisms[] = {
    {{"Er is geen vrij bedrag voor hobby's of bijverdiensten. Of iets belast is hangt af van de bron, niet van hoeveel het is; "
      "wat geen bron is, is niet onbelast omdat het weinig is.",
      "There is no free amount for hobbies or side income. Whether something is taxed depends on the source, not on how much "
      "it is; what is no source is not untaxed because it is little."},
     [](Herkomst h, const Placement&) { return own_activity(h); }},
    {{"30 verkopen of 2.000 euro in een jaar is de grens waarboven een platform een verkoper aan de Belastingdienst meldt "
      "(DAC7), en geen grens van de belasting: daaronder kan het belast zijn, daarboven niet. Verhuur en diensten meldt een "
      "platform vanaf de eerste euro.",
      "30 sales or 2,000 euro in a year is the limit above which a platform reports a seller to the tax administration (DAC7), "
      "and no limit of the tax: below it income may be taxed, above it it may not. Letting and services are reported from the "
      "first euro."},
     [](Herkomst h, const Placement&) { return own_activity(h) || h == Herkomst::verhuur; }},
    {{"Een activiteit die jaar na jaar geld kost is geen bron: het verlies is niet aftrekbaar en gaat niet naar andere jaren, "
      "ook niet als er later winst komt. Aanloopverlies telt wel, zolang voordeel te verwachten is.",
      "An activity that costs money year after year is no source: the loss is not deductible and goes to no other year, not "
      "even when a profit comes later. A loss at the start does count, as long as a benefit is to be expected."},
     [](Herkomst h, const Placement& p) { return own_activity(h) && may_be(p, {Bestemming::geen_inkomen}); }},
    {{"Veel handelen maakt van beleggen geen werk: winst door koersbewegingen blijft box 3, ook bij dagelijks handelen of "
      "crypto. Anders wordt het pas als werk of kennis het voordeel voorzienbaar maakt.",
      "Much trading does not turn investing into work: gains by price movements stay in box 3, with daily trading or crypto "
      "too. It becomes different only when work or knowledge makes the benefit foreseeable."},
     [](Herkomst h, const Placement&) { return h == Herkomst::aandelen || h == Herkomst::bezit; }},
    {{"Onder het forfait van box 3 is niet de huur belast maar de waarde van het pand op 1 januari; voor het werkelijke "
      "rendement telt de huur wel, en kosten niet.",
      "Under the deemed return of box 3 not the rent is taxed but the value of the property on 1 January; for the actual "
      "return the rent does count, and costs do not."},
     [](Herkomst h, const Placement& p) { return h == Herkomst::verhuur && may_be(p, {Bestemming::sparen_en_beleggen}); }},
    {{"Een kamer van de eigen woning die buiten 3.113 en 3.114 valt, gaat met haar deel van de waarde en de schuld naar box 3.",
      "A room of the own home that is outside 3.113 and 3.114 goes to box 3 with its share of the value and the debt."},
     [](Herkomst h, const Placement& p) {
       return h == Herkomst::verhuur && may_be(p, {Bestemming::tijdelijke_verhuur, Bestemming::kamerverhuur});
     }},
};

} // namespace netto::toerekening
