// SPDX-License-Identifier: EUPL-1.2
#include "areas/huishouden/area.hpp"

#include "areas/huishouden/questions.hpp"
#include "areas/lift.hpp"

namespace netto::huishouden {

namespace {

struct Figures {
  int te_koop = 0;          ///< years that an empty home for sale stays the own home
  int meerderjarigheid = 0; ///< age in years
};

} // namespace

std::shared_ptr<const void> load(const Parameters& parameters, const ParameterQuery& version, Notices& missing) {
  Loader lader{parameters, version};
  const auto te_koop = load_for_sale_term(lader), meerderjarigheid = load_age_of_majority(lader);
  report_missing(lader, missing);
  if (!te_koop || !meerderjarigheid) return nullptr;
  return std::make_shared<Figures>(Figures{*te_koop, *meerderjarigheid});
}

void evaluate(Work& work) {
  const auto& figures = *static_cast<const Figures*>(work.figures);
  const int jaar = work.vraag.jaar;
  work.completed = met_eigen_woning_te_koop(*work.dossier, figures.te_koop);
  if (work.completed) work.dossier = &*work.completed;
  vacant_homes(*work.dossier, jaar, figures.te_koop, work.findings);
  work.tax_units = tax_units(*work.dossier, jaar, figures.meerderjarigheid, work.findings);
}

} // namespace netto::huishouden
