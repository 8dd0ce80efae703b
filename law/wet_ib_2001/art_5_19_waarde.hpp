// SPDX-License-Identifier: EUPL-1.2
// Wet inkomstenbelasting 2001 (BWBR0011353), artikelen 5.19, 5.21 en 5.23 - waarde in het economische verkeer, effecten, nadere regels
// Tekst: 21 februari 2026.
// 5.19 (waarde in het economische verkeer): het dossier geeft de waarde | 5.21 (slotkoers van de laatste beursdag): het dossier geeft de
// waarde | 5.23 (nadere regels): zie Uitvoeringsbesluit
#pragma once
