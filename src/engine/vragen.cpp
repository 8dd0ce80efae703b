// SPDX-License-Identifier: EUPL-1.2
#include "vragen.hpp"

#include "opname.hpp"

namespace netto::engine {

namespace {

using Gebruik = Woning::Gebruik;

/// A use of a home with the first day after it; none: still running.
struct Periode {
  std::optional<Datum> van, tot;
  [[nodiscard]] bool raakt(Datum eerste, Datum laatste) const { return (!van || *van <= laatste) && (!tot || *tot > eerste); }
};
Periode periode(const Woning& w, std::size_t i) {
  return {w.gebruik[i].vanaf, i + 1 < w.gebruik.size() ? w.gebruik[i + 1].vanaf : std::nullopt};
}

/// Is there nobody who rents it in `p`? Only then it is empty.
bool staat_leeg(const Woning& w, const Periode& p) {
  const auto looptijden = Opname::looptijden(w);
  return std::none_of(looptijden.begin(), looptijden.end(), [&](const Opname::Looptijd& l) {
    return (!p.tot || !l.huur->vanaf || *l.huur->vanaf < *p.tot) && (!p.van || !l.einde || *l.einde > *p.van);
  });
}

/// Until and including which year the home of empty period `i` may still be the own home if it is for sale; nothing when it was not
/// one before, or is not empty.
std::optional<int> eigen_tot_en_met(const Woning& w, std::size_t i, int termijn) {
  if (w.gebruik[i].gebruik != Gebruik::leegstaand || !w.gebruik[i].vanaf || !staat_leeg(w, periode(w, i))) return std::nullopt;
  for (std::size_t j = i; j-- > 0;)
    if (w.gebruik[j].gebruik == Gebruik::eigen_woning && !w.gebruik[j].te_koop) // as main residence (3.111 lid 1)
      return wet::Artikel_3_111::lid_2_tot_en_met(jaar_van(vorige_dag(*w.gebruik[j + 1].vanaf)), termijn);
  return std::nullopt;
}

} // namespace

std::optional<Dossier> met_eigen_woning_te_koop(const Dossier& d, int termijn) {
  std::optional<Dossier> uit;
  for (std::size_t n = 0; n < d.woningen.size(); ++n) {
    const Woning& w = d.woningen[n];
    std::vector<Woning::Gebruiksperiode> gebruik;
    bool anders = false;
    for (std::size_t i = 0; i < w.gebruik.size(); ++i) {
      gebruik.push_back(w.gebruik[i]);
      if (!w.gebruik[i].te_koop.value_or(false)) continue;
      const auto tot_en_met = eigen_tot_en_met(w, i, termijn);
      if (!tot_en_met || *w.gebruik[i].vanaf > laatste_dag(*tot_en_met)) continue;
      anders = true;
      gebruik.back().gebruik = Gebruik::eigen_woning;
      const Datum daarna = eerste_dag(*tot_en_met + 1);
      if (const auto tot = periode(w, i).tot; !tot || daarna < *tot) gebruik.push_back({daarna, Gebruik::leegstaand, true});
    }
    if (!anders) continue;
    if (!uit) uit = d;
    uit->woningen[n].gebruik = std::move(gebruik);
  }
  return uit;
}

void leegstaande_woningen(const Dossier& d, int jaar, int termijn, Bevindingen& b) {
  for (std::size_t n = 0; n < d.woningen.size(); ++n) {
    const Woning& w = d.woningen[n];
    const Datum eerste = w.gekocht_op ? std::max(*w.gekocht_op, eerste_dag(jaar)) : eerste_dag(jaar),
                laatste = w.verkocht_op ? std::min(*w.verkocht_op, laatste_dag(jaar)) : laatste_dag(jaar);
    if (laatste < eerste) continue;
    for (std::size_t i = 0; i < w.gebruik.size(); ++i) {
      const auto& g = w.gebruik[i];
      if (g.gebruik != Gebruik::leegstaand || !periode(w, i).raakt(eerste, laatste)) continue;
      const std::string wat = benoem("woning", w.naam);
      if (g.te_koop.value_or(false)) {
        b.waarschuwing({Berichtcode::te_koop_telt_wel, wat, "gebruik.te_koop", jaar, termijn});
        continue;
      }
      const auto tot_en_met = g.te_koop ? std::nullopt : eigen_tot_en_met(w, i, termijn);
      if (tot_en_met && *tot_en_met >= jaar)
        b.open_vraag({Berichtcode::vraag_leegstaand_te_koop, wat, "gebruik.te_koop", jaar, *tot_en_met},
                     OpenVraag::Lijst::woning, n);
    }
  }
}

Dossier beantwoord(Dossier d, const std::vector<OpenVraag>& vragen) {
  for (const OpenVraag& v : vragen) switch (v.lijst) {
    case OpenVraag::Lijst::schuld: d.schulden[v.nummer].niet_opeisbaar_uit_nalatenschap = true; break;
    case OpenVraag::Lijst::belegging: d.beleggingen[v.nummer].niet_opeisbaar_uit_nalatenschap = true; break;
    case OpenVraag::Lijst::woning:
      for (auto& g : d.woningen[v.nummer].gebruik)
        if (g.gebruik == Gebruik::leegstaand && !g.te_koop) g.te_koop = true;
      break;
    }
  return d;
}

} // namespace netto::engine
