// SPDX-License-Identifier: EUPL-1.2
// Build step: params/ -> one C++ file with the tables. Usage: parameters_compileren [--taal en] PARAMS OUTPUT.cpp
// PARAMS holds bronnen.toml and, in folders per law, one TOML file per quantity. All problems are reported at once.
// Exit status: 0 written (or unchanged), 1 problems in the files, 2 wrong use.
#include "faces/border/parameters_toml.hpp"

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <tuple>

namespace {

using namespace netto;
using namespace netto::border;
namespace fs = std::filesystem;

std::optional<std::string> lees_bestand(const fs::path& pad) {
  std::ifstream in{pad, std::ios::binary};
  if (!in) return std::nullopt;
  return std::string{std::istreambuf_iterator<char>{in}, {}};
}

/// The quantities and sources of a folder, and what is wrong with them.
struct Inhoud {
  std::vector<Gelezengrootheid> grootheden;
  std::vector<Gelezenbron> bronnen;
  std::vector<Melding> fouten;

  void meld(std::vector<Melding> nieuw) {
    fouten.insert(fouten.end(), std::make_move_iterator(nieuw.begin()), std::make_move_iterator(nieuw.end()));
  }
};

// The document in a file; one that cannot be read is as good as empty.
DocumentResultaat lees(const fs::path& pad) { return lees_toml(lees_bestand(pad).value_or("")); }

Inhoud lees_map(const fs::path& params) {
  Inhoud uit;
  const auto getoond = [&](const fs::path& p) { return (params.filename() / p.lexically_relative(params)).generic_string(); };
  const auto register_ = params / "bronnen.toml";
  auto bronnen = lees_bronnen(lees(register_), getoond(register_));
  uit.bronnen = std::move(bronnen.bronnen);
  uit.meld(std::move(bronnen.fouten));
  std::vector<std::string_view> sleutels;
  for (const auto& b : uit.bronnen) sleutels.push_back(b.sleutel);

  std::vector<fs::path> bestanden;
  for (const auto& item : fs::recursive_directory_iterator{params})
    if (item.is_regular_file() && item.path().extension() == ".toml" && item.path() != register_)
      bestanden.push_back(item.path());
  std::ranges::sort(bestanden);
  for (const auto& bestand : bestanden) {
    auto gelezen = lees_grootheid(lees(bestand), getoond(bestand), sleutels);
    uit.grootheden.push_back(std::move(gelezen.grootheid));
    uit.meld(std::move(gelezen.fouten));
  }
  uit.meld(controleer_uniek(uit.grootheden));
  std::ranges::sort(uit.grootheden, {}, &Gelezengrootheid::naam);
  for (auto& g : uit.grootheden)
    std::ranges::sort(g.rijen, {}, [](const Gelezenrij& r) { return std::tuple{r.jaar_van, r.known_on, r.scenario}; });
  return uit;
}

std::string tekst(std::string_view t) {
  std::string uit{'"'};
  for (const char c : t) {
    if (c == '\n') uit += "\\n";
    else {
      if (c == '"' || c == '\\') uit += '\\';
      uit += c;
    }
  }
  return uit + '"';
}
std::string datum(const std::optional<Datum>& d) {
  if (!d) return "Datum{}";
  return "dag(" + std::to_string(jaar_van(*d)) + ", " + std::to_string(static_cast<unsigned>(d->month())) + ", " +
         std::to_string(static_cast<unsigned>(d->day())) + ")";
}
std::string percentage(Percentage p) { return "Percentage::uit_duizendsten(" + std::to_string(p.duizendsten()) + ")"; }
std::string tabel(const std::vector<Tabelrij>& rijen) {
  if (rijen.empty()) return "{}";
  std::string uit = "{{";
  for (const auto& r : rijen)
    uit += "{" + (r.tot_en_met ? std::to_string(*r.tot_en_met) : "std::nullopt") + ", " + percentage(r.waarde) + "}, ";
  return uit + "}}";
}

// One line per quantity, source and row, in the order of the fields.
std::string schrijf(const Inhoud& inhoud) {
  std::string uit = "// SPDX-License-Identifier: EUPL-1.2\n"
                    "// Written by tools/parameters_compileren.cpp from params/; change it there.\n"
                    "#include \"params/tables.hpp\"\n\n"
                    "namespace netto::tabellen {\nnamespace {\n\n"
                    "constexpr Datum dag(int jaar, unsigned maand, unsigned d) {\n"
                    "  return Datum{std::chrono::year{jaar}, std::chrono::month{maand}, std::chrono::day{d}};\n}\n\n";
  uit += "constexpr Grootheid alle_grootheden[] = {\n";
  for (const auto& g : inhoud.grootheden)
    uit += "    {" + tekst(g.naam) + ", " + tekst(g.wet) + ", " + tekst(g.artikel) + ", " + tekst(g.omschrijving) + ", " +
           tekst(g.description) + ", Parametereenheid::" + std::string{parametereenheden[static_cast<std::size_t>(g.eenheid)]} +
           "},\n";
  uit += "};\n\nconstexpr Bron alle_bronnen[] = {\n";
  for (const auto& b : inhoud.bronnen)
    uit += "    {" + tekst(b.sleutel) + ", " + tekst(b.titel) + ", " + tekst(b.uitgever) + ", " + tekst(b.vindplaats) + ", " +
           tekst(b.geopend) + ", " + tekst(b.via) + "},\n";
  uit += "};\n\n// grootheid, bron, jaar_van, jaar_tot, waarde, tekst, tabel, tabelrijen, known_on, status, scenario, "
         "opmerking, gecontroleerd\n"
         "constexpr Parameterrij alle_rijen[] = {\n";
  for (std::size_t g = 0; g < inhoud.grootheden.size(); ++g) {
    uit += "    // " + inhoud.grootheden[g].naam + "\n";
    for (const auto& r : inhoud.grootheden[g].rijen) {
      const auto bron = std::ranges::find(inhoud.bronnen, r.bron, &Gelezenbron::sleutel) - inhoud.bronnen.begin();
      const auto status = static_cast<std::size_t>(r.status.value_or(Parameterstatus::raming));
      uit += "    {" + std::to_string(g) + ", " + std::to_string(bron) + ", " + std::to_string(r.jaar_van) + ", " +
             std::to_string(r.jaar_tot) + ", " + std::to_string(r.waarde) + ", " + tekst(r.tekst) + ", " + tabel(r.tabel) +
             ", " + std::to_string(r.tabel.size()) + ", " + datum(r.known_on) +
             ", Parameterstatus::" + std::string{parameterstatussen[status]} + ", " + tekst(r.scenario) + ", " +
             tekst(r.opmerking) + ", " + tekst(r.gecontroleerd) + ", false},\n";
    }
  }
  uit += "};\n\n} // namespace\n\n"
         "std::span<const Grootheid> grootheden() { return alle_grootheden; }\n"
         "std::span<const Bron> bronnen() { return alle_bronnen; }\n"
         "std::span<const Parameterrij> rijen() { return alle_rijen; }\n\n"
         "} // namespace netto::tabellen\n";
  return uit;
}

// Writes beside the file and renames, so that nothing is left half done; leaves a file that is the same as it is.
bool bewaar(const fs::path& pad, const std::string& inhoud) {
  if (lees_bestand(pad) == inhoud) return true;
  const fs::path tijdelijk = pad.string() + ".nieuw";
  std::ofstream uit{tijdelijk, std::ios::binary | std::ios::trunc};
  uit << inhoud;
  uit.close();
  std::error_code fout;
  if (uit) fs::rename(tijdelijk, pad, fout);
  return uit && !fout;
}

} // namespace

int main(int argc, char** argv) {
  std::vector<std::string_view> argumenten{argv + 1, argv + argc};
  auto taal = Taal::nl;
  if (argumenten.size() == 4 && argumenten[0] == "--taal" && (argumenten[1] == "en" || argumenten[1] == "nl")) {
    taal = argumenten[1] == "en" ? Taal::en : Taal::nl;
    argumenten.erase(argumenten.begin(), argumenten.begin() + 2);
  }
  std::error_code fout;
  if (argumenten.size() != 2 || !fs::is_directory(argumenten[0], fout)) {
    std::cerr << "parameters_compileren [--taal nl|en] PARAMS UITVOER.cpp\n";
    return 2;
  }
  const auto inhoud = lees_map(fs::absolute(argumenten[0]).lexically_normal());
  for (const auto& melding : inhoud.fouten) std::cerr << toon(melding, taal) << "\n";
  if (!inhoud.fouten.empty() || inhoud.grootheden.empty()) {
    const auto aantal = std::to_string(inhoud.fouten.size());
    std::cerr << (taal == Taal::nl ? "params: " + aantal + " fouten, " + std::to_string(inhoud.grootheden.size()) +
                                         " grootheden; niets geschreven\n"
                                   : "params: " + aantal + " problems, " + std::to_string(inhoud.grootheden.size()) +
                                         " quantities; nothing written\n");
    return 1;
  }
  if (bewaar(argumenten[1], schrijf(inhoud))) return 0;
  std::cerr << (taal == Taal::nl ? "niet te schrijven: " : "cannot write: ") << argumenten[1] << "\n";
  return 1;
}
