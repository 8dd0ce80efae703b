// SPDX-License-Identifier: EUPL-1.2
#include "document.hpp"

#include "base/sort.hpp"
#include "tekens.hpp"

#include <algorithm>
#include <utility>

namespace netto::border {
namespace {

constexpr std::string_view utf8_bom = "\xef\xbb\xbf";

bool begint_utf16(std::string_view t) {
  if (t.size() < 2) return false;
  return t.starts_with("\xff\xfe") || t.starts_with("\xfe\xff") || (t[0] == '\0' && t[1] != '\0') ||
         (t[0] != '\0' && t[1] == '\0');
}

Plaats plaats_van(std::string_view tekst, std::size_t byte) {
  const auto voor = tekst.substr(0, byte);
  const auto laatste = voor.rfind('\n');
  const auto kolom = laatste == voor.npos ? byte + 1 : byte - laatste;
  return {static_cast<int>(std::count(voor.begin(), voor.end(), '\n')) + 1, static_cast<int>(kolom)};
}

// The text of the line that holds `byte`, from at most 30 bytes before it.
std::string_view omgeving(std::string_view tekst, std::size_t byte) {
  const auto vorige = tekst.substr(0, byte).rfind('\n');
  const auto begin = std::max(vorige == tekst.npos ? 0 : vorige + 1, byte > 30 ? byte - 30 : 0);
  return tekst.substr(begin, std::min(tekst.find('\n', byte), tekst.size()) - begin);
}

bool is_stuurteken(char c) { return static_cast<unsigned char>(c) < 0x20 && !is_wit(c); }

// Position of the first byte that is not part of valid UTF-8 (RFC 3629), or npos.
std::size_t eerste_foute_byte(std::string_view t) {
  const auto byte = [&](std::size_t i) { return i < t.size() ? static_cast<unsigned char>(t[i]) : 0u; };
  for (std::size_t i = 0; i < t.size();) {
    const unsigned a = byte(i), b = byte(i + 1);
    std::size_t lengte = 1;
    if (a >= 0xc2 && a < 0xe0) lengte = 2;
    else if (a >= 0xe0 && a < 0xf0) lengte = 3;
    else if (a >= 0xf0 && a < 0xf5) lengte = 4;
    else if (a >= 0x80) return i;
    for (std::size_t j = 1; j < lengte; ++j)
      if ((byte(i + j) & 0xc0) != 0x80) return i;
    if ((a == 0xe0 && b < 0xa0) || (a == 0xed && b >= 0xa0) || (a == 0xf0 && b < 0x90) || (a == 0xf4 && b >= 0x90)) return i;
    i += lengte;
  }
  return t.npos;
}

void schrijf_tekst(std::string& uit, std::string_view tekst) {
  uit += '"';
  for (const char c : tekst) {
    const auto byte = static_cast<unsigned char>(c);
    if (c == '"' || c == '\\') uit += '\\', uit += c;
    else if (byte < 0x20) uit += "\\u00", uit += "0123456789abcdef"[byte >> 4], uit += "0123456789abcdef"[byte & 15];
    else uit += c;
  }
  uit += '"';
}

// Recursion is bounded by diepste_nesting, which the readers keep.
void schrijf(std::string& uit, const Knoop& k) {
  switch (k.soort) {
  case Knoop::Soort::tabel: {
    uit += '{';
    for (const char* tussen = ""; const auto& [sleutel, waarde] : k.velden) {
      uit += std::exchange(tussen, ",");
      schrijf_tekst(uit, sleutel);
      uit += ':';
      schrijf(uit, waarde);
    }
    uit += '}';
    return;
  }
  case Knoop::Soort::lijst: {
    uit += '[';
    for (const char* tussen = ""; const auto& lid : k.leden) {
      uit += std::exchange(tussen, ",");
      schrijf(uit, lid);
    }
    uit += ']';
    return;
  }
  case Knoop::Soort::geheel: uit += cijfers(k.geheel); return;
  case Knoop::Soort::waar_onwaar: uit += k.vlag ? "true" : "false"; return;
  case Knoop::Soort::datum: schrijf_tekst(uit, datum_tekst(k.datum)); return;
  case Knoop::Soort::decimaal:
    if (const auto getal = decimaal_kaal(k.tekst)) uit += *getal;
    else schrijf_tekst(uit, k.tekst);
    return;
  case Knoop::Soort::tekst:
  case Knoop::Soort::ongeldig: schrijf_tekst(uit, k.tekst); return;
  }
}

constexpr auto op_sleutel = [](const auto& veld, std::string_view s) { return veld.sleutel < s; };

} // namespace

const Knoop* Knoop::vind(std::string_view sleutel) const {
  const auto plek = std::lower_bound(velden.begin(), velden.end(), sleutel, op_sleutel);
  return plek != velden.end() && plek->sleutel == sleutel ? &plek->waarde : nullptr;
}

std::vector<Veldwaarde> Knoop::sorteer() {
  sorteer_stabiel(velden, [](const auto& a, const auto& b) { return a.sleutel < b.sleutel; });
  std::vector<Veldwaarde> eerste, dubbel;
  for (auto& veld : velden)
    (eerste.empty() || eerste.back().sleutel != veld.sleutel ? eerste : dubbel).push_back(std::move(veld));
  velden = std::move(eerste);
  return dubbel;
}

Melding te_grote_tekst(std::size_t bytes) {
  return maak_melding(Code::te_groot, "", {}, cijfers(bytes) + " bytes", {cijfers(grootste_tekst)});
}

std::string_view zonder_bom(std::string_view tekst) {
  return tekst.starts_with(utf8_bom) ? tekst.substr(utf8_bom.size()) : tekst;
}

std::optional<Melding> controleer_tekst(std::string_view tekst) {
  if (tekst.size() > grootste_tekst) return te_grote_tekst(tekst.size());
  if (begint_utf16(tekst)) return maak_melding(Code::utf16, "", {}, tekst.substr(0, 16));
  if (const auto stuur = std::find_if(tekst.begin(), tekst.end(), is_stuurteken); stuur != tekst.end()) {
    const auto byte = static_cast<std::size_t>(stuur - tekst.begin());
    return maak_melding(Code::binair, "", plaats_van(tekst, byte), omgeving(tekst, byte));
  }
  if (const auto byte = eerste_foute_byte(tekst); byte != tekst.npos)
    return maak_melding(Code::geen_utf8, "", plaats_van(tekst, byte), omgeving(tekst, byte));
  if (kaal(zonder_bom(tekst)).empty()) return maak_melding(Code::leeg_bestand, "", {}, "");
  return std::nullopt;
}

std::optional<std::string> decimaal_kaal(std::string_view getal) {
  const bool negatief = getal.starts_with('-');
  if (negatief || getal.starts_with('+')) getal.remove_prefix(1);
  std::int64_t exponent = 0;
  if (const auto e = getal.find_first_of("eE"); e != getal.npos) {
    auto macht = getal.substr(e + 1);
    if (macht.starts_with('+')) macht.remove_prefix(1);
    const auto gelezen = geheel_uit(macht);
    if (!gelezen || *gelezen > 400 || *gelezen < -400) return std::nullopt;
    exponent = *gelezen;
    getal = getal.substr(0, e);
  }
  const auto punt = std::min(getal.find('.'), getal.size());
  std::string alle{getal.substr(0, punt)};
  if (punt < getal.size()) alle += getal.substr(punt + 1);
  if (!alleen_cijfers(alle) || punt == 0 || punt + 1 == getal.size()) return std::nullopt;

  // The point stands after `voor` digits; fill up with zeros until it stands inside, then take away what is superfluous.
  auto voor = static_cast<std::int64_t>(punt) + exponent;
  if (voor < 1) alle.insert(0, static_cast<std::size_t>(1 - voor), '0'), voor = 1;
  if (const auto lengte = static_cast<std::size_t>(voor); alle.size() < lengte) alle.append(lengte - alle.size(), '0');
  std::string heel = alle.substr(0, static_cast<std::size_t>(voor)), breuk = alle.substr(static_cast<std::size_t>(voor));
  heel.erase(0, std::min(heel.find_first_not_of('0'), heel.size() - 1));
  breuk.erase(breuk.find_last_not_of('0') + 1);
  const bool nul = heel == "0" && breuk.empty();
  return (negatief && !nul ? "-" : "") + heel + (breuk.empty() ? "" : "." + breuk);
}

std::optional<Datum> datum_uit_tekst(std::string_view t) {
  if (t.size() != 10 || t[4] != '-' || t[7] != '-' || !alleen_cijfers(t.substr(0, 4)) || !alleen_cijfers(t.substr(5, 2)) ||
      !alleen_cijfers(t.substr(8, 2)))
    return std::nullopt;
  const auto deel = [&](std::size_t begin, std::size_t lengte) { return static_cast<int>(getal_van(t.substr(begin, lengte))); };
  return Datum{std::chrono::year{deel(0, 4)}, std::chrono::month{static_cast<unsigned>(deel(5, 2))},
               std::chrono::day{static_cast<unsigned>(deel(8, 2))}};
}

std::string datum_tekst(Datum datum) {
  const auto twee = [](unsigned n) { return (n < 10 ? "-0" : "-") + cijfers(n); };
  const auto jaar = cijfers(jaar_van(datum));
  return std::string(jaar.size() < 4 ? 4 - jaar.size() : 0, '0') + jaar + twee(static_cast<unsigned>(datum.month())) +
         twee(static_cast<unsigned>(datum.day()));
}

std::string bereken_kanoniek(const Knoop& document) {
  std::string uit;
  schrijf(uit, document);
  return uit;
}

} // namespace netto::border
