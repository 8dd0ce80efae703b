// SPDX-License-Identifier: EUPL-1.2
// What box 3 as it is in force says, in both languages.
#pragma once

#include "areas/vermogen/wording.hpp"

namespace netto::message {

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

/// 5.24 may apply, but the days are not known; veld = the keys that say them.
inline constexpr Message peildatumarbitrage{
    "peildatumarbitrage", Message::warning,
    "{wat}: wat voor 1 januari {jaar} naar de bank ging (of geleend is) en binnen drie maanden terugkwam, telt voor het "
    "forfait alsof dat "
    "niet gebeurd is (Wet IB 2001, art. 5.24). De dagen zijn niet bekend, dus dat is NIET toegepast; geef {veld}.",
    "{wat}: what went to a bank before 1 January {jaar} (or was borrowed) and came back within three months is disregarded for "
    "the "
    "deemed return (Wet IB 2001, art. 5.24). The days are not known, so that is NOT applied; give {veld}."};

/// wat = thing with a usufruct on it, jaar.
inline constexpr Message peildatumarbitrage_vruchtgebruik{
    "peildatumarbitrage_vruchtgebruik", Message::warning,
    "{wat}: wat rond 1 januari {jaar} wegging en terugkwam is NIET teruggedraaid (Wet IB 2001, art. 5.24), want er rust een "
    "vruchtgebruik op.",
    "{wat}: what went away and came back around 1 January {jaar} is NOT undone (Wet IB 2001, art. 5.24), because there is a "
    "usufruct on it."};

/// wat = investment; tekst = the first and last day.
inline constexpr Message verkoop_teruggedraaid{
    "verkoop_teruggedraaid", Message::warning,
    "{wat}: wat voor 1 januari {jaar} is verkocht en binnen drie maanden weer in beleggingen zit ({tekst}), telt voor het "
    "forfait als "
    "belegging (Wet IB 2001, art. 5.24). Had het een zakelijke reden, zet dan {veld} = true.",
    "{wat}: what was sold before 1 January {jaar} and is in investments again within three months ({tekst}) counts as an "
    "investment for "
    "the deemed return (Wet IB 2001, art. 5.24). If it had a business reason, set {veld} = true."};

/// wat = debt; tekst = the first and last day.
inline constexpr Message lening_teruggedraaid{
    "lening_teruggedraaid", Message::warning,
    "{wat}: wat voor 1 januari {jaar} is geleend en binnen drie maanden is afgelost ({tekst}), telt voor het forfait niet als "
    "schuld en "
    "niet als banktegoed (Wet IB 2001, art. 5.24). Had het een zakelijke reden, zet dan {veld} = true.",
    "{wat}: what was borrowed before 1 January {jaar} and repaid within three months ({tekst}) counts neither as a debt nor as "
    "a bank "
    "balance for the deemed return (Wet IB 2001, art. 5.24). If it had a business reason, set {veld} = true."};

/// Split and outcome without the effect through verzamelinkomen.
inline constexpr Message heffingskortingen_niet_meegewogen{
    "heffingskortingen_niet_meegewogen", Message::warning,
    "De gevonden verdeling kijkt alleen naar box 3. Het inkomen uit box 3 telt ook mee voor de algemene heffingskorting, de "
    "ouderenkorting en toeslagen; die zijn niet meegewogen.",
    "The split found looks at box 3 only. Box 3 income also counts for the general tax credit, the elderly credit and "
    "allowances; these are not weighed."};

/// wat = thing, bij = persons whose part of it is outside 7.7.
inline constexpr Message buitenlands_alleen_onroerend{
    "buitenlands_alleen_onroerend", Message::warning,
    "{wat}: wat daarvan van {bij} is, telt niet. Van wie buitenlands of partieel buitenlands belastingplichtig is tellen "
    "alleen "
    "onroerende zaken in Nederland en de schulden daarvoor (schuld.woning) (Wet IB 2001, art. 7.7).",
    "{wat}: what {bij} has of it does not count. Of non-residents and partial non-residents only real estate in the "
    "Netherlands "
    "and the debts for it (schuld.woning) count (Wet IB 2001, art. 7.7)."};

/// The same over a part of the year; tekst = its first and last day.
inline constexpr Message buitenlands_alleen_onroerend_tijdvak{
    "buitenlands_alleen_onroerend_tijdvak", Message::warning,
    "{wat}: over {tekst} telt niet wat daarvan van {bij} is. Van wie dan buitenlands of partieel buitenlands belastingplichtig "
    "is tellen alleen onroerende zaken in Nederland en de schulden daarvoor (schuld.woning) (Wet IB 2001, art. 7.7).",
    "{wat}: over {tekst} what {bij} has of it does not count. Of who is a non-resident or partial non-resident then only real "
    "estate in the Netherlands and the debts for it (schuld.woning) count (Wet IB 2001, art. 7.7)."};

/// wat = person, getal = months, tekst = first and last day of a period beside the main one.
inline constexpr Message tegenbewijs_andere_maanden{"tegenbewijs_andere_maanden", Message::warning,
                                                    "{wat}: over {tekst} ({getal} hele maanden) telt het forfait; het "
                                                    "werkelijke rendement over die dagen is NIET gerekend. Dat kan "
                                                    "alleen van iemand zonder partner, van onroerend goed zonder huur of rente "
                                                    "en met de woz van dit en het volgende jaar: andere "
                                                    "bedragen geeft het dossier niet per tijdvak. Tegenbewijs over die dagen "
                                                    "(Wet IB 2001, art. 5.25 en 7.7 lid 5; keuze K-054) kan "
                                                    "de belasting nog verlagen.",
                                                    "{wat}: over {tekst} ({getal} whole months) the deemed return counts; the "
                                                    "actual return over those days is NOT computed. That "
                                                    "can be done only of somebody without a partner, of real estate without "
                                                    "rent or interest and with the woz of this and the next "
                                                    "year: other amounts the dossier does not give by period. Proof over those "
                                                    "days (Wet IB 2001, art. 5.25 and 7.7 lid 5; choice "
                                                    "K-054) may still lower the tax."};

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

/// wat = debt of a non-resident, taken to be for the only home here.
inline constexpr Message schuld_voor_enige_woning{
    "schuld_voor_enige_woning", Message::warning,
    "{wat} is gerekend als schuld voor de enige onroerende zaak in Nederland (Wet IB 2001, art. 7.7). Is zij ergens anders "
    "voor, noem haar dan met {veld}, of laat de schuld weg.",
    "{wat} is taken to be a debt for the only real estate in the Netherlands (Wet IB 2001, art. 7.7). If it is for something "
    "else, name that with {veld}, or leave the debt out."};

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

/// wat = home abroad that came in during the year: its value or its debt is not known.
inline constexpr Message vermindering_later_onbekend{
    "vermindering_later_onbekend", Message::warning,
    "{wat} kwam er in {jaar} bij. Zij telt naar tijdsgelang voor de vermindering om dubbele belasting te voorkomen (Bvdb 2001, "
    "art. "
    "23 lid 4), maar de waarde ({veld}) of die van de schuld ervoor op die dag is niet bekend; die vermindering is NIET "
    "berekend.",
    "{wat} came in during {jaar}. It counts pro rata for the relief from double taxation (Bvdb 2001, art. 23 lid 4), but its "
    "value "
    "({veld}) or that of its debt on that day is not known; that relief is NOT computed."};

/// wat = real estate abroad that is no home: bought or sold during the year, on a day that the dossier does not say.
inline constexpr Message vermindering_heel_jaar{
    "vermindering_heel_jaar", Message::warning,
    "{wat} is in {jaar} voor een deel gekocht of verkocht. Dat telt naar tijdsgelang voor de vermindering om dubbele belasting "
    "te "
    "voorkomen (Bvdb 2001, art. 23 lid 4), maar de dag is niet bekend: gerekend is met de waarde op 1 januari over het hele "
    "jaar.",
    "{wat} was bought or sold in part during {jaar}. That counts pro rata for the relief from double taxation (Bvdb 2001, art. "
    "23 "
    "lid 4), but the day is not known: the value on 1 January is taken for the whole year."};

/// wat = thing, veld = bronbelasting: no maximum is known.
inline constexpr Message bronbelasting_zonder_maximum{
    "bronbelasting_zonder_maximum", Message::warning,
    "{wat}: {veld} van {jaar} is NIET verrekend, want het maximum is niet bekend. Zeg met land uit welk land het inkomen komt. "
    "Is er "
    "geen verdrag, dan is er alleen verrekening bij een ontwikkelingsland, tot 15% (Bvdb 2001, art. 25): geef dan "
    "bronbelasting_maximum.",
    "{wat}: {veld} of {jaar} is NOT credited, because the maximum is not known. Say with land which country the income comes "
    "from. "
    "Without a treaty there is a credit for developing countries only, up to 15% (Bvdb 2001, art. 25): then give "
    "bronbelasting_maximum."};

/// wat = thing: without its income nothing can be credited.
inline constexpr Message bronbelasting_zonder_inkomsten{
    "bronbelasting_zonder_inkomsten", Message::warning,
    "{wat}: bronbelasting van {jaar} is NIET verrekend, want {veld} van dat jaar ontbreekt, en het maximum is een deel "
    "daarvan.",
    "{wat}: bronbelasting of {jaar} is NOT credited, because {veld} of that year is missing, and the maximum is a part of it."};

/// wat = thing, getal = what is above the maximum, in whole euros.
inline constexpr Message bronbelasting_boven_maximum{"bronbelasting_boven_maximum", Message::warning,
                                                     "{wat}: van de {veld} van {jaar} is ongeveer € {getal} meer dan het "
                                                     "verdrag toestaat. Dat verrekent Nederland niet; vraag het in "
                                                     "dat land terug.",
                                                     "{wat}: of the {veld} of {jaar} about € {getal} is more than the treaty "
                                                     "allows. The Netherlands does not credit that; reclaim it "
                                                     "in that country."};

/// The same, from a country without a treaty.
inline constexpr Message bronbelasting_boven_maximum_zonder_verdrag{
    "bronbelasting_boven_maximum_zonder_verdrag", Message::warning,
    "{wat}: van de {veld} van {jaar} is ongeveer € {getal} niet te verrekenen. Met dat land is er geen verdrag; dan verrekent "
    "Nederland hoogstens 15%, en alleen van een ontwikkelingsland (Bvdb 2001, art. 25 lid 1 en 2).",
    "{wat}: of the {veld} of {jaar} about € {getal} cannot be credited. There is no treaty with that country; then the "
    "Netherlands "
    "credits at most 15%, and of a developing country only (Bvdb 2001, art. 25 lid 1 and 2)."};

/// wat = green asset, veld = bronbelasting.
inline constexpr Message bronbelasting_groen{
    "bronbelasting_groen", Message::warning,
    "{wat}: {veld} van {jaar} is NIET verrekend. Dat gebeurt alleen voor bezittingen die belast zijn (Bvdb 2001, art. 25 lid "
    "1), en "
    "groene beleggingen zijn geheel of voor een deel vrijgesteld.",
    "{wat}: {veld} of {jaar} is NOT credited. That is for assets that are taxed only (Bvdb 2001, art. 25 lid 1), and green "
    "investments are exempt in whole or in part."};

/// wat = home of box 3 sold or bought within months of 1 January, with another the other way round: 5.24 may apply.
inline constexpr Message peildatumarbitrage_woning{
    "peildatumarbitrage_woning", Message::warning,
    "{wat} is kort voor 1 januari {jaar} verkocht, en binnen drie maanden is een andere woning in box 3 gekocht. Was daar geen "
    "zakelijke reden voor, dan telt het forfait alsof dat niet gebeurd is (Wet IB 2001, art. 5.24 lid 1); dat is NIET "
    "toegepast.",
    "{wat} was sold shortly before 1 January {jaar}, and within three months another home in box 3 was bought. Without a "
    "business "
    "reason the deemed return disregards that (Wet IB 2001, art. 5.24 lid 1); that is NOT applied."};

/// wat = person: foreign tax that could not be credited.
inline constexpr Message bronbelasting_naar_volgend_jaar{
    "bronbelasting_naar_volgend_jaar", Message::warning,
    "{wat}: een deel van de bronbelasting is niet te verrekenen met de belasting in box 3. Het gaat naar {getal}, als de "
    "inspecteur dat "
    "bij beschikking vaststelt (Bvdb 2001, art. 25a); zet het dan in overgebrachte_bronbelasting.",
    "{wat}: a part of the foreign tax withheld cannot be set off against the tax in box 3. It goes to {getal}, if the "
    "inspector sets it "
    "by decision (Bvdb 2001, art. 25a); then put it in overgebrachte_bronbelasting."};

/// wat = person: foreign benefit that gave no relief because of the personal deduction.
inline constexpr Message vermindering_naar_volgend_jaar{
    "vermindering_naar_volgend_jaar", Message::warning,
    "{wat}: een deel van het buitenlandse voordeel gaf door de persoonsgebonden aftrek geen vermindering. Het gaat naar "
    "{getal}, als "
    "de inspecteur dat bij beschikking vaststelt (Bvdb 2001, art. 24a); zet het dan in overgebracht_buitenlands_voordeel.",
    "{wat}: a part of the foreign benefit gave no relief because of the personal deduction. It goes to {getal}, if the "
    "inspector "
    "sets it by decision (Bvdb 2001, art. 24a); then put it in overgebracht_buitenlands_voordeel."};

/// wat = home with rent whose use is not let: no ratio.
inline constexpr Message huur_zonder_bescherming{
    "huur_zonder_bescherming", Message::warning,
    "{wat} is op 1 januari {jaar} verhuurd, maar {veld} zegt niet \"verhuurd\": de leegwaarderatio is niet toegepast. Heeft de "
    "huurder huurbescherming, zet dan {veld} op \"verhuurd\".",
    "{wat} is let on 1 January {jaar}, but {veld} does not say \"verhuurd\": the let-property ratio is not applied. If the "
    "tenant is protected, set {veld} to \"verhuurd\"."};

} // namespace netto::message
