// SPDX-License-Identifier: EUPL-1.2
// Wet inkomstenbelasting 2001 (BWBR0011353), artikel 3.119aa - eigenwoningreserve
// 3.119aa: NIET, verkoop en aankoop van een eigen woning rekent Netto niet
#pragma once
