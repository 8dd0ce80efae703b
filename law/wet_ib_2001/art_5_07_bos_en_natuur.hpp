// SPDX-License-Identifier: EUPL-1.2
// Wet inkomstenbelasting 2001 (BWBR0011353), artikel 5.7 - vrijstelling van bossen, natuurterreinen en landgoederen
// Tekst: 21 februari 2026.
// landgoederen en hun gebouwen: NIET | bos en natuurterrein: zie art_5_03_wat_telt.hpp
#pragma once
