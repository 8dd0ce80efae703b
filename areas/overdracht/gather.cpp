// SPDX-License-Identifier: EUPL-1.2
#include "areas/overdracht/gather.hpp"

#include "areas/homes.hpp"
#include "areas/overdracht/area.hpp"
#include "base/sort.hpp"
#include "facts/thing.hpp"

namespace netto::overdracht {

namespace {

using Gebruik = Woning::Gebruik;

/// Whose it is at the end of the day; the owners of a home without a word of them are all adults.
Eigendom everybody_on(const Dossier& d, const Woning& w, Date dag) {
  if (const Eigendom& e = areas::owners_on(w, dag); !e.empty()) return e;
  Eigendom all;
  for (PersonIndex i = 0; i < d.personen.size(); ++i) all.push_back({i, Part{1, static_cast<std::int64_t>(d.personen.size())}});
  return all;
}
Part part_in(const Eigendom& e, PersonIndex wie) {
  Part sum = Part::none();
  for (const Aandeel& a : e)
    if (a.wie == wie) sum = sum + a.deel;
  return sum;
}
std::optional<Date> born(const Dossier& d, PersonIndex wie) {
  return wie < d.personen.size() ? d.personen[wie].geboortedatum : d.kinderen[wie - d.personen.size()].geboortedatum;
}
/// Those of the dossier whose part is larger in `erna`, each once.
std::vector<Acquirer> who_gain(const Dossier& d, const Eigendom& ervoor, const Eigendom& erna) {
  std::vector<Acquirer> uit;
  for (const Aandeel& a : erna) {
    if (a.wie == outside || std::ranges::any_of(uit, [&](const Acquirer& x) { return x.wie == a.wie; })) continue;
    const Part had = part_in(ervoor, a.wie), has = part_in(erna, a.wie);
    if (had < has) uit.push_back({a.wie, had, has - had, born(d, a.wie)});
  }
  return uit;
}
/// Is it, on that day or when it is no longer vacant after it, the own home?
bool to_live_in(const Woning& w, Date op) {
  const auto now = gebruik_op(w, op);
  if (now == Gebruik::eigen_woning) return true;
  if (now != Gebruik::leegstaand) return false;
  for (const auto& g : w.gebruik)
    if (g.vanaf && *g.vanaf > op && g.gebruik != Gebruik::leegstaand) return g.gebruik == Gebruik::eigen_woning;
  return false;
}
bool declared(const Woning& w, Date op) { return w.verklaring_hoofdverblijf.value_or(to_live_in(w, op)); }

/// Do they live together, as far as the dossier shows: as partners, or in this home?
bool live_together(const Dossier& d, const Woning& w, const Eigendom& e, Date op) {
  const bool here = std::ranges::any_of(
      w.gebruik, [&](const auto& g) { return g.gebruik == Gebruik::eigen_woning && (!g.vanaf || *g.vanaf <= op); });
  return here || std::ranges::any_of(d.partnerschappen, [&](const Partnerschap& p) {
           return std::ranges::all_of(e, [&](const Aandeel& a) { return contains(p.personen, a.wie); });
         });
}

/// What passes on a day of `eigenaar_vanaf`.
std::optional<Acquisition> transfer(const Dossier& d, const Woning& w, std::size_t which) {
  const auto& [dag, erna] = w.eigenaar_vanaf[which];
  const auto waarde = std::ranges::find(w.waarde_bij_overgang, dag, &PerDate::value_type::first);
  if (waarde == w.waarde_bij_overgang.end()) return std::nullopt;
  const Eigendom ervoor = everybody_on(d, w, day_before(dag));
  const bool overleden = std::ranges::any_of(ervoor, [&](const Aandeel& a) {
    return a.wie < d.personen.size() && d.personen[a.wie].overleden && *d.personen[a.wie].overleden <= dag &&
           part_in(erna, a.wie) < a.deel;
  });
  if (geen_verkrijging(overleden)) return std::nullopt;
  Acquisition a{thing_of(d, w), &w, dag, false, waarde->second, waarde->second, who_gain(d, ervoor, erna)};
  a.verklaring = declared(w, dag);
  a.toedeling = a.verkrijgers.size() == 1 && !a.verkrijgers.front().ervoor.niets() &&
                (a.verkrijgers.front().ervoor + a.verkrijgers.front().erbij).geheel();
  if (a.toedeling && ervoor.size() == 2 && which == 0 && live_together(d, w, ervoor, dag)) {
    a.samenwoners = true;
    a.kleinste = std::min(ervoor[0].deel, ervoor[1].deel);
    a.grootste = std::max(ervoor[0].deel, ervoor[1].deel);
  }
  return a;
}

} // namespace

std::vector<Acquisition> acquisitions(const Dossier& d, int jaar) {
  std::vector<Acquisition> uit;
  const auto in_time = [&](Date dag) { return regimes.front().eerste_jaar <= year_of(dag) && year_of(dag) <= jaar; };
  for (const Woning& w : d.woningen) {
    if (!belastbaar(w)) continue;
    if (w.gekocht_op && w.aankoopprijs && in_time(*w.gekocht_op)) {
      Acquisition a{thing_of(d, w),
                    &w,
                    *w.gekocht_op,
                    true,
                    *w.aankoopprijs,
                    w.waarde_bij_aankoop.value_or(*w.aankoopprijs),
                    who_gain(d, {}, everybody_on(d, w, *w.gekocht_op))};
      a.verklaring = declared(w, *w.gekocht_op);
      uit.push_back(std::move(a));
    }
    for (std::size_t i = 0; i < w.eigenaar_vanaf.size(); ++i)
      if (const Date dag = w.eigenaar_vanaf[i].first; in_time(dag) && (!w.gekocht_op || *w.gekocht_op < dag))
        if (auto a = transfer(d, w, i); a && !a->verkrijgers.empty()) uit.push_back(*std::move(a));
  }
  stable_sort(uit, [](const Acquisition& a, const Acquisition& b) { return a.op < b.op; });
  return uit;
}

std::optional<Lived> lived(const Woning& w, Date op) {
  std::optional<Lived> uit;
  for (std::size_t i = 0; i < w.gebruik.size(); ++i) {
    const auto& g = w.gebruik[i];
    const auto einde = i + 1 < w.gebruik.size() ? w.gebruik[i + 1].vanaf : std::nullopt;
    if (einde && *einde <= op) continue;
    if (g.gebruik != Gebruik::eigen_woning) {
      if (uit) break;
      continue;
    }
    if (!uit) uit = Lived{g.vanaf ? std::max(*g.vanaf, op) : op, {}};
    uit->tot = einde;
  }
  if (uit && w.verkocht_op && (!uit->tot || *w.verkocht_op < *uit->tot)) uit->tot = w.verkocht_op;
  return uit;
}

bool concerns(const Work& work) {
  const int jaar = work.vraag.jaar;
  return std::ranges::any_of(work.given->woningen, [&](const Woning& w) {
    const bool bought = w.gekocht_op && w.aankoopprijs && year_of(*w.gekocht_op) == jaar;
    const bool passes = std::ranges::any_of(w.waarde_bij_overgang, [&](const auto& x) { return year_of(x.first) == jaar; });
    return belastbaar(w) && (bought || passes);
  });
}

} // namespace netto::overdracht
