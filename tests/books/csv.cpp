// SPDX-License-Identifier: EUPL-1.2
// CSV as people and their programs write it, and as they should not.
#include "faces/border/csv.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using namespace netto::border;

namespace {

using Fields = std::vector<std::string>;

/// The rows, when nothing is wrong.
std::vector<Fields> rows(std::string_view text) {
  const auto table = read_csv(text);
  for (const auto& e : table.errors) MESSAGE(show(e, Language::nl));
  CHECK(table.errors.empty());
  std::vector<Fields> out;
  for (const auto& r : table.rows) out.push_back(r.fields);
  return out;
}
/// The one problem: its code and line.
void refuses(std::string_view text, std::string_view code, int line) {
  CAPTURE(text);
  const auto table = read_csv(text);
  REQUIRE(table.errors.size() == 1);
  CHECK(table.errors[0].code.row->naam == code);
  CHECK(table.errors[0].place.regel == line);
}

const std::vector<Fields> plain{{"a", "b"}, {"1", "2"}, {"3", "4"}};

} // namespace

TEST_CASE("separators, line ends and a byte order mark") {
  for (const std::string separator : {";", ",", "\t"})
    for (const std::string end : {"\n", "\r\n", "\r"})
      for (const std::string bom : {"", "\xef\xbb\xbf"})
        for (const std::string last : {"", end.c_str()}) {
          const auto line = [&](const char* a, const char* b) { return a + separator + b; };
          CHECK(rows(bom + line("a", "b") + end + line("1", "2") + end + line("3", "4") + last) == plain);
        }
  CHECK(read_csv("a;b,c;d\n").separator == ';');
  CHECK(read_csv("\"a;b;c\",d\n").separator == ',');
  CHECK(read_csv("a\tb\n").separator == '\t');
}

TEST_CASE("the first line of a spreadsheet may say the separator, and is no row") {
  CHECK(rows("sep=;\r\na;b\r\n1;2\r\n3;4\r\n") == plain);
  CHECK(rows("\xef\xbb\xbfsep=,\na,b\n1,2\n3,4") == plain);
  CHECK(rows("sep=;\na,c;b\n") == std::vector<Fields>{{"a,c", "b"}});
  CHECK(rows("sep=x;b\n1;2\n") == std::vector<Fields>{{"sep=x", "b"}, {"1", "2"}});
  CHECK(rows("sep=\n") == std::vector<Fields>{{"sep="}});
  CHECK(rows("sep=;").empty());
  const auto table = read_csv("sep=;\na;b\n1;\"\n");
  REQUIRE(table.errors.size() == 1);
  CHECK(table.errors[0].place.regel == 3);
}

TEST_CASE("quotes hold separators, line ends and quotes") {
  CHECK(rows("a,b\n\"1,5\",\"een \"\"twee\"\"\"\n") == std::vector<Fields>{{"a", "b"}, {"1,5", "een \"twee\""}});
  CHECK(rows("a;b\n\"x\ny\";z\n\"\";q\n") == std::vector<Fields>{{"a", "b"}, {"x\ny", "z"}, {"", "q"}});
  const auto table = read_csv("a;b\r\n\"x\r\ny\";z\r\nq;r\r\n");
  REQUIRE(table.rows.size() == 3);
  CHECK(table.rows[1].line == 2);
  CHECK(table.rows[1].fields[0] == "x\r\ny");
  CHECK(table.rows[2].line == 4); // after a field of two lines
}

TEST_CASE("empty lines and lines of empty fields are no rows, and count as lines") {
  const auto table = read_csv("\n \na;b\n\n;\n ; \n1;2\n");
  REQUIRE(table.errors.empty());
  REQUIRE(table.rows.size() == 2);
  CHECK(table.rows[0].line == 3);
  CHECK(table.rows[1].line == 7);
  CHECK(rows("").empty());
  CHECK(rows("\xef\xbb\xbf").empty());
  CHECK(rows("\r\n\r\n").empty());
}

TEST_CASE("what is no table is refused by line, and the rest is read") {
  refuses("a;b\n1;2\n3\n4;5\n", "csv_velden", 3);
  refuses("a;b\n1;2;3\n4;5\n", "csv_velden", 2);
  refuses("a;b\n1;2\"\n4;5\n", "csv_aanhalingsteken", 2);
  refuses("a;b\n\"1\"x;2\n4;5\n", "csv_aanhalingsteken", 2);
  refuses("a;b\n1;2\n\"3;4\n5;6\n", "csv_open", 3);
  refuses("a;\"b\n", "csv_open", 1);
  refuses("a;b\"c\n1;2\n", "csv_aanhalingsteken", 1); // without the names of columns nothing else is said
  const auto table = read_csv("a;b\n1\n2;3\n4;5\"\n6;7\n8;9;10\n");
  CHECK(table.errors.size() == 3);
  REQUIRE(table.rows.size() == 3);
  CHECK(table.rows[2].fields == Fields{"6", "7"});
  CHECK(table.rows[2].line == 5);
}
