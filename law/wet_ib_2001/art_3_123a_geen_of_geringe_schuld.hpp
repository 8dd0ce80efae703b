// SPDX-License-Identifier: EUPL-1.2
// Wet inkomstenbelasting 2001 (BWBR0011353), artikel 3.123a - aftrek wegens geen of geringe eigenwoningschuld
// 3.123a: NIET, het vraagt de aftrekbare kosten van 3.120
#pragma once
