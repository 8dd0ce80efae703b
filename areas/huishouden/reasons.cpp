// SPDX-License-Identifier: EUPL-1.2
#include "areas/huishouden/reasons.hpp"

#include "areas/huishouden/regimes.hpp"
#include "areas/huishouden/wording.hpp"
#include "base/number_text.hpp"
#include "facts/thing.hpp"

namespace netto::huishouden {

namespace {

using Gebruik = Woning::Gebruik;
using Reden = Woning::Reden;

/// When use `i` of a home holds while it is owned.
Tijdvak owned(const Woning& w, std::size_t i) {
  Tijdvak t{w.gebruik[i].vanaf, i + 1 < w.gebruik.size() ? w.gebruik[i + 1].vanaf : std::nullopt};
  if (w.gekocht_op) t.van = t.van ? std::max(*t.van, *w.gekocht_op) : *w.gekocht_op;
  if (w.verkocht_op) t.tot = t.tot ? std::min(*t.tot, *w.verkocht_op) : *w.verkocht_op;
  return t;
}
bool lived_in(const Woning::Gebruiksperiode& g) {
  return g.gebruik == Gebruik::eigen_woning && !g.te_koop.value_or(false) && !g.reden;
}
/// One for sale has no other reason.
bool has_reason(const Woning::Gebruiksperiode& g) { return g.reden && !g.te_koop.value_or(false); }
/// Is another home of the dossier the own home at some time of `t` (3.111 lid 6 b)?
bool another(const Dossier& d, const Woning& w, const Tijdvak& t) {
  for (const Woning& x : d.woningen)
    for (std::size_t i = 0; &x != &w && i < x.gebruik.size(); ++i)
      if (x.gebruik[i].gebruik == Gebruik::eigen_woning && owned(x, i).raakt(t)) return true;
  return false;
}
/// From when use `i`, which has a reason, is no own home any more; the day on which it begins when it never is one, nothing when it
/// stays one.
std::optional<Date> no_longer(const Dossier& d, const Woning& w, std::size_t i, const OwnHomeTerms& terms) {
  const auto t = owned(w, i);
  if (!t.van) return first_day(0); // the terms run from the first day, which is not given
  const bool before = i > 0 && lived_in(w.gebruik[i - 1]);
  switch (*w.gebruik[i].reden) {
  case Reden::toekomstig: return first_day(toekomstig_tot_en_met(*t.van, terms.toekomstig) + 1);
  case Reden::gewezen_partner: return before ? niet_meer_vanaf(*t.van, terms.gewezen_partner) : *t.van;
  case Reden::verpleeghuis: return before ? niet_meer_vanaf(*t.van, terms.verpleeghuis) : *t.van;
  case Reden::uitzending:
    if (before && lang_genoeg_eigen_woning(owned(w, i - 1).van, *t.van, terms.uitzending) && !another(d, w, t))
      return std::nullopt;
    return *t.van;
  }
  __builtin_unreachable();
}

} // namespace

std::optional<Dossier> with_reasons(const Dossier& d, const OwnHomeTerms& terms) {
  std::optional<Dossier> uit;
  for (std::size_t n = 0; n < d.woningen.size(); ++n) {
    const Woning& w = d.woningen[n];
    std::vector<Woning::Gebruiksperiode> gebruik;
    bool changed = false;
    for (std::size_t i = 0; i < w.gebruik.size(); ++i) {
      gebruik.push_back(w.gebruik[i]);
      if (!has_reason(w.gebruik[i])) continue;
      const auto t = owned(w, i);
      const auto until = no_longer(d, w, i, terms);
      if (until && (!t.van || *until <= *t.van)) continue;
      changed = true;
      gebruik.back().gebruik = Gebruik::eigen_woning;
      if (until && (!t.tot || *until < *t.tot)) {
        gebruik.push_back(w.gebruik[i]);
        gebruik.back().vanaf = until;
      }
    }
    if (!changed) continue;
    if (!uit) uit = d;
    uit->woningen[n].gebruik = std::move(gebruik);
  }
  return uit;
}

void tell_reasons(const Dossier& d, int jaar, const OwnHomeTerms& terms, Findings& b) {
  for (const Woning& w : d.woningen)
    for (std::size_t i = 0; i < w.gebruik.size(); ++i) {
      if (!has_reason(w.gebruik[i]) || !owned(w, i).raakt({first_day(jaar), first_day(jaar + 1)})) continue;
      const auto t = owned(w, i);
      const auto until = no_longer(d, w, i, terms);
      if (until && (!t.van || *until <= *t.van))
        b.warning({&message::reden_telt_niet, thing_of(d, w), "gebruik.reden", jaar, 0});
      else if (until && (!t.tot || *until < *t.tot))
        b.warning({*until <= first_day(jaar) ? &message::termijn_eigen_woning_voorbij : &message::termijn_eigen_woning,
                   thing_of(d, w),
                   "",
                   jaar,
                   0,
                   {},
                   date_text(*until)});
    }
}

} // namespace netto::huishouden
