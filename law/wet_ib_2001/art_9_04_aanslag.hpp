// SPDX-License-Identifier: EUPL-1.2
// Wet inkomstenbelasting 2001 (BWBR0011353), artikel 9.4 - wel of geen aanslag
// 9.4 (kleine bedragen die niet worden geheven of teruggegeven): NIET; het antwoord geeft het verschil, ook als het klein is
#pragma once
