// SPDX-License-Identifier: EUPL-1.2
#include "reference.hpp"

#include "woning.hpp"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <utility>

namespace werk_en_woning {

namespace {

using namespace referentie;
using netto::Dossier;
using netto::Inkomen;
using netto::PersonIndex;
using Soort = netto::Inkomen::Soort;

// Wet IB 2001: 2.10 and 2.10a (bounds, column III, rates in hundredths of a percent), 2.10 lid 2, 8.10, 8.11, 8.17, 8.18, 3.76, 3.79a;
// Regeling zorgverzekering 5.3 and 5.4. Typed from the published tables. 2027: Belastingplan 2027; column III, the credits of the
// elderly and the single elderly by the rules of chapter 10, as estimates.
struct Jaar {
  int jaar;
  std::int64_t grens_1, grens_2, kolom_1, kolom_2, oud_1, oud_kolom_1, oud_kolom_2; // euros
  std::int64_t tarief_1, tarief_2, aanpassing;                             // hundredths of a percent; the third is 49,50%
  std::int64_t algemeen, algemeen_af, algemeen_grens;                      // the percentage in thousandths of a percent
  std::int64_t a, max_a, b, grens_b, max_b, c, grens_c, max_c, d, grens_d; // art. 8.11
  std::int64_t ouderen, ouderen_grens, alleen;
  std::int64_t zelfstandig, starter, mkb, zvw, zvw_max; // percentages in hundredths
};
constexpr std::array<Jaar, 8> tabel{{
    {2020,   34'712, 68'507, 3'367, 15'989, 35'375, 3'431, 15'805, 970,   3'735,  350, 2'711, 5'672, 20'711, 2'812, 279,
     28'812, 9'921,  3'595,  1'656, 21'430, 3'819,  6'000, 34'954, 1'622, 37'372, 436, 7'030, 2'123, 1'400,  545,   57'232},
    {2021,   35'129, 68'507, 3'319, 15'702, 35'941, 3'396, 15'477, 945,   3'710,  650, 2'837, 5'977, 21'043, 4'581, 463,
     28'771, 10'108, 3'837,  2'663, 21'835, 4'205,  6'000, 35'652, 1'703, 37'970, 443, 6'670, 2'123, 1'400,  575,   58'311},
    {2022,   35'472, 69'398, 3'341, 15'917, 36'409, 3'429, 15'658, 942,   3'707,  950, 2'888, 6'007, 21'317, 4'541, 470,
     28'461, 10'350, 3'887,  2'610, 22'356, 4'260,  5'860, 36'649, 1'726, 38'464, 449, 6'310, 2'123, 1'400,  550,   59'706},
    {2023,   37'149, 73'031, 3'447, 16'698, 38'703, 3'591, 16'268, 928,   3'693,  1'257, 3'070, 6'095, 22'660, 8'231, 884,
     29'861, 10'740, 4'605,  3'085, 23'201, 5'052,  6'510, 37'691, 1'835, 40'888, 478,   5'030, 2'123, 1'400,  543,   66'956},
    {2024,   38'098, 75'518, 3'550, 17'384, 40'021, 3'729, 16'852, 932,   3'697,  1'253, 3'362, 6'630, 24'812, 8'425, 968,
     31'433, 11'490, 5'158,  2'471, 24'820, 5'532,  6'510, 39'957, 2'010, 44'770, 524,   3'750, 2'123, 1'331,  532,   71'628},
    {2025,   38'441, 76'817, 3'140, 17'523, 40'502, 3'309, 16'919, 817,   3'748,  1'202, 3'068, 6'337, 28'406, 8'053, 980,
     30'030, 12'169, 5'220,  2'258, 26'288, 5'599,  6'510, 43'071, 2'035, 45'308, 531,   2'470, 2'123, 1'270,  526,   75'864},
    {2026,   38'883, 78'426, 3'149, 18'001, 41'123, 3'330, 17'341, 810,   3'756,  1'194, 3'115, 6'398, 29'736, 8'324, 996,
     31'009, 11'965, 5'300,  1'950, 25'845, 5'685,  6'510, 45'592, 2'067, 46'002, 540,   1'200, 2'123, 1'270,  485,   79'409},
    {2027,   39'247, 78'426, 3'367, 18'317, 41'637, 3'572, 17'610, 858,   3'816,  1'134, 3'154, 6'638, 30'910, 9'503, 1'182,
     30'205, 12'438, 5'540,  1'855, 26'866, 5'929,  6'510, 47'834, 2'093, 46'576, 547,   900,   10,    1'270,  502,   82'547},
}};
/// 8.14a (bound, most), 8.16a, 8.9 (fifteenths of the credits; nil: only who was born before 1963), 9.4 (levied and paid back above).
/// 2027: bound, 8.16a and 9.4 are those of 2026 x 1,01248.
struct Gezin {
  std::int64_t drempel, hoogste, jong, vijftienden, heffen, terug;
};
constexpr std::array<Gezin, 8> gezinstabel{{{5'072, 2'881, 749, 3, 47, 15},
                                            {5'153, 2'815, 761, 2, 48, 15},
                                            {5'219, 2'534, 771, 1, 48, 15},
                                            {5'547, 2'694, 820, 0, 51, 16},
                                            {6'073, 2'950, 898, 0, 56, 18},
                                            {6'145, 2'986, 909, 0, 57, 18},
                                            {6'239, 3'032, 923, 0, 58, 18},
                                            {6'317, 2'918, 935, 0, 59, 18}}};
/// Box 2, art. 2.12: until 2023 one rate; from 2024 the end of the first bracket, column III, and the rate above. 2027: 2026 x 1,01248.
struct Schijven {
  std::int64_t grens, kolom, tarief, hoogste; // the rates in hundredths of a percent
};
constexpr std::array<Schijven, 8> schijventabel{{{0, 0, 0, 2'625},
                                                 {0, 0, 0, 2'690},
                                                 {0, 0, 0, 2'690},
                                                 {0, 0, 0, 2'690},
                                                 {67'000, 16'415, 2'450, 3'300},
                                                 {67'804, 16'611, 2'450, 3'100},
                                                 {68'843, 16'866, 2'450, 3'100},
                                                 {69'702, 17'076, 2'450, 3'100}}};
constexpr int first_year = 2020;
const Jaar& van_jaar(int jaar) { return tabel.at(static_cast<std::size_t>(jaar - first_year)); }

Getal duizendsten(std::int64_t x) { return deel(x, 100'000); }
Getal honderdsten(std::int64_t x) { return deel(x, 10'000); }
Getal min(Getal a, Getal b) { return b < a ? b : a; }
Getal max(Getal a, Getal b) { return a < b ? b : a; }
const Getal nul = heel(0);
Getal boven(Getal a, Getal b) { return max(nul, a - b); }

const Gezin& gezin_van(int jaar) { return gezinstabel.at(static_cast<std::size_t>(jaar - first_year)); }

/// Whole euros in the direction that the official calculation takes; nothing by the statute alone.
struct Rond {
  bool wet;
  [[nodiscard]] Getal neer(Getal x) const { return wet ? x : geheel(x); }
  [[nodiscard]] Getal op(Getal x) const { return wet ? x : nul - geheel(nul - x); }
  [[nodiscard]] Getal bij(Getal x) const { return wet ? x : geheel(x + deel(1, 2)); }
  static Getal geheel(Getal x) {
    Lang q = x.t / x.n;
    if (x.t % x.n < 0) --q;
    return {q, 1};
  }
};

/// The month (12 x year + month - 1) and day in which somebody reaches the pensionable age. Art. 7a AOW: 65 years and the months below in
/// each year; who has not reached it in a year, reaches it by the age of a later one.
struct Bereikt {
  int maand, dag;
};
Bereikt aow(netto::Date geboren) {
  constexpr std::pair<int, int> per_jaar[] = {{2013, 1},  {2014, 2},  {2015, 3},  {2016, 6},  {2017, 9},
                                              {2018, 12}, {2019, 16}, {2022, 19}, {2023, 22}, {2024, 24}};
  const int geboortemaand =
      static_cast<int>(geboren.year()) * 12 + static_cast<int>(static_cast<unsigned>(geboren.month())) - 1;
  const int dag = static_cast<int>(static_cast<unsigned>(geboren.day()));
  int extra = 0;
  for (int jaar = 2000;; ++jaar) {
    for (const auto& [vanaf, maanden] : per_jaar)
      if (vanaf == jaar) extra = maanden;
    const int maand = geboortemaand + 65 * 12 + extra;
    if (maand / 12 <= jaar) return {maand, dag};
    if (jaar > 2100) return {maand, dag};
  }
}

struct Inkomens {
  Getal loon = nul, winst = nul, resultaat = nul, alimentatie = nul; // 3.1 lid 2
  Getal arbeid = nul, zvw_overig = nul, ingehouden = nul;
  bool onderneming = false, zvw_winst = false, zvw_ander = false, uren = false, starter = false, aow = false;
  bool oude_alimentatie = false; // without contribution
};
bool staat_in(const std::vector<int>& jaren, int jaar) { return std::find(jaren.begin(), jaren.end(), jaar) != jaren.end(); }
Getal euro(netto::Euro e) { return deel(e.cents(), 100); }

Inkomens inkomens(const Dossier& d, PersonIndex wie, int jaar, Rond rond) {
  Inkomens uit;
  for (const Inkomen& x : d.inkomens) {
    const auto bedrag = x.bedrag.van(jaar);
    if (!bedrag || x.persoon != wie) continue;
    uit.aow = uit.aow || x.soort == Soort::aow;
    if (staat_in(x.geen_bron, jaar)) continue;
    const Getal b = rond.neer(euro(*bedrag));
    const bool zvw = x.bijdrage_zvw.value_or(true);
    bool arbeid = false;
    switch (x.soort) {
    case Soort::winst: // 3.2, 3.75
      uit.winst = uit.winst + b;
      uit.onderneming = arbeid = true;
      uit.zvw_winst = uit.zvw_winst || zvw;
      break;
    case Soort::resultaat: // 3.90
      uit.resultaat = uit.resultaat + b;
      arbeid = true;
      break;
    case Soort::alimentatie: // 3.101 lid 1 b
      uit.alimentatie = uit.alimentatie + b;
      uit.oude_alimentatie = uit.oude_alimentatie || !zvw;
      break;
    case Soort::loon: arbeid = true; [[fallthrough]];
    default: uit.loon = uit.loon + b; // 3.80 and 3.81
    }
    if ((x.soort == Soort::resultaat || x.soort == Soort::alimentatie) && zvw) {
      uit.zvw_overig = uit.zvw_overig + b;
      uit.zvw_ander = true;
    }
    if (x.arbeidsinkomen.value_or(arbeid)) uit.arbeid = uit.arbeid + b; // 8.1 lid 1 e
    uit.uren = uit.uren || staat_in(x.urencriterium, jaar);
    uit.starter = uit.starter || staat_in(x.starter, jaar);
    if (const auto i = x.loonheffing.van(jaar)) uit.ingehouden = uit.ingehouden + euro(*i);
  }
  return uit;
}

/// Amounts of other years: each with the year in which it arose, oldest first.
using Jaarbedrag = std::pair<int, Getal>;
struct Open {
  std::vector<Jaarbedrag> delen;

  void verouder(int jaar, int termijn) {
    std::erase_if(delen, [&](const Jaarbedrag& x) { return x.first < jaar - termijn; });
  }
  void vervang(int jaar, Getal x) { delen = {{jaar, x}}; }
  /// Takes at most `hoogstens`; what it took.
  Getal neem(Getal hoogstens) {
    Getal genomen = nul;
    for (auto& [jaar, x] : delen) {
      const Getal deel = min(x, boven(hoogstens, genomen));
      x = x - deel;
      genomen = genomen + deel;
    }
    return genomen;
  }
  [[nodiscard]] Getal samen() const {
    Getal som = nul;
    for (const auto& [jaar, x] : delen) som = som + x;
    return som;
  }
};

int jaar_van_dag(netto::Date d) { return static_cast<int>(d.year()); }
std::pair<int, int> maand_en_dag(netto::Date d) {
  return {static_cast<int>(static_cast<unsigned>(d.month())), static_cast<int>(static_cast<unsigned>(d.day()))};
}
/// The partnership of `wie` in `jaar`, and on which of its days.
struct Samen {
  PersonIndex ander;
  netto::Date eerste, laatste;
};
std::optional<Samen> samen(const Dossier& d, PersonIndex wie, int jaar) {
  for (const auto& p : d.partnerschappen) {
    if (p.personen.size() != 2 || (p.personen[0] != wie && p.personen[1] != wie)) continue;
    const bool begint = p.vanaf && jaar_van_dag(*p.vanaf) == jaar, eindigt = p.tot && jaar_van_dag(*p.tot) == jaar;
    if (!begint && !eindigt && !staat_in(p.heel_jaar, jaar)) continue;
    const std::chrono::year y{jaar};
    return Samen{p.personen[0] == wie ? p.personen[1] : p.personen[0], begint ? *p.vanaf : y / std::chrono::January / 1,
                 eindigt ? *p.tot : y / std::chrono::December / 31};
  }
  return std::nullopt;
}
/// Six months after its first day, on the same day of the month.
netto::Date na_zes_maanden(const Samen& s) { return s.eerste + std::chrono::months{6}; }

/// Art. 8.14a lid 1 b, and who is said to have the child.
bool kind_in_huishouden(const Dossier& d, PersonIndex wie, int jaar) {
  const auto met = samen(d, wie, jaar);
  for (const auto& k : d.kinderen) {
    const int geboren = jaar_van_dag(k.geboortedatum);
    const auto dag = maand_en_dag(k.geboortedatum);
    const bool twaalf = geboren + 12 < jaar || (geboren + 12 == jaar && dag == std::pair{1, 1});
    const bool te_laat = geboren > jaar || (geboren == jaar && dag > std::pair{7, 1});
    if (twaalf || te_laat) continue;
    const auto in = [&](const std::vector<PersonIndex>& wie_dan, PersonIndex een) {
      return std::find(wie_dan.begin(), wie_dan.end(), een) != wie_dan.end();
    };
    if (!k.in_huishouden_van.empty()) {
      if (in(k.in_huishouden_van, wie)) return true;
      continue;
    }
    if (!in(k.gezag, wie)) continue;
    if (std::all_of(k.gezag.begin(), k.gezag.end(), [&](PersonIndex i) { return i == wie || (met && met->ander == i); }))
      return true;
  }
  return false;
}

/// Does a company bring anything in the year?
bool brengt(const netto::Vennootschap& v, int jaar) {
  return v.dividend.van(jaar) || v.kosten.van(jaar) || v.vervreemdingsvoordeel.van(jaar);
}
/// 4.12, and what is withheld (Wet op de dividendbelasting 1965, 5: 15%, when the dossier does not say).
Belang van_allen(const Dossier& d, const std::vector<PersonIndex>& samen, int jaar, Rond rond) {
  Belang uit{nul, nul};
  for (const auto& v : d.vennootschappen) {
    Getal stuk = nul;
    for (const PersonIndex i : samen) {
      if (v.eigendom.empty()) stuk = stuk + deel(1, static_cast<std::int64_t>(d.personen.size()));
      for (const auto& eigenaar : v.eigendom)
        if (eigenaar.wie == i)
          stuk = stuk + deel(eigenaar.deel.size().numerator().to_int64(), eigenaar.deel.size().denominator().to_int64());
    }
    if (!v.dividend.van(jaar) && !v.kosten.van(jaar) && !v.vervreemdingsvoordeel.van(jaar)) continue; // nothing that year
    const auto of = [&](const auto& x) { return euro(x.van(jaar).value_or(netto::Euro{})) * stuk; };
    uit.inkomen = uit.inkomen + rond.neer(of(v.dividend)) - rond.op(of(v.kosten)) + rond.neer(of(v.vervreemdingsvoordeel));
    uit.ingehouden =
        uit.ingehouden + (v.dividendbelasting.van(jaar) ? of(v.dividendbelasting) : of(v.dividend) * deel(15, 100));
  }
  return uit;
}

/// Regeling Wfsv 2.7: days of a year of 360 on which he owes premiums, and those on which that for the state pension is one of them.
struct Dagen {
  int premie, aow;
};
Dagen dagen(const netto::Persoon& p, int jaar, int maanden_met_aow) {
  const auto dag = [](netto::Date d) {
    const auto [maand, in_maand] = maand_en_dag(d);
    return (maand - 1) * 30 + (in_maand > 30 ? 30 : in_maand) - 1;
  };
  int begin = 0, einde = 360;
  if (p.in_nederland_vanaf && jaar_van_dag(*p.in_nederland_vanaf) == jaar) begin = dag(*p.in_nederland_vanaf);
  if (p.in_nederland_tot && jaar_van_dag(*p.in_nederland_tot) == jaar && maand_en_dag(*p.in_nederland_tot) != std::pair{12, 31})
    einde = dag(*p.in_nederland_tot) > begin ? dag(*p.in_nederland_tot) : begin;
  return {einde - begin, std::clamp(maanden_met_aow * 30, begin, einde) - begin};
}

/// One person through the years.
struct Mens {
  const Dossier& d;
  PersonIndex wie;
  Rond rond;
  Open verliezen, aftrek, inkomsten;
  Open verliezen_2, inkomsten_2;          ///< of box 2
  Getal heffing = nul, voorheffing = nul; ///< of the year computed last

  Uitkomst jaar(int j, const Andere_boxen& andere) {
    const Jaar& t = van_jaar(j);
    const netto::Persoon& p = d.personen[wie];
    const Inkomens in = inkomens(d, wie, j, rond);
    Uitkomst u;
    // age
    int premiemaanden = 12;
    bool bij_begin = false, aan_einde = false, voor_1946 = false;
    if (p.geboortedatum) {
      const auto [maand, dag] = aow(*p.geboortedatum);
      premiemaanden = std::clamp(maand - j * 12, 0, 12);
      aan_einde = maand < (j + 1) * 12;
      bij_begin = maand < j * 12 || (maand == j * 12 && dag == 1);
      voor_1946 = static_cast<int>(p.geboortedatum->year()) < 1946;
    } else if (in.aow) {
      premiemaanden = 0;
      bij_begin = aan_einde = true;
    }
    // profit: 3.74, 3.76, 3.79a
    u.loon = in.loon;
    u.winst = in.winst;
    aftrek.verouder(j, 9);
    if (const auto x = p.niet_gerealiseerde_zelfstandigenaftrek.van(j)) aftrek.vervang(j - 1, rond.op(euro(*x)));
    u.zelfstandigenaftrek = u.mkb = u.belastbare_winst = nul;
    if (in.onderneming) {
      if (in.uren) {
        Getal x = heel(t.zelfstandig + (in.starter ? t.starter : 0));
        if (bij_begin) x = rond.op(x * deel(1, 2));
        const Getal toegelaten = in.starter ? x : min(x, max(nul, in.winst));
        u.zelfstandigenaftrek = toegelaten + aftrek.neem(boven(in.winst, toegelaten));
        if (nul < x - toegelaten) aftrek.delen.emplace_back(j, x - toegelaten);
      }
      const Getal rest = in.winst - u.zelfstandigenaftrek;
      u.mkb = rond.bij(rest * honderdsten(t.mkb));
      u.belastbare_winst = rest - u.mkb;
    }
    u.ondernemersaftrek = u.zelfstandigenaftrek;
    // 3.1 lid 2 and 6.2 lid 1
    const Getal voorzieningen = rond.op(euro(p.inkomensvoorzieningen.van(j).value_or(netto::Euro{})));
    const Eigen_woning huis = eigen_woning(d, wie, j, rond.wet);
    const Alimentatie uit_woning = alimentatie(d, wie, j, rond.wet);
    u.forfait = huis.forfait;
    u.kosten_woning = huis.kosten;
    u.geringe_schuld = huis.geringe_schuld;
    u.woning = huis.saldo - huis.geringe_schuld;
    const Getal voor =
        u.belastbare_winst + in.loon + in.resultaat + in.alimentatie + uit_woning.ontvangen + u.woning - voorzieningen;
    const Getal eigen = rond.op(euro(p.aftrekposten.van(j).value_or(netto::Euro{})) + uit_woning.betaald);
    const Getal persoonlijk = min(andere.aftrekposten.value_or(eigen), max(nul, voor));
    u.inkomen = voor - persoonlijk;
    // 3.148-3.150
    verliezen.verouder(j, 9);
    inkomsten.verouder(j, 3);
    if (const auto x = p.te_verrekenen_verlies.van(j)) verliezen.vervang(j - 1, rond.op(euro(*x)));
    u.verrekend = verliezen.neem(max(nul, u.inkomen));
    u.verlies = max(nul, nul - u.inkomen);
    if (nul < u.verlies) {
      const Getal terug = inkomsten.neem(u.verlies);
      if (terug < u.verlies) verliezen.delen.emplace_back(j, u.verlies - terug);
    } else {
      inkomsten.delen.emplace_back(j, u.inkomen - u.verrekend);
    }
    u.over = verliezen.samen();
    u.belastbaar = max(nul, u.inkomen - u.verrekend);
    // 2.10, 2.10a: the table; 2.10 lid 2 and 3: the adjustment
    const Getal grens_1 = heel(voor_1946 ? t.oud_1 : t.grens_1), grens_2 = heel(t.grens_2);
    const Getal kolom_1 = heel(voor_1946 ? t.oud_kolom_1 : t.kolom_1), kolom_2 = heel(voor_1946 ? t.oud_kolom_2 : t.kolom_2);
    Getal tabelbedrag = u.belastbaar * honderdsten(t.tarief_1);
    if (grens_1 < u.belastbaar) tabelbedrag = kolom_1 + (u.belastbaar - grens_1) * honderdsten(t.tarief_2);
    if (grens_2 < u.belastbaar) tabelbedrag = kolom_2 + (u.belastbaar - grens_2) * honderdsten(4'950);
    const Getal vrijstelling = nul < in.winst - u.ondernemersaftrek ? u.mkb : nul;
    const Getal posten = u.ondernemersaftrek + vrijstelling + u.kosten_woning + persoonlijk;
    u.aanpassing = rond.neer(min(max(nul, posten), boven(u.belastbaar + posten, grens_2)) * honderdsten(t.aanpassing));
    u.belasting = rond.neer(tabelbedrag) + u.aanpassing;
    // Wfsv 10 and 11, Regeling Wfsv 2.5 and 2.6
    const Dagen tijd = dagen(p, j, premiemaanden);
    const Getal aow_percentage = duizendsten(17'900) * deel(tijd.aow, std::max(1, tijd.premie));
    const Getal percentage = Rond::geheel((aow_percentage + duizendsten(9'750)) * heel(10'000)) / heel(10'000);
    u.premie = rond.neer(min(u.belastbaar, grens_1 * deel(tijd.premie, 360)) * percentage);
    // Zvw 43 lid 2, 3 and 5, 45
    Getal bijdrage_inkomen =
        in.zvw_overig + (in.oude_alimentatie ? nul : uit_woning.ontvangen) + (in.zvw_winst ? u.belastbare_winst : nul);
    bijdrage_inkomen = min(max(nul, bijdrage_inkomen), boven(heel(t.zvw_max), max(nul, in.loon)));
    u.zvw = tijd.premie == 360 ? rond.bij(bijdrage_inkomen * honderdsten(t.zvw)) : nul;
    const Getal afgetrokken = andere.aftrekposten.value_or(eigen);
    // What goes from box to box is in whole cents.
    const Getal rest_in_centen = Rond::geheel((afgetrokken - persoonlijk) * heel(100) + deel(1, 2)) / heel(100);
    const Getal over_box_1 = rest_in_centen + euro(p.persoonsgebonden_aftrek.van(j).value_or(netto::Euro{}));
    aanmerkelijk_belang(j, u, andere.deel_box_2, boven(over_box_1, andere.aftrek_box_3));
    credits(t, u, in, andere, tijd, aan_einde);
    return u;
  }

  /// Box 2. 6.2 lid 3, 4.47, 4.49, 4.1 and 2.12.
  void aanmerkelijk_belang(int j, Uitkomst& u, const std::optional<Getal>& gekregen, Getal aftrek_over) {
    u.inkomen_2 = u.verlies_2 = u.terug_2 = u.verrekend_2 = u.over_2 = u.belastbaar_2 = u.belasting_2 = nul;
    verliezen_2.verouder(j, 6);
    inkomsten_2.verouder(j, 1);
    if (const auto x = d.personen[wie].te_verrekenen_verlies_aanmerkelijk_belang.van(j))
      verliezen_2.vervang(j - 1, rond.op(euro(*x)));
    if (!gekregen) return;
    u.inkomen_2 = *gekregen - min(aftrek_over, max(nul, *gekregen));
    u.verrekend_2 = verliezen_2.neem(max(nul, u.inkomen_2));
    u.belastbaar_2 = max(nul, u.inkomen_2 - u.verrekend_2);
    u.verlies_2 = max(nul, nul - u.inkomen_2);
    u.terug_2 = inkomsten_2.neem(u.verlies_2);
    if (u.terug_2 < u.verlies_2) verliezen_2.delen.emplace_back(j, u.verlies_2 - u.terug_2);
    if (nul < u.belastbaar_2) inkomsten_2.delen.emplace_back(j, u.belastbaar_2);
    u.over_2 = verliezen_2.samen();
    const Schijven& s = schijventabel.at(static_cast<std::size_t>(j - first_year));
    const Getal grens = heel(s.grens);
    u.belasting_2 = rond.neer(grens < u.belastbaar_2 ? heel(s.kolom) + (u.belastbaar_2 - grens) * honderdsten(s.hoogste)
                                                     : u.belastbaar_2 * honderdsten(s.tarief));
  }
  [[nodiscard]] bool beschikking(int j) const {
    return d.personen[wie].te_verrekenen_verlies_aanmerkelijk_belang.van(j).has_value();
  }
  /// His part in a year before the one asked: partners who say nothing each have half, the first of them rounded down.
  [[nodiscard]] std::optional<Getal> deel_in(int j) const {
    const bool open = !verliezen_2.delen.empty() || beschikking(j);
    const auto* paar = netto::partners_of(d, j);
    const bool samen = paar != nullptr && std::find(paar->personen.begin(), paar->personen.end(), wie) != paar->personen.end();
    if (!samen) {
      const Getal x = van_allen(d, {wie}, j, rond).inkomen;
      return open || x < nul || nul < x ? std::optional{x} : std::nullopt;
    }
    const PersonIndex eerste = std::min(paar->personen[0], paar->personen[1]);
    const Getal geheel = van_allen(d, paar->personen, j, rond).inkomen;
    Getal part = deel(1, 2);
    if (const auto gekozen = d.verdeling_aanmerkelijk_belang.van(j)) {
      const auto& size = (*gekozen)[eerste].size();
      part = deel(size.numerator().to_int64(), size.denominator().to_int64());
    }
    const Getal van_eerste = rond.neer(geheel * part);
    return wie == eerste ? van_eerste : geheel - van_eerste;
  }

  /// Chapter 8 and article 9.2.
  void credits(const Jaar& t, Uitkomst& u, const Inkomens& in, const Andere_boxen& andere, Dagen tijd, bool aan_einde) {
    u.verzamelinkomen = u.inkomen + u.inkomen_2 + andere.inkomen_box_3; // 2.18
    heffing = u.belasting + u.premie + u.belasting_2 + andere.belasting_box_3;
    voorheffing = in.ingehouden + andere.dividendbelasting;
    const Getal gecombineerd = honderdsten(t.tarief_1) + duizendsten(27'650);
    const Getal eigen = duizendsten(17'900) * deel(tijd.aow, 360) + duizendsten(9'750) * deel(tijd.premie, 360);
    const auto deel_van = [&](Getal korting) { // 8.3-8.6
      if (tijd.aow == 360) return rond.op(korting);
      return rond.op(korting * honderdsten(t.tarief_1) / gecombineerd) + rond.op(korting * eigen / gecombineerd);
    };
    const Getal grondslag = t.jaar < 2025 ? u.belastbaar : u.verzamelinkomen; // 8.10
    u.algemeen = deel_van(boven(heel(t.algemeen), boven(grondslag, heel(t.algemeen_grens)) * duizendsten(t.algemeen_af)));
    const auto uit = [&](std::int64_t percentage, std::int64_t grens) {
      return boven(in.arbeid, heel(grens)) * duizendsten(percentage);
    };
    Getal korting = min(max(nul, in.arbeid) * duizendsten(t.a), heel(t.max_a)); // 8.11
    korting = min(korting + uit(t.b, t.grens_b), heel(t.max_b));
    korting = min(korting + uit(t.c, t.grens_c), heel(t.max_c));
    u.arbeid = nul < in.arbeid ? deel_van(boven(korting, uit(t.d, t.grens_d))) : nul;
    u.ouderen = u.alleenstaand = u.combinatie = u.jong = u.verhoging = nul;
    const Gezin& g = gezin_van(t.jaar);
    if (nul < in.arbeid && kind_in_huishouden(d, wie, t.jaar) && krijgt_combinatie(t.jaar, in.arbeid)) // 8.14a
      u.combinatie = deel_van(min(boven(in.arbeid, heel(g.drempel)) * duizendsten(11'450), heel(g.hoogste)));
    if (staat_in(d.personen[wie].wajong, t.jaar) && !aan_einde) u.jong = deel_van(heel(g.jong)); // 8.16a
    if (aan_einde) {                                                                             // 8.17, 8.18
      u.ouderen = rond.op(boven(heel(t.ouderen), boven(u.verzamelinkomen, heel(t.ouderen_grens)) * duizendsten(15'000)));
      const auto* partners = netto::partners_of(d, t.jaar);
      const bool paar = partners != nullptr &&
                        std::find(partners->personen.begin(), partners->personen.end(), wie) != partners->personen.end();
      if (!paar) u.alleenstaand = heel(t.alleen);
    }
    u.kortingen =
        min(heffing, u.algemeen + u.arbeid + u.combinatie + u.jong + u.ouderen + u.alleenstaand + andere.korting_groen); // 8.8
  }
  /// 8.14a lid 1 c and lid 3: no partner of six months or more, or one who earns more by labour, or the same and is younger.
  [[nodiscard]] bool krijgt_combinatie(int j, Getal arbeid) const {
    const auto met = samen(d, wie, j);
    if (!met || std::chrono::sys_days{met->laatste} + std::chrono::days{1} < std::chrono::sys_days{na_zes_maanden(*met)})
      return true;
    const Getal ander = inkomens(d, met->ander, j, rond).arbeid;
    if (arbeid < ander) return true;
    if (ander < arbeid) return false;
    const auto &hij = d.personen[wie].geboortedatum, &zij = d.personen[met->ander].geboortedatum;
    return hij && zij && *hij < *zij;
  }
  /// 8.9 and 9.4, with what `ander` (nullptr: nobody) owes beyond its own credits.
  void slot(int j, Uitkomst& u, const Getal* ruimte, const Andere_boxen& andere) const {
    const Gezin& g = gezin_van(j);
    const auto met = samen(d, wie, j);
    const auto& geboren = d.personen[wie].geboortedatum;
    const bool oud = geboren && jaar_van_dag(*geboren) < 1963;
    if (ruimte != nullptr && met && na_zes_maanden(*met) <= met->laatste && (oud || g.vijftienden > 0)) {
      const Getal twee = u.arbeid + u.combinatie, part = deel(g.vijftienden, 15);
      const Getal niveau = oud ? u.algemeen + twee * part : (u.algemeen + twee) * part;
      u.verhoging = boven(min(boven(niveau, u.kortingen), *ruimte), andere.vermindering);
      u.kortingen = u.kortingen + u.verhoging;
    }
    Getal voorlopig = nul;
    if (const auto x = d.personen[wie].voorlopige_aanslag.van(j)) voorlopig = euro(*x);
    const Getal verschil = rond.neer(heffing - u.kortingen - voorheffing - min(voorlopig, nul));
    const bool aanslag = heel(g.heffen) < verschil || verschil < nul - heel(g.terug);
    u.niet_geheven = aanslag ? nul : verschil;
    u.te_betalen = (aanslag ? verschil : nul) - max(voorlopig, nul);
  }
};

/// Does the dossier say anything of box 1 in the year, of anybody?
bool iets(const Dossier& d, int jaar) {
  return std::any_of(d.vennootschappen.begin(), d.vennootschappen.end(), [&](const auto& v) { return brengt(v, jaar); }) ||
         std::any_of(d.inkomens.begin(), d.inkomens.end(), [&](const Inkomen& x) { return x.bedrag.van(jaar).has_value(); }) ||
         std::any_of(d.personen.begin(), d.personen.end(), [&](const netto::Persoon& p) {
           return p.aftrekposten.van(jaar) || p.inkomensvoorzieningen.van(jaar) || p.te_verrekenen_verlies.van(jaar) ||
                  p.niet_gerealiseerde_zelfstandigenaftrek.van(jaar);
         });
}

} // namespace

bool leest(const Dossier& d, PersonIndex wie, int jaar) {
  if (d.partnerschappen.size() > 1) return false;
  const netto::Persoon& p = d.personen[wie];
  if (jaar < first_year || jaar > tabel.back().jaar || !iets(d, jaar)) return false;
  if ((p.in_nederland_vanaf || p.in_nederland_tot) && !d.partnerschappen.empty()) return false;
  if (p.in_nederland_vanaf && jaar_van_dag(*p.in_nederland_vanaf) > jaar) return false;
  if (p.in_nederland_tot && jaar_van_dag(*p.in_nederland_tot) < jaar) return false;
  if (p.overleden || !p.buitenlands_belastingplichtig.empty() || !p.partieel_buitenlands_belastingplichtig.empty())
    return false;
  for (int eerder = first_year; eerder < jaar; ++eerder) // how partners divided then decides what a loss can go back to
    if (netto::partners_of(d, eerder) != nullptr &&
        std::any_of(d.personen.begin(), d.personen.end(), [&](const auto& x) { return x.aftrekposten.van(eerder); }))
      return false;
  for (const auto& v : d.vennootschappen)
    for (const auto& eigenaar : v.eigendom)
      if (eigenaar.wie != netto::outside && eigenaar.wie >= d.personen.size()) return false;
  for (int eerder = first_year; eerder <= jaar; ++eerder)
    if (iets(d, eerder) && !leest_woning(d, wie, eerder)) return false;
  return true;
}

std::optional<PersonIndex> partner(const Dossier& d, PersonIndex wie, int jaar) {
  const auto met = samen(d, wie, jaar);
  return met ? std::optional{met->ander} : std::nullopt;
}

Belang belang(const Dossier& d, const std::vector<PersonIndex>& samen, int jaar, bool wet) {
  return van_allen(d, samen, jaar, {wet});
}

Uitkomst reken(const Dossier& d, PersonIndex wie, int jaar, bool wet, const std::vector<Andere_boxen>& andere) {
  const auto tot_en_met = [&](Mens& mens) {
    const auto& gekomen = d.personen[mens.wie].in_nederland_vanaf;
    for (int eerder = gekomen ? std::max(first_year, jaar_van_dag(*gekomen)) : first_year; eerder < jaar; ++eerder)
      if (Andere_boxen toen{}; iets(d, eerder) || mens.beschikking(eerder)) {
        toen.deel_box_2 = mens.deel_in(eerder);
        toen.aftrek_box_3 = heel(1'000'000'000'000); // a year before does not count the personal deduction in box 2
        mens.jaar(eerder, toen);
      }
    return mens.jaar(jaar, andere.at(mens.wie));
  };
  Mens mens{d, wie, {wet}, {}, {}, {}, {}, {}};
  Uitkomst u = tot_en_met(mens);
  const auto ander = partner(d, wie, jaar);
  if (!ander) {
    mens.slot(jaar, u, nullptr, andere.at(wie));
    return u;
  }
  Mens met{d, *ander, {wet}, {}, {}, {}, {}, {}};
  const Uitkomst van_partner = tot_en_met(met);
  const Getal ruimte = met.heffing - van_partner.kortingen;
  mens.slot(jaar, u, &ruimte, andere.at(wie));
  return u;
}

std::vector<std::int64_t> grenzen(int jaar) {
  const Jaar& t = van_jaar(jaar);
  return {0,
          t.grens_1,
          t.grens_2,
          t.oud_1,
          t.algemeen_grens,
          t.grens_b,
          t.grens_c,
          t.grens_d,
          t.zvw_max,
          t.ouderen_grens,
          t.zelfstandig,
          t.zelfstandig + t.starter,
          gezin_van(jaar).drempel,
          schijventabel.at(static_cast<std::size_t>(jaar - first_year)).grens};
}

} // namespace werk_en_woning
