// SPDX-License-Identifier: EUPL-1.2
// What a dossier says of a home on a day: whether it was owned and whose it was, how it was used, and who rented it.
#pragma once

#include "areas/namespaces.hpp"
#include "facts/dossier.hpp"

#include <algorithm>

namespace netto::areas {

/// Whose a thing is on a day, by what the dossier says of it; empty: all adults equally.
template <class T> const Eigendom& owners_on(const T& x, Date dag) {
  const Eigendom* found = &x.eigendom;
  for (const auto& [vanaf, owners] : x.eigenaar_vanaf)
    if (vanaf <= dag) found = &owners;
  return *found;
}
/// Is it anybody's own home at any time?
inline bool ever_own_home(const Woning& w) {
  return std::ranges::any_of(w.gebruik, [](const auto& g) { return g.gebruik == Woning::Gebruik::eigen_woning; });
}
/// Is it owned at the start of the day?
inline bool bezit_op(const Woning& w, Date dag) {
  return (!w.gekocht_op || *w.gekocht_op < dag) && (!w.verkocht_op || *w.verkocht_op >= dag);
}
inline const Woning::Gebruiksperiode& periode_op(const Woning& w, Date dag) {
  const auto* g = &w.gebruik.front();
  for (const auto& periode : w.gebruik)
    if (!periode.vanaf || *periode.vanaf <= dag) g = &periode;
  return *g;
}
inline Woning::Gebruik gebruik_op(const Woning& w, Date dag) { return periode_op(w, dag).gebruik; }
/// The uses of [van, tot): that on the first day, and those that begin later in it.
inline std::vector<Woning::Gebruiksperiode> gebruik_in(const Woning& w, Date van, Date tot) {
  std::vector<Woning::Gebruiksperiode> uit{periode_op(w, van)};
  for (const auto& g : w.gebruik)
    if (g.vanaf && *g.vanaf > van && *g.vanaf < tot) uit.push_back(g);
  return uit;
}
/// Is it used so at some time in [van, tot)?
inline bool gebruikt_in(const Woning& w, Date van, Date tot, Woning::Gebruik gebruik) {
  return std::ranges::any_of(gebruik_in(w, van, tot), [&](const auto& g) { return g.gebruik == gebruik; });
}
/// First day after a rent period: the day after its last one, or that on which the next of the same part begins.
inline std::optional<Date> einde_huur(const Woning& w, const Huurperiode& h) {
  std::optional<Date> einde;
  if (h.tot) einde = day_after(*h.tot);
  for (const Huurperiode& ander : w.huur)
    if (ander.deel == h.deel && ander.vanaf && (!h.vanaf || *h.vanaf < *ander.vanaf) && (!einde || *ander.vanaf < *einde))
      einde = ander.vanaf;
  return einde;
}
/// A rent period with the first day after it, for who asks about many days.
struct Spell {
  const Huurperiode* huur;
  std::optional<Date> einde;
  [[nodiscard]] bool op(Date dag) const { return (!huur->vanaf || *huur->vanaf <= dag) && (!einde || dag < *einde); }
};
inline std::vector<Spell> looptijden(const Woning& w) {
  std::vector<Spell> uit;
  uit.reserve(w.huur.size());
  for (const Huurperiode& h : w.huur) uit.push_back({&h, einde_huur(w, h)});
  return uit;
}
/// The rent periods that hold on `dag`: one, or one of each part that is let by itself.
inline std::vector<const Huurperiode*> huren_op(const Woning& w, Date dag) {
  std::vector<const Huurperiode*> uit;
  for (const Huurperiode& h : w.huur)
    if (Spell{&h, einde_huur(w, h)}.op(dag)) uit.push_back(&h);
  return uit;
}

} // namespace netto::areas
