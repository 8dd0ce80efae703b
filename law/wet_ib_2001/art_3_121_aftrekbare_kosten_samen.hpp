// SPDX-License-Identifier: EUPL-1.2
// Wet inkomstenbelasting 2001 (BWBR0011353), artikel 3.121 - aftrekbare kosten van wie samen een eigen woning heeft zonder partner te zijn
// Tekst: 2020-2027. Gemodelleerd: van een schuld het eigen aandeel erin (eigendom in het dossier), van de canon dat in de woning.
#pragma once
