// SPDX-License-Identifier: EUPL-1.2
// Reads every record by its register (facts/): the type of a member says how its value is written. What belongs together
// within a record is checked by dossier_checks after all its keys are read. Reading goes on after every problem.
#include "dossier_reader.hpp"

#include "base/sort.hpp"
#include "dossier_checks.hpp"
#include "tekens.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <type_traits>

namespace netto::border {
namespace {

using Soort = Knoop::Soort;
using Names = std::vector<std::string_view>;

const Tweetalig somebody{"een persoon of kind in dit dossier", "a person or child in this dossier"};
const Tweetalig an_adult{"een persoon in dit dossier", "a person in this dossier"};
const Tweetalig a_partner{"een van de partners", "one of the partners"};
constexpr std::string_view parts_example = "{ Anna = \"50%\", Bram = \"50%\" }";

bool contains(const auto& list, const auto& value) { return std::find(list.begin(), list.end(), value) != list.end(); }

/// An example as a message shows it: without the underscores between digits.
std::string plain(std::string_view example) {
  std::string out;
  for (std::size_t i = 0; i < example.size(); ++i)
    if (example[i] != '_' || i == 0 || !is_cijfer(example[i - 1])) out += example[i];
  return out;
}

class Reader {
public:
  template <class T> void record(const Waarde& w, T& t) {
    Names known;
    each_key<T>([&](const KeyRow& key) { known.push_back(key.key); });
    for (const auto& field : w.knoop.velden)
      if (!contains(known, field.sleutel)) unknown_key<T>(w, field.sleutel, known);
    each_key<T>([&](const auto& key) {
      if (!w.knoop.vind(key.key)) {
        if (key.required) missing(m, Code::ontbreekt, w, key.key, std::string{key.key} + " = " + plain(key.example));
      } else if constexpr (requires { t.*key.member; }) {
        value(key, w.veld(key.key), t.*key.member);
      } else {
        of_person(w.veld(key.key), key.member);
      }
    });
    check(m, d, w, t);
  }

  Meldingen m;
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
  std::optional<std::size_t> find(const Waarde& w, std::string_view name, const Names& names, const Tweetalig& who) {
    const auto place = std::find(names.begin(), names.end(), name);
    if (place != names.end()) return static_cast<std::size_t>(place - names.begin());
    if (!names.empty())
      m.fouten.push_back(maak_melding(Code::onbekende_naam, w.pad, w.knoop.plaats, name,
                                      {who, opsomming(names), bedoelt_u(dichtstbij(name, names))}));
    return std::nullopt;
  }
  void wrong_kind(const Waarde& w, const Tweetalig& wanted, std::string_view example) {
    m.fout(Code::verkeerde_soort, w, {wanted, std::string{example}});
  }
  bool is_kind(Soort kind, const Waarde& w, const Tweetalig& wanted, std::string_view example) {
    if (w.knoop.soort != kind) wrong_kind(w, wanted, example);
    return w.knoop.soort == kind;
  }

  template <class T> void unknown_key(const Waarde& w, std::string_view key, const Names& known) {
    const auto field = w.veld(key);
    if (key == "te_koop" && contains(known, std::string_view{"gebruik"})) return m.fout(Code::te_koop_plaats, field);
    auto meant = dichtstbij(key, known);
    each_key<T>([&](const KeyRow& row) { // " a b c " holds " b "
      if (!key.empty() && (" " + std::string{row.also} + " ").find(" " + std::string{key} + " ") != std::string::npos)
        meant = row.key;
    });
    m.fouten.push_back(
        maak_melding(Code::onbekende_sleutel, field.pad, field.knoop.plaats, key, {opsomming(known), bedoelt_u(meant)}));
  }

  // --- single values --------------------------------------------------------------------------------------------------------

  static void set(auto& into, auto read) {
    if (read) into = *std::move(read);
  }
  void value(const KeyRow& key, const Waarde& w, Euro& into) { set(into, lees_bedrag(m, w, key.bounds)); }
  void value(const KeyRow& key, const Waarde& w, std::optional<Euro>& into) { set(into, lees_bedrag(m, w, key.bounds)); }
  void value(const KeyRow& key, const Waarde& w, std::optional<std::int64_t>& into) {
    set(into, lees_geheel(m, w, key.bounds));
  }
  void value(const KeyRow&, const Waarde& w, Datum& into) { set(into, lees_datum(m, w)); }
  void value(const KeyRow&, const Waarde& w, std::optional<Datum>& into) { set(into, lees_datum(m, w)); }
  void value(const KeyRow&, const Waarde& w, std::optional<bool>& into) { set(into, lees_schakelaar(m, w)); }
  void value(const KeyRow& key, const Waarde& w, bool& into) {
    if (key.form != Form::currency) return set(into, lees_schakelaar(m, w));
    const auto& code = w.knoop.tekst;
    if (w.knoop.soort != Soort::tekst || code.size() != 3 || !std::all_of(code.begin(), code.end(), is_hoofdletter))
      return m.fout(Code::ongeldige_valuta, w);
    into = code != "EUR";
  }
  void value(const KeyRow&, const Waarde& w, std::optional<Persoonnummer>& into) {
    if (const auto name = lees_tekst(m, w, "Anna")) into = find(w, *name, people(), somebody);
  }
  void value(const KeyRow& key, const Waarde& w, std::string& into) {
    if (key.form == Form::own_name) { // a refused name still counts as the name, so that what refers to it is not reported too
      into = w.knoop.soort == Soort::ongeldig ? w.knoop.tekst : "";
      return set(into, lees_naam(m, w));
    }
    if (key.form == Form::by_type) return set(into, lees_tekst(m, w, "kamer 1"));
    const auto name = lees_tekst(m, w, "Kerkstraat 1");
    if (!name) return;
    into = *name;
    Names homes;
    for (const auto& home : d.woningen) homes.emplace_back(home.naam);
    for (const auto& thing : d.bezittingen)
      if (thing.soort == Bezitting::Soort::onroerende_zaak) homes.emplace_back(thing.naam);
    if (!contains(homes, *name)) m.fout(Code::onbekende_woning, w, {opsomming(homes), bedoelt_u(dichtstbij(*name, homes))});
  }
  /// The version of the format.
  void value(const KeyRow& key, const Waarde& w, std::int64_t&) {
    if (w.knoop.soort != Soort::geheel || w.knoop.geheel != key.bounds.highest) m.fout(Code::versie_onbekend, w);
  }

  template <class E> std::optional<E> choice(const Waarde& w) {
    const auto words = choice_keys<E>();
    for (std::size_t i = 0; i < words.size(); ++i)
      if (w.knoop.soort == Soort::tekst && w.knoop.tekst == words[i]) return static_cast<E>(i);
    m.fout(Code::onbekende_keuze, w, {opsomming(words), bedoelt_u(dichtstbij(w.knoop.tekst, words))});
    return std::nullopt;
  }
  template <class E>
    requires std::is_enum_v<E>
  void value(const KeyRow&, const Waarde& w, E& into) {
    set(into, choice<E>(w));
  }

  // --- several values -------------------------------------------------------------------------------------------------------

  // A table of year -> value; `read` reads one value.
  template <class W> void by_year(const Waarde& w, PerJaar<W>& into, std::string_view example, auto read) {
    if (!is_kind(Soort::tabel, w, {"een tabel van jaar naar waarde", "a table from year to value"}, example)) return;
    for (const auto& [key, node] : w.knoop.velden) {
      const auto year = lees_jaarsleutel(m, w, key);
      if (auto one = read(Waarde{node, w.veld(key).pad}, year); one && year) into.zet(*year, std::move(*one));
    }
  }
  void value(const KeyRow& key, const Waarde& w, PerJaar<Euro>& into) {
    by_year(w, into, "{ 2025 = 150000 }", [&](const Waarde& v, auto) { return lees_bedrag(m, v, key.bounds); });
  }
  void value(const KeyRow& key, const Waarde& w, PerJaar<std::int64_t>& into) {
    by_year(w, into, "{ 2025 = 30 }", [&](const Waarde& v, auto) { return lees_geheel(m, v, key.bounds); });
  }
  // A table of date -> amount.
  void value(const KeyRow& key, const Waarde& w, OpDatum& into) {
    if (!is_kind(Soort::tabel, w, {"een tabel van datum naar waarde", "a table from date to value"}, "{ 2025-06-30 = 150000 }"))
      return;
    for (const auto& [day, node] : w.knoop.velden) {
      const auto on = lees_datumsleutel(m, w, day);
      const auto amount = lees_bedrag(m, {node, w.veld(day).pad}, key.bounds);
      if (on && amount) into.emplace_back(*on, *amount); // the keys are sorted, and so are their dates
    }
  }
  void value(const KeyRow&, const Waarde& w, std::vector<int>& into) {
    if (!is_kind(Soort::lijst, w, {"een lijst van jaren", "a list of years"}, "[2024, 2025]")) return;
    for (std::size_t i = 0; i < w.knoop.leden.size(); ++i) {
      const auto member = w.lid(i);
      const auto year = lees_jaar(m, member);
      if (!year) continue;
      if (contains(into, *year)) m.fout(Code::dubbel_genoemd, member);
      else into.push_back(*year);
    }
    std::sort(into.begin(), into.end());
  }
  // A list of adults, each once; empty when one of them could not be read. How many they may be is checked afterwards.
  void value(const KeyRow&, const Waarde& w, std::vector<Persoonnummer>& into) {
    if (!is_kind(Soort::lijst, w, {"een lijst van namen", "a list of names"}, "[\"Anna\", \"Bram\"]")) return;
    bool whole = true;
    const auto names = adults();
    const auto most = static_cast<std::size_t>(most_adults.highest) + 1;
    for (std::size_t i = 0; i < std::min(w.knoop.leden.size(), most); ++i) {
      const auto member = w.lid(i);
      const auto name = lees_tekst(m, member, "Anna");
      const auto number = name ? find(member, *name, names, an_adult) : std::nullopt;
      const bool twice = number && contains(into, *number);
      if (twice) m.fout(Code::dubbel_genoemd, member);
      whole = whole && number && !twice;
      if (number) into.push_back(*number);
    }
    if (!whole) into.clear();
  }

  // A table of name -> percentage that adds up to 100%; nothing when something is wrong. The number is that in `names`.
  std::optional<Eigendom> parts(const Waarde& w, const Names& names, const Tweetalig& who) {
    Eigendom out;
    std::int64_t sum = 0;
    bool whole = true;
    for (const auto& [key, node] : w.knoop.velden) {
      const Waarde v{node, w.veld(key).pad};
      const auto number = find(v, key, names, who);
      const auto part = lees_percentage(m, v);
      whole = whole && number && part;
      if (part) sum += part->duizendsten();
      if (number && part && part->duizendsten() > 0) out.push_back({*number, *part});
    }
    const auto rest = Percentage::geheel - sum;
    if (whole && rest != 0) {
      const auto size = percentage_tekst(rest < 0 ? -rest : rest);
      m.fout(Code::som_geen_100, w,
             {percentage_tekst(sum), rest > 0 ? Tweetalig{"verdeel nog " + size.nl, "divide another " + size.en}
                                              : Tweetalig{"haal er " + size.nl + " af", "take off " + size.en}});
    }
    return whole && rest == 0 ? std::optional{out} : std::nullopt;
  }
  void value(const KeyRow&, const Waarde& w, Eigendom& into) {
    if (w.knoop.soort == Soort::tekst) {
      if (const auto who = find(w, w.knoop.tekst, people(), somebody)) into = {{*who, Percentage::uit_procenten(100)}};
    } else if (w.knoop.soort == Soort::tabel) {
      set(into, parts(w, people(), somebody));
    } else {
      wrong_kind(w, {"een naam, of een tabel van naam naar percentage", "a name, or a table from name to percentage"},
                 "\"Anna\" / " + std::string{parts_example});
    }
  }
  // A split per year over the adults, in years in which they are partners.
  void value(const KeyRow&, const Waarde& w, PerJaar<std::vector<Percentage>>& into) {
    const auto names = adults();
    by_year(w, into, "{ 2025 = " + std::string{parts_example} + " }",
            [&](const Waarde& v, std::optional<int> year) { return split(v, year, names); });
  }
  std::optional<std::vector<Percentage>> split(const Waarde& w, std::optional<int> year, const Names& names) {
    const auto& pair = d.partnerschap;
    if (year && !(pair && contains(pair->heel_jaar, *year)) && (!pair || partnership_read_))
      m.fout(Code::verdeling_zonder_partnerschap, w, {cijfers(*year)});
    if (!is_kind(Soort::tabel, w, {"een tabel van naam naar percentage", "a table from name to percentage"}, parts_example))
      return std::nullopt;
    const auto read = parts(w, names, an_adult);
    if (!read) return std::nullopt;
    std::vector<Percentage> out(names.size());
    for (const auto& [who, part] : *read) {
      out[who] = part;
      if (pair && !pair->personen.empty() && !contains(pair->personen, who))
        m.fout(Code::onbekende_naam, w,
               {a_partner, std::string{names[pair->personen[0]]} + ", " + std::string{names[pair->personen[1]]}, ""});
    }
    return out;
  }

  // --- records --------------------------------------------------------------------------------------------------------------

  template <Record E> void value(const KeyRow& key, const Waarde& w, std::vector<E>& into) {
    const std::string table{Keys<E>::record.key};
    const auto no_tables = [&](const Waarde& v) {
      m.fout(Code::geen_lijst_van_tabellen, v, {table, table.substr(table.rfind('.') + 1)});
    };
    const auto most = key.bounds.highest; // so that no later work can grow without bounds
    if (w.knoop.soort != Soort::lijst) return no_tables(w);
    if (w.knoop.leden.size() > static_cast<std::size_t>(most))
      return m.fouten.push_back(
          maak_melding(Code::te_veel, w.pad, w.knoop.plaats, cijfers(w.knoop.leden.size()), {cijfers(most)}));
    std::set<std::string_view> seen;
    for (std::size_t i = 0; i < w.knoop.leden.size(); ++i) {
      auto member = w.lid(i);
      if (member.knoop.soort != Soort::tabel) {
        no_tables(member);
        continue;
      }
      // Show a thing by its name, the first time that this name occurs.
      if (const auto* n = member.knoop.vind("naam");
          n && n->soort == Soort::tekst && !n->tekst.empty() && seen.insert(n->tekst).second)
        member.pad = w.pad + " \"" + zichtbaar(n->tekst) + "\"";
      into.emplace_back();
      record(member, into.back());
      if constexpr (requires { into.back().naam; }) unique<E>(member.veld("naam"), into.back().naam);
    }
  }
  /// Reports a name that another record of its kind has; persons and children are of one kind.
  template <class E> void unique(const Waarde& w, const std::string& name) {
    if (w.knoop.soort != Soort::tekst || name.empty()) return;
    constexpr bool human = std::is_same_v<E, Persoon> || std::is_same_v<E, Kind>;
    const auto [before, fresh] =
        names_[human ? Keys<Persoon>::record.key : Keys<E>::record.key].try_emplace(name, w.knoop.plaats.regel);
    if (!fresh) m.fout(Code::dubbele_naam, w, {cijfers(before->second)});
  }
  // One use for always, or periods in order.
  void value(const KeyRow& key, const Waarde& w, std::vector<Woning::Gebruiksperiode>& into) {
    if (w.knoop.soort == Soort::lijst) return value<Woning::Gebruiksperiode>(key, w, into);
    if (w.knoop.soort == Soort::tabel && w.knoop.vind("te_koop")) return m.fout(Code::te_koop_plaats, w);
    if (const auto use = choice<Woning::Gebruik>(w)) into = {{std::nullopt, *use}};
  }
  void value(const KeyRow& key, const Waarde& w, std::optional<Partnerschap>& into) {
    if (w.knoop.soort != Soort::tabel) return m.fout(Code::geen_tabel, w, {std::string{key.key}});
    const auto before = m.fouten.size();
    Partnerschap partnership;
    record(w, partnership);
    partnership_read_ = m.fouten.size() == before;
    into = std::move(partnership);
  }
  // A key of the adults that stands at the top: who got everything of whom, from the one who died to another adult.
  void of_person(const Waarde& w, std::optional<Persoonnummer> Persoon::* heir) {
    if (!is_kind(Soort::tabel, w, {"een tabel van naam naar naam", "a table from name to name"}, "{ Anna = \"Bram\" }")) return;
    const auto names = adults();
    for (const auto& field : w.knoop.velden) {
      const auto v = w.veld(field.sleutel);
      const auto from = find(v, field.sleutel, names, an_adult);
      const auto name = lees_tekst(m, v, "Bram");
      const auto to = name ? find(v, *name, names, an_adult) : std::nullopt;
      if (!from || !to) continue;
      if (*from == *to) m.fout(Code::erft_van_zichzelf, v);
      else if (!d.personen[*from].overleden) m.fout(Code::erflater_leeft, v, {zichtbaar(field.sleutel)});
      else d.personen[*from].*heir = *to;
    }
  }

  std::map<std::string_view, std::map<std::string, int>> names_; ///< per kind of thing: name -> line
  bool partnership_read_ = false;                                ///< so that a split can be held against its years
};

void in_order_of_text(std::vector<Melding>& messages) {
  sorteer_stabiel(messages, [](const Melding& a, const Melding& b) { return a.plaats < b.plaats; });
}

// The keys of which one, when its line was refused, may be the cause of this message.
Names causes(const Melding& message) {
  switch (message.code) {
  case Code::ontbreekt:
  case Code::gebruik_ontbreekt: return {std::string_view{message.pad}.substr(message.pad.rfind('.') + 1)};
  case Code::geen_persoon:
  case Code::te_weinig_volwassenen: return {"persoon"};
  case Code::onbekende_naam: return {"naam", "persoon", "kind"};
  case Code::onbekende_woning: return {"naam", "woning"};
  case Code::gezag_onduidelijk: return {"gezag"};
  case Code::partners_onduidelijk: return {"personen"};
  case Code::verdeling_zonder_partnerschap: return {"heel_jaar", "partnerschap"};
  default: return {};
  }
}

bool follows_from(const Melding& message, const std::vector<std::string>& left_out) {
  const auto keys = causes(message);
  return !keys.empty() && std::any_of(left_out.begin(), left_out.end(),
                                      [&](const std::string& key) { return key.empty() || contains(keys, key); });
}

} // namespace

DossierResultaat lees_dossier(const Knoop& document) {
  Reader r;
  const Waarde root{document, ""};
  if (document.soort == Soort::tabel) r.record(root, r.d);
  else r.m.fout(Code::geen_tabel, root, {"dossier"});
  in_order_of_text(r.m.fouten);
  in_order_of_text(r.m.waarschuwingen);
  DossierResultaat out{std::nullopt, std::move(r.m.fouten), std::move(r.m.waarschuwingen)};
  if (out.fouten.empty()) out.dossier = std::move(r.d);
  return out;
}

DossierResultaat lees_dossier(const DocumentResultaat& document) {
  auto out = document.knoop ? lees_dossier(*document.knoop) : DossierResultaat{};
  std::erase_if(out.fouten, [&](const Melding& m) { return follows_from(m, document.weggelaten); });
  out.fouten.insert(out.fouten.begin(), document.fouten.begin(), document.fouten.end());
  in_order_of_text(out.fouten);
  if (!out.fouten.empty()) out.dossier.reset();
  return out;
}

} // namespace netto::border
