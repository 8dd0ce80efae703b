// SPDX-License-Identifier: EUPL-1.2
// The books as TOML to paste, as JSON, and what lines they may have.
#include "base/joined.hpp"
#include "books.hpp"
#include "books_fields.hpp"
#include "characters.hpp"
#include "json_writer.hpp"
#include "toml_text.hpp"

#include <algorithm>
#include <array>

namespace netto::border {
namespace {

constexpr std::size_t width = 100;

std::string_view table_of(const BookedThing& t) { return netto::word_of(t.list).nl; }

/// Writes the fragment.
class Fragment {
public:
  Fragment(const Books& books, Language language) : b_{books}, in_{language} {}

  std::string write(std::string_view file) {
    head(file);
    for (const auto& t : b_.things) thing(t);
    return std::move(text_);
  }

private:
  void comment(std::string_view text, std::string_view begin = "#") { text_ += comment_lines(text, width, begin); }
  /// (regel 3), (regels 3 en 4)
  [[nodiscard]] std::string lines(const auto& list, auto number) const {
    std::vector<std::string> all;
    for (const auto& x : list) all.push_back(digits_of(std::invoke(number, x)));
    return in_(all.size() == 1 ? "regel " : "regels ", all.size() == 1 ? "line " : "lines ") + enumeration(all, in_.language);
  }
  void head(std::string_view file) {
    const auto n = [](std::size_t count) { return std::to_string(count); };
    std::string text = in_("Uit ", "From ") + visible(file, 200) + ": " + n(b_.read) +
                       in_(" regels gelezen, ", " lines read, ") + n(b_.counted) + in_(" geteld", " counted");
    if (!b_.outside.empty())
      text += ", " + n(b_.outside.size()) + in_(" niet van een gevraagd jaar (", " not of a year asked (") +
              lines(b_.outside, &LineYear::line) + ")";
    comment(text + ".");
    comment(in_("Een voordeel telt in het jaar waarin het is genoten, rente op een schuld in het jaar waarin zij is betaald "
                "(Wet IB 2001, "
                "5.34).",
                "A benefit counts in the year in which it was enjoyed, interest on a debt in the year in which it was paid "
                "(Wet IB 2001, "
                "5.34)."));
    for (const auto& m : b_.moved)
      comment(in_("Regel ", "Line ") + digits_of(m.line) +
              (m.datum ? in_(" van ", " of ") + date_text(*m.datum) : in_(", nog niet ontvangen,", ", not received yet,")) +
              in_(" telt in ", " counts in ") + digits_of(m.jaar) +
              in_(": opeisbaar en te innen op ", ": due and collectible on ") + date_text(*m.opeisbaar) +
              in_(" (5.34 lid 1 onderdeel e).", " (5.34 lid 1 e)."));
    if (b_.things.empty()) return;
    comment(
        in_("Bewaar over elk jaar wat er bij elk onderdeel staat: wie zich op het werkelijke rendement beroept, maakt het "
            "aannemelijk (5.25 lid 1).",
            "Keep for every year what is said with each thing: who appeals to the actual return makes it plausible (5.25 lid "
            "1)."));
    const bool known = std::ranges::any_of(b_.things, &BookedThing::in_dossier);
    comment(known ? in_("Zet elke regel in de tabel van die naam in het dossier, in plaats van de regel met die sleutel; wat "
                        "achter # staat "
                        "niet.",
                        "Put each line in the table of that name in the dossier, in place of the line with that key; not what "
                        "is behind #.")
                  : in_("Plak dit in het dossier, of zet elke regel in de tabel van die naam.",
                        "Paste this into the dossier, or put each line in the table of that name."));
  }
  void thing(const BookedThing& t) {
    text_ += "\n[[" + std::string{table_of(t)} + "]]\nnaam = " + toml_text(t.naam) + "\n";
    for (const auto& k : t.keys) key(k);
    for (const auto& row : t.keep)
      comment(in_("bewaar ", "keep ") + std::string{row.key} + ": " + in_(found(t.list, row)) + " (" +
              std::string{row.article} + ")");
  }
  void key(const BookedKey& k) {
    for (const auto& y : k.years)
      if (y.differs())
        comment(in_("VERSCHIL in ", "DIFFERENCE in ") + digits_of(y.jaar) + in_(": het dossier zegt ", ": the dossier says ") +
                toml_amount(*y.dossier) + in_(", de boeken ", ", the books ") + toml_amount(y.bedrag) + " (" +
                (y.bedrag > *y.dossier ? toml_amount(y.bedrag - *y.dossier) + in_(" meer", " more")
                                       : toml_amount(*y.dossier - y.bedrag) + in_(" minder", " less")) +
                "; " + lines(y.lines, std::identity{}) + in_("). Kies zelf:", "). Choose yourself:"));
    const bool same = !k.differs() && !k.new_years();
    text_ += std::string{k.differs() || same ? "# " : ""} + std::string{k.row.key} + " = { " + years(k) + " }";
    if (same) text_ += in_("  # gelijk aan het dossier", "  # as the dossier says");
    else if (!k.differs()) text_ += "  # " + counts(k);
    text_ += "\n";
  }
  /// The years of the books and the others of the dossier, ascending.
  static std::string years(const BookedKey& k) {
    auto all = k.other;
    for (const auto& y : k.years) all.emplace_back(y.jaar, y.bedrag);
    std::ranges::sort(all, {}, [](const auto& x) { return x.first; });
    return joined(all, ", ", [](const auto& x) { return digits_of(x.first) + " = " + toml_amount(x.second); });
  }
  [[nodiscard]] std::string counts(const BookedKey& k) const {
    return joined(k.years, ", ", [&](const BookedYear& y) {
      return digits_of(y.jaar) + ": " + std::to_string(y.lines.size()) +
             (y.lines.size() == 1 ? in_(" regel", " line") : in_(" regels", " lines"));
    });
  }

  const Books& b_;
  const Chooser in_;
  std::string text_;
};

} // namespace

Word found(List list, const KeyRow& row) {
  Word word = own_records;
  each_record([&]<class T>() {
    if (Keys<T>::record.key == netto::word_of(list).nl) word = Keys<T>::record.found;
  });
  return row.found != nullptr ? *row.found : word;
}

std::string books_toml(const Books& books, std::string_view file, Language language) {
  return Fragment{books, language}.write(file);
}

std::string books_json(const Books& books, Language language) {
  return write_document<BooksFields>(std::array<const Books*, 1>{&books}, BooksReader{language});
}

std::string books_kinds(Language language) {
  const Chooser in{language};
  const auto row = [](std::string_view a, std::string_view b, std::string_view c) {
    const auto cell = [](std::string_view text, std::size_t columns) {
      return std::string{text} + std::string(columns - std::min(columns - 1, text.size()), ' ');
    };
    return "  " + cell(a, 21) + cell(b, 18) + std::string{c} + "\n";
  };
  std::string out = in("Kolommen, met ; , of een tab ertussen:\n", "Columns, with ; , or a tab between them:\n");
  for (const auto& c : book_columns()) {
    out += "  " + std::string{language == Language::nl ? c.key : c.english} +
           (c.required ? in(" (verplicht)", " (required)") : "") + "\n";
    out += comment_lines(in(c.meaning), 78, "     ");
  }
  out += in("\nSoorten regels, en de sleutel die ze optelt:\n", "\nKinds of lines, and the key that adds them up:\n");
  std::string_view before;
  for (const auto& k : booked_kinds()) {
    const auto& word = ChoiceWords<LineKind>::all[static_cast<std::size_t>(k.kind)];
    const auto table = language == Language::nl ? netto::word_of(k.list).nl : netto::word_of(k.list).en;
    out += row(table == before ? "" : table, language == Language::nl ? word.key : word.word.en,
               std::string{k.row.key} + " (" + std::string{k.row.article} + ")");
    before = table;
  }
  return out;
}

} // namespace netto::border
