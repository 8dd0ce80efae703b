// SPDX-License-Identifier: EUPL-1.2
#include "nalatenschap.hpp"

#include <array>
#include <span>
#include <string_view>

namespace netto::engine {

namespace {

/// What people call the part of an estate that another has to pay out later.
constexpr std::array<std::string_view, 12> woorden_van_nalatenschap{
    "erfdeel",    "erfenis",       "erfgen",       "nalatenschap",  "legitieme", "vaderlijk",
    "moederlijk", "langstlevende", "overbedeling", "onderbedeling", "boedel",    "inherit"};
/// A debt is to children, a claim is on a parent.
constexpr std::array<std::string_view, 4> woorden_van_kinderen{"kind", "dochter", "zoon", "child"};
constexpr std::array<std::string_view, 5> woorden_van_ouders{"kindsdeel", "kindsgedeelte", "kinderdeel", "vader", "moeder"};

bool bevat_een(std::string_view naam, std::span<const std::string_view> woorden) {
  std::string klein;
  for (const char c : naam) klein += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  return std::any_of(woorden.begin(), woorden.end(), [&](std::string_view w) { return klein.find(w) != std::string::npos; });
}

bool leeft(const Persoon& p, int jaar) { return !p.overleden || jaar_van(*p.overleden) > jaar; }

/// May this adult be the one who was left behind: did another adult of the dossier die, or has a child only him left?
bool kan_langstlevende(const Dossier& d, int jaar, Persoonnummer wie) {
  for (Persoonnummer i = 0; i < d.personen.size(); ++i)
    if (i != wie && !leeft(d.personen[i], jaar)) return true;
  return std::any_of(d.kinderen.begin(), d.kinderen.end(), [&](const Kind& k) {
    const auto over =
        std::count_if(k.gezag.begin(), k.gezag.end(), [&](Persoonnummer o) { return leeft(d.personen[o], jaar); });
    return bevat(k.gezag, wie) && over <= 1;
  });
}

/// Is one of the owners of the unit (a child, or an adult who may be the one left behind) a reason to ask?
bool eigenaar_kan(const Dossier& d, int jaar, const Eenheid& e, const Eigendom& eigendom) {
  const auto volwassene_kan = [&](Persoonnummer p) {
    return bevat(e.erflaters, p) || (bevat(e.personen, p) && kan_langstlevende(d, jaar, p));
  };
  if (eigendom.empty()) return std::any_of(e.personen.begin(), e.personen.end(), volwassene_kan);
  return std::any_of(eigendom.begin(), eigendom.end(), [&](const Aandeel& a) { return volwassene_kan(a.wie); });
}
bool van_kind(const Dossier& d, const Eigendom& eigendom) {
  return std::any_of(eigendom.begin(), eigendom.end(), [&](const Aandeel& a) { return a.wie >= d.personen.size(); });
}
/// Is it between people of the dossier, other than the adults of the unit themselves?
bool ander_in_dossier(const Eenheid& e, const std::optional<Persoonnummer>& wie) { return wie && !bevat(e.personen, *wie); }

bool iets(const PerJaar<Euro>& w, int jaar) { return w.van(jaar).value_or(Euro{}) != Euro{}; }

} // namespace

bool kan_uit_nalatenschap(const Dossier& d, int jaar, const Eenheid& eenheid, const Schuld& s) {
  if (s.niet_opeisbaar_uit_nalatenschap || s.soort != Schuld::Soort::box3) return false;
  if (!iets(s.waarde, jaar) && !iets(s.rente, jaar)) return false;
  if (bevat_een(s.naam, woorden_van_nalatenschap) || bevat_een(s.naam, woorden_van_kinderen)) return true;
  return s.woning.empty() && (ander_in_dossier(eenheid, s.aan) || eigenaar_kan(d, jaar, eenheid, s.eigendom));
}

bool kan_uit_nalatenschap(const Dossier& d, int jaar, const Eenheid& eenheid, const Belegging& b) {
  if (b.niet_opeisbaar_uit_nalatenschap || b.soort != Belegging::Soort::vordering) return false;
  if (!iets(b.waarde, jaar) && !iets(b.inkomsten, jaar)) return false;
  return bevat_een(b.naam, woorden_van_nalatenschap) || bevat_een(b.naam, woorden_van_ouders) ||
         ander_in_dossier(eenheid, b.op) || van_kind(d, b.eigendom) || eigenaar_kan(d, jaar, eenheid, b.eigendom);
}

} // namespace netto::engine
