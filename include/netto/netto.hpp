// SPDX-License-Identifier: EUPL-1.2
// Netto as a library: Dutch income tax for a household, explained. Text in, text out; nothing of the inside is needed or seen.
//
//   const auto reply = netto::api::answer(R"({ "dossier": { ... }, "jaar": 2025 })");
//   if (reply) std::puts(reply.text.c_str());
//   else for (const auto& m : reply.messages) std::puts(m.text.c_str());
//
// The question is a JSON document (docs/spec/vraag.md, schema/question.schema.json), the text of the answer what the program `netto`
// writes for it: JSON (docs/spec/antwoord.md, docs/spec/vergelijk.md), a report or a chart. Keys and terms are Dutch, as in the law;
// reports and messages are Dutch, or English with "taal": "en".
//
// No function throws, and none keeps anything but what it gives back: any of them may be called from several threads at once.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace netto::api {

/// The version of the library: "0.1.0".
[[nodiscard]] std::string_view version() noexcept;

/// Whether there is an answer; the first three are the exit statuses of the program.
enum class Status {
  answer = 0,
  no_answer = 1,      ///< the dossier, the parameters or the law allow none
  wrong_question = 2, ///< something is wrong with the question itself
  internal_error = 3  ///< a mistake of Netto, or no memory left
};

/// A reason why there is no answer, or with `warning` something to know about what was given.
struct Message {
  bool warning = false;
  std::string code;  ///< for programs: "ontbreekt"
  std::string field; ///< what it is about: a key of the question, a path in the dossier, a thing by its name
  std::string text;  ///< for people: field, what was read, what is allowed, how to mend it
};

/// An answer, or every reason why there is none, all at once.
struct Reply {
  Status status = Status::internal_error;
  std::string text;              ///< UTF-8; empty unless there is an answer
  std::vector<Message> messages; ///< with an answer: warnings only
  [[nodiscard]] explicit operator bool() const noexcept { return status == Status::answer; }
};

/// Answers a question that has its dossier in it. `question`: JSON, at most 1 MiB.
[[nodiscard]] Reply answer(std::string_view question) noexcept;

/// A dossier that was read and checked once, for many years or what-ifs. Copies share it.
class Dossier {
public:
  /// `text`: TOML or JSON (docs/spec/dossier.md), at most 1 MiB. What is wrong with it is in each of its answers.
  [[nodiscard]] static Dossier read(std::string_view text) noexcept;
  /// Is there nothing wrong with it?
  [[nodiscard]] bool good() const noexcept;
  /// Answers a question without `dossier` in it. `question`: JSON, "{}" at least.
  [[nodiscard]] Reply answer(std::string_view question) const noexcept;

private:
  struct Inside;
  std::shared_ptr<const Inside> inside_;
};

/// Many households at once, box 3 only: a row for each household (one person, or two partners whose amounts are together), on
/// 1 January. All columns have the length of `woz`; none overlaps a column of Outcomes.
struct Households {
  // whole euros, 0 to 100 million
  std::span<const std::int32_t> bank_en_spaartegoeden; ///< without cash and green savings
  std::span<const std::int32_t> contant_geld;
  std::span<const std::int32_t> groene_spaartegoeden;
  std::span<const std::int32_t> groene_beleggingen;
  std::span<const std::int32_t> overige_bezittingen; ///< without the home below and green investments
  std::span<const std::int32_t> schulden;            ///< before the threshold
  std::span<const std::int32_t> woz;                 ///< of one home, wholly the household's; 0: none
  // eurocents, 0 to 100 million
  std::span<const std::int32_t> maandhuur_cent;     ///< bare rent a month; more than 0 where the home is let
  std::span<const std::int32_t> erfpachtcanon_cent; ///< ground rent a year
  std::span<const std::int32_t> aftrek_1_cent;      ///< personal deduction that box 1 left, of the first person
  std::span<const std::int32_t> aftrek_2_cent;      ///< of the second; 0 for one person
  // thousandths of a percent, 0 to 100'000
  std::span<const std::int32_t> deel_eerste; ///< of the joint base, for the first partner
  std::span<const std::uint8_t> woning;      ///< 1 let + 2 for a fixed term + 4 to a related party + 8 part of a building
  std::span<const std::uint8_t> partners;    ///< 1: two partners; 0: one person
  std::span<const std::uint8_t> maanden;     ///< whole months of liability, 0 to 12
};

/// Whole euros, a row for each household.
struct Outcomes {
  std::span<std::int32_t> rendementsgrondslag;
  std::span<std::int32_t> grondslag;              ///< grondslag sparen en beleggen, of partners together
  std::span<std::int32_t> voordeel_1, voordeel_2; ///< voordeel uit sparen en beleggen; the second is 0 for one person
  std::span<std::int32_t> belasting_1, belasting_2;
};

/// A cell that cannot be computed: outside its range, or a rent of nil where the home is let.
struct WrongCell {
  std::size_t row = 0;
  std::string_view column; ///< its name above
  std::int64_t value = 0;
};

/// Whether the outcomes may be used, and every reason why not.
struct ColumnsReply {
  Status status = Status::internal_error;
  std::vector<Message> messages;
  std::vector<WrongCell> cells; ///< in order of row, at most a thousand
  [[nodiscard]] explicit operator bool() const noexcept { return status == Status::answer; }
};

/// Fills `outcomes` with the box 3 of one year, rounded as the tax administration does: to the euro what `answer` gives for the
/// same facts. `question`: JSON with `jaar`, and if wanted `bekend_op`, `scenario`, `parameters` and `taal`. Allocates nothing per row.
[[nodiscard]] ColumnsReply answer_columns(std::string_view question, const Households& households,
                                          const Outcomes& outcomes) noexcept;

} // namespace netto::api
