// SPDX-License-Identifier: EUPL-1.2
// The JSON document of a comparison over years: what stands around the registers of engine/compare.hpp, and how their rows get their
// words.
#pragma once

#include "answer_fields.hpp"
#include "areas/wording.hpp"
#include "studies/overgang_2028/overgang.hpp"

#include <algorithm>

namespace netto::border {

/// A comparison and what was asked.
struct Comparison {
  const studies::TransitionComparison& outcome;
  const areas::Query& question;
};
struct CompareReader : Reader {
  [[nodiscard]] const StatusName* status_before(const studies::Transition& o) const {
    return &studies::status_before_change(o);
  }
  [[nodiscard]] const StatusName* status_after(const studies::Transition& o, std::string_view scenario) const {
    return &status_of(box3_2028::regime_in(o.jaar, scenario)->status, ParameterStatus::voorstel);
  }
};

struct Assumption {
  std::string_view name;
  Percentage value, standard;
};
struct AssumptionFields {
  static std::vector<Assumption> of(const areas::Assumptions& a) {
    std::vector<Assumption> all;
    areas::Assumptions::velden(a, [&](std::string_view name, Percentage p) { all.push_back({name, p, {}}); });
    auto next = all.begin();
    areas::Assumptions::velden(areas::Assumptions{}, [&](std::string_view, Percentage p) { (next++)->standard = p; });
    return all;
  }
  static constexpr Register rows{
      "aanname",
      Meaning{"Een aanname van Netto: geen recht, geen verwachting.", "An assumption of Netto: no law, no forecast."},
      field::code("naam", &Assumption::name, {"De naam, voor `--aanname`.", "The name, for `--aanname`."}),
      field::text("omschrijving",
                  [](const Assumption& a, const auto& reader) { return studies::assumption_name(a.name).in(reader.language); },
                  {"Wat het is, in de gevraagde taal.", "What it is, in the language asked."}),
      field::percent("percent", &Assumption::value, {"Waarmee is gerekend.", "What was applied."}),
      field::percent("standaard", &Assumption::standard, {"Zonder `--aanname`.", "Without `--aanname`."})};
};

struct AssumedFields {
  static constexpr Register rows{
      "aangenomen",
      Meaning{"Een feit dat niet in het dossier staat en is aangenomen.", "A fact that is not in the dossier and was assumed."},
      field::part([](const areas::Notice& b) -> const auto& { return b; }, areas::LackedFactFields{}),
      field::count(
          "waarde",
          [](const areas::Notice& b) { return b.code == &message::feit_aangenomen ? std::optional{b.getal} : std::nullopt; },
          {"In hele euro's of dagen.", "In whole euros or days."})
          .when("als het een bedrag of dagen is", "when it is an amount or days")};
};

/// A route and the household's outcome it belongs to.
struct ComparedRoute {
  const vermogen::Route& route;
  const vermogen::HouseholdAnswer& household;
};
struct ComparedRouteFields {
  static constexpr Register rows{
      "route",
      Meaning{"Een manier om het inkomen te bepalen.", "A way of computing the income."},
      field::choice("naam", [](const ComparedRoute& r) { return r.route.naam; }, vermogen::routenamen_persoon,
                    {"De naam.", "The name."}),
      field::amount("inkomen", [](const ComparedRoute& r) -> const auto& { return r.route.inkomen; },
                    {"Het inkomen volgens de route.", "The income under the route."}),
      field::amount("belasting", [](const ComparedRoute& r) -> const auto& { return r.route.belasting; },
                    {"Voor vermindering, heffingskorting en dividendbelasting.", "Before relief, credit and dividend tax."}),
      field::amount(
          "belasting_na_vermindering", [](const ComparedRoute& r) -> const auto& { return r.route.na_vermindering; },
          begrip::belasting_na_vermindering)
          .when("als er een vermindering is", "when there is relief"),
      field::flag("telt", [](const ComparedRoute& r) { return studies::telt(r.household, r.route); },
                  {"Is het de route die telt?", "Is it the route that counts?"})};
};
/// Of a regime that has an answer; some rows are those of the answer of a year.
struct ComparedAnswerFields {
  using A = areas::YearAnswer;
  static constexpr Register rows{
      "uitkomst",
      Meaning{"Een antwoord.", "An answer."},
      field::choice("parameters_status", &A::parameterstatus, parameter_statuses,
                    {"De minst zekere status van de gebruikte cijfers.", "The least certain status of the figures used."}),
      field::part([](const A& a) -> const A& { return a; }, areas::ReservationFields{}),
      field::records("routes",
                     [](const A& a) {
                       std::vector<ComparedRoute> all;
                       for (const vermogen::Route& r : a.vermogen.huishouden.routes) all.push_back({r, a.vermogen.huishouden});
                       return all;
                     },
                     ComparedRouteFields{}, {"Elke route die kan gelden.", "Every route that could apply."}),
      field::choice("toegepast", [](const A& a) { return a.vermogen.huishouden.toegepast; }, vermogen::routenamen,
                    {"De route die telt; `verschillend` als dat per persoon verschilt.",
                     "The route that counts; `verschillend` when that differs per person."}),
      field::amount("belasting", [](const A& a) -> const auto& { return a.vermogen.huishouden.belasting; },
                    {"Wat volgens dit stelsel verschuldigd is.", "What is owed under this regime."})
          .from_nil(),
      field::amount(
          "belasting_na_vermindering", [](const A& a) -> const auto& { return a.vermogen.huishouden.na_vermindering; },
          begrip::belasting_na_vermindering)
          .when("als er een vermindering is", "when there is relief"),
      field::amount(
          "heffingskorting_groene_beleggingen",
          [](const A& a) -> const auto& { return a.vermogen.huishouden.heffingskorting_groen; }, begrip::heffingskorting_groen)
          .from_nil()
          .when("als er groen is vrijgesteld", "when green assets are exempt"),
      field::records("waarschuwingen", &A::warnings, areas::NoticeFields{}, {"Als bij een antwoord.", "As with an answer."})};
};
struct ComparedRegime {
  const engine::RegimeOutcome& outcome;
  int year;
};
struct ComparedRegimeFields {
  static constexpr When answered{Words{"als er een antwoord is", "when there is an answer"},
                                 [](const ComparedRegime& s) { return s.outcome.outcome.answer.has_value(); }, "antwoord"};
  static constexpr When unanswered{Words{"als er geen antwoord is", "when there is no answer"},
                                   [](const ComparedRegime& s) { return !s.outcome.outcome.answer; }, "antwoord"};
  static std::optional<AppliedRegime> regime_of(const ComparedRegime& s) {
    if (s.outcome.outcome.answer) return applied(*s.outcome.outcome.answer);
    const areas::Regime* r = box3::regime_in(s.year);
    if (r == nullptr) r = box3_2028::regime_in(s.year, s.outcome.scenario);
    return r == nullptr ? std::nullopt : std::optional{AppliedRegime{*r, &status_of(r->status, ParameterStatus::definitief)}};
  }
  static constexpr Register rows{
      "stelsel",
      Meaning{"Een stelsel in een jaar: een antwoord, of de redenen waarom het er niet is.",
              "A regime in a year: an answer, or the reasons why there is none."},
      field::record("regime", &regime_of, RegimeFields{},
                    {"`null` als er voor het jaar geen is.", "`null` when there is none for the year."})
          .or_null(),
      field::text("scenario", [](const ComparedRegime& s) { return not_empty(s.outcome.scenario); },
                  {"De naam van het scenario.", "The name of the scenario."})
          .when("van een voorstel", "of a proposal"),
      field::part([](const ComparedRegime& s) -> const auto& { return *s.outcome.outcome.answer; }, ComparedAnswerFields{})
          .when(answered),
      field::records("redenen", [](const ComparedRegime& s) -> const auto& { return s.outcome.outcome.errors; },
                     areas::NoticeFields{}, {"Waarom er geen antwoord is.", "Why there is no answer."})
          .between(1, 0)
          .when(unanswered)};
};
struct ComparedYear {
  const engine::YearComparison& outcome;
  const engine::Notices& assumed;
};
struct ComparedYearFields {
  using J = ComparedYear;
  static constexpr Register rows{
      "jaarvergelijking", Meaning{"Een gevraagd jaar.", "A year that was asked."},
      field::count("jaar", [](const J& j) { return j.outcome.jaar; }, {"Het kalenderjaar.", "The calendar year."})
          .between(2000, 2101),
      field::records("stelsels",
                     [](const J& j) {
                       std::vector<ComparedRegime> all;
                       for (const auto& s : j.outcome.stelsels) all.push_back({s, j.outcome.jaar});
                       return all;
                     },
                     ComparedRegimeFields{}, {"Elk stelsel van dat jaar.", "Every regime of that year."})
          .between(1, 0),
      field::records("aangenomen",
                     [](const J& j) {
                       std::vector<std::reference_wrapper<const engine::Notice>> all;
                       for (const auto place : j.outcome.aangenomen) all.emplace_back(j.assumed[place]);
                       return all;
                     },
                     AssumedFields{},
                     {"De feiten van dat jaar, en de waarden aan het einde ervan, die niet in het dossier staan.",
                      "The facts of that year, and the values at its end, that are not in the dossier."})};
};

inline constexpr std::string_view verlieslezingen[] = {"geheel", "boven_drempel"};
struct ComparisonFields {
  /// All rows of parameters that any of the answers used, ascending.
  static std::vector<int> parameters(const studies::TransitionComparison& v) {
    std::vector<int> all;
    for (const auto& j : v.jaren)
      for (const auto& s : j.stelsels)
        if (const auto& a = s.outcome.answer) all.insert(all.end(), a->parameters.begin(), a->parameters.end());
    std::sort(all.begin(), all.end());
    all.erase(std::unique(all.begin(), all.end()), all.end());
    return all;
  }
  static constexpr Register rows{
      "vergelijking",
      Meaning{"Een vergelijking over jaren.", "A comparison over years."},
      format_field(),
      field::choice("afronding", [](const Comparison& c) { return c.question.afronding; }, afrondingsnamen,
                    {"Hoe is afgerond.", "How it was rounded."}),
      field::choice("verlieslezing", [](const Comparison& c) { return c.question.verlieslezing; }, verlieslezingen,
                    {"Hoe de verliesdrempel van het wetsvoorstel is gelezen (keuze K-022).",
                     "How the loss threshold of the bill was read (K-022)."}),
      field::date("bekend_op", [](const Comparison& c) { return c.question.bekend_op; },
                  {"De dag waarop het bekend was.", "The day on which it was known."})
          .when("met `--bekend-op`", "with `--bekend-op`"),
      field::records(
          "aannames", [](const Comparison& c) { return AssumptionFields::of(c.outcome.aannames); }, AssumptionFields{},
          {"Waarmee is doorgetrokken wat het dossier niet geeft.", "What continued what the dossier does not give."}),
      field::records("jaren",
                     [](const Comparison& c) {
                       std::vector<ComparedYear> all;
                       for (const auto& j : c.outcome.jaren) all.push_back({j, c.outcome.aangenomen});
                       return all;
                     },
                     ComparedYearFields{}, {"Een regel per gevraagd jaar.", "A row for every year asked."}),
      field::record("overgang", [](const Comparison& c) -> const auto& { return c.outcome.overgang; },
                    studies::TransitionFields{},
                    {"Als de jaren aan beide kanten van de overgang zijn gevraagd; anders `null`.",
                     "When the years on both sides of the change were asked; otherwise `null`."})
          .or_null(),
      field::record("bewijs",
                    [](const Comparison& c, const auto& reader) {
                      return Proof{reader.bewijs.netto, parameters_sha256(parameters(c.outcome), reader.parameters),
                                   reader.bewijs.dossier_sha256};
                    },
                    ProofFields{},
                    {"Van alle gebruikte parameterrijen samen, en van het dossier zoals gegeven.",
                     "Of all parameter rows used, and of the dossier as given."})};
};

} // namespace netto::border
