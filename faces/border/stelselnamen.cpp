// SPDX-License-Identifier: EUPL-1.2
#include "stelselnamen.hpp"
#include "areas/box3/regimes.hpp"

#include "antwoord_json.hpp"

#include <algorithm>
#include <array>

namespace netto::border {

namespace {

struct Naam {
  std::string_view sleutel, nl, en;
};
constexpr std::array routes{
    Naam{"vermogensmix", "vermogensmix", "deemed asset mix"},
    Naam{"rechtsherstel", "rechtsherstel", "restoration of rights"},
    Naam{"forfait", "forfait", "deemed return"},
    Naam{"werkelijk_rendement", "werkelijk rendement", "actual return"},
    Naam{"wetsvoorstel_36748", "wetsvoorstel 36748", "bill 36748"},
    Naam{"wetsvoorstel_36748_novelle", "idem met novelle", "same, amended"},
    Naam{"verschillend", "verschilt per persoon", "differs per person"},
};
constexpr std::array betekenissen{
    Naam{"geldend", "geldend recht", "law in force"},
    Naam{"aangenomen", "aangenomen, nog niet in werking", "adopted, not in force yet"},
    Naam{"wetsvoorstel", "wetsvoorstel, geen geldend recht", "bill, not law in force"},
    Naam{"voorstel_kabinet", "voorstel van het kabinet, geen geldend recht", "cabinet proposal, not law in force"},
    Naam{"voorstel", "cijfers uit een voorstel of raming, geen geldend recht",
         "figures of a proposal or estimate, not law in force"},
};
constexpr std::array kort{
    Naam{"geldend", "geldend", "in force"},
    Naam{"aangenomen", "aangenomen", "adopted"},
    Naam{"wetsvoorstel", "wetsvoorstel", "bill"},
    Naam{"voorstel_kabinet", "voorstel kabinet", "cabinet proposal"},
    Naam{"voorstel", "voorstel/raming", "proposal/estimate"},
};
constexpr std::array aannamen{
    Naam{"groei_woz", "groei van de WOZ-waarde", "growth of the WOZ value"},
    Naam{"groei_huur", "huurverhoging op 1 januari", "rise of the rent on 1 January"},
    Naam{"rente_bank", "rente op banktegoeden", "interest on bank balances"},
    Naam{"koersgroei", "koersgroei van beleggingen", "price growth of investments"},
    Naam{"inkomsten_beleggingen", "dividend en coupon, deel van de waarde", "dividend and coupon, part of the value"},
    Naam{"groei_kosten", "groei van kosten", "growth of costs"},
};

template <std::size_t N> Tweetalig zoek(const std::array<Naam, N>& namen, std::string_view sleutel) {
  for (const Naam& n : namen)
    if (n.sleutel == sleutel) return {std::string{n.nl}, std::string{n.en}};
  std::string uit{sleutel};
  std::replace(uit.begin(), uit.end(), '_', ' ');
  return {uit};
}

} // namespace

std::string_view status_voor(const engine::Overgang& o) {
  const regime::Regime* r = regime::box3_in(o.jaar - 1);
  return statusnaam(r == nullptr ? regime::Rechtsstatus::wetsvoorstel : r->status, o.cijfers_voor);
}
Tweetalig routenaam(std::string_view route) { return zoek(routes, route); }
Tweetalig statusbetekenis(std::string_view status) { return zoek(betekenissen, status); }
Tweetalig statuskort(std::string_view status) { return zoek(kort, status); }
Tweetalig aannamenaam(std::string_view naam) { return zoek(aannamen, naam); }

bool telt(const engine::Huishoudantwoord& h, const engine::Route& route) {
  if (h.toegepast != "verschillend") return h.toegepast == route.naam;
  const auto gelijk = [](const engine::Uitkomst& a, const engine::Uitkomst& b) { return a.waarde == b.waarde; };
  const auto eerste = std::find_if(h.routes.begin(), h.routes.end(), [&](const engine::Route& r) {
    return gelijk(r.inkomen, h.voordeel) && gelijk(r.belasting, h.belasting);
  });
  return eerste != h.routes.end() && eerste->naam == route.naam;
}

std::vector<Staaf> staven(const engine::Jaarvergelijking& jaar) {
  std::vector<Staaf> uit;
  for (const auto& s : jaar.stelsels) {
    if (!s.resultaat.antwoord) continue;
    const auto& h = s.resultaat.antwoord->huishouden;
    const std::string_view status = statusnaam(*s.resultaat.antwoord);
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

std::vector<std::string_view> statussen(const engine::Jaarvergelijking& jaar) {
  std::vector<std::string_view> uit;
  for (const auto& s : jaar.stelsels)
    if (s.resultaat.antwoord)
      if (const auto status = statusnaam(*s.resultaat.antwoord); std::find(uit.begin(), uit.end(), status) == uit.end())
        uit.push_back(status);
  return uit;
}

engine::Berichten redenen(const engine::Jaarvergelijking& jaar) {
  engine::Berichten uit;
  for (const auto& s : jaar.stelsels)
    for (const auto& b : s.resultaat.fouten)
      if (std::find(uit.begin(), uit.end(), b) == uit.end()) uit.push_back(b);
  return uit;
}

} // namespace netto::border
