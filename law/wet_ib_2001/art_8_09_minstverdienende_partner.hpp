// SPDX-License-Identifier: EUPL-1.2
// Wet inkomstenbelasting 2001 (BWBR0011353), artikel 8.9 - verhoging van het maximum bij de minstverdienende partner
// 8.9, 8.9a (uitbetaling van de algemene heffingskorting): NIET; het antwoord waarschuwt waar zij kan gelden
#pragma once
