// SPDX-License-Identifier: EUPL-1.2
// What is said of companies, in both languages.
#pragma once

#include "areas/message.hpp"

namespace netto::message {

/// tekst = the years for which there are rules.
inline constexpr Message vennootschap_zonder_regels{
    "vennootschap_zonder_regels", Message::omission,
    "De vennootschapsbelasting is weggelaten: voor {jaar} heeft Netto er geen regels voor, wel voor {wat}.",
    "Corporation tax is left out: Netto has no rules for it in {jaar}, only for {wat}."};

/// tekst = the quantities that are missing.
inline constexpr Message vennootschap_zonder_cijfers{
    "vennootschap_zonder_cijfers", Message::omission,
    "De vennootschapsbelasting is weggelaten: voor {jaar} is (op de gevraagde datum) niet bekend: {wat}. Geef het op met "
    "--parameters BESTAND, of vraag een andere datum met --bekend-op.",
    "Corporation tax is left out: not known for {jaar} (on the date asked): {wat}. Supply it with --parameters FILE, or ask "
    "another date with --bekend-op."};

/// wat: a company with a building of which the dossier lacks the book value or the WOZ value of the year; veld: which.
inline constexpr Message gebouw_niet_afgeschreven{
    "gebouw_niet_afgeschreven", Message::omission,
    "Van een gebouw van {wat} geeft het dossier voor {jaar} geen {veld}: er is niet op afgeschreven (Wet IB 2001, art. 3.30a).",
    "Of a building of {wat} the dossier has no {veld} for {jaar}: it is not depreciated (Wet IB 2001, art. 3.30a)."};

/// wat: a company; getal: the most that is deductible, in euros.
inline constexpr Message renteaftrek_beperkt{
    "renteaftrek_beperkt", Message::warning,
    "Van {wat} is in {jaar} niet alle rente aftrekbaar: hoogstens {getal} euro (Wet Vpb 1969, art. 15b). Wat overblijft gaat "
    "naar volgende jaren.",
    "Of {wat} not all interest is deductible in {jaar}: at most {getal} euros (Wet Vpb 1969, art. 15b). What is left goes to "
    "later years."};

/// wat: a company with interest brought forward, of which the dossier does not give the interest of the year.
inline constexpr Message rente_van_vennootschap_onbekend{
    "rente_van_vennootschap_onbekend", Message::omission,
    "{wat} heeft rente van eerdere jaren die nog aftrekbaar kan zijn, en het dossier geeft de {veld} van {jaar} niet: zij is "
    "niet "
    "afgetrokken en gaat naar volgende jaren (Wet Vpb 1969, art. 15b lid 5).",
    "{wat} has interest of earlier years that may still be deductible, and the dossier does not give the {veld} of {jaar}: it "
    "is "
    "not deducted and goes to later years (Wet Vpb 1969, art. 15b lid 5)."};

/// wat: a company; jaar: the year before; getal: euros.
inline constexpr Message verlies_vennootschap_terug{
    "verlies_vennootschap_terug", Message::warning,
    "Van het verlies van {wat} gaat {getal} euro terug naar {jaar}: de vennootschapsbelasting van dat jaar wordt daarmee "
    "herzien "
    "(Wet Vpb 1969, art. 20 en 21). Dit antwoord gaat over een ander jaar en telt die teruggaaf niet mee.",
    "Of the loss of {wat} {getal} euros go back to {jaar}: the corporation tax of that year is revised (Wet Vpb 1969, art. 20 "
    "and 21). This answer is about another year and does not count that refund."};

} // namespace netto::message
