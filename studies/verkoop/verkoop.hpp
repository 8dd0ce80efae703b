// SPDX-License-Identifier: EUPL-1.2
// The sale of an own home: what is left, what may be borrowed for the next, and what the proceeds become over a number of years when they
// are saved, invested, put into the next home or into debts. A projection with assumed values after the year of the sale. How it is
// written down: docs/spec/verkoop.md.
#pragma once

#include "areas/eigen_woning/termijnen.hpp"
#include "areas/extend.hpp"
#include "areas/toeslagen/regimes.hpp"
#include "base/block.hpp"
#include "base/language.hpp"
#include "base/register.hpp"
#include "engine/year.hpp"

#include <optional>
#include <string>
#include <vector>

namespace netto::studies {

inline constexpr int most_sale_years = 40;

/// What is asked of a sale.
struct SaleQuestion {
  std::string woning; ///< empty: the own home that the dossier sells last, else the only one
  /// What takes the place of what the dossier says.
  std::optional<Date> op;
  std::optional<Euro> prijs, kosten;
  int jaren = 10; ///< after the year of the sale
  /// The next home, bought on the last day of that year; absent: none is compared.
  std::optional<Euro> nieuw_prijs;
  std::optional<Euro> nieuw_lening;               ///< absent: what the proceeds lack
  std::optional<Euro> nieuw_overdrachtsbelasting; ///< absent: computed
  Euro nieuw_kosten;                              ///< notary, agent, valuation; not of the loan
  Euro nieuw_lasten;                              ///< per year: maintenance, charges, insurance
  Percentage hypotheekrente = Percentage::from_percents(4);
  Euro huur; ///< per month, of who does not buy
};

/// Why there is no answer.
struct SaleProblem {
  std::string_view code;
  Bilingual text;
};

/// What the sale leaves to a person.
struct SaleOfPerson {
  PersonIndex wie = 0;
  Fraction reserve;                         ///< that this sale added, in cents
  std::optional<Date> laatste_dag{};        ///< on which that counts
  std::optional<Fraction> hoogste_schuld{}; ///< on the next home, with the costs of the purchase
  std::optional<Fraction> hoogste_zonder{}; ///< when it is bought after that day
};
enum class Proceeds : std::uint8_t { sparen, beleggen, volgende_woning, aflossen };
inline constexpr std::string_view proceeds_names[] = {"sparen", "beleggen", "volgende_woning", "aflossen"};

struct ProceedsYear {
  int jaar = 0;
  Euro rendement;             ///< interest, dividend and change of price; of the next home its rise in value
  Euro lasten;                ///< rent, or interest and costs of the next home; less interest saved
  Euro aflossing;             ///< of the loan for the next home
  Euro inleg;                 ///< from income, the same in every way
  Fraction belasting;         ///< that it causes, in cents, over all boxes; negative: saved
  Fraction over;              ///< at the end of the year
  bool doorgetrokken = false; ///< after the last year with rules or figures of its own
};
/// One way, from 1 January after the sale.
struct ProceedsWay {
  Proceeds soort{};
  Euro begin; ///< money that is left at the start
  std::vector<ProceedsYear> jaren;
  /// What an investment must yield to leave as much at the end, before tax; absent: more than can be asked. And what after tax.
  std::optional<Percentage> vereist{}, vereist_na_belasting{};
  bool alleen_box3 = false; ///< the other boxes are not computed in every year
};
struct ProceedsCourse {
  bool wetsvoorstel = false;
  std::vector<ProceedsWay> wegen;
  /// The first year from which buying leaves at least as much as renting and investing, until the last.
  std::optional<int> kopen_vanaf{};
};
/// Sold just before or just after 1 January.
struct AroundNewYear {
  int jaar = 0;
  Fraction ervoor, erna; ///< tax that the money causes in that year
  [[nodiscard]] Fraction verschil() const { return ervoor - erna; }
};
/// A test of wealth on 1 January after the sale, when the proceeds are money.
struct AllowanceTest {
  toeslagen::Test toets;
  Fraction zonder_opbrengst; ///< wealth
  bool al_boven = false;     ///< also without the proceeds
};
/// A day that matters, and what is left of it in words.
struct ChainLimit {
  std::string_view soort;
  Date laatste_dag{};
  Thing wat{};                      ///< a home, a loan or a person; none: the household
  std::optional<Fraction> bedrag{}; ///< what hangs on it, in cents
};
struct ChecklistItem {
  enum class State : std::uint8_t { bekend, ontbreekt };
  std::string_view soort;
  State staat{};
  Thing wat{}; ///< a loan; none: the home or the household
};
inline constexpr std::string_view checklist_states[] = {"bekend", "ontbreekt"};
/// A field of a tax return.
struct ReturnField {
  std::string_view soort;
  bool koper = false;
  int jaar = 0;
};

struct SaleAnswer {
  SaleQuestion vraag;
  Dossier dossier; ///< with the sale and with what was assumed
  areas::Assumptions aannames;
  std::int64_t aangenomen = 0; ///< how many values were
  Thing woning;
  Date op{};
  Euro prijs, kosten, schuld;
  Fraction overwaarde, vervreemdingssaldo;
  std::vector<SaleOfPerson> personen;
  std::optional<Euro> nieuw_overdrachtsbelasting, nieuw_lening; ///< of the next home
  ProceedsCourse geldend, wetsvoorstel;
  std::optional<AroundNewYear> jaarwisseling;
  std::vector<AllowanceTest> toeslagen;
  std::vector<ChainLimit> termijnen; ///< in order of day
  std::vector<ChecklistItem> controle;
  std::vector<ReturnField> aangifte;
};

/// The answer, or every reason why there is none. `dossier` must come from the border. `asked`: rounding and day of knowledge.
struct SaleResult {
  std::optional<SaleAnswer> answer;
  std::vector<SaleProblem> problems;
  areas::Notices reasons;
};
[[nodiscard]] SaleResult sale(const Dossier& dossier, const Parameters& parameters, const areas::Query& asked,
                              const areas::Assumptions& assumptions, const SaleQuestion& question);

[[nodiscard]] report::Blocks sale_report(const SaleAnswer& a, Language language);
[[nodiscard]] std::string sale_title(const SaleAnswer& a, Language language);

} // namespace netto::studies
