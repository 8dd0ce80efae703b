// SPDX-License-Identifier: EUPL-1.2
// Values usufruct, bare ownership and periodic payments in a number form. Their tables are lifted only when something needs them.
#pragma once

#include "areas/lift.hpp"
#include "areas/vermogen/evaluate.hpp"
#include "areas/vermogen/rights.hpp"
#include "law/uitvoeringsbesluit_ib_2001/art_19_periodieke_uitkering.hpp"
#include "law/wet_ib_2001/art_5_22_genotsrechten.hpp"

namespace netto::box3 {

/// What one of them is worth on 1 January.
template <NumberForm F> struct ValuedRight {
  Thing wat;
  Role role = Role::usufruct;
  Verhouding<F> factor;
  Bedrag<F> waarde; ///< of the part of the unit
};

template <NumberForm F> class Rights {
public:
  Rights(const UsufructRows& rows, F::Context context) : rows_{&rows}, context_{context} {}

  Verhouding<F> factor(Thing wat, const TermOnDay& t) { return wet::Artikel_19<F>::factor(term(wat, t), figures()); }
  /// The value of the right, where the thing itself (or a year's payments) is worth `geheel`.
  Bedrag<F> value(Role role, const Bedrag<F>& geheel, const Verhouding<F>& factor) {
    switch (role) {
    case Role::usufruct: return wet::Artikel_5_22<F>::lid_1(geheel, factor, figures());
    case Role::bare_ownership: return wet::Artikel_5_22<F>::lid_2(geheel, factor, figures());
    case Role::periodic_payments: return noem(begrip::waarde_periodieke_uitkering, geheel * factor);
    }
    __builtin_unreachable();
  }
  /// The same for what a thing brought in a year.
  wet::Vermogenspost<F> share(Thing wat, const Right& right, const wet::Vermogenspost<F>& geheel) {
    using Artikel = wet::Artikel_5_22<F>;
    const auto begin = factor(wat, right.begin), end = factor(wat, right.end);
    if (right.role == Role::usufruct) return Artikel::genotsrecht(geheel, begin, end, figures());
    if (right.role == Role::bare_ownership) return Artikel::bloot_eigendom(geheel, begin, end, figures());
    auto uit = geheel;
    uit.begin = value(right.role, geheel.begin, begin);
    uit.einde = value(right.role, geheel.einde, end);
    return uit;
  }

private:
  using Figures = Genotsrechtgegevens<Verhouding<F>>;

  const Figures& figures() {
    if (!figures_)
      lift<F>(*rows_, figures_.emplace(), context_,
              [](auto& z, auto&& op) { std::remove_cvref_t<decltype(z)>::velden(z, op); });
    return *figures_;
  }
  wet::Looptijdfeiten<F> term(Thing wat, const TermOnDay& t) const {
    using enum TermOnDay::Lives;
    const auto years = [&](const Word& word, const std::optional<YearsAndDays>& y) {
      if (!y) return form::fact<F>(context_, {}, 0, 1);
      if (y->days == 0) return form::fact<F>(context_, {wat, word}, y->years, 1);
      return form::fact<F>(context_, {wat, word}, y->years * y->days_in_year + y->days, y->days_in_year);
    };
    const auto is = [](bool holds) { return Voorwaarde<F>{holds, {}}; };
    return {form::fact<F>(context_, {wat, word::leeftijd}, t.age, 1),
            years(word::leeftijd_bij_ingang, t.age_at_start),
            years(word::leeftijd_bij_einde, t.age_at_end),
            years(word::resterende_jaren, t.years),
            form::fact<F>(context_, word::een_jaar, 1, 1),
            is(t.lives != none),
            is(t.lives == woman),
            is(t.lives == last_survivor),
            is(t.lives == first_to_die),
            is(t.years.has_value()),
            is(!t.age_at_start)};
  }

  const UsufructRows* rows_;
  F::Context context_;
  std::optional<Figures> figures_{};
};

} // namespace netto::box3
