// SPDX-License-Identifier: EUPL-1.2
// Usufruct and periodic payments as the passes over a dossier read them: whose a thing is on a day, and how long a right lasts then.
#pragma once

#include "areas/huishouden/answer.hpp"
#include "areas/vermogen/regimes.hpp"
#include "facts/words.hpp"

namespace netto::vermogen {

/// What somebody has of a thing.
enum class Role : std::uint8_t {
  usufruct,
  bare_ownership,
  periodic_payments ///< no usufruct, but valued by the same tables
};

inline const Word& word_of(Role role) {
  static constexpr Word words[] = {word::vruchtgebruik, word::bloot_eigendom, word::periodieke_uitkering};
  return words[static_cast<std::size_t>(role)];
}

/// How long a right lasts still, seen from a day (article 19 of the decree).
struct TermOnDay {
  enum class Lives : std::uint8_t { none, man, woman, last_survivor, first_to_die } lives = Lives::none;
  std::int64_t age = 0;                              ///< of the life that counts, in whole years
  std::optional<YearsAndDays> age_at_start{};        ///< of a right that has not begun
  std::optional<YearsAndDays> age_at_end{}, years{}; ///< of one that ends on a day
};
/// Nothing when it has ended by then.
std::optional<TermOnDay> term_on(const Looptijd& term, Date day);

struct Right {
  Role role = Role::usufruct;
  TermOnDay begin{}, end{}; ///< at both ends of the year; on 1 January `begin`
};
/// Nothing: it is no right but the whole.
inline std::optional<Role> role_of(const std::optional<Right>& right) {
  return right ? std::optional{right->role} : std::nullopt;
}

/// Of nobody in the dossier.
inline Eigendom nobody() { return {{outside, Part{}}}; }
/// Those named; when nobody is, somebody outside the dossier.
inline Eigendom named(const Eigendom& owners) { return owners.empty() ? nobody() : owners; }

/// The last day of a usufruct; nothing when it is not known to end (3:203 BW).
std::optional<Date> last_day_of(const Dossier& d, const Vruchtgebruik& v);
/// Does it run at the start of the day?
bool runs(const Dossier& d, const Vruchtgebruik& v, Date day);
/// Does it begin or end during the year?
bool changes(const Dossier& d, const Vruchtgebruik& v, int year);
/// Who has the usufruct at the start of the day: the part of who died goes to the others (3:203 lid 2 BW).
Eigendom usufructuaries(const Dossier& d, const Vruchtgebruik& v, Date day);

/// `d` with the owners of 1 January of `year`, and who has the usufruct then: of a thing with a usufruct the bare owner, or of one
/// for the surviving parent the usufructuary, who has the whole. Nothing when no thing has one.
std::optional<Dossier> with_owners_of(const Dossier& d, int year);

/// The usufruct that parts the value of the thing between two at the start of the day; nullptr when one has the whole.
template <class T> const Vruchtgebruik* usufruct_on(const Dossier& d, const T& x, Date day) {
  if constexpr (requires { x.vruchtgebruik; })
    if (x.vruchtgebruik && bloot_eigendom_telt_niet(x.vruchtgebruik->ontstaan).empty() && runs(d, *x.vruchtgebruik, day))
      return &*x.vruchtgebruik;
  return nullptr;
}

/// Whose the benefits of a thing are at the start of the day: with a usufruct on it the usufructuary's (3:216 BW).
template <class T> const Eigendom& benefits_of(const Dossier& d, const T& x, Date day) {
  const Vruchtgebruik* v = usufruct_on(d, x, day);
  return v != nullptr ? v->vruchtgebruiker : x.eigendom;
}

/// Calls `op` with whose a thing is at the start of the day, and the right that they have: the whole, or the usufruct and then the
/// bare ownership. `ends`: the days for which the term of a right is wanted.
template <class T> void each_right(const Dossier& d, const T& x, Date day, std::pair<Date, Date> ends, auto&& op) {
  if constexpr (requires { x.vruchtgebruik; })
    if (x.vruchtgebruik && (!x.vruchtgebruik->gevestigd_op || *x.vruchtgebruik->gevestigd_op < day)) {
      const Vruchtgebruik& v = *x.vruchtgebruik;
      const Eigendom usufruct = named(v.vruchtgebruiker), bare = named(v.bloot_eigenaar);
      if (usufruct_on(d, x, day) == nullptr) return op(runs(d, v, day) ? usufruct : bare, std::optional<Right>{});
      // One that has ended by then has no term.
      const TermOnDay begin = term_on(v, ends.first).value_or(TermOnDay{}), end = term_on(v, ends.second).value_or(TermOnDay{});
      op(usufruct, std::optional{Right{Role::usufruct, begin, end}});
      return op(bare, std::optional{Right{Role::bare_ownership, begin, end}});
    }
  op(x.eigendom, std::optional<Right>{});
}
template <class T> void each_right(const Dossier& d, const T& x, Date day, auto&& op) { each_right(d, x, day, {day, day}, op); }

/// Why a home does not count for who has `right` on it. The own home of a usufructuary is not that of the bare owner (3.111 lid 1 b).
inline Telt_niet_om does_not_count(const Woning::Gebruiksperiode& use, const std::optional<Right>& right) {
  const bool bare = right && right->role == Role::bare_ownership;
  return bare && use.gebruik == Woning::Gebruik::eigen_woning ? Telt_niet_om{} : does_not_count(use);
}

} // namespace netto::vermogen
