// SPDX-License-Identifier: EUPL-1.2
#include "areas/vermogen/facts.hpp"

#include "areas/vermogen/wording.hpp"

#include <string_view>
#include <utility>

namespace netto::vermogen {

namespace {

/// Is one of `woorden` (wording.hpp) a whole word of `naam`, or the beginning of one?
bool heeft_een(std::string_view naam, std::string_view woorden) {
  const auto past = [&](std::string_view woord) {
    for (std::size_t begin = 0; begin < woorden.size() && !woord.empty();) {
      const auto einde = std::min(woorden.find(' ', begin), woorden.size());
      const auto w = woorden.substr(begin, einde - begin);
      if (w.ends_with('*') ? woord.starts_with(w.substr(0, w.size() - 1)) : woord == w) return true;
      begin = einde + 1;
    }
    return false;
  };
  std::string woord;
  for (const char c : naam) {
    const bool groot = c >= 'A' && c <= 'Z', lower = c >= 'a' && c <= 'z', anders = static_cast<unsigned char>(c) >= 0x80;
    if (groot || lower || anders) woord += groot ? static_cast<char>(c - 'A' + 'a') : c;
    else if (past(std::exchange(woord, {}))) return true;
  }
  return past(woord);
}

/// What the household says of things of `eigendom`: another adult had died on 1 January, or there are children. Authority is no
/// measure of whose children they are.
Presumption huishouden(const Dossier& d, int jaar, const TaxUnit& e, const Eigendom& eigendom) {
  const auto iemand_overleden_voor = [&](PersonIndex wie) {
    for (PersonIndex i = 0; i < d.personen.size(); ++i)
      if (i != wie && d.personen[i].overleden && *d.personen[i].overleden < first_day(jaar)) return true;
    return false;
  };
  const auto langstlevende = [&](PersonIndex p) {
    const auto erft = [&](PersonIndex q) { return q != p && !share(d, p, q, first_day(jaar)).niets(); };
    return std::any_of(e.personen.begin(), e.personen.end(), erft) || (contains(e.personen, p) && iemand_overleden_voor(p));
  };
  const bool sterk =
      eigendom.empty() ? std::any_of(e.personen.begin(), e.personen.end(), langstlevende)
                       : std::any_of(eigendom.begin(), eigendom.end(), [&](const Aandeel& a) { return langstlevende(a.wie); });
  if (sterk) return Presumption::sterk;
  return d.kinderen.empty() ? Presumption::geen : Presumption::mogelijk;
}
/// Is it between people of the dossier, other than the adults of the unit themselves?
bool ander_in_dossier(const TaxUnit& e, const std::optional<PersonIndex>& wie) { return wie && !contains(e.personen, *wie); }

bool died_before(const Dossier& d, PersonIndex wie, int jaar) {
  return wie < d.personen.size() && d.personen[wie].overleden && *d.personen[wie].overleden < first_day(jaar);
}
bool iets(const PerYear<Euro>& w, int jaar) { return w.van(jaar).value_or(Euro{}) != Euro{}; }

} // namespace

Presumption uit_nalatenschap(const Dossier& d, int jaar, const TaxUnit& eenheid, const Schuld& s) {
  using enum Presumption;
  if (s.niet_opeisbaar_uit_nalatenschap || s.soort != Schuld::Soort::box3) return geen;
  if (s.eigendom.size() == 1 && died_before(d, s.eigendom.front().wie, jaar)) return geen; // payable then
  if (!iets(s.waarde, jaar) && !iets(s.rente, jaar)) return geen;
  const bool voor_woning = !s.woning.none();
  if (voor_woning && !eenheid.buitenland) return geen; // who lives abroad must name a home for the debt to count at all
  if (heeft_een(s.naam, woorden::nalatenschap)) return sterk;
  if (heeft_een(s.naam, woorden::iets_anders)) return geen;
  if (heeft_een(s.naam, woorden::kinderen) || ander_in_dossier(eenheid, s.aan)) return sterk;
  return voor_woning ? geen : huishouden(d, jaar, eenheid, s.eigendom);
}

Presumption uit_nalatenschap(const Dossier& d, int jaar, const TaxUnit& eenheid, const Belegging& b) {
  using enum Presumption;
  if (b.niet_opeisbaar_uit_nalatenschap || b.soort != Belegging::Soort::vordering) return geen;
  if (b.op && died_before(d, *b.op, jaar)) return geen;
  if (!iets(b.waarde, jaar) && !iets(b.inkomsten, jaar)) return geen;
  if (heeft_een(b.naam, woorden::nalatenschap)) return sterk;
  if (heeft_een(b.naam, woorden::iets_anders)) return geen;
  if (heeft_een(b.naam, woorden::ouders) || ander_in_dossier(eenheid, b.op)) return sterk;
  return huishouden(d, jaar, eenheid, b.eigendom);
}

} // namespace netto::vermogen
