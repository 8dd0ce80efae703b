// SPDX-License-Identifier: EUPL-1.2
// What box 3 comes to under any of its regimes: what each person and the household owe, and what each thing brought.
#pragma once

#include "areas/amount.hpp"
#include "areas/vermogen/rights.hpp"
#include "areas/vermogen/wording.hpp"
#include "base/number_text.hpp"
#include "base/register.hpp"
#include "facts/dossier.hpp"
#include "law/begrippen.hpp"

#include <algorithm>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace netto::vermogen {

/// Income under one way of computing it.
struct Route {
  const RouteName* naam = nullptr;
  Amount inkomen;
  Amount belasting{};                      ///< what would be owed if this route counted
  std::optional<Amount> na_vermindering{}; ///< the same after relief from double taxation, where there is any
};

/// One of the periods of liability in a year in which someone is liable in more ways (2.6, 5.2 lid 6, 7.7 lid 4). Each has its own
/// comparison with the actual return (choice K-054).
struct PeriodAnswer {
  Plicht plicht = Plicht::buitenlands;
  Date eerste{}, laatste{};
  int maanden = 0;
  Amount grondslag;
  Amount forfait;                    ///< the lowest deemed benefit
  std::optional<Amount> werkelijk{}; ///< where it is known
  const RouteName* toegepast = nullptr;
  Amount voordeel{};  ///< of the route that counts
  bool hoofd = false; ///< the one that the other figures of the person are about
};

struct PersonAnswer {
  PersonIndex wie = 0;
  std::optional<Amount> grondslag, aandeel; ///< of what is divided; nothing under bill 36748, which taxes no part of a base
  std::vector<Route> routes;
  const RouteName* toegepast = nullptr;
  Amount voordeel, persoonsgebonden_aftrek, belastbaar_inkomen, belasting;
  std::optional<Amount> vermindering,
      na_vermindering; ///< relief from double taxation, and the tax after it; nothing: there is none
  std::optional<Amount> bronbelasting, over_te_brengen_bronbelasting; ///< foreign tax credited, and what goes to the next year
  std::optional<Amount> over_te_brengen;                              ///< foreign benefit that goes to the next year
  std::optional<Amount> heffingskorting_groen, dividendbelasting;
  int maanden = 12;                       ///< whole calendar months of liability that count
  std::vector<PeriodAnswer> tijdvakken{}; ///< by day; none where there is one period

  /// The period that the other figures are about; nullptr: the only one.
  [[nodiscard]] const PeriodAnswer* hoofdtijdvak() const {
    const auto t = std::ranges::find(tijdvakken, true, &PeriodAnswer::hoofd);
    return t == tijdvakken.end() ? nullptr : &*t;
  }
  /// The other period, where there is just one.
  [[nodiscard]] std::optional<PeriodAnswer> ander_tijdvak() const {
    if (tijdvakken.size() != 2) return std::nullopt;
    return tijdvakken[tijdvakken[0].hoofd ? 1 : 0];
  }
  /// The route that counts in the main period.
  [[nodiscard]] const RouteName* toegepast_hoofd() const {
    const auto* t = hoofdtijdvak();
    return t == nullptr ? toegepast : t->toegepast;
  }
};

/// Sums over all persons, except where partners share one figure.
struct HouseholdAnswer {
  std::vector<Route> routes;
  const RouteName* toegepast = nullptr; ///< route::verschillend when persons differ; none: nobody is liable
  Amount voordeel, belasting;
  std::optional<Amount> vermindering, na_vermindering; ///< the tax after relief is that of all, also of who has none
  std::optional<Amount> heffingskorting_groen, dividendbelasting;
};

/// The tax after relief from double taxation, of a route, a person or the household.
template <class Of> const Amount& na_vermindering(const Of& x) { return x.na_vermindering ? *x.na_vermindering : x.belasting; }

/// A home as the official statement of actual return asks for it: the facts behind the two values, of the whole home.
struct HomeStatement {
  struct Moment {
    bool verhuurd = false, tijdelijk = false; ///< `tijdelijk`: without full protection of the tenant
    Euro maandhuur;                           ///< of all let parts together
  };
  Euro woz, woz_volgend_jaar;           ///< the latter with an extension or improvement
  Euro verbouwing;                      ///< what of it comes from an extension or improvement
  std::optional<Date> komt_op, gaat_op; ///< when it came in or went out during the year
  Moment begin, einde;                  ///< on 1 January and 31 December, or when it came in and went out
  std::int64_t dagen_eigen_gebruik = 0;
  Amount huurwaarde; ///< per year, for own use
  Part deel;         ///< part that is the unit's
};

/// What one thing brought.
struct ReturnLine {
  Thing wat;
  Thing kind;         ///< the child whose part of it this is
  bool aanwas = true; ///< false: euros in a bank account or a debt in euros, which do not change in value
  Amount begin, einde, stortingen, onttrekkingen, voordelen, eigen_gebruik, rente, rendement;
  Amount kosten{}, winst{};              ///< only under bill 36748
  bool kosten_tellen = true;             ///< bill 36748: false for a home that is not let enough, whose costs do not count
  std::optional<HomeStatement> opgave{}; ///< of a home, in the actual return until 2027
  std::optional<Role> right{};           ///< of a usufruct, the ownership under it, or periodic payments
  std::optional<Amount> belast_deel{};   ///< ratio; where an exemption takes a part of the return (5.31b, 5.32, 5.32a)
};
struct Answer {
  std::vector<PersonAnswer> personen; ///< in the order of the dossier
  HouseholdAnswer huishouden;
  bool voor_vermindering = false; ///< bill 36748: the tax is before relief from double taxation, which is not computed
};

// ------------------------------------------------------------------------------------------------------------ registers

inline constexpr std::string_view routenamen[] = {route::vermogensmix.key,
                                                  route::rechtsherstel.key,
                                                  route::forfait.key,
                                                  route::werkelijk_rendement.key,
                                                  route::wetsvoorstel_36748.key,
                                                  route::wetsvoorstel_36748_novelle.key,
                                                  route::verschillend.key,
                                                  ""};
inline constexpr std::span routenamen_persoon{routenamen, 6};
inline constexpr std::span routenamen_met_verschil{routenamen, 7};
/// In the order of Role.
inline constexpr std::string_view rechten[] = {"vruchtgebruik", "bloot_eigendom", "periodieke_uitkering"};
inline constexpr std::string_view dingsoorten[] = {"bankrekening", "belegging", "woning", "schuld", "bezitting"};

inline constexpr When niet_nihil{Words{"als het niet nihil is", "when it is not nil"},
                                 [](const auto&, const Amount& u) { return !u.waarde.is_zero(); }};
inline constexpr Entry per_route{[](const Route& r) { return r.naam->key; }, &Route::inkomen};
inline constexpr Entry per_route_na_vermindering{[](const Route& r) { return r.naam->key; },
                                                 [](const Route& r) -> const Amount& { return na_vermindering(r); }};
inline constexpr Entry per_persoon{&std::pair<PersonIndex, Amount>::first, &std::pair<PersonIndex, Amount>::second};

inline constexpr std::string_view plichtnamen[] = {"binnenlands", "partieel", "kwalificerend", "buitenlands"};
struct PeriodFields {
  using T = PeriodAnswer;
  static constexpr Register rows{
      "tijdvak",
      Meaning{"Een deel van het jaar met een eigen soort belastingplicht.",
              "A part of the year with its own kind of liability."},
      field::choice("belastingplicht", [](const T& t) { return plichtnamen[static_cast<std::size_t>(t.plicht)]; }, plichtnamen,
                    {"Hoe de persoon dan belastingplichtig is.", "How the person is liable then."}),
      field::text("van", [](const T& t) { return date_text(t.eerste); }, {"De eerste dag.", "The first day."}),
      field::text("tot_en_met", [](const T& t) { return date_text(t.laatste); },
                  {"De laatste dag; bij overlijden die dag.", "The last day; at death that day."}),
      field::count("maanden", &T::maanden, {"Hele kalendermaanden.", "Whole calendar months."}).between(0, 12),
      field::amount("grondslag_sparen_en_beleggen", &T::grondslag, begrip::grondslag_persoon).from_nil(),
      field::amount("forfait", &T::forfait, {"Het laagste voordeel volgens forfait.", "The lowest deemed benefit."}).from_nil(),
      field::amount("werkelijk_rendement", &T::werkelijk, {"Het voordeel volgens werkelijk rendement.", "The actual return."})
          .from_nil()
          .when("als het bekend is", "where it is known"),
      field::choice("toegepast", &T::toegepast, routenamen_persoon,
                    {"De route die in dit tijdvak telt.", "The route that counts in this period."}),
      field::amount("voordeel_uit_sparen_en_beleggen", &T::voordeel,
                    {"Begrepen in dat van de persoon.", "Part of that of the person."})
          .from_nil()};
};
struct PersonAnswerFields {
  static constexpr When met_vermindering{Words{"als er een vermindering is", "when there is relief"},
                                         [](const PersonAnswer& p) { return p.vermindering.has_value(); }};
  static constexpr When deel_van_het_jaar{Words{"als het er geen twaalf zijn", "when they are not twelve"},
                                          [](const PersonAnswer& p) { return p.maanden != 12; }};
  static constexpr When met_tijdvakken{Words{"als er meer dan een is", "when there is more than one"},
                                       [](const PersonAnswer& p) { return !p.tijdvakken.empty(); }};
  static constexpr Register rows{
      "persoonbox3",
      Meaning{"Box 3 van een persoon.", "Box 3 of one person."},
      field::amount("grondslag_sparen_en_beleggen", &PersonAnswer::grondslag, begrip::grondslag_persoon)
          .from_nil()
          .when("niet onder het wetsvoorstel", "not under the bill"),
      field::percent("aandeel_in_rendementsgrondslag_percent", &PersonAnswer::aandeel, begrip::aandeel)
          .when("niet onder het wetsvoorstel", "not under the bill"),
      field::count("maanden", &PersonAnswer::maanden,
                   {"Hele kalendermaanden van belastingplicht.", "Whole calendar months of liability."})
          .between(0, 11)
          .when(deel_van_het_jaar),
      field::record("ander_tijdvak", [](const PersonAnswer& p) { return p.ander_tijdvak(); }, PeriodFields{},
                    {"Het andere deel van het jaar: voor of na een verhuizing of de expatregeling.",
                     "The other part of the year: before or after a move or the expat ruling."})
          .when("als er een is naast dat van `maanden`", "when there is one beside that of `maanden`"),
      field::records("tijdvakken", &PersonAnswer::tijdvakken, PeriodFields{},
                     {"Alle tijdvakken, naar hun dagen; hun voordelen zijn samen dat van de persoon.",
                      "All periods, by their days; their benefits together are that of the person."})
          .when(met_tijdvakken),
      field::map("routes", &PersonAnswer::routes, per_route,
                 {"Het inkomen volgens elke route die kan gelden en waarvan alle gegevens er zijn, over alle tijdvakken samen.",
                  "The income under every route that could apply and of which every fact is there, over all periods together."})
          .from_nil()
          .among(routenamen_persoon),
      field::choice(
          "toegepast", &PersonAnswer::toegepast, routenamen_met_verschil,
          {"De route die telt; bij gelijke bedragen de eerste. `verschillend` als zij per tijdvak verschilt (keuze K-054).",
           "The route that counts; of equal amounts the first. `verschillend` when it differs per period (choice K-054)."}),
      field::amount("voordeel_uit_sparen_en_beleggen", &PersonAnswer::voordeel,
                    {begrip::voordeel,
                     "Van de route die telt. Onder het wetsvoorstel het deel van het resultaat, dat negatief kan zijn.",
                     "Of the route that counts. Under the bill the part of the result, which may be negative."}),
      field::amount("persoonsgebonden_aftrek", &PersonAnswer::persoonsgebonden_aftrek, begrip::persoonsgebonden_aftrek)
          .from_nil()
          .when(niet_nihil),
      field::amount("belastbaar_inkomen", &PersonAnswer::belastbaar_inkomen,
                    {begrip::belastbaar_inkomen, "Het voordeel na de aftrek.", "The benefit after the deduction."})
          .from_nil(),
      field::amount("belasting", &PersonAnswer::belasting,
                    {begrip::belasting, "Voor heffingskorting en voorheffing.", "Before credits and tax withheld."})
          .from_nil(),
      field::amount("vermindering_dubbele_belasting", &PersonAnswer::vermindering, begrip::vermindering)
          .from_nil()
          .when("als er een is", "when there is one"),
      field::amount(
          "belasting_na_vermindering", &PersonAnswer::na_vermindering,
          {begrip::belasting_na_vermindering, "Voor heffingskorting en voorheffing.", "Before credits and tax withheld."})
          .from_nil()
          .when("als er een vermindering is", "when there is relief"),
      field::amount("verrekende_bronbelasting", &PersonAnswer::bronbelasting,
                    {begrip::bronbelasting, "Deel van de vermindering.", "Part of the relief."})
          .from_nil()
          .when("als er bronbelasting is", "when there is foreign tax"),
      field::amount("over_te_brengen_bronbelasting", &PersonAnswer::over_te_brengen_bronbelasting,
                    begrip::over_te_brengen_bronbelasting)
          .from_nil()
          .when("als het niet nihil is", "when it is not nil"),
      field::map("belasting_na_vermindering_per_route", &PersonAnswer::routes, per_route_na_vermindering,
                 {"Wat elke route na de vermindering zou kosten; onder gelijke voorwaarden telt de laagste (keuze K-060).",
                  "What each route would cost after relief; all else equal the lowest counts (K-060)."})
          .from_nil()
          .among(routenamen_persoon)
          .when(met_vermindering),
      field::amount("over_te_brengen_buitenlands_voordeel", &PersonAnswer::over_te_brengen, begrip::over_te_brengen_buitenland)
          .from_nil()
          .when("als het niet nihil is", "when it is not nil"),
      field::amount("heffingskorting_groene_beleggingen", &PersonAnswer::heffingskorting_groen, begrip::heffingskorting_groen)
          .from_nil()
          .when("als er groen is vrijgesteld", "when green assets are exempt"),
      field::amount("dividendbelasting", &PersonAnswer::dividendbelasting,
                    {begrip::dividendbelasting, "Een voorheffing.", "Tax withheld."})
          .from_nil()
          .when("als zij is ingehouden", "when it was withheld")};
};
/// What one asset or debt brought; amounts of nil that say nothing are left out.
struct ReturnLineFields {
  using Post = ReturnLine;
  static constexpr bool is_nihil(const Amount& u) { return u.waarde.is_zero(); }
  static constexpr When waarde_telt{Words{"als de waarde telt", "when the value counts"},
                                    [](const Post& r, const Amount& u) { return r.aanwas || !is_nihil(u); }};
  static constexpr When einde_telt{Words{"als de waarde telt", "when the value counts"}, [](const Post& r, const Amount& u) {
                                     return (r.aanwas && r.wat.list != List::woning) || !is_nihil(u);
                                   }};
  static constexpr When van_schuld{Words{"bij een schuld", "of a debt"},
                                   [](const Post& r, const Amount& u) { return r.wat.list == List::schuld && !is_nihil(u); }};
  static constexpr When van_bezitting{Words{"niet bij een schuld", "not of a debt"}, [](const Post& r, const Amount& u) {
                                        return r.wat.list != List::schuld && !is_nihil(u);
                                      }};
  static constexpr When van_woning{Words{"bij een woning", "of a home"},
                                   [](const Post& r) { return r.wat.list == List::woning; }};
  static constexpr When van_bank{Words{"bij een bankrekening", "of a bank account"},
                                 [](const Post& r) { return r.wat.list == List::bankrekening; }};
  static constexpr When van_ander{
      Words{"bij een belegging of bezitting", "of an investment or other asset"}, [](const Post& r, const Amount& u) {
        return r.wat.list != List::woning && r.wat.list != List::bankrekening && (r.wat.list != List::schuld || !is_nihil(u));
      }};
  static constexpr When rente_van_schuld{Words{"bij een schuld", "of a debt"}, [](const Post& r, const Amount& u) {
                                           return r.wat.list == List::schuld || !is_nihil(u);
                                         }};
  static constexpr Register rows{
      "rendementspost",
      Meaning{"Wat een bezitting of schuld in het jaar heeft opgebracht of gekost: van het eigen deel.",
              "What an asset or debt brought or cost in the year: of the owned part."},
      field::text("wat", [](const Post& r, const auto& reader) { return reader.title(Subject{r.wat, r.kind}); },
                  {"Het onderdeel van het dossier.", "The part of the dossier."}),
      field::choice("soort", [](const Post& r) { return word_of(r.wat.list).nl; }, dingsoorten,
                    {"De lijst waarin het staat.", "The list it is in."}),
      field::choice("recht", [](const Post& r) { return r.right ? std::optional{*r.right} : std::nullopt; }, rechten,
                    {"Welk recht het is, als het niet het geheel is.", "Which right it is, when it is not the whole."})
          .when("bij vruchtgebruik, bloot eigendom of een periodieke uitkering",
                "of usufruct, bare ownership or periodic payments"),
      field::amount("waarde_begin", &Post::begin, begrip::waarde_begin).when(waarde_telt),
      field::amount("waarde_einde", &Post::einde, begrip::waarde_einde).when(einde_telt),
      field::amount("afgelost", &Post::stortingen, {"Afgelost.", "Repaid."}).when(van_schuld),
      field::amount("gekocht_of_gestort", &Post::stortingen, {"Gekocht of gestort.", "Bought or deposited."})
          .when(van_bezitting),
      field::amount("geleend", &Post::onttrekkingen, {"Erbij geleend.", "Borrowed."}).when(van_schuld),
      field::amount("verkocht_of_opgenomen", &Post::onttrekkingen, {"Verkocht of opgenomen.", "Sold or withdrawn."})
          .when(van_bezitting),
      field::amount("huur", &Post::voordelen, begrip::huur_ontvangen).when(van_woning),
      field::amount("rente", &Post::voordelen, {"Ontvangen rente.", "Interest received."}).when(van_bank),
      field::amount("inkomsten", &Post::voordelen,
                    {"Dividend, rente en andere inkomsten.", "Dividend, interest and other income."})
          .when(van_ander),
      field::amount("eigen_gebruik", &Post::eigen_gebruik, begrip::eigen_gebruik).when(niet_nihil),
      field::amount("betaalde_rente", &Post::rente, {"Betaalde rente.", "Interest paid."}).when(rente_van_schuld),
      field::amount("kosten", &Post::kosten, {"Alleen onder het wetsvoorstel.", "Only under the bill."}).when(niet_nihil),
      field::amount("winst", &Post::winst, {begrip::vermogenswinst, "Alleen onder het wetsvoorstel.", "Only under the bill."})
          .when(niet_nihil),
      field::amount(
          "rendement", &Post::rendement,
          {"Van de hele post; bij groen, contant geld en oude kapitaalverzekeringen gaat het vrijgestelde deel er bij het "
           "totaal af.",
           "Of the whole thing; the exempt part of green assets, cash and old policies comes off the total."})};
};

struct HouseholdAnswerFields {
  using H = HouseholdAnswer;
  static constexpr Register rows{
      "huishoudsom",
      Meaning{"De som over de personen.", "The sum over the persons."},
      field::map("routes", &H::routes, per_route, {"De som over de personen.", "The sum over the persons."})
          .from_nil()
          .among(routenamen_persoon),
      field::choice("toegepast", &H::toegepast, routenamen,
                    {"De route die telt; `verschillend` als zij per persoon verschilt, leeg als niemand belastingplichtig is.",
                     "The route that counts; `verschillend` when it differs per person, empty when nobody is liable."}),
      field::amount("voordeel_uit_sparen_en_beleggen", &H::voordeel, begrip::voordeel),
      field::amount("belasting", &H::belasting,
                    {begrip::belasting, "Voor heffingskorting en voorheffing.", "Before credits and tax withheld."})
          .from_nil(),
      field::amount("vermindering_dubbele_belasting", &H::vermindering, begrip::vermindering)
          .from_nil()
          .when("als er een is", "when there is one"),
      field::amount(
          "belasting_na_vermindering", &H::na_vermindering,
          {begrip::belasting_na_vermindering, "Voor heffingskorting en voorheffing.", "Before credits and tax withheld."})
          .from_nil()
          .when("als er een vermindering is", "when there is relief"),
      field::amount("heffingskorting_groene_beleggingen", &H::heffingskorting_groen, begrip::heffingskorting_groen)
          .from_nil()
          .when("als er groen is vrijgesteld", "when green assets are exempt"),
      field::amount("dividendbelasting", &H::dividendbelasting, begrip::dividendbelasting)
          .from_nil()
          .when("als zij is ingehouden", "when it was withheld")};
};
} // namespace netto::vermogen
