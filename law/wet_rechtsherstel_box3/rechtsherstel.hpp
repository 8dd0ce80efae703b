// SPDX-License-Identifier: EUPL-1.2
// Wet rechtsherstel box 3 (2017 tot en met 2022): het voordeel naar de werkelijke verdeling van het vermogen; het telt als het
// lager is dan dat van de vermogensmix. De berekening loopt langs dezelfde lijn als artikel 5.2 vanaf 2023.
// Gemodelleerd: percentages, aandeel, vloer van nihil, de vergelijking per persoon met dezelfde verdeling (keuze K-005).
// Bron van de stappen: de rekenpagina 2022 van de Belastingdienst (params/bronnen.toml); de wettekst zelf is niet gelezen.
#pragma once

#include "law/wet_ib_2001/art_5_02_voordeel.hpp"

namespace netto::wet {

inline constexpr Forfaitbegrippen begrippen_rechtsherstel{begrip::rendement_banktegoeden_herstel,
                                                          begrip::rendement_overige_bezittingen_herstel,
                                                          begrip::rendement_schulden_herstel,
                                                          begrip::belastbaar_rendement_herstel,
                                                          begrip::aandeel_herstel,
                                                          begrip::voordeel_rechtsherstel};

} // namespace netto::wet
