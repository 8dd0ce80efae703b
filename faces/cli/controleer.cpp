// SPDX-License-Identifier: EUPL-1.2
#include "commands.hpp"
#include "faces/border/dossier_reader.hpp"
#include "input.hpp"

namespace netto::cli {

namespace {

/// "Persoon 2, woning 1": how many of each thing a dossier has; what it does not have is left out.
std::string contents(const Dossier& d, const report::Style& s) {
  std::string uit;
  const auto tel = [&](std::size_t n, const char* een, const char* meer, const char* one, const char* many) {
    if (n > 0) uit += (uit.empty() ? "" : ", ") + std::to_string(n) + " " + (n == 1 ? s.in(een, one) : s.in(meer, many));
  };
  tel(d.personen.size(), "persoon", "personen", "person", "persons");
  tel(d.kinderen.size(), "kind", "kinderen", "child", "children");
  tel(d.bankrekeningen.size(), "bankrekening", "bankrekeningen", "bank account", "bank accounts");
  tel(d.beleggingen.size(), "belegging", "beleggingen", "investment", "investments");
  tel(d.woningen.size(), "woning", "woningen", "home", "homes");
  tel(d.schulden.size(), "schuld", "schulden", "debt", "debts");
  tel(d.uitvaartverzekeringen.size() + d.bezittingen.size(), "andere bezitting", "andere bezittingen", "other asset",
      "other assets");
  return uit;
}

} // namespace

Output controleer(const Options& o, const report::Style& style) {
  Output uit;
  const bool meer = o.files.size() > 1;
  for (const auto& file : o.files) {
    const std::string naam = file == "-" ? style.in("standaardinvoer", "standard input") : border::visible(file, 200);
    const FileContents as_read = read_file(file);
    if (!as_read.success()) {
      uit.error += told(as_read.error.in(o.language));
      uit.status = no_answer;
      continue;
    }
    const auto invoer = border::read_dossier_document(border::read_document(as_read.tekst));
    if (meer && !(invoer.errors.empty() && invoer.warnings.empty())) uit.error += naam + ":\n";
    for (const auto* lijst : {&invoer.errors, &invoer.warnings})
      for (const auto& m : *lijst) uit.error += border::show(m, o.language) + "\n";
    if (!invoer.dossier) {
      uit.status = no_answer;
      continue;
    }
    uit.uit += naam + style.in(": in orde (", ": fine (") + contents(*invoer.dossier, style) + ")";
    if (const auto n = invoer.warnings.size(); n > 0)
      uit.uit += ", " + std::to_string(n) + " " +
                 (n == 1 ? style.in("waarschuwing", "warning") : style.in("waarschuwingen", "warnings"));
    uit.uit += "\n";
  }
  return uit;
}

} // namespace netto::cli
