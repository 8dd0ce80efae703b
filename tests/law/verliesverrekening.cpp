// SPDX-License-Identifier: EUPL-1.2
// For how many years a loss counts: article 3.150 lid 1 says the three years before and the nine after.
#include "law/wet_ib_2001/art_3_150_verliesverrekening.hpp"

#include <doctest/doctest.h>

using netto::wet::binnen_termijn;

TEST_CASE("a loss of 2016 counts until 2025, income of 2022 takes a loss of 2025") {
  CHECK(binnen_termijn(2016, 2025, 9));
  CHECK_FALSE(binnen_termijn(2016, 2026, 9));
  CHECK(binnen_termijn(2022, 2025, 3));
  CHECK_FALSE(binnen_termijn(2021, 2025, 3));
}
