// SPDX-License-Identifier: EUPL-1.2
// What box 3 says, in both languages.
#pragma once

#include "areas/route.hpp"
#include "areas/wording.hpp"

namespace netto::route {

inline constexpr RouteName vermogensmix{
    "vermogensmix", {"vermogensmix", "deemed asset mix"}, {"vermogensmix", "deemed asset mix"}};
inline constexpr RouteName rechtsherstel{
    "rechtsherstel", {"rechtsherstel", "restoration of rights"}, {"rechtsherstel", "restoration of rights"}};
inline constexpr RouteName forfait{"forfait", {"forfait", "deemed return"}, {"forfait", "deemed return"}};
/// Counts only where every fact for it is there.
inline constexpr RouteName werkelijk_rendement{
    "werkelijk_rendement", {"werkelijk rendement", "actual return"}, {"werkelijk rendement", "actual return"}};

} // namespace netto::route

namespace netto::message {

// no answer
/// wat = home abroad, veld = woz, jaar; getal = year of its value date.
inline constexpr Message waarde_buitenland_ontbreekt{
    "waarde_buitenland_ontbreekt", Message::error,
    "{wat}: {veld} van {jaar} ontbreekt. Van een woning in het buitenland is dat de waarde in het economische verkeer op 1 "
    "januari {getal} (Wet IB 2001, art. 5.20 lid 2), bijvoorbeeld volgens een taxatie of naar verkopen van vergelijkbare "
    "woningen; vul {veld} = { {jaar} = ... } in.",
    "{wat}: {veld} of {jaar} is missing. Of a home abroad that is the market value on 1 January {getal} (Wet IB 2001, art. "
    "5.20 lid 2), for instance by a valuation or by sales of comparable homes; add {veld} = { {jaar} = ... }."};

/// wat = home.
inline constexpr Message huur_ontbreekt{
    "huur_ontbreekt", Message::error,
    "{wat}: het gebruik is verhuurd, maar er staat geen huur in het dossier. De leegwaarderatio (art. 17a Uitvoeringsbesluit "
    "IB 2001) hangt van de kale huur af; voeg [[woning.huur]] toe.",
    "{wat}: its use is let, but the dossier gives no rent. The let-property ratio (art. 17a Uitvoeringsbesluit IB 2001) "
    "depends on the bare rent; add [[woning.huur]]."};

/// wat = home: part let without the area of the whole.
inline constexpr Message oppervlakte_ontbreekt{"oppervlakte_ontbreekt", Message::error,
                                               "{wat}: een deel is verhuurd, maar de oppervlakte van de hele woning ontbreekt; "
                                               "vul oppervlakte_m2 in (art. 17a lid 5 Uitvoeringsbesluit IB 2001).",
                                               "{wat}: part of it is let, but the area of the whole home is missing; add "
                                               "oppervlakte_m2 (art. 17a lid 5 Uitvoeringsbesluit IB 2001)."};

/// wat = home: let part larger than the whole.
inline constexpr Message oppervlakte_te_groot{
    "oppervlakte_te_groot", Message::error,
    "{wat}: het verhuurde deel ({getal} m2) is groter dan de woning; verbeter {veld} of oppervlakte_m2.",
    "{wat}: the part let ({getal} m2) is larger than the home; correct {veld} or oppervlakte_m2."};

/// A split is given, but nobody is a partner this year.
inline constexpr Message verdeling_zonder_partners{
    "verdeling_zonder_partners", Message::error,
    "Er is een verdeling gevraagd, maar in {jaar} zijn er geen partners voor het hele jaar; laat --verdeling weg of zet {jaar} "
    "in partnerschap.heel_jaar.",
    "A split is asked for, but in {jaar} nobody is a partner for the whole year; leave out --verdeling or add {jaar} to "
    "partnerschap.heel_jaar."};

/// wat, getal = yyyymmdd: value on the day a liability begins or ends.
inline constexpr Message waarde_op_dag_ontbreekt{"waarde_op_dag_ontbreekt", Message::error,
                                                 "{wat}: de waarde op {getal} (jjjjmmdd) ontbreekt; de belastingplicht begint "
                                                 "of eindigt dan (Wet IB 2001, art. 5.33). Vul {veld} in.",
                                                 "{wat}: the value on {getal} (yyyymmdd) is missing; the liability begins or "
                                                 "ends then (Wet IB 2001, art. 5.33). Add {veld}."};

/// wat = person who died in the year: who inherits.
inline constexpr Message erfgenaam_ontbreekt{
    "erfgenaam_ontbreekt", Message::error,
    "{wat} is in {jaar} overleden, en het dossier zegt niet wie alles kreeg. Bij het werkelijke rendement telt het vermogen "
    "vanaf die dag bij de erfgenaam (Wet IB 2001, art. 5.33 lid 2). Zet bovenin het dossier {veld} = { NAAM = \"ERFGENAAM\" }.",
    "{wat} died in {jaar}, and the dossier does not say who got everything. In the actual return the property counts for the "
    "heir from that day (Wet IB 2001, art. 5.33 lid 2). Put {veld} = { NAME = \"HEIR\" } at the top of the dossier."};

/// wat = person who died in the year: an heir's actual return is not modelled.
inline constexpr Message werkelijk_erfenis{
    "werkelijk_erfenis", Message::error,
    "{wat} is in {jaar} overleden en de erfgenaam is geen partner voor het hele jaar: het werkelijke rendement over een deel "
    "van het jaar is voor de erfgenaam NIET gemodelleerd.",
    "{wat} died in {jaar} and the heir is no partner for the whole year: the actual return over part of the year is NOT "
    "modelled for the heir."};

/// wat = home let to a related party: what others would pay.
inline constexpr Message zakelijke_huur_ontbreekt{
    "zakelijke_huur_ontbreekt", Message::error,
    "{wat}: de huurder is gelieerd, en bij het werkelijke rendement van {jaar} telt de huur die onafhankelijke partijen waren "
    "overeengekomen (Wet IB 2001, art. 5.27 lid 3). Vul bij die huurperiode zakelijke_huur_per_maand = ... in.",
    "{wat}: the tenant is a related party, and in the actual return of {jaar} the rent that unrelated parties would have "
    "agreed counts (Wet IB 2001, art. 5.27 lid 3). Add zakelijke_huur_per_maand = ... to that rent period."};

/// wat = home, veld, getal = days more than there were.
inline constexpr Message dagen_te_veel{
    "dagen_te_veel", Message::error,
    "{wat}: {veld} van {jaar} telt {getal} dagen meer dan er waren. Eigen gebruik en verhuur zijn samen hoogstens de dagen van "
    "bezit (Wet IB 2001, art. 5.27a); verbeter {veld}.",
    "{wat}: {veld} of {jaar} has {getal} days more than there were. Own use and letting together are at most the days of "
    "ownership (Wet IB 2001, art. 5.27a); correct {veld}."};

// an answer, with something to know
/// On the date asked the rechtsherstel was not known: the law of the year alone.
inline constexpr Message rechtsherstel_onbekend{
    "rechtsherstel_onbekend", Message::warning,
    "Op de gevraagde datum waren de percentages van het rechtsherstel voor {jaar} niet bekend (Besluit rechtsherstel box 3, "
    "juli 2022). Dit antwoord is dat van de wet van toen: zonder rechtsherstel, zonder rendement per categorie (dat staat op "
    "nul) en zonder tegenbewijs.",
    "On the date asked the percentages of the restoration of rights for {jaar} were not known (Besluit rechtsherstel box 3, "
    "July 2022). This answer is that of the law as it was: without restoration, without a return per category (shown as nil) "
    "and without proof to the contrary."};

/// 5.24 is not applied.
inline constexpr Message peildatumarbitrage{
    "peildatumarbitrage", Message::warning,
    "{wat}: geld dat rond 1 januari korter dan drie maanden van belegging naar bank gaat (of geleend wordt) telt voor het "
    "forfait alsof dat niet gebeurd is (Wet IB 2001, art. 5.24). Netto past dat niet toe.",
    "{wat}: money moved from investments to a bank (or borrowed) for less than three months around 1 January is disregarded "
    "(Wet IB 2001, art. 5.24). Netto does not apply this."};

/// Split and outcome without the effect through verzamelinkomen.
inline constexpr Message heffingskortingen_niet_meegewogen{
    "heffingskortingen_niet_meegewogen", Message::warning,
    "De gevonden verdeling kijkt alleen naar box 3. Het inkomen uit box 3 telt ook mee voor de algemene heffingskorting, de "
    "ouderenkorting en toeslagen; die zijn niet meegewogen.",
    "The split found looks at box 3 only. Box 3 income also counts for the general tax credit, the elderly credit and "
    "allowances; these are not weighed."};

/// wat = home.
inline constexpr Message gelieerd_onzakelijk_aangenomen{
    "gelieerd_onzakelijk_aangenomen", Message::warning,
    "{wat}: de huurder is gelieerd en de zakelijke huur is niet opgegeven; Netto neemt aan dat derden een hogere huur hadden "
    "afgesproken (Wet IB 2001, art. 5.20 lid 5). Is de huur zakelijk, vul dan {veld} in.",
    "{wat}: the tenant is a related party and the arm's-length rent is not given; Netto assumes third parties would have "
    "agreed a higher rent (Wet IB 2001, art. 5.20 lid 5). If the rent is at arm's length, add {veld}."};

/// wat = home: full WOZ.
inline constexpr Message verhuurd_niet_op_peildatum{
    "verhuurd_niet_op_peildatum", Message::warning,
    "{wat}: op 1 januari {jaar} loopt er geen huur, dus geldt de volle WOZ-waarde.",
    "{wat}: no rent period covers 1 January {jaar}, so the full WOZ value applies."};

/// wat = home: rent of 0: not let.
inline constexpr Message huur_nihil{
    "huur_nihil", Message::warning,
    "{wat}: een huur van 0 euro is geen verhuur (de tabel van art. 17a begint boven 0%); de volle WOZ-waarde geldt.",
    "{wat}: a rent of 0 euro is not letting (the table of art. 17a begins above 0%); the full WOZ value applies."};

/// wat = home.
inline constexpr Message ratio_niet_in_buitenland{
    "ratio_niet_in_buitenland", Message::warning,
    "{wat}: de leegwaarderatio geldt alleen bij Nederlandse huurbescherming; voor een woning in het buitenland telt de "
    "opgegeven waarde.",
    "{wat}: the let-property ratio applies only with Dutch tenancy protection; for a home abroad the value given counts."};

/// wat = thing left out: outside 7.7.
inline constexpr Message buitenlands_alleen_onroerend{
    "buitenlands_alleen_onroerend", Message::warning,
    "{wat}: telt niet bij een buitenlandse belastingplichtige; alleen onroerende zaken in Nederland en de schulden daarvoor "
    "(schuld.woning) tellen (Wet IB 2001, art. 7.7).",
    "{wat}: does not count for a non-resident; only real estate in the Netherlands and the debts for it (schuld.woning) do "
    "(Wet IB 2001, art. 7.7)."};

/// wat: counts on both sides.
inline constexpr Message onderlinge_vordering_voor_2023{
    "onderlinge_vordering_voor_2023", Message::warning,
    "{wat}: vorderingen en schulden binnen het gezin vallen pas vanaf 2023 tegen elkaar weg (Wet IB 2001, art. 5.4a); in "
    "{jaar} tellen zij mee.",
    "{wat}: claims and debts within the family cancel only from 2023 (Wet IB 2001, art. 5.4a); in {jaar} they count."};

/// Partners without a base: how the green credit is split, from 2021.
inline constexpr Message groen_zonder_grondslag{
    "groen_zonder_grondslag", Message::warning,
    "Er is geen grondslag om te verdelen. De heffingskorting voor groene beleggingen volgt dan de verhouding die u kiest; "
    "kiest u er geen, dan heeft elk de helft (Wet IB 2001, art. 9.4a lid 2).",
    "There is no base to divide. The green tax credit then follows the ratio that you choose; without one each has half (Wet "
    "IB 2001, art. 9.4a lid 2)."};

/// Idem, until 2020.
inline constexpr Message groen_naar_oudste{
    "groen_naar_oudste", Message::warning,
    "Er is geen grondslag om te verdelen. De heffingskorting voor groene beleggingen gaat dan in {jaar} naar de partner met "
    "het hoogste verzamelinkomen, en bij een gelijk inkomen naar de oudste (Wet IB 2001, art. 2.17 lid 2). Dat inkomen staat "
    "niet in het dossier; Netto houdt het voor gelijk.",
    "There is no base to divide. In {jaar} the green tax credit then goes to the partner with the highest aggregate income, "
    "and when incomes are equal to the elder (Wet IB 2001, art. 2.17 lid 2). That income is not in the dossier; Netto takes it "
    "to be equal."};

/// wat: not all movements given under bill 36748: nil.
inline constexpr Message bewegingen_nihil{
    "bewegingen_nihil", Message::warning,
    "{wat}: van {veld} van {jaar} staat niet alles in het dossier; onder het wetsvoorstel is wat ontbreekt op nul gesteld.",
    "{wat}: of {veld} of {jaar} not all is in the dossier; under the bill what is missing is taken as nil."};

/// bij = persons liable for part of the year, whose flows are taken to be of that part.
inline constexpr Message bedragen_in_tijdvak{
    "bedragen_in_tijdvak", Message::warning,
    "{wat}: de belastingplicht duurt maar een deel van {jaar}. Bij het werkelijke rendement telt alleen wat in dat deel is "
    "ontvangen, betaald, gekocht en verkocht (Wet IB 2001, art. 5.33); Netto leest {veld} van {jaar} zo. Laat weg wat "
    "daarbuiten viel.",
    "{wat}: the liability lasts only part of {jaar}. In the actual return only what was received, paid, bought and sold in "
    "that part counts (Wet IB 2001, art. 5.33); Netto reads {veld} of {jaar} that way. Leave out what fell outside it."};

/// wat = home: chapter 7 for the rest of the year is not computed.
inline constexpr Message migratie_onroerend{
    "migratie_onroerend", Message::warning,
    "{wat} ligt in Nederland: over de maanden van {jaar} buiten Nederland is de eigenaar daarvoor buitenlands "
    "belastingplichtig (Wet IB 2001, art. 7.7). Die belasting komt erbij en is NIET berekend.",
    "{wat} is in the Netherlands: over the months of {jaar} abroad its owner is a non-resident taxpayer for it (Wet IB 2001, "
    "art. 7.7). That tax comes on top and is NOT computed."};

/// wat = home, getal = days: rental value by the practice aid.
inline constexpr Message huurwaarde_geschat{
    "huurwaarde_geschat", Message::warning,
    "{wat}: {getal} dagen voor eigen gebruik; de economische huurwaarde is niet opgegeven en is geschat met de praktijkhulp "
    "van de Belastingdienst (een percentage van de WOZ-waarde, of bij wat geen woning is van de waarde of de koopprijs). Vul "
    "{veld} in als u een betere hebt (Wet IB 2001, art. 5.27a).",
    "{wat}: {getal} days for own use; the economic rental value is not given and is estimated with the tax authority's aid (a "
    "percentage of the WOZ value, or of the value or price of what is no home). Add {veld} if you have a better one (Wet IB "
    "2001, art. 5.27a)."};

/// wat = real estate: what was bought in the year is not in that estimate.
inline constexpr Message huurwaarde_zonder_bijgekocht{
    "huurwaarde_zonder_bijgekocht", Message::warning,
    "{wat}: wat in {jaar} is {veld}, telt niet mee in de geschatte huurwaarde: die gaat uit van de waarde op 1 januari, ook na "
    "een uitbreiding (keuze K-026). Is het een tweede onroerende zaak, neem haar dan apart op, of vul economische_huurwaarde "
    "in.",
    "{wat}: what was bought in {jaar} ({veld}) is not in the estimated rental value: that starts from the value on 1 January, "
    "also after an extension (choice K-026). If it is a second piece of real estate, enter it by itself, or fill in "
    "economische_huurwaarde."};

/// wat = real estate with income: taken to be let every day.
inline constexpr Message eigen_gebruik_nihil{
    "eigen_gebruik_nihil", Message::warning,
    "{wat}: het dossier zegt niet op hoeveel dagen van {jaar} dit voor eigen gebruik was; met inkomsten is nul aangenomen. "
    "Elke dag telt voor de huurwaarde (Wet IB 2001, art. 5.27a): vul {veld} = { {jaar} = ... } in.",
    "{wat}: the dossier does not say on how many days of {jaar} this was for own use; as it has income, none is assumed. Each "
    "day counts for the rental value (Wet IB 2001, art. 5.27a): add {veld} = { {jaar} = ... }."};

/// wat = debt of a non-resident, taken to be for the only home here.
inline constexpr Message schuld_voor_enige_woning{
    "schuld_voor_enige_woning", Message::warning,
    "{wat} is gerekend als schuld voor de enige onroerende zaak in Nederland (Wet IB 2001, art. 7.7). Is zij ergens anders "
    "voor, noem haar dan met {veld}, of laat de schuld weg.",
    "{wat} is taken to be a debt for the only real estate in the Netherlands (Wet IB 2001, art. 7.7). If it is for something "
    "else, name that with {veld}, or leave the debt out."};

/// wat = home abroad: relief is not computed; getal = year of its value date.
inline constexpr Message woning_buitenland{
    "woning_buitenland", Message::warning,
    "{wat} ligt in het buitenland. De waarde voor {jaar} is die op 1 januari {getal} (Wet IB 2001, art. 5.20 lid 2). Nederland "
    "geeft er meestal een vermindering voor om dubbele belasting te voorkomen; die is NIET berekend, en de belasting is die "
    "van voor de vermindering.",
    "{wat} is abroad. Its value for {jaar} is that on 1 January {getal} (Wet IB 2001, art. 5.20 lid 2). The Netherlands "
    "usually gives relief from double taxation for it; that is NOT computed, and the tax is that before relief."};

/// wat = other real estate abroad: the same.
inline constexpr Message onroerend_buitenland{
    "onroerend_buitenland", Message::warning,
    "{wat} ligt in het buitenland en is geen woning. De waarde voor {jaar} is die op 1 januari {jaar} (Wet IB 2001, art. "
    "5.19). Nederland geeft er meestal een vermindering voor om dubbele belasting te voorkomen; die is NIET berekend, en de "
    "belasting is die van voor de vermindering.",
    "{wat} is abroad and no home. Its value for {jaar} is that on 1 January {jaar} (Wet IB 2001, art. 5.19). The Netherlands "
    "usually gives relief from double taxation for it; that is NOT computed, and the tax is that before relief."};

/// wat = investment, veld, jaar: more than the rate over its income.
inline constexpr Message dividendbelasting_te_hoog{
    "dividendbelasting_te_hoog", Message::warning,
    "{wat}: {veld} van {jaar} is meer dan er van de inkomsten kan zijn ingehouden (Wet DB 1965, art. 5). Alleen Nederlandse "
    "dividendbelasting is een voorheffing; haal buitenlandse bronbelasting uit {veld}, en geef bij inkomsten het dividend voor "
    "aftrek van belasting.",
    "{wat}: {veld} of {jaar} is more than can have been withheld from its income (Wet DB 1965, art. 5). Only Dutch dividend "
    "tax is a prepayment; take foreign withholding tax out of {veld}, and give as inkomsten the dividend before tax."};

/// wat = investment, veld, jaar: its income is missing, so that it cannot be checked.
inline constexpr Message dividendbelasting_onbekend{
    "dividendbelasting_onbekend", Message::warning,
    "{wat}: {veld} van {jaar} staat er, maar inkomsten van dat jaar niet; daarom is niet na te gaan of zij daarvan kan zijn "
    "ingehouden. Vul inkomsten = { {jaar} = ... } in: het dividend voor aftrek van belasting.",
    "{wat}: {veld} of {jaar} is there, but inkomsten of that year is not; so it cannot be checked whether it can have been "
    "withheld from it. Add inkomsten = { {jaar} = ... }: the dividend before tax."};

/// wat = home that by the dossier was always empty, veld, getal = first year that matters.
inline constexpr Message leegstand_altijd{
    "leegstand_altijd", Message::warning,
    "{wat} staat volgens het dossier altijd al leeg. Was zij in {getal} of later uw eigen woning en staat zij te koop, dan "
    "telt zij nog niet in box 3 (Wet IB 2001, art. 3.111 lid 2): zet dan {veld} = [{ soort = \"eigen_woning\" }, { vanaf = "
    "DATUM, soort = \"leegstaand\", te_koop = true }].",
    "{wat} has always been empty by the dossier. If it was your own home in {getal} or later and is for sale, it does not "
    "count in box 3 yet (Wet IB 2001, art. 3.111 lid 2): then say {veld} = [{ soort = \"eigen_woning\" }, { vanaf = DATE, "
    "soort = \"leegstaand\", te_koop = true }]."};

/// wat = empty home for sale that counts, getal = years after which it does.
inline constexpr Message te_koop_telt_wel{
    "te_koop_telt_wel", Message::warning,
    "{wat} staat te koop en telt toch in box 3: volgens het dossier was zij in {jaar} en in de {getal} jaren ervoor niet de "
    "woning waarin u woonde, of staat zij niet leeg (Wet IB 2001, art. 3.111 lid 2).",
    "{wat} is for sale and counts in box 3 all the same: by the dossier it was not the home you lived in in {jaar} and the "
    "{getal} years before, or it is not empty (Wet IB 2001, art. 3.111 lid 2)."};

/// wat = debt, bij = home for sale that is still the own home, so that neither counts.
inline constexpr Message schuld_van_woning_te_koop{
    "schuld_van_woning_te_koop", Message::warning,
    "{wat} telt niet in box 3: {bij} is nog eigen woning (Wet IB 2001, art. 3.111 lid 2), en de schuld daarvoor is dan "
    "eigenwoningschuld (art. 3.119a). Is zij dat niet, bijvoorbeeld door de bijleenregeling, haal dan bij de schuld woning "
    "weg; zij telt dan in box 3.",
    "{wat} does not count in box 3: {bij} is still the own home (Wet IB 2001, art. 3.111 lid 2), and the debt for it is an "
    "own-home debt then (art. 3.119a). If it is not, for instance by the rules on the own-home reserve, take woning out of the "
    "debt; it counts in box 3 then."};

/// wat = home with rent whose use is not let: no ratio.
inline constexpr Message huur_zonder_bescherming{
    "huur_zonder_bescherming", Message::warning,
    "{wat} is op 1 januari {jaar} verhuurd, maar {veld} zegt niet \"verhuurd\": de leegwaarderatio is niet toegepast. Heeft de "
    "huurder huurbescherming, zet dan {veld} op \"verhuurd\".",
    "{wat} is let on 1 January {jaar}, but {veld} does not say \"verhuurd\": the let-property ratio is not applied. If the "
    "tenant is protected, set {veld} to \"verhuurd\"."};

/// wat = home: the 10% rule was case law then, and is not applied.
inline constexpr Message verhuurde_staat_voor_2026{
    "verhuurde_staat_voor_2026", Message::warning,
    "{wat}: dat een ten minste 10% lagere waarde in verhuurde staat geldt, staat pas sinds 2026 in het Uitvoeringsbesluit "
    "(art. 17a lid 6). Voor {jaar} is het rechtspraak (ECLI:NL:HR:2015:812); u moet die waarde aannemelijk maken.",
    "{wat}: that a value when let that is at least 10% lower counts is in the decree only since 2026 (art. 17a lid 6). For "
    "{jaar} it is case law (ECLI:NL:HR:2015:812); you must make that value plausible."};

// an open question: only the person knows, and the answer hangs on it (OpenQuestion); veld = the key that answers it
/// wat = debt that may be one of article 5.4.
inline constexpr Message vraag_schuld_nalatenschap{
    "vraag_schuld_nalatenschap", Message::question,
    "{wat}: is dit wat u kinderen of andere erfgenamen schuldig bent uit een nalatenschap en nog niet hoeft te betalen, zoals "
    "een kindsdeel? Dan telt zij niet in box 3 (Wet IB 2001, art. 5.4).",
    "{wat}: is this what you owe children or other heirs from an estate and need not pay yet, such as a child's portion? Then "
    "it does not count in box 3 (Wet IB 2001, art. 5.4)."};

/// wat = claim that may be one of article 5.4.
inline constexpr Message vraag_vordering_nalatenschap{
    "vraag_vordering_nalatenschap", Message::question,
    "{wat}: is dit wat u uit de nalatenschap van een ouder tegoed hebt van de andere ouder (of diens echtgenoot), en nog niet "
    "kunt opeisen? Dan telt zij niet in box 3 (Wet IB 2001, art. 5.4).",
    "{wat}: is this what the other parent (or that parent's spouse) owes you from a parent's estate, and what you cannot claim "
    "yet? Then it does not count in box 3 (Wet IB 2001, art. 5.4)."};

/// wat = empty home, once the own home, that may be for sale; getal = years it then stays one.
inline constexpr Message vraag_leegstaand_te_koop{
    "vraag_leegstaand_te_koop", Message::question,
    "{wat} staat leeg en was eerder de eigen woning: is zij te koop? Dan is zij tot en met {getal} nog eigen woning, en tellen "
    "zij en een schuld daarvoor niet in box 3 (Wet IB 2001, art. 3.111 lid 2).",
    "{wat} is empty and was the own home before: is it for sale? Then it is still the own home up to and including {getal}, "
    "and neither it nor a debt for it counts in box 3 (Wet IB 2001, art. 3.111 lid 2)."};

// what a comparison over years assumed
/// wat = home sold, jaar = the first of which the dossier does not say where the money is.
inline constexpr Message verkoop_niet_belegd{
    "verkoop_niet_belegd", Message::assumption,
    "{wat} is verkocht, en het dossier zegt niet waar het geld op 1 januari {jaar} is: de opbrengst telt vanaf dan niet mee, "
    "en een schuld voor de woning loopt door. Vul de saldi van {jaar} in.",
    "{wat} was sold, and the dossier does not say where the money is on 1 January {jaar}: the proceeds do not count from then "
    "on, and a debt for the home continues. Add the balances of {jaar}."};

} // namespace netto::message
