// SPDX-License-Identifier: EUPL-1.2
// Text in a given width: blocks of a report, and the tools they are written with: wrapping, columns, and colours that can be off.
// Lengths are counted in characters, not bytes.
#pragma once

#include "base/block.hpp"
#include "base/language.hpp"

#include <cstddef>
#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace netto::report {

/// How text is to look. The same style and content give the same bytes.
struct Style {
  Language language = Language::nl;
  std::size_t width = 80;
  bool colour = false;

  [[nodiscard]] std::string in(std::string_view nl, std::string_view en) const { return Chooser{language}(nl, en); }
  [[nodiscard]] std::string bold(std::string_view text) const { return with("1", text); }
  [[nodiscard]] std::string faint(std::string_view text) const { return with("2", text); }
  [[nodiscard]] std::string notice(std::string_view text) const { return with("1;33", text); }

private:
  [[nodiscard]] std::string with(std::string_view code, std::string_view text) const;
};

/// The report for a terminal. Key figures and charts are left out: what they say is in the blocks around them too.
[[nodiscard]] std::string to_text(const Blocks& blocks, const Style& style);

/// Columns that `text` (UTF-8, without colours) takes.
[[nodiscard]] std::size_t width(std::string_view text);
/// `text` with spaces after it up to `n` columns, or before it.
[[nodiscard]] std::string left(std::string_view text, std::size_t n);
[[nodiscard]] std::string right(std::string_view text, std::size_t n);
/// `text`, cut off with … when it takes more than `n` columns.
[[nodiscard]] std::string shortened(std::string_view text, std::size_t n);
/// The lines of `text` in at most `n` columns, broken between words; a longer word is cut.
[[nodiscard]] std::vector<std::string> lines(std::string_view text, std::size_t n);
/// `text` with each character of `escapes` written as what stands beside it.
[[nodiscard]] std::string escaped(std::string_view text, std::initializer_list<std::pair<char, std::string_view>> escapes);
/// A paragraph: the first line after `first`, the next lines after `next`, each line ended with a newline.
[[nodiscard]] std::string paragraph(std::string_view text, std::size_t n, std::string_view first, std::string_view next);

} // namespace netto::report
