// SPDX-License-Identifier: EUPL-1.2
#include "diagnostic.hpp"

#include "characters.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <numeric>
#include <utility>

namespace netto::border {
namespace {

using enum Code;

// The catalogue. Each row: code, name, the rule (nl, en), the remedy (nl, en).
#define NETTO_SJABLOON(code, ...)                                                                                              \
  Template { code, #code, __VA_ARGS__ }
constexpr std::array catalogus{
    NETTO_SJABLOON(te_groot, "een bestand is hoogstens {0} bytes groot (1 MiB)", "a file is at most {0} bytes (1 MiB)",
                   "geef het dossier van een enkel huishouden; haal eruit wat er niet bij hoort",
                   "give the dossier of a single household; take out what does not belong to it"),
    NETTO_SJABLOON(utf16, "een bestand is tekst in UTF-8", "a file is text in UTF-8",
                   "sla het bestand opnieuw op met de codering UTF-8 (dit is UTF-16)",
                   "save the file again with the encoding UTF-8 (this is UTF-16)"),
    NETTO_SJABLOON(geen_utf8, "een bestand is tekst in UTF-8", "a file is text in UTF-8",
                   "sla het bestand opnieuw op met de codering UTF-8 (dit lijkt Latin-1 of Windows-1252)",
                   "save the file again with the encoding UTF-8 (this looks like Latin-1 or Windows-1252)"),
    NETTO_SJABLOON(binair, "een bestand is gewone tekst, zonder stuurtekens",
                   "a file is plain text, without control characters",
                   "geef een TOML- of JSON-bestand, geen spreadsheet, pdf of ander binair bestand",
                   "give a TOML or JSON file, not a spreadsheet, PDF or other binary file"),
    NETTO_SJABLOON(leeg_bestand, "een dossier beschrijft ten minste een persoon", "a dossier describes at least one person",
                   "begin met de regel \"netto = 1\" en een [[persoon]] met een naam",
                   "start with the line \"netto = 1\" and a [[persoon]] with a naam"),
    NETTO_SJABLOON(te_diep, "tabellen en lijsten zijn hoogstens {0} diep genest",
                   "tables and lists are nested at most {0} deep", "haal de overbodige haken of punten weg",
                   "remove the superfluous brackets or dots"),
    NETTO_SJABLOON(ongeldige_toml, "een bestand is geldige TOML 1.0; de lezer meldt: {0}",
                   "a file is valid TOML 1.0; the parser says: {0}",
                   "herstel deze regel: sleutel = waarde, tekst tussen aanhalingstekens, haken en accolades gesloten",
                   "mend this line: key = value, text in quotes, brackets and braces closed"),
    NETTO_SJABLOON(ongeldige_json, "een bestand dat met { begint is geldige JSON; de lezer meldt: {0}",
                   "a file that starts with { is valid JSON; the parser says: {0}",
                   "herstel de tekst bij deze plaats: komma's tussen de waarden, sleutels en tekst tussen aanhalingstekens, "
                   "geen commentaar",
                   "mend the text at this place: commas between values, keys and text in quotes, no comments"),
    NETTO_SJABLOON(dubbele_sleutel, "een sleutel staat een keer in een tabel", "a key occurs once in a table",
                   "laat een van de twee weg; nog een persoon, rekening of woning begint met een nieuwe [[...]]",
                   "leave out one of the two; another person, account or home starts with a new [[...]]"),
    NETTO_SJABLOON(sleutel_zonder_aanhalingstekens,
                   "een sleutel met andere tekens dan a-z, 0-9, _ en - staat in TOML tussen aanhalingstekens",
                   "in TOML a key with other characters than a-z, 0-9, _ and - stands in quotes", "schrijf {0} = ...",
                   "write {0} = ..."),

    NETTO_SJABLOON(versie_onbekend, "netto is de versie van het dossierformaat: 1",
                   "netto is the version of the dossier format: 1", "schrijf netto = 1", "write netto = 1"),
    NETTO_SJABLOON(onbekende_sleutel, "hier mogen staan: {0}", "allowed here: {0}", "haal de sleutel weg{1}",
                   "remove the key{1}"),
    NETTO_SJABLOON(ontbreekt, "{0} is hier verplicht", "{0} is required here", "voeg toe, bijvoorbeeld: {1}",
                   "add, for example: {1}"),
    NETTO_SJABLOON(geen_tabel, "{0} is een tabel", "{0} is a table", "schrijf [{0}], of in JSON \"{0}\": {...}",
                   "write [{0}], or in JSON \"{0}\": {...}"),
    NETTO_SJABLOON(geen_lijst_van_tabellen, "{0} is een lijst van tabellen", "{0} is a list of tables",
                   "schrijf [[{0}]] met dubbele haken, of in JSON \"{1}\": [{...}]",
                   "write [[{0}]] with double brackets, or in JSON \"{1}\": [{...}]"),
    NETTO_SJABLOON(te_veel, "hoogstens {0}", "at most {0}", "splits het dossier, of voeg samen wat bij elkaar hoort",
                   "split the dossier, or join what belongs together"),

    NETTO_SJABLOON(verkeerde_soort, "hier hoort {0}", "this should be {0}", "schrijf bijvoorbeeld: {1}",
                   "write for example: {1}"),
    NETTO_SJABLOON(bedrag_als_tekst,
                   "een bedrag is een getal in euro's, zonder aanhalingstekens, euroteken of scheiding van duizendtallen",
                   "an amount is a number in euros, without quotes, euro sign or thousands separators", "schrijf {0}",
                   "write {0}"),
    NETTO_SJABLOON(duizendtal_punt, "de punt is het decimaalteken en een bedrag heeft hoogstens twee decimalen",
                   "the point is the decimal mark and an amount has at most two decimals",
                   "schrijf {0} als de punt duizendtallen scheidt, anders {1}",
                   "write {0} if the point separates thousands, otherwise {1}"),
    NETTO_SJABLOON(te_veel_decimalen, "een bedrag heeft hoogstens twee decimalen", "an amount has at most two decimals",
                   "rond af op centen: {0}", "round to cents: {0}"),
    NETTO_SJABLOON(bedrag_buiten_grenzen, "een bedrag ligt tussen {0} en {1} euro", "an amount lies between {0} and {1} euros",
                   "controleer het aantal nullen; bedragen zijn euro's, geen centen",
                   "check the number of zeros; amounts are euros, not cents"),
    NETTO_SJABLOON(bedrag_negatief, "dit bedrag is niet negatief", "this amount is not negative",
                   "laat het minteken weg; wat u schuldig bent is een [[schuld]]",
                   "leave out the minus sign; what you owe is a [[schuld]]"),
    NETTO_SJABLOON(getal_buiten_grenzen, "een geheel getal van {0} tot en met {1}", "a whole number from {0} to {1}",
                   "schrijf een getal binnen deze grenzen", "write a number within these bounds"),
    NETTO_SJABLOON(geen_jaar, "een jaar van vier cijfers, van 2000 tot en met 2100", "a year of four digits, from 2000 to 2100",
                   "schrijf bijvoorbeeld {0}", "write for example {0}"),
    NETTO_SJABLOON(percentage_als_getal, "een percentage is tekst met een procentteken",
                   "a percentage is text with a percent sign", "schrijf {0}", "write {0}"),
    NETTO_SJABLOON(ongeldig_percentage, "een percentage is tekst: cijfers, hoogstens drie decimalen en een procentteken",
                   "a percentage is text: digits, at most three decimals and a percent sign",
                   "schrijf bijvoorbeeld \"50%\" of \"33.3%\"", "write for example \"50%\" or \"33.3%\""),
    NETTO_SJABLOON(percentage_buiten_grenzen, "een percentage ligt van 0% tot en met 100%", "a percentage lies from 0% to 100%",
                   "schrijf het deel van het geheel, bijvoorbeeld \"50%\"", "write the part of the whole, for example \"50%\""),
    NETTO_SJABLOON(ongeldige_datum, "een datum is jaar-maand-dag, zonder tijd", "a date is year-month-day, without a time",
                   "schrijf {0}", "write {0}"),
    NETTO_SJABLOON(datum_bestaat_niet, "een datum is een dag die bestaat", "a date is a day that exists", "{0}", "{0}"),
    NETTO_SJABLOON(datum_buiten_grenzen, "een datum ligt in de jaren 1900 tot en met 2100",
                   "a date lies in the years 1900 to 2100", "controleer het jaar", "check the year"),
    NETTO_SJABLOON(onbekende_keuze, "kies uit: {0}", "choose from: {0}", "schrijf een van deze woorden, precies zo{1}",
                   "write one of these words, exactly so{1}"),
    NETTO_SJABLOON(ongeldige_valuta, "een valuta is een code van drie hoofdletters", "a currency is a code of three capitals",
                   "schrijf bijvoorbeeld \"USD\", of laat valuta weg bij euro's",
                   "write for example \"USD\", or leave out valuta for euros"),

    NETTO_SJABLOON(naam_leeg, "een naam is niet leeg", "a name is not empty", "geef een naam waaraan u dit herkent",
                   "give a name by which you recognise this"),
    NETTO_SJABLOON(naam_te_lang, "een naam heeft hoogstens {0} tekens", "a name has at most {0} characters", "kort de naam in",
                   "shorten the name"),
    NETTO_SJABLOON(naam_stuurteken, "een naam bevat geen regeleinden of stuurtekens",
                   "a name contains no line breaks or control characters", "schrijf de naam op een regel, met gewone tekens",
                   "write the name on one line, with ordinary characters"),
    NETTO_SJABLOON(dubbele_naam, "een naam komt een keer voor; deze staat al op regel {0}",
                   "a name occurs once; this one is already on line {0}", "geef een van de twee een andere naam",
                   "give one of the two another name"),
    NETTO_SJABLOON(onbekende_naam, "de naam van {0}: {1}", "the name of {0}: {1}",
                   "schrijf de naam precies zoals bij de persoon{2}", "write the name exactly as with the person{2}"),
    NETTO_SJABLOON(onbekende_woning, "de naam van een [[woning]] of onroerende [[bezitting]] in dit dossier: {0}",
                   "the name of a [[woning]], or a [[bezitting]] that is real estate, in this dossier: {0}",
                   "schrijf de naam precies zoals zij daar staat{1}, of laat woning weg",
                   "write the name exactly as it is there{1}, or leave out woning"),
    NETTO_SJABLOON(som_geen_100, "de delen zijn samen precies 100%", "the parts are exactly 100% together",
                   "samen is het nu {0}; {1}", "together it is now {0}; {1}"),

    NETTO_SJABLOON(geen_persoon, "een dossier beschrijft ten minste een volwassene", "a dossier describes at least one adult",
                   "voeg toe: [[persoon]] met daaronder naam = \"Anna\"", "add: [[persoon]] followed by naam = \"Anna\""),
    NETTO_SJABLOON(te_weinig_volwassenen, "een partnerschap vraagt ten minste twee personen",
                   "a partnership needs at least two persons",
                   "voeg de partner toe als [[persoon]], of haal [partnerschap] weg",
                   "add the partner as a [[persoon]], or remove [partnerschap]"),
    NETTO_SJABLOON(partners_onduidelijk, "bij meer dan twee volwassenen noemt partnerschap wie de partners zijn",
                   "with more than two adults partnerschap names who the partners are", "voeg toe: personen = {0}",
                   "add: personen = {0}"),
    NETTO_SJABLOON(partners_geen_twee, "personen noemt precies twee volwassenen", "personen names exactly two adults",
                   "schrijf personen = {0}", "write personen = {0}"),
    NETTO_SJABLOON(gezag_onduidelijk, "bij meer dan twee volwassenen noemt gezag wie het gezag heeft",
                   "with more than two adults gezag names who has parental authority", "voeg toe: gezag = {0}",
                   "add: gezag = {0}"),
    NETTO_SJABLOON(gezag_aantal, "gezag noemt een of twee volwassenen", "gezag names one or two adults", "schrijf gezag = {0}",
                   "write gezag = {0}"),
    NETTO_SJABLOON(dubbel_genoemd, "elk staat een keer in de lijst", "each occurs once in the list", "haal de herhaling weg",
                   "remove the repetition"),
    NETTO_SJABLOON(verdeling_zonder_partnerschap, "een verdeling hoort bij een jaar waarin er het hele jaar partnerschap is",
                   "a split belongs to a year of partnership all year",
                   "voeg {0} toe aan heel_jaar onder [partnerschap], of haal de verdeling van {0} weg",
                   "add {0} to heel_jaar under [partnerschap], or remove the split of {0}"),
    NETTO_SJABLOON(gebruik_ontbreekt, "{0} is verplicht, een van: {1}", "{0} is required, one of: {1}",
                   "voeg toe: gebruik = \"verhuurd\", of een lijst als het gebruik verandert: [{ soort = \"tweede_woning\" }, "
                   "{ vanaf = 2025-07-01, soort = \"verhuurd\" }]",
                   "add: gebruik = \"verhuurd\", or a list when the use changes: [{ soort = \"tweede_woning\" }, { vanaf = "
                   "2025-07-01, soort = \"verhuurd\" }]"),
    NETTO_SJABLOON(gebruik_volgorde, "elke periode van gebruik na de eerste begint op een latere dag dan de vorige ({0})",
                   "each period of use after the first begins on a later day than the one before ({0})",
                   "geef elke periode een vanaf en zet ze op volgorde", "give each period a vanaf and put them in order"),
    NETTO_SJABLOON(te_koop_niet_leeg, "te_koop hoort bij een periode waarin de woning leegstaat (soort = \"leegstaand\")",
                   "te_koop belongs to a period in which the home is empty (soort = \"leegstaand\")",
                   "maak er een periode leegstaand van, of haal te_koop weg", "make it a period leegstaand, or remove te_koop"),
    NETTO_SJABLOON(te_koop_plaats, "te_koop hoort bij een periode van gebruik", "te_koop belongs to a period of use",
                   "schrijf gebruik = [{ soort = \"eigen_woning\" }, { vanaf = 2024-06-01, soort = \"leegstaand\", te_koop = "
                   "true }], met de dag waarop zij leeg kwam",
                   "write gebruik = [{ soort = \"eigen_woning\" }, { vanaf = 2024-06-01, soort = \"leegstaand\", te_koop = "
                   "true }], with the day on which it became empty"),
    NETTO_SJABLOON(nalatenschap_tegenspraak,
                   "een schuld en de vordering daartegenover zijn beide opeisbaar, of geen van beide ({0})",
                   "a debt and the claim on the other side are both payable, or neither is ({0})",
                   "geef beide dezelfde niet_opeisbaar_uit_nalatenschap", "give both the same niet_opeisbaar_uit_nalatenschap"),
    NETTO_SJABLOON(huur_overlap, "huurperioden overlappen niet; de volgende begint op {0}",
                   "rent periods do not overlap; the next begins on {0}",
                   "laat deze periode eindigen op of voor {1}, of laat tot weg",
                   "let this period end on or before {1}, or leave out tot"),
    NETTO_SJABLOON(huur_zelfde_begin, "twee huurperioden beginnen niet op dezelfde dag; ook op regel {0} begint er een",
                   "two rent periods do not begin on the same day; one begins on line {0} too",
                   "pas vanaf aan of voeg de perioden samen", "change vanaf or join the periods"),
    NETTO_SJABLOON(huur_deel_zonder_oppervlakte, "een deel dat naast een ander deel is verhuurd, heeft een oppervlakte",
                   "a part that is let beside another part has an area", "voeg toe: oppervlakte_m2 = 20",
                   "add: oppervlakte_m2 = 20"),
    NETTO_SJABLOON(huur_delen_te_groot, "delen die tegelijk verhuurd zijn, passen samen in de woning ({0} van {1} m2)",
                   "parts that are let at the same time fit in the home together ({0} of {1} m2)",
                   "verbeter oppervlakte_m2 van de delen of van de woning",
                   "correct oppervlakte_m2 of the parts or of the home"),
    NETTO_SJABLOON(erft_van_zichzelf, "niemand is zijn eigen erfgenaam", "nobody is their own heir",
                   "noem een andere volwassene", "name another adult"),
    NETTO_SJABLOON(erflater_leeft, "alleen van wie overleden is erft iemand", "one inherits only from somebody who died",
                   "vul bij {0} overleden in, of haal deze regel weg", "add overleden to {0}, or remove this line"),
    NETTO_SJABLOON(datum_volgorde, "{0} ligt niet voor {1} ({2})", "{0} does not lie before {1} ({2})",
                   "verwissel of verbeter de twee data", "swap or correct the two dates"),
    NETTO_SJABLOON(jaar_deels_hier, "in {0} woont deze persoon volgens {1} een deel van het jaar in Nederland",
                   "in {0} this person lives in the Netherlands for part of the year, says {1}",
                   "laat {0} hier weg: alleen jaren die geheel buiten Nederland vielen",
                   "leave out {0}: only years wholly abroad"),

    NETTO_SJABLOON(geen_parameters, "een parameterbestand heeft een of meer [[parameter]], of een grootheid met [[rij]]",
                   "a parameter file has one or more [[parameter]], or a grootheid with [[rij]]",
                   "voeg toe: [[parameter]] met daaronder grootheid = \"heffingvrij_vermogen\", jaar = 2027 en waarde = 60000",
                   "add: [[parameter]] followed by grootheid = \"heffingvrij_vermogen\", jaar = 2027 and waarde = 60000"),
    NETTO_SJABLOON(onbekende_grootheid, "de naam van een grootheid die Netto kent: {0}",
                   "the name of a quantity that Netto knows: {0}", "schrijf de naam precies zo{1}",
                   "write the name exactly so{1}"),
    NETTO_SJABLOON(andere_eenheid, "de eenheid van {0} is {1}", "the unit of {0} is {1}",
                   "reken de waarden om en schrijf eenheid = \"{1}\", of laat eenheid weg",
                   "convert the values and write eenheid = \"{1}\", or leave out eenheid"),
    NETTO_SJABLOON(ongeldige_parameterwaarde,
                   "een waarde in {0}: cijfers, hoogstens {1} decimalen na een punt, geen teken tussen duizendtallen",
                   "a value in {0}: digits, at most {1} decimals after a point, no thousands separators",
                   "schrijf bijvoorbeeld {2}", "write for example {2}"),
    NETTO_SJABLOON(parameterwaarde_buiten_grenzen, "een waarde in {0} ligt van {1} tot en met {2}",
                   "a value in {0} lies from {1} to {2}", "controleer de eenheid en het aantal nullen",
                   "check the unit and the number of zeros"),
    NETTO_SJABLOON(jaar_of_jaren, "een rij geldt voor jaar = 2026 of voor jaren = [2023, 2026], een van de twee",
                   "a row is for jaar = 2026 or for jaren = [2023, 2026], one of the two", "schrijf een van de twee",
                   "write one of the two"),
    NETTO_SJABLOON(jaren_volgorde, "jaren is het eerste en het laatste jaar, in die volgorde",
                   "jaren is the first and the last year, in that order", "schrijf bijvoorbeeld jaren = [2023, 2026]",
                   "write for example jaren = [2023, 2026]"),
    NETTO_SJABLOON(waarde_of_tabel, "een rij van {0} heeft {1}, geen {2}", "a row of {0} has {1}, not {2}", "schrijf {3}",
                   "write {3}"),
    NETTO_SJABLOON(tabel_lengte, "een tabel heeft een tot en met {0} rijen", "a table has one to {0} rows",
                   "voeg rijen toe of voeg ze samen", "add rows or join them"),
    NETTO_SJABLOON(tabel_volgorde,
                   "tot_en_met is groter dan 0 en groter dan in de rij ervoor; alleen de laatste rij heeft er geen",
                   "tot_en_met is greater than 0 and than in the row before; only the last row has none",
                   "zet de rijen in oplopende volgorde en laat tot_en_met in de laatste weg",
                   "put the rows in ascending order and leave out tot_en_met in the last"),
    NETTO_SJABLOON(dubbele_rij, "per jaar, scenario en known_on is er een rij; regel {0} geeft {1} ook al",
                   "there is one row per year, scenario and known_on; line {0} gives {1} already",
                   "haal een van de twee weg of verbeter de jaren", "remove one of the two or correct the years"),
    NETTO_SJABLOON(onbekende_bron, "een sleutel uit bronnen.toml", "a key of bronnen.toml",
                   "schrijf de sleutel precies zo, of voeg de bron toe aan bronnen.toml{0}",
                   "write the key exactly so, or add the source to bronnen.toml{0}"),
    NETTO_SJABLOON(bron_herkomst,
                   "een bron heeft geopend (de dag waarop het stuk zelf is gelezen) of via (waar het is aangehaald)",
                   "a source has geopend (the day on which the document itself was read) or via (where it was quoted)",
                   "voeg een van de twee toe", "add one of the two"),
    NETTO_SJABLOON(tekst_leeg, "deze tekst is niet leeg", "this text is not empty",
                   "vul de tekst in, of laat de sleutel weg als die niet verplicht is",
                   "fill in the text, or leave out the key if it is not required"),
    NETTO_SJABLOON(gat_in_jaren, "tussen het eerste en het laatste jaar ({0}-{1}) heeft elk jaar een rij zonder scenario",
                   "between the first and the last year ({0}-{1}) every year has a row without scenario",
                   "voeg een rij toe voor {2}", "add a row for {2}"),
    NETTO_SJABLOON(scenario_zonder_gewone_rij, "een scenario wijkt af van een rij zonder scenario; voor {0} is die er niet",
                   "a scenario differs from a row without scenario; there is none for {0}", "voeg de gewone rij toe voor {0}",
                   "add the ordinary row for {0}"),
    NETTO_SJABLOON(dubbele_grootheid, "een grootheid staat in een bestand; deze staat ook in {0}",
                   "a quantity is in one file; this one is in {0} too", "voeg de twee bestanden samen", "join the two files"),
    NETTO_SJABLOON(bestandsnaam_anders, "het bestand heet naar zijn grootheid: {0}.toml",
                   "the file is named after its quantity: {0}.toml", "hernoem het bestand of verbeter grootheid",
                   "rename the file or correct grootheid"),

    NETTO_SJABLOON(woz_opvallend, "een WOZ-waarde ligt gewoonlijk tussen 1.000 en 50.000.000 euro",
                   "a WOZ value usually lies between 1,000 and 50,000,000 euros",
                   "controleer het aantal nullen op de WOZ-beschikking", "check the number of zeros on the WOZ assessment"),
    NETTO_SJABLOON(huur_hoog, "de huur van een jaar is gewoonlijk minder dan een kwart van de WOZ-waarde ({0})",
                   "the rent of a year is usually less than a quarter of the WOZ value ({0})",
                   "controleer of dit de kale huur per maand is, in euro's",
                   "check that this is the bare rent per month, in euros"),
    NETTO_SJABLOON(huur_lijkt_jaarhuur, "kale_huur_per_maand is de huur van een maand",
                   "kale_huur_per_maand is the rent of one month", "als dit de huur van een jaar is: deel door 12",
                   "if this is the rent of a year: divide by 12"),
};
#undef NETTO_SJABLOON

constexpr bool in_sequence() {
  for (std::size_t i = 0; i < catalogus.size(); ++i)
    if (catalogus[i].code != static_cast<Code>(i)) return false;
  return true;
}
static_assert(in_sequence() && catalogus.size() == static_cast<std::size_t>(huur_lijkt_jaarhuur) + 1,
              "one row per code, in the order of Code");

// Puts the texts in the places {0}, {1}, ...; other braces stay as they are.
std::string fill_in(std::string_view sjabloon, std::initializer_list<Bilingual> filling, Language language) {
  std::string uit;
  for (std::size_t i = 0; i < sjabloon.size(); ++i) {
    const bool plek = sjabloon[i] == '{' && i + 2 < sjabloon.size() && is_digit(sjabloon[i + 1]) && sjabloon[i + 2] == '}';
    const auto nummer = plek ? static_cast<std::size_t>(sjabloon[i + 1] - '0') : 0;
    if (!plek || nummer >= filling.size()) uit += sjabloon[i];
    else uit += (filling.begin() + nummer)->in(language), i += 2;
  }
  return uit;
}

// Length of the valid UTF-8 sequence at the start of `tekst`, with its code point; 0 when there is none.
std::size_t utf8_character(std::string_view tekst, std::uint32_t& point) {
  const auto byte = [&](std::size_t i) { return static_cast<std::uint32_t>(static_cast<unsigned char>(tekst[i])); };
  const auto eerste = byte(0);
  const std::size_t lengte = eerste < 0x80   ? 1
                             : eerste < 0xc2 ? 0
                             : eerste < 0xe0 ? 2
                             : eerste < 0xf0 ? 3
                             : eerste < 0xf5 ? 4
                                             : 0;
  if (lengte == 0 || lengte > tekst.size()) return 0;
  point = lengte == 1 ? eerste : eerste & (0x7fu >> lengte);
  for (std::size_t i = 1; i < lengte; ++i) {
    if ((byte(i) & 0xc0) != 0x80) return 0;
    point = point << 6 | (byte(i) & 0x3f);
  }
  const bool te_lang = (lengte == 3 && point < 0x800) || (lengte == 4 && point < 0x10000);
  return te_lang || point > 0x10ffff || (point >= 0xd800 && point < 0xe000) ? 0 : lengte;
}

std::string hex(std::uint32_t getal) {
  char buffer[8];
  std::string tekst{buffer, std::to_chars(buffer, buffer + sizeof buffer, getal, 16).ptr};
  return tekst.size() < 2 ? "0" + tekst : tekst;
}

// Control characters, and those that change the direction or take no room, would hide what was read.
constexpr bool invisible(std::uint32_t point) {
  return point < 0x20 || (point >= 0x7f && point < 0xa0) || point == 0xad || (point >= 0x200b && point <= 0x200f) ||
         (point >= 0x2028 && point <= 0x202e) || (point >= 0x2060 && point <= 0x206f) || point == 0xfeff;
}

std::string visible_character(std::uint32_t point) {
  switch (point) {
  case '\n': return "\\n";
  case '\r': return "\\r";
  case '\t': return "\\t";
  default: return point < 0x80 ? "\\x" + hex(point) : "\\u{" + hex(point) + "}";
  }
}

bool equal(std::string_view a, std::string_view b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](char x, char y) { return lower(x) == lower(y); });
}

// Levenshtein's distance, where capitals do not count.
std::size_t distance(std::string_view a, std::string_view b) {
  std::vector<std::size_t> rij(b.size() + 1);
  std::iota(rij.begin(), rij.end(), std::size_t{0});
  for (std::size_t i = 0; i < a.size(); ++i) {
    auto schuin = std::exchange(rij[0], i + 1);
    for (std::size_t j = 0; j < b.size(); ++j) {
      const auto vervang = schuin + (lower(a[i]) == lower(b[j]) ? 0 : 1);
      schuin = rij[j + 1];
      rij[j + 1] = std::min({vervang, rij[j] + 1, schuin + 1});
    }
  }
  return rij.back();
}

} // namespace

std::span<const Template> templates() { return catalogus; }

std::string_view naam(Code code) { return catalogus[static_cast<std::size_t>(code)].naam; }

Diagnostic make_diagnostic(Code code, std::string path, Place place, std::string_view as_read,
                           std::initializer_list<Bilingual> filling) {
  const auto& s = catalogus[static_cast<std::size_t>(code)];
  return {code,
          std::move(path),
          place,
          visible(as_read),
          {fill_in(s.regel_nl, filling, Language::nl), fill_in(s.regel_en, filling, Language::en)},
          {fill_in(s.herstel_nl, filling, Language::nl), fill_in(s.herstel_en, filling, Language::en)}};
}

std::string show(const Diagnostic& m, Language language) {
  const bool nl = language == Language::nl;
  std::string uit = m.path.empty() ? (nl ? "het dossier" : "the dossier") : m.path;
  if (m.place.regel > 0) uit += (nl ? " (regel " : " (line ") + digits_of(m.place.regel) + ")";
  uit += (nl ? "\n  gelezen: " : "\n  read:    ") + (m.as_read.empty() ? std::string{nl ? "(niets)" : "(nothing)"} : m.as_read);
  uit += (nl ? "\n  regel:   " : "\n  rule:    ") + m.regel_tekst.in(language);
  return uit + (nl ? "\n  herstel: " : "\n  remedy:  ") + m.herstel.in(language);
}

std::string visible(std::string_view tekst, std::size_t grootst) {
  std::string uit;
  for (std::size_t aantal = 0; !tekst.empty(); ++aantal) {
    if (aantal == grootst) return uit + "...";
    std::uint32_t point = 0;
    const auto lengte = utf8_character(tekst, point);
    if (lengte == 0) uit += "\\x" + hex(static_cast<unsigned char>(tekst.front()));
    else if (invisible(point)) uit += visible_character(point);
    else uit += tekst.substr(0, lengte);
    tekst.remove_prefix(std::max<std::size_t>(lengte, 1));
  }
  return uit;
}

std::string_view nearest(std::string_view as_read, std::span<const std::string_view> kandidaten) {
  constexpr std::size_t langste = 64;
  if (as_read.empty() || as_read.size() > langste) return {};
  std::string_view beste;
  auto kleinste = std::min(std::max<std::size_t>(2, as_read.size() / 3) + 1, as_read.size());
  for (const auto kandidaat : kandidaten.first(std::min<std::size_t>(kandidaten.size(), 100))) {
    // A name that begins with what was read (Spaar for Spaarrekening) is near, whatever is missing.
    const bool begin =
        as_read.size() >= 3 && as_read.size() < kandidaat.size() && equal(as_read, kandidaat.substr(0, as_read.size()));
    const auto verschil = std::max(as_read.size(), kandidaat.size()) - std::min(as_read.size(), kandidaat.size());
    if (!begin && verschil >= kleinste) continue;
    const auto d = begin ? 1 : distance(as_read, kandidaat);
    if (d < kleinste) kleinste = d, beste = kandidaat;
  }
  return beste;
}

std::string listing(std::span<const std::string_view> namen) {
  constexpr std::size_t meeste = 30;
  std::string uit;
  for (const auto n : namen.first(std::min(namen.size(), meeste)))
    if (!n.empty()) uit += (uit.empty() ? "" : ", ") + visible(n);
  return namen.size() > meeste ? uit + ", ..." : uit;
}

} // namespace netto::border
