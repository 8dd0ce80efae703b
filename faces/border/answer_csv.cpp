// SPDX-License-Identifier: EUPL-1.2
#include "answer_csv.hpp"

#include "answer_fields.hpp"
#include "json_writer.hpp"

#include <type_traits>

namespace netto::border {

namespace {

/// The cells of one line; takes values as a JsonWriter does.
class CsvLine {
public:
  void text(std::string_view value) {
    const bool formula = begins_a_formula(value);
    begin();
    if (!formula && value.find_first_of(",\"\r\n") == std::string_view::npos) {
      line_ += value;
      return;
    }
    line_ += formula ? "\"'" : "\"";
    for (const char c : value) line_.append(c == '"' ? 2 : 1, c);
    line_ += '"';
  }
  void whole(std::int64_t value) { begin(), line_ += std::to_string(value); }
  void cents(std::int64_t cents) { begin(), line_ += trimmed(Fraction{cents}, ValueKind::geld); }
  void flag(bool value) { begin(), line_ += value ? "true" : "false"; }
  void empty() { begin(); }
  std::string take() { return std::move(line_ += "\r\n"); }

private:
  /// A spreadsheet would compute a name like "=1+1"; behind an apostrophe it stays a name. A number may begin with a minus sign.
  static bool begins_a_formula(std::string_view value) {
    if (value.empty()) return false;
    const bool number =
        value.front() == '-' && value.size() > 1 && value.find_first_not_of("0123456789.", 1) == std::string_view::npos;
    return !number && std::string_view{"=+-@\t\r"}.find(value.front()) != std::string_view::npos;
  }
  void begin() {
    if (!first_) line_ += ',';
    first_ = false;
  }
  std::string line_;
  bool first_ = true;
};

/// A list has no place in a table, but for the one that makes its rows: the persons.
template <class F> constexpr bool is_persons = std::is_same_v<decltype(F::inside), areas::TaxpayerFields>;
template <class F> constexpr bool nests = requires { decltype(F::inside)::rows; };
constexpr bool one_value(Notation n) { return n != Notation::records && n != Notation::names && n != Notation::map; }

/// The columns of `Fields`, each after `path`.
template <class Fields> void columns(CsvLine& out, const std::string& path) {
  Fields::rows.fields.each([&]<class F>(const F& row) {
    if constexpr (nests<F>) {
      if (is_persons<F> || one_value(row.notation))
        columns<decltype(F::inside)>(out, is_persons<F>                    ? "persoon."
                                          : row.notation == Notation::part ? path
                                                                           : path + std::string{row.key} + ".");
    } else if (one_value(row.notation)) {
      out.text(path + std::string{row.key});
    }
  });
}

struct Line {
  CsvLine& out;
  const Reader& reader;
  const areas::Belastingplichtige& person;

  template <class Fields> void blank() {
    Fields::rows.fields.each([&]<class F>(const F& row) {
      if constexpr (nests<F>) {
        if (is_persons<F> || one_value(row.notation)) blank<decltype(F::inside)>();
      } else if (one_value(row.notation)) {
        out.empty();
      }
    });
  }
  template <class F> void nothing(const F& row) {
    if constexpr (nests<F>) {
      if (one_value(row.notation)) blank<decltype(F::inside)>();
    } else if (one_value(row.notation)) {
      out.empty();
    }
  }
  template <class F, class V> void value(const F& row, const V& v) {
    if constexpr (is_optional<V>) {
      if (v) value(row, *v);
      else nothing(row);
    } else if constexpr (nests<F>) {
      if constexpr (!writing::is_list<V>) fields<decltype(F::inside)>(v);
    } else if constexpr (!writing::is_list<V>) {
      writing::value(out, row.notation, row.choices, v, reader);
    }
  }
  template <class Fields, class Record> void fields(const Record& record) {
    Fields::rows.fields.each([&]<class F>(const F& row) {
      if constexpr (is_persons<F>) {
        fields<areas::TaxpayerFields>(person);
      } else {
        if (!one_value(row.notation)) return;
        if constexpr (requires { row.condition.test(record); })
          if (!row.condition.test(record)) return nothing(row);
        const auto& v = value_of(row, record, reader);
        if constexpr (!is_optional<std::remove_cvref_t<decltype(v)>> && !requires { row.condition.test(record); })
          if (!row.condition.test(record, v)) return nothing(row);
        value(row, v);
      }
    });
  }
};

} // namespace

std::string csv_header() {
  CsvLine out;
  out.text("dossier");
  columns<AnswerFields>(out, {});
  return out.take();
}
std::string csv_rows(std::string_view name, const std::vector<areas::YearAnswer>& answers, const Dossier& dossier,
                     const Parameters& parameters, const ProofOfOrigin& proof, Language language) {
  const Reader reader{dossier, parameters, proof, language};
  std::string rows;
  for (const auto& answer : answers)
    for (const auto& person : areas::belastingplichtigen(answer)) {
      CsvLine out;
      out.text(name);
      Line{out, reader, person}.fields<AnswerFields>(answer);
      rows += out.take();
    }
  return rows;
}

} // namespace netto::border
