// SPDX-License-Identifier: EUPL-1.2
#include "explanation.hpp"

#include "areas/areas.hpp"
#include "areas/say.hpp"

#include <algorithm>

namespace netto::border {

namespace {

ValueKind kind_of(const Step& s) {
  if (s.is_money) return ValueKind::geld;
  if (s.term != nullptr) return s.term->eenheid == Eenheid::percent ? ValueKind::percent : ValueKind::getal;
  return ValueKind::percent;
}

/// A part that is counted, such as 181 of 365 days, reads better as a fraction than as a percentage.
bool is_count_of(const Step& s) {
  return s.operation == Operation::fact && !s.is_money && s.term == nullptr && s.waarde.parts() &&
         s.waarde.parts()->den <= 366 && !is_whole_number(s.waarde, ValueKind::getal);
}
ValueKind kind_as_input(const Step& s, const Parameters& parameters) {
  const bool telling =
      !s.is_money && s.term == nullptr && s.operation == Operation::fact && is_whole_number(s.waarde, ValueKind::getal);
  const auto unit = s.parameter >= 0 ? std::optional{parameters.quantity_of(s.parameter).eenheid} : std::nullopt;
  const bool factor = unit == ParameterUnit::factor || unit == ParameterUnit::tabel_jaren;
  return telling || factor ? ValueKind::getal : kind_of(s);
}
std::string value_as_input(const Step& s, ValueKind soort, Language language) {
  if (!is_count_of(s)) return for_people(s.waarde, soort, language);
  return std::to_string(s.waarde.parts()->num) + "/" + std::to_string(s.waarde.parts()->den);
}

/// Where in a formula an operand stands: deeper binds tighter.
enum class Rank { geheel, term, factor, los };

/// How a piece of the formula binds, and a rounding of the whole of it, which is told at the end.
struct Piece {
  Rank rang = Rank::los;
  const RoundingPoint* point = nullptr;
};

} // namespace

/// Writes the formula of one step out of the trace, in words and in numbers, at the end of what is there.
class Composer {
public:
  Composer(Explanation& of, ExplanationStep& u)
      : of_{of}, reader_{of.reader_}, trace_{of.trace_}, language_{of.language_}, words_{of.words_}, numbers_{of.numbers_},
        u_{u} {}

  /// The formula of the operation at `place` itself, whatever its name.
  Piece operation(int place) {
    const Step& s = op(place);
    if (const int verder = reader_.passed_on(place); verder >= 0) return operand_or_operation(verder);
    switch (s.operation) {
    case Operation::alias: return operand(s.a);
    case Operation::sum: return binary_operation(s, " + ", Rank::term, Rank::term, Rank::term);
    case Operation::difference:
      if (s.a < 0) return negative(s);
      return binary_operation(s, " − ", Rank::term, Rank::term, Rank::factor);
    case Operation::product: return binary_operation(s, " × ", Rank::factor, Rank::factor, Rank::factor);
    case Operation::ratio: return binary_operation(s, " / ", Rank::factor, Rank::factor, Rank::los);
    case Operation::excess: return excess_of(s);
    case Operation::not_negative: {
      Piece stuk = operand_or_operation(s.a);
      write(in(", ten minste nihil", ", at least nil"));
      stuk.rang = Rank::geheel;
      return stuk;
    }
    case Operation::lowest: return of_two(s, in("laagste van ", "lower of "));
    case Operation::highest: return of_two(s, in("hoogste van ", "higher of "));
    case Operation::table: return table(s);
    case Operation::rounding: {
      Piece stuk = operand_or_operation(s.a);
      stuk.point = s.point;
      return stuk;
    }
    default: // nothing to compute: a bare amount
      write(for_people(s.waarde, kind_of(s), language_));
      return {};
    }
  }
  /// A rounding of what was written.
  void afgerond(const RoundingPoint& point) {
    write(", ");
    write(in(point.naam, point.en));
  }

private:
  const Step& op(int place) const { return trace_.steps()[static_cast<std::size_t>(place)]; }
  [[nodiscard]] std::string_view in(std::string_view nl, std::string_view en) const {
    return language_ == Language::nl ? nl : en;
  }
  static bool has_name(const Step& s) {
    return s.term != nullptr || s.operation == Operation::fact || s.operation == Operation::parameter;
  }

  // Where in both texts something begins, so that brackets can be put around it.
  struct Spot {
    std::size_t woorden, getallen;
  };
  [[nodiscard]] Spot here() const { return {words_.size(), numbers_.size()}; }
  void write(std::string_view tekst) {
    words_ += tekst;
    numbers_ += tekst;
  }
  static void parenthesised(std::string& tekst, std::size_t vanaf) { tekst.insert(vanaf, 1, '('), tekst += ')'; }
  void parenthesised(Spot vanaf, Piece stuk, Rank nodig) {
    if (stuk.rang >= nodig) return;
    parenthesised(words_, vanaf.woorden);
    parenthesised(numbers_, vanaf.getallen);
  }

  Piece operand_or_operation(int place) {
    if (place < 0) return operand(place);
    const int k = reader_.kern(place);
    return has_name(op(k)) ? operand(k) : operation(k);
  }

  /// A named operand: its name in words, its value in numbers; it becomes an input of the step.
  Piece operand(int place) {
    if (place < 0) {
      write("0");
      return {};
    }
    const int k = reader_.kern(place);
    const Step& s = op(k);
    if (!has_name(s)) return operation(k);
    ExplanationInput i;
    i.place = k;
    if (s.operation == Operation::parameter) {
      const Quantity& g = of_.parameters_.quantity_of(s.parameter);
      words_ += areas::name_of_quantity(g, language_);
      i.key = g.naam;
      i.parameter = s.parameter;
    } else if (s.term != nullptr) {
      words_ += in(s.term->nl, s.term->en);
      i.key = s.term->naam;
      i.step = k;
      const Subject& over = trace_.subject_of(s);
      if (over != u_.subject && over != Subject{}) { // the same term of something else: say of what
        areas::add_title(words_ += " (", of_.dossier_, over, language_);
        words_ += ')';
        areas::add_title((of_.key_ = s.term->naam) += " (", of_.dossier_, over, Language::nl);
        i.key = of_.key_ += ')';
      }
    } else {
      const Fact fact = trace_.fact_of(s);
      of_.key_.clear();
      areas::add_title(of_.key_, of_.dossier_, fact, Language::nl);
      i.key = of_.key_;
      if (language_ == Language::nl) words_ += i.key;
      else areas::add_title(words_, of_.dossier_, fact, language_);
    }
    const ValueKind soort = kind_as_input(s, of_.parameters_);
    numbers_ += value_as_input(s, soort, language_);
    for (const ExplanationInput& b : u_.invoer)
      if (b.step == i.step && b.key == i.key) return {};
    if (i.key.data() == of_.key_.data()) i.key = of_.keep(i.key);
    i.waarde = of_.keep(trimmed(s.waarde, soort));
    u_.invoer.push_back(i);
    return {};
  }

  /// A rounding inside a formula is told between brackets, at the end it is told by the step.
  Piece inside_of(int place) {
    const Spot begin = here();
    const Piece stuk = operand_or_operation(place);
    if (stuk.point == nullptr) return stuk;
    afgerond(*stuk.point);
    parenthesised(begin, {Rank::geheel}, Rank::los);
    return {};
  }
  void inside_of(int place, Rank nodig) {
    const Spot begin = here();
    parenthesised(begin, inside_of(place), nodig);
  }

  Piece binary_operation(const Step& s, std::string_view teken, Rank rang, Rank links, Rank rechts) {
    inside_of(s.a, links);
    write(teken);
    inside_of(s.b, rechts);
    return {rang};
  }
  Piece excess_of(const Step& s) { // in words no brackets are needed
    const auto deel = [&](int place, Rank nodig) {
      const Spot begin = here();
      if (inside_of(place).rang < nodig) parenthesised(numbers_, begin.getallen);
    };
    deel(s.a, Rank::term);
    words_ += in(" voor zover meer dan ", " in so far as above ");
    numbers_ += " − ";
    deel(s.b, Rank::factor);
    if (s.waarde.is_zero()) numbers_ += in(", ten minste nihil", ", at least nil");
    return {Rank::term};
  }
  Piece of_two(const Step& s, std::string_view voor) {
    write(voor);
    inside_of(s.a);
    write(in(" en ", " and "));
    inside_of(s.b);
    return {Rank::geheel};
  }
  Piece table(const Step& s) { // what is looked up is the first input, and the last in the text
    const Spot begin = here();
    inside_of(s.a);
    const Spot end = here();
    words_ += in("tabel ", "table ");
    operand(s.b);
    write(in(" bij ", " at "));
    const auto last = [](std::string& text, std::size_t from, std::size_t until) { // that piece becomes the last
      const auto at = [&](std::size_t place) { return text.begin() + static_cast<std::ptrdiff_t>(place); };
      std::rotate(at(from), at(until), text.end());
    };
    last(words_, begin.woorden, end.woorden);
    last(numbers_, begin.getallen, end.getallen);
    return {Rank::geheel};
  }
  Piece negative(const Step& s) {
    write("−");
    inside_of(s.b, Rank::factor);
    return {Rank::term};
  }

  Explanation& of_;
  const TraceReader& reader_;
  const Trace& trace_;
  const Language language_;
  std::string &words_, &numbers_;
  ExplanationStep& u_;
};

std::string_view Explanation::keep(std::string_view text) {
  constexpr std::size_t most = 4096; // together
  if (kept_.empty() || kept_.back().capacity() - kept_.back().size() < text.size())
    kept_.emplace_back().reserve(std::max(most, text.size()));
  const std::size_t from = kept_.back().size();
  return std::string_view{kept_.back() += text}.substr(from);
}

ExplanationStep Explanation::step(int place) {
  const Step& s = reader_.step(place);
  ExplanationStep u{place, antwoord_.jaar, s.term, trace_.subject_of(s), {}, {}, {}, {}};
  u.invoer.reserve(4); // mostly enough
  words_.clear();
  numbers_.clear();
  Composer composer{*this, u};
  if (const Piece stuk = composer.operation(place); stuk.point != nullptr) composer.afgerond(*stuk.point);
  u.formule = keep(words_);
  u.berekening = keep(numbers_);
  u.outcome = keep(trimmed(s.waarde, kind_of(s)));
  return u;
}
std::string Explanation::naam(const ExplanationInput& invoer) const {
  if (invoer.parameter >= 0) return areas::name_of_quantity(parameters_.quantity_of(invoer.parameter), language_);
  return areas::title(dossier_, trace_.fact_of(reader_.step(invoer.place)), language_);
}
std::string Explanation::tekst(const ExplanationInput& invoer) const {
  const Step& s = reader_.step(invoer.place);
  return value_as_input(s, kind_as_input(s, parameters_), language_);
}
std::string Explanation::tekst(const ExplanationStep& step) const {
  const Step& s = reader_.step(step.place);
  return for_people(s.waarde, kind_of(s), language_);
}

std::vector<ExplanationStep> Explanation::steps() {
  std::vector<char> nodig(trace_.steps().size(), 0);
  for (const int step : areas::steps_to_tell(antwoord_))
    if (step >= 0) nodig[static_cast<std::size_t>(reader_.kern(step))] = 1;
  std::vector<ExplanationStep> uit;
  uit.reserve(64);
  for (std::size_t i = nodig.size(); i-- > 0;) { // what a step rests on stands before it
    const int place = static_cast<int>(i);
    if (nodig[i] == 0 || trace_.steps()[i].term == nullptr || reader_.empty(place)) continue;
    uit.push_back(step(place));
    for (const ExplanationInput& in : uit.back().invoer)
      if (in.step >= 0) nodig[static_cast<std::size_t>(in.step)] = 1;
  }
  std::reverse(uit.begin(), uit.end());
  return uit;
}

} // namespace netto::border
