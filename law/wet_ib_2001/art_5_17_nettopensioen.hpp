// SPDX-License-Identifier: EUPL-1.2
// Wet inkomstenbelasting 2001 (BWBR0011353), artikelen 5.17 tot en met 5.17f en 5.36 - nettopensioen, zijn grenzen en onregelmatige handelingen
// Tekst: 21 februari 2026.
// 5.17 (vrijstelling): het dossier laat zo een aanspraak weg | 5.17a-5.17d en 5.17f (maxima): NIET | 5.17e en 5.36 (onregelmatige
// handelingen): NIET
#pragma once
