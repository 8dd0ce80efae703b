// SPDX-License-Identifier: EUPL-1.2
#include "areas/eigen_woning/regimes.hpp"

#include "law/wet_ib_2001/art_3_112_eigenwoningforfait.hpp"

namespace netto::eigen_woning {

namespace {
/// When use `i` of a home holds while it is owned.
wet::Artikel_3_111::Tijdvak tijdvak(const Woning& w, std::size_t i) {
  wet::Artikel_3_111::Tijdvak t{w.gebruik[i].vanaf, i + 1 < w.gebruik.size() ? w.gebruik[i + 1].vanaf : std::nullopt};
  if (w.gekocht_op) t.van = t.van ? std::max(*t.van, *w.gekocht_op) : *w.gekocht_op;
  if (w.verkocht_op) t.tot = t.tot ? std::min(*t.tot, *w.verkocht_op) : *w.verkocht_op;
  return t;
}
} // namespace

bool eigen_woning_in(const Woning& w, int jaar) {
  for (std::size_t i = 0; i < w.gebruik.size(); ++i)
    if (w.gebruik[i].gebruik == Woning::Gebruik::eigen_woning && wet::Eigenwoningdagen::lid_6(tijdvak(w, i), jaar) > 0)
      return true;
  return false;
}
std::int64_t dagen_eigen_woning(const Woning& w, int jaar, Date eerste, Date laatste) {
  std::int64_t dagen = 0;
  for (std::size_t i = 0; i < w.gebruik.size(); ++i) {
    if (!wet::Eigenwoningdagen::telt(w.gebruik[i])) continue;
    auto t = tijdvak(w, i); // of days after its first and up to and including its last (K-034)
    t.van = std::max(t.van.value_or(day_before(eerste)), day_before(eerste));
    t.tot = std::min(t.tot.value_or(laatste), laatste);
    dagen += wet::Eigenwoningdagen::lid_6(t, jaar);
  }
  return dagen;
}

} // namespace netto::eigen_woning
