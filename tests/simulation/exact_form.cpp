// SPDX-License-Identifier: EUPL-1.2
// The rules in the untraced exact form, composed as the explained answer composes them in the traced form: every figure must be
// the same fraction.
#include "areas/box3/actual_return.hpp"
#include "areas/box3/vacant_homes.hpp"
#include "areas/outcome.hpp"
#include "checks.hpp"

#include <algorithm>

namespace netto::simulation {

namespace {

using namespace engine;
using engine::Eenheid; // not the unit of a legal term

template <Afrondingsbeleid B> class ExactForm {
public:
  using X = Exact<B>;

  ExactForm(const Dossier& d, const Question& q, const Antwoord& a, Findings& f)
      : d_{d}, q_{q}, a_{a}, f_{f}, rows_{laad_gegevens(parameters(), {q.year, {}, {}}, errors_)} {
    if (rows_) p_ = til_op<X>(*rows_, {});
  }

  void check() {
    if (!rows_) return f_.add(q_, "exact form: a parameter is missing");
    Bevindingen found;
    for (const Eenheid& e : eenheden(d_, q_.year, rows_->meerderjarigheid, found))
      regime::met_stelsel(q_.year, [&](auto regime) { unit<decltype(regime)>(e); });
    same("banktegoeden", bank_, a_.huishouden.banktegoeden);
    same("overige_bezittingen", other_, a_.huishouden.overige_bezittingen);
    same("schulden_na_drempel", debts_, a_.huishouden.schulden_na_drempel);
    same("belastbaar_rendement", return_, a_.huishouden.belastbaar_rendement);
    same("rendementsgrondslag", base_, a_.huishouden.rendementsgrondslag);
    same("grondslag", taxed_, a_.huishouden.grondslag);
  }

private:
  void same(const std::string& what, const Uitkomst& exact, const Uitkomst& traced) {
    if (exact.waarde != traced.waarde)
      f_.add(q_, "exact form: " + what + " is " + std::to_string(euros(exact.waarde)) + ", traced " +
                     std::to_string(euros(traced.waarde)));
  }
  static void nothing(const Subject&) {}

  template <class S> void unit(const Eenheid& e) {
    Bevindingen found;
    const Inventaris inv = inventaris(d_, q_.year, e, found);
    const auto sum = samenstellen<S, X>(inv, e, p_, {}, nothing);
    tel_op(bank_, uitkomst(sum.samen.grondslag.banktegoeden));
    tel_op(other_, uitkomst(sum.samen.grondslag.overige_bezittingen));
    tel_op(debts_, uitkomst(sum.samen.grondslag.schulden_na_drempel));
    tel_op(return_, uitkomst(sum.samen.rendement.belastbaar));
    tel_op(base_, uitkomst(sum.samen.grondslag.rendementsgrondslag));
    tel_op(taxed_, uitkomst(sum.samen.grondslag.grondslag));
    const auto actual = actual_return<S>(e, inv, sum);
    for (std::size_t i = 0; i < e.personen.size(); ++i) person<S>(e, i, sum.samen, actual);
  }

  template <class S> std::optional<Bedrag<X>> actual_return(const Eenheid& e, const Inventaris& inv, const Eenheidsom<X>& sum) {
    std::vector<Post> policies; // above both limits
    for (std::size_t i = 0; i < sum.uitvaart.size(); ++i) {
      if (!(sum.uitvaart[i].telt > Bedrag<X>{}).ja) continue;
      const auto& insured = inv.uitvaart[i].verzekerden;
      for (std::size_t v = 0; v < insured.size(); ++v)
        if ((sum.uitvaart[i].per_verzekerde[v] > Bedrag<X>{}).ja)
          policies.insert(policies.end(), insured[v].waarde.begin(), insured[v].waarde.end());
    }
    Bevindingen found;
    const auto facts = rendementsinventaris(d_, q_.year, e, policies, found);
    const auto w = Werkelijkrekening<X>{p_, {}}.template bereken<S>(facts, e, nothing);
    const auto traced =
        std::find_if(a_.werkelijk.begin(), a_.werkelijk.end(), [&](const auto& x) { return x.personen == e.personen; });
    if (traced == a_.werkelijk.end()) {
      f_.add(q_, "exact form: a unit has no actual return in the answer");
      return std::nullopt;
    }
    same("the actual return", uitkomst(w.rendement), traced->rendement);
    if (w.regels.size() != traced->regels.size()) f_.add(q_, "exact form: another number of lines in the actual return");
    for (std::size_t i = 0; i < w.regels.size() && i < traced->regels.size(); ++i) {
      const auto& x = w.regels[i];
      const auto& y = traced->regels[i];
      const std::string& name = name_of(d_, x.wat);
      same(name + " begin", uitkomst(x.begin), y.begin);
      same(name + " einde", uitkomst(x.einde), y.einde);
      same(name + " voordelen", uitkomst(x.voordelen), y.voordelen);
      same(name + " eigen_gebruik", uitkomst(x.eigen_gebruik), y.eigen_gebruik);
      same(name + " rendement", uitkomst(x.rendement), y.rendement);
      if (x.belast_deel && y.belast_deel) same(name + " belast_deel", uitkomst(*x.belast_deel), *y.belast_deel);
    }
    return traced->volledig && !traced->voor_vermindering ? std::optional{w.rendement} : std::nullopt;
  }

  template <class S>
  void person(const Eenheid& e, std::size_t i, const regime::Gezamenlijk<X>& joint, const std::optional<Bedrag<X>>& actual) {
    const auto who = e.personen[i];
    const auto traced = std::find_if(a_.personen.begin(), a_.personen.end(), [&](const auto& x) { return x.wie == who; });
    if (traced == a_.personen.end()) return f_.add(q_, "exact form: a person has no answer");
    const auto& g = joint.grondslag.grondslag;
    Bedrag<X> part = g;
    auto share = vorm::feit<X>({}, {}, 1, 1);
    if (e.personen.size() > 1) {
      const auto chosen = d_.verdeling.van(q_.year);
      const auto first = chosen ? wet::Artikel_2_17<X>::lid_2(
                                      g, vorm::feit<X>({}, {}, (*chosen)[e.personen[0]].duizendsten(), Percentage::geheel))
                                : vorm::feit<X>({}, {}, found_part());
      part = i == 0 ? first : g - first;
      share = chosen                 ? vorm::feit<X>({}, {}, (*chosen)[who].duizendsten(), Percentage::geheel)
              : (g > Bedrag<X>{}).ja ? verhouding(part, g)
                                     : vorm::feit<X>({}, {}, 1, 2);
    }
    const auto deduction =
        vorm::feit<X>({}, {}, e.buitenland ? Euro{} : d_.personen[who].persoonsgebonden_aftrek.van(q_.year).value_or(Euro{}));
    const auto period = vorm::feit<X>({}, {}, e.maanden, maanden_per_jaar);
    const auto u = actual ? regime::per_persoon_met_tegenbewijs<S, X>(joint, *actual, share, part, period, deduction, p_)
                          : regime::per_persoon<S, X>(joint, part, period, deduction, p_);
    const auto& name = d_.personen[who].naam;
    same(name + " grondslag", uitkomst(part), traced->grondslag);
    same(name + " aandeel", uitkomst(u.aandeel), traced->aandeel);
    same(name + " voordeel", uitkomst(u.voordeel), traced->voordeel);
    same(name + " belastbaar_inkomen", uitkomst(u.belastbaar_inkomen), traced->belastbaar_inkomen);
    same(name + " belasting", uitkomst(u.belasting), traced->belasting);
    for (const auto& r : traced->routes)
      same(name + " " + std::string{r.naam->key},
           uitkomst(r.naam->key == "vermogensmix"          ? u.vermogensmix
                    : r.naam->key == "werkelijk_rendement" ? u.werkelijk
                                                           : u.forfait),
           r.inkomen);
  }
  /// The part for the first partner that the answer found: whole euros.
  Euro found_part() const { return Euro::uit_centen(nearest(a_.verdeling->grondslag.front().second.waarde)); }

  const Dossier& d_;
  const Question& q_;
  const Antwoord& a_;
  Findings& f_;
  Berichten errors_;
  std::optional<Rijgegevens> rows_;
  regime::Gegevens<X> p_;
  Uitkomst bank_, other_, debts_, return_, base_, taxed_;
};

} // namespace

void check_exact_form(const Dossier& dossier, const Question& question, const engine::Antwoord& answer, Findings& findings) {
  Lader lader{parameters(), {question.year, {}, {}}};
  const auto with_homes_for_sale = engine::met_eigen_woning_te_koop(dossier, laad_termijn_te_koop(lader).value());
  const Dossier& d = with_homes_for_sale ? *with_homes_for_sale : dossier;
  if (question.statute) ExactForm<Afrondingsbeleid::wet>{d, question, answer, findings}.check();
  else ExactForm<Afrondingsbeleid::belastingdienst>{d, question, answer, findings}.check();
}

} // namespace netto::simulation
