// SPDX-License-Identifier: EUPL-1.2
// Where an income may belong: each one row, in the order in which the law puts them before one another (art. 2.14 lid 1: chapter,
// then part; what is exempt in a part stands before what is taxed there).
#pragma once

#include "facts/key.hpp"

namespace netto {

enum class Bestemming : std::uint8_t {
  vrijwilliger,
  winst,
  winst_medegerechtigde,
  loon,
  pensioen_of_uitkering,
  terbeschikkingstelling,
  lucratief_belang,
  meer_dan_vermogensbeheer,
  resultaat,
  vrijgestelde_uitkering,
  alimentatie,
  lijfrente,
  periodieke_uitkering,
  tijdelijke_verhuur,
  kamerverhuur,
  aanmerkelijk_belang,
  sparen_en_beleggen,
  geen_inkomen
};

/// What a register says of one.
struct BestemmingRow {
  std::string_view key;
  int box;    ///< 0: none
  Word word;  ///< what it is called
  Word means; ///< what that comes to
  Word enter; ///< what to put into a dossier
  std::string_view article;
};

/// In the order of the enumerators.
inline constexpr BestemmingRow bestemmingen[] = {
    {"vrijwilliger",
     0,
     {"vrijwilligersvergoeding", "volunteer's allowance"},
     {"Vrijgesteld zolang zij binnen het maximum per maand en per jaar blijft; daarboven is alles belast.",
      "Exempt as long as it stays within the maximum per month and per year; above that all of it is taxed."},
     {"niets", "nothing"},
     "Wet IB 2001, 3.96 onderdeel c"},
    {"winst",
     1,
     {"winst uit onderneming", "profit from a business"},
     {"De opbrengst min de kosten is belast, na zelfstandigenaftrek (bij 1.225 uren) en MKB-winstvrijstelling. Ook de bijdrage "
      "Zvw. Een verlies telt en gaat naar andere jaren.",
      "The receipts less the costs are taxed, after the self-employed deduction (with 1,225 hours) and the SME exemption. The "
      "Zvw contribution too. A loss counts and goes to other years."},
     {"[[inkomen]] met soort = \"winst\" en bedrag; zo mogelijk urencriterium en starter",
      "[[inkomen]] with soort = \"winst\" and bedrag; if possible urencriterium and starter"},
     "Wet IB 2001, 3.2, 3.4, 3.5 en 3.8"},
    {"winst_medegerechtigde",
     1,
     {"winst van een medegerechtigde, of uit een winstdelende lening",
      "profit of a silent partner, or from a profit-sharing loan"},
     {"Belast als winst uit onderneming, zonder ondernemersaftrek en MKB-winstvrijstelling; het verlies is begrensd (3.9).",
      "Taxed as business profit, without the entrepreneur's deduction and the SME exemption; the loss is limited (3.9)."},
     {"Netto rekent dit nog niet", "Netto does not compute this yet"},
     "Wet IB 2001, 3.3"},
    {"loon",
     1,
     {"loon", "wages"},
     {"Belast, ook als er geen loonheffing is ingehouden; fooien tellen voor wat u echt kreeg. Kosten zijn niet aftrekbaar.",
      "Taxed, also when no wage tax was withheld; tips count for what you really got. Costs are not deductible."},
     {"[[inkomen]] met soort = \"loon\", bedrag en loonheffing", "[[inkomen]] with soort = \"loon\", bedrag and loonheffing"},
     "Wet IB 2001, 3.80 en 3.81"},
    {"pensioen_of_uitkering",
     1,
     {"pensioen, AOW of een andere uitkering", "pension, state pension or another benefit"},
     {"Belast als loon uit vroeger werk; geen arbeidskorting.", "Taxed as wages from earlier work; no credit for labour."},
     {"[[inkomen]] met soort = \"pensioen\", \"aow\" of \"uitkering\", bedrag en loonheffing",
      "[[inkomen]] with soort = \"pensioen\", \"aow\" or \"uitkering\", bedrag and loonheffing"},
     "Wet IB 2001, 3.81, 3.82 en 3.101 lid 1 onderdeel a"},
    {"terbeschikkingstelling",
     1,
     {"resultaat: ter beschikking stellen aan een verbonden persoon of eigen vennootschap",
      "result: making something available to a related person or own company"},
     {"Huur of rente min kosten, en later ook de waardestijging, is belast als resultaat, na 12% "
      "terbeschikkingstellingsvrijstelling (3.99b, die Netto nog niet rekent). Het bezit en de schuld tellen niet in box 3.",
      "Rent or interest less costs, and later the gain in value too, is taxed as a result, after the exemption of 12% (3.99b, "
      "which Netto does not compute yet). The asset and the debt do not count in box 3."},
     {"[[inkomen]] met soort = \"resultaat\", bedrag, arbeidsinkomen = false en bijdrage_zvw = false",
      "[[inkomen]] with soort = \"resultaat\", bedrag, arbeidsinkomen = false and bijdrage_zvw = false"},
     "Wet IB 2001, 3.91 lid 1 onderdelen a en b en lid 3, 3.92, 3.95 en 3.99b"},
    {"lucratief_belang",
     1,
     {"resultaat: lucratief belang", "result: lucrative interest"},
     {"De voordelen zijn belast als resultaat. Wie het via een eigen vennootschap houdt en 95% van het voordeel uitkeert, kan "
      "kiezen voor box 2 (3.95b lid 5).",
      "The benefits are taxed as a result. Who holds it through an own company and pays out 95% of the benefit may choose box "
      "2 (3.95b lid 5)."},
     {"[[inkomen]] met soort = \"resultaat\" en bedrag", "[[inkomen]] with soort = \"resultaat\" and bedrag"},
     "Wet IB 2001, 3.92b en 3.95b"},
    {"meer_dan_vermogensbeheer",
     1,
     {"resultaat: meer dan normaal, actief vermogensbeheer", "result: more than ordinary, active asset management"},
     {"Wat u eraan overhoudt, ook de winst bij verkoop, is belast als resultaat; het bezit telt niet in box 3. Geen 12% "
      "vrijstelling.",
      "What you make on it, the gain on sale too, is taxed as a result; the asset does not count in box 3. No 12% exemption."},
     {"[[inkomen]] met soort = \"resultaat\" en bedrag", "[[inkomen]] with soort = \"resultaat\" and bedrag"},
     "Wet IB 2001, 3.91 lid 1 onderdeel c en 3.95"},
    {"resultaat",
     1,
     {"resultaat uit overige werkzaamheden: bijverdiensten", "result from other activities: side income"},
     {"De opbrengst min de kosten is belast, vanaf de eerste euro: er is geen vrij bedrag voor hobby's of bijverdiensten. Ook "
      "de bijdrage Zvw; geen aftrek voor ondernemers.",
      "The receipts less the costs are taxed, from the first euro: there is no free amount for hobbies or side income. The Zvw "
      "contribution too; no deductions for entrepreneurs."},
     {"[[inkomen]] met soort = \"resultaat\" en bedrag", "[[inkomen]] with soort = \"resultaat\" and bedrag"},
     "Wet IB 2001, 3.90, 3.94 en 3.95"},
    {"vrijgestelde_uitkering",
     0,
     {"vrijgestelde uitkering", "exempt payment"},
     {"Niet belast.", "Not taxed."},
     {"niets", "nothing"},
     "Wet IB 2001, 3.104"},
    {"alimentatie",
     1,
     {"partneralimentatie", "alimony"},
     {"Belast als periodieke uitkering, min de kosten om haar te krijgen; ook de bijdrage Zvw. Wie betaalt, trekt af.",
      "Taxed as a periodic payment, less the costs of getting it; the Zvw contribution too. Who pays it deducts it."},
     {"[[inkomen]] met soort = \"alimentatie\" en bedrag", "[[inkomen]] with soort = \"alimentatie\" and bedrag"},
     "Wet IB 2001, 3.101 lid 1 onderdeel b en 3.108"},
    {"lijfrente",
     1,
     {"termijn van een lijfrente", "instalment of an annuity"},
     {"Belast als periodieke uitkering.", "Taxed as a periodic payment."},
     {"[[inkomen]] met soort = \"pensioen\", bedrag en loonheffing",
      "[[inkomen]] with soort = \"pensioen\", bedrag and loonheffing"},
     "Wet IB 2001, 3.100 lid 1 onderdeel b en 3.107a"},
    {"periodieke_uitkering",
     1,
     {"andere periodieke uitkering", "another periodic payment"},
     {"Belast.", "Taxed."},
     {"Netto kent hier nog geen soort inkomen voor", "Netto has no kind of income for this yet"},
     "Wet IB 2001, 3.101 lid 1 onderdelen c en d"},
    {"tijdelijke_verhuur",
     1,
     {"tijdelijke verhuur van de eigen woning", "temporary letting of the own home"},
     {"70% van wat het oplevert komt bij het eigenwoningforfait, ook van een deel of bijgebouw; rente en forfait blijven in "
      "box 1.",
      "70% of what it brings is added to the imputed rent, of a part or outbuilding too; interest and imputed rent stay in box "
      "1."},
     {"[[woning]] met gebruik = \"eigen_woning\" en tijdelijke_verhuur",
      "[[woning]] with gebruik = \"eigen_woning\" and tijdelijke_verhuur"},
     "Wet IB 2001, 3.111 lid 8 en 3.113"},
    {"kamerverhuur",
     0,
     {"vrijgestelde kamerverhuur", "exempt letting of a room"},
     {"De huur is vrijgesteld en de kamer blijft eigen woning, zolang alle huur van het jaar binnen het maximum blijft.",
      "The rent is exempt and the room stays own home, as long as all rent of the year stays within the maximum."},
     {"[[woning]] met gebruik = \"eigen_woning\" en kamerverhuur",
      "[[woning]] with gebruik = \"eigen_woning\" and kamerverhuur"},
     "Wet IB 2001, 3.114"},
    {"aanmerkelijk_belang",
     2,
     {"inkomen uit aanmerkelijk belang", "income from a substantial holding"},
     {"Dividend en winst bij verkoop zijn belast in box 2; de aandelen tellen niet in box 3.",
      "Dividend and gains on sale are taxed in box 2; the shares do not count in box 3."},
     {"[[vennootschap]] met dividend, dividendbelasting en vervreemdingsvoordeel; niet bij [[belegging]]",
      "[[vennootschap]] with dividend, dividendbelasting and vervreemdingsvoordeel; not under [[belegging]]"},
     "Wet IB 2001, 4.6, 4.12 en 2.14 lid 2"},
    {"sparen_en_beleggen",
     3,
     {"inkomen uit sparen en beleggen", "income from savings and investments"},
     {"Niet wat het opbrengt is belast, maar een rendement over het bezit op 1 januari min schulden en heffingvrij vermogen; "
      "wie minder haalde kan het werkelijke rendement opgeven (5.25).",
      "Not what it brings is taxed, but a return on what you have on 1 January less debts and exempt assets; who made less may "
      "declare the actual return (5.25)."},
     {"naar wat het is: [[bankrekening]], [[belegging]] (soort effecten, obligatie, crypto, vordering), [[woning]] met gebruik "
      "= \"verhuurd\" of \"tweede_woning\", of [[bezitting]]",
      "by what it is: [[bankrekening]], [[belegging]] (soort effecten, obligatie, crypto, vordering), [[woning]] with gebruik "
      "= \"verhuurd\" or \"tweede_woning\", or [[bezitting]]"},
     "Wet IB 2001, 5.2, 5.3 en 2.14 lid 2"},
    {"geen_inkomen",
     0,
     {"geen bron van inkomen", "no source of income"},
     {"Geen inkomen in een box: geen belasting, maar ook geen aftrek van kosten of verlies, en niets dat naar een ander jaar "
      "gaat. Wat u overhoudt telt op 1 januari in box 3; voor een gift, erfenis of prijs kan een andere belasting gelden.",
      "No income in any box: no tax, but no deduction of costs or a loss either, and nothing that goes to another year. What "
      "you keep counts in box 3 on 1 January; of a gift, inheritance or prize another tax may be due."},
     {"niets; van een activiteit die in andere jaren wel een bron is: geen_bron = [jaar] bij dat [[inkomen]]",
      "nothing; of an activity that is a source in other years: geen_bron = [year] with that [[inkomen]]"},
     "ECLI:NL:HR:2018:2390; Wet IB 2001, 3.96 onderdeel a"},
};
inline constexpr std::size_t aantal_bestemmingen = std::size(bestemmingen);
static_assert(aantal_bestemmingen == static_cast<std::size_t>(Bestemming::geen_inkomen) + 1);
constexpr const BestemmingRow& row_of(Bestemming b) { return bestemmingen[static_cast<std::size_t>(b)]; }

} // namespace netto
