// SPDX-License-Identifier: EUPL-1.2
#include "startdossier.hpp"

#include <string_view>

namespace netto::cli {

namespace {

// JAAR is the year, VOLGEND the next. Both languages have the same keys and values.
constexpr std::string_view nederlands = R"(# Dossier voor netto: een huishouden, met de bedragen van JAAR.
#
# Vervang de voorbeelden door uw eigen gegevens; wat u niet hebt, haalt u weg. Alles achter een # is toelichting.
#   netto controleer BESTAND            zegt wat er niet klopt
#   netto bereken BESTAND               rekent het uit (bij meer jaren: --jaar JAAR)
# Bedragen zijn in euro's zonder punt of teken: 150_000 of 150000; centen met een punt: 12.50.
# Bedragen per jaar: { JAAR = 150_000, VOLGEND = 151_200 }. Weggelaten is onbekend; schrijf 0 als het nul is.

netto = 1                                  # versie van dit formaat

[[persoon]]
naam = "Anna"
geboortedatum = 1980-05-01

[[persoon]]                                # alleenstaand? haal deze persoon en [partnerschap] weg
naam = "Bram"
geboortedatum = 1979-11-20

[partnerschap]
heel_jaar = [JAAR]                         # de jaren waarin u het hele jaar fiscaal partners was

[[bankrekening]]
naam = "Spaarrekening"
# eigenaar = "Anna"                        # zonder deze regel: van iedereen evenveel
# eigenaar = { Anna = "50%", Bram = "50%" }
waarde = { JAAR = 85_000 }                 # saldo op 1 januari
rente = { JAAR = 1_275 }                   # ontvangen in het jaar

# [[bankrekening]]
# naam = "In de la"
# soort = "contant"                        # bank | contant | vve | derdenrekening | groen
# waarde = { JAAR = 2_000 }

[[belegging]]
naam = "Indexfonds"
soort = "effecten"                         # effecten | crypto | obligatie | vordering | groen | overig
waarde = { JAAR = 60_000 }                 # waarde op 1 januari
inkomsten = { JAAR = 900 }                 # dividend voor aftrek van belasting, coupon
dividendbelasting = { JAAR = 135 }         # alleen Nederlandse die daarop is ingehouden; buitenlandse niet
gekocht = { JAAR = 5_000 }                 # in het jaar bijgekocht
verkocht = { JAAR = 0 }

[[woning]]                                 # uw eigen woning hoort in box 1: die hoeft hier niet bij
naam = "Kerkstraat 1"
gebruik = "verhuurd"                       # eigen_woning | verhuurd | tweede_woning | leegstaand
woz = { JAAR = 310_000 }                   # de WOZ-waarde voor dat jaar: op de beschikking van begin JAAR

  [[woning.huur]]
  vanaf = 2019-03-01
  kale_huur_per_maand = 1_050              # zonder servicekosten
  tijdelijk = false                        # huurcontract voor bepaalde tijd?
  gelieerd = false                         # verhuurd aan familie of een andere gelieerde partij?

[[schuld]]
naam = "Hypotheek Kerkstraat"
soort = "box3"                             # box3 | eigenwoningschuld | belastingschuld | erfbelasting
woning = "Kerkstraat 1"
waarde = { JAAR = 150_000 }                # schuld op 1 januari
rente = { JAAR = 6_000 }                   # betaald in het jaar

# [verdeling]                              # zonder deze tabel zoekt netto de verdeling die het meest overlaat
# JAAR = { Anna = "50%", Bram = "50%" }

# Bij een woning kan ook: economische_huurwaarde = { JAAR = 12_000 } en dagen_eigen_gebruik = { JAAR = 60 } (eigen gebruik, vanaf
# 2026); oppervlakte_m2 met per huur een deel en zijn oppervlakte_m2 (kamers); en voor 2028 en later kosten, verbetering,
# aankoopprijs en verkoopprijs. Wie erfde: erfgenaam = { Anna = "Bram" }, boven de eerste [[persoon]].
# Een huis in het buitenland: buitenland = true; woz is dan de waarde op 1 januari van het jaar ervoor. Een vroegere eigen woning die leeg
# te koop staat: gebruik = [{ soort = "eigen_woning" }, { vanaf = JAAR-05-01, soort = "leegstaand", te_koop = true }]. Een kindsdeel dat
# nog niet opeisbaar is: niet_opeisbaar_uit_nalatenschap = true, bij de schuld of de vordering.
# Voor het werkelijke rendement (tegenbewijs) is ook de waarde aan het einde van het jaar nodig: vul bij elke waarde en bij woz
# ook VOLGEND in. Daarna vraagt netto bereken om het jaar: --jaar JAAR.
)";

constexpr std::string_view engels =
    R"(# Dossier for netto: a household, with the amounts of JAAR. The keys are Dutch, as in the law.
#
# Replace the examples by your own facts; take out what you do not have. Everything after a # is explanation.
#   netto controleer FILE --taal en     says what is wrong with it
#   netto bereken FILE --taal en        computes it (with several years: --jaar JAAR)
# Amounts are in euros without separators or signs: 150_000 or 150000; cents after a point: 12.50.
# Amounts per year: { JAAR = 150_000, VOLGEND = 151_200 }. Left out is unknown; write 0 where it is zero.

netto = 1                                  # version of this format

[[persoon]]                                # a person
naam = "Anna"                              # name
geboortedatum = 1980-05-01                 # date of birth

[[persoon]]                                # single? take out this person and [partnerschap]
naam = "Bram"
geboortedatum = 1979-11-20

[partnerschap]                             # fiscal partnership
heel_jaar = [JAAR]                         # the years in which you were fiscal partners all year

[[bankrekening]]                           # a bank account
naam = "Spaarrekening"
# eigenaar = "Anna"                        # owner; without this line everybody owns the same part
# eigenaar = { Anna = "50%", Bram = "50%" }
waarde = { JAAR = 85_000 }                 # balance on 1 January
rente = { JAAR = 1_275 }                   # interest received in the year

# [[bankrekening]]
# naam = "In de la"
# soort = "contant"                        # kind: bank | contant (cash) | vve (owners' association) | derdenrekening (notary) | groen (green)
# waarde = { JAAR = 2_000 }

[[belegging]]                              # an investment
naam = "Indexfonds"
soort = "effecten"                         # effecten (securities) | crypto | obligatie (bond) | vordering (claim) | groen (green) | overig (other)
waarde = { JAAR = 60_000 }                 # value on 1 January
inkomsten = { JAAR = 900 }                 # dividend before tax, coupon
dividendbelasting = { JAAR = 135 }         # only Dutch dividend tax withheld from it; no foreign tax
gekocht = { JAAR = 5_000 }                 # bought in the year
verkocht = { JAAR = 0 }                    # sold in the year

[[woning]]                                 # a home; the one you live in belongs in box 1 and need not be here
naam = "Kerkstraat 1"
gebruik = "verhuurd"                       # use: eigen_woning (own home) | verhuurd (let) | tweede_woning (second home) | leegstaand (vacant)
woz = { JAAR = 310_000 }                   # the WOZ value for that year: in the decision of early JAAR

  [[woning.huur]]                          # a period of letting
  vanaf = 2019-03-01                       # from
  kale_huur_per_maand = 1_050              # bare rent per month, without service charges
  tijdelijk = false                        # a fixed-term lease?
  gelieerd = false                         # let to family or another related party?

[[schuld]]                                 # a debt
naam = "Hypotheek Kerkstraat"
soort = "box3"                             # box3 | eigenwoningschuld (own-home loan) | belastingschuld (tax debt) | erfbelasting (inheritance tax)
woning = "Kerkstraat 1"                    # the home it was taken out for
waarde = { JAAR = 150_000 }                # debt on 1 January
rente = { JAAR = 6_000 }                   # interest paid in the year

# [verdeling]                              # the split; without it netto finds the one that leaves most
# JAAR = { Anna = "50%", Bram = "50%" }

# A home may also have: economische_huurwaarde = { JAAR = 12_000 } and dagen_eigen_gebruik = { JAAR = 60 } (own use, from 2026);
# oppervlakte_m2 with a deel and its oppervlakte_m2 per huur (rooms); and for 2028 and later kosten, verbetering, aankoopprijs
# and verkoopprijs. Who inherited: erfgenaam = { Anna = "Bram" }, above the first [[persoon]].
# A home abroad: buitenland = true; woz is then its value on 1 January of the year before. A former own home that is empty and for sale:
# gebruik = [{ soort = "eigen_woning" }, { vanaf = JAAR-05-01, soort = "leegstaand", te_koop = true }]. A child's portion that is not
# payable yet: niet_opeisbaar_uit_nalatenschap = true, with the debt or the claim.
# The actual return (proof to the contrary) also takes the value at the end of the year: add VOLGEND to every waarde and to woz.
# After that netto bereken asks for the year: --jaar JAAR.
)";

} // namespace

std::string startdossier(int jaar, border::Taal taal) {
  std::string_view rest = taal == border::Taal::nl ? nederlands : engels;
  std::string uit;
  while (!rest.empty()) {
    if (rest.starts_with("JAAR")) {
      uit += std::to_string(jaar);
      rest.remove_prefix(4);
    } else if (rest.starts_with("VOLGEND")) {
      uit += std::to_string(jaar + 1);
      rest.remove_prefix(7);
    } else {
      uit += rest.front();
      rest.remove_prefix(1);
    }
  }
  return uit;
}

} // namespace netto::cli
