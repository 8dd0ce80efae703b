// SPDX-License-Identifier: EUPL-1.2
// The JSON reader: nlohmann's SAX parser builds the neutral tree. The only file that knows that library.
#include "characters.hpp"
#include "document.hpp"

#include <iterator>
#include <nlohmann/json.hpp>

namespace netto::border {
namespace {

// How far the parser has read. It reads one character ahead of a number, so the last character of a token lies one back.
struct Progress {
  std::string_view tekst;
  std::size_t as_read = 0;
  std::size_t geteld = 0; // characters that `regel` has counted
  std::size_t regelbegin = 0;
  int regel = 1;

  Place place() {
    const auto hier = as_read == 0 ? 0 : as_read - 1;
    for (; geteld < hier; ++geteld)
      if (tekst[geteld] == '\n') ++regel, regelbegin = geteld + 1;
    return {regel, static_cast<int>(hier - std::min(regelbegin, hier)) + 1};
  }
};

// An input iterator that keeps count in a Progress.
struct Reading {
  using iterator_category = std::input_iterator_tag;
  using value_type = char;
  using difference_type = std::ptrdiff_t;
  using pointer = const char*;
  using reference = const char&;

  const char* hier;
  Progress* voortgang;

  const char& operator*() const { return *hier; }
  Reading& operator++() {
    ++hier, ++voortgang->as_read;
    return *this;
  }
  Reading operator++(int) {
    auto oud = *this;
    ++*this;
    return oud;
  }
  friend bool operator==(const Reading& a, const Reading& b) { return a.hier == b.hier; }
};

class Builder : public nlohmann::json_sax<nlohmann::json> {
public:
  explicit Builder(Progress& voortgang) : voortgang_{voortgang} {}

  bool null() override { return place(node(Node::Soort::ongeldig, "null")); }
  bool boolean(bool waarde) override { return place(node(Node::Soort::waar_onwaar, {}, 0, waarde)); }
  bool number_integer(number_integer_t waarde) override { return place(node(Node::Soort::geheel, {}, waarde)); }
  bool number_unsigned(number_unsigned_t waarde) override {
    if (waarde > static_cast<number_unsigned_t>(std::numeric_limits<std::int64_t>::max()))
      return place(node(Node::Soort::decimaal, digits_of(waarde)));
    return number_integer(static_cast<number_integer_t>(waarde));
  }
  bool number_float(number_float_t, const string_t& verbatim) override {
    auto tekst = verbatim; // nlohmann writes the decimal mark of the locale here
    for (char& c : tekst)
      if (!is_digit(c) && !is_letter(c) && c != '+' && c != '-') c = '.';
    return place(node(Node::Soort::decimaal, std::move(tekst)));
  }
  bool string(string_t& tekst) override { return place(node(Node::Soort::tekst, std::move(tekst))); }
  bool binary(binary_t&) override { return false; }
  bool start_object(std::size_t) override { return open(Node::Soort::tabel); }
  bool start_array(std::size_t) override { return open(Node::Soort::lijst); }
  bool key(string_t& tekst) override {
    open_.back().volgende = std::move(tekst);
    return true;
  }
  bool end_object() override { return close(); }
  bool end_array() override { return close(); }
  bool parse_error(std::size_t, const std::string&, const nlohmann::json::exception& error) override {
    const auto waar = voortgang_.place();
    std::string_view wat = error.what();
    if (const auto uitleg = wat.find(": "); uitleg != wat.npos) wat.remove_prefix(uitleg + 2);
    const auto vanaf = voortgang_.tekst.substr(std::min(voortgang_.regelbegin, voortgang_.tekst.size()));
    errors.push_back(make_diagnostic("ongeldige_json", "", waar, vanaf.substr(0, vanaf.find('\n')), {visible(wat, 160)}));
    return false;
  }

  std::optional<Node> wortel;
  std::vector<Diagnostic> errors;

private:
  struct Open {
    Node node;
    std::string volgende; // the key that the next value belongs to
  };

  Node node(Node::Soort soort, std::string tekst = {}, std::int64_t geheel = 0, bool vlag = false) {
    return {soort, voortgang_.place(), std::move(tekst), geheel, vlag, {}, {}, {}};
  }
  bool open(Node::Soort soort) {
    open_.push_back({node(soort), {}});
    return true;
  }
  bool close() {
    auto k = std::move(open_.back().node);
    open_.pop_back();
    for (const auto& [key, waarde] : k.sort())
      errors.push_back(make_diagnostic("dubbele_sleutel", path_to(key), waarde.place, key));
    return place(std::move(k));
  }
  bool place(Node k) {
    if (open_.empty()) {
      wortel = std::move(k);
      return true;
    }
    auto& boven = open_.back();
    if (boven.node.soort == Node::Soort::lijst) boven.node.leden.push_back(std::move(k));
    else boven.node.velden.push_back({std::move(boven.volgende), std::move(k)});
    return true;
  }

  // The way from the root to `key` in the table that was just completed.
  [[nodiscard]] std::string path_to(std::string_view key) const {
    std::string uit;
    for (const auto& o : open_) {
      if (o.node.soort == Node::Soort::lijst) uit += "[" + digits_of(o.node.leden.size() + 1) + "]";
      else uit += (uit.empty() ? "" : ".") + visible(o.volgende);
    }
    return uit + (uit.empty() ? "" : ".") + visible(key);
  }

  Progress& voortgang_;
  std::vector<Open> open_;
};

// Whether brackets and braces outside texts nest too deep; where they do.
std::optional<std::size_t> too_deep(std::string_view tekst) {
  int diepte = 0;
  bool in_tekst = false;
  for (std::size_t i = 0; i < tekst.size(); ++i) {
    const char c = tekst[i];
    if (in_tekst && c == '\\') ++i;
    else if (c == '"') in_tekst = !in_tekst;
    else if (!in_tekst && (c == '[' || c == '{') && ++diepte > deepest_nesting) return i;
    else if (!in_tekst && (c == ']' || c == '}')) --diepte;
  }
  return std::nullopt;
}

} // namespace

DocumentResult read_json(std::string_view tekst) {
  if (auto error = check_text(tekst)) return {std::nullopt, {std::move(*error)}, {}};
  tekst = without_bom(tekst);
  Progress voortgang{tekst};
  if (const auto waar = too_deep(tekst)) {
    voortgang.as_read = *waar + 1;
    return {std::nullopt,
            {make_diagnostic("te_diep", "", voortgang.place(), tekst.substr(*waar), {digits_of(deepest_nesting)})},
            {}};
  }
  Builder bouwer{voortgang};
  const Reading begin{tekst.data(), &voortgang}, einde{tekst.data() + tekst.size(), &voortgang};
  if (!nlohmann::json::sax_parse(begin, einde, &bouwer)) bouwer.wortel.reset();
  return {std::move(bouwer.wortel), std::move(bouwer.errors), {}};
}

} // namespace netto::border
