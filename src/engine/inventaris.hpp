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
  std::vector<Persoonnummer> personen;
  int maanden = 12;        ///< whole months of liability
  bool buitenland = false; ///< chapter 7
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
  std::vector<Post> bank, contant, groen_bank, groen, overig, schulden;
  std::vector<Woningpost> woningen;
  std::vector<Uitvaartpost> uitvaart;
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

/// Quoted name of a thing as messages and the trace call it: `woning "Kerkstraat 1"`.
std::string benoem(std::string_view soort, std::string_view naam);

/// The tax units of `jaar`; persons who are not liable then are left out, with a message.
std::vector<Eenheid> eenheden(const Dossier& d, int jaar, Bevindingen& b);

/// What counts for `eenheid` on 1 January of `jaar`.
Inventaris inventaris(const Dossier& d, int jaar, const Eenheid& eenheid, Bevindingen& b);

/// The part of `eigendom` that counts for the unit, with that of minor children (art. 2.15).
Deel deel_van(const Dossier& d, int jaar, const Eigendom& eigendom, const Eenheid& eenheid);

} // namespace netto::engine
