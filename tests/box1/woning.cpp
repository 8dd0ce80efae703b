// SPDX-License-Identifier: EUPL-1.2
#include "woning.hpp"

#include <algorithm>
#include <array>

namespace werk_en_woning {

namespace {

using namespace referentie;
using netto::Dossier;
using netto::PersonIndex;
using Debt = netto::Schuld;
using Home = netto::Woning;

// Wet IB 2001: 3.112 lid 1 (percentages in thousandths), 3.123a lid 2 (in thousandths of a percent, times three). Typed from the yearly
// tables of the Belastingdienst and the Belastingplan 2026; 2027 as estimates.
struct Jaar {
  int jaar;
  std::array<int, 5> percentages;
  std::int64_t grens, vast, driemaal_hillen;
};
constexpr std::array<Jaar, 8> tabel{{{2020, {0, 200, 350, 450, 600}, 1'090'000, 6'540, 280'000},
                                     {2021, {0, 200, 300, 400, 500}, 1'110'000, 5'550, 270'000},
                                     {2022, {0, 150, 250, 350, 450}, 1'130'000, 5'085, 260'000},
                                     {2023, {0, 100, 200, 250, 350}, 1'200'000, 4'200, 250'000},
                                     {2024, {0, 100, 200, 250, 350}, 1'310'000, 4'585, 240'000},
                                     {2025, {0, 100, 200, 250, 350}, 1'330'000, 4'655, 230'000},
                                     {2026, {0, 100, 200, 250, 350}, 1'350'000, 4'725, 215'601},
                                     {2027, {0, 100, 200, 250, 350}, 1'360'000, 4'760, 201'201}}};
constexpr std::array<std::int64_t, 4> grenzen_van_de_tabel{12'500, 25'000, 50'000, 75'000};

const Jaar& van_jaar(int jaar) { return tabel.at(static_cast<std::size_t>(jaar - tabel.front().jaar)); }
Getal euro(netto::Euro e) { return deel(e.cents(), 100); }
const Getal nul = heel(0);

Getal neer(Getal x, bool wet) {
  if (wet) return x;
  Lang q = x.t / x.n;
  if (x.t % x.n < 0) --q;
  return {q, 1};
}
Getal op(Getal x, bool wet) { return nul - neer(nul - x, wet); }

/// Who is assessed with him; the elder first, and of two of the same day or of unknown age by name.
std::vector<PersonIndex> eenheid(const Dossier& d, PersonIndex wie, int jaar) {
  const auto* paar = netto::partners_of(d, jaar);
  if (paar == nullptr || std::find(paar->personen.begin(), paar->personen.end(), wie) == paar->personen.end()) return {wie};
  auto beiden = paar->personen;
  const auto eerder = [&](PersonIndex a, PersonIndex b) {
    const auto &x = d.personen[a].geboortedatum, &y = d.personen[b].geboortedatum;
    return x && y && *x != *y ? *x < *y : d.personen[a].naam < d.personen[b].naam;
  };
  if (eerder(beiden[1], beiden[0])) std::swap(beiden[0], beiden[1]);
  return beiden;
}
Getal getal(const netto::Part& p) { return deel(p.size().numerator().to_int64(), p.size().denominator().to_int64()); }
Getal aandeel(const Dossier& d, const netto::Eigendom& e, const std::vector<PersonIndex>& van) {
  if (e.empty()) return deel(static_cast<std::int64_t>(van.size()), static_cast<std::int64_t>(d.personen.size()));
  Getal som = nul;
  for (const auto& a : e)
    if (std::find(van.begin(), van.end(), a.wie) != van.end()) som = som + getal(a.deel);
  return som;
}
Getal forfait(const Jaar& t, Getal waarde, bool wet) { // 3.112 lid 1
  if (heel(t.grens) < waarde) return neer(heel(t.vast) + (waarde - heel(t.grens)) * deel(2'350, 100'000), wet);
  std::size_t schijf = 0;
  while (schijf < grenzen_van_de_tabel.size() && heel(grenzen_van_de_tabel[schijf]) < waarde) ++schijf;
  return neer(waarde * deel(t.percentages[schijf], 100'000), wet);
}
bool is_lening(const Debt& s) { return s.soort == Debt::Soort::eigenwoningschuld; }
int jaar_van(netto::Date dag) { return static_cast<int>(dag.year()); }
/// Years since he left the home to his former partner, who lives there still; 0: he did not.
int jaren_weg(const Home& w, int jaar) {
  if (w.gebruik.size() != 2 || w.gebruik[1].reden != Home::Reden::gewezen_partner || !w.gewezen_partner) return 0;
  return w.gebruik[1].vanaf == w.gewezen_partner->uit_elkaar_op ? jaar - jaar_van(*w.gebruik[1].vanaf) : 0;
}
bool bewoond(const Home& w, int jaar) { // 3.111 lid 1 and 4
  return w.gebruik.front().gebruik == Home::Gebruik::eigen_woning && jaren_weg(w, jaar) <= 1;
}
Getal van_buiten(const netto::Eigendom& e) {
  Getal som = nul;
  for (const auto& a : e)
    if (a.wie == netto::outside) som = som + getal(a.deel);
  return som;
}
Getal boven_nul(Getal x) { return nul < x ? x : nul; }

} // namespace

bool leest_woning(const Dossier& d, PersonIndex wie, int jaar) {
  if (jaar < tabel.front().jaar || jaar > tabel.back().jaar) return false;
  bool woning = false, lening = false;
  const auto wij = eenheid(d, wie, jaar);
  for (const Home& w : d.woningen) {
    const bool ooit = std::any_of(w.gebruik.begin(), w.gebruik.end(), [](const auto& g) {
      return g.gebruik == Home::Gebruik::eigen_woning || g.te_koop || g.reden;
    });
    if (!ooit && !w.gewezen_partner) continue;
    const int weg = jaren_weg(w, jaar);
    if (w.gewezen_partner && jaar_van(w.gewezen_partner->uit_elkaar_op) >= jaar) return false;
    if ((w.gebruik.size() != 1 && weg != 1 && weg < 3) || w.gekocht_op || w.verkocht_op || w.vruchtgebruik ||
        w.in_buitenland() || !w.eigenaar_vanaf.empty() || !w.huur.empty() || w.kamerverhuur.van(jaar) ||
        w.tijdelijke_verhuur.van(jaar) || !w.woz.van(jaar))
      return false;
    woning = woning || (bewoond(w, jaar) && nul < aandeel(d, w.eigendom, wij));
  }
  for (const Debt& s : d.schulden) {
    if (!is_lening(s)) continue;
    if (!s.rente.van(jaar) || !s.rente.days().empty() || s.vruchtgebruik || !s.eigenaar_vanaf.empty() || s.aan || s.aflosvorm ||
        s.looptijd_maanden || !s.rentevoet.empty() || s.geen_bank || !s.vooruitbetaalde_rente.empty() || !s.woning.none())
      return false;
    lening = lening || nul < aandeel(d, s.eigendom, wij);
  }
  if (!woning && !lening) return true;
  const bool anders = std::any_of(d.personen.begin(), d.personen.end(), [](const netto::Persoon& p) {
    return p.in_nederland_vanaf || p.in_nederland_tot || p.overleden || !p.buitenlands_belastingplichtig.empty() ||
           !p.partieel_buitenlands_belastingplichtig.empty();
  });
  return woning && !anders && (wij.size() == 1 || d.verdeling_eigen_woning.van(jaar));
}

Eigen_woning eigen_woning(const Dossier& d, PersonIndex wie, int jaar, bool wet) {
  const Jaar& t = van_jaar(jaar);
  const auto wij = eenheid(d, wie, jaar);
  Eigen_woning samen{nul, nul, nul, nul};
  for (const Home& w : d.woningen) {
    const Getal a = aandeel(d, w.eigendom, wij);
    if (!bewoond(w, jaar) || !(nul < a)) continue;
    const Getal heel_huis = forfait(t, euro(*w.woz.van(jaar)), wet);
    samen.forfait = samen.forfait + (a == heel(1) ? heel_huis : neer(heel_huis * a, wet)); // 3.115
    samen.kosten = samen.kosten + euro(w.erfpachtcanon.van(jaar).value_or(netto::Euro{})) * a;
  }
  for (const Debt& s : d.schulden) {
    if (!is_lening(s)) continue;
    Getal betaald = euro(*s.rente.van(jaar));
    if (s.afgesloten_op && static_cast<int>(s.afgesloten_op->year()) > jaar) continue;
    if (s.afgesloten_op && static_cast<int>(s.afgesloten_op->year()) == jaar)
      betaald = betaald + euro(s.financieringskosten.value_or(netto::Euro{}));
    samen.kosten = samen.kosten + betaald * aandeel(d, s.eigendom, wij); // 3.120 lid 1, 3.121
    for (const Home& w : d.woningen) {                                   // what another bears without any duty
      const auto zelf = s.zelf_betaald.van(jaar);
      if (!w.gewezen_partner || !zelf || w.gewezen_partner->onderhoudsplicht.value_or(false) ||
          w.gewezen_partner->verrekenen.value_or(true))
        continue;
      const Getal eigen = euro(*s.rente.van(jaar)) * aandeel(d, s.eigendom, {*w.gewezen_partner->persoon});
      samen.kosten = samen.kosten - boven_nul(eigen - euro(*zelf));
    }
  }
  samen.kosten = op(samen.kosten, wet);
  samen.saldo = samen.forfait - samen.kosten; // 3.110
  if (nul < samen.saldo) samen.geringe_schuld = op(samen.saldo * deel(t.driemaal_hillen, 300'000), wet);
  if (wij.size() == 1) return samen;
  // 2.17 lid 2, 3 and 5 a: the balance by the part chosen; the rest in that proportion (3.123a lid 3).
  const auto gekozen = d.verdeling_eigen_woning.van(jaar);
  const Getal g = gekozen ? getal((*gekozen)[wij.front()]) : deel(1, 2);
  const Getal eerste = neer(samen.saldo * g, wet);
  const Getal verhouding = samen.saldo == nul ? g : eerste / samen.saldo;
  const auto van_eerste = [&](Getal x) { return neer(x * verhouding, wet); };
  const Eigen_woning een{van_eerste(samen.forfait), van_eerste(samen.kosten), eerste, van_eerste(samen.geringe_schuld)};
  if (wie == wij.front()) return een;
  return {samen.forfait - een.forfait, samen.kosten - een.kosten, samen.saldo - een.saldo,
          samen.geringe_schuld - een.geringe_schuld};
}

Alimentatie alimentatie(const Dossier& d, PersonIndex wie, int jaar, bool wet) {
  Alimentatie uit{nul, nul};
  for (const Home& w : d.woningen) {
    if (!w.gewezen_partner || w.gewezen_partner->persoon != wie || !w.gewezen_partner->onderhoudsplicht.value_or(false))
      continue;
    const auto& g = *w.gewezen_partner;
    const bool blijft = jaren_weg(w, jaar) == 0;
    if (g.gebruiksvergoeding.van(jaar).value_or(netto::Euro{}) == netto::Euro{}) { // 3.101 lid 2, 6.3 lid 2
      const Getal deel_ervan = blijft ? van_buiten(w.eigendom) : aandeel(d, w.eigendom, {wie});
      const Getal wonen = neer(forfait(van_jaar(jaar), euro(*w.woz.van(jaar)), wet) * deel_ervan, wet);
      (blijft ? uit.ontvangen : uit.betaald) = (blijft ? uit.ontvangen : uit.betaald) + wonen;
    }
    if (g.verrekenen.value_or(false)) continue;
    for (const Debt& s : d.schulden) { // 3.101 lid 1 b, 6.3 lid 1 a
      const auto zelf = s.zelf_betaald.van(jaar);
      if (!zelf) continue;
      const Getal eigen = euro(*s.rente.van(jaar)) * aandeel(d, s.eigendom, {wie});
      uit.betaald = uit.betaald + op(boven_nul(euro(*zelf) - eigen), wet);
      uit.ontvangen = uit.ontvangen + neer(boven_nul(eigen - euro(*zelf)), wet);
    }
  }
  return uit;
}

std::vector<std::int64_t> waardegrenzen(int jaar) {
  std::vector<std::int64_t> all{grenzen_van_de_tabel.begin(), grenzen_van_de_tabel.end()};
  all.push_back(van_jaar(jaar).grens);
  return all;
}

} // namespace werk_en_woning
