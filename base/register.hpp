// SPDX-License-Identifier: EUPL-1.2
// Registers: what a program outside sees of a struct, one row a field. The writer of an answer, its JSON Schema and the tables of the
// specification all read the rows, so that a new field is one row beside its struct.
//
//   struct HomeFields {
//     static constexpr Register rows{"woning", {"Een woning.", "A home."},
//       field::text("naam", &Home::name, {"Zoals het dossier haar noemt.", "As the dossier calls it."}),
//       field::amount("waarde", &Home::value, begrip::waarde_woning).from_nil(),
//       field::percent("ratio_percent", &Home::ratio, begrip::ratio)}; // an optional: not written without a value
//   };
//
// A value is a member, or what a function of the record returns; the function may also take the reader: what the writer was given to
// write for (a language, the names of persons).
#pragma once

#include "base/rows.hpp"
#include "base/term.hpp"

#include <functional>
#include <optional>
#include <span>
#include <string_view>
#include <type_traits>

namespace netto {

/// One text in both languages.
struct Words {
  std::string_view nl, en;
};

/// What a field says: a legal term, words of its own, or both.
struct Meaning {
  Words words;
  const Term* term = nullptr;

  constexpr Meaning() = default;
  constexpr Meaning(std::string_view nl, std::string_view en) : words{nl, en} {}
  constexpr Meaning(const Term& of) : term{&of} {} // NOLINT: a term is a meaning
  constexpr Meaning(const Term& of, std::string_view nl, std::string_view en) : words{nl, en}, term{&of} {}
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

/// What a map goes from (a text, or the number of a person) and to, of each element of a list.
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
  Rows<std::index_sequence_for<Fields...>, Fields...> fields;

  constexpr Register(std::string_view called, Meaning about, Fields... rows)
      : name{called}, meaning{about}, fields{{rows}...} {}
};

/// What makes a row: field::amount("belasting", &Person::tax, begrip::belasting).
namespace field {

template <Notation N> struct PlainRow {
  template <class Get> constexpr Field<Get, Always, Nothing> operator()(std::string_view key, Get get, Meaning m) const {
    return {key, N, get, m};
  }
};
/// With what is inside: the register of a record or of each of several, or the entry of a map.
template <Notation N> struct NestedRow {
  template <class Get, class Inside>
  constexpr Field<Get, Always, Inside> operator()(std::string_view key, Get get, Inside inside, Meaning m) const {
    return {key, N, get, m, inside};
  }
};
inline constexpr PlainRow<Notation::amount> amount;
inline constexpr PlainRow<Notation::percent> percent;
inline constexpr PlainRow<Notation::number> number;
inline constexpr PlainRow<Notation::count> count;
inline constexpr PlainRow<Notation::text> text;
inline constexpr PlainRow<Notation::name> name;
inline constexpr PlainRow<Notation::names> names;
inline constexpr PlainRow<Notation::code> code;
inline constexpr PlainRow<Notation::flag> flag;
inline constexpr PlainRow<Notation::yes> yes;
inline constexpr PlainRow<Notation::date> date;
inline constexpr PlainRow<Notation::hash> hash;
inline constexpr NestedRow<Notation::record> record;
inline constexpr NestedRow<Notation::records> records;
inline constexpr NestedRow<Notation::map> map;
/// `get`: a text, or an enum whose values are called by their place in `values`.
template <class Get> constexpr auto choice(std::string_view key, Get get, std::span<const std::string_view> values, Meaning m) {
  return PlainRow<Notation::choice>{}(key, get, m).among(values);
}
/// The rows of `inside`, among those around this one.
template <class Get, class Inside> constexpr auto part(Get get, Inside inside) {
  return NestedRow<Notation::part>{}({}, get, inside, {});
}

} // namespace field

template <class T> inline constexpr bool is_optional = false;
template <class T> inline constexpr bool is_optional<std::optional<T>> = true;

/// The value of `field` in `record`.
template <class F, class Record, class Reader>
constexpr decltype(auto) value_of(const F& field, const Record& record, const Reader& reader) {
  if constexpr (std::is_invocable_v<decltype(field.get), const Record&, const Reader&>)
    return std::invoke(field.get, record, reader);
  else return std::invoke(field.get, record);
}
} // namespace netto
