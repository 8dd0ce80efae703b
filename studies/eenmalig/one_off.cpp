// SPDX-License-Identifier: EUPL-1.2
#include "studies/eenmalig/one_off.hpp"

#include "areas/areas.hpp"
#include "areas/say.hpp"
#include "studies/components.hpp"

namespace netto::studies {

namespace {

using areas::Amount;

/// `d` without the penalty interest of loan `i` in the year.
Dossier without(Dossier d, std::size_t i, int jaar) {
  Schuld& s = d.schulden[i];
  const Euro penalty = s.boeterente.van(jaar).value_or(Euro{});
  s.rente.zet(jaar, s.rente.van(jaar).value_or(Euro{}) - penalty);
  s.boeterente.zet(jaar, Euro{});
  return d;
}

} // namespace

std::vector<OneOff> one_offs(const Dossier& dossier, const Parameters& parameters, const areas::Query& as_asked,
                             const areas::YearAnswer& answer) {
  std::vector<OneOff> all;
  const int jaar = answer.jaar;
  const auto with = areas::left_to_pay(answer);
  if (!with) return all;
  std::optional<engine::Year> year;
  for (std::size_t i = 0; i < dossier.schulden.size(); ++i) {
    const Schuld& s = dossier.schulden[i];
    const auto penalty = s.boeterente.van(jaar), interest = s.rente.van(jaar);
    if (s.soort != Schuld::Soort::eigenwoningschuld || !penalty || *penalty == Euro{} || !interest || *interest < *penalty)
      continue;
    if (!year) {
      areas::Query asked = as_asked;
      asked.jaar = jaar;
      asked.afronding = answer.afronding;
      year.emplace(parameters, asked);
    }
    const auto other = year->amounts(without(dossier, i, jaar));
    const auto owed = other.answer ? areas::left_to_pay(*other.answer) : std::nullopt;
    if (!owed) continue;
    OneOff x{.wat = thing_of(dossier, s),
             .bedrag = {Fraction{penalty->cents()}, -1},
             .met = {*with, -1},
             .zonder = {*owed, -1},
             .scheelt = {*owed - *with, -1}};
    const Parts less = minus(parts_of(*other.answer), parts_of(answer));
    for (std::size_t k = 0; k < less.size(); ++k)
      if (!less[k].is_zero()) x.parts.push_back({term_of(k), {less[k], -1}});
    all.push_back(std::move(x));
  }
  return all;
}

report::Blocks one_off_report(const std::vector<OneOff>& all, const Dossier& dossier, Language language) {
  report::Blocks out;
  const Chooser in{language};
  const auto euros = [&](const Amount& x) { return areas::money(x, language); };
  for (const OneOff& x : all) {
    std::string from;
    for (const auto& p : x.parts) from += (from.empty() ? "" : "; ") + in(p.term->nl, p.term->en) + " " + euros(p.scheelt);
    const std::string name = name_of(dossier, x.wat), penalty = euros(x.bedrag);
    out.push_back(
        report::Sentence{in(name + ": de boeterente van " + penalty + " scheelt dit jaar " + euros(x.scheelt) +
                                ": te betalen " + euros(x.met) + ", zonder " + euros(x.zonder),
                            name + ": the penalty interest of " + penalty + " makes a difference of " + euros(x.scheelt) +
                                " this year: owed " + euros(x.met) + ", without it " + euros(x.zonder)) +
                         (from.empty() ? "." : " (" + from + ").")});
  }
  return out;
}

} // namespace netto::studies
