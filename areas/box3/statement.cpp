// SPDX-License-Identifier: EUPL-1.2
#include "areas/box3/statement.hpp"

#include "base/number_text.hpp"
#include "base/sort.hpp"

namespace netto::box3 {

namespace {

using Soort = StatementField::Soort;

std::int64_t down(const Fraction& x) { return whole(x * Fraction{1, 100}, Direction::down); }
std::int64_t up(const Fraction& x) { return whole(x * Fraction{1, 100}, Direction::up); }

class Composer {
public:
  Composer(const ReturnLine& r, const Dossier& d) : r_{r}, d_{d} { post_.wat = {r.wat, r.kind}; }

  StatementItem post() {
    if (r_.right) tekst("recht", {"welk recht", "which right"}, std::string{word_of(*r_.right).nl});
    if (r_.wat.list == List::bankrekening) bank();
    else if (r_.wat.list == List::belegging) belegging();
    else if (r_.wat.list == List::woning) woning();
    else if (r_.wat.list == List::schuld) schuld();
    else bezitting();
    return std::move(post_);
  }

private:
  void field(std::string_view key, Bilingual naam, Soort soort, std::int64_t getal, std::string tekst = {}) {
    post_.velden.push_back({key, std::move(naam), soort, getal, std::move(tekst)});
  }
  void euro(std::string_view key, Bilingual naam, std::int64_t bedrag) { field(key, std::move(naam), Soort::euro, bedrag); }
  void yes_no(std::string_view key, Bilingual naam, bool ja) { field(key, std::move(naam), Soort::yes_no, ja ? 1 : 0); }
  void tekst(std::string_view key, Bilingual naam, std::string waarde) {
    field(key, std::move(naam), Soort::tekst, 0, std::move(waarde));
  }

  /// The part that is not exempt, which is all that the statement asks of green investments, cash and old policies.
  [[nodiscard]] Fraction belast(const Amount& u) const { return r_.belast_deel ? u.waarde * r_.belast_deel->waarde : u.waarde; }
  /// Values and movements; the value at the beginning and what was bought lower the return.
  void waarden() {
    euro("waarde_1_januari", {"waarde op 1 januari", "value on 1 January"}, up(belast(r_.begin)));
    euro("waarde_31_december", {"waarde op 31 december", "value on 31 December"}, down(belast(r_.einde)));
    euro("gekocht_en_gestort", {"gekocht en gestort", "bought and deposited"}, up(belast(r_.stortingen)));
    euro("verkocht_en_opgenomen", {"verkocht en opgenomen", "sold and withdrawn"}, down(belast(r_.onttrekkingen)));
  }
  void bank() {
    const Bankrekening* r = find<Bankrekening>(d_, r_.wat);
    if (r != nullptr && r->soort == Bankrekening::Soort::contant) {
      post_.rubriek = StatementPart::overige_bezittingen;
      waarden();
      return;
    }
    post_.rubriek = StatementPart::banktegoeden;
    euro("rente", {"ontvangen rente", "interest received"}, down(belast(r_.voordelen)));
    if (r_.aanwas) {
      const auto koers = down(r_.rendement.waarde - r_.voordelen.waarde);
      if (r_.right) euro("waardeverandering", {"waardeverandering van het recht", "change in value of the right"}, koers);
      else euro("valutaresultaat", {"winst of verlies door de wisselkoers", "gain or loss through the exchange rate"}, koers);
    }
  }
  void belegging() {
    using enum Belegging::Soort;
    const Belegging* b = find<Belegging>(d_, r_.wat);
    const bool overig_ = b != nullptr && (b->soort == crypto || b->soort == vordering || b->soort == overig);
    post_.rubriek = overig_ ? StatementPart::overige_bezittingen : StatementPart::beleggingen;
    waarden();
    euro("inkomsten", {"dividend, rente en andere inkomsten", "dividend, interest and other income"},
         down(belast(r_.voordelen)));
  }
  void bezitting() {
    const Bezitting* z = find<Bezitting>(d_, r_.wat);
    const bool grond = z != nullptr && z->soort == Bezitting::Soort::onroerende_zaak;
    post_.rubriek = grond ? StatementPart::onroerende_zaken : StatementPart::overige_bezittingen;
    if (grond) yes_no("woning", {"is het een woning?", "is it a dwelling?"}, false);
    abroad(z);
    waarden();
    euro("inkomsten", grond ? Bilingual{"huur of pacht", "rent"} : Bilingual{"inkomsten", "income"},
         down(belast(r_.voordelen)));
    if (grond && !r_.eigen_gebruik.waarde.is_zero())
      euro("voordeel_eigen_gebruik", {"huurwaarde van de dagen voor eigen gebruik", "rental value of the days for own use"},
           down(r_.eigen_gebruik.waarde));
  }
  void schuld() {
    post_.rubriek = StatementPart::schulden;
    const Schuld* s = find<Schuld>(d_, r_.wat);
    if (s != nullptr && !s->woning.none())
      tekst("waarvoor", {"waarvoor is de schuld?", "what is the debt for?"}, name_of(d_, s->woning));
    euro("betaalde_rente", {"betaalde rente", "interest paid"}, up(r_.rente.waarde));
    if (r_.aanwas) {
      const auto koers = down(r_.rendement.waarde + r_.rente.waarde);
      if (r_.right) euro("waardeverandering", {"waardeverandering van het recht", "change in value of the right"}, koers);
      else
        euro(
            "valutaresultaat_of_kwijtschelding",
            {"winst of verlies door de wisselkoers, of kwijtschelding", "gain or loss through the exchange rate, or remission"},
            koers);
    }
  }

  /// Of real estate abroad, whose actual return is asked for the relief from double taxation too.
  template <class T> void abroad(const T* x) {
    if (x == nullptr || !x->in_buitenland()) return;
    tekst("land", {"land", "country"}, x->land == Land::NL ? "" : std::string{code_of(x->land)});
    euro("rendement_buitenland", {"werkelijk rendement in het buitenland", "actual return abroad"}, down(r_.rendement.waarde));
  }
  void woning() {
    post_.rubriek = StatementPart::onroerende_zaken;
    abroad(find<Woning>(d_, r_.wat));
    if (!r_.opgave) return recht_op_woning();
    const auto& o = *r_.opgave;
    tekst("adres", {"adres", "address"}, name_of(d_, r_.wat));
    yes_no("woning", {"is het een woning?", "is it a dwelling?"}, true);
    yes_no("bezit_1_januari", {"in bezit op 1 januari?", "owned on 1 January?"}, !o.komt_op);
    yes_no("bezit_31_december", {"in bezit op 31 december?", "owned on 31 December?"}, !o.gaat_op);
    if (o.komt_op) tekst("bezit_vanaf", {"in bezit (in box 3) vanaf", "owned (in box 3) from"}, date_text(*o.komt_op));
    if (o.gaat_op) tekst("bezit_tot", {"in bezit (in box 3) tot", "owned (in box 3) until"}, date_text(*o.gaat_op));
    euro("woz", {"WOZ-waarde van het jaar", "WOZ value of the year"}, o.woz.cents() / 100);
    euro("woz_volgend_jaar", {"WOZ-waarde van het volgende jaar", "WOZ value of the next year"},
         o.woz_volgend_jaar.cents() / 100);
    if (o.verbouwing != Euro{})
      euro("verhoging_door_verbouwing",
           {"verhoging daarvan door uitbreiding of verbetering", "part of it from an extension or improvement"},
           (o.verbouwing.cents() + 99) / 100);
    moment(o.begin, o.komt_op ? Bilingual{"bij het begin", "at the beginning"} : Bilingual{"op 1 januari", "on 1 January"},
           true);
    moment(o.einde, o.gaat_op ? Bilingual{"bij het einde", "at the end"} : Bilingual{"op 31 december", "on 31 December"},
           false);
    euro("huur", {"ontvangen kale huur", "bare rent received"}, down(geheel(r_.voordelen)));
    field("dagen_eigen_gebruik", {"dagen voor eigen gebruik", "days for own use"}, Soort::dagen, o.dagen_eigen_gebruik);
    if (o.dagen_eigen_gebruik > 0)
      euro("huurwaarde_per_jaar", {"huurwaarde op jaarbasis", "rental value per year"}, down(o.huurwaarde.waarde));
    field("uw_deel_percent", {"uw deel", "your share"}, Soort::percent, 0, trimmed(o.deel.size(), ValueKind::percent, 3));
  }
  /// A usufruct of a home, or the ownership under one: its own values, of the owned part.
  void recht_op_woning() {
    tekst("adres", {"adres", "address"}, name_of(d_, r_.wat));
    yes_no("woning", {"is het een woning?", "is it a dwelling?"}, true);
    waarden();
    euro("huur", {"ontvangen kale huur", "bare rent received"}, down(r_.voordelen.waarde));
    if (!r_.eigen_gebruik.waarde.is_zero())
      euro("voordeel_eigen_gebruik", {"huurwaarde van de dagen voor eigen gebruik", "rental value of the days for own use"},
           down(r_.eigen_gebruik.waarde));
  }
  /// Of the whole home, from what is the unit's part.
  [[nodiscard]] Fraction geheel(const Amount& u) const { return ratio(u.waarde, r_.opgave->deel.size()); }
  void moment(const vermogen::HomeStatement::Moment& m, const Bilingual& wanneer, bool begin) {
    const auto met = [&](const char* nl, const char* en) { return Bilingual{nl + wanneer.nl, en + wanneer.en}; };
    yes_no(begin ? "verhuurd_begin" : "verhuurd_einde", met("verhuurd ", "let "), m.verhuurd);
    if (!m.verhuurd) return;
    yes_no(begin ? "huurbescherming_begin" : "huurbescherming_einde",
           met("huurder met huurbescherming ", "tenant with protection "), !m.tijdelijk);
    euro(begin ? "jaarhuur_begin" : "jaarhuur_einde", met("kale huur per jaar ", "bare rent per year "),
         m.maandhuur.cents() * 12 / 100);
  }

  const ReturnLine& r_;
  const Dossier& d_;
  StatementItem post_;
};

} // namespace

Bilingual part_name(StatementPart rubriek) {
  static constexpr Word names[] = {{"Banktegoeden", "Bank balances"},
                                   {"Beleggingen", "Investments"},
                                   {"Onroerende zaken", "Real estate"},
                                   {"Overige bezittingen", "Other assets"},
                                   {"Schulden", "Debts"}};
  const Word& name = names[static_cast<std::size_t>(rubriek)];
  return {std::string{name.nl}, std::string{name.en}};
}

std::vector<StatementItem> statement(const ActualReturnAnswer& werkelijk, const Dossier& dossier) {
  std::vector<StatementItem> uit;
  for (const auto& r : werkelijk.regels)
    if (!r.belast_deel || !r.belast_deel->waarde.is_zero()) uit.push_back(Composer{r, dossier}.post());
  stable_sort(uit, [](const StatementItem& a, const StatementItem& b) { return a.rubriek < b.rubriek; });
  return uit;
}

Bilingual where_found(const Notice& b) {
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

} // namespace netto::box3
