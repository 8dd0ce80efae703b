// SPDX-License-Identifier: EUPL-1.2
// The dated lines of somebody's books (rent received, interest paid, shares bought), and how a yearly amount of the dossier says
// which of them it adds up. A kind of line is no more than that: what it goes to stands in the row of the key (facts/key.hpp).
#pragma once

#include "base/date.hpp"
#include "base/fact.hpp"
#include "base/money.hpp"

#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string>

namespace netto {

/// What a line is of. A positive amount is always what the word says; a negative one takes off, as a refund does.
enum class LineKind : std::uint8_t {
  huur,
  rente,
  dividend,
  inkomsten, ///< what else a thing pays
  dividendbelasting,
  bronbelasting,
  kosten,
  verbetering,
  verkoopkosten,
  aankoop,
  storting,
  verkoop,
  opname,
  aflossing,
  premie,
  uitkering
};

/// The kinds of lines that a yearly amount adds up, and what makes a line one of a year.
struct Booked {
  enum When : std::uint8_t {
    on_the_day, ///< the day of the line
    enjoyed,    ///< a benefit, in the year in which it is enjoyed (5.34 lid 1)
    paid        ///< what lowers the return, in the year in which it is paid (5.34 lid 2)
  };
  std::uint32_t kinds = 0; ///< a bit for each
  When when = on_the_day;

  constexpr Booked() = default;
  constexpr Booked(std::initializer_list<LineKind> of, When w = on_the_day) : when{w} {
    for (const LineKind k : of) kinds |= std::uint32_t{1} << static_cast<unsigned>(k);
  }
  [[nodiscard]] constexpr bool any() const { return kinds != 0; }
  [[nodiscard]] constexpr bool has(LineKind k) const { return (kinds >> static_cast<unsigned>(k) & 1u) != 0; }
};

/// One line.
struct BookLine {
  int number = 0; ///< where it stands in its file
  List list{};    ///< the table of the thing that it is about
  std::string naam;
  LineKind soort{};
  std::optional<Date> datum;     ///< received, paid, credited, bought: when it happened
  std::optional<Date> opeisbaar; ///< the first day on which it was due and could have been collected
  Euro bedrag;
  std::string omschrijving{};
};

} // namespace netto
