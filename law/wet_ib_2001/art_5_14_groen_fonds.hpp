// SPDX-License-Identifier: EUPL-1.2
// Wet inkomstenbelasting 2001 (BWBR0011353), artikel 5.14 - wat groene beleggingen zijn
// Tekst: 21 februari 2026.
// 5.14: het dossier zegt of een belegging bij een aangewezen groen fonds is
#pragma once
