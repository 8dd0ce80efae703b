// SPDX-License-Identifier: EUPL-1.2
#include "opgaaf.hpp"

#include "base/number_text.hpp"
#include "base/sort.hpp"
#include "document.hpp"

namespace netto::border {

namespace {

using engine::Rendementsregelantwoord;
using engine::Uitkomst;
using Soort = Opgaafveld::Soort;

std::int64_t omlaag(const Fraction& x) { return whole(x * Fraction{1, 100}, Richting::omlaag); }
std::int64_t omhoog(const Fraction& x) { return whole(x * Fraction{1, 100}, Richting::omhoog); }

class Opsteller {
public:
  Opsteller(const Rendementsregelantwoord& r, const Dossier& d) : r_{r}, d_{d} { post_.wat = {r.wat, r.kind}; }

  Opgaafpost post() {
    if (r_.wat.list == List::bankrekening) bank();
    else if (r_.wat.list == List::belegging) belegging();
    else if (r_.wat.list == List::woning) woning();
    else if (r_.wat.list == List::schuld) schuld();
    else bezitting();
    return std::move(post_);
  }

private:
  void euro(std::string_view sleutel, Tweetalig naam_, std::int64_t bedrag) {
    post_.velden.push_back({sleutel, std::move(naam_), Soort::euro, bedrag, {}});
  }
  void ja_nee(std::string_view sleutel, Tweetalig naam_, bool ja) {
    post_.velden.push_back({sleutel, std::move(naam_), Soort::ja_nee, ja ? 1 : 0, {}});
  }
  void tekst(std::string_view sleutel, Tweetalig naam_, std::string waarde) {
    post_.velden.push_back({sleutel, std::move(naam_), Soort::tekst, 0, std::move(waarde)});
  }

  /// The part that is not exempt, which is all that the statement asks of green investments, cash and old policies.
  [[nodiscard]] Fraction belast(const Uitkomst& u) const {
    return r_.belast_deel ? u.waarde * r_.belast_deel->waarde : u.waarde;
  }
  /// Values and movements; the value at the beginning and what was bought lower the return.
  void waarden() {
    euro("waarde_1_januari", {"waarde op 1 januari", "value on 1 January"}, omhoog(belast(r_.begin)));
    euro("waarde_31_december", {"waarde op 31 december", "value on 31 December"}, omlaag(belast(r_.einde)));
    euro("gekocht_en_gestort", {"gekocht en gestort", "bought and deposited"}, omhoog(belast(r_.stortingen)));
    euro("verkocht_en_opgenomen", {"verkocht en opgenomen", "sold and withdrawn"}, omlaag(belast(r_.onttrekkingen)));
  }
  void bank() {
    const Bankrekening* r = find<Bankrekening>(d_, r_.wat);
    if (r != nullptr && r->soort == Bankrekening::Soort::contant) {
      post_.rubriek = Opgaafrubriek::overige_bezittingen;
      waarden();
      return;
    }
    post_.rubriek = Opgaafrubriek::banktegoeden;
    euro("rente", {"ontvangen rente", "interest received"}, omlaag(belast(r_.voordelen)));
    if (r_.aanwas) {
      const auto koers = omlaag(r_.rendement.waarde - r_.voordelen.waarde);
      euro("valutaresultaat", {"winst of verlies door de wisselkoers", "gain or loss through the exchange rate"}, koers);
    }
  }
  void belegging() {
    using enum Belegging::Soort;
    const Belegging* b = find<Belegging>(d_, r_.wat);
    const bool overig_ = b != nullptr && (b->soort == crypto || b->soort == vordering || b->soort == overig);
    post_.rubriek = overig_ ? Opgaafrubriek::overige_bezittingen : Opgaafrubriek::beleggingen;
    waarden();
    euro("inkomsten", {"dividend, rente en andere inkomsten", "dividend, interest and other income"},
         omlaag(belast(r_.voordelen)));
  }
  void bezitting() {
    const Bezitting* z = find<Bezitting>(d_, r_.wat);
    const bool grond = z != nullptr && z->soort == Bezitting::Soort::onroerende_zaak;
    post_.rubriek = grond ? Opgaafrubriek::onroerende_zaken : Opgaafrubriek::overige_bezittingen;
    if (grond) ja_nee("woning", {"is het een woning?", "is it a dwelling?"}, false);
    waarden();
    euro("inkomsten", grond ? Tweetalig{"huur of pacht", "rent"} : Tweetalig{"inkomsten", "income"},
         omlaag(belast(r_.voordelen)));
    if (grond && !r_.eigen_gebruik.waarde.is_zero())
      euro("voordeel_eigen_gebruik", {"huurwaarde van de dagen voor eigen gebruik", "rental value of the days for own use"},
           omlaag(r_.eigen_gebruik.waarde));
  }
  void schuld() {
    post_.rubriek = Opgaafrubriek::schulden;
    const Schuld* s = find<Schuld>(d_, r_.wat);
    if (s != nullptr && !s->woning.empty()) tekst("waarvoor", {"waarvoor is de schuld?", "what is the debt for?"}, s->woning);
    euro("betaalde_rente", {"betaalde rente", "interest paid"}, omhoog(r_.rente.waarde));
    if (r_.aanwas) {
      const auto koers = omlaag(r_.rendement.waarde + r_.rente.waarde);
      euro("valutaresultaat_of_kwijtschelding",
           {"winst of verlies door de wisselkoers, of kwijtschelding", "gain or loss through the exchange rate, or remission"},
           koers);
    }
  }

  void woning() {
    post_.rubriek = Opgaafrubriek::onroerende_zaken;
    if (!r_.opgave) return;
    const auto& o = *r_.opgave;
    tekst("adres", {"adres", "address"}, name_of(d_, r_.wat));
    ja_nee("woning", {"is het een woning?", "is it a dwelling?"}, true);
    ja_nee("bezit_1_januari", {"in bezit op 1 januari?", "owned on 1 January?"}, !o.komt_op);
    ja_nee("bezit_31_december", {"in bezit op 31 december?", "owned on 31 December?"}, !o.gaat_op);
    if (o.komt_op) tekst("bezit_vanaf", {"in bezit (in box 3) vanaf", "owned (in box 3) from"}, datum_tekst(*o.komt_op));
    if (o.gaat_op) tekst("bezit_tot", {"in bezit (in box 3) tot", "owned (in box 3) until"}, datum_tekst(*o.gaat_op));
    euro("woz", {"WOZ-waarde van het jaar", "WOZ value of the year"}, o.woz.centen() / 100);
    euro("woz_volgend_jaar", {"WOZ-waarde van het volgende jaar", "WOZ value of the next year"},
         o.woz_volgend_jaar.centen() / 100);
    if (o.verbouwing != Euro{})
      euro("verhoging_door_verbouwing",
           {"verhoging daarvan door uitbreiding of verbetering", "part of it from an extension or improvement"},
           (o.verbouwing.centen() + 99) / 100);
    moment(o.begin, o.komt_op ? Tweetalig{"bij het begin", "at the beginning"} : Tweetalig{"op 1 januari", "on 1 January"},
           true);
    moment(o.einde, o.gaat_op ? Tweetalig{"bij het einde", "at the end"} : Tweetalig{"op 31 december", "on 31 December"},
           false);
    euro("huur", {"ontvangen kale huur", "bare rent received"}, omlaag(geheel(r_.voordelen)));
    post_.velden.push_back(
        {"dagen_eigen_gebruik", {"dagen voor eigen gebruik", "days for own use"}, Soort::dagen, o.dagen_eigen_gebruik, {}});
    if (o.dagen_eigen_gebruik > 0)
      euro("huurwaarde_per_jaar", {"huurwaarde op jaarbasis", "rental value per year"}, omlaag(o.huurwaarde.waarde));
    post_.velden.push_back({"uw_deel_percent",
                            {"uw deel", "your share"},
                            Soort::percent,
                            0,
                            kaal({o.deel_teller, o.deel_noemer}, Waardesoort::percent, 3)});
  }
  /// Of the whole home, from what is the unit's part.
  [[nodiscard]] Fraction geheel(const Uitkomst& u) const {
    return u.waarde * Fraction{r_.opgave->deel_noemer, r_.opgave->deel_teller};
  }
  void moment(const engine::Woningopgave::Moment& m, const Tweetalig& wanneer, bool begin) {
    const auto met = [&](const char* nl, const char* en) { return Tweetalig{nl + wanneer.nl, en + wanneer.en}; };
    ja_nee(begin ? "verhuurd_begin" : "verhuurd_einde", met("verhuurd ", "let "), m.verhuurd);
    if (!m.verhuurd) return;
    ja_nee(begin ? "huurbescherming_begin" : "huurbescherming_einde",
           met("huurder met huurbescherming ", "tenant with protection "), !m.tijdelijk);
    euro(begin ? "jaarhuur_begin" : "jaarhuur_einde", met("kale huur per jaar ", "bare rent per year "),
         m.maandhuur.centen() * 12 / 100);
  }

  const Rendementsregelantwoord& r_;
  const Dossier& d_;
  Opgaafpost post_;
};

} // namespace

Tweetalig rubrieknaam(Opgaafrubriek rubriek) {
  switch (rubriek) {
  case Opgaafrubriek::banktegoeden: return {"Banktegoeden", "Bank balances"};
  case Opgaafrubriek::beleggingen: return {"Beleggingen", "Investments"};
  case Opgaafrubriek::onroerende_zaken: return {"Onroerende zaken", "Real estate"};
  case Opgaafrubriek::overige_bezittingen: return {"Overige bezittingen", "Other assets"};
  case Opgaafrubriek::schulden: return {"Schulden", "Debts"};
  }
  return {};
}

std::vector<Opgaafpost> opgaaf(const engine::Werkelijkantwoord& werkelijk, const Dossier& dossier) {
  std::vector<Opgaafpost> uit;
  for (const auto& r : werkelijk.regels)
    if (!r.belast_deel || !r.belast_deel->waarde.is_zero()) uit.push_back(Opsteller{r, dossier}.post());
  sorteer_stabiel(uit, [](const Opgaafpost& a, const Opgaafpost& b) { return a.rubriek < b.rubriek; });
  return uit;
}

Tweetalig vindplaats(const engine::Bericht& b) {
  const std::string_view record = word_of(b.wat.list).nl;
  const std::string_view key = std::string_view{b.veld}.substr(0, b.veld.find('.'));
  Word found = own_records;
  each_record([&]<class T>() {
    if (Keys<T>::record.key != record) return;
    found = Keys<T>::record.found;
    each_key<T>([&](const KeyRow& row) {
      if (row.key == key && row.found != nullptr) found = *row.found;
    });
  });
  return {std::string{found.nl}, std::string{found.en}};
}

} // namespace netto::border
