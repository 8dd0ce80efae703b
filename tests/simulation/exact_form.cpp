// SPDX-License-Identifier: EUPL-1.2
// The untraced exact form of a year against the explained answer: every figure must be the same fraction.
#include "checks.hpp"

#include <algorithm>

namespace netto::simulation {

namespace {

using namespace engine;

class ExactForm {
public:
  ExactForm(const Question& q, const Answer& exact, const Answer& traced, Findings& f) : q_{q}, x_{exact}, t_{traced}, f_{f} {}

  void check() {
    const auto &x = x_.huishouden, &t = t_.huishouden;
    same("banktegoeden", x.banktegoeden, t.banktegoeden);
    same("overige_bezittingen", x.overige_bezittingen, t.overige_bezittingen);
    same("schulden_na_drempel", x.schulden_na_drempel, t.schulden_na_drempel);
    same("belastbaar_rendement", x.belastbaar_rendement, t.belastbaar_rendement);
    same("rendementsgrondslag", x.rendementsgrondslag, t.rendementsgrondslag);
    same("grondslag", x.grondslag, t.grondslag);
    same("belasting", x.belasting, t.belasting);
    equally_many("persons", x_.personen, t_.personen);
    for (std::size_t i = 0; i < std::min(x_.personen.size(), t_.personen.size()); ++i) person(x_.personen[i], t_.personen[i]);
    equally_many("units", x_.werkelijk, t_.werkelijk);
    for (std::size_t i = 0; i < std::min(x_.werkelijk.size(), t_.werkelijk.size()); ++i) {
      same("werkelijk.rendement", x_.werkelijk[i].rendement, t_.werkelijk[i].rendement);
      lines(x_.werkelijk[i].regels, t_.werkelijk[i].regels);
    }
    if (!x_.wetsvoorstel || !t_.wetsvoorstel) return;
    same("resultaat", x_.wetsvoorstel->resultaat, t_.wetsvoorstel->resultaat);
    lines(x_.wetsvoorstel->regels, t_.wetsvoorstel->regels);
    for (std::size_t i = 0; i < std::min(x_.wetsvoorstel->verlies_over.size(), t_.wetsvoorstel->verlies_over.size()); ++i)
      same("verlies_over", x_.wetsvoorstel->verlies_over[i].second, t_.wetsvoorstel->verlies_over[i].second);
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
    same("grondslag", x.grondslag, t.grondslag);
    same("aandeel", x.aandeel, t.aandeel);
    same("voordeel", x.voordeel, t.voordeel);
    same("belastbaar_inkomen", x.belastbaar_inkomen, t.belastbaar_inkomen);
    same("belasting of a person", x.belasting, t.belasting);
    same("groene korting", x.heffingskorting_groen.value_or(Amount{}), t.heffingskorting_groen.value_or(Amount{}));
    same("dividendbelasting", x.dividendbelasting.value_or(Amount{}), t.dividendbelasting.value_or(Amount{}));
    if (x.toegepast != t.toegepast) f_.add(q_, "exact form: another route");
    equally_many("routes", x.routes, t.routes);
    for (std::size_t i = 0; i < std::min(x.routes.size(), t.routes.size()); ++i)
      same(std::string{t.routes[i].naam->key}, x.routes[i].inkomen, t.routes[i].inkomen);
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
  const Answer &x_, &t_;
  Findings& f_;
};

} // namespace

void check_exact_form(const Dossier& dossier, const Question& question, const Answer& answer, Findings& findings) {
  const auto exact = Year{parameters(), asked(question)}.amounts(dossier);
  if (exact.answer) ExactForm{question, *exact.answer, answer, findings}.check();
  else findings.add(question, "exact form: no answer");
}

} // namespace netto::simulation
