// SPDX-License-Identifier: EUPL-1.2
// Wet inkomstenbelasting 2001 (BWBR0011353), artikelen 5.16 tot en met 5.16c en 5.35 - nettolijfrenten, hun grenzen en onregelmatige handelingen
// Tekst: 21 februari 2026.
// 5.16 (vrijstelling): het dossier laat zo een aanspraak weg | 5.16a en 5.16b (aanbieders en grenzen): NIET | 5.16c en 5.35 (onregelmatige
// handelingen): NIET
#pragma once
