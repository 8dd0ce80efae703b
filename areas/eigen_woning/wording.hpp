// SPDX-License-Identifier: EUPL-1.2
// What is said of the own home, in both languages.
#pragma once

#include "areas/message.hpp"

namespace netto::message {

/// tekst = the years for which there are rules.
inline constexpr Message eigen_woning_zonder_regels{
    "eigen_woning_zonder_regels", Message::warning,
    "De eigen woning (box 1) is weggelaten: voor {jaar} heeft Netto er geen regels voor, wel voor {wat}.",
    "The own home (box 1) is left out: Netto has no rules for it in {jaar}, only for {wat}."};

/// tekst = the quantities that are missing.
inline constexpr Message eigen_woning_zonder_cijfers{
    "eigen_woning_zonder_cijfers", Message::warning,
    "De eigen woning (box 1) is weggelaten: voor {jaar} is (op de gevraagde datum) niet bekend: {wat}. Geef het op met "
    "--parameters BESTAND, of vraag een andere datum met --bekend-op.",
    "The own home (box 1) is left out: not known for {jaar} (on the date asked): {wat}. Supply it with --parameters FILE, or "
    "ask another date with --bekend-op."};

/// wat: owned by a child (bij) that comes of age in the year.
inline constexpr Message eigen_woning_kind_meerderjarig{
    "eigen_woning_kind_meerderjarig", Message::warning,
    "{wat}: {bij} wordt in {jaar} meerderjarig. Zijn deel van het eigenwoningforfait telt tot die dag bij wie het gezag heeft; "
    "van die dag af geeft het kind zelf aan (Wet IB 2001, art. 2.15), en dat rekent Netto hier niet.",
    "{wat}: {bij} comes of age in {jaar}. Its part of the deemed income counts until that day for who has authority; from that "
    "day the child files itself (Wet IB 2001, art. 2.15), which Netto does not compute here."};

} // namespace netto::message
