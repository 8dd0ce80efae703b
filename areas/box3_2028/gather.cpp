// SPDX-License-Identifier: EUPL-1.2
#include "areas/box3_2028/gather.hpp"

#include "areas/box3_2028/regimes.hpp"
#include "areas/box3_2028/wording.hpp"
#include "areas/vermogen/return_pass.hpp"

namespace netto::box3_2028 {

namespace {

/// What bill 36748 counts in a year.
struct BillPass : ReturnPass {
  static constexpr int stelselwissel = first_year_of_bill();
  std::vector<RealEstateItem> vastgoed{};
  bool voor_vermindering = false;

  void vastgoed_woningen() {
    for (const Woning& w : d.woningen) {
      RealEstateItem v;
      v.wat = thing_of(d, w);
      v.deel = deel(w.eigendom);
      if (om_vruchtgebruik_weg(w) || v.deel.niets()) continue;
      const bool gekocht = w.gekocht_op && *w.gekocht_op > first_day(jaar),
                 verkocht = w.verkocht_op && *w.verkocht_op <= last_day(jaar);
      Date van = gekocht ? *w.gekocht_op : first_day(jaar), tot = verkocht ? *w.verkocht_op : day_after(last_day(jaar));
      const bool verkocht_uit_box3 = zonder_te_koop(w, van, tot) && verkocht;
      // Who sells on 1 January still has it then (K-014): no days, but the gain counts.
      const bool nog_in_bezit = !w.gekocht_op || *w.gekocht_op < van;
      if (tot < van || (tot == van && !(verkocht && nog_in_bezit)) || eigen_woning_in(w, van, tot)) continue;
      if ((!verkocht && eigen_woning(periode_op(w, tot))) || (verkocht && eigen_woning_sinds_begin(w, tot))) {
        laat_weg(message::wetsvoorstel_eigen_woning, v.wat, "gebruik");
        continue;
      }
      if (gebruik_op(w, van) == Woning::Gebruik::verhuurd && w.huur.empty() && !w.ontvangen_huur.van(jaar)) {
        b.error({&message::huur_ontbreekt, v.wat, "huur", jaar, 0});
        continue;
      }
      if (buitenland(w, v.wat)) {
        b.warning({&message::vermindering_niet_berekend, v.wat, "", jaar, 0});
        voor_vermindering = true;
      }
      if (gebruikt_in(w, van, tot, Woning::Gebruik::leegstaand))
        b.warning({&message::wetsvoorstel_leegstand, v.wat, "gebruik", jaar, 0});
      v.dagen = days_in_year(jaar);
      v.dagen_bezit = days_between(van, tot);
      v.kosten = w.kosten.van(jaar).value_or(Euro{});
      if (!zakelijke_huur(w, v.wat, van, tot)) v.ontvangen_huur = w.ontvangen_huur.van(jaar);
      for (const Huurperiode& h : w.huur) huur_van(w, h, van, tot, true, v.huur);
      const bool deel_zonder_geheel =
          !w.oppervlakte_m2 && std::any_of(w.huur.begin(), w.huur.end(), [](const Huurperiode& h) { return h.oppervlakte_m2; });
      if (const auto dagen = w.dagen_verhuurd.van(jaar)) v.dagen_verhuurd = *dagen;
      else if (deel_zonder_geheel) {
        b.error({&message::oppervlakte_ontbreekt, v.wat, "oppervlakte_m2", jaar, 0});
        continue;
      } else if (const auto geteld = dagen_verhuurd(w, van, tot)) v.dagen_verhuurd = *geteld;
      else {
        laat_weg(message::wetsvoorstel_deel_verhuurd, v.wat, "dagen_verhuurd");
        continue;
      }
      if (verkocht_uit_box3) v.verkoop = verkoop(w, v.wat);
      // Of a home that is let every day the WOZ value plays no part.
      v.waarde = (v.dagen_verhuurd >= v.dagen_bezit ? w.woz.van(jaar) : woz(w, v.wat, jaar)).value_or(Euro{});
      vastgoed.push_back(std::move(v));
    }
  }
  /// Days on which the whole home is let; nothing when a part of it is let by itself, of which the bill is not read.
  static std::optional<std::int64_t> dagen_verhuurd(const Woning& w, Date van, Date tot) {
    std::int64_t dagen = 0;
    const std::int64_t heel = w.oppervlakte_m2.value_or(1);
    const auto perioden = looptijden(w);
    for (Date dag = van; dag < tot; dag = day_after(dag)) {
      std::int64_t verhuurd = 0;
      for (const Spell& l : perioden)
        if (l.op(dag)) verhuurd += l.huur->oppervlakte_m2.value_or(heel);
      if (verhuurd > 0 && verhuurd < heel) return std::nullopt;
      dagen += verhuurd > 0 ? 1 : 0;
    }
    return dagen;
  }
  /// Is it the own home? When that changes during the year it is left out.
  bool eigen_woning_in(const Woning& w, Date van, Date tot) {
    const bool begin = gebruik_op(w, van) == Woning::Gebruik::eigen_woning;
    const bool anders = std::ranges::any_of(
        gebruik_in(w, van, tot), [&](const auto& g) { return (g.gebruik == Woning::Gebruik::eigen_woning) != begin; });
    if (anders) laat_weg(message::wetsvoorstel_eigen_woning, thing_of(d, w), "gebruik");
    return begin || anders;
  }
  /// Is it the own home as a main residence? One that is empty and for sale is too (3.111 lid 2), but that is told apart.
  static bool eigen_woning(const Woning::Gebruiksperiode& g) {
    return g.gebruik == Woning::Gebruik::eigen_woning && !g.te_koop.value_or(false);
  }
  static bool eigen_woning_te_koop(const Woning::Gebruiksperiode& g) {
    return g.gebruik == Woning::Gebruik::eigen_woning && g.te_koop.value_or(false);
  }
  /// Was it the own home at some time since the bill began, until `tot`? Then its start value is another one, which is not known.
  static bool eigen_woning_sinds_begin(const Woning& w, Date tot) {
    return std::ranges::any_of(gebruik_in(w, first_day(stelselwissel), tot), eigen_woning);
  }
  /// Takes out of [van, tot) the days on which a home for sale is the own home, when that begins or ends within it. A gain or loss
  /// on the day on which it becomes so is left out, and that is said. Is it of box 3 until `tot`?
  bool zonder_te_koop(const Woning& w, Date& van, Date& tot) {
    bool tot_het_einde = true;
    for (std::size_t i = 1; i < w.gebruik.size(); ++i) {
      const auto &voor = w.gebruik[i - 1], &na = w.gebruik[i];
      const Date dag = *na.vanaf;
      const bool erin = eigen_woning_te_koop(na) && voor.gebruik != Woning::Gebruik::eigen_woning,
                 eruit = eigen_woning_te_koop(voor) && na.gebruik != Woning::Gebruik::eigen_woning;
      if (eruit && dag > van && dag < tot) van = dag;
      if (!erin || dag <= van || dag > tot || (w.verkocht_op && dag >= *w.verkocht_op)) continue;
      b.warning({&message::wetsvoorstel_naar_te_koop, thing_of(d, w), "gebruik", year_of(dag), 0});
      tot_het_einde = false;
      tot = dag;
    }
    return tot_het_einde;
  }
  /// The day since the bill began on which a home for sale came (back) into box 3, by `tot`.
  static std::optional<Date> uit_te_koop(const Woning& w, Date tot) {
    std::optional<Date> dag;
    for (std::size_t i = 1; i < w.gebruik.size(); ++i)
      if (eigen_woning_te_koop(w.gebruik[i - 1]) && *w.gebruik[i].vanaf > first_day(stelselwissel) &&
          *w.gebruik[i].vanaf <= tot)
        dag = w.gebruik[i].vanaf;
    return dag;
  }
  std::optional<RealEstateItem::Sale> verkoop(const Woning& w, Thing wat) {
    RealEstateItem::Sale v;
    int begin = stelselwissel;
    if (w.verkoopprijs) v.opbrengst = *w.verkoopprijs;
    else b.error({&message::feit_ontbreekt, wat, "verkoopprijs", jaar, 0});
    v.kosten = w.verkoopkosten.van(jaar).value_or(Euro{});
    v.aankoop = w.gekocht_op && *w.gekocht_op >= first_day(stelselwissel);
    if (v.aankoop) {
      if (w.aankoopprijs) v.startwaarde = *w.aankoopprijs + w.aankoopkosten.value_or(Euro{});
      else b.error({&message::feit_ontbreekt, wat, "aankoopprijs", jaar, 0});
    } else if (const auto terug = uit_te_koop(w, *w.verkocht_op)) { // how the bill treats it has not been read (K-030)
      begin = year_of(*terug);
      const auto woz = w.woz.van(begin + 1) ? w.woz.van(begin + 1) : w.woz.van(begin);
      if (woz) v.startwaarde = *woz;
      else b.error(woz_ontbreekt(w, wat, begin + 1));
      b.warning({&message::startwaarde_woning_te_koop, wat, "woz", w.woz.van(begin + 1) ? begin + 1 : begin, 0});
    } else if (const auto woz = w.woz.van(stelselwissel + 1)) { // its value date is the day on which the bill begins
      v.startwaarde = *woz;
    } else if (const auto eerder = w.woz.van(stelselwissel)) { // a year older: some read the bill so (K-024)
      v.startwaarde = *eerder;
      b.warning({&message::startwaarde_woz_jaar_eerder, wat, "woz", stelselwissel + 1, 0});
    } else {
      b.error(woz_ontbreekt(w, wat, stelselwissel + 1));
    }
    for (const auto& [j, e] : w.verbetering.rows())
      if (j >= begin && j <= jaar) v.verbetering += e;
    return v;
  }
  /// The cabinet announced that the things that are no financial instrument follow some years later: not modelled.
  void novelle_niet_gemodelleerd() {
    for (const Belegging& bel : d.beleggingen)
      if (!financieel_instrument(bel.soort) && !om_vruchtgebruik_weg(bel) && !deel(bel.eigendom).niets())
        b.warning({&message::novelle_later_bij_verkoop, thing_of(d, bel), "soort", jaar, 0});
  }
  void niet_in_wetsvoorstel() {
    for (const Bezitting& z : d.bezittingen)
      if (!om_vruchtgebruik_weg(z) && !deel(z.eigendom).niets() &&
          (z.soort == Bezitting::Soort::onroerende_zaak || z.soort == Bezitting::Soort::kapitaalverzekering))
        laat_weg(message::niet_in_wetsvoorstel_weggelaten, thing_of(d, z), "");
    for (const Uitvaartverzekering& u : d.uitvaartverzekeringen)
      if (!deel(u.eigendom).niets()) laat_weg(message::niet_in_wetsvoorstel_weggelaten, thing_of(d, u), "");
    for (Notice& n : changed_hands()) b.error(std::move(n));
  }
  [[nodiscard]] bool is_weggelaten(Thing wat) const { return std::ranges::find(weggelaten, wat) != weggelaten.end(); }
  /// Takes out what is left out, and the debts for it.
  void zonder_weggelaten() {
    std::erase_if(rendement.posten, [&](const ReturnItem& p) {
      if (is_weggelaten(p.wat)) return true;
      const Schuld* s = find<Schuld>(d, p.wat);
      if (s == nullptr || s->woning.none() || !is_weggelaten(s->woning)) return false;
      b.warning({&message::schuld_weggelaten, p.wat, "", jaar, 0});
      return true;
    });
    std::erase_if(rendement.ontbreekt, [&](const Notice& n) { return is_weggelaten(n.wat); });
  }
};

} // namespace

bool financieel_instrument(Belegging::Soort soort) {
  using enum Belegging::Soort;
  return soort == effecten || soort == obligatie || soort == groen;
}

BillInventory bill_inventory(const Dossier& d, int jaar, bool novelle, const TaxUnit& eenheid, Findings& b) {
  BillPass o{{{d, jaar, eenheid, b}, true}};
  o.niet_in_wetsvoorstel();
  if (novelle) o.novelle_niet_gemodelleerd();
  o.rendement_bank();
  o.rendement_beleggingen();
  o.rendement_schulden();
  o.rendement_bezittingen();
  o.vastgoed_woningen();
  o.zonder_weggelaten();
  for (Notice& m : o.rendement.ontbreekt) b.error(std::move(m));
  for (ReturnItem& p : o.rendement.posten) {
    if (p.groep != ReturnItem::Groep::schuld) p.groep = ReturnItem::Groep::gewoon; // the exemptions end in 2028
    if (const auto* bel = find<Belegging>(d, p.wat)) {
      p.bij_verkoop = novelle && financieel_instrument(bel->soort);
      p.verkoopopbrengst = bel->verkoopopbrengst.van(jaar);
      p.startwaarde = bel->waarde.van(first_year_of_bill());
    }
  }
  return {std::move(o.rendement.posten), std::move(o.vastgoed), o.voor_vermindering};
}

} // namespace netto::box3_2028
