// SPDX-License-Identifier: EUPL-1.2
// Wet inkomstenbelasting 2001 (BWBR0011353), artikel 8.14a - inkomensafhankelijke combinatiekorting
// 8.14a: NIET; het dossier zegt niet in wiens huishouden een kind woont, en het antwoord waarschuwt als er een jonger dan twaalf is
#pragma once
