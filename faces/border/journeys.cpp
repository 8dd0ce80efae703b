// SPDX-License-Identifier: EUPL-1.2
#include "journeys.hpp"

#include "base/joined.hpp"
#include "dossier_reader.hpp"
#include "toml_text.hpp"

#include <algorithm>

namespace netto::border {

namespace {

constexpr std::size_t width = 110;

/// What the register says of a key, or of a table.
struct Explained {
  const RecordRow* record = nullptr;
  const KeyRow* row = nullptr;
  bool amount = false;
  std::string choices; ///< of a key that is one of some words
};
Explained explained(std::string_view table, std::string_view key, Language language) {
  Explained found;
  each_record([&]<class T>() {
    if (Keys<T>::record.key != table) return;
    found.record = &Keys<T>::record;
    each_key<T>([&]<class Of, class V>(const Key<Of, V>& k) {
      if (k.key != key) return;
      found.row = &k;
      found.amount = is_amount<V>;
      if constexpr (std::is_enum_v<V>)
        found.choices = joined(ChoiceWords<V>::all, "; ",
                               [&](const Choice& c) { return std::string{c.key} + ": " + Chooser{language}(c.word); });
    });
  });
  return found;
}

/// JAAR and VOLGEND as years.
std::string in_year(std::string_view text, int year) {
  std::string out{text};
  const auto put = [&](std::string_view what, int y) {
    for (auto at = out.find(what); at != std::string::npos; at = out.find(what, at))
      out.replace(at, what.size(), std::to_string(y));
  };
  put("JAAR", year);
  put("VOLGEND", year + 1);
  return out;
}

} // namespace

const Journey* journey_of(std::string_view name) {
  const auto found = std::ranges::find(journeys, name, &Journey::name);
  return found == std::end(journeys) ? nullptr : found;
}
std::string journey_names() { return joined(journeys, "|", &Journey::name); }

std::string journey_dossier(const Journey& j, int year, Language language) {
  const Chooser in{language};
  std::string out;
  const auto comment = [&](std::string_view text) { out += comment_lines(text, width); };
  comment(in("Dossier voor netto, ", "Dossier for netto, ") + in(j.title) +
          in(", met de bedragen van ", ", with the amounts of ") + std::to_string(year) +
          in(". Vervang de voorbeelden door uw eigen gegevens. Bedragen zijn in euro's zonder punt of teken: 150_000 of "
             "150000; centen met een "
             "punt: 12.50. Weggelaten is onbekend; schrijf 0 als het nul is.",
             ". Replace the examples by your own facts. Amounts are in euros without separators or signs: 150_000 or 150000; "
             "cents after a "
             "point: 12.50. Left out is unknown; write 0 where it is zero."));
  comment(in("Reken: netto bereken BESTAND --jaar ", "Compute: netto bereken FILE --jaar ") + std::to_string(year) +
          in("", " --taal en") + ". " + in(j.then));
  out += "\nnetto = 1\n";
  std::vector<std::string> explained_before; // a table is explained once
  for (const FilledIn& a : j.asked) {
    const Explained e = explained(a.table, a.key, language);
    const std::string path = std::string{a.table} + "." + std::string{a.key};
    const bool again = std::ranges::find(explained_before, path) != explained_before.end();
    explained_before.push_back(path);
    if (a.key.empty()) {
      out += "\n";
      if (!again) comment(in(e.record->meaning));
      out += (e.record->once ? "[" : "[[") + std::string{a.table} + (e.record->once ? "]\n" : "]]\n");
      continue;
    }
    if (!again) {
      std::string text;
      for (const char c : std::string{in(e.row->meaning)})
        if (c != '*' && c != '`') text += c;
      if (e.row->found != nullptr || e.amount)
        text += in(" Te vinden: ", " To be found: ") + in(e.row->found != nullptr ? *e.row->found : e.record->found) + ".";
      comment(text);
      if (!e.choices.empty()) comment("  " + e.choices);
    }
    out += std::string{a.key} + " = " + in_year(a.value, year) + "\n";
  }
  return out;
}

} // namespace netto::border
