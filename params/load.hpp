// SPDX-License-Identifier: EUPL-1.2
// From the tables to the typed parameters of a year. What is not there is collected, all of it, and named.
#pragma once

#include "params/box1.hpp"
#include "params/box2.hpp"
#include "params/box3.hpp"
#include "params/eigen_woning.hpp"
#include "params/overdracht.hpp"
#include "params/vennootschap.hpp"

#include <cassert>

namespace netto {

/// A quantity that has no value for the year asked.
struct Missing {
  std::string_view grootheid;
  int jaar = 0;
};

using Box3Rows = Box3Gegevens<Sourced<Euro>, Sourced<Percentage>>;
using ReturnRows = Rendementspercentages<Sourced<Percentage>>;
using AssetMixRows = Vermogensmixgegevens<Sourced<Euro>, Sourced<Percentage>>;
using ValuationRows = Waarderingsgegevens<Sourced<Euro>, Sourced<Percentage>>;
using ActualReturnRows = Werkelijkgegevens<Sourced<Euro>, Sourced<Percentage>>;
using UsufructRows = Genotsrechtgegevens<Sourced<Percentage>>;
using OwnHomeParameterRows = EigenWoninggegevens<Sourced<Euro>, Sourced<Percentage>>;
using Box1Rows = Box1Gegevens<Sourced<Euro>, Sourced<Percentage>>;
using CreditRows = Kortinggegevens<Sourced<Euro>, Sourced<Percentage>>;
using AssessmentRows = Aanslaggegevens<Sourced<Euro>>;
using Box2Rows2020 = Box2Gegevens2020<Sourced<Percentage>>;
using Box2Rows2024 = Box2Gegevens2024<Sourced<Euro>, Sourced<Percentage>>;
using CompanyRows = Vennootschapgegevens<Sourced<Euro>, Sourced<Percentage>>;
using LossRows2022 = Verliesverrekeninggegevens2022<Sourced<Euro>, Sourced<Percentage>>;
using CompanyDebtRows2023 = Schuldgegevens2023<Sourced<Euro>>;
using BillRows = Wetsvoorstelgegevens<Sourced<Euro>, Sourced<Percentage>>;

/// Fills fields with the rows that answer one question; an operation for `velden`. A field whose quantity is missing stays
/// as it was, and the quantity is added to `missing()`: with anything in there the fields must not be used.
class Loader {
public:
  /// `parameters` must outlive the loader.
  Loader(const Parameters& parameters, const ParameterQuery& vraag) : parameters_{&parameters}, query_{vraag} {}

  [[nodiscard]] const ParameterQuery& vraag() const { return query_; }
  /// What was asked and not there, in the order of asking.
  [[nodiscard]] const std::vector<Missing>& missing() const { return missing_; }

  /// `grootheid` must outlive the loader (as the names in `velden` do), and be of the unit of the field.
  void operator()(std::string_view grootheid, Sourced<Euro>& doel) {
    if (const auto place = find_row(grootheid, {ParameterUnit::euro}))
      doel = {Euro::from_cents(parameters_->row(*place).waarde), *place};
  }
  void operator()(std::string_view grootheid, Sourced<Percentage>& doel) {
    if (const auto place = find_row(grootheid, {ParameterUnit::percent, ParameterUnit::factor}))
      doel = {Percentage::from_thousandths(parameters_->row(*place).waarde), *place};
  }
  void operator()(std::string_view grootheid, Tabel<Sourced<Percentage>>& doel) {
    take_table(find_row(grootheid, {ParameterUnit::tabel_percent}), doel, Percentage::from_thousandths);
  }
  void operator()(std::string_view grootheid, Jarentabel<Sourced<Percentage>>& doel) {
    take_table(find_row(grootheid, {ParameterUnit::tabel_jaren}), doel, Percentage::from_thousandths);
  }
  void operator()(std::string_view grootheid, Tabel<Sourced<Euro>, Sourced<Percentage>>& doel) {
    take_table(find_row(grootheid, {ParameterUnit::tabel_euro}), doel, Euro::from_cents);
  }

private:
  /// The rows of the table in order; the slots after them repeat the last. That row and those slots have no upper bound and
  /// hold nil there: a reader that walks down from the last slot (law/phrases.hpp, tabelwaarde) has them as its starting point.
  template <class Grens, std::size_t N, class Maak>
  void take_table(std::optional<int> place, Tabel<Sourced<Grens>, Sourced<Percentage>, N>& doel, Maak grens_uit) {
    if (!place) return;
    const auto& rij = parameters_->row(*place);
    assert(rij.tabelrijen > 0 && static_cast<std::size_t>(rij.tabelrijen) <= N);
    const auto laatste = static_cast<std::size_t>(rij.tabelrijen) - 1;
    for (std::size_t i = 0; i < N; ++i) {
      const auto& bron = rij.tabel[i < laatste ? i : laatste];
      doel.tot_en_met[i] = {i < laatste ? grens_uit(bron.tot_en_met.value_or(0)) : Grens{}, *place};
      doel.waarde[i] = {bron.waarde, *place};
    }
  }
  std::optional<int> find_row(std::string_view grootheid, std::initializer_list<ParameterUnit> tax_units) {
    const auto place = parameters_->find_row(grootheid, query_);
    if (!place) missing_.push_back({grootheid, query_.jaar});
    assert(!place || [&] {
      for (const auto e : tax_units)
        if (parameters_->quantity_of(*place).eenheid == e) return true;
      return false;
    }());
    static_cast<void>(tax_units);
    return place;
  }

  const Parameters* parameters_;
  ParameterQuery query_;
  std::vector<Missing> missing_;
};

/// Fills the fields that `Rijen::velden` lists.
template <class Rijen> void load(Loader& lader, Rijen& doel) { Rijen::velden(doel, lader); }
/// A whole number of years or months; nothing when it is missing.
inline std::optional<int> load_years(Loader& lader, std::string_view grootheid) {
  Sourced<Percentage> jaren;
  lader(grootheid, jaren);
  if (jaren.place < 0) return std::nullopt;
  return static_cast<int>(jaren.waarde.thousandths() / Percentage::geheel);
}
/// The age at which someone is of age.
inline std::optional<int> load_age_of_majority(Loader& lader) { return load_years(lader, "meerderjarigheid"); }
/// For how many years after the last one as own home an empty home that is for sale stays one (art. 3.111 lid 2).
inline std::optional<int> load_for_sale_term(Loader& lader) { return load_years(lader, "termijn_leegstaand_te_koop"); }
/// The terms of 3.111 lid 3-6, in years.
struct OwnHomeTerms {
  int toekomstig = 0, gewezen_partner = 0, verpleeghuis = 0, uitzending = 0;
};
inline std::optional<OwnHomeTerms> load_own_home_terms(Loader& lader) {
  const auto toekomstig = load_years(lader, "termijn_toekomstige_woning"),
             gewezen_partner = load_years(lader, "termijn_gewezen_partner"),
             verpleeghuis = load_years(lader, "termijn_verpleeghuis"), uitzending = load_years(lader, "termijn_uitzending");
  if (!toekomstig || !gewezen_partner || !verpleeghuis || !uitzending) return std::nullopt;
  return OwnHomeTerms{*toekomstig, *gewezen_partner, *verpleeghuis, *uitzending};
}
/// Of an own-home loan, in months: how long it may run at most, and how far ahead interest may be paid (3.119c and 3.120 lid 3); and
/// in years how long the reserve lasts (3.119aa lid 3).
struct LoanTerms {
  int looptijd = 0, vooruit = 0, reserve = 0;
};
inline std::optional<LoanTerms> load_loan_terms(Loader& lader) {
  const auto looptijd = load_years(lader, "looptijd_aflossingseis"),
             vooruit = load_years(lader, "termijn_vooruitbetaalde_rente"),
             reserve = load_years(lader, "termijn_eigenwoningreserve");
  return looptijd && vooruit && reserve ? std::optional{LoanTerms{*looptijd * months_in_year, *vooruit, *reserve}}
                                        : std::nullopt;
}
/// Within how many months a shift around 1 January is undone (art. 5.24).
inline std::optional<int> load_shift_term(Loader& lader) { return load_years(lader, "termijn_peildatumarbitrage"); }
/// Art. 8.14a and 8.9: the age that a child has not reached, for how many months a year it belongs to the household or somebody is a
/// partner.
struct HouseholdTerms {
  int young_child = 0, months = 0;
};
inline std::optional<HouseholdTerms> load_household_terms(Loader& lader) {
  const auto age = load_years(lader, "combinatiekorting_leeftijd_kind"),
             months = load_years(lader, "heffingskorting_maanden_in_huishouden");
  return age && months ? std::optional{HouseholdTerms{*age, *months}} : std::nullopt;
}
/// The pensionable age in the year asked, in months (art. 7a AOW).
inline std::optional<int> load_pensionable_age(Loader& lader) {
  const auto jaren = load_years(lader, "aow_leeftijd_jaren"), maanden = load_years(lader, "aow_leeftijd_maanden");
  return jaren && maanden ? std::optional{*jaren * months_in_year + *maanden} : std::nullopt;
}
/// The days that a calendar month counts in a premium by time (Regeling Wfsv 2.7).
inline std::optional<int> load_premium_days(Loader& lader) { return load_years(lader, "premiedagen_per_maand"); }
/// For how many years losses from work and home, and unused self-employed deduction, go to other years (3.150 and 3.76 lid 7).
struct CarryTerms {
  int back = 0, forward = 0, unused_deduction = 0;
};
inline std::optional<CarryTerms> load_carry_terms(Loader& lader) {
  const auto back = load_years(lader, "termijn_verlies_achterwaarts"),
             forward = load_years(lader, "termijn_verlies_voorwaarts"),
             unused = load_years(lader, "termijn_niet_gerealiseerde_zelfstandigenaftrek");
  return back && forward && unused ? std::optional{CarryTerms{*back, *forward, *unused}} : std::nullopt;
}
/// For how many years losses from a substantial holding go to other years (4.49).
struct HoldingTerms {
  int back = 0, forward = 0;
};
inline std::optional<HoldingTerms> load_holding_terms(Loader& lader) {
  const auto back = load_years(lader, "termijn_verlies_box_2_achterwaarts"),
             forward = load_years(lader, "termijn_verlies_box_2_voorwaarts");
  return back && forward ? std::optional{HoldingTerms{*back, *forward}} : std::nullopt;
}
/// For how many years a loss of a company goes back (Wet Vpb 1969, 20 lid 2).
inline std::optional<int> load_company_loss_term(Loader& lader) {
  return load_years(lader, "termijn_verlies_vennootschap_achterwaarts");
}
/// The rate of the dividend tax.
inline std::optional<Sourced<Percentage>> load_dividend_tax_rate(Loader& lader) {
  Sourced<Percentage> tarief;
  lader("tarief_dividendbelasting", tarief);
  return tarief.place < 0 ? std::nullopt : std::optional{tarief};
}

} // namespace netto
