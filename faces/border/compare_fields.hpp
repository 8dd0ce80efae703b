// SPDX-License-Identifier: EUPL-1.2
// The JSON document of a comparison over years: what stands around the registers of engine/compare.hpp, and how their rows get their
// words.
#pragma once

#include "answer_fields.hpp"
#include "areas/wording.hpp"
#include "stelselnamen.hpp"
#include "studies/overgang_2028/overgang.hpp"

#include <algorithm>

namespace netto::border {

/// A comparison and what was asked.
struct Comparison {
  const engine::Vergelijking& outcome;
  const engine::Vraag& question;
};
struct Compare_reader : Reader {
  [[nodiscard]] const StatusName* status_before(const engine::Overgang& o) const { return &status_voor(o); }
  [[nodiscard]] const StatusName* status_after(const engine::Overgang& o, std::string_view scenario) const {
    return &status_of(regime::box3_voorgesteld(o.jaar, scenario)->status, Parameterstatus::voorstel);
  }
};

struct Assumption {
  std::string_view name;
  Percentage value, standard;
};
struct Assumption_fields {
  static std::vector<Assumption> of(const engine::Aannames& a) {
    std::vector<Assumption> all;
    engine::Aannames::velden(a, [&](std::string_view name, Percentage p) { all.push_back({name, p, {}}); });
    auto next = all.begin();
    engine::Aannames::velden(engine::Aannames{}, [&](std::string_view, Percentage p) { (next++)->standard = p; });
    return all;
  }
  static constexpr Register rows{
      "aanname",
      Meaning{"Een aanname van Netto: geen recht, geen verwachting.", "An assumption of Netto: no law, no forecast."},
      field::code("naam", &Assumption::name, {"De naam, voor `--aanname`.", "The name, for `--aanname`."}),
      field::text("omschrijving", [](const Assumption& a, const auto& reader) { return aannamenaam(a.name).in(reader.taal); },
                  {"Wat het is, in de gevraagde taal.", "What it is, in the language asked."}),
      field::percent("percent", &Assumption::value, {"Waarmee is gerekend.", "What was applied."}),
      field::percent("standaard", &Assumption::standard, {"Zonder `--aanname`.", "Without `--aanname`."})};
};

struct Assumed_fields {
  static constexpr Register rows{
      "aangenomen",
      Meaning{"Een feit dat niet in het dossier staat en is aangenomen.", "A fact that is not in the dossier and was assumed."},
      field::part([](const engine::Bericht& b) -> const auto& { return b; }, engine::Gegevenvelden{}),
      field::count(
          "waarde",
          [](const engine::Bericht& b) { return b.code == &message::feit_aangenomen ? std::optional{b.getal} : std::nullopt; },
          {"In hele euro's of dagen.", "In whole euros or days."})
          .when("als het een bedrag of dagen is", "when it is an amount or days")};
};

/// A route and the household's outcome it belongs to.
struct Compared_route {
  const engine::Route& route;
  const engine::Huishoudantwoord& household;
};
struct Compared_route_fields {
  static constexpr Register rows{
      "route",
      Meaning{"Een manier om het inkomen te bepalen.", "A way of computing the income."},
      field::choice("naam", [](const Compared_route& r) { return r.route.naam; }, engine::routenamen_persoon,
                    {"De naam.", "The name."}),
      field::amount("inkomen", [](const Compared_route& r) -> const auto& { return r.route.inkomen; },
                    {"Het inkomen volgens de route.", "The income under the route."}),
      field::amount("belasting", [](const Compared_route& r) -> const auto& { return r.route.belasting; },
                    {"Voor heffingskorting en dividendbelasting.", "Before credit and dividend tax."}),
      field::flag("telt", [](const Compared_route& r) { return telt(r.household, r.route); },
                  {"Is het de route die telt?", "Is it the route that counts?"})};
};
/// Of a regime that has an answer; some rows are those of the answer of a year.
struct Compared_answer_fields {
  using A = engine::Antwoord;
  static constexpr Register rows{
      "uitkomst",
      Meaning{"Een antwoord.", "An answer."},
      field::choice("parameters_status", &A::parameterstatus, parameterstatussen,
                    {"De minst zekere status van de gebruikte cijfers.", "The least certain status of the figures used."}),
      field::part([](const A& a) -> const A& { return a; }, engine::Voorbehoudvelden{}),
      field::records("routes",
                     [](const A& a) {
                       std::vector<Compared_route> all;
                       for (const engine::Route& r : a.huishouden.routes) all.push_back({r, a.huishouden});
                       return all;
                     },
                     Compared_route_fields{}, {"Elke route die kan gelden.", "Every route that could apply."}),
      field::choice("toegepast", [](const A& a) { return a.huishouden.toegepast; }, engine::routenamen,
                    {"De route die telt; `verschillend` als dat per persoon verschilt.",
                     "The route that counts; `verschillend` when that differs per person."}),
      field::amount("belasting", [](const A& a) -> const auto& { return a.huishouden.belasting; },
                    {"Wat volgens dit stelsel verschuldigd is.", "What is owed under this regime."})
          .from_nil(),
      field::amount(
          "heffingskorting_groene_beleggingen", [](const A& a) -> const auto& { return a.huishouden.heffingskorting_groen; },
          begrip::heffingskorting_groen)
          .from_nil()
          .when("als er groen is vrijgesteld", "when green assets are exempt"),
      field::records("waarschuwingen", &A::waarschuwingen, engine::Berichtvelden{},
                     {"Als bij een antwoord.", "As with an answer."})};
};
struct Compared_regime {
  const engine::Stelseluitkomst& outcome;
  int year;
};
struct Compared_regime_fields {
  static constexpr When answered{Words{"als er een antwoord is", "when there is an answer"},
                                 [](const Compared_regime& s) { return s.outcome.outcome.antwoord.has_value(); }, "antwoord"};
  static constexpr When unanswered{Words{"als er geen antwoord is", "when there is no answer"},
                                   [](const Compared_regime& s) { return !s.outcome.outcome.antwoord; }, "antwoord"};
  static std::optional<Applied_regime> regime_of(const Compared_regime& s) {
    if (s.outcome.outcome.antwoord) return applied(*s.outcome.outcome.antwoord);
    const regime::Regime* r = regime::box3_in(s.year);
    if (r == nullptr) r = regime::box3_voorgesteld(s.year, s.outcome.scenario);
    return r == nullptr ? std::nullopt : std::optional{Applied_regime{*r, &status_of(r->status, Parameterstatus::definitief)}};
  }
  static constexpr Register rows{
      "stelsel",
      Meaning{"Een stelsel in een jaar: een antwoord, of de redenen waarom het er niet is.",
              "A regime in a year: an answer, or the reasons why there is none."},
      field::record("regime", &regime_of, Regime_fields{},
                    {"`null` als er voor het jaar geen is.", "`null` when there is none for the year."})
          .or_null(),
      field::text("scenario", [](const Compared_regime& s) { return not_empty(s.outcome.scenario); },
                  {"De naam van het scenario.", "The name of the scenario."})
          .when("van een voorstel", "of a proposal"),
      field::part([](const Compared_regime& s) -> const auto& { return *s.outcome.outcome.antwoord; }, Compared_answer_fields{})
          .when(answered),
      field::records("redenen", [](const Compared_regime& s) -> const auto& { return s.outcome.outcome.fouten; },
                     engine::Berichtvelden{}, {"Waarom er geen antwoord is.", "Why there is no answer."})
          .between(1, 0)
          .when(unanswered)};
};
struct Compared_year_fields {
  using J = engine::Jaarvergelijking;
  static constexpr Register rows{
      "jaarvergelijking", Meaning{"Een gevraagd jaar.", "A year that was asked."},
      field::count("jaar", &J::jaar, {"Het kalenderjaar.", "The calendar year."}).between(2000, 2101),
      field::records("stelsels",
                     [](const J& j) {
                       std::vector<Compared_regime> all;
                       for (const auto& s : j.stelsels) all.push_back({s, j.jaar});
                       return all;
                     },
                     Compared_regime_fields{}, {"Elk stelsel van dat jaar.", "Every regime of that year."})
          .between(1, 0),
      field::records("aangenomen", &J::aangenomen, Assumed_fields{},
                     {"De feiten van dat jaar, en de waarden aan het einde ervan, die niet in het dossier staan.",
                      "The facts of that year, and the values at its end, that are not in the dossier."})};
};

inline constexpr std::string_view verlieslezingen[] = {"geheel", "boven_drempel"};
struct Comparison_fields {
  /// All rows of parameters that any of the answers used, ascending.
  static std::vector<int> parameters(const engine::Vergelijking& v) {
    std::vector<int> all;
    for (const auto& j : v.jaren)
      for (const auto& s : j.stelsels)
        if (const auto& a = s.outcome.antwoord) all.insert(all.end(), a->parameters.begin(), a->parameters.end());
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
          "aannames", [](const Comparison& c) { return Assumption_fields::of(c.outcome.aannames); }, Assumption_fields{},
          {"Waarmee is doorgetrokken wat het dossier niet geeft.", "What continued what the dossier does not give."}),
      field::records("jaren", [](const Comparison& c) -> const auto& { return c.outcome.jaren; }, Compared_year_fields{},
                     {"Een regel per gevraagd jaar.", "A row for every year asked."}),
      field::record("overgang", [](const Comparison& c) -> const auto& { return c.outcome.overgang; }, engine::Overgangvelden{},
                    {"Als de jaren aan beide kanten van de overgang zijn gevraagd; anders `null`.",
                     "When the years on both sides of the change were asked; otherwise `null`."})
          .or_null(),
      field::record("bewijs",
                    [](const Comparison& c, const auto& reader) {
                      return Proof{reader.bewijs.netto, parameters_sha256(parameters(c.outcome), reader.parameters),
                                   reader.bewijs.dossier_sha256};
                    },
                    Proof_fields{},
                    {"Van alle gebruikte parameterrijen samen, en van het dossier zoals gegeven.",
                     "Of all parameter rows used, and of the dossier as given."})};
};

} // namespace netto::border
