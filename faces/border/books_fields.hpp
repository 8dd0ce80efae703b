// SPDX-License-Identifier: EUPL-1.2
// The JSON document of somebody's books.
#pragma once

#include "books.hpp"
#include "parameter_fields.hpp"

#include <string>
#include <utility>
#include <vector>

namespace netto::border {

struct BooksReader {
  Language language;
};
/// Where the value of a key of a thing in `list` is found.
[[nodiscard]] Word found(List list, const KeyRow& row);

struct LineYearFields {
  using L = LineYear;
  static constexpr Register rows{
      "regel_en_jaar",
      Meaning{"Een regel, en het jaar waarin zij telt.", "A line, and the year in which it counts."},
      field::count("regel", &L::line, {"Het nummer van de regel in het bestand.", "The number of the line in the file."}),
      field::count("jaar", &L::jaar, {"Het kalenderjaar.", "The calendar year."}),
      field::date("datum", &L::datum, {"De dag van de regel.", "The day of the line."})
          .when("als die er is", "when it is there"),
      field::date("opeisbaar", &L::opeisbaar, {"De dag waarop het opeisbaar was.", "The day on which it was due."})
          .when("als die er is", "when it is there")};
};
struct BookedYearFields {
  using Y = BookedYear;
  static constexpr Register rows{
      "jaarbedrag",
      Meaning{"Wat de regels van een jaar samen zijn.", "What the lines of a year come to."},
      field::count("jaar", &Y::jaar, {"Het kalenderjaar.", "The calendar year."}),
      field::amount("bedrag", &Y::bedrag, {"De som van de regels.", "The sum of the lines."}),
      field::count("regels", [](const Y& y) { return static_cast<std::int64_t>(y.lines.size()); },
                   {"Hoeveel het er zijn.", "How many they are."}),
      field::amount("dossier", &Y::dossier, {"Wat het dossier zegt.", "What the dossier says."})
          .when("met `--dossier`, als het dat jaar geeft", "with `--dossier`, when it gives that year"),
      field::amount("verschil", [](const Y& y) { return y.differs() ? std::optional{y.bedrag - *y.dossier} : std::nullopt; },
                    {"De boeken min het dossier.", "The books less the dossier."})
          .when("als die verschillen", "when they differ")};
};
struct BookedKeyFields {
  using K = BookedKey;
  static constexpr Register rows{
      "jaarsleutel", Meaning{"Een sleutel met bedragen per jaar.", "A key with amounts per year."},
      field::text("sleutel", [](const K& k) { return k.row.key; }, {"De sleutel in het dossier.", "The key in the dossier."}),
      field::text("artikel", [](const K& k) { return k.row.article; },
                  {"Het artikel dat haar gebruikt.", "The article that uses it."}),
      field::records("jaren", [](const K& k) -> const auto& { return k.years; }, BookedYearFields{},
                     {"De jaren met regels, oplopend.", "The years with lines, ascending."})};
};
struct KeptFields {
  using P = std::pair<List, const KeyRow*>;
  static constexpr Register rows{
      "bewaren", Meaning{"Wat over elk jaar te bewaren is.", "What is to be kept for every year."},
      field::text("sleutel", [](const P& p) { return p.second->key; },
                  {"De sleutel in het dossier.", "The key in the dossier."}),
      field::text("vindplaats",
                  [](const P& p, const auto& reader) {
                    const Word word = found(p.first, *p.second);
                    return reader.language == Language::nl ? word.nl : word.en;
                  },
                  {"Waar het staat, in de gevraagde taal.", "Where it is found, in the language asked."}),
      field::text("artikel", [](const P& p) { return p.second->article; }, {"Waarom: het artikel.", "Why: the article."})};
};
struct BookedThingFields {
  using T = BookedThing;
  static constexpr Register rows{
      "onderdeel",
      Meaning{"Een onderdeel van het dossier met regels.", "A thing of the dossier with lines."},
      field::text("tabel", [](const T& t) { return netto::word_of(t.list).nl; }, {"De tabel.", "The table."}),
      field::text("naam", [](const T& t) -> const auto& { return t.naam; }, {"De naam.", "The name."}),
      field::flag("in_dossier", &T::in_dossier,
                  {"Het staat in het dossier van `--dossier`.", "It is in the dossier of `--dossier`."}),
      field::records("sleutels", [](const T& t) -> const auto& { return t.keys; }, BookedKeyFields{},
                     {"Waar de regels bij horen.", "What the lines go to."}),
      field::records("bewaren",
                     [](const T& t) {
                       std::vector<KeptFields::P> all;
                       for (const auto& row : t.keep) all.emplace_back(t.list, &row);
                       return all;
                     },
                     KeptFields{},
                     {"Wie zich op het werkelijke rendement beroept, maakt het aannemelijk (Wet IB 2001, 5.25 lid 1).",
                      "Who appeals to the actual return makes it plausible (Wet IB 2001, 5.25 lid 1)."})};
};
struct BookWarningFields {
  static constexpr Register rows{"waarschuwing", Meaning{"Iets dat opvalt.", "Something that strikes."},
                                 field::code("code", [](const Diagnostic& m) { return m.code.row->naam; },
                                             {"Gelijk in elke taal.", "The same in every language."}),
                                 field::count("regel", [](const Diagnostic& m) { return m.place.regel; },
                                              {"Het nummer van de regel.", "The number of the line."}),
                                 field::text("tekst",
                                             [](const Diagnostic& m, const auto& reader) { return show(m, reader.language); },
                                             {"In de gevraagde taal.", "In the language asked."})};
};
struct BooksFields {
  using B = const Books*;
  static constexpr Register rows{
      "boek",
      Meaning{"Regels uit een boekhouding, opgeteld tot jaarbedragen.",
              "Lines of somebody's books, added up to yearly amounts."},
      format_field(),
      field::count("regels_gelezen", [](B b) { return static_cast<std::int64_t>(b->read); },
                   {"De regels onder de kolomnamen.", "The lines below the column names."}),
      field::count("regels_geteld", [](B b) { return static_cast<std::int64_t>(b->counted); },
                   {"De regels die in een som zitten; samen met `niet_gevraagd` zijn het ze alle.",
                    "The lines that are in a sum; with `niet_gevraagd` they are all."}),
      field::records("niet_gevraagd", [](B b) -> const auto& { return b->outside; }, LineYearFields{},
                     {"Regels van een jaar dat niet is gevraagd.", "Lines of a year that was not asked."}),
      field::records(
          "naar_opeisbaar", [](B b) -> const auto& { return b->moved; }, LineYearFields{},
          {"Regels die in een ander jaar tellen dan dat van hun datum, omdat zij toen al opeisbaar waren (5.34 lid 1).",
           "Lines that count in another year than that of their date, because they were due then (5.34 lid 1)."}),
      field::records("onderdelen", [](B b) -> const auto& { return b->things; }, BookedThingFields{},
                     {"Per onderdeel van het dossier.", "Per thing of the dossier."}),
      field::records("waarschuwingen", [](B b) -> const auto& { return b->warnings; }, BookWarningFields{},
                     {"Wat opvalt; elke regel is toch geteld.", "What strikes; every line is counted all the same."})};
};

} // namespace netto::border
