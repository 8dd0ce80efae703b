// SPDX-License-Identifier: EUPL-1.2
// Besluit voorkoming dubbele belasting 2001, artikelen 22 tot en met 25 - voordeel uit sparen en beleggen in het buitenland
// 22-25: NIET, bij een onroerende zaak in het buitenland is de belasting in het antwoord die van voor de vermindering
#pragma once
