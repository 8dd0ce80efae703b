// SPDX-License-Identifier: EUPL-1.2
#include "studies/overgang_2028/bars.hpp"

#include "areas/box3/regimes.hpp"
#include "areas/say.hpp"

#include <algorithm>
#include <array>

namespace netto::studies {

namespace {

struct Naam {
  std::string_view key, nl, en;
};
constexpr std::array aannamen{
    Naam{"groei_woz", "groei van de WOZ-waarde", "growth of the WOZ value"},
    Naam{"groei_huur", "huurverhoging op 1 januari", "rise of the rent on 1 January"},
    Naam{"rente_bank", "rente op banktegoeden", "interest on bank balances"},
    Naam{"koersgroei", "koersgroei van beleggingen", "price growth of investments"},
    Naam{"inkomsten_beleggingen", "dividend en coupon, deel van de waarde", "dividend and coupon, part of the value"},
    Naam{"groei_kosten", "groei van kosten", "growth of costs"},
};

} // namespace

const StatusName& status_before_change(const Transition& o) {
  const areas::Regime* r = box3::regime_in(o.jaar - 1);
  return status_of(r == nullptr ? areas::LegalStatus::wetsvoorstel : r->status, o.cijfers_voor);
}
Bilingual assumption_name(std::string_view naam) {
  for (const Naam& n : aannamen)
    if (n.key == naam) return {std::string{n.nl}, std::string{n.en}};
  return std::string{naam};
}

bool telt(const vermogen::HouseholdAnswer& h, const vermogen::Route& route) {
  if (h.toegepast != &route::verschillend) return h.toegepast == route.naam;
  const auto equal = [](const areas::Amount& a, const areas::Amount& b) { return a.waarde == b.waarde; };
  const auto eerste = std::find_if(h.routes.begin(), h.routes.end(), [&](const vermogen::Route& r) {
    return equal(r.inkomen, h.voordeel) && equal(r.belasting, h.belasting);
  });
  return eerste != h.routes.end() && eerste->naam == route.naam;
}

std::vector<Bar> bars(const YearComparison& jaar) {
  std::vector<Bar> uit;
  for (const auto& s : jaar.stelsels) {
    if (!s.outcome.answer) continue;
    const auto& h = s.outcome.answer->vermogen.huishouden;
    const StatusName* status = &status_of(*s.outcome.answer);
    bool geteld = false;
    for (const auto& r : h.routes) {
      const bool deze = telt(h, r);
      geteld = geteld || deze;
      uit.push_back({r.naam, r.inkomen, r.belasting, deze, status});
    }
    if (!h.routes.empty() && !geteld) uit.push_back({h.toegepast, h.voordeel, h.belasting, true, status});
  }
  return uit;
}

std::vector<const StatusName*> statuses(const YearComparison& jaar) {
  std::vector<const StatusName*> uit;
  for (const auto& s : jaar.stelsels)
    if (s.outcome.answer)
      if (const auto* status = &status_of(*s.outcome.answer); std::find(uit.begin(), uit.end(), status) == uit.end())
        uit.push_back(status);
  return uit;
}

areas::Notices reasons(const YearComparison& jaar) {
  areas::Notices uit;
  for (const auto& s : jaar.stelsels)
    for (const auto& b : s.outcome.errors)
      if (std::find(uit.begin(), uit.end(), b) == uit.end()) uit.push_back(b);
  return uit;
}

} // namespace netto::studies
