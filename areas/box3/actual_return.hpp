// SPDX-License-Identifier: EUPL-1.2
// The actual return of one tax unit (section 5.6 Wet IB 2001), in a number form.
#pragma once

#include "areas/box3/joint.hpp"

namespace netto::box3 {

template <NumberForm F> struct Werkelijk {
  std::vector<ReturnLine> regels;        ///< those of homes first
  Bedrag<F> rendement;                   ///< joint, negative when it is
  std::optional<Bedrag<F>> buitenland{}; ///< that of property abroad, with the debts connected with it (Bvdb 2001, 25ac)
};

template <NumberForm F> class ActualReturnCalculation {
public:
  ActualReturnCalculation(const box3::Gegevens<F>& p, const UsufructRows& rights, F::Context context)
      : p_{p}, context_{context}, rights_{rights, context} {}

  Werkelijk<F> compute(const vermogen::Composition& c, const ReturnInventory& inv, const TaxUnit& e, auto&& over_onderwerp) {
    Werkelijk<F> w;
    w.regels.reserve(inv.woningen.size() + inv.posten.size());
    const auto personen = aantal_met_grenzen<F>(e, context_);
    std::optional<Bedrag<F>> totaal;
    const auto bij = [&](Outturn<F> r, bool buitenland) {
      add(totaal, r.rendement);
      if (buitenland) add(w.buitenland, r.rendement);
      w.regels.push_back(std::move(r.regel));
    };
    for (const HomeReturn& r : inv.woningen) {
      over_onderwerp(Subject{r.wat});
      bij(woning(c, r), r.buitenland);
    }
    using Groep = ReturnItem::Groep;
    // Things that share an exemption: a group of the adults together, or of a minor child by itself (2.15).
    const auto samen_vrij = [&](Groep groep, Thing kind, const Verhouding<F>& personen_vrij) {
      std::optional<Bedrag<F>> samen, begin;
      const std::size_t eerste_regel = w.regels.size();
      for (const ReturnItem& post : inv.posten) {
        if (post.groep != groep || post.kind != kind) continue;
        over_onderwerp(Subject{post.wat, post.kind});
        auto r = regel(post);
        if (groep == Groep::gewoon || groep == Groep::schuld) {
          bij(std::move(r), post.buitenland);
          continue;
        }
        add(samen, r.rendement);
        add(begin, eigen(geld(van(post, word::waarde_op_1_januari), post.peildatum), van(post, word::deel), post.deel));
        w.regels.push_back(std::move(r.regel));
      }
      over_onderwerp(Subject{});
      if (!samen) return;
      const auto vrij = grens(groep) * personen_vrij;
      for (std::size_t i = eerste_regel; i < w.regels.size(); ++i)
        w.regels[i].belast_deel = outcome(wet::Artikel_5_32<F>::belast_deel(*begin, vrij));
      add(totaal, wet::Artikel_5_32<F>::belast_rendement(*samen, *begin, vrij));
    };
    for (const Groep groep : {Groep::gewoon, Groep::groen, Groep::contant, Groep::kapitaalverzekering, Groep::schuld}) {
      samen_vrij(groep, {}, personen);
      if (groep == Groep::gewoon || groep == Groep::schuld) continue;
      for (const auto& k : e.kinderen)
        samen_vrij(groep, k.wat, form::fact<F>(context_, word::kind_toegerekend_deel, k.toegerekend.size()));
    }
    w.rendement =
        noem(begrip::werkelijk_rendement, totaal ? *totaal : form::fact<F>(context_, word::niets_dat_rendeert, Euro{}));
    return w;
  }

private:
  static Fact van(const ReturnItem& post, const Word& wat) {
    Fact f{post.wat, wat};
    f.part_of = post.kind;
    return f;
  }
  Bedrag<F> geld(const Fact& wat, Euro e) { return form::fact<F>(context_, e == Euro{} ? Fact{} : wat, e); }
  Bedrag<F> eigen(const Bedrag<F>& x, const Fact& part_of_unit, const Part& deel) {
    return part_of<F>(x, part_of_unit, deel, context_);
  }
  const Bedrag<F>& grens(ReturnItem::Groep groep) const {
    if (groep == ReturnItem::Groep::groen) return p_.algemeen.vrijstelling_groene_beleggingen;
    if (groep == ReturnItem::Groep::contant) return p_.algemeen.vrijstelling_contant_geld;
    return p_.werkelijk.vrijstelling_kapitaalverzekering;
  }

  Outturn<F> regel(const ReturnItem& post) {
    const Fact part_of_unit = van(post, word::deel);
    auto in = vermogenspost<F>(
        post, [&](const Word& wat, Euro e) { return eigen(geld(van(post, wat), e), part_of_unit, post.deel); });
    if (post.right) in = rights_.share(post.wat, *post.right, in);
    auto eigen_gebruik = form::fact<F>(context_, {}, Euro{});
    auto v = in;
    if (!post.eigen_gebruik.empty()) {
      const auto waarde = wet::Praktijk_huurwaarde<F>::waarde_zonder_woz(
          geld(van(post, word::waarde_begin), post.begin), geld(van(post, word::gekocht_of_gestort), post.stortingen));
      const auto per_jaar = huurwaarde(post.wat, post.economische_huurwaarde, waarde);
      eigen_gebruik = eigen(voordeel_eigen_gebruik(post.wat, post.eigen_gebruik, per_jaar), part_of_unit, post.deel);
      v.reguliere_voordelen = v.reguliere_voordelen + eigen_gebruik;
    }
    // Money in euros does not change in value by itself: what went in and out explains its balance, so only interest counts.
    const auto niets = form::fact<F>(context_, {}, Euro{});
    if (!post.aanwas) v = {niets, niets, niets, niets, v.reguliere_voordelen, v.verschuldigde_rente};
    const bool schuld = post.groep == ReturnItem::Groep::schuld;
    const auto rendement = schuld ? wet::Artikel_5_26<F>::schuld(v) : wet::Artikel_5_26<F>::bezitting(v);
    Outturn<F> u{line_of<F>({post.wat, post.kind}, post.aanwas, in, rendement), rendement};
    u.regel.eigen_gebruik = outcome(eigen_gebruik);
    if (post.right) u.regel.right = post.right->role;
    return u;
  }

  Bedrag<F> waarde_op(const vermogen::Composition& c, const HomeReturn& r, const HomeReturn::Moment& m,
                      const Word& verstreken) {
    const auto jaar = noem(begrip::woz_waarde, form::fact<F>(context_, {r.wat, word::woz_waarde_van_het_jaar}, r.woz));
    const auto volgend = noem(begrip::woz_volgend_jaar,
                              form::fact<F>(context_, {r.wat, word::woz_waarde_van_het_volgende_jaar}, r.woz_volgend_jaar));
    auto woz = jaar;
    if (m.dag == m.dagen) woz = volgend;
    else if (m.dag > 0)
      woz = wet::Artikel_5_31<F>::lid_2(jaar, volgend, form::fact<F>(context_, {r.wat, verstreken}, m.dag, m.dagen));
    return valuate<F>(c, m.post, woz, p_, context_).onafgerond;
  }

  Outturn<F> woning(const vermogen::Composition& c, const HomeReturn& r) {
    const Fact part_of_unit{r.wat, word::deel};
    const auto niets = form::fact<F>(context_, {}, Euro{});
    const auto eerste = eigen(waarde_op(c, r, r.begin, word::verstreken_bij_begin), part_of_unit, r.deel);
    const auto laatste = eigen(waarde_op(c, r, r.einde, word::verstreken_bij_einde), part_of_unit, r.deel);
    const auto ontvangen = eigen(huur(r), part_of_unit, r.deel);
    wet::Vermogenspost<F> waarden{eerste, laatste,   niets,
                                  niets,  ontvangen, niets}; // at the ends, wherever in the year they are
    if (r.right) waarden = rights_.share(r.wat, *r.right, waarden);
    const auto begin = r.komt_op ? niets : noem(begrip::waarde_begin, waarden.begin);
    const auto storting = r.komt_op ? noem(begrip::storting_woning, waarden.begin) : niets;
    const auto einde = r.gaat_op ? niets : noem(begrip::waarde_einde, waarden.einde);
    const auto onttrekking = r.gaat_op ? noem(begrip::onttrekking_woning, waarden.einde) : niets;
    const wet::Vermogenspost<F> v{begin, einde, storting, onttrekking, waarden.reguliere_voordelen, niets};
    auto eigen_gebruik = niets;
    Bedrag<F> per_jaar;
    if (!r.eigen_gebruik.empty()) {
      per_jaar =
          huurwaarde(r.wat, r.economische_huurwaarde, form::fact<F>(context_, {r.wat, word::woz_waarde_van_het_jaar}, r.woz));
      eigen_gebruik = eigen(voordeel_eigen_gebruik(r.wat, r.eigen_gebruik, per_jaar), part_of_unit, r.deel);
    }
    auto met_gebruik = v;
    met_gebruik.reguliere_voordelen = v.reguliere_voordelen + eigen_gebruik;
    const auto rendement = wet::Artikel_5_26<F>::bezitting(met_gebruik);
    Outturn<F> u{line_of<F>({r.wat}, true, v, rendement), rendement};
    u.regel.eigen_gebruik = outcome(eigen_gebruik);
    if (r.right) u.regel.right = r.right->role;
    else u.regel.opgave = opgave(r, outcome(per_jaar));
    return u;
  }
  static HomeStatement opgave(const HomeReturn& r, Amount huurwaarde) {
    const auto moment = [](const HomeItem& p) {
      HomeStatement::Moment m{!p.verhuringen.empty(), false, {}};
      for (const auto& v : p.verhuringen) {
        m.tijdelijk = m.tijdelijk || v.tijdelijk;
        m.maandhuur += v.maandhuur;
      }
      return m;
    };
    HomeStatement o{r.woz,
                    r.woz_volgend_jaar + r.verbouwing,
                    r.verbouwing,
                    r.komt_op,
                    r.gaat_op,
                    moment(r.begin.post),
                    moment(r.einde.post),
                    0,
                    std::move(huurwaarde),
                    r.deel};
    for (const auto& e : r.eigen_gebruik) o.dagen_eigen_gebruik += e.dagen;
    return o;
  }
  /// The rental value per year: as given, else by the practice aid over the value for the year.
  Bedrag<F> huurwaarde(Thing wat, const std::optional<Euro>& gegeven, const Bedrag<F>& waarde) {
    if (gegeven) return form::fact<F>(context_, {wat, word::economische_huurwaarde}, *gegeven);
    return wet::Praktijk_huurwaarde<F>::geschat(waarde, p_.werkelijk.economische_huurwaarde);
  }
  /// Of each part that was left for own use: its part of the rental value, over its days.
  Bedrag<F> voordeel_eigen_gebruik(Thing wat, const std::vector<OwnUse>& delen, const Bedrag<F>& per_jaar) {
    std::optional<Bedrag<F>> som;
    for (const OwnUse& e : delen) {
      const auto dagen = form::fact<F>(context_, {wat, word::dagen_eigen_gebruik}, e.dagen, e.days_in_year);
      const auto deel = part_of<F>(per_jaar, {wat, word::deel_eigen_gebruik}, e.deel, context_);
      add(som, wet::Artikel_5_27a<F>::voordeel(deel, dagen));
    }
    return *som;
  }
  Bedrag<F> huur(const HomeReturn& r) {
    if (r.ontvangen_huur) return geld({r.wat, word::ontvangen_huur}, *r.ontvangen_huur);
    if (r.huur.empty()) return geld({}, Euro{});
    std::optional<Bedrag<F>> som;
    for (std::size_t i = 0; i < r.huur.size(); ++i) {
      const auto& h = r.huur[i];
      const unsigned nummer = r.huur.size() > 1 ? static_cast<unsigned>(i + 1) : 0;
      const auto per_maand = form::fact<F>(context_, {r.wat, word::kale_huur, nummer}, h.per_maand);
      add(som, per_maand * form::fact<F>(context_, {r.wat, word::maanden_verhuurd, nummer}, h.maanden.size()));
    }
    return noem(begrip::huur_ontvangen, *som);
  }

  const box3::Gegevens<F>& p_;
  F::Context context_;
  Rights<F> rights_;
};

} // namespace netto::box3
