// SPDX-License-Identifier: EUPL-1.2
// Wet inkomstenbelasting 2001 (BWBR0011353), artikel 3.120 - aftrekbare kosten eigen woning
// 3.120 (rente, kosten van leningen, erfpacht): NIET | 3.120a (restschuld): NIET | 3.121 (ieders kosten zonder partner): NIET
#pragma once
