// SPDX-License-Identifier: EUPL-1.2
// The facts of a household through the years: plain data, no rules. Format and meaning of every key: docs/spec/dossier.md.
// The border (faces/border) fills it and guarantees: names unique and known, dates existing and in order, amounts within
// bounds, shares adding up. Nothing here knows a tax year's law.
#pragma once

#include "base/date.hpp"
#include "base/money.hpp"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace netto {

/// A value per calendar year, in ascending order of year. What is not there is unknown, never zero.
template <class T> class PerJaar {
public:
  /// Adds or replaces the value of `jaar`.
  void zet(int jaar, T waarde) {
    const auto plaats = std::lower_bound(rijen_.begin(), rijen_.end(), jaar, [](const auto& r, int j) { return r.first < j; });
    if (plaats != rijen_.end() && plaats->first == jaar) plaats->second = std::move(waarde);
    else rijen_.insert(plaats, {jaar, std::move(waarde)});
  }
  /// The value of `jaar`, or nothing when the dossier does not give it.
  [[nodiscard]] std::optional<T> van(int jaar) const {
    for (const auto& [j, w] : rijen_)
      if (j == jaar) return w;
    return std::nullopt;
  }
  [[nodiscard]] bool leeg() const { return rijen_.empty(); }
  [[nodiscard]] const std::vector<std::pair<int, T>>& rijen() const { return rijen_; }

private:
  std::vector<std::pair<int, T>> rijen_;
};

/// Values on days other than 1 January, ascending; asked only when a liability begins or ends during the year (art. 5.33).
using OpDatum = std::vector<std::pair<Datum, Euro>>;

/// Position in Dossier::personen; children follow the adults: index personen.size() + k is kinderen[k].
using Persoonnummer = std::size_t;

/// Part of something that belongs to one person.
struct Aandeel {
  Persoonnummer wie = 0;
  Percentage deel;
};
/// Who owns a thing and for what part; the parts add up to 100%. Empty: all adults equally.
using Eigendom = std::vector<Aandeel>;

struct Persoon {
  std::string naam;
  std::optional<Datum> geboortedatum;
  std::optional<Datum> in_nederland_vanaf; ///< first day of living in the Netherlands, when that lies in a year of the dossier
  std::optional<Datum> in_nederland_tot;   ///< last day of living in the Netherlands
  std::optional<Datum> overleden;
  std::optional<Persoonnummer> erfgenaam;         ///< adult who gets everything, by the statutory division too
  std::vector<int> buitenlands_belastingplichtig; ///< years in which the person lived abroad all year (chapter 7)
  PerJaar<Euro> persoonsgebonden_aftrek;          ///< what box 1 did not absorb (art. 6.2), euro >= 0
};

struct Kind {
  std::string naam;
  Datum geboortedatum{};
  std::vector<Persoonnummer> gezag; ///< adults with parental authority: one or two
};

/// Who are fiscal partners for the whole year (or chose to be) and in which years.
struct Partnerschap {
  std::vector<Persoonnummer> personen; ///< exactly two
  std::vector<int> heel_jaar;
};

struct Bankrekening {
  enum class Soort { bank, contant, vve, derdenrekening, groen };
  std::string naam;
  Soort soort = Soort::bank;
  Eigendom eigendom;
  bool vreemde_valuta = false; ///< true: value changes count, so `gestort` and `opgenomen` matter
  PerJaar<Euro> waarde;        ///< on 1 January
  PerJaar<Euro> rente;         ///< received in the year; negative = paid
  OpDatum waarde_op;
  PerJaar<Euro> gestort; ///< only asked for a foreign-currency account or foreign cash
  PerJaar<Euro> opgenomen;
};

struct Belegging {
  enum class Soort { effecten, crypto, obligatie, vordering, groen, overig };
  std::string naam;
  Soort soort = Soort::effecten;
  Eigendom eigendom;
  OpDatum waarde_op;
  std::optional<Persoonnummer> op;                     ///< a claim on this member of the household (art. 5.4a)
  std::optional<bool> niet_opeisbaar_uit_nalatenschap; ///< of a claim: one of article 5.4; absent: not said
  PerJaar<Euro> waarde;                                ///< on 1 January
  PerJaar<Euro> inkomsten;                             ///< dividend (gross), coupon, interest received in the year
  PerJaar<Euro> gekocht;                               ///< bought or deposited in the year, at value
  PerJaar<Euro> verkocht;                              ///< sold or withdrawn in the year, at value
  PerJaar<Euro> zakelijke_inkomsten; ///< what unrelated parties would have agreed, when that differs (art. 5.27 lid 3)
  PerJaar<Euro> kosten;              ///< only the 2028 bill counts them
  PerJaar<Euro> verkoopopbrengst;    ///< price received for what was sold; only the 2028 novelle counts it
  PerJaar<Euro> dividendbelasting;   ///< Dutch dividend tax withheld in the year; foreign tax is none
};

struct Huurperiode {
  std::optional<Datum> vanaf; ///< absent: since before every year asked
  std::optional<Datum> tot;   ///< last day; absent: until the next period begins, or still running
  Euro kale_huur_per_maand;
  bool tijdelijk = false;                       ///< fixed-term lease in the sense of art. 7:271 BW
  bool gelieerd = false;                        ///< landlord and tenant are related parties
  std::optional<Euro> zakelijke_huur_per_maand; ///< rent that unrelated parties would have agreed
  std::optional<std::int64_t> oppervlakte_m2;   ///< let part, when only part of the home is let
  std::string deel;                             ///< name of the let part; parts with different names are let beside each other
};

struct Woning {
  enum class Gebruik { eigen_woning, verhuurd, tweede_woning, leegstaand };
  struct Gebruiksperiode {
    std::optional<Datum> vanaf; ///< absent: since before every year asked
    Gebruik gebruik = Gebruik::tweede_woning;
    std::optional<bool> te_koop{}; ///< of an empty home: meant to be sold (art. 3.111 lid 2); absent: not said
  };
  std::string naam;
  std::vector<Gebruiksperiode> gebruik; ///< ascending, at least one
  Eigendom eigendom;
  bool buitenland = false;
  PerJaar<Euro> woz;                          ///< the WOZ value for that calendar year; abroad: the value on its value date
  PerJaar<Euro> woz_zonder_verbouwing;        ///< WOZ of that year without an extension or improvement of the year before
  std::vector<Huurperiode> huur;              ///< ascending, not overlapping
  PerJaar<Euro> erfpachtcanon;                ///< due in the year
  bool gebouwd_eigendom = false;              ///< part of a building that cannot be sold separately (art. 17a lid 4 UB)
  std::optional<std::int64_t> oppervlakte_m2; ///< of the whole home; needed when only part is let
  PerJaar<Euro> waarde_verhuurde_staat;       ///< market value let, on the WOZ value date of that year (art. 17a lid 6 UB)
  std::optional<Datum> gekocht_op, verkocht_op;
  std::optional<Euro> aankoopprijs, verkoopprijs; ///< verkoopprijs counts only under the 2028 bill
  PerJaar<Euro> ontvangen_huur;                   ///< bare rent received in the year; absent: follows from the rent periods
  PerJaar<Euro> kosten;                           ///< maintenance, charges, insurance; only the 2028 bill counts them
  PerJaar<Euro> verbetering;                      ///< cost of extension or improvement; only the 2028 bill counts it
  PerJaar<Euro> verkoopkosten;                    ///< only the 2028 bill counts them
  PerJaar<Euro> economische_huurwaarde;           ///< per year, for own use (art. 5.27a)
  PerJaar<std::int64_t> dagen_eigen_gebruik; ///< whole days available for own use; absent: follows from `gebruik` and `huur`
  PerJaar<std::int64_t> dagen_verhuurd;      ///< days let; absent: follows from the rent periods
};

struct Schuld {
  enum class Soort { box3, eigenwoningschuld, belastingschuld, erfbelasting };
  std::string naam;
  Soort soort = Soort::box3;
  Eigendom eigendom;
  std::optional<Persoonnummer> aan;                    ///< owed to this member of the household (art. 5.4a)
  std::optional<bool> niet_opeisbaar_uit_nalatenschap; ///< one of article 5.4; absent: not said
  std::string woning; ///< name of the home or other real estate it was taken out for; empty: none named
  bool vreemde_valuta = false;
  PerJaar<Euro> waarde; ///< on 1 January
  PerJaar<Euro> rente;  ///< paid in the year
  OpDatum waarde_op;
  PerJaar<Euro> opgenomen;       ///< borrowed in the year; only asked for a foreign-currency debt
  PerJaar<Euro> afgelost;        ///< repaid in the year; idem
  PerJaar<Euro> zakelijke_rente; ///< what unrelated parties would have agreed (art. 5.27 lid 3)
};

struct Uitvaartverzekering {
  std::string naam;
  std::string verzekerde; ///< whose life is insured; empty: the owner
  Eigendom eigendom;
  PerJaar<Euro> verzekerd_kapitaal; ///< insured sum per insured
  PerJaar<Euro> waarde;             ///< value on 1 January
  OpDatum waarde_op;
  PerJaar<Euro> premie, uitgekeerd; ///< paid and received in the year
};

/// Things that are neither money, investment nor home.
struct Bezitting {
  enum class Soort {
    kunst,
    roerende_zaak,
    natuurgrond,
    onroerende_zaak,
    uitkering_bij_invaliditeit,
    kapitaalverzekering,
    overig
  };
  std::string naam;
  Soort soort = Soort::overig;
  Eigendom eigendom;
  bool hoofdzakelijk_belegging = false; ///< art or movables held mainly as an investment count
  bool buitenland = false;              ///< real estate outside the Netherlands
  OpDatum waarde_op;
  PerJaar<Euro> waarde, inkomsten, gekocht, verkocht, kosten;
  PerJaar<Euro> economische_huurwaarde;      ///< of real estate: per year, for own use (art. 5.27a)
  PerJaar<std::int64_t> dagen_eigen_gebruik; ///< of real estate: whole days available for own use
};

struct Dossier {
  std::vector<Persoon> personen; ///< adults; at least one
  std::vector<Kind> kinderen;
  std::optional<Partnerschap> partnerschap;
  std::vector<Bankrekening> bankrekeningen;
  std::vector<Belegging> beleggingen;
  std::vector<Woning> woningen;
  std::vector<Schuld> schulden;
  std::vector<Uitvaartverzekering> uitvaartverzekeringen;
  std::vector<Bezitting> bezittingen;
  PerJaar<std::vector<Percentage>> verdeling;                   ///< part of the joint grondslag per adult (art. 2.17 lid 2)
  PerJaar<std::vector<Percentage>> verdeling_dividendbelasting; ///< its own ratio; absent: half each
};

} // namespace netto
