// SPDX-License-Identifier: EUPL-1.2
// Writes what follows from the registers of the facts (facts/key.hpp), in the project at ROOT:
//   generate_facts ROOT          schema/dossier.schema.json, the tables of docs/spec/dossier.md, docs/sleutels.md and
//                                tests/fuzz/dossier.dict
//   generate_facts --check ROOT  writes nothing; status 1 when one of them is not what it would write
// Run by ./dev generate; the check is a test.
#include "faces/border/values.hpp"
#include "facts/dossier.hpp"
#include "tools/generated.hpp"

#include <nlohmann/json.hpp>

#include <set>
#include <string>

namespace {

using namespace netto;
using Json = nlohmann::ordered_json;
using Text = std::string;

Text replaced(Text text, std::string_view what, std::string_view by) {
  for (auto at = text.find(what); at != Text::npos; at = text.find(what, at + by.size())) text.replace(at, what.size(), by);
  return text;
}
Text number(std::int64_t n) { return border::number_text(n).nl; }
Text quoted(std::string_view text) { return '"' + Text{text} + '"'; }

// --- what a value is, by the type of its member ------------------------------------------------------------------------------

/// A value as the schema and as the specification describe it.
struct Value {
  Json schema;
  Text words;
};
Json reference(std::string_view definition) { return {{"$ref", "#/$defs/" + Text{definition}}}; }
Json bounded(const char* type, Bounds b) { return {{"type", type}, {"minimum", b.lowest}, {"maximum", b.highest}}; }
Json table(std::string_view keys, Json values) {
  return {{"type", "object"}, {"propertyNames", {{"pattern", keys}}}, {"additionalProperties", std::move(values)}};
}
Json list(Json members, Bounds b) {
  Json out{{"type", "array"}, {"items", std::move(members)}};
  if (b.lowest > 0) out["minItems"] = b.lowest;
  if (b.highest < Bounds{}.highest) out["maxItems"] = b.highest;
  return out;
}
constexpr std::string_view a_year = "^(20[0-9][0-9]|2100)$", a_date = "^(19[0-9][0-9]|20[0-9][0-9]|2100)-[0-9]{2}-[0-9]{2}$",
                           a_year_or_day = "^(20[0-9][0-9]|2100)(-[0-9]{2}-[0-9]{2})?$";

/// What several keys share.
Json definitions() {
  return {{"naam", {{"type", "string"}, {"minLength", 1}, {"maxLength", border::longest_name}, {"pattern", "\\S"}}},
          {"bedrag",
           {{"type", "number"},
            {"minimum", Bounds{}.lowest},
            {"maximum", Bounds{}.highest},
            {"$comment", "euro, hoogstens twee decimalen"}}},
          {"datum", {{"type", "string"}, {"format", "date"}, {"pattern", a_date}}},
          {"valuta", {{"type", "string"}, {"pattern", "^[A-Z]{3}$"}}},
          {"percentage", {{"type", "string"}, {"pattern", "^([0-9]|[0-9]{2}|100)([.,][0-9]{1,3})?%$"}}},
          {"deel", {{"type", "string"}, {"pattern", "^(([0-9]|[0-9]{2}|100)([.,][0-9]{1,3})?%|[0-9]{1,9}/[0-9]{1,9})$"}}},
          {"jaren",
           {{"type", "array"}, {"items", {{"type", "integer"}, {"minimum", 2000}, {"maximum", 2100}}}, {"uniqueItems", true}}},
          {"jaarbedragen", table(a_year, reference("bedrag"))},
          {"dagbedragen", table(a_date, reference("bedrag"))},
          {"aandelen",
           {{"type", "object"},
            {"minProperties", 1},
            {"additionalProperties", reference("deel")},
            {"$comment", "samen precies 100%"}}},
          {"eigendom", {{"oneOf", {reference("naam"), reference("aandelen")}}}},
          {"verdeling", table(a_year, reference("aandelen"))}};
}

Text range(Bounds b) { return " (" + number(b.lowest) + " t/m " + number(b.highest) + ")"; }
Text unit(const KeyRow& k) {
  switch (k.unit) {
  case Unit::euro: return k.bounds.lowest < 0 ? "euro, mag negatief" : "euro";
  case Unit::euro_per_month: return "euro per maand" + range(k.bounds);
  case Unit::days: return "dagen" + range(k.bounds);
  case Unit::months: return "maanden" + range(k.bounds);
  case Unit::years: return "jaren" + range(k.bounds);
  case Unit::square_metres: return "m² (geheel getal, " + range(k.bounds).substr(2);
  }
  return {};
}
Json amount(const KeyRow& k) {
  const bool usual = k.bounds.lowest == Bounds{}.lowest && k.bounds.highest == Bounds{}.highest;
  return usual ? reference("bedrag") : bounded("number", k.bounds);
}
/// `[text](#the heading of a record)`
Text link(std::string_view record) { return "([`" + Text{record} + "`](#" + replaced(Text{record}, ".", "") + "))"; }
template <class E> Text words_of() {
  Text out;
  if constexpr (many_choices<E>) return "code van twee letters ([lijst](../sleutels.md))";
  for (const auto key : choice_keys<E>()) out += (out.empty() ? "`" : " \\| `") + quoted(key) + "`";
  return out;
}

Value value(const KeyRow&, const std::string&) { return {reference("naam"), "tekst"}; }
Value value(const KeyRow&, const Thing&) { return {reference("naam"), "tekst"}; }
Value value(const KeyRow&, const std::optional<PersonIndex>&) { return {reference("naam"), "naam"}; }
Value value(const KeyRow& k, const Euro&) { return {amount(k), unit(k)}; }
Value value(const KeyRow& k, const std::optional<Euro>&) { return {amount(k), unit(k)}; }
Value value(const KeyRow& k, const std::optional<std::int64_t>&) { return {bounded("integer", k.bounds), unit(k)}; }
Value value(const KeyRow& k, const std::int64_t&) { return {{{"const", k.bounds.highest}}, number(k.bounds.highest)}; }
Value value(const KeyRow&, const Date&) { return {reference("datum"), "datum"}; }
Value value(const KeyRow&, const std::optional<Date>&) { return {reference("datum"), "datum"}; }
Value value(const KeyRow& k, const bool&) {
  if (k.form == Form::currency) return {reference("valuta"), "code van drie hoofdletters"};
  return {{{"type", "boolean"}}, "true of false"};
}
Value value(const KeyRow&, const std::optional<Percentage>&) { return {reference("percentage"), "percentage"}; }
Value value(const KeyRow&, const std::optional<bool>&) { return {{{"type", "boolean"}}, "true of false"}; }
template <class E>
  requires std::is_enum_v<E>
Value value(const KeyRow&, const E&) {
  return {{{"enum", choice_keys<E>()}}, words_of<E>()};
}
template <class E>
  requires std::is_enum_v<E>
Value value(const KeyRow& k, const std::optional<E>&) {
  return value(k, E{});
}
Value value(const KeyRow&, const RatesFrom&) { return {table(a_date, reference("percentage")), "tabel datum → percentage"}; }
Value value(const KeyRow& k, const PerYear<Euro>&) {
  const Json one = amount(k);
  return {one == reference("bedrag") ? reference("jaarbedragen") : table(a_year, one), "tabel jaar → " + unit(k)};
}
Value value(const KeyRow& k, const Flow<Euro>&) { return {table(a_year_or_day, amount(k)), "tabel jaar of dag → " + unit(k)}; }
Value value(const KeyRow& k, const Flow<std::int64_t>&) {
  return {table(a_year_or_day, bounded("integer", k.bounds)), "tabel jaar of dag → " + unit(k)};
}
Value value(const KeyRow&, const PerDate&) { return {reference("dagbedragen"), "tabel datum → euro"}; }
Value value(const KeyRow&, const std::vector<int>&) { return {reference("jaren"), "lijst van jaren"}; }
Value value(const KeyRow& k, const std::vector<PersonIndex>&) {
  Json names = list(reference("naam"), k.bounds);
  names["uniqueItems"] = true;
  return {names, k.bounds.lowest == k.bounds.highest ? "lijst van twee namen"
                 : k.bounds.highest > 2              ? "lijst van namen"
                                                     : "lijst van een of twee namen"};
}
Value value(const KeyRow& k, const Eigendom&) {
  if (k.form == Form::elsewhere) return {reference("deel"), "deel"};
  return {reference("eigendom"), "naam, of tabel naam → deel"};
}
Value value(const KeyRow&, const PerYear<std::vector<Part>>&) {
  return {reference("verdeling"), "tabel jaar → tabel naam → deel"};
}
Value value(const KeyRow&, const LaterOwners&) {
  return {table(a_date, reference("eigendom")), "tabel datum → naam, of tabel naam → deel"};
}
template <class E>
  requires requires { Keys<E>::record; }
Value value(const KeyRow&, const std::optional<E>&) {
  const auto key = Keys<E>::record.key;
  return {reference(key), "tabel " + link(key)};
}
template <class E>
  requires requires { Keys<E>::record; }
Value value(const KeyRow& k, const std::vector<E>&) {
  const auto key = Keys<E>::record.key;
  const bool inner = key.find('.') != key.npos;
  return {list(reference(key), k.bounds),
          (inner && !std::is_same_v<E, Leven> ? "lijst van perioden " : "lijst van tabellen ") + link(key)};
}
Value value(const KeyRow& k, const std::vector<Woning::Gebruiksperiode>& periods) {
  const auto listed = value<Woning::Gebruiksperiode>(k, periods);
  return {{{"oneOf", {{{"enum", choice_keys<Woning::Gebruik>()}}, listed.schema}}},
          words_of<Woning::Gebruik>() + ", of een " + listed.words};
}
Value value(const KeyRow& k, const std::vector<Partnerschap>& all) {
  const auto listed = value<Partnerschap>(k, all);
  const auto key = Keys<Partnerschap>::record.key;
  return {{{"oneOf", {reference(key), listed.schema}}}, "tabel " + link(key) + ", of een " + listed.words};
}
template <class T, class Of, class V> Value value_of(const Key<Of, V>& key) {
  if constexpr (std::is_same_v<T, Of>) return value(key, T{}.*key.member);
  else
    return {{{"type", "object"}, {"additionalProperties", reference("eigendom")}}, "tabel naam → naam, of tabel naam → deel"};
}

// --- the files -----------------------------------------------------------------------------------------------------------------

template <class T> Json record_schema() {
  Json properties = Json::object(), required = Json::array();
  each_key<T>([&](const auto& key) {
    Json property{{"description", replaced(Text{key.meaning.nl}, "**", "")}};
    property.update(value_of<T>(key).schema);
    if (const auto initial = default_of(key); !initial.empty()) property["default"] = Json::parse(initial);
    properties[Text{key.key}] = property;
    if (must_be_there(key)) required.push_back(key.key);
  });
  Json out{{"description", Keys<T>::record.meaning.nl},
           {"type", "object"},
           {"properties", properties},
           {"additionalProperties", false}};
  if (!required.empty()) out["required"] = required;
  return out;
}
Text schema() {
  Json out{{"$schema", "https://json-schema.org/draft/2020-12/schema"}, {"title", "Netto-dossier"}};
  Json inner = Json::object();
  each_record([&]<class T>() {
    if (Keys<T>::record.key.empty()) out.update(record_schema<T>());
    else inner[Text{Keys<T>::record.key}] = record_schema<T>();
  });
  inner.update(definitions());
  out["$defs"] = inner;
  return out.dump(2) + "\n";
}

/// The part of the specification between the marks of record T.
template <class T> Text specification() {
  Text out;
  if (!Keys<T>::record.key.empty()) out += Text{Keys<T>::record.meaning.nl} + "\n\n";
  out += "| sleutel | soort en eenheid | zonder deze sleutel | voorbeeld | betekenis | regel |\n|---|---|---|---|---|---|\n";
  each_key<T>([&](const auto& key) {
    const bool required = must_be_there(key);
    const Text initial = default_of(key);
    const Text absent = required ? "–" : !initial.empty() ? "`" + initial + "`" : Text{key.absent.nl};
    const Text example = key.example.starts_with("[[") || key.example.starts_with("[part")
                             ? Text{key.example}
                             : Text{key.key} + " = " + Text{key.example};
    out += "| `" + Text{key.key} + "`" + (required ? " \\*" : "") + " | " + value_of<T>(key).words + " | " + absent + " | `" +
           example + "` | " + Text{key.meaning.nl} + " | " + (key.article.empty() ? "–" : Text{key.article}) + " |\n";
  });
  return out;
}
Text with_tables(Text spec) {
  each_record([&]<class T>() {
    const Text name = Keys<T>::record.key.empty() ? "dossier" : Text{Keys<T>::record.key};
    tools::put(spec, "docs/spec/dossier.md", "<!-- sleutels: " + name + " -->\n", specification<T>());
  });
  return spec;
}

Text both(const Word& w) { return Text{w.nl} + " / " + Text{w.en}; }
Text growth(const Growth& g) {
  const Text a = "`" + Text{g.assumption} + "`";
  switch (g.how) {
  case Growth::How::not_carried: return "–";
  case Growth::How::constant: return "blijft gelijk / stays the same";
  case Growth::How::grows: return "groeit met " + a + " / grows by " + a;
  case Growth::How::part: return a + " van de waarde / of the value";
  case Growth::How::same_rate: return "zelfde deel van de waarde / same part of the value";
  case Growth::How::nothing: return "nihil / nil";
  }
  return {};
}
template <class T> Text over_persons(const KeyRow& k, bool amount) {
  if (k.over == Over::each_insured) return "voor elke verzekerde geheel / whole for each insured";
  if (!amount) return "–";
  return std::is_same_v<T, Persoon> ? "van de persoon / of the person" : "naar aandeel / by share";
}
Text glossary() {
  bool listed = false;
  Text out = "# Sleutels van het dossier\n\n"
             "<!-- Geschreven door ./dev generate uit de registers in facts/. -->\n\n"
             "Elke sleutel met zijn woorden, waar u de waarde vindt, hoe een vergelijking (`netto vergelijk`) haar voortzet "
             "als het dossier\n"
             "haar niet geeft, en hoe zij over personen gaat. Schrijfwijze en betekenis: [dossier](spec/dossier.md).\n\n"
             "Every key with its words and meaning in English, where its value is found, how a comparison carries it on when "
             "the dossier\n"
             "does not give it, and how it goes over persons.\n";
  each_record([&]<class T>() {
    const auto& record = Keys<T>::record;
    out += "\n## " + (record.key.empty() ? Text{"Het dossier als geheel"} : "`" + Text{record.key} + "`") + "\n\n" +
           Text{record.meaning.en} +
           "\n\n| sleutel | woorden / words | meaning | te vinden / where | daarna / afterwards | over "
           "personen / over persons |\n|---|---|---|---|---|---|\n";
    each_key<T>([&]<class Of, class V>(const Key<Of, V>& key) {
      const Word* found = key.found != nullptr ? key.found : is_amount<V> ? &record.found : nullptr;
      out += "| `" + Text{key.key} + "` | " + both(key.word) + " | " + Text{key.meaning.en} + " | " +
             (found != nullptr ? both(*found) : "–") + " | " + growth(key.growth) + " | " + over_persons<T>(key, is_amount<V>) +
             " |\n";
    });
    each_key<T>([&]<class Of, class V>(const Key<Of, V>& key) {
      if constexpr (std::is_enum_v<V>) {
        if (many_choices<V> && std::exchange(listed, true)) return; // the same for every record
        out += "\nDe woorden van `" + Text{key.key} + "` / the words of `" + Text{key.key} + "`:\n\n";
        for (const Choice& c : ChoiceWords<V>::all) out += "* `" + quoted(c.key) + "`: " + both(c.word) + "\n";
      }
    });
  });
  return out;
}

Text dictionary() {
  std::set<std::string_view> words;
  each_record([&]<class T>() {
    each_key<T>([&]<class Of, class V>(const Key<Of, V>& key) {
      words.insert(key.key);
      if constexpr (std::is_enum_v<V>)
        for (const auto word : choice_keys<V>()) words.insert(word);
    });
  });
  Text out = "# Keys and words of a dossier, from the registers in facts/ (./dev generate), and the marks of both formats.\n";
  for (const auto word : words) out += quoted(word) + "\n";
  return out + R"mark("true"
"false"
"null"
"inf"
"nan"
"1e400"
"0x1F"
"150_000"
"150.000"
"2025"
"2025-02-28"
"2025-02-30"
"Anna"
"Bram"
"\"50%\""
"33.333%"
"[["
"]]"
" = "
"{ 2025 = "
"\"\"\""
"'''"
"\\u00e9"
"\\U0001F3E0"
"\xef\xbb\xbf"
"\xff\xfe"
"\xe2\x82\xac"
"\xee\x80\x80"
"\xe2\x80\xae"
"a.a.a.a.a.a.a.a"
"[[[[[[[["
"{\"a\":{\"a\":"
)mark";
}

} // namespace

int main(int count, char** words) {
  tools::Generated out{count, words};
  out.file("schema/dossier.schema.json", schema());
  out.file("docs/spec/dossier.md", with_tables(out.read("docs/spec/dossier.md")));
  out.file("docs/sleutels.md", glossary());
  out.file("tests/fuzz/dossier.dict", dictionary());
  return out.status();
}
