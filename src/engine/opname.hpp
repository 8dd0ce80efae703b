// SPDX-License-Identifier: EUPL-1.2
// One pass over a dossier for one tax unit: what the inventories of inventaris.hpp share.
#pragma once

#include "inventaris.hpp"
#include "law/wet_ib_2001/art_5_03_wat_telt.hpp"

namespace netto::engine {

struct Opname {
  const Dossier& d;
  int jaar;
  const Eenheid& eenheid;
  Bevindingen& b;

  Deel deel(const Eigendom& e) const { return deel_van(d, e, eenheid); }

  bool van_kind(const Eigendom& e) const {
    return std::any_of(e.begin(), e.end(), [&](const Aandeel& a) { return a.wie >= d.personen.size(); });
  }
  /// Is `wie` (adult or child) of this unit, so that a claim on him is internal?
  bool binnen(Persoonnummer wie) const {
    if (wie < d.personen.size()) return bevat(eenheid.personen, wie);
    return std::any_of(eenheid.kinderen.begin(), eenheid.kinderen.end(), [&](const auto& k) { return k.kind == wie; });
  }
  std::optional<Euro> waarde(const PerJaar<Euro>& w, const std::string& wat, const char* veld, int welk_jaar) const {
    const auto e = w.van(welk_jaar);
    if (!e) b.fout({Berichtcode::feit_ontbreekt, wat, veld, welk_jaar, 0});
    return e;
  }

  static bool bezit_op(const Woning& w, Datum dag) {
    return (!w.gekocht_op || *w.gekocht_op < dag) && (!w.verkocht_op || *w.verkocht_op >= dag); // at the start of the day
  }
  static Woning::Gebruik gebruik_op(const Woning& w, Datum dag) {
    Woning::Gebruik g = w.gebruik.front().gebruik;
    for (const auto& periode : w.gebruik)
      if (!periode.vanaf || *periode.vanaf <= dag) g = periode.gebruik;
    return g;
  }
  static const Huurperiode* huur_op(const Woning& w, Datum dag) {
    const Huurperiode* gevonden = nullptr;
    for (const Huurperiode& h : w.huur)
      if ((!h.vanaf || *h.vanaf <= dag)) gevonden = h.tot && *h.tot < dag ? nullptr : &h;
    return gevonden;
  }

  Woningpost waardering(const Woning& w, const std::string& wat, Deel dl, Euro woz, Datum dag, int woz_jaar) {
    Woningpost p;
    p.naam = wat;
    p.deel = dl;
    p.woz = woz;
    p.canon = w.erfpachtcanon.van(woz_jaar).value_or(Euro{});
    if (!w.erfpachtcanon.leeg() && !w.erfpachtcanon.van(woz_jaar))
      b.fout({Berichtcode::feit_ontbreekt, wat, "erfpachtcanon", woz_jaar, 0});
    p.gebouwd_eigendom = w.gebouwd_eigendom;
    if (const auto staat = w.waarde_verhuurde_staat.van(woz_jaar)) {
      p.waarde_verhuurde_staat = *staat;
      p.staat_opgegeven = true;
      if (jaar < regime::Stelsel_2026::eerste_jaar)
        b.waarschuwing({Berichtcode::verhuurde_staat_voor_2026, wat, "waarde_verhuurde_staat", jaar, 0});
    }
    if (gebruik_op(w, dag) != Woning::Gebruik::verhuurd) return p;
    if (w.buitenland) {
      b.waarschuwing({Berichtcode::ratio_niet_in_buitenland, wat, "huur", jaar, 0});
      return p;
    }
    if (w.huur.empty()) {
      b.fout({Berichtcode::huur_ontbreekt, wat, "huur", jaar, 0});
      return p;
    }
    const Huurperiode* h = huur_op(w, dag);
    if (h == nullptr) {
      b.waarschuwing({Berichtcode::verhuurd_niet_op_peildatum, wat, "huur", jaar, 0});
      return p;
    }
    if (h->kale_huur_per_maand == Euro{}) {
      b.waarschuwing({Berichtcode::huur_nihil, wat, "huur.kale_huur_per_maand", jaar, 0});
      return p;
    }
    p.verhuurd = true;
    p.maandhuur = h->kale_huur_per_maand;
    p.tijdelijk = h->tijdelijk;
    p.gelieerd = h->gelieerd && (!h->zakelijke_huur_per_maand || h->kale_huur_per_maand != *h->zakelijke_huur_per_maand);
    if (h->gelieerd && !h->zakelijke_huur_per_maand)
      b.waarschuwing({Berichtcode::gelieerd_onzakelijk_aangenomen, wat, "huur.zakelijke_huur_per_maand", jaar, 0});
    if (h->oppervlakte_m2) {
      if (!w.oppervlakte_m2) b.fout({Berichtcode::oppervlakte_ontbreekt, wat, "oppervlakte_m2", jaar, 0});
      else if (*h->oppervlakte_m2 > *w.oppervlakte_m2)
        b.fout({Berichtcode::oppervlakte_te_groot, wat, "huur.oppervlakte_m2", jaar, *h->oppervlakte_m2});
      else p.verhuurd_deel = {*h->oppervlakte_m2, *w.oppervlakte_m2};
    }
    return p;
  }
};

} // namespace netto::engine
