// SPDX-License-Identifier: EUPL-1.2
#include "stelselnamen.hpp"
#include "areas/box3/regimes.hpp"

#include "answer_json.hpp"

#include <algorithm>
#include <array>

namespace netto::border {

namespace {

struct Naam {
  std::string_view sleutel, nl, en;
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

const StatusName& status_voor(const engine::Overgang& o) {
  const regime::Regime* r = regime::box3_in(o.jaar - 1);
  return status_of(r == nullptr ? regime::Rechtsstatus::wetsvoorstel : r->status, o.cijfers_voor);
}
Tweetalig aannamenaam(std::string_view naam) {
  for (const Naam& n : aannamen)
    if (n.sleutel == naam) return {std::string{n.nl}, std::string{n.en}};
  return std::string{naam};
}

bool telt(const engine::Huishoudantwoord& h, const engine::Route& route) {
  if (h.toegepast != &route::verschillend) return h.toegepast == route.naam;
  const auto gelijk = [](const engine::Uitkomst& a, const engine::Uitkomst& b) { return a.waarde == b.waarde; };
  const auto eerste = std::find_if(h.routes.begin(), h.routes.end(), [&](const engine::Route& r) {
    return gelijk(r.inkomen, h.voordeel) && gelijk(r.belasting, h.belasting);
  });
  return eerste != h.routes.end() && eerste->naam == route.naam;
}

std::vector<Staaf> staven(const engine::Jaarvergelijking& jaar) {
  std::vector<Staaf> uit;
  for (const auto& s : jaar.stelsels) {
    if (!s.outcome.antwoord) continue;
    const auto& h = s.outcome.antwoord->huishouden;
    const StatusName* status = &status_of(*s.outcome.antwoord);
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

std::vector<const StatusName*> statussen(const engine::Jaarvergelijking& jaar) {
  std::vector<const StatusName*> uit;
  for (const auto& s : jaar.stelsels)
    if (s.outcome.antwoord)
      if (const auto* status = &status_of(*s.outcome.antwoord); std::find(uit.begin(), uit.end(), status) == uit.end())
        uit.push_back(status);
  return uit;
}

engine::Berichten redenen(const engine::Jaarvergelijking& jaar) {
  engine::Berichten uit;
  for (const auto& s : jaar.stelsels)
    for (const auto& b : s.outcome.fouten)
      if (std::find(uit.begin(), uit.end(), b) == uit.end()) uit.push_back(b);
  return uit;
}

} // namespace netto::border
