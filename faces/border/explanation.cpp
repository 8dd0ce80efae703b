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
  const bool factor = s.parameter >= 0 && parameters.quantity_of(s.parameter).eenheid == ParameterUnit::factor;
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

/// Writes the formula of one step out of the trace, in words and in numbers, at the end of what is there.
class Composer {
public:
  Composer(const TraceReader& lezer, const Trace& trace, const Dossier& dossier, const Parameters& parameters,
           Language language, ExplanationStep& u)
      : reader_{lezer}, trace_{trace}, dossier_{dossier}, parameters_{parameters}, language_{language}, u_{u} {}

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
  [[nodiscard]] Spot here() const { return {u_.formule.size(), u_.berekening.size()}; }
  void write(std::string_view tekst) {
    u_.formule += tekst;
    u_.berekening += tekst;
  }
  static void parenthesised(std::string& tekst, std::size_t vanaf) { tekst.insert(vanaf, 1, '('), tekst += ')'; }
  void parenthesised(Spot vanaf, Piece stuk, Rank nodig) {
    if (stuk.rang >= nodig) return;
    parenthesised(u_.formule, vanaf.woorden);
    parenthesised(u_.berekening, vanaf.getallen);
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
      const Quantity& g = parameters_.quantity_of(s.parameter);
      u_.formule += areas::name_of_quantity(g, language_);
      i.key = g.naam;
      i.parameter = s.parameter;
    } else if (s.term != nullptr) {
      u_.formule += in(s.term->nl, s.term->en);
      i.key = s.term->naam;
      i.step = k;
      const Subject& over = trace_.subject_of(s);
      if (over != u_.subject && over != Subject{}) { // the same term of something else: say of what
        u_.formule.append(" (").append(areas::title(dossier_, over, language_)) += ')';
        i.key.append(" (").append(areas::title(dossier_, over, Language::nl)) += ')';
      }
    } else {
      const Fact fact = trace_.fact_of(s);
      i.key = areas::title(dossier_, fact, Language::nl);
      u_.formule += language_ == Language::nl ? i.key : areas::title(dossier_, fact, language_);
    }
    const ValueKind soort = kind_as_input(s, parameters_);
    u_.berekening += value_as_input(s, soort, language_);
    for (const ExplanationInput& b : u_.invoer)
      if (b.step == i.step && b.key == i.key) return {};
    i.waarde = trimmed(s.waarde, soort);
    u_.invoer.push_back(std::move(i));
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
      if (inside_of(place).rang < nodig) parenthesised(u_.berekening, begin.getallen);
    };
    deel(s.a, Rank::term);
    u_.formule += in(" voor zover meer dan ", " in so far as above ");
    u_.berekening += " − ";
    deel(s.b, Rank::factor);
    if (s.waarde.is_zero()) u_.berekening += in(", ten minste nihil", ", at least nil");
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
    const std::string woorden = u_.formule.substr(begin.woorden), getallen = u_.berekening.substr(begin.getallen);
    u_.formule.resize(begin.woorden);
    u_.berekening.resize(begin.getallen);
    u_.formule += in("tabel ", "table ");
    operand(s.b);
    write(in(" bij ", " at "));
    u_.formule += woorden;
    u_.berekening += getallen;
    return {Rank::geheel};
  }
  Piece negative(const Step& s) {
    write("−");
    inside_of(s.b, Rank::factor);
    return {Rank::term};
  }

  const TraceReader& reader_;
  const Trace& trace_;
  const Dossier& dossier_;
  const Parameters& parameters_;
  Language language_;
  ExplanationStep& u_;
};

} // namespace

ExplanationStep Explanation::step(int place) const {
  const Step& s = trace_.steps()[static_cast<std::size_t>(place)];
  ExplanationStep u;
  u.place = place;
  u.jaar = antwoord_.jaar;
  u.term = s.term;
  u.subject = trace_.subject_of(s);
  u.formule.reserve(160); // most are shorter
  u.berekening.reserve(96);
  u.invoer.reserve(4);
  Composer opsteller{reader_, trace_, dossier_, parameters_, language_, u};
  if (const Piece stuk = opsteller.operation(place); stuk.point != nullptr) opsteller.afgerond(*stuk.point);
  u.outcome = trimmed(s.waarde, kind_of(s));
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

std::vector<ExplanationStep> Explanation::steps() const {
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
