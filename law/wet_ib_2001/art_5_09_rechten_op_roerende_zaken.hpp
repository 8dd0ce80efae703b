// SPDX-License-Identifier: EUPL-1.2
// Wet inkomstenbelasting 2001 (BWBR0011353), artikel 5.9 - vrijstelling van rechten op roerende zaken krachtens erfrecht
// Tekst: 21 februari 2026.
// 5.9: NIET, laat zo een recht weg uit het dossier
#pragma once
