// SPDX-License-Identifier: EUPL-1.2
#include "dossier_reader.hpp"

#include "toml_text.hpp"

#include <string_view>
#include <type_traits>

namespace netto::border {
namespace {

constexpr std::size_t width = 110;

class Writer {
public:
  explicit Writer(Language language) : nl_{language == Language::nl} {}

  std::string write() {
    comment(
        nl_ ? "Dossier voor netto: elke sleutel die er is, met een voorbeeld. Haal de # weg voor wat u nodig hebt en vul uw "
              "eigen "
              "gegevens in; wat u niet nodig hebt, haalt u weg of laat u staan. `netto nieuw` schrijft een kort dossier."
            : "Dossier for netto: every key there is, with an example. Take away the # of what you need and fill in your own "
              "facts; take out what you do not need, or leave it. `netto nieuw` writes a short dossier.");
    each_record([this]<class T>() { record<T>(); });
    return std::move(text_);
  }

private:
  [[nodiscard]] std::string_view in(const Word& w) const { return nl_ ? w.nl : w.en; }
  void comment(std::string_view text) { text_ += comment_lines(text, width); }

  template <class T> void record() {
    const RecordRow& r = Keys<T>::record;
    const bool always = std::is_same_v<T, Dossier> || std::is_same_v<T, Persoon>;
    if (!r.key.empty()) {
      text_ += "\n";
      comment(in(r.meaning));
      text_ += std::string{always ? "" : "#"} + (r.once ? "[" : "[[") + std::string{r.key} + (r.once ? "]\n" : "]]\n");
    }
    each_key<T>([&]<class Of, class V>(const Key<Of, V>& key) {
      const bool table = comes_further_on<V>(r);
      if (std::is_same_v<T, Dossier> && table) return; // comes further on
      explain(r, key);
      if constexpr (std::is_enum_v<V>)
        if constexpr (!many_choices<V>)
          for (const Choice& c : ChoiceWords<V>::all) comment("  \"" + std::string{c.key} + "\": " + std::string{in(c.word)});
      text_ += (table                    ? "# "
                : always && key.required ? ""
                                         : "#") +
               std::string{key.key} + " = " + std::string{key.example} + "\n";
    });
    if constexpr (std::is_same_v<T, Persoon>) text_ += "\n#[[persoon]]\n#naam = \"Bram\"\n";
  }
  /// Is it a table of its own, below the keys of record `r`? Others are written within it.
  template <class V> static bool comes_further_on(const RecordRow& r) {
    if constexpr (is_list_of_records<V> || is_record<V>)
      return r.key.empty() || Keys<typename V::value_type>::record.key.starts_with(std::string{r.key} + ".");
    return false;
  }
  template <class Of, class V> void explain(const RecordRow& r, const Key<Of, V>& key) {
    std::string text;
    for (const char c : in(key.meaning))
      if (c != '*') text += c; // no bold in a comment
    const auto add = [&](const Word& before, std::string_view what) {
      text.append(" ").append(in(before)).append(what).append(".");
    };
    if (must_be_there(key)) add({"Verplicht", "Required"}, "");
    if (key.found != nullptr || is_amount<V>)
      add({"Te vinden: ", "To be found: "}, in(key.found != nullptr ? *key.found : r.found));
    if (const auto initial = default_of(key); !initial.empty()) add(without, initial);
    else if (!must_be_there(key) && key.absent.nl != unknown.nl) add(without, in(key.absent));
    comment(text);
  }

  static constexpr Word without{"Zonder deze sleutel: ", "Without this key: "};
  bool nl_;
  std::string text_;
};

} // namespace

std::string full_dossier(Language language) { return Writer{language}.write(); }

} // namespace netto::border
