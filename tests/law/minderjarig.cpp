// SPDX-License-Identifier: EUPL-1.2
// Art. 2.15 Wet IB 2001: until when a child is minor, and to whom what it has is attributed.
#include "law/wet_ib_2001/art_2_15_kind.hpp"

#include <doctest/doctest.h>

using namespace netto;

TEST_CASE("a child is minor up to the day before its birthday, of who was born on 29 February too") {
  using namespace std::chrono;
  const auto until = [](Date born) { return wet::Artikel_2_15::minderjarig_tot_en_met(born, 18); };
  CHECK(until(2007y / 1 / 1) == 2024y / 12 / 31); // of age on 1 January 2025
  CHECK(until(2007y / 1 / 2) == 2025y / 1 / 1);   // still minor on that day
  CHECK(until(2007y / 7 / 1) == 2025y / 6 / 30);
  CHECK(until(2006y / 3 / 1) == 2024y / 2 / 29);
  CHECK(until(2008y / 2 / 29) == 2026y / 2 / 28); // of age on 1 March
}

TEST_CASE("all to the one parent with authority, half to each of two") {
  const auto part = [](std::int64_t parents, std::int64_t authority) {
    const Part d = wet::Artikel_2_15::lid_4(parents, authority);
    return static_cast<double>(d.size().parts()->num) / static_cast<double>(d.size().parts()->den);
  };
  CHECK(part(1, 1) == 1.0);
  CHECK(part(1, 2) == 0.5);
  CHECK(part(2, 2) == 1.0); // partners
  CHECK(part(0, 2) == 0.0);
}
