// SPDX-License-Identifier: EUPL-1.2
#include "uitleg.hpp"

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

struct Formule {
  Tweetalig woorden, getallen;
  Rang rang = Rang::los;
  const Afrondingspunt* punt = nullptr; ///< a rounding of the whole formula, told at the end
};

Tweetalig plus(const Tweetalig& a, std::string_view teken, const Tweetalig& b) {
  return {a.nl + std::string{teken} + b.nl, a.en + std::string{teken} + b.en};
}
Tweetalig haakjes(const Formule& f, const Tweetalig& t, Rang nodig) {
  return f.rang < nodig ? Tweetalig{"(" + t.nl + ")", "(" + t.en + ")"} : t;
}

} // namespace

Tweetalig naam_van(const Grootheid& g) {
  std::string nl{g.naam};
  std::replace(nl.begin(), nl.end(), '_', ' ');
  return {nl, std::string{g.description}};
}

std::string tekst(const engine::Uitkomst& u, Waardesoort soort, Taal taal) { return voor_mensen(u.waarde, soort, taal); }

Uitleg::Uitleg(const engine::Antwoord& antwoord, const Dossier& dossier, const Parameters& parameters)
    : spoor_{antwoord.spoor}, antwoord_{antwoord}, dossier_{dossier}, parameters_{parameters}, lezer_{antwoord.spoor} {}

namespace {

/// Builds the formula of one step out of the trace.
class Opsteller {
public:
  Opsteller(const Spoorlezer& lezer, const Spoor& spoor, const Dossier& dossier, const Parameters& parameters,
            const Subject& onderwerp, std::vector<Uitleginvoer>& invoer)
      : lezer_{lezer}, spoor_{spoor}, dossier_{dossier}, parameters_{parameters}, onderwerp_{onderwerp}, invoer_{invoer} {}

  /// The formula of the operation at `plaats` itself, whatever its name.
  Formule bewerking(int plaats) {
    const Spoorstap& s = op(plaats);
    if (const int verder = lezer_.verder(plaats); verder >= 0) return operand_of_bewerking(verder);
    switch (s.bewerking) {
    case Bewerking::zelfde: return operand(s.a);
    case Bewerking::som: return binair(s, " + ", Rang::term, Rang::term, Rang::term);
    case Bewerking::verschil:
      if (s.a < 0) return negatief(binnenin(s.b));
      return binair(s, " − ", Rang::term, Rang::term, Rang::factor);
    case Bewerking::product: return binair(s, " × ", Rang::factor, Rang::factor, Rang::factor);
    case Bewerking::verhouding: return binair(s, " / ", Rang::factor, Rang::factor, Rang::los);
    case Bewerking::voor_zover_meer_dan: return voor_zover(s);
    case Bewerking::ten_minste_nihil: return met_staart(operand_of_bewerking(s.a), {", ten minste nihil", ", at least nil"});
    case Bewerking::laagste: return van_twee(s, {"laagste van ", "lower of "});
    case Bewerking::hoogste: return van_twee(s, {"hoogste van ", "higher of "});
    case Bewerking::tabel: return tabel(s);
    case Bewerking::afronding: {
      Formule f = operand_of_bewerking(s.a);
      f.punt = s.punt;
      return f;
    }
    default: { // nothing to compute: a bare amount
      const Waardesoort soort = soort_van(s);
      return {Tweetalig{voor_mensen(s.waarde, soort, Taal::nl), voor_mensen(s.waarde, soort, Taal::en)},
              Tweetalig{voor_mensen(s.waarde, soort, Taal::nl), voor_mensen(s.waarde, soort, Taal::en)}};
    }
    }
  }

private:
  const Spoorstap& op(int plaats) const { return spoor_.stappen()[static_cast<std::size_t>(plaats)]; }
  static bool heeft_naam(const Spoorstap& s) {
    return s.begrip != nullptr || s.bewerking == Bewerking::feit || s.bewerking == Bewerking::parameter;
  }

  /// A part that is counted, such as 181 of 365 days, reads better as a fraction than as a percentage.
  static bool is_telling_van(const Spoorstap& s) {
    return s.bewerking == Bewerking::feit && !s.is_geld && s.begrip == nullptr && s.waarde.parts() &&
           s.waarde.parts()->den <= 366 && !is_heel(s.waarde, Waardesoort::getal);
  }

  Formule operand_of_bewerking(int plaats) {
    if (plaats < 0) return operand(plaats);
    const int k = lezer_.kern(plaats);
    return heeft_naam(op(k)) ? operand(k) : bewerking(k);
  }

  /// A named operand: its name in words, its value in numbers; it becomes an input of the step.
  Formule operand(int plaats) {
    if (plaats < 0) return {Tweetalig{"0"}, Tweetalig{"0"}};
    const int k = lezer_.kern(plaats);
    const Spoorstap& s = op(k);
    if (!heeft_naam(s)) return bewerking(k);
    Uitleginvoer i;
    if (s.bewerking == Bewerking::parameter) {
      const Grootheid& g = parameters_.grootheid_van(s.parameter);
      i.naam = naam_van(g);
      i.sleutel = g.naam;
      i.parameter = s.parameter;
    } else if (s.begrip != nullptr) {
      i.naam = {std::string{s.begrip->nl}, std::string{s.begrip->en}};
      i.sleutel = s.begrip->naam;
      i.stap = k;
      const Subject& over = spoor_.onderwerp_van(s);
      if (over != onderwerp_ && over != Subject{}) { // the same term of something else: say of what
        const Tweetalig wat = title(dossier_, over);
        i.naam = {i.naam.nl + " (" + wat.nl + ")", i.naam.en + " (" + wat.en + ")"};
        i.sleutel += " (" + wat.nl + ")";
      }
    } else {
      i.naam = title(dossier_, spoor_.feit_van(s));
      i.sleutel = i.naam.nl;
    }
    const bool telling =
        !s.is_geld && s.begrip == nullptr && s.bewerking == Bewerking::feit && is_heel(s.waarde, Waardesoort::getal);
    const bool factor = s.parameter >= 0 && parameters_.grootheid_van(s.parameter).eenheid == Parametereenheid::factor;
    const Waardesoort soort = telling || factor ? Waardesoort::getal : soort_van(s);
    i.waarde = kaal(s.waarde, soort);
    i.tekst = {voor_mensen(s.waarde, soort, Taal::nl), voor_mensen(s.waarde, soort, Taal::en)};
    if (is_telling_van(s))
      i.tekst = Tweetalig{std::to_string(s.waarde.parts()->num) + "/" + std::to_string(s.waarde.parts()->den)};
    const Formule f{i.naam, i.tekst, Rang::los, nullptr};
    const bool bekend = std::any_of(invoer_.begin(), invoer_.end(),
                                    [&](const Uitleginvoer& b) { return b.sleutel == i.sleutel && b.stap == i.stap; });
    if (!bekend) invoer_.push_back(std::move(i));
    return f;
  }

  /// A rounding inside a formula is told between brackets, at the end it is told by the step.
  Formule binnenin(int plaats) {
    Formule f = operand_of_bewerking(plaats);
    if (f.punt == nullptr) return f;
    const auto rond = [&](const std::string& t, std::string_view hoe) { return "(" + t + ", " + std::string{hoe} + ")"; };
    f.woorden = {rond(f.woorden.nl, f.punt->naam), rond(f.woorden.en, f.punt->en)};
    f.getallen = {rond(f.getallen.nl, f.punt->naam), rond(f.getallen.en, f.punt->en)};
    f.punt = nullptr;
    f.rang = Rang::los;
    return f;
  }

  Formule binair(const Spoorstap& s, std::string_view teken, Rang rang, Rang links, Rang rechts) {
    const Formule a = binnenin(s.a), b = binnenin(s.b);
    return {plus(haakjes(a, a.woorden, links), teken, haakjes(b, b.woorden, rechts)),
            plus(haakjes(a, a.getallen, links), teken, haakjes(b, b.getallen, rechts)), rang, nullptr};
  }
  Formule voor_zover(const Spoorstap& s) {
    const Formule a = binnenin(s.a), b = binnenin(s.b);
    const bool nihil = s.waarde.is_zero();
    const Tweetalig verschil = plus(haakjes(a, a.getallen, Rang::term), " − ", haakjes(b, b.getallen, Rang::factor));
    return {{a.woorden.nl + " voor zover meer dan " + b.woorden.nl, a.woorden.en + " in so far as above " + b.woorden.en},
            {verschil.nl + (nihil ? ", ten minste nihil" : ""), verschil.en + (nihil ? ", at least nil" : "")},
            Rang::term,
            nullptr};
  }
  Formule van_twee(const Spoorstap& s, const Tweetalig& voor) {
    const Formule a = binnenin(s.a), b = binnenin(s.b);
    const auto samen = [&](const Tweetalig& x, const Tweetalig& y) {
      return Tweetalig{voor.nl + x.nl + " en " + y.nl, voor.en + x.en + " and " + y.en};
    };
    return {samen(a.woorden, b.woorden), samen(a.getallen, b.getallen), Rang::geheel, nullptr};
  }
  Formule tabel(const Spoorstap& s) {
    const Formule bij = binnenin(s.a);
    Formule f = operand(s.b);
    f.woorden = {"tabel " + f.woorden.nl + " bij " + bij.woorden.nl, "table " + f.woorden.en + " at " + bij.woorden.en};
    f.getallen = {f.getallen.nl + " bij " + bij.getallen.nl, f.getallen.en + " at " + bij.getallen.en};
    f.rang = Rang::geheel;
    return f;
  }
  static Formule negatief(const Formule& f) {
    return {plus({}, "−", haakjes(f, f.woorden, Rang::factor)), plus({}, "−", haakjes(f, f.getallen, Rang::factor)), Rang::term,
            nullptr};
  }
  static Formule met_staart(Formule f, const Tweetalig& staart) {
    f.woorden = {f.woorden.nl + staart.nl, f.woorden.en + staart.en};
    f.getallen = {f.getallen.nl + staart.nl, f.getallen.en + staart.en};
    f.rang = Rang::geheel;
    return f;
  }

  const Spoorlezer& lezer_;
  const Spoor& spoor_;
  const Dossier& dossier_;
  const Parameters& parameters_;
  const Subject& onderwerp_; ///< of the step itself
  std::vector<Uitleginvoer>& invoer_;
};

} // namespace

Uitlegstap Uitleg::stap(int plaats) const {
  const Spoorstap& s = spoor_.stappen()[static_cast<std::size_t>(plaats)];
  Uitlegstap u;
  u.plaats = plaats;
  u.begrip = s.begrip;
  u.onderwerp = spoor_.onderwerp_van(s);
  Formule f = Opsteller{lezer_, spoor_, dossier_, parameters_, u.onderwerp, u.invoer}.bewerking(plaats);
  if (f.punt != nullptr) {
    f.woorden = {f.woorden.nl + ", " + std::string{f.punt->naam}, f.woorden.en + ", " + std::string{f.punt->en}};
    f.getallen = {f.getallen.nl + ", " + std::string{f.punt->naam}, f.getallen.en + ", " + std::string{f.punt->en}};
  }
  u.formule = std::move(f.woorden);
  u.berekening = std::move(f.getallen);
  u.uitkomst = kaal(s.waarde, soort_van(s));
  u.tekst = {voor_mensen(s.waarde, soort_van(s), Taal::nl), voor_mensen(s.waarde, soort_van(s), Taal::en)};
  return u;
}

std::vector<Uitlegstap> Uitleg::stappen() const {
  std::vector<int> open;
  const auto begin = [&](const engine::Uitkomst& u) {
    if (u.stap >= 0) open.push_back(lezer_.kern(u.stap));
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
  std::vector<bool> gezien(spoor_.stappen().size(), false);
  std::vector<Uitlegstap> uit;
  while (!open.empty()) {
    const int plaats = open.back();
    open.pop_back();
    if (gezien[static_cast<std::size_t>(plaats)]) continue;
    gezien[static_cast<std::size_t>(plaats)] = true;
    if (spoor_.stappen()[static_cast<std::size_t>(plaats)].begrip == nullptr || lezer_.leeg(plaats)) continue;
    uit.push_back(stap(plaats));
    for (const Uitleginvoer& i : uit.back().invoer)
      if (i.stap >= 0) open.push_back(i.stap);
  }
  std::sort(uit.begin(), uit.end(), [](const auto& a, const auto& b) { return a.plaats < b.plaats; });
  return uit;
}

} // namespace netto::border
