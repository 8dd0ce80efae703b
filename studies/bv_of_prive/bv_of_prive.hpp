// SPDX-License-Identifier: EUPL-1.2
// The same let homes held privately and in a company, from a 1 January on, over a number of years and paid out at the end: what is left
// of both after tax if it stops after one year, two, ... A projection with assumed values; under the law in force continued, and under
// the bill of 2028 continued. How it is written down: docs/spec/bv.md.
#pragma once

#include "areas/extend.hpp"
#include "base/block.hpp"
#include "base/language.hpp"
#include "base/register.hpp"
#include "engine/year.hpp"

#include <optional>
#include <string>
#include <vector>

namespace netto::studies {

inline constexpr int most_company_years = 40;

/// What is asked of a company.
struct CompanyQuestion {
  std::vector<std::string> woningen; ///< names; none: every home that is let on that day
  std::optional<int> vanaf;          ///< first year; absent: the last one with a WOZ value of all of them
  int jaren = 10;
  std::optional<Euro> overdrachtsbelasting; ///< on entry; absent: computed
  Euro oprichting;                          ///< notary and founding, on entry
  Euro kosten_per_jaar;                     ///< of the company: books, annual accounts, bank
  std::optional<Percentage> groei_kosten{}; ///< of those; absent: as the other costs
};

/// Why there is no comparison.
struct CompanyProblem {
  std::string_view code;
  Bilingual text;
};

/// What the homes bring in one year, the same in both cases; and what they and their debts are at its end.
struct HomesYear {
  int jaar = 0;
  Euro huur, kosten, rente, aflossing, waarde, schuld;
  Euro kosten_vennootschap; ///< besides, of the company
};
/// What is left when it stops at the end of a year, counted from the start; in cents.
struct CompanyStop {
  int jaar = 0;
  Fraction box3;                   ///< privately, of all years until then
  Fraction vennootschapsbelasting; ///< of all years until then, with the sale of the homes
  Fraction box2;                   ///< on what is paid out above what was put in
  Fraction prive, vennootschap;    ///< left: homes less debts, with the money of all years, after tax and entry costs
  bool doorgetrokken = false;      ///< after the last year with rules or figures of its own
  [[nodiscard]] Fraction verschil() const { return vennootschap - prive; }
};
struct CompanyCourse {
  bool wetsvoorstel = false;
  std::vector<CompanyStop> jaren; ///< one for each year in which it may stop
  std::optional<int> omslag;      ///< the first year from which the company leaves as much or more, until the last
};
struct CompanyComparison {
  CompanyQuestion vraag;
  std::vector<Thing> woningen, schulden;
  Dossier dossier; ///< with what was assumed
  areas::Assumptions aannames;
  std::int64_t aangenomen = 0; ///< how many values were
  int vanaf = 0;
  Euro waarde, schuld, inbrengkosten;       ///< on entry
  std::optional<Euro> overdrachtsbelasting; ///< part of those; absent: not stated, and no rules for that year
  std::vector<HomesYear> jaren;
  CompanyCourse geldend, wetsvoorstel;
};

/// The comparison, or every reason why there is none. `dossier` must come from the border. `asked`: rounding and day of knowledge.
struct CompanyResult {
  std::optional<CompanyComparison> comparison;
  std::vector<CompanyProblem> problems;
  areas::Notices reasons; ///< why a year has no answer
};
[[nodiscard]] CompanyResult company_or_private(const Dossier& dossier, const Parameters& parameters, const areas::Query& asked,
                                               const areas::Assumptions& assumptions, const CompanyQuestion& question);

[[nodiscard]] report::Blocks company_report(const CompanyComparison& c, Language language);
[[nodiscard]] std::string company_title(const CompanyComparison& c, Language language);

// ------------------------------------------------------------------------------------------------------------ registers

struct HomesYearFields {
  using H = HomesYear;
  static constexpr Register rows{
      "woningen_van_een_jaar",
      Meaning{"Wat de woningen in een jaar brengen, in beide gevallen gelijk.",
              "What the homes bring in a year, the same in both cases."},
      field::count("jaar", &H::jaar, {"Het kalenderjaar.", "The calendar year."}),
      field::amount("huur", &H::huur, {"De kale huur.", "The bare rent."}).from_nil(),
      field::amount("kosten", &H::kosten, {"De kosten van de woningen.", "The costs of the homes."}).from_nil(),
      field::amount("rente", &H::rente, {"De rente op hun schulden.", "The interest on their debts."}).from_nil(),
      field::amount("aflossing", &H::aflossing,
                    {"Wat er op is afgelost; negatief: bijgeleend.", "What is repaid of them; negative: borrowed more."}),
      field::amount("kosten_vennootschap", &H::kosten_vennootschap,
                    {"De kosten van de vennootschap zelf.", "The costs of the company itself."})
          .from_nil(),
      field::amount("waarde", &H::waarde, {"De waarde aan het einde van het jaar.", "The value at the end of the year."})
          .from_nil(),
      field::amount("schuld", &H::schuld, {"De schuld aan het einde van het jaar.", "The debt at the end of the year."})
          .from_nil()};
};
struct CompanyStopFields {
  using S = CompanyStop;
  static constexpr Register rows{
      "stoppen_na_een_jaar",
      Meaning{"Wat er overblijft als het aan het einde van dat jaar stopt. Bedragen vanaf het begin.",
              "What is left when it stops at the end of that year. Amounts from the start."},
      field::count("jaar", &S::jaar, {"Het laatste jaar.", "The last year."}),
      field::flag("doorgetrokken", &S::doorgetrokken,
                  {"Een jaar na het laatste met eigen regels: die regels en cijfers gaan door.",
                   "A year after the last with rules of its own: those rules and figures go on."}),
      field::amount("box3", &S::box3,
                    {"Prive: de belasting in box 3 over de woningen.", "Privately: the tax in box 3 because of the homes."}),
      field::amount("vennootschapsbelasting", &S::vennootschapsbelasting,
                    {"Van de vennootschap, met de verkoop van de woningen in dat jaar.",
                     "Of the company, with the sale of the homes in that year."}),
      field::amount("box2", &S::box2,
                    {"Over wat er boven de inbreng wordt uitgekeerd, voor kortingen.",
                     "On what is paid out above what was put in, before credits."}),
      field::amount("prive", &S::prive, {"Wat er prive overblijft.", "What is left privately."}),
      field::amount("vennootschap", &S::vennootschap,
                    {"Wat er met de vennootschap overblijft, na de kosten van de inbreng.",
                     "What is left with the company, after the costs of entry."}),
      field::amount("verschil", [](const S& s) { return s.verschil(); },
                    {"De vennootschap min prive.", "The company less privately."})};
};
struct CompanyCourseFields {
  static constexpr Register rows{
      "verloop", Meaning{"Een verloop over de jaren.", "A course over the years."},
      field::records("jaren", &CompanyCourse::jaren, CompanyStopFields{},
                     {"Elk jaar waarin het kan stoppen.", "Every year in which it may stop."}),
      field::count("omslagjaar", &CompanyCourse::omslag,
                   {"Het eerste jaar vanaf welk de vennootschap ten minste zoveel overlaat, tot het laatste.",
                    "The first year from which the company leaves at least as much, until the last."})
          .when("als dat er is", "when there is one")};
};
struct ComparedHomeFields {
  static constexpr Register rows{"vergeleken_woning", Meaning{"Een woning die het betreft.", "A home that it is about."},
                                 field::text("naam",
                                             [](const Thing& t, const auto& reader) -> const auto& { return reader.name(t); },
                                             {"Zoals het dossier haar noemt.", "As the dossier calls it."})};
};
struct CompanyComparisonFields {
  using C = CompanyComparison;
  static constexpr Register rows{
      "bv",
      Meaning{"Dezelfde woningen prive en in een vennootschap. Een projectie met aannames, geen geldend recht.",
              "The same homes privately and in a company. A projection with assumptions, no law in force."},
      field::count("formaat", [](const C&) { return 1; }, {"De versie van dit formaat.", "The version of this format."}),
      field::records("woningen", &C::woningen, ComparedHomeFields{},
                     {"De woningen die het betreft.", "The homes that it is about."}),
      field::count("vanaf", &C::vanaf,
                   {"Het eerste jaar; de inbreng is op 1 januari.", "The first year; entry is on 1 January."}),
      field::amount("waarde", &C::waarde, {"De waarde van de woningen bij de inbreng.", "The value of the homes on entry."})
          .from_nil(),
      field::amount("schuld", &C::schuld, {"De schulden die meegaan.", "The debts that go along."}).from_nil(),
      field::amount("inbrengkosten", &C::inbrengkosten, {"Overdrachtsbelasting en oprichting.", "Transfer tax and founding."})
          .from_nil(),
      field::amount("overdrachtsbelasting", &C::overdrachtsbelasting,
                    {"Deel van de inbrengkosten: zoals opgegeven, anders over de waarde bij de inbreng.",
                     "Part of the entry costs: as stated, else on the value on entry."})
          .from_nil()
          .when("als zij is opgegeven of er regels zijn; zonder komt de vennootschap te gunstig uit",
                "when it is stated or there are rules; without it the company comes out too well"),
      field::count("aangenomen_waarden", &C::aangenomen,
                   {"Hoeveel waarden van het dossier zijn aangenomen.", "How many values of the dossier were assumed."}),
      field::records("jaren", &C::jaren, HomesYearFields{}, {"Van jaar tot jaar.", "From year to year."}),
      field::record("geldend_recht_doorgetrokken", &C::geldend, CompanyCourseFields{},
                    {"Onder het recht dat nu geldt, ook na het laatste jaar ervan.",
                     "Under the law now in force, also after its last year."}),
      field::record("wetsvoorstel_doorgetrokken", &C::wetsvoorstel, CompanyCourseFields{},
                    {"Vanaf 2028 onder wetsvoorstel 36748, ook na het laatste jaar ervan.",
                     "From 2028 under bill 36748, also after its last year."})};
};

} // namespace netto::studies
