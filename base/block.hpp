// SPDX-License-Identifier: EUPL-1.2
// A report as plain data: blocks of text in one language, in reading order. Who makes them knows what they say; who writes them
// (a terminal, HTML) knows how they look. Text has no markup; a line that must be broken, an escape or a colour is the writer's.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace netto::report {

/// Level 1 begins a report, 2 a part of it, 3 a part of that, 4 a few lines.
struct Heading {
  int level = 2;
  std::string text;
};

/// A paragraph.
struct Sentence {
  std::string text;
};

/// What a reader must not miss, such as that the report is no law in force.
struct Alert {
  std::string title, text;
};

/// What the report comes down to: what is owed, what is left, the best choice and what it saves, what is missing. They repeat in
/// large what the blocks after them say, so a writer without room may leave them out.
struct KeyFigures {
  enum class Tone { plain, main, saves, open };
  struct Figure {
    std::string name, value, text;
    Tone tone = Tone::plain;
  };
  std::vector<Figure> figures;
};

/// Names, each with what belongs to it: what a report is about, the fields of a form, or what was assumed.
struct Entries {
  enum class Kind { facts, form, assumptions };
  struct Entry {
    std::string name, value, text{};
  };
  Kind kind = Kind::facts;
  std::vector<Entry> entries{};
};

struct List {
  enum class Kind { plain, warning };
  struct Item {
    std::string text;
    std::vector<std::string> details{};
  };
  Kind kind = Kind::plain;
  std::vector<Item> items{};
};

/// Rows and columns. The first cell of a row says what it is of; the others are amounts. "-": there is none.
struct Table {
  struct Row {
    std::vector<std::string> cells; ///< those that are missing at the end are empty
    bool emphasis = false;          ///< a sum, or what the table is for
    bool law = true;                ///< false: not law in force
  };
  std::string title;                  ///< also the heading of the first column
  std::string unit;                   ///< of the amounts; empty: said by the columns
  std::vector<std::string> columns{}; ///< headings of the columns after the first
  std::vector<Row> rows{};
  std::vector<std::string> notes{}; ///< what a * in the cells means
  bool remark = false;              ///< the last column holds words, and the first is as short as it is
  std::vector<Table> narrow{};      ///< the same in smaller tables, for where this one does not fit
};

/// An outcome with all it rests on. What is told a second time refers to the number under which it was told before.
struct Tree {
  struct Node {
    int number = 0;     ///< of a step; 0: a fact or parameter
    bool again = false; ///< told before, under that number; `value` ends in the word for "see"
    std::string name, value;
    std::string about;                ///< whom or what it is of, when that is not clear from what is around it
    std::string article;              ///< where the law says so
    std::vector<std::string> formula; ///< in words, in numbers
    std::string source;               ///< of a parameter
    std::vector<Node> parts{};
  };
  std::string title; ///< what the outcomes are of; empty: said by the heading
  std::vector<Node> roots;
};

/// Bars in groups along an axis of time. `description` says in words all that the bars show.
struct Chart {
  struct Series {
    std::string key, name; ///< `key`: for programs
    std::size_t colour = 0;
    bool law = false, proposal = false; ///< has bars that are law in force; that are not
  };
  struct Bar {
    std::size_t series = 0;
    std::int64_t value = 0;
    std::string amount, words; ///< the value as people read it; the whole bar in a sentence
    std::string status;        ///< for programs
    bool counts = false, law = false;
  };
  struct Group {
    std::string name, words;
    std::vector<Bar> bars; ///< empty: `nothing`
    bool law = false;
  };
  /// Neighbouring groups of the same legal status, in words from long to short.
  struct Span {
    std::size_t first = 0, last = 0;
    bool law = false;
    std::vector<std::string> names; ///< none: nothing to say
  };
  std::string title, subtitle, description; ///< `subtitle`: what of the picture is no law in force
  std::vector<Series> series;               ///< in the order of the legend
  std::vector<Group> groups;
  std::vector<Span> spans;
  std::string counts, proposal, nothing; ///< words of the legend, and for a group without bars
};

using Block = std::variant<Heading, Sentence, Alert, KeyFigures, Entries, List, Table, Tree, Chart>;
using Blocks = std::vector<Block>;

} // namespace netto::report
