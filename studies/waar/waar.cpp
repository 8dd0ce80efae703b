// SPDX-License-Identifier: EUPL-1.2
#include "studies/waar/waar.hpp"

namespace netto::studies {

namespace {

using toerekening::place;

bool known(const Vraag& q, const Opbrengst& o) { return q.given(o).has_value(); }

/// Does an answer to `q` change what is possible?
bool changes(const Vraag& q, const Opbrengst& o) {
  const Placement now = place(o);
  for (std::size_t i = 0; i < q.answers(); ++i)
    if (place(q.with(o, i)) != now) return true;
  return false;
}
/// The same, also of what is weighed with other circumstances: they may all point the same way.
bool matters(const Vraag& q, const Opbrengst& o) {
  if (known(q, o)) return false;
  if (changes(q, o)) return true;
  for (std::size_t i = 0; q.weighed && i < q.answers(); ++i) {
    Opbrengst then = o;
    for (const Vraag& other : vragen)
      if (other.weighed && &other != &q && !known(other, o)) then = other.with(then, i);
    if (changes(q, then)) return true;
  }
  return false;
}

std::vector<Otherwise> answers_to(const Vraag& q, const Opbrengst& o) {
  std::vector<Otherwise> all;
  for (std::size_t i = 0; i < q.answers(); ++i) all.push_back({i, place(q.with(o, i))});
  return all;
}

} // namespace

Where where(std::span<const Said> said) {
  Where w;
  for (const Said& s : said) w.known = s.question->with(w.known, s.answer);
  w.placement = place(w.known);
  const auto is_said = [&](const Vraag& q) {
    return std::ranges::any_of(said, [&](const Said& s) { return s.question == &q; });
  };
  for (const Vraag& q : vragen) {
    const auto given = q.given(w.known);
    if (!given) continue;
    Reason r{{&q, given}, {}};
    for (const Otherwise& other : answers_to(q, w.known))
      if (other.answer != *given && other.placement != w.placement) r.otherwise.push_back(other);
    w.reasons.push_back(std::move(r));
  }
  if (w.placement.certain() && w.placement.with_parent != Truth::open) return w;
  for (const Vraag& q : vragen) {
    // Of what comes from an unknown place nothing else is asked.
    if ((w.next != nullptr && !is_said(q)) || !matters(q, w.known)) continue;
    if (is_said(q)) w.unknown.push_back(&q);
    else w.next = &q;
    if (q.member == nullptr) break;
  }
  if (w.next != nullptr) w.answers_next = answers_to(*w.next, w.known);
  return w;
}

} // namespace netto::studies
