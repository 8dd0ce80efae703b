// SPDX-License-Identifier: EUPL-1.2
// Any text may come in as somebody's books. Whatever it is: no crash, no undefined behaviour, a whole message for every problem, and
// every line in a sum, of another year, or refused; what is written reads back as TOML with the same names.
#include "faces/border/books.hpp"
#include "faces/border/document.hpp"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

namespace {

using namespace netto;
using namespace netto::border;

void demand(bool holds) {
  if (!holds) std::abort();
}
void check(const Diagnostic& m) {
  for (const auto language : {Language::nl, Language::en}) {
    demand(!m.regel_tekst.in(language).empty() && !m.herstel.in(language).empty());
    demand(!check_text(show(m, language)));
  }
}
void attempt(std::string_view text, const Dossier* dossier) {
  const auto books = add_up(text, dossier, {});
  for (const auto& m : books.errors) check(m);
  for (const auto& m : books.warnings) check(m);
  if (!books.errors.empty()) return demand(books.things.empty());
  demand(books.read == books.counted + books.outside.size());
  const auto toml = books_toml(books, "boek.csv", Language::nl);
  const auto read = read_toml("netto = 1\n" + toml);
  demand(read.node.has_value() && read.errors.empty());
  demand(!books_json(books, Language::en).empty());
  for (const auto& t : books.things) {
    const auto* table = read.node->find(netto::word_of(t.list).nl);
    demand(table != nullptr && !table->leden.empty());
  }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t count) {
  const std::string_view text{reinterpret_cast<const char*>(bytes), count};
  static const Dossier dossier = [] {
    Dossier d;
    d.woningen.emplace_back().naam = "Kade";
    d.bankrekeningen.emplace_back().naam = "A";
    d.bankrekeningen.back().rente.zet(2025, Euro::from_euros(10));
    d.schulden.emplace_back().naam = "Kade";
    return d;
  }();
  attempt(text, nullptr);
  attempt(text, &dossier);
  return 0;
}
