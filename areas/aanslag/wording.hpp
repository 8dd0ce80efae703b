// SPDX-License-Identifier: EUPL-1.2
// What is said of what is owed, in both languages.
#pragma once

#include "areas/message.hpp"

namespace netto::message {

/// tekst = the years for which there are rules.
inline constexpr Message aanslag_zonder_regels{
    "aanslag_zonder_regels", Message::warning,
    "Wat er in totaal te betalen is, is weggelaten: voor {jaar} heeft Netto er geen regels voor, wel voor {wat}.",
    "What is owed in all is left out: Netto has no rules for it in {jaar}, only for {wat}."};

/// tekst = the quantities that are missing.
inline constexpr Message aanslag_zonder_cijfers{
    "aanslag_zonder_cijfers", Message::warning,
    "Wat er in totaal te betalen is, is weggelaten: voor {jaar} is (op de gevraagde datum) niet bekend: {wat}. Geef het op met "
    "--parameters BESTAND, of vraag een andere datum met --bekend-op.",
    "What is owed in all is left out: not known for {jaar} (on the date asked): {wat}. Supply it with --parameters FILE, or "
    "ask "
    "another date with --bekend-op."};

/// wat: a person of the pensionable age without fiscal partner.
inline constexpr Message alleenstaand_aangenomen{
    "alleenstaand_aangenomen", Message::warning,
    "{wat} heeft de AOW-leeftijd en geen fiscale partner, en krijgt daarom de alleenstaande-ouderenkorting. Wie met een ander "
    "een "
    "huishouding deelt en AOW voor samenwonenden heeft, krijgt haar niet (Wet IB 2001, art. 8.18).",
    "{wat} has the pensionable age and no fiscal partner, and so gets the tax credit for the single elderly. Who shares a "
    "household and "
    "has the state pension for cohabitants does not get it (Wet IB 2001, art. 8.18)."};

/// wat: a person with labour income; bij: a child with authority over whom, under twelve on 1 January.
inline constexpr Message combinatiekorting_niet_gerekend{"combinatiekorting_niet_gerekend", Message::omission,
                                                         "{wat} heeft arbeidsinkomen en een kind onder de twaalf ({bij}). De "
                                                         "inkomensafhankelijke combinatiekorting (Wet IB 2001, art. "
                                                         "8.14a) rekent Netto nog niet: wie er recht op heeft, betaalt minder.",
                                                         "{wat} has labour income and a child under twelve ({bij}). Netto does "
                                                         "not compute the income-dependent combination credit yet (Wet "
                                                         "IB 2001, art. 8.14a): who is entitled to it pays less."};

/// wat: a person whose credits are limited by his levy, and who has a partner.
inline constexpr Message uitbetaling_partner_niet_gerekend{
    "uitbetaling_partner_niet_gerekend", Message::omission,
    "De heffingskortingen van {wat} gaan maar voor een deel van de eigen heffing af. Met een partner die genoeg betaalt kan de "
    "algemene "
    "heffingskorting deels worden uitbetaald (Wet IB 2001, art. 8.9: geboren voor 1963, of een jaar voor 2023); dat rekent "
    "Netto nog "
    "niet.",
    "The tax credits of {wat} come off the own levy only in part. With a partner who pays enough the general tax credit may be "
    "paid out "
    "in part (Wet IB 2001, art. 8.9: born before 1963, or a year before 2023); Netto does not compute that yet."};

} // namespace netto::message
