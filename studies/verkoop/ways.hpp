// SPDX-License-Identifier: EUPL-1.2
// What the proceeds of a sale become.
#pragma once

#include "studies/verkoop/verkoop.hpp"

#include <map>

namespace netto::studies {

/// A home that is bought with the proceeds, and its loan.
struct NextHome {
  Woning woning;
  Schuld lening; ///< of nil: none
  Euro prijs, kosten, schuld;
  Euro lasten; ///< per year
};
/// What each way starts from: the household on 1 January after the sale, without what the sale left.
struct SaleStart {
  Dossier zonder;
  Euro opbrengst;
  Eigendom eigendom;
  std::optional<NextHome> volgende;
  Euro huur; ///< per month
  int eerste = 0, laatste = 0;
};

class Ways {
public:
  Ways(const SaleStart& start, const Parameters& parameters, const areas::Query& asked, const areas::Assumptions& assumptions,
       areas::Notices& reasons)
      : start_{start}, parameters_{parameters}, asked_{asked}, assumptions_{assumptions}, reasons_{reasons} {}

  [[nodiscard]] ProceedsCourse course(engine::Beyond beyond);
  [[nodiscard]] std::optional<AroundNewYear> around_new_year();
  /// `start.zonder` with the proceeds as savings: there on 1 January, or come just after it.
  [[nodiscard]] Dossier as_savings(bool before_new_year) const;

private:
  struct Plan;
  struct Tax {
    std::optional<Fraction> all, box3; ///< over all boxes, if these are computed; and of box 3
  };
  /// A year with what the household owes without the proceeds.
  struct Known {
    engine::Year year;
    Tax base;
  };
  [[nodiscard]] std::vector<Plan> plans() const;
  Tax answered(const engine::Year& year, const Dossier& d);
  /// What `d` owes more than the household without the proceeds.
  Tax tax(const Dossier& d, int jaar, engine::Beyond beyond);
  /// `put_in`: from income, in each year. False when a year has no answer.
  bool simulate(const Plan& plan, const std::vector<Euro>& put_in, Percentage growth, engine::Beyond beyond, ProceedsWay& out);
  void required(ProceedsCourse& course, const std::vector<Plan>& all, const std::vector<Euro>& put_in);

  const SaleStart& start_;
  const Parameters& parameters_;
  areas::Query asked_;
  const areas::Assumptions& assumptions_;
  areas::Notices& reasons_;
  std::map<std::pair<int, engine::Beyond>, Known> years_{};
};

} // namespace netto::studies
