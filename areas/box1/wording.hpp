// SPDX-License-Identifier: EUPL-1.2
// What is said of income from work, in both languages.
#pragma once

#include "areas/message.hpp"

namespace netto::message {

/// tekst = the years for which there are rules.
inline constexpr Message box1_zonder_regels{
    "box1_zonder_regels", Message::warning,
    "Inkomen uit werk (box 1) en wat er in totaal te betalen is, zijn weggelaten: voor {jaar} heeft Netto er geen regels voor, "
    "wel "
    "voor {wat}. `aftrekposten` van dat jaar zijn dan ook in box 3 niet afgetrokken; geef wat box 1 overliet als "
    "persoonsgebonden_aftrek.",
    "Income from work (box 1) and what is owed in all are left out: Netto has no rules for them in {jaar}, only for {wat}. Nor "
    "are "
    "`aftrekposten` of that year deducted in box 3; give what box 1 left over as persoonsgebonden_aftrek."};

/// tekst = the quantities that are missing.
inline constexpr Message box1_zonder_cijfers{
    "box1_zonder_cijfers", Message::warning,
    "Inkomen uit werk (box 1) en wat er in totaal te betalen is, zijn weggelaten: voor {jaar} is (op de gevraagde datum) niet "
    "bekend: {wat}. Geef het op met --parameters BESTAND, of vraag een andere datum met --bekend-op.",
    "Income from work (box 1) and what is owed in all are left out: not known for {jaar} (on the date asked): {wat}. Supply it "
    "with "
    "--parameters FILE, or ask another date with --bekend-op."};

/// bij: the persons of whom something of the own home is missing.
inline constexpr Message box1_eigen_woning{
    "box1_eigen_woning", Message::omission,
    "Van {bij} is box 1 niet af: er is een eigen woning of een eigenwoningschuld waarvan iets ontbreekt. Het belastbare "
    "inkomen, de heffingskortingen en wat er in totaal te betalen is ontbreken daarom, en `aftrekposten` zijn ook in box 3 "
    "niet "
    "afgetrokken; de rest van box 3 is gerekend.",
    "Box 1 of {bij} is not complete: there is an own home or an own-home loan of which something is missing. So taxable "
    "income, "
    "tax credits and what is owed in all are missing, and `aftrekposten` are not deducted in box 3 either; the rest of box 3 "
    "is "
    "computed."};

/// wat: a person who is not computed.
inline constexpr Message box1_deel_van_het_jaar{
    "box1_deel_van_het_jaar", Message::omission,
    "Van {wat} is box 1 over {jaar} weggelaten, en wat er in totaal te betalen is: Netto rekent die van wie in Nederland woont "
    "en "
    "het hele jaar leeft, zonder keuze voor partiële buitenlandse belastingplicht. `aftrekposten` zijn ook in box 3 niet "
    "afgetrokken.",
    "Box 1 of {wat} in {jaar} is left out, and what is owed in all: Netto computes it of who lives in the Netherlands and is "
    "alive all year, without the choice of partial non-residence. `aftrekposten` are not deducted in box 3 either."};

/// wat: a person who came or left in the year; getal: days of 360.
inline constexpr Message box1_periode_in_nederland{
    "box1_periode_in_nederland", Message::omission,
    "{wat} woonde een deel van {jaar} in Nederland. Netto neemt het inkomen van dat jaar in het dossier als dat van die "
    "periode, "
    "en rekent premie, en het premiedeel van de kortingen, over {getal} van 360 dagen (Regeling Wfsv, art. 2.5 tot en met "
    "2.7). "
    "Nederlands inkomen uit de tijd erbuiten en de bijdrage Zvw rekent Netto dan niet.",
    "{wat} lived in the Netherlands for part of {jaar}. Netto takes the income of that year in the dossier as that of the "
    "part, "
    "and counts premiums, and the premium part of credits, for {getal} of 360 days (Regeling Wfsv, art. 2.5 to 2.7). Dutch "
    "income from the time outside it and the contribution Zvw are not computed then."};

/// wat: a person; his age is not known.
inline constexpr Message geboortedatum_onbekend{"geboortedatum_onbekend", Message::warning,
                                                "{wat}: geboortedatum ontbreekt. Netto rekent met iemand onder de "
                                                "AOW-leeftijd, of met AOW-inkomen met iemand erboven (geboren in "
                                                "1946 of later); vul geboortedatum = 1980-05-01 in, met de eigen dag.",
                                                "{wat}: geboortedatum is missing. Netto takes somebody below the pensionable "
                                                "age, or with state pension somebody above it (born in "
                                                "1946 or later); add geboortedatum = 1980-05-01, with the own day."};

/// wat: an income of which the dossier does not say what was withheld.
inline constexpr Message loonheffing_onbekend{
    "loonheffing_onbekend", Message::warning,
    "{wat}: loonheffing van {jaar} ontbreekt, en telt als 0. Is er loonheffing ingehouden, dan is er minder te betalen; vul "
    "loonheffing = { {jaar} = ... } in.",
    "{wat}: loonheffing of {jaar} is missing, and counts as 0. If wage tax was withheld, less is left to pay; add loonheffing "
    "= { "
    "{jaar} = ... }."};

/// wat: a person with a loss; jaar: the earlier year that part of it goes to, getal: that part.
inline constexpr Message verlies_terug{
    "verlies_terug", Message::warning,
    "Van het verlies uit werk en woning van {wat} gaat {getal} euro terug naar {jaar}: de aanslag van dat jaar wordt lager "
    "(Wet "
    "IB 2001, art. 3.150 en 3.152). Hoeveel: geef dat bedrag als te_verrekenen_verlies van {jaar} en vraag dat jaar.",
    "Of the loss from work and home of {wat} {getal} euros go back to {jaar}: the assessment of that year becomes lower (Wet "
    "IB "
    "2001, art. 3.150 and 3.152). How much: give that amount as te_verrekenen_verlies of {jaar} and ask that year."};

/// wat: a person with a loss; jaar: its year, getal: what goes to later years.
inline constexpr Message verlies_vooruit{
    "verlies_vooruit", Message::warning,
    "Van het verlies uit werk en woning van {wat} over {jaar} gaat {getal} euro naar latere jaren (Wet IB 2001, art. 3.150). "
    "Een "
    "eerder jaar waarvan het dossier geen inkomen geeft, telt daarbij als een jaar zonder inkomen; was er inkomen in de drie "
    "jaren ervoor, geef dat dan ook.",
    "Of the loss from work and home of {wat} in {jaar} {getal} euros go to later years (Wet IB 2001, art. 3.150). An earlier "
    "year of which the dossier gives no income counts as one without; if there was income in the three years before, give "
    "that too."};

/// wat: an income that is no source of income, in jaar.
inline constexpr Message geen_bron_van_inkomen{
    "geen_bron_van_inkomen", Message::warning,
    "{wat} telt in {jaar} niet mee, omdat het volgens het dossier geen bron van inkomen is ({veld}): het verlies is niet "
    "aftrekbaar en gaat niet naar andere jaren. Komt er voordeel, dan is het weer een bron en belast.",
    "{wat} does not count in {jaar}, because by the dossier it is no source of income ({veld}): the loss is not deductible and "
    "does not go to other years. Once there is a benefit it is a source again, and taxed."};

/// wat: a person with profit for whom the dossier does not give the year in urencriterium.
inline constexpr Message zonder_urencriterium{
    "zonder_urencriterium", Message::warning,
    "{wat} heeft over {jaar} winst zonder {veld}: Netto rekent geen zelfstandigenaftrek. Is het urencriterium gehaald, vul dan "
    "{veld} = [{jaar}] in bij dat inkomen. De startersaftrek bij arbeidsongeschiktheid, met het verlaagde urencriterium, "
    "rekent "
    "Netto niet.",
    "{wat} has profit in {jaar} without {veld}: Netto computes no self-employed deduction. If the hours criterion was met, add "
    "{veld} = [{jaar}] to that income. The starter's deduction for the disabled, with the lower hours criterion, Netto does "
    "not "
    "compute."};

/// jaar; bij: the adults without any income in the dossier.
inline constexpr Message geen_inkomen{
    "geen_inkomen", Message::warning,
    "Van {bij} geeft het dossier over {jaar} geen inkomen; Netto rekent dat er geen is. Is het er wel, voeg het toe als "
    "[[inkomen]].",
    "Of {bij} the dossier gives no income in {jaar}; Netto takes it that there is none. If there is, add it as [[inkomen]]."};

} // namespace netto::message
