// SPDX-License-Identifier: EUPL-1.2
// Reads every record by its register (facts/): the type of a member says how its value is written. What belongs together
// within a record is checked by dossier_checks after all its keys are read. Reading goes on after every problem.
#include "dossier_reader.hpp"

#include "base/sort.hpp"
#include "characters.hpp"
#include "dossier_checks.hpp"
#include "facts/thing.hpp"

#include <algorithm>
#include <map>
#include <numeric>
#include <set>
#include <span>
#include <type_traits>

namespace netto::border {
namespace {

using Soort = Node::Soort;
using Names = std::vector<std::string_view>;

const Bilingual somebody{"een persoon of kind in dit dossier", "a person or child in this dossier"};
const Bilingual an_adult{"een persoon in dit dossier", "a person in this dossier"};
const Bilingual a_partner{"een van de partners", "one of the partners"};
constexpr std::string_view parts_example = "{ Anna = \"50%\", Bram = \"50%\" }";
/// The key of the part outside the dossier, and its name among parts.
constexpr std::string_view outside_key = outside_row.key;
/// The largest common denominator of the parts of one thing.
constexpr std::int64_t finest = 1'000'000'000;

bool contains(const auto& list, const auto& value) { return std::find(list.begin(), list.end(), value) != list.end(); }

/// An example as a message shows it: without the underscores between digits.
std::string plain(std::string_view example) {
  std::string out;
  for (std::size_t i = 0; i < example.size(); ++i)
    if (example[i] != '_' || i == 0 || !is_digit(example[i - 1])) out += example[i];
  return out;
}

class Reader {
public:
  template <class T> void record(const Located& w, T& t) {
    for (const auto& field : w.node.velden)
      if (std::ranges::none_of(plain_rows<T>, [&](const KeyRow* row) { return row->key == field.key; }))
        unknown_key(w, field.key, plain_rows<T>);
    each_key<T>([&](const auto& key) {
      if constexpr (std::is_same_v<std::remove_cvref_t<decltype(key)>, Key<T, Eigendom>>) {
        if (key.form != Form::elsewhere) owners(w, key.key, t.*key.member); // with the part outside, wherever it stands
      } else if (!w.node.find(key.key)) {
        if (key.required) m.missing(w, key.key, std::string{key.key} + " = " + plain(key.example));
      } else if constexpr (requires { t.*key.member; }) {
        value(key, w.field(key.key), t.*key.member);
      } else {
        of_person(w.field(key.key), key.member);
      }
    });
    check(m, d, w, t);
  }

  Diagnostics m;
  Dossier d;

private:
  [[nodiscard]] Names adults() const {
    Names out;
    for (const auto& p : d.personen) out.emplace_back(p.naam);
    return out;
  }
  [[nodiscard]] Names people() const {
    auto out = adults();
    for (const auto& k : d.kinderen) out.emplace_back(k.naam);
    return out;
  }
  /// The position of `name` among `names`; reports an unknown name, unless there is nobody at all (reported by itself).
  std::optional<std::size_t> find(const Located& w, std::string_view name, const Names& names, const Bilingual& who) {
    const auto place = std::find(names.begin(), names.end(), name);
    if (place != names.end()) return static_cast<std::size_t>(place - names.begin());
    if (!names.empty())
      m.error("onbekende_naam", w, {who, listing(names), did_you_mean(nearest(name, names))}, std::string{name});
    return std::nullopt;
  }
  void wrong_kind(const Located& w, const Bilingual& wanted, std::string_view example) {
    m.error("verkeerde_soort", w, {wanted, std::string{example}});
  }
  bool is_kind(Soort kind, const Located& w, const Bilingual& wanted, std::string_view example) {
    if (w.node.soort != kind) wrong_kind(w, wanted, example);
    return w.node.soort == kind;
  }

  void unknown_key(const Located& w, std::string_view key, std::span<const KeyRow* const> rows) {
    const auto field = w.field(key);
    Names known;
    for (const KeyRow* row : rows) known.push_back(row->key);
    if (key == "te_koop" && contains(known, std::string_view{"gebruik"})) return m.error("te_koop_plaats", field);
    auto meant = nearest(key, known);
    for (const KeyRow* row : rows) // " a b c " holds " b "
      if (!key.empty() && (" " + std::string{row->also} + " ").find(" " + std::string{key} + " ") != std::string::npos)
        meant = row->key;
    m.error("onbekende_sleutel", field, {listing(known), did_you_mean(meant)}, std::string{key});
  }

  // --- single values --------------------------------------------------------------------------------------------------------

  static void set(auto& into, auto read) {
    if (read) into = *std::move(read);
  }
  void value(const KeyRow& key, const Located& w, Euro& into) { set(into, read_amount(m, w, key.bounds)); }
  void value(const KeyRow& key, const Located& w, std::optional<Euro>& into) { set(into, read_amount(m, w, key.bounds)); }
  void value(const KeyRow& key, const Located& w, std::optional<std::int64_t>& into) {
    set(into, read_whole(m, w, key.bounds));
  }
  void value(const KeyRow&, const Located& w, Date& into) { set(into, read_date(m, w)); }
  void value(const KeyRow&, const Located& w, std::optional<Date>& into) { set(into, read_date(m, w)); }
  void value(const KeyRow&, const Located& w, std::optional<bool>& into) { set(into, read_switch(m, w)); }
  void value(const KeyRow&, const Located& w, std::optional<Percentage>& into) { set(into, read_percentage(m, w)); }
  void value(const KeyRow& key, const Located& w, bool& into) {
    if (key.form != Form::currency) return set(into, read_switch(m, w));
    const auto& code = w.node.tekst;
    if (w.node.soort != Soort::tekst || code.size() != 3 || !std::all_of(code.begin(), code.end(), is_capital))
      return m.error("ongeldige_valuta", w);
    into = code != "EUR";
  }
  void value(const KeyRow&, const Located& w, std::optional<PersonIndex>& into) {
    if (const auto name = read_text(m, w, "Anna")) into = find(w, *name, people(), somebody);
  }
  void value(const KeyRow& key, const Located& w, std::string& into) {
    if (key.form == Form::own_name) { // a refused name still counts as the name, so that what refers to it is not reported too
      into = w.node.soort == Soort::ongeldig ? w.node.tekst : "";
      return set(into, read_name(m, w));
    }
    set(into, read_text(m, w, "kamer 1"));
  }
  // A home or other real estate, by its name.
  void value(const KeyRow&, const Located& w, Thing& into) {
    const auto name = read_text(m, w, "Kerkstraat 1");
    if (!name) return;
    Names homes;
    const auto see = [&](const auto& thing) {
      homes.emplace_back(thing.naam);
      if (into.none() && thing.naam == *name) into = thing_of(d, thing);
    };
    for (const auto& home : d.woningen) see(home);
    for (const auto& thing : d.bezittingen)
      if (thing.soort == Bezitting::Soort::onroerende_zaak) see(thing);
    if (into.none()) m.error("onbekende_woning", w, {listing(homes), did_you_mean(nearest(*name, homes))});
  }
  /// The version of the format.
  void value(const KeyRow& key, const Located& w, std::int64_t&) {
    if (w.node.soort != Soort::geheel || w.node.geheel != key.bounds.highest) m.error("versie_onbekend", w);
  }

  template <class E> std::optional<E> choice(const Located& w) {
    const auto place = read_choice(m, w, choice_keys<E>());
    return place ? std::optional{static_cast<E>(*place)} : std::nullopt;
  }
  template <class E>
    requires std::is_enum_v<E>
  void value(const KeyRow&, const Located& w, E& into) {
    set(into, choice<E>(w));
  }
  template <class E>
    requires std::is_enum_v<E>
  void value(const KeyRow&, const Located& w, std::optional<E>& into) {
    set(into, choice<E>(w));
  }

  // --- several values -------------------------------------------------------------------------------------------------------

  // A table of year -> value; `read` reads one value.
  template <class W> void by_year(const Located& w, PerYear<W>& into, std::string_view example, auto read) {
    if (!is_kind(Soort::tabel, w, {"een tabel van jaar naar waarde", "a table from year to value"}, example)) return;
    for (const auto& [key, node] : w.node.velden) {
      const auto year = read_year_key(m, w, key);
      if (auto one = read(Located{node, w.field(key).path}, year); one && year) into.zet(*year, std::move(*one));
    }
  }
  void value(const KeyRow& key, const Located& w, PerYear<Euro>& into) {
    by_year(w, into, "{ 2025 = 150000 }", [&](const Located& v, auto) { return read_amount(m, v, key.bounds); });
  }
  // A table of year -> value, and of date -> the part of that year's up to and including that day.
  template <class W> void by_year_and_day(const Located& w, Flow<W>& into, std::string_view example, auto read) {
    if (!is_kind(Soort::tabel, w, {"een tabel van jaar naar waarde", "a table from year to value"}, example)) return;
    for (const auto& [key, node] : w.node.velden) {
      const Located v{node, w.field(key).path};
      const bool day = key.find('-') != std::string::npos;
      const auto on = day ? read_date_key(m, w, key) : std::nullopt;
      const auto year = day ? std::nullopt : read_year_key(m, w, key);
      auto one = read(v);
      if (one && on) into.zet(*on, *std::move(one));
      if (one && year) into.zet(*year, *std::move(one));
    }
  }
  void value(const KeyRow& key, const Located& w, Flow<Euro>& into) {
    by_year_and_day(w, into, "{ 2025 = 150000 }", [&](const Located& v) { return read_amount(m, v, key.bounds); });
  }
  void value(const KeyRow& key, const Located& w, Flow<std::int64_t>& into) {
    by_year_and_day(w, into, "{ 2025 = 30 }", [&](const Located& v) { return read_whole(m, v, key.bounds); });
  }
  // A table of date -> amount.
  void value(const KeyRow& key, const Located& w, PerDate& into) {
    if (!is_kind(Soort::tabel, w, {"een tabel van datum naar waarde", "a table from date to value"}, "{ 2025-06-30 = 150000 }"))
      return;
    for (const auto& [day, node] : w.node.velden) {
      const auto on = read_date_key(m, w, day);
      const auto amount = read_amount(m, {node, w.field(day).path}, key.bounds);
      if (on && amount) into.emplace_back(*on, *amount); // the keys are sorted, and so are their dates
    }
  }
  // A table of date -> percentage.
  void value(const KeyRow& key, const Located& w, RatesFrom& into) {
    if (!is_kind(Soort::tabel, w, {"een tabel van datum naar percentage", "a table from date to percentage"}, key.example))
      return;
    for (const auto& [day, node] : w.node.velden) {
      const auto from = read_date_key(m, w, day);
      const auto rate = read_percentage(m, {node, w.field(day).path});
      if (from && rate) into.emplace_back(*from, *rate); // the keys are sorted, and so are their dates
    }
  }
  void value(const KeyRow&, const Located& w, std::vector<int>& into) {
    if (!is_kind(Soort::lijst, w, {"een lijst van jaren", "a list of years"}, "[2024, 2025]")) return;
    for (std::size_t i = 0; i < w.node.leden.size(); ++i) {
      const auto member = w.member(i);
      const auto year = read_year(m, member);
      if (!year) continue;
      if (contains(into, *year)) m.error("dubbel_genoemd", member);
      else into.push_back(*year);
    }
    std::sort(into.begin(), into.end());
  }
  // A list of adults, each once; empty when one of them could not be read. How many they may be is checked afterwards.
  void value(const KeyRow&, const Located& w, std::vector<PersonIndex>& into) {
    if (!is_kind(Soort::lijst, w, {"een lijst van namen", "a list of names"}, "[\"Anna\", \"Bram\"]")) return;
    bool whole = true;
    const auto names = adults();
    const auto most = static_cast<std::size_t>(most_adults.highest) + 1;
    for (std::size_t i = 0; i < std::min(w.node.leden.size(), most); ++i) {
      const auto member = w.member(i);
      const auto name = read_text(m, member, "Anna");
      const auto number = name ? find(member, *name, names, an_adult) : std::nullopt;
      const bool twice = number && contains(into, *number);
      if (twice) m.error("dubbel_genoemd", member);
      whole = whole && number && !twice;
      if (number) into.push_back(*number);
    }
    if (!whole) into.clear();
  }

  // The parts in a table of name -> part; nothing when one of them cannot be read. The number is that in `names`.
  std::optional<Eigendom> parts(const Located& w, const Names& names, const Bilingual& who, bool outside_too) {
    Eigendom out;
    bool whole = true;
    for (const auto& [key, node] : w.node.velden) {
      const Located v{node, w.field(key).path};
      const auto number = outside_too && key == outside_key ? std::optional{outside} : find(v, key, names, who);
      const auto part = read_part(m, v);
      whole = whole && number && part;
      if (number && part && !part->niets()) out.push_back({*number, *part});
    }
    return whole ? std::optional{out} : std::nullopt;
  }
  /// Do they add up to the whole? Reports it when they do not.
  bool add_up(const Located& w, const Eigendom& parts, bool outside_too) {
    Part sum = Part::none();
    for (const Aandeel& a : parts) sum = sum + a.deel;
    if (sum.geheel()) {
      std::int64_t common = 1; // so that an estate of estates stays within reach
      for (const Aandeel& a : parts)
        if (common <= finest) common = std::lcm(common, a.deel.size().denominator().to_int64());
      if (common > finest) m.error("delen_te_fijn", w, {number_text(finest)});
      return common <= finest;
    }
    const bool more = Part{} < sum;
    const auto size = part_text(more ? sum - Part{} : Part{} - sum);
    Bilingual remedy{"verdeel nog " + size.nl, "divide another " + size.en};
    if (more) remedy = {"haal er " + size.nl + " af", "take off " + size.en};
    else if (outside_too)
      remedy = {remedy.nl + ", of zet wat van iemand anders is bij buiten_dossier = \"" + size.en + "\"",
                remedy.en + ", or put what is somebody else's in buiten_dossier = \"" + size.en + "\""};
    m.error("som_geen_100", w, {part_text(sum), remedy});
    return false;
  }
  /// Whose a thing is, or who gets it: a name or parts; with `beside`, the part outside the dossier that stands beside it.
  std::optional<Eigendom> owners(const Located& w, const std::optional<Part>& beside) {
    Eigendom out;
    if (w.node.soort == Soort::tekst) {
      const auto who = w.node.tekst == outside_key ? std::optional{outside} : find(w, w.node.tekst, people(), somebody);
      if (!who) return std::nullopt;
      out = {{*who, Part{} - beside.value_or(Part::none())}};
    } else if (w.node.soort == Soort::tabel) {
      auto read = parts(w, people(), somebody, true);
      if (!read) return std::nullopt;
      out = *std::move(read);
    } else {
      wrong_kind(w, {"een naam, of een tabel van naam naar deel", "a name, or a table from name to part"},
                 "\"Anna\" / " + std::string{parts_example});
      return std::nullopt;
    }
    if (beside) out.push_back({outside, *beside});
    return add_up(w, out, true) ? std::optional{out} : std::nullopt;
  }
  /// The owners of the thing read from `w`, of which `key` is the list.
  void owners(const Located& w, std::string_view key, Eigendom& into) {
    const bool named = w.node.find(key) != nullptr, aside = w.node.find(outside_key) != nullptr;
    const auto beside = aside ? read_part(m, w.field(outside_key)) : std::nullopt;
    if (aside && !beside) return;
    const auto* list = w.node.find(key);
    if (aside && list != nullptr && list->soort == Soort::tabel && list->find(outside_key) != nullptr)
      return m.error("buiten_dossier_dubbel", w.field(outside_key));
    if (named) set(into, owners(w.field(key), beside));
    else if (beside && !beside->niets()) {
      const auto adults = static_cast<std::int64_t>(d.personen.size());
      for (PersonIndex i = 0; i < d.personen.size(); ++i) into.push_back({i, (Part{} - *beside) * Part{1, adults}});
      into.push_back({outside, *beside});
    }
    std::erase_if(into, [](const Aandeel& a) { return a.deel.niets(); });
    const bool of_former_partner = w.node.find("gewezen_partner") || w.node.find("zelf_betaald");
    if (!into.empty() && !of_former_partner && std::ranges::all_of(into, [](const Aandeel& a) { return a.wie == outside; }))
      m.error("geen_eigenaar", w.field(named ? key : outside_key));
  }
  // Who owns it from a day on: a table of date -> owner.
  void value(const KeyRow&, const Located& w, LaterOwners& into) {
    if (!is_kind(Soort::tabel, w, {"een tabel van datum naar eigenaar", "a table from date to owner"},
                 "{ 2025-09-01 = \"Anna\" }"))
      return;
    for (const auto& [day, node] : w.node.velden) {
      const auto on = read_date_key(m, w, day);
      auto whose = owners({node, w.field(day).path}, std::nullopt);
      if (on && whose) into.emplace_back(*on, *std::move(whose)); // the keys are sorted, and so are their dates
    }
  }
  // A split per year over the adults, in years in which they are partners.
  void value(const KeyRow&, const Located& w, PerYear<std::vector<Part>>& into) {
    const auto names = adults();
    by_year(w, into, "{ 2025 = " + std::string{parts_example} + " }",
            [&](const Located& v, std::optional<int> year) { return split(v, year, names); });
  }
  std::optional<std::vector<Part>> split(const Located& w, std::optional<int> year, const Names& names) {
    const auto* pair = year ? partners_of(d, *year) : nullptr;
    if (year && pair == nullptr && (d.partnerschappen.empty() || partnership_read_))
      m.error("verdeling_zonder_partnerschap", w, {digits_of(*year)});
    if (!is_kind(Soort::tabel, w, {"een tabel van naam naar deel", "a table from name to part"}, parts_example))
      return std::nullopt;
    const auto read = parts(w, names, an_adult, false);
    if (!read || !add_up(w, *read, false)) return std::nullopt;
    std::vector<Part> out(names.size(), Part::none());
    for (const auto& [who, part] : *read) {
      out[who] = part;
      if (pair != nullptr && !pair->personen.empty() && !contains(pair->personen, who))
        m.error("onbekende_naam", w,
                {a_partner, std::string{names[pair->personen[0]]} + ", " + std::string{names[pair->personen[1]]}, ""});
    }
    return out;
  }

  // --- records --------------------------------------------------------------------------------------------------------------

  template <Record E> void value(const KeyRow& key, const Located& w, std::vector<E>& into) {
    const auto most = key.bounds.highest; // so that no later work can grow without bounds
    if (const auto count = w.node.leden.size(); count > static_cast<std::size_t>(most))
      return m.error("te_veel", w, {digits_of(most)}, digits_of(count));
    std::set<std::string_view> seen;
    each_table(m, w, Keys<E>::record.key, [&](Located member) {
      // Show a thing by its name, the first time that this name occurs.
      if (const auto* n = member.node.find("naam");
          n && n->soort == Soort::tekst && !n->tekst.empty() && seen.insert(n->tekst).second)
        member.path = w.path + " \"" + visible(n->tekst) + "\"";
      into.emplace_back();
      record(member, into.back());
      if constexpr (requires { into.back().naam; }) unique<E>(member.field("naam"), into.back().naam);
    });
  }
  /// Reports a name that another record of its kind has; persons and children are of one kind.
  template <class E> void unique(const Located& w, const std::string& name) {
    if (w.node.soort != Soort::tekst || name.empty()) return;
    constexpr bool human = std::is_same_v<E, Persoon> || std::is_same_v<E, Kind>;
    if (human && name == outside_key) m.error("naam_gereserveerd", w);
    const auto [before, fresh] =
        names_[human ? Keys<Persoon>::record.key : Keys<E>::record.key].try_emplace(name, w.node.place.regel);
    if (!fresh) m.error("dubbele_naam", w, {digits_of(before->second)});
  }
  // One use for always, or periods in order.
  void value(const KeyRow& key, const Located& w, std::vector<Woning::Gebruiksperiode>& into) {
    if (w.node.soort == Soort::lijst) return value<Woning::Gebruiksperiode>(key, w, into);
    if (w.node.soort == Soort::tabel && w.node.find("te_koop")) return m.error("te_koop_plaats", w);
    if (const auto use = choice<Woning::Gebruik>(w)) into = {{std::nullopt, *use}};
  }
  template <Record E> void value(const KeyRow& key, const Located& w, std::optional<E>& into) {
    if (is_kind(Soort::tabel, w, {"een tabel", "a table"}, key.example)) record(w, into.emplace());
  }
  // One partnership, or several that follow each other.
  void value(const KeyRow& key, const Located& w, std::vector<Partnerschap>& into) {
    const auto before = m.errors.size();
    if (w.node.soort == Soort::tabel) record(w, into.emplace_back());
    else value<Partnerschap>(key, w, into);
    std::vector<int> years;
    for (const auto& p : into)
      for (const int year : p.heel_jaar)
        if (contains(years, year)) m.error("twee_partnerschappen", w, {digits_of(year)});
        else years.push_back(year);
    partnership_read_ = m.errors.size() == before;
  }
  // A key of the adults that stands at the top: who got what of whom, from the one who died to others.
  void of_person(const Located& w, Eigendom Persoon::* heirs) {
    if (!is_kind(Soort::tabel, w, {"een tabel van naam naar naam", "a table from name to name"}, "{ Anna = \"Bram\" }")) return;
    const auto names = adults();
    for (const auto& field : w.node.velden) {
      const auto v = w.field(field.key);
      const auto from = find(v, field.key, names, an_adult);
      const auto to = owners(v, std::nullopt);
      if (!from || !to) continue;
      if (std::ranges::any_of(*to, [&](const Aandeel& a) { return a.wie == *from; })) m.error("erft_van_zichzelf", v);
      else if (!d.personen[*from].overleden) m.error("erflater_leeft", v, {visible(field.key)});
      else d.personen[*from].*heirs = *to;
    }
  }

  std::map<std::string_view, std::map<std::string, int>> names_; ///< per kind of thing: name -> line
  bool partnership_read_ = false;                                ///< so that a split can be held against its years
};

void in_order_of_text(std::vector<Diagnostic>& messages) {
  stable_sort(messages, [](const Diagnostic& a, const Diagnostic& b) { return a.place < b.place; });
}

// Whether what was left out may be the cause of this message: a line with one of its keys, or more than a line.
bool follows_from(const Diagnostic& message, const std::vector<std::string>& left_out) {
  const std::string_view itself = std::string_view{message.path}.substr(message.path.rfind('.') + 1);
  const std::pair<Code, Names> causes[] = {{"ontbreekt", {itself}},
                                           {"gebruik_ontbreekt", {itself}},
                                           {"geen_persoon", {"persoon"}},
                                           {"te_weinig_volwassenen", {"persoon"}},
                                           {"onbekende_naam", {"naam", "persoon", "kind"}},
                                           {"onbekende_woning", {"naam", "woning"}},
                                           {"gezag_onduidelijk", {"gezag"}},
                                           {"partners_onduidelijk", {"personen"}},
                                           {"verdeling_zonder_partnerschap", {"heel_jaar", "partnerschap"}}};
  const auto row = std::ranges::find(causes, message.code, &std::pair<Code, Names>::first);
  return row != std::end(causes) &&
         std::ranges::any_of(left_out, [&](const auto& key) { return key.empty() || contains(row->second, key); });
}

} // namespace

DossierResult read_dossier_document(const Node& document) {
  Reader r;
  const Located root{document, ""};
  if (document.soort == Soort::tabel) r.record(root, r.d);
  else r.m.error("geen_tabel", root, {"dossier"});
  in_order_of_text(r.m.errors);
  in_order_of_text(r.m.warnings);
  DossierResult out{std::nullopt, std::move(r.m.errors), std::move(r.m.warnings)};
  if (out.errors.empty()) out.dossier = std::move(r.d);
  return out;
}

DossierResult read_dossier_document(const DocumentResult& document) {
  auto out = document.node ? read_dossier_document(*document.node) : DossierResult{};
  std::erase_if(out.errors, [&](const Diagnostic& m) { return follows_from(m, document.weggelaten); });
  out.errors.insert(out.errors.begin(), document.errors.begin(), document.errors.end());
  in_order_of_text(out.errors);
  if (!out.errors.empty()) out.dossier.reset();
  return out;
}

} // namespace netto::border
