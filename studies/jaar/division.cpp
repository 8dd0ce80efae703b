// SPDX-License-Identifier: EUPL-1.2
#include "studies/jaar/division.hpp"

#include "areas/say.hpp"
#include "base/language.hpp"

#include <algorithm>

namespace netto::studies {

using namespace report;
using areas::Amount;
using areas::DivisionAnswer;

namespace {

using Items = std::vector<DivisionAnswer::Item>;

Amount more(const Amount& than, const Amount& best) { return {than.waarde - best.waarde, -1}; }
bool any_searched(const Items& items) {
  return std::ranges::any_of(items, [](const auto& x) { return !x.given && !x.whole.waarde.is_zero(); });
}
Table parts(std::string title, const Items& items, const Dossier& d, Chooser in) {
  Table t{std::move(title), "euro", {}};
  const bool turned = items.front().parts[1].first < items.front().parts[0].first; // as the dossier names them
  for (const std::size_t k : {turned ? 1u : 0u, turned ? 0u : 1u})
    t.columns.push_back(d.personen[items.front().parts[k].first].naam);
  t.columns.push_back(in("samen", "together"));
  for (const auto& x : items) {
    const auto& words = areas::divisible_words[static_cast<std::size_t>(x.what)];
    Table::Row row{{capitalised(in(words)) + (x.given ? in(" (opgegeven)", " (given)") : "")}};
    for (const std::size_t k : {turned ? 1u : 0u, turned ? 0u : 1u})
      row.cells.push_back(areas::money(x.parts[k].second, in.language));
    row.cells.push_back(areas::money(x.whole, in.language));
    t.rows.push_back(std::move(row));
  }
  return t;
}

} // namespace

KeyFigures::Figure division_figure(const DivisionAnswer& v, Language language) {
  const Chooser in{language};
  const Amount saved = more(v.halves, v.owed);
  const bool saves = saved.waarde > Fraction{};
  return {in("Beste verdeling", "Best division"),
          saves ? in("scheelt ", "saves ") + areas::euro(saved, language) : in("maakt niet uit", "makes no difference"),
          in("over alle boxen, vergeleken met helft om helft", "over all boxes, compared with half each"),
          saves ? KeyFigures::Tone::saves : KeyFigures::Tone::plain};
}

Blocks division(const DivisionAnswer& v, const Dossier& d, Language language) {
  const Chooser in{language};
  Blocks out{Heading{2, in("Verdeling tussen partners", "Division between partners")}};
  const Amount lost = more(v.halves, v.owed);
  const auto together = [&](const Amount& u) {
    return in("Samen te betalen ", "Together to be paid ") + areas::euro(u, language);
  };
  if (v.round) {
    out.push_back(parts(in("Een ronde verdeling", "A round division"), v.round->items, d, in));
    out.push_back(Sentence{together(v.round->owed) + in(": ", ": ") + areas::euro(more(v.round->owed, v.owed), language) +
                           in(" meer dan de allerbeste, hieronder.", " more than the very best, below.")});
  }
  out.push_back(parts(any_searched(v.items) ? in("De verdeling die het meest overlaat", "The division that leaves most")
                                            : in("De opgegeven verdeling", "The division as given"),
                      v.items, d, in));
  out.push_back(Sentence{together(v.owed) +
                         (lost.waarde > Fraction{} ? in("; helft om helft kost ", "; half each costs ") +
                                                         areas::euro(lost, language) + in(" meer", " more")
                                                   : in("; helft om helft is even goed", "; half each is as good")) +
                         in(" (Wet IB 2001, 2.17).", " (Wet IB 2001, 2.17).")});
  return out;
}

} // namespace netto::studies
