// SPDX-License-Identifier: EUPL-1.2
// JSON text against another writer of it (nlohmann/json): the same bytes, whatever the text holds.
#include "faces/border/json_writer.hpp"
#include "../schemas.hpp"
#include "faces/border/answer_json.hpp"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include <limits>
#include <random>
#include <string>

namespace {

using netto::border::JsonWriter;
using Json = nlohmann::ordered_json;

std::string theirs(const Json& j) { return j.dump(2, ' ', false, Json::error_handler_t::replace) + "\n"; }
std::string ours(const std::string& text) {
  JsonWriter out;
  out.text(text);
  return out.take();
}

} // namespace

TEST_CASE("every byte, alone and between others, is written as the other writer does") {
  for (int a = 0; a < 256; ++a) {
    const std::string text{static_cast<char>(a)};
    CHECK(ours(text) == theirs(text));
    CHECK(ours("a" + text + "z") == theirs("a" + text + "z"));
    for (int b = 0; b < 256; ++b) {
      const std::string two = text + static_cast<char>(b);
      if (ours(two) != theirs(two)) FAIL(a << " " << b);
    }
  }
}

TEST_CASE("random bytes, of which many look like the start of a character") {
  std::mt19937 random{20'261'127}; // NOLINT: the same bytes each time
  const std::string bytes = "a\"\\\n\x01\x7f\x80\x8f\x90\x9f\xa0\xbf\xc1\xc2\xdf\xe0\xe1\xed\xef\xf0\xf1\xf4\xf5\xff";
  for (int i = 0; i < 200'000; ++i) {
    std::string text;
    for (std::size_t n = random() % 9; n > 0; --n) text += bytes[random() % bytes.size()];
    if (ours(text) != theirs(text)) FAIL(Json(text).dump(-1, ' ', true, Json::error_handler_t::replace));
  }
}

TEST_CASE("amounts: whole euros without decimals, else the fewest that say it") {
  for (const std::int64_t cents :
       {0L, 1L, 5L, 10L, 50L, 99L, 100L, 101L, 168'244L, 257'700L, 100'000'000'000L, 99'999'999'999'999L})
    for (const std::int64_t sign : {1L, -1L}) {
      JsonWriter out;
      out.cents(sign * cents);
      CHECK(out.take() ==
            theirs(cents % 100 == 0 ? Json(sign * cents / 100) : Json(static_cast<double>(sign * cents) / 100.0)));
    }
  JsonWriter out;
  out.whole(std::numeric_limits<std::int64_t>::min());
  CHECK(out.take() == "-9223372036854775808\n");
}

TEST_CASE("objects and lists, empty and nested") {
  JsonWriter out;
  out.open('{');
  out.key("leeg");
  out.open('[');
  out.close(']');
  out.key("lijst");
  out.open('[');
  out.open('{');
  out.close('}');
  out.whole(1);
  out.null();
  out.close(']');
  out.key("een \"sleutel\"");
  out.flag(true);
  out.close('}');
  CHECK(out.take() == theirs({{"leeg", Json::array()}, {"lijst", {Json::object(), 1, nullptr}}, {"een \"sleutel\"", true}}));
}

TEST_CASE("the parameters of every year obey schema/parameters.schema.json") {
  const netto::Parameters parameters;
  std::vector<netto::border::YearParameters> years;
  for (int year = 2017; year <= 2028; ++year) {
    years.push_back({year, {}});
    for (const auto& g : parameters.quantities())
      if (const auto row = parameters.find_row(g.naam, {year, {}, {}})) years.back().plaatsen.push_back(*row);
  }
  const auto all = Json::parse(netto::border::parameters_json(years, parameters, netto::border::Language::nl));
  CHECK(netto::test::schemafouten("parameters.schema.json", all).empty());
  CHECK(netto::test::schemafouten("parameters.schema.json", all[0]).empty());
}
