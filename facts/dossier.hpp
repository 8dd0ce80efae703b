// SPDX-License-Identifier: EUPL-1.2
// The facts of a household through the years: plain data, no rules. Format and meaning of every key: docs/spec/dossier.md.
// The border (faces/border) fills it and guarantees: names unique and known, dates existing and in order, amounts within
// bounds, shares adding up. Nothing here knows a tax year's law.
#pragma once

#include "facts/eigenwoningreserve.hpp"
#include "facts/inkomen.hpp"
#include "facts/persoon.hpp"
#include "facts/schuld.hpp"
#include "facts/vennootschap.hpp"
#include "facts/vermogen.hpp"
#include "facts/woning.hpp"

namespace netto {

struct Dossier {
  std::int64_t netto = 1;        ///< version of the format
  std::vector<Persoon> personen; ///< adults; at least one
  std::vector<Kind> kinderen;
  std::vector<Partnerschap> partnerschappen; ///< in a year at most one
  std::vector<Inkomen> inkomens;
  std::vector<Vennootschap> vennootschappen;
  std::vector<Bankrekening> bankrekeningen;
  std::vector<Belegging> beleggingen;
  std::vector<Woning> woningen;
  std::vector<Schuld> schulden;
  std::vector<Eigenwoningreserve> eigenwoningreserves;
  std::vector<Uitvaartverzekering> uitvaartverzekeringen;
  std::vector<Bezitting> bezittingen;
  PerYear<std::vector<Part>> verdeling;                   ///< part of the joint grondslag per adult (art. 2.17 lid 2)
  PerYear<std::vector<Part>> verdeling_dividendbelasting; ///< its own ratio; absent: half each
  PerYear<std::vector<Part>> verdeling_aftrekposten; ///< part of the personal deduction per adult (art. 2.17 lid 2 and 5 c)
  PerYear<std::vector<Part>> verdeling_eigen_woning; ///< part of the income from the own home per adult (art. 2.17 lid 2)
  PerYear<std::vector<Part>> verdeling_aanmerkelijk_belang; ///< of the income from a substantial holding (5 b)
};

inline constexpr Bounds most_things{0, 1000}, most_children{0, 20}, most_adults{1, 20}, most_adults_paired{0, 20};

/// Who are partners all of `jaar`, or chose to be; nullptr: nobody.
inline const Partnerschap* partners_of(const Dossier& d, int jaar) {
  const auto in_year = [&](const Partnerschap& p) {
    return std::find(p.heel_jaar.begin(), p.heel_jaar.end(), jaar) != p.heel_jaar.end();
  };
  const auto p = std::find_if(d.partnerschappen.begin(), d.partnerschappen.end(), in_year);
  return p == d.partnerschappen.end() ? nullptr : &*p;
}

template <> struct Keys<Dossier> {
  static constexpr RecordRow record{
      .key = "",
      .word = {"dossier", "dossier"},
      .meaning = {"Een huishouden door de jaren heen. Bedragen in euro, percentages als tekst, datums als jaar-maand-dag. "
                  "Uitleg: docs/spec/dossier.md.",
                  "A household through the years. Amounts in euros, percentages as text, dates as year-month-day."}};
  /// In the order in which things refer to each other: people first, homes and other real estate before debts, the partnership
  /// before the splits.
  static constexpr auto rows() {
    return KeyRows{
        Key{&Dossier::netto,
            {.key = "netto",
             .word = {"versie", "version"},
             .meaning = {"De versie van dit formaat.", "The version of this format."},
             .example = "1",
             .bounds = {1, 1},
             .required = true}},
        Key{&Dossier::personen,
            {.key = "persoon",
             .word = {"personen", "persons"},
             .meaning = {"De volwassenen: 1 t/m 20.", "The adults: 1 up to 20."},
             .example = "[[persoon]]",
             .bounds = most_adults}},
        Key{&Dossier::kinderen,
            {.key = "kind",
             .word = {"kinderen", "children"},
             .meaning = {"De minderjarige kinderen: hoogstens 20.", "The minor children: at most 20."},
             .example = "[[kind]]",
             .absent = none_given,
             .article = "Wet IB 2001, 2.15",
             .bounds = most_children}},
        Key{&Persoon::erfgenamen,
            {.key = "erfgenaam",
             .word = {"erfgenaam", "heir"},
             .meaning =
                 {"Wie kreeg wat van wie overleed, ook bij de wettelijke verdeling (dan alles naar de langstlevende): een "
                  "naam, of delen die samen precies 100% zijn, met `buiten_dossier` voor wie hier niet staat. Zo telt het "
                  "na de dag van overlijden, ook zolang de nalatenschap niet is verdeeld.",
                  "Who got what of whoever died, by the statutory division too (then all to the survivor): a name, or "
                  "parts that add up to exactly 100%, with `buiten_dossier` for who is not here. So it counts after the "
                  "day of death, also while the estate is undivided."},
             .example = R"({ Anna = "Bram" })",
             .article = "Wet IB 2001, 5.4 en 5.33 lid 2"}},
        Key{&Dossier::partnerschappen,
            {.key = "partnerschap",
             .word = {"partnerschap", "partnership"},
             .meaning =
                 {"Wie partners zijn en in welke jaren. Een lijst (`[[partnerschap]]`) als er na de een een ander is; in een "
                  "jaar is er "
                  "hoogstens een.",
                  "Who are partners, and in which years. A list (`[[partnerschap]]`) when one follows another; in a year "
                  "there is at most one."},
             .example = "[partnerschap]",
             .absent = {"geen fiscaal partner", "no fiscal partner"},
             .article = "Wet IB 2001, 2.17",
             .bounds = most_adults_paired}},
        Key{&Dossier::inkomens,
            {.key = "inkomen",
             .word = {"inkomens", "incomes"},
             .meaning =
                 {"Inkomen uit werk, pensioen of uitkering. Hoogstens 1000. Zonder [[inkomen]] wordt alleen box 3 gerekend.",
                  "Income from work, pension or benefit. At most 1000. Without [[inkomen]] only box 3 is computed."},
             .example = "[[inkomen]]",
             .absent = none_given,
             .article = "Wet IB 2001, 3.1",
             .bounds = most_things}},
        Key{&Dossier::vennootschappen,
            {.key = "vennootschap",
             .word = {"vennootschappen", "companies"},
             .meaning = {"Vennootschappen waarin iemand een aanmerkelijk belang heeft. Hoogstens 1000.",
                         "Companies in which somebody has a substantial holding. At most 1000."},
             .example = "[[vennootschap]]",
             .absent = none_given,
             .article = "Wet IB 2001, 4.12",
             .bounds = most_things}},
        Key{&Dossier::bankrekeningen,
            {.key = "bankrekening",
             .word = {"bankrekeningen", "bank accounts"},
             .meaning = {"Banktegoeden en contant geld. Hoogstens 1000.", "Bank balances and cash. At most 1000."},
             .example = "[[bankrekening]]",
             .absent = none_given,
             .article = "Wet IB 2001, 5.2 lid 3",
             .bounds = most_things}},
        Key{&Dossier::beleggingen,
            {.key = "belegging",
             .word = {"beleggingen", "investments"},
             .meaning = {"Beleggingen en vorderingen. Hoogstens 1000.", "Investments and claims. At most 1000."},
             .example = "[[belegging]]",
             .absent = none_given,
             .article = "Wet IB 2001, 5.3 lid 2",
             .bounds = most_things}},
        Key{&Dossier::woningen,
            {.key = "woning",
             .word = {"woningen", "homes"},
             .meaning = {"Woningen. Hoogstens 1000.", "Homes. At most 1000."},
             .example = "[[woning]]",
             .absent = none_given,
             .article = "Wet IB 2001, 5.20",
             .bounds = most_things}},
        Key{&Dossier::bezittingen,
            {.key = "bezitting",
             .word = {"andere bezittingen", "other assets"},
             .meaning = {"Andere bezittingen. Hoogstens 1000.", "Other assets. At most 1000."},
             .example = "[[bezitting]]",
             .absent = none_given,
             .article = "Wet IB 2001, 5.3 lid 2",
             .bounds = most_things}},
        Key{&Dossier::schulden,
            {.key = "schuld",
             .word = {"schulden", "debts"},
             .meaning = {"Schulden. Hoogstens 1000.", "Debts. At most 1000."},
             .example = "[[schuld]]",
             .absent = none_given,
             .article = "Wet IB 2001, 5.3 lid 3",
             .bounds = most_things}},
        Key{&Dossier::eigenwoningreserves,
            {.key = "eigenwoningreserve",
             .word = {"eigenwoningreserves", "own-home reserves"},
             .meaning = {"Eigenwoningreserves van eerder. Hoogstens 1000.", "Own-home reserves of before. At most 1000."},
             .example = "[[eigenwoningreserve]]",
             .absent = none_given,
             .article = "Wet IB 2001, 3.119aa",
             .bounds = most_things}},
        Key{&Dossier::uitvaartverzekeringen,
            {.key = "uitvaartverzekering",
             .word = {"uitvaartverzekeringen", "funeral policies"},
             .meaning = {"Uitvaartverzekeringen. Hoogstens 1000.", "Funeral policies. At most 1000."},
             .example = "[[uitvaartverzekering]]",
             .absent = none_given,
             .article = "Wet IB 2001, 5.10 onderdeel a",
             .bounds = most_things}},
        Key{&Dossier::verdeling,
            {.key = "verdeling",
             .word = {"verdeling", "split"},
             .meaning = {"De verdeling van de gezamenlijke grondslag over de partners, in een jaar van partnerschap; samen "
                         "precies 100%, wie niet genoemd is krijgt 0%.",
                         "How the joint base is split between the partners, in a year of partnership; together exactly 100%, "
                         "who is not named gets 0%."},
             .example = R"({ 2025 = { Anna = "50%", Bram = "50%" } })",
             .absent = {"de verdeling die het meest overlaat", "the split that leaves most"},
             .article = "Wet IB 2001, 2.17 lid 2"}},
        Key{&Dossier::verdeling_dividendbelasting,
            {.key = "verdeling_dividendbelasting",
             .word = {"verdeling van de dividendbelasting", "split of the dividend tax"},
             .meaning = {"De verdeling van de dividendbelasting over de partners; los van `verdeling`.",
                         "How the dividend tax is split between the partners; apart from `verdeling`."},
             .example = R"({ 2025 = { Anna = "100%" } })",
             .absent = {"ieder de helft", "half each"},
             .article = "Wet IB 2001, 2.17 en 9.2"}},
        Key{&Dossier::verdeling_aftrekposten,
            {.key = "verdeling_aftrekposten",
             .word = {"verdeling van de aftrekposten", "split of the personal deductions"},
             .meaning = {"De verdeling van de persoonsgebonden aftrek van beiden (`aftrekposten`) over de partners; los van "
                         "`verdeling`.",
                         "How the personal deductions of both (`aftrekposten`) are split between the partners; apart from "
                         "`verdeling`."},
             .example = R"({ 2025 = { Anna = "100%" } })",
             .absent = {"de verdeling die het meest overlaat; kan die niet worden gezocht, ieder de helft",
                        "the split that leaves most; when that cannot be searched, half each"},
             .article = "Wet IB 2001, 2.17 lid 2, 3 en 5"}},
        Key{&Dossier::verdeling_eigen_woning,
            {.key = "verdeling_eigen_woning",
             .word = {"verdeling van de eigen woning", "split of the own home"},
             .meaning = {"De verdeling van de belastbare inkomsten uit eigen woning (forfait min aftrekbare kosten) over de "
                         "partners; los van `verdeling`.",
                         "How the income from the own home (deemed income less deductible costs) is split between the "
                         "partners; apart from `verdeling`."},
             .example = R"({ 2025 = { Anna = "100%" } })",
             .absent = {"de verdeling die het meest overlaat; kan die niet worden gezocht, ieder de helft",
                        "the split that leaves most; when that cannot be searched, half each"},
             .article = "Wet IB 2001, 2.17 lid 2 en 5"}},
        Key{&Dossier::verdeling_aanmerkelijk_belang,
            {.key = "verdeling_aanmerkelijk_belang",
             .word = {"verdeling van het aanmerkelijk belang", "split of the substantial holding"},
             .meaning = {"De verdeling van het inkomen uit aanmerkelijk belang over de partners; los van `verdeling`.",
                         "How the income from a substantial holding is split between the partners; apart from `verdeling`."},
             .example = R"({ 2025 = { Anna = "100%" } })",
             .absent = {"de verdeling die het meest overlaat", "the split that leaves most"},
             .article = "Wet IB 2001, 2.17 lid 5 onderdeel b"}}};
  }
};

/// Calls `see.template operator()<T>()` for each record T of a dossier, in the order of the specification.
constexpr void each_record(auto&& see) {
  const auto all = [&]<class... T>() { (see.template operator()<T>(), ...); };
  all.template operator()<Dossier, Persoon, Kind, Partnerschap, Inkomen, Vennootschap, Bedrijfsmiddel, Bankrekening, Belegging,
                          Woning, Woning::Gebruiksperiode, Huurperiode, VorigeVerkrijging, GewezenPartner, Vruchtgebruik, Leven,
                          Schuld, Eigenwoningreserve, Uitvaartverzekering, Bezitting, Looptijd>();
}

} // namespace netto
