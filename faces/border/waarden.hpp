// SPDX-License-Identifier: EUPL-1.2
// Reading one value of a dossier: amount, percentage, date, number, text. Each reader gives the value, or reports what is
// wrong and gives nothing.
#pragma once

#include "document.hpp"
#include "facts/key.hpp"
#include "melding.hpp"

#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace netto::border {

/// A value of the document with the way to it.
struct Waarde {
  const Knoop& knoop;
  std::string pad;

  /// What stands under `sleutel`; the place of the table itself when there is nothing.
  [[nodiscard]] Waarde veld(std::string_view sleutel) const {
    const auto* k = knoop.vind(sleutel);
    return {k ? *k : knoop, (pad.empty() ? "" : pad + ".") + zichtbaar(sleutel)};
  }
  /// Member `i` (from 0) of a list; shown counting from 1.
  [[nodiscard]] Waarde lid(std::size_t i) const;
  /// What was written, as text.
  [[nodiscard]] std::string letterlijk() const;
};

/// The problems found so far.
struct Meldingen {
  std::vector<Melding> fouten, waarschuwingen;

  /// Reports a problem with `waarde`; the texts of `code` get `invulling`.
  void fout(Code code, const Waarde& waarde, std::initializer_list<Tweetalig> invulling = {}) {
    fouten.push_back(maak_melding(code, waarde.pad, waarde.knoop.plaats, waarde.letterlijk(), invulling));
  }
  void waarschuwing(Code code, const Waarde& waarde, std::initializer_list<Tweetalig> invulling = {}) {
    waarschuwingen.push_back(maak_melding(code, waarde.pad, waarde.knoop.plaats, waarde.letterlijk(), invulling));
  }
};

/// The longest name, in characters.
inline constexpr std::size_t langste_naam = 200;

[[nodiscard]] std::optional<Euro> lees_bedrag(Meldingen& m, const Waarde& w, Bounds bounds);
[[nodiscard]] std::optional<Percentage> lees_percentage(Meldingen& m, const Waarde& w);
[[nodiscard]] std::optional<Datum> lees_datum(Meldingen& m, const Waarde& w);
[[nodiscard]] std::optional<std::int64_t> lees_geheel(Meldingen& m, const Waarde& w, Bounds bounds);
[[nodiscard]] std::optional<bool> lees_schakelaar(Meldingen& m, const Waarde& w);
/// A text; `voorbeeld` shows how to write one.
[[nodiscard]] std::optional<std::string> lees_tekst(Meldingen& m, const Waarde& w, std::string_view voorbeeld);
/// The year (2000..2100) that is the key `sleutel` of `w`.
[[nodiscard]] std::optional<int> lees_jaarsleutel(Meldingen& m, const Waarde& w, std::string_view sleutel);
/// The date (an existing day of 1900..2100) that is the key `sleutel` of `w`.
[[nodiscard]] std::optional<Datum> lees_datumsleutel(Meldingen& m, const Waarde& w, std::string_view sleutel);
/// A year (2000..2100) as a value.
[[nodiscard]] std::optional<int> lees_jaar(Meldingen& m, const Waarde& w);
/// A name: not empty, at most `langste_naam` characters, none of them a control character.
[[nodiscard]] std::optional<std::string> lees_naam(Meldingen& m, const Waarde& w);

/// 12,5% in Dutch, 12.5% in English.
[[nodiscard]] Tweetalig percentage_tekst(std::int64_t duizendsten);
/// 1.000.000 in Dutch, 1,000,000 in English.
[[nodiscard]] Tweetalig getal_tekst(std::int64_t getal);
/// What follows a remedy: "; bedoelt u X?", or nothing when there is no suggestion.
[[nodiscard]] Tweetalig bedoelt_u(std::string_view voorstel);

} // namespace netto::border
