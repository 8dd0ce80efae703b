// SPDX-License-Identifier: EUPL-1.2
// Checks a document against one of the published schemas. The validator is known to schemas.cpp alone.
#pragma once

#include <nlohmann/json_fwd.hpp>

#include <string>
#include <string_view>

namespace netto::test {

/// As published, or closed: without any field that the schema does not know.
enum class Schemavorm { gepubliceerd, streng };

/// What in `document` does not obey schema/`naam`, a line each; empty when all is well.
[[nodiscard]] std::string schemafouten(std::string_view naam, const nlohmann::json& document,
                                       Schemavorm form = Schemavorm::streng);

} // namespace netto::test
