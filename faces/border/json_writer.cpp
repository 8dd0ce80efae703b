// SPDX-License-Identifier: EUPL-1.2
#include "json_writer.hpp"

#include "characters.hpp"

#include <algorithm>
#include <bit>
#include <charconv>
#include <cstring>

namespace netto::border {

namespace {

constexpr std::size_t eight = 8;

/// Which of the first eight bytes are not plain, the first one lowest: a control character, quote, backslash or no ASCII. Bit 7 of a
/// difference tells it of each; none borrows, as no byte of `x | high` is below 128.
inline std::uint64_t special_bytes(const char* bytes) {
  constexpr std::uint64_t ones = 0x0101010101010101, high = 0x80 * ones;
  std::uint64_t x = 0;
  std::memcpy(&x, bytes, eight);
  if constexpr (std::endian::native == std::endian::big) x = __builtin_bswap64(x);
  const auto is_not = [&](std::uint64_t c) { return ((x ^ (c * ones)) | high) - ones; };
  return ~(((x | high) - 0x20 * ones) & is_not('"') & is_not('\\') & ~x) & high;
}
constexpr bool is_plain(char c) {
  return static_cast<unsigned char>(c) >= 0x20 && static_cast<unsigned char>(c) < 0x80 && c != '"' && c != '\\';
}

/// Writes the first character of `text`, which is not plain; how many bytes of `text` it was.
std::size_t write_special(std::string_view text, char*& to) {
  const auto write = [&to](std::string_view written) { to += written.copy(to, written.size()); };
  const char c = text.front();
  if (static_cast<unsigned char>(c) >= 0x80) {
    const auto [length, broken, point] = character(text);
    write(length == 0 ? std::string_view{"\xEF\xBF\xBD"} : text.substr(0, length));
    return length == 0 ? broken : length;
  }
  *to++ = '\\';
  if (const auto at = std::string_view{"\"\\\b\f\n\r\t"}.find(c); at != std::string_view::npos) {
    *to++ = "\"\\bfnrt"[at];
  } else {
    const char hex[] = {'u', '0', '0', "0123456789abcdef"[c >> 4], "0123456789abcdef"[c & 15]};
    write({hex, sizeof hex});
  }
  return 1;
}

} // namespace

void JsonWriter::new_piece(std::size_t bytes) {
  constexpr std::size_t largest = std::size_t{1} << 20;
  if (!pieces_.empty()) {
    pieces_.back().resize(static_cast<std::size_t>(to_ - pieces_.back().data()));
    written_ += pieces_.back().size();
  }
  std::string& piece = pieces_.emplace_back();
  piece.resize(std::max(bytes, std::min(written_, largest)));
  to_ = piece.data();
  end_ = to_ + piece.size();
}
char* JsonWriter::room(std::size_t bytes) {
  if (static_cast<std::size_t>(end_ - to_) < bytes) new_piece(bytes);
  return to_;
}
std::string JsonWriter::take() {
  *room(1) = '\n';
  ++to_;
  pieces_.back().resize(static_cast<std::size_t>(to_ - pieces_.back().data()));
  if (pieces_.size() == 1) return std::move(pieces_.front());
  std::string text;
  text.reserve(written_ + pieces_.back().size());
  for (std::string& p : pieces_) {
    text += p;
    std::string{}.swap(p);
  }
  return text;
}

char* JsonWriter::line(char* to) const {
  if (layout_ == Layout::one_line) return to;
  static constexpr char blank[] = "\n                               "; // of a size that is copied without a loop
  const std::size_t bytes = 1 + 2 * depth_;
  std::memcpy(to, blank, sizeof blank);
  if (bytes >= sizeof blank) std::memset(to + 1, ' ', bytes - 1);
  return to + bytes;
}
char* JsonWriter::to_next(std::size_t bytes) {
  char* to = room(64 + 2 * depth_ + bytes);
  *to = ',';
  to += empty_ ? 0 : 1;
  empty_ = false;
  return depth_ > 0 ? line(to) : to;
}
char* JsonWriter::to_value(std::size_t bytes) {
  if (!after_key_) return to_next(bytes);
  after_key_ = false;
  return room(bytes);
}
void JsonWriter::open(char bracket) {
  char* to = to_value(1);
  *to = bracket;
  to_ = to + 1;
  ++depth_;
  empty_ = true;
}
void JsonWriter::close(char bracket) {
  --depth_;
  char* to = room(64 + 2 * depth_);
  if (!empty_) to = line(to);
  *to = bracket;
  to_ = to + 1;
  empty_ = false;
}
void JsonWriter::key(std::string_view key) {
  char* to = quoted(key, to_next(room_for(key)));
  std::memcpy(to, ": ", 2);
  to_ = to + 2;
  after_key_ = true;
}
void JsonWriter::plain_key(std::string_view key) {
  char* to = to_next(key.size() + 4);
  *to++ = '"';
  std::memcpy(to, key.data(), key.size());
  to += key.size();
  std::memcpy(to, "\": ", 3);
  to_ = to + 3;
  after_key_ = true;
}
void JsonWriter::word(std::string_view w) {
  char* to = to_value(w.size());
  to_ = to + w.copy(to, w.size());
}
void JsonWriter::whole(std::int64_t value) {
  constexpr std::size_t longest = 20;
  char* to = to_value(longest);
  to_ = std::to_chars(to, to + longest, value).ptr;
}
void JsonWriter::cents(std::int64_t cents) {
  const std::int64_t euros = cents / 100;
  const auto rest = static_cast<int>(cents % 100 < 0 ? -(cents % 100) : cents % 100);
  if (euros == 0 && cents < 0) word("-0");
  else whole(euros);
  if (rest == 0) return;
  const char decimals[] = {'.', static_cast<char>('0' + rest / 10), static_cast<char>('0' + rest % 10)};
  to_ = std::copy_n(decimals, rest % 10 == 0 ? 2 : 3, room(sizeof decimals));
}

char* JsonWriter::quoted(std::string_view text, char* to) {
  *to++ = '"';
  const char *from = text.data(), *const end = from + text.size();
  while (from != end) {
    const auto rest = static_cast<std::size_t>(end - from);
    if (rest >= eight) { // written whole; what is plain of it stays
      const std::uint64_t special = special_bytes(from);
      std::memcpy(to, from, eight);
      const std::size_t plain = special == 0 ? eight : static_cast<std::size_t>(std::countr_zero(special)) / 8;
      to += plain;
      from += plain;
      if (special == 0) continue;
    } else if (text.size() >= eight && special_bytes(end - eight) == 0) { // what of it is there already was plain too
      std::memcpy(to + rest - eight, end - eight, eight);
      to += rest;
      break;
    } else {
      while (from != end && is_plain(*from)) *to++ = *from++;
      if (from == end) break;
    }
    from += write_special({from, static_cast<std::size_t>(end - from)}, to);
  }
  *to++ = '"';
  return to;
}

} // namespace netto::border
