// SPDX-License-Identifier: EUPL-1.2
// Wet inkomstenbelasting 2001 (BWBR0011353), artikel 3.110 - belastbare inkomsten uit eigen woning
// 3.110 (het saldo van voordelen en aftrekbare kosten): NIET, het antwoord geeft de voordelen van 3.112
#pragma once
