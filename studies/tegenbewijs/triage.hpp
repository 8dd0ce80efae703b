// SPDX-License-Identifier: EUPL-1.2
// Does proof to the contrary (art. 5.25 Wet IB 2001) pay? Decided with the fewest facts: what is certain, what is likely, and
// which numbers decide.
#pragma once

#include "base/block.hpp"
#include "engine/compare.hpp"

namespace netto::studies {

using namespace engine;
using namespace vermogen;

/// A fact that is missing, and the size of the thing it is about.
struct Deciding {
  Notice fact;
  Euro omvang; ///< value on 1 January, or nil when that is not known either
};

/// The verdict for one tax unit.
struct Triage {
  enum class Worthwhile {
    geen_heffing,        ///< there is nothing to lower
    kan_niet,            ///< stop: the actual return cannot come below the deemed return
    loont,               ///< the actual return is lower, whatever the missing facts are
    waarschijnlijk,      ///< with values assumed for what is missing it is lower
    waarschijnlijk_niet, ///< with those values it is not
    hangt_af,            ///< no assumption can be made
    na_vermindering,     ///< the actual return is lower, but after relief from double taxation the deemed return costs less
    niet_gemodelleerd,   ///< a situation for which Netto does not compute the actual return
  };
  std::vector<PersonIndex> personen;
  Worthwhile oordeel = Worthwhile::hangt_af;
  bool volledig = false;            ///< no fact is missing
  Amount bekend, forfait;           ///< actual return of what is known, and the deemed return it must stay below
  Amount ruimte;                    ///< the difference: what the things with missing facts bring must stay below it
  Amount besparing;                 ///< tax saved, when it pays and no fact is missing
  std::optional<Amount> geschat;    ///< actual return with assumed values
  std::vector<Deciding> beslissend; ///< at most `hoogstens_beslissend`, of the largest things first
  std::size_t meer = 0;             ///< facts missing besides those
};
inline constexpr std::size_t hoogstens_beslissend = 5;

/// The verdict for each unit of `answer.box3.werkelijk`. `dossier` and `parameters`: those of the answer. Nothing is assumed for
/// what is certain; `aannames` only serve to say what is likely.
std::vector<Triage> triage(const Dossier& dossier, const Parameters& parameters, const YearAnswer& answer,
                           const Assumptions& aannames = {});

/// Does proof of the actual return pay, which numbers decide, what does each thing bring; with `statement` what to enter in the
/// official statement. `verdicts`: one for each tax unit of the answer.
[[nodiscard]] report::Blocks actual_return(const YearAnswer& answer, const std::vector<Triage>& verdicts,
                                           const Dossier& dossier, Language language, bool statement);
/// The verdict in large.
[[nodiscard]] report::KeyFigures::Figure verdict_figure(const Triage& verdict, Language language);

} // namespace netto::studies
