// SPDX-License-Identifier: EUPL-1.2
#include "areas/aanslag/regimes.hpp"

#include "law/wet_ib_2001/art_8_09_minstverdienende_partner.hpp"
#include "law/wet_ib_2001/art_8_14a_combinatiekorting.hpp"

namespace netto::aanslag {

bool geboren_voor_1963(Date geboren) { return geboren < first_day(1963); }
bool counts_for_combination(Date geboren, int jaar, int age, int months) {
  return wet::telt_voor_combinatiekorting(geboren, jaar, age, months);
}
bool partner_for_combination(Date first, Date last, int months) {
  return wet::partner_voor_combinatiekorting(first, last, months);
}
bool partner_for_increase(Date first, Date last, int months) { return wet::meer_dan_zes_maanden_partner(first, last, months); }

} // namespace netto::aanslag
