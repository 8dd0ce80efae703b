// SPDX-License-Identifier: EUPL-1.2
// What the facts of a dossier are called in an explanation, in both languages.
#pragma once

#include "base/word.hpp"

namespace netto::word {

// of the household or a person
inline constexpr Word geheel{"geheel", "whole"};
inline constexpr Word persoon{"persoon", "person"};
inline constexpr Word partners{"partners", "partners"};
inline constexpr Word de_oudste{"de oudste", "the elder"};
inline constexpr Word niet_de_oudste{"niet de oudste", "not the elder"};
inline constexpr Word kind_toegerekend_deel{"kind, toegerekend deel", "child, part attributed"};
inline constexpr Word deel{"deel", "part"};
inline constexpr Word deel_van_de_ander{"deel van de gewezen partner", "part of the former partner"};
inline constexpr Word oppervlakte_kamers{"oppervlakte van de kamers", "floor area of the rooms"};
inline constexpr Word oppervlakte_woning{"oppervlakte van de woning", "floor area of the home"};
inline constexpr Word schulden_voor_de_woning{"schulden voor de woning op 1 januari", "debts for the home on 1 January"};
inline constexpr Word zelf_betaalde_rente{"zelf betaalde rente", "interest paid by oneself"};
inline constexpr Word gekozen_deel{"gekozen deel", "chosen part"};
inline constexpr Word gekozen_deel_van_grondslag{"gekozen deel van de grondslag", "chosen part of the base"};
inline constexpr Word gekozen_deel_van_groen{"gekozen deel van de vrijgestelde groene beleggingen",
                                             "chosen part of the exempt green investments"};
inline constexpr Word gekozen_deel_van_aftrekposten{"gekozen deel van de aftrekposten",
                                                    "chosen part of the personal deductions"};
inline constexpr Word gekozen_deel_van_eigen_woning{"gekozen deel van de inkomsten uit eigen woning",
                                                    "chosen part of the income from the own home"};
inline constexpr Word kamerverhuur{"ontvangen voor kamers", "received for rooms"};
inline constexpr Word tijdelijke_verhuur{"opbrengst van tijdelijke verhuur", "receipts of temporary letting"};
inline constexpr Word vooruitbetaalde_rente{"vooruitbetaalde rente", "interest paid in advance"};
inline constexpr Word startbedrag{"startbedrag van de schuld", "start amount of the debt"};
inline constexpr Word groei_tot_nu{"1 + maandrente, tot de macht van de verstreken maanden",
                                   "1 + monthly rate, to the power of the months elapsed"};
inline constexpr Word groei_looptijd{"1 + maandrente, tot de macht van de looptijd",
                                     "1 + monthly rate, to the power of the term"};
inline constexpr Word verstreken_maanden{"verstreken maanden", "months elapsed"};
inline constexpr Word looptijd_maanden{"hoogste looptijd in maanden", "longest term in months"};
inline constexpr Word hoofdsom{"bedrag van de lening", "amount of the loan"};
inline constexpr Word schuld_op_1_januari{"schuld op 1 januari", "debt on 1 January"};
inline constexpr Word schuld_bij_verkoop{"eigenwoningschuld bij de verkoop", "own-home debt at the sale"};
inline constexpr Word schulden_bij_verkoop{"schulden voor de woning bij de verkoop", "debts for the home at the sale"};
inline constexpr Word schuld_bij_oversluiten{"schuld bij het oversluiten", "debt when refinanced"};
inline constexpr Word eigenwoningreserve{"eigenwoningreserve van eerder", "own-home reserve of before"};
inline constexpr Word aankoopkosten{"kosten van de aankoop", "costs of the purchase"};
inline constexpr Word financieringskosten{"kosten van de lening", "costs of the loan"};
inline constexpr Word persoonsgebonden_aftrek{"persoonsgebonden aftrek", "personal deduction"};
inline constexpr Word niets_dat_rendeert{"niets dat rendeert", "nothing that yields"};

inline constexpr Word aftrekposten{"persoonsgebonden aftrekposten", "personal deductions"};
inline constexpr Word bedrag_van_inkomen{"bedrag", "amount"};
inline constexpr Word loonheffing{"ingehouden loonheffing", "wage tax withheld"};
inline constexpr Word voorlopige_aanslag{"voorlopige aanslagen, per saldo betaald", "provisional assessments, paid on balance"};
inline constexpr Word dividend{"dividend", "dividend"};
inline constexpr Word kosten_van_dividend{"aftrekbare kosten", "deductible costs"};
inline constexpr Word vervreemdingsvoordeel{"vervreemdingsvoordeel", "gain on disposal"};
inline constexpr Word gekozen_deel_van_aanmerkelijk_belang{"gekozen deel van het aanmerkelijk belang",
                                                           "part chosen of the substantial holding"};
inline constexpr Word verlies_box_2_van_een_jaar{"verlies uit aanmerkelijk belang van een ander jaar",
                                                 "loss from a substantial holding of another year"};
inline constexpr Word inkomen_box_2_van_een_jaar{"inkomen uit aanmerkelijk belang van een jaar",
                                                 "income from a substantial holding of a year"};
inline constexpr Word schuld_aan_eigen_vennootschap{"schuld aan eigen vennootschappen op 31 december",
                                                    "debt to own companies on 31 December"};
inline constexpr Word eigenwoningschuld_aan_eigen_vennootschap{"waarvan eigenwoningschuld die niet meetelt",
                                                               "of which own-home debt that does not count"};
inline constexpr Word belaste_schuld_van_eerdere_jaren{"schuld aan eigen vennootschappen die eerder is belast",
                                                       "debt to own companies taxed before"};
// of a company
inline constexpr Word winst_van_vennootschap{"winst", "profit"};
inline constexpr Word aanschafkosten{"aanschafkosten", "cost"};
inline constexpr Word restwaarde{"restwaarde", "residual value"};
inline constexpr Word gebruiksduur{"gebruiksduur in jaren", "useful life in years"};
inline constexpr Word maanden_in_gebruik{"maanden in gebruik", "months in use"};
inline constexpr Word maanden_in_gebruik_vorig_jaar{"maanden in gebruik tot en met vorig jaar",
                                                    "months in use up to the year before"};
inline constexpr Word boekwaarde{"boekwaarde", "book value"};
inline constexpr Word afschrijving{"afschrijving in de winst", "depreciation in the profit"};
inline constexpr Word saldo_aan_renten{"saldo aan renten", "net interest"};
inline constexpr Word voortgewentelde_rente{"voortgewentelde rente, volgens de beschikking",
                                            "interest brought forward, by the decision"};
inline constexpr Word rente_van_een_jaar{"rente van een eerder jaar die niet aftrekbaar was",
                                         "interest of an earlier year that was not deductible"};
inline constexpr Word verlies_vennootschap_van_een_jaar{"verlies van de vennootschap van een ander jaar",
                                                        "loss of the company of another year"};
inline constexpr Word winst_van_een_jaar{"winst van een jaar die nog verlies opneemt",
                                         "profit of a year that still takes loss"};

inline constexpr Word inkomensvoorzieningen{"premies voor inkomensvoorzieningen", "premiums for income provisions"};
inline constexpr Word verlies_van_andere_jaren{"verlies van andere jaren, volgens de beschikking",
                                               "loss of other years, by the decision"};
inline constexpr Word verlies_van_een_jaar{"verlies van een eerder jaar dat nog open is", "loss of an earlier year still open"};
inline constexpr Word niet_gerealiseerd_van_een_jaar{"niet gerealiseerde zelfstandigenaftrek van een eerder jaar",
                                                     "unused self-employed deduction of an earlier year"};
inline constexpr Word niet_gerealiseerd_volgens_beschikking{
    "niet gerealiseerde zelfstandigenaftrek van eerdere jaren, volgens de beschikking",
    "unused self-employed deduction of earlier years, by the decision"};
inline constexpr Word inkomen_van_een_jaar{"inkomen uit werk en woning van een eerder jaar",
                                           "income from work and home of an earlier year"};
inline constexpr Word deel_met_aow_premie{"deel van het jaar met AOW-premie", "part of the year with state pension premium"};
inline constexpr Word deel_premieplichtig{"deel van het jaar met premieplicht", "part of the year with premiums"};

// time
inline constexpr Word maanden_per_jaar{"maanden per jaar", "months per year"};
inline constexpr Word deel_van_het_jaar{"deel van het jaar", "part of the year"};
inline constexpr Word gemist_deel_van_het_jaar{"deel van het jaar dat zij niet telt",
                                               "part of the year that it does not count"};
inline constexpr Word verstreken_bij_begin{"verstreken deel van het jaar bij het begin",
                                           "part of the year gone by at the start"};
inline constexpr Word verstreken_bij_einde{"verstreken deel van het jaar bij het einde", "part of the year gone by at the end"};
inline constexpr Word dagen_in_het_jaar{"dagen in het jaar", "days in the year"};
inline constexpr Word een_dag{"een dag", "one day"};

// of any asset or debt
inline constexpr Word waarde_op_1_januari{"waarde op 1 januari", "value on 1 January"};
inline constexpr Word waarde_begin{"waarde begin", "value at the start"};
inline constexpr Word waarde_einde{"waarde einde", "value at the end"};
inline constexpr Word gekocht_of_gestort{"gekocht of gestort", "bought or deposited"};
inline constexpr Word verkocht_of_opgenomen{"verkocht of opgenomen", "sold or withdrawn"};
inline constexpr Word rente{"rente", "interest"};
inline constexpr Word inkomsten{"inkomsten", "income"};
inline constexpr Word kosten{"kosten", "costs"};
inline constexpr Word startwaarde{"startwaarde", "start value"};
inline constexpr Word kostprijs{"kostprijs", "cost price"};
inline constexpr Word verlies_van_eerdere_jaren{"verlies van eerdere jaren", "loss of earlier years"};
inline constexpr Word verkoopopbrengst{"verkoopopbrengst", "proceeds"};
inline constexpr Word ingehouden_dividendbelasting{"ingehouden dividendbelasting", "dividend tax withheld"};
inline constexpr Word verzekerd_kapitaal{"verzekerd kapitaal", "insured sum"};
inline constexpr Word geleend{"geleend", "borrowed"};
inline constexpr Word afgelost{"afgelost", "repaid"};
inline constexpr Word betaalde_rente{"betaalde rente", "interest paid"};

// of usufruct and periodic payments
inline constexpr Word leeftijd{"leeftijd", "age"};
inline constexpr Word leeftijd_bij_ingang{"leeftijd bij het ingaan", "age when it begins"};
inline constexpr Word leeftijd_bij_einde{"leeftijd bij het einde", "age when it ends"};
inline constexpr Word resterende_jaren{"resterende jaren", "years left"};
inline constexpr Word een_jaar{"een jaar", "one year"};
inline constexpr Word uitkering_per_jaar{"uitkering per jaar", "payment per year"};
inline constexpr Word vruchtgebruik{"vruchtgebruik", "usufruct"};
inline constexpr Word bloot_eigendom{"bloot eigendom", "bare ownership"};
inline constexpr Word periodieke_uitkering{"periodieke uitkering", "periodic payments"};

// of a home or other real estate
inline constexpr Word woz_waarde{"WOZ-waarde", "WOZ value"};
inline constexpr Word woz_waarde_van_het_jaar{"WOZ-waarde van het jaar", "WOZ value of the year"};
inline constexpr Word woz_waarde_van_het_volgende_jaar{"WOZ-waarde van het volgende jaar", "WOZ value of the next year"};
inline constexpr Word erfpachtcanon{"erfpachtcanon per jaar", "ground rent per year"};
inline constexpr Word kale_huur{"kale huur per maand", "bare rent per month"};
inline constexpr Word verschoven{"verschoven rond 1 januari", "moved around 1 January"};
inline constexpr Word bronbelasting{"ingehouden bronbelasting", "foreign tax withheld"};
inline constexpr Word bronbelasting_maximum{"maximum van het verdrag", "maximum of the treaty"};
inline constexpr Word overgebrachte_bronbelasting{"overgebrachte bronbelasting", "foreign tax brought forward"};
inline constexpr Word maanden_in_bezit{"maanden in bezit", "months owned"};
inline constexpr Word overgebracht_buitenlands_voordeel{"overgebracht buitenlands voordeel", "foreign benefit brought forward"};
inline constexpr Word maanden_verhuurd{"maanden verhuurd", "months let"};
inline constexpr Word dagen_verhuurd{"dagen verhuurd", "days let"};
inline constexpr Word dagen_in_bezit{"dagen in bezit", "days owned"};
inline constexpr Word verhuurd_deel{"verhuurd deel", "part let"};
inline constexpr Word ontvangen_huur{"ontvangen huur", "rent received"};
inline constexpr Word waarde_in_verhuurde_staat{"waarde in verhuurde staat", "value as let"};
inline constexpr Word dagen_eigen_gebruik{"dagen voor eigen gebruik", "days for own use"};
inline constexpr Word deel_eigen_gebruik{"deel voor eigen gebruik", "part for own use"};
inline constexpr Word economische_huurwaarde{"economische huurwaarde", "economic rental value"};
inline constexpr Word aankoopprijs{"aankoopprijs", "purchase price"};
inline constexpr Word waarde_bij_aankoop{"waarde bij aankoop", "value when bought"};
inline constexpr Word waarde_bij_overgang{"waarde bij overgang", "value when it changes hands"};
inline constexpr Word deel_ervoor{"deel ervoor", "part before"};
inline constexpr Word verkregen_deel{"verkregen deel", "part acquired"};
inline constexpr Word eerder_belast_bedrag{"bedrag waarover een ander kort ervoor belasting was verschuldigd",
                                           "amount on which another owed tax shortly before"};
inline constexpr Word eerder_tarief{"tarief van die vorige verkrijging", "rate of that earlier acquisition"};
inline constexpr Word verbetering{"verbetering", "improvement"};
inline constexpr Word verkoopprijs{"verkoopprijs", "selling price"};
inline constexpr Word verkoopkosten{"verkoopkosten", "selling costs"};

} // namespace netto::word
