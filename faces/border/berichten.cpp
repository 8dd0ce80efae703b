// SPDX-License-Identifier: EUPL-1.2
#include "berichten.hpp"

#include "base/number_text.hpp"
#include "document.hpp"

#include <array>

namespace netto::border {

namespace {

using engine::Berichtcode;

/// {wat}, {veld}, {jaar} and {getal} stand for the facts of the message.
struct Zin {
  Berichtcode code;
  std::string_view naam, nl, en;
};
constexpr std::array zinnen{
    Zin{Berichtcode::jaar_zonder_regime, "jaar_zonder_regime",
        "Voor {jaar} kent Netto geen regels voor box 3; gemodelleerd zijn 2017 tot en met 2027, en het wetsvoorstel voor 2028 "
        "tot en met 2032. Vraag een van die jaren met --jaar.",
        "Netto has no box 3 rules for {jaar}; 2017 up to and including 2027 are modelled, and the bill for 2028 up to and "
        "including 2032. Ask one of those years with --jaar."},
    Zin{Berichtcode::tegenspraak, "tegenspraak",
        "Het antwoord over {jaar} spreekt zichzelf tegen ({wat}). Dat is een fout in Netto, niet in het dossier; daarom komt "
        "er "
        "geen antwoord. Meld dit met het dossier, zonder namen, bij de makers.",
        "The answer over {jaar} contradicts itself ({wat}). That is a mistake in Netto, not in the dossier; so there is no "
        "answer. "
        "Report it with the dossier, without names, to the makers."},
    Zin{Berichtcode::feit_ontbreekt, "feit_ontbreekt",
        "{wat}: {veld} van {jaar} ontbreekt. Nodig voor de berekening; vul {veld} = { {jaar} = ... } in.",
        "{wat}: {veld} of {jaar} is missing. The calculation needs it; add {veld} = { {jaar} = ... }."},
    Zin{Berichtcode::waarde_buitenland_ontbreekt, "waarde_buitenland_ontbreekt",
        "{wat}: {veld} van {jaar} ontbreekt. Van een woning in het buitenland is dat de waarde in het economische verkeer op 1 "
        "januari {getal} (Wet IB 2001, art. 5.20 lid 2), bijvoorbeeld volgens een taxatie of naar verkopen van vergelijkbare "
        "woningen; vul {veld} = { {jaar} = ... } in.",
        "{wat}: {veld} of {jaar} is missing. Of a home abroad that is the market value on 1 January {getal} "
        "(Wet IB 2001, art. 5.20 lid 2), for instance by a valuation or by sales of comparable homes; add {veld} = { {jaar} = "
        "... }."},
    Zin{Berichtcode::parameter_ontbreekt, "parameter_ontbreekt",
        "De parameter {wat} is voor {jaar} niet bekend (op de gevraagde datum). Geef hem op met --parameters BESTAND, of vraag "
        "een andere datum met --bekend-op.",
        "The parameter {wat} is not known for {jaar} (on the date asked). Supply it with --parameters FILE, or ask another "
        "date with --bekend-op."},
    Zin{Berichtcode::huur_ontbreekt, "huur_ontbreekt",
        "{wat}: het gebruik is verhuurd, maar er staat geen huur in het dossier. De leegwaarderatio (art. 17a "
        "Uitvoeringsbesluit IB 2001) hangt van de kale huur af; voeg [[woning.huur]] toe.",
        "{wat}: its use is let, but the dossier gives no rent. The let-property ratio (art. 17a Uitvoeringsbesluit IB 2001) "
        "depends on the bare rent; add [[woning.huur]]."},
    Zin{Berichtcode::partners_verschillend_tijdvak, "partners_verschillend_tijdvak",
        "{wat}: partners in {jaar}, maar niet even lang binnenlands belastingplichtig. Dan kunnen zij niet als partners voor "
        "het hele jaar gelden (Wet IB 2001, art. 2.17 lid 7 en 8); haal {jaar} uit {veld}.",
        "{wat}: partners in {jaar}, but resident for different periods. They cannot count as partners for the whole year (Wet "
        "IB 2001, art. 2.17 lid 7 and 8); remove {jaar} from {veld}."},
    Zin{Berichtcode::oppervlakte_ontbreekt, "oppervlakte_ontbreekt",
        "{wat}: een deel is verhuurd, maar de oppervlakte van de hele woning ontbreekt; vul oppervlakte_m2 in (art. 17a lid 5 "
        "Uitvoeringsbesluit IB 2001).",
        "{wat}: part of it is let, but the area of the whole home is missing; add oppervlakte_m2 (art. 17a lid 5 "
        "Uitvoeringsbesluit IB 2001)."},
    Zin{Berichtcode::oppervlakte_te_groot, "oppervlakte_te_groot",
        "{wat}: het verhuurde deel ({getal} m2) is groter dan de woning; verbeter {veld} of oppervlakte_m2.",
        "{wat}: the part let ({getal} m2) is larger than the home; correct {veld} or oppervlakte_m2."},
    Zin{Berichtcode::verdeling_zonder_partners, "verdeling_zonder_partners",
        "Er is een verdeling gevraagd, maar in {jaar} zijn er geen partners voor het hele jaar; laat --verdeling weg of zet "
        "{jaar} in partnerschap.heel_jaar.",
        "A split is asked for, but in {jaar} nobody is a partner for the whole year; leave out --verdeling or add {jaar} to "
        "partnerschap.heel_jaar."},
    Zin{Berichtcode::parameters_voorlopig, "parameters_voorlopig",
        "Voorlopige cijfers gebruikt voor {jaar}: {wat}. De uitkomst kan nog veranderen als de definitieve bekend zijn.",
        "Provisional figures used for {jaar}: {wat}. The outcome may change once the final ones are known."},
    Zin{Berichtcode::parameters_voorstel, "parameters_voorstel",
        "Voor {jaar} zijn cijfers uit een voorstel gebruikt dat geen geldend recht is: {wat}.",
        "For {jaar} figures of a proposal are used that is not law in force: {wat}."},
    Zin{Berichtcode::parameters_raming, "parameters_raming",
        "Voor {jaar} zijn nog geen cijfers gepubliceerd van: {wat}. Netto rekent met een eigen raming (netto wet --jaar {jaar} "
        "zegt hoe); leg andere waarden op met --parameters BESTAND.",
        "For {jaar} no figures are published yet of: {wat}. Netto uses an estimate of its own (netto wet --jaar {jaar} says "
        "how); lay over other values with --parameters FILE."},
    Zin{Berichtcode::peildatumarbitrage, "peildatumarbitrage",
        "{wat}: geld dat rond 1 januari korter dan drie maanden van belegging naar bank gaat (of geleend wordt) telt voor het "
        "forfait alsof dat niet gebeurd is (Wet IB 2001, art. 5.24). Netto past dat niet toe.",
        "{wat}: money moved from investments to a bank (or borrowed) for less than three months around 1 January is "
        "disregarded (Wet IB 2001, art. 5.24). Netto does not apply this."},
    Zin{Berichtcode::heffingskortingen_niet_meegewogen, "heffingskortingen_niet_meegewogen",
        "De gevonden verdeling kijkt alleen naar box 3. Het inkomen uit box 3 telt ook mee voor de algemene heffingskorting, "
        "de ouderenkorting en toeslagen; die zijn niet meegewogen.",
        "The split found looks at box 3 only. Box 3 income also counts for the general tax credit, the elderly credit and "
        "allowances; these are not weighed."},
    Zin{Berichtcode::gelieerd_onzakelijk_aangenomen, "gelieerd_onzakelijk_aangenomen",
        "{wat}: de huurder is gelieerd en de zakelijke huur is niet opgegeven; Netto neemt aan dat derden een hogere huur "
        "hadden afgesproken (Wet IB 2001, art. 5.20 lid 5). Is de huur zakelijk, vul dan {veld} in.",
        "{wat}: the tenant is a related party and the arm's-length rent is not given; Netto assumes third parties would have "
        "agreed a higher rent (Wet IB 2001, art. 5.20 lid 5). If the rent is at arm's length, add {veld}."},
    Zin{Berichtcode::verhuurd_niet_op_peildatum, "verhuurd_niet_op_peildatum",
        "{wat}: op 1 januari {jaar} loopt er geen huur, dus geldt de volle WOZ-waarde.",
        "{wat}: no rent period covers 1 January {jaar}, so the full WOZ value applies."},
    Zin{Berichtcode::huur_nihil, "huur_nihil",
        "{wat}: een huur van 0 euro is geen verhuur (de tabel van art. 17a begint boven 0%); de volle WOZ-waarde geldt.",
        "{wat}: a rent of 0 euro is not letting (the table of art. 17a begins above 0%); the full WOZ value applies."},
    Zin{Berichtcode::ratio_niet_in_buitenland, "ratio_niet_in_buitenland",
        "{wat}: de leegwaarderatio geldt alleen bij Nederlandse huurbescherming; voor een woning in het buitenland telt de "
        "opgegeven waarde.",
        "{wat}: the let-property ratio applies only with Dutch tenancy protection; for a home abroad the value given counts."},
    Zin{Berichtcode::rechtsherstel_onbekend, "rechtsherstel_onbekend",
        "Op de gevraagde datum waren de percentages van het rechtsherstel voor {jaar} niet bekend (Besluit rechtsherstel box "
        "3, juli "
        "2022). Dit antwoord is dat van de wet van toen: zonder rechtsherstel, zonder rendement per categorie (dat staat op "
        "nul) en zonder "
        "tegenbewijs.",
        "On the date asked the percentages of the restoration of rights for {jaar} were not known (Besluit rechtsherstel box "
        "3, July "
        "2022). This answer is that of the law as it was: without restoration, without a return per category (shown as nil) "
        "and without "
        "proof to the contrary."},
    Zin{Berichtcode::kind_meerderjarig, "kind_meerderjarig",
        "{wat} is op 1 januari {jaar} meerderjarig en doet zelf aangifte; wat het bezit telt hier niet mee. Neem het op als "
        "persoon om het te berekenen.",
        "{wat} is of age on 1 January {jaar} and files its own return; what it owns does not count here. Enter it as a persoon "
        "to compute it."},
    Zin{Berichtcode::eigenaar_overleden, "eigenaar_overleden",
        "{wat}: {veld} is in {getal} overleden, dus in {jaar} is dit van erfgenamen. Kreeg een persoon in het dossier alles, "
        "zet "
        "dan bovenin erfgenaam = { {veld} = \"...\" }; ging het naar iemand buiten het dossier, laat dan de waarde van {jaar} "
        "weg of zet "
        "haar op nul, en neem een deel dat van een ander bleef apart op.",
        "{wat}: {veld} died in {getal}, so in {jaar} this belongs to heirs. When a person in the dossier got everything, put "
        "erfgenaam = { {veld} = \"...\" } at the top; when it went to someone outside the dossier, leave out the value of "
        "{jaar} or make "
        "it nil, and enter a part that stayed someone else's by itself."},
    Zin{Berichtcode::kind_zonder_gezag, "kind_zonder_gezag",
        "{wat}: niemand van {veld} leeft nog in {jaar}. Wat het kind heeft, telt dan bij niemand in het dossier; het geeft dat "
        "zelf "
        "aan (Wet IB 2001, art. 2.15). Neem het op als persoon om het te berekenen, of vul bij {veld} in wie nu het gezag "
        "heeft.",
        "{wat}: nobody of {veld} is alive in {jaar}. What the child has then counts for nobody in the dossier; it files that "
        "itself (Wet IB 2001, art. 2.15). Enter it as a persoon to compute it, or say with {veld} who has authority now."},
    Zin{Berichtcode::buitenlands_alleen_onroerend, "buitenlands_alleen_onroerend",
        "{wat}: telt niet bij een buitenlandse belastingplichtige; alleen onroerende zaken in Nederland en de schulden "
        "daarvoor (schuld.woning) tellen (Wet IB 2001, art. 7.7).",
        "{wat}: does not count for a non-resident; only real estate in the Netherlands and the debts for it (schuld.woning) do "
        "(Wet IB 2001, art. 7.7)."},
    Zin{Berichtcode::buitenland_verkocht_in_jaar, "buitenland_verkocht_in_jaar",
        "{wat} woont in het buitenland en verkocht in {jaar} een deel van wat hier ligt, of iets waarvan het dossier de dag "
        "niet geeft. Het "
        "voordeel telt dan per bezitting naar rato van de hele maanden (Wet IB 2001, art. 7.7 lid 4); dat is NIET "
        "gemodelleerd. Zonder "
        "{veld} rekent Netto alles over het hele jaar: dan is de belasting te hoog.",
        "{wat} lives abroad and sold part of what is here in {jaar}, or something of which the dossier does not give the day. "
        "The benefit "
        "then counts per asset for its whole months (Wet IB 2001, art. 7.7 lid 4); that is NOT modelled. Without {veld} Netto "
        "counts "
        "everything for the whole year: the tax is too high then."},
    Zin{Berichtcode::buitenland_gekocht_in_jaar, "buitenland_gekocht_in_jaar",
        "{wat} is in {jaar} gekocht door iemand die in het buitenland woont. Netto rekent van de grondslag van 1 januari, "
        "waarin zij "
        "nog niet zit; of artikel 7.7 lid 4 Wet IB 2001 hier meer vraagt, is niet zeker (keuze K-016).",
        "{wat} was bought in {jaar} by someone who lives abroad. Netto starts from the base of 1 January, which does not have "
        "it yet; "
        "whether article 7.7 lid 4 Wet IB 2001 asks more is not certain (choice K-016)."},
    Zin{Berichtcode::niet_belastingplichtig, "niet_belastingplichtig",
        "{wat} woonde in {jaar} niet in Nederland en is niet meegerekend. Heeft hij of zij Nederlands vastgoed, zet {jaar} dan "
        "in buitenlands_belastingplichtig.",
        "{wat} did not live in the Netherlands in {jaar} and is left out. With Dutch real estate, add {jaar} to "
        "buitenlands_belastingplichtig."},
    Zin{Berichtcode::overleden_voor_jaar, "overleden_voor_jaar", "{wat} was voor {jaar} overleden en is niet meegerekend.",
        "{wat} had died before {jaar} and is left out."},
    Zin{Berichtcode::deel_van_het_jaar, "deel_van_het_jaar",
        "{wat}: {getal} hele kalendermaanden belastingplichtig in {jaar}; het voordeel telt naar rato, de peildatum blijft 1 "
        "januari (Wet IB 2001, art. 5.2 lid 6; tot 2023 lid 3).",
        "{wat}: liable for {getal} whole calendar months in {jaar}; the benefit counts pro rata, the reference date stays 1 "
        "January (Wet IB 2001, art. 5.2 lid 6; lid 3 before 2023)."},
    Zin{Berichtcode::overleden_in_jaar, "overleden_in_jaar",
        "{wat} is in {jaar} overleden; het forfait wordt dan niet naar tijd verminderd (Wet IB 2001, art. 5.2 lid 6; tot 2023 "
        "lid 3).",
        "{wat} died in {jaar}; the deemed return is not reduced for time then (Wet IB 2001, art. 5.2 lid 6; lid 3 before "
        "2023)."},
    Zin{Berichtcode::kwalificerend_niet_gemodelleerd, "kwalificerend_niet_gemodelleerd",
        "{wat}: berekend als gewone buitenlandse belastingplichtige: met heffingvrij vermogen, zonder schuldendrempel, "
        "persoonsgebonden aftrek en partner. Wie kwalificeert (Wet IB 2001, art. 7.8) heeft die drie ook; dat is NIET "
        "gemodelleerd.",
        "{wat}: computed as an ordinary non-resident: with tax-free capital, without the debt threshold, the personal "
        "deduction "
        "and a partner. Those who qualify (Wet IB 2001, art. 7.8) have these three too; that is NOT modelled."},
    Zin{Berichtcode::buitenland_zonder_aftrek, "buitenland_zonder_aftrek",
        "{wat}: {veld} van {jaar} telt niet mee. Wie in het buitenland woont heeft geen persoonsgebonden aftrek (Wet IB 2001, "
        "art. 7.7 lid 1), tenzij hij kwalificeert (art. 7.8; NIET gemodelleerd).",
        "{wat}: {veld} of {jaar} does not count. Those who live abroad have no personal deduction (Wet IB 2001, art. 7.7 lid "
        "1), "
        "unless he qualifies (art. 7.8; NOT modelled)."},
    Zin{Berichtcode::onderlinge_vordering_voor_2023, "onderlinge_vordering_voor_2023",
        "{wat}: vorderingen en schulden binnen het gezin vallen pas vanaf 2023 tegen elkaar weg (Wet IB 2001, art. 5.4a); in "
        "{jaar} tellen zij mee.",
        "{wat}: claims and debts within the family cancel only from 2023 (Wet IB 2001, art. 5.4a); in {jaar} they count."},
    Zin{Berichtcode::waarde_op_dag_ontbreekt, "waarde_op_dag_ontbreekt",
        "{wat}: de waarde op {getal} (jjjjmmdd) ontbreekt; de belastingplicht begint of eindigt dan (Wet IB 2001, art. 5.33). "
        "Vul {veld} in.",
        "{wat}: the value on {getal} (yyyymmdd) is missing; the liability begins or ends then (Wet IB 2001, art. 5.33). Add "
        "{veld}."},
    Zin{Berichtcode::erfgenaam_ontbreekt, "erfgenaam_ontbreekt",
        "{wat} is in {jaar} overleden, en het dossier zegt niet wie alles kreeg. Bij het werkelijke rendement telt het "
        "vermogen "
        "vanaf die dag bij de erfgenaam (Wet IB 2001, art. 5.33 lid 2). Zet bovenin het dossier {veld} = { NAAM = "
        "\"ERFGENAAM\" }.",
        "{wat} died in {jaar}, and the dossier does not say who got everything. In the actual return the property counts for "
        "the heir from that day (Wet IB 2001, art. 5.33 lid 2). Put {veld} = { NAME = \"HEIR\" } at the top of the dossier."},
    Zin{Berichtcode::werkelijk_erfenis, "werkelijk_erfenis",
        "{wat} is in {jaar} overleden en de erfgenaam is geen partner voor het hele jaar: het werkelijke rendement over een "
        "deel "
        "van het jaar is voor de erfgenaam NIET gemodelleerd.",
        "{wat} died in {jaar} and the heir is no partner for the whole year: the actual return over part of the year is NOT "
        "modelled for the heir."},
    Zin{Berichtcode::groen_zonder_grondslag, "groen_zonder_grondslag",
        "Er is geen grondslag om te verdelen. De heffingskorting voor groene beleggingen volgt dan de verhouding die u kiest; "
        "kiest u er geen, dan heeft elk de helft (Wet IB 2001, art. 9.4a lid 2).",
        "There is no base to divide. The green tax credit then follows the ratio that you choose; without one each has half "
        "(Wet "
        "IB 2001, art. 9.4a lid 2)."},
    Zin{Berichtcode::groen_naar_oudste, "groen_naar_oudste",
        "Er is geen grondslag om te verdelen. De heffingskorting voor groene beleggingen gaat dan in {jaar} naar de partner "
        "met "
        "het hoogste verzamelinkomen, en bij een gelijk inkomen naar de oudste (Wet IB 2001, art. 2.17 lid 2). Dat inkomen "
        "staat "
        "niet in het dossier; Netto houdt het voor gelijk.",
        "There is no base to divide. In {jaar} the green tax credit then goes to the partner with the highest aggregate "
        "income, "
        "and when incomes are equal to the elder (Wet IB 2001, art. 2.17 lid 2). That income is not in the dossier; Netto "
        "takes "
        "it to be equal."},
    Zin{Berichtcode::bewegingen_nihil, "bewegingen_nihil",
        "{wat}: van {veld} van {jaar} staat niet alles in het dossier; onder het wetsvoorstel is wat ontbreekt op nul gesteld.",
        "{wat}: of {veld} of {jaar} not all is in the dossier; under the bill what is missing is taken as nil."},
    Zin{Berichtcode::zakelijke_huur_ontbreekt, "zakelijke_huur_ontbreekt",
        "{wat}: de huurder is gelieerd, en bij het werkelijke rendement van {jaar} telt de huur die onafhankelijke partijen "
        "waren "
        "overeengekomen (Wet IB 2001, art. 5.27 lid 3). Vul bij die huurperiode zakelijke_huur_per_maand = ... in.",
        "{wat}: the tenant is a related party, and in the actual return of {jaar} the rent that unrelated parties would have "
        "agreed counts (Wet IB 2001, art. 5.27 lid 3). Add zakelijke_huur_per_maand = ... to that rent period."},
    Zin{Berichtcode::bedragen_in_tijdvak, "bedragen_in_tijdvak",
        "{wat}: de belastingplicht duurt maar een deel van {jaar}. Bij het werkelijke rendement telt alleen wat in dat deel is "
        "ontvangen, betaald, gekocht en verkocht (Wet IB 2001, art. 5.33); Netto leest {veld} van {jaar} zo. Laat weg wat "
        "daarbuiten viel.",
        "{wat}: the liability lasts only part of {jaar}. In the actual return only what was received, paid, bought and sold in "
        "that part counts (Wet IB 2001, art. 5.33); Netto reads {veld} of {jaar} that way. Leave out what fell outside it."},
    Zin{Berichtcode::dagen_te_veel, "dagen_te_veel",
        "{wat}: {veld} van {jaar} telt {getal} dagen meer dan er waren. Eigen gebruik en verhuur zijn samen hoogstens de dagen "
        "van bezit (Wet IB 2001, art. 5.27a); verbeter {veld}.",
        "{wat}: {veld} of {jaar} has {getal} days more than there were. Own use and letting together are at most the days of "
        "ownership (Wet IB 2001, art. 5.27a); correct {veld}."},
    Zin{Berichtcode::migratie_onroerend, "migratie_onroerend",
        "{wat} ligt in Nederland: over de maanden van {jaar} buiten Nederland is de eigenaar daarvoor buitenlands "
        "belastingplichtig "
        "(Wet IB 2001, art. 7.7). Die belasting komt erbij en is NIET berekend.",
        "{wat} is in the Netherlands: over the months of {jaar} abroad its owner is a non-resident taxpayer for it (Wet IB "
        "2001, "
        "art. 7.7). That tax comes on top and is NOT computed."},
    Zin{Berichtcode::huurwaarde_geschat, "huurwaarde_geschat",
        "{wat}: {getal} dagen voor eigen gebruik; de economische huurwaarde is niet opgegeven en is geschat met de "
        "praktijkhulp van de Belastingdienst (een percentage van de WOZ-waarde, of bij wat geen woning is van de waarde of "
        "de koopprijs). Vul {veld} in als u een betere hebt (Wet IB 2001, art. 5.27a).",
        "{wat}: {getal} days for own use; the economic rental value is not given and is estimated with the tax authority's aid "
        "(a percentage of the WOZ value, or of the value or price of what is no home). Add {veld} if you have a better one "
        "(Wet IB 2001, art. 5.27a)."},
    Zin{Berichtcode::niet_in_wetsvoorstel, "niet_in_wetsvoorstel",
        "{wat}: onder wetsvoorstel 36748 ({jaar}) is dit NIET gemodelleerd; laat het weg om de rest te berekenen.",
        "{wat}: NOT modelled under bill 36748 ({jaar}); leave it out to compute the rest."},
    Zin{Berichtcode::niet_in_wetsvoorstel_weggelaten, "niet_in_wetsvoorstel_weggelaten",
        "{wat}: onder wetsvoorstel 36748 ({jaar}) NIET gemodelleerd, en weggelaten.",
        "{wat}: NOT modelled under bill 36748 ({jaar}), and left out."},
    Zin{Berichtcode::wetsvoorstel_heel_jaar, "wetsvoorstel_heel_jaar",
        "Wetsvoorstel 36748 ({jaar}) is alleen gemodelleerd voor wie het hele jaar in Nederland woont.",
        "Bill 36748 ({jaar}) is modelled only for residents of the whole year."},
    Zin{Berichtcode::wetsvoorstel_geen_recht, "wetsvoorstel_geen_recht",
        "{jaar} is berekend volgens een wetsvoorstel dat GEEN geldend recht is en nog kan veranderen of vervallen.",
        "{jaar} is computed under a bill that is NOT law in force and may change or lapse."},
    Zin{Berichtcode::verlies_onbekend, "verlies_onbekend",
        "Verliezen van {jaar} en eerder zijn niet meegenomen: het dossier heeft niet alle cijfers van {jaar}.",
        "Losses of {jaar} and before are not taken along: the dossier lacks figures of {jaar}."},
    Zin{Berichtcode::startwaarde_onbekend, "startwaarde_onbekend",
        "{wat}: de waarde op 1 januari 2028 ontbreekt; die is de startwaarde. Vul {veld} = { 2028 = ... } in.",
        "{wat}: the value on 1 January 2028 is missing; it is the start value. Add {veld} = { 2028 = ... }."},
    Zin{Berichtcode::startwaarde_woz_jaar_eerder, "startwaarde_woz_jaar_eerder",
        "{wat}: {veld} van {jaar} ontbreekt (waardepeildatum: de dag waarop het wetsvoorstel zou ingaan); als startwaarde is "
        "de "
        "WOZ-waarde van een jaar eerder gebruikt. Vul {veld} = { {jaar} = ... } in voor een betere.",
        "{wat}: {veld} of {jaar} is missing (value date: the day on which the bill would begin); the WOZ value of a year "
        "earlier "
        "serves as start value. Add {veld} = { {jaar} = ... } for a better one."},
    Zin{Berichtcode::buitenland_partners, "buitenland_partners",
        "{wat} woont in {jaar} in het buitenland en is dan voor de wet geen partner (art. 1.2 lid 4; kwalificerende "
        "buitenlandse "
        "belastingplicht, art. 7.8, is NIET gemodelleerd): ieder is voor zijn eigen deel berekend.",
        "{wat} lives abroad in {jaar} and is no partner for the law then (art. 1.2 lid 4; qualifying non-residents, art. 7.8, "
        "are "
        "NOT modelled): each is computed for his own part."},
    Zin{Berichtcode::schuld_voor_enige_woning, "schuld_voor_enige_woning",
        "{wat} is gerekend als schuld voor de enige onroerende zaak in Nederland (Wet IB 2001, art. 7.7). Is zij ergens anders "
        "voor, "
        "noem "
        "haar dan met {veld}, of laat de schuld weg.",
        "{wat} is taken to be a debt for the only real estate in the Netherlands (Wet IB 2001, art. 7.7). If it is for "
        "something "
        "else, "
        "name that with {veld}, or leave the debt out."},
    Zin{Berichtcode::woning_buitenland, "woning_buitenland",
        "{wat} ligt in het buitenland. De waarde voor {jaar} is die op 1 januari {getal} (Wet IB 2001, art. 5.20 lid 2). "
        "Nederland geeft er meestal een vermindering voor om dubbele belasting te voorkomen; die is NIET berekend, en de "
        "belasting is die van voor de vermindering.",
        "{wat} is abroad. Its value for {jaar} is that on 1 January {getal} (Wet IB 2001, art. 5.20 lid 2). The Netherlands "
        "usually gives relief from double taxation for it; that is NOT computed, and the tax is that before relief."},
    Zin{Berichtcode::onroerend_buitenland, "onroerend_buitenland",
        "{wat} ligt in het buitenland en is geen woning. De waarde voor {jaar} is die op 1 januari {jaar} (Wet IB 2001, art. "
        "5.19). Nederland geeft er meestal een vermindering voor om dubbele belasting te voorkomen; die is NIET berekend, en "
        "de belasting is die van voor de vermindering.",
        "{wat} is abroad and no home. Its value for {jaar} is that on 1 January {jaar} (Wet IB 2001, art. 5.19). The "
        "Netherlands usually gives relief from double taxation for it; that is NOT computed, and the tax is that before "
        "relief."},
    Zin{Berichtcode::dividendbelasting_te_hoog, "dividendbelasting_te_hoog",
        "{wat}: {veld} van {jaar} is meer dan er van de inkomsten kan zijn ingehouden (Wet DB 1965, art. 5). Alleen "
        "Nederlandse dividendbelasting is een voorheffing; haal buitenlandse bronbelasting uit {veld}, en geef bij inkomsten "
        "het dividend voor aftrek van belasting.",
        "{wat}: {veld} of {jaar} is more than can have been withheld from its income (Wet DB 1965, art. 5). Only Dutch "
        "dividend tax is a prepayment; take foreign withholding tax out of {veld}, and give as inkomsten the dividend before "
        "tax."},
    Zin{Berichtcode::dividendbelasting_onbekend, "dividendbelasting_onbekend",
        "{wat}: {veld} van {jaar} staat er, maar inkomsten van dat jaar niet; daarom is niet na te gaan of zij daarvan kan "
        "zijn "
        "ingehouden. Vul inkomsten = { {jaar} = ... } in: het dividend voor aftrek van belasting.",
        "{wat}: {veld} of {jaar} is there, but inkomsten of that year is not; so it cannot be checked whether it can have been "
        "withheld from it. Add inkomsten = { {jaar} = ... }: the dividend before tax."},
    Zin{Berichtcode::leegstand_altijd, "leegstand_altijd",
        "{wat} staat volgens het dossier altijd al leeg. Was zij in {getal} of later uw eigen woning en staat zij te koop, dan "
        "telt zij nog niet in box 3 (Wet IB 2001, art. 3.111 lid 2): zet dan {veld} = [{ soort = \"eigen_woning\" }, { vanaf = "
        "DATUM, soort = \"leegstaand\", te_koop = true }].",
        "{wat} has always been empty by the dossier. If it was your own home in {getal} or later and is for sale, it does not "
        "count in box 3 yet (Wet IB 2001, art. 3.111 lid 2): then say {veld} = [{ soort = \"eigen_woning\" }, { vanaf = DATE, "
        "soort = \"leegstaand\", te_koop = true }]."},
    Zin{Berichtcode::te_koop_telt_wel, "te_koop_telt_wel",
        "{wat} staat te koop en telt toch in box 3: volgens het dossier was zij in {jaar} en in de {getal} jaren ervoor niet "
        "de woning waarin u woonde, of staat zij niet leeg (Wet IB 2001, art. 3.111 lid 2).",
        "{wat} is for sale and counts in box 3 all the same: by the dossier it was not the home you lived in in {jaar} and the "
        "{getal} "
        "years before, or it is not empty (Wet IB 2001, art. 3.111 lid 2)."},
    Zin{Berichtcode::schuld_van_woning_te_koop, "schuld_van_woning_te_koop",
        "{wat} telt niet in box 3: {veld} is nog eigen woning (Wet IB 2001, art. 3.111 lid 2), en de schuld daarvoor is dan "
        "eigenwoningschuld (art. 3.119a). Is zij dat niet, bijvoorbeeld door de bijleenregeling, haal dan bij de schuld woning "
        "weg; zij telt dan in box 3.",
        "{wat} does not count in box 3: {veld} is still the own home (Wet IB 2001, art. 3.111 lid 2), and the debt for it is "
        "an own-home debt then (art. 3.119a). If it is not, for instance by the rules on the own-home reserve, take woning out "
        "of the debt; it counts in box 3 then."},
    Zin{Berichtcode::geen_partners, "geen_partners",
        "{wat}: ieder is alleen berekend, want volgens het dossier zijn zij geen fiscale partners. Zijn twee van hen dat wel "
        "(gehuwd, of samenwonend volgens Wet IB 2001, art. 1.2), zet dan het jaar in partnerschap.heel_jaar.",
        "{wat}: each is computed alone, because by the dossier they are no fiscal partners. If two of them are (married, or "
        "living together as in Wet IB 2001, art. 1.2), add the year to partnerschap.heel_jaar."},
    Zin{Berichtcode::partnerjaar_ontbreekt, "partnerjaar_ontbreekt",
        "{wat}: ieder is alleen berekend, want {veld} staat in partnerschap.heel_jaar en {jaar} niet. Waren zij ook in {jaar} "
        "het hele jaar partners (of kiezen zij daarvoor), zet {jaar} er dan bij.",
        "{wat}: each is computed alone, because {veld} is in partnerschap.heel_jaar and {jaar} is not. If they were partners "
        "all of {jaar} too (or choose to be), add {jaar}."},
    Zin{Berichtcode::vraag_schuld_nalatenschap, "vraag_schuld_nalatenschap",
        "{wat}: is dit wat u kinderen of andere erfgenamen schuldig bent uit een nalatenschap en nog niet hoeft te betalen, "
        "zoals een kindsdeel? Dan telt zij niet in box 3 (Wet IB 2001, art. 5.4).",
        "{wat}: is this what you owe children or other heirs from an estate and need not pay yet, such as a child's portion? "
        "Then it does not count in box 3 (Wet IB 2001, art. 5.4)."},
    Zin{Berichtcode::vraag_vordering_nalatenschap, "vraag_vordering_nalatenschap",
        "{wat}: is dit wat u uit de nalatenschap van een ouder tegoed hebt van de andere ouder (of diens echtgenoot), en nog "
        "niet kunt opeisen? Dan telt zij niet in box 3 (Wet IB 2001, art. 5.4).",
        "{wat}: is this what the other parent (or that parent's spouse) owes you from a parent's estate, and what you cannot "
        "claim yet? Then it does not count in box 3 (Wet IB 2001, art. 5.4)."},
    Zin{Berichtcode::vraag_leegstaand_te_koop, "vraag_leegstaand_te_koop",
        "{wat} staat leeg en was eerder de eigen woning: is zij te koop? Dan is zij tot en met {getal} nog eigen woning, en "
        "tellen zij en een schuld daarvoor niet in box 3 (Wet IB 2001, art. 3.111 lid 2).",
        "{wat} is empty and was the own home before: is it for sale? Then it is still the own home up to and including "
        "{getal}, "
        "and neither it nor a debt for it counts in box 3 (Wet IB 2001, art. 3.111 lid 2)."},
    Zin{Berichtcode::huur_zonder_bescherming, "huur_zonder_bescherming",
        "{wat} is op 1 januari {jaar} verhuurd, maar {veld} zegt niet \"verhuurd\": de leegwaarderatio is niet toegepast. "
        "Heeft de "
        "huurder huurbescherming, zet dan {veld} op \"verhuurd\".",
        "{wat} is let on 1 January {jaar}, but {veld} does not say \"verhuurd\": the let-property ratio is not applied. If the "
        "tenant is protected, set {veld} to \"verhuurd\"."},
    Zin{Berichtcode::wetsvoorstel_eigen_woning, "wetsvoorstel_eigen_woning",
        "{wat}: de overgang tussen box 3 en de eigen woning is onder wetsvoorstel 36748 ({jaar}) NIET gemodelleerd; zij telt "
        "waarschijnlijk als verkoop of aankoop tegen de waarde van die dag. Laat {veld} gelijk om de rest te berekenen.",
        "{wat}: the change between box 3 and the own home is NOT modelled under bill 36748 ({jaar}); it probably counts as a "
        "sale or purchase at the value of that day. Leave {veld} the same to compute the rest."},
    Zin{Berichtcode::startwaarde_woning_te_koop, "startwaarde_woning_te_koop",
        "{wat} was na 1 januari 2028 nog eigen woning omdat zij te koop stond. Hoe wetsvoorstel 36748 haar startwaarde dan "
        "bepaalt, is niet gelezen; Netto neemt de WOZ-waarde van {jaar}.",
        "{wat} was still the own home after 1 January 2028 because it was for sale. How bill 36748 sets its start value then "
        "has not been read; Netto takes the WOZ value of {jaar}."},
    Zin{Berichtcode::wetsvoorstel_naar_te_koop, "wetsvoorstel_naar_te_koop",
        "{wat} wordt in {jaar} weer eigen woning omdat zij leeg te koop staat (Wet IB 2001, art. 3.111 lid 2). Tot die dag "
        "telt "
        "zij; winst of verlies op die dag is onder wetsvoorstel 36748 NIET gerekend.",
        "{wat} becomes the own home again in {jaar} because it is empty and for sale (Wet IB 2001, art. 3.111 lid 2). Until "
        "that day it counts; a gain or loss on that day is NOT computed under bill 36748."},
    Zin{Berichtcode::wetsvoorstel_leegstand, "wetsvoorstel_leegstand",
        "{wat} staat in {jaar} leeg. De vastgoedbijtelling is gerekend; tijdens bouw geldt zij volgens de toelichtingen niet, "
        "en "
        "voor brand en grote verbouwing komen er nog regels. Dat is NIET gemodelleerd.",
        "{wat} is empty in {jaar}. The deemed addition is counted; by the explanations it does not hold during construction, "
        "and "
        "rules for fire and major renovation are still to come. That is NOT modelled."},
    Zin{Berichtcode::huurwaarde_zonder_bijgekocht, "huurwaarde_zonder_bijgekocht",
        "{wat}: wat in {jaar} is {veld}, telt niet mee in de geschatte huurwaarde: die gaat uit van de waarde op 1 januari, "
        "ook na "
        "een uitbreiding (keuze K-026). Is het een tweede onroerende zaak, neem haar dan apart op, of vul "
        "economische_huurwaarde in.",
        "{wat}: what was bought in {jaar} ({veld}) is not in the estimated rental value: that starts from the value on 1 "
        "January, "
        "also after an extension (choice K-026). If it is a second piece of real estate, enter it by itself, or fill in "
        "economische_huurwaarde."},
    Zin{Berichtcode::eigen_gebruik_nihil, "eigen_gebruik_nihil",
        "{wat}: het dossier zegt niet op hoeveel dagen van {jaar} dit voor eigen gebruik was; met inkomsten is nul aangenomen. "
        "Elke "
        "dag telt voor de huurwaarde (Wet IB 2001, art. 5.27a): vul {veld} = { {jaar} = ... } in.",
        "{wat}: the dossier does not say on how many days of {jaar} this was for own use; as it has income, none is assumed. "
        "Each "
        "day counts for the rental value (Wet IB 2001, art. 5.27a): add {veld} = { {jaar} = ... }."},
    Zin{Berichtcode::wetsvoorstel_deel_verhuurd, "wetsvoorstel_deel_verhuurd",
        "{wat}: een deel van de woning is in {jaar} verhuurd en de rest niet. Hoe wetsvoorstel 36748 dat behandelt is niet "
        "gelezen "
        "en NIET gemodelleerd. Vul {veld} = { {jaar} = ... } in om zelf te zeggen hoeveel dagen als verhuurd gelden.",
        "{wat}: part of the home is let in {jaar} and the rest is not. How bill 36748 treats that has not been read and is NOT "
        "modelled. Add {veld} = { {jaar} = ... } to say yourself how many days count as let."},
    Zin{Berichtcode::novelle_later_bij_verkoop, "novelle_later_bij_verkoop",
        "{wat} is geen financieel instrument: volgens de kabinetsbrief van 29 september 2026 volgt belasting bij verkoop "
        "daarvoor "
        "later dan voor aandelen en obligaties. Netto telt in {jaar} de waardeverandering.",
        "{wat} is no financial instrument: by the cabinet letter of 29 September 2026 taxation at sale follows for it later "
        "than "
        "for shares and bonds. Netto counts the change in value in {jaar}."},
    Zin{Berichtcode::verhuurde_staat_voor_2026, "verhuurde_staat_voor_2026",
        "{wat}: dat een ten minste 10% lagere waarde in verhuurde staat geldt, staat pas sinds 2026 in het Uitvoeringsbesluit "
        "(art. "
        "17a lid 6). Voor {jaar} is het rechtspraak (ECLI:NL:HR:2015:812); u moet die waarde aannemelijk maken.",
        "{wat}: that a value when let that is at least 10% lower counts is in the decree only since 2026 (art. 17a lid 6). For "
        "{jaar} it is case law (ECLI:NL:HR:2015:812); you must make that value plausible."},
    Zin{Berichtcode::feit_aangenomen, "feit_aangenomen",
        "{wat}: {veld} van {jaar} staat niet in het dossier en is aangenomen: {getal}.",
        "{wat}: {veld} of {jaar} is not in the dossier and is assumed: {getal}."},
    Zin{Berichtcode::partnerschap_aangenomen, "partnerschap_aangenomen",
        "Aangenomen is dat het partnerschap in {jaar} doorloopt.", "It is assumed that the partnership continues in {jaar}."},
    Zin{Berichtcode::buitenland_aangenomen, "buitenland_aangenomen",
        "Aangenomen is dat {wat} ook in {jaar} buitenlands belastingplichtig is.",
        "It is assumed that {wat} is a non-resident taxpayer in {jaar} too."},
    Zin{Berichtcode::verkoop_niet_belegd, "verkoop_niet_belegd",
        "{wat} is verkocht, en het dossier zegt niet waar het geld op 1 januari {jaar} is: de opbrengst telt vanaf dan niet "
        "mee, en "
        "een schuld voor de woning loopt door. Vul de saldi van {jaar} in.",
        "{wat} was sold, and the dossier does not say where the money is on 1 January {jaar}: the proceeds do not count from "
        "then "
        "on, and a debt for the home continues. Add the balances of {jaar}."},
};

const Zin* zoek(Berichtcode code) {
  for (const Zin& z : zinnen)
    if (z.code == code) return &z;
  return nullptr;
}

} // namespace

std::string_view naam(Berichtcode code) {
  const Zin* z = zoek(code);
  return z == nullptr ? std::string_view{"onbekend"} : z->naam;
}

std::string toon(const engine::Bericht& b, Taal taal) {
  const Zin* z = zoek(b.code);
  if (z == nullptr) return {};
  const std::string_view mal = taal == Taal::nl ? z->nl : z->en;
  std::string uit;
  for (std::size_t i = 0; i < mal.size();) {
    const std::string_view rest = mal.substr(i);
    const auto vul = [&](std::string_view sleutel, const std::string& waarde) {
      if (!rest.starts_with(sleutel)) return false;
      uit += waarde;
      i += sleutel.size();
      return true;
    };
    if (!vul("{wat}", b.wat) && !vul("{veld}", b.veld) && !vul("{jaar}", std::to_string(b.jaar)) &&
        !vul("{getal}", std::to_string(b.getal))) {
      uit.push_back(mal[i]);
      ++i;
    }
  }
  return uit;
}

namespace {
std::string euro(const Fraction& x, Taal taal) { return "€ " + voor_mensen(x, Waardesoort::geld, taal); }
/// What the tax becomes when it rises by `effect`.
std::string wordt(const engine::Antwoord& a, const engine::Uitkomst& effect, Taal taal) {
  const bool nl = taal == Taal::nl;
  const auto& nu = a.huishouden.belasting.waarde;
  const std::string jaar = std::to_string(a.jaar);
  if (effect.waarde.is_zero())
    return nl ? "maakt dat voor de belasting over " + jaar + " niets uit."
              : "that makes no difference to the tax of " + jaar + ".";
  return (nl ? "is de belasting over " + jaar + " " : "the tax of " + jaar + " is ") + euro(nu + effect.waarde, taal) +
         (nl ? " in plaats van " : " instead of ") + euro(nu, taal) + ": " + scheelt(effect, taal) + ".";
}
/// The list of the dossier, as its table is called.
std::string_view lijstnaam(engine::OpenVraag::Lijst lijst) {
  switch (lijst) {
  case engine::OpenVraag::Lijst::schuld: return "schuld";
  case engine::OpenVraag::Lijst::belegging: return "belegging";
  case engine::OpenVraag::Lijst::woning: return "woning";
  }
  return {};
}
/// What to type when the answer is yes.
std::string antwoord_op(const engine::OpenVraag& v) {
  if (!v.vanaf) return v.vraag.veld + " = true";
  return "gebruik = [..., { vanaf = " + datum_tekst(*v.vanaf) + ", soort = \"leegstaand\", te_koop = true }]";
}
} // namespace

std::string toon(const engine::OpenVraag& v, const engine::Antwoord& a, Taal taal) {
  const bool nl = taal == Taal::nl;
  std::string uit = toon(v.vraag, taal);
  if (v.effect) uit += (nl ? " Zo ja, dan " : " If so, ") + wordt(a, *v.effect, taal);
  return uit + (nl ? " Zet in die [[" : " Say in that [[") + std::string{lijstnaam(v.lijst)} + "]]" +
         (v.tegenhanger ? (nl ? " en bij " : " and with ") + v.tegenhanger->wat : "") + ": " + antwoord_op(v) +
         (nl ? " (of false)." : " (or false).");
}

std::string toon_kort(const engine::OpenVraag& v, Taal taal) {
  const bool nl = taal == Taal::nl;
  std::string uit = v.vraag.wat + ": ";
  if (v.lijst == engine::OpenVraag::Lijst::woning) uit += nl ? "te koop?" : "for sale?";
  else uit += nl ? "uit een nalatenschap?" : "from an estate?";
  if (v.effect && !v.effect->waarde.is_zero()) uit += (nl ? " Zo ja: " : " If so: ") + scheelt(*v.effect, taal);
  return uit;
}

std::string toon_mogelijk(std::size_t aantal, Taal taal) {
  const bool nl = taal == Taal::nl;
  return std::to_string(aantal) +
         (nl ? (aantal == 1 ? " schuld of vordering kan" : " schulden of vorderingen kunnen")
             : (aantal == 1 ? " debt or claim" : " debts or claims")) +
         (nl ? " uit een nalatenschap zijn" : " may come from an estate");
}

std::string scheelt(const engine::Uitkomst& effect, Taal taal) {
  const bool lager = effect.waarde.is_negative();
  return euro(lager ? -effect.waarde : effect.waarde, taal) +
         (taal == Taal::nl ? (lager ? " minder" : " meer") : (lager ? " less" : " more"));
}

std::string toon_samen(const engine::Antwoord& a, Taal taal) {
  if (!a.effect_samen) return {};
  return (taal == Taal::nl ? "Is het antwoord op al deze vragen ja, dan " : "If the answer to all these questions is yes, ") +
         wordt(a, *a.effect_samen, taal);
}

bool maakt_uit(const engine::OpenVraag& v, const engine::Antwoord& a) {
  const auto verschil = [](const std::optional<engine::Uitkomst>& u) { return u && !u->waarde.is_zero(); };
  return verschil(v.effect) || verschil(a.effect_samen) || (!v.effect && !a.effect_samen);
}

} // namespace netto::border
