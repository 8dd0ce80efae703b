// SPDX-License-Identifier: EUPL-1.2
// The actual return of one tax unit (section 5.6 Wet IB 2001), in a number form.
#pragma once

#include "areas/box3/joint.hpp"

namespace netto::box3 {

/// One asset or debt with what it brought, for the answer.
template <NumberForm F> struct ActualReturnLine {
  Thing wat, kind;
  Bedrag<F> begin, einde, stortingen, onttrekkingen, voordelen, eigen_gebruik, rente, rendement;
  bool aanwas = true;
  Bedrag<F> huurwaarde{};                     ///< of a home, per year
  std::optional<Verhouding<F>> belast_deel{}; ///< where an exemption takes a part
};

template <NumberForm F> struct Werkelijk {
  std::vector<ActualReturnLine<F>> regels;
  Bedrag<F> rendement; ///< joint, negative when it is
};

template <NumberForm F> class ActualReturnCalculation {
public:
  ActualReturnCalculation(const box3::Gegevens<F>& p, F::Context context) : p_{p}, context_{context} {}

  Werkelijk<F> compute(const vermogen::Composition& c, const ReturnInventory& inv, const TaxUnit& e, auto&& over_onderwerp) {
    Werkelijk<F> w;
    w.regels.reserve(inv.woningen.size() + inv.posten.size());
    const auto personen = form::fact<F>(context_, e.personen.size() > 1 ? word::partners : word::persoon,
                                        static_cast<std::int64_t>(e.personen.size()), 1);
    const auto bij = [&](ActualReturnLine<F> r) {
      w.rendement = eerste_ ? r.rendement : w.rendement + r.rendement;
      eerste_ = false;
      w.regels.push_back(std::move(r));
    };
    for (const HomeReturn& r : inv.woningen) {
      over_onderwerp(Subject{r.wat});
      bij(woning(c, r));
    }
    using Groep = ReturnItem::Groep;
    // Things that share an exemption: a group of the adults together, or of a minor child by itself (2.15).
    const auto samen_vrij = [&](Groep groep, Thing kind, const Verhouding<F>& personen_vrij) {
      Bedrag<F> samen, begin;
      bool leeg = true;
      const std::size_t eerste_regel = w.regels.size();
      for (const ReturnItem& post : inv.posten) {
        if (post.groep != groep || post.kind != kind) continue;
        over_onderwerp(Subject{post.wat, post.kind});
        auto r = regel(post);
        if (groep == Groep::gewoon || groep == Groep::schuld) {
          bij(std::move(r));
          continue;
        }
        const auto peildatum =
            eigen(geld(van(post, word::waarde_op_1_januari), post.peildatum), van(post, word::deel), post.deel);
        samen = leeg ? r.rendement : samen + r.rendement;
        begin = leeg ? peildatum : begin + peildatum;
        leeg = false;
        w.regels.push_back(std::move(r));
      }
      over_onderwerp(Subject{});
      if (leeg) return;
      const auto vrij = grens(groep) * personen_vrij;
      for (std::size_t i = eerste_regel; i < w.regels.size(); ++i)
        w.regels[i].belast_deel = wet::Artikel_5_32<F>::belast_deel(begin, vrij);
      const auto belast = wet::Artikel_5_32<F>::belast_rendement(samen, begin, vrij);
      w.rendement = eerste_ ? belast : w.rendement + belast;
      eerste_ = false;
    };
    for (const Groep groep : {Groep::gewoon, Groep::groen, Groep::contant, Groep::kapitaalverzekering, Groep::schuld}) {
      samen_vrij(groep, {}, personen);
      if (groep == Groep::gewoon || groep == Groep::schuld) continue;
      for (const auto& k : e.kinderen)
        samen_vrij(groep, k.wat,
                   form::fact<F>(context_, word::kind_toegerekend_deel, k.toegerekend.teller, k.toegerekend.noemer));
    }
    if (eerste_) w.rendement = form::fact<F>(context_, word::niets_dat_rendeert, Euro{});
    w.rendement = noem(begrip::werkelijk_rendement, w.rendement);
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
    return deel.geheel() ? x : x * form::fact<F>(context_, part_of_unit, deel.teller, deel.noemer);
  }
  const Bedrag<F>& grens(ReturnItem::Groep groep) const {
    if (groep == ReturnItem::Groep::groen) return p_.algemeen.vrijstelling_groene_beleggingen;
    if (groep == ReturnItem::Groep::contant) return p_.algemeen.vrijstelling_contant_geld;
    return p_.werkelijk.vrijstelling_kapitaalverzekering;
  }

  ActualReturnLine<F> regel(const ReturnItem& post) {
    const Fact part_of_unit = van(post, word::deel);
    const auto fact = [&](const Word& wat, Euro e) { return eigen(geld(van(post, wat), e), part_of_unit, post.deel); };
    const bool schuld = post.groep == ReturnItem::Groep::schuld;
    ActualReturnLine<F> r;
    r.wat = post.wat;
    r.kind = post.kind;
    r.aanwas = post.aanwas;
    r.begin = fact(word::waarde_begin, post.begin);
    r.einde = fact(word::waarde_einde, post.einde);
    r.stortingen = fact(schuld ? word::afgelost : word::gekocht_of_gestort, post.stortingen);
    r.onttrekkingen = fact(schuld ? word::geleend : word::verkocht_of_opgenomen, post.onttrekkingen);
    r.voordelen = fact(post.wat.list == List::bankrekening ? word::rente : word::inkomsten, post.voordelen);
    r.rente = fact(word::betaalde_rente, post.rente);
    r.eigen_gebruik = form::fact<F>(context_, {}, Euro{});
    auto voordelen = r.voordelen;
    if (!post.eigen_gebruik.empty()) {
      const auto waarde = wet::Praktijk_huurwaarde<F>::waarde_zonder_woz(
          geld(van(post, word::waarde_begin), post.begin), geld(van(post, word::gekocht_of_gestort), post.stortingen));
      r.huurwaarde = huurwaarde(post.wat, post.economische_huurwaarde, waarde);
      r.eigen_gebruik = eigen(eigen_gebruik(post.wat, post.eigen_gebruik, r.huurwaarde), part_of_unit, post.deel);
      voordelen = voordelen + r.eigen_gebruik;
    }
    // Money in euros does not change in value by itself: what went in and out explains its balance, so only interest counts.
    const auto niets = form::fact<F>(context_, {}, Euro{});
    const wet::Vermogenspost<F> v =
        post.aanwas ? wet::Vermogenspost<F>{r.begin, r.einde, r.stortingen, r.onttrekkingen, voordelen, r.rente}
                    : wet::Vermogenspost<F>{niets, niets, niets, niets, voordelen, r.rente};
    r.rendement = schuld ? wet::Artikel_5_26<F>::schuld(v) : wet::Artikel_5_26<F>::bezitting(v);
    return r;
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

  ActualReturnLine<F> woning(const vermogen::Composition& c, const HomeReturn& r) {
    ActualReturnLine<F> u;
    u.wat = r.wat;
    const Fact part_of_unit{r.wat, word::deel};
    const auto niets = form::fact<F>(context_, {}, Euro{});
    const auto eerste = eigen(waarde_op(c, r, r.begin, word::verstreken_bij_begin), part_of_unit, r.deel);
    const auto laatste = eigen(waarde_op(c, r, r.einde, word::verstreken_bij_einde), part_of_unit, r.deel);
    u.begin = r.komt_op ? niets : noem(begrip::waarde_begin, eerste);
    u.stortingen = r.komt_op ? noem(begrip::storting_woning, eerste) : niets;
    u.einde = r.gaat_op ? niets : noem(begrip::waarde_einde, laatste);
    u.onttrekkingen = r.gaat_op ? noem(begrip::onttrekking_woning, laatste) : niets;
    u.voordelen = eigen(huur(r), part_of_unit, r.deel);
    u.eigen_gebruik = niets;
    if (!r.eigen_gebruik.empty()) {
      const auto woz = form::fact<F>(context_, {r.wat, word::woz_waarde_van_het_jaar}, r.woz);
      u.huurwaarde = huurwaarde(r.wat, r.economische_huurwaarde, woz);
      u.eigen_gebruik = eigen(eigen_gebruik(r.wat, r.eigen_gebruik, u.huurwaarde), part_of_unit, r.deel);
    }
    u.rente = niets;
    u.rendement = wet::Artikel_5_26<F>::bezitting(
        {u.begin, u.einde, u.stortingen, u.onttrekkingen, u.voordelen + u.eigen_gebruik, niets});
    return u;
  }
  /// The rental value per year: as given, else by the practice aid over the value for the year.
  Bedrag<F> huurwaarde(Thing wat, const std::optional<Euro>& gegeven, const Bedrag<F>& waarde) {
    if (gegeven) return form::fact<F>(context_, {wat, word::economische_huurwaarde}, *gegeven);
    return wet::Praktijk_huurwaarde<F>::geschat(waarde, p_.werkelijk.economische_huurwaarde);
  }
  /// Of each part that was left for own use: its part of the rental value, over its days.
  Bedrag<F> eigen_gebruik(Thing wat, const std::vector<OwnUse>& delen, const Bedrag<F>& per_jaar) {
    Bedrag<F> som;
    for (std::size_t i = 0; i < delen.size(); ++i) {
      const auto& e = delen[i];
      const auto dagen = form::fact<F>(context_, {wat, word::dagen_eigen_gebruik}, e.dagen, e.days_in_year);
      const auto deel = e.deel.geheel()
                            ? per_jaar
                            : per_jaar * form::fact<F>(context_, {wat, word::deel_eigen_gebruik}, e.deel.teller, e.deel.noemer);
      const auto voordeel = wet::Artikel_5_27a<F>::voordeel(deel, dagen);
      som = i == 0 ? voordeel : som + voordeel;
    }
    return som;
  }
  Bedrag<F> huur(const HomeReturn& r) {
    if (r.ontvangen_huur) return geld({r.wat, word::ontvangen_huur}, *r.ontvangen_huur);
    if (r.huur.empty()) return geld({}, Euro{});
    Bedrag<F> som;
    for (std::size_t i = 0; i < r.huur.size(); ++i) {
      const auto& h = r.huur[i];
      const unsigned nummer = r.huur.size() > 1 ? static_cast<unsigned>(i + 1) : 0;
      const auto deel = form::fact<F>(context_, {r.wat, word::kale_huur, nummer}, h.per_maand) *
                        form::fact<F>(context_, {r.wat, word::maanden_verhuurd, nummer}, h.maanden.teller, h.maanden.noemer);
      som = i == 0 ? deel : som + deel;
    }
    return noem(begrip::huur_ontvangen, som);
  }

  const box3::Gegevens<F>& p_;
  F::Context context_;
  bool eerste_ = true;
};

} // namespace netto::box3
