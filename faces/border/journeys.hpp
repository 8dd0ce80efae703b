// SPDX-License-Identifier: EUPL-1.2
// What somebody fills in who comes with a question of his own: for each journey the keys, in the order in which they are asked, with a
// value to replace. Words and where a value is found come from the registers of the facts.
#pragma once

#include "base/language.hpp"
#include "base/word.hpp"

#include <span>
#include <string>
#include <string_view>

namespace netto::border {

/// A key of a table, or without a key the beginning of a table. In values JAAR is the year asked and VOLGEND the next.
struct FilledIn {
  std::string_view table, key{}, value{};
};
struct Journey {
  std::string_view name;
  Word title;
  Word then; ///< what to ask next
  std::span<const FilledIn> asked;
};

namespace journey {

inline constexpr FilledIn landlord[] = {
    {"persoon"},
    {"persoon", "naam", R"("Anna")"},
    {"persoon", "geboortedatum", "1980-05-01"},
    {"woning"},
    {"woning", "naam", R"("Kerkstraat 1")"},
    {"woning", "gebruik", R"("verhuurd")"},
    {"woning", "woz", "{ JAAR = 310_000, VOLGEND = 322_000 }"},
    {"woning", "ontvangen_huur", "{ JAAR = 12_600 }"},
    {"woning.huur"},
    {"woning.huur", "vanaf", "2019-03-01"},
    {"woning.huur", "kale_huur_per_maand", "1_050"},
    {"woning.huur", "tijdelijk", "false"},
    {"woning.huur", "gelieerd", "false"},
    {"schuld"},
    {"schuld", "naam", R"("Hypotheek Kerkstraat")"},
    {"schuld", "soort", R"("box3")"},
    {"schuld", "woning", R"("Kerkstraat 1")"},
    {"schuld", "waarde", "{ JAAR = 150_000, VOLGEND = 146_000 }"},
    {"schuld", "rente", "{ JAAR = 6_000 }"},
    {"bankrekening"},
    {"bankrekening", "naam", R"("Spaarrekening")"},
    {"bankrekening", "waarde", "{ JAAR = 40_000, VOLGEND = 43_000 }"},
    {"bankrekening", "rente", "{ JAAR = 600 }"},
};
inline constexpr FilledIn seller[] = {
    {"persoon"},
    {"persoon", "naam", R"("Anna")"},
    {"persoon", "geboortedatum", "1980-05-01"},
    {"inkomen"},
    {"inkomen", "naam", R"("Baan")"},
    {"inkomen", "soort", R"("loon")"},
    {"inkomen", "bedrag", "{ JAAR = 62_000 }"},
    {"inkomen", "loonheffing", "{ JAAR = 15_900 }"},
    {"woning"},
    {"woning", "naam", R"("Dorpsstraat 5")"},
    {"woning", "gebruik", R"("eigen_woning")"},
    {"woning", "woz", "{ JAAR = 380_000 }"},
    {"woning", "gekocht_op", "2016-05-01"},
    {"woning", "aankoopprijs", "300_000"},
    {"woning", "aankoopkosten", "9_500"},
    {"woning", "verbetering", "{ 2019 = 15_000 }"},
    {"woning", "verkocht_op", "JAAR-09-01"},
    {"woning", "verkoopprijs", "450_000"},
    {"woning", "verkoopkosten", "{ JAAR = 8_000 }"},
    {"woning"},
    {"woning", "naam", R"("Kerkstraat 1")"},
    {"woning", "gebruik", R"("eigen_woning")"},
    {"woning", "woz", "{ JAAR = 405_000, VOLGEND = 418_000 }"},
    {"woning", "gekocht_op", "JAAR-09-01"},
    {"woning", "aankoopprijs", "420_000"},
    {"woning", "aankoopkosten", "14_000"},
    {"woning", "verklaring_hoofdverblijf", "true"},
    {"schuld"},
    {"schuld", "naam", R"("Hypotheek Dorpsstraat")"},
    {"schuld", "soort", R"("eigenwoningschuld")"},
    {"schuld", "woning", R"("Dorpsstraat 5")"},
    {"schuld", "waarde", "{ JAAR = 231_000, VOLGEND = 0 }"},
    {"schuld", "rente", "{ JAAR = 3_900 }"},
    {"schuld"},
    {"schuld", "naam", R"("Hypotheek Kerkstraat")"},
    {"schuld", "soort", R"("eigenwoningschuld")"},
    {"schuld", "woning", R"("Kerkstraat 1")"},
    {"schuld", "afgesloten_op", "JAAR-09-01"},
    {"schuld", "hoofdsom", "220_000"},
    {"schuld", "aflosvorm", R"("annuitair")"},
    {"schuld", "looptijd_maanden", "360"},
    {"schuld", "waarde", "{ VOLGEND = 218_900 }"},
    {"schuld", "rente", "{ JAAR = 2_800 }"},
    {"schuld", "financieringskosten", "3_200"},
    {"bankrekening"},
    {"bankrekening", "naam", R"("Spaarrekening")"},
    {"bankrekening", "waarde", "{ JAAR = 25_000, VOLGEND = 18_000 }"},
    {"bankrekening", "rente", "{ JAAR = 300 }"},
};
inline constexpr FilledIn saver[] = {
    {"persoon"},
    {"persoon", "naam", R"("Anna")"},
    {"persoon", "geboortedatum", "1980-05-01"},
    {"bankrekening"},
    {"bankrekening", "naam", R"("Spaarrekening")"},
    {"bankrekening", "soort", R"("bank")"},
    {"bankrekening", "waarde", "{ JAAR = 85_000, VOLGEND = 88_000 }"},
    {"bankrekening", "rente", "{ JAAR = 1_275 }"},
    {"belegging"},
    {"belegging", "naam", R"("Indexfonds")"},
    {"belegging", "soort", R"("effecten")"},
    {"belegging", "waarde", "{ JAAR = 60_000, VOLGEND = 66_000 }"},
    {"belegging", "inkomsten", "{ JAAR = 900 }"},
    {"belegging", "dividendbelasting", "{ JAAR = 135 }"},
    {"belegging", "gekocht", "{ JAAR = 5_000 }"},
    {"belegging", "verkocht", "{ JAAR = 0 }"},
};
inline constexpr FilledIn entrepreneur[] = {
    {"persoon"},
    {"persoon", "naam", R"("Anna")"},
    {"persoon", "geboortedatum", "1980-05-01"},
    {"persoon", "aftrekposten", "{ JAAR = 0 }"},
    {"persoon", "inkomensvoorzieningen", "{ JAAR = 0 }"},
    {"inkomen"},
    {"inkomen", "naam", R"("Webwinkel")"},
    {"inkomen", "soort", R"("winst")"},
    {"inkomen", "bedrag", "{ JAAR = 38_000 }"},
    {"inkomen", "urencriterium", "[JAAR]"},
    {"inkomen", "starter", "[]"},
    {"inkomen"},
    {"inkomen", "naam", R"("Baan")"},
    {"inkomen", "soort", R"("loon")"},
    {"inkomen", "bedrag", "{ JAAR = 12_000 }"},
    {"inkomen", "loonheffing", "{ JAAR = 1_000 }"},
    {"bankrekening"},
    {"bankrekening", "naam", R"("Spaarrekening")"},
    {"bankrekening", "waarde", "{ JAAR = 20_000, VOLGEND = 24_000 }"},
    {"bankrekening", "rente", "{ JAAR = 300 }"},
};
inline constexpr FilledIn family[] = {
    {"persoon"},
    {"persoon", "naam", R"("Anna")"},
    {"persoon", "geboortedatum", "1980-05-01"},
    {"persoon"},
    {"persoon", "naam", R"("Bram")"},
    {"persoon", "geboortedatum", "1979-11-20"},
    {"partnerschap"},
    {"partnerschap", "heel_jaar", "[JAAR]"},
    {"kind"},
    {"kind", "naam", R"("Kim")"},
    {"kind", "geboortedatum", "2016-06-30"},
    {"kind", "gezag", R"(["Anna", "Bram"])"},
    {"inkomen"},
    {"inkomen", "naam", R"("Baan van Anna")"},
    {"inkomen", "persoon", R"("Anna")"},
    {"inkomen", "soort", R"("loon")"},
    {"inkomen", "bedrag", "{ JAAR = 52_000 }"},
    {"inkomen", "loonheffing", "{ JAAR = 11_900 }"},
    {"inkomen"},
    {"inkomen", "naam", R"("Baan van Bram")"},
    {"inkomen", "persoon", R"("Bram")"},
    {"inkomen", "soort", R"("loon")"},
    {"inkomen", "bedrag", "{ JAAR = 28_000 }"},
    {"inkomen", "loonheffing", "{ JAAR = 2_900 }"},
    {"bankrekening"},
    {"bankrekening", "naam", R"("Spaarrekening")"},
    {"bankrekening", "eigenaar", R"({ Anna = "50%", Bram = "50%" })"},
    {"bankrekening", "waarde", "{ JAAR = 130_000, VOLGEND = 134_000 }"},
    {"bankrekening", "rente", "{ JAAR = 1_950 }"},
    {"bankrekening"},
    {"bankrekening", "naam", R"("Spaarpot van Kim")"},
    {"bankrekening", "eigenaar", R"("Kim")"},
    {"bankrekening", "waarde", "{ JAAR = 4_000, VOLGEND = 4_400 }"},
    {"bankrekening", "rente", "{ JAAR = 60 }"},
};

} // namespace journey

inline constexpr Journey journeys[] = {
    {"verhuurder",
     {"voor wie een woning verhuurt", "for who lets a home"},
     {"Loont het werkelijke rendement? Dat staat in het antwoord. 2028: netto vergelijk BESTAND. Verhuurt u met ontbijt of "
      "ander werk, of "
      "uw eigen woning? Vraag netto waar.",
      "Does the actual return pay? The answer says so. 2028: netto vergelijk FILE. Do you let with breakfast or other work, or "
      "your own home? "
      "Ask netto waar."},
     journey::landlord},
    {"verkoper",
     {"voor wie zijn eigen woning verkocht en een andere kocht", "for who sold his own home and bought another"},
     {"Het antwoord zegt wat de oude woning overliet (overwaarde, eigenwoningreserve), de overdrachtsbelasting over de nieuwe, "
      "en hoeveel van "
      "de nieuwe lening eigenwoningschuld is en hoeveel in box 3 hoort. Nog niets gekocht? Haal de tweede [[woning]] en haar "
      "[[schuld]] weg; "
      "wat er op 1 januari nog op de rekening staat telt in box 3, en de reserve vervalt na drie jaar.",
      "The answer says what the old home left (surplus value, own-home reserve), the transfer tax on the new one, and how much "
      "of the new loan "
      "is an own-home debt and how much belongs in box 3. Nothing bought yet? Take out the second [[woning]] and its "
      "[[schuld]]; what is left "
      "in the account on 1 January counts in box 3, and the reserve lapses after three years."},
     journey::seller},
    {"spaarder",
     {"voor wie spaart en belegt", "for who saves and invests"},
     {"Loont het werkelijke rendement? Dat staat in het antwoord; de jaaroverzichten van bank en broker zijn er genoeg voor.",
      "Does the actual return pay? The answer says so; the yearly statements of bank and broker suffice for it."},
     journey::saver},
    {"ondernemer",
     {"voor wie een bedrijf heeft, ook naast een baan", "for who has a business, beside a job too"},
     {"Twijfelt u of het een onderneming is, een bijverdienste of een hobby? Vraag netto waar. Zonder baan haalt u dat "
      "[[inkomen]] weg.",
      "Not sure whether it is a business, side income or a hobby? Ask netto waar. Without a job take that [[inkomen]] out."},
     journey::entrepreneur},
    {"gezin",
     {"voor partners met kinderen", "for partners with children"},
     {"De verdeling die het meest overlaat staat in het antwoord. Alleenstaand? Haal de tweede [[persoon]], [[partnerschap]] "
      "en wat van die "
      "persoon is weg.",
      "The division that leaves most is in the answer. Single? Take out the second [[persoon]], [[partnerschap]] and what is "
      "that person's."},
     journey::family},
};

/// That of `name`; null: there is none.
[[nodiscard]] const Journey* journey_of(std::string_view name);
/// "verhuurder|verkoper|...".
[[nodiscard]] std::string journey_names();
/// The dossier to fill in: as it stands it is a correct one of `year`, that computes.
[[nodiscard]] std::string journey_dossier(const Journey& j, int year, Language language);

} // namespace netto::border
