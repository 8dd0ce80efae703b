// SPDX-License-Identifier: EUPL-1.2
// What is said of the own home, in both languages.
#pragma once

#include "areas/message.hpp"

namespace netto::message {

/// tekst = the years for which there are rules.
inline constexpr Message eigen_woning_zonder_regels{
    "eigen_woning_zonder_regels", Message::warning,
    "De eigen woning (box 1) is weggelaten: voor {jaar} heeft Netto er geen regels voor, wel voor {wat}.",
    "The own home (box 1) is left out: Netto has no rules for it in {jaar}, only for {wat}."};

/// tekst = the quantities that are missing.
inline constexpr Message eigen_woning_zonder_cijfers{
    "eigen_woning_zonder_cijfers", Message::warning,
    "De eigen woning (box 1) is weggelaten: voor {jaar} is (op de gevraagde datum) niet bekend: {wat}. Geef het op met "
    "--parameters BESTAND, of vraag een andere datum met --bekend-op.",
    "The own home (box 1) is left out: not known for {jaar} (on the date asked): {wat}. Supply it with --parameters FILE, or "
    "ask another date with --bekend-op."};

/// wat: owned by a child (bij) that comes of age in the year.
inline constexpr Message eigen_woning_kind_meerderjarig{
    "eigen_woning_kind_meerderjarig", Message::warning,
    "{wat}: {bij} wordt in {jaar} meerderjarig. Zijn deel van het eigenwoningforfait telt tot die dag bij wie het gezag heeft; "
    "van die dag af geeft het kind zelf aan (Wet IB 2001, art. 2.15), en dat rekent Netto hier niet.",
    "{wat}: {bij} comes of age in {jaar}. Its part of the deemed income counts until that day for who has authority; from that "
    "day the child files itself (Wet IB 2001, art. 2.15), which Netto does not compute here."};

/// wat: a home without a WOZ value in jaar.
inline constexpr Message woz_eigen_woning_onbekend{
    "woz_eigen_woning_onbekend", Message::warning,
    "{wat}: de WOZ-waarde van {jaar} ontbreekt, en daarmee het eigenwoningforfait; vul {veld} = { {jaar} = ... } in.",
    "{wat}: the WOZ value of {jaar} is missing, and so is the deemed income; add {veld} = { {jaar} = ... }."};

/// wat: an own-home loan of which the interest paid in jaar is not given.
inline constexpr Message rente_eigenwoningschuld_onbekend{
    "rente_eigenwoningschuld_onbekend", Message::warning,
    "{wat}: de rente die in {jaar} is betaald ontbreekt; vul {veld} = { {jaar} = ... } in, met 0 als er geen is betaald.",
    "{wat}: the interest paid in {jaar} is missing; add {veld} = { {jaar} = ... }, with 0 when none was paid."};

/// wat: an own-home loan of somebody without an own home in jaar.
inline constexpr Message eigenwoningschuld_zonder_woning{
    "eigenwoningschuld_zonder_woning", Message::warning,
    "{wat} is een eigenwoningschuld, maar in {jaar} staat er geen eigen woning in het dossier. Voeg haar toe als [[woning]] "
    "met "
    "gebruik = \"eigen_woning\"; is er geen, dan is de rente niet aftrekbaar en hoort de schuld in box 3 (soort = \"box3\").",
    "{wat} is an own-home loan, but in {jaar} the dossier has no own home. Add it as [[woning]] with gebruik = "
    "\"eigen_woning\"; if there is none, the interest is not deductible and the debt belongs in box 3 (soort = \"box3\")."};

/// wat: an own-home loan on 1 January of jaar; bij: its home, whose term as own home has ended.
inline constexpr Message schuld_van_woning_in_box_3{
    "schuld_van_woning_in_box_3", Message::warning,
    "{wat} telt op 1 januari {jaar} in box 3, want {bij} is dan geen eigen woning meer (Wet IB 2001, art. 2.14 lid 3).",
    "{wat} counts in box 3 on 1 January {jaar}, because {bij} is no own home any more then (Wet IB 2001, art. 2.14(3))."};

/// wat: an own-home loan on 1 January of jaar; getal: euros of it that are none.
inline constexpr Message schuld_deels_in_box_3{"schuld_deels_in_box_3", Message::warning,
                                               "{wat}: {getal} euro van deze lening is meer dan de hoogste eigenwoningschuld "
                                               "en telt op 1 januari {jaar} in box 3; de rente daarover is "
                                               "niet aftrekbaar (Wet IB 2001, art. 3.119a lid 2 tot en met 4).",
                                               "{wat}: {getal} euros of this loan are above the highest own-home debt and "
                                               "count in box 3 on 1 January {jaar}; the interest on them is "
                                               "not deductible (Wet IB 2001, art. 3.119a(2)-(4))."};

/// wat: an own home sold in jaar.
inline constexpr Message verkoopprijs_eigen_woning_onbekend{
    "verkoopprijs_eigen_woning_onbekend", Message::warning,
    "{wat} is in {jaar} verkocht. Zonder {veld} rekent Netto de overwaarde en de eigenwoningreserve niet; die bepaalt drie "
    "jaar lang hoeveel "
    "rente van een volgende woning aftrekbaar is (Wet IB 2001, art. 3.119aa).",
    "{wat} was sold in {jaar}. Without {veld} Netto does not compute the surplus value and the own-home reserve, which for "
    "three years "
    "decides how much interest for a next home is deductible (Wet IB 2001, art. 3.119aa)."};

/// wat: a loan; bij: the home that was sold in jaar.
inline constexpr Message schuld_bij_verkoop_onbekend{"schuld_bij_verkoop_onbekend", Message::warning,
                                                     "{wat}: hoeveel hiervan bij de verkoop van {bij} in {jaar} open stond "
                                                     "volgt niet uit het dossier (vul {veld} in); de overwaarde en de "
                                                     "eigenwoningreserve zijn daarom niet gerekend.",
                                                     "{wat}: how much of it was owed when {bij} was sold in {jaar} does not "
                                                     "follow from the dossier (add {veld}), so that surplus value and "
                                                     "own-home reserve are not computed."};

// Why a loan is no own-home debt in jaar: the interest is not deductible and the debt counts in box 3. wat: the loan.

inline constexpr Message lening_van_partner{
    "lening_van_partner", Message::warning,
    "{wat} is in {jaar} geen eigenwoningschuld, want zij is aan de partner verschuldigd (Wet IB 2001, art. 3.119a lid 6). De "
    "rente is "
    "niet aftrekbaar en de schuld hoort in box 3.",
    "{wat} is no own-home debt in {jaar}, because it is owed to the partner (Wet IB 2001, art. 3.119a(6)). The interest is not "
    "deductible and the debt belongs in box 3."};
inline constexpr Message lening_zonder_aflossing{"lening_zonder_aflossing", Message::warning,
                                                 "{wat} is in {jaar} geen eigenwoningschuld, want een lening van na 2012 moet "
                                                 "volgens het contract ten minste annuïtair worden "
                                                 "afgelost (Wet IB 2001, art. 3.119a lid 1). De rente is niet aftrekbaar en de "
                                                 "schuld hoort in box 3. Verving zij een lening van voor "
                                                 "2013, geef dan de dag daarvan als eigenwoningschuld_sinds.",
                                                 "{wat} is no own-home debt in {jaar}, because a loan of after 2012 must be "
                                                 "repaid as an annuity at least (Wet IB 2001, art. "
                                                 "3.119a(1)). The interest is not deductible and the debt belongs in box 3. If "
                                                 "it took the place of a loan of before 2013, give the "
                                                 "day of that as eigenwoningschuld_sinds."};
/// getal: how many months were left.
inline constexpr Message lening_looptijd_te_lang{"lening_looptijd_te_lang", Message::warning,
                                                 "{wat} is in {jaar} in haar geheel geen eigenwoningschuld, want haar looptijd "
                                                 "is langer dan de {getal} maanden die er nog over waren "
                                                 "(Wet IB 2001, art. 3.119a lid 1 en 3.119c). De rente is niet aftrekbaar en "
                                                 "de schuld hoort in box 3. Is het contract later verbeterd, "
                                                 "geef het dan vanaf die dag als een nieuwe lening.",
                                                 "{wat} as a whole is no own-home debt in {jaar}, because its term is longer "
                                                 "than the {getal} months that were left (Wet IB 2001, art. "
                                                 "3.119a(1) and 3.119c). The interest is not deductible and the debt belongs "
                                                 "in box 3. If the contract was mended later, give it from "
                                                 "that day as a new loan."};
inline constexpr Message lening_niet_gemeld{
    "lening_niet_gemeld", Message::warning,
    "{wat} is in {jaar} geen eigenwoningschuld, want zij is niet van een bank en volgens het dossier niet in de aangifte "
    "gemeld (Wet IB "
    "2001, art. 3.119g). De rente is niet aftrekbaar en de schuld hoort in box 3. Meldt u haar, vul dan {veld} = [{jaar}] in.",
    "{wat} is no own-home debt in {jaar}, because it is not of a bank and by the dossier not reported in the return (Wet IB "
    "2001, art. "
    "3.119g). The interest is not deductible and the debt belongs in box 3. If you report it, add {veld} = [{jaar}]."};
inline constexpr Message aflossingseis_niet_gehaald{
    "aflossingseis_niet_gehaald", Message::warning,
    "{wat} is vanaf 1 januari {jaar} geen eigenwoningschuld, want op 31 december van de twee jaren ervoor was er te weinig "
    "afgelost "
    "(Wet IB 2001, art. 3.119e). De rente is niet aftrekbaar en de schuld hoort in box 3. Kwam het door te weinig inkomen (met "
    "een "
    "nieuw schema) of een fout, vul dan achterstand_door in; uitstel van betaling rekent Netto niet.",
    "{wat} is no own-home debt from 1 January {jaar}, because too little was repaid on 31 December of the two years before "
    "(Wet IB "
    "2001, art. 3.119e). The interest is not deductible and the debt belongs in box 3. If a lack of income (with a new "
    "schedule) or "
    "a mistake was the cause, add achterstand_door; deferral of payment is not computed."};
/// wat: a loan with too much debt at the end of jaar; getal: what it may be.
inline constexpr Message aflossingsachterstand{
    "aflossingsachterstand", Message::warning,
    "{wat}: op 31 december {jaar} is er te weinig afgelost; de schuld mag dan {getal} euro zijn. Is dat op 31 december van het "
    "jaar erna "
    "niet ingehaald, dan is zij vanaf het jaar daarop geen eigenwoningschuld meer (Wet IB 2001, art. 3.119e).",
    "{wat}: on 31 December {jaar} too little is repaid; the debt may be {getal} euros then. If that is not made up for on 31 "
    "December of "
    "the year after, it is no own-home debt any more from the year after that (Wet IB 2001, art. 3.119e)."};

/// wat: a home with receipts for rooms in jaar above the exemption, getal; their part of it is not known.
inline constexpr Message kamerverhuur_boven_vrijstelling{
    "kamerverhuur_boven_vrijstelling", Message::warning,
    "{wat}: in {jaar} is voor kamers meer ontvangen dan {getal} euro. De kamers zijn dan geen deel van de eigen woning: hun "
    "deel "
    "van de waarde en van de schuld hoort het hele jaar in box 3 (Wet IB 2001, art. 3.114). Netto rekent dat van een woning "
    "die "
    "het hele jaar eigen woning is, als {veld} en oppervlakte_m2 er staan.",
    "{wat}: in {jaar} more than {getal} euros was received for rooms. The rooms are then no part of the own home: their part "
    "of "
    "the value and of the debt belongs in box 3 all year (Wet IB 2001, art. 3.114). Netto computes that of a home that is the "
    "own home all year, with {veld} and oppervlakte_m2."};

/// The same; getal: the exemption.
inline constexpr Message kamers_in_box_3{
    "kamers_in_box_3", Message::warning,
    "{wat}: in {jaar} is voor kamers meer ontvangen dan {getal} euro. Hun deel van de waarde en van de schuld telt het hele "
    "jaar "
    "in box 3 (Wet IB 2001, art. 3.114; keuze K-149). Dat de eigenwoningreserve daardoor verandert, rekent Netto niet.",
    "{wat}: in {jaar} more than {getal} euros was received for rooms. Their part of the value and of the debt counts in box 3 "
    "all "
    "year (Wet IB 2001, art. 3.114; K-149). That it changes the own-home reserve is not computed."};

/// wat: such a home, with the debt by the price.
inline constexpr Message schuld_kamers_onbekend{"schuld_kamers_onbekend", Message::warning,
                                                "{wat}: zonder {veld} en de schuld op 1 januari {jaar} (waarde) is niet te "
                                                "zeggen welk deel van de schuld naar de woningprijs "
                                                "met de kamers naar box 3 gaat.",
                                                "{wat}: without {veld} and the debt on 1 January {jaar} (waarde) it cannot be "
                                                "said which part of the debt goes to box 3 with "
                                                "the rooms by the price."};

/// wat: a loan; getal: euros of it that go with rooms.
inline constexpr Message schuld_kamers_in_box_3{"schuld_kamers_in_box_3", Message::warning,
                                                "{wat}: {getal} euro van deze lening hoort bij kamers die geen deel van de "
                                                "eigen woning zijn, en telt op 1 januari {jaar} in "
                                                "box 3; de rente daarover is niet aftrekbaar (Wet IB 2001, art. 3.114).",
                                                "{wat}: {getal} euros of this loan belong to rooms that are no part of the own "
                                                "home, and count in box 3 on 1 January {jaar}; "
                                                "the interest on them is not deductible (Wet IB 2001, art. 3.114)."};

// wat: a home of former partners without a statement of the duty to maintain; getal: what living there would be as alimony.

inline constexpr Message onderhoudsplicht_onbekend_betaald{
    "onderhoudsplicht_onbekend_betaald", Message::warning,
    "{wat}: woont de gewezen partner er op grond van een onderhoudsplicht (convenant, afspraak, rechter)? Dan is {getal} euro "
    "van {jaar} betaalde partneralimentatie en aftrekbaar. Vul {veld} = true of false in; Netto rekent nu zonder (Wet IB 2001, "
    "art. 3.101 en 6.3).",
    "{wat}: does the former partner live there because of a duty to maintain (settlement, agreement, court)? Then {getal} "
    "euros "
    "of {jaar} are alimony paid, and deductible. Add {veld} = true or false; Netto now computes without (Wet IB 2001, art. "
    "3.101 "
    "and 6.3)."};
inline constexpr Message onderhoudsplicht_onbekend_ontvangen{
    "onderhoudsplicht_onbekend_ontvangen", Message::warning,
    "{wat}: woont u in het deel van de gewezen partner op grond van een onderhoudsplicht (convenant, afspraak, rechter)? Dan "
    "is "
    "{getal} euro van {jaar} ontvangen partneralimentatie en belast. Vul {veld} = true of false in; Netto rekent nu zonder "
    "(Wet "
    "IB 2001, art. 3.101).",
    "{wat}: do you live in the part of the former partner because of a duty to maintain (settlement, agreement, court)? Then "
    "{getal} euros of {jaar} are alimony received, and taxed. Add {veld} = true or false; Netto now computes without (Wet IB "
    "2001, art. 3.101)."};

/// wat: a debt for a home of former partners, bij; who paid its interest in jaar is not said.
inline constexpr Message wie_rente_betaalde_onbekend{
    "wie_rente_betaalde_onbekend", Message::warning,
    "{wat}: wie van de gewezen partners de rente van {jaar} voor {bij} betaalde staat er niet; Netto rekent dat ieder zijn "
    "deel "
    "betaalde. Was het anders, vul dan {veld} = { {jaar} = ... } in.",
    "{wat}: who of the former partners paid the interest of {jaar} for {bij} is not said; Netto takes it that each paid his "
    "part. If it was otherwise, add {veld} = { {jaar} = ... }."};

/// wat: a debt for a home of former partners, bij, of which one paid for the other, without a duty to maintain.
inline constexpr Message verrekenen_onbekend{
    "verrekenen_onbekend", Message::warning,
    "{wat}: in {jaar} betaalde de ene gewezen partner rente voor de ander, en dat is geen alimentatie. Netto rekent dat zij "
    "wordt terugbetaald of verrekend, zodat wiens schuld het is de rente aftrekt (BW 6:10). Is dat niet zo, zet dan bij {bij} "
    "{veld} = false: wat een ander draagt is niet aftrekbaar.",
    "{wat}: in {jaar} one former partner paid interest for the other, and that is no alimony. Netto takes it that it is paid "
    "back or settled, so that who owes the debt deducts the interest (BW 6:10). If not, put {veld} = false with {bij}: what "
    "another bears is not deductible."};

/// wat: a loan; boeterente of jaar, getal.
inline constexpr Message boeterente_eenmalig{
    "boeterente_eenmalig", Message::warning,
    "{wat}: in de aftrekbare kosten van {jaar} zit eenmalig {getal} euro boeterente; andere jaren hebben die aftrek niet.",
    "{wat}: the deductible costs of {jaar} hold {getal} euros of penalty interest, once; other years lack that deduction."};

} // namespace netto::message
