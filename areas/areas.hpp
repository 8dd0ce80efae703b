// SPDX-License-Identifier: EUPL-1.2
// The areas, in the order in which they are computed: each after those whose answers it reads.
#pragma once

#include "areas/aanslag/area.hpp"
#include "areas/box1/area.hpp"
#include "areas/box2/area.hpp"
#include "areas/box3/area.hpp"
#include "areas/box3_2028/area.hpp"
#include "areas/eigen_woning/area.hpp"
#include "areas/huishouden/area.hpp"
#include "areas/overdracht/area.hpp"
#include "areas/vennootschap/area.hpp"

#include <array>

namespace netto::areas {

inline constexpr std::array all{huishouden::area, eigen_woning::area, box1::area,    box3::area,      box3_2028::area,
                                box2::area,       vennootschap::area, aanslag::area, overdracht::area};

/// The last year for which an area that leads has a regime.
constexpr int last_year() {
  int last = 0;
  for (const Area& area : all)
    for (const auto& r : area.regimes)
      if (area.leads) last = r.laatste_jaar > last ? r.laatste_jaar : last;
  return last;
}

/// What the household has, from what each person has.
void finish(YearAnswer& a);
/// The steps of the trace that the amounts of box 3 rest on.
std::vector<int> steps_that_count(const YearAnswer& a);
/// The steps that an explanation tells: those of every amount of the answer.
std::vector<int> steps_to_tell(const YearAnswer& a);
/// A part of an explanation: the steps that its trees begin with.
struct Told {
  struct Root {
    int step;
    bool always; ///< also when another root has shown it
  };
  std::string heading, title;   ///< of the part, of its tree; none: as before
  std::optional<Thing> about{}; ///< the person that it is of, who is told even without a step
  std::vector<Root> roots{};
};
std::vector<Told> told(const YearAnswer& a, const Dossier& dossier, Language language);
/// What a scenario asked as `name` is called: one may have had another name before.
std::string_view scenario_called(std::string_view name);
/// What the household has to pay.
Fraction owed(const YearAnswer& a);
/// What is left to pay over every area, in eurocents, also what is too little to be levied; nothing when something of it is not
/// computed.
std::optional<Fraction> left_to_pay(const YearAnswer& a);
/// The two who divide what they have together, the elder first; none: nobody does.
std::vector<PersonIndex> who_divide(const Work& work);
/// Costs a round division less than five euros more than the best, so that it is shown too?
bool worth_showing(const Amount& round, const Amount& best);
/// Lets go of what only says how the answer came about: the trace, and what each thing brought.
void forget_how(YearAnswer& answer);
/// What in a finished answer cannot be: tax below nil; a route that counts while another is lower; a route that counts against the
/// verdict on proof to the contrary; persons who together do not make the household; a best split that costs more than halves.
/// Never found in a right answer, so that whatever it finds takes the place of the answer. `tried`: with a division that somebody tries,
/// which need not be the best.
Notices contradictions(const YearAnswer& answer, bool tried = false);

} // namespace netto::areas
