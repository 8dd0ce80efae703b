// SPDX-License-Identifier: EUPL-1.2
// The answer of one year: exact values under statutory names, each with the step of the trace that made it. How it is written
// down (text, JSON) is the border's business: docs/spec/antwoord.md.
#pragma once

#include "areas/amount.hpp"
#include "areas/answers.hpp"
#include "areas/box3/wording.hpp"
#include "areas/box3_2028/wording.hpp"
#include "areas/message.hpp"
#include "areas/regime.hpp"
#include "areas/route.hpp"
#include "base/register.hpp"
#include "base/trace.hpp"
#include "facts/dossier.hpp"
#include "law/begrippen.hpp"
#include "params/parameter.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace netto::engine {

/// Income under one way of computing it.
struct Route {
  const RouteName* naam = nullptr;
  Amount inkomen;
  Amount belasting{}; ///< what would be owed if this route counted
};

struct HomeAnswer {
  Thing wat;
  Amount woz;
  std::optional<Amount> leegwaarderatio; ///< when the ratio applied
  Amount waarde;
};

struct PersonAnswer {
  PersonIndex wie = 0;
  Amount grondslag, aandeel;
  std::vector<Route> routes;
  const RouteName* toegepast = nullptr;
  Amount voordeel, persoonsgebonden_aftrek, belastbaar_inkomen, belasting;
  std::optional<Amount> heffingskorting_groen, dividendbelasting;
  int maanden = 12;          ///< whole calendar months of liability that count
  bool met_grondslag = true; ///< false under bill 36748, which taxes no part of a base
  PersonAnswers gebieden{};
};

/// Sums over all persons, except where partners share one figure.
struct HouseholdAnswer {
  Amount banktegoeden, overige_bezittingen, schulden_na_drempel;
  Amount rendement_banktegoeden, rendement_overige_bezittingen, rendement_schulden, belastbaar_rendement;
  Amount rendementsgrondslag, grondslag;
  std::vector<Route> routes;
  const RouteName* toegepast = nullptr; ///< route::verschillend when persons differ; none: nobody is liable
  Amount voordeel, belasting;
  std::optional<Amount> heffingskorting_groen, dividendbelasting;
  std::vector<HomeAnswer> woningen;
};

/// How partners split the base, and what an equal split would cost.
struct SplitAnswer {
  bool gekozen = false; ///< given by the dossier or the question; false: the best one was sought
  std::vector<std::pair<PersonIndex, Amount>> grondslag;
  Euro belasting, belasting_bij_helft; ///< of the partners together, after the green credit
};

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
  Amount huurwaarde;                             ///< per year, for own use
  std::int64_t deel_teller = 1, deel_noemer = 1; ///< part that is the unit's
};

/// The actual return of one tax unit: what each thing brought, or which facts are missing to know it.
struct ReturnLine {
  Thing wat;
  Thing kind;         ///< the child whose part of it this is
  bool aanwas = true; ///< false: euros in a bank account or a debt in euros, which do not change in value
  Amount begin, einde, stortingen, onttrekkingen, voordelen, eigen_gebruik, rente, rendement;
  Amount kosten{}, winst{};              ///< only under bill 36748
  bool kosten_tellen = true;             ///< bill 36748: false for a home that is not let enough, whose costs do not count
  std::optional<HomeStatement> opgave{}; ///< of a home, in the actual return until 2027
  std::optional<Amount> belast_deel{};   ///< ratio; where an exemption takes a part of the return (5.31b, 5.32, 5.32a)
};
struct ActualReturnAnswer {
  std::vector<PersonIndex> personen;
  bool volledig = false;          ///< every fact is there, so that the route counts
  bool voor_vermindering = false; ///< real estate abroad: before relief from double taxation, so that the route does not count
  Amount rendement;               ///< joint; of what is known when it is not complete
  std::vector<ReturnLine> regels;
  Notices ontbreekt;
  /// Triage with the fewest facts (art. 5.25): does proof to the contrary pay?
  enum class Verdict { geen_heffing, loont, loont_niet, hangt_af } oordeel = Verdict::hangt_af;
  Amount voordeel_forfait; ///< joint: what the actual return must stay below
};

/// Under bill 36748: what each thing brought, and the losses that go to later years.
struct BillAnswer {
  Amount resultaat; ///< of all persons together
  std::vector<ReturnLine> regels;
  std::vector<std::pair<PersonIndex, Amount>> verlies_verrekend, verlies_over;
};

/// Something that does not count, and the article that says so.
struct NotCounted {
  Thing wat;
  std::string_view artikel;
};

/// Something that only the person knows and that the answer hangs on. The answer is for `false`: it counts.
struct OpenQuestion {
  Notice vraag;
  bool alleen_mogelijk = false;   ///< only the household makes it possible: not told in the first lines
  Thing tegenhanger{};            ///< of a debt or claim: its other side in the dossier, which has the same answer
  std::optional<Date> vanaf{};    ///< of an empty home: first day of the period that the answer belongs to
  std::optional<Amount> effect{}; ///< what the tax rises (falls: negative) when it is `true`, other questions aside
};

/// Effects by themselves are computed of at most so many questions; of more only that of all together, which bounds the work.
inline constexpr std::size_t hoogstens_vragen_apart = 5;

struct Answer {
  int jaar = 0;
  RoundingPolicy afronding = RoundingPolicy::belastingdienst;
  const regime::Regime* regime = nullptr; ///< of box 3
  /// The regime of an area with an answer, and the least certain of the figures it used.
  struct AreaRegime {
    std::string_view gebied;
    const regime::Regime* regime = nullptr;
    ParameterStatus digits_of = ParameterStatus::definitief;
  };
  std::vector<AreaRegime> stelsels;                              ///< in the order of the areas
  std::string scenario;                                          ///< of proposals; empty: the ordinary one
  ParameterStatus parameterstatus = ParameterStatus::definitief; ///< the least certain of those that box 3 used
  std::vector<int> parameters;                                   ///< rows used, ascending
  std::vector<PersonAnswer> personen;
  HouseholdAnswer huishouden;
  std::optional<SplitAnswer> verdeling;
  std::vector<ActualReturnAnswer> werkelijk; ///< per tax unit
  std::optional<BillAnswer> wetsvoorstel;    ///< instead of everything about the deemed return
  HouseholdAnswers gebieden;
  std::vector<NotCounted> niet_geteld;
  bool voor_vermindering = false; ///< the tax is before relief from double taxation, which is not computed
  std::vector<OpenQuestion> vragen;
  std::optional<Amount> effect_samen; ///< of several questions: what the tax rises when all are `true`
  Notices warnings;
  Trace trace;
};

// ------------------------------------------------------------------------------------------------------------ registers

inline constexpr std::string_view oordeelnamen[] = {"geen_heffing", "loont", "loont_niet", "hangt_af"};
inline constexpr std::string_view routenamen[] = {route::vermogensmix.key,
                                                  route::rechtsherstel.key,
                                                  route::forfait.key,
                                                  route::werkelijk_rendement.key,
                                                  route::wetsvoorstel_36748.key,
                                                  route::wetsvoorstel_36748_novelle.key,
                                                  route::verschillend.key,
                                                  ""};
inline constexpr std::span routenamen_persoon{routenamen, 6};
inline constexpr std::string_view dingsoorten[] = {"bankrekening", "belegging", "woning", "schuld", "bezitting"};

inline constexpr When niet_nihil{Words{"als het niet nihil is", "when it is not nil"},
                                 [](const auto&, const Amount& u) { return !u.waarde.is_zero(); }};
inline constexpr Entry per_route{[](const Route& r) { return r.naam->key; }, &Route::inkomen};
inline constexpr Entry per_persoon{&std::pair<PersonIndex, Amount>::first, &std::pair<PersonIndex, Amount>::second};

struct HomeAnswerFields {
  static constexpr Register rows{
      "woning",
      Meaning{"Een woning die op 1 januari in box 3 valt.", "A home that is in box 3 on 1 January."},
      field::text("naam", [](const HomeAnswer& w, const auto& reader) -> const auto& { return reader.name(w.wat); },
                  {"Zoals het dossier haar noemt.", "As the dossier calls it."}),
      field::amount("woz", &HomeAnswer::woz, {begrip::woz_waarde, "Van de hele woning.", "Of the whole home."}).from_nil(),
      field::percent("leegwaarderatio_percent", &HomeAnswer::leegwaarderatio, begrip::leegwaarderatio)
          .when("als de ratio gold", "when the ratio applied"),
      field::amount("waarde", &HomeAnswer::waarde, {begrip::waarde_woning_deel, "Van het eigen deel.", "Of the owned part."})
          .from_nil()};
};

struct PersonAnswerFields {
  static constexpr When met_grondslag{Words{"niet onder het wetsvoorstel", "not under the bill"},
                                      [](const PersonAnswer& p) { return p.met_grondslag; }};
  static constexpr When deel_van_het_jaar{Words{"als het er geen twaalf zijn", "when they are not twelve"},
                                          [](const PersonAnswer& p) { return p.maanden != 12; }};
  static constexpr Register rows{
      "persoonbox3",
      Meaning{"Box 3 van een persoon.", "Box 3 of one person."},
      field::amount("grondslag_sparen_en_beleggen", &PersonAnswer::grondslag, begrip::grondslag_persoon)
          .from_nil()
          .when(met_grondslag),
      field::percent("aandeel_in_rendementsgrondslag_percent", &PersonAnswer::aandeel, begrip::aandeel).when(met_grondslag),
      field::count("maanden", &PersonAnswer::maanden,
                   {"Hele kalendermaanden van belastingplicht.", "Whole calendar months of liability."})
          .between(0, 11)
          .when(deel_van_het_jaar),
      field::map("routes", &PersonAnswer::routes, per_route,
                 {"Het inkomen volgens elke route die kan gelden en waarvan alle gegevens er zijn.",
                  "The income under every route that could apply and of which every fact is there."})
          .from_nil()
          .among(routenamen_persoon),
      field::choice(
          "toegepast", &PersonAnswer::toegepast, routenamen_persoon,
          {"De route die telt; bij gelijke bedragen de eerste.", "The route that counts; of equal amounts the first."}),
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
      field::amount("heffingskorting_groene_beleggingen", &PersonAnswer::heffingskorting_groen, begrip::heffingskorting_groen)
          .from_nil()
          .when("als er groen is vrijgesteld", "when green assets are exempt"),
      field::amount("dividendbelasting", &PersonAnswer::dividendbelasting,
                    {begrip::dividendbelasting, "Een voorheffing.", "Tax withheld."})
          .from_nil()
          .when("als zij is ingehouden", "when it was withheld")};
};
/// A person who is liable, and his box 3.
struct TaxpayerFields {
  static constexpr Register rows{
      "persoon", Meaning{"Een belastingplichtige.", "A person who is liable."},
      field::name("naam", &PersonAnswer::wie, {"Zoals het dossier die persoon noemt.", "As the dossier calls that person."}),
      field::record("box3", [](const PersonAnswer& p) -> const PersonAnswer& { return p; }, PersonAnswerFields{},
                    {"Zijn of haar box 3.", "That person's box 3."}),
      field::part(&PersonAnswer::gebieden, PersonAnswersFields{})};
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

struct BillFields {
  using W = BillAnswer;
  static constexpr Register rows{
      "wetsvoorstel",
      Meaning{"Wetsvoorstel 36748: het resultaat, per bezitting en schuld, en de verliezen.",
              "Bill 36748: the result, per asset and debt, and the losses."},
      field::amount(
          "resultaat", &W::resultaat,
          {begrip::resultaat, "Van alle personen samen; kan negatief zijn.", "Of all persons together; may be negative."}),
      field::records("posten", &W::regels, ReturnLineFields{}, {"Per bezitting of schuld.", "Per asset or debt."}),
      field::map("verlies_verrekend", &W::verlies_verrekend, per_persoon,
                 {begrip::verlies_verrekend, "Per naam: van eerdere jaren.", "Per name: of earlier years."})
          .from_nil(),
      field::map("verlies_over", &W::verlies_over, per_persoon,
                 {begrip::verlies_over, "Per naam: dat naar latere jaren gaat.", "Per name: that goes to later years."})
          .from_nil()};
};

struct SplitFields {
  using V = SplitAnswer;
  static constexpr Register rows{"verdeling",
                                 Meaning{"Hoe partners de grondslag verdelen.", "How partners split the base."},
                                 field::flag("gekozen", &V::gekozen,
                                             {"Opgegeven (dossier of `--verdeling`), of gezocht (keuze K-019).",
                                              "Given (dossier or `--verdeling`), or searched (K-019)."}),
                                 field::map("grondslag", &V::grondslag, per_persoon,
                                            {begrip::grondslag_persoon, "Het deel van ieder.", "The part of each."})
                                     .from_nil(),
                                 field::amount("belasting_na_heffingskorting_groen", &V::belasting,
                                               {"Van beiden samen; kan negatief zijn.", "Of both together; may be negative."}),
                                 field::amount("belasting_bij_gelijke_verdeling", &V::belasting_bij_helft,
                                               {"Hetzelfde bij ieder de helft.", "The same with half each."})};
};

/// Of the deemed return: what the household has and what it is deemed to yield.
struct DeemedReturnFields {
  using H = HouseholdAnswer;
  static constexpr Register rows{
      "forfait",
      Meaning{"Op 1 januari, en wat het geacht wordt op te brengen; in 2017-2022 volgens het rechtsherstel.",
              "On 1 January, and what it is deemed to yield; in 2017-2022 under the restoration of rights."},
      field::amount("banktegoeden", &H::banktegoeden, {begrip::banktegoeden, "Na de vrijstellingen.", "After exemptions."})
          .from_nil(),
      field::amount(
          "overige_bezittingen", &H::overige_bezittingen,
          {begrip::overige_bezittingen, "Na de vrijstellingen, met de woningen.", "After exemptions, with the homes."})
          .from_nil(),
      field::amount("schulden_na_drempel", &H::schulden_na_drempel, begrip::schulden_na_drempel).from_nil(),
      field::amount("rendement_banktegoeden", &H::rendement_banktegoeden, begrip::rendement_banktegoeden),
      field::amount("rendement_overige_bezittingen", &H::rendement_overige_bezittingen, begrip::rendement_overige_bezittingen),
      field::amount("rendement_schulden", &H::rendement_schulden, begrip::rendement_schulden),
      field::amount("belastbaar_rendement", &H::belastbaar_rendement,
                    {begrip::belastbaar_rendement, "Kan negatief zijn; het voordeel is dan nihil.",
                     "May be negative; the benefit is nil then."}),
      field::amount(
          "rendementsgrondslag", &H::rendementsgrondslag,
          {begrip::rendementsgrondslag, "Bezittingen min schulden; kan negatief zijn.", "Assets less debts; may be negative."}),
      field::amount("grondslag_sparen_en_beleggen", &H::grondslag,
                    {begrip::grondslag, "Wat boven het heffingvrije vermogen ligt.", "What lies above the tax-free capital."})
          .from_nil()};
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
      field::amount("heffingskorting_groene_beleggingen", &H::heffingskorting_groen, begrip::heffingskorting_groen)
          .from_nil()
          .when("als er groen is vrijgesteld", "when green assets are exempt"),
      field::amount("dividendbelasting", &H::dividendbelasting, begrip::dividendbelasting)
          .from_nil()
          .when("als zij is ingehouden", "when it was withheld")};
};
struct NotCountedFields {
  static constexpr Register rows{
      "niet_geteld", Meaning{"Iets dat in het dossier staat en niet telt.", "Something in the dossier that does not count."},
      field::text("wat", &NotCounted::wat, {"Het onderdeel van het dossier.", "The part of the dossier."}),
      field::text("artikel", &NotCounted::artikel,
                  {"Het artikel dat het buiten box 3 houdt.", "The article that keeps it out of box 3."})};
};

struct ActualReturnFields {
  using W = ActualReturnAnswer;
  static constexpr Register rows{
      "werkelijk",
      Meaning{"Het werkelijke rendement van een belastingplichtige, of van partners samen.",
              "The actual return of a person who is liable, or of partners together."},
      field::names("personen", &W::personen, {"Over wie het gaat.", "Whom it is about."}).between(1, 2),
      field::flag("volledig", &W::volledig,
                  {"Alle gegevens zijn er; alleen dan kan het een route zijn (keuze K-011).",
                   "Every fact is there; only then can it be a route (K-011)."}),
      field::yes("voor_vermindering_dubbele_belasting", &W::voor_vermindering,
                 {"Er is onroerend goed in het buitenland bij: het is geen route, en `oordeel` is `hangt_af` (keuze K-028).",
                  "Real estate abroad is part of it: it is no route, and `oordeel` is `hangt_af` (K-028)."}),
      field::amount("rendement", &W::rendement,
                    {begrip::werkelijk_rendement, "Kan negatief zijn. Als het niet volledig is: van wat bekend is.",
                     "May be negative. When it is not complete: of what is known."}),
      field::amount("voordeel_forfait", &W::voordeel_forfait,
                    {"Waar het onder moet blijven om te tellen.", "What it must stay below to count."})
          .from_nil(),
      field::choice("oordeel", &W::oordeel, oordeelnamen, {"Of tegenbewijs loont.", "Whether proof to the contrary pays."}),
      field::records("posten", &W::regels, ReturnLineFields{}, {"Per bezitting of schuld.", "Per asset or debt."}),
      field::records("ontbreekt", &W::ontbreekt, MissingFactFields{},
                     {"Welke gegevens nog nodig zijn.", "Which facts are still needed."})};
};

/// An open question and the answer that hangs on it.
struct Gestelde {
  const OpenQuestion& vraag;
  const Answer& answer;
};
struct OpenQuestionFields {
  static constexpr Register rows{
      "vraag",
      Meaning{"Een open vraag: wat alleen de gebruiker weet, en waarvan het antwoord afhangt. Het antwoord is dat bij nee.",
              "An open question: what only the user knows, and the answer hangs on. The answer is the one for no."},
      field::code(
          "code", [](const Gestelde& g) { return g.vraag.vraag.code->name; },
          {"`vraag_schuld_nalatenschap`, `vraag_vordering_nalatenschap` (keuze K-029) of `vraag_leegstaand_te_koop` (keuze "
           "K-030).",
           "`vraag_schuld_nalatenschap`, `vraag_vordering_nalatenschap` (K-029) or `vraag_leegstaand_te_koop` (K-030)."}),
      field::text("wat", [](const Gestelde& g) -> const auto& { return g.vraag.vraag.wat; },
                  {"Het onderdeel van het dossier.", "The part of the dossier."}),
      field::text("veld", [](const Gestelde& g) -> const auto& { return g.vraag.vraag.veld; },
                  {"De sleutel die de vraag beantwoordt, met `true` of `false`.",
                   "The key that answers the question, with `true` or `false`."}),
      field::text(
          "tegenhanger",
          [](const Gestelde& g) { return g.vraag.tegenhanger.none() ? std::nullopt : std::optional{g.vraag.tegenhanger}; },
          {"De andere kant van dezelfde lening, die hetzelfde antwoord krijgt.",
           "The other side of the same loan, which gets the same answer."})
          .when("als die ook in het dossier staat", "when that is in the dossier too"),
      field::yes(
          "alleen_mogelijk", [](const Gestelde& g) { return g.vraag.alleen_mogelijk; },
          {"Niets anders dan het huishouden (er zijn kinderen) geeft er aanleiding toe; het verslag stelt zo'n vraag onderaan.",
           "Only the household (there are children) gives rise to it; the report asks such a question at its end."}),
      field::amount(
          "effect", [](const Gestelde& g) -> const auto& { return g.vraag.effect; },
          {"Wat de belasting (na de heffingskorting voor groen) hoger wordt als alleen deze vraag met ja wordt beantwoord; "
           "nul als zij "
           "niets uitmaakt.",
           "What the tax (after the green credit) rises when only this question is answered with yes; nil when it makes no "
           "difference."})
          .when("bij hoogstens vijf vragen; die met `alleen_mogelijk` tellen voor de andere niet mee",
                "with at most five questions; those with `alleen_mogelijk` do not count for the others"),
      field::text("tekst", [](const Gestelde& g, const auto& reader) { return reader.words(g); },
                  {"De vraag, met wat de belasting wordt.", "The question, with what the tax becomes."})};
};
/// What an answer hangs on.
struct ReservationFields {
  static constexpr Register rows{
      "voorbehoud", Meaning{"Waar het antwoord van afhangt.", "What the answer hangs on."},
      field::yes(
          "voor_vermindering_dubbele_belasting", &Answer::voor_vermindering,
          {"Er telt onroerend goed in het buitenland mee: de belasting is die van voor de vermindering om dubbele belasting te "
           "voorkomen; "
           "die is niet berekend (keuze K-028).",
           "Real estate abroad counts: the tax is before relief from double taxation, which is not computed (K-028)."}),
      field::records("vragen",
                     [](const Answer& a) {
                       std::vector<Gestelde> uit;
                       for (const OpenQuestion& v : a.vragen) uit.push_back({v, a});
                       return uit;
                     },
                     OpenQuestionFields{}, {"Open vragen.", "Open questions."}),
      field::amount("effect_van_alle_vragen", &Answer::effect_samen,
                    {"Wat de belasting hoger (negatief: lager) wordt als zij alle met ja worden beantwoord.",
                     "What the tax rises (negative: falls) when all are answered with yes."})
          .when("bij meer dan een vraag", "with more than one question")};
};

inline constexpr When buiten_wetsvoorstel{Words{"niet onder het wetsvoorstel", "not under the bill"},
                                          [](const Answer& a) { return !a.wetsvoorstel; }, "wetsvoorstel"};
inline constexpr When onder_wetsvoorstel{Words{"alleen onder het wetsvoorstel", "only under the bill"},
                                         [](const Answer& a) { return a.wetsvoorstel.has_value(); }, "wetsvoorstel"};

} // namespace netto::engine
