// SPDX-License-Identifier: EUPL-1.2
// Wet inkomstenbelasting 2001 (BWBR0011353), artikel 5.24 - peildatumarbitrage
// 5.24: NIET, wel een waarschuwing bij wat voor 1 januari is verkocht en daarna gekocht, of geleend en afgelost
#pragma once
