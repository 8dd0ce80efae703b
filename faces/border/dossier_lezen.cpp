// SPDX-License-Identifier: EUPL-1.2
// The reader is a set of tables: per record its keys, each with the function that reads it into a member. What belongs
// together within a record is checked by `nakijken` after all its keys are read. Reading goes on after every problem.
#include "dossier_lezen.hpp"

#include "base/sort.hpp"
#include "facts/counterpart.hpp"
#include "tekens.hpp"
#include "waarden.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <type_traits>

namespace netto::border {
namespace {

using Soort = Knoop::Soort;

constexpr std::size_t meeste_personen = 20, meeste_kinderen = 20, meeste_dingen = 1000, meeste_perioden = 200;

struct Lezer;
/// A key of record T: how it is read, and when it is required an example to show when it is missing.
template <class T> struct Veld {
  std::string_view sleutel;
  void (*lees)(Lezer&, const Waarde&, T&);
  std::string_view voorbeeld = {};
  Code ontbreekt = Code::ontbreekt;
  [[nodiscard]] constexpr bool verplicht() const { return !voorbeeld.empty(); }
};
/// The name and the keys of record T; specialised below.
template <class T> struct Tabel;

struct Lezer {
  Meldingen m;
  Dossier d;
  std::map<std::string, std::map<std::string, int>> namen; ///< per kind of thing: name -> line
  bool partnerschap_gelezen = false;                       ///< so that a split can be held against its years

  template <class T> void record(const Waarde& w, T& t);

  [[nodiscard]] std::vector<std::string_view> volwassenen() const {
    std::vector<std::string_view> uit;
    for (const auto& p : d.personen) uit.emplace_back(p.naam);
    return uit;
  }
  [[nodiscard]] std::vector<std::string_view> mensen() const {
    auto uit = volwassenen();
    for (const auto& k : d.kinderen) uit.emplace_back(k.naam);
    return uit;
  }

  /// The position of `naam` among `namen_`; reports an unknown name, unless there is nobody at all (reported by itself).
  std::optional<std::size_t> zoek(const Waarde& w, std::string_view naam, const std::vector<std::string_view>& namen_,
                                  const Tweetalig& wie) {
    const auto plek = std::find(namen_.begin(), namen_.end(), naam);
    if (plek != namen_.end()) return static_cast<std::size_t>(plek - namen_.begin());
    if (!namen_.empty())
      m.fouten.push_back(maak_melding(Code::onbekende_naam, w.pad, w.knoop.plaats, naam,
                                      {wie, opsomming(namen_), bedoelt_u(dichtstbij(naam, namen_))}));
    return std::nullopt;
  }
};

const Tweetalig iemand{"een persoon of kind in dit dossier", "a person or child in this dossier"};
const Tweetalig een_volwassene{"een persoon in dit dossier", "a person in this dossier"};
const Tweetalig een_partner{"een van de partners", "one of the partners"};

// What people call a key otherwise, where the nearest spelling would lead them to another one.
std::string_view ander_woord(std::string_view sleutel) {
  constexpr std::array<std::pair<std::string_view, std::string_view>, 5> woorden{{{"dividend", "inkomsten"},
                                                                                  {"dividenden", "inkomsten"},
                                                                                  {"dividends", "inkomsten"},
                                                                                  {"Dividend", "inkomsten"},
                                                                                  {"coupon", "inkomsten"}}};
  for (const auto& [woord, bedoeld] : woorden)
    if (woord == sleutel) return bedoeld;
  return {};
}

void onbekende_sleutel(Meldingen& m, const Waarde& w, std::string_view sleutel, const std::vector<std::string_view>& bekend) {
  const auto veld = w.veld(sleutel);
  if (sleutel == "te_koop" && std::find(bekend.begin(), bekend.end(), "gebruik") != bekend.end())
    return m.fout(Code::te_koop_plaats, veld);
  const auto synoniem = ander_woord(sleutel);
  const bool heeft = std::find(bekend.begin(), bekend.end(), synoniem) != bekend.end();
  m.fouten.push_back(maak_melding(Code::onbekende_sleutel, veld.pad, veld.knoop.plaats, sleutel,
                                  {opsomming(bekend), bedoelt_u(heeft ? synoniem : dichtstbij(sleutel, bekend))}));
}

template <class T> void nakijken(Lezer&, const Waarde&, T&) {}

// --- single values ------------------------------------------------------------------------------------------------------

template <auto Lid, class T> void eigennaam(Lezer& l, const Waarde& w, T& t) {
  constexpr bool is_mens = std::is_same_v<T, Persoon> || std::is_same_v<T, Kind>;
  // A refused name still counts as the name, so that what refers to it is not reported too.
  t.*Lid = w.knoop.soort == Soort::ongeldig ? w.knoop.tekst : "";
  const auto gelezen = lees_naam(l.m, w);
  if (!gelezen) return;
  t.*Lid = *gelezen;
  const auto [eerder, nieuw] =
      l.namen[std::string{is_mens ? "mens" : Tabel<T>::naam}].try_emplace(*gelezen, w.knoop.plaats.regel);
  if (!nieuw) l.m.fout(Code::dubbele_naam, w, {cijfers(eerder->second)});
}

template <auto Lid, Grens grens = Grens{}, class T> void bedrag(Lezer& l, const Waarde& w, T& t) {
  if (const auto gelezen = lees_bedrag(l.m, w, grens)) t.*Lid = *gelezen;
}

template <auto Lid, Grens grens, class T> void geheel(Lezer& l, const Waarde& w, T& t) {
  if (const auto gelezen = lees_geheel(l.m, w, grens)) t.*Lid = *gelezen;
}

template <auto Lid, class T> void datum(Lezer& l, const Waarde& w, T& t) {
  if (const auto gelezen = lees_datum(l.m, w)) t.*Lid = *gelezen;
}

template <auto Lid, class T> void schakelaar(Lezer& l, const Waarde& w, T& t) {
  if (const auto gelezen = lees_schakelaar(l.m, w)) t.*Lid = *gelezen;
}

template <class E> using Keuze = std::pair<std::string_view, E>;

template <class E> std::optional<E> kies_uit(Lezer& l, const Waarde& w, const auto& keuzes) {
  std::vector<std::string_view> woorden;
  for (const auto& [woord, waarde] : keuzes) {
    if (w.knoop.soort == Soort::tekst && w.knoop.tekst == woord) return waarde;
    woorden.push_back(woord);
  }
  l.m.fout(Code::onbekende_keuze, w, {opsomming(woorden), bedoelt_u(dichtstbij(w.knoop.tekst, woorden))});
  return std::nullopt;
}

template <auto Lid, const auto& keuzes, class T> void keuze(Lezer& l, const Waarde& w, T& t) {
  using E = std::remove_reference_t<decltype(t.*Lid)>;
  if (const auto gelezen = kies_uit<E>(l, w, keuzes)) t.*Lid = *gelezen;
}

template <auto Lid, class T> void valuta(Lezer& l, const Waarde& w, T& t) {
  const auto& code = w.knoop.tekst;
  if (w.knoop.soort != Soort::tekst || code.size() != 3 || !std::all_of(code.begin(), code.end(), is_hoofdletter))
    return l.m.fout(Code::ongeldige_valuta, w);
  t.*Lid = code != "EUR";
}

template <auto Lid, class T> void mens(Lezer& l, const Waarde& w, T& t) {
  if (const auto naam = lees_tekst(l.m, w, "Anna")) t.*Lid = l.zoek(w, *naam, l.mensen(), iemand);
}

template <auto Lid, class T> void tekstveld(Lezer& l, const Waarde& w, T& t) {
  if (auto tekst = lees_tekst(l.m, w, "kamer 1")) t.*Lid = std::move(*tekst);
}

/// The name of a home, or of other real estate.
template <auto Lid, class T> void woningnaam(Lezer& l, const Waarde& w, T& t) {
  auto naam = lees_tekst(l.m, w, "Kerkstraat 1");
  if (!naam) return;
  std::vector<std::string_view> woningen;
  for (const auto& woning : l.d.woningen) woningen.emplace_back(woning.naam);
  for (const auto& bezitting : l.d.bezittingen)
    if (bezitting.soort == Bezitting::Soort::onroerende_zaak) woningen.emplace_back(bezitting.naam);
  if (std::find(woningen.begin(), woningen.end(), *naam) == woningen.end())
    l.m.fout(Code::onbekende_woning, w, {opsomming(woningen), bedoelt_u(dichtstbij(*naam, woningen))});
  t.*Lid = std::move(*naam);
}

// --- several values -----------------------------------------------------------------------------------------------------

// A table of year -> value; `lees` reads one value.
template <class W> void jaartabel(Lezer& l, const Waarde& w, PerJaar<W>& doel, std::string_view voorbeeld, auto lees) {
  if (w.knoop.soort != Soort::tabel)
    return l.m.fout(Code::verkeerde_soort, w,
                    {Tweetalig{"een tabel van jaar naar waarde", "a table from year to value"}, std::string{voorbeeld}});
  for (const auto& [sleutel, knoop] : w.knoop.velden) {
    const auto jaar = lees_jaarsleutel(l.m, w, sleutel);
    if (auto waarde = lees(Waarde{knoop, w.veld(sleutel).pad}, jaar); waarde && jaar) doel.zet(*jaar, std::move(*waarde));
  }
}

template <auto Lid, Grens grens = Grens{}, class T> void bedragen(Lezer& l, const Waarde& w, T& t) {
  jaartabel(l, w, t.*Lid, "{ 2025 = 150000 }", [&](const Waarde& v, auto) { return lees_bedrag(l.m, v, grens); });
}

template <auto Lid, Grens grens, class T> void getallen(Lezer& l, const Waarde& w, T& t) {
  jaartabel(l, w, t.*Lid, "{ 2025 = 30 }", [&](const Waarde& v, auto) { return lees_geheel(l.m, v, grens); });
}

// A table of date -> amount, for days other than 1 January.
template <auto Lid, class T> void dagbedragen(Lezer& l, const Waarde& w, T& t) {
  if (w.knoop.soort != Soort::tabel)
    return l.m.fout(Code::verkeerde_soort, w,
                    {Tweetalig{"een tabel van datum naar waarde", "a table from date to value"}, "{ 2025-06-30 = 150000 }"});
  for (const auto& [sleutel, knoop] : w.knoop.velden) {
    const auto dag = lees_datumsleutel(l.m, w, sleutel);
    const auto waarde = lees_bedrag(l.m, {knoop, w.veld(sleutel).pad}, Grens{});
    if (dag && waarde) (t.*Lid).emplace_back(*dag, *waarde); // the keys are sorted, and so are their dates
  }
}

bool is_lijst(Lezer& l, const Waarde& w, const Tweetalig& van, std::string_view voorbeeld) {
  if (w.knoop.soort == Soort::lijst) return true;
  l.m.fout(Code::verkeerde_soort, w, {van, std::string{voorbeeld}});
  return false;
}

template <auto Lid, class T> void jaren(Lezer& l, const Waarde& w, T& t) {
  if (!is_lijst(l, w, {"een lijst van jaren", "a list of years"}, "[2024, 2025]")) return;
  auto& doel = t.*Lid;
  for (std::size_t i = 0; i < w.knoop.leden.size(); ++i) {
    const auto lid = w.lid(i);
    const auto jaar = lees_jaar(l.m, lid);
    if (!jaar) continue;
    if (std::find(doel.begin(), doel.end(), *jaar) != doel.end()) l.m.fout(Code::dubbel_genoemd, lid);
    else doel.push_back(*jaar);
  }
  std::sort(doel.begin(), doel.end());
}

// A list of adults, each once; nothing when one of them could not be read.
std::optional<std::vector<Persoonnummer>> lees_volwassenen(Lezer& l, const Waarde& w) {
  if (!is_lijst(l, w, {"een lijst van namen", "a list of names"}, "[\"Anna\", \"Bram\"]")) return std::nullopt;
  std::vector<Persoonnummer> uit;
  bool heel = true;
  const auto namen = l.volwassenen();
  for (std::size_t i = 0; i < std::min(w.knoop.leden.size(), meeste_personen + 1); ++i) {
    const auto lid = w.lid(i);
    const auto naam = lees_tekst(l.m, lid, "Anna");
    const auto nummer = naam ? l.zoek(lid, *naam, namen, een_volwassene) : std::nullopt;
    const bool dubbel = nummer && std::find(uit.begin(), uit.end(), *nummer) != uit.end();
    if (dubbel) l.m.fout(Code::dubbel_genoemd, lid);
    heel = heel && nummer && !dubbel;
    if (nummer) uit.push_back(*nummer);
  }
  return heel ? std::optional{uit} : std::nullopt;
}

// The names to show in an example: those of the first two adults.
std::string voorbeeld_namen(const Lezer& l) {
  return l.d.personen.size() < 2 ? "[\"Anna\", \"Bram\"]"
                                 : "[\"" + zichtbaar(l.d.personen[0].naam) + "\", \"" + zichtbaar(l.d.personen[1].naam) + "\"]";
}

// A table of name -> percentage that adds up to 100%; nothing when something is wrong. The number is that in `namen`.
std::optional<std::vector<Aandeel>> lees_aandelen(Lezer& l, const Waarde& w, const std::vector<std::string_view>& namen,
                                                  const Tweetalig& wie) {
  std::vector<Aandeel> uit;
  std::int64_t som = 0;
  bool heel = true;
  for (const auto& [sleutel, knoop] : w.knoop.velden) {
    const Waarde v{knoop, w.veld(sleutel).pad};
    const auto nummer = l.zoek(v, sleutel, namen, wie);
    const auto deel = lees_percentage(l.m, v);
    heel = heel && nummer && deel;
    if (deel) som += deel->duizendsten();
    if (nummer && deel && deel->duizendsten() > 0) uit.push_back({*nummer, *deel});
  }
  const auto verschil = Percentage::geheel - som;
  if (heel && verschil != 0) {
    const auto hoeveel = percentage_tekst(verschil < 0 ? -verschil : verschil);
    l.m.fout(Code::som_geen_100, w,
             {percentage_tekst(som), verschil > 0 ? Tweetalig{"verdeel nog " + hoeveel.nl, "divide another " + hoeveel.en}
                                                  : Tweetalig{"haal er " + hoeveel.nl + " af", "take off " + hoeveel.en}});
  }
  return heel && verschil == 0 ? std::optional{uit} : std::nullopt;
}

template <auto Lid, class T> void eigendom(Lezer& l, const Waarde& w, T& t) {
  if (w.knoop.soort == Soort::tekst) {
    if (const auto wie = l.zoek(w, w.knoop.tekst, l.mensen(), iemand)) t.*Lid = {{*wie, Percentage::uit_procenten(100)}};
  } else if (w.knoop.soort == Soort::tabel) {
    if (auto delen = lees_aandelen(l, w, l.mensen(), iemand)) t.*Lid = std::move(*delen);
  } else {
    l.m.fout(Code::verkeerde_soort, w,
             {Tweetalig{"een naam, of een tabel van naam naar percentage", "a name, or a table from name to percentage"},
              "\"Anna\" / { Anna = \"50%\", Bram = \"50%\" }"});
  }
}

// A list of records. `hoogstens` bounds it, so that no later work can grow without bounds.
template <class E> void records(Lezer& l, const Waarde& w, std::vector<E>& doel, std::size_t hoogstens) {
  const std::string tabel{Tabel<E>::naam};
  const auto geen_tabellen = [&](const Waarde& v) {
    l.m.fout(Code::geen_lijst_van_tabellen, v, {tabel, tabel.substr(tabel.rfind('.') + 1)});
  };
  if (w.knoop.soort != Soort::lijst) return geen_tabellen(w);
  if (w.knoop.leden.size() > hoogstens)
    return l.m.fouten.push_back(
        maak_melding(Code::te_veel, w.pad, w.knoop.plaats, cijfers(w.knoop.leden.size()), {cijfers(hoogstens)}));
  std::set<std::string_view> gezien;
  for (std::size_t i = 0; i < w.knoop.leden.size(); ++i) {
    auto lid = w.lid(i);
    if (lid.knoop.soort != Soort::tabel) {
      geen_tabellen(lid);
      continue;
    }
    // Show a thing by its name, the first time that this name occurs.
    if (const auto* n = lid.knoop.vind("naam");
        n && n->soort == Soort::tekst && !n->tekst.empty() && gezien.insert(n->tekst).second)
      lid.pad = w.pad + " \"" + zichtbaar(n->tekst) + "\"";
    doel.emplace_back();
    l.record(lid, doel.back());
  }
}

template <auto Lid, std::size_t hoogstens, class T> void lijst(Lezer& l, const Waarde& w, T& t) {
  records(l, w, t.*Lid, hoogstens);
}

// --- what is read in its own way ----------------------------------------------------------------------------------------

void versie(Lezer& l, const Waarde& w, Dossier&) {
  if (w.knoop.soort != Soort::geheel || w.knoop.geheel != 1) l.m.fout(Code::versie_onbekend, w);
}

void gezag(Lezer& l, const Waarde& w, Kind& kind) {
  auto wie = lees_volwassenen(l, w);
  if (wie && (wie->empty() || wie->size() > 2)) l.m.fout(Code::gezag_aantal, w, {voorbeeld_namen(l)});
  else if (wie) kind.gezag = std::move(*wie);
}

void partners(Lezer& l, const Waarde& w, Partnerschap& p) {
  auto wie = lees_volwassenen(l, w);
  if (wie && wie->size() != 2) l.m.fout(Code::partners_geen_twee, w, {voorbeeld_namen(l)});
  else if (wie) p.personen = std::move(*wie);
}

void partnerschap(Lezer& l, const Waarde& w, Dossier& d) {
  if (w.knoop.soort != Soort::tabel) return l.m.fout(Code::geen_tabel, w, {"partnerschap"});
  const auto voorheen = l.m.fouten.size();
  Partnerschap p;
  l.record(w, p);
  l.partnerschap_gelezen = l.m.fouten.size() == voorheen;
  d.partnerschap = std::move(p);
}

// Who got everything of whom: from the one who died to another adult.
void erfgenamen(Lezer& l, const Waarde& w, Dossier& d) {
  if (w.knoop.soort != Soort::tabel)
    return l.m.fout(Code::verkeerde_soort, w,
                    {Tweetalig{"een tabel van naam naar naam", "a table from name to name"}, "{ Anna = \"Bram\" }"});
  const auto namen = l.volwassenen();
  for (const auto& [sleutel, knoop] : w.knoop.velden) {
    const auto v = w.veld(sleutel);
    const auto erflater = l.zoek(v, sleutel, namen, een_volwassene);
    const auto naam = lees_tekst(l.m, v, "Bram");
    const auto erfgenaam = naam ? l.zoek(v, *naam, namen, een_volwassene) : std::nullopt;
    if (!erflater || !erfgenaam) continue;
    if (*erflater == *erfgenaam) l.m.fout(Code::erft_van_zichzelf, v);
    else if (!d.personen[*erflater].overleden) l.m.fout(Code::erflater_leeft, v, {zichtbaar(sleutel)});
    else d.personen[*erflater].erfgenaam = *erfgenaam;
  }
}

constexpr std::array gebruiken{Keuze<Woning::Gebruik>{"eigen_woning", Woning::Gebruik::eigen_woning},
                               Keuze<Woning::Gebruik>{"verhuurd", Woning::Gebruik::verhuurd},
                               Keuze<Woning::Gebruik>{"tweede_woning", Woning::Gebruik::tweede_woning},
                               Keuze<Woning::Gebruik>{"leegstaand", Woning::Gebruik::leegstaand}};

// One use for always, or periods in order.
void gebruik(Lezer& l, const Waarde& w, Woning& woning) {
  if (w.knoop.soort == Soort::lijst) return records(l, w, woning.gebruik, meeste_perioden);
  if (w.knoop.soort == Soort::tabel && w.knoop.vind("te_koop")) return l.m.fout(Code::te_koop_plaats, w);
  if (const auto soort = kies_uit<Woning::Gebruik>(l, w, gebruiken)) woning.gebruik = {{std::nullopt, *soort}};
}

// A split per year over the adults, in years in which they are partners. One [verdeling], or that of the dividend tax.
template <auto Lid> void verdeling(Lezer& l, const Waarde& w, Dossier& d) {
  const auto namen = l.volwassenen();
  const auto& paar = d.partnerschap;
  jaartabel(l, w, d.*Lid, "{ 2025 = { Anna = \"50%\", Bram = \"50%\" } }",
            [&](const Waarde& v, std::optional<int> jaar) -> std::optional<std::vector<Percentage>> {
              const bool partners =
                  paar && jaar && std::find(paar->heel_jaar.begin(), paar->heel_jaar.end(), *jaar) != paar->heel_jaar.end();
              if (jaar && !partners && (!paar || l.partnerschap_gelezen))
                l.m.fout(Code::verdeling_zonder_partnerschap, v, {cijfers(*jaar)});
              if (v.knoop.soort != Soort::tabel) {
                l.m.fout(Code::verkeerde_soort, v,
                         {Tweetalig{"een tabel van naam naar percentage", "a table from name to percentage"},
                          "{ Anna = \"50%\", Bram = \"50%\" }"});
                return std::nullopt;
              }
              const auto delen = lees_aandelen(l, v, namen, een_volwassene);
              if (!delen) return std::nullopt;
              std::vector<Percentage> uit(namen.size());
              for (const auto& [wie, deel] : *delen) {
                uit[wie] = deel;
                const bool is_partner = !paar || paar->personen.empty() ||
                                        std::find(paar->personen.begin(), paar->personen.end(), wie) != paar->personen.end();
                if (!is_partner)
                  l.m.fout(
                      Code::onbekende_naam, v,
                      {een_partner, std::string{namen[paar->personen[0]]} + ", " + std::string{namen[paar->personen[1]]}, ""});
              }
              return uit;
            });
}

// --- the tables ---------------------------------------------------------------------------------------------------------

constexpr std::array rekeningsoorten{Keuze<Bankrekening::Soort>{"bank", Bankrekening::Soort::bank},
                                     Keuze<Bankrekening::Soort>{"contant", Bankrekening::Soort::contant},
                                     Keuze<Bankrekening::Soort>{"vve", Bankrekening::Soort::vve},
                                     Keuze<Bankrekening::Soort>{"derdenrekening", Bankrekening::Soort::derdenrekening},
                                     Keuze<Bankrekening::Soort>{"groen", Bankrekening::Soort::groen}};
constexpr std::array beleggingsoorten{Keuze<Belegging::Soort>{"effecten", Belegging::Soort::effecten},
                                      Keuze<Belegging::Soort>{"crypto", Belegging::Soort::crypto},
                                      Keuze<Belegging::Soort>{"obligatie", Belegging::Soort::obligatie},
                                      Keuze<Belegging::Soort>{"vordering", Belegging::Soort::vordering},
                                      Keuze<Belegging::Soort>{"groen", Belegging::Soort::groen},
                                      Keuze<Belegging::Soort>{"overig", Belegging::Soort::overig}};
constexpr std::array schuldsoorten{Keuze<Schuld::Soort>{"box3", Schuld::Soort::box3},
                                   Keuze<Schuld::Soort>{"eigenwoningschuld", Schuld::Soort::eigenwoningschuld},
                                   Keuze<Schuld::Soort>{"belastingschuld", Schuld::Soort::belastingschuld},
                                   Keuze<Schuld::Soort>{"erfbelasting", Schuld::Soort::erfbelasting}};
constexpr std::array bezittingsoorten{
    Keuze<Bezitting::Soort>{"kunst", Bezitting::Soort::kunst},
    Keuze<Bezitting::Soort>{"roerende_zaak", Bezitting::Soort::roerende_zaak},
    Keuze<Bezitting::Soort>{"natuurgrond", Bezitting::Soort::natuurgrond},
    Keuze<Bezitting::Soort>{"onroerende_zaak", Bezitting::Soort::onroerende_zaak},
    Keuze<Bezitting::Soort>{"uitkering_bij_invaliditeit", Bezitting::Soort::uitkering_bij_invaliditeit},
    Keuze<Bezitting::Soort>{"kapitaalverzekering", Bezitting::Soort::kapitaalverzekering},
    Keuze<Bezitting::Soort>{"overig", Bezitting::Soort::overig}};

constexpr Grens vierkante_meters{1, 1'000'000}, dagen_per_jaar{0, 366}, maandhuur{0, 1'000'000};

template <> struct Tabel<Persoon> {
  static constexpr std::string_view naam = "persoon";
  static constexpr Veld<Persoon> velden[] = {
      {"naam", eigennaam<&Persoon::naam>, "naam = \"Anna\""},
      {"geboortedatum", datum<&Persoon::geboortedatum>},
      {"in_nederland_vanaf", datum<&Persoon::in_nederland_vanaf>},
      {"in_nederland_tot", datum<&Persoon::in_nederland_tot>},
      {"overleden", datum<&Persoon::overleden>},
      {"buitenlands_belastingplichtig", jaren<&Persoon::buitenlands_belastingplichtig>},
      {"persoonsgebonden_aftrek", bedragen<&Persoon::persoonsgebonden_aftrek>},
  };
};

template <> struct Tabel<Kind> {
  static constexpr std::string_view naam = "kind";
  static constexpr Veld<Kind> velden[] = {
      {"naam", eigennaam<&Kind::naam>, "naam = \"Cato\""},
      {"geboortedatum", datum<&Kind::geboortedatum>, "geboortedatum = 2015-06-30"},
      {"gezag", gezag},
  };
};

template <> struct Tabel<Partnerschap> {
  static constexpr std::string_view naam = "partnerschap";
  static constexpr Veld<Partnerschap> velden[] = {
      {"personen", partners},
      {"heel_jaar", jaren<&Partnerschap::heel_jaar>, "heel_jaar = [2024, 2025]"},
  };
};

template <> struct Tabel<Bankrekening> {
  static constexpr std::string_view naam = "bankrekening";
  static constexpr Veld<Bankrekening> velden[] = {
      {"naam", eigennaam<&Bankrekening::naam>, "naam = \"Spaarrekening\""},
      {"soort", keuze<&Bankrekening::soort, rekeningsoorten>},
      {"eigenaar", eigendom<&Bankrekening::eigendom>},
      {"valuta", valuta<&Bankrekening::vreemde_valuta>},
      {"waarde", bedragen<&Bankrekening::waarde>},
      {"waarde_op", dagbedragen<&Bankrekening::waarde_op>},
      {"rente", bedragen<&Bankrekening::rente, ook_negatief>},
      {"gestort", bedragen<&Bankrekening::gestort>},
      {"opgenomen", bedragen<&Bankrekening::opgenomen>},
  };
};

template <> struct Tabel<Belegging> {
  static constexpr std::string_view naam = "belegging";
  static constexpr Veld<Belegging> velden[] = {
      {"naam", eigennaam<&Belegging::naam>, "naam = \"Indexfonds\""},
      {"soort", keuze<&Belegging::soort, beleggingsoorten>},
      {"eigenaar", eigendom<&Belegging::eigendom>},
      {"op", mens<&Belegging::op>},
      {"niet_opeisbaar_uit_nalatenschap", schakelaar<&Belegging::niet_opeisbaar_uit_nalatenschap>},
      {"waarde", bedragen<&Belegging::waarde>},
      {"waarde_op", dagbedragen<&Belegging::waarde_op>},
      {"inkomsten", bedragen<&Belegging::inkomsten, ook_negatief>},
      {"gekocht", bedragen<&Belegging::gekocht>},
      {"verkocht", bedragen<&Belegging::verkocht>},
      {"zakelijke_inkomsten", bedragen<&Belegging::zakelijke_inkomsten>},
      {"kosten", bedragen<&Belegging::kosten>},
      {"verkoopopbrengst", bedragen<&Belegging::verkoopopbrengst>},
      {"dividendbelasting", bedragen<&Belegging::dividendbelasting>},
  };
};

template <> struct Tabel<Huurperiode> {
  static constexpr std::string_view naam = "woning.huur";
  static constexpr Veld<Huurperiode> velden[] = {
      {"vanaf", datum<&Huurperiode::vanaf>},
      {"tot", datum<&Huurperiode::tot>},
      {"kale_huur_per_maand", bedrag<&Huurperiode::kale_huur_per_maand, maandhuur>, "kale_huur_per_maand = 1250"},
      {"tijdelijk", schakelaar<&Huurperiode::tijdelijk>},
      {"gelieerd", schakelaar<&Huurperiode::gelieerd>},
      {"zakelijke_huur_per_maand", bedrag<&Huurperiode::zakelijke_huur_per_maand, maandhuur>},
      {"oppervlakte_m2", geheel<&Huurperiode::oppervlakte_m2, vierkante_meters>},
      {"deel", tekstveld<&Huurperiode::deel>},
  };
};

template <> struct Tabel<Woning::Gebruiksperiode> {
  static constexpr std::string_view naam = "woning.gebruik";
  static constexpr Veld<Woning::Gebruiksperiode> velden[] = {
      {"vanaf", datum<&Woning::Gebruiksperiode::vanaf>},
      {"soort", keuze<&Woning::Gebruiksperiode::gebruik, gebruiken>, "soort = \"verhuurd\""},
      {"te_koop", schakelaar<&Woning::Gebruiksperiode::te_koop>},
  };
};

template <> struct Tabel<Woning> {
  static constexpr std::string_view naam = "woning";
  static constexpr Veld<Woning> velden[] = {
      {"naam", eigennaam<&Woning::naam>, "naam = \"Kerkstraat 1\""},
      {"gebruik", gebruik, "eigen_woning, verhuurd, tweede_woning, leegstaand", Code::gebruik_ontbreekt},
      {"eigenaar", eigendom<&Woning::eigendom>},
      {"buitenland", schakelaar<&Woning::buitenland>},
      {"woz", bedragen<&Woning::woz>},
      {"woz_zonder_verbouwing", bedragen<&Woning::woz_zonder_verbouwing>},
      {"huur", lijst<&Woning::huur, meeste_perioden>},
      {"erfpachtcanon", bedragen<&Woning::erfpachtcanon>},
      {"gebouwd_eigendom", schakelaar<&Woning::gebouwd_eigendom>},
      {"oppervlakte_m2", geheel<&Woning::oppervlakte_m2, vierkante_meters>},
      {"waarde_verhuurde_staat", bedragen<&Woning::waarde_verhuurde_staat>},
      {"gekocht_op", datum<&Woning::gekocht_op>},
      {"verkocht_op", datum<&Woning::verkocht_op>},
      {"aankoopprijs", bedrag<&Woning::aankoopprijs>},
      {"verkoopprijs", bedrag<&Woning::verkoopprijs>},
      {"ontvangen_huur", bedragen<&Woning::ontvangen_huur>},
      {"kosten", bedragen<&Woning::kosten>},
      {"verbetering", bedragen<&Woning::verbetering>},
      {"verkoopkosten", bedragen<&Woning::verkoopkosten>},
      {"economische_huurwaarde", bedragen<&Woning::economische_huurwaarde>},
      {"dagen_eigen_gebruik", getallen<&Woning::dagen_eigen_gebruik, dagen_per_jaar>},
      {"dagen_verhuurd", getallen<&Woning::dagen_verhuurd, dagen_per_jaar>},
  };
};

template <> struct Tabel<Schuld> {
  static constexpr std::string_view naam = "schuld";
  static constexpr Veld<Schuld> velden[] = {
      {"naam", eigennaam<&Schuld::naam>, "naam = \"Hypotheek Kerkstraat\""},
      {"soort", keuze<&Schuld::soort, schuldsoorten>},
      {"eigenaar", eigendom<&Schuld::eigendom>},
      {"aan", mens<&Schuld::aan>},
      {"niet_opeisbaar_uit_nalatenschap", schakelaar<&Schuld::niet_opeisbaar_uit_nalatenschap>},
      {"woning", woningnaam<&Schuld::woning>},
      {"valuta", valuta<&Schuld::vreemde_valuta>},
      {"waarde", bedragen<&Schuld::waarde>},
      {"waarde_op", dagbedragen<&Schuld::waarde_op>},
      {"rente", bedragen<&Schuld::rente>},
      {"opgenomen", bedragen<&Schuld::opgenomen>},
      {"afgelost", bedragen<&Schuld::afgelost>},
      {"zakelijke_rente", bedragen<&Schuld::zakelijke_rente>},
  };
};

template <> struct Tabel<Uitvaartverzekering> {
  static constexpr std::string_view naam = "uitvaartverzekering";
  static constexpr Veld<Uitvaartverzekering> velden[] = {
      {"naam", eigennaam<&Uitvaartverzekering::naam>, "naam = \"Uitvaartpolis\""},
      {"eigenaar", eigendom<&Uitvaartverzekering::eigendom>},
      {"verzekerde", tekstveld<&Uitvaartverzekering::verzekerde>},
      {"verzekerd_kapitaal", bedragen<&Uitvaartverzekering::verzekerd_kapitaal>},
      {"waarde", bedragen<&Uitvaartverzekering::waarde>},
      {"waarde_op", dagbedragen<&Uitvaartverzekering::waarde_op>},
      {"premie", bedragen<&Uitvaartverzekering::premie>},
      {"uitgekeerd", bedragen<&Uitvaartverzekering::uitgekeerd>},
  };
};

template <> struct Tabel<Bezitting> {
  static constexpr std::string_view naam = "bezitting";
  static constexpr Veld<Bezitting> velden[] = {
      {"naam", eigennaam<&Bezitting::naam>, "naam = \"Schilderij\""},
      {"soort", keuze<&Bezitting::soort, bezittingsoorten>},
      {"eigenaar", eigendom<&Bezitting::eigendom>},
      {"hoofdzakelijk_belegging", schakelaar<&Bezitting::hoofdzakelijk_belegging>},
      {"buitenland", schakelaar<&Bezitting::buitenland>},
      {"waarde", bedragen<&Bezitting::waarde>},
      {"waarde_op", dagbedragen<&Bezitting::waarde_op>},
      {"inkomsten", bedragen<&Bezitting::inkomsten>},
      {"gekocht", bedragen<&Bezitting::gekocht>},
      {"verkocht", bedragen<&Bezitting::verkocht>},
      {"kosten", bedragen<&Bezitting::kosten>},
      {"economische_huurwaarde", bedragen<&Bezitting::economische_huurwaarde>},
      {"dagen_eigen_gebruik", getallen<&Bezitting::dagen_eigen_gebruik, dagen_per_jaar>},
  };
};

// In the order in which things refer to each other: people first, homes and other real estate before debts, the partnership before the splits.
template <> struct Tabel<Dossier> {
  static constexpr std::string_view naam = "";
  static constexpr Veld<Dossier> velden[] = {
      {"netto", versie, "netto = 1"},
      {"persoon", lijst<&Dossier::personen, meeste_personen>},
      {"erfgenaam", erfgenamen},
      {"kind", lijst<&Dossier::kinderen, meeste_kinderen>},
      {"partnerschap", partnerschap},
      {"bankrekening", lijst<&Dossier::bankrekeningen, meeste_dingen>},
      {"belegging", lijst<&Dossier::beleggingen, meeste_dingen>},
      {"woning", lijst<&Dossier::woningen, meeste_dingen>},
      {"bezitting", lijst<&Dossier::bezittingen, meeste_dingen>},
      {"schuld", lijst<&Dossier::schulden, meeste_dingen>},
      {"uitvaartverzekering", lijst<&Dossier::uitvaartverzekeringen, meeste_dingen>},
      {"verdeling", verdeling<&Dossier::verdeling>},
      {"verdeling_dividendbelasting", verdeling<&Dossier::verdeling_dividendbelasting>},
  };
};

// --- what belongs together within a record ------------------------------------------------------------------------------

// Reports when the date under `later` lies before that under `eerder`.
void op_volgorde(Lezer& l, const Waarde& w, std::string_view eerder, const std::optional<Datum>& begin, std::string_view later,
                 const std::optional<Datum>& einde) {
  if (begin && einde && *einde < *begin)
    l.m.fout(Code::datum_volgorde, w.veld(later), {std::string{later}, std::string{eerder}, datum_tekst(*begin)});
}

void nakijken(Lezer& l, const Waarde& w, Persoon& p) {
  op_volgorde(l, w, "geboortedatum", p.geboortedatum, "overleden", p.overleden);
  op_volgorde(l, w, "in_nederland_vanaf", p.in_nederland_vanaf, "in_nederland_tot", p.in_nederland_tot);
  const auto deels_hier = [&](const char* veld, const std::optional<Datum>& dag) {
    const auto& jaren = p.buitenlands_belastingplichtig;
    if (dag && std::find(jaren.begin(), jaren.end(), jaar_van(*dag)) != jaren.end())
      l.m.fout(Code::jaar_deels_hier, w.veld("buitenlands_belastingplichtig"), {cijfers(jaar_van(*dag)), veld});
  };
  deels_hier("in_nederland_vanaf", p.in_nederland_vanaf);
  deels_hier("in_nederland_tot", p.in_nederland_tot);
}

void nakijken(Lezer& l, const Waarde& w, Kind& kind) {
  if (w.knoop.vind("gezag")) return;
  if (l.d.personen.size() > 2) l.m.fout(Code::gezag_onduidelijk, w, {voorbeeld_namen(l)});
  else
    for (Persoonnummer i = 0; i < l.d.personen.size(); ++i) kind.gezag.push_back(i);
}

void nakijken(Lezer& l, const Waarde& w, Partnerschap& p) {
  const auto aantal = l.d.personen.size();
  if (aantal < 2) l.m.fout(Code::te_weinig_volwassenen, w);
  else if (!w.knoop.vind("personen") && aantal > 2) l.m.fout(Code::partners_onduidelijk, w, {voorbeeld_namen(l)});
  else if (!w.knoop.vind("personen")) p.personen = {0, 1};
}

void nakijken(Lezer& l, const Waarde& w, Woning::Gebruiksperiode& g) {
  if (g.te_koop && w.knoop.vind("soort") && g.gebruik != Woning::Gebruik::leegstaand)
    l.m.fout(Code::te_koop_niet_leeg, w.veld("te_koop"));
}

void nakijken(Lezer& l, const Waarde& w, Huurperiode& h) { op_volgorde(l, w, "vanaf", h.vanaf, "tot", h.tot); }

// A date that is there but could not be read says nothing about the order; it has been reported.
bool bekend(const Waarde& w, const std::optional<Datum>& vanaf) { return vanaf || !w.knoop.vind("vanaf"); }

void gebruik_nakijken(Lezer& l, const Waarde& lijst, const Woning& woning) {
  if (woning.gebruik.empty())
    return l.m.fout(Code::gebruik_ontbreekt, lijst, {"gebruik", Tabel<Woning>::velden[1].voorbeeld.data()});
  if (lijst.knoop.leden.size() != woning.gebruik.size()) return;
  for (std::size_t i = 1; i < woning.gebruik.size(); ++i) {
    const auto &vorige = woning.gebruik[i - 1].vanaf, &deze = woning.gebruik[i].vanaf;
    const auto lid = lijst.lid(i);
    if (!bekend(lijst.lid(i - 1), vorige) || !bekend(lid, deze)) continue;
    if (!deze || (vorige && *deze <= *vorige))
      l.m.fout(Code::gebruik_volgorde, lid.veld("vanaf"), {vorige ? datum_tekst(*vorige) : "-"});
  }
}

// Reports rent periods of the same part of the home that overlap or begin together.
void huur_opvolging(Lezer& l, const Waarde& lijst, const std::vector<Huurperiode>& huur, const std::vector<std::size_t>& deel) {
  for (std::size_t i = 1; i < deel.size(); ++i) {
    const auto &vorige = huur[deel[i - 1]], &deze = huur[deel[i]];
    const auto vorig_lid = lijst.lid(deel[i - 1]), lid = lijst.lid(deel[i]);
    if (vorige.vanaf == deze.vanaf)
      l.m.fout(Code::huur_zelfde_begin, lid.veld("vanaf"), {cijfers(vorig_lid.knoop.plaats.regel)});
    else if (vorige.tot && *vorige.tot >= *deze.vanaf)
      l.m.fout(Code::huur_overlap, vorig_lid.veld("tot"), {datum_tekst(*deze.vanaf), datum_tekst(vorige_dag(*deze.vanaf))});
  }
}

// Of parts that are let beside each other the areas must be known, and fit in the home.
void huur_naast_elkaar(Lezer& l, const Waarde& lijst, const Woning& woning, const std::vector<std::size_t>& volgorde) {
  const auto& huur = woning.huur;
  const auto einde = [&](std::size_t i) { // the first day after
    std::optional<Datum> dag;
    if (huur[i].tot) dag = volgende_dag(*huur[i].tot);
    for (const auto& ander : huur)
      if (ander.deel == huur[i].deel && ander.vanaf && huur[i].vanaf < ander.vanaf && (!dag || *ander.vanaf < *dag))
        dag = ander.vanaf;
    return dag;
  };
  for (const std::size_t i : volgorde) {
    std::int64_t samen = huur[i].oppervlakte_m2.value_or(0);
    bool naast = false;
    for (const std::size_t j : volgorde) { // those that run on the day on which this one begins
      if (j == i || huur[j].deel == huur[i].deel || huur[i].vanaf < huur[j].vanaf) continue;
      if (const auto tot = einde(j); tot && huur[i].vanaf && *tot <= *huur[i].vanaf) continue;
      naast = true;
      samen += huur[j].oppervlakte_m2.value_or(0);
      if (!huur[j].oppervlakte_m2) l.m.fout(Code::huur_deel_zonder_oppervlakte, lijst.lid(j));
    }
    if (naast && !huur[i].oppervlakte_m2) l.m.fout(Code::huur_deel_zonder_oppervlakte, lijst.lid(i));
    if (naast && woning.oppervlakte_m2 && samen > *woning.oppervlakte_m2)
      l.m.fout(Code::huur_delen_te_groot, lijst.lid(i), {cijfers(samen), cijfers(*woning.oppervlakte_m2)});
  }
}

// Puts the rent periods in order and reports those that cannot be.
void huur_nakijken(Lezer& l, const Waarde& lijst, Woning& woning) {
  auto& huur = woning.huur;
  if (lijst.knoop.leden.size() != huur.size()) return;
  std::vector<std::size_t> volgorde;
  for (std::size_t i = 0; i < huur.size(); ++i)
    if (bekend(lijst.lid(i), huur[i].vanaf)) volgorde.push_back(i);
  sorteer_stabiel(volgorde, [&](auto a, auto b) { return huur[a].vanaf < huur[b].vanaf; });
  std::map<std::string, std::vector<std::size_t>> delen;
  for (const std::size_t i : volgorde) delen[huur[i].deel].push_back(i);
  for (const auto& [naam, perioden] : delen) huur_opvolging(l, lijst, huur, perioden);
  if (delen.size() > 1) huur_naast_elkaar(l, lijst, woning, volgorde);
  sorteer_stabiel(huur, [](const auto& a, const auto& b) { return a.vanaf < b.vanaf; });
}

// Values that are possible but look like a slip: zeros too many or too few, a rent per year for one per month.
void opvallende_waarden(Lezer& l, const Waarde& w, const Woning& woning) {
  Euro hoogste;
  for (const auto& [jaar, woz] : woning.woz.rijen()) {
    hoogste = std::max(hoogste, woz);
    if (!woning.buitenland && (woz < Euro::uit_euros(1000) || woz > Euro::uit_euros(50'000'000)))
      l.m.waarschuwing(Code::woz_opvallend, w.veld("woz").veld(cijfers(jaar)));
  }
  const auto lijst = w.veld("huur");
  for (std::size_t i = 0; lijst.knoop.soort == Soort::lijst && i < lijst.knoop.leden.size(); ++i) {
    const auto veld = lijst.lid(i).veld("kale_huur_per_maand");
    Meldingen stil;
    const auto huur = lees_bedrag(stil, veld, maandhuur);
    if (!huur) continue;
    const auto maand = huur->centen(), woz = hoogste.centen();
    const bool hoog = woz > 0 && maand * 12 * 4 > woz;
    // As a year's rent it would be ordinary: at most an eighth of the WOZ value, or without one more than 10,000.
    if (maand > 500'000 && (woz > 0 ? hoog && maand * 8 <= woz : maand > 1'000'000))
      l.m.waarschuwing(Code::huur_lijkt_jaarhuur, veld);
    else if (hoog) l.m.waarschuwing(Code::huur_hoog, veld, {getal_tekst(woz / 100)});
  }
}

void nakijken(Lezer& l, const Waarde& w, Woning& woning) {
  op_volgorde(l, w, "gekocht_op", woning.gekocht_op, "verkocht_op", woning.verkocht_op);
  const auto gebruik = w.veld("gebruik"), huur = w.veld("huur");
  if (gebruik.knoop.soort == Soort::lijst) gebruik_nakijken(l, gebruik, woning);
  if (huur.knoop.soort == Soort::lijst) huur_nakijken(l, huur, woning);
  opvallende_waarden(l, w, woning);
}

void nakijken(Lezer& l, const Waarde& w, Dossier& d) {
  const auto schulden = w.veld("schuld");
  for (std::size_t i = 0; i < d.schulden.size() && schulden.knoop.leden.size() == d.schulden.size(); ++i) {
    const auto ander = tegenhanger(d, d.schulden[i]);
    const auto& hier = d.schulden[i].niet_opeisbaar_uit_nalatenschap;
    const auto daar = ander ? d.beleggingen[*ander].niet_opeisbaar_uit_nalatenschap : std::nullopt;
    if (!hier || !daar || *hier == *daar) continue;
    auto lid = schulden.lid(i);
    lid.pad = "schuld \"" + zichtbaar(d.schulden[i].naam) + "\"";
    l.m.fout(Code::nalatenschap_tegenspraak, lid.veld("niet_opeisbaar_uit_nalatenschap"),
             {"belegging \"" + zichtbaar(d.beleggingen[*ander].naam) + "\""});
  }
  if (d.personen.empty()) l.m.fouten.push_back(maak_melding(Code::geen_persoon, "persoon", w.knoop.plaats, ""));
}

template <class T> void Lezer::record(const Waarde& w, T& t) {
  std::vector<std::string_view> bekende_sleutels;
  for (const auto& veld : Tabel<T>::velden) bekende_sleutels.push_back(veld.sleutel);
  for (const auto& [sleutel, knoop] : w.knoop.velden)
    if (std::find(bekende_sleutels.begin(), bekende_sleutels.end(), sleutel) == bekende_sleutels.end())
      onbekende_sleutel(m, w, sleutel, bekende_sleutels);
  for (const auto& veld : Tabel<T>::velden) {
    if (w.knoop.vind(veld.sleutel)) veld.lees(*this, w.veld(veld.sleutel), t);
    else if (veld.verplicht())
      m.fouten.push_back(maak_melding(veld.ontbreekt, w.veld(veld.sleutel).pad, w.knoop.plaats, "",
                                      {std::string{veld.sleutel}, std::string{veld.voorbeeld}}));
  }
  nakijken(*this, w, t);
}

template <class T> void registreer(std::vector<Sleutel>& uit) {
  for (const auto& veld : Tabel<T>::velden) uit.push_back({std::string{Tabel<T>::naam}, veld.sleutel, veld.verplicht()});
}

void sorteer(std::vector<Melding>& meldingen) {
  sorteer_stabiel(meldingen, [](const Melding& a, const Melding& b) { return a.plaats < b.plaats; });
}

// The keys of which one, when its line was refused, may be the cause of this message.
std::vector<std::string_view> oorzaken(const Melding& melding) {
  switch (melding.code) {
  case Code::ontbreekt:
  case Code::gebruik_ontbreekt: return {std::string_view{melding.pad}.substr(melding.pad.rfind('.') + 1)};
  case Code::geen_persoon:
  case Code::te_weinig_volwassenen: return {"persoon"};
  case Code::onbekende_naam: return {"naam", "persoon", "kind"};
  case Code::onbekende_woning: return {"naam", "woning"};
  case Code::gezag_onduidelijk: return {"gezag"};
  case Code::partners_onduidelijk: return {"personen"};
  case Code::verdeling_zonder_partnerschap: return {"heel_jaar", "partnerschap"};
  default: return {};
  }
}

bool is_gevolg(const Melding& melding, const std::vector<std::string>& weggelaten) {
  const auto sleutels = oorzaken(melding);
  return !sleutels.empty() && std::any_of(weggelaten.begin(), weggelaten.end(), [&](const std::string& weg) {
    return weg.empty() || std::find(sleutels.begin(), sleutels.end(), weg) != sleutels.end();
  });
}

} // namespace

DossierResultaat lees_dossier(const Knoop& document) {
  Lezer l;
  const Waarde wortel{document, ""};
  if (document.soort == Soort::tabel) l.record(wortel, l.d);
  else l.m.fout(Code::geen_tabel, wortel, {"dossier"});
  sorteer(l.m.fouten);
  sorteer(l.m.waarschuwingen);
  DossierResultaat uit{std::nullopt, std::move(l.m.fouten), std::move(l.m.waarschuwingen)};
  if (uit.fouten.empty()) uit.dossier = std::move(l.d);
  return uit;
}

DossierResultaat lees_dossier(const DocumentResultaat& document) {
  auto uit = document.knoop ? lees_dossier(*document.knoop) : DossierResultaat{};
  std::erase_if(uit.fouten, [&](const Melding& m) { return is_gevolg(m, document.weggelaten); });
  uit.fouten.insert(uit.fouten.begin(), document.fouten.begin(), document.fouten.end());
  sorteer(uit.fouten);
  if (!uit.fouten.empty()) uit.dossier.reset();
  return uit;
}

std::vector<Sleutel> sleutelregister() {
  std::vector<Sleutel> uit;
  registreer<Dossier>(uit);
  registreer<Persoon>(uit);
  registreer<Kind>(uit);
  registreer<Partnerschap>(uit);
  registreer<Bankrekening>(uit);
  registreer<Belegging>(uit);
  registreer<Woning>(uit);
  registreer<Woning::Gebruiksperiode>(uit);
  registreer<Huurperiode>(uit);
  registreer<Schuld>(uit);
  registreer<Uitvaartverzekering>(uit);
  registreer<Bezitting>(uit);
  return uit;
}

} // namespace netto::border
