// SPDX-License-Identifier: EUPL-1.2
// The answer of one year: what every area answers, with what it rests on. Values are exact, under statutory names, each with the step
// of the trace that made it. How it is written down (text, JSON) is the border's business: docs/spec/antwoord.md.
#pragma once

#include "areas/aanslag/answer.hpp"
#include "areas/box1/answer.hpp"
#include "areas/box2/answer.hpp"
#include "areas/box3/answer.hpp"
#include "areas/box3_2028/answer.hpp"
#include "areas/division.hpp"
#include "areas/eigen_woning/answer.hpp"
#include "areas/findings.hpp"
#include "areas/overdracht/answer.hpp"
#include "areas/regime.hpp"
#include "areas/vennootschap/answer.hpp"
#include "base/rounding.hpp"
#include "base/trace.hpp"
#include "params/parameter.hpp"

#include <string>

namespace netto::areas {

/// Effects by themselves are computed of at most so many questions; of more only that of all together, which bounds the work.
inline constexpr std::size_t hoogstens_vragen_apart = 5;

struct YearAnswer {
  int jaar = 0;
  RoundingPolicy afronding = RoundingPolicy::belastingdienst;
  const Regime* regime = nullptr; ///< of the area that leads
  /// The regime of an area with an answer, and the least certain of the figures it used.
  struct AreaRegime {
    std::string_view gebied;
    const Regime* regime = nullptr;
    ParameterStatus figures = ParameterStatus::definitief;
  };
  std::vector<AreaRegime> stelsels;                              ///< in the order of the areas
  std::string scenario;                                          ///< of proposals; empty: the ordinary one
  ParameterStatus parameterstatus = ParameterStatus::definitief; ///< the least certain of those that the area that leads used
  std::vector<int> parameters;                                   ///< rows used, ascending
  vermogen::Answer vermogen;                                     ///< box 3 under its regime of the year
  box3::Answer box3;                                             ///< as it is in force; empty under bill 36748
  std::optional<box3_2028::Answer> box3_2028;                    ///< instead of that
  std::optional<eigen_woning::Answer> eigen_woning;
  std::optional<box1::Answer> box1;
  std::optional<box2::Answer> box2;
  std::optional<vennootschap::Answer> vennootschap;
  std::optional<aanslag::Answer> aanslag;
  std::optional<overdracht::Answer> overdracht;
  std::optional<DivisionAnswer> division; ///< of partners, over all areas; nothing when box 3 alone is divided
  std::vector<NotCounted> niet_geteld;
  std::vector<OpenQuestion> vragen;
  std::optional<Amount> effect_samen; ///< of several questions: what the tax rises when all are `true`
  Notices warnings;
  Trace trace;
};

// ------------------------------------------------------------------------------------------------------------ registers

/// Box 1 of a person, as far as it is computed: income from work, and from the own home.
struct Box1OfPerson {
  const box1::PersonAnswer* werk = nullptr;
  const eigen_woning::Box1Answer* woning = nullptr;
  [[nodiscard]] std::optional<Amount> of(Amount box1::PersonAnswer::* amount) const {
    return werk != nullptr ? std::optional{werk->*amount} : std::nullopt;
  }
  template <class T> [[nodiscard]] std::optional<Amount> of(T box1::Levy::* amount) const {
    return werk != nullptr && werk->heffing ? std::optional<Amount>{(*werk->heffing).*amount} : std::nullopt;
  }
};
struct Box1Fields {
  using B = Box1OfPerson;
  static constexpr When met_inkomen{
      Words{"als het dossier [[inkomen]] van het jaar heeft", "when the dossier has [[inkomen]] of the year"},
      [](const B& b) { return b.werk != nullptr; }};
  static constexpr When af{Words{"als alles van box 1 is gerekend", "when all of box 1 is computed"},
                           [](const B& b) { return b.werk != nullptr && b.werk->heffing.has_value(); }};
  static constexpr Register rows{
      "persoonbox1",
      Meaning{"Box 1 van een persoon.", "Box 1 of one person."},
      field::amount(
          "loon", [](const B& b) -> const Amount& { return b.werk->loon; }, begrip::loon)
          .when(met_inkomen),
      field::amount(
          "resultaat_uit_overige_werkzaamheden", [](const B& b) -> const Amount& { return b.werk->resultaat; },
          begrip::resultaat_overige_werkzaamheden)
          .when(met_inkomen),
      field::part([](const B& b) -> const box1::Profit& { return *b.werk->winst; }, box1::ProfitFields{})
          .when(When{Words{"bij winst", "with profit"},
                     [](const B& b) { return b.werk != nullptr && b.werk->winst.has_value(); }}),
      field::amount(
          "periodieke_uitkeringen",
          [](const B& b) { return b.werk != nullptr ? b.werk->periodieke_uitkeringen : std::nullopt; },
          begrip::periodieke_uitkeringen)
          .when("bij alimentatie", "with alimony"),
      field::amount(
          "uitgaven_voor_inkomensvoorzieningen",
          [](const B& b) { return b.werk != nullptr ? b.werk->inkomensvoorzieningen : std::nullopt; },
          begrip::inkomensvoorzieningen)
          .from_nil()
          .when("als het dossier ze geeft", "when the dossier gives them"),
      field::amount(
          "bijdrage_inkomen", [](const B& b) { return b.werk != nullptr ? b.werk->bijdrage_inkomen : std::nullopt; },
          begrip::bijdrage_inkomen)
          .from_nil()
          .when("bij winst, resultaat of alimentatie", "with profit, result or alimony"),
      field::amount(
          "bijdrage_zvw", [](const B& b) { return b.werk != nullptr ? b.werk->bijdrage_zvw : std::nullopt; },
          {begrip::bijdrage_zvw, "Een eigen aanslag, niet in `te_betalen`.", "An assessment of its own, not in `te_betalen`."})
          .from_nil()
          .when("bij winst, resultaat of alimentatie", "with profit, result or alimony"),
      field::amount("eigenwoningforfait",
                    [](const B& b) { return b.woning != nullptr ? std::optional{b.woning->eigenwoningforfait} : std::nullopt; },
                    {begrip::eigenwoningforfait,
                     "Van het eigen deel, met dat van minderjarige kinderen; van partners zoals zij het verdelen.",
                     "Of the owned part, with that of minor children; of partners as they divide it."})
          .from_nil()
          .when("als van elke eigen woning de waarde er is; van partners als ook alle kosten er zijn",
                "when every own home has its value; of partners when all costs are there too"),
      field::part([](const B& b) -> const eigen_woning::Box1Answer::Income& { return *b.woning->inkomen; },
                  eigen_woning::IncomeFields{})
          .when(When{Words{"bij een eigen woning waarvan alles bekend is", "with an own home of which all is known"},
                     [](const B& b) { return b.woning != nullptr && b.woning->inkomen.has_value(); }}),
      field::part([](const B& b) -> const box1::Levy& { return *b.werk->heffing; }, box1::LevyFields{}).when(af)};
};

/// A person who is liable, with what every area answers of him.
struct Belastingplichtige {
  const vermogen::PersonAnswer& box3;
  std::optional<Box1OfPerson> box1{};
  const box2::PersonAnswer* box2 = nullptr;
  const aanslag::PersonAnswer* aanslag = nullptr;
};
inline std::vector<Belastingplichtige> belastingplichtigen(const YearAnswer& a) {
  std::vector<Belastingplichtige> all;
  for (const auto& p : a.vermogen.personen) {
    Belastingplichtige& b = all.emplace_back(Belastingplichtige{p});
    Box1OfPerson box1;
    if (a.eigen_woning) box1.woning = a.eigen_woning->of(p.wie);
    if (a.box1)
      for (const auto& answer : a.box1->personen)
        if (answer.wie == p.wie) box1.werk = &answer;
    if (box1.werk != nullptr || box1.woning != nullptr) b.box1 = box1;
    if (a.box2)
      for (const auto& answer : a.box2->personen)
        if (answer.wie == p.wie) b.box2 = &answer;
    if (a.aanslag)
      for (const auto& answer : a.aanslag->personen)
        if (answer.wie == p.wie) b.aanslag = &answer;
  }
  return all;
}
struct TaxpayerFields {
  using B = Belastingplichtige;
  static constexpr When aangeslagen{
      Words{"als elke box die het dossier raakt is gerekend", "when every box that the dossier touches is computed"},
      [](const B& b) { return b.aanslag != nullptr; }};
  static constexpr When met_aanmerkelijk_belang{
      Words{"bij een aanmerkelijk belang, of verlies daarvan dat nog te verrekenen is",
            "with a substantial holding, or a loss of one that is still to be set off"},
      [](const B& b) { return b.box2 != nullptr; }};
  static constexpr Register rows{
      "persoon",
      Meaning{"Een belastingplichtige.", "A person who is liable."},
      field::name("naam", [](const B& b) { return b.box3.wie; },
                  {"Zoals het dossier die persoon noemt.", "As the dossier calls that person."}),
      field::record("box1", &B::box1, Box1Fields{},
                    {"Box 1, voor zover Netto die rekent.", "Box 1, as far as Netto computes it."})
          .when("als er inkomen of een eigen woning is", "when there is income or an own home"),
      field::record("box2", [](const B& b) -> const auto& { return *b.box2; }, box2::PersonFields{},
                    {"Box 2: het aanmerkelijk belang.", "Box 2: the substantial holding."})
          .when(met_aanmerkelijk_belang),
      field::record("box3", [](const B& b) -> const auto& { return b.box3; }, vermogen::PersonAnswerFields{},
                    {"Zijn of haar box 3.", "That person's box 3."}),
      field::part([](const B& b) -> const aanslag::PersonAnswer& { return *b.aanslag; }, aanslag::PersonFields{})
          .when(aangeslagen)};
};

/// An open question and the answer that hangs on it.
struct AskedQuestion {
  const OpenQuestion& vraag;
  const YearAnswer& answer;
};
struct OpenQuestionFields {
  static constexpr Register rows{
      "vraag",
      Meaning{"Een open vraag: wat alleen de gebruiker weet, en waarvan het antwoord afhangt. Het antwoord is dat bij nee.",
              "An open question: what only the user knows, and the answer hangs on. The answer is the one for no."},
      field::code(
          "code", [](const AskedQuestion& g) { return g.vraag.vraag.code->name; },
          {"`vraag_schuld_nalatenschap`, `vraag_vordering_nalatenschap` (keuze K-029), `vraag_leegstaand_te_koop` (keuze "
           "K-030) of `vraag_hele_jaar_partners`.",
           "`vraag_schuld_nalatenschap`, `vraag_vordering_nalatenschap` (K-029), `vraag_leegstaand_te_koop` (K-030) or "
           "`vraag_hele_jaar_partners`."}),
      field::text("wat", [](const AskedQuestion& g) -> const auto& { return g.vraag.vraag.wat; },
                  {"Het onderdeel van het dossier.", "The part of the dossier."}),
      field::text(
          "veld", [](const AskedQuestion& g) -> const auto& { return g.vraag.vraag.veld; },
          {"De sleutel die de vraag beantwoordt, met `true` of `false`; bij partners met het jaar in `partnerschap.heel_jaar`.",
           "The key that answers the question, with `true` or `false`; of partners with the year in "
           "`partnerschap.heel_jaar`."}),
      field::text(
          "tegenhanger",
          [](const AskedQuestion& g) { return g.vraag.tegenhanger.none() ? std::nullopt : std::optional{g.vraag.tegenhanger}; },
          {"De andere kant van dezelfde lening, die hetzelfde antwoord krijgt.",
           "The other side of the same loan, which gets the same answer."})
          .when("als die ook in het dossier staat", "when that is in the dossier too"),
      field::yes(
          "alleen_mogelijk", [](const AskedQuestion& g) { return g.vraag.alleen_mogelijk; },
          {"Niets anders dan het huishouden (er zijn kinderen) geeft er aanleiding toe; het verslag stelt zo'n vraag onderaan.",
           "Only the household (there are children) gives rise to it; the report asks such a question at its end."}),
      field::amount(
          "effect", [](const AskedQuestion& g) -> const auto& { return g.vraag.effect; },
          {"Wat de belasting (na de heffingskorting voor groen) hoger wordt als alleen deze vraag met ja wordt beantwoord; "
           "nul als zij "
           "niets uitmaakt.",
           "What the tax (after the green credit) rises when only this question is answered with yes; nil when it makes no "
           "difference."})
          .when("bij hoogstens vijf vragen; die met `alleen_mogelijk` tellen voor de andere niet mee",
                "with at most five questions; those with `alleen_mogelijk` do not count for the others"),
      field::text("tekst", [](const AskedQuestion& g, const auto& reader) { return reader.words(g); },
                  {"De vraag, met wat de belasting wordt.", "The question, with what the tax becomes."})};
};
/// What an answer hangs on.
struct ReservationFields {
  static constexpr Register rows{
      "voorbehoud",
      Meaning{"Waar het antwoord van afhangt.", "What the answer hangs on."},
      field::yes("niet_volledig",
                 [](const YearAnswer& a) {
                   return std::ranges::any_of(a.warnings, [](const Notice& b) { return b.code->kind == Message::omission; });
                 },
                 {"Er is iets weggelaten, dat de waarschuwingen noemen: de bedragen zijn zonder.",
                  "Something is left out, which the warnings name: the amounts are without it."}),
      field::yes(
          "voor_vermindering_dubbele_belasting", [](const YearAnswer& a) { return a.vermogen.voor_vermindering; },
          {"Er telt onroerend goed in het buitenland mee: de belasting is die van voor de vermindering om dubbele belasting te "
           "voorkomen; "
           "die is niet berekend (keuze K-028).",
           "Real estate abroad counts: the tax is before relief from double taxation, which is not computed (K-028)."}),
      field::records("vragen",
                     [](const YearAnswer& a) {
                       std::vector<AskedQuestion> uit;
                       for (const OpenQuestion& v : a.vragen) uit.push_back({v, a});
                       return uit;
                     },
                     OpenQuestionFields{}, {"Open vragen.", "Open questions."}),
      field::amount("effect_van_alle_vragen", &YearAnswer::effect_samen,
                    {"Wat de belasting hoger (negatief: lager) wordt als zij alle met ja worden beantwoord.",
                     "What the tax rises (negative: falls) when all are answered with yes."})
          .when("bij meer dan een vraag", "with more than one question")};
};

inline constexpr When buiten_wetsvoorstel{Words{"niet onder het wetsvoorstel", "not under the bill"},
                                          [](const YearAnswer& a) { return !a.box3_2028; }, "wetsvoorstel"};
inline constexpr When onder_wetsvoorstel{Words{"alleen onder het wetsvoorstel", "only under the bill"},
                                         [](const YearAnswer& a) { return a.box3_2028.has_value(); }, "wetsvoorstel"};

} // namespace netto::areas
