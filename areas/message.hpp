// SPDX-License-Identifier: EUPL-1.2
// What an answer has to say besides numbers: why there is none, and what its reader must know. A message is one row of a register
// with the facts that it is about; text is made of it where it is shown.
#pragma once

#include "areas/namespaces.hpp"
#include "base/register.hpp"
#include "facts/thing.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace netto {

/// One thing that Netto may have to say. Each is an object in the wording.hpp of the area that says it, and known by its address.
/// {wat}, {veld}, {jaar}, {getal} and {bij} in a text stand for the facts of the message.
struct Message {
  /// `omission`: a warning that something is left out of the answer, which its head says.
  enum Kind { error, warning, question, assumption, omission };
  std::string_view name; ///< for programs
  Kind kind;
  std::string_view nl, en;

  /// One that lacks a language does not compile.
  consteval Message(std::string_view code, Kind what, std::string_view dutch, std::string_view english)
      : name{code}, kind{what}, nl{dutch}, en{english} {
    if (nl.empty() || en.empty()) __builtin_trap();
  }
};

} // namespace netto

namespace netto::areas {

struct Notice {
  const Message* code = nullptr;
  Thing wat{};      ///< the thing that it is about
  std::string veld; ///< key in the dossier
  int jaar = 0;
  long long getal = 0;
  std::vector<Thing> bij{}; ///< the persons that it is about; beside `wat`: another thing it names
  std::string tekst{};      ///< what it is about, when that is nothing of the dossier: quantities, years, a part of the answer

  friend auto operator<=>(const Notice&, const Notice&) = default;
};
using Notices = std::vector<Notice>;

/// A message, in the words of the reader.
struct NoticeFields {
  static constexpr Register rows{"bericht", Meaning{"Wat de lezer moet weten.", "What the reader must know."},
                                 field::code("code", [](const Notice& b) { return b.code->name; },
                                             {"Gelijk in elke taal.", "The same in every language."}),
                                 field::text("tekst", [](const Notice& b, const auto& reader) { return reader.words(b); },
                                             {"In de gevraagde taal.", "In the language asked."})};
};
/// A message about a fact that the dossier lacks.
struct LackedFactFields {
  static constexpr Register rows{"gegeven",
                                 Meaning{"Een gegeven dat er niet is.", "A fact that is not there."},
                                 field::code("code", [](const Notice& b) { return b.code->name; },
                                             {"Gelijk in elke taal.", "The same in every language."}),
                                 field::text("wat", [](const Notice& b, const auto& reader) { return reader.subject(b); },
                                             {"Het onderdeel van het dossier.", "The part of the dossier."}),
                                 field::text("veld", &Notice::veld, {"De sleutel.", "The key."}),
                                 field::count("jaar", &Notice::jaar, {"Het kalenderjaar.", "The calendar year."})};
};
struct MissingFactFields {
  static constexpr Register rows{"ontbrekend", Meaning{"Een gegeven dat nog nodig is.", "A fact that is still needed."},
                                 field::part([](const Notice& b) -> const Notice& { return b; }, LackedFactFields{}),
                                 field::text("tekst", [](const Notice& b, const auto& reader) { return reader.words(b); },
                                             {"In de gevraagde taal.", "In the language asked."})};
};

} // namespace netto::areas
