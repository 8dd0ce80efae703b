// SPDX-License-Identifier: EUPL-1.2
// Build step: params/ -> one C++ file with the tables. Usage: compile_parameters [--taal en] PARAMS OUTPUT.cpp
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

std::optional<std::string> read_file(const fs::path& path) {
  std::ifstream in{path, std::ios::binary};
  if (!in) return std::nullopt;
  return std::string{std::istreambuf_iterator<char>{in}, {}};
}

/// The quantities and sources of a folder, and what is wrong with them.
struct Contents {
  std::vector<ReadQuantity> grootheden;
  std::vector<ReadSource> bronnen;
  std::vector<Diagnostic> errors;

  void report(std::vector<Diagnostic> nieuw) {
    errors.insert(errors.end(), std::make_move_iterator(nieuw.begin()), std::make_move_iterator(nieuw.end()));
  }
};

// The document in a file; one that cannot be read is as good as empty.
DocumentResult read(const fs::path& path) { return read_toml(read_file(path).value_or("")); }

Contents read_folder(const fs::path& params) {
  Contents uit;
  const auto getoond = [&](const fs::path& p) { return (params.filename() / p.lexically_relative(params)).generic_string(); };
  const auto register_ = params / "bronnen.toml";
  auto bronnen = read_sources(read(register_), getoond(register_));
  uit.bronnen = std::move(bronnen.bronnen);
  uit.report(std::move(bronnen.errors));
  std::vector<std::string_view> keys;
  for (const auto& b : uit.bronnen) keys.push_back(b.key);

  std::vector<fs::path> files;
  for (const auto& item : fs::recursive_directory_iterator{params})
    if (item.is_regular_file() && item.path().extension() == ".toml" && item.path() != register_) files.push_back(item.path());
  std::ranges::sort(files);
  for (const auto& file : files) {
    auto as_read = read_quantity(read(file), getoond(file), keys);
    uit.grootheden.push_back(std::move(as_read.grootheid));
    uit.report(std::move(as_read.errors));
  }
  uit.report(check_unique(uit.grootheden));
  std::ranges::sort(uit.grootheden, {}, &ReadQuantity::naam);
  for (auto& g : uit.grootheden)
    std::ranges::sort(g.rijen, {}, [](const ReadRow& r) { return std::tuple{r.jaar_van, r.known_on, r.scenario}; });
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
std::string datum(const std::optional<Date>& d) {
  if (!d) return "Date{}";
  return "dag(" + std::to_string(year_of(*d)) + ", " + std::to_string(static_cast<unsigned>(d->month())) + ", " +
         std::to_string(static_cast<unsigned>(d->day())) + ")";
}
std::string percentage(Percentage p) { return "Percentage::from_thousandths(" + std::to_string(p.thousandths()) + ")"; }
std::string table(const std::vector<TableRow>& rijen) {
  if (rijen.empty()) return "{}";
  std::string uit = "{{";
  for (const auto& r : rijen)
    uit += "{" + (r.tot_en_met ? std::to_string(*r.tot_en_met) : "std::nullopt") + ", " + percentage(r.waarde) + "}, ";
  return uit + "}}";
}

// One line per quantity, source and row, in the order of the fields.
std::string write(const Contents& inhoud) {
  std::string uit = "// SPDX-License-Identifier: EUPL-1.2\n"
                    "// Written by tools/compile_parameters.cpp from params/; change it there.\n"
                    "#include \"params/tables.hpp\"\n\n"
                    "namespace netto::tabellen {\nnamespace {\n\n"
                    "constexpr Date dag(int jaar, unsigned maand, unsigned d) {\n"
                    "  return Date{std::chrono::year{jaar}, std::chrono::month{maand}, std::chrono::day{d}};\n}\n\n";
  uit += "constexpr Quantity alle_grootheden[] = {\n";
  for (const auto& g : inhoud.grootheden)
    uit += "    {" + tekst(g.naam) + ", " + tekst(g.wet) + ", " + tekst(g.artikel) + ", " + tekst(g.omschrijving) + ", " +
           tekst(g.description) + ", ParameterUnit::" + std::string{parameter_units[static_cast<std::size_t>(g.eenheid)]} +
           "},\n";
  uit += "};\n\nconstexpr Source alle_bronnen[] = {\n";
  for (const auto& b : inhoud.bronnen)
    uit += "    {" + tekst(b.key) + ", " + tekst(b.titel) + ", " + tekst(b.uitgever) + ", " + tekst(b.where_found) + ", " +
           tekst(b.geopend) + ", " + tekst(b.via) + "},\n";
  uit += "};\n\n// grootheid, bron, jaar_van, jaar_tot, waarde, tekst, tabel, tabelrijen, known_on, status, scenario, "
         "opmerking, gecontroleerd\n"
         "constexpr ParameterRow alle_rijen[] = {\n";
  for (std::size_t g = 0; g < inhoud.grootheden.size(); ++g) {
    uit += "    // " + inhoud.grootheden[g].naam + "\n";
    for (const auto& r : inhoud.grootheden[g].rijen) {
      const auto bron = std::ranges::find(inhoud.bronnen, r.bron, &ReadSource::key) - inhoud.bronnen.begin();
      const auto status = static_cast<std::size_t>(r.status.value_or(ParameterStatus::raming));
      uit += "    {" + std::to_string(g) + ", " + std::to_string(bron) + ", " + std::to_string(r.jaar_van) + ", " +
             std::to_string(r.jaar_tot) + ", " + std::to_string(r.waarde) + ", " + tekst(r.tekst) + ", " + table(r.tabel) +
             ", " + std::to_string(r.tabel.size()) + ", " + datum(r.known_on) +
             ", ParameterStatus::" + std::string{parameter_statuses[status]} + ", " + tekst(r.scenario) + ", " +
             tekst(r.opmerking) + ", " + tekst(r.gecontroleerd) + ", false},\n";
    }
  }
  uit += "};\n\n} // namespace\n\n"
         "std::span<const Quantity> quantities() { return alle_grootheden; }\n"
         "std::span<const Source> sources() { return alle_bronnen; }\n"
         "std::span<const ParameterRow> rows() { return alle_rijen; }\n\n"
         "} // namespace netto::tabellen\n";
  return uit;
}

// Writes beside the file and renames, so that nothing is left half done; leaves a file that is the same as it is.
bool keep(const fs::path& path, const std::string& inhoud) {
  if (read_file(path) == inhoud) return true;
  const fs::path tijdelijk = path.string() + ".nieuw";
  std::ofstream uit{tijdelijk, std::ios::binary | std::ios::trunc};
  uit << inhoud;
  uit.close();
  std::error_code error;
  if (uit) fs::rename(tijdelijk, path, error);
  return uit && !error;
}

} // namespace

int main(int argc, char** argv) {
  std::vector<std::string_view> argumenten{argv + 1, argv + argc};
  auto language = Language::nl;
  if (argumenten.size() == 4 && argumenten[0] == "--taal" && (argumenten[1] == "en" || argumenten[1] == "nl")) {
    language = argumenten[1] == "en" ? Language::en : Language::nl;
    argumenten.erase(argumenten.begin(), argumenten.begin() + 2);
  }
  std::error_code error;
  if (argumenten.size() != 2 || !fs::is_directory(argumenten[0], error)) {
    std::cerr << "compile_parameters [--taal nl|en] PARAMS UITVOER.cpp\n";
    return 2;
  }
  const auto inhoud = read_folder(fs::absolute(argumenten[0]).lexically_normal());
  for (const auto& diagnostic : inhoud.errors) std::cerr << show(diagnostic, language) << "\n";
  if (!inhoud.errors.empty() || inhoud.grootheden.empty()) {
    const auto aantal = std::to_string(inhoud.errors.size());
    std::cerr << (language == Language::nl ? "params: " + aantal + " fouten, " + std::to_string(inhoud.grootheden.size()) +
                                                 " grootheden; niets geschreven\n"
                                           : "params: " + aantal + " problems, " + std::to_string(inhoud.grootheden.size()) +
                                                 " quantities; nothing written\n");
    return 1;
  }
  if (keep(argumenten[1], write(inhoud))) return 0;
  std::cerr << (language == Language::nl ? "niet te schrijven: " : "cannot write: ") << argumenten[1] << "\n";
  return 1;
}
