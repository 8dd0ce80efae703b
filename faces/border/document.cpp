// SPDX-License-Identifier: EUPL-1.2
#include "document.hpp"

#include "base/sort.hpp"
#include "characters.hpp"

#include <algorithm>
#include <utility>

namespace netto::border {
namespace {

constexpr std::string_view utf8_bom = "\xef\xbb\xbf";

bool starts_utf16(std::string_view t) {
  if (t.size() < 2) return false;
  return t.starts_with("\xff\xfe") || t.starts_with("\xfe\xff") || (t[0] == '\0' && t[1] != '\0') ||
         (t[0] != '\0' && t[1] == '\0');
}

Place place_of(std::string_view tekst, std::size_t byte) {
  const auto voor = tekst.substr(0, byte);
  const auto laatste = voor.rfind('\n');
  const auto kolom = laatste == voor.npos ? byte + 1 : byte - laatste;
  return {static_cast<int>(std::count(voor.begin(), voor.end(), '\n')) + 1, static_cast<int>(kolom)};
}

// The text of the line that holds `byte`, from at most 30 bytes before it.
std::string_view surroundings(std::string_view tekst, std::size_t byte) {
  const auto vorige = tekst.substr(0, byte).rfind('\n');
  const auto begin = std::max(vorige == tekst.npos ? 0 : vorige + 1, byte > 30 ? byte - 30 : 0);
  return tekst.substr(begin, std::min(tekst.find('\n', byte), tekst.size()) - begin);
}

bool is_control(char c) { return static_cast<unsigned char>(c) < 0x20 && !is_space(c); }

// Position of the first byte that is not part of valid UTF-8 (RFC 3629), or npos.
std::size_t first_bad_byte(std::string_view t) {
  for (std::size_t i = 0, length = 0; i < t.size(); i += length)
    if (length = character(t.substr(i)).length; length == 0) return i;
  return t.npos;
}

void write_text(std::string& uit, std::string_view tekst) {
  uit += '"';
  for (const char c : tekst) {
    const auto byte = static_cast<unsigned char>(c);
    if (c == '"' || c == '\\') uit += '\\', uit += c;
    else if (byte < 0x20) uit += "\\u00", uit += "0123456789abcdef"[byte >> 4], uit += "0123456789abcdef"[byte & 15];
    else uit += c;
  }
  uit += '"';
}

void write_list(std::string& uit, std::string_view haken, const auto& delen, auto schrijf_deel) {
  uit += haken.front();
  for (const char* tussen = ""; const auto& deel : delen) {
    uit += std::exchange(tussen, ",");
    schrijf_deel(deel);
  }
  uit += haken.back();
}

// Recursion is bounded by deepest_nesting, which the readers keep.
void write(std::string& uit, const Node& k) {
  switch (k.soort) {
  case Node::Soort::tabel:
    return write_list(uit, "{}", k.velden, [&](const Field& veld) {
      write_text(uit, veld.key);
      uit += ':';
      write(uit, veld.waarde);
    });
  case Node::Soort::lijst: return write_list(uit, "[]", k.leden, [&](const Node& lid) { write(uit, lid); });
  case Node::Soort::geheel: uit += digits_of(k.geheel); return;
  case Node::Soort::waar_onwaar: uit += k.vlag ? "true" : "false"; return;
  case Node::Soort::datum: write_text(uit, date_text(k.datum)); return;
  case Node::Soort::decimaal:
    if (const auto getal = plain_decimal(k.tekst)) uit += *getal;
    else write_text(uit, k.tekst);
    return;
  case Node::Soort::tekst:
  case Node::Soort::ongeldig: write_text(uit, k.tekst); return;
  }
}

constexpr auto op_sleutel = [](const auto& veld, std::string_view s) { return veld.key < s; };

} // namespace

const Node* Node::find(std::string_view key) const {
  const auto plek = std::lower_bound(velden.begin(), velden.end(), key, op_sleutel);
  return plek != velden.end() && plek->key == key ? &plek->waarde : nullptr;
}

std::vector<Field> Node::sort() {
  stable_sort(velden, [](const auto& a, const auto& b) { return a.key < b.key; });
  std::vector<Field> eerste, dubbel;
  for (auto& veld : velden) (eerste.empty() || eerste.back().key != veld.key ? eerste : dubbel).push_back(std::move(veld));
  velden = std::move(eerste);
  return dubbel;
}

Diagnostic too_large_text(std::size_t bytes) {
  return make_diagnostic("te_groot", "", {}, digits_of(bytes) + " bytes", {digits_of(largest_text)});
}

std::string_view without_bom(std::string_view tekst) {
  return tekst.starts_with(utf8_bom) ? tekst.substr(utf8_bom.size()) : tekst;
}

std::optional<Diagnostic> check_text(std::string_view tekst) {
  if (tekst.size() > largest_text) return too_large_text(tekst.size());
  if (starts_utf16(tekst)) return make_diagnostic("utf16", "", {}, tekst.substr(0, 16));
  if (const auto stuur = std::find_if(tekst.begin(), tekst.end(), is_control); stuur != tekst.end()) {
    const auto byte = static_cast<std::size_t>(stuur - tekst.begin());
    return make_diagnostic("binair", "", place_of(tekst, byte), surroundings(tekst, byte));
  }
  if (const auto byte = first_bad_byte(tekst); byte != tekst.npos)
    return make_diagnostic("geen_utf8", "", place_of(tekst, byte), surroundings(tekst, byte));
  if (trimmed(without_bom(tekst)).empty()) return make_diagnostic("leeg_bestand", "", {}, "");
  return std::nullopt;
}

std::optional<std::string> plain_decimal(std::string_view getal) {
  const bool negatief = getal.starts_with('-');
  if (negatief || getal.starts_with('+')) getal.remove_prefix(1);
  std::int64_t exponent = 0;
  if (const auto e = getal.find_first_of("eE"); e != getal.npos) {
    auto macht = getal.substr(e + 1);
    if (macht.starts_with('+')) macht.remove_prefix(1);
    const auto as_read = whole_from(macht);
    if (!as_read || *as_read > 400 || *as_read < -400) return std::nullopt;
    exponent = *as_read;
    getal = getal.substr(0, e);
  }
  const auto point = std::min(getal.find('.'), getal.size());
  std::string alle{getal.substr(0, point)};
  if (point < getal.size()) alle += getal.substr(point + 1);
  if (!digits_only(alle) || point == 0 || point + 1 == getal.size()) return std::nullopt;

  // The point stands after `voor` digits; fill up with zeros until it stands inside, then take away what is superfluous.
  auto voor = static_cast<std::int64_t>(point) + exponent;
  if (voor < 1) alle.insert(0, static_cast<std::size_t>(1 - voor), '0'), voor = 1;
  if (const auto lengte = static_cast<std::size_t>(voor); alle.size() < lengte) alle.append(lengte - alle.size(), '0');
  std::string heel = alle.substr(0, static_cast<std::size_t>(voor)), breuk = alle.substr(static_cast<std::size_t>(voor));
  heel.erase(0, std::min(heel.find_first_not_of('0'), heel.size() - 1));
  breuk.erase(breuk.find_last_not_of('0') + 1);
  const bool nul = heel == "0" && breuk.empty();
  return (negatief && !nul ? "-" : "") + heel + (breuk.empty() ? "" : "." + breuk);
}

std::optional<Date> date_from_text(std::string_view t) {
  if (t.size() != 10 || t[4] != '-' || t[7] != '-' || !digits_only(t.substr(0, 4)) || !digits_only(t.substr(5, 2)) ||
      !digits_only(t.substr(8, 2)))
    return std::nullopt;
  const auto deel = [&](std::size_t begin, std::size_t lengte) { return static_cast<int>(number_of(t.substr(begin, lengte))); };
  return Date{std::chrono::year{deel(0, 4)}, std::chrono::month{static_cast<unsigned>(deel(5, 2))},
              std::chrono::day{static_cast<unsigned>(deel(8, 2))}};
}

std::string canonical(const Node& document) {
  std::string uit;
  write(uit, document);
  return uit;
}

} // namespace netto::border
