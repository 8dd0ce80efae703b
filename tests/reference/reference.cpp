// SPDX-License-Identifier: EUPL-1.2
#include "reference.hpp"

#include <algorithm>
#include <cstdlib>

namespace referentie {

namespace {

Lang ggd(Lang a, Lang b) {
  if (a < 0) a = -a;
  while (b != 0) {
    const Lang r = a % b;
    a = b;
    b = r;
  }
  return a;
}
Lang maal(Lang a, Lang b) {
  Lang p = 0;
  if (__builtin_mul_overflow(a, b, &p)) std::abort();
  return p;
}
Lang plus(Lang a, Lang b) {
  Lang s = 0;
  if (__builtin_add_overflow(a, b, &s)) std::abort();
  return s;
}
Getal laagste_termen(Lang t, Lang n) {
  if (n == 0) std::abort();
  if (n < 0) {
    t = -t;
    n = -n;
  }
  const Lang g = ggd(t, n);
  return g > 1 ? Getal{t / g, n / g} : Getal{t, n};
}
Getal down(Getal x) {
  Lang q = x.t / x.n;
  if (x.t % x.n < 0) --q;
  return {q, 1};
}
Getal up(Getal x) { return heel(0) - down(heel(0) - x); }
Getal nearest(Getal x) { return down(x + deel(1, 2)); }
Getal nihil_of_meer(Getal x) { return x < heel(0) ? heel(0) : x; }
Getal laagste(Getal a, Getal b) { return b < a ? b : a; }
Getal procent(std::int64_t honderdsten) { return deel(honderdsten, 10'000); }

// year, rate, heffingvrij vermogen, threshold of debts, cash, funeral, green, bank, other, debts, class I, class II, bounds.
// 2017-2022: bank, other and debts are those of the rechtsherstel. 2027 is a proposal; what has not been announced for it is
// estimated: bank and debts as in 2026, threshold, cash and funeral by the ordinary indexation of 1.248%, rounded up.
constexpr std::array<Jaarbedragen, 12> tabel{{
    {2017, 30, 25'000, 3'000, 522, 6'977, 57'385, 25, 539, 343, 163, 539, 75'000, 975'000},
    {2018, 30, 30'000, 3'000, 527, 7'033, 57'845, 12, 538, 320, 36, 538, 70'800, 978'000},
    {2019, 30, 30'360, 3'100, 534, 7'118, 58'540, 8, 559, 300, 13, 559, 71'650, 989'736},
    {2020, 30, 30'846, 3'100, 543, 7'232, 59'477, 4, 528, 274, 7, 528, 72'797, 1'005'572},
    {2021, 31, 50'000, 3'200, 552, 7'348, 60'429, 1, 569, 246, 3, 569, 50'000, 950'000},
    {2022, 31, 50'650, 3'200, 560, 7'444, 61'215, 0, 553, 228, -1, 553, 50'650, 962'350},
    {2023, 32, 57'000, 3'400, 596, 7'913, 65'072, 92, 617, 246, 0, 0, 0, 0},
    {2024, 36, 57'000, 3'700, 653, 8'665, 71'251, 144, 604, 261, 0, 0, 0, 0},
    {2025, 36, 57'684, 3'800, 661, 8'769, 26'312, 137, 588, 270, 0, 0, 0, 0},
    {2026, 36, 59'357, 3'800, 672, 8'904, 26'715, 128, 600, 270, 0, 0, 0, 0},
    {2027, 36, 60'098, 3'900, 681, 9'016, 200, 128, 637, 270, 0, 0, 0, 0},
    {2027, 36, 30'846, 3'900, 681, 9'016, 200, 128, 787, 270, 0, 0, 0, 0},
}};

/// What counts of the household (whole-year partners) or of one person.
struct Grondslag {
  Getal bank, overig, schulden;
};

struct Calculation {
  const Huishouden& h;
  const Jaarbedragen& b;

  [[nodiscard]] Getal af(Getal x) const { return h.wet ? x : down(x); } // whole euros in the tax return: assets down
  [[nodiscard]] Getal op(Getal x) const { return h.wet ? x : up(x); }   // and debts up
  [[nodiscard]] Getal bij(Getal x) const { return h.wet ? x : nearest(x); }

  /// Part of a thing that belongs to `wie` (0, 1) or to both (-1).
  static Getal aandeel_van(std::int64_t van_eerste, int wie) {
    return wie < 0 ? heel(1) : deel(wie == 0 ? van_eerste : 1000 - van_eerste, 1000);
  }
  [[nodiscard]] bool in_buitenland(int wie) const { return wie >= 0 && h.buitenland[static_cast<std::size_t>(wie)]; }

  /// What has limits per person, of the adults or of one child. `hoofden`: how often the limits count; `deel`: what of the rest counts.
  struct Bak {
    Getal hoofden, deel, contant = heel(0), groen_spaar = heel(0), groen_belegging = heel(0), schulden = heel(0);
  };
  /// 2.15: all that a child has goes to the parent with authority, to each of two the half.
  [[nodiscard]] Getal toegerekend(int kind, int wie) const {
    const int gezag = h.kinderen[static_cast<std::size_t>(kind)];
    if (wie < 0 || h.personen == 1 || gezag == wie) return heel(1);
    return gezag == 2 ? deel(1, 2) : heel(0);
  }

  [[nodiscard]] Grondslag grondslag(int wie) const { return grondslag(wie, in_buitenland(wie)); }
  [[nodiscard]] Grondslag grondslag(int wie, bool buitenland) const {
    Getal bank = heel(0), overig = heel(0), schulden = heel(0);
    std::vector<Bak> bakken{{heel(wie < 0 ? 2 : 1), heel(1)}};
    for (std::size_t k = 0; k < h.kinderen.size(); ++k) bakken.push_back({heel(1), toegerekend(static_cast<int>(k), wie)});
    for (const auto& w : h.woningen) // first the home in whole euros, then the share
      if (!buitenland || !w.buitenland) overig = overig + af(af(waarde_woning(w, h.jaar)) * aandeel_van(w.van_eerste, wie));
    for (const auto& p : h.posten) {
      const bool met_grens = p.soort == Soort::contant || p.soort == Soort::groen_spaar || p.soort == Soort::groen_belegging ||
                             p.soort == Soort::schuld || p.soort == Soort::erfbelasting;
      const Getal waarde = deel(p.cents, 100) * (p.kind < 0  ? aandeel_van(p.van_eerste, wie)
                                                 : met_grens ? heel(1)
                                                             : toegerekend(p.kind, wie));
      Bak& bak = bakken[static_cast<std::size_t>(p.kind + 1)];
      const auto eigen = [&](const Woning& w) { return !w.buitenland && !(aandeel_van(w.van_eerste, wie) == heel(0)); };
      const bool aan_woning = p.woning >= 0 ? eigen(h.woningen[static_cast<std::size_t>(p.woning)])
                                            : p.soort == Soort::schuld && // there is nothing else it can be for
                                                  std::count_if(h.woningen.begin(), h.woningen.end(), eigen) == 1;
      if (buitenland && !aan_woning) continue; // 7.7: only real estate here, and what was borrowed for that of his own
      switch (p.soort) {
      case Soort::bank: bank = bank + af(waarde); break;
      case Soort::contant: bak.contant = bak.contant + af(waarde); break;
      case Soort::vve:
      case Soort::derdenrekening: // 5.2 lid 3 d-f: from 2023
        if (h.jaar >= 2023) bank = bank + af(waarde);
        else overig = overig + af(waarde);
        break;
      case Soort::groen_spaar: bak.groen_spaar = bak.groen_spaar + af(waarde); break;
      case Soort::groen_belegging: bak.groen_belegging = bak.groen_belegging + af(waarde); break;
      case Soort::belegging: overig = overig + af(waarde); break;
      case Soort::schuld:
      case Soort::erfbelasting: bak.schulden = bak.schulden + op(waarde); break;
      case Soort::belastingschuld: break; // 5.3 lid 3 c
      }
    }
    // 5.10 a: exempt unless both the insured sum and the value exceed the limit; then wholly, per person. The form has whole euros.
    for (int i = 0; i < h.personen; ++i) {
      if (buitenland || (wie >= 0 && wie != i)) continue;
      Getal kapitaal = heel(0), waarde = heel(0);
      for (const auto& p : h.polissen)
        if (p.wie == i) {
          kapitaal = kapitaal + af(deel(p.kapitaal_centen, 100));
          waarde = waarde + af(deel(p.waarde_centen, 100));
        }
      if (heel(b.uitvaart) < kapitaal && heel(b.uitvaart) < waarde) overig = overig + waarde;
    }
    for (const Bak& bak : bakken) {
      const Getal kas = nihil_of_meer(bak.contant - bak.hoofden * heel(b.contant)); // 5.10 d
      const Getal ruimte = bak.hoofden * heel(b.groen);                             // 5.13
      Getal bak_overig = nihil_of_meer(bak.groen_belegging - ruimte),
            bak_bank = nihil_of_meer(bak.groen_spaar - nihil_of_meer(ruimte - bak.groen_belegging));
      (h.jaar >= 2023 ? bak_bank : bak_overig) = (h.jaar >= 2023 ? bak_bank : bak_overig) + kas;
      // 5.2 lid 3 c from 2023; before, Wet rechtsherstel, article 1: only what is deposited is a bank deposit.
      // 2.15 lid 2: the base of a child is found first, then each parent has a part of it.
      overig = overig + af(bak_overig * bak.deel);
      bank = bank + af(bak_bank * bak.deel);
      // 5.3 lid 3 f; 7.7 lid 2 has no threshold
      schulden =
          schulden + op((buitenland ? bak.schulden : nihil_of_meer(bak.schulden - bak.hoofden * heel(b.drempel))) * bak.deel);
    }
    return {bank, overig, schulden};
  }

  /// 5.2 lid 1, text 2017-2022, over the base of one person.
  [[nodiscard]] Getal vermogensmix(Getal grondslag) const {
    const Getal l1 = heel(b.grens_1), l2 = heel(b.grens_2);
    const std::array<Getal, 3> schijf{laagste(grondslag, l1), nihil_of_meer(laagste(grondslag, l2) - l1),
                                      nihil_of_meer(grondslag - l2)};
    constexpr std::array<std::int64_t, 3> klasse_1{67, 21, 0}, klasse_2{33, 79, 100};
    Getal som = heel(0);
    for (std::size_t i = 0; i < 3; ++i) {
      som = som + af(af(schijf[i] * deel(klasse_1[i], 100)) * procent(b.klasse_1));
      const Getal twee = af(schijf[i] * deel(klasse_2[i], 100)) * procent(b.klasse_2);
      som = som + (h.jaar == 2019 ? bij(twee) : af(twee)); // as the corrected page of 2019 has it
    }
    return nihil_of_meer(som); // rounding down a negative class I would make a few euros of 2022 worth less than nothing
  }

  /// 7.7: who left during the year, on the 15th of the month after the last whole one, is liable for what lies here over the whole
  /// months after it, partners each alone.
  struct Na_vertrek {
    Getal mix = heel(0), forfait = heel(0);
  };
  [[nodiscard]] Na_vertrek voordeel_na_vertrek(int i) const {
    const int hier = h.maanden[static_cast<std::size_t>(i)];
    if (hier >= 11) return {};
    const Grondslag g = grondslag(i, true);
    const Getal basis = g.bank + g.overig - g.schulden, tijd = deel(11 - hier, 12);
    const Getal belast = nihil_of_meer(basis - heel(b.heffingvrij));
    if (belast == heel(0)) return {};
    Getal aandeel = belast / basis;
    if (!h.wet) aandeel = down(aandeel * heel(10'000)) / heel(10'000);
    const Getal rendement =
        af(g.bank * procent(b.bank)) + af(g.overig * procent(b.overig)) - bij(g.schulden * procent(b.schuld));
    const Getal forfait = af(af(nihil_of_meer(rendement) * aandeel) * tijd);
    return {h.jaar >= 2023 ? heel(0) : af(vermogensmix(belast) * tijd), forfait};
  }

  /// One computation: of partners together (-1), or of one person.
  void reken(int wie, Amount& uit) const {
    const Grondslag g = grondslag(wie);
    const bool buitenland = in_buitenland(wie);
    const Getal hoofden = heel(wie < 0 ? 2 : 1);
    const Getal rendement_bank = af(g.bank * procent(b.bank));
    const Getal rendement_overig = af(g.overig * procent(b.overig));
    const Getal rendement_schulden = bij(g.schulden * procent(b.schuld));
    const Getal rendement = rendement_bank + rendement_overig - rendement_schulden;
    const Getal basis = g.bank + g.overig - g.schulden;
    const Getal samen = nihil_of_meer(basis - hoofden * heel(b.heffingvrij)); // 7.7 lid 1: by chapter 5, so 5.5 too
    uit.bank = uit.bank + g.bank;
    uit.overig = uit.overig + g.overig;
    uit.schulden = uit.schulden + g.schulden;
    uit.rendement_bank = uit.rendement_bank + rendement_bank;
    uit.rendement_overig = uit.rendement_overig + rendement_overig;
    uit.rendement_schulden = uit.rendement_schulden + rendement_schulden;
    uit.rendement = uit.rendement + rendement;
    uit.rendementsgrondslag = uit.rendementsgrondslag + basis;
    uit.grondslag = uit.grondslag + samen;

    // The form asks whole euros: the part of one partner is rounded down, the other has the rest. Whose is not in the law; that
    // of the eldest (the second person here), so that the order of the dossier does not matter.
    const Getal van_tweede = af(samen * deel(100'000 - h.verdeling, 100'000));
    for (int i = wie < 0 ? 0 : wie; i <= (wie < 0 ? 1 : wie); ++i) {
      Persoon p;
      p.grondslag = wie >= 0 ? samen : i == 1 ? van_tweede : samen - van_tweede;
      if (heel(0) < samen) {
        p.aandeel = p.grondslag / basis;
        if (!h.wet) p.aandeel = down(p.aandeel * heel(10'000)) / heel(10'000);
      }
      const Getal naar_aandeel = af(nihil_of_meer(rendement) * p.aandeel);
      const Getal tijd = deel(h.maanden[static_cast<std::size_t>(i)], 12); // 5.2 lid 6 (lid 3 before 2023)
      const Na_vertrek elders = voordeel_na_vertrek(i);
      if (h.jaar >= 2023) {
        p.forfait = af(naar_aandeel * tijd) + elders.forfait;
        p.voordeel = p.forfait;
      } else {
        const Getal mix = af(vermogensmix(p.grondslag) * tijd), herstel = af(naar_aandeel * tijd);
        p.vermogensmix = mix + elders.mix;
        p.herstel = herstel + elders.forfait;
        p.voordeel = laagste(mix, herstel) + laagste(elders.mix, elders.forfait); // K-054: each period has the lowest
      }
      const Getal aftrek = heel(buitenland ? 0 : h.aftrek[static_cast<std::size_t>(i)]); // 7.7 lid 1: none
      p.inkomen = nihil_of_meer(p.voordeel - aftrek);
      const Getal belasting = p.inkomen * deel(b.tarief, 100);
      p.belasting = h.jaar == 2017 ? bij(belasting) : af(belasting); // as the page of 2017 has it
      uit.som_past = !h.wet || h.personen == 1 || (h.partners && h.maanden[0] >= 11);
      if (uit.som_past) uit.belasting = uit.belasting + p.belasting;
      uit.personen.push_back(p);
    }
  }
};

} // namespace

Getal heel(std::int64_t x) { return {x, 1}; }
Getal deel(std::int64_t t, std::int64_t n) { return laagste_termen(t, n); }
Getal operator+(Getal a, Getal b) {
  const Lang g = ggd(a.n, b.n);
  return laagste_termen(plus(maal(a.t, b.n / g), maal(b.t, a.n / g)), maal(a.n, b.n / g));
}
Getal operator-(Getal a, Getal b) { return a + Getal{-b.t, b.n}; }
Getal operator*(Getal a, Getal b) {
  const Getal x = laagste_termen(a.t, b.n), y = laagste_termen(b.t, a.n);
  return {maal(x.t, y.t), maal(x.n, y.n)};
}
Getal operator/(Getal a, Getal b) { return a * laagste_termen(b.n, b.t); }
bool operator<(Getal a, Getal b) { return (a - b).t < 0; }
bool operator==(Getal a, Getal b) { return a.t == b.t && a.n == b.n; }

std::string tekst(Getal x) {
  const auto digits = [](Lang y) {
    std::string s = y == 0 ? "0" : "";
    for (; y != 0; y /= 10) s.insert(s.begin(), static_cast<char>('0' + static_cast<int>(y % 10)));
    return s;
  };
  return (x.t < 0 ? "-" : "") + digits(x.t < 0 ? -x.t : x.t) + (x.n == 1 ? "" : "/" + digits(x.n));
}

const Jaarbedragen& bedragen(int jaar, bool kabinetsbrief) {
  if (kabinetsbrief) return tabel.back();
  const auto rij = std::find_if(tabel.begin(), tabel.end(), [&](const auto& r) { return r.jaar == jaar; });
  if (rij == tabel.end()) std::abort();
  return *rij;
}

Getal waarde_woning(const Woning& w, int jaar) {
  // 5.20 lid 3 and 5: temporary leases are out from 2023, unbusinesslike leases between related parties from 2026
  const bool ratio_geldt = w.verhuurd && w.huur_centen > 0 && !w.buitenland && !(w.tijdelijk && jaar >= 2023) &&
                           !(w.onzakelijk_gelieerd && jaar >= 2026);
  Getal woz = heel(w.woz) - heel(w.canon) * heel(w.gebouwd && ratio_geldt ? 20 : 17); // 5.20 lid 4, 17b
  if (!ratio_geldt) return woz;
  if (w.gebouwd) woz = woz - heel(20'000);                                                // 17a lid 4
  const Getal verhuurd = woz * (w.m2_verhuurd > 0 ? deel(w.m2_verhuurd, w.m2) : heel(1)); // 17a lid 5
  Getal percentage = deel(w.huur_centen * 12, 100) / verhuurd * heel(100);
  if (w.onzakelijk_gelieerd) percentage = jaar < 2023 ? deel(35, 10) : deel(55, 10); // 17a lid 3
  constexpr std::array<std::int64_t, 8> oud{45, 51, 56, 62, 67, 73, 78, 85}, nieuw{73, 79, 84, 90, 95, 100, 100, 100};
  std::size_t rij = 0;
  while (rij < 7 && heel(static_cast<std::int64_t>(rij) + 1) < percentage) ++rij;
  const Getal waarde = verhuurd * deel((jaar < 2023 ? oud : nieuw)[rij], 100) + (woz - verhuurd);
  if (w.waarde_verhuurd_centen > 0) { // 17a lid 6, before 2026 case law: at least 10% higher
    const Getal markt = deel(w.waarde_verhuurd_centen, 100);
    if (!(waarde < markt * deel(11, 10))) return markt;
  }
  return waarde;
}

Amount compute(const Huishouden& h) {
  const Calculation b{h, bedragen(h.jaar, h.kabinetsbrief)};
  Amount uit;
  for (const auto& w : h.woningen) uit.woningen.push_back(waarde_woning(w, h.jaar));
  if (h.partners) b.reken(-1, uit);
  else
    for (int i = 0; i < h.personen; ++i) b.reken(i, uit);
  return uit;
}

} // namespace referentie
