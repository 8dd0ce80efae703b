// SPDX-License-Identifier: EUPL-1.2
// What the border says to people about their dossier: each message names the field, what was read, the rule and the remedy.
// The texts: messages.hpp.
#pragma once

#include "base/language.hpp"
#include "messages.hpp"

#include <compare>
#include <cstddef>
#include <initializer_list>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace netto::border {

/// A place in the text; counting starts at 1, 0 is unknown. In TOML that of the key, in JSON of the value's last character.
struct Place {
  int regel = 0;
  int kolom = 0;
  friend constexpr auto operator<=>(const Place&, const Place&) = default;
};

/// A message about one place in the dossier.
struct Diagnostic {
  Code code{};
  std::string path; ///< the field: bankrekening "Spaarrekening".waarde.2025, or bankrekening[2] (the second) without a name
  Place place;
  std::string as_read;   ///< what was read, shortened, control characters made visible; empty when nothing was there
  Bilingual regel_tekst; ///< the rule: what is allowed
  Bilingual herstel;     ///< how to mend it
};

/// Makes a message: the texts of `code` with `filling` in the places {0}, {1}, ...
[[nodiscard]] Diagnostic make_diagnostic(Code code, std::string path, Place place, std::string_view as_read,
                                         std::initializer_list<Bilingual> filling = {});
/// The message as a few lines of text, without a newline at the end.
[[nodiscard]] std::string show(const Diagnostic& diagnostic, Language language);

/// At most `grootst` characters of `tekst`, with control and direction characters written out and invalid bytes as \xNN.
[[nodiscard]] std::string visible(std::string_view tekst, std::size_t grootst = 60);
/// The candidate that looks most like `as_read`, or empty when none is near; capitals do not count. Only the first hundred
/// candidates are compared.
[[nodiscard]] std::string_view nearest(std::string_view as_read, std::span<const std::string_view> kandidaten);
/// `namen` with commas between them: a, b, c; at most thirty of them.
[[nodiscard]] std::string listing(std::span<const std::string_view> namen);

} // namespace netto::border
