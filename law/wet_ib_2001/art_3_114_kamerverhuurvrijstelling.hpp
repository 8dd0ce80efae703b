// SPDX-License-Identifier: EUPL-1.2
// Wet inkomstenbelasting 2001 (BWBR0011353), artikel 3.114 - kamerverhuurvrijstelling
// 3.114: NIET, het dossier kent geen kamers
#pragma once
