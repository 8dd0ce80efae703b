// SPDX-License-Identifier: EUPL-1.2
// JSON text, written straight from registers (base/register.hpp): no tree is built. Two spaces of indentation; UTF-8, and what is no
// UTF-8 becomes U+FFFD. A long text is written in pieces, so that it never stands in memory twice at a size that it outgrew.
#pragma once

#include "base/date.hpp"
#include "base/fraction.hpp"
#include "base/money.hpp"
#include "base/number_text.hpp"
#include "base/register.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace netto::border {

class JsonWriter {
public:
  enum class Layout { indented, one_line };

  explicit JsonWriter(std::size_t expected_bytes = 256, Layout layout = Layout::indented) : layout_{layout} {
    new_piece(expected_bytes);
  }

  void open(char bracket); ///< '{' or '['
  void close(char bracket);
  void key(std::string_view key);
  /// One of a register, in which nothing needs a backslash.
  void plain_key(std::string_view key);
  void text(std::string_view value) { to_ = quoted(value, to_value(room_for(value))); }
  void whole(std::int64_t value);
  /// An amount of `cents` eurocents in euros: 2577, 1682.44, -0.5.
  void cents(std::int64_t cents);
  void flag(bool value) { word(value ? "true" : "false"); }
  void null() { word("null"); }

  /// The document, with a newline at its end.
  [[nodiscard]] std::string take();

private:
  /// The most that `text` can become between quotes, and what is written beyond its end.
  static std::size_t room_for(std::string_view text) { return 6 * text.size() + 16; }
  static char* quoted(std::string_view text, char* to);
  void new_piece(std::size_t bytes);
  char* room(std::size_t bytes);     ///< for that many more; where they go
  char* line(char* to) const;        ///< a new line, as far in as the depth
  char* to_next(std::size_t bytes);  ///< to where the next key or element is, with room for it
  char* to_value(std::size_t bytes); ///< the same, for what may stand after a key
  void word(std::string_view w);

  std::vector<std::string> pieces_; ///< the last one is being written, from `to_` on
  char *to_ = nullptr, *end_ = nullptr;
  std::size_t written_ = 0; ///< in the pieces before the last
  std::size_t depth_ = 0;
  Layout layout_;
  bool empty_ = true, after_key_ = false;
};

template <class Fields, class Record, class Reader>
void write_record(JsonWriter& out, const Record& record, const Reader& reader);

namespace writing {

template <class T>
inline constexpr bool is_list = requires(const T& t) { t.begin(), t.end(); } && !std::is_convertible_v<T, std::string_view>;
template <class T>
inline constexpr bool is_outcome = requires(const T& t) {
  { t.waarde } -> std::convertible_to<Fraction>;
};

template <class Out> void exact(Out& out, Notation notation, const Fraction& value) {
  if (notation == Notation::percent) out.text(trimmed(value, ValueKind::percent));
  else out.cents(in_whole_cents(value));
}

/// One value that is no record, as its type and the row say. `out`: a JsonWriter, or what takes its values.
template <class Out, class T, class Reader>
void value(Out& out, Notation notation, std::span<const std::string_view> choices, const T& v, const Reader& reader) {
  if constexpr (is_outcome<T>) exact(out, notation, v.waarde);
  else if constexpr (std::is_same_v<T, Fraction>) exact(out, notation, v);
  else if constexpr (std::is_same_v<T, Euro>) out.cents(v.cents());
  else if constexpr (std::is_same_v<T, Percentage>) exact(out, notation, {v.thousandths(), Percentage::geheel});
  else if constexpr (std::is_same_v<T, Date>) out.text(date_text(v));
  else if constexpr (std::is_same_v<T, bool>) out.flag(v);
  else if constexpr (std::is_enum_v<T>) out.text(choices[static_cast<std::size_t>(v)]);
  else if constexpr (std::is_convertible_v<T, std::string_view>) out.text(v);
  else if constexpr (requires { reader.title(v); }) out.text(reader.title(v)); // a thing of the dossier
  else if constexpr (requires { v->key; })
    out.text(v == nullptr ? std::string_view{} : v->key); // a row of a register; none: empty
  else if constexpr (requires { v.valueless_by_exception(); })
    std::visit([&](const auto& x) { value(out, notation, choices, x, reader); }, v);
  else if constexpr (std::is_same_v<T, std::size_t> && requires { reader.name(v); })
    out.text(reader.name(v)); // the number of a person
  else out.whole(v);
}

template <class F, class T, class Reader>
void value_or_record(JsonWriter& out, const F& row, const T& v, const Reader& reader) {
  using Inside = decltype(row.inside);
  if constexpr (requires { row.inside.key; }) { // a map; of two elements of one name the last one counts
    out.open('{');
    for (auto i = v.begin(); i != v.end(); ++i) {
      const auto& name = std::invoke(row.inside.key, *i);
      const auto same = [&](const auto& x) { return std::invoke(row.inside.key, x) == name; };
      if (std::find_if(v.begin(), i, same) != i) continue;
      auto last = i;
      for (auto j = i; j != v.end(); ++j)
        if (same(*j)) last = j;
      if constexpr (std::is_convertible_v<decltype(name), std::string_view>) out.key(name);
      else out.key(reader.name(name));
      value(out, row.inside.notation, {}, std::invoke(row.inside.value, *last), reader);
    }
    out.close('}');
  } else if constexpr (is_list<T>) {
    out.open('[');
    for (const auto& element : v)
      if constexpr (std::is_same_v<Inside, Nothing>) value(out, row.notation, row.choices, element, reader);
      else write_record<Inside>(out, element, reader);
    out.close(']');
  } else if constexpr (std::is_same_v<Inside, Nothing>) {
    value(out, row.notation, row.choices, v, reader);
  } else {
    write_record<Inside>(out, v, reader);
  }
}

template <class Fields, class Record, class Reader> void fields(JsonWriter& out, const Record& record, const Reader& reader);

template <class F, class Record, class Reader>
void row(JsonWriter& out, const F& row, const Record& record, const Reader& reader) {
  if constexpr (requires { row.condition.test(record); })
    if (!row.condition.test(record)) return;
  const auto& v = value_of(row, record, reader);
  using V = std::remove_cvref_t<decltype(v)>;
  if (row.notation == Notation::part) {
    if constexpr (!std::is_same_v<decltype(row.inside), Nothing> && !is_list<V> && !is_optional<V>)
      fields<decltype(row.inside)>(out, v, reader);
  } else if constexpr (is_optional<V>) {
    if (!v && !row.nullable) return;
    out.plain_key(row.key);
    if (v) value_or_record(out, row, *v, reader);
    else out.null();
  } else {
    if constexpr (std::is_same_v<V, bool>)
      if (row.notation == Notation::yes && !v) return;
    if constexpr (!requires { row.condition.test(record); })
      if (!row.condition.test(record, v)) return;
    out.plain_key(row.key);
    value_or_record(out, row, v, reader);
  }
}

template <class Fields, class Record, class Reader> void fields(JsonWriter& out, const Record& record, const Reader& reader) {
  Fields::rows.fields.each([&](const auto& f) { row(out, f, record, reader); });
}

} // namespace writing

/// `record` as an object, with the fields of the register `Fields`. `reader`: what its rows ask for.
template <class Fields, class Record, class Reader>
void write_record(JsonWriter& out, const Record& record, const Reader& reader) {
  out.open('{');
  writing::fields<Fields>(out, record, reader);
  out.close('}');
}
/// One record as an object, several as an array of them, as a whole document.
template <class Fields, class Records, class Reader> std::string write_document(const Records& records, const Reader& reader) {
  JsonWriter out{std::size_t{1} << 15};
  if (records.size() != 1) out.open('[');
  for (const auto& r : records) write_record<Fields>(out, r, reader);
  if (records.size() != 1) out.close(']');
  return out.take();
}

} // namespace netto::border
