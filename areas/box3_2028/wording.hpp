// SPDX-License-Identifier: EUPL-1.2
// What bill 36748 says, in both languages.
#pragma once

#include "areas/vermogen/wording.hpp"

namespace netto::message {

// no answer
/// Nobody of the dossier lives in the Netherlands all year, which is all that is modelled of the bill.
inline constexpr Message wetsvoorstel_heel_jaar{
    "wetsvoorstel_heel_jaar", Message::error,
    "Wetsvoorstel 36748 ({jaar}) is alleen gemodelleerd voor wie het hele jaar in Nederland woont en in leven is; dat is "
    "niemand in dit "
    "dossier.",
    "Bill 36748 ({jaar}) is modelled only for residents who live all year; that is nobody in this dossier."};

// an answer without it, which its head says
/// bij = person whose year is not a whole one.
inline constexpr Message wetsvoorstel_persoon_weggelaten{
    "wetsvoorstel_persoon_weggelaten", Message::omission,
    "WEGGELATEN: {wat}. Hoe wetsvoorstel 36748 rekent over een deel van {jaar} (verhuizing, overlijden) of voor wie in het "
    "buitenland "
    "woont, is niet gelezen; dit antwoord is zonder diens bezittingen en schulden.",
    "LEFT OUT: {wat}. How bill 36748 computes a part of {jaar} (moving, death) or who lives abroad has not been read; this "
    "answer is "
    "without that person's assets and debts."};

/// wat: not modelled under bill 36748.
inline constexpr Message niet_in_wetsvoorstel_weggelaten{
    "niet_in_wetsvoorstel_weggelaten", Message::omission,
    "WEGGELATEN: {wat}. Hoe wetsvoorstel 36748 dit in {jaar} behandelt, is niet gelezen; dit antwoord is zonder.",
    "LEFT OUT: {wat}. How bill 36748 treats this in {jaar} has not been read; this answer is without it."};

/// wat = home that leaves box 3 for box 1, or came from it, while bill 36748 holds.
inline constexpr Message wetsvoorstel_eigen_woning{
    "wetsvoorstel_eigen_woning", Message::omission,
    "WEGGELATEN: {wat}. De overgang tussen box 3 en de eigen woning is onder wetsvoorstel 36748 ({jaar}) niet gemodelleerd; "
    "zij telt "
    "waarschijnlijk als verkoop of aankoop tegen de waarde van die dag. Dit antwoord is zonder deze woning.",
    "LEFT OUT: {wat}. The change between box 3 and the own home is not modelled under bill 36748 ({jaar}); it probably counts "
    "as a sale "
    "or purchase at the value of that day. This answer is without this home."};

/// wat = home of which a part is let under bill 36748; veld says how many days.
inline constexpr Message wetsvoorstel_deel_verhuurd{
    "wetsvoorstel_deel_verhuurd", Message::omission,
    "WEGGELATEN: {wat}. Een deel van de woning is in {jaar} verhuurd en de rest niet; hoe wetsvoorstel 36748 dat behandelt is "
    "niet "
    "gelezen. Vul {veld} = { {jaar} = ... } in om zelf te zeggen hoeveel dagen als verhuurd gelden; dan telt zij mee.",
    "LEFT OUT: {wat}. A part of the home is let in {jaar} and the rest is not; how bill 36748 treats that has not been read. "
    "Add {veld} = "
    "{ {jaar} = ... } to say yourself how many days count as let; then it counts."};

/// wat = debt for something that is left out.
inline constexpr Message schuld_weggelaten{"schuld_weggelaten", Message::omission,
                                           "WEGGELATEN: {wat}, een schuld voor iets dat in {jaar} is weggelaten.",
                                           "LEFT OUT: {wat}, a debt for something that is left out in {jaar}."};

// an answer, with something to know
/// Losses of earlier years could not be computed: jaar = the year whose facts are missing.
inline constexpr Message verlies_onbekend{
    "verlies_onbekend", Message::warning,
    "Verliezen van {jaar} en eerder zijn niet meegenomen: het dossier heeft niet alle cijfers van {jaar}.",
    "Losses of {jaar} and before are not taken along: the dossier lacks figures of {jaar}."};

/// wat: value on 1 January 2028 missing.
inline constexpr Message startwaarde_onbekend{
    "startwaarde_onbekend", Message::warning,
    "{wat}: de waarde op 1 januari 2028 ontbreekt; die is de startwaarde. Vul {veld} = { 2028 = ... } in.",
    "{wat}: the value on 1 January 2028 is missing; it is the start value. Add {veld} = { 2028 = ... }."};

/// wat = home: the WOZ value of the first year itself serves as start value.
inline constexpr Message startwaarde_woz_jaar_eerder{
    "startwaarde_woz_jaar_eerder", Message::warning,
    "{wat}: {veld} van {jaar} ontbreekt (waardepeildatum: de dag waarop het wetsvoorstel zou ingaan); als startwaarde is de "
    "WOZ-waarde van een jaar eerder gebruikt. Vul {veld} = { {jaar} = ... } in voor een betere.",
    "{wat}: {veld} of {jaar} is missing (value date: the day on which the bill would begin); the WOZ value of a year earlier "
    "serves as start value. Add {veld} = { {jaar} = ... } for a better one."};

/// wat = home that becomes the own home again (3.111 lid 2): no gain on that day.
inline constexpr Message wetsvoorstel_naar_te_koop{
    "wetsvoorstel_naar_te_koop", Message::warning,
    "{wat} wordt in {jaar} weer eigen woning omdat zij leeg te koop staat (Wet IB 2001, art. 3.111 lid 2). Tot die dag telt "
    "zij; winst of verlies op die dag is onder wetsvoorstel 36748 NIET gerekend.",
    "{wat} becomes the own home again in {jaar} because it is empty and for sale (Wet IB 2001, art. 3.111 lid 2). Until that "
    "day it counts; a gain or loss on that day is NOT computed under bill 36748."};

/// wat = former home for sale, veld, jaar: whose WOZ value is the start value.
inline constexpr Message startwaarde_woning_te_koop{
    "startwaarde_woning_te_koop", Message::warning,
    "{wat} was na 1 januari 2028 nog eigen woning omdat zij te koop stond. Hoe wetsvoorstel 36748 haar startwaarde dan "
    "bepaalt, is niet gelezen; Netto neemt de WOZ-waarde van {jaar}.",
    "{wat} was still the own home after 1 January 2028 because it was for sale. How bill 36748 sets its start value then has "
    "not been read; Netto takes the WOZ value of {jaar}."};

/// wat = home: empty under bill 36748.
inline constexpr Message wetsvoorstel_leegstand{
    "wetsvoorstel_leegstand", Message::warning,
    "{wat} staat in {jaar} leeg. De vastgoedbijtelling is gerekend; tijdens bouw geldt zij volgens de toelichtingen niet, en "
    "voor brand en grote verbouwing komen er nog regels. Dat is NIET gemodelleerd.",
    "{wat} is empty in {jaar}. The deemed addition is counted; by the explanations it does not hold during construction, and "
    "rules for fire and major renovation are still to come. That is NOT modelled."};

/// wat: no financial instrument; the amendment comes for it later.
inline constexpr Message novelle_later_bij_verkoop{
    "novelle_later_bij_verkoop", Message::warning,
    "{wat} is geen financieel instrument: volgens de kabinetsbrief van 29 september 2026 volgt belasting bij verkoop daarvoor "
    "later dan voor aandelen en obligaties. Netto telt in {jaar} de waardeverandering.",
    "{wat} is no financial instrument: by the cabinet letter of 29 September 2026 taxation at sale follows for it later than "
    "for shares and bonds. Netto counts the change in value in {jaar}."};

} // namespace netto::message
