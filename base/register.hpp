// SPDX-License-Identifier: EUPL-1.2
// Registers: what a program outside sees of a struct, one row a field. The writer of an answer, its JSON Schema and the tables of the
// specification all read the rows, so that a new field is one row beside its struct.
//
//   struct Home_fields {
//     static constexpr Register rows{"woning", {"Een woning.", "A home."},
//       text("naam", &Home::name, {"Zoals het dossier haar noemt.", "As the dossier calls it."}),
//       amount("waarde", &Home::value, begrip::waarde_woning).from_nil(),
//       percent("ratio_percent", &Home::ratio, begrip::ratio)}; // an optional: not written without a value
//   };
//
// A value is a member, or what a function of the record returns; the function may also take the reader: what the writer was given to
// write for (a language, the names of persons).
#pragma once

#include "base/term.hpp"

#include <functional>
#include <optional>
#include <span>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <utility>

namespace netto {

/// One text in both languages.
struct Words {
  std::string_view nl, en;
};

/// What a field says: a legal term, words of its own, or both.
struct Meaning {
  Words words;
  const Begrip* term = nullptr;

  constexpr Meaning() = default;
  constexpr Meaning(std::string_view nl, std::string_view en) : words{nl, en} {}
  constexpr Meaning(const Begrip& of) : term{&of} {} // NOLINT: a term is a meaning
  constexpr Meaning(const Begrip& of, std::string_view nl, std::string_view en) : words{nl, en}, term{&of} {}
};

/// How a value is written.
enum class Notation {
  amount,  ///< a number of euros: whole, or in whole cents
  percent, ///< text without a percent sign: "32.65"
  number,  ///< a plain decimal as text
  count,   ///< a whole number
  text,
  name,   ///< of a person
  code,   ///< of a message: the same in every language
  choice, ///< one of the texts in the row
  flag,
  yes, ///< true, or not there
  date,
  hash,
  record,
  records,
  names,
  map,   ///< from a name to a value
  plain, ///< in a map of several kinds: a whole number, a flag or text
  part   ///< the fields of a record, among those around it
};

/// When a field is there. The test takes the record, or the record and the value.
template <class Test> struct When {
  Words words;
  Test test;
  std::string_view either = {}; ///< of two conditions of the same name exactly one holds
};
template <class Test> When(Words, Test) -> When<Test>;
template <class Test> When(Words, Test, std::string_view) -> When<Test>;
struct Always {
  constexpr bool operator()(const auto&) const { return true; }
};

/// What a map goes from and to, of each element of a list.
template <class Key, class Value> struct Entry {
  Key key;
  Value value;
  Notation notation = Notation::amount;
};
struct Nothing {};

template <class Get, class Test, class Inside> struct Field {
  std::string_view key;
  Notation notation{};
  Get get;
  Meaning meaning{};
  Inside inside{}; ///< the register of a record (the struct that holds its rows), the entry of a map
  When<Test> condition{};
  std::span<const std::string_view> choices{}; ///< the values of a choice, the names in a map
  int least = 0, most = 0;                     ///< bounds of a number, or of how many elements; both 0: none
  bool not_negative = false;
  bool nullable = false; ///< null when there is no value

  /// There only when `w` holds.
  template <class T> constexpr Field<Get, T, Inside> when(When<T> w) const {
    return {key, notation, get, meaning, inside, w, choices, least, most, not_negative, nullable};
  }
  /// Says when there is a value, of a member that may have none.
  constexpr Field when(std::string_view nl, std::string_view en) const {
    Field f = *this;
    f.condition.words = {nl, en};
    return f;
  }
  constexpr Field from_nil() const {
    Field f = *this;
    f.not_negative = true;
    return f;
  }
  constexpr Field or_null() const {
    Field f = *this;
    f.nullable = true;
    return f;
  }
  constexpr Field between(int low, int high) const {
    Field f = *this;
    f.least = low;
    f.most = high;
    return f;
  }
  constexpr Field among(std::span<const std::string_view> values) const {
    Field f = *this;
    f.choices = values;
    return f;
  }
};

template <class... Fields> struct Register {
  std::string_view name; ///< of what the rows are about, in schemas
  Meaning meaning;
  std::tuple<Fields...> fields;

  constexpr Register(std::string_view called, Meaning about, Fields... rows) : name{called}, meaning{about}, fields{rows...} {}
};

template <class Get>
constexpr Field<Get, Always, Nothing> field(Notation notation, std::string_view key, Get get, Meaning meaning) {
  return {key, notation, get, meaning};
}
template <class Get> constexpr auto amount(std::string_view key, Get get, Meaning m) {
  return field(Notation::amount, key, get, m);
}
template <class Get> constexpr auto percent(std::string_view key, Get get, Meaning m) {
  return field(Notation::percent, key, get, m);
}
template <class Get> constexpr auto number(std::string_view key, Get get, Meaning m) {
  return field(Notation::number, key, get, m);
}
template <class Get> constexpr auto count(std::string_view key, Get get, Meaning m) {
  return field(Notation::count, key, get, m);
}
template <class Get> constexpr auto text(std::string_view key, Get get, Meaning m) {
  return field(Notation::text, key, get, m);
}
template <class Get> constexpr auto name(std::string_view key, Get get, Meaning m) {
  return field(Notation::name, key, get, m);
}
template <class Get> constexpr auto names(std::string_view key, Get get, Meaning m) {
  return field(Notation::names, key, get, m);
}
template <class Get> constexpr auto code(std::string_view key, Get get, Meaning m) {
  return field(Notation::code, key, get, m);
}
template <class Get> constexpr auto flag(std::string_view key, Get get, Meaning m) {
  return field(Notation::flag, key, get, m);
}
template <class Get> constexpr auto yes(std::string_view key, Get get, Meaning m) { return field(Notation::yes, key, get, m); }
template <class Get> constexpr auto date(std::string_view key, Get get, Meaning m) {
  return field(Notation::date, key, get, m);
}
template <class Get> constexpr auto hash(std::string_view key, Get get, Meaning m) {
  return field(Notation::hash, key, get, m);
}
/// `get`: a text, or an enum whose values are called by their place in `values`.
template <class Get> constexpr auto choice(std::string_view key, Get get, std::span<const std::string_view> values, Meaning m) {
  return field(Notation::choice, key, get, m).among(values);
}
template <class Get, class Inside>
constexpr Field<Get, Always, Inside> field(Notation notation, std::string_view key, Get get, Inside inside, Meaning meaning) {
  return {key, notation, get, meaning, inside};
}
template <class Get, class Inside> constexpr auto record(std::string_view key, Get get, Inside inside, Meaning m) {
  return field(Notation::record, key, get, inside, m);
}
template <class Get, class Inside> constexpr auto records(std::string_view key, Get get, Inside inside, Meaning m) {
  return field(Notation::records, key, get, inside, m);
}
/// `get`: a list, of which each element gives a name (a text, or the number of a person) and a value.
template <class Get, class Key, class Value>
constexpr auto map(std::string_view key, Get get, Entry<Key, Value> entry, Meaning m) {
  return field(Notation::map, key, get, entry, m);
}
template <class Get, class Inside> constexpr auto part(Get get, Inside inside) {
  return field(Notation::part, {}, get, inside, {});
}

template <class T> inline constexpr bool is_optional = false;
template <class T> inline constexpr bool is_optional<std::optional<T>> = true;

/// The value of `field` in `record`.
template <class F, class Record, class Reader>
constexpr decltype(auto) value_of(const F& field, const Record& record, const Reader& reader) {
  if constexpr (std::is_invocable_v<decltype(field.get), const Record&, const Reader&>)
    return std::invoke(field.get, record, reader);
  else return std::invoke(field.get, record);
}
/// Is `field`, with that value, there in `record`?
template <class F, class Record, class Value>
constexpr bool is_there(const F& field, const Record& record, const Value& value) {
  if constexpr (std::is_invocable_v<decltype(field.condition.test), const Record&>) return field.condition.test(record);
  else return field.condition.test(record, value);
}

} // namespace netto
