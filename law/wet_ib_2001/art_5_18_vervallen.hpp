// SPDX-License-Identifier: EUPL-1.2
// Wet inkomstenbelasting 2001 (BWBR0011353), artikelen 5.6, 5.11, 5.15, 5.18, 5.18a en 5.18b - vervallen, of nooit in werking getreden
// Tekst: 21 februari 2026.
// 5.6, 5.11, 5.15, 5.18, 5.18a (vervallen voor 2017), 5.18b (nooit in werking): zie de wet, er is geen tekst
#pragma once
