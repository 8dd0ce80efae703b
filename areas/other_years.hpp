// SPDX-License-Identifier: EUPL-1.2
// What one person has open of other years, and what a year uses of it: losses, unused deduction, income that a loss may go back to.
#pragma once

#include "areas/open_amount.hpp"
#include "areas/outcome.hpp"
#include "law/wet_ib_2001/art_3_150_verliesverrekening.hpp"

#include <algorithm>

namespace netto::areas {

template <NumberForm F> class OtherYears {
public:
  /// Those of `wie` in `all` that still count in `jaar`, oldest first. `wat`: as an explanation calls them.
  OtherYears(F::Context context, const std::vector<OpenAmount>& all, PersonIndex wie, int jaar, int term, const Word& wat) {
    for (const OpenAmount& x : all)
      if (x.wie == wie && wet::binnen_termijn(x.jaar, jaar, term))
        items_.push_back({x.jaar, carried<F>(context, x.bedrag, wat)});
  }
  /// Puts one amount in the place of all of them; it goes on as that of `jaar`.
  void replace(int jaar, Bedrag<F> amount) {
    items_.clear();
    add(jaar, std::move(amount));
  }
  void add(int jaar, Bedrag<F> amount) { items_.push_back({jaar, std::move(amount)}); }
  [[nodiscard]] bool empty() const { return items_.empty(); }

  /// Takes from each, oldest first, what `rule` makes of it and tells `see` of it; the sum. There must be some.
  Bedrag<F> use(auto rule, auto see) {
    std::optional<Bedrag<F>> sum;
    for (Item& x : items_) {
      const Bedrag<F> part = rule(x.bedrag);
      see(x.jaar, part);
      x.bedrag = x.bedrag - part;
      sum = sum ? *sum + part : part;
    }
    return *sum;
  }
  /// What is left of all; nothing when that is nil.
  [[nodiscard]] std::optional<Bedrag<F>> left() const {
    std::optional<Bedrag<F>> sum;
    for (const Item& x : items_)
      if (!x.bedrag.number.is_zero()) sum = sum ? *sum + x.bedrag : x.bedrag;
    return sum;
  }
  /// Puts what is left in `all`, in the place of what was of `wie`.
  void keep(std::vector<OpenAmount>& all, PersonIndex wie) const {
    std::erase_if(all, [&](const OpenAmount& x) { return x.wie == wie; });
    for (const Item& x : items_)
      if (!x.bedrag.number.is_zero()) all.push_back({wie, x.jaar, outcome(x.bedrag)});
  }

private:
  struct Item {
    int jaar;
    Bedrag<F> bedrag;
  };
  std::vector<Item> items_;
};

} // namespace netto::areas
