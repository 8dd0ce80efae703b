// SPDX-License-Identifier: EUPL-1.2
// A neutral document tree: what TOML and JSON have in common. The readers check everything at the door (size, encoding,
// depth) before a parser sees the text, report every problem they can and never throw.
#pragma once

#include "base/number_text.hpp"
#include "diagnostic.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace netto::border {

/// The largest text that is read, in bytes (1 MiB).
inline constexpr std::size_t largest_text = std::size_t{1} << 20;
/// The deepest nesting of tables and lists that is read.
inline constexpr int deepest_nesting = 32;

struct Field;

/// A value in the document, with its place in the text.
struct Node {
  enum class Soort {
    tabel,
    lijst,
    tekst,
    geheel,
    decimaal, ///< `tekst` holds the number as it was written, without underscores
    waar_onwaar,
    datum,   ///< an existing calendar date
    ongeldig ///< something that is no value; `tekst` holds what was written
  };
  Soort soort = Soort::tabel;
  Place place;
  std::string tekst;
  std::int64_t geheel = 0;
  bool vlag = false;
  Date datum{};
  std::vector<Field> velden; ///< of a table: ascending by key, each key once
  std::vector<Node> leden;   ///< of a list: in the order of the text

  /// The value under `key`, or nullptr when this is no table or lacks the key.
  [[nodiscard]] const Node* find(std::string_view key) const;
  /// Puts `velden` in order; keeps the first of each key and returns the others. To be called once, after filling.
  std::vector<Field> sort();
};

/// A key with its value.
struct Field {
  std::string key;
  Node waarde;
};

/// The document, and what was wrong. With problems there may still be a document: what could be read around them, so that
/// the dossier can be checked as well and all problems be reported at once. A dossier with problems gives no answer.
struct DocumentResult {
  std::optional<Node> node;
  std::vector<Diagnostic> errors;
  std::vector<std::string> weggelaten = {}; ///< the keys of lines that were left out; an empty one: a whole part of the text
};

/// Reads TOML 1.0. Not for the browser build (that speaks JSON). `tekst`: the whole file, at most `largest_text` bytes.
[[nodiscard]] DocumentResult read_toml(std::string_view tekst);
/// Reads JSON (RFC 8259) without comments; a key twice in one table is an error.
[[nodiscard]] DocumentResult read_json(std::string_view tekst);
/// Reads JSON when the first character that is no space is '{', otherwise TOML.
[[nodiscard]] DocumentResult read_document(std::string_view tekst);

/// What is wrong with the text as such: too large, UTF-16, binary, no UTF-8, empty. Nothing when it may be parsed.
[[nodiscard]] std::optional<Diagnostic> check_text(std::string_view tekst);
/// `tekst` without a UTF-8 byte order mark.
[[nodiscard]] std::string_view without_bom(std::string_view tekst);
/// The message for a `tekst` of `bytes` bytes that is too large, for a caller that knows the size before it has the text.
[[nodiscard]] Diagnostic too_large_text(std::size_t bytes);

/// A decimal number (digits, at most one point, exponent of at most 400) in its shortest plain form: "1.50e2" gives "150",
/// "-0.0" gives "0". Nothing when it is no such number. Exact: no floating point is involved.
[[nodiscard]] std::optional<std::string> plain_decimal(std::string_view getal);
/// The date in text of the form 2025-12-31, whether or not that day exists. Nothing for any other text.
[[nodiscard]] std::optional<Date> date_from_text(std::string_view tekst);
using netto::date_text;

/// The document as JSON in one canonical form: keys sorted, no white space, numbers shortest, dates as text. TOML and JSON
/// of the same dossier give the same text, whatever the order of keys; its SHA-256 identifies the dossier.
[[nodiscard]] std::string canonical(const Node& document);
/// The SHA-256 (FIPS 180-4) of the bytes of `tekst`, as 64 lower-case hexadecimal digits: what identifies a dossier and a set of
/// parameters in the proof of an answer.
[[nodiscard]] std::string sha256(std::string_view tekst);

} // namespace netto::border
