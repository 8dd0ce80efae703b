// SPDX-License-Identifier: EUPL-1.2
// What the border says to people about their dossier: each message names the field, what was read, the rule and the remedy.
// The texts live in one catalogue (diagnostic.cpp), in both languages side by side.
#pragma once

#include "base/language.hpp"

#include <compare>
#include <cstddef>
#include <initializer_list>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace netto::border {

/// A place in the text; counting starts at 1, 0 is unknown. In TOML that of the key, in JSON of the value's last character.
struct Place {
  int regel = 0;
  int kolom = 0;
  friend constexpr auto operator<=>(const Place&, const Place&) = default;
};

/// Every kind of message. The name of a code, as programs see it, is the enumerator itself.
enum class Code {
  // at the door
  te_groot,
  utf16,
  geen_utf8,
  binair,
  leeg_bestand,
  te_diep,
  ongeldige_toml,
  ongeldige_json,
  dubbele_sleutel,
  sleutel_zonder_aanhalingstekens,
  // structure
  versie_onbekend,
  onbekende_sleutel,
  ontbreekt,
  geen_tabel,
  geen_lijst_van_tabellen,
  te_veel,
  // values
  verkeerde_soort,
  bedrag_als_tekst,
  duizendtal_punt,
  te_veel_decimalen,
  bedrag_buiten_grenzen,
  bedrag_negatief,
  getal_buiten_grenzen,
  geen_jaar,
  percentage_als_getal,
  ongeldig_percentage,
  percentage_buiten_grenzen,
  ongeldige_datum,
  datum_bestaat_niet,
  datum_buiten_grenzen,
  onbekende_keuze,
  ongeldige_valuta,
  // names and shares
  naam_leeg,
  naam_te_lang,
  naam_stuurteken,
  dubbele_naam,
  onbekende_naam,
  onbekende_woning,
  som_geen_100,
  // what belongs together
  geen_persoon,
  te_weinig_volwassenen,
  partners_onduidelijk,
  partners_geen_twee,
  gezag_onduidelijk,
  gezag_aantal,
  dubbel_genoemd,
  verdeling_zonder_partnerschap,
  gebruik_ontbreekt,
  gebruik_volgorde,
  te_koop_niet_leeg,
  te_koop_plaats,
  nalatenschap_tegenspraak,
  huur_overlap,
  huur_zelfde_begin,
  huur_deel_zonder_oppervlakte,
  huur_delen_te_groot,
  erft_van_zichzelf,
  erflater_leeft,
  datum_volgorde,
  jaar_deels_hier,
  // parameters
  geen_parameters,
  onbekende_grootheid,
  andere_eenheid,
  ongeldige_parameterwaarde,
  parameterwaarde_buiten_grenzen,
  jaar_of_jaren,
  jaren_volgorde,
  waarde_of_tabel,
  tabel_lengte,
  tabel_volgorde,
  dubbele_rij,
  onbekende_bron,
  bron_herkomst,
  tekst_leeg,
  gat_in_jaren,
  scenario_zonder_gewone_rij,
  dubbele_grootheid,
  bestandsnaam_anders,
  // warnings
  woz_opvallend,
  huur_hoog,
  huur_lijkt_jaarhuur,
};

/// A message about one place in the dossier.
struct Diagnostic {
  Code code{};
  std::string path; ///< the field: bankrekening "Spaarrekening".waarde.2025, or bankrekening[2] (the second) without a name
  Place place;
  std::string as_read;   ///< what was read, shortened, control characters made visible; empty when nothing was there
  Bilingual regel_tekst; ///< the rule: what is allowed
  Bilingual herstel;     ///< how to mend it
};

/// A row of the catalogue: the two texts of a code, with places {0}..{3} for what differs.
struct Template {
  Code code;
  std::string_view naam;
  std::string_view regel_nl, regel_en, herstel_nl, herstel_en;
};
/// The whole catalogue, in the order of Code.
[[nodiscard]] std::span<const Template> templates();

/// The name of a code, for programs: "te_groot".
[[nodiscard]] std::string_view naam(Code code);
/// Makes a message: the texts of `code` with `filling` in the places {0}, {1}, ...
[[nodiscard]] Diagnostic make_diagnostic(Code code, std::string path, Place place, std::string_view as_read,
                                         std::initializer_list<Bilingual> filling = {});
/// The message as a few lines of text, without a newline at the end.
[[nodiscard]] std::string show(const Diagnostic& diagnostic, Language language);

/// At most `grootst` characters of `tekst`, with control and direction characters written out and invalid bytes as \xNN.
[[nodiscard]] std::string visible(std::string_view tekst, std::size_t grootst = 60);
/// The candidate that looks most like `as_read`, or empty when none is near; capitals do not count. Only the first hundred
/// candidates are compared.
[[nodiscard]] std::string_view nearest(std::string_view as_read, std::span<const std::string_view> kandidaten);
/// `namen` with commas between them: a, b, c; at most thirty of them.
[[nodiscard]] std::string listing(std::span<const std::string_view> namen);

} // namespace netto::border
