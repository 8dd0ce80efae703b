// SPDX-License-Identifier: EUPL-1.2
#include "uitleg.hpp"

#include "areas/areas.hpp"
#include "naming.hpp"

#include <algorithm>

namespace netto::border {

namespace {

Waardesoort soort_van(const Spoorstap& s) {
  if (s.is_geld) return Waardesoort::geld;
  if (s.begrip != nullptr) return s.begrip->eenheid == Eenheid::percent ? Waardesoort::percent : Waardesoort::getal;
  return Waardesoort::percent;
}

/// Where in a formula an operand stands: deeper binds tighter.
enum class Rang { geheel, term, factor, los };

/// How a piece of the formula binds, and a rounding of the whole of it, which is told at the end.
struct Stuk {
  Rang rang = Rang::los;
  const Afrondingspunt* punt = nullptr;
};

} // namespace

std::string naam_van(const Grootheid& g, Taal taal) {
  if (taal == Taal::en) return std::string{g.description};
  std::string nl{g.naam};
  std::replace(nl.begin(), nl.end(), '_', ' ');
  return nl;
}

std::string tekst(const engine::Uitkomst& u, Waardesoort soort, Taal taal) { return voor_mensen(u.waarde, soort, taal); }

Uitleg::Uitleg(const engine::Antwoord& antwoord, const Dossier& dossier, const Parameters& parameters, Taal taal)
    : spoor_{antwoord.spoor}, antwoord_{antwoord}, dossier_{dossier}, parameters_{parameters}, taal_{taal},
      lezer_{antwoord.spoor} {}

namespace {

/// Writes the formula of one step out of the trace, in words and in numbers, at the end of what is there.
class Opsteller {
public:
  Opsteller(const Spoorlezer& lezer, const Spoor& spoor, const Dossier& dossier, const Parameters& parameters, Taal taal,
            Uitlegstap& u)
      : lezer_{lezer}, spoor_{spoor}, dossier_{dossier}, parameters_{parameters}, taal_{taal}, u_{u} {}

  /// The formula of the operation at `plaats` itself, whatever its name.
  Stuk bewerking(int plaats) {
    const Spoorstap& s = op(plaats);
    if (const int verder = lezer_.verder(plaats); verder >= 0) return operand_of_bewerking(verder);
    switch (s.bewerking) {
    case Bewerking::zelfde: return operand(s.a);
    case Bewerking::som: return binair(s, " + ", Rang::term, Rang::term, Rang::term);
    case Bewerking::verschil:
      if (s.a < 0) return negatief(s);
      return binair(s, " − ", Rang::term, Rang::term, Rang::factor);
    case Bewerking::product: return binair(s, " × ", Rang::factor, Rang::factor, Rang::factor);
    case Bewerking::verhouding: return binair(s, " / ", Rang::factor, Rang::factor, Rang::los);
    case Bewerking::voor_zover_meer_dan: return voor_zover(s);
    case Bewerking::ten_minste_nihil: {
      Stuk stuk = operand_of_bewerking(s.a);
      schrijf(in(", ten minste nihil", ", at least nil"));
      stuk.rang = Rang::geheel;
      return stuk;
    }
    case Bewerking::laagste: return van_twee(s, in("laagste van ", "lower of "));
    case Bewerking::hoogste: return van_twee(s, in("hoogste van ", "higher of "));
    case Bewerking::tabel: return tabel(s);
    case Bewerking::afronding: {
      Stuk stuk = operand_of_bewerking(s.a);
      stuk.punt = s.punt;
      return stuk;
    }
    default: // nothing to compute: a bare amount
      schrijf(voor_mensen(s.waarde, soort_van(s), taal_));
      return {};
    }
  }
  /// A rounding of what was written.
  void afgerond(const Afrondingspunt& punt) {
    schrijf(", ");
    schrijf(in(punt.naam, punt.en));
  }

private:
  const Spoorstap& op(int plaats) const { return spoor_.stappen()[static_cast<std::size_t>(plaats)]; }
  [[nodiscard]] std::string_view in(std::string_view nl, std::string_view en) const { return taal_ == Taal::nl ? nl : en; }
  static bool heeft_naam(const Spoorstap& s) {
    return s.begrip != nullptr || s.bewerking == Bewerking::feit || s.bewerking == Bewerking::parameter;
  }

  /// A part that is counted, such as 181 of 365 days, reads better as a fraction than as a percentage.
  static bool is_telling_van(const Spoorstap& s) {
    return s.bewerking == Bewerking::feit && !s.is_geld && s.begrip == nullptr && s.waarde.parts() &&
           s.waarde.parts()->den <= 366 && !is_heel(s.waarde, Waardesoort::getal);
  }

  // Where in both texts something begins, so that brackets can be put around it.
  struct Plek {
    std::size_t woorden, getallen;
  };
  [[nodiscard]] Plek hier() const { return {u_.formule.size(), u_.berekening.size()}; }
  void schrijf(std::string_view tekst) {
    u_.formule += tekst;
    u_.berekening += tekst;
  }
  static void haakjes(std::string& tekst, std::size_t vanaf) { tekst.insert(vanaf, 1, '('), tekst += ')'; }
  void haakjes(Plek vanaf, Stuk stuk, Rang nodig) {
    if (stuk.rang >= nodig) return;
    haakjes(u_.formule, vanaf.woorden);
    haakjes(u_.berekening, vanaf.getallen);
  }

  Stuk operand_of_bewerking(int plaats) {
    if (plaats < 0) return operand(plaats);
    const int k = lezer_.kern(plaats);
    return heeft_naam(op(k)) ? operand(k) : bewerking(k);
  }

  /// A named operand: its name in words, its value in numbers; it becomes an input of the step.
  Stuk operand(int plaats) {
    if (plaats < 0) {
      schrijf("0");
      return {};
    }
    const int k = lezer_.kern(plaats);
    const Spoorstap& s = op(k);
    if (!heeft_naam(s)) return bewerking(k);
    const Plek begin = hier();
    Uitleginvoer i;
    if (s.bewerking == Bewerking::parameter) {
      const Grootheid& g = parameters_.grootheid_van(s.parameter);
      u_.formule += naam_van(g, taal_);
      i.sleutel = g.naam;
      i.parameter = s.parameter;
    } else if (s.begrip != nullptr) {
      u_.formule += in(s.begrip->nl, s.begrip->en);
      i.sleutel = s.begrip->naam;
      i.stap = k;
      const Subject& over = spoor_.onderwerp_van(s);
      if (over != u_.onderwerp && over != Subject{}) { // the same term of something else: say of what
        u_.formule.append(" (").append(title(dossier_, over, taal_)) += ')';
        i.sleutel.append(" (").append(title(dossier_, over, Taal::nl)) += ')';
      }
    } else {
      const Fact feit = spoor_.feit_van(s);
      i.sleutel = title(dossier_, feit, Taal::nl);
      u_.formule += taal_ == Taal::nl ? i.sleutel : title(dossier_, feit, taal_);
    }
    const bool telling =
        !s.is_geld && s.begrip == nullptr && s.bewerking == Bewerking::feit && is_heel(s.waarde, Waardesoort::getal);
    const bool factor = s.parameter >= 0 && parameters_.grootheid_van(s.parameter).eenheid == Parametereenheid::factor;
    const Waardesoort soort = telling || factor ? Waardesoort::getal : soort_van(s);
    u_.berekening += is_telling_van(s) ? std::to_string(s.waarde.parts()->num) + "/" + std::to_string(s.waarde.parts()->den)
                                       : voor_mensen(s.waarde, soort, taal_);
    for (const Uitleginvoer& b : u_.invoer)
      if (b.stap == i.stap && b.sleutel == i.sleutel) return {};
    i.waarde = kaal(s.waarde, soort);
    if (i.stap < 0) {
      i.naam = u_.formule.substr(begin.woorden);
      i.tekst = u_.berekening.substr(begin.getallen);
    }
    u_.invoer.push_back(std::move(i));
    return {};
  }

  /// A rounding inside a formula is told between brackets, at the end it is told by the step.
  Stuk binnenin(int plaats) {
    const Plek begin = hier();
    const Stuk stuk = operand_of_bewerking(plaats);
    if (stuk.punt == nullptr) return stuk;
    afgerond(*stuk.punt);
    haakjes(begin, {Rang::geheel}, Rang::los);
    return {};
  }
  void binnenin(int plaats, Rang nodig) {
    const Plek begin = hier();
    haakjes(begin, binnenin(plaats), nodig);
  }

  Stuk binair(const Spoorstap& s, std::string_view teken, Rang rang, Rang links, Rang rechts) {
    binnenin(s.a, links);
    schrijf(teken);
    binnenin(s.b, rechts);
    return {rang};
  }
  Stuk voor_zover(const Spoorstap& s) { // in words no brackets are needed
    const auto deel = [&](int plaats, Rang nodig) {
      const Plek begin = hier();
      if (binnenin(plaats).rang < nodig) haakjes(u_.berekening, begin.getallen);
    };
    deel(s.a, Rang::term);
    u_.formule += in(" voor zover meer dan ", " in so far as above ");
    u_.berekening += " − ";
    deel(s.b, Rang::factor);
    if (s.waarde.is_zero()) u_.berekening += in(", ten minste nihil", ", at least nil");
    return {Rang::term};
  }
  Stuk van_twee(const Spoorstap& s, std::string_view voor) {
    schrijf(voor);
    binnenin(s.a);
    schrijf(in(" en ", " and "));
    binnenin(s.b);
    return {Rang::geheel};
  }
  Stuk tabel(const Spoorstap& s) { // what is looked up is the first input, and the last in the text
    const Plek begin = hier();
    binnenin(s.a);
    const std::string woorden = u_.formule.substr(begin.woorden), getallen = u_.berekening.substr(begin.getallen);
    u_.formule.resize(begin.woorden);
    u_.berekening.resize(begin.getallen);
    u_.formule += in("tabel ", "table ");
    operand(s.b);
    schrijf(in(" bij ", " at "));
    u_.formule += woorden;
    u_.berekening += getallen;
    return {Rang::geheel};
  }
  Stuk negatief(const Spoorstap& s) {
    schrijf("−");
    binnenin(s.b, Rang::factor);
    return {Rang::term};
  }

  const Spoorlezer& lezer_;
  const Spoor& spoor_;
  const Dossier& dossier_;
  const Parameters& parameters_;
  Taal taal_;
  Uitlegstap& u_;
};

} // namespace

Uitlegstap Uitleg::stap(int plaats) const {
  const Spoorstap& s = spoor_.stappen()[static_cast<std::size_t>(plaats)];
  Uitlegstap u;
  u.plaats = plaats;
  u.jaar = antwoord_.jaar;
  u.begrip = s.begrip;
  u.onderwerp = spoor_.onderwerp_van(s);
  u.formule.reserve(96); // most are shorter
  u.berekening.reserve(48);
  Opsteller opsteller{lezer_, spoor_, dossier_, parameters_, taal_, u};
  if (const Stuk stuk = opsteller.bewerking(plaats); stuk.punt != nullptr) opsteller.afgerond(*stuk.punt);
  u.uitkomst = kaal(s.waarde, soort_van(s));
  u.tekst = voor_mensen(s.waarde, soort_van(s), taal_);
  return u;
}

std::vector<Uitlegstap> Uitleg::stappen() const {
  std::vector<bool> nodig(spoor_.stappen().size(), false);
  const auto begin = [&](const engine::Uitkomst& u) {
    if (u.stap >= 0) nodig[static_cast<std::size_t>(lezer_.kern(u.stap))] = true;
  };
  const auto& h = antwoord_.huishouden;
  for (const auto* u :
       {&h.banktegoeden, &h.overige_bezittingen, &h.schulden_na_drempel, &h.rendement_banktegoeden,
        &h.rendement_overige_bezittingen, &h.rendement_schulden, &h.belastbaar_rendement, &h.rendementsgrondslag, &h.grondslag})
    begin(*u);
  for (const auto& w : h.woningen) begin(w.waarde);
  for (const auto& p : antwoord_.personen) {
    for (const auto& r : p.routes) begin(r.inkomen);
    for (const auto* u : {&p.grondslag, &p.aandeel, &p.voordeel, &p.belastbaar_inkomen, &p.belasting}) begin(*u);
    if (p.heffingskorting_groen) begin(*p.heffingskorting_groen);
    if (p.dividendbelasting) begin(*p.dividendbelasting);
  }
  for (const engine::Area& area : engine::areas)
    if (area.steps != nullptr)
      for (const int step : area.steps(antwoord_)) begin({{}, step});
  std::vector<Uitlegstap> uit;
  for (std::size_t i = nodig.size(); i-- > 0;) { // what a step rests on stands before it
    const int plaats = static_cast<int>(i);
    if (!nodig[i] || spoor_.stappen()[i].begrip == nullptr || lezer_.leeg(plaats)) continue;
    uit.push_back(stap(plaats));
    for (const Uitleginvoer& in : uit.back().invoer)
      if (in.stap >= 0) nodig[static_cast<std::size_t>(in.stap)] = true;
  }
  std::reverse(uit.begin(), uit.end());
  return uit;
}

} // namespace netto::border
