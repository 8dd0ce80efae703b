// SPDX-License-Identifier: EUPL-1.2
// The untraced exact form of a year against the explained answer: every figure must be the same fraction.
#include "checks.hpp"

#include <algorithm>

namespace netto::simulation {

namespace {

using namespace box3;

class ExactForm {
public:
  ExactForm(const Question& q, const YearAnswer& exact, const YearAnswer& traced, Findings& f)
      : q_{q}, x_{exact}, t_{traced}, f_{f} {}

  void check() {
    const auto &x = x_.box3.forfait, &t = t_.box3.forfait;
    same("banktegoeden", x.banktegoeden, t.banktegoeden);
    same("overige_bezittingen", x.overige_bezittingen, t.overige_bezittingen);
    same("schulden_na_drempel", x.schulden_na_drempel, t.schulden_na_drempel);
    same("belastbaar_rendement", x.belastbaar_rendement, t.belastbaar_rendement);
    same("rendementsgrondslag", x.rendementsgrondslag, t.rendementsgrondslag);
    same("grondslag", x.grondslag, t.grondslag);
    same("belasting", x_.vermogen.huishouden.belasting, t_.vermogen.huishouden.belasting);
    equally_many("persons", x_.vermogen.personen, t_.vermogen.personen);
    for (std::size_t i = 0; i < std::min(x_.vermogen.personen.size(), t_.vermogen.personen.size()); ++i)
      person(x_.vermogen.personen[i], t_.vermogen.personen[i]);
    equally_many("units", x_.box3.werkelijk, t_.box3.werkelijk);
    for (std::size_t i = 0; i < std::min(x_.box3.werkelijk.size(), t_.box3.werkelijk.size()); ++i) {
      same("werkelijk.rendement", x_.box3.werkelijk[i].rendement, t_.box3.werkelijk[i].rendement);
      lines(x_.box3.werkelijk[i].regels, t_.box3.werkelijk[i].regels);
    }
    if (x_.aanslag.has_value() != t_.aanslag.has_value()) f_.add(q_, "exact form: owed in one form only");
    if (x_.aanslag && t_.aanslag) {
      equally_many("persons who owe", x_.aanslag->personen, t_.aanslag->personen);
      for (std::size_t i = 0; i < std::min(x_.aanslag->personen.size(), t_.aanslag->personen.size()); ++i) {
        same("verzamelinkomen", x_.aanslag->personen[i].verzamelinkomen, t_.aanslag->personen[i].verzamelinkomen);
        same("te_betalen", x_.aanslag->personen[i].te_betalen, t_.aanslag->personen[i].te_betalen);
      }
    }
    if (!x_.box3_2028 || !t_.box3_2028) return;
    same("resultaat", x_.box3_2028->resultaat, t_.box3_2028->resultaat);
    lines(x_.box3_2028->regels, t_.box3_2028->regels);
    for (std::size_t i = 0; i < std::min(x_.box3_2028->verlies_over.size(), t_.box3_2028->verlies_over.size()); ++i)
      same("verlies_over", x_.box3_2028->verlies_over[i].second, t_.box3_2028->verlies_over[i].second);
  }

private:
  void same(const std::string& what, const Amount& exact, const Amount& traced) {
    if (exact.waarde != traced.waarde)
      f_.add(q_, "exact form: " + what + " is " + std::to_string(euros(exact.waarde)) + ", traced " +
                     std::to_string(euros(traced.waarde)));
  }
  void equally_many(const std::string& what, const auto& exact, const auto& traced) {
    if (exact.size() != traced.size()) f_.add(q_, "exact form: another number of " + what);
  }
  void person(const PersonAnswer& x, const PersonAnswer& t) {
    same("grondslag", x.grondslag.value_or(Amount{}), t.grondslag.value_or(Amount{}));
    same("aandeel", x.aandeel.value_or(Amount{}), t.aandeel.value_or(Amount{}));
    same("voordeel", x.voordeel, t.voordeel);
    same("belastbaar_inkomen", x.belastbaar_inkomen, t.belastbaar_inkomen);
    same("belasting of a person", x.belasting, t.belasting);
    same("vermindering", x.vermindering.value_or(Amount{}), t.vermindering.value_or(Amount{}));
    same("na vermindering", x.na_vermindering.value_or(Amount{}), t.na_vermindering.value_or(Amount{}));
    same("over te brengen", x.over_te_brengen.value_or(Amount{}), t.over_te_brengen.value_or(Amount{}));
    same("bronbelasting", x.bronbelasting.value_or(Amount{}), t.bronbelasting.value_or(Amount{}));
    same("groene korting", x.heffingskorting_groen.value_or(Amount{}), t.heffingskorting_groen.value_or(Amount{}));
    same("dividendbelasting", x.dividendbelasting.value_or(Amount{}), t.dividendbelasting.value_or(Amount{}));
    if (x.toegepast != t.toegepast) f_.add(q_, "exact form: another route");
    equally_many("routes", x.routes, t.routes);
    for (std::size_t i = 0; i < std::min(x.routes.size(), t.routes.size()); ++i) {
      same(std::string{t.routes[i].naam->key}, x.routes[i].inkomen, t.routes[i].inkomen);
      same("after relief", vermogen::na_vermindering(x.routes[i]), vermogen::na_vermindering(t.routes[i]));
    }
  }
  void lines(const std::vector<ReturnLine>& exact, const std::vector<ReturnLine>& traced) {
    equally_many("lines", exact, traced);
    for (std::size_t i = 0; i < std::min(exact.size(), traced.size()); ++i) {
      same("begin", exact[i].begin, traced[i].begin);
      same("einde", exact[i].einde, traced[i].einde);
      same("voordelen", exact[i].voordelen, traced[i].voordelen);
      same("eigen_gebruik", exact[i].eigen_gebruik, traced[i].eigen_gebruik);
      same("rendement", exact[i].rendement, traced[i].rendement);
      same("belast_deel", exact[i].belast_deel.value_or(Amount{}), traced[i].belast_deel.value_or(Amount{}));
    }
  }

  const Question& q_;
  const YearAnswer &x_, &t_;
  Findings& f_;
};

} // namespace

void check_exact_form(const Dossier& dossier, const Question& question, const YearAnswer& answer, Findings& findings) {
  const auto exact = engine::Year{parameters(), asked(question)}.amounts(dossier);
  if (exact.answer) ExactForm{question, *exact.answer, answer, findings}.check();
  else findings.add(question, "exact form: no answer");
}

} // namespace netto::simulation
