// SPDX-License-Identifier: EUPL-1.2
// The registers of the facts: one row per key of the dossier, beside the struct that holds its value. From the rows come the
// reader (faces/border/dossier_reader.cpp), and what tools/generate_facts.cpp writes: the schema, the tables of the
// specification, the glossary, the full starter dossier and the dictionary of the fuzzer. How a value is written follows from
// the type of the member; a row says only what the type does not.
#pragma once

#include "base/rows.hpp"
#include "base/word.hpp"
#include "facts/line.hpp"
#include "facts/value.hpp"

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>
#include <type_traits>
#include <utility>

namespace netto {

/// How a value is written, when the type of its member does not say it.
enum class Form : std::uint8_t {
  by_type,
  own_name, ///< the name by which the rest of the dossier refers to the record; unique in its list
  currency, ///< a code of three capitals; true when it is not the euro
  elsewhere ///< of owners: the part that is of somebody outside the dossier
};

/// In what a number is counted.
enum class Unit : std::uint8_t { euro, euro_per_month, days, months, years, square_metres };

/// Lowest and highest value, both included: of an amount in whole euros, of a list the number of its members.
struct Bounds {
  std::int64_t lowest = 0;
  std::int64_t highest = 1'000'000'000;
};
inline constexpr Bounds also_negative{-Bounds{}.highest, Bounds{}.highest};

/// How a comparison carries a yearly value on after the last one given.
struct Growth {
  enum class How : std::uint8_t {
    not_carried,
    constant,
    grows,     ///< by the assumption
    part,      ///< the assumption is a part of the value on 1 January
    same_rate, ///< in the proportion to the value on 1 January of the last year in which both are known
    nothing    ///< it does not happen
  };
  How how = How::not_carried;
  std::string_view assumption{}; ///< its name among those of a comparison (areas/extend.hpp)
};

/// How a value of a thing goes over several persons.
enum class Over : std::uint8_t {
  by_type,     ///< money: by the shares of the owners; anything else: of the thing as it is
  each_insured ///< of each insured life in full
};

inline constexpr Word unknown{"onbekend", "unknown"};

/// What a register says of one key.
struct KeyRow {
  std::string_view key;
  Word word;                   ///< what people call it
  Word meaning;                ///< one or two sentences
  std::string_view example;    ///< a value, as in TOML
  Word absent = unknown;       ///< what holds without the key; of words and of true or false the reader's own default
  std::string_view article{};  ///< the article that uses it
  const Word* found = nullptr; ///< where a person finds the value; null: where the record says
  Bounds bounds{};
  Unit unit = Unit::euro;
  Growth growth{};
  Over over = Over::by_type;
  Form form = Form::by_type;
  bool required = false;
  std::string_view also{}; ///< what people call the key otherwise, where the nearest spelling would lead to another one
  Booked booked{};         ///< of a yearly amount: the lines of the books that it adds up (`netto boek`)
  bool keep = false;       ///< what the actual return asks of the thing besides its lines: to be kept for every year
};

/// A row with the member that it fills, of record `Of`.
template <class Of, class V> struct Key : KeyRow {
  using Value = V;
  V Of::* member;
  constexpr Key(V Of::* m, const KeyRow& row) : KeyRow{row}, member{m} {}
};

inline constexpr Word own_records{"eigen administratie", "your own records"};

/// What a register says of a table of the dossier.
struct RecordRow {
  std::string_view key; ///< "woning.huur" for a table within [[woning]], empty for the dossier itself
  Word word;
  Word meaning;
  Word found = own_records; ///< where a person finds the amounts of it
  bool once = false;        ///< one table, not a list of them
};

/// The keys of a register, in their order.
template <class... Keys> struct KeyRows : Rows<std::index_sequence_for<Keys...>, Keys...> {
  constexpr KeyRows(const Keys&... keys) : Rows<std::index_sequence_for<Keys...>, Keys...>{{keys}...} {}
};
/// The register of T: `record`, and `rows()`, its keys. Specialised beside each struct.
template <class T> struct Keys;
/// The keys of T as constant data, made only for who reads them.
template <class T> inline constexpr auto key_rows = Keys<T>::rows();
/// Calls `see` with each key of T, in the order of its rows.
template <class T> constexpr void each_key(auto&& see) { key_rows<T>.each(see); }
/// The same keys without their members.
template <class T>
inline constexpr auto plain_rows = []<class... K>(const KeyRows<K...>&) {
  std::array<const KeyRow*, sizeof...(K)> all{};
  each_key<T>([&, i = std::size_t{0}](const KeyRow& row) mutable { all[i++] = &row; });
  return all;
}(key_rows<T>);

/// One of the words that a choice is made from.
struct Choice {
  std::string_view key;
  Word word;
};
/// The words of enum E, `all`, in the order of its enumerators. Specialised beside each enum.
template <class E> struct ChoiceWords;
template <class E> std::vector<std::string_view> choice_keys() {
  std::vector<std::string_view> keys;
  for (const Choice& c : ChoiceWords<E>::all) keys.push_back(c.key);
  return keys;
}

/// Are there too many to list them at each key?
template <class E> inline constexpr bool many_choices = std::size(ChoiceWords<E>::all) > 20;

template <> struct ChoiceWords<LineKind> {
  static constexpr Choice all[] = {{"huur", {"kale huur of pacht", "rent"}},
                                   {"rente", {"rente", "interest"}},
                                   {"dividend", {"dividend (bruto)", "dividend"}},
                                   {"inkomsten", {"andere inkomsten", "income"}},
                                   {"dividendbelasting", {"ingehouden Nederlandse dividendbelasting", "dividend_tax"}},
                                   {"bronbelasting", {"ingehouden buitenlandse belasting", "foreign_tax"}},
                                   {"kosten", {"kosten", "costs"}},
                                   {"verbetering", {"uitbreiding of verbetering", "improvement"}},
                                   {"verkoopkosten", {"kosten van verkoop", "selling_costs"}},
                                   {"aankoop", {"aankoop", "purchase"}},
                                   {"storting", {"storting", "deposit"}},
                                   {"verkoop", {"verkoop", "sale"}},
                                   {"opname", {"opname, of bijgeleend", "withdrawal"}},
                                   {"aflossing", {"aflossing", "repayment"}},
                                   {"premie", {"premie", "premium"}},
                                   {"uitkering", {"uitkering", "payout"}}};
};

// --- what follows from the type of a member -------------------------------------------------------------------------------

template <class T>
concept Record = requires { Keys<T>::record; };
template <class V> inline constexpr bool is_list_of_records = false;
template <Record T> inline constexpr bool is_list_of_records<std::vector<T>> = true;
template <class V> inline constexpr bool is_record = false; ///< one that may be there, within another
template <Record T> inline constexpr bool is_record<std::optional<T>> = true;
template <class V> inline constexpr bool is_amount = false;
template <> inline constexpr bool is_amount<Euro> = true;
template <> inline constexpr bool is_amount<std::optional<Euro>> = true;
template <> inline constexpr bool is_amount<PerYear<Euro>> = true;
template <> inline constexpr bool is_amount<Flow<Euro>> = true;
template <> inline constexpr bool is_amount<PerDate> = true;

/// Must the key be there? A list that may not be empty must; the checks of its record say so in their own words.
template <class Of, class V> constexpr bool must_be_there(const Key<Of, V>& key) {
  return key.required || (is_list_of_records<V> && key.bounds.lowest > 0);
}
/// What a record holds without the key, as it would be written; empty for what is then not there.
template <class Of, class V> std::string default_of(const Key<Of, V>& key) {
  if (must_be_there(key)) return {};
  if constexpr (std::is_same_v<V, bool>) return key.form == Form::currency ? "\"EUR\"" : Of{}.*key.member ? "true" : "false";
  if constexpr (std::is_enum_v<V>) {
    const auto word = choice_keys<V>()[static_cast<std::size_t>(Of{}.*key.member)];
    return '"' + std::string{word} + '"';
  }
  return {};
}

// --- rows that several records have ----------------------------------------------------------------------------------------

inline constexpr Word none_given{"geen", "none"};
inline constexpr KeyRow owner_row{
    .key = "eigenaar",
    .word = {"eigenaar", "owner"},
    .meaning =
        {"Van wie het is: een naam, of delen als `\"1/3\"` of `\"33.3%\"` die samen precies 100% zijn. Kinderen mogen ook "
         "eigenaar zijn. Bedragen en waarden van het ding zijn steeds die van het geheel.",
         "Whose it is: a name, or parts as `\"1/3\"` or `\"33.3%\"` that add up to exactly 100%. Children may be owners "
         "too. Amounts and values of the thing are always those of the whole."},
    .example = R"({ Anna = "50%", Bram = "50%" })",
    .absent = {"alle personen gelijk", "all persons equally"},
    .article = "Wet IB 2001, 5.3 en 2.17"};
/// The part of it that is somebody else's.
inline constexpr KeyRow outside_row{
    .key = "buiten_dossier",
    .word = {"deel buiten het dossier", "part outside the dossier"},
    .meaning = {"Het deel dat van iemand buiten dit dossier is, zoals een broer of een andere erfgenaam; met `eigenaar` samen "
                "precies 100%. Mag ook tussen de delen van `eigenaar` staan.",
                "The part that is of somebody outside this dossier, such as a brother or another heir; with `eigenaar` exactly "
                "100% together. May also stand among the parts of `eigenaar`."},
    .example = R"("2/3")",
    .absent = none_given,
    .article = "Wet IB 2001, 5.3",
    .form = Form::elsewhere};
inline constexpr KeyRow later_owners_row{
    .key = "eigenaar_vanaf",
    .word = {"eigenaar vanaf een dag", "owner from a day on"},
    .meaning =
        {"Van wie het is vanaf een dag, na een schenking, scheiding of verdeling; voor die dag geldt `eigenaar`. In box 3 telt "
         "wie het op 1 januari heeft.",
         "Whose it is from a day on, after a gift, divorce or division; before that day `eigenaar` holds. In box 3 the owner "
         "on 1 January counts."},
    .example = R"({ 2025-09-01 = "Anna" })",
    .absent = {"wie `eigenaar` noemt", "whom `eigenaar` names"},
    .article = "Wet IB 2001, 2.17 lid 1 en 5.3"};
/// The value on a day in the year.
constexpr KeyRow on_a_day(std::string_view example) {
  return {.key = "waarde_op",
          .word = {"waarde op een dag", "value on a day"},
          .meaning = {"De waarde op een andere dag dan 1 januari; alleen nodig als de belastingplicht in dat jaar begint of "
                      "eindigt (verhuizing, overlijden), of als het die dag op iemand anders overgaat.",
                      "The value on a day other than 1 January; needed only when the liability begins or ends in that year "
                      "(moving, death), or when it goes over to somebody else that day."},
          .example = example,
          .article = "Wet IB 2001, 5.29, 5.30 en 5.33"};
}
/// The name of a record.
constexpr KeyRow name_row(Word meaning, std::string_view example) {
  return {.key = "naam",
          .word = {"naam", "name"},
          .meaning = meaning,
          .example = example,
          .form = Form::own_name,
          .required = true};
}

} // namespace netto
