// SPDX-License-Identifier: EUPL-1.2
// Writes what follows from the registers of what Netto answers (base/register.hpp), in the project at ROOT:
//   generate_answers ROOT          the schemas of answer, comparison, parameters, books, bv and waar, and the tables of
//                                  docs/spec/antwoord.md, vergelijk.md, boek.md, bv.md and waar.md
//   generate_answers --check ROOT  writes nothing; status 1 when one of them is not what it would write
// Run by ./dev generate; the check is a test.
#include "faces/border/books_fields.hpp"
#include "faces/border/bv.hpp"
#include "faces/border/compare_fields.hpp"
#include "faces/border/verkoop.hpp"
#include "faces/border/waar_fields.hpp"
#include "tools/generated.hpp"

#include <nlohmann/json.hpp>

#include <iostream>
#include <string>
#include <vector>

namespace {

using namespace netto;
using Json = nlohmann::ordered_json;
using Text = std::string;

// --- the registers as data -----------------------------------------------------------------------------------------------------

struct Row {
  Text key;
  Notation notation{}, of{}; ///< `of`: what a map goes to
  Meaning meaning;
  Words when;
  Text either;          ///< of a condition that excludes another one
  bool required = true; ///< always there; with `either`: whenever its condition holds
  bool nullable = false, not_negative = false;
  int least = 0, most = 0;
  std::vector<Text> choices;
  Text inside; ///< name of the register of a record
};
struct Table {
  Text name;
  Meaning meaning;
  std::vector<Row> rows;
};
/// The registers of a document: the first is that of the document, the others stand in it.
using Tables = std::vector<Table>;

template <class T> struct Plain {
  using type = T;
};
template <class T> struct Plain<std::optional<T>> {
  using type = T;
};

template <class Fields, class Record, class Reader> std::vector<Row> rows_of(Tables& tables);

template <class Fields, class Record, class Reader> Text collect(Tables& tables) {
  const auto& reg = Fields::rows;
  for (const Table& t : tables)
    if (t.name == reg.name) return t.name;
  const std::size_t place = tables.size();
  tables.push_back({Text{reg.name}, reg.meaning, {}});
  auto rows = rows_of<Fields, Record, Reader>(tables);
  tables[place].rows = std::move(rows);
  return Text{reg.name};
}

template <class Fields, class Record, class Reader> std::vector<Row> rows_of(Tables& tables) {
  std::vector<Row> rows;
  const auto add = [&]<class Get, class Test, class Inside>(const Field<Get, Test, Inside>& f) {
    using V = std::remove_cvref_t<decltype(value_of(f, std::declval<const Record&>(), std::declval<const Reader&>()))>;
    using Value = typename Plain<V>::type;
    constexpr bool always = std::is_same_v<Test, Always>, nested = requires { Inside::rows; };
    Text inside;
    if constexpr (nested && requires(const Value& v) { v.begin(); }) {
      using Element = std::remove_cvref_t<decltype(*std::declval<const Value&>().begin())>;
      inside = collect<Inside, Element, Reader>(tables);
    } else if constexpr (nested) {
      if (f.notation == Notation::part) {
        for (Row& r : rows_of<Inside, Value, Reader>(tables)) {
          if (!always) {
            if (r.required) r.when = f.condition.words;
            r.either = f.condition.either;
            r.required = r.required && !r.either.empty();
          }
          rows.push_back(std::move(r));
        }
        return;
      }
      inside = collect<Inside, Value, Reader>(tables);
    }
    Row& r = rows.emplace_back();
    r.inside = inside;
    r.key = f.key;
    r.notation = f.notation;
    if constexpr (requires { f.inside.notation; }) r.of = f.inside.notation;
    r.meaning = f.meaning;
    r.either = f.condition.either;
    r.nullable = f.nullable;
    r.required = (!is_optional<V> || f.nullable) && f.notation != Notation::yes && (always || !r.either.empty());
    if (!f.condition.words.nl.empty()) r.when = f.condition.words;
    else if (f.notation == Notation::yes) r.when = {"alleen als het zo is", "only when it is so"};
    else r.when = {"altijd", "always"};
    if (is_optional<V> && !f.nullable && f.condition.words.nl.empty()) {
      std::cerr << "say when `" << r.key << "` is there: .when(\"als ...\", \"when ...\")\n";
      std::exit(2);
    }
    r.not_negative = f.not_negative;
    r.least = f.least;
    r.most = f.most;
    r.choices.assign(f.choices.begin(), f.choices.end());
  };
  Fields::rows.fields.each(add);
  return rows;
}

// --- schemas -------------------------------------------------------------------------------------------------------------------

Json reference(const Text& name) { return {{"$ref", "#/$defs/" + name}}; }
/// What several fields share; the two patterns say how a number is written as text.
Json definitions() {
  const Text decimal = "^-?[0-9]+(\\.[0-9]+)?$";
  return {
      {"bedrag", {{"description", "Euro: geheel, of met hoogstens twee decimalen."}, {"type", "number"}}},
      {"bedrag_nul_of_hoger",
       {{"description", "Euro: geheel, of met hoogstens twee decimalen."}, {"type", "number"}, {"minimum", 0}}},
      {"percentage", {{"description", "Procenten als tekst, zonder procentteken."}, {"type", "string"}, {"pattern", decimal}}},
      {"getal",
       {{"description", "Een decimaal getal als tekst: euro, of procenten zonder procentteken."},
        {"type", "string"},
        {"pattern", decimal}}},
      {"code", {{"description", "Gelijk in elke taal."}, {"type", "string"}, {"pattern", "^[a-z0-9_]+$"}}},
      {"datum", {{"type", "string"}, {"pattern", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}}},
      {"sha256", {{"type", "string"}, {"pattern", "^[0-9a-f]{64}$"}}}};
}
Json bounded(Json schema, const Row& r, const char* least, const char* most) {
  if (r.least != 0 || r.most != 0) schema[least] = r.least;
  if (r.most != 0) schema[most] = r.most;
  return schema;
}
Json value(const Row& r, Notation notation) {
  switch (notation) {
  case Notation::amount: return reference(r.not_negative ? "bedrag_nul_of_hoger" : "bedrag");
  case Notation::percent: return reference("percentage");
  case Notation::number: return reference("getal");
  case Notation::count: return bounded({{"type", "integer"}}, r, "minimum", "maximum");
  case Notation::text:
  case Notation::name: return {{"type", "string"}};
  case Notation::code: return reference("code");
  case Notation::choice: return {{"enum", r.choices}};
  case Notation::flag: return {{"type", "boolean"}};
  case Notation::yes: return {{"const", true}};
  case Notation::date: return reference("datum");
  case Notation::hash: return reference("sha256");
  case Notation::record: return reference(r.inside);
  case Notation::records: return bounded({{"type", "array"}, {"items", reference(r.inside)}}, r, "minItems", "maxItems");
  case Notation::names: return bounded({{"type", "array"}, {"items", {{"type", "string"}}}}, r, "minItems", "maxItems");
  case Notation::plain: return {{"type", {"integer", "boolean", "string"}}};
  case Notation::map: {
    if (r.choices.empty()) return {{"type", "object"}, {"additionalProperties", value(r, r.of)}};
    Json properties = Json::object();
    for (const Text& c : r.choices) properties[c] = value(r, r.of);
    return {{"type", "object"}, {"properties", properties}};
  }
  case Notation::part: break;
  }
  return {};
}
Text sentence(std::string_view text) { // a term starts small
  Text out{text};
  if (!out.empty() && out[0] >= 'a' && out[0] <= 'z') out[0] = static_cast<char>(out[0] - 'a' + 'A');
  if (!out.empty() && out.back() != '.' && out.back() != '?') out += '.';
  return out;
}
/// In words: those of the row, after those of its term; and its article.
Text meaning(const Meaning& m, bool dutch) {
  const Text own{dutch ? m.words.nl : m.words.en};
  if (m.term == nullptr) return own;
  return sentence(dutch ? m.term->nl : m.term->en) + (own.empty() ? "" : " " + own) + " (" + Text{m.term->artikel} + ")";
}
Json record_schema(const Table& t) {
  Json properties = Json::object(), required = Json::array();
  std::vector<std::pair<Text, Json>> groups; // by condition: the keys that are there when it holds
  for (const Row& r : t.rows) {
    Json property{
        {"description", meaning(r.meaning, true) + (r.when.nl == "altijd" ? "" : " Wanneer: " + Text{r.when.nl} + ".")}};
    if (r.nullable) property["anyOf"] = {value(r, r.notation), {{"type", "null"}}};
    else property.update(value(r, r.notation));
    properties[r.key] = property;
    if (!r.required) continue;
    if (r.either.empty()) {
      required.push_back(r.key);
      continue;
    }
    auto group = groups.begin();
    while (group != groups.end() && group->first != r.when.nl) ++group;
    if (group == groups.end()) group = groups.insert(group, {Text{r.when.nl}, Json::array()});
    group->second.push_back(r.key);
  }
  Json out{{"description", meaning(t.meaning, true)}, {"type", "object"}, {"properties", properties}, {"required", required}};
  for (const auto& [when, keys] : groups) out["oneOf"].push_back({{"required", keys}});
  return out;
}
Text schema(const Tables& tables, const char* title, const char* about, bool several) {
  Json out{{"$schema", "https://json-schema.org/draft/2020-12/schema"}, {"title", title}, {"description", about}};
  if (several) {
    const Json one = reference(tables[0].name);
    out["oneOf"] = {one, {{"type", "array"}, {"minItems", 2}, {"items", one}}};
  } else {
    Json root = record_schema(tables[0]);
    root.erase("description");
    out.update(root);
  }
  for (std::size_t i = several ? 0 : 1; i < tables.size(); ++i) out["$defs"][tables[i].name] = record_schema(tables[i]);
  out["$defs"].update(definitions());
  return out.dump(2) + "\n";
}

// --- tables --------------------------------------------------------------------------------------------------------------------

Text notation(const Row& r, Notation n, bool dutch) {
  const auto in = [&](const char* nl, const char* en) { return Text{dutch ? nl : en}; };
  switch (n) {
  case Notation::amount: return in("bedrag", "amount");
  case Notation::percent: return in("percentage", "percentage");
  case Notation::number: return in("getal als tekst", "number as text");
  case Notation::count:
    if (r.least == r.most && r.most != 0) return "`" + std::to_string(r.most) + "`";
    return in("geheel getal", "whole number") +
           (r.most == 0 ? "" : ", " + std::to_string(r.least) + in(" t/m ", " to ") + std::to_string(r.most));
  case Notation::text: return in("tekst", "text");
  case Notation::name: return in("naam", "name");
  case Notation::code: return "code";
  case Notation::choice: {
    Text out;
    for (const Text& c : r.choices) out += (out.empty() ? "" : ", ") + (c.empty() ? in("leeg", "empty") : "`" + c + "`");
    return out;
  }
  case Notation::flag: return in("true of false", "true or false");
  case Notation::yes: return "`true`";
  case Notation::date: return in("datum", "date");
  case Notation::hash: return "SHA-256";
  case Notation::record: return in("tabel", "table") + " (`" + r.inside + "`)";
  case Notation::records: return in("lijst", "list") + " (`" + r.inside + "`)";
  case Notation::names: return in("lijst van namen", "list of names");
  case Notation::plain: return in("geheel getal, true of false, of tekst", "whole number, true or false, or text");
  case Notation::map: return in("tabel naam → ", "table name → ") + notation(r, r.of, dutch);
  case Notation::part: break;
  }
  return {};
}
Text markdown(const Table& t, bool dutch) {
  Text out = dutch ? "| sleutel | soort | wanneer | betekenis |\n" : "| key | kind | when | meaning |\n";
  out += "|---|---|---|---|\n";
  for (const Row& r : t.rows)
    out += "| `" + r.key + "` | " + notation(r, r.notation, dutch) + (r.nullable ? (dutch ? " of `null`" : " or `null`") : "") +
           " | " + Text{dutch ? r.when.nl : r.when.en} + " | " + meaning(r.meaning, dutch) + " |\n";
  return out;
}
/// The kinds of lines that books may have, with the key of each.
Text kinds() {
  static constexpr std::string_view when[] = {"de dag van de regel", "genoten (5.34 lid 1)", "betaald (5.34 lid 2)"};
  Text out = "| tabel | soort | Engels | sleutel | telt naar | artikel |\n|---|---|---|---|---|---|\n";
  for (const auto& k : border::booked_kinds()) {
    const Choice& c = ChoiceWords<LineKind>::all[static_cast<std::size_t>(k.kind)];
    const auto code = [](std::string_view text) { return "`" + Text{text} + "`"; };
    out += "| " + code(word_of(k.list).nl) + " | " + code(c.key) + " | " + code(c.word.en) + " | " + code(k.row.key) + " | " +
           Text{when[k.row.booked.when]} + " | " + Text{k.row.article} + " |\n";
  }
  return out;
}
/// The questions of `netto waar`, and where an income may belong.
Text waar_questions(bool dutch) {
  Text out = dutch ? "| vraag | tekst | antwoorden | waar te zien | artikel |\n"
                   : "| question | text | answers | where to see | article |\n";
  out += "|---|---|---|---|---|\n";
  const auto in = [&](const Word& word) { return Text{dutch ? word.nl : word.en}; };
  for (const Vraag& q : vragen) {
    Text answers;
    for (std::size_t i = 0; i < q.answers(); ++i) {
      const Choice c = q.answer(i);
      answers += (i == 0                ? "`"
                  : q.member == nullptr ? "; `"
                                        : ", `") +
                 Text{c.key} + "`" + (q.member == nullptr ? ": " + in(c.word) : "");
    }
    out += "| `" + Text{q.key} + "` | " + in(q.question) + " | " + answers + " | " + in(q.found) + " | " + Text{q.article} +
           " |\n";
  }
  return out;
}
Text waar_outcomes(bool dutch) {
  Text out = dutch ? "| bestemming | box | wat het is | wat dat inhoudt | in het dossier | artikel |\n"
                   : "| outcome | box | what it is | what that comes to | in the dossier | article |\n";
  out += "|---|---|---|---|---|---|\n";
  const auto in = [&](const Word& word) { return Text{dutch ? word.nl : word.en}; };
  for (const auto& b : bestemmingen)
    out += "| `" + Text{b.key} + "` | " + (b.box == 0 ? "-" : std::to_string(b.box)) + " | " + in(b.word) + " | " +
           in(b.means) + " | " + in(b.enter) + " | " + Text{b.article} + " |\n";
  return out;
}
/// The specification, with a Dutch table for every register and the English of all that it shows.
Text with_tables(Text page, const Text& path, const Tables& tables) {
  Text english;
  for (const Table& t : tables) {
    const Text open = "<!-- velden: " + t.name + " -->\n";
    if (page.find(open) == Text::npos && path.find("vergelijk") != Text::npos) continue; // as in an answer
    tools::put(page, path, open, markdown(t, true));
    english += "\n### `" + t.name + "`\n\n" + meaning(t.meaning, false) + "\n\n" + markdown(t, false);
  }
  tools::put(page, path, "<!-- fields -->\n", english + "\n");
  return page;
}

} // namespace

int main(int count, char** words) {
  tools::Generated out{count, words};
  Tables answer, comparison, parameters;
  collect<border::AnswerFields, areas::YearAnswer, border::Reader>(answer);
  collect<border::DossierLineFields, border::DossierLine, border::Reader>(answer);
  collect<border::ComparisonFields, border::Comparison, border::CompareReader>(comparison);
  collect<border::YearParametersFields, border::YearParameters, border::Reader>(parameters);
  out.file("schema/answer.schema.json",
           schema(answer, "Netto-antwoord",
                  "Wat `netto bereken DOSSIER --jaar JAAR --json` schrijft: een antwoord, of bij meer "
                  "jaren een lijst van antwoorden in de volgorde van "
                  "de jaren. Uitleg: docs/spec/antwoord.md.",
                  true));
  out.file("schema/vergelijking.schema.json",
           schema(comparison, "Netto-vergelijking",
                  "Wat `netto vergelijk DOSSIER --json` schrijft. Uitleg: docs/spec/vergelijk.md.", false));
  out.file("schema/parameters.schema.json",
           schema(parameters, "Netto-parameters",
                  "Wat `netto wet --jaar JAAR --json` schrijft: een jaar, of een lijst van jaren.", true));
  Tables books;
  collect<border::BooksFields, const border::Books*, border::BooksReader>(books);
  out.file("schema/boek.schema.json",
           schema(books, "Netto-boek", "Wat `netto boek BESTAND --json` schrijft. Uitleg: docs/spec/boek.md.", false));
  for (const auto& [path, tables] :
       {std::pair{"docs/spec/antwoord.md", &answer}, std::pair{"docs/spec/vergelijk.md", &comparison}})
    out.file(path, with_tables(out.read(path), path, *tables));
  const Text page = "docs/spec/boek.md";
  Text text = with_tables(out.read(page), page, books);
  tools::put(text, page, "<!-- soorten -->\n", kinds());
  out.file(page, text);
  Tables company;
  collect<studies::CompanyComparisonFields, studies::CompanyComparison, border::CompanyReader>(company);
  out.file("schema/bv.schema.json",
           schema(company, "Netto-bv", "Wat `netto bv DOSSIER --json` schrijft. Uitleg: docs/spec/bv.md.", false));
  out.file("docs/spec/bv.md", with_tables(out.read("docs/spec/bv.md"), "docs/spec/bv.md", company));
  Tables of_sale;
  collect<studies::SaleFields, studies::SaleAnswer, border::SaleReader>(of_sale);
  out.file(
      "schema/verkoop.schema.json",
      schema(of_sale, "Netto-verkoop", "Wat `netto verkoop DOSSIER --json` schrijft. Uitleg: docs/spec/verkoop.md.", false));
  out.file("docs/spec/verkoop.md", with_tables(out.read("docs/spec/verkoop.md"), "docs/spec/verkoop.md", of_sale));
  Tables where;
  collect<border::WaarFields, border::WaarAnswer, border::WaarReader>(where);
  out.file("schema/waar.schema.json",
           schema(where, "Netto-waar", "Wat `netto waar --json` schrijft. Uitleg: docs/spec/waar.md.", false));
  const Text waar_page = "docs/spec/waar.md";
  Text waar_text = with_tables(out.read(waar_page), waar_page, where);
  tools::put(waar_text, waar_page, "<!-- vragen -->\n", waar_questions(true));
  tools::put(waar_text, waar_page, "<!-- questions -->\n", waar_questions(false));
  tools::put(waar_text, waar_page, "<!-- bestemmingen -->\n", waar_outcomes(true));
  tools::put(waar_text, waar_page, "<!-- outcomes -->\n", waar_outcomes(false));
  out.file(waar_page, waar_text);
  return out.status();
}
