// SPDX-License-Identifier: EUPL-1.2
// Which debts and claims of a dossier may be those of an estate that is not payable yet (article 5.4), so that the answer must
// ask. That is no law but a guess at what the person may have left out; the reasons are in docs/keuzes/K-029.
#pragma once

#include "areas/huishouden/answer.hpp"

namespace netto::vermogen {

/// Does the dossier suggest it? `mogelijk`: nothing but the household does, because there are children.
enum class Presumption { geen, mogelijk, sterk };

/// Is this debt, of which the dossier does not say it, one of heirs on whoever was left behind?
Presumption uit_nalatenschap(const Dossier& d, int jaar, const TaxUnit& eenheid, const Schuld& schuld);
/// Is this claim one on whoever was left behind by a parent?
Presumption uit_nalatenschap(const Dossier& d, int jaar, const TaxUnit& eenheid, const Belegging& belegging);

} // namespace netto::vermogen
