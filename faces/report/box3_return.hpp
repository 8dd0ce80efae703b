// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "areas/answer.hpp"
#include "base/block.hpp"
#include "base/language.hpp"

#include <string>
#include <vector>

namespace netto::report {

/// What each thing brought, in columns that add up: received plus change in value minus interest and costs is the return. A home
/// under the bill is the exception: there the gain is a fact and the deemed addition is only in the return.
[[nodiscard]] Table return_table(const std::vector<vermogen::ReturnLine>& list, std::string title,
                                 const areas::Amount& together, bool bill, const Dossier& d, const Chooser& in);

} // namespace netto::report
