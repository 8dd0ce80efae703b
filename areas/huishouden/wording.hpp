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

/// wat = person abroad who sold one of several things during the year.
inline constexpr Message buitenland_verkocht_in_jaar{
    "buitenland_verkocht_in_jaar", Message::error,
    "{wat} woont in het buitenland en verkocht in {jaar} een deel van wat hier ligt, of iets waarvan het dossier de dag niet "
    "geeft. Het voordeel telt dan per bezitting naar rato van de hele maanden (Wet IB 2001, art. 7.7 lid 4); dat is NIET "
    "gemodelleerd. Zonder {veld} rekent Netto alles over het hele jaar: dan is de belasting te hoog.",
    "{wat} lives abroad and sold part of what is here in {jaar}, or something of which the dossier does not give the day. The "
    "benefit then counts per asset for its whole months (Wet IB 2001, art. 7.7 lid 4); that is NOT modelled. Without {veld} "
    "Netto counts everything for the whole year: the tax is too high then."};

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

/// wat = person who had died before the year.
inline constexpr Message overleden_voor_jaar{"overleden_voor_jaar", Message::warning,
                                             "{wat} was voor {jaar} overleden en is niet meegerekend.",
                                             "{wat} had died before {jaar} and is left out."};

/// wat = person, getal = months.
inline constexpr Message deel_van_het_jaar{
    "deel_van_het_jaar", Message::warning,
    "{wat}: {getal} hele kalendermaanden belastingplichtig in {jaar}; het voordeel telt naar rato, de peildatum blijft 1 "
    "januari (Wet IB 2001, art. 5.2 lid 6; tot 2023 lid 3).",
    "{wat}: liable for {getal} whole calendar months in {jaar}; the benefit counts pro rata, the reference date stays 1 "
    "January (Wet IB 2001, art. 5.2 lid 6; lid 3 before 2023)."};

/// wat = person: no time apportionment.
inline constexpr Message overleden_in_jaar{
    "overleden_in_jaar", Message::warning,
    "{wat} is in {jaar} overleden; het forfait wordt dan niet naar tijd verminderd (Wet IB 2001, art. 5.2 lid 6; tot 2023 lid "
    "3).",
    "{wat} died in {jaar}; the deemed return is not reduced for time then (Wet IB 2001, art. 5.2 lid 6; lid 3 before 2023)."};

/// wat = person (7.8).
inline constexpr Message kwalificerend_niet_gemodelleerd{
    "kwalificerend_niet_gemodelleerd", Message::warning,
    "{wat}: berekend als gewone buitenlandse belastingplichtige: met heffingvrij vermogen, zonder schuldendrempel, "
    "persoonsgebonden aftrek en partner. Wie kwalificeert (Wet IB 2001, art. 7.8) heeft die drie ook; dat is NIET "
    "gemodelleerd.",
    "{wat}: computed as an ordinary non-resident: with tax-free capital, without the debt threshold, the personal deduction "
    "and a partner. Those who qualify (Wet IB 2001, art. 7.8) have these three too; that is NOT modelled."};

/// wat = person abroad, veld: a personal deduction that does not count.
inline constexpr Message buitenland_zonder_aftrek{
    "buitenland_zonder_aftrek", Message::warning,
    "{wat}: {veld} van {jaar} telt niet mee. Wie in het buitenland woont heeft geen persoonsgebonden aftrek (Wet IB 2001, art. "
    "7.7 lid 1), tenzij hij kwalificeert (art. 7.8; NIET gemodelleerd).",
    "{wat}: {veld} of {jaar} does not count. Those who live abroad have no personal deduction (Wet IB 2001, art. 7.7 lid 1), "
    "unless he qualifies (art. 7.8; NOT modelled)."};

/// wat = home bought during the year by who lives abroad: nothing counts.
inline constexpr Message buitenland_gekocht_in_jaar{
    "buitenland_gekocht_in_jaar", Message::warning,
    "{wat} is in {jaar} gekocht door iemand die in het buitenland woont. Netto rekent van de grondslag van 1 januari, waarin "
    "zij nog niet zit; of artikel 7.7 lid 4 Wet IB 2001 hier meer vraagt, is niet zeker (keuze K-016).",
    "{wat} was bought in {jaar} by someone who lives abroad. Netto starts from the base of 1 January, which does not have it "
    "yet; whether article 7.7 lid 4 Wet IB 2001 asks more is not certain (choice K-016)."};

/// Partners who live abroad: each by himself.
inline constexpr Message buitenland_partners{
    "buitenland_partners", Message::warning,
    "{wat} woont in {jaar} in het buitenland en is dan voor de wet geen partner (art. 1.2 lid 4; kwalificerende buitenlandse "
    "belastingplicht, art. 7.8, is NIET gemodelleerd): ieder is voor zijn eigen deel berekend.",
    "{wat} lives abroad in {jaar} and is no partner for the law then (art. 1.2 lid 4; qualifying non-residents, art. 7.8, are "
    "NOT modelled): each is computed for his own part."};

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

} // namespace netto::message
