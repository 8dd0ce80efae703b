// SPDX-License-Identifier: EUPL-1.2
// What two partners have together and may divide as they like (Wet IB 2001, 2.17 lid 2 and 5), over all areas.
#pragma once

#include "areas/vermogen/answer.hpp"

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

namespace netto::areas {

/// In the order in which areas divide them.
enum class Divisible { eigen_woning, aanmerkelijk_belang, aftrekposten, grondslag, groen };
inline constexpr std::size_t divisibles = 5;
inline constexpr std::array<std::string_view, divisibles> divisible_names{"inkomsten_uit_eigen_woning", "aanmerkelijk_belang",
                                                                          "aftrekposten", "grondslag_sparen_en_beleggen",
                                                                          "vrijgestelde_groene_beleggingen"};

inline constexpr std::array<Word, divisibles> divisible_words{
    Word{"inkomsten uit eigen woning", "income from the own home"}, Word{"aanmerkelijk belang", "substantial holding"},
    Word{"aftrekposten", "personal deductions"}, Word{"grondslag sparen en beleggen", "base of savings and investments"},
    Word{"vrijgestelde groene beleggingen", "exempt green investments"}};

/// One thing as it was divided.
struct Divided {
  Divisible what;
  Euro whole;         ///< in whole euros; negative: what comes off income
  Euro first;         ///< of it for the first of the two, between nil and `whole`
  bool given = false; ///< by the dossier or the question, so that nothing is searched
  Euro stepped_by{};  ///< where official rounding makes steps: the amount of which each ten-thousandth part begins a new one
  std::optional<Euro> income{}; ///< what the whole adds to income; nothing: as much as itself
  Euro credit{};                ///< what tax credit follows the same part
};
/// A part that is tried, in whole euros: of the first, or of the second, so that the first has what is left.
struct Tried {
  Euro part{};
  bool of_second = false;
};
/// What is tried of each; nothing: as the area does by itself.
using Division = std::array<std::optional<Tried>, divisibles>;

/// What the search over all areas found for two partners.
struct DivisionAnswer {
  struct Item {
    Divisible what;
    Amount whole;
    std::vector<std::pair<PersonIndex, Amount>> parts;
    bool given = false;
  };
  std::vector<Item> items;
  Amount owed;   ///< of both together, as divided here
  Amount halves; ///< the same with half each of what is free
  struct Round {
    std::vector<Item> items;
    Amount owed;
  };
  std::optional<Round> round; ///< all or half of each, when that costs less than five euros more
};

// ------------------------------------------------------------------------------------------------------------ registers

struct DivisionItemFields {
  using T = DivisionAnswer::Item;
  static constexpr Register rows{
      "verdeeld",
      Meaning{"Iets dat partners verdelen zoals zij willen.", "Something that partners divide as they like."},
      field::choice("wat", [](const T& t) { return divisible_names[static_cast<std::size_t>(t.what)]; }, divisible_names,
                    {"Wat er is verdeeld.", "What is divided."}),
      field::flag("gekozen", &T::given, {"Opgegeven, of gezocht.", "Given, or searched."}),
      field::amount("geheel", &T::whole, {"Van beiden samen; negatief is aftrek.", "Of both together; negative comes off."}),
      field::map("delen", &T::parts, vermogen::per_persoon, {"Het deel van ieder.", "The part of each."})};
};
struct RoundDivisionFields {
  using R = DivisionAnswer::Round;
  static constexpr Register rows{
      "ronde_verdeling",
      Meaning{"Een verdeling met van elk alles of de helft, die minder dan vijf euro meer kost.",
              "A division with all or half of each, which costs less than five euros more."},
      field::records("posten", &R::items, DivisionItemFields{}, {"Wat er is verdeeld.", "What is divided."}),
      field::amount("te_betalen", &R::owed,
                    {begrip::te_betalen, "Van beiden samen, met wat te klein is om te heffen.",
                     "Of both together, with what is too little to be levied."})};
};
struct DivisionFields {
  using D = DivisionAnswer;
  static constexpr Register rows{
      "verdeling_partners",
      Meaning{"Hoe partners alles verdelen wat zij mogen verdelen.", "How partners divide all that they may divide."},
      field::records("posten", &D::items, DivisionItemFields{}, {"Wat er is verdeeld.", "What is divided."}),
      field::amount("te_betalen", &D::owed,
                    {begrip::te_betalen, "Van beiden samen, met wat te klein is om te heffen.",
                     "Of both together, with what is too little to be levied."}),
      field::amount(
          "te_betalen_bij_gelijke_verdeling", &D::halves,
          {"Hetzelfde bij ieder de helft van wat niet is opgegeven.", "The same with half each of what is not given."}),
      field::record("ronde_verdeling", &D::round, RoundDivisionFields{},
                    {"Een ronde verdeling die bijna zoveel overlaat.", "A round division that leaves nearly as much."})
          .when("als zij minder dan vijf euro meer kost", "when it costs less than five euros more")};
};

} // namespace netto::areas
