// SPDX-License-Identifier: EUPL-1.2
// The two languages in which people read answers and messages.
#pragma once

#include <string>
#include <utility>

namespace netto {

enum class Taal { nl, en };

/// One text in both languages. A single text stands for both (a name, a number).
struct Tweetalig {
  std::string nl, en;

  Tweetalig() = default;
  Tweetalig(std::string beide) : nl{beide}, en{std::move(beide)} {} // NOLINT: a name reads the same in both languages
  Tweetalig(const char* beide) : nl{beide}, en{beide} {}            // NOLINT
  Tweetalig(std::string nederlands, std::string engels) : nl{std::move(nederlands)}, en{std::move(engels)} {}

  [[nodiscard]] const std::string& in(Taal taal) const { return taal == Taal::nl ? nl : en; }
};

} // namespace netto

namespace netto::border { // under which the faces know them
using netto::Taal;
using netto::Tweetalig;
} // namespace netto::border
