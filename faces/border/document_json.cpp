// SPDX-License-Identifier: EUPL-1.2
// The JSON reader: nlohmann's SAX parser builds the neutral tree. The only file that knows that library.
#include "document.hpp"
#include "tekens.hpp"

#include <iterator>
#include <nlohmann/json.hpp>

namespace netto::border {
namespace {

// How far the parser has read. It reads one character ahead of a number, so the last character of a token lies one back.
struct Voortgang {
  std::string_view tekst;
  std::size_t gelezen = 0;
  std::size_t geteld = 0; // characters that `regel` has counted
  std::size_t regelbegin = 0;
  int regel = 1;

  Plaats plaats() {
    const auto hier = gelezen == 0 ? 0 : gelezen - 1;
    for (; geteld < hier; ++geteld)
      if (tekst[geteld] == '\n') ++regel, regelbegin = geteld + 1;
    return {regel, static_cast<int>(hier - std::min(regelbegin, hier)) + 1};
  }
};

// An input iterator that keeps count in a Voortgang.
struct Lezend {
  using iterator_category = std::input_iterator_tag;
  using value_type = char;
  using difference_type = std::ptrdiff_t;
  using pointer = const char*;
  using reference = const char&;

  const char* hier;
  Voortgang* voortgang;

  const char& operator*() const { return *hier; }
  Lezend& operator++() {
    ++hier, ++voortgang->gelezen;
    return *this;
  }
  Lezend operator++(int) {
    auto oud = *this;
    ++*this;
    return oud;
  }
  friend bool operator==(const Lezend& a, const Lezend& b) { return a.hier == b.hier; }
};

class Bouwer : public nlohmann::json_sax<nlohmann::json> {
public:
  explicit Bouwer(Voortgang& voortgang) : voortgang_{voortgang} {}

  bool null() override { return plaats(knoop(Knoop::Soort::ongeldig, "null")); }
  bool boolean(bool waarde) override {
    auto k = knoop(Knoop::Soort::waar_onwaar);
    k.vlag = waarde;
    return plaats(std::move(k));
  }
  bool number_integer(number_integer_t waarde) override {
    auto k = knoop(Knoop::Soort::geheel);
    k.geheel = waarde;
    return plaats(std::move(k));
  }
  bool number_unsigned(number_unsigned_t waarde) override {
    if (waarde > static_cast<number_unsigned_t>(std::numeric_limits<std::int64_t>::max()))
      return plaats(knoop(Knoop::Soort::decimaal, cijfers(waarde)));
    return number_integer(static_cast<number_integer_t>(waarde));
  }
  bool number_float(number_float_t, const string_t& letterlijk) override {
    auto tekst = letterlijk; // nlohmann writes the decimal mark of the locale here
    for (char& c : tekst)
      if (!is_cijfer(c) && !is_letter(c) && c != '+' && c != '-') c = '.';
    return plaats(knoop(Knoop::Soort::decimaal, std::move(tekst)));
  }
  bool string(string_t& tekst) override { return plaats(knoop(Knoop::Soort::tekst, std::move(tekst))); }
  bool binary(binary_t&) override { return false; }
  bool start_object(std::size_t) override { return open(Knoop::Soort::tabel); }
  bool start_array(std::size_t) override { return open(Knoop::Soort::lijst); }
  bool key(string_t& tekst) override {
    open_.back().volgende = std::move(tekst);
    return true;
  }
  bool end_object() override { return sluit(); }
  bool end_array() override { return sluit(); }
  bool parse_error(std::size_t, const std::string&, const nlohmann::json::exception& fout) override {
    const auto waar = voortgang_.plaats();
    std::string_view wat = fout.what();
    if (const auto uitleg = wat.find(": "); uitleg != wat.npos) wat.remove_prefix(uitleg + 2);
    const auto vanaf = voortgang_.tekst.substr(std::min(voortgang_.regelbegin, voortgang_.tekst.size()));
    fouten.push_back(maak_melding(Code::ongeldige_json, "", waar, vanaf.substr(0, vanaf.find('\n')), {zichtbaar(wat, 160)}));
    return false;
  }

  std::optional<Knoop> wortel;
  std::vector<Melding> fouten;

private:
  struct Open {
    Knoop knoop;
    std::string volgende; // the key that the next value belongs to
  };

  Knoop knoop(Knoop::Soort soort, std::string tekst = {}) {
    Knoop k;
    k.soort = soort, k.plaats = voortgang_.plaats(), k.tekst = std::move(tekst);
    return k;
  }
  bool open(Knoop::Soort soort) {
    open_.push_back({knoop(soort), {}});
    return true;
  }
  bool sluit() {
    auto k = std::move(open_.back().knoop);
    open_.pop_back();
    for (const auto& [sleutel, waarde] : k.sorteer())
      fouten.push_back(maak_melding(Code::dubbele_sleutel, pad_naar(sleutel), waarde.plaats, sleutel));
    return plaats(std::move(k));
  }
  bool plaats(Knoop k) {
    if (open_.empty()) {
      wortel = std::move(k);
      return true;
    }
    auto& boven = open_.back();
    if (boven.knoop.soort == Knoop::Soort::lijst) boven.knoop.leden.push_back(std::move(k));
    else boven.knoop.velden.push_back({std::move(boven.volgende), std::move(k)});
    return true;
  }

  // The way from the root to `sleutel` in the table that was just completed.
  [[nodiscard]] std::string pad_naar(std::string_view sleutel) const {
    std::string uit;
    for (const auto& o : open_) {
      if (o.knoop.soort == Knoop::Soort::lijst) uit += "[" + cijfers(o.knoop.leden.size() + 1) + "]";
      else uit += (uit.empty() ? "" : ".") + zichtbaar(o.volgende);
    }
    return uit + (uit.empty() ? "" : ".") + zichtbaar(sleutel);
  }

  Voortgang& voortgang_;
  std::vector<Open> open_;
};

// Whether brackets and braces outside texts nest too deep; where they do.
std::optional<std::size_t> te_diep(std::string_view tekst) {
  int diepte = 0;
  bool in_tekst = false;
  for (std::size_t i = 0; i < tekst.size(); ++i) {
    const char c = tekst[i];
    if (in_tekst && c == '\\') ++i;
    else if (c == '"') in_tekst = !in_tekst;
    else if (!in_tekst && (c == '[' || c == '{') && ++diepte > diepste_nesting) return i;
    else if (!in_tekst && (c == ']' || c == '}')) --diepte;
  }
  return std::nullopt;
}

} // namespace

DocumentResultaat lees_json(std::string_view tekst) {
  if (auto fout = controleer_tekst(tekst)) return {std::nullopt, {std::move(*fout)}, {}};
  tekst = zonder_bom(tekst);
  Voortgang voortgang{tekst};
  if (const auto waar = te_diep(tekst)) {
    voortgang.gelezen = *waar + 1;
    return {std::nullopt,
            {maak_melding(Code::te_diep, "", voortgang.plaats(), tekst.substr(*waar), {cijfers(diepste_nesting)})},
            {}};
  }
  Bouwer bouwer{voortgang};
  const Lezend begin{tekst.data(), &voortgang}, einde{tekst.data() + tekst.size(), &voortgang};
  if (!nlohmann::json::sax_parse(begin, einde, &bouwer)) bouwer.wortel.reset();
  return {std::move(bouwer.wortel), std::move(bouwer.fouten), {}};
}

} // namespace netto::border
