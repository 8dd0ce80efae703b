// SPDX-License-Identifier: EUPL-1.2
#include "options.hpp"

#include "faces/border/journeys.hpp"
#include "faces/border/waar.hpp"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <map>

namespace netto::cli {

namespace {

using In = Chooser;

/// Values as they were written, those of keys of a question by key; and the examples of each subcommand, by name.
struct Raw {
  std::string argument; ///< of a subcommand that takes one
  bool help = false, versie = false;
  std::map<std::string_view, std::vector<std::string>> waarden;
  std::map<std::string_view, bool> vlaggen;
  std::map<std::string, std::vector<Example>> voorbeelden;
};

/// Group of arguments that may be left out.
constexpr const char* facultatief = "facultatief";

constexpr std::string_view taalsleutel = "taal", jaarsleutel = "jaar";
/// The argument of `waar`: its values are the answers there are.
constexpr const char* antwoorden = "antwoord";
constexpr std::string_view shells[] = {"bash", "zsh", "fish"};
constexpr std::string_view bestandswoorden[] = {"BESTAND", "FILE", "DOSSIER"};

void flag(CLI::App& app, const std::string& namen, bool& waarde, const std::string& uitleg) {
  app.add_flag(namen, waarde, uitleg)->disable_flag_override();
}

/// The option that is a key of the question.
void question_option(CLI::App& app, const border::QuestionKey& k, Raw& r, In in, bool tweede_naam = false) {
  std::string namen = "--" + std::string{k.option};
  if (tweede_naam && !k.second_option.empty()) namen = "--" + std::string{k.second_option} + "," + namen;
  if (k.kind == border::QuestionKey::Kind::flag) return flag(app, namen, r.vlaggen[k.key], in(k.nl, k.en));
  const bool vaker = k.kind == border::QuestionKey::Kind::overlays || k.kind == border::QuestionKey::Kind::rates;
  app.add_option(namen, r.waarden[k.key], in(k.nl, k.en))
      ->type_name(k.choices.empty() ? in(k.value_nl, k.value_en) : std::string{k.choices})
      ->expected(1)
      ->allow_extra_args(false)
      ->multi_option_policy(vaker ? CLI::MultiOptionPolicy::TakeAll : CLI::MultiOptionPolicy::Throw);
}
/// Those of one command. The language is that of the whole program.
void question_options(CLI::App& app, bool border::QuestionKey::* opdracht, Raw& r, In in) {
  for (const auto& k : border::question_keys())
    if (k.*opdracht && !k.option.empty() && k.key != taalsleutel)
      question_option(app, k, r, in, opdracht == &border::QuestionKey::vergelijk);
}

/// What `bereken` and `vergelijk` share.
CLI::App& build_question(CLI::App& app, const char* naam, const std::string& uitleg, bool border::QuestionKey::* opdracht,
                         Options& o, Raw& r, In in) {
  auto& s = *app.add_subcommand(naam, uitleg);
  s.add_option(
       "dossier", o.files,
       in("het dossier (TOML of JSON); - leest van standaardinvoer", "the dossier (TOML or JSON); - reads standard input"))
      ->type_name("DOSSIER");
  question_options(s, opdracht, r, in);
  flag(s, "--json", o.json, in("schrijf het antwoord als JSON, met alle stappen", "write the answer as JSON, with all steps"));
  s.add_option(
       "--html", o.html,
       in("schrijf het verslag ook als HTML naar dit bestand, om te bekijken, af te drukken of door te geven; - schrijft "
          "alleen dat, op standaarduitvoer",
          "also write the report as HTML to this file, to look at, print or hand over; - writes only that, to standard "
          "output"))
      ->type_name(in("BESTAND", "FILE"));
  return s;
}

void build_bereken(CLI::App& app, Options& o, Raw& r, In in) {
  auto& s = build_question(
      app, "bereken",
      in("berekent de belasting van het huishouden in een dossier", "computes the tax of the household in a dossier"),
      &border::QuestionKey::compute, o, r, in);
  flag(s, "--csv", o.csv,
       in("van een of meer dossiers: een tabel (CSV), met een regel per persoon en jaar",
          "of one or more dossiers: a table (CSV), with a line for each person and year"));
  flag(s, "--jsonl", o.jsonl,
       in("van een of meer dossiers: een regel JSON per dossier, met alle jaren",
          "of one or more dossiers: a line of JSON for each dossier, with all its years"));
  r.voorbeelden["bereken"] = {
      {"netto bereken huis.toml --jaar 2025", in("een leesbaar verslag", "a readable report")},
      {"netto bereken huis.toml --jaar 2024-2026 --uitleg", in("drie jaren, met elke stap", "three years, with every step")},
      {"netto bereken huis.toml --jaar 2025 --verdeling 30/70",
       in("met een eigen verdeling tussen partners", "with a split between partners of your own")},
      {"netto bereken huis.toml --jaar 2025 --html huis.html",
       in("een verslag om af te drukken of door te geven", "a report to print or hand over")},
      {"netto bereken dossiers/*.toml --jaar 2025 --csv > 2025.csv", in("een heel stel, als tabel", "a whole set, as a table")},
      {"netto bereken - --jaar 2025 --json < huis.json", in("van programma naar programma", "from program to program")}};
}

void build_vergelijk(CLI::App& app, Options& o, Raw& r, In in) {
  auto& s = build_question(app, "vergelijk",
                           in("zet de stelsels van box 3 over de jaren naast elkaar, ook die van 2028",
                              "puts the regimes of box 3 over the years side by side, that of 2028 too"),
                           &border::QuestionKey::vergelijk, o, r, in);
  s.add_option("--svg", o.svg,
               in("schrijf ook een grafiek (SVG) naar dit bestand; - schrijft alleen de grafiek, op standaarduitvoer",
                  "also write a chart (SVG) to this file; - writes only the chart, to standard output"))
      ->type_name(in("BESTAND", "FILE"));
  r.voorbeelden["vergelijk"] = {
      {"netto vergelijk huis.toml --jaren 2024-2032",
       in("belasting per jaar en per stelsel, en wat 2028 verandert", "tax per year and regime, and what 2028 changes")},
      {"netto vergelijk huis.toml --jaren 2025-2032 --svg box3.svg", in("met een grafiek", "with a chart")},
      {"netto vergelijk huis.toml --aanname groei_huur=3% --aanname rente_bank=1%",
       in("met eigen aannames", "with assumptions of your own")}};
}

void build_boek(CLI::App& app, Options& o, Raw& r, In in) {
  auto& s = *app.add_subcommand("boek", in("telt regels uit een boekhouding (CSV) op tot de jaarbedragen van een dossier",
                                           "adds up the lines of somebody's books (CSV) to the yearly amounts of a dossier"));
  s.add_option("bestand", r.argument,
               in("de regels: kolommen datum, naam, soort en bedrag; - leest van standaardinvoer",
                  "the lines: columns date, name, kind and amount; - reads standard input"))
      ->type_name(in("BESTAND", "FILE"))
      ->group(facultatief);
  s.add_option("--dossier", o.dossier,
               in("het dossier waar de regels over gaan; laat ook zien wat het al zegt, en verandert het niet",
                  "the dossier that the lines are about; also shows what it says already, and does not change it"))
      ->type_name("DOSSIER");
  question_option(s, *std::ranges::find(border::question_keys(), jaarsleutel, &border::QuestionKey::key), r, in);
  flag(s, "--json", o.json,
       in("schrijf JSON in plaats van TOML om in het dossier te plakken",
          "write JSON instead of TOML to paste into the dossier"));
  flag(s, "--soorten", o.soorten,
       in("toon de kolommen en soorten regels die er zijn", "show the columns and kinds of lines there are"));
  r.voorbeelden["boek"] = {
      {"netto boek huis.csv --dossier huis.toml",
       in("de sommen, naast wat het dossier al zegt", "the sums, beside what the dossier says already")},
      {"netto boek huis.csv --dossier huis.toml --jaar 2025 > 2025.toml",
       in("van een jaar, om in het dossier te plakken", "of one year, to paste into the dossier")},
      {"netto boek --soorten", in("welke kolommen en soorten er zijn", "which columns and kinds there are")}};
}

/// What the commands that compute something of a dossier over years have in common.
CLI::App& build_study(CLI::App& app, const char* name, const std::string& about, Options& o, Raw& r, In in) {
  auto& s = *app.add_subcommand(name, about);
  s.add_option(
       "dossier", r.argument,
       in("het dossier (TOML of JSON); - leest van standaardinvoer", "the dossier (TOML or JSON); - reads standard input"))
      ->type_name("DOSSIER");
  for (const auto& k : border::question_keys())
    if (k.key == "aannames" || k.key == "parameters" || k.key == "afronding") question_option(s, k, r, in);
  flag(s, "--json", o.json, in("schrijf het antwoord als JSON", "write the answer as JSON"));
  s.add_option("--html", o.html,
               in("schrijf het verslag ook als HTML naar dit bestand; - schrijft alleen dat, op standaarduitvoer",
                  "also write the report as HTML to this file; - writes only that, to standard output"))
      ->type_name(in("BESTAND", "FILE"));
  return s;
}
/// An amount in whole euros, or a count.
void number_option(CLI::App& s, const char* name, std::int64_t& value, const std::string& type, const std::string& about) {
  s.add_option(name, value, about)->type_name(type)->check(CLI::Range(std::int64_t{0}, std::int64_t{1'000'000'000}));
}

void build_bv(CLI::App& app, Options& o, Raw& r, In in) {
  auto& s = build_study(app, "bv",
                        in("vergelijkt verhuurde woningen privé en in een BV, over een aantal jaren en uitgekeerd",
                           "compares let homes privately and in a company, over a number of years and paid out"),
                        o, r, in);
  s.add_option("--woning", o.bv.woningen,
               in("een verhuurde woning; zonder: alle die op 1 januari verhuurd zijn",
                  "a let home; without it: all that are let on 1 January"))
      ->type_name(in("NAAM", "NAME"))
      ->expected(1)
      ->allow_extra_args(false)
      ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
  number_option(
      s, "--vanaf", o.bv.vanaf, in("JAAR", "YEAR"),
      in("het eerste jaar; zonder: het laatste met een WOZ-waarde", "the first year; without it: the last with a WOZ value"));
  number_option(s, "--jaren", o.bv.jaren, in("AANTAL", "NUMBER"), in("hoeveel jaren (10)", "how many years (10)"));
  number_option(s, "--overdrachtsbelasting", o.bv.overdrachtsbelasting, "EURO",
                in("de overdrachtsbelasting bij de inbreng; zonder: die over de waarde",
                   "the transfer tax on entry; without it: that on the value"));
  number_option(s, "--oprichting", o.bv.oprichting, "EURO",
                in("notaris en oprichting, bij de inbreng", "notary and founding, on entry"));
  number_option(s, "--kosten-per-jaar", o.bv.kosten_per_jaar, "EURO",
                in("de kosten van de BV per jaar, zoals boekhouding en jaarrekening",
                   "the costs of the company per year, such as books and annual accounts"));
  r.voorbeelden["bv"] = {
      {"netto bv huis.toml --oprichting 2500 --kosten-per-jaar 2500", in("over tien jaren", "over ten years")},
      {"netto bv huis.toml --woning \"Kerkstraat 1\" --vanaf 2026 --jaren 20 --json",
       in("van programma naar programma", "from program to program")}};
}

void build_verkoop(CLI::App& app, Options& o, Raw& r, In in) {
  auto& s = build_study(app, "verkoop",
                        in("wat de verkoop van een eigen woning overlaat, en wat de opbrengst over de jaren wordt",
                           "what the sale of an own home leaves, and what the proceeds become over the years"),
                        o, r, in);
  auto& v = o.verkoop;
  const auto word = [&](const char* name, std::string& value, const std::string& type, const std::string& about) {
    s.add_option(name, value, about)->type_name(type);
  };
  word("--woning", v.woning, in("NAAM", "NAME"),
       in("welke eigen woning; zonder: die het laatst is verkocht, of de enige",
          "which own home; without it: the one that was sold last, or the only one"));
  word("--op", v.op, in("DAG", "DAY"),
       in("de dag van levering; zonder: `verkocht_op` van het dossier", "the day of delivery; without it: `verkocht_op`"));
  number_option(s, "--prijs", v.prijs, "EURO",
                in("de verkoopprijs; zonder: `verkoopprijs` van het dossier", "the selling price; without it: `verkoopprijs`"));
  number_option(
      s, "--kosten", v.kosten, "EURO",
      in("de verkoopkosten; zonder: `verkoopkosten` van het dossier", "the selling costs; without it: `verkoopkosten`"));
  number_option(s, "--jaren", v.jaren, in("AANTAL", "NUMBER"),
                in("hoeveel jaren na dat van de verkoop (10)", "how many years after that of the sale (10)"));
  number_option(
      s, "--nieuw-prijs", v.nieuw_prijs, "EURO",
      in("de prijs van de volgende woning, op 31 december gekocht", "the price of the next home, bought on 31 December"));
  number_option(
      s, "--nieuw-lening", v.nieuw_lening, "EURO",
      in("de lening daarvoor; zonder: wat de opbrengst tekort komt", "the loan for it; without it: what the proceeds lack"));
  number_option(s, "--nieuw-overdrachtsbelasting", v.nieuw_overdrachtsbelasting, "EURO",
                in("de overdrachtsbelasting; zonder: berekend", "the transfer tax; without it: computed"));
  number_option(s, "--nieuw-kosten", v.nieuw_kosten, "EURO",
                in("notaris, makelaar en taxatie bij de koop, niet van de lening",
                   "notary, agent and valuation with the purchase, not of the loan"));
  number_option(s, "--nieuw-lasten", v.nieuw_lasten, "EURO",
                in("per jaar: onderhoud, lasten en verzekering van de volgende woning",
                   "per year: maintenance, charges and insurance of the next home"));
  word("--hypotheekrente", v.hypotheekrente, in("PERCENTAGE", "PERCENTAGE"),
       in("de rente op die lening (4%)", "the interest on that loan (4%)"));
  number_option(s, "--huur", v.huur, "EURO",
                in("de huur per maand van wie niet koopt", "the rent per month of who does not buy"));
  r.voorbeelden["verkoop"] = {
      {"netto verkoop huis.toml", in("een woning die het dossier verkoopt", "a home that the dossier sells")},
      {"netto verkoop huis.toml --op 2026-09-01 --prijs 400000 --kosten 10500",
       in("een die nog niet is verkocht", "one that is not sold yet")},
      {"netto verkoop huis.toml --nieuw-prijs 550000 --nieuw-lasten 4000 --huur 1500 --jaren 20",
       in("huren en beleggen tegen kopen", "renting and investing against buying")}};
}

void build_waar(CLI::App& app, Options& o, Raw& r, In in) {
  auto& s = *app.add_subcommand("waar", in("zegt in welke box een inkomen hoort, waarom, en welke vraag dat beslist",
                                           "says in which box an income belongs, why, and which question decides that"));
  s.add_option(
       antwoorden, o.files,
       in("antwoorden als sleutel=ja, sleutel=nee of sleutel=onbekend; zonder antwoorden vraagt netto ze aan de terminal",
          "answers as key=ja, key=nee or key=onbekend (yes, no, unknown); without answers netto asks them at the terminal"))
      ->type_name(in("ANTWOORD", "ANSWER"))
      ->group(facultatief);
  flag(s, "--json", o.json, in("schrijf de uitkomst als JSON", "write the outcome as JSON"));
  flag(s, "--vragen", o.vragen,
       in("toon elke vraag, met waar het antwoord te vinden is", "show every question, with where its answer is found"));
  r.voorbeelden["waar"] = {
      {"netto waar", in("beantwoord de vragen die ertoe doen", "answer the questions that matter")},
      {"netto waar herkomst=verhuur diensten=nee meer_dan_beheer=nee",
       in("wat er dan nog beslist", "what is then left to decide")},
      {"netto waar herkomst=verkoop eigen_spullen=ja --json", in("van programma naar programma", "from program to program")}};
}

void build_wet(CLI::App& app, Options& o, Raw& r, In in) {
  auto& s = *app.add_subcommand("wet", in("toont de parameters van een jaar, de dekking van de wet en de begrippen",
                                          "shows the parameters of a year, the coverage of the law and the terms"));
  question_options(s, &border::QuestionKey::figures, r, in);
  flag(s, "--json", o.json, in("schrijf als JSON", "write JSON"));
  flag(s, "--dekking", o.dekking,
       in("welke artikelen gemodelleerd zijn, en wat NIET", "which articles are modelled, and what is not (NIET)"));
  flag(s, "--begrippen", o.begrippen, in("de wettelijke begrippen met hun artikel", "the legal terms with their article"));
  flag(s, "--markdown", o.markdown, in("schrijf de dekking als Markdown", "write the coverage as Markdown"));
  r.voorbeelden["wet"] = {
      {"netto wet --jaar 2025", in("de cijfers van 2025, met status en bron", "the figures of 2025, with status and source")},
      {"netto wet --jaar 2025 --bekend-op 2025-06-01", in("zoals ze toen bekend waren", "as they were known then")},
      {"netto wet --dekking", in("wat wel en niet is gemodelleerd", "what is modelled and what is not")},
      {"netto wet --begrippen --taal en", in("de begrippen in het Engels", "the terms in English")}};
}

/// The whole command line. `o` and `r` receive the values and must outlive `app`.
void build(CLI::App& app, Options& o, Raw& r, Language language) {
  const In in{language};
  app.name("netto");
  app.description(in("Wat na belasting overblijft, artikel voor artikel.", "What is left after tax, article by article."));
  app.set_help_flag();
  app.allow_extras();
  app.fallthrough();
  app.require_subcommand(0, 1);
  const auto language_ = std::ranges::find(border::question_keys(), taalsleutel, &border::QuestionKey::key);
  question_option(app, *language_, r, in);
  flag(app, "-h,--help", r.help, in("toon deze hulp", "show this help"));
  flag(app, "--version", r.versie, in("toon de versie", "show the version"));
  r.voorbeelden["netto"] = {
      {"netto nieuw huis.toml", in("schrijf een dossier om mee te beginnen", "write a dossier to start from")},
      {"netto bereken huis.toml --uitleg", in("bereken het, met uitleg", "compute it, with the explanation")}};

  build_bereken(app, o, r, in);
  build_vergelijk(app, o, r, in);

  auto& nieuw = *app.add_subcommand(
      "nieuw", in("schrijft een dossier met toelichting om mee te beginnen", "writes a commented dossier to start from"));
  nieuw
      .add_option(
          "bestand", r.argument,
          in("waar het komt; zonder bestand: op standaarduitvoer", "where to put it; without a file: to standard output"))
      ->type_name(in("BESTAND", "FILE"))
      ->group(facultatief);
  flag(nieuw, "--forceer", o.forceer, in("vervang een bestand dat er al is", "replace a file that exists"));
  flag(nieuw, "--volledig", o.volledig, in("met elke sleutel die er is", "with every key there is"));
  nieuw
      .add_option("--voor", o.voor,
                  in("met de sleutels van een vraag, in de volgorde waarin u ze invult",
                     "with the keys of one question, in the order in which you fill them in"))
      ->type_name(border::journey_names());
  r.voorbeelden["nieuw"] = {
      {"netto nieuw huis.toml",
       in("schrijf het dossier; een bestaand bestand blijft staan", "write the dossier; an existing file is left alone")},
      {"netto nieuw --voor ondernemer bedrijf.toml", in("voor wie een bedrijf heeft", "for who has a business")},
      {"netto nieuw | netto bereken -", in("bekijk meteen een antwoord", "see an answer at once")}};

  auto& controleer = *app.add_subcommand(
      "controleer", in("controleert dossiers en meldt alle problemen", "checks dossiers and reports every problem"));
  controleer
      .add_option("dossier", o.files,
                  in("een of meer dossiers; - leest van standaardinvoer", "one or more dossiers; - reads standard input"))
      ->type_name("DOSSIER");
  r.voorbeelden["controleer"] = {{"netto controleer huis.toml", in("meldt alles wat er niet klopt, met regel en remedie",
                                                                   "reports whatever is wrong, with line and remedy")},
                                 {"netto controleer dossiers/*.toml", in("een heel stel", "a whole set")}};

  build_boek(app, o, r, in);
  build_bv(app, o, r, in);
  build_verkoop(app, o, r, in);
  build_waar(app, o, r, in);
  build_wet(app, o, r, in);
  auto& completion = *app.add_subcommand(
      "completion", in("schrijft aanvulling met de tabtoets voor een shell", "writes tab completion for a shell"));
  completion.add_option("shell", r.argument, in("voor welke shell", "for which shell"))->type_name("bash|zsh|fish");
  r.voorbeelden["completion"] = {
      {"source <(netto completion bash)", in("voor dit venster", "for this window")},
      {"netto completion fish > ~/.config/fish/completions/netto.fish", in("voorgoed, in fish", "for good, in fish")}};
  app.add_subcommand("man", in("schrijft de handleiding als man-pagina", "writes the manual page"));
  r.voorbeelden["man"] = {{"netto man | man -l -", in("lees de handleiding", "read the manual")}};
}

/// The language, wherever it stands: messages about the rest of the line are in it too.
Language language_in(int argc, const char* const* argv) {
  Language language = Language::nl;
  for (int i = 1; i < argc; ++i) {
    const std::string_view woord = argv[i];
    if (woord == "--") break;
    if (woord == "--taal=en" || (woord == "--taal" && i + 1 < argc && std::string_view{argv[i + 1]} == "en"))
      language = Language::en;
  }
  return language;
}

/// What the parser refused, in words of our own.
std::string translated(const CLI::ParseError& error, In in) {
  std::string tekst = error.what();
  std::string naam = tekst.substr(0, tekst.find_first_of(": "));
  if (!naam.starts_with('-')) naam = "--" + naam; // the parser names a flag without its dashes
  if (tekst.find(" missing") != std::string::npos || tekst.find("At least") != std::string::npos)
    return naam + in(": er ontbreekt een waarde", ": a value is missing");
  if (tekst.find("At Most") != std::string::npos) return naam + in(": mag maar één keer", ": may be given only once");
  if (tekst.find("flag override") != std::string::npos) return naam + in(": neemt geen waarde", ": takes no value");
  return tekst;
}

/// A word on the line that is no option, subcommand or argument.
std::string unknown(const std::string& woord, const CLI::App& app, const CLI::App* onderdeel, In in) {
  std::vector<std::string> namen;
  const bool optie = woord.size() > 1 && woord.front() == '-';
  if (optie) {
    for (const CLI::App* a : {&app, onderdeel}) {
      if (a == nullptr) continue;
      for (const CLI::Option* o : a->get_options())
        for (const auto& n : o->get_lnames()) namen.push_back("--" + n);
    }
  } else if (onderdeel == nullptr) {
    for (const CLI::App* a : app.get_subcommands(std::function<bool(const CLI::App*)>{})) namen.push_back(a->get_name());
  }
  const std::vector<std::string_view> kandidaten{namen.begin(), namen.end()};
  const std::string_view voorstel = border::nearest(std::string_view{woord}.substr(0, woord.find('=')), kandidaten);
  std::string uit = border::visible(woord);
  if (optie)
    uit += in(" is geen optie", " is no option") +
           (onderdeel == nullptr ? "" : in(" van netto ", " of netto ") + onderdeel->get_name());
  else if (onderdeel == nullptr) uit += in(" is geen opdracht", " is no command");
  else uit += in(" is te veel voor netto ", " is too much for netto ") + onderdeel->get_name();
  if (!voorstel.empty()) uit += in("; bedoelt u ", "; do you mean ") + std::string{voorstel} + "?";
  return uit;
}

border::Node text_node(std::string tekst) {
  border::Node k;
  k.soort = border::Node::Soort::tekst, k.tekst = std::move(tekst);
  return k;
}
/// The document of the question: every key whose option is on the line, as it was written.
border::Node question_document(const CLI::App& app, const CLI::App* onderdeel, const Options& o, const Raw& r) {
  border::Node uit;
  const auto zet = [&](std::string_view key, border::Node k) { uit.velden.push_back({std::string{key}, std::move(k)}); };
  for (const auto& k : border::question_keys()) {
    const CLI::App* van = k.key == taalsleutel ? &app : onderdeel;
    const auto* optie = van == nullptr || k.option.empty() ? nullptr : van->get_option_no_throw("--" + std::string{k.option});
    if (optie == nullptr || optie->count() == 0 || k.read == nullptr) continue;
    border::Node waarde;
    if (k.kind == border::QuestionKey::Kind::flag) {
      waarde.soort = border::Node::Soort::waar_onwaar, waarde.vlag = true;
    } else if (k.kind == border::QuestionKey::Kind::rates) {
      waarde.soort = border::Node::Soort::lijst;
      for (const auto& tekst : r.waarden.at(k.key)) waarde.leden.push_back(text_node(tekst));
    } else {
      waarde = text_node(r.waarden.at(k.key).back());
    }
    zet(k.key, std::move(waarde));
  }
  if (o.opdracht == Command::compute || o.opdracht == Command::vergelijk) zet("opdracht", text_node(o.onderdeel));
  if (o.opdracht == Command::bv || o.opdracht == Command::verkoop)
    zet("opdracht", text_node("vergelijk")); // it assumes the same
  zet("vorm", text_node(o.json ? "json" : "verslag"));
  uit.sort();
  return uit;
}

/// Arguments that a subcommand cannot do without.
void check_complete(OptionsResult& uit, In in) {
  const Options& o = uit.opties;
  const auto eis = [&](bool goed, const char* nl, const char* en) {
    if (!goed) uit.errors.push_back(in(nl, en));
  };
  switch (o.opdracht) {
  case Command::vergelijk:
    eis(!o.json || o.svg != "-", "--svg - en --json gaan niet samen: beide schrijven op standaarduitvoer",
        "--svg - and --json do not go together: both write to standard output");
    eis(o.files.size() < 2, "vergelijk neemt één dossier", "vergelijk takes one dossier");
    [[fallthrough]];
  case Command::compute:
    eis(int{o.csv} + int{o.jsonl} + int{o.json} + int{!o.html.empty()} < 2 || (!o.csv && !o.jsonl),
        "--csv en --jsonl gaan niet samen met elkaar, --json of --html",
        "--csv and --jsonl do not go together with each other, --json or --html");
    eis(o.files.size() < 2 || o.csv || o.jsonl || o.opdracht == Command::vergelijk,
        "van meer dan een dossier: kies --csv of --jsonl", "of more than one dossier: choose --csv or --jsonl");
    eis(std::ranges::count(o.files, "-") < 2, "standaardinvoer (-) kan maar één keer",
        "standard input (-) can be given only once");
    eis(o.html != "-" || (!o.json && o.svg != "-"),
        "--html - gaat niet samen met --json of --svg -: elk schrijft op standaarduitvoer",
        "--html - does not go together with --json or --svg -: each writes to standard output");
    [[fallthrough]];
  case Command::bv:
  case Command::verkoop:
  case Command::controleer:
    eis(!o.files.empty(), "geef een dossier op (of - voor standaardinvoer)", "give a dossier (or - for standard input)");
    break;
  case Command::completion:
    eis(!o.files.empty(), "geef de shell op: bash, zsh of fish", "give the shell: bash, zsh or fish");
    if (!o.files.empty() && std::ranges::find(shells, o.files.front()) == std::end(shells))
      uit.errors.push_back("shell " + border::visible(o.files.front()) + in(": kies uit ", ": choose from ") +
                           border::listing(shells));
    break;
  case Command::boek:
    eis(!o.files.empty() || o.soorten, "geef een CSV-bestand op (of - voor standaardinvoer), of --soorten",
        "give a CSV file (or - for standard input), or --soorten");
    eis(o.files.empty() || o.files.front() != "-" || o.dossier != "-",
        "de regels en het dossier kunnen niet beide van standaardinvoer komen",
        "the lines and the dossier cannot both come from standard input");
    break;
  case Command::nieuw:
    eis(o.voor.empty() || !o.volledig, "--voor en --volledig gaan niet samen", "--voor and --volledig do not go together");
    if (!o.voor.empty() && border::journey_of(o.voor) == nullptr) {
      const std::string namen = border::journey_names();
      uit.errors.push_back("--voor " + border::visible(o.voor) + in(": kies uit ", ": choose from ") +
                           border::listing(border::choices_of(namen)));
    }
    break;
  case Command::wet:
    eis(int{!o.vraag.years.empty()} + int{o.dekking} + int{o.begrippen} == 1,
        "geef één van --jaar, --dekking en --begrippen op", "give one of --jaar, --dekking and --begrippen");
    eis(!o.markdown || o.dekking, "--markdown hoort bij --dekking", "--markdown goes with --dekking");
    eis(!o.json || (!o.dekking && !o.begrippen), "--json hoort bij --jaar", "--json goes with --jaar");
    break;
  default: break;
  }
}

Command command_of(std::string_view naam) {
  static const std::map<std::string_view, Command> commands{{"bereken", Command::compute}, {"vergelijk", Command::vergelijk},
                                                            {"nieuw", Command::nieuw},     {"controleer", Command::controleer},
                                                            {"boek", Command::boek},       {"bv", Command::bv},
                                                            {"verkoop", Command::verkoop}, {"waar", Command::waar},
                                                            {"wet", Command::wet},         {"completion", Command::completion},
                                                            {"man", Command::man}};
  const auto found = commands.find(naam);
  return found == commands.end() ? Command::geen : found->second;
}

Option option_of(const CLI::Option& o) {
  Option uit;
  if (o.get_positional()) uit.namen = {o.get_single_name()};
  for (const auto& n : o.get_snames()) uit.namen.push_back("-" + n);
  for (const auto& n : o.get_lnames()) uit.namen.push_back("--" + n);
  uit.waarde = o.get_items_expected_max() == 0 ? "" : o.get_type_name();
  if (uit.waarde.find('|') != std::string::npos)
    for (const auto keuze : border::choices_of(uit.waarde)) uit.keuzes.emplace_back(keuze);
  uit.file = std::ranges::find(bestandswoorden, uit.waarde) != std::end(bestandswoorden);
  uit.herhaalbaar = o.get_multi_option_policy() == CLI::MultiOptionPolicy::TakeAll || o.get_items_expected_max() > 1;
  uit.facultatief = o.get_group() == facultatief;
  if (o.get_positional() && uit.namen.front() == antwoorden) uit.keuzes = border::possible_answers();
  uit.uitleg = o.get_description();
  return uit;
}

} // namespace

OptionsResult read_options(int argc, const char* const* argv) {
  OptionsResult uit;
  Options& o = uit.opties;
  o.language = language_in(argc, argv);
  const In in{o.language};
  Raw r;
  CLI::App app;
  build(app, o, r, o.language);
  std::vector<std::string> extra;
  try {
    app.parse(argc, argv);
    extra = app.remaining(true);
  } catch (const CLI::ParseError& error) {
    uit.errors.push_back(translated(error, in));
  }
  const auto as_read = app.get_subcommands();
  const CLI::App* onderdeel = as_read.empty() ? nullptr : as_read.front();
  if (onderdeel != nullptr) o.onderdeel = onderdeel->get_name();
  o.opdracht = command_of(o.onderdeel);
  if (r.versie || r.help) {
    o.opdracht = r.help ? Command::help : Command::versie;
    uit.errors.clear(); // who asks for help is helped, whatever else is on the line
    return uit;
  }
  // What follows an unknown option may have been its value: then only the option is reported.
  const auto is_optie = [](const std::string& w) { return w.size() > 1 && w.front() == '-'; };
  std::erase(extra, "--"); // the mark that what follows is no option is left over too
  const bool onbekende_optie = std::any_of(extra.begin(), extra.end(), is_optie);
  for (const auto& woord : extra)
    if (!onbekende_optie || is_optie(woord)) uit.errors.push_back(unknown(woord, app, onderdeel, in));
  if (!uit.errors.empty()) return uit;
  if (!r.argument.empty()) o.files.push_back(r.argument);
  border::Problems problemen{.from_options = true};
  o.vraag = border::read_question(question_document(app, onderdeel, o, r), problemen);
  for (const auto& p : problemen.list) uit.errors.push_back(p.text.in(o.language));
  if (const auto p = r.waarden.find("parameters"); p != r.waarden.end()) o.parameters = p->second;
  if (uit.errors.empty()) check_complete(uit, in);
  return uit;
}

Program describe(Language language) {
  Options o;
  Raw r;
  CLI::App app;
  build(app, o, r, language);
  const In in{language};
  Program uit;
  uit.naam = app.get_name();
  uit.uitleg = app.get_description();
  uit.voorbeelden = r.voorbeelden["netto"];
  for (const CLI::Option* optie : std::as_const(app).get_options()) uit.opties.push_back(option_of(*optie));
  for (const CLI::App* sub : std::as_const(app).get_subcommands(std::function<bool(const CLI::App*)>{})) {
    Subcommand d{sub->get_name(), sub->get_description(), {}, {}, r.voorbeelden[sub->get_name()]};
    for (const CLI::Option* optie : sub->get_options())
      (optie->get_positional() ? d.argumenten : d.opties).push_back(option_of(*optie));
    uit.onderdelen.push_back(std::move(d));
  }
  uit.uitgangen = {
      {0, in("er is een antwoord", "there is an answer")},
      {1,
       in("het dossier of de wet laat geen antwoord toe, of lezen of schrijven mislukte; alle problemen staan op standaardfout",
          "the dossier or the law does not allow an answer, or reading or writing failed; every problem is on standard error")},
      {2, in("het programma is verkeerd aangeroepen", "the program was called wrongly")}};
  return uit;
}

} // namespace netto::cli
