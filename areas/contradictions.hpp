// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "areas/answer.hpp"

namespace netto::areas {

/// What in a finished answer cannot be: tax below nil; a route that counts while another is lower; a route that counts against the
/// verdict on proof to the contrary; persons who together do not make the household; a best split that costs more than halves.
/// Never found in a right answer, so that whatever it finds takes the place of the answer.
Notices contradictions(const YearAnswer& answer);

} // namespace netto::areas
