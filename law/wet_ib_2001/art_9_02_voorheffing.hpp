// SPDX-License-Identifier: EUPL-1.2
// Wet inkomstenbelasting 2001 (BWBR0011353), artikel 9.2 - voorheffingen
// 9.2: NIET, de dividendbelasting die het dossier geeft is opgeteld en tussen partners verdeeld (2.17), zonder de voorwaarden
#pragma once
