// SPDX-License-Identifier: EUPL-1.2
// The dated limits of the own homes of a dossier: until which day a home stays one, and a loan counts.
#pragma once

#include "areas/area.hpp"

#include <string_view>
#include <vector>

namespace netto::eigen_woning {

enum class Term : std::uint8_t { te_koop, toekomstig, gewezen_partner, verpleeghuis, looptijd };
inline constexpr std::string_view termijnnamen[] = {"te_koop", "toekomstig", "gewezen_partner", "verpleeghuis", "looptijd"};
struct Limit {
  Term soort{};
  Thing wat; ///< the home or the loan
  Date laatste_dag{};
};
/// Those of every home and own-home loan, in order of day; nothing where the parameters of `jaar` do not give the terms.
[[nodiscard]] std::vector<Limit> limits(const Dossier& d, const Parameters& parameters, const areas::Query& asked);

/// Must a loan that began then be repaid to be an own-home debt?
[[nodiscard]] bool must_be_repaid(Date since);
/// The longest term of an own-home loan, in months; nothing when the parameters do not give it.
[[nodiscard]] std::optional<int> longest_term(const Parameters& parameters, const areas::Query& asked);

} // namespace netto::eigen_woning
