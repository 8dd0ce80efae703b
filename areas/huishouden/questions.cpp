// SPDX-License-Identifier: EUPL-1.2
#include "areas/huishouden/area.hpp"

#include "areas/box3_2028/regimes.hpp"
#include "areas/homes.hpp"
#include "areas/huishouden/regimes.hpp"
#include "areas/huishouden/wording.hpp"
#include "areas/vermogen/answer.hpp"

#include <iterator>

namespace netto::huishouden {

namespace {

using Gebruik = Woning::Gebruik;

/// When use `i` of a home holds.
Tijdvak tijdvak(const Woning& w, std::size_t i) {
  return {w.gebruik[i].vanaf, i + 1 < w.gebruik.size() ? w.gebruik[i + 1].vanaf : std::nullopt};
}

/// Who owns it on `dag` by the dossier, before heirs; with a usufruct on it, whose that is: for the bare owner it is no own home.
Eigendom eigendom_op(const Dossier& d, const Woning& w, Date dag) {
  if (const auto& v = w.vruchtgebruik; v && (!v->gevestigd_op || *v->gevestigd_op < dag))
    return vermogen::runs(d, *v, dag) ? vermogen::usufructuaries(d, *v, dag) : vermogen::named(v->bloot_eigenaar);
  const Eigendom* e = &w.eigendom;
  for (const auto& [vanaf, later] : w.eigenaar_vanaf)
    if (vanaf <= dag) e = &later;
  return *e;
}
std::vector<PersonIndex> eigenaars_op(const Dossier& d, const Woning& w, Date dag) {
  std::vector<PersonIndex> uit;
  for (PersonIndex i = 0; i < d.personen.size() + d.kinderen.size(); ++i)
    if (!part_of(d, eigendom_op(d, w, dag), i, dag).niets()) uit.push_back(i);
  return uit;
}
bool partners_op(const Dossier& d, PersonIndex a, PersonIndex b, Date dag) {
  return std::ranges::any_of(d.partnerschappen, [&](const Partnerschap& p) {
    if (!contains(p.personen, a) || !contains(p.personen, b)) return false;
    const int jaar = year_of(dag);
    return contains(p.heel_jaar, jaar) || contains(p.heel_jaar, jaar - 1) ||
           (p.vanaf && *p.vanaf <= dag && (!p.tot || dag <= *p.tot));
  });
}
/// Was it on `dag` the own home of `wie`, or of his partner or parent (3.111 lid 1)?
bool eigen_woning_van(const Dossier& d, const Woning& w, PersonIndex wie, Date dag) {
  if (wie >= d.personen.size())
    return std::ranges::any_of(d.kinderen[wie - d.personen.size()].gezag,
                               [&](PersonIndex ouder) { return eigen_woning_van(d, w, ouder, dag); });
  const auto eigenaars = eigenaars_op(d, w, dag);
  return contains(eigenaars, wie) || std::ranges::any_of(eigenaars, [&](PersonIndex e) { return partners_op(d, e, wie, dag); });
}
/// Of whom of those who own it from `vanaf` on it was the own home on `dag`: of all, of some, of none.
enum class Van { allen, sommigen, niemand };
Van van_wie(const Dossier& d, const Woning& w, Date dag, Date vanaf) {
  const auto eigenaars = eigenaars_op(d, w, vanaf);
  const auto ja = std::ranges::count_if(eigenaars, [&](PersonIndex e) { return eigen_woning_van(d, w, e, dag); });
  if (ja == 0 && !eigenaars.empty()) return Van::niemand;
  return ja == std::ssize(eigenaars) ? Van::allen : Van::sommigen;
}
/// The uses of a home, with what becomes of it when those who lived there died: from the day after it is empty, unless one of those
/// who inherit it lived there too or the dossier says how it is used from then on.
std::vector<Woning::Gebruiksperiode> na_overlijden(const Dossier& d, const Woning& w) {
  auto uit = w.gebruik;
  for (PersonIndex wie = 0; wie < d.personen.size(); ++wie) {
    const Persoon& p = d.personen[wie];
    if (!p.overleden || !contains(eigenaars_op(d, w, *p.overleden), wie)) continue;
    const Date erna = day_after(*p.overleden);
    std::size_t i = uit.size();
    while (i > 0 && uit[i - 1].vanaf && *uit[i - 1].vanaf > erna) --i;
    if (i == 0 || uit[i - 1].gebruik != Gebruik::eigen_woning || uit[i - 1].vanaf == erna) continue;
    if (van_wie(d, w, *p.overleden, erna) == Van::niemand)
      uit.insert(uit.begin() + static_cast<std::ptrdiff_t>(i), {erna, Gebruik::leegstaand, {}});
  }
  return uit;
}

/// Until and including which year the home of empty period `i` may still be the own home if it is for sale; nothing when it cannot.
std::optional<int> eigen_tot_en_met(const Dossier& d, const Woning& w, std::size_t i, int termijn) {
  if (w.gebruik[i].gebruik != Gebruik::leegstaand || !w.gebruik[i].vanaf) return std::nullopt;
  std::optional<Date> last_day; // as main residence
  for (std::size_t j = 0; j < i; ++j)
    if (w.gebruik[j].gebruik == Gebruik::eigen_woning && !w.gebruik[j].te_koop) last_day = day_before(*w.gebruik[j + 1].vanaf);
  if (last_day && van_wie(d, w, *last_day, *w.gebruik[i].vanaf) == Van::niemand) return std::nullopt;
  std::vector<Tijdvak> huren;
  for (const Spell& l : looptijden(w)) huren.push_back({l.huur->vanaf, l.einde});
  return te_koop_tot_en_met(tijdvak(w, i), last_day, huren, termijn);
}

} // namespace

std::optional<Dossier> met_gebruik(const Dossier& d, int termijn) {
  std::optional<Dossier> uit;
  for (std::size_t n = 0; n < d.woningen.size(); ++n) {
    Woning w = d.woningen[n];
    w.gebruik = na_overlijden(d, w);
    const auto is_te_koop = [](const Woning::Gebruiksperiode& g) { return g.te_koop.value_or(false); };
    std::vector<Woning::Gebruiksperiode> gebruik;
    bool anders = w.gebruik.size() != d.woningen[n].gebruik.size();
    for (std::size_t i = 0; i < w.gebruik.size(); ++i) {
      gebruik.push_back(w.gebruik[i]);
      if (!is_te_koop(w.gebruik[i])) continue;
      const auto tot_en_met = eigen_tot_en_met(d, w, i, termijn);
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
      const bool geerfd = std::ranges::any_of(w.eigendom, [&](const Aandeel& a) {
        return a.wie < d.personen.size() && d.personen[a.wie].overleden && *d.personen[a.wie].overleden < eerste;
      });
      if (w.gebruik.size() == 1 && !g.te_koop && !w.gekocht_op && w.huur.empty() && !geerfd)
        b.warning({&message::leegstand_altijd, wat, "gebruik", jaar, te_koop_vanaf(jaar, termijn)});
      const auto tot_en_met = g.te_koop ? std::nullopt : eigen_tot_en_met(d, w, i, termijn);
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

void inherited_homes(const Dossier& d, int jaar, Findings& b) {
  for (const Woning& w : d.woningen)
    for (PersonIndex wie = 0; wie < d.personen.size(); ++wie) {
      const Persoon& p = d.personen[wie];
      if (!p.overleden || year_of(*p.overleden) > jaar || !contains(eigenaars_op(d, w, *p.overleden), wie)) continue;
      const Date erna = day_after(*p.overleden);
      if ((w.verkocht_op && *w.verkocht_op <= first_day(jaar)) || gebruik_op(w, *p.overleden) != Gebruik::eigen_woning)
        continue;
      const Notice bericht{&message::woning_geerfd, thing_of(d, w), "gebruik", jaar, 0, {thing_of(d, wie)}};
      switch (van_wie(d, w, *p.overleden, erna)) {
      case Van::allen: break;
      case Van::niemand:
        if (na_overlijden(d, w).size() != w.gebruik.size()) b.warning(bericht);
        break;
      case Van::sommigen: {
        auto deels = bericht;
        deels.code = &message::woning_deels_geerfd;
        if (gebruik_op(w, std::max(erna, first_day(jaar))) == Gebruik::eigen_woning || periode_op(w, last_day(jaar)).te_koop)
          b.warning(std::move(deels));
      }
      }
    }
}

} // namespace netto::huishouden
