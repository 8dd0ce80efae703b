// SPDX-License-Identifier: EUPL-1.2
// What the articles say of the facts of persons, children and homes for sale, without computing.
#pragma once

#include "areas/namespaces.hpp"
#include "base/date.hpp"
#include "facts/value.hpp"

#include <optional>
#include <span>

namespace netto::huishouden {

/// From `van` until, not on, `tot`; empty: always so, or still.
struct Tijdvak {
  std::optional<Date> van, tot;
  [[nodiscard]] constexpr bool raakt(const Tijdvak& ander) const {
    return (!tot || !ander.van || *ander.van < *tot) && (!van || !ander.tot || *ander.tot > *van);
  }
};
/// Until and including which year an empty home for sale may be the own home still (3.111 lid 2); `termijn` in years.
std::optional<int> te_koop_tot_en_met(const Tijdvak& leegstand, std::optional<Date> laatste_dag_eigen_woning,
                                      std::span<const Tijdvak> huren, int termijn);
/// The first year as own home that still matters for `jaar`.
int te_koop_vanaf(int jaar, int termijn);

/// Is a child minor on 1 January of `jaar` (2.15, 1:233 BW)? `meerderjarigheid` in years.
bool minderjarig(Date geboren, int jaar, int meerderjarigheid);
/// The last day on which it is.
Date minderjarig_tot_en_met(Date geboren, int meerderjarigheid);
/// The last day of which its actual return is attributed to its parents (5.25 lid 3).
Date rendement_kind_tot_en_met(Date geboren, int meerderjarigheid);
/// The last day on which the things of who dies are his (5.33 lid 2).
Date laatste_dag_erflater(Date overleden);
/// The part of what a minor child has that is attributed to `ouders` of the `gezag` parents with authority (2.15 lid 2 and 4).
Part toegerekend(std::int64_t ouders, std::int64_t gezag);

/// Real estate here of who lives abroad: until when it counts (7.7 lid 4).
struct Bezitting_in_Nederland {
  std::optional<Date> niet_meer_vanaf{}; ///< first day on which it does not: sold, or the own home
  bool dag_bekend = true;                ///< false: sold on a day that the dossier does not give
};
/// For how many months all of them count; nothing when they differ.
std::optional<int> maanden_buitenland(std::span<const Bezitting_in_Nederland> bezittingen, int jaar);

} // namespace netto::huishouden
