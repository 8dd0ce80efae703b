// SPDX-License-Identifier: EUPL-1.2
#include "verslag_vergelijk.hpp"

#include "base/number_text.hpp"
#include "faces/border/berichten.hpp"
#include "faces/border/stelselnamen.hpp"

#include <algorithm>
#include <set>

namespace netto::cli {

namespace {

using border::Staaf;
using border::Waardesoort;
using engine::Bericht;
using engine::Berichtcode;
using engine::Jaarvergelijking;
using engine::Uitkomst;

/// The name of a thing without the word for its kind: woning "Kerkstraat 1" gives Kerkstraat 1.
std::string zonder_soort(const std::string& wat) {
  const auto begin = wat.find('"'), einde = wat.rfind('"');
  return begin == std::string::npos || einde <= begin ? wat : wat.substr(begin + 1, einde - begin - 1);
}

class Vergelijkverslag {
public:
  Vergelijkverslag(const engine::Vergelijking& v, const Stijl& s) : v_{v}, s_{s} {
    for (const auto& j : v.jaren) staven_.push_back(border::staven(j));
  }

  std::string tekst() {
    titel();
    voorbehoud();
    tabellen();
    sleutel();
    redenen();
    if (v_.overgang) overgang(*v_.overgang);
    aannames();
    waarschuwingen();
    return std::move(uit_);
  }

private:
  std::string bedrag(const Fraction& x) const { return border::voor_mensen(x, Waardesoort::geld, s_.taal); }
  std::string euro(const Uitkomst& u) const { return "€ " + bedrag(u.waarde); }
  std::string euro(Euro e) const { return "€ " + bedrag(e.centen()); }
  static bool nul(const Uitkomst& u) { return u.waarde.is_zero(); }
  std::string in(std::string_view nl, std::string_view en) const { return s_.in(nl, en); }
  void kop(std::string_view nl, std::string_view en) { uit_ += "\n" + s_.vet(in(nl, en)) + "\n"; }
  void alinea_(std::string_view tekst, std::string_view begin = "  ") {
    uit_ += alinea(tekst, s_.breedte, begin, std::string(breedte(begin), ' '));
  }

  void titel() {
    std::string jaren;
    if (!v_.jaren.empty()) {
      const int van = v_.jaren.front().jaar, tot = v_.jaren.back().jaar;
      jaren = " " + std::to_string(van) + (tot == van ? "" : "-" + std::to_string(tot));
    }
    uit_ += s_.vet(in("Box 3 vergeleken", "Box 3 compared") + jaren) + "\n";
    const bool voorstel = std::any_of(staven_.begin(), staven_.end(), [](const auto& lijst) {
      return std::any_of(lijst.begin(), lijst.end(), [](const Staaf& s) { return !s.geldend(); });
    });
    if (!voorstel) return;
    uit_ += "\n" + s_.let_op("!! " + in("DEELS GEEN GELDEND RECHT", "PARTLY NOT LAW IN FORCE")) + "\n";
    alinea_(in("Waar in de kolom status iets anders staat dan geldend, rust het bedrag op een voorstel of een raming; het kan "
               "nog veranderen.",
               "Where the status column says anything but in force, the amount rests on a proposal or an estimate; it may "
               "still change."),
            "!! ");
  }

  /// What the amounts hang on: each question once, with what it is about in each year.
  void voorbehoud() {
    std::vector<int> voor_vermindering;
    struct Regel {
      std::string vraag, effecten;
    };
    std::vector<Regel> vragen;
    std::set<std::string> mogelijk;
    for (const auto& j : v_.jaren)
      for (const auto& s : j.stelsels) {
        if (!s.resultaat.antwoord) continue;
        const auto& a = *s.resultaat.antwoord;
        if (a.voor_vermindering && (voor_vermindering.empty() || voor_vermindering.back() != j.jaar))
          voor_vermindering.push_back(j.jaar);
        for (const auto& v : a.vragen) {
          if (!border::maakt_uit(v, a)) continue;
          if (v.alleen_mogelijk) {
            mogelijk.insert(v.vraag.wat);
            continue;
          }
          const std::string vraag = border::toon(v.vraag, s_.taal);
          auto r = std::find_if(vragen.begin(), vragen.end(), [&](const Regel& x) { return x.vraag == vraag; });
          if (r == vragen.end()) r = vragen.insert(r, {vraag, ""});
          if (!v.effect || nul(*v.effect)) continue;
          r->effecten +=
              (r->effecten.empty() ? "" : ", ") + std::to_string(j.jaar) +
              (s.scenario.empty() || a.regime->status == regime::Rechtsstatus::geldend ? " "
                                                                                       : in(" (novelle) ", " (amendment) ")) +
              border::scheelt(*v.effect, s_.taal);
        }
      }
    if (voor_vermindering.empty() && vragen.empty() && mogelijk.empty()) return;
    uit_ += "\n";
    if (!voor_vermindering.empty())
      alinea_(in("Er is onroerend goed in het buitenland: de bedragen zijn die van vóór de vermindering om dubbele belasting "
                 "te voorkomen, die Netto nog niet rekent.",
                 "There is real estate abroad: the amounts are those before relief from double taxation, which Netto does not "
                 "compute yet."),
              "! ");
    const std::size_t getoond = std::min(vragen.size(), engine::hoogstens_vragen_apart);
    for (std::size_t i = 0; i < getoond; ++i) {
      const Regel& r = vragen[i];
      alinea_(in("Open vraag: ", "Open question: ") + r.vraag +
                  (r.effecten.empty() ? "" : in(" Scheelt: ", " Difference: ") + r.effecten + "."),
              "! ");
    }
    if (getoond < vragen.size())
      alinea_(in("En nog ", "And ") + std::to_string(vragen.size() - getoond) +
                  in(" vragen (--json noemt ze).", " more questions (--json lists them)."),
              "! ");
    if (!mogelijk.empty())
      alinea_(border::toon_mogelijk(mogelijk.size(), s_.taal) +
                  in(" (netto bereken stelt de vragen).", " (netto bereken asks)."),
              "! ");
  }

  // ------------------------------------------------------------------------------------------------------------ table

  /// Routes of these years, in the order in which they come up.
  std::vector<std::string_view> routes(std::size_t van, std::size_t tot) const {
    std::vector<std::string_view> uit;
    for (std::size_t i = van; i < tot; ++i)
      for (const Staaf& s : staven_[i])
        if (std::find(uit.begin(), uit.end(), s.route) == uit.end()) uit.push_back(s.route);
    return uit;
  }
  using Rijen = std::vector<std::vector<std::string>>;
  Rijen rijen(std::size_t van, std::size_t tot) const {
    const auto kolommen = routes(van, tot);
    Rijen uit{{in("jaar", "year")}};
    for (const auto r : kolommen) uit.front().push_back(border::routenaam(r).in(s_.taal));
    uit.front().push_back("status");
    for (std::size_t i = van; i < tot; ++i) {
      const Jaarvergelijking& j = v_.jaren[i];
      std::vector<std::string> rij{std::to_string(j.jaar) + (j.aangenomen.empty() ? "" : " ~")};
      for (const auto r : kolommen) rij.push_back(cel(i, r));
      rij.push_back(status(j));
      uit.push_back(std::move(rij));
    }
    return uit;
  }
  std::string cel(std::size_t i, std::string_view route) const {
    for (const Staaf& s : staven_[i])
      if (s.route == route) return (s.telt ? "* " : "") + bedrag(s.belasting.waarde);
    return "-";
  }
  std::string status(const Jaarvergelijking& j) const {
    std::string uit;
    for (const auto s : border::statussen(j)) uit += (uit.empty() ? "" : " / ") + border::statuskort(s).in(s_.taal);
    return uit.empty() ? in("geen antwoord", "no answer") : uit;
  }
  static std::vector<std::size_t> breedtes(const Rijen& rijen_) {
    std::vector<std::size_t> uit(rijen_.front().size(), 0);
    for (const auto& rij : rijen_)
      for (std::size_t k = 0; k < rij.size(); ++k) uit[k] = std::max(uit[k], breedte(rij[k]));
    return uit;
  }
  bool past(const Rijen& rijen_) const {
    std::size_t som = 2;
    for (const std::size_t b : breedtes(rijen_)) som += b + 2;
    return som <= s_.breedte + 2;
  }
  std::string tabel(const Rijen& rijen_) const {
    const auto kolommen = breedtes(rijen_);
    std::string uit;
    for (std::size_t r = 0; r < rijen_.size(); ++r) {
      std::string regel = "  " + links(rijen_[r].front(), kolommen.front());
      for (std::size_t k = 1; k + 1 < kolommen.size(); ++k) regel += "  " + rechts(rijen_[r][k], kolommen[k]);
      regel += "  " + rijen_[r].back();
      uit += (r == 0 ? s_.vet(regel) : regel) + "\n";
    }
    return uit;
  }
  static bool gedeeld(const std::vector<std::string_view>& a, const std::vector<std::string_view>& b) {
    return std::any_of(a.begin(), a.end(), [&](std::string_view x) { return std::find(b.begin(), b.end(), x) != b.end(); });
  }
  /// One table when it fits, else one for each run of years that share routes.
  void tabellen() {
    uit_ += "\n" + s_.vet(in("Belasting per jaar (euro)", "Tax per year (euro)")) + "\n";
    const auto alles = rijen(0, v_.jaren.size());
    if (past(alles)) {
      uit_ += tabel(alles);
      return;
    }
    for (std::size_t van = 0, tot = 1; tot <= v_.jaren.size(); ++tot) {
      if (tot < v_.jaren.size() &&
          (routes(van, tot).empty() || staven_[tot].empty() || gedeeld(routes(van, tot), routes(tot, tot + 1))))
        continue;
      uit_ += (van == 0 ? "" : "\n") + tabel(rijen(van, tot));
      van = tot;
    }
  }
  void sleutel() {
    bool aangenomen = false;
    for (const auto& j : v_.jaren) aangenomen = aangenomen || !j.aangenomen.empty();
    alinea_(in("* telt volgens dat stelsel", "* counts under that regime") +
            (aangenomen ? in("; ~ rust ook op aannames (onderaan)", "; ~ also rests on assumptions (below)") : "") +
            in("; vóór heffingskorting en dividendbelasting", "; before credit and dividend tax"));
  }

  void redenen() {
    bool begonnen = false;
    for (const auto& j : v_.jaren)
      for (const Bericht& b : border::redenen(j)) {
        if (!begonnen) kop("Geen antwoord", "No answer");
        begonnen = true;
        alinea_(std::to_string(j.jaar) + ": " + border::toon(b, s_.taal), "- ");
      }
  }

  // ------------------------------------------------------------------------------------------------------- transition

  void overgang(const engine::Overgang& o) {
    const std::string voor = std::to_string(o.jaar - 1), na = std::to_string(o.jaar);
    uit_ += "\n" +
            s_.vet(in("Wat verandert er voor u van ", "What changes for you from ") + voor + in(" op ", " to ") + na + "?") +
            "\n";
    std::string let_op =
        in("Let op: wat vanaf " + na +
               " geldt is een wetsvoorstel, de novelle een voorstel van het kabinet. Geen van beide is geldend recht.",
           "Note: what applies from " + na + " is a bill, and the amendment a cabinet proposal. Neither is law in force.");
    if (border::status_voor(o) != "geldend")
      let_op += in(" Ook onder de cijfers van " + voor + " zijn er uit een voorstel of raming.",
                   " Some figures of " + voor + " are of a proposal or estimate too.");
    alinea_(let_op);
    belasting(o, voor, na);
    startwaarden(o);
    kosten(o, na);
    verliezen(o, voor);
    vrij(o, voor, na);
    for (const auto& e : o.eindigt)
      alinea_(in("De vrijstelling voor groene beleggingen (" + euro(e.bedrag) + " in " + voor + ") eindigt; u hebt er dan " +
                     euro(e.bezit) + " van. Het rendement daarop telt vanaf " + na + " mee.",
                 "The exemption for green investments (" + euro(e.bedrag) + " in " + voor + ") ends; you then have " +
                     euro(e.bezit) + " of them. Their return counts from " + na + "."),
              "- ");
  }
  void belasting(const engine::Overgang& o, const std::string& voor, const std::string& na) {
    const auto of_niet = [&](const std::optional<Uitkomst>& u) {
      return u ? euro(*u) : in("niet te berekenen", "not computable");
    };
    alinea_(in("Belasting: ", "Tax: ") + of_niet(o.belasting_voor) + in(" over ", " for ") + voor + "; " +
                of_niet(o.belasting_na) + in(" over ", " for ") + na + in(" volgens het wetsvoorstel, ", " under the bill, ") +
                of_niet(o.belasting_na_novelle) + in(" met de novelle.", " with the amendment."),
            "- ");
  }
  void startwaarden(const engine::Overgang& o) {
    const std::string dag = in("1 januari ", "1 January ") + std::to_string(o.jaar);
    const bool huis =
        std::any_of(o.startwaarden.begin(), o.startwaarden.end(), [](const auto& s) { return !s.alleen_novelle; });
    const bool instrument =
        std::any_of(o.startwaarden.begin(), o.startwaarden.end(), [](const auto& s) { return s.alleen_novelle; });
    if (huis) {
      alinea_(in("Winst op een huis wordt belast in het jaar waarin u het verkoopt, en alleen wat het meer opbrengt dan de "
                 "waarde op " +
                     dag + " (de WOZ-waarde van " + std::to_string(o.jaar + 1) +
                     "). Wat het tot dan meer waard is geworden, wordt bij verkoop niet meer belast.",
                 "Gain on a home is taxed in the year you sell it, and only what it brings above its value on " + dag +
                     " (the WOZ value of " + std::to_string(o.jaar + 1) +
                     "). What it gained until then is not taxed at a sale."),
              "- ");
      startlijst(o, false);
    }
    if (instrument) {
      alinea_(in("Aandelen, fondsen en obligaties: volgens het wetsvoorstel telt elk jaar de waardestijging vanaf " + dag +
                     "; met de novelle pas bij verkoop, vanaf de waarde op die dag.",
                 "Shares, funds and bonds: under the bill each year's change in value counts from " + dag +
                     "; with the amendment only when sold, from the value on that day."),
              "- ");
      startlijst(o, true);
    }
  }
  void startlijst(const engine::Overgang& o, bool novelle) {
    for (const auto& s : o.startwaarden) {
      if (s.alleen_novelle != novelle) continue;
      std::string regel = zonder_soort(s.wat) + ": " + euro(s.waarde) + (s.aangenomen ? in(" (aangenomen)", " (assumed)") : "");
      if (s.onbelast && s.aankoopprijs)
        regel += in("; gekocht en verbeterd voor ", "; bought and improved for ") + euro(*s.aankoopprijs) +
                 (*s.onbelast < Euro{}
                      ? in(", dus een verlies tot dan van " + euro(-*s.onbelast) + " telt niet mee",
                           ", so a loss until then of " + euro(-*s.onbelast) + " does not count")
                      : in(", dus " + euro(*s.onbelast) + " blijft onbelast", ", so " + euro(*s.onbelast) + " stays untaxed"));
      alinea_(regel + ".", "    ");
    }
  }
  void kosten(const engine::Overgang& o, const std::string& na) {
    if (!o.belasting_na) return;
    if (o.kosten.empty() && o.kosten_niet.empty()) {
      alinea_(in("Kosten van onderhoud, beheer en lasten gaan in " + na +
                     " tellen, maar het dossier noemt er geen (kosten = { ... }).",
                 "Costs of upkeep, management and charges begin to count in " + na +
                     ", but the dossier gives none (kosten = { ... })."),
              "- ");
      return;
    }
    std::vector<std::string> wel, niet;
    for (const auto& k : o.kosten) wel.push_back(zonder_soort(k.wat) + " " + euro(k.bedrag));
    for (const auto& k : o.kosten_niet) niet.push_back(zonder_soort(k.wat) + " " + euro(k.bedrag));
    if (!wel.empty())
      alinea_(in("Kosten gaan tellen: ", "Costs begin to count: ") + euro(o.kosten_tellen) + in(" in ", " in ") + na + " (" +
                  opgesomd(wel, s_) + in("). Tot en met ", "). Up to and including ") + std::to_string(o.jaar - 1) +
                  in(" tellen alleen rentelasten, en die alleen bij het werkelijke rendement.",
                     " only interest paid counts, and only in the actual return."),
              "- ");
    if (!niet.empty())
      alinea_(in("Deze kosten tellen ook dan niet, omdat de woning niet genoeg dagen is verhuurd: ",
                 "These costs do not count even then, because the home is not let for enough days: ") +
                  opgesomd(niet, s_) + ".",
              "- ");
  }
  void verliezen(const engine::Overgang& o, const std::string& voor) {
    if (nul(o.verlies_vervalt)) {
      alinea_(in("Verliezen: in de jaren hierboven tot en met " + voor +
                     " met een volledig bekend werkelijk rendement was dat nooit negatief; er vervalt niets.",
                 "Losses: in the years above up to and including " + voor +
                     " with a completely known actual return it was never negative; nothing vanishes."),
              "- ");
      return;
    }
    std::vector<std::string> jaren;
    for (const auto& [jaar, u] : o.verliesjaren) jaren.push_back(std::to_string(jaar) + " " + euro(u));
    alinea_(
        in("Verliezen tot en met " + voor + " vervallen: samen ", "Losses up to and including " + voor + " vanish: together ") +
            euro(o.verlies_vervalt) + " (" + opgesomd(jaren, s_) +
            in("). Het werkelijke rendement is dan nihil, en het verlies gaat niet mee naar latere jaren. Verliezen vanaf ",
               "). The actual return is nil then, and the loss is not carried to later years. Losses from ") +
            std::to_string(o.jaar) + in(" gaan volgens het wetsvoorstel wel mee.", " on are carried forward under the bill."),
        "- ");
  }
  void vrij(const engine::Overgang& o, const std::string& voor, const std::string& na) {
    if (!o.heffingvrij_vermogen || !o.heffingvrij_resultaat) return;
    const std::string samen = o.personen > 1 ? in(" samen", " together") : "";
    std::string tekst = in(
        "Het heffingvrije vermogen (" + euro(*o.heffingvrij_vermogen) + samen + " in " + voor +
            ") verdwijnt. Daarvoor in de plaats komt een heffingvrij resultaat van " + euro(*o.heffingvrij_resultaat) + samen,
        "The tax-free capital (" + euro(*o.heffingvrij_vermogen) + samen + " in " + voor +
            ") disappears. In its place comes a tax-free result of " + euro(*o.heffingvrij_resultaat) + samen);
    if (o.heffingvrij_resultaat_novelle)
      tekst += in(" (met de novelle ", " (with the amendment ") + euro(*o.heffingvrij_resultaat_novelle) + ")";
    alinea_(tekst + in(" in " + na + ": dat gaat van de opbrengst af, niet van het vermogen.",
                       " in " + na + ": that is taken off what it brings in, not off the capital."),
            "- ");
  }

  // ------------------------------------------------------------------------------------------------------ assumptions

  void aannames() {
    kop("Aannames", "Assumptions");
    if (v_.aangenomen.empty()) {
      alinea_(in("Geen: het dossier geeft alles.", "None: the dossier gives everything."));
      return;
    }
    alinea_(in("Wat het dossier voor latere jaren niet geeft, is doorgetrokken. Dit zijn aannames van Netto, geen verwachting; "
               "verander ze met --aanname NAAM=PERCENTAGE.",
               "What the dossier does not give for later years is continued. These are assumptions of Netto, not a forecast; "
               "change them with --aanname NAME=PERCENTAGE."));
    std::vector<Percentage> standaard;
    engine::Aannames::velden(engine::Aannames{}, [&](std::string_view, const Percentage& p) { standaard.push_back(p); });
    std::size_t i = 0;
    engine::Aannames::velden(v_.aannames, [&](std::string_view naam, const Percentage& p) {
      uit_ += "  " + links(naam, 22) + rechts(percent(p), 7) + "  " + border::aannamenaam(naam).in(s_.taal) +
              (p == standaard[i] ? "" : in(" (standaard ", " (default ") + percent(standaard[i]) + ")") + "\n";
      ++i;
    });
    alinea_(in("Schulden en saldi blijven gelijk, de rente op schulden houdt haar laatste percentage, en er wordt niets "
               "gekocht of verkocht.",
               "Debts and balances stay the same, interest on debts keeps its last rate, and nothing is bought or sold."));
    feiten();
  }
  std::string percent(Percentage p) const {
    return border::voor_mensen({p.duizendsten(), Percentage::geheel}, Waardesoort::percent, s_.taal);
  }
  /// What was assumed, one line for each key of each thing.
  void feiten() {
    struct Reeks {
      const Bericht *eerste, *laatste;
    };
    std::vector<Reeks> reeksen;
    for (const Bericht& b : v_.aangenomen) {
      const auto r = std::find_if(reeksen.begin(), reeksen.end(), [&](const Reeks& x) {
        return x.eerste->code == b.code && x.eerste->wat == b.wat && x.eerste->veld == b.veld;
      });
      if (r == reeksen.end()) reeksen.push_back({&b, &b});
      else r->laatste = &b;
    }
    for (const Reeks& r : reeksen) {
      const std::string vanaf = in(" vanaf ", " from ") + std::to_string(r.eerste->jaar);
      if (r.eerste->code != Berichtcode::feit_aangenomen) {
        alinea_(border::toon(*r.eerste, s_.taal), "- ");
        continue;
      }
      const auto getal = [&](const Bericht& b) { return bedrag(b.getal * 100); };
      std::string tekst = r.eerste->wat + ": " + r.eerste->veld + vanaf + ": " + getal(*r.eerste);
      if (r.laatste->getal != r.eerste->getal)
        tekst +=
            in(", oplopend tot ", ", going to ") + getal(*r.laatste) + in(" in ", " in ") + std::to_string(r.laatste->jaar);
      alinea_(tekst, "- ");
    }
  }

  void waarschuwingen() {
    std::vector<std::string> gezegd, over_buitenland;
    for (const auto& j : v_.jaren)
      for (const auto& s : j.stelsels) {
        if (!s.resultaat.antwoord) continue;
        for (const Bericht& w : s.resultaat.antwoord->waarschuwingen) {
          const bool cijfers_voorstel =
              w.code == Berichtcode::parameters_voorstel && j.jaar >= regime::eerste_jaar_wetsvoorstel();
          if (w.code == Berichtcode::wetsvoorstel_geen_recht || cijfers_voorstel) continue; // the table says it
          const bool buitenland = w.code == Berichtcode::woning_buitenland || w.code == Berichtcode::onroerend_buitenland;
          if (buitenland && std::find(over_buitenland.begin(), over_buitenland.end(), w.wat) != over_buitenland.end())
            continue; // once, whatever the year
          if (buitenland) over_buitenland.push_back(w.wat);
          std::string tekst = border::toon(w, s_.taal);
          if (std::find(gezegd.begin(), gezegd.end(), tekst) == gezegd.end()) gezegd.push_back(std::move(tekst));
        }
      }
    if (gezegd.empty()) return;
    kop("Goed om te weten", "Good to know");
    for (const auto& tekst : gezegd) alinea_(tekst, "! ");
  }

  const engine::Vergelijking& v_;
  const Stijl& s_;
  std::vector<std::vector<Staaf>> staven_;
  std::string uit_;
};

} // namespace

std::string verslag_vergelijk(const engine::Vergelijking& vergelijking, const Stijl& stijl) {
  return Vergelijkverslag{vergelijking, stijl}.tekst();
}

} // namespace netto::cli
