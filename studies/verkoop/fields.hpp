// SPDX-License-Identifier: EUPL-1.2
// The document of a sale.
#pragma once

#include "studies/verkoop/wording.hpp"

namespace netto::studies {

struct SaleOfPersonFields {
  using P = SaleOfPerson;
  static constexpr Register rows{
      "verkoper",
      Meaning{"Wat de verkoop aan een persoon laat.", "What the sale leaves to a person."},
      field::name("naam", &P::wie, {"Zoals het dossier die persoon noemt.", "As the dossier calls that person."}),
      field::amount("eigenwoningreserve", &P::reserve,
                    {"Wat deze verkoop toevoegt, op 31 december.", "What this sale adds, on 31 December."}),
      field::date("laatste_dag", &P::laatste_dag, {"De laatste dag waarop zij telt.", "The last day on which it counts."})
          .when("als zij er is", "when there is one"),
      field::amount("maximale_eigenwoningschuld", &P::hoogste_schuld,
                    {"Op de volgende woning, met de kosten van de koop; verbetering komt er bij.",
                     "On the next home, with the costs of the purchase; improvement comes on top."})
          .from_nil()
          .when("met een volgende woning", "with a next home"),
      field::amount("maximale_eigenwoningschuld_na_vervallen", &P::hoogste_zonder,
                    {"Als zij na de laatste dag van de reserve is gekocht.", "When it is bought after the reserve's last day."})
          .from_nil()
          .when("met een volgende woning en een reserve", "with a next home and a reserve")};
};
struct ProceedsYearFields {
  using Y = ProceedsYear;
  static constexpr Register rows{
      "jaar_van_een_weg",
      Meaning{"Een jaar van een weg.", "A year of a way."},
      field::count("jaar", &Y::jaar, {"Het kalenderjaar.", "The calendar year."}),
      field::flag("doorgetrokken", &Y::doorgetrokken,
                  {"Een jaar na het laatste met eigen regels: die regels en cijfers gaan door.",
                   "A year after the last with rules of its own: those rules and figures go on."}),
      field::amount("rendement", &Y::rendement,
                    {"Rente, dividend en koersverandering, of de waardestijging van de woning.",
                     "Interest, dividend and change of price, or the rise in value of the home."}),
      field::amount("lasten", &Y::lasten,
                    {"Huur, of rente en kosten van de woning; min de rente die aflossen bespaart.",
                     "Rent, or interest and costs of the home; less the interest that repaying saves."}),
      field::amount("aflossing", &Y::aflossing,
                    {"Op de nieuwe lening; negatief: op een schuld die al is afgelost niet meer nodig.",
                     "Of the new loan; negative: no longer needed of a debt that was repaid."}),
      field::amount("inleg", &Y::inleg, {"Uit het inkomen, in elke weg gelijk.", "From income, the same in every way."})
          .from_nil(),
      field::amount("belasting", &Y::belasting,
                    {"Die de opbrengst veroorzaakt; negatief: bespaard.", "That the proceeds cause; negative: saved."}),
      field::amount("over", &Y::over, {"Wat er aan het einde van het jaar van is.", "What there is of it at the end."})};
};
struct ProceedsWayFields {
  using W = ProceedsWay;
  static constexpr Register rows{
      "weg",
      Meaning{"Waar de opbrengst blijft.", "Where the proceeds go."},
      field::choice(
          "soort", [](const W& w) { return proceeds_names[static_cast<std::size_t>(w.soort)]; }, proceeds_names,
          {"Sparen, beleggen, de volgende woning, of schulden aflossen.", "Save, invest, the next home, or repay debts."}),
      field::amount("begin", &W::begin, {"Het geld dat op 1 januari overblijft.", "The money that is left on 1 January."}),
      field::yes("alleen_box3", &W::alleen_box3, {"De belasting is alleen die van box 3.", "The tax is that of box 3 alone."}),
      field::percent("vereist_rendement_percent", &W::vereist,
                     {"Wat beleggen per jaar moet opbrengen, voor belasting, om evenveel over te laten.",
                      "What investing must yield per year, before tax, to leave as much."})
          .when("onder het geldende recht, niet bij beleggen, en als het binnen 50% ligt",
                "under the law in force, not of investing, and when it is within 50%"),
      field::percent(
          "vereist_rendement_na_belasting_percent", &W::vereist_na_belasting,
          {"Hetzelfde na belasting; bij beleggen wat het opbrengt.", "The same after tax; of investing what it yields."})
          .when("onder het geldende recht, als het binnen 50% ligt", "under the law in force, when it is within 50%"),
      field::records("jaren", &W::jaren, ProceedsYearFields{}, {"Van jaar tot jaar.", "From year to year."})};
};
struct ProceedsCourseFields {
  static constexpr Register rows{
      "wegen", Meaning{"De wegen onder een recht.", "The ways under a law."},
      field::records("wegen", &ProceedsCourse::wegen, ProceedsWayFields{},
                     {"Geen als er geen opbrengst is.", "None when there are no proceeds."}),
      field::count("kopen_vanaf", &ProceedsCourse::kopen_vanaf,
                   {"Het eerste jaar vanaf welk kopen ten minste zoveel overlaat als huren en beleggen, tot het laatste.",
                    "The first year from which buying leaves at least as much as renting and investing, until the last."})
          .when("als dat er is", "when there is one")};
};
struct AroundNewYearFields {
  using A = AroundNewYear;
  static constexpr Register rows{
      "jaarwisseling",
      Meaning{"Geleverd vlak voor of vlak na 1 januari, met de opbrengst als spaargeld.",
              "Delivered just before or just after 1 January, with the proceeds as savings."},
      field::count("jaar", &A::jaar, {"Het jaar van die 1 januari.", "The year of that 1 January."}),
      field::amount("belasting_ervoor", &A::ervoor,
                    {"Die de opbrengst dat jaar veroorzaakt bij levering ervoor.", "That the proceeds cause when before."}),
      field::amount("belasting_erna", &A::erna, {"En bij levering erna.", "And when after."}),
      field::amount("verschil", [](const A& a) { return a.verschil(); }, {"Wat wachten scheelt.", "What waiting saves."})};
};
struct AllowanceTestFields {
  using T = AllowanceTest;
  static constexpr Register rows{
      "vermogenstoets",
      Meaning{"De vermogenstoets van een toeslag op 1 januari. De toeslag zelf is niet berekend.",
              "The test of wealth of an allowance on 1 January. The allowance itself is not computed."},
      field::choice("toeslag", [](const T& t) { return toeslagen::namen[static_cast<std::size_t>(t.toets.toeslag)]; },
                    toeslagen::namen, {"Welke.", "Which."}),
      field::names("personen", [](const T& t) -> const auto& { return t.toets.personen; },
                   {"Van wie; partners samen.", "Of whom; partners together."}),
      field::amount("vermogen", [](const T& t) { return t.toets.vermogen; },
                    {"De rendementsgrondslag met de opbrengst, zonder de vrijstelling voor groen.",
                     "The base with the proceeds, without the exemption of green assets."}),
      field::amount("vermogen_zonder_opbrengst", &T::zonder_opbrengst, {"En zonder de opbrengst.", "And without them."}),
      field::amount("grens", [](const T& t) { return t.toets.grens; }, {"Het hoogste vermogen.", "The highest wealth."})
          .from_nil(),
      field::flag("boven_grens", [](const T& t) { return t.toets.boven; },
                  {"Geen aanspraak dat hele jaar.", "No allowance all that year."}),
      field::flag("al_boven_grens", &T::al_boven, {"Ook zonder de opbrengst.", "Also without the proceeds."})};
};
struct ChainLimitFields {
  using L = ChainLimit;
  static constexpr auto keys = [] {
    std::array<std::string_view, std::size(sale_words::limits)> all{};
    for (std::size_t i = 0; i < all.size(); ++i) all[i] = sale_words::limits[i].key;
    return all;
  }();
  static constexpr Register rows{"termijn",
                                 Meaning{"Een dag waar iets van afhangt.", "A day on which something hangs."},
                                 field::choice("soort", &L::soort, keys, {"Wat er die dag eindigt.", "What ends on that day."}),
                                 field::date("laatste_dag", &L::laatste_dag, {"De laatste dag.", "The last day."}),
                                 field::text("wat", [](const L& l, const auto& reader) { return reader.maybe(l.wat); },
                                             {"De woning, lening of persoon.", "The home, loan or person."})
                                     .when("als het over een ervan gaat", "when it is about one of them"),
                                 field::amount("bedrag", &L::bedrag, {"Wat er van afhangt.", "What hangs on it."})
                                     .when("als het te berekenen is", "when it can be computed")};
};
struct ChecklistFields {
  using C = ChecklistItem;
  static constexpr auto keys = [] {
    std::array<std::string_view, std::size(sale_words::checklist)> all{};
    for (std::size_t i = 0; i < all.size(); ++i) all[i] = sale_words::checklist[i].key;
    return all;
  }();
  static constexpr Register rows{
      "controlepunt", Meaning{"Wat voor de verkoop bekend moet zijn.", "What must be known before the sale."},
      field::choice("soort", &C::soort, keys, {"Welk gegeven.", "Which fact."}),
      field::choice("staat", [](const C& c) { return checklist_states[static_cast<std::size_t>(c.staat)]; }, checklist_states,
                    {"Of het bekend is.", "Whether it is known."}),
      field::text("wat", [](const C& c, const auto& reader) { return reader.maybe(c.wat); },
                  {"De lening waar het over gaat.", "The loan that it is about."})
          .when("als het over een ervan gaat", "when it is about one of them")};
};
struct ReturnFieldFields {
  using F = ReturnField;
  static constexpr auto keys = [] {
    std::array<std::string_view, std::size(sale_words::returns)> all{};
    for (std::size_t i = 0; i < all.size(); ++i) all[i] = sale_words::returns[i].key;
    return all;
  }();
  static constexpr std::string_view sides[] = {"verkoper", "koper"};
  static constexpr Register rows{
      "aangifteveld", Meaning{"Een onderdeel van de aangifte.", "A part of the tax return."},
      field::choice("soort", &F::soort, keys, {"Welk onderdeel.", "Which part."}),
      field::choice("wie", [](const F& f) { return sides[f.koper ? 1 : 0]; }, sides, {"Van wie.", "Whose."}),
      field::count("jaar", &F::jaar,
                   {"Het jaar van de aangifte: dat van de levering, niet van het contract.",
                    "The year of the return: that of the delivery, not of the contract."})};
};
struct SaleFields {
  using A = SaleAnswer;
  static constexpr Register rows{
      "verkoop",
      Meaning{
          "De verkoop van een eigen woning en waar de opbrengst blijft. Na het jaar van verkoop een projectie met aannames, "
          "geen geldend recht.",
          "The sale of an own home and where the proceeds go. After the year of the sale a projection with assumptions, no "
          "law in force."},
      field::count("formaat", [](const A&) { return 1; }, {"De versie van dit formaat.", "The version of this format."}),
      field::text("woning", [](const A& a, const auto& reader) -> const auto& { return reader.name(a.woning); },
                  {"Zoals het dossier haar noemt.", "As the dossier calls it."}),
      field::date("verkocht_op", &A::op, {"De dag van de levering.", "The day of the delivery."}),
      field::amount("verkoopprijs", &A::prijs, {"Van de hele woning.", "Of the whole home."}).from_nil(),
      field::amount("verkoopkosten", &A::kosten, {"Van de hele woning.", "Of the whole home."}).from_nil(),
      field::amount("schuld", &A::schuld, {"Alle schulden voor de woning.", "All debts for the home."}),
      field::amount("overwaarde", &A::overwaarde, {begrip::overwaarde, "Van de hele woning.", "Of the whole home."}),
      field::amount("vervreemdingssaldo", &A::vervreemdingssaldo,
                    {begrip::vervreemdingssaldo, "Van de hele woning.", "Of the whole home."}),
      field::records("personen", &A::personen, SaleOfPersonFields{}, {"Ieders deel.", "The part of each."}),
      field::amount("volgende_woning_overdrachtsbelasting", &A::nieuw_overdrachtsbelasting,
                    {"Zoals opgegeven, anders berekend.", "As stated, else computed."})
          .from_nil()
          .when("met een volgende woning", "with a next home"),
      field::amount("volgende_woning_lening", &A::nieuw_lening,
                    {"Zoals opgegeven, anders wat de opbrengst tekort komt.", "As stated, else what the proceeds lack."})
          .from_nil()
          .when("met een volgende woning", "with a next home"),
      field::count("aangenomen_waarden", &A::aangenomen,
                   {"Hoeveel waarden van het dossier zijn aangenomen.", "How many values of the dossier were assumed."}),
      field::record("geldend_recht_doorgetrokken", &A::geldend, ProceedsCourseFields{},
                    {"Onder het recht dat nu geldt, ook na het laatste jaar ervan.",
                     "Under the law now in force, also after its last year."}),
      field::record("wetsvoorstel_doorgetrokken", &A::wetsvoorstel, ProceedsCourseFields{},
                    {"Vanaf 2028 onder wetsvoorstel 36748, ook na het laatste jaar ervan.",
                     "From 2028 under bill 36748, also after its last year."}),
      field::record("jaarwisseling", &A::jaarwisseling, AroundNewYearFields{},
                    {"Wat een levering na 1 januari scheelt.", "What delivery after 1 January saves."})
          .when("als er opbrengst is", "when there are proceeds"),
      field::records("toeslagen", &A::toeslagen, AllowanceTestFields{},
                     {"De vermogenstoetsen op de 1 januari na de verkoop; geen als de grenzen van dat jaar niet bekend zijn.",
                      "The tests of wealth on 1 January after the sale; none when the limits of that year are not known."}),
      field::records("termijnen", &A::termijnen, ChainLimitFields{}, {"In volgorde van de dagen.", "In order of day."}),
      field::records("controle", &A::controle, ChecklistFields{},
                     {"Wat bekend is en wat ontbreekt.", "What is known and what is missing."}),
      field::records("aangifte", &A::aangifte, ReturnFieldFields{}, {"Voor verkoper en koper.", "For seller and buyer."})};
};

} // namespace netto::studies
