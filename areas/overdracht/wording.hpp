// SPDX-License-Identifier: EUPL-1.2
// What is said of the transfer tax, in both languages.
#pragma once

#include "areas/message.hpp"

namespace netto::message {

/// tekst = the years for which there are rules.
inline constexpr Message overdracht_zonder_regels{
    "overdracht_zonder_regels", Message::warning,
    "De overdrachtsbelasting over wat in {jaar} is gekocht, is weggelaten: Netto heeft er regels voor van {wat}.",
    "The transfer tax on what was bought in {jaar} is left out: Netto has rules for it of {wat}."};

/// tekst = the quantities that are missing.
inline constexpr Message overdracht_zonder_cijfers{"overdracht_zonder_cijfers", Message::warning,
                                                   "De overdrachtsbelasting over wat in {jaar} is gekocht, is weggelaten: op "
                                                   "de gevraagde datum is niet bekend: {wat}. Geef het "
                                                   "op met --parameters BESTAND, of vraag een andere datum met --bekend-op.",
                                                   "The transfer tax on what was bought in {jaar} is left out: not known on "
                                                   "the date asked: {wat}. Supply it with --parameters "
                                                   "FILE, or ask another date with --bekend-op."};

/// wat: a home whose price includes costs.
inline constexpr Message overdracht_prijs_met_kosten{
    "overdracht_prijs_met_kosten", Message::warning,
    "{wat}: de overdrachtsbelasting is gerekend over aankoopprijs, waarin de kosten van de aankoop nog zitten; daarover is zij "
    "niet "
    "verschuldigd. Zet de prijs zonder kosten in aankoopprijs en de kosten in aankoopkosten (0 als er geen in zitten).",
    "{wat}: the transfer tax is computed on aankoopprijs, which still includes the costs of the purchase; it is not due on "
    "those. Put "
    "the price without costs in aankoopprijs and the costs in aankoopkosten (0 when there are none in it)."};

/// wat: a home; bij: who buys it and of whom the dossier does not say when they were born; getal: what the exemption would take away.
inline constexpr Message overdracht_geboortedatum_onbekend{"overdracht_geboortedatum_onbekend", Message::warning,
                                                           "{wat}: van {bij} ontbreekt de geboortedatum. Wie meerderjarig is, "
                                                           "jonger dan 35 jaar en de startersvrijstelling niet eerder "
                                                           "gebruikte, betaalt geen overdrachtsbelasting: {getal} euro minder.",
                                                           "{wat}: of {bij} the date of birth is missing. Who is of age, under "
                                                           "35 and has not used the starters exemption before, pays no "
                                                           "transfer tax: {getal} euros less."};

/// wat: a home; bij: starters who would be exempt at a lower value; getal: by how many euros it is above the bound.
inline constexpr Message overdracht_boven_woningwaarde{"overdracht_boven_woningwaarde", Message::warning,
                                                       "{wat}: de waarde is {getal} euro boven de grens van de "
                                                       "startersvrijstelling, zodat {bij} over alles belasting betaalt en niet "
                                                       "alleen over het meerdere (Wbr, art. 15 lid 1 onderdeel p).",
                                                       "{wat}: the value is {getal} euros above the bound of the starters "
                                                       "exemption, so that {bij} pays tax on all of it and not only on "
                                                       "the excess (Wbr, art. 15 lid 1 p)."};

/// wat: a home declared as main residence that by the dossier never was; getal: what is due after all.
inline constexpr Message overdracht_nooit_bewoond{
    "overdracht_nooit_bewoond", Message::warning,
    "{wat}: er is verklaard dat zij het hoofdverblijf wordt, maar volgens het dossier is er niet gewoond. Dan is {getal} euro "
    "alsnog "
    "verschuldigd, behalve als dat komt door omstandigheden die bij de verklaring niet te voorzien waren (Wbr, art. 15a lid 4 "
    "en 5).",
    "{wat}: it was declared to become the main residence, but by the dossier nobody lived there. Then {getal} euros are due "
    "after "
    "all, unless that comes of circumstances that could not be foreseen (Wbr, art. 15a lid 4 and 5)."};

/// wat: a home that was left soon; getal: what is due after all at most.
inline constexpr Message overdracht_kort_bewoond{
    "overdracht_kort_bewoond", Message::warning,
    "{wat}: er is korter dan zes maanden gewoond. Wat alsnog is verschuldigd ligt tussen 0 en {getal} euro. Zes maanden is in "
    "beginsel "
    "genoeg, ook voor wie van tevoren wist dat hij weer weg zou gaan (Hof Den Haag 10 april 2025, ECLI:NL:GHDHA:2025:766; "
    "rechtbank "
    "Den Haag, ECLI:NL:RBDHA:2024:1255, vond van niet); korter kan als het door onvoorziene omstandigheden komt (Wbr, art. 15a "
    "lid 5).",
    "{wat}: it was lived in for less than six months. What is due after all lies between 0 and {getal} euros. Six months are "
    "in "
    "principle enough, also for who knew beforehand that he would leave (court of appeal of The Hague, 10 April 2025, "
    "ECLI:NL:GHDHA:2025:766; the district court, ECLI:NL:RBDHA:2024:1255, thought not); less is possible when unforeseen "
    "circumstances caused it (Wbr, art. 15a lid 5)."};

/// wat: a home of which an earlier acquisition was too long ago.
inline constexpr Message overdracht_vorige_te_lang_geleden{"overdracht_vorige_te_lang_geleden", Message::warning,
                                                           "{wat}: de vorige verkrijging ligt niet in de zes maanden voor de "
                                                           "aankoop en verlaagt de overdrachtsbelasting niet (Wbr, art. 13).",
                                                           "{wat}: the earlier acquisition does not lie in the six months "
                                                           "before the purchase and does not lower the transfer tax (Wbr, art. "
                                                           "13)."};

/// wat: a home with a usufruct.
inline constexpr Message overdracht_vruchtgebruik{
    "overdracht_vruchtgebruik", Message::warning,
    "{wat}: de overdrachtsbelasting is weggelaten, omdat Netto de waarde van bloot eigendom en vruchtgebruik daarvoor niet "
    "rekent.",
    "{wat}: the transfer tax is left out, because Netto does not compute the value of bare ownership and usufruct for it."};

/// wat: a home on a ground lease.
inline constexpr Message overdracht_erfpacht{"overdracht_erfpacht", Message::warning,
                                             "{wat}: bij erfpacht telt ook de waarde van de canon (Wbr, art. 11 lid 1), ook "
                                             "voor de grens van de startersvrijstelling; die rekent "
                                             "Netto niet. Neem haar op in waarde_bij_aankoop.",
                                             "{wat}: of a ground lease the value of the ground rent counts too (Wbr, art. 11 "
                                             "lid 1), for the bound of the starters exemption as "
                                             "well; Netto does not compute it. Include it in waarde_bij_aankoop."};

/// wat: a home that two had together and that one of them gets.
inline constexpr Message overdracht_gemeenschap{"overdracht_gemeenschap", Message::warning,
                                                "{wat}: is dit de verdeling van een huwelijksgemeenschap of nalatenschap, dan "
                                                "is er geen overdrachtsbelasting (Wbr, art. 3 lid 1). "
                                                "Netto rekent dat het dat niet is.",
                                                "{wat}: when this divides a matrimonial community or an estate, there is no "
                                                "transfer tax (Wbr, art. 3 lid 1). Netto takes it that "
                                                "it does not."};

/// wat: a home of which a part passed again soon after its purchase.
inline constexpr Message overdracht_kort_na_aankoop{"overdracht_kort_na_aankoop", Message::warning,
                                                    "{wat}: een deel gaat binnen de termijn van artikel 13 (Wbr) na de aankoop "
                                                    "weer over; wat daarom in mindering komt, of door artikel 9 "
                                                    "in de tekst van 2021 bij de waarde, rekent Netto niet.",
                                                    "{wat}: a part passes again within the term of article 13 (Wbr) after the "
                                                    "purchase; what comes off for that, or by article 9 in its "
                                                    "text of 2021 is added to the value, Netto does not compute."};

} // namespace netto::message
