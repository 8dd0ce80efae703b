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

/// wat: a person with labour income; bij: a child under twelve of which two who are no partners have authority.
inline constexpr Message huishouden_van_kind_onbekend{
    "huishouden_van_kind_onbekend", Message::omission,
    "{wat} heeft arbeidsinkomen en een kind onder de twaalf ({bij}). Wie het kind ten minste zes maanden van het jaar in het "
    "huishouden "
    "heeft, krijgt de inkomensafhankelijke combinatiekorting (Wet IB 2001, art. 8.14a); bij co-ouders kunnen dat beiden zijn. "
    "Zeg bij het kind met {veld} wie dat zijn; nu is er geen korting gerekend.",
    "{wat} has labour income and a child under twelve ({bij}). Who has the child in the household at least six months of the "
    "year gets "
    "the income-dependent combination credit (Wet IB 2001, art. 8.14a); of co-parents that may be both. Say with {veld} of the "
    "child "
    "who they are; now no credit is computed."};

/// wat: a person with labour income and a child under twelve; bij: his partner, of whom the labour income or, when it is the same, the
/// day of birth is not known.
inline constexpr Message combinatiekorting_niet_gerekend{
    "combinatiekorting_niet_gerekend", Message::omission,
    "Of {wat} de inkomensafhankelijke combinatiekorting krijgt hangt af van het arbeidsinkomen van de partner ({bij}), en als "
    "die "
    "gelijk zijn van wie de oudste is (Wet IB 2001, art. 8.14a). Dat is hier niet bekend, en de korting is niet gerekend.",
    "Whether {wat} gets the income-dependent combination credit depends on the labour income of the partner ({bij}), and when "
    "those "
    "are equal on who is the elder (Wet IB 2001, art. 8.14a). That is not known here, and the credit is not computed."};

/// wat: a person whose credits are limited by his levy; bij: his partner, of whom what he owes is not computed.
inline constexpr Message uitbetaling_partner_niet_gerekend{
    "uitbetaling_partner_niet_gerekend", Message::omission,
    "De heffingskortingen van {wat} gaan maar voor een deel van de eigen heffing af. Wat er wordt uitbetaald hangt af van wat "
    "de "
    "partner ({bij}) verschuldigd is (Wet IB 2001, art. 8.9); dat is hier niet gerekend.",
    "The tax credits of {wat} come off the own levy only in part. What is paid out depends on what the partner ({bij}) owes "
    "(Wet IB "
    "2001, art. 8.9); that is not computed here."};

} // namespace netto::message
