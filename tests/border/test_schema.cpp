// SPDX-License-Identifier: EUPL-1.2
// The reader, the schema and the specification know the same keys.
#include "hulp.hpp"

#include <algorithm>
#include <doctest/doctest.h>

namespace netto::border::test {

TEST_CASE("schema/dossier.schema.json kent dezelfde sleutels als de lezer") {
  const auto schema = lees_json(lees_bestand(std::string{NETTO_BRON_MAP} + "/schema/dossier.schema.json"));
  REQUIRE_MESSAGE(schema.fouten.empty(), alles(schema.fouten));
  const auto register_ = sleutelregister();
  const auto* tabellen = schema.knoop->vind("$defs");
  REQUIRE(tabellen);

  for (const auto& [tabel, sleutel, verplicht] : register_) {
    CAPTURE(tabel);
    CAPTURE(sleutel);
    const auto* plek = tabel.empty() ? &*schema.knoop : tabellen->vind(tabel);
    REQUIRE(plek);
    REQUIRE(plek->vind("properties"));
    const auto* veld = plek->vind("properties")->vind(sleutel);
    REQUIRE(veld);
    CHECK_FALSE(tekst_van(*veld, "description").empty());
    CHECK(plek->vind("properties")->velden.size() ==
          static_cast<std::size_t>(
              std::count_if(register_.begin(), register_.end(), [&](const auto& s) { return s.tabel == tabel; })));
    const auto* nodig = plek->vind("required");
    const bool in_schema =
        nodig && std::any_of(nodig->leden.begin(), nodig->leden.end(), [&](const Knoop& k) { return k.tekst == sleutel; });
    CHECK((in_schema == verplicht || (tabel.empty() && sleutel == "persoon")));
    CHECK(plek->vind("additionalProperties"));
  }
}

TEST_CASE("docs/spec/dossier.md beschrijft elke sleutel, onder de kop van zijn tabel") {
  const auto spec = lees_bestand(std::string{NETTO_BRON_MAP} + "/docs/spec/dossier.md");
  REQUIRE_FALSE(spec.empty());
  for (const auto& [tabel, sleutel, verplicht] : sleutelregister()) {
    CAPTURE(tabel);
    CAPTURE(sleutel);
    const auto kop = tabel.empty() ? std::string{"## Het dossier als geheel\n"} : "## `" + tabel + "`\n";
    const auto begin = spec.find(kop);
    REQUIRE(begin != std::string::npos);
    const auto deel = spec.substr(begin, spec.find("\n## ", begin + 3) - begin);
    CHECK(deel.find("\n| `" + std::string{sleutel} + "`" + (verplicht ? " \\*" : "") + " |") != std::string::npos);
  }
}

} // namespace netto::border::test
