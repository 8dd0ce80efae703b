// SPDX-License-Identifier: EUPL-1.2
#include "faces/border/dossier_reader.hpp"
#include "invoer.hpp"
#include "opdrachten.hpp"

namespace netto::cli {

namespace {

/// "Persoon 2, woning 1": how many of each thing a dossier has; what it does not have is left out.
std::string inhoud(const Dossier& d, const report::Style& s) {
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

Uitvoer controleer(const Opties& o, const report::Style& stijl) {
  Uitvoer uit;
  const bool meer = o.bestanden.size() > 1;
  for (const auto& bestand : o.bestanden) {
    const std::string naam = bestand == "-" ? stijl.in("standaardinvoer", "standard input") : border::zichtbaar(bestand, 200);
    const Gelezen gelezen = lees_bestand(bestand);
    if (!gelezen.gelukt()) {
      uit.fout += "netto: " + gelezen.fout.in(o.taal) + "\n";
      uit.status = geen_antwoord;
      continue;
    }
    const auto invoer = border::lees_dossier(border::lees_document(gelezen.tekst));
    if (meer && !(invoer.fouten.empty() && invoer.waarschuwingen.empty())) uit.fout += naam + ":\n";
    for (const auto* lijst : {&invoer.fouten, &invoer.waarschuwingen})
      for (const auto& m : *lijst) uit.fout += border::toon(m, o.taal) + "\n";
    if (!invoer.dossier) {
      uit.status = geen_antwoord;
      continue;
    }
    uit.uit += naam + stijl.in(": in orde (", ": fine (") + inhoud(*invoer.dossier, stijl) + ")";
    if (const auto n = invoer.waarschuwingen.size(); n > 0)
      uit.uit += ", " + std::to_string(n) + " " +
                 (n == 1 ? stijl.in("waarschuwing", "warning") : stijl.in("waarschuwingen", "warnings"));
    uit.uit += "\n";
  }
  return uit;
}

} // namespace netto::cli
