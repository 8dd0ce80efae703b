// SPDX-License-Identifier: EUPL-1.2
// What the engine has to say besides numbers: why there is no answer, and what the reader of an answer must know. Codes with
// their facts; the words, in Dutch and English, are the border's (faces/border/berichten.cpp).
#pragma once

#include "base/register.hpp"

#include <string>
#include <vector>

namespace netto::engine {

enum class Berichtcode {
  // no answer
  jaar_zonder_regime,            ///< getal = year
  tegenspraak,                   ///< wat = part of the answer that contradicts another: a mistake of Netto
  feit_ontbreekt,                ///< wat = what, veld = key, jaar
  waarde_buitenland_ontbreekt,   ///< wat = home abroad, veld = woz, jaar; getal = year of its value date
  parameter_ontbreekt,           ///< wat = quantity, jaar
  huur_ontbreekt,                ///< wat = home
  partners_verschillend_tijdvak, ///< partners whose periods of liability differ (2.17 lid 7, 8)
  oppervlakte_ontbreekt,         ///< wat = home: part let without the area of the whole
  oppervlakte_te_groot,          ///< wat = home: let part larger than the whole
  verdeling_zonder_partners,     ///< a split is given, but nobody is a partner this year
  // an answer, with something to know
  parameters_voorlopig, ///< provisional values used: wat = quantities
  parameters_voorstel,
  parameters_raming,
  rechtsherstel_onbekend,            ///< on the date asked the rechtsherstel was not known: the law of the year alone
  peildatumarbitrage,                ///< 5.24 is not applied
  heffingskortingen_niet_meegewogen, ///< split and outcome without the effect through verzamelinkomen
  gelieerd_onzakelijk_aangenomen,    ///< wat = home
  verhuurd_niet_op_peildatum,        ///< wat = home: full WOZ
  huur_nihil,                        ///< wat = home: rent of 0: not let
  ratio_niet_in_buitenland,          ///< wat = home
  kind_meerderjarig,                 ///< wat = child that is of age on 1 January: not counted
  kind_zonder_gezag,                 ///< wat = child of whom nobody who lives has authority: not counted
  eigenaar_overleden,                ///< wat: owned by someone (veld) who died before the year, getal = year of death
  buitenlands_alleen_onroerend,      ///< wat = thing left out: outside 7.7
  buitenland_verkocht_in_jaar,       ///< wat = person abroad who sold one of several things during the year
  buitenland_gekocht_in_jaar,        ///< wat = home bought during the year by who lives abroad: nothing counts
  niet_belastingplichtig,            ///< wat = person: not liable this year
  overleden_voor_jaar,               ///< wat = person who had died before the year
  deel_van_het_jaar,                 ///< wat = person, getal = months
  overleden_in_jaar,                 ///< wat = person: no time apportionment
  kwalificerend_niet_gemodelleerd,   ///< wat = person (7.8)
  buitenland_zonder_aftrek,          ///< wat = person abroad, veld: a personal deduction that does not count
  onderlinge_vordering_voor_2023,    ///< wat: counts on both sides
  waarde_op_dag_ontbreekt,           ///< wat, getal = yyyymmdd: value on the day a liability begins or ends
  erfgenaam_ontbreekt,               ///< wat = person who died in the year: who inherits
  werkelijk_erfenis,                 ///< wat = person who died in the year: an heir's actual return is not modelled
  groen_zonder_grondslag,            ///< partners without a base: how the green credit is split, from 2021
  groen_naar_oudste,                 ///< idem, until 2020
  bewegingen_nihil,                  ///< wat: not all movements given under bill 36748: nil
  zakelijke_huur_ontbreekt,          ///< wat = home let to a related party: what others would pay
  bedragen_in_tijdvak,               ///< wat = persons liable for part of the year, whose flows are taken to be of that part
  dagen_te_veel,                     ///< wat = home, veld, getal = days more than there were
  migratie_onroerend,                ///< wat = home: chapter 7 for the rest of the year is not computed
  huurwaarde_geschat,                ///< wat = home, getal = days: rental value by the practice aid
  huurwaarde_zonder_bijgekocht,      ///< wat = real estate: what was bought in the year is not in that estimate
  eigen_gebruik_nihil,               ///< wat = real estate with income: taken to be let every day
  niet_in_wetsvoorstel,              ///< wat: not modelled under bill 36748
  niet_in_wetsvoorstel_weggelaten,   ///< wat: left out under bill 36748
  wetsvoorstel_heel_jaar,            ///< bill 36748 is modelled for residents of the whole year only
  wetsvoorstel_geen_recht,           ///< the regime is a bill
  verlies_onbekend,                  ///< losses of earlier years could not be computed: jaar = the year whose facts are missing
  startwaarde_onbekend,              ///< wat: value on 1 January 2028 missing
  startwaarde_woz_jaar_eerder,       ///< wat = home: the WOZ value of the first year itself serves as start value
  wetsvoorstel_naar_te_koop,         ///< wat = home that becomes the own home again (3.111 lid 2): no gain on that day
  startwaarde_woning_te_koop,        ///< wat = former home for sale, veld, jaar: whose WOZ value is the start value
  buitenland_partners,               ///< partners who live abroad: each by himself
  schuld_voor_enige_woning,          ///< wat = debt of a non-resident, taken to be for the only home here
  woning_buitenland,                 ///< wat = home abroad: relief is not computed; getal = year of its value date
  onroerend_buitenland,              ///< wat = other real estate abroad: the same
  dividendbelasting_te_hoog,         ///< wat = investment, veld, jaar: more than the rate over its income
  dividendbelasting_onbekend,        ///< wat = investment, veld, jaar: its income is missing, so that it cannot be checked
  leegstand_altijd,                  ///< wat = home that by the dossier was always empty, veld, getal = first year that matters
  te_koop_telt_wel,                  ///< wat = empty home for sale that counts, getal = years after which it does
  schuld_van_woning_te_koop,         ///< wat = debt, veld = home for sale that is still the own home, so that neither counts
  geen_partners,                     ///< wat = adults who are each computed alone
  partnerjaar_ontbreekt,             ///< wat = partners, veld = the years that are in heel_jaar, jaar is not
  huur_zonder_bescherming,           ///< wat = home with rent whose use is not let: no ratio
  wetsvoorstel_eigen_woning,         ///< wat = home that leaves box 3 for box 1, or came from it, while bill 36748 holds
  wetsvoorstel_leegstand,            ///< wat = home: empty under bill 36748
  wetsvoorstel_deel_verhuurd,        ///< wat = home of which a part is let under bill 36748
  novelle_later_bij_verkoop,         ///< wat: no financial instrument; the amendment comes for it later
  verhuurde_staat_voor_2026,         ///< wat = home: the 10% rule was case law then, and is not applied
  // an open question: only the person knows, and the answer hangs on it (OpenVraag); veld = the key that answers it
  vraag_schuld_nalatenschap,    ///< wat = debt that may be one of article 5.4
  vraag_vordering_nalatenschap, ///< wat = claim that may be one of article 5.4
  vraag_leegstaand_te_koop,     ///< wat = empty home, once the own home, that may be for sale; getal = years it then stays one
  // not of one answer: what a comparison over years assumed (engine/compare.hpp)
  feit_aangenomen,         ///< wat, veld, jaar: the dossier does not give it; getal = the whole euros (or days) assumed
  partnerschap_aangenomen, ///< jaar: still partners
  buitenland_aangenomen,   ///< wat = person, jaar: still a foreign taxpayer
  verkoop_niet_belegd,     ///< wat = home sold, jaar = the first of which the dossier does not say where the money is
};

struct Bericht {
  Berichtcode code{};
  std::string wat;  ///< path of the thing in the dossier, as people name it
  std::string veld; ///< key in the dossier
  int jaar = 0;
  long long getal = 0;

  friend bool operator==(const Bericht&, const Bericht&) = default;
};
using Berichten = std::vector<Bericht>;

/// A message, in the words of the reader.
struct Berichtvelden {
  static constexpr Register rows{"bericht", Meaning{"Wat de lezer moet weten.", "What the reader must know."},
                                 netto::code("code", [](const Bericht& b, const auto& reader) { return reader.code(b); },
                                             {"Gelijk in elke taal.", "The same in every language."}),
                                 text("tekst", [](const Bericht& b, const auto& reader) { return reader.words(b); },
                                      {"In de gevraagde taal.", "In the language asked."})};
};
/// A message about a fact that the dossier lacks.
struct Gegevenvelden {
  static constexpr Register rows{"gegeven",
                                 Meaning{"Een gegeven dat er niet is.", "A fact that is not there."},
                                 netto::code("code", [](const Bericht& b, const auto& reader) { return reader.code(b); },
                                             {"Gelijk in elke taal.", "The same in every language."}),
                                 text("wat", &Bericht::wat, {"Het onderdeel van het dossier.", "The part of the dossier."}),
                                 text("veld", &Bericht::veld, {"De sleutel.", "The key."}),
                                 count("jaar", &Bericht::jaar, {"Het kalenderjaar.", "The calendar year."})};
};
struct Ontbrekendvelden {
  static constexpr Register rows{"ontbrekend", Meaning{"Een gegeven dat nog nodig is.", "A fact that is still needed."},
                                 part([](const Bericht& b) -> const Bericht& { return b; }, Gegevenvelden{}),
                                 text("tekst", [](const Bericht& b, const auto& reader) { return reader.words(b); },
                                      {"In de gevraagde taal.", "In the language asked."})};
};

} // namespace netto::engine
