// SPDX-License-Identifier: EUPL-1.2
#include "vraag.hpp"

#include "faces/border/tekens.hpp"
#include "invoer.hpp"

#include <algorithm>
#include <set>

namespace netto::cli {

namespace {

void verzamel_jaren(const border::Knoop& k, std::set<int>& jaren) {
  for (const auto& v : k.velden) {
    const auto jaar = v.sleutel.size() == 4 ? border::geheel_uit(v.sleutel) : std::nullopt;
    if (jaar) jaren.insert(static_cast<int>(*jaar));
    verzamel_jaren(v.waarde, jaren);
  }
  for (const auto& lid : k.leden) verzamel_jaren(lid, jaren);
}

/// Takes a percentage from the front of `tekst`: 30, 30%, 33.333%, 33,333%. A comma is part of it only before a digit.
std::optional<Percentage> neem_percentage(std::string_view& tekst) {
  constexpr std::size_t meeste_cijfers = 3;
  std::string cijfers;
  std::size_t i = 0;
  while (i < tekst.size() && border::is_cijfer(tekst[i])) cijfers += tekst[i++];
  if (cijfers.empty() || cijfers.size() > meeste_cijfers) return std::nullopt;
  std::size_t decimalen = 0;
  if (i + 1 < tekst.size() && (tekst[i] == '.' || tekst[i] == ',') && border::is_cijfer(tekst[i + 1]))
    for (++i; i < tekst.size() && border::is_cijfer(tekst[i]); ++i, ++decimalen) cijfers += tekst[i];
  if (decimalen > meeste_cijfers) return std::nullopt;
  cijfers.append(meeste_cijfers - decimalen, '0');
  if (i < tekst.size() && tekst[i] == '%') ++i;
  tekst.remove_prefix(i);
  return Percentage::uit_duizendsten(border::getal_van(cijfers));
}

Verdelingresultaat onleesbaar(std::string_view tekst) {
  const std::string t = border::zichtbaar(tekst);
  return {{},
          {"--verdeling " + t + ": verwacht delen als Anna=30%,Bram=70% of 30/70",
           "--verdeling " + t + ": expected shares such as Anna=30%,Bram=70% or 30/70"}};
}

/// The adults among whom 30/70 divides: the partners, in the order of the dossier, or everybody.
std::vector<Persoonnummer> wie_verdelen(const Dossier& d) {
  std::vector<Persoonnummer> uit;
  if (d.partnerschap) uit = d.partnerschap->personen;
  else
    for (Persoonnummer i = 0; i < d.personen.size(); ++i) uit.push_back(i);
  std::sort(uit.begin(), uit.end());
  return uit;
}

Verdelingresultaat in_volgorde(std::string_view tekst, const Dossier& d) {
  const auto wie = wie_verdelen(d);
  Verdelingresultaat uit;
  uit.delen.resize(d.personen.size());
  std::string_view rest = tekst;
  std::size_t n = 0;
  while (true) {
    rest = border::kaal(rest);
    const auto deel = neem_percentage(rest);
    rest = border::kaal(rest);
    if (!deel || (!rest.empty() && rest.front() != '/')) return onleesbaar(tekst);
    if (n < wie.size()) uit.delen[wie[n]] = *deel;
    ++n;
    if (rest.empty()) break;
    rest.remove_prefix(1);
  }
  if (n != wie.size()) {
    const std::string a = std::to_string(n), b = std::to_string(wie.size());
    return {{},
            {"--verdeling: " + a + (n == 1 ? " deel voor " : " delen voor ") + b + (wie.size() == 1 ? " persoon" : " personen"),
             "--verdeling: " + a + (n == 1 ? " share for " : " shares for ") + b + (wie.size() == 1 ? " person" : " persons")}};
  }
  return uit;
}

Verdelingresultaat op_naam(std::string_view tekst, const Dossier& d) {
  Verdelingresultaat uit;
  uit.delen.resize(d.personen.size());
  std::vector<bool> genoemd(d.personen.size(), false);
  std::string_view rest = tekst;
  while (true) {
    rest = border::kaal(rest);
    // Names may hold any character, so they are recognised, not cut out.
    const auto p = std::find_if(d.personen.begin(), d.personen.end(), [&](const Persoon& x) {
      return rest.starts_with(x.naam) && rest.substr(x.naam.size()).starts_with('=');
    });
    if (p == d.personen.end()) {
      const std::string naam = border::zichtbaar(rest.substr(0, rest.find('=')));
      std::vector<std::string_view> namen;
      for (const auto& x : d.personen) namen.push_back(x.naam);
      const std::string lijst = border::opsomming(namen);
      return {{},
              {"--verdeling: " + naam + " staat niet in het dossier; daarin staan " + lijst,
               "--verdeling: " + naam + " is not in the dossier, which has " + lijst}};
    }
    const auto nummer = static_cast<std::size_t>(p - d.personen.begin());
    rest.remove_prefix(p->naam.size() + 1);
    const auto deel = neem_percentage(rest);
    rest = border::kaal(rest);
    if (!deel || (!rest.empty() && rest.front() != ',')) return onleesbaar(tekst);
    if (genoemd[nummer])
      return {{}, {"--verdeling: " + p->naam + " staat er twee keer", "--verdeling: " + p->naam + " is there twice"}};
    genoemd[nummer] = true;
    uit.delen[nummer] = *deel;
    if (rest.empty()) return uit;
    rest.remove_prefix(1);
  }
}

} // namespace

std::vector<int> jaren_in(const border::Knoop& document) {
  std::set<int> jaren;
  verzamel_jaren(document, jaren);
  return {jaren.begin(), jaren.end()};
}

std::optional<Percentage> lees_percentage(std::string_view tekst) {
  tekst = border::kaal(tekst);
  const bool negatief = tekst.starts_with('-');
  if (negatief) tekst.remove_prefix(1);
  const auto p = neem_percentage(tekst);
  if (!p || !tekst.empty()) return std::nullopt;
  return negatief ? Percentage{} - *p : *p;
}

Verdelingresultaat lees_verdeling(std::string_view tekst, const Dossier& dossier) {
  auto uit = tekst.find('=') == std::string_view::npos ? in_volgorde(tekst, dossier) : op_naam(tekst, dossier);
  if (!uit.fout.nl.empty()) return uit;
  Percentage som;
  for (const Percentage p : uit.delen) som = som + p;
  if (som != Percentage::uit_procenten(100))
    uit.fout = {"--verdeling " + border::zichtbaar(tekst) + ": de delen zijn samen geen 100%",
                "--verdeling " + border::zichtbaar(tekst) + ": the shares do not add up to 100%"};
  return uit;
}

Parameterset lees_parameters(const std::vector<std::string>& bestanden, Taal taal) {
  Parameterset uit;
  for (const auto& bestand : bestanden) {
    const Gelezen gelezen = lees_bestand(bestand);
    if (!gelezen.gelukt()) {
      uit.fouten += "netto: " + gelezen.fout.in(taal) + "\n";
      continue;
    }
    auto overlay = border::lees_overlay(border::lees_document(gelezen.tekst), bestand, uit.parameters);
    for (const auto& m : overlay.fouten) uit.fouten += border::toon(m, taal) + "\n";
    if (overlay.fouten.empty()) uit.overlays.push_back(std::move(overlay.overlay));
  }
  if (uit.fouten.empty())
    for (const auto& overlay : uit.overlays) overlay.leg_over(uit.parameters);
  return uit;
}

Tweetalig controleer_scenario(const std::string& scenario, const Parameters& parameters) {
  if (scenario.empty()) return {};
  std::set<std::string_view> bekend;
  for (const auto& r : parameters.rijen())
    if (!r.scenario.empty()) bekend.insert(r.scenario);
  if (bekend.contains(scenario)) return {};
  const std::vector<std::string_view> namen{bekend.begin(), bekend.end()};
  const std::string lijst = namen.empty() ? "-" : border::opsomming(namen), gelezen = border::zichtbaar(scenario);
  return {"--scenario " + gelezen + " is onbekend; bekend zijn: " + lijst,
          "--scenario " + gelezen + " is unknown; known are: " + lijst};
}

} // namespace netto::cli
