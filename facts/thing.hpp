// SPDX-License-Identifier: EUPL-1.2
// Things of a dossier by identity: which list, and the place in it. A name is looked up when something is shown, never before.
// A dossier that is extended or answered keeps its lists, so that a thing is the same in both.
#pragma once

#include "base/fact.hpp"
#include "facts/dossier.hpp"

#include <string>
#include <type_traits>

namespace netto {

/// The lists of a dossier, as its tables are called.
enum class List : std::uint8_t {
  none,
  persoon,
  kind,
  bankrekening,
  belegging,
  woning,
  schuld,
  uitvaartverzekering,
  bezitting,
  inkomen,
  vennootschap
};

/// What one of the list is called; the Dutch is the name of its table.
inline const Word& word_of(List list) {
  static constexpr Word words[] = {
      {"huishouden", "household"}, {"persoon", "person"}, {"kind", "child"},          {"bankrekening", "bank account"},
      {"belegging", "investment"}, {"woning", "home"},    {"schuld", "debt"},         {"uitvaartverzekering", "funeral policy"},
      {"bezitting", "asset"},      {"inkomen", "income"}, {"vennootschap", "company"}};
  return words[static_cast<std::size_t>(list)];
}

/// Calls `op` with each list of a dossier and which one it is.
constexpr void each_list(auto&& dossier, auto&& op) {
  op(List::persoon, dossier.personen);
  op(List::kind, dossier.kinderen);
  op(List::bankrekening, dossier.bankrekeningen);
  op(List::belegging, dossier.beleggingen);
  op(List::woning, dossier.woningen);
  op(List::schuld, dossier.schulden);
  op(List::uitvaartverzekering, dossier.uitvaartverzekeringen);
  op(List::bezitting, dossier.bezittingen);
  op(List::inkomen, dossier.inkomens);
  op(List::vennootschap, dossier.vennootschappen);
}

/// Which thing `x` is. It must be in a list of `dossier`, not a copy.
template <class T> Thing thing_of(const Dossier& dossier, const T& x) {
  Thing thing;
  each_list(dossier, [&](List list, const auto& in) {
    if constexpr (std::is_same_v<std::remove_cvref_t<decltype(in)>, std::vector<T>>)
      thing = {list, static_cast<std::uint32_t>(&x - in.data())};
  });
  return thing;
}
/// An adult, or after the adults a child.
inline Thing thing_of(const Dossier& dossier, PersonIndex who) {
  const bool adult = who < dossier.personen.size();
  return {adult ? List::persoon : List::kind, static_cast<std::uint32_t>(adult ? who : who - dossier.personen.size())};
}

inline std::vector<Thing> things_of(const Dossier& dossier, const std::vector<PersonIndex>& who) {
  std::vector<Thing> things;
  for (const PersonIndex p : who) things.push_back(thing_of(dossier, p));
  return things;
}

/// The thing itself; nullptr when it is of another list.
template <class T> const T* find(const Dossier& dossier, Thing thing) {
  const T* found = nullptr;
  each_list(dossier, [&](List list, const auto& in) {
    if constexpr (std::is_same_v<std::remove_cvref_t<decltype(in)>, std::vector<T>>)
      if (list == thing.list && thing.place < in.size()) found = &in[thing.place];
  });
  return found;
}

/// The home with a former partner that a debt is for: that which it names, else the only one; nullptr: none, or it is not clear.
inline const Woning* former_partner_home(const Dossier& dossier, const Schuld& debt) {
  const Woning* found = nullptr;
  if (!debt.woning.none()) {
    found = find<Woning>(dossier, debt.woning);
    return found != nullptr && found->gewezen_partner ? found : nullptr;
  }
  for (const Woning& w : dossier.woningen) {
    if (!w.gewezen_partner) continue;
    if (found != nullptr) return nullptr;
    found = &w;
  }
  return found;
}

/// The name that its owner gave it; empty for none.
inline const std::string& name_of(const Dossier& dossier, Thing thing) {
  static const std::string nameless;
  const std::string* name = &nameless;
  each_list(dossier, [&](List list, const auto& in) {
    if (list == thing.list && thing.place < in.size()) name = &in[thing.place].naam;
  });
  return *name;
}

} // namespace netto
