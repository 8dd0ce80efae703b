// SPDX-License-Identifier: EUPL-1.2
#include "schemas.hpp"

#include <nlohmann/json.hpp>
#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>

#include <fstream>
#include <map>

namespace netto::test {

namespace {

/// Keys of a pattern and values of a schema, said in the other way there is: valijson 1.0 refuses every key where it meets
/// `propertyNames` behind a reference.
void herschrijf(nlohmann::json& j) {
  if (j.is_structured())
    for (auto& deel : j) herschrijf(deel);
  if (!j.is_object() || !j.contains("propertyNames")) return;
  j["patternProperties"][j["propertyNames"]["pattern"].get<std::string>()] = j["additionalProperties"];
  j["additionalProperties"] = false;
  j.erase("propertyNames");
}

/// The schemas of what Netto writes admit fields that they do not know; a test of its own answers must not.
void sluit(nlohmann::json& j) {
  if (j.is_structured())
    for (auto& deel : j) sluit(deel);
  if (j.is_object() && j.contains("properties") && j["properties"].is_object() && !j.contains("additionalProperties"))
    j["additionalProperties"] = false;
}

/// The validator knows draft 7; the schemas use of 2020-12 only what that draft has too, besides the name `$defs`.
const valijson::Schema& schema(const std::string& naam, Schemavorm form) {
  static std::map<std::pair<std::string, Schemavorm>, valijson::Schema> as_read;
  const auto [place, nieuw] = as_read.try_emplace({naam, form});
  if (nieuw) {
    std::ifstream file{std::string{NETTO_BRON_MAP} + "/schema/" + naam};
    auto json = nlohmann::json::parse(file);
    if (form == Schemavorm::streng) sluit(json);
    herschrijf(json);
    valijson::SchemaParser lezer{valijson::SchemaParser::kDraft7};
    lezer.populateSchema(valijson::adapters::NlohmannJsonAdapter{json}, place->second);
  }
  return place->second;
}

} // namespace

std::string schemafouten(std::string_view naam, const nlohmann::json& document, Schemavorm form) {
  valijson::Validator toets{valijson::Validator::kStrongTypes};
  valijson::ValidationResults uitslag;
  std::string uit;
  if (toets.validate(schema(std::string{naam}, form), valijson::adapters::NlohmannJsonAdapter{document}, &uitslag)) return uit;
  for (const auto& error : uitslag) {
    uit += "\n  ";
    for (const auto& step : error.context) uit += step;
    uit += ": " + error.description;
  }
  return uit.empty() ? "\n  voldoet niet aan " + std::string{naam} : uit;
}

} // namespace netto::test
