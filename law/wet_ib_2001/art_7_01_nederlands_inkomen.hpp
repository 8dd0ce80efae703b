// SPDX-License-Identifier: EUPL-1.2
// Wet inkomstenbelasting 2001 (BWBR0011353), artikelen 7.1 tot en met 7.6 - Nederlands inkomen van buitenlandse belastingplichtigen, box 1 en box 2
// Tekst: 21 februari 2026.
// 7.1 (box 3): zie art_7_07_buitenland.hpp | 7.2-7.4 (werk en woning, vervoer, buitengaats): NIET | 7.5, 7.5a en 7.6 (aanmerkelijk
// belang): NIET
#pragma once
