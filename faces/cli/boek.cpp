// SPDX-License-Identifier: EUPL-1.2
#include "commands.hpp"
#include "faces/border/books.hpp"
#include "faces/border/dossier_reader.hpp"
#include "input.hpp"

#include <span>

namespace netto::cli {

Output boek(const Options& o) {
  if (o.soorten) return {border::books_kinds(o.language), {}, success};
  Output uit;
  const auto say = [&](std::span<const border::Diagnostic> list) {
    for (const auto& m : list) uit.error += border::show(m, o.language) + "\n";
  };
  const auto fail = [&](std::string_view why) {
    uit.error += why;
    uit.status = no_answer;
  };
  const std::string& file = o.files.front();
  const FileContents lines = read_file(file);
  if (!lines.success()) fail(told(lines.error.in(o.language)));
  border::DossierResult dossier;
  if (!o.dossier.empty()) {
    const FileContents read = read_file(o.dossier);
    if (!read.success()) fail(told(read.error.in(o.language)));
    else dossier = border::read_dossier_document(border::read_document(read.tekst));
    say(dossier.errors);
    if (!dossier.dossier) uit.status = no_answer;
  }
  if (uit.status != success) return uit;
  const auto books = border::add_up(lines.tekst, dossier.dossier ? &*dossier.dossier : nullptr, o.vraag.years);
  say(books.errors);
  say(books.warnings);
  if (!books.errors.empty()) {
    uit.status = no_answer;
    return uit;
  }
  const std::string name = file == "-" ? Chooser{o.language}("standaardinvoer", "standard input") : file;
  uit.uit = o.json ? border::books_json(books, o.language) : border::books_toml(books, name, o.language);
  return uit;
}

} // namespace netto::cli
