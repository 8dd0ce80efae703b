// SPDX-License-Identifier: EUPL-1.2
// What is said of the substantial holding, in both languages.
#pragma once

#include "areas/message.hpp"

namespace netto::message {

/// tekst = the years for which there are rules.
inline constexpr Message box2_zonder_regels{
    "box2_zonder_regels", Message::warning,
    "Het aanmerkelijk belang (box 2) is weggelaten: voor {jaar} heeft Netto er geen regels voor, wel voor {wat}.",
    "The substantial holding (box 2) is left out: Netto has no rules for it in {jaar}, only for {wat}."};

/// tekst = the quantities that are missing.
inline constexpr Message box2_zonder_cijfers{
    "box2_zonder_cijfers", Message::warning,
    "Het aanmerkelijk belang (box 2) is weggelaten: voor {jaar} is (op de gevraagde datum) niet bekend: {wat}. Geef het op met "
    "--parameters BESTAND, of vraag een andere datum met --bekend-op.",
    "The substantial holding (box 2) is left out: not known for {jaar} (on the date asked): {wat}. Supply it with --parameters "
    "FILE, or ask another date with --bekend-op."};

/// wat: a person with a substantial holding who did not live here all year.
inline constexpr Message box2_deel_van_het_jaar{
    "box2_deel_van_het_jaar", Message::omission,
    "Van {wat} is box 2 over {jaar} weggelaten, en wat er in totaal te betalen is: Netto rekent die van wie het hele jaar in "
    "Nederland woont en leeft.",
    "Box 2 of {wat} in {jaar} is left out, and what is owed in all: Netto computes it of who lives in the Netherlands and is "
    "alive all year."};

/// wat: a person whose debts to own companies were taxed before, and of whom the dossier does not give them for the year; veld: its key.
inline constexpr Message schuld_aan_vennootschap_onbekend{
    "schuld_aan_vennootschap_onbekend", Message::omission,
    "Van {wat} is eerder schuld aan de eigen vennootschap belast, en het dossier geeft {veld} van {jaar} niet: of er in box 2 "
    "iets "
    "bij komt of af gaat is niet gerekend (Wet IB 2001, art. 4.14a).",
    "Of {wat} debt to the own company was taxed before, and the dossier does not give {veld} of {jaar}: whether something is "
    "added or comes off in box 2 is not computed (Wet IB 2001, art. 4.14a)."};

/// wat: a company that paid a dividend of which the dossier does not say what was withheld.
inline constexpr Message dividendbelasting_aangenomen{
    "dividendbelasting_aangenomen", Message::warning,
    "{wat}: het dossier zegt niet hoeveel dividendbelasting in {jaar} is ingehouden. Netto neemt het tarief (Wet "
    "dividendbelasting 1965, art. 5); is het anders, vul dan {veld} in.",
    "{wat}: the dossier does not say how much dividend tax was withheld in {jaar}. Netto takes the rate (Wet "
    "dividendbelasting 1965, art. 5); fill in {veld} when it is otherwise."};

/// wat: a person; jaar: the year before; getal: euros.
inline constexpr Message verlies_box_2_terug{
    "verlies_box_2_terug", Message::warning,
    "Van het verlies uit aanmerkelijk belang van {wat} gaat {getal} euro terug naar {jaar}: dat jaar wordt daarmee herzien "
    "(Wet IB 2001, art. 4.49 en 4.51). Dit antwoord gaat over een ander jaar en telt die teruggaaf niet mee.",
    "Of the loss of {wat} from a substantial holding {getal} euros go back to {jaar}: that year is revised (Wet IB 2001, art. "
    "4.49 and 4.51). This answer is about another year and does not count that refund."};

} // namespace netto::message
