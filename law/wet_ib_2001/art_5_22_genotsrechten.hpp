// SPDX-License-Identifier: EUPL-1.2
// Wet inkomstenbelasting 2001 (BWBR0011353), artikel 5.22 - genotsrechten, zoals vruchtgebruik
// 5.22: NIET, het dossier kent geen genotsrechten en geen bezit waarop een ander er een heeft
#pragma once
