// SPDX-License-Identifier: EUPL-1.2
#include "areas/huishouden/area.hpp"

#include "areas/box3_2028/regimes.hpp"
#include "areas/homes.hpp"
#include "areas/huishouden/regimes.hpp"
#include "areas/huishouden/wording.hpp"

namespace netto::huishouden {

namespace {

using Gebruik = Woning::Gebruik;

/// When use `i` of a home holds.
Tijdvak tijdvak(const Woning& w, std::size_t i) {
  return {w.gebruik[i].vanaf, i + 1 < w.gebruik.size() ? w.gebruik[i + 1].vanaf : std::nullopt};
}

/// Until and including which year the home of empty period `i` may still be the own home if it is for sale; nothing when it cannot.
std::optional<int> eigen_tot_en_met(const Woning& w, std::size_t i, int termijn) {
  if (w.gebruik[i].gebruik != Gebruik::leegstaand || !w.gebruik[i].vanaf) return std::nullopt;
  std::optional<Date> last_day; // as main residence
  for (std::size_t j = 0; j < i; ++j)
    if (w.gebruik[j].gebruik == Gebruik::eigen_woning && !w.gebruik[j].te_koop) last_day = day_before(*w.gebruik[j + 1].vanaf);
  std::vector<Tijdvak> huren;
  for (const Spell& l : looptijden(w)) huren.push_back({l.huur->vanaf, l.einde});
  return te_koop_tot_en_met(tijdvak(w, i), last_day, huren, termijn);
}

} // namespace

std::optional<Dossier> met_eigen_woning_te_koop(const Dossier& d, int termijn) {
  std::optional<Dossier> uit;
  for (std::size_t n = 0; n < d.woningen.size(); ++n) {
    const Woning& w = d.woningen[n];
    const auto is_te_koop = [](const Woning::Gebruiksperiode& g) { return g.te_koop.value_or(false); };
    if (std::none_of(w.gebruik.begin(), w.gebruik.end(), is_te_koop)) continue;
    std::vector<Woning::Gebruiksperiode> gebruik;
    bool anders = false;
    for (std::size_t i = 0; i < w.gebruik.size(); ++i) {
      gebruik.push_back(w.gebruik[i]);
      if (!is_te_koop(w.gebruik[i])) continue;
      const auto tot_en_met = eigen_tot_en_met(w, i, termijn);
      if (!tot_en_met || *w.gebruik[i].vanaf > last_day(*tot_en_met)) continue;
      anders = true;
      gebruik.back().gebruik = Gebruik::eigen_woning;
      const Date daarna = first_day(*tot_en_met + 1);
      if (const auto tot = tijdvak(w, i).tot; !tot || daarna < *tot) gebruik.push_back({daarna, Gebruik::leegstaand, true});
    }
    if (!anders) continue;
    if (!uit) uit = d;
    uit->woningen[n].gebruik = std::move(gebruik);
  }
  return uit;
}

void vacant_homes(const Dossier& d, int jaar, int termijn, Findings& b) {
  for (const Woning& w : d.woningen) {
    const Date eerste = w.gekocht_op ? std::max(*w.gekocht_op, first_day(jaar)) : first_day(jaar),
               laatste = w.verkocht_op ? std::min(*w.verkocht_op, last_day(jaar)) : last_day(jaar);
    if (laatste < eerste) continue;
    for (std::size_t i = 0; i < w.gebruik.size(); ++i) {
      const auto& g = w.gebruik[i];
      if (g.gebruik != Gebruik::leegstaand || !tijdvak(w, i).raakt({eerste, day_after(laatste)})) continue;
      const Thing wat = thing_of(d, w);
      if (g.te_koop.value_or(false)) {
        b.warning({&message::te_koop_telt_wel, wat, "gebruik.te_koop", jaar, termijn});
        continue;
      }
      if (w.gebruik.size() == 1 && !g.te_koop && !w.gekocht_op && w.huur.empty())
        b.warning({&message::leegstand_altijd, wat, "gebruik", jaar, te_koop_vanaf(jaar, termijn)});
      const auto tot_en_met = g.te_koop ? std::nullopt : eigen_tot_en_met(w, i, termijn);
      // Under the bill the start value of a home sold later is that of the day on which it was no longer the own home.
      const bool verkocht = w.verkocht_op && year_of(*w.verkocht_op) == jaar;
      const bool startwaarde = verkocht && tot_en_met && *tot_en_met >= box3_2028::first_year_of_bill();
      if (tot_en_met && (*tot_en_met >= jaar || startwaarde)) {
        OpenQuestion v{{&message::vraag_leegstaand_te_koop, wat, "gebruik.te_koop", jaar, *tot_en_met}};
        v.vanaf = g.vanaf;
        b.open_question(std::move(v));
      }
    }
  }
}

} // namespace netto::huishouden
