// SPDX-License-Identifier: EUPL-1.2
// SHA-256 (FIPS 180-4), to identify a dossier and a set of parameters in the proof of an answer.
#pragma once

#include <string>
#include <string_view>

namespace netto::border {

/// The SHA-256 of the bytes of `tekst`, as 64 lower-case hexadecimal digits.
[[nodiscard]] std::string sha256(std::string_view tekst);

} // namespace netto::border
