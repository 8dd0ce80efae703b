// SPDX-License-Identifier: EUPL-1.2
// What a step of the trace rests on and is about, by identity: a thing of the dossier and a word. Text is made of it only when
// somebody reads it. Base does not know the lists of a dossier: facts/thing.hpp fills and reads a Thing.
#pragma once

#include "base/word.hpp"

#include <compare>
#include <cstdint>

namespace netto {

enum class List : std::uint8_t; ///< which list of the dossier (facts/thing.hpp); 0: none

/// One thing of the dossier: which list, and the place in it.
struct Thing {
  List list{};
  std::uint32_t place = 0;

  [[nodiscard]] constexpr bool none() const { return list == List{}; }
  friend constexpr auto operator<=>(const Thing&, const Thing&) = default;
};

/// A fact of the dossier: what of which thing. Without a word it is the value of the thing itself; without either it stands for
/// what the dossier does not have, which an explanation leaves out.
struct Fact {
  Thing thing{};
  const Word* word = nullptr;
  Thing part_of{};     ///< the child whose part of the thing it is
  unsigned number = 0; ///< 1, 2, ... which one of several; 0: the only one

  constexpr Fact() = default;
  constexpr Fact(const Word& w) : word{&w} {} // NOLINT: a word alone is a fact of the household
  constexpr explicit Fact(Thing t) : thing{t} {}
  constexpr Fact(Thing t, const Word& w, unsigned n = 0) : thing{t}, word{&w}, number{n} {}

  [[nodiscard]] constexpr bool none() const { return thing.none() && word == nullptr; }
};

/// Whom or what a step is about; none: the household.
struct Subject {
  Thing thing{};
  Thing part_of{}; ///< as of a fact
  int year = 0;    ///< a year before the one asked; 0: the year asked
  Thing with{};    ///< of two persons who are assessed together: the second

  friend constexpr bool operator==(const Subject&, const Subject&) = default;
};

} // namespace netto
