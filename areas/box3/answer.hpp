// SPDX-License-Identifier: EUPL-1.2
// What box 3 as it is in force answers, beside what any regime of it does: the deemed return, how partners split it, and the
// actual return.
#pragma once

#include "areas/message.hpp"
#include "areas/vermogen/answer.hpp"
#include "base/number_text.hpp"

namespace netto::box3 {

struct HomeAnswer {
  Thing wat;
  Amount woz;
  std::optional<Amount> leegwaarderatio; ///< when the ratio applied
  Amount waarde;
};

/// A usufruct, the ownership under one, or a right to periodic payments.
struct RightAnswer {
  Thing wat;
  Role recht = Role::usufruct;
  Amount factor, waarde;
};

/// On 1 January, and what it is deemed to yield.
struct Capital {
  Amount banktegoeden, overige_bezittingen, schulden_na_drempel;
  Amount rendement_banktegoeden, rendement_overige_bezittingen, rendement_schulden, belastbaar_rendement;
  Amount rendementsgrondslag, grondslag;
  std::optional<Amount> verschuiving; ///< what was moved around 1 January and does not count (5.24)
};
/// Of those who are assessed together.
struct UnitCapital : Capital {
  std::vector<PersonIndex> personen;
};
/// Of all persons together: a sum over assessments that have nothing to do with each other, when there are more.
struct Forfaitantwoord : Capital {
  std::vector<UnitCapital> aanslagen;
  std::vector<HomeAnswer> woningen;
  std::vector<RightAnswer> rechten; ///< of each tax unit by itself
};

/// How partners split the base, and what an equal split would cost.
struct SplitAnswer {
  bool gekozen = false; ///< given by the dossier or the question; false: the best one was sought
  std::vector<std::pair<PersonIndex, Amount>> grondslag;
  Euro belasting, belasting_bij_helft; ///< of the partners together, after the green credit
};

/// The actual return of one tax unit: what each thing brought, or which facts are missing to know it.
struct ActualReturnAnswer {
  std::vector<PersonIndex> personen;
  bool volledig = false;            ///< every fact is there, so that the route counts
  bool met_vermindering = false;    ///< there is relief from double taxation, after which the verdict is taken
  Amount rendement;                 ///< joint; of what is known when it is not complete
  std::optional<Amount> buitenland; ///< what of it is of property abroad, with the debts connected with it
  std::vector<ReturnLine> regels;
  Notices ontbreekt;
  /// Triage with the fewest facts (art. 5.25): does proof to the contrary pay?
  enum class Verdict { geen_heffing, loont, loont_niet, hangt_af } oordeel = Verdict::hangt_af;
  Amount voordeel_forfait; ///< joint: what the actual return must stay below
};

struct Answer {
  Forfaitantwoord forfait;
  std::optional<SplitAnswer> verdeling;
  std::vector<ActualReturnAnswer> werkelijk; ///< per tax unit
};

// ------------------------------------------------------------------------------------------------------------ registers

inline constexpr std::string_view oordeelnamen[] = {"geen_heffing", "loont", "loont_niet", "hangt_af"};

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

struct RightAnswerFields {
  static constexpr Register rows{
      "genotsrecht",
      Meaning{"Vruchtgebruik, bloot eigendom of een recht op periodieke uitkeringen, op 1 januari.",
              "Usufruct, bare ownership or a right to periodic payments, on 1 January."},
      field::text("naam", [](const RightAnswer& r, const auto& reader) -> const auto& { return reader.name(r.wat); },
                  {"Waar het recht op rust, zoals het dossier dat noemt.", "What it is on, as the dossier calls it."}),
      field::choice("recht", &RightAnswer::recht, vermogen::rechten, {"Welk recht het is.", "Which right it is."}),
      field::number(
          "factor", [](const RightAnswer& r) { return trimmed(r.factor.waarde, ValueKind::getal, 5); },
          begrip::factor_genotsrecht),
      field::amount("waarde", &RightAnswer::waarde, {"Van het eigen deel.", "Of the owned part."})};
};

struct SplitFields {
  using V = SplitAnswer;
  static constexpr Register rows{"verdeling",
                                 Meaning{"Hoe partners de grondslag verdelen.", "How partners split the base."},
                                 field::flag("gekozen", &V::gekozen,
                                             {"Opgegeven (dossier of `--verdeling`), of gezocht (keuze K-019).",
                                              "Given (dossier or `--verdeling`), or searched (K-019)."}),
                                 field::map("grondslag", &V::grondslag, vermogen::per_persoon,
                                            {begrip::grondslag_persoon, "Het deel van ieder.", "The part of each."})
                                     .from_nil(),
                                 field::amount("belasting_na_heffingskorting_groen", &V::belasting,
                                               {"Van beiden samen; kan negatief zijn.", "Of both together; may be negative."}),
                                 field::amount("belasting_bij_gelijke_verdeling", &V::belasting_bij_helft,
                                               {"Hetzelfde bij ieder de helft.", "The same with half each."})};
};

/// Of the deemed return: what the household has and what it is deemed to yield.
struct DeemedReturnFields {
  using H = Capital;
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
      field::amount("verschuiving_rond_de_peildatum", &H::verschuiving, begrip::teruggedraaid)
          .from_nil()
          .when("als er een is teruggedraaid", "when one is undone"),
      field::amount("grondslag_sparen_en_beleggen", &H::grondslag,
                    {begrip::grondslag, "Wat boven het heffingvrije vermogen ligt.", "What lies above the tax-free capital."})
          .from_nil()};
};
/// The same of each assessment.
struct UnitCapitalFields {
  static constexpr Register rows{
      "aanslag",
      Meaning{"Wat een belastingplichtige heeft, of partners samen.", "What a person who is liable has, or partners together."},
      field::names("personen", &UnitCapital::personen, {"Over wie het gaat.", "Whom it is about."}).between(1, 2),
      field::part([](const UnitCapital& c) -> const Capital& { return c; }, DeemedReturnFields{})};
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
      field::yes("met_vermindering_dubbele_belasting", &W::met_vermindering,
                 {"Er is onroerend goed in het buitenland bij: `oordeel` is dat van na de vermindering (keuze K-060).",
                  "Real estate abroad is part of it: `oordeel` is that after relief (K-060)."}),
      field::amount("rendement", &W::rendement,
                    {begrip::werkelijk_rendement, "Kan negatief zijn. Als het niet volledig is: van wat bekend is.",
                     "May be negative. When it is not complete: of what is known."}),
      field::amount("rendement_buitenland", &W::buitenland, begrip::werkelijk_rendement_buitenland)
          .when("als er onroerend goed in het buitenland bij is", "when real estate abroad is part of it"),
      field::amount("voordeel_forfait", &W::voordeel_forfait,
                    {"Waar het onder moet blijven om te tellen.", "What it must stay below to count."})
          .from_nil(),
      field::choice("oordeel", &W::oordeel, oordeelnamen, {"Of tegenbewijs loont.", "Whether proof to the contrary pays."}),
      field::records("posten", &W::regels, ReturnLineFields{}, {"Per bezitting of schuld.", "Per asset or debt."}),
      field::records("ontbreekt", &W::ontbreekt, MissingFactFields{},
                     {"Welke gegevens nog nodig zijn.", "Which facts are still needed."})};
};

} // namespace netto::box3
