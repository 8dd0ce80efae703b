// SPDX-License-Identifier: EUPL-1.2
#include "books.hpp"

#include "areas/box3/regimes.hpp"
#include "areas/box3_2028/regimes.hpp"
#include "areas/vermogen/regimes.hpp"
#include "base/joined.hpp"
#include "base/sort.hpp"
#include "characters.hpp"
#include "csv.hpp"
#include "document.hpp"
#include "toml_text.hpp"
#include "values.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <tuple>

namespace netto::border {
namespace {

using Names = std::vector<std::string_view>;

enum Col : std::size_t { datum, naam, soort, bedrag, tabel, opeisbaar, omschrijving, column_count };
constexpr std::array<BookColumn, column_count> columns{{
    {"datum",
     "date",
     true,
     "31-12-2025",
     {"de dag waarop het is ontvangen, bijgeschreven, verrekend, betaald, gekocht of verkocht; mag leeg zijn bij wat opeisbaar "
      "is en nog "
      "niet is ontvangen",
      "the day on which it was received, credited, set off, paid, bought or sold; may be empty of what is due and not received "
      "yet"}},
    {"naam",
     "name",
     true,
     "Kerkstraat 1",
     {"hoe het onderdeel in het dossier heet", "what the thing is called in the dossier"}},
    {"soort", "kind", true, "huur", {"wat voor regel het is", "what kind of line it is"}},
    {"bedrag",
     "amount",
     true,
     "1250,00",
     {"euro's, zonder min ook als u betaalt; een min is een teruggave of correctie",
      "euros, without a minus also when you pay; a minus is a refund or correction"}},
    {"tabel",
     "table",
     false,
     "woning",
     {"de tabel van het dossier; nodig zonder --dossier, of als de naam in meer tabellen staat",
      "the table of the dossier; needed without --dossier, or when the name is in several tables"}},
    {"opeisbaar",
     "due",
     false,
     "2025-12-01",
     {"van een voordeel: de eerste dag waarop het opeisbaar was en te innen; telt als die eerder is dan datum",
      "of a benefit: the first day on which it was due and could be collected; counts when that is before the date"}},
    {"omschrijving", "description", false, "", {"om regels uit elkaar te houden", "to tell lines apart"}},
}};

bool same(std::string_view a, std::string_view b) { return std::ranges::equal(a, b, {}, lower, lower); }

/// Calls `see` with each yearly amount of the records in `list` that lines go to or that is to be kept.
void each_booked(List list, auto&& see) {
  static const Dossier none;
  each_list(none, [&]<class T>(List of, const std::vector<T>&) {
    if (of != list) return;
    each_key<T>([&]<class Of, class V>(const Key<Of, V>& key) {
      if constexpr (std::is_base_of_v<PerYear<Euro>, V> && std::is_same_v<Of, T>) {
        if (key.booked.any() || key.keep) see(key);
      }
    });
  });
}

constexpr std::size_t kind_count = std::size(ChoiceWords<LineKind>::all);
/// What the register says of one table that has lines, read once.
struct Bookable {
  List list{};
  std::array<std::optional<KeyRow>, kind_count> key; ///< by kind
  [[nodiscard]] const std::optional<KeyRow>& key_for(LineKind kind) const { return key[static_cast<std::size_t>(kind)]; }
  /// huur, kosten, ...: the kinds it has.
  [[nodiscard]] std::string kinds() const {
    Names names;
    for (std::size_t i = 0; i < kind_count; ++i)
      if (key[i]) names.push_back(ChoiceWords<LineKind>::all[i].key);
    return listing(names);
  }
};
/// In the order of a dossier.
const std::vector<Bookable>& bookable() {
  static const auto all = [] {
    std::vector<Bookable> tables;
    each_list(Dossier{}, [&](List list, const auto&) {
      Bookable table{list, {}};
      each_booked(list, [&](const KeyRow& row) {
        for (std::size_t i = 0; i < kind_count; ++i)
          if (row.booked.has(static_cast<LineKind>(i))) table.key[i] = row;
      });
      if (std::ranges::any_of(table.key, [](const auto& k) { return k.has_value(); })) tables.push_back(table);
    });
    return tables;
  }();
  return all;
}
const Bookable* bookable(List list) {
  const auto& all = bookable();
  const auto found = std::ranges::find(all, list, &Bookable::list);
  return found == all.end() ? nullptr : &*found;
}

/// An amount as it is written: digits, and where the marks are.
struct Written {
  bool negative = false;
  std::string whole, decimals;
  char decimal_mark = 0;  ///< what this amount says that it is; 0: nothing
  bool ambiguous = false; ///< one mark with three digits behind it: thousands, or one decimal too many
  char mark = 0;          ///< then that mark
};

/// "€ -1.250,50" gives 1250 and 50; nothing for what is no amount.
std::optional<Written> written_amount(std::string_view text) {
  Written w;
  constexpr std::string_view signs[] = {"-", "\xe2\x88\x92", "+", "\xe2\x82\xac", "EUR", " ", "\xc2\xa0", "\xe2\x80\xaf"};
  bool signed_ = false;
  for (bool found = true; found;) {
    found = false;
    for (const auto sign : signs) {
      if (!text.starts_with(sign)) continue;
      const bool minus = sign == signs[0] || sign == signs[1];
      if ((minus || sign == signs[2]) && std::exchange(signed_, true)) return std::nullopt;
      w.negative = w.negative || minus;
      text.remove_prefix(sign.size());
      found = true;
    }
  }
  const auto last = text.find_last_of(".,");
  if (last == text.npos) {
    w.whole = text;
    return digits_only(text) ? std::optional{w} : std::nullopt;
  }
  const auto times = [&](char c) { return std::ranges::count(text, c); };
  const char mark = text[last], other = mark == '.' ? ',' : '.';
  const auto behind = text.substr(last + 1);
  const bool both = times(other) > 0, single = times(mark) == 1;
  const bool decimal = single && behind.size() != 3;
  if (both && !single) return std::nullopt;
  if (decimal || both) { // the last mark is the decimal one, any other separates thousands
    if (behind.empty() || behind.size() > 2 || !digits_only(behind)) return std::nullopt;
    w.decimals = behind;
    w.decimal_mark = mark;
    text = text.substr(0, last);
  } else {
    w.ambiguous = single;
    w.mark = mark;
    if (!single) w.decimal_mark = other;
  }
  // Thousands: at most three digits in front, and three behind every mark.
  const auto groups = split(text, decimal || both ? other : mark);
  for (const auto group : groups) {
    const bool first = group.data() == groups.front().data();
    if (!digits_only(group) || (groups.size() > 1 && (first ? group.size() > 3 || group.front() == '0' : group.size() != 3)))
      return std::nullopt;
    w.whole += group;
  }
  return w;
}
std::optional<Euro> amount_of(const Written& w) {
  const auto cents = scaled(w.whole + "." + (w.decimals.empty() ? "0" : w.decimals), 2, 12);
  return cents ? std::optional{Euro::from_cents(w.negative ? -*cents : *cents)} : std::nullopt;
}

/// 2025-12-31 and 31-12-2025, of a day that exists.
std::optional<Date> day_of(std::string_view text) {
  auto date = date_from_text(text);
  if (!date) {
    const auto parts = split(text, '-');
    if (parts.size() != 3 || parts[2].size() != 4) return std::nullopt;
    const auto two = [](std::string_view part) { return std::string(part.size() == 1 ? 1 : 0, '0') + std::string{part}; };
    date = date_from_text(std::string{parts[2]} + "-" + two(parts[1]) + "-" + two(parts[0]));
  }
  return date && date->ok() ? date : std::nullopt;
}

class BookReader {
public:
  BookReader(const Dossier* dossier, const std::vector<int>& years) : dossier_{dossier}, years_{years} {
    for (const auto& table : bookable()) tables_.push_back(netto::word_of(table.list).nl);
    if (dossier == nullptr) return;
    each_list(*dossier, [&](List list, const auto& things) {
      if (bookable(list) == nullptr) return;
      for (const auto& x : things) {
        lists_of_[x.naam].push_back(list);
        names_[list].push_back(x.naam);
        all_names_.push_back(x.naam);
      }
    });
  }

  Books read(std::string_view csv) {
    if (const auto problem = check_text(csv); problem && problem->code != Code{"leeg_bestand"}) {
      const bool binary = problem->code == Code{"binair"} || problem->code == Code{"utf16"};
      b_.errors.push_back(binary ? make_diagnostic("boek_geen_tekst", "", problem->place, problem->as_read) : *problem);
      b_.errors.back().path = "csv";
      return std::move(b_);
    }
    auto table = read_csv(csv);
    b_.errors = std::move(table.errors);
    if (table.rows.empty() ? b_.errors.empty() : table.rows.size() == 1 && b_.errors.empty())
      b_.errors.push_back(make_diagnostic("boek_leeg", "csv", {}, "", {"datum;naam;soort;bedrag"}));
    else if (!table.rows.empty() && find_columns(table.rows.front())) {
      find_decimal_mark(table.rows);
      for (const auto& row : std::span{table.rows}.subspan(1)) line(row);
      check_sums();
    }
    const auto by_line = [](const Diagnostic& a, const Diagnostic& b) { return a.place < b.place; };
    stable_sort(b_.errors, by_line);
    stable_sort(b_.warnings, by_line);
    if (!b_.errors.empty()) b_.things.clear();
    else finish();
    return std::move(b_);
  }

private:
  static constexpr std::size_t longest_path = 300; ///< a name and what is around it

  // --- what is in the file --------------------------------------------------------------------------------------------------

  void error(Code code, std::string_view field, int line, std::string_view as_read,
             std::initializer_list<Bilingual> filling = {}) {
    b_.errors.push_back(make_diagnostic(code, visible(field, longest_path), {line, 0}, as_read, filling));
  }
  void warning(Code code, std::string_view field, int line, std::string_view as_read,
               std::initializer_list<Bilingual> filling = {}) {
    b_.warnings.push_back(make_diagnostic(code, visible(field, longest_path), {line, 0}, as_read, filling));
  }
  bool find_columns(const CsvRow& header) {
    Names known;
    for (const auto& c : columns) known.push_back(c.key);
    for (std::size_t i = 0; i < header.fields.size(); ++i) {
      const std::string& name = header.fields[i];
      const auto c = std::ranges::find_if(columns, [&](const auto& k) { return same(k.key, name) || same(k.english, name); });
      if (c == columns.end())
        warning("boek_kolom_niet_gelezen", name.empty() ? "csv" : name, header.line, name,
                {listing(known), did_you_mean(nearest(name, known))});
      else if (auto& place = place_[static_cast<std::size_t>(c - columns.begin())]; place)
        error("boek_kolom_dubbel", name, header.line, name);
      else place = i, said_[static_cast<std::size_t>(c - columns.begin())] = name;
    }
    for (std::size_t i = 0; i < columns.size(); ++i)
      if (columns[i].required && !place_[i])
        error("boek_kolom_ontbreekt", columns[i].key, header.line, "", {listing(known), std::string{columns[i].key}});
    return b_.errors.empty();
  }
  /// What the file calls a column.
  [[nodiscard]] std::string_view said(Col c) const { return said_[c].empty() ? columns[c].key : std::string_view{said_[c]}; }
  [[nodiscard]] std::string_view cell(const CsvRow& row, Col c) const {
    return place_[c] ? std::string_view{row.fields[*place_[c]]} : std::string_view{};
  }
  /// One amount that can be read in one way says how the others are written.
  void find_decimal_mark(std::span<const CsvRow> rows) {
    for (const auto& row : rows.subspan(1)) {
      const auto w = written_amount(cell(row, bedrag));
      if (!w || w->decimal_mark == 0) continue;
      decimal_mark_ = w->decimal_mark;
      decimal_line_ = row.line;
      return;
    }
  }

  // --- one line -------------------------------------------------------------------------------------------------------------

  bool given(const CsvRow& row, Col c) {
    if (!cell(row, c).empty()) return true;
    error("ontbreekt", said(c), row.line, "", {std::string{said(c)}, std::string{columns[c].example}});
    return false;
  }
  void line(const CsvRow& row) {
    ++b_.read;
    const std::size_t before = b_.errors.size();
    BookLine l;
    l.number = row.line;
    l.omschrijving = cell(row, omschrijving);
    const Bookable* table = thing(row, l);
    const auto kind = kind_of(row, table);
    const auto amount = given(row, bedrag) ? amount_in(row) : std::nullopt;
    l.datum = day(row, datum);
    l.opeisbaar = day(row, opeisbaar);
    if (table == nullptr || !kind || !amount || b_.errors.size() != before) return;
    l.list = table->list;
    l.soort = *kind;
    l.bedrag = *amount;
    const KeyRow& key = *table->key_for(l.soort);
    const auto on = vermogen::dag_van(key.booked.when, l);
    if (!on) return void(given(row, datum));
    const int year = year_of(*on), first = box3::regimes.front().eerste_jaar, last = box3_2028::laatste_jaar();
    if (year < first || year > last)
      return error("boek_jaar", said(datum), l.number, date_text(*on), {digits_of(first), digits_of(last)});
    if (l.opeisbaar && (key.booked.when != Booked::enjoyed || l.bedrag < Euro{}))
      warning("boek_opeisbaar_niet_gebruikt", said(opeisbaar), l.number, date_text(*l.opeisbaar));
    twice(l, row);
    if (!years_.empty() && std::ranges::find(years_, year) == years_.end())
      return b_.outside.push_back({l.number, year, l.datum, l.opeisbaar});
    if (!l.datum || year_of(*l.datum) != year) b_.moved.push_back({l.number, year, l.datum, l.opeisbaar});
    count(l, key, year);
  }
  std::optional<Date> day(const CsvRow& row, Col c) {
    const auto text = cell(row, c);
    if (text.empty()) return std::nullopt;
    const auto date = day_of(text);
    if (!date) error("boek_datum", said(c), row.line, text);
    return date;
  }
  std::optional<Euro> amount_in(const CsvRow& row) {
    const auto text = cell(row, bedrag);
    const auto w = written_amount(text);
    const auto wrong = [&](Code code, std::initializer_list<Bilingual> filling = {}) {
      error(code, said(bedrag), row.line, text, filling);
      return std::nullopt;
    };
    if (!w) return wrong("boek_bedrag");
    if (w->decimal_mark != 0 && w->decimal_mark != decimal_mark_)
      return wrong("boek_decimaalteken",
                   {digits_of(decimal_line_), decimal_mark_ == ',' ? Bilingual{"komma", "comma"} : Bilingual{"punt", "point"}});
    if (w->ambiguous && decimal_mark_ == 0) return wrong("boek_duizendtal", {w->whole});
    if (w->ambiguous && decimal_mark_ == w->mark) return wrong("boek_bedrag");
    const auto amount = amount_of(*w);
    const auto most = Euro::from_euros(Bounds{}.highest);
    if (!amount || *amount > most || *amount < -most)
      return wrong("bedrag_buiten_grenzen", {number_text(also_negative.lowest), number_text(also_negative.highest)});
    return amount;
  }
  /// The table of the thing that the line is about, whose name goes to `l`.
  const Bookable* thing(const CsvRow& row, BookLine& l) {
    const Bookable* asked = nullptr;
    const auto text = cell(row, tabel);
    if (!text.empty()) {
      const auto& all = bookable();
      const auto found = std::ranges::find_if(all, [&](const Bookable& t) {
        return same(netto::word_of(t.list).nl, text) || same(netto::word_of(t.list).en, text);
      });
      if (found == all.end()) {
        error("onbekende_keuze", said(tabel), row.line, text, {listing(tables_), did_you_mean(nearest(text, tables_))});
        return nullptr;
      }
      asked = &*found;
    }
    if (!given(row, naam) || !good_name(row)) return nullptr;
    l.naam = cell(row, naam);
    if (dossier_ == nullptr) {
      if (asked == nullptr) error("boek_tabel_nodig", said(tabel), row.line, "", {listing(tables_)});
      return asked;
    }
    std::vector<List> of;
    if (const auto known = lists_of_.find(l.naam); known != lists_of_.end())
      for (const List list : known->second)
        if (asked == nullptr || asked->list == list) of.push_back(list);
    if (of.size() == 1) return bookable(of.front());
    const Names& known = asked == nullptr ? all_names_ : names_[asked->list];
    if (of.empty())
      error("boek_naam_onbekend", said(naam), row.line, l.naam, {listing(known), did_you_mean(nearest(l.naam, known))});
    else error("boek_tabel_nodig", said(tabel), row.line, "", {joined(of, ", ", [](List x) { return netto::word_of(x).nl; })});
    return nullptr;
  }
  bool good_name(const CsvRow& row) {
    Node node;
    node.soort = Node::Soort::tekst, node.tekst = cell(row, naam), node.place = {row.line, 0};
    Diagnostics m;
    const bool good = read_name(m, {node, std::string{said(naam)}}).has_value();
    std::ranges::move(m.errors, std::back_inserter(b_.errors));
    return good;
  }
  std::optional<LineKind> kind_of(const CsvRow& row, const Bookable* table) {
    if (!given(row, soort)) return std::nullopt;
    const auto text = cell(row, soort);
    const auto& all = ChoiceWords<LineKind>::all;
    const auto found = std::ranges::find_if(all, [&](const Choice& c) { return same(c.key, text) || same(c.word.en, text); });
    if (found == std::end(all)) {
      const auto keys = choice_keys<LineKind>();
      error("onbekende_keuze", said(soort), row.line, text,
            {table != nullptr ? table->kinds() : listing(keys), did_you_mean(nearest(text, keys))});
      return std::nullopt;
    }
    const auto kind = static_cast<LineKind>(found - std::begin(all));
    if (table == nullptr || table->key_for(kind)) return kind;
    error(
        "boek_soort", said(soort), row.line, text,
        {Bilingual{std::string{netto::word_of(table->list).nl}, std::string{netto::word_of(table->list).en}}, table->kinds()});
    return std::nullopt;
  }
  void twice(const BookLine& l, const CsvRow& row) {
    const auto [before, fresh] =
        seen_.try_emplace(std::tuple{l.list, l.naam, l.soort, l.datum, l.opeisbaar, l.bedrag, l.omschrijving}, l.number);
    if (!fresh) warning("boek_dubbele_regel", "csv", l.number, joined(row.fields, " | "), {digits_of(before->second)});
  }

  // --- sums -----------------------------------------------------------------------------------------------------------------

  void count(const BookLine& l, const KeyRow& key, int year) {
    ++b_.counted;
    const auto [place, fresh] = places_.try_emplace({l.list, l.naam}, b_.things.size());
    if (fresh) b_.things.push_back({l.list, l.naam, dossier_ != nullptr, {}, {}});
    BookedThing* t = &b_.things[place->second];
    auto k = std::ranges::find_if(t->keys, [&](const auto& x) { return x.row.key == key.key; });
    if (k == t->keys.end()) k = t->keys.insert(k, {key, {}, {}});
    auto y = std::ranges::lower_bound(k->years, year, {}, &BookedYear::jaar);
    if (y == k->years.end() || y->jaar != year) y = k->years.insert(y, {year, {}, {}, {}});
    y->bedrag += l.bedrag;
    y->lines.push_back(l.number);
    if (key.booked.when == Booked::on_the_day) kinds_[{l.list, l.naam, key.key, year}] |= Booked{l.soort}.kinds;
  }
  void check_sums() {
    for (const auto& t : b_.things)
      for (const auto& k : t.keys)
        for (const auto& y : k.years) {
          const std::string path = std::string{netto::word_of(t.list).nl} + " \"" + t.naam + "\"." + std::string{k.row.key} +
                                   "." + digits_of(y.jaar);
          const auto sum = toml_amount(y.bedrag);
          if (y.bedrag < Euro{} && k.row.bounds.lowest == 0)
            error("boek_som_negatief", path, y.lines.front(), sum, {lines(y.lines), sum});
          else if (y.bedrag > Euro::from_euros(k.row.bounds.highest) || y.bedrag < Euro::from_euros(k.row.bounds.lowest))
            error("bedrag_buiten_grenzen", path, y.lines.front(), sum,
                  {number_text(k.row.bounds.lowest), number_text(k.row.bounds.highest)});
          const auto kinds = kinds_.find({t.list, t.naam, k.row.key, y.jaar});
          if (kinds == kinds_.end() || (kinds->second & (kinds->second - 1)) == 0) continue;
          Names names;
          for (const Choice& c : ChoiceWords<LineKind>::all)
            if ((kinds->second >> (&c - ChoiceWords<LineKind>::all) & 1u) != 0) names.push_back(c.key);
          warning("boek_meer_soorten", path, y.lines.front(), sum, {std::string{k.row.key}, digits_of(y.jaar), listing(names)});
        }
  }
  static std::string lines(const std::vector<int>& numbers) {
    constexpr std::size_t most = 20;
    const auto shown = std::span{numbers}.first(std::min(numbers.size(), most));
    return joined(shown, ", ", [](int n) { return digits_of(n); }) + (numbers.size() > most ? ", ..." : "");
  }

  /// Beside the sums what the dossier says, and what is to be kept.
  void finish() {
    stable_sort(b_.things, [](const auto& a, const auto& b) { return a.list < b.list; });
    for (auto& t : b_.things) {
      std::vector<BookedKey> ordered;
      each_booked(t.list, [&](const auto& key) {
        const auto k = std::ranges::find_if(t.keys, [&](const auto& x) { return x.row.key == key.key; });
        const bool counted = k != t.keys.end();
        if (counted || key.keep) t.keep.push_back(key);
        if (!counted) return;
        if (dossier_ != nullptr) beside(t, *k, key);
        ordered.push_back(std::move(*k));
      });
      t.keys = std::move(ordered);
    }
  }
  template <class Of, class V> void beside(const BookedThing& t, BookedKey& k, const Key<Of, V>& key) const {
    each_list(*dossier_, [&]<class T>(List, const std::vector<T>& things) {
      if constexpr (std::is_same_v<T, Of>)
        for (const T& x : things) {
          if (x.naam != t.naam) continue;
          for (const auto& [year, amount] : (x.*key.member).rows()) {
            const auto y = std::ranges::find(k.years, year, &BookedYear::jaar);
            if (y != k.years.end()) y->dossier = amount;
            else k.other.emplace_back(year, amount);
          }
        }
    });
  }

  const Dossier* dossier_;
  const std::vector<int>& years_;
  std::array<std::string, column_count> said_;
  Names tables_, all_names_;
  std::map<List, Names> names_;
  std::map<std::string_view, std::vector<List>> lists_of_; ///< of a name in the dossier
  std::array<std::optional<std::size_t>, column_count> place_{};
  char decimal_mark_ = 0;
  int decimal_line_ = 0;
  std::map<std::tuple<List, std::string, LineKind, std::optional<Date>, std::optional<Date>, Euro, std::string>, int> seen_;
  std::map<std::tuple<List, std::string, std::string_view, int>, std::uint32_t> kinds_;
  std::map<std::pair<List, std::string>, std::size_t> places_; ///< in the things
  Books b_;
};

} // namespace

bool BookedKey::differs() const { return std::ranges::any_of(years, &BookedYear::differs); }
bool BookedKey::new_years() const {
  return std::ranges::any_of(years, [](const BookedYear& y) { return !y.dossier; });
}

Books add_up(std::string_view csv, const Dossier* dossier, const std::vector<int>& years) {
  return BookReader{dossier, years}.read(csv);
}

std::span<const BookColumn> book_columns() { return columns; }

std::vector<BookedKind> booked_kinds() {
  std::vector<BookedKind> all;
  for (const auto& table : bookable())
    for (std::size_t i = 0; i < kind_count; ++i)
      if (table.key[i]) all.push_back({table.list, static_cast<LineKind>(i), *table.key[i]});
  return all;
}

} // namespace netto::border
