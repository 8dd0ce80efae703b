// SPDX-License-Identifier: EUPL-1.2
// A home: what it is used for, what it is worth, and its letting.
#pragma once

#include "facts/gewezen_partner.hpp"
#include "facts/land.hpp"
#include "facts/vruchtgebruik.hpp"

namespace netto {

inline constexpr Bounds monthly_rent{0, 1'000'000}, floor_area{1, 1'000'000}, days_a_year{0, 366}, most_periods{0, 200};
inline constexpr Word rent_contract{"huurcontract en bijschrijvingen", "rent contract and receipts"};
inline constexpr Word woz_letter{"WOZ-beschikking van de gemeente, of wozwaardeloket.nl",
                                 "WOZ letter from the municipality, or wozwaardeloket.nl"};
inline constexpr Word valuation{"taxatie, of de BAG-viewer van het Kadaster",
                                "valuation, or the land registry's building viewer"};
inline constexpr Word deed{"akte of afrekening van de notaris", "deed or settlement of the notary"};

struct Huurperiode {
  std::optional<Date> vanaf; ///< absent: since before every year asked
  std::optional<Date> tot;   ///< last day; absent: until the next period begins, or still running
  Euro kale_huur_per_maand;
  bool tijdelijk = false;                       ///< fixed-term lease in the sense of art. 7:271 BW
  bool gelieerd = false;                        ///< landlord and tenant are related parties
  std::optional<Euro> zakelijke_huur_per_maand; ///< rent that unrelated parties would have agreed
  std::optional<std::int64_t> oppervlakte_m2;   ///< let part, when only part of the home is let
  std::string deel;                             ///< name of the let part; parts with different names are let beside each other
};

template <> struct Keys<Huurperiode> {
  static constexpr RecordRow record{
      .key = "woning.huur",
      .word = {"huur", "letting"},
      .meaning = {"Een periode van verhuur: `[[woning.huur]]` onder de woning. De volgorde in het dossier doet er niet toe; "
                  "perioden overlappen niet en beginnen niet op dezelfde dag.",
                  "A period of letting: `[[woning.huur]]` under the home. Their order does not matter; periods do not overlap "
                  "or begin on the same day."},
      .found = rent_contract};
  static constexpr auto rows() {
    return KeyRows{
        Key{&Huurperiode::vanaf,
            {.key = "vanaf",
             .word = {"vanaf", "from"},
             .meaning = {"De eerste dag.", "The first day."},
             .example = "2019-03-01",
             .absent = {"altijd al", "always"},
             .article = "UBIB 2001, 17a lid 3"}},
        Key{&Huurperiode::tot,
            {.key = "tot",
             .word = {"tot en met", "until"},
             .meaning = {"De laatste dag; niet voor `vanaf`.", "The last day; not before `vanaf`."},
             .example = "2025-12-31",
             .absent = {"tot de volgende periode, of nog lopend", "until the next period, or still running"},
             .article = "UBIB 2001, 17a lid 3"}},
        Key{&Huurperiode::kale_huur_per_maand,
            {.key = "kale_huur_per_maand",
             .word = {"kale huur per maand", "bare rent per month"},
             .meaning = {"De huur voor het enkele gebruik van de woning, zonder servicekosten.",
                         "The rent for the mere use of the home, without service charges."},
             .example = "1_250",
             .article = "UBIB 2001, 17a lid 3",
             .bounds = monthly_rent,
             .unit = Unit::euro_per_month,
             .growth = {Growth::How::grows, "groei_huur"},
             .required = true}},
        Key{&Huurperiode::tijdelijk,
            {.key = "tijdelijk",
             .word = {"tijdelijk", "fixed term"},
             .meaning = {"Een huurovereenkomst voor bepaalde tijd als bedoeld in artikel 7:271 BW.",
                         "A lease for a fixed term as meant in article 7:271 BW."},
             .example = "true",
             .article = "Wet IB 2001, 5.20 lid 5"}},
        Key{&Huurperiode::gelieerd,
            {.key = "gelieerd",
             .word = {"gelieerd", "related parties"},
             .meaning = {"Verhuurder en huurder zijn gelieerde partijen, zoals familie.",
                         "Landlord and tenant are related parties, such as family."},
             .example = "true",
             .article = "Wet IB 2001, 5.20 lid 5"}},
        Key{&Huurperiode::zakelijke_huur_per_maand,
            {.key = "zakelijke_huur_per_maand",
             .word = {"zakelijke huur per maand", "arm's-length rent per month"},
             .meaning = {"De huur die onafhankelijke partijen waren overeengekomen.",
                         "The rent that unrelated parties would have agreed."},
             .example = "1_400",
             .absent = {"de kale huur", "the bare rent"},
             .article = "Wet IB 2001, 5.27 lid 3",
             .bounds = monthly_rent,
             .unit = Unit::euro_per_month,
             .growth = {Growth::How::grows, "groei_huur"}}},
        Key{&Huurperiode::oppervlakte_m2,
            {.key = "oppervlakte_m2",
             .word = {"oppervlakte van het deel", "area of the part"},
             .meaning = {"Het verhuurde deel, als dat niet de hele woning is.",
                         "The part that is let, when that is not the whole home."},
             .example = "30",
             .absent = {"de hele woning", "the whole home"},
             .article = "UBIB 2001, 17a lid 5",
             .bounds = floor_area,
             .unit = Unit::square_metres}},
        Key{&Huurperiode::deel,
            {.key = "deel",
             .word = {"deel", "part"},
             .meaning = {"De naam van het verhuurde deel, als er meer delen elk voor zich zijn verhuurd. Delen met een andere "
                         "naam mogen tegelijk lopen; elk heeft dan een `oppervlakte_m2`.",
                         "The name of the part, when several parts are each let by themselves. Parts with different names may "
                         "run together; each then has an `oppervlakte_m2`."},
             .example = "\"kamer 1\"",
             .absent = {"de woning, of het ene verhuurde deel", "the home, or the one part that is let"},
             .article = "UBIB 2001, 17a lid 5"}}};
  }
};

/// That somebody else acquired the same home shortly before.
struct VorigeVerkrijging {
  Date op{};
  Euro belast_bedrag;
  std::optional<Percentage> tarief; ///< absent: that of a home where the buyer will not live
};

template <> struct Keys<VorigeVerkrijging> {
  static constexpr RecordRow record{
      .key = "woning.vorige_verkrijging",
      .word = {"vorige verkrijging", "earlier acquisition"},
      .meaning =
          {"Dat een ander, meestal de verkoper, de woning kort voor de aankoop heeft verkregen. Binnen zes maanden daarna "
           "verlaagt wat hij aan overdrachtsbelasting was verschuldigd die van de koper.",
           "That another, mostly the seller, acquired the home shortly before the purchase. Within six months after it "
           "the transfer tax that was due then lowers that of the buyer."},
      .found = deed,
      .once = true};
  static constexpr auto rows() {
    return KeyRows{
        Key{&VorigeVerkrijging::op,
            {.key = "op",
             .word = {"dag van de vorige verkrijging", "day of the earlier acquisition"},
             .meaning = {"De dag waarop de ander haar verkreeg; niet na `gekocht_op`.",
                         "The day on which the other acquired it; not after `gekocht_op`."},
             .example = "2026-01-15",
             .article = "Wbr 13 lid 1",
             .required = true}},
        Key{&VorigeVerkrijging::belast_bedrag,
            {.key = "belast_bedrag",
             .word = {"belast bedrag", "taxed amount"},
             .meaning =
                 {"Het bedrag, van de hele woning, waarover toen overdrachtsbelasting was verschuldigd (of omzetbelasting die "
                  "niet in aftrek kwam). 0 als de verkoper was vrijgesteld, zoals met de startersvrijstelling.",
                  "The amount, of the whole home, on which transfer tax was due then (or turnover tax that was not "
                  "deducted). 0 when the seller was exempt, as a starter is."},
             .example = "140_000",
             .article = "Wbr 13 lid 1",
             .required = true}},
        Key{&VorigeVerkrijging::tarief,
            {.key = "tarief",
             .word = {"tarief van toen", "rate then"},
             .meaning =
                 {"Het tarief van toen. Is het lager dan het algemene, dan gaat de belasting van toen van die van de koper af, "
                  "niet het bedrag.",
                  "The rate then. When it is lower than the general one, the tax of then comes off that of the buyer, not "
                  "the amount."},
             .example = "\"2%\"",
             .absent =
                 {"dat van wie er niet gaat wonen: voor 2021 2%, tot 2026 het algemene, daarna dat van woningen",
                  "that of who will not live there: before 2021 2%, until 2026 the general one, after that the one of homes"},
             .article = "Wbr 13 lid 4 en 14"}}};
  }
};

struct Woning {
  enum class Gebruik { eigen_woning, verhuurd, tweede_woning, leegstaand };
  /// Why a home where one does not live is the own home (art. 3.111 lid 3-6).
  enum class Reden { toekomstig, gewezen_partner, verpleeghuis, uitzending };
  /// Which part of the debt leaves with rooms that are no part of the own home.
  enum class Kamerschuld { evenredig, woningprijs };
  struct Gebruiksperiode {
    std::optional<Date> vanaf; ///< absent: since before every year asked
    Gebruik gebruik = Gebruik::tweede_woning;
    std::optional<bool> te_koop{}; ///< of an empty home: meant to be sold (art. 3.111 lid 2); absent: not said
    std::optional<Reden> reden{};
  };
  std::string naam;
  std::vector<Gebruiksperiode> gebruik; ///< ascending, at least one
  Eigendom eigendom;
  LaterOwners eigenaar_vanaf;
  std::optional<Vruchtgebruik> vruchtgebruik;
  bool buitenland = false;
  Land land = Land::NL;                     ///< NL: there, or abroad in a country that is not said
  std::optional<bool> belast_in_buitenland; ///< is its yield taxed there; absent: not said
  [[nodiscard]] bool in_buitenland() const { return buitenland || land != Land::NL; }
  PerYear<Euro> woz;                          ///< the WOZ value for that calendar year; abroad: the value on its value date
  PerYear<Euro> woz_zonder_verbouwing;        ///< WOZ of that year without an extension or improvement of the year before
  std::vector<Huurperiode> huur;              ///< ascending, not overlapping
  PerYear<Euro> erfpachtcanon;                ///< due in the year
  bool gebouwd_eigendom = false;              ///< part of a building that cannot be sold separately (art. 17a lid 4 UB)
  std::optional<std::int64_t> oppervlakte_m2; ///< of the whole home; needed when only part is let
  PerYear<Euro> waarde_verhuurde_staat;       ///< market value let, on the WOZ value date of that year (art. 17a lid 6 UB)
  std::optional<Date> gekocht_op, verkocht_op;
  std::optional<Euro> aankoopprijs, verkoopprijs; ///< the latter for the reserve and the 2028 bill
  std::optional<Euro> aankoopkosten;              ///< absent: `aankoopprijs` includes them
  std::optional<Euro> waarde_bij_aankoop;         ///< market value; absent: the price
  PerDate waarde_bij_overgang;                    ///< market value on a day of `eigenaar_vanaf`
  bool nieuwbouw = false;                         ///< turnover tax was due on the purchase (Wbr, 15 lid 1 a)
  std::optional<bool> verklaring_hoofdverblijf;   ///< absent: follows from `gebruik` on the day of purchase
  std::optional<VorigeVerkrijging> vorige_verkrijging;
  std::optional<GewezenPartner> gewezen_partner;
  Flow<Euro> ontvangen_huur; ///< bare rent received in the year; absent: follows from the rent periods
  PerYear<Euro> kosten;      ///< maintenance, charges, insurance; only the 2028 bill counts them
  PerYear<Euro> verbetering; ///< cost of extension or improvement
  PerYear<Euro> verkoopkosten;
  PerYear<Euro>
      tijdelijke_verhuur;     ///< of the own home: what letting it for a short time brought, less direct costs (art. 3.113)
  PerYear<Euro> kamerverhuur; ///< of the own home: all that was received for rooms (art. 3.114)
  std::optional<std::int64_t> oppervlakte_kamers_m2; ///< of those rooms, above the exemption
  Kamerschuld schuld_kamers = Kamerschuld::evenredig;
  PerYear<Euro> economische_huurwaarde;   ///< per year, for own use (art. 5.27a)
  Flow<std::int64_t> dagen_eigen_gebruik; ///< whole days available for own use; absent: follows from `gebruik` and `huur`
  Flow<std::int64_t> dagen_verhuurd;      ///< days let; absent: follows from the rent periods
};

template <> struct ChoiceWords<Woning::Gebruik> {
  static constexpr Choice all[] = {{"eigen_woning", {"eigen woning", "own home"}},
                                   {"verhuurd", {"verhuurd", "let"}},
                                   {"tweede_woning", {"tweede woning", "second home"}},
                                   {"leegstaand", {"leegstaand", "vacant"}}};
};

template <> struct ChoiceWords<Woning::Kamerschuld> {
  static constexpr Choice all[] = {{"evenredig", {"evenredig deel van de schuld", "the same part of the debt"}},
                                   {"woningprijs", {"evenredig deel van de woningprijs", "the same part of the price"}}};
};

template <> struct ChoiceWords<Woning::Reden> {
  static constexpr Choice all[] = {{"toekomstig", {"wordt de eigen woning", "will be the own home"}},
                                   {"gewezen_partner", {"de gewezen partner woont er", "the former partner lives there"}},
                                   {"verpleeghuis", {"opgenomen in een verpleeghuis", "in a nursing home"}},
                                   {"uitzending", {"tijdelijk elders, zoals uitgezonden", "temporarily elsewhere, as posted"}}};
};

template <> struct Keys<Woning::Gebruiksperiode> {
  static constexpr RecordRow record{
      .key = "woning.gebruik",
      .word = {"gebruik", "use"},
      .meaning = {"Een periode van gebruik, als `gebruik` een lijst is: `gebruik = [{ soort = \"tweede_woning\" }, { vanaf = "
                  "2025-07-01, soort = \"verhuurd\" }]`. De perioden staan op volgorde; elke geldt tot de volgende begint.",
                  "A period of use, when `gebruik` is a list. Periods are in order; each holds until the next begins."}};
  static constexpr auto rows() {
    return KeyRows{
        Key{&Woning::Gebruiksperiode::vanaf,
            {.key = "vanaf",
             .word = {"vanaf", "from"},
             .meaning = {"De eerste dag; alleen de eerste periode mag zonder.",
                         "The first day; only the first period may be without."},
             .example = "2025-07-01",
             .absent = {"de eerste: altijd al", "the first: always"},
             .article = "Wet IB 2001, 5.20 en 5.27a"}},
        Key{&Woning::Gebruiksperiode::gebruik,
            {.key = "soort",
             .word = {"gebruik", "use"},
             .meaning = {"Waarvoor de woning vanaf die dag dient.", "What the home serves for from that day."},
             .example = "\"verhuurd\"",
             .article = "Wet IB 2001, 5.20 en 5.27a",
             .required = true}},
        Key{&Woning::Gebruiksperiode::te_koop,
            {.key = "te_koop",
             .word = {"te koop", "for sale"},
             .meaning = {"Alleen van een periode `leegstaand` na een periode `eigen_woning`: staat de woning te koop? `true`: "
                         "zij is nog eigen woning, tot en met het derde jaar na het laatste als eigen woning, en telt zo lang "
                         "niet. `false`: zij telt, en er is geen vraag.",
                         "Only of a period `leegstaand` after one of `eigen_woning`: is the home for sale? `true`: it still is "
                         "the own home, up to the third year after the last as own home, and does not count so long. `false`: "
                         "it counts, and nothing is asked."},
             .example = "true",
             .absent = {"niet gezegd: zij telt, en als het kan stelt het antwoord de vraag",
                        "not said: it counts, and where it matters the answer asks"},
             .article = "Wet IB 2001, 3.111 lid 2"}},
        Key{&Woning::Gebruiksperiode::reden,
            {.key = "reden",
             .word = {"reden", "reason"},
             .meaning =
                 {"Waarom de woning eigen woning is terwijl u er niet woont, zolang de wet dat toestaat; van een periode "
                  "`leegstaand` of `tweede_woning`. `toekomstig`: leeg of in aanbouw, en u gaat er wonen. `gewezen_partner`: u "
                  "vertrok en uw gewezen partner woont er. `verpleeghuis`: u bent opgenomen. `uitzending`: u woont tijdelijk "
                  "elders en vraagt erom.",
                  "Why the home is the own home while you do not live there, as long as the law allows; of a period "
                  "`leegstaand` "
                  "or `tweede_woning`. `toekomstig`: empty or being built, and you will live there. `gewezen_partner`: you "
                  "left "
                  "and your former partner lives there. `verpleeghuis`: you are in a nursing home. `uitzending`: you live "
                  "elsewhere for a time and ask for it."},
             .example = "\"verpleeghuis\"",
             .absent = none_given,
             .article = "Wet IB 2001, 3.111 lid 3-6"}}};
  }
};

template <> struct Keys<Woning> {
  static constexpr RecordRow record{
      .key = "woning",
      .word = {"woning", "home"},
      .meaning = {"Een woning: de eigen woning, een verhuurde of tweede woning, of een die leeg staat.",
                  "A home: the own home, one that is let, a second one, or one that is vacant."}};
  static constexpr auto rows() {
    return KeyRows{
        Key{&Woning::naam, name_row({"De naam; uniek onder de woningen. Een schuld verwijst ernaar.",
                                     "The name; unique among the homes. A debt refers to it."},
                                    "\"Kerkstraat 1\"")},
        Key{&Woning::gebruik,
            {.key = "gebruik",
             .word = {"gebruik", "use"},
             .meaning = {"Waarvoor de woning dient; een lijst van perioden als dat verandert.",
                         "What the home serves for; a list of periods when that changes."},
             .example = "\"verhuurd\"",
             .article = "Wet IB 2001, 3.111, 5.20 en 5.27a",
             .bounds = {1, most_periods.highest}}},
        Key{&Woning::eigendom, owner_row},
        Key{&Woning::eigendom, outside_row},
        Key{&Woning::eigenaar_vanaf, later_owners_row},
        Key{&Woning::vruchtgebruik, usufruct_row},
        Key{&Woning::buitenland,
            {.key = "buitenland",
             .word = {"in het buitenland", "abroad"},
             .meaning = {"De woning ligt buiten Nederland; `woz` is dan de waarde in het economische verkeer op 1 januari van "
                         "het jaar **ervoor**, volgens een taxatie of verkopen van vergelijkbare woningen.",
                         "The home lies outside the Netherlands; `woz` then is its market value on 1 January of the year "
                         "**before**, by a valuation or by sales of comparable homes."},
             .example = "true",
             .article = "Wet IB 2001, 5.20 lid 2"}},
        Key{&Woning::land,
            {.key = "land",
             .word = {"land", "country"},
             .meaning = {"In welk land het ligt, met de code van twee letters; dan is `buitenland` waar. Met de meeste landen "
                         "heeft Nederland een belastingverdrag.",
                         "The country where it lies, by its code of two letters; `buitenland` is true then. With most "
                         "countries the Netherlands has a tax treaty."},
             .example = "\"FR\"",
             .absent = {"Nederland, of niet gezegd", "the Netherlands, or not said"},
             .article = "Bvdb 2001, 22 en 23"}},
        Key{&Woning::belast_in_buitenland,
            {.key = "belast_in_buitenland",
             .word = {"belast in het buitenland", "taxed abroad"},
             .meaning =
                 {"Van een bezit in het buitenland: heft dat land belasting over de inkomsten ervan, of heeft Nederland er een "
                  "belastingverdrag mee? `false`: geen van beide, en dan is er geen vermindering om dubbele belasting te "
                  "voorkomen.",
                  "Of property abroad: does that country tax its yield, or has the Netherlands a tax treaty with it? `false`: "
                  "neither, and then there is no relief from double taxation."},
             .example = "false",
             .absent = {"ja", "yes"},
             .article = "Bvdb 2001, 23 lid 3"}},
        Key{&Woning::woz,
            {.key = "woz",
             .word = {"WOZ-waarde", "WOZ value"},
             .meaning = {"De WOZ-waarde voor dat kalenderjaar: naar de waardepeildatum, 1 januari van het jaar ervoor. In het "
                         "buitenland, waar geen WOZ-waarde is, de waarde op diezelfde dag: `{ 2025 = ... }` is de waarde op 1 "
                         "januari 2024.",
                         "The WOZ value for that calendar year: by its value date, 1 January of the year before. Abroad, where "
                         "there is no WOZ value, the value on that same day: `{ 2025 = ... }` is the value on 1 January 2024."},
             .example = "{ 2025 = 400_000 }",
             .article = "Wet IB 2001, 5.20 lid 1 en 2",
             .found = &woz_letter,
             .growth = {Growth::How::grows, "groei_woz"},
             .keep = true}},
        Key{&Woning::woz_zonder_verbouwing,
            {.key = "woz_zonder_verbouwing",
             .word = {"WOZ-waarde zonder verbouwing", "WOZ value without the improvement"},
             .meaning = {"De WOZ-waarde voor dat jaar zonder een uitbreiding of verbetering van het jaar ervoor.",
                         "The WOZ value for that year without an extension or improvement of the year before."},
             .example = "{ 2025 = 390_000 }",
             .absent = {"gelijk aan `woz`", "equal to `woz`"},
             .article = "Wet IB 2001, 5.31"}},
        Key{&Woning::huur,
            {.key = "huur",
             .word = {"huur", "letting"},
             .meaning = {"De perioden van verhuur; zij overlappen niet. Hoogstens tweehonderd.",
                         "The periods of letting; they do not overlap. At most two hundred."},
             .example = "[{ kale_huur_per_maand = 1_250 }]",
             .absent = {"niet verhuurd", "not let"},
             .article = "Wet IB 2001, 5.20 lid 3; UBIB 2001, 17a",
             .found = &rent_contract,
             .bounds = most_periods}},
        Key{&Woning::erfpachtcanon,
            {.key = "erfpachtcanon",
             .word = {"erfpachtcanon per jaar", "ground rent per year"},
             .meaning = {"De canon die over dat jaar verschuldigd is.", "The ground rent due for that year."},
             .example = "{ 2025 = 1_200 }",
             .absent = {"geen erfpacht", "no ground lease"},
             .article = "Wet IB 2001, 5.20 lid 4; UBIB 2001, 17b",
             .growth = {Growth::How::constant}}},
        Key{&Woning::gebouwd_eigendom,
            {.key = "gebouwd_eigendom",
             .word = {"deel van een gebouw", "part of a building"},
             .meaning = {"De woning is deel van een gebouw dat niet los te verkopen is.",
                         "The home is part of a building that cannot be sold separately."},
             .example = "true",
             .article = "UBIB 2001, 17a lid 4"}},
        Key{&Woning::oppervlakte_m2,
            {.key = "oppervlakte_m2",
             .word = {"oppervlakte", "floor area"},
             .meaning = {"De hele woning; nodig als maar een deel is verhuurd.",
                         "Of the whole home; needed when only a part is let."},
             .example = "120",
             .article = "UBIB 2001, 17a lid 5",
             .found = &valuation,
             .bounds = floor_area,
             .unit = Unit::square_metres}},
        Key{&Woning::waarde_verhuurde_staat,
            {.key = "waarde_verhuurde_staat",
             .word = {"waarde in verhuurde staat", "value as let"},
             .meaning = {"De waarde in verhuurde staat op de waardepeildatum van dat jaar, als de uitkomst van de "
                         "leegwaarderatio ten minste 10% hoger is.",
                         "The value as let on the value date of that year, when what the let-property ratio gives is at least "
                         "10% higher."},
             .example = "{ 2025 = 300_000 }",
             .article = "UBIB 2001, 17a lid 6",
             .growth = {Growth::How::grows, "groei_woz"}}},
        Key{&Woning::gekocht_op,
            {.key = "gekocht_op",
             .word = {"gekocht op", "bought on"},
             .meaning = {"De dag van aankoop: die van de levering bij de notaris.",
                         "The day of purchase: that of the delivery before the notary."},
             .example = "2010-05-01",
             .absent = {"voor elk gevraagd jaar", "before every year asked"},
             .article = "Wet IB 2001, 5.31; Wbr 8",
             .found = &deed}},
        Key{&Woning::verkocht_op,
            {.key = "verkocht_op",
             .word = {"verkocht op", "sold on"},
             .meaning = {"De dag van verkoop; niet voor `gekocht_op`.", "The day of sale; not before `gekocht_op`."},
             .example = "2026-05-01",
             .absent = {"niet verkocht", "not sold"},
             .article = "Wet IB 2001, 5.31",
             .found = &deed}},
        Key{&Woning::aankoopprijs,
            {.key = "aankoopprijs",
             .word = {"aankoopprijs", "purchase price"},
             .meaning = {"De prijs bij aankoop, van de hele woning, met de kosten van de aankoop; zonder die kosten als "
                         "`aankoopkosten` er "
                         "staat.",
                         "The purchase price of the whole home, with its costs; without them when `aankoopkosten` is there."},
             .example = "200_000",
             .article = "wetsvoorstel 36748; Wbr 9 lid 1",
             .found = &deed}},
        Key{&Woning::aankoopkosten,
            {.key = "aankoopkosten",
             .word = {"kosten van de aankoop", "costs of the purchase"},
             .meaning =
                 {"Kosten van de aankoop die niet in `aankoopprijs` zitten: notaris, overdrachtsbelasting, makelaar, taxatie. "
                  "Die "
                  "van de lening horen er niet bij. 0: de prijs is zonder kosten.",
                  "Costs of the purchase that are not in `aankoopprijs`: notary, transfer tax, agent, valuation. Those of the "
                  "loan do not belong here. 0: the price is without costs."},
             .example = "9_500",
             .absent = {"zij zitten in `aankoopprijs`", "they are in `aankoopprijs`"},
             .article = "wetsvoorstel 36748; Wbr 9 lid 1",
             .found = &deed}},
        Key{&Woning::waarde_bij_aankoop,
            {.key = "waarde_bij_aankoop",
             .word = {"waarde bij aankoop", "value when bought"},
             .meaning =
                 {"De waarde in het economische verkeer van de hele woning op de dag van aankoop, als die hoger is dan de "
                  "prijs, "
                  "zoals bij een koop binnen de familie.",
                  "The market value of the whole home on the day of purchase, when that is higher than the price, as with a "
                  "purchase within the family."},
             .example = "320_000",
             .absent = {"de prijs", "the price"},
             .article = "Wbr 9 lid 1",
             .found = &valuation}},
        Key{&Woning::waarde_bij_overgang,
            {.key = "waarde_bij_overgang",
             .word = {"waarde bij overgang", "value when it changes hands"},
             .meaning =
                 {"De waarde in het economische verkeer van de hele woning op een dag van `eigenaar_vanaf`, of wat er voor is "
                  "betaald als dat meer is; dan is de overdrachtsbelasting over wat er die dag overgaat gerekend.",
                  "The market value of the whole home on a day of `eigenaar_vanaf`, or what was paid for it when that is more; "
                  "then the transfer tax on what changes hands that day is computed."},
             .example = "{ 2025-09-01 = 400_000 }",
             .article = "Wbr 9 lid 1 en 12",
             .found = &valuation}},
        Key{&Woning::nieuwbouw,
            {.key = "nieuwbouw",
             .word = {"nieuwbouw", "new building"},
             .meaning = {"Over de aankoop was omzetbelasting verschuldigd, zoals bij een nieuw gebouwde woning; dan is er geen "
                         "overdrachtsbelasting.",
                         "Turnover tax was due on the purchase, as of a newly built home; then there is no transfer tax."},
             .example = "true",
             .article = "Wbr 15 lid 1 onderdeel a"}},
        Key{&Woning::verklaring_hoofdverblijf,
            {.key = "verklaring_hoofdverblijf",
             .word = {"verklaring hoofdverblijf", "declaration of main residence"},
             .meaning =
                 {"Heeft de koper voor de levering schriftelijk verklaard dat hij er anders dan tijdelijk gaat wonen (2%, of "
                  "de "
                  "startersvrijstelling)?",
                  "Did the buyer declare in writing before the delivery that he will live there other than temporarily (2%, or "
                  "the starters exemption)?"},
             .example = "true",
             .absent = {"ja, als zij op de dag van aankoop eigen woning is, of leeg staat en daarna eigen woning wordt",
                        "yes, when it is the own home on the day of purchase, or vacant and the own home after that"},
             .article = "Wbr 14 lid 3 en 15a",
             .found = &deed}},
        Key{&Woning::vorige_verkrijging,
            {.key = "vorige_verkrijging",
             .word = {"vorige verkrijging", "earlier acquisition"},
             .meaning = {"Dat een ander de woning in de zes maanden voor de aankoop heeft verkregen.",
                         "That another acquired the home in the six months before the purchase."},
             .example = "{ op = 2026-01-15, belast_bedrag = 140_000 }",
             .absent = none_given,
             .article = "Wbr 13"}},
        Key{&Woning::gewezen_partner,
            {.key = "gewezen_partner",
             .word = {"gewezen partner", "former partner"},
             .meaning = {"Dat een gewezen partner in de woning woont, of u in die van hem: wat daarvan alimentatie is.",
                         "That a former partner lives in the home, or you in his: what of it is alimony."},
             .example = "{ uit_elkaar_op = 2025-06-01, onderhoudsplicht = true }",
             .absent = none_given,
             .article = "Wet IB 2001, 3.101, 3.111 lid 4 en 6.3"}},
        Key{&Woning::verkoopprijs,
            {.key = "verkoopprijs",
             .word = {"verkoopprijs", "selling price"},
             .meaning = {"De prijs bij verkoop.", "The price at the sale."},
             .example = "450_000",
             .article = "Wet IB 2001, 3.119aa lid 1; wetsvoorstel 36748",
             .found = &deed}},
        Key{&Woning::ontvangen_huur,
            {.key = "ontvangen_huur",
             .word = {"ontvangen huur", "rent received"},
             .meaning =
                 {"De kale huur die in dat jaar is ontvangen, in de tijd dat de woning in box 3 viel en de eigenaar in "
                  "Nederland belastingplichtig was. Huur die in december opeisbaar was en te innen, telt in december ook als "
                  "zij in januari is betaald; huur die vooruit is betaald telt bij ontvangst.",
                  "The bare rent received in that year, in the time that the home was in box 3 and its owner liable in "
                  "the Netherlands. Rent that was due in December and could be collected counts in December, even when it was "
                  "paid in January; rent paid in advance counts when received."},
             .example = "{ 2025 = 15_000 }",
             .absent = {"volgt uit de huurperioden", "follows from the periods of letting"},
             .article = "Wet IB 2001, 5.27 en 5.34",
             .found = &rent_contract,
             .growth = {Growth::How::grows, "groei_huur"},
             .booked = {{LineKind::huur}, Booked::enjoyed}}},
        Key{&Woning::kosten,
            {.key = "kosten",
             .word = {"kosten", "costs"},
             .meaning = {"Onderhoud, lasten en verzekering in dat jaar; alleen het wetsvoorstel kent ze.",
                         "Maintenance, charges and insurance in that year; only the bill counts them."},
             .example = "{ 2025 = 3_500 }",
             .absent = none_given,
             .article = "wetsvoorstel 36748",
             .growth = {Growth::How::grows, "groei_kosten"},
             .booked = {LineKind::kosten}}},
        Key{&Woning::verbetering,
            {.key = "verbetering",
             .word = {"verbetering", "improvement"},
             .meaning = {"Kosten van uitbreiding of verbetering in dat jaar. Van een eigen woning verhogen zij de hoogste "
                         "eigenwoningschuld; "
                         "van een andere kent alleen het wetsvoorstel ze.",
                         "Costs of extension or improvement in that year. Of an own home they raise the highest own-home debt; "
                         "of another "
                         "only the bill counts them."},
             .example = "{ 2025 = 20_000 }",
             .absent = none_given,
             .article = "wetsvoorstel 36748",
             .booked = {LineKind::verbetering}}},
        Key{&Woning::verkoopkosten,
            {.key = "verkoopkosten",
             .word = {"verkoopkosten", "selling costs"},
             .meaning = {"Kosten van de verkoop in dat jaar, zoals makelaar en notaris. Van een eigen woning gaan zij van de "
                         "overwaarde af; van "
                         "een andere kent alleen het wetsvoorstel ze.",
                         "Costs of the sale in that year, such as agent and notary. Of an own home they come off the surplus "
                         "value; of "
                         "another only the bill counts them."},
             .example = "{ 2026 = 6_000 }",
             .absent = none_given,
             .article = "wetsvoorstel 36748",
             .booked = {LineKind::verkoopkosten}}},
        Key{&Woning::tijdelijke_verhuur,
            {.key = "tijdelijke_verhuur",
             .word = {"tijdelijke verhuur", "temporary letting"},
             .meaning = {"Van de eigen woning: wat tijdelijke verhuur (vakantieverhuur, een deel van het jaar) in dat jaar "
                         "opbracht, na "
                         "directe kosten zoals schoonmaak, energie van de huurder en het platform.",
                         "Of the own home: what temporary letting (to holidaymakers, part of the year) brought in that year, "
                         "less direct costs such as cleaning, the tenant's energy and the platform."},
             .example = "{ 2025 = 6_000 }",
             .absent = none_given,
             .article = "Wet IB 2001, 3.113"}},
        Key{&Woning::kamerverhuur,
            {.key = "kamerverhuur",
             .word = {"kamerverhuur", "letting of rooms"},
             .meaning =
                 {"Van de eigen woning: alles wat in dat jaar is ontvangen voor kamers die geen zelfstandige woning zijn, niet "
                  "voor korte tijd, aan wie er is ingeschreven; met energie en meubels.",
                  "Of the own home: all that was received in that year for rooms that are no independent dwelling, not for "
                  "a short time, from who is registered there; with energy and furniture."},
             .example = "{ 2025 = 5_400 }",
             .absent = none_given,
             .article = "Wet IB 2001, 3.114"}},
        Key{&Woning::oppervlakte_kamers_m2,
            {.key = "oppervlakte_kamers_m2",
             .word = {"oppervlakte van de kamers", "area of the rooms"},
             .meaning =
                 {"Van de kamers van `kamerverhuur`, met `oppervlakte_m2` van de hele woning. Is er meer ontvangen dan de "
                  "vrijstelling, dan gaat dat deel van de waarde en de schuld naar box 3.",
                  "Of the rooms of `kamerverhuur`, with `oppervlakte_m2` of the whole home. When more was received than "
                  "is exempt, that part of the value and the debt goes to box 3."},
             .example = "20",
             .absent = {"niet bekend: boven de vrijstelling is box 1 dan niet af",
                        "not known: above the exemption box 1 is not complete then"},
             .article = "Wet IB 2001, 3.114",
             .found = &valuation,
             .bounds = floor_area,
             .unit = Unit::square_metres}},
        Key{&Woning::schuld_kamers,
            {.key = "schuld_kamers",
             .word = {"schuld van de kamers", "debt of the rooms"},
             .meaning = {"Welk deel van de eigenwoningschuld met de kamers naar box 3 gaat: het deel van de oppervlakte van de "
                         "schuld (`evenredig`) of van `aankoopprijs` (`woningprijs`). U kiest in het eerste jaar.",
                         "Which part of the own-home debt goes to box 3 with the rooms: the part of the floor area of the debt "
                         "(`evenredig`) or of `aankoopprijs` (`woningprijs`). You choose in the first year."},
             .example = "\"woningprijs\"",
             .article = "Wet IB 2001, 3.114 en 3.119a"}},
        Key{&Woning::economische_huurwaarde,
            {.key = "economische_huurwaarde",
             .word = {"economische huurwaarde", "economic rental value"},
             .meaning = {"De huurwaarde per jaar, voor eigen gebruik; vanaf 2026.",
                         "The rental value per year, for own use; from 2026."},
             .example = "{ 2026 = 14_000 }",
             .article = "Wet IB 2001, 5.27a",
             .growth = {Growth::How::grows, "groei_huur"}}},
        Key{&Woning::dagen_eigen_gebruik,
            {.key = "dagen_eigen_gebruik",
             .word = {"dagen voor eigen gebruik", "days for own use"},
             .meaning = {"Het aantal hele dagen dat de woning voor eigen gebruik beschikbaar was.",
                         "The number of whole days on which the home was available for own use."},
             .example = "{ 2026 = 120 }",
             .absent = {"volgt uit `gebruik` en `huur`", "follows from `gebruik` and `huur`"},
             .article = "Wet IB 2001, 5.27a",
             .bounds = days_a_year,
             .unit = Unit::days,
             .growth = {Growth::How::constant}}},
        Key{&Woning::dagen_verhuurd,
            {.key = "dagen_verhuurd",
             .word = {"dagen verhuurd", "days let"},
             .meaning = {"Het aantal dagen dat de woning was verhuurd, in de tijd dat zij in box 3 viel.",
                         "The number of days on which the home was let, in the time that it was in box 3."},
             .example = "{ 2026 = 245 }",
             .absent = {"volgt uit de huurperioden", "follows from the periods of letting"},
             .article = "Wet IB 2001, 5.27a; wetsvoorstel 36748",
             .bounds = days_a_year,
             .unit = Unit::days,
             .growth = {Growth::How::constant}}}};
  }
};

} // namespace netto
