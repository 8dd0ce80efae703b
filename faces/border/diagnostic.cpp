// SPDX-License-Identifier: EUPL-1.2
#include "diagnostic.hpp"

#include "characters.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <numeric>
#include <utility>

namespace netto::border {
namespace {

// Puts the texts in the places {0}, {1}, ...; other braces stay as they are.
std::string fill_in(std::string_view sjabloon, std::initializer_list<Bilingual> filling, Language language) {
  std::string uit;
  for (std::size_t i = 0; i < sjabloon.size(); ++i) {
    const bool plek = sjabloon[i] == '{' && i + 2 < sjabloon.size() && is_digit(sjabloon[i + 1]) && sjabloon[i + 2] == '}';
    const auto nummer = plek ? static_cast<std::size_t>(sjabloon[i + 1] - '0') : 0;
    if (!plek || nummer >= filling.size()) uit += sjabloon[i];
    else uit += (filling.begin() + nummer)->in(language), i += 2;
  }
  return uit;
}

std::string hex(std::uint32_t getal) {
  char buffer[8];
  std::string tekst{buffer, std::to_chars(buffer, buffer + sizeof buffer, getal, 16).ptr};
  return tekst.size() < 2 ? "0" + tekst : tekst;
}

// Control characters, and those that change the direction or take no room, would hide what was read.
constexpr bool invisible(std::uint32_t point) {
  return point < 0x20 || (point >= 0x7f && point < 0xa0) || point == 0xad || (point >= 0x200b && point <= 0x200f) ||
         (point >= 0x2028 && point <= 0x202e) || (point >= 0x2060 && point <= 0x206f) || point == 0xfeff;
}

std::string visible_character(std::uint32_t point) {
  switch (point) {
  case '\n': return "\\n";
  case '\r': return "\\r";
  case '\t': return "\\t";
  default: return point < 0x80 ? "\\x" + hex(point) : "\\u{" + hex(point) + "}";
  }
}

// Levenshtein's distance, where capitals do not count.
std::size_t distance(std::string_view a, std::string_view b) {
  std::vector<std::size_t> rij(b.size() + 1);
  std::iota(rij.begin(), rij.end(), std::size_t{0});
  for (std::size_t i = 0; i < a.size(); ++i) {
    auto schuin = std::exchange(rij[0], i + 1);
    for (std::size_t j = 0; j < b.size(); ++j) {
      const auto vervang = schuin + (lower(a[i]) == lower(b[j]) ? 0 : 1);
      schuin = rij[j + 1];
      rij[j + 1] = std::min({vervang, rij[j] + 1, schuin + 1});
    }
  }
  return rij.back();
}

} // namespace

Diagnostic make_diagnostic(Code code, std::string path, Place place, std::string_view as_read,
                           std::initializer_list<Bilingual> filling) {
  const Template& s = *code.row;
  return {code,
          std::move(path),
          place,
          visible(as_read),
          {fill_in(s.regel_nl, filling, Language::nl), fill_in(s.regel_en, filling, Language::en)},
          {fill_in(s.herstel_nl, filling, Language::nl), fill_in(s.herstel_en, filling, Language::en)}};
}

std::string show(const Diagnostic& m, Language language) {
  const bool nl = language == Language::nl;
  std::string uit = m.path.empty() ? (nl ? "het dossier" : "the dossier") : m.path;
  if (m.place.regel > 0) uit += (nl ? " (regel " : " (line ") + digits_of(m.place.regel) + ")";
  uit += (nl ? "\n  gelezen: " : "\n  read:    ") + (m.as_read.empty() ? std::string{nl ? "(niets)" : "(nothing)"} : m.as_read);
  uit += (nl ? "\n  regel:   " : "\n  rule:    ") + m.regel_tekst.in(language);
  return uit + (nl ? "\n  herstel: " : "\n  remedy:  ") + m.herstel.in(language);
}

std::string visible(std::string_view tekst, std::size_t grootst) {
  std::string uit;
  for (std::size_t aantal = 0; !tekst.empty(); ++aantal) {
    if (aantal == grootst) return uit + "...";
    const auto [lengte, broken, point] = character(tekst);
    if (lengte == 0) uit += "\\x" + hex(static_cast<unsigned char>(tekst.front()));
    else if (invisible(point)) uit += visible_character(point);
    else uit += tekst.substr(0, lengte);
    tekst.remove_prefix(std::max<std::size_t>(lengte, 1));
  }
  return uit;
}

std::string_view nearest(std::string_view as_read, std::span<const std::string_view> kandidaten) {
  constexpr std::size_t langste = 64;
  if (as_read.empty() || as_read.size() > langste) return {};
  std::string_view beste;
  auto kleinste = std::min(std::max<std::size_t>(2, as_read.size() / 3) + 1, as_read.size());
  for (const auto kandidaat : kandidaten.first(std::min<std::size_t>(kandidaten.size(), 100))) {
    // A name that begins with what was read (Spaar for Spaarrekening) is near, whatever is missing.
    const bool begin = as_read.size() >= 3 && as_read.size() < kandidaat.size() &&
                       std::ranges::equal(as_read, kandidaat.substr(0, as_read.size()), {}, lower, lower);
    const auto verschil = std::max(as_read.size(), kandidaat.size()) - std::min(as_read.size(), kandidaat.size());
    if (!begin && verschil >= kleinste) continue;
    const auto d = begin ? 1 : distance(as_read, kandidaat);
    if (d < kleinste) kleinste = d, beste = kandidaat;
  }
  return beste;
}

std::string listing(std::span<const std::string_view> namen) {
  constexpr std::size_t meeste = 40;
  std::string uit;
  for (const auto n : namen.first(std::min(namen.size(), meeste)))
    if (!n.empty()) uit += (uit.empty() ? "" : ", ") + visible(n);
  return namen.size() > meeste ? uit + ", ..." : uit;
}

} // namespace netto::border
