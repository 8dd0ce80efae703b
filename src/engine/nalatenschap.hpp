// SPDX-License-Identifier: EUPL-1.2
// Which debts and claims of a dossier may be those of an estate that is not payable yet (article 5.4), so that the answer must
// ask. That is no law but a guess at what the person may have left out; the reasons are in docs/keuzes/K-029.
#pragma once

#include "eenheid.hpp"

namespace netto::engine {

/// May this debt, of which the dossier does not say it, be one of children on whoever was left behind? Left out is what cannot be
/// one: another kind of debt, a debt for a home, and a debt of a parent whose children have both their parents.
bool kan_uit_nalatenschap(const Dossier& d, int jaar, const Eenheid& eenheid, const Schuld& schuld);
/// May this claim be one on whoever was left behind by a parent? Left out is what is no claim.
bool kan_uit_nalatenschap(const Dossier& d, int jaar, const Eenheid& eenheid, const Belegging& belegging);

} // namespace netto::engine
