// SPDX-License-Identifier: EUPL-1.2
// What of a home of former partners is alimony, in a number form: living in the part of the other, and interest that one of them pays
// for the other (articles 3.101, 3.120 and 6.3).
#pragma once

#include "areas/eigen_woning/gather.hpp"
#include "areas/eigen_woning/wording.hpp"
#include "areas/outcome.hpp"
#include "facts/thing.hpp"
#include "facts/words.hpp"
#include "law/wet_ib_2001/art_3_101_huisvesting.hpp"
#include "law/wet_ib_2001/art_3_112_eigenwoningforfait.hpp"
#include "law/wet_ib_2001/art_3_120_aftrekbare_kosten.hpp"
#include "law/wet_ib_2001/art_3_121_aftrekbare_kosten_samen.hpp"
#include "law/wet_ib_2001/art_6_03_onderhoudsverplichtingen.hpp"

#include <map>

namespace netto::eigen_woning {

template <NumberForm F> class Alimony {
public:
  using Gegevens = EigenWoninggegevens<Bedrag<F>, Verhouding<F>>;

  Alimony(const Work& work, F::Context context, const Gegevens& p, auto&& over)
      : work_{work}, context_{context}, p_{p}, over_{over} {}

  void unit(const TaxUnit& e, Answer& a) {
    for (const FormerHome& w : former_homes(*work_.dossier, work_.vraag.jaar, e)) home(w, a);
  }
  /// What of the interest on a loan that counts in box 1 is not borne by who owes it; nothing when all is.
  std::optional<Bedrag<F>> not_borne(Thing loan) const {
    const auto found = not_borne_.find(loan);
    return found == not_borne_.end() ? std::nullopt : std::optional{found->second};
  }

private:
  Bedrag<F> fact(Thing wat, const Word& word, Euro e) const { return form::fact<F>(context_, {wat, word}, e); }
  Verhouding<F> part(Thing wat, const Word& word, const Fraction& x) const { return form::fact<F>(context_, {wat, word}, x); }
  void warn(const Message& message, Thing wat, std::string_view veld, std::int64_t getal = 0, Thing bij = {}) const {
    Notice n{&message, wat, std::string{veld}, work_.vraag.jaar, getal};
    if (!bij.none()) n.bij = {bij};
    work_.findings.warning(std::move(n));
  }

  void home(const FormerHome& w, Answer& a) {
    over_({w.wat, thing_of(*work_.dossier, w.wie)});
    FormerPartner told{.wat = w.wat, .wie = w.wie, .dagen = w.dagen};
    std::optional<Bedrag<F>> paid, received;
    Notices unknown;
    if (!w.deel.niets() && w.dagen > 0) {
      if (!w.woz) {
        if (housing_is_alimony(w.stated, work_.vraag.jaar))
          unknown.push_back({&message::woz_eigen_woning_onbekend, w.wat, "woz", work_.vraag.jaar, 0});
      } else housing(w, told, paid, received);
    }
    for (const FormerHome::Loan& s : w.loans)
      if (!interest(w, s, told, paid, received))
        unknown.push_back({&message::rente_eigenwoningschuld_onbekend, s.wat, "rente", work_.vraag.jaar, 0});
    for (const Thing s : w.unsaid) warn(message::wie_rente_betaalde_onbekend, s, "zelf_betaald", 0, w.wat);
    if (paid) told.betaald = outcome(wet::Artikel_6_3<F>::samen(*paid));
    if (received) told.ontvangen = outcome(wet::Artikel_3_101_verstrekkingen<F>::samen(*received));
    a.gewezen_partners.push_back(std::move(told));
    if (!unknown.empty()) a.onbekend.push_back({{w.wie}, std::move(unknown)});
  }

  void housing(const FormerHome& w, FormerPartner& told, std::optional<Bedrag<F>>& paid, std::optional<Bedrag<F>>& received) {
    using Forfait = wet::Artikel_3_112<F>;
    const auto waarde = Forfait::eigenwoningwaarde(fact(w.wat, word::woz_waarde, *w.woz));
    const auto per_jaar = Forfait::lid_1(waarde, p_);
    const auto huurwaarde =
        Forfait::naar_tijdsgelang(per_jaar, part(w.wat, word::deel_van_het_jaar, Fraction{w.dagen, w.days_in_year}));
    const auto bedrag = wet::Artikel_3_101_verstrekkingen<F>::lid_2(
        huurwaarde, part(w.wat, w.self ? word::deel_van_de_ander : word::deel, w.deel.size()));
    if (!w.stated.onderhoudsplicht) {
      const bool free = w.stated.gebruiksvergoeding.van(work_.vraag.jaar).value_or(Euro{}) == Euro{};
      if (free)
        warn(w.self ? message::onderhoudsplicht_onbekend_ontvangen : message::onderhoudsplicht_onbekend_betaald, w.wat,
             "gewezen_partner.onderhoudsplicht", in_cents(bedrag).cents() / 100);
    }
    if (!housing_is_alimony(w.stated, work_.vraag.jaar)) return;
    if (w.self) {
      told.ontvangen_huisvesting = outcome(bedrag);
      received = bedrag;
      return;
    }
    const auto aftrek = wet::Artikel_6_3<F>::lid_2(bedrag);
    told.betaalde_huisvesting = outcome(aftrek);
    paid = aftrek;
  }

  /// False when the interest is not known and that matters.
  bool interest(const FormerHome& w, const FormerHome::Loan& s, FormerPartner& told, std::optional<Bedrag<F>>& paid,
                std::optional<Bedrag<F>>& received) {
    if (!s.deel.niets() && !s.rente) return false;
    auto rente = fact(s.wat, word::rente, s.rente.value_or(Euro{}));
    if (s.dagen != s.of_dagen) rente = rente * part(s.wat, word::deel_van_het_jaar, Fraction{s.dagen, s.of_dagen});
    const auto eigen_deel = wet::Artikel_3_121<F>::eigen_deel(rente, part(s.wat, word::deel, s.deel.size()));
    const auto zelf = fact(s.wat, word::zelf_betaalde_rente, s.zelf_betaald);
    const bool more = (zelf > eigen_deel).holds, less = (eigen_deel > zelf).holds;
    if ((more || less) && !w.stated.onderhoudsplicht.value_or(false) && !w.stated.verrekenen)
      warn(message::verrekenen_onbekend, s.wat, "gewezen_partner.verrekenen", 0, w.wat);
    if (interest_is_alimony(w.stated)) {
      if (more) add(told.betaalde_rente, paid, wet::Artikel_6_3<F>::lid_1_a(zelf, eigen_deel));
      if (less) add(told.ontvangen_rente, received, wet::Artikel_3_101_verstrekkingen<F>::lid_1_b(eigen_deel, zelf));
    }
    if (less && s.dagen_in_box_1 > 0 && !interest_is_borne(w.stated)) {
      auto niet = wet::Artikel_3_120<F>::gedragen_door_een_ander(eigen_deel, zelf);
      if (s.dagen_in_box_1 != s.dagen_in_bezit)
        niet = niet * part(s.wat, word::deel_van_het_jaar, Fraction{s.dagen_in_box_1, s.dagen_in_bezit});
      not_borne_.emplace(s.wat, niet);
    }
    return true;
  }
  static void add(std::optional<Amount>& told, std::optional<Bedrag<F>>& sum, const Bedrag<F>& x) {
    add_to(told, std::optional{outcome(x)});
    sum = sum ? *sum + x : x;
  }

  const Work& work_;
  F::Context context_;
  const Gegevens& p_;
  std::function<void(Subject)> over_;
  std::map<Thing, Bedrag<F>> not_borne_{};
};

} // namespace netto::eigen_woning
