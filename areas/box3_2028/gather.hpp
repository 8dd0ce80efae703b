// SPDX-License-Identifier: EUPL-1.2
// From a dossier to what bill 36748 counts for one tax unit.
#pragma once

#include "areas/findings.hpp"
#include "areas/vermogen/facts.hpp"

namespace netto::box3_2028 {

/// Real estate in a year under bill 36748.
struct RealEstateItem {
  Thing wat;
  Part deel;
  Euro waarde, kosten;
  std::vector<HomeReturn::Huur> huur;
  std::optional<Euro> ontvangen_huur;
  std::int64_t dagen_verhuurd = 0, dagen_bezit = 0, dagen = 365;
  struct Sale {
    Euro opbrengst, kosten, startwaarde, verbetering;
    bool aankoop = false; ///< the start value is a purchase price after 1 January 2028
  };
  std::optional<Sale> verkoop;
};

struct BillInventory {
  std::vector<ReturnItem> posten;
  std::vector<RealEstateItem> vastgoed;
  bool voor_vermindering = false; ///< real estate abroad is among them
};

/// Is it a financial instrument, which the announced amendment of bill 36748 taxes when sold?
bool financieel_instrument(Belegging::Soort soort);

/// What bill 36748 counts for `eenheid` in `jaar` (2028 or later); what is missing becomes an error. `novelle`: financial
/// instruments are taxed when sold.
BillInventory bill_inventory(const Dossier& d, int jaar, bool novelle, const TaxUnit& eenheid, Findings& b);

} // namespace netto::box3_2028
