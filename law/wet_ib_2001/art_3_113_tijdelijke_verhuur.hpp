// SPDX-License-Identifier: EUPL-1.2
// Wet inkomstenbelasting 2001 (BWBR0011353), artikel 3.113 - tijdelijke verhuur van de eigen woning
// 3.113: NIET, het dossier kent geen huur van een woning zolang zij de eigen woning is
#pragma once
