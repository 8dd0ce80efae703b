// SPDX-License-Identifier: EUPL-1.2
// The deemed income from the own home in a number form. Instantiated in evaluate_exact.cpp and evaluate_trace.cpp, nowhere else.
#pragma once

#include "areas/eigen_woning/area.hpp"
#include "areas/eigen_woning/gather.hpp"
#include "areas/lift.hpp"
#include "areas/outcome.hpp"
#include "facts/words.hpp"
#include "law/wet_ib_2001/art_3_112_eigenwoningforfait.hpp"
#include "law/wet_ib_2001/art_3_115_samen_een_eigen_woning.hpp"

#include <algorithm>

namespace netto::eigen_woning {

using OwnHomeRows = EigenWoninggegevens<Sourced<Euro>, Sourced<Percentage>>;

template <NumberForm F> void evaluate_own_homes(Work& work) {
  const auto is_own = [&](const Woning& w) { return eigen_woning_in(w, work.vraag.jaar); };
  if (std::none_of(work.dossier->woningen.begin(), work.dossier->woningen.end(), is_own)) return;
  const auto context = context_of<F>(work.answer);
  EigenWoninggegevens<Bedrag<F>, Verhouding<F>> p;
  lift<F>(*static_cast<const OwnHomeRows*>(work.figures), p, context,
          [](auto& z, auto&& op) { std::remove_cvref_t<decltype(z)>::velden(z, op); });
  Answer a;
  const auto over = [&](const Subject& wat) {
    if constexpr (F::traces) context->over(wat);
  };
  const auto fact = [&](const OwnHomeFacts& w, const Word& word, const Fraction& deel) {
    Fact wat{w.wat, word};
    wat.part_of = w.kind;
    return form::fact<F>(context, wat, deel);
  };
  for (const TaxUnit& e : work.tax_units) {
    std::optional<Bedrag<F>> van_persoon;
    bool alle = true; // a sum over some of his homes would look like one over all
    for (const OwnHomeFacts& w : own_homes(*work.dossier, work.vraag.jaar, e)) {
      if (!w.kind.none())
        work.findings.warning({&message::eigen_woning_kind_meerderjarig, w.wat, "", work.vraag.jaar, 0, {w.kind}});
      const auto bekend = std::find_if(a.woningen.begin(), a.woningen.end(), [&](const OwnHome& x) { return x.wat == w.wat; });
      if (!w.woz) {
        alle = false;
        if (bekend == a.woningen.end()) a.woningen.push_back({w.wat, w.dagen, std::nullopt});
        else if (bekend->dagen < w.dagen) *bekend = {w.wat, w.dagen, std::nullopt};
        continue;
      }
      over({w.wat, w.kind});
      using Artikel = wet::Artikel_3_112<F>;
      const auto waarde = Artikel::eigenwoningwaarde(form::fact<F>(context, {w.wat, word::woz_waarde}, *w.woz));
      const auto forfait =
          Artikel::naar_tijdsgelang(Artikel::lid_1(waarde, p), fact(w, word::deel_van_het_jaar, {w.dagen, w.days_in_year}));
      if (bekend == a.woningen.end()) a.woningen.push_back({w.wat, w.dagen, outcome(forfait)});
      else if (bekend->dagen < w.dagen) *bekend = {w.wat, w.dagen, outcome(forfait)}; // an owner who is liable for longer
      if (e.personen.size() > 1) continue;
      const auto eigen = w.deel.geheel() ? forfait : wet::Artikel_3_115<F>::deel(forfait, fact(w, word::deel, w.deel.size()));
      over({thing_of(*work.dossier, e.personen.front())});
      van_persoon = van_persoon ? noem(begrip::eigenwoningforfait_deel, *van_persoon + eigen) : eigen;
    }
    if (alle && van_persoon) a.personen.push_back({e.personen.front(), Box1Answer{outcome(*van_persoon)}});
  }
  if (!a.woningen.empty()) work.answer.eigen_woning = std::move(a);
}

} // namespace netto::eigen_woning
