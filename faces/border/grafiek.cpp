// SPDX-License-Identifier: EUPL-1.2
#include "grafiek.hpp"

#include "base/number_text.hpp"
#include "stelselnamen.hpp"
#include "tekens.hpp"

#include <algorithm>
#include <array>
#include <map>

namespace netto::border {

namespace {

using engine::Jaarvergelijking;
using engine::Vergelijking;

/// Colours that stay apart for colour-blind readers and have a contrast of at least 3 to 1 with white; `licht` is for bars that
/// do not count.
struct Kleur {
  std::string_view route, vol, licht;
};
constexpr std::array kleuren{
    Kleur{"vermogensmix", "#4d4d4d", "#c4c4c4"},
    Kleur{"rechtsherstel", "#1b87b0", "#b9dbe8"},
    Kleur{"forfait", "#0072b2", "#b0d2e6"},
    Kleur{"werkelijk_rendement", "#d55e00", "#f3cbad"},
    Kleur{"wetsvoorstel_36748", "#4b2e83", "#c6bdd8"},
    Kleur{"wetsvoorstel_36748_novelle", "#00855f", "#aedbcd"},
    Kleur{"verschillend", "#111111", "#bbbbbb"},
};
const Kleur& kleur(std::string_view route) {
  for (const Kleur& k : kleuren)
    if (k.route == route) return k;
  return kleuren.back();
}

std::string ontsnapt(std::string_view tekst) {
  std::string uit;
  for (const char c : tekst) {
    if (c == '&') uit += "&amp;";
    else if (c == '<') uit += "&lt;";
    else if (c == '>') uit += "&gt;";
    else if (c == '"') uit += "&quot;";
    else uit += c;
  }
  return uit;
}

/// Characters of a UTF-8 text.
int tekens(std::string_view tekst) {
  return static_cast<int>(
      std::count_if(tekst.begin(), tekst.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}
/// An estimate of its width in pixels, on the wide side.
int breedte(std::string_view tekst, int letter) { return tekens(tekst) * letter * 57 / 100; }

std::int64_t hele_euros(const engine::Uitkomst& u) { return whole(u.waarde * Fraction{1, 100}, Richting::dichtstbij); }
std::string bedrag(std::int64_t euros, Taal taal) { return voor_mensen(euros * 100, Waardesoort::geld, taal); }

/// Neighbouring years with the same status.
struct Strook {
  std::size_t van = 0, tot = 0; ///< positions, both included
  std::vector<std::string_view> statussen;
};

class Tekenaar {
public:
  Tekenaar(const Vergelijking& v, Taal taal) : v_{v}, taal_{taal} {
    for (const auto& j : v.jaren) {
      jaren_.push_back(staven(j));
      for (const Staaf& s : jaren_.back()) {
        hoogste_ = std::max(hoogste_, hele_euros(s.belasting));
        meeste_ = std::max(meeste_, static_cast<int>(jaren_.back().size()));
        auto& geldend = routes_[s.route];
        geldend.voorstel = geldend.voorstel || !s.geldend();
        geldend.recht = geldend.recht || s.geldend();
        const auto status = statusbetekenis(s.status).in(taal_);
        if (!s.geldend() && s.status != "voorstel") geldend.status = status;
      }
    }
    breedte_ = std::max(breedste_gewoon, links + rechts + static_cast<int>(v.jaren.size()) * smalste_groep);
    groep_ = v.jaren.empty() ? 0 : (breedte_ - links - rechts) / static_cast<int>(v.jaren.size());
    staaf_ = std::min(grootste_staaf, (groep_ - 10) / std::max(meeste_, 1));
    stroken();
    kies_schaal();
  }

  std::string teken() {
    std::string inhoud = legenda();
    boven_ = legenda_onder_ + (gedraaid_ ? 44 : 22);
    inhoud += raster();
    for (std::size_t i = 0; i < v_.jaren.size(); ++i) inhoud += jaar(i);
    inhoud += strooktekens();
    const std::string b = cijfers(breedte_), h = cijfers(hoogte);
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + b + "\" height=\"" + h + "\" viewBox=\"0 0 " + b + " " + h +
           "\" role=\"img\" aria-labelledby=\"netto-titel netto-beschrijving\" lang=\"" + in("nl", "en") +
           "\" font-family=\"system-ui, 'DejaVu Sans', Verdana, Helvetica, Arial, sans-serif\">\n<title id=\"netto-titel\">" +
           ontsnapt(titel() + " " + ondertitel()) + "</title>\n<desc id=\"netto-beschrijving\">" + ontsnapt(beschrijving()) +
           "</desc>\n" + patronen() + "<rect width=\"" + b + "\" height=\"" + h + "\" fill=\"#ffffff\"/>\n" +
           tekst(16, 26, titel(), 17, "start", "#111111", true) + tekst(16, 45, ondertitel(), 12, "start", "#333333", false) +
           inhoud + "</svg>\n";
  }

private:
  static constexpr int breedste_gewoon = 800, hoogte = 420, links = 62, rechts = 16, smalste_groep = 45, grootste_staaf = 34;
  static constexpr int onder = 352; ///< the line of nil
  static constexpr int letter = 11, letter_bedrag = 10;

  struct Soort {
    bool recht = false, voorstel = false;
    std::string status;
  };

  std::string in(std::string_view nl, std::string_view en) const { return std::string{taal_ == Taal::nl ? nl : en}; }
  static std::string tekst(int x, int y, std::string_view t, int grootte, std::string_view anker, std::string_view kleur_,
                           bool vet, std::string_view rest = "") {
    return "<text x=\"" + cijfers(x) + "\" y=\"" + cijfers(y) + "\" font-size=\"" + cijfers(grootte) + "\" text-anchor=\"" +
           std::string{anker} + "\" fill=\"" + std::string{kleur_} + "\"" + (vet ? " font-weight=\"bold\"" : "") +
           std::string{rest} + ">" + ontsnapt(t) + "</text>\n";
  }
  static std::string rechthoek(int x, int y, int b, int h, std::string_view vulling, std::string_view rand, int dik) {
    return "<rect x=\"" + cijfers(x) + "\" y=\"" + cijfers(y) + "\" width=\"" + cijfers(b) + "\" height=\"" + cijfers(h) +
           "\" fill=\"" + std::string{vulling} + "\" stroke=\"" + std::string{rand} + "\" stroke-width=\"" + cijfers(dik) +
           "\"/>\n";
  }
  static std::string arcering(std::string_view route, bool telt) {
    return "netto-" + std::string{route} + (telt ? "-vol" : "-licht");
  }

  // ------------------------------------------------------------------------------------------------------------ words

  std::string jaren_tekst(std::size_t van, std::size_t tot) const {
    const std::string a = std::to_string(v_.jaren[van].jaar), b = std::to_string(v_.jaren[tot].jaar);
    return van == tot ? a : a + "–" + b;
  }
  std::string titel() const {
    std::string uit = in("Belasting in box 3 per jaar, in euro", "Tax in box 3 per year, in euros");
    if (!v_.jaren.empty()) uit += ", " + jaren_tekst(0, v_.jaren.size() - 1);
    return uit + ".";
  }
  /// What of the picture is no law in force.
  std::string ondertitel() const {
    std::string uit;
    for (const Strook& s : stroken_) {
      if (geldend(s)) continue;
      uit += (uit.empty() ? in("Gearceerd is geen geldend recht: ", "Hatched is not law in force: ") : "; ") +
             jaren_tekst(s.van, s.tot) + " (" + status_tekst(s) + ")";
    }
    if (!uit.empty()) return uit + ".";
    const bool overal = std::all_of(v_.jaren.begin(), v_.jaren.end(),
                                    [](const Jaarvergelijking& j) { return regime::box3_in(j.jaar) != nullptr; });
    return overal ? in("Alles is geldend recht.", "All of it is law in force.")
                  : in("De bedragen zijn geldend recht; voor de jaren met * geldt nog geen recht.",
                       "The amounts are law in force; for the years with * there is no law yet.");
  }
  std::string status_tekst(const Strook& s) const {
    std::string uit;
    for (const auto status : s.statussen) uit += (uit.empty() ? "" : " / ") + statuskort(status).in(taal_);
    return uit;
  }
  /// The text equivalent: every bar in words.
  std::string beschrijving() const {
    std::string uit;
    for (std::size_t i = 0; i < v_.jaren.size(); ++i) {
      uit += (uit.empty() ? "" : " ") + std::to_string(v_.jaren[i].jaar) + ": ";
      if (jaren_[i].empty()) uit += in("geen antwoord", "no answer");
      for (std::size_t k = 0; k < jaren_[i].size(); ++k) uit += (k > 0 ? "; " : "") + in_woorden(jaren_[i][k]);
      uit += ".";
    }
    return uit;
  }
  std::string in_woorden(const Staaf& s) const {
    return routenaam(s.route).in(taal_) + " € " + bedrag(hele_euros(s.belasting), taal_) +
           (s.telt ? in(", telt", ", counts") : in(", telt niet", ", does not count")) + " (" +
           statusbetekenis(s.status).in(taal_) + ")";
  }

  // ------------------------------------------------------------------------------------------------------- preparation

  static bool geldend(const Strook& s) {
    return std::all_of(s.statussen.begin(), s.statussen.end(), [](std::string_view x) { return x == "geldend"; });
  }
  void stroken() {
    for (std::size_t i = 0; i < v_.jaren.size(); ++i) {
      auto statussen_ = statussen(v_.jaren[i]);
      if (!stroken_.empty() && stroken_.back().statussen == statussen_ && v_.jaren[i].jaar == v_.jaren[i - 1].jaar + 1)
        stroken_.back().tot = i;
      else stroken_.push_back({i, i, std::move(statussen_)});
    }
  }
  /// Round steps, at most five of them; and whether amounts stand upright above their bars.
  void kies_schaal() {
    for (std::int64_t macht = 10; stap_ * 5 < hoogste_; macht *= 10)
      for (const std::int64_t veelvoud : {macht, 2 * macht, 5 * macht}) {
        stap_ = veelvoud;
        if (stap_ * 5 >= hoogste_) break;
      }
    top_ = std::max<std::int64_t>(1, (hoogste_ + stap_ - 1) / stap_) * stap_;
    for (const auto& jaar_ : jaren_)
      for (const Staaf& s : jaar_)
        gedraaid_ = gedraaid_ || breedte(bedrag(hele_euros(s.belasting), taal_), letter_bedrag) > staaf_;
  }
  int hoog(std::int64_t euros) const { return static_cast<int>((onder - boven_) * euros / top_); }

  // ------------------------------------------------------------------------------------------------------------ drawing

  std::string patronen() const {
    std::string uit = "<defs>\n";
    for (const auto& [route, soort] : routes_) {
      if (!soort.voorstel) continue;
      const Kleur& k = kleur(route);
      for (const bool telt : {true, false}) {
        const std::string id = arcering(route, telt), lijn{telt ? k.vol : k.licht};
        uit += "<pattern id=\"" + id +
               "\" width=\"7\" height=\"7\" patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(45)\">"
               "<rect width=\"7\" height=\"7\" fill=\"#ffffff\"/><rect width=\"4\" height=\"7\" fill=\"" +
               lijn + "\"/></pattern>\n";
      }
    }
    return uit + "<pattern id=\"netto-voorstel\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\" "
                 "patternTransform=\"rotate(45)\">"
                 "<rect width=\"6\" height=\"6\" fill=\"#ffffff\"/><rect width=\"2\" height=\"6\" "
                 "fill=\"#444444\"/></pattern>\n</defs>\n";
  }

  std::string legenda() {
    std::string uit;
    int x = 16, y = 66;
    const auto bij = [&](std::string_view naam, const std::string& vulling, std::string_view rand, int dik) {
      const int nodig = 20 + breedte(naam, 12) + 16;
      if (x > 16 && x + nodig > breedte_ - rechts) {
        x = 16;
        y += 19;
      }
      uit += rechthoek(x, y - 11, 13, 13, vulling, rand, dik) + tekst(x + 20, y, naam, 12, "start", "#111111", false);
      x += nodig;
    };
    bool voorstel = false;
    for (const Kleur& k : kleuren) {
      const auto r = routes_.find(k.route);
      if (r == routes_.end()) continue;
      std::string naam = routenaam(k.route).in(taal_);
      if (!r->second.status.empty()) naam += " (" + r->second.status + ")";
      bij(naam, r->second.recht ? std::string{k.vol} : "url(#" + arcering(k.route, true) + ")", k.vol, 1);
      voorstel = voorstel || r->second.voorstel;
    }
    bij(in("zwart omrand: deze telt", "black outline: the one that counts"), "#ffffff", "#111111", 2);
    if (voorstel)
      bij(in("gearceerd en *: geen geldend recht", "hatched and *: not law in force"), "url(#netto-voorstel)", "#444444", 1);
    legenda_onder_ = y + 6;
    return uit;
  }

  std::string raster() const {
    std::string uit;
    for (std::int64_t waarde = 0; waarde <= top_; waarde += stap_) {
      const int y = onder - hoog(waarde);
      uit += "<line x1=\"" + cijfers(links) + "\" y1=\"" + cijfers(y) + "\" x2=\"" + cijfers(breedte_ - rechts) + "\" y2=\"" +
             cijfers(y) + "\" stroke=\"" + (waarde == 0 ? "#333333" : "#dddddd") + "\"/>\n" +
             tekst(links - 6, y + 4, bedrag(waarde, taal_), letter, "end", "#333333", false);
    }
    return uit;
  }

  std::string jaar(std::size_t i) const {
    const auto& lijst = jaren_[i];
    const int midden = links + groep_ * static_cast<int>(i) + groep_ / 2;
    const bool recht = std::all_of(lijst.begin(), lijst.end(), [](const Staaf& s) { return s.geldend(); }) &&
                       regime::box3_in(v_.jaren[i].jaar) != nullptr;
    std::string uit =
        tekst(midden, onder + 17, std::to_string(v_.jaren[i].jaar) + (recht ? "" : "*"), 12, "middle", "#111111", true);
    if (lijst.empty())
      return uit + tekst(midden + 4, onder - 8, in("geen antwoord", "no answer"), letter, "start", "#555555", false,
                         " transform=\"rotate(-90 " + cijfers(midden + 4) + " " + cijfers(onder - 8) + ")\"");
    int x = midden - staaf_ * static_cast<int>(lijst.size()) / 2;
    for (const Staaf& s : lijst) {
      uit += staaf(s, v_.jaren[i].jaar, x);
      x += staaf_;
    }
    return uit;
  }
  std::string staaf(const Staaf& s, int jaar_, int x) const {
    const std::int64_t euros = hele_euros(s.belasting);
    const int h = std::max(hoog(euros), 1), y = onder - h, m = x + staaf_ / 2;
    const Kleur& k = kleur(s.route);
    const std::string vulling = s.geldend() ? std::string{s.telt ? k.vol : k.licht} : "url(#" + arcering(s.route, s.telt) + ")";
    std::string uit = "<g data-jaar=\"" + std::to_string(jaar_) + "\" data-route=\"" + std::string{s.route} +
                      "\" data-status=\"" + std::string{s.status} + "\" data-telt=\"" + (s.telt ? "ja" : "nee") +
                      "\" data-belasting=\"" + std::to_string(euros) + "\">\n<title>" +
                      ontsnapt(std::to_string(jaar_) + ": " + in_woorden(s)) + "</title>\n";
    uit += rechthoek(x + 2, y, staaf_ - 4, h, vulling, s.telt ? "#111111" : k.vol, s.telt ? 2 : 1);
    const std::string_view inkt = s.telt ? "#111111" : "#555555";
    if (gedraaid_)
      uit += tekst(m + 4, y - 6, bedrag(euros, taal_), letter_bedrag, "start", inkt, s.telt,
                   " transform=\"rotate(-90 " + cijfers(m + 4) + " " + cijfers(y - 6) + ")\"");
    else uit += tekst(m, y - 5, bedrag(euros, taal_), letter_bedrag, "middle", inkt, s.telt);
    return uit + "</g>\n";
  }

  /// Below the years: what is law in force, and what is not.
  std::string strooktekens() const {
    std::string uit;
    for (const Strook& s : stroken_) {
      const int x = links + groep_ * static_cast<int>(s.van) + 3, b = groep_ * static_cast<int>(s.tot - s.van + 1) - 6;
      if (s.statussen.empty()) continue;
      const bool recht = geldend(s);
      uit += rechthoek(x, onder + 25, b, 7, recht ? "#bbbbbb" : "url(#netto-voorstel)", recht ? "#bbbbbb" : "#444444", 1);
      std::string naam =
          recht ? in("geldend recht", "law in force") : in("geen geldend recht: ", "not law in force: ") + status_tekst(s);
      if (!recht && breedte(naam, letter) > b) naam = status_tekst(s);
      if (!recht && breedte(naam, letter) > b) naam = in("voorstel", "proposal");
      if (breedte(naam, letter) > b + 6) continue; // the mark at the year and the subtitle say it
      uit += tekst(x + b / 2, onder + 47, naam, letter, "middle", recht ? "#333333" : "#111111", !recht);
    }
    return uit;
  }

  const Vergelijking& v_;
  Taal taal_;
  std::vector<std::vector<Staaf>> jaren_;
  std::map<std::string_view, Soort> routes_;
  std::vector<Strook> stroken_;
  std::int64_t hoogste_ = 0, stap_ = 10, top_ = 10;
  int meeste_ = 1, breedte_ = breedste_gewoon, groep_ = 0, staaf_ = 0, boven_ = 0, legenda_onder_ = 0;
  bool gedraaid_ = false;
};

} // namespace

std::string grafiek(const Vergelijking& vergelijking, Taal taal) { return Tekenaar{vergelijking, taal}.teken(); }

} // namespace netto::border
