// SPDX-License-Identifier: EUPL-1.2
// Writes the rules of law/ with every change of one operator, phrase or argument in them, for ./dev mutate:
//
//   mutants ROOT OUT SOURCE... -- COMPILER FLAG...
//
// An expression with changes becomes `(mutant(7) ? (changed) : mutant(8) ? (changed otherwise) : (as it was))`, so that one program
// holds all of them. OUT/law/**.hpp are the rules so written, to be found before those of ROOT; OUT/mutants.tsv has a line for each
// change: its number, file, line, the text of that line, what was there and what came in its place. What the compiler refuses in
// SOURCE... (a share where money must stand) is no change: it is left out, and has number 0.
//
// It reads tokens, not C++: that operators of two operands have a space on both sides, and brackets of templates none, is what
// .clang-format makes of them.
#include <algorithm>
#include <array>
#include <cctype>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <memory>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace {

namespace fs = std::filesystem;
using Text = std::string;
using Words = std::set<Text, std::less<>>;

// ------------------------------------------------------------------------------------------------------------------ tokens

struct Token {
  Text text;
  std::size_t begin = 0, end = 0; // in the file
  int line = 0;
  bool space_before = false, space_after = false;
  bool word = false;
  std::size_t match = 0; // of a bracket: the token of the other one; else 0
};

bool is_word(char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_'; }

/// The tokens of C++ text, without comments and preprocessor lines.
std::vector<Token> tokens_of(const Text& t) {
  static constexpr std::array<std::string_view, 16> long_signs{"<=", ">=", "==", "!=", "&&", "||", "::", "->",
                                                               "++", "--", "+=", "-=", "*=", "/=", "[[", "]]"};
  std::vector<Token> out;
  int line = 1;
  bool space = true, line_begins = true;
  for (std::size_t i = 0; i < t.size();) {
    const auto end_of_line = std::min(t.find('\n', i), t.size());
    if (std::isspace(static_cast<unsigned char>(t[i])) != 0) {
      if (t[i] == '\n') {
        ++line;
        line_begins = true;
      }
      space = true;
      ++i;
      continue;
    }
    if (t.compare(i, 2, "//") == 0 || (line_begins && t[i] == '#')) {
      i = end_of_line;
      space = true;
      continue;
    }
    line_begins = false;
    Token token;
    token.begin = i;
    token.line = line;
    token.space_before = std::exchange(space, false);
    if (t[i] == '"') {
      i = t.find('"', i + 1) + 1;
    } else if (is_word(t[i])) {
      token.word = true;
      while (i < t.size() && is_word(t[i])) ++i;
    } else {
      const bool two = std::any_of(long_signs.begin(), long_signs.end(), [&](auto s) { return t.compare(i, 2, s) == 0; });
      i += two ? 2 : 1;
    }
    token.end = i;
    token.text = t.substr(token.begin, token.end - token.begin);
    token.space_after = i >= t.size() || std::isspace(static_cast<unsigned char>(t[i])) != 0;
    out.push_back(std::move(token));
  }
  std::vector<std::size_t> open;
  for (std::size_t i = 0; i < out.size(); ++i) {
    const auto& s = out[i].text;
    const bool template_open = s == "<" && (!out[i].space_before || (i > 0 && out[i - 1].text == "template"));
    if (s == "(" || s == "{" || s == "[" || s == "[[" || template_open) open.push_back(i);
    if (s == ")" || s == "}" || s == "]" || s == "]]" || (s == ">" && !out[i].space_before)) {
      if (open.empty()) {
        std::fprintf(stderr, "mutants: no bracket for %s in line %d\n", s.c_str(), out[i].line);
        std::exit(1);
      }
      out[i].match = open.back();
      out[open.back()].match = i;
      open.pop_back();
    }
  }
  return out;
}

// -------------------------------------------------------------------------------------------------------------- declarations

/// Names of the same type in the same place (a struct, a list of parameters, an enum): each is replaced by the next.
using Replacements = std::map<Text, Words, std::less<>>;

void add_group(Replacements& to, const std::vector<Text>& names) {
  for (std::size_t i = 0; names.size() > 1 && i < names.size(); ++i) to[names[i]].insert(names[(i + 1) % names.size()]);
}

struct Range {
  std::size_t begin = 0, end = 0; // tokens
};

/// The parts of a range between commas outside brackets.
std::vector<Range> parts(const std::vector<Token>& t, Range r) {
  std::vector<Range> out;
  std::size_t begin = r.begin;
  for (std::size_t i = r.begin; i < r.end; ++i) {
    if (t[i].match > i) i = t[i].match;
    else if (t[i].text == ",") {
      out.push_back({begin, i});
      begin = i + 1;
    }
  }
  if (begin < r.end) out.push_back({begin, r.end});
  return out;
}

/// A declaration without its initialisation: the name, and the text of the type before it ("" in the second of `T a, b`).
std::pair<Text, Text> declared(const std::vector<Token>& t, Range r) {
  std::size_t last = r.begin;
  for (std::size_t i = r.begin; i < r.end && t[i].text != "=" && t[i].text != "{"; ++i) {
    last = i;
    if (t[i].match > i) i = t[i].match;
  }
  Text type;
  for (std::size_t i = r.begin; i < last; ++i) type += t[i].text + " ";
  return {t[last].word ? t[last].text : "", type};
}

/// The members of each struct and enum in the text.
void read_members(const std::vector<Token>& t, Replacements& fields, Replacements& enumerators) {
  for (std::size_t i = 0; i < t.size(); ++i) {
    if (t[i].text != "struct" && t[i].text != "enum") continue;
    std::size_t open = i;
    while (open < t.size() && t[open].text != "{" && t[open].text != ";") ++open;
    if (open == t.size() || t[open].text == ";") continue;
    if (t[i].text == "enum") {
      std::vector<Text> names;
      for (const auto& p : parts(t, {open + 1, t[open].match})) names.push_back(t[p.begin].text);
      add_group(enumerators, names);
      continue;
    }
    std::map<Text, std::vector<Text>> by_type;
    std::size_t begin = open + 1;
    for (std::size_t j = open + 1; j < t[open].match; ++j) {
      if (t[j].text == "(") begin = t.size(); // a function
      if (t[j].text == "{" && (begin == t.size() || t[begin].text == "struct" || t[begin].text == "enum")) {
        j = t[j].match;
        begin = j + 1;
      } else if (t[j].match > j) {
        j = t[j].match;
      } else if (t[j].text == ";") {
        Text type;
        if (begin < j && t[begin].text != "using" && t[begin].text != "static")
          for (const auto& p : parts(t, {begin, j})) {
            const auto [name, own] = declared(t, p);
            if (p.begin == begin) type = own;
            if (!name.empty()) by_type[type].push_back(name);
          }
        begin = j + 1;
      }
    }
    for (const auto& [type, names] : by_type) add_group(fields, names);
  }
}

// ------------------------------------------------------------------------------------------------------------------ changes

struct Change {
  Text file, source, before, after;
  int line = 0;
  bool refused = false;
};

/// A part of an expression that may be replaced as a whole.
struct Segment {
  Range range;
  std::vector<std::pair<int, Text>> arms; // number of the change, and what stands here with it
  std::vector<Segment> children;          // in order, apart
  bool left_out = false;
};

/// The fields of a line of mutants.tsv.
std::vector<Text> split(const Text& line) {
  std::vector<Text> fields{""};
  for (const char c : line)
    if (c == '\t') fields.emplace_back();
    else fields.back() += c;
  return fields;
}

constexpr std::string_view turn = "::netto::mutant(";

class File {
public:
  File(Text name, Text text, const Replacements& fields, const Replacements& enumerators, std::vector<Change>& changes)
      : name_{std::move(name)}, text_{std::move(text)}, t_{tokens_of(text_)}, fields_{fields}, enumerators_{enumerators},
        changes_{changes} {
    for (std::size_t i = 1; i < t_.size(); ++i) {
      if (t_[i].text != "{") continue;
      std::size_t close = i - 1;
      if (t_[close].text == "const") --close;
      if (t_[close].text != ")") continue;
      std::map<Text, std::vector<Text>> by_type;
      parameters_.clear();
      types_.clear();
      for (const auto& p : parts(t_, {t_[close].match + 1, close})) {
        const auto [parameter, type] = declared(t_, p);
        by_type[type].push_back(parameter);
        types_[parameter] = type;
      }
      for (const auto& [type, names] : by_type) add_group(parameters_, names);
      block({i + 1, t_[i].match}, segments_);
      i = t_[i].match;
    }
  }

  [[nodiscard]] bool has_changes() const {
    return std::any_of(segments_.begin(), segments_.end(), [&](const Segment& s) { return has_changes(s); });
  }
  [[nodiscard]] Text written() const {
    static constexpr std::string_view once = "#pragma once\n";
    Text out;
    std::size_t at = 0;
    for (const Segment& s : segments_) {
      out += text_.substr(at, t_[s.range.begin].begin - at) + written(s);
      at = t_[s.range.end - 1].end;
    }
    out += text_.substr(at);
    return out.insert(out.find(once) + once.size(), "\n#include \"tests/mutation/mutant.hpp\"\n");
  }

private:
  // ---- writing

  [[nodiscard]] bool has_changes(const Segment& s) const {
    return std::any_of(s.arms.begin(), s.arms.end(), [&](const auto& arm) { return !change(arm.first).refused; }) ||
           std::any_of(s.children.begin(), s.children.end(), [&](const Segment& c) { return has_changes(c); });
  }
  [[nodiscard]] const Change& change(int number) const { return changes_[static_cast<std::size_t>(number) - 1]; }
  [[nodiscard]] Text written(const Segment& s) const {
    if (s.left_out) return "";
    Text arms;
    for (const auto& [number, text] : s.arms)
      if (!change(number).refused)
        arms += (arms.empty() ? "\n(" : "\n ") + Text{turn} + std::to_string(number) + ") ? (" + text + ") :";
    Text plain;
    std::size_t i = s.range.begin;
    for (const Segment& c : s.children) {
      plain += text_of({i, c.range.begin}) + (t_[c.range.begin].space_before ? " " : "") + written(c);
      i = c.range.end;
    }
    plain += text_of({i, s.range.end}, i > s.range.begin);
    return arms.empty() ? plain : arms + "\n(" + plain + "))";
  }
  /// Tokens on one line, with spaces where there is space.
  [[nodiscard]] Text text_of(Range r, bool space_before = false) const {
    Text out;
    for (std::size_t i = r.begin; i < r.end; ++i)
      out += (t_[i].space_before && (i > r.begin || space_before) ? " " : "") + t_[i].text;
    return out;
  }
  /// The range with the tokens of `part` replaced.
  [[nodiscard]] Text replaced(Range r, Range part, const Text& by) const {
    return text_of({r.begin, part.begin}) + (part.begin > r.begin && t_[part.begin].space_before ? " " : "") + by +
           text_of({part.end, r.end}, true);
  }

  // ---- finding

  [[nodiscard]] bool is(std::size_t i, std::string_view text) const { return i < t_.size() && t_[i].text == text; }
  /// After the token that ends what begins at `i`, outside brackets.
  [[nodiscard]] std::size_t until(std::size_t i, std::string_view sign) const {
    while (t_[i].text != sign) i = t_[i].match > i ? t_[i].match + 1 : i + 1;
    return i;
  }
  int new_change(std::size_t token, Text before, Text after) {
    const std::size_t begin = text_.rfind('\n', t_[token].begin) + 1, end = text_.find('\n', begin);
    const std::size_t first = text_.find_first_not_of(' ', begin);
    changes_.push_back({name_, text_.substr(first, end - first), std::move(before), std::move(after), t_[token].line});
    return static_cast<int>(changes_.size());
  }
  void replace(Segment& s, Range part, const Text& by) {
    const Text after = replaced(s.range, part, by);
    s.arms.emplace_back(new_change(part.begin, text_of(s.range), after), after);
  }

  void block(Range r, std::vector<Segment>& out) {
    for (std::size_t i = r.begin; i < r.end;) {
      if (is(i, "{")) {
        block({i + 1, t_[i].match}, out);
        i = t_[i].match + 1;
      } else if (is(i, "if")) {
        const bool at_compile_time = is(i + 1, "constexpr");
        const std::size_t open = at_compile_time ? i + 2 : i + 1;
        const Range condition{open + 1, t_[open].match};
        if (at_compile_time && is(condition.begin, "F")) return;            // for the number form, not for the law
        if (at_compile_time) out.push_back({{i + 1, i + 2}, {}, {}, true}); // it may as well run
        out.push_back(expression(condition, true));
        i = t_[open].match + 1;
      } else if (is(i, "for")) {
        const Range head{i + 2, t_[i + 1].match};
        std::size_t semicolon = head.begin;
        while (semicolon < head.end && !is(semicolon, ";")) ++semicolon;
        if (semicolon < head.end) {
          statement({head.begin, semicolon}, out);
          out.push_back(expression({semicolon + 1, until(semicolon + 1, ";")}, false));
        }
        i = head.end + 1;
      } else if (is(i, "switch")) {
        i = t_[i + 1].match + 1;
      } else if (is(i, "case") || is(i, "default")) {
        i = until(i, ":") + 1;
      } else if (is(i, "else")) {
        ++i;
      } else if (is(i, "return")) {
        const std::size_t end = until(i, ";");
        if (i + 1 < end) out.push_back(expression({i + 1, end}, false));
        i = end + 1;
      } else {
        const std::size_t end = until(i, ";");
        if (!is(i, "using") && !is(i, "[[")) statement({i, end}, out);
        i = end + 1;
      }
    }
  }
  /// Declarations and assignments: what stands after `=`.
  void statement(Range r, std::vector<Segment>& out) {
    for (const auto& p : parts(t_, r)) {
      std::size_t i = p.begin;
      while (i < p.end && !is(i, "=")) i = t_[i].match > i ? t_[i].match + 1 : i + 1;
      if (i + 1 < p.end) out.push_back(expression({i + 1, p.end}, false));
    }
  }

  Segment expression(Range r, bool condition) {
    Segment s{r, {}, {}, false};
    for (std::size_t i = r.begin; i < r.end; ++i) {
      token(s, i);
      if (t_[i].match > i) {
        group(s, i);
        i = t_[i].match;
      }
    }
    if (condition && !has_equality(r)) replace(s, r, "!(" + text_of(r) + ")");
    return s;
  }
  [[nodiscard]] bool has_equality(Range r) const {
    for (std::size_t i = r.begin; i < r.end; ++i)
      if (is(i, "==") || is(i, "!=")) return true;
    return false;
  }

  /// The changes of one token.
  void token(Segment& s, std::size_t i) {
    static const std::map<Text, std::vector<Text>, std::less<>> binary{
        {"+", {"-"}},        {"-", {"+"}},   {"*", {"/"}},   {"<", {"<=", ">"}}, {"<=", {"<", ">="}}, {">", {">=", "<"}},
        {">=", {">", "<="}}, {"==", {"!="}}, {"!=", {"=="}}, {"&&", {"||"}},     {"||", {"&&"}}};
    static const std::map<Text, Text, std::less<>> words{{"0", "1"},
                                                         {"1", "0"},
                                                         {"true", "false"},
                                                         {"false", "true"},
                                                         {"max", "min"},
                                                         {"min", "max"},
                                                         {"any_of", "all_of"},
                                                         {"eerste_dag", "laatste_dag"},
                                                         {"vorige_dag", ""},
                                                         {"laatste_dag", "eerste_dag"},
                                                         {"de_laagste", "de_hoogste"},
                                                         {"de_hoogste", "de_laagste"},
                                                         {"ten_minste_nihil", ""}};
    const Token& t = t_[i];
    const Range here{i, i + 1};
    if (const auto b = binary.find(t.text); b != binary.end() && t.space_before && t.space_after && i > s.range.begin)
      for (const auto& other : b->second) replace(s, here, other);
    else if (t.text == "!") replace(s, here, "!!"); // and not nothing: what it stands before may be no condition itself
    else if (t.text == "-" && !t.space_after) replace(s, here, "");
    else if (t.text == "?" && !has_equality({s.range.begin, i}))
      replace(s, {s.range.begin, i}, "!(" + text_of({s.range.begin, i}) + ")");
    else if (t.text.starts_with("\"")) replace(s, here, t.text == "\"\"" ? "\"?\"" : "\"\"");
    if (!t.word) return;
    const bool member = i > s.range.begin && (is(i - 1, ".") || is(i - 1, "->"));
    const bool qualified = i > s.range.begin && is(i - 1, "::");
    if (const auto w = words.find(t.text); w != words.end() && !member) replace(s, here, w->second);
    if (is(i + 1, "(") || is(i + 1, "::")) return;
    const auto each = [&](const Replacements& from) {
      if (const auto f = from.find(t.text); f != from.end())
        for (const auto& other : f->second) replace(s, here, other);
    };
    if (member) each(fields_);
    else if (qualified) each(enumerators_);
    else each(parameters_);
  }

  /// What stands between brackets: arguments, elements, an index, a part of an expression, or the body of a lambda.
  void group(Segment& s, std::size_t open) {
    const std::size_t close = t_[open].match;
    if (t_[open].text == "<") return;
    const bool after_something =
        open > s.range.begin && (t_[open - 1].word || is(open - 1, ">") || is(open - 1, ")") || is(open - 1, "]"));
    if (t_[open].text == "[" && !after_something) return; // captures
    if (t_[open].text == "(" && open > s.range.begin && is(open - 1, "]") && is(close + 1, "{"))
      return; // parameters of a lambda
    if (t_[open].text == "{" && open > s.range.begin && (is(open - 1, ")") || is(open - 1, "]"))) {
      block({open + 1, close}, s.children);
      return;
    }
    const std::size_t first = s.children.size();
    const auto elements = parts(t_, {open + 1, close});
    for (const auto& e : elements) s.children.push_back(expression(e, false));
    const bool call = t_[open].text == "(" && after_something;
    if (t_[open].text == "[" || (t_[open].text == "(" && !call)) return;
    const Text function = !call ? "" : is(open - 1, ">") ? t_[t_[open - 1].match - 1].text : t_[open - 1].text;
    phrase(s, function, open, elements, first);
    static const Words symmetric{"de_laagste", "de_hoogste", "max", "min", "noem", "afgerond"};
    if (symmetric.contains(function)) return;
    for (std::size_t k = function == "naar_rato" ? 1 : 0; k + 1 < elements.size(); ++k) {
      if (is(elements[k].begin, "{") || is(elements[k + 1].begin, "{") || is(elements[k].begin, "[") ||
          is(elements[k + 1].begin, "["))
        continue;
      const Text a = text_of(elements[k]), b = text_of(elements[k + 1]);
      if (types_.contains(a) && types_.contains(b) && types_[a] != types_[b]) continue;
      const int number = new_change(elements[k].begin, a + ", " + b, b + ", " + a);
      s.children[first + k].arms.emplace_back(number, b);
      s.children[first + k + 1].arms.emplace_back(number, a);
    }
  }
  /// The changes of a call: of what it is called, and nothing in the place of an argument.
  void phrase(Segment& s, const Text& function, std::size_t open, const std::vector<Range>& arguments, std::size_t first) {
    const Range call{open - 1, t_[open].match + 1};
    if (function == "voor_zover_meer_dan" && arguments.size() == 2)
      replace(s, call, "((" + text_of(arguments[0]) + ") - (" + text_of(arguments[1]) + "))");
    if (function == "afgerond" && arguments.size() == 2) {
      replace(s, call, "(" + text_of(arguments[0]) + ")");
      Segment& point = s.children[first + 1];
      replace(point, point.range, "::netto::turned(" + text_of(point.range) + ")");
    }
    if (function.empty()) return;
    for (std::size_t k = function == "noem" ? 1 : 0; k < arguments.size() && !(function == "afgerond" && k == 1); ++k) {
      const Range a = arguments[k];
      bool simple = !types_.contains(text_of(a)) || is_value(types_[text_of(a)]);
      for (std::size_t i = a.begin; i < a.end; ++i) simple = simple && (t_[i].word || is(i, ".") || is(i, "[") || is(i, "]"));
      if (simple) replace(s.children[first + k], a, "::netto::nothing(" + text_of(a) + ")");
    }
  }

  static bool is_value(const Text& type) {
    return type.find("Bedrag ") != Text::npos || type.find("Verhouding ") != Text::npos;
  }

  Text name_, text_;
  std::vector<Token> t_;
  const Replacements &fields_, &enumerators_;
  Replacements parameters_;                 // of the function that is read
  std::map<Text, Text, std::less<>> types_; // of those
  std::vector<Change>& changes_;
  std::vector<Segment> segments_;
};

Text read(const fs::path& path) {
  std::ifstream file{path, std::ios::binary};
  return {std::istreambuf_iterator<char>{file}, {}};
}
/// What is written anew only when it differs, so that nothing is built for nothing.
void write(const fs::path& path, const Text& text) {
  fs::create_directories(path.parent_path());
  if (fs::exists(path) && read(path) == text) return;
  std::ofstream{path, std::ios::binary} << text;
}

/// Of a written file: the change in each of its lines that has one.
std::map<int, int> changes_by_line(const Text& written) {
  std::map<int, int> out;
  int line = 1;
  for (std::size_t i = 0; i + 1 < written.size(); ++line) {
    const auto end = std::min(written.find('\n', i), written.size());
    if (written.compare(i + 1, turn.size(), turn) == 0) out[line] = std::atoi(written.c_str() + i + 1 + turn.size());
    i = end + 1;
  }
  return out;
}

/// What the compiler says of the changes: of each error the first place, of itself or of its notes, that is in one. An error without
/// such a place goes to `other`.
std::set<int> refused_by(const Text& command, const std::map<Text, std::map<int, int>>& by_file, Text& other) {
  std::set<int> out;
  FILE* pipe = popen((command + " 2>&1").c_str(), "r");
  if (pipe == nullptr) return out;
  Text all, pending;
  std::array<char, 4096> buffer{};
  for (std::size_t n = 0; (n = std::fread(buffer.data(), 1, buffer.size(), pipe)) > 0;) all.append(buffer.data(), n);
  pclose(pipe);
  for (std::size_t i = 0; i < all.size();) {
    const auto end = std::min(all.find('\n', i), all.size());
    const Text line = all.substr(i, end - i);
    i = end + 1;
    const bool error = line.find(" error: ") != Text::npos;
    if (!error && line.find(" note: ") == Text::npos) continue;
    if (error) other += std::exchange(pending, line + "\n");
    if (pending.empty()) continue;
    const auto colon = line.find(':');
    const auto file = by_file.find(line.substr(0, colon));
    if (file == by_file.end()) continue;
    const auto change = file->second.find(std::atoi(line.c_str() + colon + 1));
    if (change == file->second.end()) continue;
    out.insert(change->second);
    pending.clear();
  }
  other += pending;
  return out;
}

} // namespace

int main(int count, char** arguments) {
  const std::vector<Text> given{arguments + 1, arguments + count};
  const auto dashes = std::find(given.begin(), given.end(), "--");
  if (given.size() < 4 || dashes == given.end()) {
    std::fputs("mutants ROOT OUT SOURCE... -- COMPILER FLAG...\n", stderr);
    return 2;
  }
  const fs::path root{given[0]}, out{given[1]};
  Text command;
  for (auto i = dashes + 1; i != given.end(); ++i) command += "'" + *i + "' ";
  command += "-fsyntax-only -w -Wno-invalid-constexpr -ferror-limit=0 -ftemplate-backtrace-limit=0 -fno-caret-diagnostics -I'" +
             out.string() + "' -I'" + root.string() + "'";
  for (auto i = given.begin() + 2; i != dashes; ++i) command += " '" + *i + "'";

  std::vector<fs::path> paths;
  for (const auto& e : fs::recursive_directory_iterator{root / "law"})
    if (e.path().extension() == ".hpp") paths.push_back(e.path());
  std::sort(paths.begin(), paths.end());
  Replacements fields, enumerators;
  for (const auto& p : paths) read_members(tokens_of(read(p)), fields, enumerators);
  for (const char* p :
       {"params/box1.hpp", "params/box2.hpp", "params/box3.hpp", "params/eigen_woning.hpp", "params/vennootschap.hpp"})
    read_members(tokens_of(read(root / p)), fields, enumerators);
  std::vector<Change> changes;
  std::vector<std::unique_ptr<File>> files; // the changes of a file are counted once
  std::vector<Text> names;
  for (const auto& p : paths) {
    names.push_back(fs::relative(p, root).generic_string());
    files.push_back(std::make_unique<File>(names.back(), read(p), fields, enumerators, changes));
  }

  // What was refused before is not tried again.
  std::set<std::vector<Text>> known;
  std::ifstream before{out / "mutants.tsv"};
  for (Text line; std::getline(before, line);)
    if (const auto f = split(line); f.size() == 6 && f[0] == "0") known.insert({f[1], f[3], f[4], f[5]});
  for (Change& c : changes) c.refused = known.contains({c.file, c.source, c.before, c.after});

  for (bool again = true; again;) {
    std::map<Text, std::map<int, int>> by_file;
    for (std::size_t i = 0; i < files.size(); ++i) {
      if (!files[i]->has_changes()) {
        fs::remove(out / names[i]);
        continue;
      }
      const Text text = files[i]->written();
      write(out / names[i], text);
      by_file[(out / names[i]).string()] = changes_by_line(text);
    }
    Text other;
    const auto refused = refused_by(command, by_file, other);
    for (const int number : refused) changes[static_cast<std::size_t>(number) - 1].refused = true;
    again = !refused.empty();
    if (!again && !other.empty()) {
      std::fprintf(stderr, "mutants: the compiler refuses what is no change:\n%s", other.c_str());
      return 1;
    }
  }
  Text list;
  for (std::size_t i = 0; i < changes.size(); ++i) {
    const Change& c = changes[i];
    for (const auto& field : {c.refused ? "0" : std::to_string(i + 1), c.file, std::to_string(c.line), c.source, c.before})
      list += field + "\t";
    list += c.after + "\n";
  }
  write(out / "mutants.tsv", list);
}
