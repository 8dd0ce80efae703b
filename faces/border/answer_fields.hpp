// SPDX-License-Identifier: EUPL-1.2
// The JSON document of an answer: what stands around the registers of the areas, and how their rows get their words.
#pragma once

#include "answer_json.hpp"
#include "areas/areas.hpp"
#include "areas/box3/statement.hpp"
#include "explanation.hpp"
#include "parameter_fields.hpp"
#include "studies/eenmalig/one_off.hpp"
#include "studies/marginaal/marginal.hpp"
#include "studies/netto_per_woning/per_home.hpp"
#include "told.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace netto::border {

/// What the rows of a document ask of who writes it.
struct Reader {
  const Dossier& dossier;
  const Parameters& parameters;
  const ProofOfOrigin& bewijs;
  Language language;
  bool met_opgaaf = false;
  studies::Also also{};

  // Names and titles in JSON are Dutch, whatever the language of the texts.
  [[nodiscard]] std::string_view name(PersonIndex p) const { return dossier.personen[p].naam; }
  [[nodiscard]] const std::string& name(Thing t) const { return name_of(dossier, t); }
  [[nodiscard]] std::string title(Thing t) const { return areas::title(dossier, t, Language::nl); }
  [[nodiscard]] std::string title(const Subject& s) const { return areas::title(dossier, s, Language::nl); }
  [[nodiscard]] std::string subject(const areas::Notice& b) const { return subject_of_notice(b, dossier).nl; }
  [[nodiscard]] std::string words(const areas::Notice& b) const { return show(b, dossier, language); }
  [[nodiscard]] std::string words(const areas::AskedQuestion& g) const { return show(g.vraag, g.answer, dossier, language); }
};

inline constexpr auto alle_regimenamen = [] {
  std::array<std::string_view, 16> namen{};
  std::size_t n = 0;
  for (const auto& area : areas::all)
    for (const auto& r : area.regimes) namen[n++] = r.naam;
  return std::pair{namen, n};
}();
inline constexpr std::span<const std::string_view> regimenamen{alle_regimenamen.first.data(), alle_regimenamen.second};

/// A regime with the status of what was computed under it.
struct AppliedRegime {
  const areas::Regime& regime;
  const StatusName* status;
  std::string_view gebied{};
};
struct RegimeFields {
  static constexpr Register rows{
      "regime",
      Meaning{"Het stelsel waarmee is gerekend.", "The regime that was applied."},
      field::choice("naam", [](const AppliedRegime& r) { return r.regime.naam; }, regimenamen,
                    {"De naam van het stelsel.", "The name of the regime."}),
      field::choice("status", &AppliedRegime::status, status::keys,
                    {"De rechtskracht; alleen `geldend` is recht.", "The legal status; only `geldend` is law in force."}),
      field::text("omschrijving",
                  [](const AppliedRegime& r, const auto& reader) {
                    return reader.language == Language::nl ? r.regime.nl : r.regime.en;
                  },
                  {"Hoe mensen het noemen, in de gevraagde taal.", "What people call it, in the language asked."}),
      field::text("grondslag", [](const AppliedRegime& r) { return r.regime.grondslag; },
                  {"De wet waarop het rust.", "The law it rests on."})};
};
inline constexpr auto gebieden = [] {
  std::array<std::string_view, areas::all.size()> names{};
  std::size_t n = 0;
  for (const auto& area : areas::all)
    if (!area.regimes.empty() && std::find(names.begin(), names.begin() + n, area.naam) == names.begin() + n)
      names[n++] = area.naam;
  return std::pair{names, n};
}();
inline constexpr std::span<const std::string_view> gebiedsnamen{gebieden.first.data(), gebieden.second};
struct AreaRegimeFields {
  static constexpr Register rows{
      "stelsel_van_gebied", Meaning{"Het stelsel van een gebied.", "The regime of an area."},
      field::choice("gebied", [](const AppliedRegime& r) { return r.gebied; }, gebiedsnamen,
                    {"Het deel van de wet.", "The part of the law."}),
      field::choice("naam", [](const AppliedRegime& r) { return r.regime.naam; }, regimenamen,
                    {"De naam van het stelsel.", "The name of the regime."}),
      field::choice("status", &AppliedRegime::status, status::keys, {"Als in `regime`.", "As in `regime`."})};
};
inline AppliedRegime applied(const areas::YearAnswer& a) { return {*a.regime, &status_of(a)}; }
inline std::vector<AppliedRegime> applied_all(const areas::YearAnswer& a) {
  std::vector<AppliedRegime> all;
  for (const auto& [gebied, regime, figures] : a.stelsels)
    all.push_back({*regime, &status_of(regime->status, figures), gebied});
  return all;
}

/// The official statement of actual return.
struct StatementItemFields {
  using Value = std::variant<bool, std::int64_t, std::string_view>;
  static Value value(const box3::StatementField& v) {
    using enum box3::StatementField::Soort;
    if (v.soort == yes_no) return v.getal == 1;
    if (v.soort == tekst || v.soort == percent) return std::string_view{v.tekst};
    return v.getal;
  }
  static constexpr Register rows{
      "opgaafpost", Meaning{"Een post van de opgaaf.", "An item of the statement."},
      field::choice("rubriek", &box3::StatementItem::rubriek, box3::part_names,
                    {"Het deel van de opgaaf.", "The part of the statement."}),
      field::text("wat", &box3::StatementItem::wat, {"Het onderdeel van het dossier.", "The part of the dossier."}),
      field::map("velden", &box3::StatementItem::velden, Entry{&box3::StatementField::key, &value, Notation::plain},
                 {"Bedragen in hele euro's, dagen, ja of nee, of tekst; welke er zijn hangt van de rubriek af.",
                  "Amounts in whole euros, days, yes or no, or text; which are there depends on the part."})};
};
struct StatementFields {
  using W = box3::ActualReturnAnswer;
  static constexpr Register rows{
      "opgaaf",
      Meaning{"Wat in de Opgaaf werkelijk rendement moet worden ingevuld, in hele euro's, afgerond in het voordeel van de "
              "belastingplichtige.",
              "What to enter in the official statement of actual return, in whole euros, rounded in the taxpayer's favour."},
      field::names("personen", &W::personen, {"Over wie het gaat.", "Whom it is about."}).between(1, 2),
      field::flag("volledig", &W::volledig,
                  {"Zo niet, dan ontbreken er posten of velden.", "When not, items or fields are missing."}),
      field::records("posten", [](const W& w, const auto& reader) { return box3::statement(w, reader.dossier); },
                     StatementItemFields{}, {"Per bezitting of schuld.", "Per asset or debt."})};
};

inline constexpr std::string_view statement_routes[] = {"formulier", "aangifte"};
struct HouseholdBox3Fields {
  using A = areas::YearAnswer;
  static constexpr Register rows{
      "huishoudbox3",
      Meaning{"Box 3 van het huishouden.", "Box 3 of the household."},
      field::part([](const A& a) -> const box3::Capital& { return a.box3.forfait; }, box3::DeemedReturnFields{})
          .when(areas::buiten_wetsvoorstel),
      field::records("aanslagen",
                     [](const A& a) {
                       const auto& all = a.box3.forfait.aanslagen;
                       return all.size() > 1 ? std::optional{all} : std::nullopt;
                     },
                     box3::UnitCapitalFields{},
                     {"Hetzelfde per aanslag: de bedragen hierboven tellen ze op, en dat is van niemand de grondslag.",
                      "The same per assessment: the amounts above add them up, which is nobody's base."})
          .when("als er meer zijn die niet samen worden aangeslagen", "when there are more that are not assessed together"),
      field::part([](const A& a) -> const auto& { return a.vermogen.huishouden; }, vermogen::HouseholdAnswerFields{}),
      field::records("woningen", [](const A& a) -> const auto& { return a.box3.forfait.woningen; }, box3::HomeAnswerFields{},
                     {"De woningen die op 1 januari in box 3 vallen.", "The homes that are in box 3 on 1 January."})
          .when(areas::buiten_wetsvoorstel),
      field::records("genotsrechten",
                     [](const A& a) {
                       const auto& rights = a.box3.forfait.rechten;
                       return rights.empty() ? std::nullopt : std::optional{rights};
                     },
                     box3::RightAnswerFields{},
                     {"Vruchtgebruik, bloot eigendom en rechten op periodieke uitkeringen.",
                      "Usufruct, bare ownership and rights to periodic payments."})
          .when("als die er zijn, niet onder het wetsvoorstel", "when there are any, not under the bill"),
      field::record("wetsvoorstel_36748", [](const A& a) -> const auto& { return *a.box3_2028; }, box3_2028::BillFields{},
                    {"In plaats van alles over het forfait.", "Instead of everything about the deemed return."})
          .when(areas::onder_wetsvoorstel),
      field::records("werkelijk_rendement", [](const A& a) -> const auto& { return a.box3.werkelijk; },
                     box3::ActualReturnFields{},
                     {"Een voor elke belastingplichtige, of voor partners samen.",
                      "One for each person who is liable, or for partners together."})
          .when(areas::buiten_wetsvoorstel),
      field::records("opgaaf_werkelijk_rendement",
                     [](const A& a, const auto& reader) {
                       return reader.met_opgaaf && !a.box3_2028 ? std::optional{a.box3.werkelijk} : std::nullopt;
                     },
                     StatementFields{},
                     {"De velden van de Opgaaf werkelijk rendement, die van 2025 af in de aangifte zelf staan.",
                      "The fields of the official statement of actual return, which from 2025 are in the return itself."})
          .when("met `--owr`, niet onder het wetsvoorstel", "with `--owr`, not under the bill"),
      field::choice(
          "opgaaf_via",
          [](const A& a, const auto& reader) {
            const bool in_return = a.jaar >= box3::actual_return_in_tax_return_from;
            return reader.met_opgaaf && !a.box3_2028 ? std::optional{statement_routes[in_return ? 1 : 0]} : std::nullopt;
          },
          statement_routes,
          {"Waar dat wordt ingevuld: op het formulier (Wet IB 2001, 5.25 lid 6) of in de aangifte van het jaar (lid 8).",
           "Where that is entered: on the form (Wet IB 2001, 5.25 lid 6) or in the return of the year (lid 8)."})
          .when("met `--owr`, niet onder het wetsvoorstel", "with `--owr`, not under the bill"),
      field::record("verdeling", [](const A& a) -> const auto& { return a.box3.verdeling; }, box3::SplitFields{},
                    {"Hoe partners de grondslag verdelen.", "How partners split the base."})
          .when("voor partners, niet onder het wetsvoorstel", "for partners, not under the bill")};
};
struct HouseholdFields {
  static constexpr Register rows{
      "huishouden",
      Meaning{"Van allen samen.", "Of all together."},
      field::record("box3", [](const areas::YearAnswer& a) -> const auto& { return a; }, HouseholdBox3Fields{},
                    {"Box 3.", "Box 3."}),
      field::record("eigen_woning", &areas::YearAnswer::eigen_woning, eigen_woning::AnswerFields{},
                    {"De eigen woning, in box 1.", "The own home, in box 1."})
          .when("als er een eigen woning is, van 2020 tot en met 2027", "when there is an own home, from 2020 to 2027"),
      field::record("box2", &areas::YearAnswer::box2, box2::AnswerFields{},
                    {"Het aanmerkelijk belang.", "The substantial holding."})
          .when("als er een is, van 2020 tot en met 2027", "when there is one, from 2020 to 2027"),
      field::record("overdracht", &areas::YearAnswer::overdracht, overdracht::AnswerFields{},
                    {"De overdrachtsbelasting.", "The transfer tax."})
          .when("als er in het jaar een woning is gekocht of overgegaan, van 2021 tot en met 2027",
                "when a home was bought or passed in the year, from 2021 to 2027"),
      field::records("vennootschappen",
                     [](const areas::YearAnswer& a) {
                       return a.vennootschap ? std::optional{a.vennootschap->vennootschappen} : std::nullopt;
                     },
                     vennootschap::CompanyFields{},
                     {"De vennootschapsbelasting van elke vennootschap waarvan het dossier de winst geeft.",
                      "The corporation tax of each company whose profit the dossier gives."})
          .when("als er een is, van 2020 tot en met 2027", "when there is one, from 2020 to 2027"),
      field::record("verdeling", &areas::YearAnswer::division, areas::DivisionFields{},
                    {"Hoe partners verdelen wat zij mogen verdelen.", "How partners divide what they may divide."})
          .when("voor partners, als van beiden elke box is gerekend", "for partners, when every box of both is computed"),
      field::records("eenmalige_aftrek",
                     [](const areas::YearAnswer& a, const auto& reader) -> std::optional<std::vector<studies::OneOff>> {
                       if (reader.also.asked == nullptr) return std::nullopt;
                       auto all = studies::one_offs(reader.dossier, reader.parameters, *reader.also.asked, a);
                       return all.empty() ? std::nullopt : std::optional{std::move(all)};
                     },
                     studies::OneOffFields{},
                     {"Wat boeterente voor de eigen woning scheelt, met de heffingskortingen en de verdeling van partners.",
                      "What penalty interest for the own home makes of a difference, with the tax credits and the division of "
                      "partners."})
          .when("bij `boeterente`, als alles is gerekend wat er te betalen is",
                "with `boeterente`, when all that is owed is computed"),
      field::records("van_een_euro_meer",
                     [](const areas::YearAnswer& a, const auto& reader) {
                       return reader.also.marginal
                                  ? std::optional{studies::marginal(reader.dossier, reader.parameters, *reader.also.asked, a)}
                                  : std::nullopt;
                     },
                     studies::MarginalFields{},
                     {"Wat een euro meer van iets betekent, zonder afronding, bij de verdeling van het antwoord.",
                      "What one euro more of something comes to, without rounding, with the division of the answer."})
          .when("met `--marginaal`", "with `--marginaal`"),
      field::records("per_woning",
                     [](const areas::YearAnswer& a, const auto& reader) {
                       return reader.also.per_home
                                  ? std::optional{studies::per_home(reader.dossier, reader.parameters, *reader.also.asked, a)}
                                  : std::nullopt;
                     },
                     studies::HomeNetFields{},
                     {"Wat elke woning in box 3 overlaat; de laatste van alle samen.",
                      "What each home in box 3 leaves; the last of all together."})
          .when("met `--per-woning`", "with `--per-woning`"),
      field::amount("te_betalen", [](const areas::YearAnswer& a) { return a.aanslag ? a.aanslag->te_betalen : std::nullopt; },
                    {begrip::te_betalen, "De som over de personen.", "The sum over the persons."})
          .when("als van iedereen elke box is gerekend", "when every box of everybody is computed")};
};

/// A parameter that a step or an answer rests on: the position of its row, and the year of the answer.
struct UsedParameter {
  int row, year;
};
constexpr auto used_quantity() {
  return field::text("grootheid",
                     [](const UsedParameter& p, const auto& reader) { return reader.parameters.quantity_of(p.row).naam; },
                     {"De naam van de grootheid.", "The name of the quantity."});
}
constexpr auto used_year() {
  return field::count("jaar", &UsedParameter::year, {"Het jaar waarvoor het geldt.", "The year it is for."});
}
constexpr auto used_source() {
  return field::text("bron",
                     [](const UsedParameter& p, const auto& reader) { return reader.parameters.source_of(p.row).titel; },
                     {"De titel van de bron.", "The title of the source."});
}
struct StepParameterFields {
  static constexpr Register rows{"stapparameter", Meaning{"Een cijfer waarop de stap rust.", "A figure the step rests on."},
                                 used_quantity(), used_year(), used_source()};
};
struct UsedParameterFields {
  static constexpr Register rows{
      "gebruikt_cijfer",
      Meaning{"Een gebruikt cijfer.", "A figure that was used."},
      used_quantity(),
      used_year(),
      field::part(&UsedParameter::row, FigureFields{}),
      used_source(),
      field::yes("overlay", [](const UsedParameter& p, const auto& reader) { return reader.parameters.row(p.row).overlay; },
                 {"Met `--parameters` opgelegd.", "Laid over with `--parameters`."})};
};

struct StepFields {
  static constexpr Register rows{
      "stap",
      Meaning{"Een benoemde stap van de berekening.", "A named step of the computation."},
      field::text(
          "begrip", [](const ExplanationStep& s) { return s.term->naam; },
          {"De naam uit het register (`netto wet --begrippen`).", "The name in the register (`netto wet --begrippen`)."}),
      field::text("over", [](const ExplanationStep& s, const auto& reader) { return reader.title(s.subject); },
                  {"De persoon of het onderdeel; bij meer aanslagen ook de partners samen; leeg voor het huishouden.",
                   "The person or thing; with several assessments also the partners together; empty for the household."}),
      field::text("artikel", [](const ExplanationStep& s) { return s.term->artikel; }, {"Het artikel.", "The article."}),
      field::text("formule", [](const ExplanationStep& s) -> const auto& { return s.formule; },
                  {"In woorden, in de gevraagde taal.", "In words, in the language asked."}),
      field::text("berekening", [](const ExplanationStep& s) -> const auto& { return s.berekening; },
                  {"In getallen, zoals mensen ze schrijven.", "In numbers, as people write them."}),
      field::map("invoer", [](const ExplanationStep& s) -> const auto& { return s.invoer; },
                 Entry{&ExplanationInput::key, &ExplanationInput::waarde, Notation::number},
                 {"Wat erin gaat: begrippen, parameters en feiten van het dossier.",
                  "What goes in: terms, parameters and facts of the dossier."}),
      field::number("uitkomst", [](const ExplanationStep& s) -> const auto& { return s.outcome; },
                    {"De uitkomst.", "The outcome."}),
      field::records("parameters",
                     [](const ExplanationStep& s) {
                       std::vector<UsedParameter> used;
                       for (const ExplanationInput& i : s.invoer)
                         if (i.parameter >= 0) used.push_back({i.parameter, s.jaar});
                       return used.empty() ? std::nullopt : std::optional{std::move(used)};
                     },
                     StepParameterFields{}, {"De cijfers uit de parameters.", "The figures of the parameters."})
          .when("als er een parameter in zit", "when there is a parameter in it")};
};

/// The steps of an answer, with the explanation that has their texts.
struct Explained {
  Explanation explanation;
  std::vector<ExplanationStep> steps = explanation.steps();
  [[nodiscard]] auto begin() const { return steps.begin(); }
  [[nodiscard]] auto end() const { return steps.end(); }
};

/// What identifies the calculation, with what it used.
struct Proof {
  std::string_view netto;
  std::string parameters_sha256;
  std::string_view dossier_sha256;
};
struct ProofFields {
  static constexpr Register rows{
      "bewijs",
      Meaning{"Wat de berekening vastlegt, zodat zij te herhalen is.",
              "What identifies the calculation, so that it can be repeated."},
      field::text("netto", &Proof::netto, {"De versie van Netto.", "The version of Netto."}),
      field::hash("parameters_sha256", &Proof::parameters_sha256,
                  {"Van de gebruikte parameterrijen.", "Of the parameter rows used."}),
      field::hash("dossier_sha256", &Proof::dossier_sha256, {"Van het kanonieke dossier.", "Of the canonical dossier."})};
};

struct AnswerFields {
  using A = areas::YearAnswer;
  static constexpr Register rows{
      "antwoord",
      Meaning{"Box 3 van een huishouden in een jaar.", "Box 3 of a household in one year."},
      format_field(),
      field::count("jaar", &A::jaar, {"Het kalenderjaar.", "The calendar year."}).between(2017, 2100),
      field::choice("afronding", &A::afronding, afrondingsnamen,
                    {"Het beleid van afronding (keuze K-001).", "The rounding policy (K-001)."}),
      field::record("regime", [](const A& a) { return applied(a); }, RegimeFields{},
                    {"Het stelsel van box 3.", "The regime of box 3."}),
      field::records("stelsels", [](const A& a) { return applied_all(a); }, AreaRegimeFields{},
                     {"Het stelsel van elk gebied.", "The regime of every area."})
          .between(1, 0),
      field::text("scenario", [](const A& a) { return not_empty(a.scenario); },
                  {"De naam van het scenario.", "The name of the scenario."})
          .when("als er een is gevraagd", "when one was asked"),
      field::choice("parameters_status", &A::parameterstatus, parameter_statuses,
                    {"De minst zekere status van de gebruikte cijfers.", "The least certain status of the figures used."}),
      field::part([](const A& a) -> const A& { return a; }, areas::ReservationFields{}),
      field::records("personen", areas::belastingplichtigen, areas::TaxpayerFields{},
                     {"Wie belastingplichtig is, in de volgorde van het dossier. Leeg als niemand dat is.",
                      "Who is liable, in the order of the dossier. Empty when nobody is."}),
      field::record("huishouden", [](const A& a) -> const A& { return a; }, HouseholdFields{},
                    {"Van allen samen.", "Of all together."}),
      field::records("niet_geteld", &A::niet_geteld, areas::NotCountedFields{},
                     {"Wat in het dossier staat en niet telt.", "What is in the dossier and does not count."}),
      field::records(
          "stappen",
          [](const A& a, const auto& reader) { return Explained{{a, reader.dossier, reader.parameters, reader.language}}; },
          StepFields{},
          {"Elke benoemde stap waarop het antwoord rust, in de volgorde van de berekening.",
           "Every named step the answer rests on, in the order of computation."}),
      field::records("waarschuwingen", &A::warnings, areas::NoticeFields{},
                     {"Wat de lezer van het antwoord moet weten.", "What the reader of the answer must know."}),
      field::records("parameters",
                     [](const A& a) {
                       std::vector<UsedParameter> used;
                       used.reserve(a.parameters.size());
                       for (const int row : a.parameters) used.push_back({row, a.jaar});
                       return used;
                     },
                     UsedParameterFields{},
                     {"De gebruikte cijfers, elk met zijn bron.", "The figures used, each with its source."}),
      field::record("bewijs",
                    [](const A& a, const auto& reader) {
                      return Proof{reader.bewijs.netto, parameters_sha256(a.parameters, reader.parameters),
                                   reader.bewijs.dossier_sha256};
                    },
                    ProofFields{}, {"Wat de berekening vastlegt.", "What identifies the calculation."})};
};

/// One of many dossiers.
struct DossierLine {
  std::string_view name;
  Told told;
  const std::vector<areas::YearAnswer>& answers;
};
struct DossierLineFields {
  static constexpr Register rows{
      "dossierregel",
      Meaning{"Een van veel dossiers (`netto bereken --jsonl`), op een regel.",
              "One of many dossiers (`netto bereken --jsonl`), on one line."},
      field::text("dossier", &DossierLine::name, {"De naam van het bestand.", "The name of the file."}),
      field::part([](const DossierLine& l) -> const Told& { return l.told; }, ToldFields{}),
      field::records("antwoorden", [](const DossierLine& l) -> const auto& { return l.answers; }, AnswerFields{},
                     {"Een per jaar; leeg als er fouten zijn.", "One for each year; empty when there are problems."})};
};

} // namespace netto::border
