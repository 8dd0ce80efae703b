// SPDX-License-Identifier: EUPL-1.2
// The TOML reader: toml++ builds its tree, which becomes the neutral one. The only file that knows that library.
//
// toml++ stops at the first thing that is no TOML. People write such things all the time (150.000,00 or 30 February), and want
// to hear about them by name of the field, together with everything else. So the text is first walked through once:
//   - a bare value that a dossier cannot have becomes a marked text, which the tree shows as Node::Soort::ongeldig;
//   - a key that needs quotes gets them, and is reported;
//   - nesting is measured, for the parser and its tree are recursive;
//   - the lines "key = value" and the headers are remembered: what the parser refuses is reported and left out, and the rest
//     is read.
#include "characters.hpp"
#include "document.hpp"

#include <algorithm>
#include <charconv>

// toml++ 3.3 asserts things of the text that are not so ("[[[["), and in a release build has the compiler assume them. The
// code below each of these asserts copes with any text; so they are left out, in every build.
#undef NDEBUG
#define TOML_ASSERT(voorwaarde) static_assert(true)
#define TOML_EXCEPTIONS 0
#define TOML_ENABLE_FORMATTERS 0
#define TOML_ENABLE_UNRELEASED_FEATURES 0
#include <toml++/toml.h>

namespace netto::border {
namespace {

constexpr std::string_view mark = "\xee\x80\x80"; // U+E000, for private use: marks a bare value that a dossier cannot have
constexpr int meeste_herlezingen = 100;

/// A "key = value" of the text, or a header with all that is below it: its bytes and where it stands.
struct LinePiece {
  std::size_t begin = 0, einde = 0;
  int eerste_regel = 1, laatste_regel = 1;
  std::string kop; ///< the header above it: persoon
  bool is_kop = false;
};

// A decimal number: the forms with 0x, inf and nan have no place in a dossier.
bool is_number(std::string_view t) {
  if (t.starts_with('+') || t.starts_with('-')) t.remove_prefix(1);
  std::string zonder; // underscores may stand between two digits
  for (std::size_t i = 0; i < t.size(); ++i) {
    if (t[i] != '_') zonder += t[i];
    else if (i == 0 || i + 1 == t.size() || !is_digit(t[i - 1]) || !is_digit(t[i + 1])) return false;
  }
  if (zonder.empty() || !is_digit(zonder[0]) || (zonder.size() > 1 && zonder[0] == '0' && is_digit(zonder[1]))) return false;
  // A whole number of more than 18 digits would not fit; it is handed on as text and refused as an amount.
  return plain_decimal(zonder).has_value() && (zonder.size() <= 18 || !digits_only(zonder));
}

// What the parser gets to see without quotes. Times are left out too: a dossier knows days only, and toml++ 3.3 assumes that
// some of them are well-formed.
bool is_bare_value(std::string_view t) {
  const auto datum = date_from_text(t);
  return t == "true" || t == "false" || is_number(t) || (datum && datum->ok());
}

class Prereader {
public:
  explicit Prereader(std::string_view tekst) : tekst_{tekst} { uit.reserve(tekst.size() + 64); }

  /// Walks through the text; false when it nests too deep, at line `regel`.
  bool read() {
    while (hier_ < tekst_.size()) {
      step();
      if (stapel_.size() > deepest_nesting || stippen_ > deepest_nesting) return false;
    }
    close_piece();
    close_header(0);
    return true;
  }

  std::string uit;
  std::vector<LinePiece> stukken;
  std::vector<Diagnostic> errors;
  int regel = 1;

private:
  static constexpr std::string_view leestekens = "[]{}=,";

  void step() {
    const char c = tekst_[hier_];
    if (is_space(c) && c != '\n') return take(1);
    if (c == '\n') return new_line();
    if (c == '#') return take(tot("\n"));
    if (stapel_.empty() && !in_stuk_ && !kop_ && c != '[') open_piece();
    if (c == '"' || c == '\'') return take_text(c);
    if (c == '[' && stapel_.empty() && !in_stuk_ && !kop_) return begin_header();
    if (kop_ && leestekens.find(c) != leestekens.npos) return take(1);
    if (c == '[' || c == '{') return open(c);
    if (c == ']' || c == '}') return close();
    if (c == ',') waarde_ = !stapel_.empty() && stapel_.back() == '[', stippen_ = 0;
    else if (waarde_) return bare_value();
    else if (c == '=') waarde_ = true, stippen_ = 0;
    else if (c == '.') ++stippen_;
    else return bare_key();
    take(1);
  }

  void take(std::size_t aantal) {
    const auto deel = tekst_.substr(hier_, aantal);
    regel += static_cast<int>(std::count(deel.begin(), deel.end(), '\n'));
    uit += deel;
    hier_ += deel.size();
  }
  [[nodiscard]] std::size_t tot(std::string_view tekens) const {
    return std::min(tekst_.find_first_of(tekens, hier_), tekst_.size()) - hier_;
  }

  void open_piece() {
    in_stuk_ = true;
    stukken.push_back({uit.size(), uit.size(), regel, regel, huidige_kop_, false});
  }
  void close_piece() {
    if (in_stuk_) stukken.back().einde = uit.size(), stukken.back().laatste_regel = regel;
    in_stuk_ = false;
  }
  void new_line() {
    if (stapel_.empty()) close_piece(), kop_ = waarde_ = false, stippen_ = 0;
    take(1);
  }
  void begin_header() {
    close_header(1);
    kop_ = true, stippen_ = 0;
    huidige_kop_ = tekst_.substr(hier_, tot("]\n"));
    huidige_kop_.erase(0, huidige_kop_.find_first_not_of('['));
    kopstuk_ = stukken.size();
    stukken.push_back({uit.size(), uit.size(), regel, regel, huidige_kop_, true});
    take(1);
  }
  // The last header reaches to here, or to `terug` lines back.
  void close_header(int terug) {
    if (kopstuk_ < stukken.size()) stukken[kopstuk_].einde = uit.size(), stukken[kopstuk_].laatste_regel = regel - terug;
  }
  void open(char haak) {
    stapel_ += haak;
    waarde_ = haak == '[', stippen_ = 0;
    take(1);
  }
  void close() {
    if (!stapel_.empty()) stapel_.pop_back();
    waarde_ = false;
    take(1);
  }

  // A text in quotes: "..", '..', """..""" or '''..''', up to its end or, when it has none, that of the line or file.
  void take_text(char teken) {
    waarde_ = false;
    const std::string drie(3, teken);
    const bool lang = tekst_.substr(hier_, 3) == drie;
    std::size_t i = hier_ + (lang ? 3 : 1);
    for (; i < tekst_.size(); ++i) {
      if (teken == '"' && tekst_[i] == '\\') ++i;
      else if (!lang && tekst_[i] == '\n') break;
      else if (lang ? tekst_.substr(i, 3) == drie : tekst_[i] == teken) {
        i += lang ? 3 : 1;
        while (lang && i < tekst_.size() && tekst_[i] == teken) ++i; // up to two quotes may precede the closing ones
        break;
      }
    }
    take(i - hier_);
  }

  // The bytes up to the end of a value without quotes: a comma or bracket inside a list or table, else a line end or comment.
  // After a comma in a table comes a key; what is no key is taken for the decimals of 150.000,00.
  [[nodiscard]] std::size_t bare_length() const {
    if (stapel_.empty()) return tot("\n#");
    auto einde = hier_ + tot("\n#,]}");
    while (stapel_.back() == '{' && einde + 1 < tekst_.size() && tekst_[einde] == ',' && is_digit(tekst_[einde + 1])) {
      const auto volgende = std::min(tekst_.find_first_of("\n#,]}=", einde + 1), tekst_.size());
      if (volgende < tekst_.size() && tekst_[volgende] == '=') break;
      einde = volgende;
    }
    return einde - hier_;
  }

  void bare_value() {
    const auto lengte = bare_length();
    const auto as_read = trimmed(tekst_.substr(hier_, lengte));
    waarde_ = false;
    if (is_bare_value(as_read)) return take(as_read.size());
    take_as_text(as_read, mark);
  }

  // A key without quotes. One that needs them (a name with a space or an accent) is reported and gets them.
  void bare_key() {
    const auto lengte = tot("\n#.[]{}=,\"'");
    const auto as_read = trimmed(tekst_.substr(hier_, lengte));
    if (std::all_of(as_read.begin(), as_read.end(), [](char c) { return is_letter(c) || is_digit(c) || c == '_' || c == '-'; }))
      return take(as_read.size());
    const char na = hier_ + lengte < tekst_.size() ? tekst_[hier_ + lengte] : '\n';
    if (na == '=' || na == '.' || (kop_ && na == ']'))
      errors.push_back(make_diagnostic("sleutel_zonder_aanhalingstekens",
                                       (kop_ || huidige_kop_.empty() ? "" : visible(huidige_kop_) + ".") + visible(as_read),
                                       {regel, 0}, as_read, {"\"" + visible(as_read) + "\""}));
    take_as_text(as_read, "");
  }

  void take_as_text(std::string_view as_read, std::string_view vooraf) {
    uit += '"';
    uit += vooraf;
    for (const char c : as_read) {
      if (c == '"' || c == '\\') uit += '\\';
      if (c != '\r') uit += c;
    }
    uit += '"';
    hier_ += as_read.size();
  }

  std::string_view tekst_;
  std::size_t hier_ = 0;
  std::string stapel_;      // the open brackets and braces of the value
  std::size_t stippen_ = 0; // points in the key at hand
  bool waarde_ = false;     // a value is expected here
  bool in_stuk_ = false, kop_ = false;
  std::string huidige_kop_;
  std::size_t kopstuk_ = static_cast<std::size_t>(-1); // the last header, in `stukken`
};

Place place_of(const toml::source_position& p) { return {static_cast<int>(p.line), static_cast<int>(p.column)}; }

// Line `nummer`, counting from 1, without white space at its ends; empty when there is none.
std::string_view line_of(const std::vector<std::string_view>& regels, int nummer) {
  const auto i = static_cast<std::size_t>(nummer) - 1;
  return nummer > 0 && i < regels.size() ? trimmed(regels[i]) : std::string_view{};
}

// Turns the tree of toml++ into the neutral one.
class Converter {
public:
  explicit Converter(std::string_view tekst) : regels_{split(tekst, '\n')} {}

  /// Depth counts from 1; returns a too deep node as nothing and sets `te_diep`.
  Node convert(const toml::node& n, int diepte = 1) {
    Node k;
    k.place = place_of(n.source().begin);
    if (diepte > deepest_nesting + 1) {
      te_diep = k.place;
      return k;
    }
    n.visit([&](const auto& w) { fill(k, w, diepte); });
    return k;
  }

  std::optional<Place> te_diep;

private:
  void fill(Node& k, const toml::table& tabel, int diepte) {
    k.soort = Node::Soort::tabel;
    for (const auto& [key, waarde] : tabel) {
      auto kind = convert(waarde, diepte + 1);
      if (waarde.is_value() || kind.place.regel == 0) kind.place = place_of(key.source().begin);
      k.velden.push_back({std::string{key.str()}, std::move(kind)});
    }
    k.sort();
  }
  void fill(Node& k, const toml::array& lijst, int diepte) {
    k.soort = Node::Soort::lijst;
    for (const auto& lid : lijst) k.leden.push_back(convert(lid, diepte + 1));
  }
  static void fill(Node& k, const toml::value<std::string>& w, int) {
    const std::string_view tekst{w.get()};
    const bool gemerkt = tekst.starts_with(mark);
    k.tekst = gemerkt ? tekst.substr(mark.size()) : tekst;
    k.soort = !gemerkt                                        ? Node::Soort::tekst
              : plain_decimal(k.tekst) && k.tekst.size() > 18 ? Node::Soort::decimaal
                                                              : Node::Soort::ongeldig;
  }
  static void fill(Node& k, const toml::value<std::int64_t>& w, int) { k.soort = Node::Soort::geheel, k.geheel = w.get(); }
  static void fill(Node& k, const toml::value<bool>& w, int) { k.soort = Node::Soort::waar_onwaar, k.vlag = w.get(); }
  static void fill(Node& k, const toml::value<toml::date>& w, int) {
    k.soort = Node::Soort::datum;
    k.datum = Date{std::chrono::year{w.get().year}, std::chrono::month{w.get().month}, std::chrono::day{w.get().day}};
  }
  void fill(Node& k, const toml::value<double>& w, int) {
    k.tekst = verbatim(w.source());
    k.soort = Node::Soort::decimaal;
    if (plain_decimal(k.tekst)) return;
    char buffer[32]; // the shortest text that gives this double back
    k.tekst.assign(buffer, std::to_chars(buffer, buffer + sizeof buffer, w.get()).ptr);
    if (!plain_decimal(k.tekst)) k.soort = Node::Soort::ongeldig; // inf, nan
  }
  template <class T> void fill(Node& k, const toml::value<T>& w, int) { // times
    k.soort = Node::Soort::ongeldig;
    k.tekst = verbatim(w.source());
  }

  // The text of a value on one line, without underscores. Columns count characters, not bytes.
  [[nodiscard]] std::string verbatim(const toml::source_region& bron) const {
    if (bron.begin.line == 0 || bron.begin.line > regels_.size() || bron.end.line != bron.begin.line) return {};
    auto regel = regels_[bron.begin.line - 1];
    for (auto kolom = bron.begin.column; kolom > 1 && !regel.empty(); --kolom) {
      regel.remove_prefix(1);
      while (!regel.empty() && (static_cast<unsigned char>(regel.front()) & 0xc0) == 0x80) regel.remove_prefix(1);
    }
    std::string tekst{trimmed(regel.substr(0, bron.end.column - bron.begin.column))};
    std::erase(tekst, '_');
    return tekst;
  }

  std::vector<std::string_view> regels_;
};

// Reports what toml++ refused and blanks the "key = value" or part it stands in; false when it stands in none. `bron` is the
// text as it was given, of the same lines as `as_read.uit`.
bool report_and_erase(const toml::parse_error& error, std::string_view bron, Prereader& as_read, DocumentResult& resultaat) {
  const auto place = place_of(error.source().begin);
  const auto stuk = std::find_if(as_read.stukken.rbegin(), as_read.stukken.rend(), [&](const LinePiece& s) {
    return s.eerste_regel <= place.regel && place.regel <= s.laatste_regel && s.begin < s.einde;
  });
  const bool gevonden = stuk != as_read.stukken.rend();
  const auto regels = split(bron, '\n');
  const auto regel = [&](int nummer) { return line_of(regels, nummer); };
  auto key = gevonden && !stuk->is_kop ? regel(stuk->eerste_regel) : "";
  key = trimmed(key.substr(0, key.find_first_of("={[\"'#")));
  const auto kop = gevonden ? visible(stuk->kop) : "";
  const auto wat = error.description();
  const bool dubbel = wat.find("redefine") != wat.npos;
  resultaat.errors.push_back(make_diagnostic(dubbel ? Code{"dubbele_sleutel"} : Code{"ongeldige_toml"},
                                             kop + (kop.empty() || key.empty() ? "" : ".") + visible(key), place,
                                             regel(place.regel), {visible(wat, 160)}));
  if (!gevonden) return false;
  // A second value for a key leaves the first; a value that went on over more lines may have swallowed other keys.
  const bool een_regel = !stuk->is_kop && stuk->eerste_regel == stuk->laatste_regel;
  if (!een_regel) resultaat.weggelaten.emplace_back();
  else if (!dubbel) resultaat.weggelaten.emplace_back(key.substr(key.rfind('.') + 1));
  for (auto i = stuk->begin; i < stuk->einde; ++i)
    if (as_read.uit[i] != '\n') as_read.uit[i] = ' ';
  stuk->einde = stuk->begin;
  return true;
}

} // namespace

DocumentResult read_toml(std::string_view tekst) {
  if (auto error = check_text(tekst)) return {std::nullopt, {std::move(*error)}, {}};
  DocumentResult resultaat;
  const auto bron = without_bom(tekst);
  const auto te_diep = [&](Place waar) {
    return make_diagnostic("te_diep", "", waar, line_of(split(bron, '\n'), waar.regel), {digits_of(deepest_nesting)});
  };
  Prereader as_read{bron};
  if (!as_read.read()) return {std::nullopt, {te_diep({as_read.regel, 0})}, {}};

  resultaat.errors = std::move(as_read.errors);
  int poging = 0;
  auto boom = toml::parse(std::string_view{as_read.uit});
  while (boom.failed() && poging++ < meeste_herlezingen && report_and_erase(boom.error(), bron, as_read, resultaat))
    boom = toml::parse(std::string_view{as_read.uit});
  if (boom.failed()) return resultaat;

  Converter omzetter{as_read.uit};
  resultaat.node = omzetter.convert(boom.table());
  if (omzetter.te_diep) return {std::nullopt, {te_diep(*omzetter.te_diep)}, {}};
  return resultaat;
}

DocumentResult read_document(std::string_view tekst) {
  return trimmed(without_bom(tekst.substr(0, largest_text))).starts_with('{') ? read_json(tekst) : read_toml(tekst);
}

} // namespace netto::border
