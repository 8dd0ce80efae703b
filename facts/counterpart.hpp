// SPDX-License-Identifier: EUPL-1.2
// A loan between two people of the household stands in a dossier twice: as the debt of the one and as the claim of the other.
#pragma once

#include "facts/dossier.hpp"

namespace netto {

/// Is it of `wie`, wholly (`alleen`) or in part? Without a word on its owners it is of all adults.
inline bool is_van(const Dossier& d, const Eigendom& eigendom, PersonIndex wie, bool alleen) {
  if (eigendom.empty()) return wie < d.personen.size() && (!alleen || d.personen.size() == 1);
  const auto is_hij = [&](const Aandeel& a) { return a.wie == wie; };
  return alleen ? std::all_of(eigendom.begin(), eigendom.end(), is_hij) : std::any_of(eigendom.begin(), eigendom.end(), is_hij);
}
/// Are they of the same people, the one owing the other? Partners may owe together; a creditor stands alone.
inline bool zelfde_mensen(const Dossier& d, const Schuld& s, const Belegging& b) {
  return s.aan && b.op && *s.aan != *b.op && b.soort == Belegging::Soort::vordering && is_van(d, b.eigendom, *s.aan, true) &&
         is_van(d, s.eigendom, *b.op, false);
}
/// Position of the one in `lijst` for which `past` holds; nothing when there is none, or more.
template <class T> std::optional<std::size_t> enige(const std::vector<T>& lijst, auto past) {
  std::optional<std::size_t> uit;
  for (std::size_t i = 0; i < lijst.size(); ++i) {
    if (!past(lijst[i])) continue;
    if (uit) return std::nullopt;
    uit = i;
  }
  return uit;
}

/// Position of the claim that is the other side of `s`; nothing when the dossier has none, or more than one loan between them.
inline std::optional<std::size_t> tegenhanger(const Dossier& d, const Schuld& s) {
  if (!s.aan) return std::nullopt;
  const auto b = enige(d.beleggingen, [&](const Belegging& x) { return zelfde_mensen(d, s, x); });
  const bool wederzijds = b && enige(d.schulden, [&](const Schuld& x) { return zelfde_mensen(d, x, d.beleggingen[*b]); });
  return wederzijds ? b : std::nullopt;
}
/// Position of the debt that is the other side of `b`.
inline std::optional<std::size_t> tegenhanger(const Dossier& d, const Belegging& b) {
  if (!b.op) return std::nullopt;
  const auto s = enige(d.schulden, [&](const Schuld& x) { return zelfde_mensen(d, x, b); });
  const bool wederzijds = s && enige(d.beleggingen, [&](const Belegging& x) { return zelfde_mensen(d, d.schulden[*s], x); });
  return wederzijds ? s : std::nullopt;
}

} // namespace netto
