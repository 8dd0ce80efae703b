// SPDX-License-Identifier: EUPL-1.2
// Wet inkomstenbelasting 2001 (BWBR0011353), artikel 3.119c - aflossingseis
// 3.119c-3.119g (aflossingsstand, achterstand, verhuizing, informatieplicht): NIET, het dossier zegt wat een eigenwoningschuld is
#pragma once
