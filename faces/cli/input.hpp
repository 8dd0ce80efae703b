// SPDX-License-Identifier: EUPL-1.2
// Files in and out, with errors as values: nothing is read before its size is known, and nothing is left half written.
#pragma once

#include "base/language.hpp"

#include <string>
#include <string_view>

namespace netto::cli {

/// A text, or why it could not be read.
struct FileContents {
  std::string tekst;
  border::Bilingual error; ///< empty: read
  [[nodiscard]] bool success() const { return error.nl.empty(); }
};

/// Reads a whole file; `-` is standard input. What is larger than a dossier may be (border::largest_text) is refused.
[[nodiscard]] FileContents read_file(const std::string& naam);

/// Writes all of `tekst` to the descriptor; the reason when that fails (a full disk, a closed pipe), empty otherwise.
[[nodiscard]] border::Bilingual write(int file, std::string_view tekst);
/// Writes `tekst` to a new file next to `naam` and then gives it that name, so that nobody sees half a file. An existing file
/// stays as it is unless `vervang`. The reason when it fails, empty otherwise.
[[nodiscard]] border::Bilingual write_file(const std::string& naam, std::string_view tekst, bool vervang);

} // namespace netto::cli
