// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/fact.hpp"
#include "facts/vruchtgebruik.hpp"

namespace netto {

inline constexpr Bounds months_of_a_loan{1, 600};
inline constexpr Word loan_deed{"hypotheekakte, of de nota van de notaris en de adviseur",
                                "mortgage deed, or the bill of the notary and the adviser"};

struct Schuld {
  enum class Soort { box3, eigenwoningschuld, belastingschuld, erfbelasting };
  enum class Aflosvorm { annuitair, lineair, aflossingsvrij };
  /// Why an own-home loan was behind with repaying at the end of two years in a row (art. 3.119e).
  enum class Achterstand { fout, betalingscapaciteit };
  std::string naam;
  Soort soort = Soort::box3;
  Eigendom eigendom;
  LaterOwners eigenaar_vanaf;
  std::optional<Vruchtgebruik> vruchtgebruik;          ///< the usufructuary pays the interest
  std::optional<PersonIndex> aan;                      ///< owed to this member of the household (art. 5.4a)
  std::optional<bool> niet_opeisbaar_uit_nalatenschap; ///< one of article 5.4; absent: not said
  bool tijdig_verzocht = false; ///< of a tax debt: its assessment was asked for in time, and came too late
  Thing woning{};               ///< the home or other real estate it was taken out for; none: none named
  // of an own-home loan (art. 3.119a-3.120)
  std::optional<Date> afgesloten_op;            ///< when it was taken out
  std::optional<Date> eigenwoningschuld_sinds;  ///< when it, or the one that it took the place of, became one; absent: then
  std::optional<Euro> hoofdsom;                 ///< on that day
  std::optional<Aflosvorm> aflosvorm;           ///< by contract
  std::optional<std::int64_t> looptijd_maanden; ///< by contract
  RatesFrom rentevoet;                          ///< per year
  std::optional<std::int64_t> aflossingsstand_maanden; ///< left of an earlier one that was repaid (art. 3.119d)
  std::optional<Achterstand> achterstand_door;
  std::optional<Date> nieuw_aflosschema_op;   ///< agreed because of it
  std::optional<Euro> financieringskosten;    ///< paid for it (art. 3.120 lid 1 b)
  bool geen_bank = false;                     ///< borrowed from somebody who does not report it himself (art. 3.119g)
  std::vector<int> gemeld;                    ///< of such a loan: years in whose return it was reported
  PerYear<Euro> boeterente;                   ///< part of `rente`: paid for repaying or changing it early
  PerYear<Euro> vooruitbetaalde_rente;        ///< part of `rente`: over months after the year
  Flow<std::int64_t> vooruitbetaalde_maanden; ///< over how many
  PerYear<Euro> zelf_betaald;                 ///< part of `rente` since one parted from his former partner: paid by himself
  bool vreemde_valuta = false;
  PerYear<Euro> waarde; ///< on 1 January
  Flow<Euro> rente;     ///< paid in the year
  PerDate waarde_op;
  PerDate opnamen, aflossingen;        ///< those within months of 1 January, by day (art. 5.24)
  bool zakelijke_overwegingen = false; ///< what was shifted around 1 January had business reasons
  Flow<Euro> opgenomen;                ///< borrowed in the year; only asked for a foreign-currency debt
  Flow<Euro> afgelost;                 ///< repaid in the year; idem
  Flow<Euro> zakelijke_rente;          ///< what unrelated parties would have agreed (art. 5.27 lid 3)
};

template <> struct ChoiceWords<Schuld::Soort> {
  static constexpr Choice all[] = {{"box3", {"schuld in box 3", "box 3 debt"}},
                                   {"eigenwoningschuld", {"eigenwoningschuld", "own-home loan"}},
                                   {"belastingschuld", {"belastingschuld", "tax debt"}},
                                   {"erfbelasting", {"schuld van erfbelasting", "inheritance tax debt"}}};
};

template <> struct ChoiceWords<Schuld::Aflosvorm> {
  static constexpr Choice all[] = {{"annuitair", {"annuïtair", "annuity"}},
                                   {"lineair", {"lineair", "linear"}},
                                   {"aflossingsvrij", {"aflossingsvrij", "interest only"}}};
};

template <> struct ChoiceWords<Schuld::Achterstand> {
  static constexpr Choice all[] = {
      {"fout", {"een onbedoelde fout", "an unintended mistake"}},
      {"betalingscapaciteit", {"te weinig inkomen om af te lossen", "too little income to repay"}}};
};

template <> struct Keys<Schuld> {
  static constexpr RecordRow record{.key = "schuld",
                                    .word = {"schuld", "debt"},
                                    .meaning = {"Een schuld, ook de hypotheek van een verhuurde woning. De waarde is positief.",
                                                "A debt, also the mortgage on a let home. Its value is positive."},
                                    .found = {"jaaroverzicht van de geldverstrekker", "yearly statement of the lender"}};
  static constexpr auto rows() {
    return KeyRows{
        Key{&Schuld::naam,
            name_row({"De naam; uniek onder de schulden.", "The name; unique among the debts."}, "\"Hypotheek Kerkstraat\"")},
        Key{&Schuld::soort,
            {.key = "soort",
             .word = {"soort", "kind"},
             .meaning = {"Wat voor schuld het is; alleen sommige tellen in box 3.",
                         "What kind of debt it is; only some count in box 3."},
             .example = "\"box3\"",
             .article = "Wet IB 2001, 5.3 lid 3"}},
        Key{&Schuld::eigendom, owner_row},
        Key{&Schuld::eigendom, outside_row},
        Key{&Schuld::eigenaar_vanaf, later_owners_row},
        Key{&Schuld::vruchtgebruik, usufruct_row},
        Key{&Schuld::aan,
            {.key = "aan",
             .word = {"aan", "owed to"},
             .meaning = {"De persoon of het kind in dit dossier aan wie zij verschuldigd is.",
                         "The person or child in this dossier to whom it is owed."},
             .example = "\"Bram\"",
             .absent = {"iemand buiten het dossier", "somebody outside the dossier"},
             .article = "Wet IB 2001, 5.4a"}},
        Key{&Schuld::niet_opeisbaar_uit_nalatenschap,
            {.key = "niet_opeisbaar_uit_nalatenschap",
             .word = {"niet opeisbaar uit een nalatenschap", "from an estate and not payable yet"},
             .meaning = {"Is de schuld er een aan kinderen of andere erfgenamen uit een nalatenschap, zoals een kindsdeel, en "
                         "nog niet opeisbaar? `true`: zij telt niet, ook haar rente niet. `false`: zij telt, en er is geen "
                         "vraag.",
                         "Is it owed to children or other heirs out of an estate, such as a child's portion, and not payable "
                         "yet? `true`: it does not count, nor does its interest. `false`: it counts, and nothing is asked."},
             .example = "true",
             .absent = {"niet gezegd: zij telt, en als het kan stelt het antwoord de vraag",
                        "not said: it counts, and where it matters the answer asks"},
             .article = "Wet IB 2001, 5.4 lid 2"}},
        Key{&Schuld::tijdig_verzocht,
            {.key = "tijdig_verzocht",
             .word = {"aanslag op tijd gevraagd", "assessment asked for in time"},
             .meaning =
                 {"Van een belastingschuld: u vroeg voor 1 oktober om een (nadere) voorlopige aanslag, of deed op tijd "
                  "aangifte, en "
                  "de aanslag kwam zo laat dat u voor 1 januari niet meer kon betalen. Dan telt het bedrag alsof het al van de "
                  "bank was betaald.",
                  "Of a tax debt: you asked for a provisional assessment before 1 October, or filed your return in time, and "
                  "the "
                  "assessment came so late that you could no longer pay before 1 January. The amount then counts as if it had "
                  "been paid from the bank."},
             .example = "true",
             .article = "Wet IB 2001, 5.3 lid 3 onderdeel c, en beleid"}},
        Key{&Schuld::woning,
            {.key = "woning",
             .word = {"voor de woning", "for the home"},
             .meaning = {"De naam van de woning of onroerende bezitting waarvoor de schuld is aangegaan.",
                         "The name of the home or other real estate it was taken out for."},
             .example = "\"Kerkstraat 1\"",
             .absent = none_given,
             .article = "Wet IB 2001, 7.7 lid 2; wetsvoorstel 36748"}},
        Key{&Schuld::afgesloten_op,
            {.key = "afgesloten_op",
             .word = {"afgesloten op", "taken out on"},
             .meaning = {"Van een eigenwoningschuld: de dag waarop zij is aangegaan.",
                         "Of an own-home loan: the day on which it was taken out."},
             .example = "2016-05-01",
             .article = "Wet IB 2001, 3.119a en 3.120",
             .found = &loan_deed}},
        Key{&Schuld::eigenwoningschuld_sinds,
            {.key = "eigenwoningschuld_sinds",
             .word = {"eigenwoningschuld sinds", "own-home loan since"},
             .meaning = {"Van een eigenwoningschuld die een eerdere verving (oversluiten, verhuizen): de dag waarop de eerste "
                         "begon. Vanaf die dag lopen de 360 maanden; ligt zij voor 2013, dan hoeft er niet te worden afgelost.",
                         "Of an own-home loan that took the place of an earlier one (refinancing, moving): the day on which "
                         "the first began. From that day the 360 months run; before 2013 it need not be repaid."},
             .example = "2014-03-01",
             .absent = {"`afgesloten_op`", "`afgesloten_op`"},
             .article = "Wet IB 2001, 3.119a lid 6, 3.119c en 10bis.1"}},
        Key{&Schuld::hoofdsom,
            {.key = "hoofdsom",
             .word = {"hoofdsom", "principal"},
             .meaning = {"Van een eigenwoningschuld: het bedrag op `afgesloten_op`.",
                         "Of an own-home loan: the amount on `afgesloten_op`."},
             .example = "260_000",
             .article = "Wet IB 2001, 3.119c",
             .found = &loan_deed}},
        Key{&Schuld::aflosvorm,
            {.key = "aflosvorm",
             .word = {"aflosvorm", "way of repaying"},
             .meaning =
                 {"Van een eigenwoningschuld: hoe zij volgens het contract wordt afgelost. Van een lening van na 2012 moet "
                  "dat ten minste annuïtair.",
                  "Of an own-home loan: how it is repaid by its contract. One of after 2012 must be repaid as an "
                  "annuity at least."},
             .example = "\"annuitair\"",
             .article = "Wet IB 2001, 3.119a lid 1 onderdeel b"}},
        Key{&Schuld::looptijd_maanden,
            {.key = "looptijd_maanden",
             .word = {"looptijd", "term"},
             .meaning = {"Van een eigenwoningschuld: in hoeveel maanden zij volgens het contract geheel is afgelost.",
                         "Of an own-home loan: in how many months it is wholly repaid by its contract."},
             .example = "360",
             .article = "Wet IB 2001, 3.119a lid 1 onderdeel b",
             .bounds = months_of_a_loan,
             .unit = Unit::months}},
        Key{&Schuld::rentevoet,
            {.key = "rentevoet",
             .word = {"rentevoet", "interest rate"},
             .meaning = {"Van een eigenwoningschuld: de rente per jaar volgens het contract, vanaf een dag.",
                         "Of an own-home loan: the yearly interest rate by its contract, from a day on."},
             .example = "{ 2016-05-01 = \"2.4%\", 2026-05-01 = \"3.8%\" }",
             .absent = {"niet gezegd: de aflossing wordt niet getoetst", "not said: the repayment is not tested"},
             .article = "Wet IB 2001, 3.119c"}},
        Key{&Schuld::aflossingsstand_maanden,
            {.key = "aflossingsstand_maanden",
             .word = {"maanden van de aflossingsstand", "months of the repayment stand"},
             .meaning =
                 {"Van een eigenwoningschuld die een aflossingsstand voortzet, na een tijd zonder eigen woning of met minder "
                  "schuld: hoeveel maanden er daarvan over waren. Is er meer geleend dan de aflossingsstand, neem de rest "
                  "dan als een andere schuld op.",
                  "Of an own-home loan that continues a repayment stand (aflossingsstand), after a time without an own home "
                  "or with less debt: how many months of it were left. When more was borrowed than that stand, enter the "
                  "rest as another debt."},
             .example = "276",
             .absent = none_given,
             .article = "Wet IB 2001, 3.119d",
             .bounds = months_of_a_loan,
             .unit = Unit::months}},
        Key{&Schuld::achterstand_door,
            {.key = "achterstand_door",
             .word = {"achterstand door", "behind because of"},
             .meaning =
                 {"Van een eigenwoningschuld die op 31 december van twee jaren na elkaar hoger was dan mag: waarom. `fout`: "
                  "een onbedoelde fout, die op 31 december daarna hersteld is. `betalingscapaciteit`: te weinig inkomen, met "
                  "een nieuw schema (`nieuw_aflosschema_op`) op 1 januari daarna.",
                  "Of an own-home loan that was higher than it may be on 31 December of two years in a row: why. `fout`: an "
                  "unintended mistake, mended on the next 31 December. `betalingscapaciteit`: too little income, with a new "
                  "schedule (`nieuw_aflosschema_op`) on 1 January after."},
             .example = "\"betalingscapaciteit\"",
             .absent = {"geen van deze: dan is zij geen eigenwoningschuld meer",
                        "none of these: it is no own-home debt any more"},
             .article = "Wet IB 2001, 3.119e lid 2"}},
        Key{&Schuld::nieuw_aflosschema_op,
            {.key = "nieuw_aflosschema_op",
             .word = {"nieuw aflosschema op", "new schedule on"},
             .meaning =
                 {"De dag waarop zo'n nieuw schema ingaat; de schuld van die dag is `waarde` (1 januari) of `waarde_op`.",
                  "The day on which such a new schedule begins; the debt of that day is `waarde` (1 January) or "
                  "`waarde_op`."},
             .example = "2026-01-01",
             .absent = none_given,
             .article = "Wet IB 2001, 3.119e lid 2",
             .found = &loan_deed}},
        Key{&Schuld::financieringskosten,
            {.key = "financieringskosten",
             .word = {"kosten van de lening", "costs of the loan"},
             .meaning = {"Van een eigenwoningschuld: wat er voor de lening is betaald aan advies, bemiddeling, taxatie, "
                         "hypotheekakte, borgtocht (NHG) en afsluitprovisie; aftrekbaar in het jaar van `afgesloten_op`.",
                         "Of an own-home loan: what was paid for the loan: advice, mediation, valuation, mortgage deed, "
                         "guarantee (NHG) and arrangement fee; deductible in the year of `afgesloten_op`."},
             .example = "3_000",
             .absent = none_given,
             .article = "Wet IB 2001, 3.120 lid 1 onderdeel b",
             .found = &loan_deed}},
        Key{&Schuld::geen_bank,
            {.key = "geen_bank",
             .word = {"niet van een bank", "not of a bank"},
             .meaning = {"Is een eigenwoningschuld van na 2012 geleend van iemand die haar niet zelf aan de Belastingdienst "
                         "doorgeeft, zoals familie of de eigen bv?",
                         "Is an own-home loan of after 2012 borrowed from somebody who does not report it to the tax authority "
                         "himself, such as family or one's own company?"},
             .example = "true",
             .article = "Wet IB 2001, 3.119g"}},
        Key{&Schuld::gemeld,
            {.key = "gemeld",
             .word = {"gemeld in de aangifte van", "reported in the return of"},
             .meaning =
                 {"Van een lening met `geen_bank`: de jaren waarvan u haar gegevens in de aangifte opgeeft. In een ander "
                  "jaar is zij geen eigenwoningschuld.",
                  "Of a loan with `geen_bank`: the years in whose return you report it. In any other year it is no "
                  "own-home debt."},
             .example = "[2024, 2025]",
             .absent = none_given,
             .article = "Wet IB 2001, 3.119g"}},
        Key{&Schuld::boeterente,
            {.key = "boeterente",
             .word = {"boeterente", "penalty interest"},
             .meaning =
                 {"Het deel van `rente` dat in dat jaar eenmalig is betaald om een eigenwoningschuld eerder af te lossen, te "
                  "wijzigen of over te sluiten.",
                  "The part of `rente` that was paid once in that year to repay, change or refinance an own-home loan "
                  "early."},
             .example = "{ 2025 = 4_000 }",
             .absent = none_given,
             .article = "Wet IB 2001, 3.119a lid 9"}},
        Key{&Schuld::vooruitbetaalde_rente,
            {.key = "vooruitbetaalde_rente",
             .word = {"vooruitbetaalde rente", "prepaid interest"},
             .meaning =
                 {"Het deel van `rente` dat over maanden na 31 december van dat jaar gaat, als een eigenwoningschuld vooruit "
                  "is betaald.",
                  "The part of `rente` that is over months after 31 December of that year, when interest of an own-home "
                  "loan was paid in advance."},
             .example = "{ 2025 = 7_000 }",
             .absent = none_given,
             .article = "Wet IB 2001, 3.120 lid 3 en 4"}},
        Key{&Schuld::vooruitbetaalde_maanden,
            {.key = "vooruitbetaalde_maanden",
             .word = {"vooruitbetaalde maanden", "months paid in advance"},
             .meaning = {"Over hoeveel maanden na dat jaar `vooruitbetaalde_rente` gaat; een deel van een maand is een maand.",
                         "Over how many months after that year `vooruitbetaalde_rente` is; part of a month is a month."},
             .example = "{ 2025 = 7 }",
             .absent = none_given,
             .article = "Wet IB 2001, 3.120 lid 3 en 4",
             .bounds = months_of_a_loan,
             .unit = Unit::months}},
        Key{&Schuld::zelf_betaald,
            {.key = "zelf_betaald",
             .word = {"zelf betaalde rente", "interest paid by oneself"},
             .meaning =
                 {"Van een schuld voor een woning met `gewezen_partner`: wat u van de hele `rente` over de tijd dat u uit "
                  "elkaar "
                  "was zelf betaalde. De rest betaalde uw gewezen partner.",
                  "Of a debt for a home with `gewezen_partner`: what you paid yourself of all `rente` over the time since "
                  "you parted. Your former partner paid the rest."},
             .example = "{ 2025 = 8_000 }",
             .absent = {"ieder betaalde zijn deel", "each paid his part"},
             .article = "Wet IB 2001, 3.120, 3.121 en 6.3"}},
        Key{&Schuld::vreemde_valuta,
            {.key = "valuta",
             .word = {"munt", "currency"},
             .meaning = {"De munt. De bedragen blijven euro; een andere munt vraagt ook `opgenomen` en `afgelost`.",
                         "The currency. Amounts stay in euros; another currency also asks `opgenomen` and `afgelost`."},
             .example = "\"USD\"",
             .article = "Wet IB 2001, 5.28",
             .form = Form::currency}},
        Key{&Schuld::waarde,
            {.key = "waarde",
             .word = {"waarde op 1 januari", "value on 1 January"},
             .meaning = {"De schuld op 1 januari van dat jaar.", "The debt on 1 January of that year."},
             .example = "{ 2025 = 250_000 }",
             .article = "Wet IB 2001, 5.3 lid 3",
             .growth = {Growth::How::constant},
             .keep = true}},
        Key{&Schuld::waarde_op, on_a_day("{ 2025-06-30 = 250_000 }")},
        Key{&Schuld::rente,
            {.key = "rente",
             .word = {"betaalde rente", "interest paid"},
             .meaning = {"De rente die in dat jaar is betaald, verrekend, ter beschikking gesteld of rentedragend geworden "
                         "(bijgeschreven bij de schuld). Rente over december die in januari is betaald hoort bij januari.",
                         "The interest that was paid in that year, set off, made available or began to bear interest (added to "
                         "the debt). Interest over December that was paid in January belongs to January."},
             .example = "{ 2025 = 11_250 }",
             .article = "Wet IB 2001, 3.120, 5.27 en 5.34",
             .growth = {Growth::How::same_rate},
             .booked = {{LineKind::rente}, Booked::paid}}},
        Key{&Schuld::opgenomen,
            {.key = "opgenomen",
             .word = {"geleend", "borrowed"},
             .meaning = {"In dat jaar bijgeleend; alleen nodig bij een vreemde munt.",
                         "Borrowed in that year; needed only in a foreign currency."},
             .example = "{ 2025 = 10_000 }",
             .article = "Wet IB 2001, 5.30",
             .growth = {Growth::How::nothing},
             .booked = {LineKind::opname}}},
        Key{&Schuld::afgelost,
            {.key = "afgelost",
             .word = {"afgelost", "repaid"},
             .meaning = {"In dat jaar afgelost; alleen nodig bij een vreemde munt.",
                         "Repaid in that year; needed only in a foreign currency."},
             .example = "{ 2025 = 5_000 }",
             .article = "Wet IB 2001, 5.29",
             .growth = {Growth::How::nothing},
             .booked = {LineKind::aflossing}}},
        Key{&Schuld::opnamen,
            {.key = "opnamen",
             .word = {"opnamen rond 1 januari", "borrowings around 1 January"},
             .meaning = {"Wat in de maanden rond 1 januari is geleend, met de dag.",
                         "What was borrowed in the months around 1 January, with the day."},
             .example = "{ 2024-12-15 = 5_000 }",
             .absent = none_given,
             .article = "Wet IB 2001, 5.24"}},
        Key{&Schuld::aflossingen,
            {.key = "aflossingen",
             .word = {"aflossingen rond 1 januari", "repayments around 1 January"},
             .meaning = {"Wat in de maanden rond 1 januari is afgelost, met de dag.",
                         "What was repaid in the months around 1 January, with the day."},
             .example = "{ 2025-01-20 = 5_000 }",
             .absent = none_given,
             .article = "Wet IB 2001, 5.24"}},
        Key{&Schuld::zakelijke_overwegingen,
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
        Key{&Schuld::zakelijke_rente,
            {.key = "zakelijke_rente",
             .word = {"zakelijke rente", "arm's-length interest"},
             .meaning = {"De rente die onafhankelijke partijen waren overeengekomen.",
                         "The interest that unrelated parties would have agreed."},
             .example = "{ 2025 = 9_000 }",
             .absent = {"de betaalde rente", "the interest paid"},
             .article = "Wet IB 2001, 5.27 lid 3",
             .growth = {Growth::How::same_rate}}}};
  }
};

} // namespace netto
