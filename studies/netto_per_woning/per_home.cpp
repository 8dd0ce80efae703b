// SPDX-License-Identifier: EUPL-1.2
#include "studies/netto_per_woning/per_home.hpp"

#include "areas/areas.hpp"
#include "studies/homes.hpp"

#include <algorithm>

namespace netto::studies {

namespace {

/// What the household has to pay, over all boxes where these are computed.
Fraction all_owed(const areas::YearAnswer& a, bool all_boxes) { return all_boxes ? *areas::left_to_pay(a) : areas::owed(a); }
Part of_household(const Dossier& d, const Eigendom& owners, int jaar) {
  Part sum = Part::none();
  for (PersonIndex p = 0; p < d.personen.size() + d.kinderen.size(); ++p)
    sum = sum + huishouden::part_of(d, owners, p, first_day(jaar));
  return sum;
}
Euro part(Euro amount, const Part& of) {
  return Euro::from_cents(whole(Fraction{amount.cents()} * of.size(), Direction::nearest));
}
bool in_box_3(const Woning& w, int jaar) {
  if ((w.gekocht_op && year_of(*w.gekocht_op) > jaar) || (w.verkocht_op && year_of(*w.verkocht_op) < jaar)) return false;
  const auto uses = areas::gebruik_in(w, first_day(jaar), first_day(jaar + 1));
  return std::ranges::any_of(uses, [](const auto& g) { return g.gebruik != Woning::Gebruik::eigen_woning; });
}
/// The rent as the answer has it, else by the contracts.
Euro rent(const Woning& w, Thing wat, const Part& deel, int jaar, const areas::YearAnswer& a) {
  std::optional<Fraction> sum;
  bool missing = false;
  for (const auto& unit : a.box3.werkelijk) {
    missing = missing || std::ranges::any_of(unit.ontbreekt, [&](const areas::Notice& n) { return n.wat == wat; });
    for (const auto& line : unit.regels)
      if (line.wat == wat) sum = sum.value_or(Fraction{}) + line.voordelen.waarde;
  }
  return sum && !missing ? Euro::from_cents(whole(*sum, Direction::nearest)) : part(rent_of(w, jaar), deel);
}
void add(std::optional<Euro>& sum, const std::optional<Euro>& x) { sum = sum && x ? std::optional{*sum + *x} : std::nullopt; }

} // namespace

std::optional<Fraction> HomeNet::over() const {
  if (!rente) return std::nullopt;
  return Fraction{(huur - kosten - *rente).cents()} - belasting;
}
std::optional<Fraction> HomeNet::op_waarde() const {
  if (waarde <= Euro{}) return std::nullopt;
  return ratio(Fraction{(huur - kosten).cents()} - belasting, Fraction{waarde.cents()});
}
std::optional<Fraction> HomeNet::op_eigen_geld() const {
  if (!over() || waarde <= schuld) return std::nullopt;
  return ratio(*over(), Fraction{(waarde - schuld).cents()});
}

std::vector<HomeNet> per_home(const Dossier& dossier, const Parameters& parameters, const areas::Query& asked,
                              const areas::YearAnswer& answer) {
  areas::Query question = asked;
  question.jaar = answer.jaar;
  const int jaar = answer.jaar;
  const engine::Year year{parameters, question};
  const bool all_boxes = areas::left_to_pay(answer).has_value();
  const auto caused = [&](const std::vector<Thing>& homes) -> std::optional<Fraction> {
    const auto other = year.amounts(without_homes(dossier, homes));
    if (!other.answer || (all_boxes && !areas::left_to_pay(*other.answer))) return std::nullopt;
    return all_owed(answer, all_boxes) - all_owed(*other.answer, all_boxes);
  };
  std::vector<HomeNet> out;
  std::vector<Thing> all;
  HomeNet together{.rente = Euro{}, .kosten_bekend = true, .waardestijging = Euro{}};
  for (const Woning& w : dossier.woningen) {
    const Thing wat = thing_of(dossier, w);
    const Part deel = of_household(dossier, w.eigendom, jaar);
    if (!in_box_3(w, jaar) || deel.niets()) continue;
    const auto tax = caused({wat});
    if (!tax) return {};
    HomeNet h{.wat = wat, .huur = rent(w, wat, deel, jaar, answer), .rente = Euro{}, .belasting = *tax};
    h.kosten_bekend = w.kosten.van(jaar).has_value();
    h.kosten = part(w.kosten.van(jaar).value_or(Euro{}), deel);
    h.waarde = part(w.woz.van(jaar).value_or(Euro{}), deel);
    if (w.woz.van(jaar) && w.woz.van(jaar + 1)) h.waardestijging = part(*w.woz.van(jaar + 1) - *w.woz.van(jaar), deel);
    for (const Schuld& s : dossier.schulden) {
      if (s.woning != wat) continue;
      const Part of_debt = of_household(dossier, s.eigendom, jaar);
      const auto paid = s.rente.van(jaar);
      add(h.rente, paid ? std::optional{part(*paid, of_debt)} : std::nullopt);
      h.schuld = h.schuld + part(s.waarde.van(jaar).value_or(Euro{}), of_debt);
    }
    all.push_back(wat);
    together.huur = together.huur + h.huur;
    add(together.rente, h.rente);
    add(together.waardestijging, h.waardestijging);
    together.kosten = together.kosten + h.kosten;
    together.kosten_bekend = together.kosten_bekend && h.kosten_bekend;
    together.waarde = together.waarde + h.waarde;
    together.schuld = together.schuld + h.schuld;
    out.push_back(std::move(h));
  }
  if (out.size() < 2) return out;
  const auto tax = caused(all);
  if (!tax) return {};
  together.belasting = *tax;
  out.push_back(std::move(together));
  return out;
}

} // namespace netto::studies
