// SPDX-License-Identifier: EUPL-1.2
// Rounding as a named act. The statute rounds almost nothing; the official calculation rounds at the points below. Which of
// the two applies is a policy, chosen per calculation and named in the answer. Sources: docs/keuzes/K-001-afronding.md.
#pragma once

#include <cstdint>
#include <string_view>

namespace netto {

enum class Afrondingsbeleid { belastingdienst, wet };
enum class Richting { omlaag, dichtstbij, omhoog }; ///< omlaag: towards minus infinity; dichtstbij: halves up

/// A place where the official calculation rounds: to a whole multiple of `per_eenheid` parts of one euro (or of one, for a ratio).
struct Afrondingspunt {
  std::string_view naam, en; ///< what is rounded and how, as a person reads it
  Richting richting;
  std::int64_t delen; ///< parts per euro or per whole: 1 = whole euros, 10'000 = hundredths of a percent
};

namespace afronding {
inline constexpr Afrondingspunt bezitting{"naar beneden op hele euro's", "down to whole euros", Richting::omlaag, 1};
inline constexpr Afrondingspunt schuld{"naar boven op hele euro's", "up to whole euros", Richting::omhoog, 1};
inline constexpr Afrondingspunt rendement_bezittingen{"naar beneden op hele euro's", "down to whole euros", Richting::omlaag,
                                                      1};
inline constexpr Afrondingspunt rendement_schulden{"op de dichtstbijzijnde hele euro", "to the nearest whole euro",
                                                   Richting::dichtstbij, 1};
inline constexpr Afrondingspunt toerekening{"naar beneden op hele euro's", "down to whole euros", Richting::omlaag, 1};
inline constexpr Afrondingspunt aandeel{"naar beneden op 2 decimalen van een procent", "down to 2 decimals of a percent",
                                        Richting::omlaag, 10'000};
inline constexpr Afrondingspunt schijfdeel{"naar beneden op hele euro's", "down to whole euros", Richting::omlaag, 1};
inline constexpr Afrondingspunt klasserendement{"naar beneden op hele euro's", "down to whole euros", Richting::omlaag, 1};
inline constexpr Afrondingspunt klasserendement_dichtstbij{"op de dichtstbijzijnde hele euro", "to the nearest whole euro",
                                                           Richting::dichtstbij, 1};
inline constexpr Afrondingspunt voordeel{"naar beneden op hele euro's", "down to whole euros", Richting::omlaag, 1};
inline constexpr Afrondingspunt werkelijk_rendement{"naar beneden op hele euro's", "down to whole euros", Richting::omlaag, 1};
inline constexpr Afrondingspunt belasting{"naar beneden op hele euro's", "down to whole euros", Richting::omlaag, 1};
inline constexpr Afrondingspunt belasting_dichtstbij{"op de dichtstbijzijnde hele euro", "to the nearest whole euro",
                                                     Richting::dichtstbij, 1};
inline constexpr Afrondingspunt verdeling_voorheffing{"naar beneden op hele centen", "down to whole cents", Richting::omlaag,
                                                      100};
inline constexpr Afrondingspunt voorheffing{"naar beneden op hele euro's", "down to whole euros", Richting::omlaag, 1};
inline constexpr Afrondingspunt eigenwoningforfait{"naar beneden op hele euro's", "down to whole euros", Richting::omlaag, 1};
inline constexpr Afrondingspunt heffingskorting{"naar boven op hele euro's", "up to whole euros", Richting::omhoog, 1};
} // namespace afronding

} // namespace netto
