// SPDX-License-Identifier: EUPL-1.2
// What every area may have to say, in both languages. Before each message the facts that it uses. The routes of an area, ways of
// computing the income, are objects in its own wording.hpp; an answer refers to them.
#pragma once

#include "areas/message.hpp"
#include "base/word.hpp"
#include "params/parameter.hpp"

namespace netto {

struct RouteName {
  std::string_view key; ///< for programs
  Word name;
  Word brief; ///< above a column
};

namespace route {
/// Persons of a household differ in the route that counts.
inline constexpr RouteName verschillend{"verschillend",
                                        {"verschilt per persoon of tijdvak", "differs per person or period"},
                                        {"verschilt per persoon of tijdvak", "differs per person or period"}};
} // namespace route

struct StatusName {
  std::string_view key; ///< for programs
  Word meaning;
  Word brief;
};

namespace status {
inline constexpr StatusName geldend{"geldend", {"geldend recht", "law in force"}, {"geldend", "in force"}};
inline constexpr StatusName aangenomen{
    "aangenomen", {"aangenomen, nog niet in werking", "adopted, not in force yet"}, {"aangenomen", "adopted"}};
inline constexpr StatusName wetsvoorstel{
    "wetsvoorstel", {"wetsvoorstel, geen geldend recht", "bill, not law in force"}, {"wetsvoorstel", "bill"}};
inline constexpr StatusName voorstel_kabinet{
    "voorstel_kabinet",
    {"voorstel van het kabinet, geen geldend recht", "cabinet proposal, not law in force"},
    {"voorstel kabinet", "cabinet proposal"}};
/// Law in force with figures that are not.
inline constexpr StatusName voorstel{"voorstel",
                                     {"voorstel of raming, geen geldend recht", "proposal or estimate, not law in force"},
                                     {"voorstel/raming", "proposal/estimate"}};

/// Every status, for the registers.
inline constexpr std::string_view keys[] = {geldend.key, aangenomen.key, wetsvoorstel.key, voorstel_kabinet.key, voorstel.key};
} // namespace status

/// How certain a figure is; the Dutch is also its key for programs.
inline const Word& word_of(ParameterStatus status) {
  static constexpr Word words[] = {
      {"definitief", "final"}, {"voorlopig", "provisional"}, {"voorstel", "proposal"}, {"raming", "estimate"}};
  return words[static_cast<std::size_t>(status)];
}

} // namespace netto

namespace netto::message {

// no answer
/// Getal = year.
inline constexpr Message jaar_zonder_regime{
    "jaar_zonder_regime", Message::error,
    "Voor {jaar} kent Netto geen regels voor box 3; gemodelleerd zijn 2017 tot en met 2027, en het wetsvoorstel voor 2028 tot "
    "en met 2032. Vraag een van die jaren met --jaar.",
    "Netto has no box 3 rules for {jaar}; 2017 up to and including 2027 are modelled, and the bill for 2028 up to and "
    "including 2032. Ask one of those years with --jaar."};

/// tekst = part of the answer that contradicts another: a mistake of Netto.
inline constexpr Message tegenspraak{
    "tegenspraak", Message::error,
    "Het antwoord over {jaar} spreekt zichzelf tegen ({wat}). Dat is een fout in Netto, niet in het dossier; daarom komt er "
    "geen antwoord. Meld dit met het dossier, zonder namen, bij de makers.",
    "The answer over {jaar} contradicts itself ({wat}). That is a mistake in Netto, not in the dossier; so there is no answer. "
    "Report it with the dossier, without names, to the makers."};

/// wat = what, veld = key, jaar.
inline constexpr Message feit_ontbreekt{
    "feit_ontbreekt", Message::error,
    "{wat}: {veld} van {jaar} ontbreekt. Nodig voor de berekening; vul {veld} = { {jaar} = ... } in.",
    "{wat}: {veld} of {jaar} is missing. The calculation needs it; add {veld} = { {jaar} = ... }."};

/// tekst = quantity, jaar.
inline constexpr Message parameter_ontbreekt{"parameter_ontbreekt", Message::error,
                                             "De parameter {wat} is voor {jaar} niet bekend (op de gevraagde datum). Geef hem "
                                             "op met --parameters BESTAND, of vraag een andere datum met --bekend-op.",
                                             "The parameter {wat} is not known for {jaar} (on the date asked). Supply it with "
                                             "--parameters FILE, or ask another date with --bekend-op."};

// an answer, with something to know
inline constexpr Message wetsvoorstel_geen_recht{
    "wetsvoorstel_geen_recht", Message::warning,
    "{jaar} is berekend volgens een wetsvoorstel dat GEEN geldend recht is en nog kan veranderen of vervallen.",
    "{jaar} is computed under a bill that is NOT law in force and may change or lapse."};

/// Provisional values used: tekst = quantities.
inline constexpr Message parameters_voorlopig{
    "parameters_voorlopig", Message::warning,
    "Voorlopige cijfers gebruikt voor {jaar}: {wat}. De uitkomst kan nog veranderen als de definitieve bekend zijn.",
    "Provisional figures used for {jaar}: {wat}. The outcome may change once the final ones are known."};

inline constexpr Message parameters_voorstel{
    "parameters_voorstel", Message::warning,
    "Voor {jaar} zijn cijfers uit een voorstel gebruikt dat geen geldend recht is: {wat}.",
    "For {jaar} figures of a proposal are used that is not law in force: {wat}."};

inline constexpr Message parameters_raming{
    "parameters_raming", Message::warning,
    "Voor {jaar} zijn nog geen cijfers gepubliceerd van: {wat}. Netto rekent met een eigen raming (netto wet --jaar {jaar} "
    "zegt hoe); leg andere waarden op met --parameters BESTAND.",
    "For {jaar} no figures are published yet of: {wat}. Netto uses an estimate of its own (netto wet --jaar {jaar} says how); "
    "lay over other values with --parameters FILE."};

// what a comparison over years assumed
/// wat, veld, jaar: the dossier does not give it; getal = the whole euros (or days) assumed.
inline constexpr Message feit_aangenomen{"feit_aangenomen", Message::assumption,
                                         "{wat}: {veld} van {jaar} staat niet in het dossier en is aangenomen: {getal}.",
                                         "{wat}: {veld} of {jaar} is not in the dossier and is assumed: {getal}."};

/// jaar: it has gone by, and what the dossier lacks of it was assumed all the same.
inline constexpr Message voorbij_jaar_aangenomen{
    "voorbij_jaar_aangenomen", Message::warning,
    "{jaar} is voorbij, maar wat het dossier van dat jaar niet geeft is aangenomen, ook rente, inkomsten en de waarde aan het "
    "einde. Het "
    "werkelijke rendement van {jaar} is hier dus een schatting; vul in wat er werkelijk was.",
    "{jaar} has gone by, but what the dossier does not give of it is assumed, interest, income and the value at its end too. "
    "So the "
    "actual return of {jaar} is an estimate here; fill in what there really was."};

} // namespace netto::message
