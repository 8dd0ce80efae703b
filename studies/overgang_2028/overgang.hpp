// SPDX-License-Identifier: EUPL-1.2
// What the change to the proposed regime of 2028 does to this household. How it is written down: docs/spec/vergelijk.md.
#pragma once

#include "areas/box3_2028/regimes.hpp"
#include "base/register.hpp"
#include "engine/compare.hpp"
#include "law/begrippen.hpp"

namespace netto::studies {

using namespace engine;
using namespace vermogen;

/// A value on the day of the change, from which gains count that are taxed when sold.
struct StartValue {
  Thing wat;    ///< a home or an investment
  int jaar = 0; ///< year of the value: a WOZ value of the year after has the day of the change as its value date
  Euro waarde;
  bool aangenomen = false;
  bool alleen_novelle = false;      ///< a financial instrument: under the bill itself each year's change in value counts
  std::optional<Euro> aankoopprijs; ///< with improvements until then
  std::optional<Euro> onbelast;     ///< start value less purchase price: what is never taxed at a sale
};
/// Something that ends, with the size of it.
struct Ending {
  std::string_view grootheid; ///< parameter of the last year before the change
  Euro bedrag;                ///< for the household: times the number of persons liable
  Euro bezit;                 ///< what the household has of it on the day of the change
};
struct CostItem {
  Thing wat;
  Amount bedrag;
};
/// What the change of regime does to this household.
struct Transition {
  int jaar = 0;                                                             ///< first year of the proposed regime
  std::optional<Amount> belasting_voor, belasting_na, belasting_na_novelle; ///< nothing when that year has no answer
  std::vector<StartValue> startwaarden;
  Amount verlies_vervalt;                           ///< sum of the actual returns below nil, as a positive amount
  std::vector<std::pair<int, Amount>> verliesjaren; ///< each such year (negative amount)
  Amount kosten_tellen;                             ///< costs that begin to lower the result, in the first year
  std::vector<CostItem> kosten, kosten_niet;        ///< those that do, and those that do not (a home that is not let enough)
  int personen = 0;                                 ///< liable before the change
  std::optional<Euro> heffingvrij_vermogen, heffingvrij_resultaat, heffingvrij_resultaat_novelle; ///< for all persons together
  std::vector<Ending> eindigt;
  ParameterStatus cijfers_voor = ParameterStatus::definitief; ///< the least certain figure above of the year before the change
};

struct StartValueFields {
  static constexpr std::string_view soorten[] = {"woning", "belegging"};
  static constexpr Register rows{
      "startwaarde",
      Meaning{"Een startwaarde: winst bij verkoop telt alleen boven deze waarde.",
              "A start value: a gain on sale counts only above this value."},
      field::text("wat", &StartValue::wat, {"Het onderdeel van het dossier.", "The part of the dossier."}),
      field::choice("soort", [](const StartValue& s) { return word_of(s.wat.list).nl; }, soorten,
                    {"De lijst waarin het staat.", "The list it is in."}),
      field::amount("waarde", &StartValue::waarde, begrip::startwaarde),
      field::count(
          "waarde_van_jaar", &StartValue::jaar,
          {"Het jaar van die waarde. Voor een woning is het de WOZ-waarde van het jaar erna, met de dag van de overgang als "
           "waardepeildatum.",
           "The year of that value. Of a home the WOZ value of the year after has the day of the change as its value date."}),
      field::flag("aangenomen", &StartValue::aangenomen,
                  {"De waarde staat niet in het dossier.", "The value is not in the dossier."}),
      field::flag("alleen_novelle", &StartValue::alleen_novelle,
                  {"Een financieel instrument: alleen met de novelle.", "A financial instrument: only with the amendment."}),
      field::amount("aankoopprijs_en_verbetering", &StartValue::aankoopprijs,
                    {"De aankoopprijs met verbeteringen tot dan.", "The purchase price with improvements until then."})
          .when("als er een aankoopprijs is", "when there is a purchase price"),
      field::amount("blijft_onbelast", &StartValue::onbelast,
                    {"Startwaarde min aankoopprijs; kan negatief zijn: een verlies dat nooit telt.",
                     "Start value less purchase price; may be negative: a loss that never counts."})
          .when("als er een aankoopprijs is", "when there is a purchase price")};
};
struct LossYearFields {
  using LossYear = std::pair<int, Amount>;
  static constexpr Register rows{
      "verliesjaar", Meaning{"Een jaar met een negatief werkelijk rendement.", "A year with a negative actual return."},
      field::count("jaar", &LossYear::first, {"Het kalenderjaar.", "The calendar year."}),
      field::amount("werkelijk_rendement", &LossYear::second, begrip::werkelijk_rendement)};
};
struct CostItemFields {
  static constexpr Register rows{
      "kostenpost", Meaning{"De kosten van een onderdeel.", "The costs of one thing."},
      field::text("wat", &CostItem::wat, {"Het onderdeel van het dossier.", "The part of the dossier."}),
      field::amount("bedrag", &CostItem::bedrag, {"In het eerste jaar.", "In the first year."})};
};
struct EndingFields {
  static constexpr Register rows{
      "eindigt",
      Meaning{"Een vrijstelling die het huishouden gebruikt en die ophoudt.", "An exemption the household uses and that ends."},
      field::text("grootheid", &Ending::grootheid, {"De parameter.", "The parameter."}),
      field::amount("bedrag", &Ending::bedrag, {"Voor het huishouden.", "For the household."}),
      field::amount("bezit", &Ending::bezit,
                    {"Wat het huishouden ervan heeft op de dag van de overgang.",
                     "What the household has of it on the day of the change."})};
};
struct TransitionFields {
  /// What is proposed, or adopted and not in force yet.
  static constexpr std::span<const std::string_view> voorgesteld{status::keys + 1, 3};
  using O = Transition;
  static constexpr Register rows{
      "overgang",
      Meaning{"Wat de overgang naar de voorstellen voor dit huishouden doet.",
              "What the change to the proposals does to this household."},
      field::count("jaar", &O::jaar, {"Het eerste jaar van de voorstellen.", "The first year of the proposals."}),
      field::choice(
          "status_voor", [](const O& o, const auto& reader) { return reader.status_before(o); }, status::keys,
          {"Van de bedragen van het jaar ervoor. Alleen `geldend` is geldend recht; `voorstel`: met cijfers uit een "
           "voorstel of raming.",
           "Of the amounts of the year before. Only `geldend` is law in force; `voorstel`: with figures of a proposal or "
           "estimate."}),
      field::choice("status_na", [](const O& o, const auto& reader) { return reader.status_after(o, {}); }, voorgesteld,
                    {"Van de bedragen volgens het wetsvoorstel.", "Of the amounts under the bill."}),
      field::choice("status_na_novelle",
                    [](const O& o, const auto& reader) { return reader.status_after(o, box3_2028::scenario_novelle); },
                    voorgesteld, {"Van de bedragen met de novelle.", "Of the amounts with the amendment."}),
      field::amount("belasting_voor", &O::belasting_voor,
                    {"Het jaar ervoor; `null` zonder antwoord.", "The year before; `null` without an answer."})
          .or_null(),
      field::amount("belasting_na", &O::belasting_na,
                    {"Het eerste jaar volgens het wetsvoorstel; `null` zonder antwoord.",
                     "The first year under the bill; `null` without an answer."})
          .or_null(),
      field::amount("belasting_na_novelle", &O::belasting_na_novelle,
                    {"Het eerste jaar met de novelle; `null` zonder antwoord.",
                     "The first year with the amendment; `null` without an answer."})
          .or_null(),
      field::records("startwaarden", &O::startwaarden, StartValueFields{},
                     {"Per woning en financieel instrument.", "Per home and financial instrument."}),
      field::amount(
          "verlies_vervalt", &O::verlies_vervalt,
          {"Som van de negatieve werkelijke rendementen in de gevraagde jaren met een volledig bekend rendement; zij "
           "verlagen daarna niets.",
           "Sum of the negative actual returns in the years asked of which the return is fully known; they lower nothing "
           "afterwards."}),
      field::records("verliesjaren", &O::verliesjaren, LossYearFields{}, {"Elk van die jaren.", "Each of those years."}),
      field::amount(
          "kosten_gaan_tellen", &O::kosten_tellen,
          {"Kosten die in het eerste jaar het resultaat verlagen.", "Costs that lower the result in the first year."}),
      field::records("kosten", &O::kosten, CostItemFields{}, {"Die kosten per onderdeel.", "Those costs per thing."}),
      field::records("kosten_tellen_niet", &O::kosten_niet, CostItemFields{},
                     {"Kosten die dat niet doen, omdat een woning te weinig is verhuurd.",
                      "Costs that do not, because a home is not let enough."}),
      field::count("personen", &O::personen,
                   {"Aantal belastingplichtigen; de drie bedragen hierna zijn voor hen samen.",
                    "How many are liable; the next three amounts are for all of them."}),
      field::amount("heffingvrij_vermogen", &O::heffingvrij_vermogen,
                    {begrip::heffingvrij_vermogen, "Dat verdwijnt; `null` als niemand belastingplichtig is.",
                     "That ends; `null` when nobody is liable."})
          .or_null(),
      field::amount("heffingvrij_resultaat", &O::heffingvrij_resultaat,
                    {"Dat ervoor in de plaats komt.", "That takes its place."})
          .or_null(),
      field::amount("heffingvrij_resultaat_novelle", &O::heffingvrij_resultaat_novelle,
                    {"Hetzelfde met de novelle.", "The same with the amendment."})
          .or_null(),
      field::records(
          "eindigt", &O::eindigt, EndingFields{},
          {"Vrijstellingen die het huishouden gebruikt en die ophouden.", "Exemptions the household uses and that end."})};
};

/// Years side by side, and what the change between them does.
struct TransitionComparison : Years {
  std::optional<Transition> overgang; ///< when the years on both sides of the change are asked
};

/// As `years`, with the change of regime when both sides of it are asked.
TransitionComparison vergelijk(const Dossier& dossier, const Parameters& parameters, const std::vector<int>& jaren,
                               const Query& vraag, const Assumptions& aannames);

// What table, JSON and picture of a comparison share.

/// The status of the figures of the year before the change.
const StatusName& status_before_change(const Transition& overgang);

/// Does the route count for the household? Where persons differ, because some are indifferent, the route that gives the sum counts.
bool telt(const vermogen::HouseholdAnswer& huishouden, const vermogen::Route& route);

/// One route in one year.
struct Bar {
  const RouteName* route = nullptr; ///< route::verschillend: persons differ in what counts; the sum of what counts
  areas::Amount inkomen, belasting;
  bool telt = false;                  ///< under the regime of the answer it belongs to
  const StatusName* status = nullptr; ///< of the answer
  [[nodiscard]] bool geldend() const { return status == &status::geldend; }
};
/// The routes of a year in order of the regimes; empty when there is no answer.
std::vector<Bar> bars(const YearComparison& jaar);
/// The statuses of a year, each once, in order of the regimes.
std::vector<const StatusName*> statuses(const YearComparison& jaar);
/// The reasons why regimes of the year have no answer, each once.
areas::Notices reasons(const YearComparison& jaar);

/// An assumption as people call it: "groei van de WOZ-waarde".
Bilingual assumption_name(std::string_view naam);

} // namespace netto::studies
