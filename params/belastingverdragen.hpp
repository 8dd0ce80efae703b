// SPDX-License-Identifier: EUPL-1.2
// The tax treaties of the Netherlands, and the regulations within the Kingdom: whether there is one, and the highest percentage that
// the other country may tax of dividend and interest of a private investor, from the texts of the treaties (BWBV, BWBR) as of 2017,
// and as changed where it says so (choice K-063). Each of those read leaves real estate in the other country to it, which the Besluit
// voorkoming dubbele belasting 2001 computes. Not here: special rates (governments, pension funds, bank loans, bonds of before 1965),
// and treaties that are not seen to apply yet.
#pragma once

#include "base/money.hpp"

#include <array>
#include <optional>
#include <string_view>

namespace netto {

struct Belastingverdrag {
  std::string_view land;  ///< its code (ISO 3166)
  int van, tot_en_met;    ///< years
  int dividend, interest; ///< thousandths of a percent; -1: no maximum known
  std::string_view bron;

  [[nodiscard]] constexpr std::optional<Percentage> maximum(bool is_interest) const {
    const int m = is_interest ? interest : dividend;
    return m < 0 ? std::nullopt : std::optional{Percentage::from_thousandths(m)};
  }
};

/// Without a treaty: Besluit voorkoming dubbele belasting 2001 (BWBR0012095), art. 25 lid 2, texts of 2017, 2021 and 2026.
inline constexpr Percentage maximum_zonder_belastingverdrag = Percentage::from_thousandths(15'000);

inline constexpr std::array belastingverdragen = std::to_array<Belastingverdrag>({
    // clang-format off
    {"DE", 0, 9999, 15000, 0, "BWBV0005862, art. 10 lid 2 c en art. 11 lid 1"},
    {"BE", 0, 9999, 15000, 10000, "BWBV0001563, art. 10 par. 2 b en art. 11 par. 2"},
    {"FR", 0, 9999, 15000, 10000, "BWBV0004110, art. 10 lid 2 b en art. 11 lid 2"},
    {"ES", 0, 9999, 15000, 10000, "BWBV0003462, art. 10 lid 2 en art. 11 lid 2"},
    {"IT", 0, 9999, 15000, 10000, "BWBV0002451, art. 10 lid 2 b en art. 11 lid 2"},
    {"GB", 0, 9999, 10000, 0, "BWBV0003074, art. 10 lid 2 a (i) en art. 11 lid 1"},
    {"LU", 0, 9999, 15000, 0, "BWBV0004123, art. 10 lid 2 b en art. 11 lid 1"},
    {"PT", 0, 9999, 10000, 10000, "BWBV0001423, art. 10 lid 2 en art. 11 lid 2"},
    {"PL", 0, 9999, 15000, 5000, "BWBV0001578, art. 10 lid 2 b en art. 11 lid 2"},
    {"JP", 0, 9999, 10000, 10000, "BWBV0004607, art. 10 lid 2 b en art. 11 lid 2"},
    {"CA", 0, 9999, 15000, 10000, "BWBV0002457, art. 10 lid 2 c en art. 11 lid 2"},
    {"AU", 0, 9999, 15000, 10000, "BWBV0003760, art. 10 lid 2 en art. 11 lid 2"},
    {"CN", 0, 9999, 10000, 10000, "BWBV0006192, art. 10 lid 2 b en art. 11 lid 2"},
    {"ZA", 0, 9999, 10000, 0, "BWBV0003119, art. 10 lid 2 b en art. 11 lid 1"},
    {"TR", 0, 9999, 20000, 15000, "BWBV0002810, art. 10 lid 2 b en art. 11 lid 2"},
    {"BR", 0, 9999, 15000, 15000, "BWBV0002849, art. 10 lid 2 en art. 11 lid 2 b"},
    {"SE", 0, 9999, 15000, 0, "BWBV0004767, art. 10 lid 2 en art. 11 lid 1"},
    {"NO", 0, 9999, 15000, 0, "BWBV0002712, art. 10 lid 2 en art. 11 lid 1"},
    {"DK", 0, 9999, 15000, 0, "BWBV0001313, art. 10 lid 2 en art. 11 lid 1"},
    {"FI", 0, 9999, 15000, 0, "BWBV0001257, art. 10 lid 2 en art. 11 lid 1"},
    {"AT", 0, 9999, 15000, 0, "BWBV0004204, art. 10 lid 2 en art. 11 lid 1"},
    {"GR", 0, 9999, 35000, 10000, "BWBV0002791, art. 10 lid 2 b en art. 11 lid 2"},
    {"HU", 0, 9999, 15000, 0, "BWBV0002405, art. 10 lid 2 b en art. 11 lid 1"},
    {"CZ", 0, 9999, 10000, 0, "BWBV0006082, art. 10 lid 2 en art. 11 lid 1"},
    {"SK", 0, 9999, 10000, 0, "BWBV0006083, art. 10 lid 2 en art. 11 lid 1"},
    {"HR", 0, 9999, 15000, 0, "BWBV0001453, art. 10 lid 2 en art. 11 lid 1"},
    {"SI", 0, 9999, 15000, 5000, "BWBV0001766, art. 10 lid 2 b en art. 11 lid 2"},
    {"MT", 0, 9999, 0, 10000, "BWBV0003762, art. 10 lid 3 en art. 11 lid 2"},
    {"MA", 0, 9999, 25000, 25000, "BWBV0003326, art. 10 lid 2 b en art. 11 lid 2 b"},
    {"TH", 0, 9999, 25000, 25000, "BWBV0003872, art. 10 lid 2 en art. 11 lid 2 b"},
    {"US", 0, 9999, 15000, 0, "BWBV0001109, art. 10 lid 2 b en art. 12 lid 1"},
    {"CH", 0, 9999, 15000, 0, "BWBV0004082, art. 10 lid 2 en art. 11 lid 1"},
    {"BY", 0, 9999, 15000, 5000, "BWBV0001320, art. 10 lid 2 b en art. 11 lid 2"},
    {"SR", 0, 9999, 20000, 10000, "BWBV0003461, art. 10 lid 2 c en art. 11 lid 2 b"},
    {"IL", 0, 9999, 15000, 15000, "BWBV0003781, art. 11 lid 2 b en art. 12 lid 2"},
    {"BD", 0, 9999, 15000, 10000, "BWBV0001126, art. 10 lid 2 b en art. 11 lid 2"},
    {"MX", 0, 9999, 15000, 10000, "BWBV0001142, art. 10 lid 2 b en art. 11 lid 2 b"},
    {"LV", 0, 9999, 15000, 10000, "BWBV0001145, art. 10 lid 2 b en art. 11 lid 2"},
    {"EE", 0, 9999, 15000, 10000, "BWBV0001353, art. 10 lid 2 b en art. 11 lid 2"},
    {"LT", 0, 9999, 15000, 10000, "BWBV0001416, art. 10 lid 2 b en art. 11 lid 2"},
    {"VN", 0, 9999, 15000, 10000, "BWBV0001195, art. 10 lid 2 c en art. 11 lid 2"},
    {"TN", 0, 9999, 20000, 7500, "BWBV0001199, art. 10 lid 2 b en art. 11 lid 2 (10%) met protocol punt 7"},
    {"KZ", 0, 9999, 15000, 10000, "BWBV0001263, art. 10 lid 2 b en art. 11 lid 2"},
    {"AR", 0, 9999, 15000, 12000, "BWBV0001304, art. 10 lid 2 b en art. 12 lid 2"},
    {"IS", 0, 9999, 15000, 0, "BWBV0001355, art. 10 lid 2 b en art. 11 lid 1"},
    {"RO", 0, 9999, 15000, 0, "BWBV0001356, art. 10 lid 2 c en art. 11 lid 2 (3%) met protocol ad art. 11"},
    {"MK", 0, 9999, 15000, 0, "BWBV0001380, art. 10 lid 2 en art. 11 lid 1"},
    {"EG", 0, 9999, 15000, 12000, "BWBV0001427, art. 10 lid 2 en art. 11 lid 2"},
    {"MD", 0, 9999, 15000, 5000, "BWBV0001440, art. 10 lid 2 b en art. 11 lid 2"},
    {"KW", 0, 9999, 10000, 0, "BWBV0001502, art. 10 lid 2 b en art. 11 lid 1"},
    {"UZ", 0, 9999, 15000, 0, "BWBV0001533, art. 10 lid 2 b en art. 11 lid 2 (10%) met protocol"},
    {"AM", 0, 9999, 15000, 5000, "BWBV0001547, art. 10 lid 2 b en art. 11 lid 2"},
    {"GE", 0, 9999, 15000, 0, "BWBV0001571, art. 10 lid 2 c en art. 11 lid 1"},
    {"UG", 0, 9999, 15000, 10000, "BWBV0001723, art. 10 lid 2 en art. 11 lid 2"},
    {"AL", 0, 9999, 15000, 10000, "BWBV0001759, art. 10 lid 2 c en art. 11 lid 2 b"},
    {"BB", 0, 9999, 15000, 5000, "BWBV0002019, art. 10 lid 2 en art. 11 lid 2"},
    {"LK", 0, 9999, 15000, 10000, "BWBV0002453, art. 10 lid 2 b en art. 11 lid 2"},
    {"NG", 0, 9999, 15000, 12500, "BWBV0002481, art. 10 lid 2 b en art. 11 lid 2"},
    {"ZW", 0, 9999, 20000, 10000, "BWBV0002531, art. 10 lid 2 b en art. 11 lid 2"},
    {"JO", 0, 9999, 15000, 5000, "BWBV0002643, art. 10 lid 2 b en art. 11 lid 2"},
    {"MY", 0, 9999, 0, 10000, "BWBV0002801, art. 11 lid 3 en art. 12 lid 2"},
    {"SG", 0, 9999, 0, 10000, "BWBV0003757, art. 10 lid 3 en art. 11 lid 2"},
    {"VE", 0, 9999, 10000, 5000, "BWBV0002844, art. 10 lid 2 en art. 11 lid 2"},
    {"PH", 0, 9999, 15000, 15000, "BWBV0002851, art. 10 lid 2 b en art. 11 lid 2 b"},
    {"PK", 0, 9999, 20000, 20000, "BWBV0002856, art. 10 lid 2 b en art. 11 lid 2 d"},
    {"SA", 0, 9999, 10000, 5000, "BWBV0003071, art. 10 lid 2 b en art. 11 lid 2"},
    {"AZ", 0, 9999, 10000, 10000, "BWBV0003138, art. 10 lid 2 b en art. 11 lid 2"},
    {"AE", 0, 9999, 10000, 0, "BWBV0003163, art. 10 lid 2 b en art. 11 lid 1"},
    {"BH", 0, 9999, 10000, 0, "BWBV0003165, art. 10 lid 2 b en art. 11 lid 1"},
    {"QA", 0, 9999, 10000, 0, "BWBV0003166, art. 10 lid 2 b en art. 11 lid 1"},
    {"GH", 0, 9999, 10000, 8000, "BWBV0003197, art. 10 lid 2 b en art. 11 lid 2"},
    {"NZ", 0, 9999, 15000, 10000, "BWBV0003761, art. 10 lid 2 en art. 11 lid 2"},
    {"KR", 0, 9999, 15000, 15000, "BWBV0004103, art. 10 lid 2 b en art. 11 lid 2 b"},
    {"OM", 0, 9999, 10000, 0, "BWBV0004163, art. 10 lid 2 b en art. 11 lid 1"},
    {"HK", 0, 9999, 10000, 0, "BWBV0004190, art. 10 lid 2 en art. 11 lid 1"},
    {"PA", 0, 9999, 15000, 5000, "BWBV0004968, art. 10 lid 2 en art. 11 lid 2"},
    {"IN", 0, 9999, 10000, 10000, "BWBV0006088, art. 10 en 11, met BWBR0031345 (meestbegunstiging)"},
    {"ID", 0, 2017, 10000, 10000, "BWBV0001619, art. 10 lid 2 en 11 lid 2"},
    {"ID", 2018, 9999, 15000, 10000, "Trb. 2015, 121, art. 1"},
    {"IE", 0, 2020, 15000, 0, "BWBV0004192, art. 8 lid 2 en 9 lid 1"},
    {"IE", 2021, 9999, 15000, 0, "verdrag van 13 juni 2019"},
    {"BG", 0, 2021, 15000, 0, "BWBV0002194, art. 10 lid 2 b en 11 lid 1"},
    {"BG", 2022, 9999, 15000, 5000, "BWBV0006879, art. 10 lid 2 en 11 lid 2"},
    {"UA", 0, 2021, 15000, 10000, "BWBV0001259, art. 10 lid 2 b en 11 lid 2 b"},
    {"UA", 2022, 9999, 15000, 5000, "BWBV0001259, met het protocol van 2018"},
    {"RU", 0, 2021, 15000, 0, "BWBV0001303, art. 10 lid 2 b en 11 lid 1; beeindigd per 1 januari 2022"},
    {"CY", 2024, 9999, 15000, 0, "verdrag van 1 juni 2021"},
    {"CL", 2023, 9999, 15000, 10000, "verdrag van 25 januari 2021"},
    {"XK", 2022, 9999, 15000, 10000, "BWBV0006877, art. 10 lid 2 en 11 lid 2"},
    {"RS", 0, 9999, 15000, 0, "BWBV0002168, art. 10 lid 2 b en 11 lid 1"},
    {"ME", 0, 9999, 15000, 0, "BWBV0002168, art. 10 lid 2 b en 11 lid 1"},
    {"BA", 0, 9999, 15000, 0, "BWBV0002168, art. 10 lid 2 b en 11 lid 1"},
    {"KG", 0, 2025, 15000, 0, "BWBV0002167, art. 7 en 8"},
    {"TJ", 0, 9999, 15000, 0, "BWBV0002167, art. 7 en 8"},
    {"TM", 0, 9999, 15000, 0, "BWBV0002167, art. 7 en 8"},
    {"ZM", 0, 9999, 15000, 10000, "BWBV0003952, art. 10 lid 2 b en 11 lid 2"},
    {"ET", 0, 9999, 10000, 5000, "BWBV0005914, art. 10 lid 2 a en 11 lid 2"},
    {"AW", 0, 9999, 15000, 10000, "BWBR0002464, art. 11 lid 2 en 13 lid 2"},
    {"CW", 0, 9999, 15000, 0, "BWBR0037077, art. 10 lid 2 en 11 lid 1"},
    {"BQ", 0, 9999, -1, 0, "BWBR0029675, art. 2.4 lid 2 en 2.12 lid 1"},
    {"DZ", 2020, 9999, -1, -1, "Trb. 2018, 65"},
    // clang-format on
});

/// The treaty with `land` that applies in `jaar`; nullptr: none is known.
constexpr const Belastingverdrag* belastingverdrag(std::string_view land, int jaar) {
  for (const Belastingverdrag& v : belastingverdragen)
    if (v.land == land && v.van <= jaar && jaar <= v.tot_en_met) return &v;
  return nullptr;
}

} // namespace netto
