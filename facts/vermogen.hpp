// SPDX-License-Identifier: EUPL-1.2
// What people own besides homes: money, investments, funeral policies and other things.
#pragma once

#include "facts/land.hpp"
#include "facts/vruchtgebruik.hpp"

namespace netto {

struct Bankrekening {
  enum class Soort { bank, contant, vve, derdenrekening, groen };
  std::string naam;
  Soort soort = Soort::bank;
  Eigendom eigendom;
  LaterOwners eigenaar_vanaf;
  bool vreemde_valuta = false; ///< true: value changes count, so `gestort` and `opgenomen` matter
  PerYear<Euro> waarde;        ///< on 1 January
  Flow<Euro> rente;            ///< received in the year; negative = paid
  PerDate waarde_op;
  Land land = Land::NL;        ///< where the interest comes from, when tax was withheld there
  PerYear<Euro> bronbelasting; ///< foreign tax withheld
  std::optional<Percentage> bronbelasting_maximum;
  std::optional<Vruchtgebruik> vruchtgebruik;
  Flow<Euro> gestort; ///< only asked for a foreign-currency account or foreign cash
  Flow<Euro> opgenomen;
};

template <> struct ChoiceWords<Bankrekening::Soort> {
  static constexpr Choice all[] = {
      {"bank", {"bankrekening", "bank account"}},
      {"contant", {"contant geld", "cash"}},
      {"vve", {"aandeel in het reservefonds van een VvE", "part of the reserve of an owners' association"}},
      {"derdenrekening",
       {"aandeel op een derdenrekening van een notaris of deurwaarder", "part of a notary's or bailiff's account"}},
      {"groen", {"spaargeld bij een groene bank", "savings with a green bank"}}};
};

template <> struct Keys<Bankrekening> {
  static constexpr RecordRow record{
      .key = "bankrekening",
      .word = {"bankrekening", "bank account"},
      .meaning = {"Geld: een rekening, contant geld, een aandeel in het reservefonds van een VvE of op een derdenrekening.",
                  "Money: an account, cash, a part of the reserve of an owners' association or of a notary's account."},
      .found = {"jaaroverzicht van de bank", "yearly statement of the bank"}};
  static constexpr auto rows() {
    return KeyRows{
        Key{&Bankrekening::naam,
            name_row({"De naam; uniek onder de bankrekeningen.", "The name; unique among the accounts."}, "\"Spaarrekening\"")},
        Key{&Bankrekening::soort,
            {.key = "soort",
             .word = {"soort", "kind"},
             .meaning =
                 {"Wat voor geld het is. `groen`: spaargeld bij een groene bank. Geld bij een broker hoort hier als het bij "
                  "een "
                  "bank staat; anders is het een `belegging` van soort `vordering`.",
                  "What kind of money it is. `groen`: savings with a green bank. Money at a broker belongs here when it stands "
                  "at a bank; otherwise it is a `belegging` of kind `vordering`."},
             .example = "\"bank\"",
             .article = "Wet IB 2001, 5.2 lid 3, 5.10 en 5.13"}},
        Key{&Bankrekening::eigendom, owner_row},
        Key{&Bankrekening::eigendom, outside_row},
        Key{&Bankrekening::eigenaar_vanaf, later_owners_row},
        Key{&Bankrekening::vruchtgebruik, usufruct_row},
        Key{&Bankrekening::vreemde_valuta,
            {.key = "valuta",
             .word = {"munt", "currency"},
             .meaning = {"De munt. De bedragen blijven euro; een andere munt dan de euro vraagt ook `gestort` en `opgenomen`, "
                         "want koersverschil is rendement.",
                         "The currency. Amounts stay in euros; another currency also asks `gestort` and `opgenomen`, because "
                         "exchange differences are return."},
             .example = "\"USD\"",
             .article = "Wet IB 2001, 5.28",
             .form = Form::currency}},
        Key{&Bankrekening::waarde,
            {.key = "waarde",
             .word = {"waarde op 1 januari", "value on 1 January"},
             .meaning = {"Het saldo op 1 januari van dat jaar.", "The balance on 1 January of that year."},
             .example = "{ 2025 = 150_000 }",
             .article = "Wet IB 2001, 5.2 en 5.19",
             .growth = {Growth::How::constant},
             .keep = true}},
        Key{&Bankrekening::waarde_op, on_a_day("{ 2025-06-30 = 150_000 }")},
        Key{&Bankrekening::rente,
            {.key = "rente",
             .word = {"rente", "interest"},
             .meaning =
                 {"De rente die in dat jaar is ontvangen; negatief als er rente is betaald. Zij telt in het jaar waarin zij "
                  "is bijgeschreven of uitbetaald, of eerder als u haar toen al kon opnemen: rente over 2025 die op 1 "
                  "januari 2026 is bijgeschreven hoort bij 2026, rente die op 31 december 2025 is bijgeschreven bij 2025.",
                  "The interest received in that year; negative when interest was paid. It counts in the year in which it "
                  "was credited or paid out, or before when it could be collected then: interest over 2025 credited on 1 "
                  "January 2026 belongs to 2026, interest credited on 31 December 2025 to 2025."},
             .example = "{ 2025 = 1_875 }",
             .article = "Wet IB 2001, 5.27 en 5.34",
             .bounds = also_negative,
             .growth = {Growth::How::part, "rente_bank"},
             .booked = {{LineKind::rente}, Booked::enjoyed}}},
        Key{&Bankrekening::gestort,
            {.key = "gestort",
             .word = {"gestort", "deposited"},
             .meaning = {"In dat jaar gestort; alleen nodig bij een vreemde munt.",
                         "Deposited in that year; needed only in a foreign currency."},
             .example = "{ 2025 = 1_000 }",
             .article = "Wet IB 2001, 5.29",
             .growth = {Growth::How::nothing},
             .booked = {LineKind::storting}}},
        Key{&Bankrekening::opgenomen,
            {.key = "opgenomen",
             .word = {"opgenomen", "withdrawn"},
             .meaning = {"In dat jaar opgenomen; alleen nodig bij een vreemde munt.",
                         "Withdrawn in that year; needed only in a foreign currency."},
             .example = "{ 2025 = 500 }",
             .article = "Wet IB 2001, 5.30",
             .growth = {Growth::How::nothing},
             .booked = {LineKind::opname}}},
        Key{&Bankrekening::land,
            {.key = "land",
             .word = {"land", "country"},
             .meaning = {"Uit welk land het inkomen komt, met de code van twee letters. Nodig als er buitenlandse belasting is "
                         "ingehouden: het verdrag zegt hoeveel daarvan te verrekenen is.",
                         "The country that the income comes from, by its code of two letters. Needed when foreign tax was "
                         "withheld: the treaty says how much of it can be credited."},
             .example = "\"DE\"",
             .absent = {"Nederland, of niet gezegd", "the Netherlands, or not said"},
             .article = "Bvdb 2001, 25"}},
        Key{&Bankrekening::bronbelasting,
            {.key = "bronbelasting",
             .word = {"buitenlandse bronbelasting", "foreign tax withheld"},
             .meaning =
                 {"In dat jaar ingehouden **buitenlandse** belasting. Nederland verrekent haar tot het maximum van het "
                  "verdrag, "
                  "en niet verder dan de belasting in box 3; zij wordt niet uitbetaald.",
                  "**Foreign** tax withheld in that year. The Netherlands credits it up to the maximum of the treaty, and no "
                  "further than the tax in box 3; it is not paid out."},
             .example = "{ 2025 = 150 }",
             .absent = none_given,
             .article = "Bvdb 2001, 25",
             .booked = {LineKind::bronbelasting}}},
        Key{&Bankrekening::bronbelasting_maximum,
            {.key = "bronbelasting_maximum",
             .word = {"maximum van de bronbelasting", "maximum of the tax withheld"},
             .meaning =
                 {"Het hoogste percentage dat het land volgens het verdrag mag inhouden, als Netto dat niet kent; van een "
                  "ontwikkelingsland zonder verdrag 15%.",
                  "The highest percentage that the country may withhold under the treaty, when Netto does not know it; of a "
                  "developing country without a treaty 15%."},
             .example = "\"15%\"",
             .absent = {"volgt uit `land`", "follows from `land`"},
             .article = "Bvdb 2001, 25 lid 2"}}};
  }
};

struct Belegging {
  enum class Soort { effecten, crypto, obligatie, vordering, groen, overig };
  std::string naam;
  Soort soort = Soort::effecten;
  Eigendom eigendom;
  LaterOwners eigenaar_vanaf;
  std::optional<Vruchtgebruik> vruchtgebruik;
  PerDate waarde_op;
  PerDate aankopen, verkopen;                          ///< those within months of 1 January, by day (art. 5.24)
  bool zakelijke_overwegingen = false;                 ///< what was shifted around 1 January had business reasons
  std::optional<PersonIndex> op;                       ///< a claim on this member of the household (art. 5.4a)
  std::optional<bool> niet_opeisbaar_uit_nalatenschap; ///< of a claim: one of article 5.4; absent: not said
  PerYear<Euro> waarde;                                ///< on 1 January
  Flow<Euro> inkomsten;                                ///< dividend (gross), coupon, interest received in the year
  Flow<Euro> gekocht;                                  ///< bought or deposited in the year, at value
  Flow<Euro> verkocht;                                 ///< sold or withdrawn in the year, at value
  Flow<Euro> zakelijke_inkomsten;  ///< what unrelated parties would have agreed, when that differs (art. 5.27 lid 3)
  PerYear<Euro> kosten;            ///< only the 2028 bill counts them
  PerYear<Euro> verkoopopbrengst;  ///< price received for what was sold; only the 2028 novelle counts it
  PerYear<Euro> dividendbelasting; ///< Dutch dividend tax withheld in the year
  Land land = Land::NL;            ///< where the income comes from, when tax was withheld there
  PerYear<Euro> bronbelasting;     ///< foreign tax withheld
  std::optional<Percentage> bronbelasting_maximum;
};

template <> struct ChoiceWords<Belegging::Soort> {
  static constexpr Choice all[] = {{"effecten", {"effecten", "securities"}},
                                   {"crypto", {"crypto", "crypto"}},
                                   {"obligatie", {"obligatie", "bond"}},
                                   {"vordering", {"vordering", "claim"}},
                                   {"groen", {"aangewezen groen fonds", "designated green fund"}},
                                   {"overig", {"overig", "other"}}};
};

/// Words for what an investment pays.
inline constexpr std::string_view income_words = "dividend dividenden dividends Dividend coupon";

template <> struct Keys<Belegging> {
  static constexpr RecordRow record{
      .key = "belegging",
      .word = {"belegging", "investment"},
      .meaning = {"Effecten, crypto, obligaties, vorderingen en ander belegd vermogen dat geen woning is.",
                  "Securities, crypto, bonds, claims and other invested capital that is no home."},
      .found = {"jaaroverzicht van de bank of beleggingsinstelling", "yearly statement of the bank or broker"}};
  static constexpr auto rows() {
    return KeyRows{
        Key{&Belegging::naam,
            name_row({"De naam; uniek onder de beleggingen.", "The name; unique among the investments."}, "\"Indexfonds\"")},
        Key{&Belegging::soort,
            {.key = "soort",
             .word = {"soort", "kind"},
             .meaning = {"Wat voor belegging het is. `groen`: een aangewezen groen fonds.",
                         "What kind of investment it is. `groen`: a designated green fund."},
             .example = "\"effecten\"",
             .article = "Wet IB 2001, 5.3 lid 2 en 5.13"}},
        Key{&Belegging::eigendom, owner_row},
        Key{&Belegging::eigendom, outside_row},
        Key{&Belegging::eigenaar_vanaf, later_owners_row},
        Key{&Belegging::vruchtgebruik, usufruct_row},
        Key{&Belegging::op,
            {.key = "op",
             .word = {"op", "claim on"},
             .meaning = {"Bij een vordering: de persoon of het kind in dit dossier op wie zij er is.",
                         "Of a claim: the person or child in this dossier on whom it is one."},
             .example = "\"Bram\"",
             .absent = {"iemand buiten het dossier", "somebody outside the dossier"},
             .article = "Wet IB 2001, 5.4a"}},
        Key{&Belegging::niet_opeisbaar_uit_nalatenschap,
            {.key = "niet_opeisbaar_uit_nalatenschap",
             .word = {"niet opeisbaar uit een nalatenschap", "from an estate and not payable yet"},
             .meaning = {"Is de vordering er een op de langstlevende ouder (of diens echtgenoot) uit een nalatenschap, en nog "
                         "niet opeisbaar? `true`: zij telt niet. `false`: zij telt, en er is geen vraag.",
                         "Is it a claim on the surviving parent (or that parent's spouse) out of an estate, and not payable "
                         "yet? `true`: it does not count. `false`: it counts, and nothing is asked."},
             .example = "true",
             .absent = {"niet gezegd: zij telt, en als het kan stelt het antwoord de vraag",
                        "not said: it counts, and where it matters the answer asks"},
             .article = "Wet IB 2001, 5.4 lid 1"}},
        Key{&Belegging::waarde,
            {.key = "waarde",
             .word = {"waarde op 1 januari", "value on 1 January"},
             .meaning = {"De waarde in het economische verkeer op 1 januari van dat jaar.",
                         "The market value on 1 January of that year."},
             .example = "{ 2025 = 275_000 }",
             .article = "Wet IB 2001, 5.3 en 5.19",
             .growth = {Growth::How::grows, "koersgroei"},
             .keep = true}},
        Key{&Belegging::waarde_op, on_a_day("{ 2025-06-30 = 275_000 }")},
        Key{&Belegging::inkomsten,
            {.key = "inkomsten",
             .word = {"inkomsten", "income"},
             .meaning =
                 {"Dividend (bruto: voor aftrek van Nederlandse en buitenlandse belasting), couponrente of rente, "
                  "ontvangen in dat jaar. Het telt in het jaar waarin het is ontvangen, verrekend, ter beschikking gesteld "
                  "of rentedragend geworden, of vorderbaar en inbaar: het eerste daarvan. Aangegroeide rente die nog niet is "
                  "betaald zit in `waarde`.",
                  "Dividend (gross: before Dutch and foreign tax), coupon or interest received in that year. It counts in "
                  "the year in which it was received, set off, made available, began to bear interest, or fell due and could "
                  "be collected: the first of these. Interest that has accrued and is not paid yet is in `waarde`."},
             .example = "{ 2025 = 4_100 }",
             .article = "Wet IB 2001, 5.27 en 5.34",
             .bounds = also_negative,
             .growth = {Growth::How::part, "inkomsten_beleggingen"},
             .also = income_words,
             .booked = {{LineKind::dividend, LineKind::rente, LineKind::inkomsten}, Booked::enjoyed}}},
        Key{&Belegging::gekocht,
            {.key = "gekocht",
             .word = {"gekocht of gestort", "bought or deposited"},
             .meaning = {"In dat jaar gekocht of ingelegd, naar de waarde op dat moment.",
                         "Bought or deposited in that year, at its value then."},
             .example = "{ 2025 = 5_000 }",
             .article = "Wet IB 2001, 5.29",
             .growth = {Growth::How::nothing},
             .booked = {LineKind::aankoop, LineKind::storting}}},
        Key{&Belegging::verkocht,
            {.key = "verkocht",
             .word = {"verkocht of opgenomen", "sold or withdrawn"},
             .meaning = {"In dat jaar verkocht of uitgekeerd, naar de waarde op dat moment.",
                         "Sold or paid out in that year, at its value then."},
             .example = "{ 2025 = 0 }",
             .article = "Wet IB 2001, 5.30",
             .growth = {Growth::How::nothing},
             .booked = {LineKind::verkoop, LineKind::opname, LineKind::aflossing}}},
        Key{&Belegging::aankopen,
            {.key = "aankopen",
             .word = {"aankopen rond 1 januari", "purchases around 1 January"},
             .meaning = {"Wat in de maanden rond 1 januari is gekocht, met de dag; in `gekocht` staat het ook.",
                         "What was bought in the months around 1 January, with the day; it is in `gekocht` too."},
             .example = "{ 2025-02-10 = 4_000 }",
             .absent = none_given,
             .article = "Wet IB 2001, 5.24"}},
        Key{&Belegging::verkopen,
            {.key = "verkopen",
             .word = {"verkopen rond 1 januari", "sales around 1 January"},
             .meaning = {"Wat in de maanden rond 1 januari is verkocht, met de dag; in `verkocht` staat het ook.",
                         "What was sold in the months around 1 January, with the day; it is in `verkocht` too."},
             .example = "{ 2024-12-15 = 5_000 }",
             .absent = none_given,
             .article = "Wet IB 2001, 5.24"}},
        Key{&Belegging::zakelijke_overwegingen,
            {.key = "zakelijke_overwegingen",
             .word = {"zakelijke overwegingen", "business reasons"},
             .meaning = {"Had wat rond 1 januari is verschoven een zakelijke reden, die u aannemelijk kunt maken? `true`: het "
                         "telt zoals "
                         "het op 1 januari stond.",
                         "Had what was shifted around 1 January a business reason that you can make plausible? `true`: it "
                         "counts as it "
                         "stood on 1 January."},
             .example = "true",
             .article = "Wet IB 2001, 5.24 lid 1 en 2"}},
        Key{&Belegging::zakelijke_inkomsten,
            {.key = "zakelijke_inkomsten",
             .word = {"zakelijke inkomsten", "arm's-length income"},
             .meaning = {"Wat onafhankelijke partijen als inkomsten waren overeengekomen, als dat iets anders is.",
                         "What unrelated parties would have agreed as income, when that differs."},
             .example = "{ 2025 = 2_000 }",
             .absent = {"de ontvangen inkomsten", "the income received"},
             .article = "Wet IB 2001, 5.27 lid 3",
             .growth = {Growth::How::constant}}},
        Key{&Belegging::kosten,
            {.key = "kosten",
             .word = {"kosten", "costs"},
             .meaning = {"Kosten in dat jaar; alleen het wetsvoorstel kent ze.",
                         "Costs in that year; only the bill counts them."},
             .example = "{ 2025 = 150 }",
             .absent = none_given,
             .article = "wetsvoorstel 36748",
             .growth = {Growth::How::grows, "groei_kosten"},
             .booked = {LineKind::kosten}}},
        Key{&Belegging::verkoopopbrengst,
            {.key = "verkoopopbrengst",
             .word = {"verkoopopbrengst", "proceeds"},
             .meaning = {"De prijs van wat in dat jaar is verkocht, als die anders is dan de waarde in `verkocht`; alleen de "
                         "novelle vraagt ernaar.",
                         "The price of what was sold in that year, when it differs from the value in `verkocht`; only the "
                         "amendment of the bill asks it."},
             .example = "{ 2025 = 6_000 }",
             .absent = {"gelijk aan `verkocht`", "equal to `verkocht`"},
             .article = "wetsvoorstel 36748, novelle"}},
        Key{&Belegging::dividendbelasting,
            {.key = "dividendbelasting",
             .word = {"ingehouden dividendbelasting", "dividend tax withheld"},
             .meaning = {"In dat jaar ingehouden **Nederlandse** dividendbelasting (15% van het dividend); een voorheffing. "
                         "Buitenlandse belasting hoort bij `bronbelasting`.",
                         "**Dutch** dividend tax withheld in that year (15% of the dividend); a prepayment. Foreign "
                         "tax belongs under `bronbelasting`."},
             .example = "{ 2025 = 615 }",
             .absent = none_given,
             .article = "Wet IB 2001, 9.2",
             .booked = {LineKind::dividendbelasting}}},
        Key{&Belegging::land,
            {.key = "land",
             .word = {"land", "country"},
             .meaning = {"Uit welk land het inkomen komt, met de code van twee letters. Nodig als er buitenlandse belasting is "
                         "ingehouden: het verdrag zegt hoeveel daarvan te verrekenen is.",
                         "The country that the income comes from, by its code of two letters. Needed when foreign tax was "
                         "withheld: the treaty says how much of it can be credited."},
             .example = "\"US\"",
             .absent = {"Nederland, of niet gezegd", "the Netherlands, or not said"},
             .article = "Bvdb 2001, 25"}},
        Key{&Belegging::bronbelasting,
            {.key = "bronbelasting",
             .word = {"buitenlandse bronbelasting", "foreign tax withheld"},
             .meaning =
                 {"In dat jaar ingehouden **buitenlandse** belasting. Nederland verrekent haar tot het maximum van het "
                  "verdrag, "
                  "en niet verder dan de belasting in box 3; zij wordt niet uitbetaald.",
                  "**Foreign** tax withheld in that year. The Netherlands credits it up to the maximum of the treaty, and no "
                  "further than the tax in box 3; it is not paid out."},
             .example = "{ 2025 = 150 }",
             .absent = none_given,
             .article = "Bvdb 2001, 25",
             .booked = {LineKind::bronbelasting}}},
        Key{&Belegging::bronbelasting_maximum,
            {.key = "bronbelasting_maximum",
             .word = {"maximum van de bronbelasting", "maximum of the tax withheld"},
             .meaning =
                 {"Het hoogste percentage dat het land volgens het verdrag mag inhouden, als Netto dat niet kent; van een "
                  "ontwikkelingsland zonder verdrag 15%.",
                  "The highest percentage that the country may withhold under the treaty, when Netto does not know it; of a "
                  "developing country without a treaty 15%."},
             .example = "\"15%\"",
             .absent = {"volgt uit `land`", "follows from `land`"},
             .article = "Bvdb 2001, 25 lid 2"}}};
  }
};

struct Uitvaartverzekering {
  std::string naam;
  std::string verzekerde; ///< whose life is insured; empty: the owner
  Eigendom eigendom;
  LaterOwners eigenaar_vanaf;
  PerYear<Euro> verzekerd_kapitaal; ///< insured sum per insured
  PerYear<Euro> waarde;             ///< value on 1 January
  PerDate waarde_op;
  Flow<Euro> premie, uitgekeerd; ///< paid and received in the year
};

template <> struct Keys<Uitvaartverzekering> {
  static constexpr RecordRow record{.key = "uitvaartverzekering",
                                    .word = {"uitvaartverzekering", "funeral policy"},
                                    .meaning = {"Een verzekering die alleen bij overlijden uitkeert of de uitvaart verzorgt.",
                                                "A policy that pays out only at death or takes care of the funeral."}};
  static constexpr auto rows() {
    return KeyRows{
        Key{&Uitvaartverzekering::naam,
            name_row({"De naam; uniek onder de uitvaartverzekeringen.", "The name; unique among the funeral policies."},
                     "\"Uitvaartpolis\"")},
        Key{&Uitvaartverzekering::eigendom, owner_row},
        Key{&Uitvaartverzekering::eigendom, outside_row},
        Key{&Uitvaartverzekering::eigenaar_vanaf, later_owners_row},
        Key{&Uitvaartverzekering::verzekerde,
            {.key = "verzekerde",
             .word = {"verzekerde", "insured"},
             .meaning = {"Wiens leven is verzekerd; van polissen op hetzelfde leven telt het kapitaal samen.",
                         "Whose life is insured; the sums of policies on the same life are added."},
             .example = "\"Anna\"",
             .absent = {"de eigenaar", "the owner"},
             .article = "Wet IB 2001, 5.10 onderdeel a"}},
        Key{&Uitvaartverzekering::verzekerd_kapitaal,
            {.key = "verzekerd_kapitaal",
             .word = {"verzekerd kapitaal", "insured sum"},
             .meaning = {"Het verzekerde kapitaal per verzekerde.", "The sum insured per insured life."},
             .example = "{ 2025 = 8_000 }",
             .article = "Wet IB 2001, 5.10 onderdeel a",
             .growth = {Growth::How::constant},
             .over = Over::each_insured}},
        Key{&Uitvaartverzekering::waarde,
            {.key = "waarde",
             .word = {"waarde op 1 januari", "value on 1 January"},
             .meaning = {"De waarde op 1 januari van dat jaar.", "The value on 1 January of that year."},
             .example = "{ 2025 = 4_000 }",
             .article = "Wet IB 2001, 5.10 onderdeel a",
             .growth = {Growth::How::constant},
             .keep = true}},
        Key{&Uitvaartverzekering::waarde_op, on_a_day("{ 2025-06-30 = 4_000 }")},
        Key{&Uitvaartverzekering::premie,
            {.key = "premie",
             .word = {"premie", "premium"},
             .meaning = {"De premie die in dat jaar is betaald; alleen nodig als de verzekering boven de grens komt.",
                         "The premium paid in that year; needed only when the policy exceeds the limit."},
             .example = "{ 2025 = 240 }",
             .article = "Wet IB 2001, 5.29 en 5.31a",
             .booked = {LineKind::premie}}},
        Key{&Uitvaartverzekering::uitgekeerd,
            {.key = "uitgekeerd",
             .word = {"uitgekeerd", "paid out"},
             .meaning = {"Wat in dat jaar is uitgekeerd of afgekocht; alleen nodig als de verzekering boven de grens komt.",
                         "What was paid out or surrendered in that year; needed only when the policy exceeds the limit."},
             .example = "{ 2025 = 0 }",
             .article = "Wet IB 2001, 5.30 en 5.31a",
             .booked = {LineKind::uitkering}}}};
  }
};

/// Things that are neither money, investment nor home.
struct Bezitting {
  enum class Soort {
    kunst,
    roerende_zaak,
    natuurgrond,
    onroerende_zaak,
    uitkering_bij_invaliditeit,
    kapitaalverzekering,
    periodieke_uitkering,
    overig
  };
  std::string naam;
  Soort soort = Soort::overig;
  Eigendom eigendom;
  LaterOwners eigenaar_vanaf;
  std::optional<Vruchtgebruik> vruchtgebruik;
  bool hoofdzakelijk_belegging = false; ///< art or movables held mainly as an investment count
  bool buitenland = false;              ///< real estate outside the Netherlands
  Land land = Land::NL;                 ///< as of a home
  std::optional<bool> belast_in_buitenland;
  [[nodiscard]] bool in_buitenland() const { return soort == Soort::onroerende_zaak && (buitenland || land != Land::NL); }
  PerDate waarde_op;
  PerYear<Euro> waarde, kosten;
  Flow<Euro> inkomsten, gekocht, verkocht;
  PerYear<Euro> economische_huurwaarde;   ///< of real estate: per year, for own use (art. 5.27a)
  Flow<std::int64_t> dagen_eigen_gebruik; ///< of real estate: whole days available for own use
  PerYear<Euro> uitkering_per_jaar;       ///< of periodic payments: what they are a year
  std::optional<Looptijd> looptijd;       ///< idem: how long they last
};

template <> struct ChoiceWords<Bezitting::Soort> {
  static constexpr Choice all[] = {
      {"kunst", {"kunst en wetenschap", "art and science"}},
      {"roerende_zaak", {"roerende zaak", "movable property"}},
      {"natuurgrond", {"bos of natuurterrein", "woodland or nature reserve"}},
      {"onroerende_zaak", {"onroerende zaak die geen woning is", "real estate that is no home"}},
      {"uitkering_bij_invaliditeit",
       {"recht op een uitkering bij ziekte, invaliditeit of ongeval",
        "right to a benefit on sickness, disability or accident"}},
      {"kapitaalverzekering", {"kapitaalverzekering", "endowment policy"}},
      {"periodieke_uitkering", {"recht op periodieke uitkeringen in box 3", "right to periodic payments in box 3"}},
      {"overig", {"overig", "other"}}};
};

template <> struct Keys<Bezitting> {
  static constexpr RecordRow record{
      .key = "bezitting",
      .word = {"bezitting", "asset"},
      .meaning = {"Wat geen geld, belegging of woning is.", "What is no money, investment or home."}};
  static constexpr auto rows() {
    return KeyRows{
        Key{&Bezitting::naam,
            name_row({"De naam; uniek onder de bezittingen.", "The name; unique among the other assets."}, "\"Schilderij\"")},
        Key{&Bezitting::soort,
            {.key = "soort",
             .word = {"soort", "kind"},
             .meaning = {"Wat voor bezitting het is; sommige zijn vrijgesteld.", "What kind of asset it is; some are exempt."},
             .example = "\"kunst\"",
             .article = "Wet IB 2001, 5.3 lid 2, 5.7, 5.8 en 5.10"}},
        Key{&Bezitting::eigendom, owner_row},
        Key{&Bezitting::eigendom, outside_row},
        Key{&Bezitting::eigenaar_vanaf, later_owners_row},
        Key{&Bezitting::vruchtgebruik, usufruct_row},
        Key{&Bezitting::hoofdzakelijk_belegging,
            {.key = "hoofdzakelijk_belegging",
             .word = {"hoofdzakelijk belegging", "mainly an investment"},
             .meaning = {"Kunst of een roerende zaak die hoofdzakelijk als belegging dient, telt mee.",
                         "Art or movable property that serves mainly as an investment counts."},
             .example = "true",
             .article = "Wet IB 2001, 5.3 lid 2 en 5.8"}},
        Key{&Bezitting::buitenland,
            {.key = "buitenland",
             .word = {"in het buitenland", "abroad"},
             .meaning = {"Van een onroerende zaak: zij ligt buiten Nederland. `waarde` blijft de waarde op 1 januari van het "
                         "jaar zelf; een woning in het buitenland hoort bij `woning`.",
                         "Of real estate: it lies outside the Netherlands. `waarde` stays the value on 1 January of the year "
                         "itself; a home abroad belongs under `woning`."},
             .example = "true",
             .article = "Wet IB 2001, 5.19 en 7.7 lid 2"}},
        Key{&Bezitting::land,
            {.key = "land",
             .word = {"land", "country"},
             .meaning = {"In welk land het ligt, met de code van twee letters; dan is `buitenland` waar. Met de meeste landen "
                         "heeft Nederland een belastingverdrag.",
                         "The country where it lies, by its code of two letters; `buitenland` is true then. With most "
                         "countries the Netherlands has a tax treaty."},
             .example = "\"FR\"",
             .absent = {"Nederland, of niet gezegd", "the Netherlands, or not said"},
             .article = "Bvdb 2001, 22 en 23"}},
        Key{&Bezitting::belast_in_buitenland,
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
        Key{&Bezitting::waarde,
            {.key = "waarde",
             .word = {"waarde op 1 januari", "value on 1 January"},
             .meaning = {"De waarde op 1 januari van dat jaar.", "The value on 1 January of that year."},
             .example = "{ 2025 = 30_000 }",
             .article = "Wet IB 2001, 5.3 en 5.19",
             .growth = {Growth::How::grows, "groei_woz"},
             .keep = true}},
        Key{&Bezitting::waarde_op, on_a_day("{ 2025-06-30 = 30_000 }")},
        Key{&Bezitting::inkomsten,
            {.key = "inkomsten",
             .word = {"inkomsten", "income"},
             .meaning =
                 {"Inkomsten in dat jaar, zoals huur of pacht; in het jaar waarin zij zijn ontvangen of verrekend, of eerder "
                  "als zij toen al vorderbaar en inbaar waren.",
                  "Income in that year, such as rent; in the year in which it was received or set off, or before when it was "
                  "due then and could be collected."},
             .example = "{ 2025 = 1_200 }",
             .article = "Wet IB 2001, 5.27 en 5.34",
             .growth = {Growth::How::constant},
             .also = income_words,
             .booked = {{LineKind::huur, LineKind::inkomsten}, Booked::enjoyed}}},
        Key{&Bezitting::gekocht,
            {.key = "gekocht",
             .word = {"gekocht of gestort", "bought or deposited"},
             .meaning = {"In dat jaar gekocht, naar de waarde op dat moment; ook premie van een polis, en bij een onroerende "
                         "zaak de waarde die een verbetering toevoegde.",
                         "Bought in that year, at its value then; also the premium of a policy, and of real estate the value "
                         "that an improvement added."},
             .example = "{ 2025 = 5_000 }",
             .article = "Wet IB 2001, 5.29",
             .growth = {Growth::How::nothing},
             .booked = {LineKind::aankoop, LineKind::premie}}},
        Key{&Bezitting::verkocht,
            {.key = "verkocht",
             .word = {"verkocht of opgenomen", "sold or withdrawn"},
             .meaning = {"In dat jaar verkocht, naar de waarde op dat moment.", "Sold in that year, at its value then."},
             .example = "{ 2025 = 5_000 }",
             .article = "Wet IB 2001, 5.30",
             .growth = {Growth::How::nothing},
             .booked = {LineKind::verkoop, LineKind::uitkering}}},
        Key{&Bezitting::kosten,
            {.key = "kosten",
             .word = {"kosten", "costs"},
             .meaning = {"Kosten in dat jaar; alleen het wetsvoorstel kent ze.",
                         "Costs in that year; only the bill counts them."},
             .example = "{ 2025 = 100 }",
             .absent = none_given,
             .article = "wetsvoorstel 36748",
             .growth = {Growth::How::grows, "groei_kosten"},
             .booked = {LineKind::kosten}}},
        Key{&Bezitting::economische_huurwaarde,
            {.key = "economische_huurwaarde",
             .word = {"economische huurwaarde", "economic rental value"},
             .meaning = {"Van een onroerende zaak: de huurwaarde per jaar, voor eigen gebruik; vanaf 2026.",
                         "Of real estate: the rental value per year, for own use; from 2026."},
             .example = "{ 2026 = 7_500 }",
             .absent = {"5,06% van de waarde", "5.06% of the value"},
             .article = "Wet IB 2001, 5.27a"}},
        Key{&Bezitting::dagen_eigen_gebruik,
            {.key = "dagen_eigen_gebruik",
             .word = {"dagen voor eigen gebruik", "days for own use"},
             .meaning = {"Van een onroerende zaak: hele dagen waarop zij voor eigen gebruik ter beschikking stond; vanaf 2026.",
                         "Of real estate: whole days on which it was available for own use; from 2026."},
             .example = "{ 2026 = 365 }",
             .absent = {"nul als er inkomsten zijn, met een waarschuwing; anders onbekend",
                        "zero when there is income, with a warning; else unknown"},
             .article = "Wet IB 2001, 5.27a",
             .bounds = {0, 366},
             .unit = Unit::days}},
        Key{&Bezitting::uitkering_per_jaar,
            {.key = "uitkering_per_jaar",
             .word = {"uitkering per jaar", "payment per year"},
             .meaning =
                 {"Van periodieke uitkeringen: wat zij per jaar zijn, op 1 januari van dat jaar. De waarde volgt daaruit; "
                  "wat is ontvangen staat bij `inkomsten`.",
                  "Of periodic payments: what they are per year, on 1 January of that year. The value follows from it; "
                  "what was received goes under `inkomsten`."},
             .example = "{ 2025 = 5_000 }",
             .article = "UBIB 2001, 19",
             .growth = {Growth::How::constant}}},
        Key{&Bezitting::looptijd,
            {.key = "looptijd",
             .word = {"looptijd", "term"},
             .meaning = {"Van periodieke uitkeringen: hoe lang zij lopen.", "Of periodic payments: how long they last."},
             .example = "{ leven = [{ geboortedatum = 1950-03-01, geslacht = \"vrouw\" }] }",
             .article = "UBIB 2001, 19"}}};
  }
};

} // namespace netto
