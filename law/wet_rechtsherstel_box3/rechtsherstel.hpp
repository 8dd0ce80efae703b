// SPDX-License-Identifier: EUPL-1.2
// Wet rechtsherstel box 3 (2017 tot en met 2022): het voordeel naar de werkelijke verdeling van het vermogen; het telt als het
// lager is dan dat van de vermogensmix. De berekening loopt langs dezelfde lijn als artikel 5.2 vanaf 2023. BWBR0047699.
// artikel 1 lid 1: gemodelleerd, zie wet_ib_2001/art_5_02_lid_3_indeling.hpp | artikel 1 lid 2 onderdeel a (aanslagen die op 24
// december 2021 vaststonden): NIET | artikel 1 lid 3: gemodelleerd, per persoon (keuze K-005) | artikelen 2 en 3: gemodelleerd |
// artikel 5 (persoonsgebonden aftrek die vrijkomt): NIET | artikel 6 (voorkomen van dubbele belasting): NIET | artikel 6a:
// gemodelleerd, zie wet_ib_2001/art_5_25_tegenbewijs.hpp
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
