// SPDX-License-Identifier: EUPL-1.2
// What is said of persons, partners, children and empty homes, in both languages.
#pragma once

#include "areas/wording.hpp"

namespace netto::message {

// no answer
/// bij = partners whose periods of liability differ (2.17 lid 7, 8).
inline constexpr Message partners_verschillend_tijdvak{
    "partners_verschillend_tijdvak", Message::error,
    "{wat}: partners in {jaar}, maar niet even lang binnenlands belastingplichtig. Dan kunnen zij niet als partners voor het "
    "hele jaar gelden (Wet IB 2001, art. 2.17 lid 7 en 8); haal {jaar} uit {veld}.",
    "{wat}: partners in {jaar}, but resident for different periods. They cannot count as partners for the whole year (Wet IB "
    "2001, art. 2.17 lid 7 and 8); remove {jaar} from {veld}."};

/// wat: owned by someone (bij) who died before the year, getal = year of death.
inline constexpr Message eigenaar_overleden{
    "eigenaar_overleden", Message::error,
    "{wat}: {bij} is in {getal} overleden, dus in {jaar} is dit van erfgenamen. Zet bovenin wie wat kreeg: erfgenaam = { {bij} "
    "= \"...\" }, of met delen { {bij} = { ... = \"1/2\", buiten_dossier = \"1/2\" } }. Ging alles naar iemand buiten het "
    "dossier, dan is dat erfgenaam = { {bij} = \"buiten_dossier\" }.",
    "{wat}: {bij} died in {getal}, so in {jaar} this belongs to heirs. Say at the top who got what: erfgenaam = { {bij} = "
    "\"...\" }, or with parts { {bij} = { ... = \"1/2\", buiten_dossier = \"1/2\" } }. When all went to someone outside the "
    "dossier, that is erfgenaam = { {bij} = \"buiten_dossier\" }."};

/// wat = real estate here sold in the year, bij = persons of whom only that counts: on which day is not known.
inline constexpr Message buitenland_verkocht_in_jaar{
    "buitenland_verkocht_in_jaar", Message::error,
    "{wat} is in {jaar} geheel of deels {veld}, en het dossier zegt niet op welke dag. Van {bij} telt alleen wat in Nederland "
    "ligt, "
    "voor de hele maanden dat het er was (Wet IB 2001, art. 7.7 lid 4). Neem het op als woning, met verkocht_op.",
    "{wat} was sold in {jaar}, wholly or in part ({veld}), and the dossier does not say on which day. Of {bij} only what is in "
    "the "
    "Netherlands counts, for the whole months that it was there (Wet IB 2001, art. 7.7 lid 4). Enter it as a woning, with "
    "verkocht_op."};

/// A split is asked for, but nobody is a partner this year.
inline constexpr Message verdeling_zonder_partners{
    "verdeling_zonder_partners", Message::error,
    "Er is een verdeling gevraagd, maar in {jaar} zijn er geen partners voor het hele jaar; laat --verdeling weg of zet {jaar} "
    "in partnerschap.heel_jaar.",
    "A split is asked for, but in {jaar} nobody is a partner for the whole year; leave out --verdeling or add {jaar} to "
    "partnerschap.heel_jaar."};

/// veld = the split of the dossier. The same, though the dossier calls two people partners: one of them lives abroad, has died or is
/// not liable.
inline constexpr Message verdeling_kan_niet{
    "verdeling_kan_niet", Message::error,
    "Er is een {veld} voor {jaar}, maar dan heeft in box 3 niemand een partner om mee te verdelen: de een woont in het "
    "buitenland zonder te kwalificeren (Wet IB 2001, art. 1.2 lid 4 en 2.17), of is er dan niet. Haal {jaar} uit {veld}.",
    "There is a {veld} for {jaar}, but nobody has a partner to divide with in box 3 then: one of them lives abroad without "
    "qualifying (Wet IB 2001, art. 1.2 lid 4 and 2.17), or is not there. Take {jaar} out of {veld}."};

/// bij = partners of the year, whom the split does not divide among.
inline constexpr Message verdeling_andere_partners{
    "verdeling_andere_partners", Message::error,
    "De gevraagde {veld} verdeelt niet alles over de partners van {jaar}: {wat}. Noem hen, zoals --verdeling "
    "\"Anna=50%,Bram=50%\".",
    "The {veld} asked does not divide everything among the partners of {jaar}: {wat}. Name them, as in --verdeling "
    "\"Anna=50%,Bram=50%\"."};

/// wat = person: the choice does not exist any more.
inline constexpr Message partieel_vervallen{
    "partieel_vervallen", Message::error,
    "{wat}: partiële buitenlandse belastingplicht bestaat in {jaar} niet meer; ook het overgangsrecht is voorbij (Wet IB 2001, "
    "art. 2.6, tekst 2024; Belastingplan 2024, art. XIIa). Haal {jaar} uit {veld}.",
    "{wat}: partial non-residence does not exist in {jaar} any more; its transition is over too (Wet IB 2001, art. 2.6, text "
    "of "
    "2024; Belastingplan 2024, art. XIIa). Take {jaar} out of {veld}."};

/// bij = partners: it ends on different days.
inline constexpr Message partieel_eindigt_verschillend{
    "partieel_eindigt_verschillend", Message::error,
    "{wat}: de partiële buitenlandse belastingplicht eindigt in {jaar} op verschillende dagen ({veld}); een jaar met drie "
    "tijdvakken "
    "is NIET gemodelleerd.",
    "{wat}: partial non-residence ends in {jaar} on different days ({veld}); a year with three periods is NOT modelled."};

// an answer, with something to know
/// wat = child that is of age on 1 January: not counted.
inline constexpr Message kind_meerderjarig{"kind_meerderjarig", Message::warning,
                                           "{wat} is op 1 januari {jaar} meerderjarig en doet zelf aangifte; wat het bezit "
                                           "telt hier niet mee. Neem het op als persoon om het te berekenen.",
                                           "{wat} is of age on 1 January {jaar} and files its own return; what it owns does "
                                           "not count here. Enter it as a persoon to compute it."};

/// wat = child of whom nobody who lives has authority: not counted.
inline constexpr Message kind_zonder_gezag{
    "kind_zonder_gezag", Message::warning,
    "{wat}: niemand van {veld} leeft nog in {jaar}. Wat het kind heeft, telt dan bij niemand in het dossier; het geeft dat "
    "zelf aan (Wet IB 2001, art. 2.15). Neem het op als persoon om het te berekenen, of vul bij {veld} in wie nu het gezag "
    "heeft.",
    "{wat}: nobody of {veld} is alive in {jaar}. What the child has then counts for nobody in the dossier; it files that "
    "itself (Wet IB 2001, art. 2.15). Enter it as a persoon to compute it, or say with {veld} who has authority now."};

/// wat = person: not liable this year.
inline constexpr Message niet_belastingplichtig{"niet_belastingplichtig", Message::warning,
                                                "{wat} woonde in {jaar} niet in Nederland en is niet meegerekend. Heeft hij of "
                                                "zij Nederlands vastgoed, zet {jaar} dan in buitenlands_belastingplichtig.",
                                                "{wat} did not live in the Netherlands in {jaar} and is left out. With Dutch "
                                                "real estate, add {jaar} to buitenlands_belastingplichtig."};

/// wat = person, by the days of living here a non-resident all year, with real estate here.
inline constexpr Message buitenlands_door_vastgoed{
    "buitenlands_door_vastgoed", Message::warning,
    "{wat} woonde in {jaar} niet in Nederland en heeft hier vastgoed: gerekend als buitenlands belastingplichtige (Wet IB "
    "2001, art. "
    "7.7). Zet {jaar} in {veld}, of geef de dag waarop het vastgoed is verkocht.",
    "{wat} did not live in the Netherlands in {jaar} and has real estate here: computed as a non-resident taxpayer (Wet IB "
    "2001, art. "
    "7.7). Add {jaar} to {veld}, or give the day on which the real estate was sold."};

/// wat = thing, veld = key of an amount up to a day, tekst = that day.
inline constexpr Message dag_zonder_gebeurtenis{
    "dag_zonder_gebeurtenis", Message::warning,
    "{wat}: {veld} tot en met {tekst} is niet gebruikt, want op die dag eindigt in {jaar} niets: geen verhuizing, overlijden, "
    "verjaardag of wisseling van eigenaar. Geef het bedrag tot en met de dag waarop dat wel is.",
    "{wat}: {veld} up to and including {tekst} is not used, because nothing ends on that day in {jaar}: no move, death, "
    "birthday or "
    "change of owner. Give the amount up to and including the day on which it does."};

/// wat = child, bij = parent with authority who died in the year.
inline constexpr Message kind_ouder_overleden{
    "kind_ouder_overleden", Message::warning,
    "{wat}: {bij} had ook het gezag en overleed in {jaar}. Wat het kind daarna ontving, telt helemaal bij de andere ouder (Wet "
    "IB "
    "2001, art. 2.15); dat is in het werkelijke rendement NIET gerekend: daar telt het hele jaar de verdeling van 1 januari.",
    "{wat}: {bij} had authority too and died in {jaar}. What the child received after that counts wholly with the other parent "
    "(Wet "
    "IB 2001, art. 2.15); in the actual return that is NOT computed: the split of 1 January counts there all year."};

/// wat = person who had died before the year.
inline constexpr Message overleden_voor_jaar{"overleden_voor_jaar", Message::warning,
                                             "{wat} was voor {jaar} overleden en is niet meegerekend.",
                                             "{wat} had died before {jaar} and is left out."};

/// wat = person, getal = months.
inline constexpr Message deel_van_het_jaar{
    "deel_van_het_jaar", Message::warning,
    "{wat}: in {jaar} {getal} hele kalendermaanden in Nederland; het voordeel daarover telt naar rato, de peildatum blijft 1 "
    "januari (Wet IB 2001, art. 5.2 lid 6; tot 2023 lid 3).",
    "{wat}: {getal} whole calendar months in the Netherlands in {jaar}; the benefit over them counts pro rata, the reference "
    "date stays 1 January (Wet IB 2001, art. 5.2 lid 6; lid 3 before 2023)."};

/// wat = real estate here of whom only that counts, getal = months.
inline constexpr Message bezit_deel_van_het_jaar{
    "bezit_deel_van_het_jaar", Message::warning,
    "{wat} telt voor {getal} hele maanden van {jaar}: haar deel van het voordeel is naar rato gerekend, naar haar deel in de "
    "rendementsgrondslag (Wet IB 2001, art. 7.7 lid 4; keuze K-052).",
    "{wat} counts for {getal} whole months of {jaar}: its part of the benefit is pro rata, by its part of the return base (Wet "
    "IB "
    "2001, art. 7.7 lid 4; choice K-052)."};

/// wat = claim or debt, bij = who died or left it: a part of it is both owed by and owed to the same person.
inline constexpr Message deels_vermengd{"deels_vermengd", Message::warning,
                                        "Van {wat} telt in {jaar} een deel niet: wie het heeft, heeft door erven ook een deel "
                                        "van de andere kant, die van {bij} was of is (BW "
                                        "6:161 lid 1). De waarde ({veld}) is die van het geheel.",
                                        "Of {wat} a part does not count in {jaar}: who has it has, by inheriting, a part of "
                                        "the other side too, which was or is of {bij} (BW "
                                        "6:161 lid 1). The value ({veld}) is that of the whole."};

/// wat = claim or debt of 5.4, bij = the surviving parent, who died before the year.
inline constexpr Message opeisbaar_door_overlijden{
    "opeisbaar_door_overlijden", Message::warning,
    "{wat} telt in {jaar}: {bij} is overleden, dus is zij opeisbaar en rust zij niet meer op de echtgenoot van een overleden "
    "ouder (Wet IB "
    "2001, art. 5.4 lid 1 en 2; keuze K-040), ook al zegt het dossier {veld} = true. Is zij betaald, geef dan geen waarde "
    "meer.",
    "{wat} counts in {jaar}: {bij} died, so it is payable and no longer rests on the spouse of a deceased parent (Wet IB 2001, "
    "art. 5.4 lid "
    "1 and 2; choice K-040), although the dossier says {veld} = true. If it has been paid, give it no value any more."};

/// The same of a part of it that goes to another.
inline constexpr Message deel_van_bezit_deel_van_het_jaar{
    "deel_van_bezit_deel_van_het_jaar", Message::warning,
    "Van {wat} gaat in {jaar} een deel naar een ander ({veld}): dat deel telt voor {getal} hele maanden, naar zijn deel in de "
    "rendementsgrondslag (Wet IB 2001, art. 7.7 lid 4; keuze K-052).",
    "Of {wat} a part goes to another in {jaar} ({veld}): that part counts for {getal} whole months, by its part of the return "
    "base (Wet IB 2001, art. 7.7 lid 4; choice K-052)."};

/// wat = person who moves in the year and has real estate here, getal = whole months abroad.
inline constexpr Message maanden_buiten_nederland{
    "maanden_buiten_nederland", Message::warning,
    "{wat} woont een deel van {jaar} niet in Nederland en heeft hier onroerend goed: over {getal} hele maanden telt dat alleen "
    "(Wet IB 2001, art. 7.7 lid 4), met heffingvrij vermogen; het komt bij het voordeel over de maanden in Nederland (keuze "
    "K-052).",
    "{wat} does not live in the Netherlands for a part of {jaar} and has real estate here: over {getal} whole months that "
    "alone "
    "counts (Wet IB 2001, art. 7.7 lid 4), with tax-free capital; it is added to the benefit over the months in the "
    "Netherlands "
    "(choice K-052)."};

/// wat = thing that goes to another owner during the year.
inline constexpr Message eigenaar_wisselt{"eigenaar_wisselt", Message::warning,
                                          "{wat} gaat in {jaar} naar een andere eigenaar ({veld}). Voor het forfait telt het "
                                          "hele jaar wie het op 1 januari heeft (Wet IB 2001, "
                                          "art. 2.17 lid 1 en 5.2 lid 1); van wie alleen telt wat hij in Nederland heeft, "
                                          "tot dan (art. 7.7 lid 4).",
                                          "{wat} goes to another owner in {jaar} ({veld}). For the deemed return who has it on "
                                          "1 January counts all year (Wet IB 2001, art. "
                                          "2.17 lid 1 and 5.2 lid 1); of whom only what is in the Netherlands counts, until "
                                          "then (art. 7.7 lid 4)."};

/// wat = person: no time apportionment.
inline constexpr Message overleden_in_jaar{
    "overleden_in_jaar", Message::warning,
    "{wat} is in {jaar} overleden; het forfait wordt om die reden niet naar tijd verminderd (Wet IB 2001, art. 5.2 lid 6, tot "
    "2023 lid 3, en 7.7 lid 4).",
    "{wat} died in {jaar}; the deemed return is not reduced for time on that account (Wet IB 2001, art. 5.2 lid 6, lid 3 "
    "before 2023, and 7.7 lid 4)."};

/// wat = person who lives abroad (7.7), veld = the key for who qualifies (7.8).
inline constexpr Message niet_kwalificerend{
    "niet_kwalificerend", Message::warning,
    "{wat}: berekend als gewone buitenlandse belastingplichtige: met heffingvrij vermogen, zonder schuldendrempel, "
    "persoonsgebonden aftrek en partner. Kwalificeert hij of zij (Wet IB 2001, art. 7.8: inwoner van de EU, de EER, "
    "Zwitserland "
    "of de BES-eilanden, met ten minste 90% van het inkomen hier belast en een inkomensverklaring), zet {jaar} dan in {veld}.",
    "{wat}: computed as an ordinary non-resident: with tax-free capital, without the debt threshold, the personal deduction "
    "and a partner. If he or she qualifies (Wet IB 2001, art. 7.8: a resident of the EU, the EEA, Switzerland or the BES "
    "islands, with at least 90% of the income taxed here and an income statement), add {jaar} to {veld}."};

/// wat = person abroad who qualifies, veld: a personal deduction.
inline constexpr Message aftrek_in_woonland{
    "aftrek_in_woonland", Message::warning,
    "{wat}: {veld} van {jaar} telt, voor zover het woonland haar niet in aanmerking kan nemen, ook niet bij een partner (Wet "
    "IB "
    "2001, art. 7.8 lid 4). Geef alleen dat deel.",
    "{wat}: {veld} of {jaar} counts as far as the country of residence cannot take it into account, nor with a partner (Wet IB "
    "2001, art. 7.8 lid 4). Give that part only."};

/// wat = person, veld: a personal deduction that does not count.
inline constexpr Message buitenland_zonder_aftrek{
    "buitenland_zonder_aftrek", Message::warning,
    "{wat}: {veld} van {jaar} telt niet mee in box 3. Voor wie buitenlands of partieel buitenlands belastingplichtig is "
    "zondert "
    "artikel 7.7 lid 1 Wet IB 2001 haar uit, tenzij hij in het buitenland woont en kwalificeert (art. 7.8 lid 3).",
    "{wat}: {veld} of {jaar} does not count in box 3. For non-residents and partial non-residents article 7.7 lid 1 Wet IB "
    "2001 "
    "excludes it, unless he lives abroad and qualifies (art. 7.8 lid 3)."};

/// wat = home bought during the year, bij = by whom: nothing counts.
inline constexpr Message buitenland_gekocht_in_jaar{
    "buitenland_gekocht_in_jaar", Message::warning,
    "{wat} is in {jaar} gekocht door {bij}, van wie alleen telt wat in Nederland ligt. Netto rekent van de grondslag van 1 "
    "januari, waarin zij nog niet zit (Wet IB 2001, art. 7.7 lid 4; keuze K-052).",
    "{wat} was bought in {jaar} by {bij}, of whom only what is in the Netherlands counts. Netto starts from the base of 1 "
    "January, which does not have it yet (Wet IB 2001, art. 7.7 lid 4; choice K-052)."};

/// wat = partner who lives abroad: each by himself.
inline constexpr Message buitenland_partners{
    "buitenland_partners", Message::warning,
    "{wat} woont in {jaar} in het buitenland, kwalificeert niet (art. 7.8) en is dan voor de wet geen partner (Wet IB 2001, "
    "art. 1.2 lid 4): ieder is voor zijn eigen deel berekend.",
    "{wat} lives abroad in {jaar}, does not qualify (art. 7.8) and is no partner for the law then (Wet IB 2001, art. 1.2 lid "
    "4): each is computed for his own part."};

/// wat = person, veld = the key: lives here, with the rules for who does not.
inline constexpr Message partieel{
    "partieel", Message::warning,
    "{wat} is in {jaar} partieel buitenlands belastingplichtig ({veld}): in box 3 tellen alleen onroerende zaken in Nederland "
    "en de schulden daarvoor, met heffingvrij vermogen en zonder schuldendrempel (Wet IB 2001, art. 2.6, tekst 2024, en 7.7).",
    "{wat} is a partial non-resident in {jaar} ({veld}): in box 3 only real estate in the Netherlands and the debts for it "
    "count, with tax-free capital and without the debt threshold (Wet IB 2001, art. 2.6, text of 2024, and 7.7)."};

/// wat = person, jaar: only for who had the ruling already.
inline constexpr Message partieel_overgangsrecht{
    "partieel_overgangsrecht", Message::warning,
    "{wat}: in {jaar} kan deze keuze alleen nog als de expatregeling al in het laatste loontijdvak van 2023 werd toegepast "
    "(Belastingplan 2024, art. XIIa). Is dat niet zo, haal {jaar} dan uit {veld}.",
    "{wat}: in {jaar} this choice is open only to who had the expat ruling applied in the last wage period of 2023 already "
    "(Belastingplan 2024, art. XIIa). If not, take {jaar} out of {veld}."};

/// wat = partial non-resident, bij = the partner of whom everything counts.
inline constexpr Message partieel_met_partner{
    "partieel_met_partner", Message::warning,
    "Van {bij} telt het eigen deel helemaal, en van een minderjarig kind alles; wat zo samen belast is kunnen {wat} en {bij} "
    "verdelen (kennisgroep, KG:202:2025:21; keuze K-050). Dat wijkt af van wat de Belastingdienst voor oktober 2025 uitdroeg; "
    "voor eerdere jaren kan dat van belang zijn.",
    "Of {bij} the own part counts wholly, and of a minor child everything; what is taxed so together {wat} and {bij} may "
    "divide "
    "(knowledge group, KG:202:2025:21; choice K-050). That differs from what the tax administration said before October 2025, "
    "which may matter for earlier years."};

/// bij = adults who are each computed alone.
inline constexpr Message geen_partners{
    "geen_partners", Message::warning,
    "{wat}: ieder is alleen berekend, want volgens het dossier zijn zij geen fiscale partners. Zijn twee van hen dat wel "
    "(gehuwd, of samenwonend volgens Wet IB 2001, art. 1.2), zet dan het jaar in partnerschap.heel_jaar.",
    "{wat}: each is computed alone, because by the dossier they are no fiscal partners. If two of them are (married, or living "
    "together as in Wet IB 2001, art. 1.2), add the year to partnerschap.heel_jaar."};

/// bij = partners, veld = the years that are in heel_jaar, jaar is not.
inline constexpr Message partnerjaar_ontbreekt{
    "partnerjaar_ontbreekt", Message::warning,
    "{wat}: ieder is alleen berekend, want {veld} staat in partnerschap.heel_jaar en {jaar} niet. Waren zij ook in {jaar} het "
    "hele jaar partners (of kiezen zij daarvoor), zet {jaar} er dan bij.",
    "{wat}: each is computed alone, because {veld} is in partnerschap.heel_jaar and {jaar} is not. If they were partners all "
    "of {jaar} too (or choose to be), add {jaar}."};

/// wat = home that by the dossier was always empty, veld, getal = first year that matters.
inline constexpr Message leegstand_altijd{
    "leegstand_altijd", Message::warning,
    "{wat} staat volgens het dossier altijd al leeg. Was zij in {getal} of later uw eigen woning en staat zij te koop, dan "
    "telt zij nog niet in box 3 (Wet IB 2001, art. 3.111 lid 2): zet dan {veld} = [{ soort = \"eigen_woning\" }, { vanaf = "
    "DATUM, soort = \"leegstaand\", te_koop = true }].",
    "{wat} has always been empty by the dossier. If it was your own home in {getal} or later and is for sale, it does not "
    "count in box 3 yet (Wet IB 2001, art. 3.111 lid 2): then say {veld} = [{ soort = \"eigen_woning\" }, { vanaf = DATE, "
    "soort = \"leegstaand\", te_koop = true }]."};

/// wat = home, bij = who died, whose own home it was: for the heirs it is not.
inline constexpr Message woning_geerfd{"woning_geerfd", Message::warning,
                                       "{wat} was de eigen woning van {bij}, en van wie haar erft woonde daar niemand: van de "
                                       "dag na het overlijden telt zij bij de "
                                       "erfgenamen in box 3, ook als zij te koop staat (Wet IB 2001, art. 3.111 lid 1 en 2). "
                                       "Is zij de eigen woning van een van hen, of "
                                       "verhuurd, zeg dan met {veld} vanaf welke dag.",
                                       "{wat} was the own home of {bij}, and none of those who inherit it lived there: from "
                                       "the day after the death it counts in box 3 "
                                       "for the heirs, also when it is for sale (Wet IB 2001, art. 3.111 lid 1 and 2). If it "
                                       "is the own home of one of them, or let, say "
                                       "with {veld} from which day."};

/// The same when some of those who own it then lived there: the parts are not kept apart.
inline constexpr Message woning_deels_geerfd{
    "woning_deels_geerfd", Message::warning,
    "{wat} was de eigen woning van {bij}. Het deel van wie haar erft en er niet woonde, telt bij die erfgenaam in box 3 (Wet "
    "IB 2001, "
    "art. 3.111 lid 1); dat is NIET gerekend, want zij staat als geheel als eigen woning.",
    "{wat} was the own home of {bij}. The part of who inherits it and did not live there counts in box 3 for that heir (Wet IB "
    "2001, "
    "art. 3.111 lid 1); that is NOT computed, because the home as a whole stands as own home."};

/// wat = empty home for sale that counts, getal = years after which it does.
inline constexpr Message te_koop_telt_wel{
    "te_koop_telt_wel", Message::warning,
    "{wat} staat te koop en telt toch in box 3: volgens het dossier was zij in {jaar} en in de {getal} jaren ervoor niet de "
    "woning waarin u woonde, of staat zij niet leeg (Wet IB 2001, art. 3.111 lid 2).",
    "{wat} is for sale and counts in box 3 all the same: by the dossier it was not the home you lived in in {jaar} and the "
    "{getal} years before, or it is not empty (Wet IB 2001, art. 3.111 lid 2)."};

/// wat = empty home, once the own home, that may be for sale; getal = years it then stays one.
inline constexpr Message vraag_leegstaand_te_koop{
    "vraag_leegstaand_te_koop", Message::question,
    "{wat} staat leeg en was eerder de eigen woning: is zij te koop? Dan is zij tot en met {getal} nog eigen woning, en tellen "
    "zij en een schuld daarvoor niet in box 3 (Wet IB 2001, art. 3.111 lid 2).",
    "{wat} is empty and was the own home before: is it for sale? Then it is still the own home up to and including {getal}, "
    "and neither it nor a debt for it counts in box 3 (Wet IB 2001, art. 3.111 lid 2)."};

/// wat, bij = partners for a part of the year who did not choose to be so all year.
inline constexpr Message vraag_hele_jaar_partners{"vraag_hele_jaar_partners", Message::question,
                                                  "{wat} en {bij} zijn een deel van {jaar} partners. Kiezen zij er samen voor "
                                                  "het hele jaar partners te zijn (Wet IB 2001, art. 2.17 "
                                                  "lid 7)? Nu is ieder alleen berekend.",
                                                  "{wat} and {bij} are partners for a part of {jaar}. Do they choose together "
                                                  "to be partners all year (Wet IB 2001, art. 2.17 lid "
                                                  "7)? Now each is computed alone."};

/// The same who did choose.
inline constexpr Message hele_jaar_partners_gekozen{"hele_jaar_partners_gekozen", Message::warning,
                                                    "{wat} en {bij} zijn een deel van {jaar} partners en kozen voor het hele "
                                                    "jaar (Wet IB 2001, art. 2.17 lid 7). Zonder {jaar} in {veld} "
                                                    "zegt het antwoord wat die keuze scheelt.",
                                                    "{wat} and {bij} are partners for a part of {jaar} and chose the whole "
                                                    "year (Wet IB 2001, art. 2.17 lid 7). Without {jaar} in "
                                                    "{veld} the answer says what that choice makes a difference."};

// what a comparison over years assumed
/// jaar: still partners.
inline constexpr Message partnerschap_aangenomen{"partnerschap_aangenomen", Message::assumption,
                                                 "Aangenomen is dat het partnerschap in {jaar} doorloopt.",
                                                 "It is assumed that the partnership continues in {jaar}."};

/// wat = person, jaar: still a foreign taxpayer.
inline constexpr Message buitenland_aangenomen{"buitenland_aangenomen", Message::assumption,
                                               "Aangenomen is dat {wat} ook in {jaar} buitenlands belastingplichtig is.",
                                               "It is assumed that {wat} is a non-resident taxpayer in {jaar} too."};

/// wat = home sold, jaar = the first of which the dossier does not say where the money is.
inline constexpr Message verkoop_niet_belegd{
    "verkoop_niet_belegd", Message::assumption,
    "{wat} is verkocht, en het dossier zegt niet waar het geld op 1 januari {jaar} is: de opbrengst telt vanaf dan niet mee, "
    "en een schuld voor de woning loopt door. Vul de saldi van {jaar} in.",
    "{wat} was sold, and the dossier does not say where the money is on 1 January {jaar}: the proceeds do not count from then "
    "on, and a debt for the home continues. Add the balances of {jaar}."};

/// wat: a home that by its reason is no own home in jaar.
inline constexpr Message reden_telt_niet{"reden_telt_niet", Message::warning,
                                         "{wat} is in {jaar} geen eigen woning om de genoemde reden ({veld}), en hoort in box "
                                         "3 (Wet IB 2001, art. 3.111 lid 3-6). Bij "
                                         "gewezen_partner, verpleeghuis en uitzending gaat een periode eigen_woning direct "
                                         "vooraf, bij uitzending van ten minste een jaar en "
                                         "zonder andere eigen woning; elke periode met een reden heeft een eerste dag.",
                                         "{wat} is no own home in {jaar} for the reason given ({veld}), and belongs in box 3 "
                                         "(Wet IB 2001, art. 3.111(3)-(6)). Directly before "
                                         "gewezen_partner, verpleeghuis and uitzending there is a period eigen_woning, for "
                                         "uitzending of at least a year and without another "
                                         "own home; each period with a reason has a first day."};
/// wat: a home that is the own home in jaar by a reason, with a term; tekst: from when it is not any more.
inline constexpr Message termijn_eigen_woning{
    "termijn_eigen_woning", Message::warning,
    "{wat} is eigen woning tot {tekst}; van die dag af hoort zij in box 3, en haar schuld ook (Wet IB 2001, art. 3.111).",
    "{wat} is the own home until {tekst}; from that day it belongs in box 3, and so does its debt (Wet IB 2001, art. 3.111)."};
inline constexpr Message termijn_eigen_woning_voorbij{"termijn_eigen_woning_voorbij", Message::warning,
                                                      "{wat} is vanaf {tekst} geen eigen woning meer, want de termijn is "
                                                      "voorbij; zij hoort in box 3, en haar schuld ook (Wet IB 2001, art. "
                                                      "3.111).",
                                                      "{wat} is no own home any more from {tekst}, because the term has ended; "
                                                      "it belongs in box 3, and so does its debt (Wet IB 2001, art. "
                                                      "3.111)."};

} // namespace netto::message
