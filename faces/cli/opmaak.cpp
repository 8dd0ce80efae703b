// SPDX-License-Identifier: EUPL-1.2
#include "opmaak.hpp"

#include "faces/border/tekens.hpp"

#include <algorithm>

namespace netto::cli {

namespace {

/// Bytes of the character at the start of `tekst`, with the marks that are set on it.
std::size_t teken(std::string_view tekst) {
  const auto vervolg = [&](std::size_t i) {
    return i < tekst.size() && (static_cast<unsigned char>(tekst[i]) & 0xC0U) == 0x80U;
  };
  const auto accent = [&](std::size_t i) { // U+0300..U+036F: combining marks
    if (i + 1 >= tekst.size()) return false;
    const auto a = static_cast<unsigned char>(tekst[i]), b = static_cast<unsigned char>(tekst[i + 1]);
    return a == 0xCCU || (a == 0xCDU && b < 0xB0U);
  };
  std::size_t n = 1;
  while (vervolg(n)) ++n;
  while (accent(n)) n += 2;
  return std::min(n, tekst.size());
}

/// `tekst` cut after at most `n` columns.
std::string_view begin_van(std::string_view tekst, std::size_t n) {
  std::size_t i = 0;
  for (; n > 0 && i < tekst.size(); --n) i += teken(tekst.substr(i));
  return tekst.substr(0, i);
}

void zonder_spaties_achteraan(std::string& tekst) {
  while (!tekst.empty() && tekst.back() == ' ') tekst.pop_back();
}

} // namespace

std::string Stijl::met(std::string_view code, std::string_view tekst) const {
  if (!kleur || tekst.empty()) return std::string{tekst};
  return "\033[" + std::string{code} + "m" + std::string{tekst} + "\033[0m";
}

std::size_t breedte(std::string_view tekst) {
  std::size_t n = 0;
  for (std::size_t i = 0; i < tekst.size(); i += teken(tekst.substr(i))) ++n;
  return n;
}

std::string links(std::string_view tekst, std::size_t n) {
  const std::size_t b = breedte(tekst);
  return std::string{tekst} + std::string(n > b ? n - b : 0, ' ');
}
std::string rechts(std::string_view tekst, std::size_t n) {
  const std::size_t b = breedte(tekst);
  return std::string(n > b ? n - b : 0, ' ') + std::string{tekst};
}
std::string kort(std::string_view tekst, std::size_t n) {
  if (breedte(tekst) <= n) return std::string{tekst};
  return std::string{begin_van(tekst, n == 0 ? 0 : n - 1)} + "…";
}

std::string hoofdletter(std::string_view tekst) {
  std::string uit{tekst};
  if (!uit.empty() && uit.front() >= 'a' && uit.front() <= 'z') uit.front() = static_cast<char>(uit.front() - 'a' + 'A');
  return uit;
}

std::vector<std::string> regels(std::string_view tekst, std::size_t n) {
  n = std::max<std::size_t>(n, 8);
  std::vector<std::string> uit;
  std::string regel;
  std::size_t gebruikt = 0;
  const auto nieuwe_regel = [&] {
    uit.push_back(std::move(regel));
    regel.clear();
    gebruikt = 0;
  };
  while (!tekst.empty()) {
    auto einde = tekst.find_first_of(" \n");
    if (einde != std::string_view::npos && tekst[einde] == ' ' && tekst.substr(0, einde).ends_with("€"))
      einde = tekst.find_first_of(" \n", einde + 1); // € 5 is one word
    std::string_view woord = tekst.substr(0, einde);
    const bool hard = einde != std::string_view::npos && tekst[einde] == '\n';
    tekst.remove_prefix(einde == std::string_view::npos ? tekst.size() : einde + 1);
    std::size_t b = breedte(woord);
    if (gebruikt > 0 && gebruikt + 1 + b > n) nieuwe_regel();
    for (; b > n; b = breedte(woord)) { // longer than a line
      const auto stuk = begin_van(woord, n);
      regel = stuk;
      nieuwe_regel();
      woord.remove_prefix(stuk.size());
    }
    if (!woord.empty()) {
      if (gebruikt > 0) regel += ' ', ++gebruikt;
      regel += woord;
      gebruikt += b;
    }
    if (hard) nieuwe_regel();
  }
  if (!regel.empty() || uit.empty()) uit.push_back(std::move(regel));
  return uit;
}

std::string alinea(std::string_view tekst, std::size_t n, std::string_view eerste, std::string_view verder) {
  const std::size_t marge = std::max(breedte(eerste), breedte(verder));
  std::string uit;
  bool begin = true;
  for (const auto& regel : regels(tekst, n > marge ? n - marge : 0)) {
    uit += begin ? eerste : verder;
    uit += regel;
    zonder_spaties_achteraan(uit);
    uit += '\n';
    begin = false;
  }
  return uit;
}

std::string opgesomd(const std::vector<std::string>& namen, const Stijl& stijl) {
  std::string uit;
  for (std::size_t i = 0; i < namen.size(); ++i) {
    if (i > 0) uit += i + 1 == namen.size() ? stijl.in(" en ", " and ") : ", ";
    uit += namen[i];
  }
  return uit;
}

std::vector<std::size_t> Tabel::breedtes() const {
  std::vector<std::size_t> uit(kop_.size(), 0);
  const auto meet = [&](const std::vector<std::string>& cellen) {
    for (std::size_t i = 0; i < cellen.size() && i < uit.size(); ++i) uit[i] = std::max(uit[i], breedte(cellen[i]));
  };
  meet(kop_);
  for (const Rij& r : rijen_) meet(r.cellen);
  return uit;
}

std::size_t Tabel::overige() const {
  const auto kolommen = breedtes();
  std::size_t som = 0;
  for (std::size_t i = 1; i < kolommen.size(); ++i) som += kolommen[i] + tussenruimte;
  return som;
}

void Tabel::toon_rij(std::string& uit, const Rij& rij, const std::vector<std::size_t>& kolommen, std::size_t eerste,
                     const Stijl& stijl) const {
  const auto eerste_kolom = regels(rij.cellen.empty() ? "" : rij.cellen.front(), eerste);
  for (std::size_t i = 0; i < eerste_kolom.size(); ++i) {
    std::string regel = std::string(inspringing, ' ') + links(eerste_kolom[i], eerste);
    if (i + 1 == eerste_kolom.size()) // the amounts stand beside the last line of what they are of
      for (std::size_t k = 1; k < kolommen.size(); ++k)
        regel += std::string(tussenruimte, ' ') + rechts(k < rij.cellen.size() ? rij.cellen[k] : "", kolommen[k]);
    zonder_spaties_achteraan(regel);
    uit += (rij.nadruk ? stijl.vet(regel) : regel) + "\n";
  }
}

std::string Tabel::onder_elkaar(const Stijl& stijl) const {
  std::string uit;
  for (const auto& regel : regels(kop_.front(), stijl.breedte)) uit += stijl.vet(regel) + "\n";
  for (const Rij& r : rijen_) {
    uit += alinea(r.cellen.front(), stijl.breedte, "  ", "  ");
    for (std::size_t k = 1; k < r.cellen.size() && k < kop_.size(); ++k)
      if (!r.cellen[k].empty()) uit += alinea(kop_[k] + ": " + r.cellen[k], stijl.breedte, "    ", "      ");
  }
  return uit;
}

std::string Tabel::toon(const Stijl& stijl) const {
  if (!past(stijl.breedte, smalste_eerste)) return onder_elkaar(stijl);
  const auto kolommen = breedtes();
  const std::size_t rest = overige() + inspringing;
  const std::size_t beschikbaar = stijl.breedte > rest + 8 ? stijl.breedte - rest : 8;
  const std::size_t eerste = std::min(std::max<std::size_t>(kolommen.front(), 34), beschikbaar);
  const bool kop_past = breedte(kop_.front()) <= eerste + inspringing;
  std::string uit, titel;
  if (!kop_past)
    for (const auto& regel : regels(kop_.front(), stijl.breedte)) titel += stijl.vet(regel) + "\n";
  uit = links(kop_past ? kop_.front() : "", eerste + inspringing);
  for (std::size_t k = 1; k < kolommen.size(); ++k) uit += std::string(tussenruimte, ' ') + rechts(kop_[k], kolommen[k]);
  zonder_spaties_achteraan(uit);
  uit = titel + stijl.vet(uit) + "\n";
  for (const Rij& r : rijen_) toon_rij(uit, r, kolommen, eerste, stijl);
  return uit;
}

} // namespace netto::cli
