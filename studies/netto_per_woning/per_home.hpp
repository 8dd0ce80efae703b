// SPDX-License-Identifier: EUPL-1.2
// What a home in box 3 leaves in a year: its rent, what it costs, the tax that it causes, and what of it remains.
#pragma once

#include "areas/answer.hpp"
#include "base/block.hpp"
#include "base/language.hpp"
#include "base/number_text.hpp"
#include "engine/year.hpp"
#include "facts/thing.hpp"

#include <optional>
#include <string_view>
#include <vector>

namespace netto::studies {

/// Of one home, or of all together; amounts as far as they are the household's.
struct HomeNet {
  Thing wat{};                          ///< none: all homes together
  Euro huur{};                          ///< received
  std::optional<Euro> rente;            ///< paid; nothing: the dossier does not say
  Euro kosten{};                        ///< stated costs
  bool kosten_bekend = false;           ///< does the dossier state costs
  Fraction belasting{};                 ///< eurocents: what is owed with it less what is owed without it and the debts for it
  Euro waarde{}, schuld{};              ///< WOZ value of the year; debts for it on 1 January
  std::optional<Euro> waardestijging{}; ///< of the WOZ value to that of the next year
  /// Rent less costs, interest and tax, in eurocents; nothing when the interest is not known.
  [[nodiscard]] std::optional<Fraction> over() const;
  /// What is left per euro of value, before interest; and per euro of own money (value less debts). Nothing when not known or when
  /// there is no such money.
  [[nodiscard]] std::optional<Fraction> op_waarde() const;
  [[nodiscard]] std::optional<Fraction> op_eigen_geld() const;
};

/// Every home that is let, second or vacant on some day of the year, and when there are more all together at the end. `asked` and
/// `answer`: the question and its answer; nothing when what is owed without a home cannot be computed.
std::vector<HomeNet> per_home(const Dossier& dossier, const Parameters& parameters, const areas::Query& asked,
                              const areas::YearAnswer& answer);

// ------------------------------------------------------------------------------------------------------------ registers

inline std::optional<std::string> in_euros(const std::optional<Euro>& x) {
  return x ? std::optional{trimmed(Fraction{x->cents(), 100}, ValueKind::getal)} : std::nullopt;
}
struct HomeNetFields {
  using H = HomeNet;
  static constexpr Register rows{
      "netto_van_een_woning",
      Meaning{"Wat een woning in box 3 in het jaar overlaat.", "What a home in box 3 leaves in the year."},
      field::text("woning",
                  [](const H& h, const auto& reader) { return h.wat.none() ? std::string{} : std::string{reader.name(h.wat)}; },
                  {"De naam; leeg: alle woningen samen.", "The name; empty: all homes together."}),
      field::number("huur", [](const H& h) { return *in_euros(h.huur); }, {"De ontvangen huur.", "The rent received."}),
      field::number("kosten", [](const H& h) { return *in_euros(h.kosten); }, {"Opgegeven kosten.", "Stated costs."}),
      field::number("rente", [](const H& h) { return in_euros(h.rente); },
                    {"De betaalde rente van de schulden voor de woning.", "The interest paid on the debts for the home."})
          .when("als het dossier haar geeft", "when the dossier gives it"),
      field::number("belasting", [](const H& h) { return trimmed(h.belasting * Fraction{1, 100}, ValueKind::getal); },
                    {"Wat er te betalen is met de woning, min wat er zonder haar en haar schulden te betalen zou zijn.",
                     "What is owed with the home, less what would be owed without it and its debts."}),
      field::number("over",
                    [](const H& h) {
                      return h.over() ? std::optional{trimmed(*h.over() * Fraction{1, 100}, ValueKind::getal)} : std::nullopt;
                    },
                    {"Huur min kosten, rente en belasting.", "Rent less costs, interest and tax."})
          .when("als de rente bekend is", "when the interest is known"),
      field::number("waarde", [](const H& h) { return *in_euros(h.waarde); },
                    {"De WOZ-waarde van het jaar.", "The WOZ value of the year."}),
      field::number("schuld", [](const H& h) { return *in_euros(h.schuld); },
                    {"De schulden ervoor op 1 januari.", "The debts for it on 1 January."}),
      field::number(
          "over_per_euro_waarde",
          [](const H& h) { return h.op_waarde() ? std::optional{trimmed(*h.op_waarde(), ValueKind::getal)} : std::nullopt; },
          {"Huur min kosten en belasting, per euro waarde.", "Rent less costs and tax, per euro of value."})
          .when("als er een waarde is", "when there is a value"),
      field::number("over_per_euro_eigen_geld",
                    [](const H& h) {
                      return h.op_eigen_geld() ? std::optional{trimmed(*h.op_eigen_geld(), ValueKind::getal)} : std::nullopt;
                    },
                    {"Wat over is, per euro van de waarde min de schulden.", "What is left, per euro of value less debts."})
          .when("als de rente bekend is en er meer waarde dan schuld is",
                "when the interest is known and there is more value than debt"),
      field::number("waardestijging", [](const H& h) { return in_euros(h.waardestijging); },
                    {"De WOZ-waarde van het volgende jaar min die van dit jaar.",
                     "The WOZ value of the next year less that of this one."})
          .when("als het dossier beide geeft", "when the dossier gives both")};
};

/// From gross to net: a table with a column for each home, and what to know of it.
report::Blocks per_home_report(const std::vector<HomeNet>& homes, const Dossier& dossier, Language language);

} // namespace netto::studies
