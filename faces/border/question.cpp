// SPDX-License-Identifier: EUPL-1.2
#include "question.hpp"

#include "areas/areas.hpp"
#include "characters.hpp"
#include "values.hpp"

#include <algorithm>
#include <set>

namespace netto::border {

/// A value of the question on its way in.
struct Reading {
  const QuestionKey& key;
  const Node& node;
  Problems& problems;

  [[nodiscard]] std::string name() const {
    return problems.from_options ? "--" + std::string{key.option} : std::string{key.key};
  }
  /// What was written; texts without quotes.
  [[nodiscard]] std::string shown() const {
    return node.soort == Node::Soort::tekst ? visible(node.tekst) : Located{node, ""}.verbatim();
  }
  /// Says what is wrong, behind the name of the key and, in `refuse`, the value.
  void say(Code code, const Bilingual& what) const {
    problems.add(code, std::string{key.key}, {name() + what.nl, name() + what.en});
  }
  void refuse(Code code, const Bilingual& what) const {
    const std::string value = " " + shown();
    say(code, {value + what.nl, value + what.en});
  }

  /// The enumerator at the position among the choices; the first of them for what is none.
  template <class E> [[nodiscard]] E choice() const {
    const auto names = choices_of(key.choices);
    const auto found = std::find(names.begin(), names.end(), node.tekst);
    if (node.soort == Node::Soort::tekst && found != names.end()) return static_cast<E>(found - names.begin());
    const std::string list = listing(names);
    refuse("onbekende_keuze", {": kies uit " + list, ": choose from " + list});
    return E{};
  }
  [[nodiscard]] bool flag() const {
    if (node.soort != Node::Soort::waar_onwaar)
      refuse("verkeerde_soort", {": verwacht true of false", ": expected true or false"});
    return node.vlag;
  }
  [[nodiscard]] std::string text() const {
    if (node.soort == Node::Soort::tekst) return node.tekst;
    refuse("verkeerde_soort", {": verwacht tekst tussen aanhalingstekens", ": expected text in quotes"});
    return {};
  }
  [[nodiscard]] std::optional<Date> day() const {
    const auto read = node.soort == Node::Soort::tekst ? date_from_text(node.tekst) : std::nullopt;
    if (read && read->ok()) return read;
    refuse("ongeldige_datum",
           {": verwacht een bestaande dag, zoals 2025-06-01", ": expected an existing day, such as 2025-06-01"});
    return std::nullopt;
  }
};

namespace {

using Soort = Node::Soort;
using Kind = QuestionKey::Kind;

constexpr int first_year = 2000, last_year = 2100; // what a dossier may hold

std::optional<int> year_in(std::string_view text) {
  text = trimmed(text);
  const auto year = text.size() == 4 ? whole_from(text) : std::nullopt;
  if (!year || *year < first_year || *year > last_year) return std::nullopt;
  return static_cast<int>(*year);
}

/// 2025 | 2024,2026 | 2024-2026, and mixtures; false when `text` is not that.
bool add_years(std::string_view text, std::vector<int>& years) {
  for (const auto part : split(text, ',')) {
    const auto bounds = split(part, '-');
    const auto from = year_in(bounds.front()), to = year_in(bounds.back());
    if (bounds.size() > 2 || !from || !to || *from > *to) return false;
    for (int year = *from; year <= *to; ++year) years.push_back(year);
  }
  return true;
}
bool add_years(const Node& node, std::vector<int>& years) {
  switch (node.soort) {
  case Soort::tekst: return add_years(node.tekst, years);
  case Soort::geheel: return add_years(digits_of(node.geheel), years);
  case Soort::lijst:
    return !node.leden.empty() &&
           std::all_of(node.leden.begin(), node.leden.end(), [&](const Node& member) { return add_years(member, years); });
  default: return false;
  }
}

void read_years(Question& q, Reading& r) {
  if (!add_years(r.node, q.years)) {
    q.years.clear();
    return r.refuse("geen_jaar",
                    {": verwacht een jaar (2025), een lijst (2024,2026) of een reeks (2024-2026), van 2000 tot en met 2100",
                     ": expected a year (2025), a list (2024,2026) or a range (2024-2026), from 2000 to 2100"});
  }
  std::sort(q.years.begin(), q.years.end());
  q.years.erase(std::unique(q.years.begin(), q.years.end()), q.years.end());
}

/// Takes a percentage from the front of `text`: 30, 30%, 33.333%, 33,333%. A comma is part of it only before a digit.
std::optional<Percentage> take_percentage(std::string_view& text) {
  const auto digits_from = [&](std::size_t i) { return std::min(text.find_first_not_of("0123456789", i), text.size()); };
  auto end = digits_from(0);
  if (end + 1 < text.size() && (text[end] == '.' || text[end] == ',') && is_digit(text[end + 1])) end = digits_from(end + 1);
  const auto thousandths = scaled(text.substr(0, end), 3, 3, ".,");
  if (!thousandths) return std::nullopt;
  text.remove_prefix(text.substr(end).starts_with('%') ? end + 1 : end);
  return Percentage::from_thousandths(*thousandths);
}
/// The percentage that is all of `node`, also below zero: -0.25%.
std::optional<Percentage> percentage_in(std::string_view text) {
  text = trimmed(text);
  const bool negative = text.starts_with('-');
  if (negative) text.remove_prefix(1);
  const auto read = take_percentage(text);
  if (!read || !text.empty()) return std::nullopt;
  return negative ? Percentage{} - *read : *read;
}

/// Puts one assumption into `q`. `value` is nothing when what was written is no NAME=PERCENTAGE.
void take_rate(Question& q, const Reading& r, std::string_view name, std::optional<Percentage> value,
               const std::string& written) {
  Percentage* target = nullptr;
  std::vector<std::string_view> names;
  areas::Assumptions::velden(q.aannames, [&](std::string_view n, Percentage& p) {
    names.push_back(n);
    if (n == name) target = &p;
  });
  const std::string t = " " + visible(written), bound = digits_of(areas::grootste_aanname_procent);
  const auto most = Percentage::from_percents(areas::grootste_aanname_procent);
  if (target == nullptr) {
    const std::string list = listing(names);
    r.say("onbekende_naam", {t + ": kies een naam uit " + list, t + ": choose a name from " + list});
  } else if (!value || *value > most || *value < Percentage{} - most) {
    const auto expected = [&](const char* from, const char* to, const char* such, const char* example) {
      return t + from + bound + to + bound + such + std::string{name} + example;
    };
    r.say("percentage_buiten_grenzen", {expected(": verwacht een percentage van -", "% tot en met ", "%, zoals ", "=2,5%"),
                                        expected(": expected a percentage from -", "% to ", "%, such as ", "=2.5%")});
  } else {
    *target = *value;
  }
}
void read_rates(Question& q, Reading& r) {
  const auto text_of = [](const Node& k) { return k.soort == Soort::tekst ? k.tekst : Located{k, ""}.verbatim(); };
  const auto value_of = [](const Node& k, std::string_view text) {
    return k.soort == Soort::tekst ? percentage_in(text) : std::nullopt;
  };
  for (const auto& [name, value] : r.node.velden)
    take_rate(q, r, name, value_of(value, value.tekst), name + "=" + text_of(value));
  for (const Node& member : r.node.leden) { // NAME=PERCENTAGE
    const std::string text = text_of(member);
    const auto is = text.find('=');
    take_rate(q, r, std::string_view{text}.substr(0, is),
              is == text.npos ? std::nullopt : value_of(member, std::string_view{text}.substr(is + 1)), text);
  }
  if (r.node.soort != Soort::tabel && r.node.soort != Soort::lijst)
    r.refuse("verkeerde_soort",
             {": verwacht een tabel als { \"groei_woz\": \"3%\" }", ": expected a table such as { \"groei_woz\": \"3%\" }"});
}

/// A key with what every key has, and what else it has.
constexpr QuestionKey row(std::string_view key, Kind kind, std::string_view nl, std::string_view en,
                          void (*read)(Question&, Reading&) = nullptr, QuestionKey more = {}) {
  more.key = key, more.kind = kind, more.nl = nl, more.en = en, more.read = read;
  return more;
}
constexpr QuestionKey keys[] = {
    row("opdracht", Kind::choice, "wat er moet gebeuren: jaren berekenen, of de stelsels over de jaren naast elkaar zetten",
        "what to do: compute years, or put the regimes over the years side by side",
        [](Question& q, Reading& r) { q.task = r.choice<Task>(); }, {.choices = "bereken|vergelijk"}),
    row("dossier", Kind::dossier, "het dossier (dossier.md)", "the dossier (dossier.md)"),
    row("jaar", Kind::years,
        "een jaar, een lijst (2024,2026) of een reeks (2024-2026); met een dossier standaard het enige jaar ervan, en bij "
        "vergelijk vanaf het eerste",
        "a year, a list (2024,2026) or a range (2024-2026); with a dossier by default its only year, and for vergelijk from "
        "the first",
        read_years,
        {.alias = "jaren",
         .option = "jaar",
         .second_option = "jaren",
         .figures = true,
         .value_nl = "JAREN",
         .value_en = "YEARS"}),
    row("uitleg", Kind::flag, "laat elke stap zien: bedrag, formule, artikel en bron",
        "show every step: amount, formula, article and source", [](Question& q, Reading& r) { q.uitleg = r.flag(); },
        {.option = "uitleg", .vergelijk = false}),
    row("opgaaf", Kind::flag,
        "laat zien wat als werkelijk rendement moet worden ingevuld: in de aangifte van 2025 en later, of tot en met 2024 in "
        "de "
        "Opgaaf werkelijk rendement",
        "show what to enter as the actual return: in the return of 2025 and later, or until 2024 in the official statement",
        [](Question& q, Reading& r) { q.statement = r.flag(); }, {.option = "owr", .vergelijk = false}),
    row("marginaal", Kind::flag,
        "laat zien wat een euro meer loon, winst, bijverdienste, spaargeld, ander bezit, schuld of aftrek betekent, waardoor, "
        "en waar dat "
        "verandert",
        "show what one euro more of wages, profit, side income, savings, other assets, debt or deduction comes to, by what, "
        "and where that "
        "changes",
        [](Question& q, Reading& r) { q.marginal = r.flag(); }, {.option = "marginaal", .vergelijk = false}),
    row("per_woning", Kind::flag,
        "laat zien wat elke verhuurde of tweede woning overlaat: huur, kosten, rente, de belasting door de woning, en wat er "
        "over is",
        "show what each home that is let or a second one leaves: rent, costs, interest, the tax because of it, and what is "
        "left",
        [](Question& q, Reading& r) { q.per_home = r.flag(); }, {.option = "per-woning", .vergelijk = false}),
    row("vorm", Kind::choice,
        "hoe het antwoord eruitziet: JSON, een leesbaar verslag, hetzelfde als HTML, of van een vergelijking een grafiek "
        "(SVG)",
        "what the answer looks like: JSON, a readable report, the same as HTML, or of a comparison a chart (SVG)",
        [](Question& q, Reading& r) {
          q.form = r.choice<Form>();
          if (q.form == Form::grafiek && q.task != Task::vergelijk)
            r.refuse("onbekende_keuze", {": hoort bij opdracht vergelijk", ": goes with opdracht vergelijk"});
        },
        {.choices = "json|verslag|html|grafiek"}),
    row("afronding", Kind::choice, "rond af zoals de Belastingdienst rekent (standaard), of zoals de wet: bijna niet",
        "round as the tax administration computes (default), or as the statute does: hardly at all",
        [](Question& q, Reading& r) { q.options.afronding = r.choice<RoundingPolicy>(); },
        {.option = "afronding", .choices = "belastingdienst|wet"}),
    row("verdeling", Kind::shares,
        "verdeling van de grondslag tussen partners: Anna=30%,Bram=70%, of 30/70 in de volgorde van het dossier",
        "split of the base between partners: Anna=30%,Bram=70%, or 30/70 in the order of the dossier",
        [](Question& q, Reading& r) { q.verdeling = r.node; },
        {.option = "verdeling", .vergelijk = false, .value_nl = "DELEN", .value_en = "SHARES"}),
    row("parameters", Kind::overlays, "eigen parameters die voorgaan; op de opdrachtregel een bestand, en mag vaker",
        "parameters of your own that take precedence; on the command line a file, and may be repeated", nullptr,
        {.option = "parameters", .figures = true, .value_nl = "BESTAND", .value_en = "FILE"}),
    row("bekend_op", Kind::day, "reken met de parameters zoals die op deze dag bekend waren",
        "compute with the parameters as known on this day", [](Question& q, Reading& r) { q.options.bekend_op = r.day(); },
        {.option = "bekend-op", .figures = true, .value_nl = "JJJJ-MM-DD", .value_en = "YYYY-MM-DD"}),
    row("scenario", Kind::text, "neem de cijfers van dit voorstel, bijvoorbeeld voor 2027",
        "take the figures of this proposal, for instance for 2027",
        [](Question& q, Reading& r) { q.options.scenario = r.text(); },
        {.option = "scenario", .vergelijk = false, .figures = true, .value_nl = "NAAM", .value_en = "NAME"}),
    row("verlies", Kind::choice,
        "wetsvoorstel: telt een verlies boven de drempel geheel mee (standaard), of alleen wat boven de drempel ligt",
        "bill: does a loss beyond the threshold count wholly (default), or only what lies above the threshold",
        [](Question& q, Reading& r) { q.options.verlieslezing = r.choice<Verlieslezing>(); },
        {.option = "verlies", .choices = "geheel|boven_drempel"}),
    row("aannames", Kind::rates,
        "neem iets anders aan voor jaren die het dossier niet geeft, bijvoorbeeld groei_woz=3%; mag vaker",
        "assume something else for years the dossier does not give, such as groei_woz=3%; may be repeated", read_rates,
        {.option = "aanname", .compute = false, .value_nl = "NAAM=PERCENTAGE", .value_en = "NAME=PERCENTAGE"}),
    row("taal", Kind::choice, "taal van verslag en meldingen (standaard nl)", "language of report and messages (default nl)",
        [](Question& q, Reading& r) { q.language = r.choice<Language>(); },
        {.option = "taal", .choices = "nl|en", .figures = true})};
const QuestionKey& key_of(std::string_view name) { return *std::ranges::find(keys, name, &QuestionKey::key); }

/// Keys that do not exist, with the one that was probably meant.
void check_names(const Node& node, Problems& problems) {
  std::vector<std::string_view> known;
  for (const auto& k : keys) known.push_back(k.key), known.push_back(k.alias);
  std::erase(known, "");
  for (const auto& [name, value] : node.velden) {
    if (std::ranges::find(known, name) != known.end()) continue;
    const Bilingual meant = did_you_mean(nearest(name, known));
    const std::string list = listing(known), shown = visible(name);
    problems.add("onbekende_sleutel", shown,
                 {shown + " hoort niet in een vraag; daarin mogen staan: " + list + meant.nl,
                  shown + " does not belong in a question; allowed are: " + list + meant.en});
  }
}

/// The adults among whom 30/70 divides: the partners, in the order of the dossier, or everybody.
std::vector<PersonIndex> who_divide(const Dossier& d) {
  std::vector<PersonIndex> who;
  if (!d.partnerschappen.empty()) who = d.partnerschappen.back().personen;
  else
    for (PersonIndex i = 0; i < d.personen.size(); ++i) who.push_back(i);
  std::sort(who.begin(), who.end());
  return who;
}

/// The part of each adult; nothing when what is wrong has been said.
using Shares = std::optional<std::vector<Part>>;

Shares unreadable_shares(const Reading& r) {
  r.refuse("ongeldig_percentage",
           {": verwacht delen als Anna=30%,Bram=70% of 30/70", ": expected shares such as Anna=30%,Bram=70% or 30/70"});
  return std::nullopt;
}
Shares shares_in_order(const Reading& r, const Dossier& d) {
  const auto who = who_divide(d);
  std::vector<Part> shares(d.personen.size(), Part::none());
  const auto parts = split(r.node.tekst, '/');
  for (std::size_t n = 0; n < parts.size(); ++n) {
    auto rest = trimmed(parts[n]);
    const auto share = take_percentage(rest);
    if (!share || !trimmed(rest).empty()) return unreadable_shares(r);
    if (n < who.size()) shares[who[n]] = *share;
  }
  if (parts.size() == who.size()) return shares;
  const std::string a = digits_of(parts.size()), b = digits_of(who.size());
  const auto number = [](std::size_t n, const char* one, const char* many) { return n == 1 ? one : many; };
  r.say("som_geen_100",
        {": " + a + number(parts.size(), " deel voor ", " delen voor ") + b + number(who.size(), " persoon", " personen"),
         ": " + a + number(parts.size(), " share for ", " shares for ") + b + number(who.size(), " person", " persons")});
  return std::nullopt;
}

Shares unknown_person(const Reading& r, std::string_view name, const Dossier& d) {
  std::vector<std::string_view> names;
  for (const auto& p : d.personen) names.push_back(p.naam);
  const std::string list = listing(names), shown = ": " + visible(name);
  r.say("onbekende_naam",
        {shown + " staat niet in het dossier; daarin staan " + list, shown + " is not in the dossier, which has " + list});
  return std::nullopt;
}
Shares shares_by_name(const Reading& r, const Dossier& d) {
  std::vector<Part> shares(d.personen.size(), Part::none());
  std::vector<bool> named(d.personen.size(), false);
  std::string_view rest = r.node.tekst;
  while (true) {
    rest = trimmed(rest);
    // Names may hold any character, so they are recognised, not cut out.
    const auto p = std::ranges::find_if(
        d.personen, [&](const Persoon& x) { return rest.starts_with(x.naam) && rest.substr(x.naam.size()).starts_with('='); });
    if (p == d.personen.end()) return unknown_person(r, rest.substr(0, rest.find('=')), d);
    const auto number = static_cast<std::size_t>(p - d.personen.begin());
    rest.remove_prefix(p->naam.size() + 1);
    const auto share = take_percentage(rest);
    rest = trimmed(rest);
    if (!share || (!rest.empty() && rest.front() != ',')) return unreadable_shares(r);
    if (named[number]) {
      r.say("dubbel_genoemd", {": " + p->naam + " staat er twee keer", ": " + p->naam + " is there twice"});
      return std::nullopt;
    }
    named[number] = true;
    shares[number] = *share;
    if (rest.empty()) return shares;
    rest.remove_prefix(1);
  }
}
Shares shares_in_table(const Reading& r, const Dossier& d) {
  std::vector<Part> shares(d.personen.size(), Part::none());
  for (const auto& [name, value] : r.node.velden) {
    const auto p = std::ranges::find(d.personen, name, &Persoon::naam);
    if (p == d.personen.end()) return unknown_person(r, name, d);
    const auto share = value.soort == Soort::tekst ? percentage_in(value.tekst) : std::nullopt;
    if (!share || *share < Percentage{}) return unreadable_shares({r.key, value, r.problems});
    shares[static_cast<std::size_t>(p - d.personen.begin())] = *share;
  }
  return shares;
}
Shares read_shares(const Reading& r, const Dossier& d) {
  Shares shares = r.node.soort == Soort::tabel                  ? shares_in_table(r, d)
                  : r.node.soort != Soort::tekst                ? unreadable_shares(r)
                  : r.node.tekst.find('=') == std::string::npos ? shares_in_order(r, d)
                                                                : shares_by_name(r, d);
  if (!shares) return shares;
  Part sum = Part::none();
  for (const Part& share : *shares) sum = sum + share;
  if (sum.geheel()) return shares;
  r.refuse("som_geen_100", {": de delen zijn samen geen 100%", ": the shares do not add up to 100%"});
  return std::nullopt;
}

void collect_years(const Node& k, std::set<int>& years) {
  for (const auto& v : k.velden) {
    const auto year = v.key.size() == 4 ? whole_from(v.key) : std::nullopt;
    if (year) years.insert(static_cast<int>(*year));
    collect_years(v.waarde, years);
  }
  for (const auto& member : k.leden) collect_years(member, years);
}

/// The only year of the dossier; of a comparison all from the first to the last with a regime.
void choose_years(Question& q, const Node& document, Problems& problems) {
  const auto known = years_in(document);
  const QuestionKey& key = key_of("jaar");
  const bool several = q.task == Task::vergelijk;
  const std::string name = (problems.from_options ? "--" : "") + std::string{several ? key.second_option : key.option};
  if (known.empty()) {
    const std::string nl = several ? "geef de jaren op met " : "geef het jaar op met ";
    const std::string en = several ? "give the years with " : "give the year with ";
    problems.add(
        "ontbreekt", "jaar",
        {"het dossier heeft van geen enkel jaar gegevens; " + nl + name, "the dossier has values of no year; " + en + name});
  } else if (several) {
    int first = areas::last_year();
    for (const areas::Area& area : areas::all)
      if (area.leads && !area.regimes.empty()) first = std::min(first, area.regimes.front().eerste_jaar);
    for (int year = std::max(known.front(), first); year <= areas::last_year(); ++year) q.years.push_back(year);
  } else if (known.size() == 1) {
    q.years = known;
  } else {
    std::string list;
    for (const int year : known) list += (list.empty() ? "" : ", ") + digits_of(year);
    problems.add("ontbreekt", "jaar",
                 {"het dossier heeft gegevens van meer jaren: " + list + "; kies met " + name,
                  "the dossier has values of several years: " + list + "; choose with " + name});
  }
}

void check_scenario(const Question& q, const Parameters& parameters, Problems& problems) {
  if (q.options.scenario.empty()) return;
  std::set<std::string_view> known;
  for (const auto& row : parameters.rows())
    if (!row.scenario.empty()) known.insert(row.scenario);
  if (known.contains(std::string{areas::scenario_called(q.options.scenario)})) return;
  const std::vector<std::string_view> names{known.begin(), known.end()};
  const std::string list = names.empty() ? "-" : listing(names);
  Node written;
  written.soort = Soort::tekst, written.tekst = q.options.scenario;
  Reading{key_of("scenario"), written, problems}.refuse(
      "onbekende_keuze", {" is onbekend; bekend zijn: " + list, " is unknown; known are: " + list});
}

/// Takes the value under `name` out of `table`.
std::optional<Node> take(Node& table, std::string_view name) {
  const auto place = std::ranges::find(table.velden, name, &Field::key);
  if (place == table.velden.end()) return std::nullopt;
  Node value = std::move(place->waarde);
  table.velden.erase(place);
  return value;
}

/// One set of parameters, or a list of them; `naam` is what answers call it.
std::vector<OverlayDocument> take_overlays(Node node, Problems& problems) {
  std::vector<OverlayDocument> overlays;
  const bool several = node.soort == Soort::lijst;
  std::vector<Node> members;
  if (several) members = std::move(node.leden);
  else members.push_back(std::move(node));
  for (Node& member : members) {
    std::string name = several ? "parameters[" + digits_of(overlays.size() + 1) + "]" : "parameters";
    if (member.soort != Soort::tabel) {
      Reading{key_of("parameters"), member, problems}.refuse(
          "geen_tabel", {": verwacht een tabel, of een lijst van tabellen, als { \"parameter\": [{ \"grootheid\": "
                         "\"heffingvrij_vermogen\", \"jaar\": 2027, \"waarde\": 60000 }] }",
                         ": expected a table, or a list of tables, such as { \"parameter\": [{ \"grootheid\": "
                         "\"heffingvrij_vermogen\", \"jaar\": 2027, \"waarde\": 60000 }] }"});
      continue;
    }
    if (auto own = take(member, "naam"); own && own->soort == Soort::tekst && !trimmed(own->tekst).empty())
      name = std::move(own->tekst);
    overlays.push_back({std::move(name), {std::move(member), {}, {}}});
  }
  return overlays;
}

} // namespace

std::span<const QuestionKey> question_keys() { return keys; }

std::vector<std::string_view> choices_of(std::string_view choices) { return split(choices, '|'); }

ReadDossier read_dossier(DocumentResult document) {
  auto result = read_dossier_document(document);
  return {std::move(document.node), std::move(result)};
}

std::vector<int> years_in(const Node& document) {
  std::set<int> years;
  collect_years(document, years);
  return {years.begin(), years.end()};
}

Question read_question(const Node& node, Problems& problems, Asked asked) {
  Question q;
  check_names(node, problems);
  for (const auto& key : keys) {
    const Node* value = node.find(key.key);
    const Node* other = key.alias.empty() ? nullptr : node.find(key.alias);
    Reading r{key, value ? *value : other ? *other : node, problems};
    if (value && other) {
      r.say("dubbele_sleutel", {" en " + std::string{key.alias} + " zijn hetzelfde; laat een van de twee weg",
                                " and " + std::string{key.alias} + " are the same; leave out one of the two"});
    } else if ((!value && !other) || key.read == nullptr) {
      continue;
    } else if (asked == Asked::figures && !key.figures) {
      r.say("onbekende_sleutel", {" hoort hier niet: alleen het jaar en zijn cijfers zijn te kiezen; laat het weg",
                                  " does not belong here: only the year and its figures can be chosen; leave it out"});
    } else if (q.task == Task::vergelijk ? !key.vergelijk : !key.compute) {
      const std::string task{q.task == Task::vergelijk ? "vergelijk" : "bereken"};
      r.say("onbekende_sleutel",
            {" hoort niet bij opdracht " + task + "; laat het weg", " does not go with opdracht " + task + "; leave it out"});
    } else {
      key.read(q, r);
    }
  }
  return q;
}

void complete(Question& q, const ReadDossier& dossier, const Parameters* parameters, Problems& problems) {
  const bool years_wrong = std::ranges::find(problems.list, "jaar", &Problem::key) != problems.list.end();
  if (q.years.empty() && !years_wrong && dossier.result.dossier) choose_years(q, *dossier.document, problems);
  if (parameters != nullptr) check_scenario(q, *parameters, problems);
  if (q.verdeling && dossier.result.dossier)
    q.options.verdeling = read_shares({key_of("verdeling"), *q.verdeling, problems}, *dossier.result.dossier);
}

QuestionDocument read_question_document(std::string_view json, Problems& problems) {
  QuestionDocument uit;
  auto document = read_json(json);
  const auto say = [&](const Diagnostic& m) { problems.add(m.code, m.path, {show(m, Language::nl), show(m, Language::en)}); };
  const bool empty = !document.errors.empty() && document.errors.front().code == "leeg_bestand";
  if (empty || (document.node && document.node->soort != Soort::tabel)) {
    problems.add("geen_tabel", "vraag",
                 {"schrijf een vraag als { \"dossier\": { ... }, \"jaar\": 2025 }",
                  "write a question as { \"dossier\": { ... }, \"jaar\": 2025 }"});
    return uit;
  }
  for (auto& m : document.errors)
    if (m.path.empty()) m.path = "vraag";
  if (document.node) uit.keys = std::move(*document.node);
  if (auto node = take(uit.keys, "dossier")) uit.dossier = DocumentResult{std::move(node), std::move(document.errors), {}};
  else
    for (const auto& m : document.errors) say(m);
  if (auto node = take(uit.keys, "parameters")) uit.overlays = take_overlays(std::move(*node), problems);
  return uit;
}

} // namespace netto::border
