// SPDX-License-Identifier: EUPL-1.2
// Random households: 200'000 per year in the exact form and in every build of the columns, 2'000 of them with a trace.
#include "helpers.hpp"

#include <cstdlib>

namespace netto::parity {

TEST_CASE("random households: exact, trace and columns agree") {
  const char* gegeven = std::getenv("NETTO_ZAAD"); // NOLINT: one thread
  const std::uint64_t zaad = gegeven != nullptr ? std::strtoull(gegeven, nullptr, 10) : 20260101;
  MESSAGE("seed ", zaad, " (NETTO_ZAAD)");
  for (int jaar = eerste_jaar; jaar <= laatste_jaar; ++jaar) {
    std::mt19937_64 g{zaad + static_cast<std::uint64_t>(jaar)};
    Huishoudtabel t;
    for (int i = 0; i < test::trekkingen(200'000); ++i) t.voeg(willekeurig(g));
    vergelijk(t, jaar, 100);
  }
}

TEST_CASE("a table of any length: blocks and what is left of them") {
  for (const std::size_t n : {0U, 1U, 2U, 127U, 128U, 129U, 300U}) {
    std::mt19937_64 g{n};
    Huishoudtabel t;
    for (std::size_t i = 0; i < n; ++i) t.voeg(willekeurig(g));
    vergelijk(t, 2025, 1);
  }
}

} // namespace netto::parity
