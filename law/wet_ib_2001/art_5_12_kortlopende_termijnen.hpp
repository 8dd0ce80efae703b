// SPDX-License-Identifier: EUPL-1.2
// Wet inkomstenbelasting 2001 (BWBR0011353), artikel 5.12 - vrijstelling van kortlopende termijnen van inkomsten en verplichtingen
// Tekst: 21 februari 2026.
// 5.12: het dossier laat lopende rente, huur en dergelijke weg uit de waarde op 1 januari
#pragma once
