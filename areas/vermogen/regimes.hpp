// SPDX-License-Identifier: EUPL-1.2
// Which texts of the articles form box 3 in which year, and what they say of facts without computing (what counts, whose it is,
// when). The rules that compute are composed by box3 and box3_2028.
#pragma once

#include "areas/namespaces.hpp"
#include "facts/dossier.hpp"

#include <array>
#include <span>

namespace netto::vermogen {

/// Which text of each article a year has. A value: the columns, which need it at compile time, take it as a template argument.
struct Composition {
  int first_year;
  enum class Text { from_2017, from_2023, from_2026 } woning; ///< of 5.20
  bool vermogensmix;                                          ///< 5.2 of 2017-2022, beside the rechtsherstel
  bool onderlinge_vorderingen_vervallen;                      ///< 5.4a
  bool peildatumarbitrage;                                    ///< 5.24
  bool eigen_gebruik_belast;                                  ///< 5.27a
  bool zakelijke_voorwaarden;                                 ///< 5.27 lid 3
  bool veronderstelde_huur;                                   ///< 17a lid 3 UB between related parties
  bool afwijking_verhuurde_staat;                             ///< 17a lid 6 UB; before, it was case law
  bool negatieve_bankrente;                                   ///< so that missing interest may lower a return (K-011)
};
inline constexpr std::array compositions{
    Composition{2017, Composition::Text::from_2017, true, false, false, false, false, true, false, true},
    Composition{2023, Composition::Text::from_2023, false, true, true, false, false, true, false, false},
    Composition{2026, Composition::Text::from_2026, false, true, true, true, true, false, true, false},
};
/// That of `jaar` (2017 or later).
constexpr const Composition& composition_of(int jaar) {
  const Composition* last = &compositions.front();
  for (const Composition& c : compositions)
    if (c.first_year <= jaar) last = &c;
  return *last;
}

// ------------------------------------------------------------------------------------ what the articles say of facts

/// The article by which something does not count; empty: it counts.
using Telt_niet_om = std::string_view;
Telt_niet_om does_not_count(const Belegging& b);
Telt_niet_om does_not_count(const Bezitting& b);
Telt_niet_om does_not_count(const Woning::Gebruiksperiode& g);
/// `woning`: the use on 1 January of the home that the debt names; nullptr: it names none, or it is not there then.
Telt_niet_om does_not_count(const Schuld& s, const Woning::Gebruiksperiode* woning);
/// The same on 1 January of `jaar`.
Telt_niet_om does_not_count(const Dossier& d, const Schuld& s, int jaar);
/// Is that because it goes with a home for sale that is still the own home (3.119a)?
bool schuld_van_woning_te_koop(Telt_niet_om artikel);

/// Does an account count among the bank balances (5.2 lid 3; until 2022 the Wet rechtsherstel box 3)? Cash and green savings have
/// exemptions of their own, whatever this says.
bool is_banktegoed(const Composition& c, Bankrekening::Soort soort);

/// Is the usufruct of a bank deposit a bank balance (5.2 lid 3 b)?
bool vruchtgebruik_is_banktegoed(const Composition& c);
/// The article by which the bare owner counts nothing, and the usufructuary the whole as if he owned it (5.4 lid 3 and 5); empty: each
/// counts his right.
Telt_niet_om bloot_eigendom_telt_niet(Vruchtgebruik::Ontstaan ontstaan);
/// Is a home that he lives in his own home, and not that of the bare owner (3.111 lid 1 b)?
bool eigen_woning_van_vruchtgebruiker(Vruchtgebruik::Ontstaan ontstaan);
/// The last day of a usufruct until `tot`, or the death of the last (or the first) of `levens`, or of the last usufructuary.
std::optional<Date> einde_vruchtgebruik(std::optional<Date> tot, std::span<const std::optional<Date>> levens,
                                        bool van_de_laatste, std::span<const std::optional<Date>> vruchtgebruikers);
/// Which of several lives, by their days of birth, the factor goes by (19 lid 8 UB).
std::size_t leven_dat_telt(std::span<const Date> geboren, bool langstlevende);

/// A claim between people who are assessed together, or of a minor child on a parent (5.4a).
struct Onderlinge_vordering {
  bool op_partner_of_kind = false, van_kinderen_op_hun_ouder = false;
  std::vector<Schuld::Soort> schulden{}; ///< those in the dossier between the same two
};
/// The article by which the claim, or a debt to one of the unit, does not exist for box 3; empty when it does.
Telt_niet_om vervalt(const Onderlinge_vordering& v);
Telt_niet_om schuld_vervalt(bool aan_partner_of_kind);
/// The article by which a claim or debt ended because creditor and debtor became the same (6:161 BW); empty: it did not.
Telt_niet_om vermengd(std::span<const std::optional<PersonIndex>> eigenaars, std::optional<PersonIndex> tegenover);

/// Can something moved on a day before 1 January and moved back on one after it fall within one period of so many months (5.24)?
bool verschoven_in_een_periode(Date ervoor, Date erna, int maanden);
/// Is it tax of which the assessment was asked for in time, so that it counts as paid?
bool als_betaald(const Schuld& s);
/// The year of 1 January of which the value for `kalenderjaar` is (5.20 lid 2).
int waardepeildatum(int kalenderjaar);
/// Has the Netherlands a tax treaty with `land` in `jaar`, as far as is known here?
bool met_verdrag(Land land, int jaar);
/// The highest percentage of tax of `land` on income from there that the Netherlands credits; nothing: none is known. `opgegeven`: what
/// the dossier says, for a treaty of which it is not known here and for a country without one.
std::optional<Percentage> maximum_bronbelasting(Land land, int jaar, bool interest, std::optional<Percentage> opgegeven);
/// Is there relief from double taxation for it (Besluit voorkoming dubbele belasting 2001, 22 and 23)?
bool vermindering(bool inwoner, bool onroerend_in_buitenland, bool daar_belast);
/// The same under the actual return (25ab and 25ac).
bool vermindering_werkelijk(bool inwoner, bool onroerend_in_buitenland);
/// Does the month that begins on `maand` count for something had from `van` until `tot` (23 lid 4)?
bool maand_telt(Date maand, Date van, Date tot);

/// Which value counts at an end of a period of liability: that for a year, or that on a day (5.33 lid 1 and 2).
struct Tijdstip {
  int jaar = 0;
  std::optional<Date> dag{};
};
Tijdstip begin_van(Date eerste_dag_plichtig, int jaar);
Tijdstip einde_van(Date laatste_dag_plichtig, int jaar);
bool deel_van_het_jaar(Date eerste_dag_plichtig, Date laatste_dag_plichtig, int jaar);
/// Must the heirs of who dies during the year be known for an actual return (5.33 lid 2 with 5.29 and 5.30)?
bool erfgenaam_nodig(bool alleen, bool bekend);
/// The day that says of which year a line of the books is (5.34 lid 1 and 2; of what is bought or sold the day itself); nothing when the
/// line does not give it.
std::optional<Date> dag_van(Booked::When moment, const BookLine& line);

} // namespace netto::vermogen
