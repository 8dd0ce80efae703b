// SPDX-License-Identifier: EUPL-1.2
#include "held.hpp"

#include "reference.hpp"

#include <algorithm>

namespace werk_en_woning {

namespace {

using netto::Fraction;
using netto::areas::Amount;

/// Euros of an amount in cents; nothing when its parts are too large for the arithmetic of the reference.
std::optional<Getal> euros(const Amount& u) {
  const auto num = u.waarde.numerator(), den = u.waarde.denominator();
  if (!num.fits_int64() || !den.fits_int64()) return std::nullopt;
  return referentie::heel(num.to_int64()) / referentie::heel(den.to_int64()) / referentie::heel(100);
}
std::optional<Getal> euros(const std::optional<Amount>& u) { return u ? euros(*u) : referentie::heel(0); }

Fraction whole(referentie::Lang x) {
  constexpr int half = 62;
  const auto low = static_cast<std::int64_t>(x & ((referentie::Lang{1} << half) - 1)),
             high = static_cast<std::int64_t>(x >> half);
  return Fraction{high} * Fraction{std::int64_t{1} << half} + Fraction{low};
}
bool same(const Amount& here, const Getal& there) { return here.waarde * whole(there.n) == whole(there.t) * Fraction{100}; }

/// What partners deduct together, however they divide it: the amounts of each, which are rounded up.
void check_together(Held& uit, const netto::Dossier& d, const netto::areas::YearAnswer& answer) {
  const auto* pair = netto::partners_of(d, answer.jaar);
  if (pair == nullptr) return;
  Fraction whole_of_both, divided;
  for (const auto wie : pair->personen) {
    const auto p = std::ranges::find_if(answer.box1->personen, [&](const auto& x) { return x.wie == wie; });
    if (p == answer.box1->personen.end() || !p->heffing) return;
    const std::int64_t cents = d.personen[wie].aftrekposten.van(answer.jaar).value_or(netto::Euro{}).cents();
    whole_of_both = whole_of_both + Fraction{answer.afronding == netto::RoundingPolicy::wet ? cents : (cents + 99) / 100 * 100};
    if (answer.eigen_woning)
      for (const auto& x : answer.eigen_woning->gewezen_partners)
        if (x.wie == wie) whole_of_both = whole_of_both + x.betaald.value_or(Amount{}).waarde;
    divided = divided + p->heffing->aftrekposten.value_or(Amount{}).waarde;
  }
  if (divided != whole_of_both) uit.differs += "\n  the partners do not deduct what they have together";
}

} // namespace

Held held(const netto::Dossier& d, const netto::areas::YearAnswer& answer) {
  Held uit;
  if (!answer.aanslag || !answer.box1) return uit;
  const auto owes = [](const netto::Persoon& p) { return !p.schuld_aan_eigen_vennootschap.empty(); };
  if (std::ranges::any_of(d.personen, owes)) return uit; // tests/vennootschap holds that part of box 2
  check_together(uit, d, answer);
  const auto in_box_2 = [&](netto::PersonIndex wie) -> const netto::box2::PersonAnswer* {
    if (!answer.box2) return nullptr;
    const auto p = std::ranges::find_if(answer.box2->personen, [&](const auto& x) { return x.wie == wie; });
    return p != answer.box2->personen.end() ? &*p : nullptr;
  };
  // What the other boxes bring each person; nothing of who has too large parts.
  std::vector<std::optional<Andere_boxen>> box3_of(d.personen.size());
  for (const auto& a : answer.aanslag->personen) {
    const auto box3 = std::ranges::find_if(answer.vermogen.personen, [&](const auto& p) { return p.wie == a.wie; });
    const auto income = euros(box3->belastbaar_inkomen), tax = euros(a.belasting_box3),
               green = euros(box3->heffingskorting_groen), dividend = euros(box3->dividendbelasting),
               relief = euros(box3->vermindering), benefit = euros(box3->voordeel);
    if (!income || !tax || !green || !dividend || !relief || !benefit) continue;
    Andere_boxen x{*income, *tax, *green, *dividend, *relief, *benefit - *income};
    if (const auto* box2 = in_box_2(a.wie)) {
      const auto part = euros(box2->inkomen), deduction = euros(box2->aftrek), withheld = euros(box2->dividendbelasting);
      if (!part || !deduction || !withheld) continue;
      x.deel_box_2 = *part + *deduction;
      x.dividendbelasting = x.dividendbelasting + *withheld;
    }
    const auto box1 = std::ranges::find_if(answer.box1->personen, [&](const auto& p) { return p.wie == a.wie; });
    if (netto::partners_of(d, answer.jaar) != nullptr) x.aftrekposten = euros(box1->heffing->aftrekposten);
    box3_of[a.wie] = x;
  }
  std::vector<Andere_boxen> andere;
  for (const auto& x : box3_of) andere.push_back(x.value_or(Andere_boxen{}));
  for (const auto& a : answer.aanslag->personen) {
    const auto of_him = [&](const auto& p) { return p.wie == a.wie; };
    const auto b = std::ranges::find_if(answer.box1->personen, of_him);
    if (!leest(d, a.wie, answer.jaar) || !box3_of[a.wie]) continue;
    const auto other = partner(d, a.wie, answer.jaar);
    if (other && (!leest(d, *other, answer.jaar) || !box3_of[*other])) continue;
    ++uit.persons;
    const Uitkomst u = reken(d, a.wie, answer.jaar, answer.afronding == netto::RoundingPolicy::wet, andere);
    const auto check = [&](const char* what, const std::optional<Amount>& here, const Getal& there) {
      if (same(here.value_or(Amount{}), there)) return;
      const auto shown = euros(here);
      uit.differs += std::string{"\n  "} + d.personen[a.wie].naam + ": " + what + " is " +
                     (shown ? referentie::tekst(*shown) : "another") + ", by the reference " + referentie::tekst(there);
    };
    check("loon", b->loon, u.loon);
    if (b->winst) {
      check("winst", b->winst->winst, u.winst);
      check("zelfstandigenaftrek", b->winst->zelfstandigenaftrek, u.zelfstandigenaftrek);
      check("ondernemersaftrek", b->winst->ondernemersaftrek, u.ondernemersaftrek);
      check("mkb_winstvrijstelling", b->winst->mkb_winstvrijstelling, u.mkb);
      check("belastbare_winst", b->winst->belastbare_winst, u.belastbare_winst);
    }
    if (const auto* home = answer.eigen_woning ? answer.eigen_woning->of(a.wie) : nullptr; home != nullptr && home->inkomen) {
      check("eigenwoningforfait", home->eigenwoningforfait, u.forfait);
      check("aftrekbare_kosten_eigen_woning", home->inkomen->kosten, u.kosten_woning);
      check("aftrek_geen_of_geringe_eigenwoningschuld", home->inkomen->geringe_schuld, u.geringe_schuld);
      check("inkomsten_uit_eigen_woning", home->inkomen->inkomsten, u.woning);
    }
    if (const auto* p = in_box_2(a.wie)) {
      check("inkomen box 2", p->inkomen, u.inkomen_2);
      check("verlies box 2", p->verlies, u.verlies_2);
      check("verlies_naar_vorig_jaar", p->terug, u.terug_2);
      check("verrekend_verlies box 2", p->verrekend_verlies, u.verrekend_2);
      check("te_verrekenen_verlies box 2", p->over_verlies, u.over_2);
      check("belastbaar_inkomen box 2", p->belastbaar_inkomen, u.belastbaar_2);
      check("belasting box 2", p->belasting, u.belasting_2);
      // What is divided is what there is.
      const auto* pair = netto::partners_of(d, answer.jaar);
      std::vector<netto::PersonIndex> unit{a.wie};
      if (pair != nullptr && std::ranges::find(pair->personen, a.wie) != pair->personen.end()) unit = pair->personen;
      Getal income = referentie::heel(0), withheld = referentie::heel(0);
      for (const auto i : unit)
        if (const auto* of = in_box_2(i)) {
          income = income + euros(of->inkomen).value() + euros(of->aftrek).value();
          withheld = withheld + euros(of->dividendbelasting).value();
        }
      const Belang all = belang(d, unit, answer.jaar, answer.afronding == netto::RoundingPolicy::wet);
      if (!(income == all.inkomen) || !(withheld == all.ingehouden))
        uit.differs += "\n  box 2 of all together: " + referentie::tekst(income) + " and withheld " +
                       referentie::tekst(withheld) + ", by the reference " + referentie::tekst(all.inkomen) + " and " +
                       referentie::tekst(all.ingehouden);
    }
    const auto& h = *b->heffing;
    check("inkomen", h.inkomen, u.inkomen);
    check("verlies", h.verlies, u.verlies);
    check("verrekend_verlies", h.verrekend_verlies, u.verrekend);
    check("te_verrekenen_verlies", h.over_verlies, u.over);
    check("belastbaar_inkomen", h.belastbaar_inkomen, u.belastbaar);
    check("tariefsaanpassing", h.aanpassing, u.aanpassing);
    check("belasting", h.belasting, u.belasting);
    check("premie_volksverzekeringen", h.premie, u.premie);
    check("bijdrage_zvw", b->bijdrage_zvw, u.zvw);
    check("verzamelinkomen", a.verzamelinkomen, u.verzamelinkomen);
    check("algemene_heffingskorting", a.kortingen.algemene_heffingskorting, u.algemeen);
    check("arbeidskorting", a.kortingen.arbeidskorting, u.arbeid);
    check("combinatiekorting", a.kortingen.combinatiekorting, u.combinatie);
    check("jonggehandicaptenkorting", a.kortingen.jonggehandicaptenkorting, u.jong);
    check("verhoging", a.kortingen.verhoging, u.verhoging);
    check("ouderenkorting", a.kortingen.ouderenkorting, u.ouderen);
    check("alleenstaande_ouderenkorting", a.kortingen.alleenstaande_ouderenkorting, u.alleenstaand);
    check("kortingen", a.kortingen.totaal, u.kortingen);
    check("niet_geheven", a.niet_geheven, u.niet_geheven);
    check("te_betalen", a.te_betalen, u.te_betalen);
  }
  return uit;
}

} // namespace werk_en_woning
