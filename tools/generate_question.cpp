// SPDX-License-Identifier: EUPL-1.2
// Writes what follows from the register of the question's keys (faces/border/question.hpp), in the project at ROOT:
//   generate_question ROOT          schema/question.schema.json and the tables of docs/spec/vraag.md
//   generate_question --check ROOT  writes nothing; status 1 when one of them is not what it would write
// Run by ./dev generate; the check is a test.
#include "faces/border/question.hpp"
#include "tools/generated.hpp"

#include <nlohmann/json.hpp>
#include <string>
#include <string_view>

namespace {

using namespace netto;
using border::Bilingual;
using border::Language;
using border::QuestionKey;
using Kind = QuestionKey::Kind;
using Json = nlohmann::ordered_json;

constexpr std::string_view percentage = "^-?[0-9]{1,3}([.,][0-9]{1,3})?%?$";

Json schema_of(const QuestionKey& key) {
  const Json year{{"type", "integer"}, {"minimum", 2000}, {"maximum", 2100}}, text{{"type", "string"}};
  const auto either = [](Json one, Json other) { return Json{{"anyOf", Json::array({std::move(one), std::move(other)})}}; };
  const auto list = [](Json items) { return Json{{"type", "array"}, {"items", std::move(items)}, {"minItems", 1}}; };
  switch (key.kind) {
  case Kind::choice: return {{"enum", border::choices_of(key.choices)}, {"default", border::choices_of(key.choices).front()}};
  case Kind::years: return {{"anyOf", Json::array({year, list(year), {{"type", "string"}, {"pattern", "^[0-9 ,-]+$"}}})}};
  case Kind::day: return {{"type", "string"}, {"pattern", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}};
  case Kind::flag: return {{"type", "boolean"}, {"default", false}};
  case Kind::text: return text;
  case Kind::shares:
    return either({{"type", "object"}, {"additionalProperties", {{"type", "string"}, {"pattern", percentage}}}}, text);
  case Kind::rates: {
    Json rates = Json::object();
    areas::Assumptions::velden(areas::Assumptions{}, [&](std::string_view name, Percentage) {
      rates[std::string{name}] = {{"type", "string"}, {"pattern", percentage}};
    });
    return either({{"type", "object"}, {"additionalProperties", false}, {"properties", std::move(rates)}},
                  {{"type", "array"}, {"items", text}});
  }
  case Kind::overlays: return either({{"type", "object"}}, list({{"type", "object"}}));
  case Kind::dossier: return {{"type", "object"}};
  }
  return {};
}

std::string schema() {
  Json properties = Json::object();
  for (const auto& key : border::question_keys())
    for (const auto name : {key.key, key.alias}) {
      if (name.empty()) continue;
      Json property{{"description", key.nl}};
      property.update(schema_of(key));
      properties[std::string{name}] = std::move(property);
    }
  const Json all{{"$schema", "https://json-schema.org/draft/2020-12/schema"},
                 {"title", "Netto-vraag"},
                 {"description", "Een vraag aan de bibliotheek of de module voor de browser. Uitleg: docs/spec/vraag.md."},
                 {"type", "object"},
                 {"additionalProperties", false},
                 {"properties", std::move(properties)}};
  return all.dump(2) + "\n";
}

Bilingual kind_of(const QuestionKey& key) {
  switch (key.kind) {
  case Kind::choice: {
    std::string names;
    for (const auto name : border::choices_of(key.choices)) names += (names.empty() ? "`" : " \\| `") + std::string{name} + "`";
    return names;
  }
  case Kind::years: return {"getal, lijst van getallen, of tekst", "number, list of numbers, or text"};
  case Kind::day: return {"tekst, JJJJ-MM-DD", "text, YYYY-MM-DD"};
  case Kind::flag: return {"`false` \\| `true`", "`false` \\| `true`"};
  case Kind::text: return {"tekst", "text"};
  case Kind::shares: return {"tabel `{ \"Anna\": \"30%\" }`, of tekst", "table `{ \"Anna\": \"30%\" }`, or text"};
  case Kind::rates:
    return {"tabel `{ \"groei_woz\": \"3%\" }`, of lijst van teksten", "table `{ \"groei_woz\": \"3%\" }`, or list of texts"};
  case Kind::overlays: return {"tabel, of lijst van tabellen", "table, or list of tables"};
  case Kind::dossier: return {"tabel", "table"};
  }
  return {};
}

std::string table(Language language) {
  const bool nl = language == Language::nl;
  std::string uit = nl ? "| sleutel | soort (het eerste is de standaard) | bij | optie | betekenis |\n|---|---|---|---|---|\n"
                       : "| key | kind (the first is the default) | with | option | meaning |\n|---|---|---|---|---|\n";
  for (const auto& key : border::question_keys()) {
    const auto code = [](std::string_view text) { return text.empty() ? std::string{} : "`" + std::string{text} + "`"; };
    const char* with = key.compute && key.vergelijk ? (nl ? "beide" : "both") : key.compute ? "`bereken`" : "`vergelijk`";
    uit += "| " + code(key.key) + (key.alias.empty() ? "" : ", " + code(key.alias)) + " | " + kind_of(key).in(language) +
           " | " + with + " | " + code(key.option.empty() ? "" : "--" + std::string{key.option}) + " | " +
           std::string{nl ? key.nl : key.en} + " |\n";
  }
  return uit;
}

} // namespace

int main(int count, char** words) {
  tools::Generated out{count, words};
  const std::string path = "docs/spec/vraag.md";
  std::string page = out.read(path);
  tools::put(page, path, "<!-- register nl -->\n", table(Language::nl));
  tools::put(page, path, "<!-- register en -->\n", table(Language::en));
  out.file(path, page);
  out.file("schema/question.schema.json", schema());
  return out.status();
}
