// SPDX-License-Identifier: EUPL-1.2
// The TOML reader: toml++ builds its tree, which becomes the neutral one. The only file that knows that library.
//
// toml++ stops at the first thing that is no TOML. People write such things all the time (150.000,00 or 30 February), and want
// to hear about them by name of the field, together with everything else. So the text is first walked through once:
//   - a bare value that a dossier cannot have becomes a marked text, which the tree shows as Knoop::Soort::ongeldig;
//   - a key that needs quotes gets them, and is reported;
//   - nesting is measured, for the parser and its tree are recursive;
//   - the lines "key = value" and the headers are remembered: what the parser refuses is reported and left out, and the rest
//     is read.
#include "document.hpp"
#include "tekens.hpp"

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

constexpr std::string_view merk = "\xee\x80\x80"; // U+E000, for private use: marks a bare value that a dossier cannot have
constexpr int meeste_herlezingen = 100;

/// A "key = value" of the text, or a header with all that is below it: its bytes and where it stands.
struct Regelstuk {
  std::size_t begin = 0, einde = 0;
  int eerste_regel = 1, laatste_regel = 1;
  std::string kop; ///< the header above it: persoon
  bool is_kop = false;
};

// A decimal number: the forms with 0x, inf and nan have no place in a dossier.
bool is_getal(std::string_view t) {
  if (t.starts_with('+') || t.starts_with('-')) t.remove_prefix(1);
  std::string zonder; // underscores may stand between two digits
  for (std::size_t i = 0; i < t.size(); ++i) {
    if (t[i] != '_') zonder += t[i];
    else if (i == 0 || i + 1 == t.size() || !is_cijfer(t[i - 1]) || !is_cijfer(t[i + 1])) return false;
  }
  if (zonder.empty() || !is_cijfer(zonder[0]) || (zonder.size() > 1 && zonder[0] == '0' && is_cijfer(zonder[1]))) return false;
  // A whole number of more than 18 digits would not fit; it is handed on as text and refused as an amount.
  return decimaal_kaal(zonder).has_value() && (zonder.size() <= 18 || !alleen_cijfers(zonder));
}

// What the parser gets to see without quotes. Times are left out too: a dossier knows days only, and toml++ 3.3 assumes that
// some of them are well-formed.
bool is_kale_waarde(std::string_view t) {
  const auto datum = datum_uit_tekst(t);
  return t == "true" || t == "false" || is_getal(t) || (datum && datum->ok());
}

class Voorlezer {
public:
  explicit Voorlezer(std::string_view tekst) : tekst_{tekst} { uit.reserve(tekst.size() + 64); }

  /// Walks through the text; false when it nests too deep, at line `regel`.
  bool lees() {
    while (hier_ < tekst_.size()) {
      stap();
      if (stapel_.size() > diepste_nesting || stippen_ > diepste_nesting) return false;
    }
    sluit_stuk();
    sluit_kop(0);
    return true;
  }

  std::string uit;
  std::vector<Regelstuk> stukken;
  std::vector<Melding> fouten;
  int regel = 1;

private:
  static constexpr std::string_view leestekens = "[]{}=,";

  void stap() {
    const char c = tekst_[hier_];
    if (is_wit(c) && c != '\n') return neem(1);
    if (c == '\n') return nieuwe_regel();
    if (c == '#') return neem(tot("\n"));
    if (stapel_.empty() && !in_stuk_ && !kop_ && c != '[') open_stuk();
    if (c == '"' || c == '\'') return neem_tekst(c);
    if (c == '[' && stapel_.empty() && !in_stuk_ && !kop_) return begin_kop();
    if (kop_ && leestekens.find(c) != leestekens.npos) return neem(1);
    if (c == '[' || c == '{') return open(c);
    if (c == ']' || c == '}') return sluit();
    if (c == ',') waarde_ = !stapel_.empty() && stapel_.back() == '[', stippen_ = 0;
    else if (waarde_) return kale_waarde();
    else if (c == '=') waarde_ = true, stippen_ = 0;
    else if (c == '.') ++stippen_;
    else return kale_sleutel();
    neem(1);
  }

  void neem(std::size_t aantal) {
    const auto deel = tekst_.substr(hier_, aantal);
    regel += static_cast<int>(std::count(deel.begin(), deel.end(), '\n'));
    uit += deel;
    hier_ += deel.size();
  }
  [[nodiscard]] std::size_t tot(std::string_view tekens) const {
    return std::min(tekst_.find_first_of(tekens, hier_), tekst_.size()) - hier_;
  }

  void open_stuk() {
    in_stuk_ = true;
    stukken.push_back({uit.size(), uit.size(), regel, regel, huidige_kop_, false});
  }
  void sluit_stuk() {
    if (in_stuk_) stukken.back().einde = uit.size(), stukken.back().laatste_regel = regel;
    in_stuk_ = false;
  }
  void nieuwe_regel() {
    if (stapel_.empty()) sluit_stuk(), kop_ = waarde_ = false, stippen_ = 0;
    neem(1);
  }
  void begin_kop() {
    sluit_kop(1);
    kop_ = true, stippen_ = 0;
    huidige_kop_ = tekst_.substr(hier_, tot("]\n"));
    huidige_kop_.erase(0, huidige_kop_.find_first_not_of('['));
    kopstuk_ = stukken.size();
    stukken.push_back({uit.size(), uit.size(), regel, regel, huidige_kop_, true});
    neem(1);
  }
  // The last header reaches to here, or to `terug` lines back.
  void sluit_kop(int terug) {
    if (kopstuk_ < stukken.size()) stukken[kopstuk_].einde = uit.size(), stukken[kopstuk_].laatste_regel = regel - terug;
  }
  void open(char haak) {
    stapel_ += haak;
    waarde_ = haak == '[', stippen_ = 0;
    neem(1);
  }
  void sluit() {
    if (!stapel_.empty()) stapel_.pop_back();
    waarde_ = false;
    neem(1);
  }

  // A text in quotes: "..", '..', """..""" or '''..''', up to its end or, when it has none, that of the line or file.
  void neem_tekst(char teken) {
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
    neem(i - hier_);
  }

  // The bytes up to the end of a value without quotes: a comma or bracket inside a list or table, else a line end or comment.
  // After a comma in a table comes a key; what is no key is taken for the decimals of 150.000,00.
  [[nodiscard]] std::size_t kale_lengte() const {
    if (stapel_.empty()) return tot("\n#");
    auto einde = hier_ + tot("\n#,]}");
    while (stapel_.back() == '{' && einde + 1 < tekst_.size() && tekst_[einde] == ',' && is_cijfer(tekst_[einde + 1])) {
      const auto volgende = std::min(tekst_.find_first_of("\n#,]}=", einde + 1), tekst_.size());
      if (volgende < tekst_.size() && tekst_[volgende] == '=') break;
      einde = volgende;
    }
    return einde - hier_;
  }

  void kale_waarde() {
    const auto lengte = kale_lengte();
    const auto gelezen = kaal(tekst_.substr(hier_, lengte));
    waarde_ = false;
    if (is_kale_waarde(gelezen)) return neem(gelezen.size());
    neem_als_tekst(gelezen, merk);
  }

  // A key without quotes. One that needs them (a name with a space or an accent) is reported and gets them.
  void kale_sleutel() {
    const auto lengte = tot("\n#.[]{}=,\"'");
    const auto gelezen = kaal(tekst_.substr(hier_, lengte));
    if (std::all_of(gelezen.begin(), gelezen.end(),
                    [](char c) { return is_letter(c) || is_cijfer(c) || c == '_' || c == '-'; }))
      return neem(gelezen.size());
    const char na = hier_ + lengte < tekst_.size() ? tekst_[hier_ + lengte] : '\n';
    if (na == '=' || na == '.' || (kop_ && na == ']'))
      fouten.push_back(maak_melding(Code::sleutel_zonder_aanhalingstekens,
                                    (kop_ || huidige_kop_.empty() ? "" : zichtbaar(huidige_kop_) + ".") + zichtbaar(gelezen),
                                    {regel, 0}, gelezen, {"\"" + zichtbaar(gelezen) + "\""}));
    neem_als_tekst(gelezen, "");
  }

  void neem_als_tekst(std::string_view gelezen, std::string_view vooraf) {
    uit += '"';
    uit += vooraf;
    for (const char c : gelezen) {
      if (c == '"' || c == '\\') uit += '\\';
      if (c != '\r') uit += c;
    }
    uit += '"';
    hier_ += gelezen.size();
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

Plaats plaats_van(const toml::source_position& p) { return {static_cast<int>(p.line), static_cast<int>(p.column)}; }

std::vector<std::string_view> splits_regels(std::string_view tekst) {
  std::vector<std::string_view> regels;
  for (std::size_t begin = 0; begin <= tekst.size();) {
    const auto einde = std::min(tekst.find('\n', begin), tekst.size());
    regels.push_back(tekst.substr(begin, einde - begin));
    begin = einde + 1;
  }
  return regels;
}

// Line `nummer`, counting from 1, without white space at its ends; empty when there is none.
std::string_view regel_van(const std::vector<std::string_view>& regels, int nummer) {
  const auto i = static_cast<std::size_t>(nummer) - 1;
  return nummer > 0 && i < regels.size() ? kaal(regels[i]) : std::string_view{};
}

// Turns the tree of toml++ into the neutral one.
class Omzetter {
public:
  explicit Omzetter(std::string_view tekst) : regels_{splits_regels(tekst)} {}

  /// Depth counts from 1; returns a too deep node as nothing and sets `te_diep`.
  Knoop zet_om(const toml::node& n, int diepte = 1) {
    Knoop k;
    k.plaats = plaats_van(n.source().begin);
    if (diepte > diepste_nesting + 1) {
      te_diep = k.plaats;
      return k;
    }
    n.visit([&](const auto& w) { vul(k, w, diepte); });
    return k;
  }

  std::optional<Plaats> te_diep;

private:
  void vul(Knoop& k, const toml::table& tabel, int diepte) {
    k.soort = Knoop::Soort::tabel;
    for (const auto& [sleutel, waarde] : tabel) {
      auto kind = zet_om(waarde, diepte + 1);
      if (waarde.is_value() || kind.plaats.regel == 0) kind.plaats = plaats_van(sleutel.source().begin);
      k.velden.push_back({std::string{sleutel.str()}, std::move(kind)});
    }
    k.sorteer();
  }
  void vul(Knoop& k, const toml::array& lijst, int diepte) {
    k.soort = Knoop::Soort::lijst;
    for (const auto& lid : lijst) k.leden.push_back(zet_om(lid, diepte + 1));
  }
  static void vul(Knoop& k, const toml::value<std::string>& w, int) {
    const std::string_view tekst{w.get()};
    const bool gemerkt = tekst.starts_with(merk);
    k.tekst = gemerkt ? tekst.substr(merk.size()) : tekst;
    k.soort = !gemerkt                                        ? Knoop::Soort::tekst
              : decimaal_kaal(k.tekst) && k.tekst.size() > 18 ? Knoop::Soort::decimaal
                                                              : Knoop::Soort::ongeldig;
  }
  static void vul(Knoop& k, const toml::value<std::int64_t>& w, int) { k.soort = Knoop::Soort::geheel, k.geheel = w.get(); }
  static void vul(Knoop& k, const toml::value<bool>& w, int) { k.soort = Knoop::Soort::waar_onwaar, k.vlag = w.get(); }
  static void vul(Knoop& k, const toml::value<toml::date>& w, int) {
    k.soort = Knoop::Soort::datum;
    k.datum = Datum{std::chrono::year{w.get().year}, std::chrono::month{w.get().month}, std::chrono::day{w.get().day}};
  }
  void vul(Knoop& k, const toml::value<double>& w, int) {
    k.tekst = letterlijk(w.source());
    k.soort = Knoop::Soort::decimaal;
    if (decimaal_kaal(k.tekst)) return;
    char buffer[32]; // the shortest text that gives this double back
    k.tekst.assign(buffer, std::to_chars(buffer, buffer + sizeof buffer, w.get()).ptr);
    if (!decimaal_kaal(k.tekst)) k.soort = Knoop::Soort::ongeldig; // inf, nan
  }
  template <class T> void vul(Knoop& k, const toml::value<T>& w, int) { // times
    k.soort = Knoop::Soort::ongeldig;
    k.tekst = letterlijk(w.source());
  }

  // The text of a value on one line, without underscores. Columns count characters, not bytes.
  [[nodiscard]] std::string letterlijk(const toml::source_region& bron) const {
    if (bron.begin.line == 0 || bron.begin.line > regels_.size() || bron.end.line != bron.begin.line) return {};
    auto regel = regels_[bron.begin.line - 1];
    for (auto kolom = bron.begin.column; kolom > 1 && !regel.empty(); --kolom) {
      regel.remove_prefix(1);
      while (!regel.empty() && (static_cast<unsigned char>(regel.front()) & 0xc0) == 0x80) regel.remove_prefix(1);
    }
    std::string tekst{kaal(regel.substr(0, bron.end.column - bron.begin.column))};
    std::erase(tekst, '_');
    return tekst;
  }

  std::vector<std::string_view> regels_;
};

// Reports what toml++ refused and blanks the "key = value" or part it stands in; false when it stands in none. `bron` is the
// text as it was given, of the same lines as `gelezen.uit`.
bool meld_en_wis(const toml::parse_error& fout, std::string_view bron, Voorlezer& gelezen, DocumentResultaat& resultaat) {
  const auto plaats = plaats_van(fout.source().begin);
  const auto stuk = std::find_if(gelezen.stukken.rbegin(), gelezen.stukken.rend(), [&](const Regelstuk& s) {
    return s.eerste_regel <= plaats.regel && plaats.regel <= s.laatste_regel && s.begin < s.einde;
  });
  const bool gevonden = stuk != gelezen.stukken.rend();
  const auto regels = splits_regels(bron);
  const auto regel = [&](int nummer) { return regel_van(regels, nummer); };
  auto sleutel = gevonden && !stuk->is_kop ? regel(stuk->eerste_regel) : "";
  sleutel = kaal(sleutel.substr(0, sleutel.find_first_of("={[\"'#")));
  const auto kop = gevonden ? zichtbaar(stuk->kop) : "";
  const auto wat = fout.description();
  const bool dubbel = wat.find("redefine") != wat.npos;
  resultaat.fouten.push_back(maak_melding(dubbel ? Code::dubbele_sleutel : Code::ongeldige_toml,
                                          kop + (kop.empty() || sleutel.empty() ? "" : ".") + zichtbaar(sleutel), plaats,
                                          regel(plaats.regel), {zichtbaar(wat, 160)}));
  if (!gevonden) return false;
  // A second value for a key leaves the first; a value that went on over more lines may have swallowed other keys.
  const bool een_regel = !stuk->is_kop && stuk->eerste_regel == stuk->laatste_regel;
  if (!een_regel) resultaat.weggelaten.emplace_back();
  else if (!dubbel) resultaat.weggelaten.emplace_back(sleutel.substr(sleutel.rfind('.') + 1));
  for (auto i = stuk->begin; i < stuk->einde; ++i)
    if (gelezen.uit[i] != '\n') gelezen.uit[i] = ' ';
  stuk->einde = stuk->begin;
  return true;
}

} // namespace

DocumentResultaat lees_toml(std::string_view tekst) {
  if (auto fout = controleer_tekst(tekst)) return {std::nullopt, {std::move(*fout)}, {}};
  DocumentResultaat resultaat;
  const auto bron = zonder_bom(tekst);
  const auto te_diep = [&](Plaats waar) {
    return maak_melding(Code::te_diep, "", waar, regel_van(splits_regels(bron), waar.regel), {cijfers(diepste_nesting)});
  };
  Voorlezer gelezen{bron};
  if (!gelezen.lees()) return {std::nullopt, {te_diep({gelezen.regel, 0})}, {}};

  resultaat.fouten = std::move(gelezen.fouten);
  int poging = 0;
  auto boom = toml::parse(std::string_view{gelezen.uit});
  while (boom.failed() && poging++ < meeste_herlezingen && meld_en_wis(boom.error(), bron, gelezen, resultaat))
    boom = toml::parse(std::string_view{gelezen.uit});
  if (boom.failed()) return resultaat;

  Omzetter omzetter{gelezen.uit};
  resultaat.knoop = omzetter.zet_om(boom.table());
  if (omzetter.te_diep) return {std::nullopt, {te_diep(*omzetter.te_diep)}, {}};
  return resultaat;
}

DocumentResultaat lees_document(std::string_view tekst) {
  return kaal(zonder_bom(tekst.substr(0, grootste_tekst))).starts_with('{') ? lees_json(tekst) : lees_toml(tekst);
}

} // namespace netto::border
