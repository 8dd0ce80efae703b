// SPDX-License-Identifier: EUPL-1.2
// What every regime of box 3 says, and the ways in which each computes the income, in both languages.
#pragma once

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

// bill 36748
inline constexpr RouteName wetsvoorstel_36748{
    "wetsvoorstel_36748", {"wetsvoorstel 36 748", "bill 36 748"}, {"wetsvoorstel 36748", "bill 36748"}};
inline constexpr RouteName wetsvoorstel_36748_novelle{"wetsvoorstel_36748_novelle",
                                                      {"wetsvoorstel 36748 novelle", "bill 36748 as amended"},
                                                      {"idem met novelle", "same, amended"}};

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

/// wat, tekst = a date: value on the day a liability begins or ends.
inline constexpr Message waarde_op_dag_ontbreekt{
    "waarde_op_dag_ontbreekt", Message::error,
    "{wat}: de waarde op {tekst} ontbreekt; de belastingplicht begint "
    "of eindigt dan, of het gaat op iemand anders over (Wet IB 2001, art. 5.29, "
    "5.30 en 5.33). Vul {veld} in.",
    "{wat}: the value on {tekst} is missing; the liability begins or "
    "ends then, or it goes over to somebody else (Wet IB 2001, art. 5.29, 5.30 and "
    "5.33). Add {veld}."};

/// wat, veld, tekst = a date: what of a year's amount came or went up to and including that day.
inline constexpr Message bedrag_tot_dag_ontbreekt{
    "bedrag_tot_dag_ontbreekt", Message::error,
    "{wat}: welk deel van {veld} van {jaar} tot en met {tekst} viel, ontbreekt; daarna is het van iemand anders, "
    "door overlijden of omdat een kind achttien werd (Wet IB 2001, art. 5.25 lid 3, 5.29, 5.30 en 5.33). Zet het bij {veld}, "
    "naast het bedrag van het jaar: { {jaar} = ..., jjjj-mm-dd = ... }.",
    "{wat}: which part of {veld} of {jaar} fell up to and including {tekst} is missing; afterwards it is somebody "
    "else's, by a death or because a child turned eighteen (Wet IB 2001, art. 5.25 lid 3, 5.29, 5.30 and 5.33). Add it to "
    "{veld}, beside the amount of the year: { {jaar} = ..., yyyy-mm-dd = ... }."};

/// wat = person who died in the year: who inherits.
inline constexpr Message erfgenaam_ontbreekt{
    "erfgenaam_ontbreekt", Message::error,
    "{wat} is in {jaar} overleden, en het dossier zegt niet wie erfden. Bij het werkelijke rendement telt het vermogen na die "
    "dag bij de erfgenamen (Wet IB 2001, art. 5.33 lid 2). Zet bovenin het dossier {veld} = { NAAM = \"ERFGENAAM\" }, of met "
    "delen: { NAAM = { ERFGENAAM = \"1/2\", buiten_dossier = \"1/2\" } }.",
    "{wat} died in {jaar}, and the dossier does not say who inherited. In the actual return the property counts for the heirs "
    "after that day (Wet IB 2001, art. 5.33 lid 2). Put {veld} = { NAME = \"HEIR\" } at the top of the dossier, or with parts: "
    "{ NAME = { HEIR = \"1/2\", buiten_dossier = \"1/2\" } }."};

/// wat = thing of which another part is the unit's from a day in the year on, where the year is not cut there.
inline constexpr Message werkelijk_eigenaar_wisselt{
    "werkelijk_eigenaar_wisselt", Message::error,
    "{wat} gaat in {jaar} voor een deel of geheel naar een ander ({veld}). Wat zo overgaat of opkomt telt tegen de waarde van "
    "die dag (Wet IB 2001, art. 5.29 en 5.30); dat is NIET gemodelleerd onder het wetsvoorstel, voor een vordering of schuld "
    "tegenover "
    "iemand in het dossier, met een vruchtgebruik, voor een uitvaartverzekering, en als de belastingplicht pas daarna begint.",
    "{wat} goes to another in {jaar}, in part or wholly ({veld}). What is passed on so counts at its value on that day (Wet IB "
    "2001, art. 5.29 and 5.30); that is NOT modelled under the bill, for a claim or debt opposite somebody in the dossier, "
    "with a usufruct, "
    "for a funeral policy, and when liability begins only after it."};

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

/// wat = thing, veld: a claim or debt between members of the household with a usufruct on it.
inline constexpr Message vruchtgebruik_onderling{"vruchtgebruik_onderling", Message::error,
                                                 "{wat}: een vruchtgebruik op een vordering of schuld binnen het huishouden "
                                                 "({veld}) is NIET gemodelleerd. Laat {veld} weg om "
                                                 "de rest te berekenen.",
                                                 "{wat}: a usufruct on a claim or debt within the household ({veld}) is NOT "
                                                 "modelled. Leave out {veld} to compute the rest."};

/// wat = thing, veld, jaar: its usufruct begins or ends.
inline constexpr Message vruchtgebruik_wisselt{
    "vruchtgebruik_wisselt", Message::error,
    "{wat}: het recht ({veld}) is in {jaar} gevestigd, geëindigd of op een ander overgegaan. Wat dan van de een naar de ander "
    "gaat, heeft in het dossier geen "
    "waarde op die dag: het werkelijke rendement over dat jaar is NIET gemodelleerd (Wet IB 2001, art. 5.29 en 5.30).",
    "{wat}: the right ({veld}) was established, ended or passed to another in {jaar}. What then passes from one to the other "
    "has no value on that day "
    "in the dossier: the actual return of that year is NOT modelled (Wet IB 2001, art. 5.29 and 5.30)."};

/// wat = home, veld, jaar: the bare ownership of the own home of another.
inline constexpr Message bloot_eigendom_eigen_woning{
    "bloot_eigendom_eigen_woning", Message::error,
    "{wat} is in {jaar} de eigen woning van de vruchtgebruiker. Het werkelijke rendement van de bloot eigendom daarvan is NIET "
    "gemodelleerd; het forfait wel.",
    "{wat} is the own home of the usufructuary in {jaar}. The actual return of its bare ownership is NOT modelled; the deemed "
    "return is."};

// an answer, with something to know
/// wat = child that comes of age in the year, tekst = a date.
inline constexpr Message kind_wordt_meerderjarig{
    "kind_wordt_meerderjarig", Message::warning,
    "{wat} wordt in {jaar} meerderjarig. Het forfait over wat het kind op 1 januari heeft telt het hele jaar bij wie het gezag "
    "heeft, het werkelijke rendement tot en met {tekst} (Wet IB 2001, art. 2.15 en 5.25 lid 3, keuze K-042).",
    "{wat} comes of age in {jaar}. The deemed return of what the child has on 1 January counts all year for who has authority, "
    "the actual return up to and including {tekst} (Wet IB 2001, art. 2.15 and 5.25 lid 3, choice K-042)."};

/// bij = who died in the year and left something to the unit.
inline constexpr Message erfenis_in_jaar{
    "erfenis_in_jaar", Message::warning,
    "Wat van {wat} is geerfd telt in {jaar} niet in het forfait, want op 1 januari was het nog niet van u; in het werkelijke "
    "rendement telt het na de dag van overlijden, tegen de waarde van die dag (Wet IB 2001, art. 5.28 tot en met 5.30, keuze "
    "K-025).",
    "What was inherited from {wat} does not count in the deemed return of {jaar}, because on 1 January it was not yet yours; "
    "in "
    "the actual return it counts after the day of death, at the value of that day (Wet IB 2001, art. 5.28 to 5.30, choice "
    "K-025)."};

/// wat = claim or debt, bij = who died and left it to several people.
inline constexpr Message tegenover_nalatenschap{
    "tegenover_nalatenschap", Message::warning,
    "{wat} staat tegenover {bij}, wie is overleden en meer erfgenamen heeft. Het deel dat tegenover een partner of kind van de "
    "eigenaar is komen te staan, telt niet (Wet IB 2001, art. 5.4a); dat is NIET gemodelleerd. Geef als waarde wat er van "
    "overblijft, of haal {veld} weg.",
    "{wat} is opposite {bij}, who died and has several heirs. The part that came to be opposite a partner or child of the "
    "owner does "
    "not count (Wet IB 2001, art. 5.4a); that is NOT modelled. Give as its value what is left of it, or remove {veld}."};

/// wat = thing, veld, jaar: left out under bill 36748.
inline constexpr Message vruchtgebruik_niet_in_wetsvoorstel{
    "vruchtgebruik_niet_in_wetsvoorstel", Message::warning,
    "{wat}: hoe wetsvoorstel 36748 ({jaar}) vruchtgebruik en bloot eigendom behandelt is niet gelezen en NIET gemodelleerd; "
    "het is weggelaten.",
    "{wat}: how bill 36748 ({jaar}) treats usufruct and bare ownership has not been read and is NOT modelled; it is left out."};

/// wat = periodic payments, jaar: left out under bill 36748.
inline constexpr Message uitkering_niet_in_wetsvoorstel{"uitkering_niet_in_wetsvoorstel", Message::warning,
                                                        "{wat}: hoe wetsvoorstel 36748 ({jaar}) een recht op periodieke "
                                                        "uitkeringen behandelt is niet gelezen en NIET gemodelleerd; "
                                                        "het is weggelaten.",
                                                        "{wat}: how bill 36748 ({jaar}) treats a right to periodic payments "
                                                        "has not been read and is NOT modelled; it is left out."};

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

/// wat: not all movements given under bill 36748: nil.
inline constexpr Message bewegingen_nihil{
    "bewegingen_nihil", Message::warning,
    "{wat}: van {veld} van {jaar} staat niet alles in het dossier; onder het wetsvoorstel is wat ontbreekt op nul gesteld.",
    "{wat}: of {veld} of {jaar} not all is in the dossier; under the bill what is missing is taken as nil."};

/// bij = persons liable for part of the year, whose flows are taken to be of that part.
inline constexpr Message bedragen_in_tijdvak{
    "bedragen_in_tijdvak", Message::warning,
    "{wat}: al het bezit telt hier over een deel van {jaar}. Bij het werkelijke rendement telt alleen wat in dat deel is "
    "ontvangen, betaald, gekocht en verkocht (Wet IB 2001, art. 5.33); Netto leest {veld} van {jaar} zo. Laat weg wat "
    "daarbuiten viel.",
    "{wat}: all assets count here over a part of {jaar}. In the actual return only what was received, paid, bought and sold in "
    "that part counts (Wet IB 2001, art. 5.33); Netto reads {veld} of {jaar} that way. Leave out what fell outside it."};

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

/// wat = home abroad; getal = year of its value date.
inline constexpr Message woning_buitenland{
    "woning_buitenland", Message::warning,
    "{wat} ligt in het buitenland. De waarde voor {jaar} is die op 1 januari {getal} (Wet IB 2001, art. 5.20 lid 2).",
    "{wat} is abroad. Its value for {jaar} is that on 1 January {getal} (Wet IB 2001, art. 5.20 lid 2)."};

/// wat = other real estate abroad: the same.
inline constexpr Message onroerend_buitenland{
    "onroerend_buitenland", Message::warning,
    "{wat} ligt in het buitenland en is geen woning. De waarde voor {jaar} is die op 1 januari {jaar} (Wet IB 2001, art. "
    "5.19).",
    "{wat} is abroad and no home. Its value for {jaar} is that on 1 January {jaar} (Wet IB 2001, art. 5.19)."};

/// wat = property abroad of which the dossier does not say whether it is taxed there, and there is no treaty known with its country.
inline constexpr Message vermindering_aangenomen{
    "vermindering_aangenomen", Message::warning,
    "{wat}: de vermindering om dubbele belasting te voorkomen neemt aan dat het land de inkomsten ervan belast, of dat "
    "Nederland er een "
    "belastingverdrag mee heeft (Bvdb 2001, art. 23 lid 3). Zeg het met land, of met {veld}.",
    "{wat}: the relief from double taxation assumes that the country taxes its yield, or that the Netherlands has a tax treaty "
    "with it "
    "(Bvdb 2001, art. 23 lid 3). Say it with land, or with {veld}."};

/// wat = property abroad that the dossier says is not taxed there.
inline constexpr Message geen_vermindering_buitenland{"geen_vermindering_buitenland", Message::warning,
                                                      "{wat}: onder het forfait geen vermindering om dubbele belasting te "
                                                      "voorkomen, omdat {veld} nee zegt (Bvdb 2001, art. 23 lid 3); onder het "
                                                      "werkelijke rendement vraagt artikel 25ac dat niet. Heeft Nederland een "
                                                      "belastingverdrag met dat land, haal {veld} dan weg.",
                                                      "{wat}: no relief from double taxation under the deemed return, because "
                                                      "{veld} says no (Bvdb 2001, art. 23 lid 3); under the actual return "
                                                      "article 25ac does not ask it. If the Netherlands has a tax treaty with "
                                                      "that country, leave out {veld}."};

/// wat = home abroad, bill 36748: its decree on relief is not known.
inline constexpr Message vermindering_niet_berekend{"vermindering_niet_berekend", Message::warning,
                                                    "{wat}: hoe onder het wetsvoorstel de vermindering om dubbele belasting te "
                                                    "voorkomen wordt berekend, is niet bekend. Zij is NIET "
                                                    "berekend; de belasting is die van voor de vermindering.",
                                                    "{wat}: how relief from double taxation is computed under the bill is not "
                                                    "known. It is NOT computed; the tax is that before "
                                                    "relief."};

/// wat = debt, bij = home for sale that is still the own home, so that neither counts.
inline constexpr Message schuld_van_woning_te_koop{
    "schuld_van_woning_te_koop", Message::warning,
    "{wat} telt niet in box 3: {bij} is nog eigen woning (Wet IB 2001, art. 3.111 lid 2), en de schuld daarvoor is dan "
    "eigenwoningschuld (art. 3.119a). Is zij dat niet, bijvoorbeeld door de bijleenregeling, haal dan bij de schuld woning "
    "weg; zij telt dan in box 3.",
    "{wat} does not count in box 3: {bij} is still the own home (Wet IB 2001, art. 3.111 lid 2), and the debt for it is an "
    "own-home debt then (art. 3.119a). If it is not, for instance by the rules on the own-home reserve, take woning out of the "
    "debt; it counts in box 3 then."};

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

} // namespace netto::message

/// Words by which people call a debt or claim of an estate that is not payable yet (5.4), or say that it is something else: in small
/// letters, between spaces; with a star how such a word begins.
namespace netto::woorden {

/// The part of an estate that another has to pay out later: beyond doubt.
inline constexpr std::string_view nalatenschap =
    "kindsdeel* kindsdelen* kindsgedeelte* kinderdeel* kinderdelen* erfdeel* erfdelen* erfenis* erfgen* nalatenschap* "
    "legitieme* vaderlijk* moederlijk* boedel* testament* inherit* langstlevende* overbedeling* onderbedeling*";
/// Whom such a debt is to.
inline constexpr std::string_view kinderen =
    "kind kinderen kids kleinkind* dochter dochters zoon zoons zonen stief* child children son sons estate daughter "
    "daughters stepchild* stepson* stepdaughter*";
/// Whom such a claim is on.
inline constexpr std::string_view ouders =
    "vader vaders moeder moeders ouder ouders papa mama stief* mother mothers father fathers parent parents stepmother* "
    "stepfather* estate";
/// What says plainly that it is something else.
inline constexpr std::string_view iets_anders =
    "hypothe* mortgage* studie* student* duo auto* car krediet* credit* doorlopend* bank* leas* obligatie* bond bonds "
    "crowdfund* belasting belastingschuld* belastingdienst* tax taxes marge* margin* roodstand overdraft* vastgoed* real";

} // namespace netto::woorden
