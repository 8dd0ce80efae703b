// SPDX-License-Identifier: EUPL-1.2
// Rounding as a named act. The statute rounds almost nothing; the official calculation rounds at the points below. Which of
// the two applies is a policy, chosen per calculation and named in the answer. Sources: docs/keuzes/K-001-afronding.md.
#pragma once

#include <cstdint>
#include <string_view>

namespace netto {

enum class RoundingPolicy { belastingdienst, wet };
enum class Direction { down, nearest, up }; ///< down: towards minus infinity; nearest: halves up

/// A place where the official calculation rounds: to a whole multiple of `delen` parts of one euro (or of one, for a ratio).
struct RoundingPoint {
  std::string_view naam, en; ///< what is rounded and how, as a person reads it
  Direction richting;
  std::int64_t delen; ///< parts per euro or per whole: 1 = whole euros, 10'000 = hundredths of a percent
};

namespace afronding {
inline constexpr RoundingPoint bezitting{"naar beneden op hele euro's", "down to whole euros", Direction::down, 1};
inline constexpr RoundingPoint schuld{"naar boven op hele euro's", "up to whole euros", Direction::up, 1};
inline constexpr RoundingPoint rendement_bezittingen{"naar beneden op hele euro's", "down to whole euros", Direction::down, 1};
inline constexpr RoundingPoint rendement_schulden{"op de dichtstbijzijnde hele euro", "to the nearest whole euro",
                                                  Direction::nearest, 1};
inline constexpr RoundingPoint toerekening{"naar beneden op hele euro's", "down to whole euros", Direction::down, 1};
inline constexpr RoundingPoint aandeel{"naar beneden op 2 decimalen van een procent", "down to 2 decimals of a percent",
                                       Direction::down, 10'000};
inline constexpr RoundingPoint schijfdeel{"naar beneden op hele euro's", "down to whole euros", Direction::down, 1};
inline constexpr RoundingPoint klasserendement{"naar beneden op hele euro's", "down to whole euros", Direction::down, 1};
inline constexpr RoundingPoint klasserendement_dichtstbij{"op de dichtstbijzijnde hele euro", "to the nearest whole euro",
                                                          Direction::nearest, 1};
inline constexpr RoundingPoint voordeel{"naar beneden op hele euro's", "down to whole euros", Direction::down, 1};
inline constexpr RoundingPoint werkelijk_rendement{"naar beneden op hele euro's", "down to whole euros", Direction::down, 1};
inline constexpr RoundingPoint belasting{"naar beneden op hele euro's", "down to whole euros", Direction::down, 1};
inline constexpr RoundingPoint belasting_dichtstbij{"op de dichtstbijzijnde hele euro", "to the nearest whole euro",
                                                    Direction::nearest, 1};
inline constexpr RoundingPoint verdeling_voorheffing{"naar beneden op hele centen", "down to whole cents", Direction::down,
                                                     100};
inline constexpr RoundingPoint voorheffing{"naar beneden op hele euro's", "down to whole euros", Direction::down, 1};
inline constexpr RoundingPoint eigenwoningforfait{"naar beneden op hele euro's", "down to whole euros", Direction::down, 1};
inline constexpr RoundingPoint financieringskosten{"naar boven op hele euro's", "up to whole euros", Direction::up, 1};
inline constexpr RoundingPoint inkomen{"naar beneden op hele euro's", "down to whole euros", Direction::down, 1};
inline constexpr RoundingPoint aftrek{"naar boven op hele euro's", "up to whole euros", Direction::up, 1};
inline constexpr RoundingPoint mkb_winstvrijstelling{"op de dichtstbijzijnde hele euro", "to the nearest whole euro",
                                                     Direction::nearest, 1};
inline constexpr RoundingPoint bijdrage_zvw{"op de dichtstbijzijnde hele euro", "to the nearest whole euro", Direction::nearest,
                                            1};
inline constexpr RoundingPoint premie{"naar beneden op hele euro's", "down to whole euros", Direction::down, 1};
inline constexpr RoundingPoint heffingspercentage{"naar beneden op 2 decimalen van een procent",
                                                  "down to 2 decimals of a percent", Direction::down, 10'000};
inline constexpr RoundingPoint aanslag{"naar beneden op hele euro's", "down to whole euros", Direction::down, 1};
inline constexpr RoundingPoint heffingskorting{"naar boven op hele euro's", "up to whole euros", Direction::up, 1};
} // namespace afronding

} // namespace netto
