// SPDX-License-Identifier: EUPL-1.2
// The answer of one year: exact values under statutory names, each with the step of the trace that made it. How it is written
// down (text, JSON) is the border's business: docs/spec/antwoord.md.
#pragma once

#include "areas/amount.hpp"
#include "areas/eigen_woning/answer.hpp"
#include "areas/message.hpp"
#include "areas/regime.hpp"
#include "areas/route.hpp"
#include "base/trace.hpp"
#include "facts/dossier.hpp"
#include "params/parameter.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace netto::engine {

/// Income under one way of computing it.
struct Route {
  const RouteName* naam = nullptr;
  Uitkomst inkomen;
  Uitkomst belasting{}; ///< what would be owed if this route counted
};

struct Woningantwoord {
  Thing wat;
  Uitkomst woz;
  std::optional<Uitkomst> leegwaarderatio; ///< when the ratio applied
  Uitkomst waarde;
};

struct Persoonantwoord {
  Persoonnummer wie = 0;
  Uitkomst grondslag, aandeel;
  std::vector<Route> routes;
  const RouteName* toegepast = nullptr;
  Uitkomst voordeel, persoonsgebonden_aftrek, belastbaar_inkomen, belasting;
  std::optional<Uitkomst> heffingskorting_groen, dividendbelasting;
  int maanden = 12; ///< whole calendar months of liability that count
};

/// Sums over all persons, except where partners share one figure.
struct Huishoudantwoord {
  Uitkomst banktegoeden, overige_bezittingen, schulden_na_drempel;
  Uitkomst rendement_banktegoeden, rendement_overige_bezittingen, rendement_schulden, belastbaar_rendement;
  Uitkomst rendementsgrondslag, grondslag;
  std::vector<Route> routes;
  const RouteName* toegepast = nullptr; ///< route::verschillend when persons differ; none: nobody is liable
  Uitkomst voordeel, belasting;
  std::optional<Uitkomst> heffingskorting_groen, dividendbelasting;
  std::vector<Woningantwoord> woningen;
};

/// How partners split the base, and what an equal split would cost.
struct Verdelingantwoord {
  bool gekozen = false; ///< given by the dossier or the question; false: the best one was sought
  std::vector<std::pair<Persoonnummer, Uitkomst>> grondslag;
  Euro belasting, belasting_bij_helft; ///< of the partners together, after the green credit
};

/// A home as the official statement of actual return asks for it: the facts behind the two values, of the whole home.
struct Woningopgave {
  struct Moment {
    bool verhuurd = false, tijdelijk = false; ///< `tijdelijk`: without full protection of the tenant
    Euro maandhuur;                           ///< of all let parts together
  };
  Euro woz, woz_volgend_jaar;            ///< the latter with an extension or improvement
  Euro verbouwing;                       ///< what of it comes from an extension or improvement
  std::optional<Datum> komt_op, gaat_op; ///< when it came in or went out during the year
  Moment begin, einde;                   ///< on 1 January and 31 December, or when it came in and went out
  std::int64_t dagen_eigen_gebruik = 0;
  Uitkomst huurwaarde;                           ///< per year, for own use
  std::int64_t deel_teller = 1, deel_noemer = 1; ///< part that is the unit's
};

/// The actual return of one tax unit: what each thing brought, or which facts are missing to know it.
struct Rendementsregelantwoord {
  Thing wat;
  Thing kind;         ///< the child whose part of it this is
  bool aanwas = true; ///< false: euros in a bank account or a debt in euros, which do not change in value
  Uitkomst begin, einde, stortingen, onttrekkingen, voordelen, eigen_gebruik, rente, rendement;
  Uitkomst kosten{}, winst{};            ///< only under bill 36748
  bool kosten_tellen = true;             ///< bill 36748: false for a home that is not let enough, whose costs do not count
  std::optional<Woningopgave> opgave{};  ///< of a home, in the actual return until 2027
  std::optional<Uitkomst> belast_deel{}; ///< ratio; where an exemption takes a part of the return (5.31b, 5.32, 5.32a)
};
struct Werkelijkantwoord {
  std::vector<Persoonnummer> personen;
  bool volledig = false;          ///< every fact is there, so that the route counts
  bool voor_vermindering = false; ///< real estate abroad: before relief from double taxation, so that the route does not count
  Uitkomst rendement;             ///< joint; of what is known when it is not complete
  std::vector<Rendementsregelantwoord> regels;
  Berichten ontbreekt;
  /// Triage with the fewest facts (art. 5.25): does proof to the contrary pay?
  enum class Oordeel { geen_heffing, loont, loont_niet, hangt_af } oordeel = Oordeel::hangt_af;
  Uitkomst voordeel_forfait; ///< joint: what the actual return must stay below
};

/// Under bill 36748: what each thing brought, and the losses that go to later years.
struct Wetsvoorstelantwoord {
  Uitkomst resultaat; ///< of all persons together
  std::vector<Rendementsregelantwoord> regels;
  std::vector<std::pair<Persoonnummer, Uitkomst>> verlies_verrekend, verlies_over;
};

/// Something that does not count, and the article that says so.
struct NietGeteld {
  Thing wat;
  std::string_view artikel;
};

/// Something that only the person knows and that the answer hangs on. The answer is for `false`: it counts.
struct OpenVraag {
  Bericht vraag;
  bool alleen_mogelijk = false;     ///< only the household makes it possible: not told in the first lines
  Thing tegenhanger{};              ///< of a debt or claim: its other side in the dossier, which has the same answer
  std::optional<Datum> vanaf{};     ///< of an empty home: first day of the period that the answer belongs to
  std::optional<Uitkomst> effect{}; ///< what the tax rises (falls: negative) when it is `true`, other questions aside
};

/// Effects by themselves are computed of at most so many questions; of more only that of all together, which bounds the work.
inline constexpr std::size_t hoogstens_vragen_apart = 5;

struct Antwoord {
  int jaar = 0;
  Afrondingsbeleid afronding = Afrondingsbeleid::belastingdienst;
  const regime::Regime* regime = nullptr;
  std::string scenario;                                          ///< of proposals; empty: the ordinary one
  Parameterstatus parameterstatus = Parameterstatus::definitief; ///< the least certain of the parameters used
  std::vector<int> parameters;                                   ///< rows used, ascending
  std::vector<Persoonantwoord> personen;
  Huishoudantwoord huishouden;
  std::optional<Verdelingantwoord> verdeling;
  std::vector<Werkelijkantwoord> werkelijk;         ///< per tax unit
  std::optional<Wetsvoorstelantwoord> wetsvoorstel; ///< instead of everything about the deemed return
  std::optional<Own_home_answer> eigen_woning;
  std::vector<NietGeteld> niet_geteld;
  bool voor_vermindering = false; ///< the tax is before relief from double taxation, which is not computed
  std::vector<OpenVraag> vragen;
  std::optional<Uitkomst> effect_samen; ///< of several questions: what the tax rises when all are `true`
  Berichten waarschuwingen;
  Spoor spoor;
};

} // namespace netto::engine
