// SPDX-License-Identifier: EUPL-1.2
// Reading parameters: the files of params/, and what is laid over them. One reader for both: for params/ it asks everything,
// for an overlay only the year and the value. Works on the neutral document, so JSON does too.
#pragma once

#include "base/number_text.hpp"
#include "document.hpp"
#include "melding.hpp"
#include "params/parameter.hpp"
#include "waarden.hpp"

#include <array>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace netto::border {

/// How the files spell Parameterstatus and Parametereenheid, in the order of the enumerators.
inline constexpr std::array<std::string_view, 4> parameterstatussen{"definitief", "voorlopig", "voorstel", "raming"};
inline constexpr std::array<std::string_view, 5> parametereenheden{"euro", "percent", "factor", "tabel_percent", "tabel_euro"};

/// The upper bound of a row of a table as its value and kind, for `kaal` and `voor_mensen`. `eenheid`: that of the table.
struct Tabelgrens {
  Fraction waarde;
  Waardesoort soort;
};
[[nodiscard]] inline Tabelgrens tabelgrens(Parametereenheid eenheid, std::int64_t tot_en_met) {
  if (eenheid == Parametereenheid::tabel_euro) return {Fraction{tot_en_met}, Waardesoort::geld};
  return {{tot_en_met, Percentage::geheel}, Waardesoort::percent};
}

/// A row as it was read, with its own texts.
struct Gelezenrij {
  Plaats plaats;
  std::string pad;                ///< rij[3]
  int jaar_van = 0, jaar_tot = 0; ///< 0: not read
  std::int64_t waarde = 0;        ///< as Parameterrij::waarde
  std::string tekst;              ///< the value as written; of a table "1: 73, 2: 79, 100"
  std::vector<Tabelrij> tabel;
  std::string bron, scenario, opmerking;
  std::string gecontroleerd; ///< ISO date, or empty
  std::optional<Datum> known_on;
  bool dag_onbekend = false; ///< known_on should be there, or is, but was not read
  std::optional<Parameterstatus> status;
};

/// A quantity as it was read from a file of params/.
struct Gelezengrootheid {
  std::string bestand, naam, wet, artikel, omschrijving, description;
  Plaats plaats;
  Parametereenheid eenheid = Parametereenheid::euro;
  std::vector<Gelezenrij> rijen;
};

struct Gelezenbron {
  std::string sleutel, titel, uitgever, vindplaats, geopend, via;
};

/// What a row is read for.
struct Rijeisen {
  std::string_view grootheid;
  Parametereenheid eenheid = Parametereenheid::euro;
  std::span<const std::string_view> bronnen; ///< the keys that `bron` may have
  bool overlay = false;                      ///< only the year and the value are required, and the value may be a number
};

/// The keys of a row.
[[nodiscard]] std::span<const std::string_view> rijsleutels();
/// Reads a row, of which `ook_toegestaan` are keys that someone else reads. What could not be read keeps its default.
[[nodiscard]] Gelezenrij lees_rij(Meldingen& m, const Waarde& w, const Rijeisen& eisen,
                                  std::span<const std::string_view> ook_toegestaan = {});
/// Reads a list of rows; reports when it is none, or empty.
[[nodiscard]] std::vector<Gelezenrij> lees_rijen(Meldingen& m, const Waarde& w, const Rijeisen& eisen);
/// Reports rows of one quantity that share a year, a scenario and a known_on (in an overlay, an absent one equals an absent one).
void controleer_dubbel(Meldingen& m, std::span<const Gelezenrij> rijen);
/// Reports keys of `w` that are not in `toegestaan`.
void controleer_sleutels(Meldingen& m, const Waarde& w, std::span<const std::string_view> toegestaan);
/// The problems of a file, those of its text and those of its content, in the order of the text and with its name before the
/// path. What is only missing because a refused line was left out is not among them; of an empty file `leeg` is said.
[[nodiscard]] std::vector<Melding> meldingen_van(std::vector<Melding> tekst, Meldingen inhoud, std::string_view bestand,
                                                 const Melding& leeg);

struct GrootheidResultaat {
  Gelezengrootheid grootheid; ///< whole only without problems
  std::vector<Melding> fouten;
};
struct BronnenResultaat {
  std::vector<Gelezenbron> bronnen; ///< ascending by key; also those with problems, so that their keys are known
  std::vector<Melding> fouten;
};

/// Reads and checks a file of params/: keys, values, years without gaps, no row twice, scenarios beside ordinary rows.
/// `bestand`: its path, as messages show it; `bronnen`: the keys of bronnen.toml.
[[nodiscard]] GrootheidResultaat lees_grootheid(const DocumentResultaat& document, std::string_view bestand,
                                                std::span<const std::string_view> bronnen);
/// Reads and checks params/bronnen.toml.
[[nodiscard]] BronnenResultaat lees_bronnen(const DocumentResultaat& document, std::string_view bestand);
/// Reports quantities that are in more than one file.
[[nodiscard]] std::vector<Melding> controleer_uniek(std::span<const Gelezengrootheid> grootheden);

} // namespace netto::border
