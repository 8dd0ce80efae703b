// SPDX-License-Identifier: EUPL-1.2
// Wet inkomstenbelasting 2001 (BWBR0011353), artikel 8.16a - jonggehandicaptenkorting
// 8.16a: NIET
#pragma once
