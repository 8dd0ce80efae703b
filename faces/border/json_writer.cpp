// SPDX-License-Identifier: EUPL-1.2
#include "json_writer.hpp"

#include "characters.hpp"

#include <algorithm>
#include <charconv>

namespace netto::border {

namespace {

/// Are these eight bytes all plain? Tells of each byte whether it is below 32, a quote, a backslash or no ASCII (bit 7 of a
/// difference that may not borrow, as no byte of `x | high` is below 128).
bool are_plain(const char* bytes) {
  constexpr std::uint64_t ones = 0x0101010101010101, high = 0x80 * ones;
  std::uint64_t x = 0;
  std::memcpy(&x, bytes, sizeof x);
  const auto is_not = [&](std::uint64_t c) { return ((x ^ (c * ones)) | high) - ones; }; // bit 7 of a byte: it is not c
  return (((x | high) - 0x20 * ones) & is_not('"') & is_not('\\') & ~x & high) == high;
}
constexpr bool is_plain(char c) {
  return static_cast<unsigned char>(c) >= 0x20 && static_cast<unsigned char>(c) < 0x80 && c != '"' && c != '\\';
}

} // namespace

void JsonWriter::end_piece() {
  if (!pieces_.empty()) written_ += pieces_.back().used = static_cast<std::size_t>(to_ - pieces_.back().text.get());
}
void JsonWriter::new_piece(std::size_t bytes) {
  constexpr std::size_t largest = std::size_t{1} << 20;
  end_piece();
  const std::size_t size = std::max(bytes, std::min(written_, largest));
  to_ = pieces_.emplace_back(Piece{std::make_unique_for_overwrite<char[]>(size)}).text.get();
  end_ = to_ + size;
}
std::string JsonWriter::take() {
  add("\n");
  end_piece();
  std::string text;
  text.reserve(written_);
  for (Piece& p : pieces_) {
    text.append(p.text.get(), p.used);
    p.text.reset();
  }
  return text;
}

void JsonWriter::line() {
  static constexpr char blank[] = "\n                               "; // of a size that is copied without a loop
  const std::size_t bytes = 1 + 2 * depth_;
  char* to = room(bytes + sizeof blank);
  std::memcpy(to, blank, sizeof blank);
  if (bytes >= sizeof blank) std::memset(to + 1, ' ', bytes - 1);
  to_ += bytes;
}
void JsonWriter::next() {
  *room(1) = ',';
  to_ += empty_ ? 0 : 1;
  if (depth_ > 0) line();
  empty_ = false;
}
void JsonWriter::before_value() {
  if (!after_key_) next();
  after_key_ = false;
}
void JsonWriter::close(char bracket) {
  --depth_;
  if (!empty_) line();
  add({&bracket, 1});
  empty_ = false;
}
void JsonWriter::whole(std::int64_t value) {
  char digits[20];
  word({digits, static_cast<std::size_t>(std::to_chars(digits, digits + sizeof digits, value).ptr - digits)});
}
void JsonWriter::cents(std::int64_t cents) {
  const std::int64_t euros = cents / 100;
  const auto rest = static_cast<int>(cents % 100 < 0 ? -(cents % 100) : cents % 100);
  if (euros == 0 && cents < 0) word("-0");
  else whole(euros);
  if (rest == 0) return;
  const char decimals[] = {'.', static_cast<char>('0' + rest / 10), static_cast<char>('0' + rest % 10)};
  add({decimals, rest % 10 == 0 ? std::size_t{2} : std::size_t{3}});
}

void JsonWriter::quoted(std::string_view text) {
  constexpr std::size_t most = 6; // of one byte: \u001f
  const std::size_t size = text.size();
  char* to = room(most * size + 2);
  *to++ = '"';
  for (std::size_t i = 0; i < size;) {
    for (; i + 8 <= size && are_plain(text.data() + i); i += 8, to += 8) std::memcpy(to, text.data() + i, 8);
    if (const std::size_t rest = size - i; rest < 8 && size >= 8 && are_plain(text.data() + size - 8)) {
      std::memcpy(to + rest - 8, text.data() + size - 8, 8); // what of it is there already was plain too
      to += rest;
      break;
    }
    for (; i < size && is_plain(text[i]); ++i) *to++ = text[i];
    if (i == size) break;
    const char c = text[i];
    std::string_view written;
    char control[] = "\\u00xx";
    char special[] = "\\x";
    std::size_t read = 1;
    if (static_cast<unsigned char>(c) >= 0x80) {
      const auto [length, broken, point] = character(text.substr(i));
      read = length == 0 ? broken : length;
      written = length == 0 ? std::string_view{"\xEF\xBF\xBD"} : text.substr(i, length);
    } else if (const auto at = std::string_view{"\"\\\b\f\n\r\t"}.find(c); at != std::string_view::npos) {
      special[1] = "\"\\bfnrt"[at];
      written = special;
    } else {
      control[4] = "0123456789abcdef"[c >> 4];
      control[5] = "0123456789abcdef"[c & 15];
      written = control;
    }
    for (const char x : written) *to++ = x;
    i += read;
  }
  *to++ = '"';
  to_ = to;
}

void writing::exact(JsonWriter& out, Notation notation, const Fraction& value) {
  if (notation == Notation::percent) out.text(trimmed(value, ValueKind::percent));
  else out.cents(in_whole_cents(value));
}
void writing::day(JsonWriter& out, Date value) { out.text(date_text(value)); }

} // namespace netto::border
