// SPDX-License-Identifier: EUPL-1.2
// From a dossier to what counts on 1 January for one tax unit: a single person, or partners together.
#pragma once

#include "netto/engine/bereken.hpp"

namespace netto::engine {

/// Part of a thing: teller / noemer.
struct Deel {
  std::int64_t teller = 1, noemer = 1;
  [[nodiscard]] bool geheel() const { return teller == noemer; }
  [[nodiscard]] bool niets() const { return teller == 0; }
};

/// Persons who are assessed on one base: one, or two partners. The first is the elder (then by name).
struct Eenheid {
  /// A minor child whose things count for the unit: `ouders` of the `gezag` persons with authority belong to it (2.15).
  struct Minderjarige {
    Persoonnummer kind = 0;
    std::int64_t ouders = 0, gezag = 1;
  };
  std::vector<Persoonnummer> personen;
  std::vector<Minderjarige> kinderen{};
  int maanden = 12;          ///< whole months of liability
  bool buitenland = false;   ///< chapter 7
  Datum eerste{}, laatste{}; ///< days of liability within the year; death ends it (5.33)
  bool overlijden = false;   ///< one of them dies in the year
};

struct Post {
  std::string naam;
  Euro waarde;
  Deel deel;
};
struct Woningpost {
  std::string naam;
  Deel deel; ///< owned by the unit
  Euro woz, canon, maandhuur, waarde_verhuurde_staat;
  Deel verhuurd_deel;
  bool verhuurd = false, tijdelijk = false, gelieerd = false, gebouwd_eigendom = false, staat_opgegeven = false;
};
struct Uitvaartpost {
  Persoonnummer wie = 0;
  std::vector<Post> kapitaal, waarde;
};

struct Inventaris {
  std::vector<Post> bank, contant, groen_bank, groen, kapitaalverzekering, overig, schulden;
  std::vector<Woningpost> woningen;
  std::vector<Uitvaartpost> uitvaart;
};

/// Something owned or owed during a year, for the actual return. A debt has its values as positive amounts.
struct Rendementspost {
  enum class Groep { gewoon, groen, contant, kapitaalverzekering, schuld };
  std::string naam;
  std::string_view soort; ///< as the dossier calls the list it is in: bankrekening, belegging, ...
  Groep groep = Groep::gewoon;
  Deel deel;
  bool aanwas = true; ///< false for money in euros, whose value does not change by itself
  Euro begin, einde, stortingen, onttrekkingen, voordelen, rente;
  Euro kosten;                     ///< only bill 36748 counts them
  std::optional<Euro> startwaarde; ///< novelle: value on 1 January 2028 of a financial instrument
};

/// A home during a year. Values at a purchase or a sale take the place of those of 1 January and 31 December.
struct Woningrendement {
  std::string naam;
  Deel deel;
  Euro woz, woz_volgend_jaar;
  struct Moment {
    Woningpost post;                   ///< rent and other circumstances at that moment; its woz is not used
    std::int64_t dag = 0, dagen = 365; ///< days of the year gone by
  };
  Moment begin, einde;
  bool gekocht = false, verkocht = false;
  struct Huur {
    Euro per_maand;
    Deel maanden; ///< whole months, or a part of one
  };
  std::vector<Huur> huur;
  std::optional<Euro> ontvangen_huur; ///< given by the dossier; takes the place of `huur`
  std::int64_t eigen_dagen = 0, dagen = 365;
  std::optional<Euro> economische_huurwaarde;
};

/// What the actual return of a unit is computed from, and which facts for it are missing.
struct Rendementsinventaris {
  std::vector<Rendementspost> posten;
  std::vector<Woningrendement> woningen;
  Berichten ontbreekt;
  bool toepasselijk = true; ///< false: a situation that is not modelled (in `ontbreekt`)
};

/// Real estate in a year under bill 36748.
struct Vastgoedpost {
  std::string naam;
  Deel deel;
  Euro waarde, kosten;
  std::vector<Woningrendement::Huur> huur;
  std::optional<Euro> ontvangen_huur;
  std::int64_t dagen_verhuurd = 0, dagen_bezit = 0, dagen = 365;
  struct Verkoop {
    Euro opbrengst, kosten, startwaarde, verbetering;
    bool aankoop = false; ///< the start value is a purchase price after 1 January 2028
  };
  std::optional<Verkoop> verkoop;
};

struct Wetsvoorstelinventaris {
  std::vector<Rendementspost> posten;
  std::vector<Vastgoedpost> vastgoed;
};

/// What messages the passes over a dossier leave behind.
struct Bevindingen {
  Berichten fouten, waarschuwingen;
  std::vector<NietGeteld> niet_geteld;

  void fout(Bericht b) { eenmaal(fouten, std::move(b)); }
  void waarschuwing(Bericht b) { eenmaal(waarschuwingen, std::move(b)); }
  void telt_niet(std::string wat, std::string_view artikel);

private:
  static void eenmaal(Berichten& lijst, Bericht b);
};

/// Is it a financial instrument, which the announced amendment of bill 36748 taxes when sold?
bool financieel_instrument(Belegging::Soort soort);

/// Quoted name of a thing as messages and the trace call it: `woning "Kerkstraat 1"`.
std::string benoem(std::string_view soort, std::string_view naam);

/// The tax units of `jaar`; persons who are not liable then are left out, with a message. `meerderjarigheid`: age in years.
std::vector<Eenheid> eenheden(const Dossier& d, int jaar, int meerderjarigheid, Bevindingen& b);

/// What counts for `eenheid` on 1 January of `jaar`.
Inventaris inventaris(const Dossier& d, int jaar, const Eenheid& eenheid, Bevindingen& b);

/// What the actual return of `eenheid` in `jaar` rests on. Nothing is assumed: what the dossier does not say is in `ontbreekt`.
Rendementsinventaris rendementsinventaris(const Dossier& d, int jaar, const Eenheid& eenheid, Bevindingen& b);

/// What bill 36748 counts for `eenheid` in `jaar` (2028 or later); what is missing becomes an error. `novelle`: financial
/// instruments are taxed when sold.
Wetsvoorstelinventaris wetsvoorstelinventaris(const Dossier& d, int jaar, bool novelle, const Eenheid& eenheid, Bevindingen& b);

/// The part of `eigendom` that counts for the unit, with that of minor children (art. 2.15).
Deel deel_van(const Dossier& d, const Eigendom& eigendom, const Eenheid& eenheid);

} // namespace netto::engine
