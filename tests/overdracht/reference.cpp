// SPDX-License-Identifier: EUPL-1.2
#include "reference.hpp"

#include "base/sort.hpp"

#include <algorithm>
#include <map>

namespace rechtsverkeer {

namespace {

using namespace referentie;
using netto::Date;
using netto::Dossier;
using netto::Eigendom;
using netto::Woning;

// Articles 14 (rates in thousandths of a percent) and 15 lid 1 p (euros), typed from the statute of each year; 2027 as proposed and
// estimated.
struct Jaar {
  int jaar;
  std::int64_t algemeen, woning, wonen, grens;
};
constexpr Jaar tabel[] = {{2020, 6'000, 2'000, 2'000, 0},         {2021, 8'000, 8'000, 2'000, 400'000},
                          {2022, 8'000, 8'000, 2'000, 400'000},   {2023, 10'400, 10'400, 2'000, 440'000},
                          {2024, 10'400, 10'400, 2'000, 510'000}, {2025, 10'400, 10'400, 2'000, 525'000},
                          {2026, 10'400, 8'000, 2'000, 555'000},  {2027, 10'400, 7'000, 2'000, 615'000}};
const Jaar& van(int jaar) { return *std::ranges::find(tabel, jaar, &Jaar::jaar); }

/// A day as a number: 20260115.
int getal(Date d) {
  return static_cast<int>(d.year()) * 10'000 + static_cast<int>(static_cast<unsigned>(d.month())) * 100 +
         static_cast<int>(static_cast<unsigned>(d.day()));
}
int maanden_later(int dag, int maanden) {
  const int telling = dag / 10'000 * 12 + dag / 100 % 100 - 1 + maanden, jaar = telling / 12, maand = telling % 12 + 1;
  const bool schrikkel = (jaar % 4 == 0 && jaar % 100 != 0) || jaar % 400 == 0;
  const int lengtes[] = {31, schrikkel ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  return jaar * 10'000 + maand * 100 + std::min(dag % 100, lengtes[maand - 1]);
}
bool binnen(int eerst, int dan, int maanden) { return eerst <= dan && dan <= maanden_later(eerst, maanden); }

Getal euros(netto::Euro e) { return deel(e.cents(), 100); }
Getal percentage(std::int64_t duizendsten) { return deel(duizendsten, 100'000); }
Getal meer(Getal a, Getal b) { return b < a ? a - b : heel(0); }

/// The part of each adult, in the same order.
std::vector<Getal> delen(const Dossier& d, const Eigendom& e) {
  std::vector<Getal> uit(d.personen.size(), heel(0));
  if (e.empty())
    for (auto& x : uit) x = deel(1, static_cast<std::int64_t>(d.personen.size()));
  for (const auto& a : e)
    if (a.wie != netto::outside)
      uit[a.wie] = uit[a.wie] + deel(a.deel.size().numerator().to_int64(), a.deel.size().denominator().to_int64());
  return uit;
}
Woning::Gebruik gebruik(const Woning& w, int dag) {
  auto nu = w.gebruik.front().gebruik;
  for (const auto& g : w.gebruik)
    if (!g.vanaf || getal(*g.vanaf) <= dag) nu = g.gebruik;
  return nu;
}
bool gaat_wonen(const Woning& w, int dag) {
  if (w.verklaring_hoofdverblijf) return *w.verklaring_hoofdverblijf;
  auto nu = gebruik(w, dag);
  for (const auto& g : w.gebruik)
    if (nu == Woning::Gebruik::leegstaand && g.vanaf && getal(*g.vanaf) > dag) nu = g.gebruik;
  return nu == Woning::Gebruik::eigen_woning;
}
bool samen(const Dossier& d, const Woning& w, int dag, const std::vector<std::size_t>& wie) {
  for (const auto& g : w.gebruik)
    if (g.gebruik == Woning::Gebruik::eigen_woning && (!g.vanaf || getal(*g.vanaf) <= dag)) return true;
  for (const auto& p : d.partnerschappen)
    if (std::ranges::all_of(wie, [&](std::size_t x) { return std::ranges::find(p.personen, x) != p.personen.end(); }))
      return true;
  return false;
}

struct Gebeurtenis {
  int dag;
  std::size_t woning;
  Date wanneer{};
  bool koop;
  std::size_t welke; ///< of `eigenaar_vanaf`
};
struct Gebruikt {
  int dag;
  std::size_t woning;
  Getal bedrag;
  bool koop;
};

} // namespace

std::vector<Post> reken(const Dossier& d, int jaar) {
  std::vector<Gebeurtenis> alles;
  for (std::size_t i = 0; i < d.woningen.size(); ++i) {
    const Woning& w = d.woningen[i];
    if (w.in_buitenland()) continue;
    if (w.gekocht_op && w.aankoopprijs) alles.push_back({getal(*w.gekocht_op), i, *w.gekocht_op, true, 0});
    for (std::size_t k = 0; k < w.eigenaar_vanaf.size(); ++k)
      for (const auto& [dag, waarde] : w.waarde_bij_overgang)
        if (dag == w.eigenaar_vanaf[k].first && !(w.gekocht_op && getal(dag) <= getal(*w.gekocht_op)))
          alles.push_back({getal(dag), i, dag, false, k});
  }
  netto::stable_sort(alles, [](const Gebeurtenis& a, const Gebeurtenis& b) { return a.dag < b.dag; });
  std::map<std::size_t, Gebruikt> gebruikt;
  for (std::size_t i = 0; i < d.personen.size(); ++i)
    if (d.personen[i].startersvrijstelling_gebruikt) gebruikt[i] = {0, d.woningen.size(), heel(0), false};
  std::vector<Post> uit;
  for (const auto& g : alles) {
    if (g.dag < 20210101 || g.dag / 10'000 > jaar) continue;
    const Woning& w = d.woningen[g.woning];
    const Jaar& t = van(g.dag / 10'000);
    // Owners before and after.
    std::vector<Getal> ervoor(d.personen.size(), heel(0)), erna;
    if (g.koop) {
      const Eigendom* e = &w.eigendom;
      for (const auto& later : w.eigenaar_vanaf)
        if (getal(later.first) <= g.dag) e = &later.second;
      erna = delen(d, *e);
    } else {
      ervoor = delen(d, g.welke == 0 ? w.eigendom : w.eigenaar_vanaf[g.welke - 1].second);
      erna = delen(d, w.eigenaar_vanaf[g.welke].second);
      bool dood = false;
      for (std::size_t i = 0; i < d.personen.size(); ++i)
        dood = dood || (erna[i] < ervoor[i] && d.personen[i].overleden && getal(*d.personen[i].overleden) <= g.dag);
      if (dood) continue;
    }
    // Article 9 lid 1.
    Getal waarde = heel(0);
    if (g.koop) {
      waarde = euros(w.waarde_bij_aankoop.value_or(*w.aankoopprijs));
      if (waarde < euros(*w.aankoopprijs)) waarde = euros(*w.aankoopprijs);
    } else
      for (const auto& [dag, bedrag] : w.waarde_bij_overgang)
        if (getal(dag) == g.dag) waarde = euros(bedrag);
    const bool wonen = gaat_wonen(w, g.dag);
    std::vector<std::size_t> hadden, krijgen;
    for (std::size_t i = 0; i < d.personen.size(); ++i) {
      if (heel(0) < ervoor[i]) hadden.push_back(i);
      if (ervoor[i] < erna[i]) krijgen.push_back(i);
    }
    std::map<std::size_t, Gebruikt> nieuw;
    for (const std::size_t i : krijgen) {
      Post p{g.woning, g.wanneer, i, waarde * (erna[i] - ervoor[i]), heel(0), "geen"};
      const Getal verkregen = p.maatstaf, tarief = percentage(wonen ? t.wonen : t.woning);
      // Articles 13 and 14.
      const auto& v = w.vorige_verkrijging;
      if (g.koop && v && binnen(getal(v->op), g.dag, 6)) {
        const Jaar& toen = van(getal(v->op) / 10'000);
        const std::int64_t hoeveel = v->tarief ? v->tarief->thousandths() : toen.woning;
        const Getal eerder = euros(v->belast_bedrag) * (erna[i] - ervoor[i]), lid_1 = meer(verkregen, eerder) * tarief;
        if (hoeveel < toen.algemeen) {
          p.belasting = meer(verkregen * tarief, eerder * percentage(hoeveel));
          if (g.dag >= 20260101 && p.belasting < lid_1) p.belasting = lid_1;
        } else {
          p.maatstaf = meer(verkregen, eerder);
          p.belasting = lid_1;
        }
      } else p.belasting = p.maatstaf * tarief;
      // Article 9 lid 8.
      const bool al_gebruikt = gebruikt.contains(i);
      if (al_gebruikt) {
        const Gebruikt& u = gebruikt.at(i);
        if (u.koop && u.woning == g.woning && g.dag >= 20220101 && binnen(u.dag, g.dag, 12) &&
            heel(t.grens) < u.bedrag + verkregen) {
          p.maatstaf = p.maatstaf + u.bedrag;
          p.belasting = p.belasting + u.bedrag * percentage(t.wonen);
        }
      }
      // Article 15.
      bool starter = wonen && !al_gebruikt && d.personen[i].geboortedatum.has_value();
      if (starter) {
        const int geboren = getal(*d.personen[i].geboortedatum);
        const int jaren = g.dag / 10'000 - geboren / 10'000 - (g.dag % 10'000 < geboren % 10'000 ? 1 : 0);
        starter = geboren <= g.dag && 18 <= jaren && jaren < 35 && (g.dag < 20210401 || !(heel(t.grens) < waarde));
      }
      const bool toegedeeld = !g.koop && krijgen.size() == 1 && heel(0) < ervoor[i] && erna[i] == heel(1);
      bool verdeeld = false;
      if (toegedeeld && g.welke == 0 && hadden.size() == 2) {
        const Getal a = ervoor[hadden[0]], b = ervoor[hadden[1]];
        const auto tussen = [](Getal x) { return !(x < percentage(40'000)) && !(percentage(60'000) < x); };
        verdeeld = a + b == heel(1) && tussen(a) && tussen(b) && samen(d, w, g.dag, hadden);
      }
      if (g.koop && w.nieuwbouw) p.vrijstelling = "nieuwbouw";
      else if (verdeeld) p.vrijstelling = "verdeling_samenwoners";
      else if (starter && heel(0) < p.belasting) {
        p.vrijstelling = "startersvrijstelling";
        nieuw[i] = {g.dag, g.woning, verkregen, g.koop};
      }
      if (p.vrijstelling != "geen") p.belasting = heel(0);
      if (g.dag / 10'000 == jaar) uit.push_back(p);
    }
    gebruikt.insert(nieuw.begin(), nieuw.end());
  }
  return uit;
}

} // namespace rechtsverkeer
