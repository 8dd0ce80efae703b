// SPDX-License-Identifier: EUPL-1.2
#include "areas/box3/regimes.hpp"
#include "commands.hpp"
#include "faces/border/dossier_reader.hpp"
#include "faces/border/journeys.hpp"
#include "input.hpp"
#include "params/parameter.hpp"

#include <algorithm>
#include <string_view>

namespace netto::cli {

namespace {

// JAAR is the year, VOLGEND the next. Behind @ is a comment in Dutch, behind the next @ the same in English; what stands before is
// for both.
constexpr std::string_view lines =
    R"(@Dossier voor netto: een huishouden, met de bedragen van JAAR.@Dossier for netto: a household, with the amounts of JAAR. The keys are Dutch, as in the law.
#
@Vervang de voorbeelden door uw eigen gegevens; wat u niet hebt, haalt u weg. Alles achter een # is toelichting.@Replace the examples by your own facts; take out what you do not have. Everything after a # is explanation.
@  netto controleer BESTAND            zegt wat er niet klopt@  netto controleer FILE --taal en     says what is wrong with it
@  netto bereken BESTAND               rekent het uit (bij meer jaren: --jaar JAAR)@  netto bereken FILE --taal en        computes it (with several years: --jaar JAAR)
@Bedragen zijn in euro's zonder punt of teken: 150_000 of 150000; centen met een punt: 12.50.@Amounts are in euros without separators or signs: 150_000 or 150000; cents after a point: 12.50.
@Bedragen per jaar: { JAAR = 150_000, VOLGEND = 151_200 }. Weggelaten is onbekend; schrijf 0 als het nul is.@Amounts per year: { JAAR = 150_000, VOLGEND = 151_200 }. Left out is unknown; write 0 where it is zero.

netto = 1@versie van dit formaat@version of this format

[[persoon]]@@a person
naam = "Anna"@@name
geboortedatum = 1980-05-01@@date of birth

[[persoon]]@alleenstaand? haal deze persoon en [partnerschap] weg@single? take out this person and [partnerschap]
naam = "Bram"
geboortedatum = 1979-11-20

[partnerschap]@@fiscal partnership
heel_jaar = [JAAR]@de jaren waarin u het hele jaar fiscaal partners was@the years in which you were fiscal partners all year

[[bankrekening]]@@a bank account
naam = "Spaarrekening"
# eigenaar = "Anna"@zonder deze regel: van iedereen evenveel@owner; without this line everybody owns the same part
# eigenaar = { Anna = "50%", Bram = "50%" }
waarde = { JAAR = 85_000 }@saldo op 1 januari@balance on 1 January
rente = { JAAR = 1_275 }@ontvangen in het jaar@interest received in the year

# [[bankrekening]]
# naam = "In de la"
# soort = "contant"@bank | contant | vve | derdenrekening | groen@kind: bank | contant (cash) | vve (owners' association) | derdenrekening (notary) | groen (green)
# waarde = { JAAR = 2_000 }

[[belegging]]@@an investment
naam = "Indexfonds"
soort = "effecten"@effecten | crypto | obligatie | vordering | groen | overig@effecten (securities) | crypto | obligatie (bond) | vordering (claim) | groen (green) | overig (other)
waarde = { JAAR = 60_000 }@waarde op 1 januari@value on 1 January
inkomsten = { JAAR = 900 }@dividend voor aftrek van belasting, coupon@dividend before tax, coupon
dividendbelasting = { JAAR = 135 }@alleen Nederlandse die daarop is ingehouden; buitenlandse niet@only Dutch dividend tax withheld from it; no foreign tax
gekocht = { JAAR = 5_000 }@in het jaar bijgekocht@bought in the year
verkocht = { JAAR = 0 }@@sold in the year

[[woning]]@uw eigen woning hoort in box 1: die hoeft hier niet bij@a home; the one you live in belongs in box 1 and need not be here
naam = "Kerkstraat 1"
gebruik = "verhuurd"@eigen_woning | verhuurd | tweede_woning | leegstaand@use: eigen_woning (own home) | verhuurd (let) | tweede_woning (second home) | leegstaand (vacant)
woz = { JAAR = 310_000 }@de WOZ-waarde voor dat jaar: op de beschikking van begin JAAR@the WOZ value for that year: in the decision of early JAAR

  [[woning.huur]]@@a period of letting
  vanaf = 2019-03-01@@from
  kale_huur_per_maand = 1_050@zonder servicekosten@bare rent per month, without service charges
  tijdelijk = false@huurcontract voor bepaalde tijd?@a fixed-term lease?
  gelieerd = false@verhuurd aan familie of een andere gelieerde partij?@let to family or another related party?

[[schuld]]@@a debt
naam = "Hypotheek Kerkstraat"
soort = "box3"@box3 | eigenwoningschuld | belastingschuld | erfbelasting@box3 | eigenwoningschuld (own-home loan) | belastingschuld (tax debt) | erfbelasting (inheritance tax)
woning = "Kerkstraat 1"@@the home it was taken out for
waarde = { JAAR = 150_000 }@schuld op 1 januari@debt on 1 January
rente = { JAAR = 6_000 }@betaald in het jaar@interest paid in the year

# [verdeling]@zonder deze tabel zoekt netto de verdeling die het meest overlaat@the split; without it netto finds the one that leaves most
# JAAR = { Anna = "50%", Bram = "50%" }

@Bij een woning kan ook: economische_huurwaarde = { JAAR = 12_000 } en dagen_eigen_gebruik = { JAAR = 60 } (eigen gebruik, vanaf@A home may also have: economische_huurwaarde = { JAAR = 12_000 } and dagen_eigen_gebruik = { JAAR = 60 } (own use, from 2026);
@2026); oppervlakte_m2 met per huur een deel en zijn oppervlakte_m2 (kamers); en voor 2028 en later kosten, verbetering,@oppervlakte_m2 with a deel and its oppervlakte_m2 per huur (rooms); and for 2028 and later kosten, verbetering, aankoopprijs
@aankoopprijs en verkoopprijs. Wie erfde: erfgenaam = { Anna = "Bram" }, boven de eerste [[persoon]].@and verkoopprijs. Who inherited: erfgenaam = { Anna = "Bram" }, above the first [[persoon]].
@Een huis in het buitenland: buitenland = true; woz is dan de waarde op 1 januari van het jaar ervoor. Een vroegere eigen woning die leeg@A home abroad: buitenland = true; woz is then its value on 1 January of the year before. A former own home that is empty and for sale:
@te koop staat: gebruik = [{ soort = "eigen_woning" }, { vanaf = JAAR-05-01, soort = "leegstaand", te_koop = true }]. Een kindsdeel dat@gebruik = [{ soort = "eigen_woning" }, { vanaf = JAAR-05-01, soort = "leegstaand", te_koop = true }]. A child's portion that is not
@nog niet opeisbaar is: niet_opeisbaar_uit_nalatenschap = true, bij de schuld of de vordering.@payable yet: niet_opeisbaar_uit_nalatenschap = true, with the debt or the claim.
@Voor het werkelijke rendement (tegenbewijs) is ook de waarde aan het einde van het jaar nodig: vul bij elke waarde en bij woz@The actual return (proof to the contrary) also takes the value at the end of the year: add VOLGEND to every waarde and to woz.
@ook VOLGEND in. Daarna vraagt netto bereken om het jaar: --jaar JAAR.@After that netto bereken asks for the year: --jaar JAAR.
)";
constexpr std::size_t column = 43; ///< of a comment behind a key

/// `line` in one of the languages.
std::string in(std::string_view line, Language language) {
  const auto nl = line.find('@');
  if (nl == std::string_view::npos) return std::string{line};
  const auto en = line.find('@', nl + 1);
  const auto comment = language == Language::nl ? line.substr(nl + 1, en - nl - 1) : line.substr(en + 1);
  std::string out{line.substr(0, nl)};
  if (comment.empty()) return out;
  if (!out.empty()) out.resize(column, ' ');
  return out.append("# ").append(comment);
}
void replace(std::string& text, std::string_view what, const std::string& by) {
  for (auto at = text.find(what); at != std::string::npos; at = text.find(what, at)) text.replace(at, what.size(), by);
}

/// The last year with a regime of which every parameter is final: a dossier of that year computes without reservations.
int last_final_year(const Parameters& p) {
  const int laatste = box3::regimes.back().laatste_jaar, eerste = box3::regimes.front().eerste_jaar;
  for (int jaar = laatste; jaar > eerste; --jaar) {
    const bool definitief = std::all_of(p.quantities().begin(), p.quantities().end(), [&](const Quantity& g) {
      const auto place = p.find_row(g.naam, {jaar, std::nullopt, ""});
      return !place || p.row(*place).status == ParameterStatus::definitief;
    });
    if (definitief && box3::regime_in(jaar) != nullptr) return jaar;
  }
  return eerste;
}

} // namespace

std::string starter_dossier(int jaar, Language language) {
  std::string out;
  for (auto left = lines; !left.empty(); left.remove_prefix(left.find('\n') + 1))
    out += in(left.substr(0, left.find('\n')), language) + "\n";
  replace(out, "JAAR", std::to_string(jaar));
  replace(out, "VOLGEND", std::to_string(jaar + 1));
  return out;
}

Output nieuw(const Options& o) {
  const border::Journey* journey = border::journey_of(o.voor);
  const std::string tekst = o.volledig           ? border::full_dossier(o.language)
                            : journey != nullptr ? border::journey_dossier(*journey, last_final_year(Parameters{}), o.language)
                                                 : starter_dossier(last_final_year(Parameters{}), o.language);
  if (o.files.empty()) return {tekst, {}, success};
  const std::string& naam = o.files.front();
  if (const auto error = write_file(naam, tekst, o.forceer); !error.nl.empty())
    return {{}, told(error.in(o.language)), no_answer};
  const Chooser in{o.language};
  return {{},
          in("Geschreven: ", "Written: ") + naam +
              in(". Vul het in en reken: netto bereken ", ". Fill it in and compute: netto bereken ") + naam + "\n",
          success};
}

} // namespace netto::cli
