// SPDX-License-Identifier: EUPL-1.2
#include "studies/netto_per_woning/per_home.hpp"

#include "areas/say.hpp"

namespace netto::studies {

using namespace report;

Blocks per_home_report(const std::vector<HomeNet>& homes, const Dossier& dossier, Language language) {
  const Chooser in{language};
  Blocks out{Heading{2, in("Wat elke woning overlaat", "What each home leaves")}};
  if (homes.empty()) {
    out.push_back(Sentence{in("Er is geen woning in box 3, of er is zonder haar niet te zeggen wat er te betalen is.",
                              "There is no home in box 3, or what is owed without it cannot be said.")});
    return out;
  }
  Table table{in("Van bruto naar netto", "From gross to net"), "euro", {}};
  for (const HomeNet& h : homes)
    table.columns.push_back(h.wat.none() ? in("alle samen", "all together") : name_of(dossier, h.wat));
  const auto row = [&](std::string name, auto of, bool emphasis = false) {
    Table::Row r{{std::move(name)}, emphasis};
    for (const HomeNet& h : homes) r.cells.push_back(of(h));
    table.rows.push_back(std::move(r));
  };
  const auto amount = [&](const std::optional<Euro>& x) { return x ? areas::euro(*x, language) : std::string{"-"}; };
  const auto off = [&](const std::optional<Euro>& x) { return x ? areas::euro(-*x, language) : std::string{"-"}; };
  const auto cents = [&](const std::optional<Fraction>& x) {
    return x ? areas::euro(Euro::from_cents(whole(*x, Direction::nearest)), language) : std::string{"-"};
  };
  const auto percent = [&](const std::optional<Fraction>& x) {
    return x ? for_people(rounded(*x, 1, 10'000, Direction::nearest), ValueKind::percent, language) : std::string{"-"};
  };
  row(in("Huur", "Rent"), [&](const HomeNet& h) { return amount(h.huur); });
  row(in("Kosten", "Costs"), [&](const HomeNet& h) { return h.kosten_bekend ? off(h.kosten) : std::string{"-"}; });
  row(in("Rente", "Interest"), [&](const HomeNet& h) { return off(h.rente); });
  row(in("Belasting door de woning", "Tax because of the home"), [&](const HomeNet& h) { return cents(-h.belasting); });
  row(in("Over", "Left"), [&](const HomeNet& h) { return cents(h.over()); }, true);
  row(in("Stijging van de WOZ-waarde", "Rise of the WOZ value"), [&](const HomeNet& h) { return amount(h.waardestijging); });
  row(in("WOZ-waarde", "WOZ value"), [&](const HomeNet& h) { return amount(h.waarde); });
  row(in("Schuld op 1 januari", "Debt on 1 January"), [&](const HomeNet& h) { return amount(h.schuld); });
  row(in("Voor rente, van de waarde", "Before interest, of the value"),
      [&](const HomeNet& h) { return percent(h.op_waarde()); });
  row(in("Over, van het eigen geld", "Left, of own money"), [&](const HomeNet& h) { return percent(h.op_eigen_geld()); });
  out.push_back(std::move(table));
  out.push_back(Sentence{
      in("Belasting door de woning: wat er te betalen is, min wat er zonder haar en haar schulden te betalen zou zijn. "
         "Van meer woningen is de som daarvan niet die van alle samen, want vrijstellingen tellen een keer. Aflossing en "
         "waardestijging staan niet in wat over is.",
         "Tax because of the home: what is owed, less what would be owed without it and its debts. Of several homes these "
         "do not add up to that of all together, as exemptions count once. Repayment and rise in value are not in what is "
         "left.")});
  if (std::ranges::any_of(homes, [](const HomeNet& h) { return !h.kosten_bekend; }))
    out.push_back(Sentence{in("Zonder `kosten` in het dossier is er niets voor onderhoud, verzekering en lasten afgetrokken.",
                              "Without `kosten` in the dossier nothing is taken off for maintenance, insurance and charges.")});
  return out;
}

} // namespace netto::studies
