// SPDX-License-Identifier: EUPL-1.2
// A parameter that the articles of a year do not list (box3::parameters) is not loaded, and nil where a rule would read it. So that
// this is never silent: whatever stands in such fields, no outcome depends on it.
#include "helpers.hpp"

namespace netto::parity {
namespace {

using F = Exact<RoundingPolicy::belastingdienst>;
using Jaar = box3::Gegevens<F>;

/// Calls `op` with the number of each field of a list of parameters.
template <class Op> struct Getallen {
  Op op;
  void operator()(std::string_view, auto& x) const { op(x.number); }
  template <class Part> void operator()(std::string_view, Tabel<Part>& t) const { tabel(t); }
  template <class Part> void operator()(std::string_view, const Tabel<Part>& t) const { tabel(t); }
  void tabel(auto& t) const {
    for (auto& x : t.tot_en_met) op(x.number);
    for (auto& x : t.waarde) op(x.number);
  }
};
template <class Op> Getallen(Op) -> Getallen<Op>;

/// `g` with `gif` in every field that composition `c` does not list.
Jaar met_gif(const vermogen::Composition& c, const Jaar& g, std::int64_t gif) {
  Jaar p = g;
  const Getallen vergiftig{[&](Fraction& x) { x = Fraction{gif}; }};
  p.algemeen.velden(p.algemeen, vergiftig);
  p.waardering.velden(p.waardering, vergiftig);
  p.waardering.velden_veronderstelde_huur(p.waardering, vergiftig);
  p.werkelijk.velden(p.werkelijk, vergiftig);
  p.werkelijk.velden_eigen_gebruik(p.werkelijk, vergiftig);
  p.rendement.velden_forfait(p.rendement, vergiftig);
  p.mix.velden(p.mix, vergiftig);
  std::vector<Fraction> gevraagd;
  box3::parameters(c, g, Getallen{[&](const Fraction& x) { gevraagd.push_back(x); }});
  auto volgende = gevraagd.begin();
  box3::parameters(c, p, Getallen{[&](Fraction& x) { x = *volgende++; }});
  return p;
}

std::vector<Fraction> uitkomsten(const vermogen::Composition& c, const Jaar& p) {
  std::vector<Fraction> uit;
  for (int i = 0; i < 64; ++i) {
    const auto ja = [&](int bit) { return (i >> bit & 1) != 0; };
    const auto rij = box3::household_row<F>({90'000, 700, 30'000, 80'000, 120'000, 40'000, ja(0) ? 350'000 : 0, 110'050, 70'000,
                                             100'000, 0, 33'333, ja(1) ? 2 : 1, 9, ja(1), ja(2), ja(3), ja(4), ja(5)});
    const auto u = box3::compute_row<F>(c, rij, p);
    for (const auto* b :
         {&u.rendementsgrondslag, &u.grondslag, &u.voordeel[0], &u.voordeel[1], &u.belasting[0], &u.belasting[1]})
      uit.push_back(b->number);
  }
  return uit;
}

} // namespace

TEST_CASE("no outcome depends on a parameter that the articles of the year do not list") {
  for (int jaar = eerste_jaar; jaar <= laatste_jaar; ++jaar)
    for (const bool rechtsherstel : {true, false}) {
      INFO(jaar, " ", rechtsherstel);
      auto rijen = rijgegevens(jaar);
      rijen.rechtsherstel = rechtsherstel;
      const Jaar g = box3::lift<F>(rijen, {});
      const auto& c = vermogen::composition_of(jaar);
      const auto zonder = uitkomsten(c, g);
      for (const std::int64_t gif : {1, -7, 123'456'789}) CHECK((uitkomsten(c, met_gif(c, g, gif)) == zonder));
    }
}

TEST_CASE("the test above sees a parameter that is read") {
  const Jaar g = box3::lift<F>(rijgegevens(2025), {}); // 2026 does not list the rent that 2025 supposes between relatives
  const auto &from_2023 = vermogen::composition_of(2023), &from_2026 = vermogen::composition_of(2026);
  CHECK((uitkomsten(from_2023, met_gif(from_2026, g, -7)) != uitkomsten(from_2023, g)));
}

} // namespace netto::parity
