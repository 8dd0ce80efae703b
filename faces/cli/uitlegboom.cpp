// SPDX-License-Identifier: EUPL-1.2
#include "uitlegboom.hpp"

#include "faces/border/answer_json.hpp"
#include "faces/border/naming.hpp"
#include "faces/border/uitleg.hpp"
#include "verslag.hpp"

#include <map>
#include <set>
#include <utility>

namespace netto::cli {

namespace {

using border::Uitleginvoer;
using border::Uitlegstap;
using engine::Antwoord;
using engine::Uitkomst;

class Boom {
public:
  Boom(const Antwoord& a, const Dossier& d, const Parameters& p, const Stijl& s)
      : a_{a}, d_{d}, p_{p}, s_{s}, uitleg_{a, d, p, s.taal} {}

  std::string tekst() {
    uit_ += s_.vet(s_.in("Uitleg: elke stap, van de uitkomst naar beneden",
                         "Explanation: every step, from the outcome downwards")) +
            "\n";
    for (const auto& p : a_.personen) {
      uit_ += "\n" + s_.vet(d_.personen[p.wie].naam) + "\n";
      onderwerp_ = {thing_of(d_, p.wie)};
      wortel(p.belasting);
      for (const auto& r : p.routes) wortel_als_nieuw(r.inkomen);
      if (p.heffingskorting_groen) wortel(*p.heffingskorting_groen);
      if (p.dividendbelasting) wortel(*p.dividendbelasting);
    }
    bool begonnen = false;
    for (const auto& w : a_.huishouden.woningen) {
      if (w.waarde.stap < 0) continue;
      if (!begonnen) uit_ += "\n" + s_.vet(s_.in("Woningen", "Homes")) + "\n";
      begonnen = true;
      uit_ += alinea(name_of(d_, w.wat), s_.breedte, "", "");
      wortel(w.waarde);
    }
    return std::move(uit_);
  }

private:
  void wortel(const Uitkomst& u) {
    if (u.stap >= 0) stap(uitleg_.stap(uitleg_.lezer().kern(u.stap)), "", "");
  }
  /// Only when no step of another root has shown it.
  void wortel_als_nieuw(const Uitkomst& u) {
    if (u.stap >= 0 && !nummers_.contains(uitleg_.lezer().kern(u.stap))) wortel(u);
  }

  /// One step: `eerste` stands before its first line, `verder` before what is under it.
  void stap(const Uitlegstap& u, const std::string& eerste, const std::string& verder) {
    const std::string term = u.begrip == nullptr ? s_.in("waarde uit het dossier", "value from the dossier")
                                                 : std::string{s_.taal == border::Taal::nl ? u.begrip->nl : u.begrip->en};
    const auto [plek, nieuw] = nummers_.try_emplace(u.plaats, static_cast<int>(nummers_.size()) + 1);
    const std::string nummer = "[" + std::to_string(plek->second) + "] ";
    if (!nieuw) {
      uit_ += alinea(term + ": " + u.tekst + s_.in(", zie ", ", see ") + nummer, s_.breedte, eerste, verder);
      return;
    }
    std::string kop = nummer + term + ": " + u.tekst;
    if (u.onderwerp != Subject{} && u.onderwerp != onderwerp_) kop += " (" + border::title(d_, u.onderwerp).in(s_.taal) + ")";
    const Subject vorig = std::exchange(onderwerp_, u.onderwerp);
    uit_ += gekleurd(alinea(kop, s_.breedte, eerste, verder));
    const std::string onder = verder + (u.invoer.empty() ? "   " : "│  ");
    if (u.begrip != nullptr) uit_ += alinea(std::string{u.begrip->artikel}, s_.breedte, onder, onder);
    formule(u, onder);
    for (std::size_t i = 0; i < u.invoer.size(); ++i) {
      const bool laatste = i + 1 == u.invoer.size();
      invoer(u.invoer[i], verder + (laatste ? "└─ " : "├─ "), verder + (laatste ? "   " : "│  "));
    }
    onderwerp_ = vorig;
  }
  void formule(const Uitlegstap& u, const std::string& onder) {
    const std::string &woorden = u.formule, &getallen = u.berekening;
    if (u.invoer.size() < 2 && getallen == u.tekst) return; // it is what stands below it
    uit_ += alinea(woorden, s_.breedte, onder + "= ", onder + "  ");
    if (getallen != woorden) uit_ += alinea(getallen, s_.breedte, onder + "= ", onder + "  ");
  }
  void invoer(const Uitleginvoer& i, const std::string& eerste, const std::string& verder) {
    if (i.stap >= 0) {
      stap(uitleg_.stap(i.stap), eerste, verder);
      return;
    }
    uit_ += alinea(i.naam + ": " + i.tekst, s_.breedte, eerste, verder);
    if (i.parameter < 0 || !parameters_gehad_.insert(i.parameter).second) return; // its source is told once
    const auto& rij = p_.rij(i.parameter);
    const auto& g = p_.grootheid_van(i.parameter);
    std::string bron = std::string{g.wet} + ", " + std::string{g.artikel};
    bron += s_.in("; bron: ", "; source: ") + std::string{p_.bron_van(i.parameter).titel};
    if (rij.status != Parameterstatus::definitief) bron += " (" + statuswoord(rij.status, s_) + ")";
    uit_ += alinea(bron, s_.breedte, verder + "  ", verder + "  ");
  }
  /// The first line of a step stands out.
  std::string gekleurd(const std::string& tekst) const {
    if (!s_.kleur) return tekst;
    const auto begin = tekst.find('[');
    const auto einde = tekst.find('\n', begin);
    return tekst.substr(0, begin) + s_.vet(tekst.substr(begin, einde - begin)) + tekst.substr(einde);
  }

  const Antwoord& a_;
  const Dossier& d_;
  const Parameters& p_;
  const Stijl& s_;
  const border::Uitleg uitleg_;
  std::map<int, int> nummers_; ///< by position in the trace: the number under which a step was shown
  std::set<int> parameters_gehad_;
  Subject onderwerp_; ///< whom or what the steps around are about
  std::string uit_;
};

} // namespace

std::string uitlegboom(const Antwoord& antwoord, const Dossier& dossier, const Parameters& parameters, const Stijl& stijl) {
  return Boom{antwoord, dossier, parameters, stijl}.tekst();
}

} // namespace netto::cli
