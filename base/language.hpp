// SPDX-License-Identifier: EUPL-1.2
// The two languages in which people read answers and messages.
#pragma once

#include "base/word.hpp"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace netto {

enum class Language { nl, en };

/// One text in both languages. A single text stands for both (a name, a number).
struct Bilingual {
  std::string nl, en;

  Bilingual() = default;
  Bilingual(std::string beide) : nl{beide}, en{std::move(beide)} {} // NOLINT: a name reads the same in both languages
  Bilingual(const char* beide) : nl{beide}, en{beide} {}            // NOLINT
  Bilingual(std::string nederlands, std::string engels) : nl{std::move(nederlands)}, en{std::move(engels)} {}

  [[nodiscard]] const std::string& in(Language language) const { return language == Language::nl ? nl : en; }
};

/// Picks the text of one language.
struct Chooser {
  Language language = Language::nl;
  [[nodiscard]] std::string operator()(std::string_view nl, std::string_view en) const {
    return std::string{language == Language::nl ? nl : en};
  }
  [[nodiscard]] std::string operator()(const Word& word) const { return (*this)(word.nl, word.en); }
};

/// a, b en c.
[[nodiscard]] inline std::string enumeration(const std::vector<std::string>& names, Language language) {
  std::string all;
  for (std::size_t i = 0; i < names.size(); ++i) {
    if (i > 0) all += i + 1 < names.size() ? ", " : language == Language::nl ? " en " : " and ";
    all += names[i];
  }
  return all;
}
/// `text` with a capital first letter (of the letters a-z).
[[nodiscard]] inline std::string capitalised(std::string_view text) {
  std::string out{text};
  if (!out.empty() && out.front() >= 'a' && out.front() <= 'z') out.front() = static_cast<char>(out.front() - 'a' + 'A');
  return out;
}

} // namespace netto

namespace netto::border { // under which the faces know them
using netto::Bilingual;
using netto::Language;
} // namespace netto::border
