// SPDX-License-Identifier: EUPL-1.2
// The register of legal terms: each is spelled here once, with its unit and article. The explanation, the JSON names and the
// glossary (`netto wet --begrippen`) are read from it.
#pragma once

#include "base/term.hpp"

#include <array>

namespace netto::begrip {

using enum Eenheid;

// clang-format off: a register, one term a line

// Valuation of a home
inline constexpr Term woz_waarde{"woz_waarde", "WOZ-waarde", "WOZ value", "Wet IB 2001, 5.20 lid 1"};
inline constexpr Term woz_na_canon{"woz_waarde_na_erfpachtcanon", "WOZ-waarde na aftrek van de erfpachtcanon", "WOZ value less ground rent", "Wet IB 2001, 5.20 lid 4; Uitvoeringsbesluit IB 2001, 17b"};
inline constexpr Term waarderingsgrondslag{"waarderingsgrondslag_woning", "WOZ-waarde waarop de leegwaarderatio werkt", "WOZ value the let-property ratio applies to", "Uitvoeringsbesluit IB 2001, 17a lid 4"};
inline constexpr Term jaarhuur{"jaarhuur", "jaarhuur (twaalf maal de kale maandhuur)", "yearly rent (twelve times the bare monthly rent)", "Uitvoeringsbesluit IB 2001, 17a lid 3"};
inline constexpr Term huurpercentage{"huur_in_percent_van_woz", "jaarhuur in procenten van de WOZ-waarde", "yearly rent as a percentage of the WOZ value", "Uitvoeringsbesluit IB 2001, 17a lid 2", percent};
inline constexpr Term leegwaarderatio{"leegwaarderatio", "leegwaarderatio", "let-property ratio (leegwaarderatio)", "Uitvoeringsbesluit IB 2001, 17a lid 2", percent};
inline constexpr Term waarde_woning{"waarde_woning", "waarde van de woning", "value of the home", "Wet IB 2001, 5.20"};

inline constexpr Term waarde_woning_deel{"waarde_woning_eigen_deel", "waarde van het eigen deel van de woning", "value of the owned part of the home", "Wet IB 2001, 5.20"};

// Usufruct and bare ownership, periodic payments
inline constexpr Term leeftijd_van_de_man{"leeftijd_voor_de_factor", "leeftijd van de man naar wie wordt gewaardeerd", "age of the man by whom it is valued", "Uitvoeringsbesluit IB 2001, 19 lid 7 en 8", aantal};
inline constexpr Term factor_genotsrecht{"factor_genotsrecht", "factor waarmee de jaarlijkse voordelen tot kapitaal worden gebracht", "factor that capitalises the yearly benefits", "Uitvoeringsbesluit IB 2001, 19", aantal};
inline constexpr Term jaarlijkse_voordelen{"jaarlijkse_voordelen_genotsrecht", "jaarlijkse voordelen van het genotsrecht", "yearly benefits of the right", "Uitvoeringsbesluit IB 2001, 18 lid 2"};
inline constexpr Term waarde_genotsrecht{"waarde_genotsrecht", "waarde van het genotsrecht", "value of the right", "Wet IB 2001, 5.22 lid 1; Uitvoeringsbesluit IB 2001, 18 lid 1"};
inline constexpr Term waarde_bloot_eigendom{"waarde_bloot_eigendom", "waarde van de bloot eigendom", "value of the bare ownership", "Wet IB 2001, 5.22 lid 2"};
inline constexpr Term waarde_periodieke_uitkering{"waarde_periodieke_uitkering", "waarde van de periodieke uitkeringen", "value of the periodic payments", "Uitvoeringsbesluit IB 2001, 19"};

// Own home
inline constexpr Term eigenwoningwaarde{"eigenwoningwaarde", "eigenwoningwaarde", "value of the own home (eigenwoningwaarde)", "Wet IB 2001, 3.112 lid 2 en 3"};
inline constexpr Term eigenwoningforfait_op_jaarbasis{"eigenwoningforfait_op_jaarbasis", "eigenwoningforfait op jaarbasis", "own-home benefit on a yearly basis", "Wet IB 2001, 3.112 lid 1"};
inline constexpr Term eigenwoningforfait{"eigenwoningforfait", "eigenwoningforfait", "own-home benefit (eigenwoningforfait)", "Wet IB 2001, 3.112"};
inline constexpr Term eigenwoningforfait_deel{"eigenwoningforfait_eigen_deel", "eigenwoningforfait van het eigen deel", "own-home benefit of the owned part", "Wet IB 2001, 3.115"};
inline constexpr Term rente_en_kosten_lening{"rente_en_kosten_eigenwoningschuld", "rente en kosten van de eigenwoningschuld", "interest and costs of the own-home loan", "Wet IB 2001, 3.120 lid 1 onderdelen a en b"};
inline constexpr Term vooruitbetaalde_rente{"vooruitbetaalde_rente_in_aftrek", "vooruitbetaalde rente die in het jaar telt", "prepaid interest that counts in the year", "Wet IB 2001, 3.120 lid 3 en 4"};
inline constexpr Term maximale_schuld{"maximale_schuld", "hoogste schuld waarbij aan de aflossingseis is voldaan", "highest debt with which the repayment requirement is met", "Wet IB 2001, 3.119c lid 1"};
inline constexpr Term tijdelijke_verhuur{"voordeel_tijdelijke_verhuur", "voordeel uit tijdelijke verhuur van de eigen woning", "benefit of letting the own home temporarily", "Wet IB 2001, 3.113"};
inline constexpr Term voordelen_eigen_woning{"voordelen_uit_eigen_woning", "voordelen uit eigen woning", "benefits from the own home", "Wet IB 2001, 3.112 en 3.113"};
inline constexpr Term canon_eigen_woning{"erfpachtcanon_eigen_woning", "canon van de eigen woning", "ground rent of the own home", "Wet IB 2001, 3.120 lid 1 onderdeel c"};
inline constexpr Term aftrekbare_kosten_eigen_woning{"aftrekbare_kosten_eigen_woning", "aftrekbare kosten eigen woning", "deductible costs of the own home (aftrekbare kosten)", "Wet IB 2001, 3.120"};
inline constexpr Term aftrekbare_kosten_deel{"aftrekbare_kosten_eigen_deel", "aftrekbare kosten eigen woning, eigen deel", "deductible costs of the own home, own part", "Wet IB 2001, 2.17 lid 2"};
inline constexpr Term belastbare_inkomsten_eigen_woning{"belastbare_inkomsten_uit_eigen_woning", "belastbare inkomsten uit eigen woning", "taxable income from the own home", "Wet IB 2001, 3.110"};
inline constexpr Term overwaarde{"overwaarde", "overwaarde: opbrengst na kosten en schulden", "surplus value: proceeds less costs and debts", "Wet IB 2001, 3.119aa lid 1"};
inline constexpr Term vervreemdingssaldo{"vervreemdingssaldo", "vervreemdingssaldo eigen woning", "sale balance of the own home (vervreemdingssaldo)", "Wet IB 2001, 3.119aa lid 1"};
inline constexpr Term eigenwoningreserve{"eigenwoningreserve", "eigenwoningreserve", "own-home reserve (eigenwoningreserve)", "Wet IB 2001, 3.119aa"};
inline constexpr Term afname_eigenwoningreserve{"afname_eigenwoningreserve", "afname van de eigenwoningreserve", "decrease of the own-home reserve", "Wet IB 2001, 3.119aa lid 2"};
inline constexpr Term kosten_verwerving{"kosten_verwerving", "kosten ter verwerving van de woning", "costs of acquiring the home", "Wet IB 2001, 3.119a lid 2 onderdeel a"};
inline constexpr Term grens_eigenwoningschuld{"grens_eigenwoningschuld", "hoogste eigenwoningschuld, zonder kosten van de lening", "highest own-home debt, without costs of the loan", "Wet IB 2001, 3.119a lid 3"};
inline constexpr Term maximale_eigenwoningschuld{"maximale_eigenwoningschuld", "hoogste eigenwoningschuld", "highest own-home debt", "Wet IB 2001, 3.119a lid 2-4"};
inline constexpr Term financieringskosten_in_schuld{"financieringskosten_in_eigenwoningschuld", "kosten van de lening in de eigenwoningschuld", "costs of the loan in the own-home debt", "Wet IB 2001, 3.119a lid 2 onderdeel c"};
inline constexpr Term eigenwoningschuld{"eigenwoningschuld", "eigenwoningschuld", "own-home debt (eigenwoningschuld)", "Wet IB 2001, 3.119a"};
inline constexpr Term schuld_naar_box3{"schuld_naar_box3", "deel van de lening dat in box 3 hoort", "part of the loan that belongs in box 3", "Wet IB 2001, 2.14 lid 3 en 3.119a"};
inline constexpr Term aftrek_geringe_schuld{"aftrek_geen_of_geringe_eigenwoningschuld", "aftrek wegens geen of geringe eigenwoningschuld", "deduction for no or little own-home debt (Hillen)", "Wet IB 2001, 3.123a"};
inline constexpr Term inkomsten_eigen_woning{"inkomsten_uit_eigen_woning", "inkomsten uit eigen woning, na aftrek wegens geen of geringe schuld", "income from the own home, after the deduction for no or little debt", "Wet IB 2001, 3.110 en 3.123a"};
inline constexpr Term waarde_kamers{"waarde_van_de_kamers", "waarde van kamers die geen deel van de eigen woning zijn", "value of rooms that are no part of the own home", "Wet IB 2001, 3.112 lid 2 en 3.114"};
inline constexpr Term huisvesting_als_alimentatie{"huisvesting_als_alimentatie", "huisvesting als partneralimentatie", "housing as alimony", "Wet IB 2001, 3.101 lid 2 en 6.3 lid 2"};
inline constexpr Term rente_eigen_deel{"rente_eigen_deel", "rente over het eigen deel van de schuld", "interest on one's own part of the debt", "Wet IB 2001, 3.121"};
inline constexpr Term rente_betaald_als_alimentatie{"betaalde_rente_als_alimentatie", "rente die voor de gewezen partner is betaald", "interest paid for the former partner", "Wet IB 2001, 6.3 lid 1 onderdeel a"};
inline constexpr Term rente_ontvangen_als_alimentatie{"ontvangen_rente_als_alimentatie", "rente die de gewezen partner betaalde", "interest that the former partner paid", "Wet IB 2001, 3.101 lid 1 onderdeel b"};
inline constexpr Term rente_niet_drukkend{"rente_die_niet_drukt", "rente over het eigen deel die een ander draagt", "interest on one's own part that another bears", "Wet IB 2001, 3.120"};
inline constexpr Term betaalde_partneralimentatie{"betaalde_partneralimentatie", "betaalde partneralimentatie uit de woning", "alimony paid out of the home", "Wet IB 2001, 6.3"};
inline constexpr Term ontvangen_partneralimentatie{"ontvangen_partneralimentatie", "ontvangen partneralimentatie uit de woning", "alimony received out of the home", "Wet IB 2001, 3.101"};

// Transfer tax
inline constexpr Term waarde_verkrijging_woning{"waarde_van_de_woning_bij_verkrijging", "waarde van de woning bij de verkrijging", "value of the home when acquired", "Wbr, 9 lid 1"};
inline constexpr Term waarde_verkregen_deel{"waarde_van_het_verkregene", "waarde van wat wordt verkregen", "value of what is acquired", "Wbr, 9 lid 1 en 12 lid 1"};
inline constexpr Term waardevermeerdering_starter{"waardevermeerdering_startersvrijstelling", "eerder vrijgesteld bedrag dat alsnog meetelt", "amount exempt before that counts after all", "Wbr, 9 lid 8"};
inline constexpr Term maatstaf_van_heffing{"maatstaf_van_heffing", "maatstaf van heffing", "tax base (maatstaf van heffing)", "Wbr, 9 en 13 lid 1"};
inline constexpr Term tarief_overdrachtsbelasting{"tarief_overdrachtsbelasting", "tarief van de overdrachtsbelasting", "rate of the transfer tax", "Wbr, 14", percent};
inline constexpr Term overdrachtsbelasting_geheel{"overdrachtsbelasting_voor_vrijstelling", "overdrachtsbelasting voor een vrijstelling", "transfer tax before an exemption", "Wbr, 13 en 14"};
inline constexpr Term overdrachtsbelasting_vrijgesteld{"vrijgestelde_overdrachtsbelasting", "overdrachtsbelasting die door een vrijstelling vervalt", "transfer tax that an exemption takes away", "Wbr, 15 lid 1"};
inline constexpr Term overdrachtsbelasting{"overdrachtsbelasting", "overdrachtsbelasting", "transfer tax", "Wbr, 14 en 15"};

// Assets, debts, base
inline constexpr Term contant_geld{"contant_geld", "contant geld", "cash", "Wet IB 2001, 5.10 onderdeel d"};
inline constexpr Term vrijgesteld_contant{"vrijgesteld_contant_geld", "vrijgesteld contant geld", "exempt cash", "Wet IB 2001, 5.10 onderdeel d"};
inline constexpr Term kapitaalverzekering_belast{"belaste_kapitaalverzekering", "oude kapitaalverzekering boven de vrijstelling", "old endowment policy above the exemption", "Invoeringswet Wet IB 2001, hoofdstuk 2, artikel I, onderdeel AN"};
inline constexpr Term groen_overig{"groene_beleggingen", "groene beleggingen", "green investments", "Wet IB 2001, 5.13 lid 1"};
inline constexpr Term groen_bank{"groene_spaartegoeden", "groene spaartegoeden", "green savings", "Wet IB 2001, 5.13 lid 2"};
inline constexpr Term vrijgesteld_groen_overig{"vrijgestelde_groene_beleggingen", "vrijgestelde groene beleggingen", "exempt green investments", "Wet IB 2001, 5.13 lid 1 en 2"};
inline constexpr Term vrijgesteld_groen_bank{"vrijgestelde_groene_spaartegoeden", "vrijgestelde groene spaartegoeden", "exempt green savings", "Wet IB 2001, 5.13 lid 2"};
inline constexpr Term vrijgesteld_groen{"vrijgesteld_groen", "groen bedrag dat is vrijgesteld", "green amount that is exempt", "Wet IB 2001, 5.13"};
inline constexpr Term banktegoeden{"banktegoeden", "banktegoeden", "bank deposits (banktegoeden)", "Wet IB 2001, 5.2 lid 3"};
inline constexpr Term overige_bezittingen{"overige_bezittingen", "overige bezittingen", "other assets (overige bezittingen)", "Wet IB 2001, 5.3 lid 2"};
inline constexpr Term bank_na_belasting{"bank_na_op_tijd_gevraagde_aanslagen", "banktegoed na belasting waarvoor op tijd een aanslag is gevraagd", "bank balance after tax of which the assessment was asked for in time", "beleid box 3"};
inline constexpr Term teruggedraaid{"verschuiving_rond_de_peildatum", "verschuiving rond 1 januari die niet telt", "shift around 1 January that does not count", "Wet IB 2001, 5.24"};
inline constexpr Term schuldendrempel{"schuldendrempel", "drempel voor schulden", "debt threshold", "Wet IB 2001, 5.3 lid 3 onderdeel f"};
inline constexpr Term schulden_na_drempel{"schulden_na_drempel", "schulden na aftrek van de drempel", "debts above the threshold", "Wet IB 2001, 5.3 lid 3 onderdeel f"};
inline constexpr Term schulden_buitenland{"schulden_na_drempel", "schulden in verband met de bezittingen in Nederland", "debts connected with the assets in the Netherlands", "Wet IB 2001, 7.7 lid 2"};
inline constexpr Term schulden_met_partieel{"schulden_na_drempel", "schulden, met die van wie partieel buitenlands belastingplichtig is", "debts, with those of the partial non-resident", "Wet IB 2001, 2.6 en 7.7 lid 2"};
inline constexpr Term schulden_met_kind{"schulden_na_drempel", "schulden, met die van het kind", "debts, with those of the child", "Wet IB 2001, 2.15 lid 2"};
inline constexpr Term rendementsgrondslag{"rendementsgrondslag", "rendementsgrondslag", "return base (rendementsgrondslag)", "Wet IB 2001, 5.3 lid 1"};
inline constexpr Term heffingvrij_vermogen{"heffingvrij_vermogen", "heffingvrij vermogen", "tax-free capital (heffingvrij vermogen)", "Wet IB 2001, 5.5"};
inline constexpr Term grondslag{"grondslag_sparen_en_beleggen", "grondslag sparen en beleggen", "taxable base (grondslag sparen en beleggen)", "Wet IB 2001, 5.2 lid 1"};
inline constexpr Term grondslag_buitenland{"grondslag_sparen_en_beleggen", "grondslag sparen en beleggen in Nederland", "taxable base in the Netherlands", "Wet IB 2001, 7.7 lid 1"};
inline constexpr Term grondslag_persoon{"grondslag_sparen_en_beleggen_persoon", "deel van de grondslag sparen en beleggen", "part of the taxable base", "Wet IB 2001, 2.17 lid 2"};

// Deemed return from 2023, and the rechtsherstel of 2017-2022, which works the same way
inline constexpr Term rendement_banktegoeden{"rendement_banktegoeden", "rendement op banktegoeden", "return on bank deposits", "Wet IB 2001, 5.2 lid 2"};
inline constexpr Term rendement_overige_bezittingen{"rendement_overige_bezittingen", "rendement op overige bezittingen", "return on other assets", "Wet IB 2001, 5.2 lid 2"};
inline constexpr Term rendement_schulden{"rendement_schulden", "rendement op schulden", "return on debts", "Wet IB 2001, 5.2 lid 2"};
inline constexpr Term belastbaar_rendement{"belastbaar_rendement", "belastbaar rendement", "taxable return", "Wet IB 2001, 5.2 lid 2"};
inline constexpr Term aandeel{"aandeel_in_rendementsgrondslag", "aandeel in de rendementsgrondslag", "share in the return base", "Wet IB 2001, 5.2 lid 1 en 2", percent};
inline constexpr Term voordeel_forfait{"voordeel_forfait", "voordeel volgens het forfait", "benefit under the deemed return", "Wet IB 2001, 5.2 lid 1"};
inline constexpr Term rendement_banktegoeden_herstel{"rendement_banktegoeden", "rendement op banktegoeden", "return on bank deposits", "Wet rechtsherstel box 3"};
inline constexpr Term rendement_overige_bezittingen_herstel{"rendement_overige_bezittingen", "rendement op overige bezittingen", "return on other assets", "Wet rechtsherstel box 3"};
inline constexpr Term rendement_schulden_herstel{"rendement_schulden", "rendement op schulden", "return on debts", "Wet rechtsherstel box 3"};
inline constexpr Term belastbaar_rendement_herstel{"belastbaar_rendement", "belastbaar rendement", "taxable return", "Wet rechtsherstel box 3"};
inline constexpr Term aandeel_herstel{"aandeel_in_rendementsgrondslag", "aandeel in de rendementsgrondslag", "share in the return base", "Wet rechtsherstel box 3", percent};
inline constexpr Term voordeel_rechtsherstel{"voordeel_rechtsherstel", "voordeel volgens het rechtsherstel", "benefit under the restoration of rights", "Wet rechtsherstel box 3"};

// Brackets of 2017-2022
inline constexpr Term schijf_1{"schijf_1", "grondslag in schijf 1", "base in bracket 1", "Wet IB 2001, 5.2 lid 1 (tekst 2017-2022)"};
inline constexpr Term schijf_2{"schijf_2", "grondslag in schijf 2", "base in bracket 2", "Wet IB 2001, 5.2 lid 1 (tekst 2017-2022)"};
inline constexpr Term schijf_3{"schijf_3", "grondslag in schijf 3", "base in bracket 3", "Wet IB 2001, 5.2 lid 1 (tekst 2017-2022)"};
inline constexpr Term klasse_1{"rendement_klasse_1", "rendement in rendementsklasse I", "return in class I", "Wet IB 2001, 5.2 lid 1 (tekst 2017-2022)"};
inline constexpr Term klasse_2{"rendement_klasse_2", "rendement in rendementsklasse II", "return in class II", "Wet IB 2001, 5.2 lid 1 (tekst 2017-2022)"};
inline constexpr Term voordeel_vermogensmix{"voordeel_vermogensmix", "voordeel volgens de vermogensmix", "benefit under the deemed asset mix", "Wet IB 2001, 5.2 lid 1 (tekst 2017-2022)"};

// Actual return
inline constexpr Term woz_volgend_jaar{"woz_waarde_volgend_jaar", "WOZ-waarde van het volgende jaar", "WOZ value of the next year", "Wet IB 2001, 5.31 lid 2"};
inline constexpr Term woz_op_dag{"woz_waarde_op_dag", "WOZ-waarde op die dag", "WOZ value on that day", "Wet IB 2001, 5.31 lid 2"};
inline constexpr Term huur_ontvangen{"ontvangen_huur", "huur van het jaar", "rent of the year", "Wet IB 2001, 5.27 lid 1"};
inline constexpr Term economische_huurwaarde{"economische_huurwaarde", "economische huurwaarde per jaar (praktijkhulp Belastingdienst)", "economic rental value per year (tax authority's aid)", "Wet IB 2001, 5.27a lid 1"};
inline constexpr Term eigen_gebruik{"eigen_gebruik", "voordeel uit eigen gebruik", "benefit of own use", "Wet IB 2001, 5.27a"};
inline constexpr Term waarde_begin{"waarde_begin", "waarde aan het begin", "value at the start", "Wet IB 2001, 5.28 en 5.31"};
inline constexpr Term waarde_einde{"waarde_einde", "waarde aan het einde", "value at the end", "Wet IB 2001, 5.28 en 5.31"};
inline constexpr Term storting_woning{"waarde_bij_aankoop", "waarde bij aankoop", "value when bought", "Wet IB 2001, 5.29 en 5.31 lid 2"};
inline constexpr Term onttrekking_woning{"waarde_bij_verkoop", "waarde bij verkoop", "value when sold", "Wet IB 2001, 5.30 en 5.31 lid 2"};
inline constexpr Term vermogensaanwas{"vermogensaanwas", "vermogensaanwas", "value accretion", "Wet IB 2001, 5.28"};
inline constexpr Term rendement_bezitting{"rendement_bezitting", "werkelijk rendement op de bezitting", "actual return on the asset", "Wet IB 2001, 5.26 lid 1"};
inline constexpr Term rendement_schuld{"rendement_schuld", "werkelijk rendement op de schuld", "actual return on the debt", "Wet IB 2001, 5.26 lid 1 en 5.27 lid 2"};
inline constexpr Term rendement_groen{"rendement_groen", "werkelijk rendement op groen", "actual return on green assets", "Wet IB 2001, 5.32"};
inline constexpr Term rendement_contant{"rendement_contant_geld", "werkelijk rendement op contant geld", "actual return on cash", "Wet IB 2001, 5.31b"};
inline constexpr Term rendement_kapitaalverzekering{"rendement_kapitaalverzekering", "werkelijk rendement op oude kapitaalverzekeringen", "actual return on old endowment policies", "Wet IB 2001, 5.32a"};
inline constexpr Term rendement_na_vrijstelling{"rendement_na_vrijstelling", "rendement boven het vrijgestelde deel", "return above the exempt part", "Wet IB 2001, 5.31b, 5.32 en 5.32a"};
inline constexpr Term werkelijk_rendement{"werkelijk_rendement", "werkelijk rendement", "actual return", "Wet IB 2001, 5.26"};
inline constexpr Term werkelijk_rendement_persoon{"werkelijk_rendement_persoon", "deel van het werkelijke rendement", "part of the actual return", "Wet IB 2001, 5.25 lid 2, 4 en 5"};

// Bill 36748, not law in force
inline constexpr Term vastgoedbijtelling{"vastgoedbijtelling", "vastgoedbijtelling", "notional benefit of real estate", "wetsvoorstel 36748, 5.19"};
inline constexpr Term vastgoed_jaarlijks{"jaarlijks_voordeel_vastgoed", "jaarlijks voordeel uit de woning", "yearly benefit of the home", "wetsvoorstel 36748, 5.19"};
inline constexpr Term startwaarde{"startwaarde", "startwaarde op 1 januari 2028", "start value on 1 January 2028", "wetsvoorstel 36748, overgangsrecht"};
inline constexpr Term vermogenswinst{"vermogenswinst", "winst bij verkoop", "gain on sale", "wetsvoorstel 36748, vermogenswinst"};
inline constexpr Term kostprijs_verkocht{"kostprijs_verkocht_deel", "kostprijs van het verkochte deel", "cost of the part sold", "aangekondigde novelle bij wetsvoorstel 36748"};
inline constexpr Term aanwas_wetsvoorstel{"vermogensaanwas_wetsvoorstel", "waardeontwikkeling in het jaar", "change in value in the year", "wetsvoorstel 36748, vermogensaanwas"};
inline constexpr Term rendement_wetsvoorstel{"rendement_wetsvoorstel", "resultaat uit deze bezitting of schuld", "result of this asset or debt", "wetsvoorstel 36748"};
inline constexpr Term resultaat{"resultaat", "resultaat uit vermogen", "result from capital", "wetsvoorstel 36748"};
inline constexpr Term resultaat_persoon{"resultaat_persoon", "deel van het resultaat", "part of the result", "wetsvoorstel 36748"};
inline constexpr Term na_heffingvrij_resultaat{"resultaat_na_heffingvrij_resultaat", "resultaat boven het heffingvrije resultaat", "result above the tax-free result", "wetsvoorstel 36748"};
inline constexpr Term verlies_oud{"verlies_eerdere_jaren", "verliezen van eerdere jaren", "losses of earlier years", "wetsvoorstel 36748"};
inline constexpr Term verlies_verrekend{"verlies_verrekend", "verrekend verlies", "loss set off", "wetsvoorstel 36748"};
inline constexpr Term verlies_nieuw{"verlies_van_het_jaar", "verlies van dit jaar voor latere jaren", "loss of this year for later years", "wetsvoorstel 36748"};
inline constexpr Term verlies_over{"verlies_over", "verlies dat overblijft voor latere jaren", "loss left for later years", "wetsvoorstel 36748"};
inline constexpr Term belastbaar_resultaat{"belastbaar_resultaat", "belastbaar resultaat", "taxable result", "wetsvoorstel 36748"};
inline constexpr Term belasting_wetsvoorstel{"belasting", "belasting volgens het wetsvoorstel", "tax under the bill", "wetsvoorstel 36748, 2.13"};

// Period, result
inline constexpr Term voordeel_ander_tijdvak{"voordeel_ander_tijdvak", "voordeel over het deel van het jaar waarin alleen telt wat in Nederland ligt", "benefit over the part of the year in which only what is in the Netherlands counts", "Wet IB 2001, 2.4 lid 3 en 7.7"};
inline constexpr Term voordeel_tijdvak{"voordeel_naar_tijdsgelang", "voordeel naar rato van de hele kalendermaanden", "benefit pro rata of whole calendar months", "Wet IB 2001, 5.2 lid 6 of 7.7 lid 4"};
inline constexpr Term voordeel{"voordeel_uit_sparen_en_beleggen", "voordeel uit sparen en beleggen", "benefit from savings and investments", "Wet IB 2001, 5.1 en 5.2"};
inline constexpr Term persoonsgebonden_aftrek{"persoonsgebonden_aftrek", "persoonsgebonden aftrek die box 1 niet opnam", "personal deduction left after box 1", "Wet IB 2001, 6.2"};
inline constexpr Term belastbaar_inkomen{"belastbaar_inkomen", "belastbaar inkomen uit sparen en beleggen", "taxable income from savings and investments", "Wet IB 2001, 5.1"};
inline constexpr Term belasting{"belasting", "belasting in box 3", "box 3 tax", "Wet IB 2001, 2.13"};
inline constexpr Term schulden_buitenlands_bezit{"schulden_in_verband_met_bezit_in_het_buitenland", "schulden in verband met bezittingen in het buitenland", "debts connected with assets abroad", "Bvdb 2001, 23 lid 2"};
inline constexpr Term rendementsgrondslag_buitenland{"rendementsgrondslag_in_het_buitenland", "rendementsgrondslag in het buitenland", "return base abroad", "Bvdb 2001, 23 lid 2"};
inline constexpr Term rendement_buitenland{"rendement_in_het_buitenland", "rendement van de rendementsgrondslag in het buitenland", "return of the return base abroad", "Bvdb 2001, 24 lid 5"};
inline constexpr Term rendement_buitenland_herstel{"rendement_in_het_buitenland", "rendement van de rendementsgrondslag in het buitenland", "return of the return base abroad", "Wet rechtsherstel box 3, 6 lid 2 en 3"};
inline constexpr Term voordeel_buitenland{"buitenlands_voordeel_uit_sparen_en_beleggen", "buitenlands voordeel uit sparen en beleggen", "foreign benefit from savings and investments", "Bvdb 2001, 23, 24 en 25ac"};
inline constexpr Term werkelijk_rendement_buitenland{"werkelijk_rendement_in_het_buitenland", "werkelijk rendement van de bezittingen in het buitenland", "actual return of the property abroad", "Bvdb 2001, 25ac"};
inline constexpr Term vermindering{"vermindering_dubbele_belasting", "vermindering om dubbele belasting te voorkomen", "relief from double taxation", "Bvdb 2001, 22 en 25"};
inline constexpr Term belasting_na_vermindering{"belasting_na_vermindering", "belasting na de vermindering", "tax after relief", "Bvdb 2001, 24 lid 1 en 25ad lid 1"};
inline constexpr Term vrijstelling_buitenland{"vermindering_onroerende_zaken", "vermindering voor bezittingen in het buitenland", "relief for property abroad", "Bvdb 2001, 24 lid 2 en 25ad lid 2"};
inline constexpr Term bronbelasting{"verrekende_bronbelasting", "verrekende buitenlandse bronbelasting", "foreign tax credited", "Bvdb 2001, 25"};
inline constexpr Term over_te_brengen_bronbelasting{"over_te_brengen_bronbelasting", "bronbelasting voor het volgende jaar", "foreign tax for the next year", "Bvdb 2001, 25a"};
inline constexpr Term over_te_brengen_buitenland{"over_te_brengen_buitenlands_voordeel", "buitenlands voordeel voor het volgende jaar", "foreign benefit for the next year", "Bvdb 2001, 24a en 25ae"};
inline constexpr Term heffingskorting_groen{"heffingskorting_groene_beleggingen", "heffingskorting voor groene beleggingen", "tax credit for green investments", "Wet IB 2001, 8.19"};
inline constexpr Term dividendbelasting{"dividendbelasting", "te verrekenen dividendbelasting", "dividend tax to be credited", "Wet IB 2001, 9.2"};

// Work and home
inline constexpr Term loon{"loon", "loon, pensioen en uitkeringen", "wages, pensions and benefits", "Wet IB 2001, 3.80"};
inline constexpr Term resultaat_overige_werkzaamheden{"resultaat_uit_overige_werkzaamheden", "resultaat uit overige werkzaamheden", "result from other activities", "Wet IB 2001, 3.90"};
inline constexpr Term winst_uit_onderneming{"winst_uit_onderneming", "winst uit onderneming", "profit from a business", "Wet IB 2001, 3.8"};
inline constexpr Term startersaftrek{"startersaftrek", "verhoging van de zelfstandigenaftrek voor starters (startersaftrek)", "increase of the self-employed deduction for starters", "Wet IB 2001, 3.76 lid 3"};
inline constexpr Term niet_gerealiseerd{"niet_gerealiseerde_zelfstandigenaftrek", "niet gerealiseerde zelfstandigenaftrek", "unused self-employed deduction", "Wet IB 2001, 3.76 lid 5"};
inline constexpr Term te_verrekenen_niet_gerealiseerd{"te_verrekenen_niet_gerealiseerde_zelfstandigenaftrek", "niet gerealiseerde zelfstandigenaftrek die naar latere jaren gaat", "unused self-employed deduction that goes to later years", "Wet IB 2001, 3.76 lid 7"};
inline constexpr Term verrekend_niet_gerealiseerd{"verrekende_niet_gerealiseerde_zelfstandigenaftrek", "verrekende niet gerealiseerde zelfstandigenaftrek", "unused self-employed deduction of earlier years, set off", "Wet IB 2001, 3.76 lid 7"};
inline constexpr Term zelfstandigenaftrek{"zelfstandigenaftrek", "zelfstandigenaftrek", "self-employed deduction", "Wet IB 2001, 3.76"};
inline constexpr Term ondernemersaftrek{"ondernemersaftrek", "ondernemersaftrek", "entrepreneur's deduction", "Wet IB 2001, 3.74"};
inline constexpr Term winst_na_ondernemersaftrek{"winst_na_ondernemersaftrek", "winst na de ondernemersaftrek", "profit after the entrepreneur's deduction", "Wet IB 2001, 3.79a"};
inline constexpr Term mkb_winstvrijstelling{"mkb_winstvrijstelling", "MKB-winstvrijstelling", "SME profit exemption", "Wet IB 2001, 3.79a"};
inline constexpr Term belastbare_winst{"belastbare_winst", "belastbare winst uit onderneming", "taxable business profit", "Wet IB 2001, 3.2"};
inline constexpr Term periodieke_uitkeringen{"periodieke_uitkeringen", "belastbare periodieke uitkeringen en verstrekkingen, zoals alimentatie", "taxable periodic payments, such as alimony", "Wet IB 2001, 3.100"};
inline constexpr Term inkomensvoorzieningen{"uitgaven_voor_inkomensvoorzieningen", "uitgaven voor inkomensvoorzieningen", "expenditure on income provisions", "Wet IB 2001, 3.124"};
inline constexpr Term inkomen_voor_aftrek{"inkomen_voor_persoonsgebonden_aftrek", "inkomen uit werk en woning voor de persoonsgebonden aftrek", "income from work and home before personal deductions", "Wet IB 2001, 3.1 lid 2"};
inline constexpr Term aftrekposten{"aftrekposten", "persoonsgebonden aftrek", "personal deductions", "Wet IB 2001, 6.1"};
inline constexpr Term aftrekposten_deel{"aftrekposten_deel", "toegerekend deel van de persoonsgebonden aftrek", "attributed part of the personal deductions", "Wet IB 2001, 2.17 lid 2 en 5"};
inline constexpr Term aftrek_in_box_1{"persoonsgebonden_aftrek_in_box_1", "persoonsgebonden aftrek in box 1", "personal deductions in box 1", "Wet IB 2001, 6.2 lid 1"};
inline constexpr Term inkomen_werk_en_woning{"inkomen_uit_werk_en_woning", "inkomen uit werk en woning", "income from work and home", "Wet IB 2001, 3.1 lid 2"};
inline constexpr Term verlies_werk_en_woning{"verlies_uit_werk_en_woning", "verlies uit werk en woning", "loss from work and home", "Wet IB 2001, 3.148"};
inline constexpr Term verlies_naar_eerder_jaar{"verlies_naar_eerdere_jaren", "verlies dat naar een eerder jaar gaat", "loss that goes to an earlier year", "Wet IB 2001, 3.150"};
inline constexpr Term verrekend_verlies{"verrekend_verlies", "verrekend verlies van andere jaren", "loss of other years, set off", "Wet IB 2001, 3.150"};
inline constexpr Term te_verrekenen_verlies{"te_verrekenen_verlies", "verlies dat naar latere jaren gaat", "loss that goes to later years", "Wet IB 2001, 3.150"};
inline constexpr Term belastbaar_inkomen_werk_en_woning{"belastbaar_inkomen_uit_werk_en_woning", "belastbaar inkomen uit werk en woning", "taxable income from work and home", "Wet IB 2001, 3.1 lid 1"};
inline constexpr Term belasting_tabel{"belasting_volgens_tabel", "belasting volgens de tabel", "tax by the table", "Wet IB 2001, 2.10 lid 1"};
inline constexpr Term grondslagverminderende_posten{"grondslagverminderende_posten", "aftrek waarvoor het tarief wordt aangepast", "deductions for which the rate is adjusted", "Wet IB 2001, 2.10 lid 3"};
inline constexpr Term tariefsaanpassing_grondslag{"tariefsaanpassing_grondslag", "aftrek die in de hoogste schijf viel", "deductions that fell in the top bracket", "Wet IB 2001, 2.10 lid 2 en 3"};
inline constexpr Term tariefsaanpassing{"tariefsaanpassing", "tariefsaanpassing aftrekposten", "rate adjustment for deductions", "Wet IB 2001, 2.10 lid 2"};
inline constexpr Term belasting_werk_en_woning{"belasting_werk_en_woning", "belasting in box 1", "box 1 tax", "Wet IB 2001, 2.10"};
inline constexpr Term premie_inkomen{"premie_inkomen", "premie-inkomen", "income for premiums", "Wet financiering sociale verzekeringen, 8"};
inline constexpr Term heffingspercentage{"heffingspercentage", "heffingspercentage van de premies", "percentage of the premiums", "Wet financiering sociale verzekeringen, 10 en 11; Regeling Wfsv, 2.6", percent};
inline constexpr Term premie_volksverzekeringen{"premie_volksverzekeringen", "premie volksverzekeringen", "national insurance premiums", "Wet financiering sociale verzekeringen, 10"};

inline constexpr Term bijdrage_inkomen{"bijdrage_inkomen", "bijdrage-inkomen voor de Zvw", "income for the health insurance contribution", "Zorgverzekeringswet, 43"};
inline constexpr Term bijdrage_zvw{"bijdrage_zvw", "inkomensafhankelijke bijdrage Zvw", "income-dependent health insurance contribution (Zvw)", "Zorgverzekeringswet, 45; Regeling zorgverzekering, 5.4"};

// What is owed
inline constexpr Term arbeidsinkomen{"arbeidsinkomen", "arbeidsinkomen", "labour income", "Wet IB 2001, 8.1 lid 1 onderdeel e"};
inline constexpr Term reguliere_voordelen{"reguliere_voordelen", "reguliere voordelen na kosten", "regular benefits after costs", "Wet IB 2001, 4.12 onderdeel a"};
inline constexpr Term vervreemdingsvoordelen{"vervreemdingsvoordelen", "vervreemdingsvoordelen", "gains on disposal", "Wet IB 2001, 4.12 onderdeel b"};
inline constexpr Term aftrek_in_box_2{"persoonsgebonden_aftrek_box_2", "persoonsgebonden aftrek in box 2", "personal deduction in box 2", "Wet IB 2001, 6.2 lid 3"};
inline constexpr Term inkomen_aanmerkelijk_belang{"inkomen_uit_aanmerkelijk_belang", "inkomen uit aanmerkelijk belang", "income from a substantial holding", "Wet IB 2001, 4.12"};
inline constexpr Term verlies_aanmerkelijk_belang{"verlies_uit_aanmerkelijk_belang", "verlies uit aanmerkelijk belang", "loss from a substantial holding", "Wet IB 2001, 4.47"};
inline constexpr Term verlies_box_2_naar_eerder_jaar{"verlies_box_2_naar_eerder_jaar", "verlies uit aanmerkelijk belang dat naar het vorige jaar gaat", "loss from a substantial holding that goes to the year before", "Wet IB 2001, 4.49 lid 1"};
inline constexpr Term verrekend_verlies_box_2{"verrekend_verlies_box_2", "verrekend verlies uit aanmerkelijk belang", "loss from a substantial holding set off", "Wet IB 2001, 4.49"};
inline constexpr Term te_verrekenen_verlies_box_2{"te_verrekenen_verlies_box_2", "verlies uit aanmerkelijk belang dat naar volgende jaren gaat", "loss from a substantial holding that goes to later years", "Wet IB 2001, 4.49"};
inline constexpr Term belastbaar_inkomen_aanmerkelijk_belang{"belastbaar_inkomen_uit_aanmerkelijk_belang", "belastbaar inkomen uit aanmerkelijk belang", "taxable income from a substantial holding", "Wet IB 2001, 4.1"};
inline constexpr Term belasting_aanmerkelijk_belang{"belasting_aanmerkelijk_belang", "belasting in box 2", "tax in box 2", "Wet IB 2001, 2.12"};
inline constexpr Term dividendbelasting_box_2{"dividendbelasting_box_2", "dividendbelasting op het aanmerkelijk belang", "dividend tax on the substantial holding", "Wet IB 2001, 9.2 lid 1 onderdeel b"};

// Companies
inline constexpr Term afschrijving_bedrijfsmiddel{"afschrijving_bedrijfsmiddel", "afschrijving op een bedrijfsmiddel", "depreciation of a business asset", "Wet IB 2001, 3.30 lid 1 en 2; Wet Vpb 1969, 8 lid 1"};
inline constexpr Term afschrijving_gebouw{"afschrijving_gebouw", "afschrijving op een gebouw", "depreciation of a building", "Wet IB 2001, 3.30a lid 1; Wet Vpb 1969, 8 lid 1"};
inline constexpr Term afschrijvingen{"afschrijving", "afschrijving", "depreciation", "Wet Vpb 1969, 8 lid 1"};
inline constexpr Term afschrijving_te_veel{"afschrijving_te_veel", "afschrijving die bij de winst komt", "depreciation that is added to the profit", "Wet Vpb 1969, 8 lid 1"};
inline constexpr Term gecorrigeerde_winst{"gecorrigeerde_winst", "gecorrigeerde winst", "corrected profit (EBITDA for tax)", "Wet Vpb 1969, 15b lid 3"};
inline constexpr Term renteaftrek_maximum{"renteaftrek_maximum", "rente die ten hoogste aftrekbaar is", "interest that is deductible at most", "Wet Vpb 1969, 15b lid 1"};
inline constexpr Term niet_aftrekbare_rente{"niet_aftrekbare_rente", "rente die niet in aftrek komt", "interest that is not deductible", "Wet Vpb 1969, 15b lid 1"};
inline constexpr Term afgetrokken_voortgewentelde_rente{"afgetrokken_voortgewentelde_rente", "voortgewentelde rente die in aftrek komt", "interest brought forward that is deducted", "Wet Vpb 1969, 15b lid 5"};
inline constexpr Term voort_te_wentelen_rente{"voort_te_wentelen_rente", "rente die naar volgende jaren gaat", "interest carried forward to later years", "Wet Vpb 1969, 15b lid 5"};
inline constexpr Term belastbare_winst_vennootschap{"belastbare_winst_vennootschap", "belastbare winst van de vennootschap", "taxable profit of the company", "Wet Vpb 1969, 7 lid 3"};
inline constexpr Term verlies_vennootschap{"verlies_vennootschap", "verlies van de vennootschap", "loss of the company", "Wet Vpb 1969, 20 lid 1"};
inline constexpr Term verlies_vennootschap_naar_eerder_jaar{"verlies_vennootschap_naar_eerder_jaar", "verlies van de vennootschap dat naar het vorige jaar gaat", "loss of the company that goes to the year before", "Wet Vpb 1969, 20 lid 2"};
inline constexpr Term verrekening_hoogstens{"verliesverrekening_hoogstens", "wat de winst van een jaar aan verlies hoogstens opneemt", "loss that the profit of a year takes at most", "Wet Vpb 1969, 20 lid 2"};
inline constexpr Term verrekend_verlies_vennootschap{"verrekend_verlies_vennootschap", "verrekend verlies van de vennootschap", "loss of the company set off", "Wet Vpb 1969, 20 lid 2"};
inline constexpr Term te_verrekenen_verlies_vennootschap{"te_verrekenen_verlies_vennootschap", "verlies van de vennootschap dat naar volgende jaren gaat", "loss of the company that goes to later years", "Wet Vpb 1969, 20 lid 2"};
inline constexpr Term belastbaar_bedrag{"belastbaar_bedrag", "belastbaar bedrag", "taxable amount (belastbaar bedrag)", "Wet Vpb 1969, 7 lid 2"};
inline constexpr Term vennootschapsbelasting{"vennootschapsbelasting", "vennootschapsbelasting", "corporation tax", "Wet Vpb 1969, 22"};
inline constexpr Term schulden_eigen_vennootschap{"schulden_aan_eigen_vennootschap", "schulden aan eigen vennootschappen", "debts to own companies", "Wet IB 2001, 4.13 lid 1 onderdeel f en 4.14a lid 6"};
inline constexpr Term maximumbedrag_schulden{"maximumbedrag_schulden", "maximumbedrag van die schulden", "maximum of those debts", "Wet IB 2001, 4.14a lid 2"};
inline constexpr Term bovenmatige_schulden{"bovenmatig_deel_van_schulden", "bovenmatig deel van schulden aan eigen vennootschappen", "excess of debts to own companies", "Wet IB 2001, 4.13 lid 1 onderdeel f en 4.14a lid 1"};

inline constexpr Term verzamelinkomen{"verzamelinkomen", "verzamelinkomen", "total income (verzamelinkomen)", "Wet IB 2001, 2.18"};
inline constexpr Term gecombineerde_inkomensheffing{"gecombineerde_inkomensheffing", "gecombineerde inkomensheffing, voor de kortingen", "combined income levy, before credits", "Wet IB 2001, 8.1 lid 1 onderdeel b"};
inline constexpr Term algemene_heffingskorting_geheel{"algemene_heffingskorting_geheel", "algemene heffingskorting, met het deel voor elke premie", "general tax credit, with the part for every premium", "Wet IB 2001, 8.10 lid 2"};
inline constexpr Term algemene_heffingskorting{"algemene_heffingskorting", "algemene heffingskorting", "general tax credit", "Wet IB 2001, 8.10 en 8.3-8.6"};
inline constexpr Term arbeidskorting_geheel{"arbeidskorting_geheel", "arbeidskorting, met het deel voor elke premie", "labour tax credit, with the part for every premium", "Wet IB 2001, 8.11 lid 2"};
inline constexpr Term arbeidskorting{"arbeidskorting", "arbeidskorting", "labour tax credit", "Wet IB 2001, 8.11 en 8.3-8.6"};
inline constexpr Term combinatiekorting_geheel{"combinatiekorting_geheel", "inkomensafhankelijke combinatiekorting, met het deel voor elke premie", "income-dependent combination credit, with the part for every premium", "Wet IB 2001, 8.14a lid 2"};
inline constexpr Term combinatiekorting{"inkomensafhankelijke_combinatiekorting", "inkomensafhankelijke combinatiekorting", "income-dependent combination credit", "Wet IB 2001, 8.14a en 8.3-8.6"};
inline constexpr Term jonggehandicaptenkorting{"jonggehandicaptenkorting", "jonggehandicaptenkorting", "credit for the young disabled", "Wet IB 2001, 8.16a en 8.3-8.6"};
inline constexpr Term toetsniveau{"toetsniveau", "toetsniveau van de uitbetaling", "level up to which is paid out", "Wet IB 2001, 8.9 lid 1"};
inline constexpr Term verhoging_heffingskorting{"verhoging_heffingskorting", "verhoging bij de minstverdienende partner (uitbetaling)", "increase for the partner who earns least (paid out)", "Wet IB 2001, 8.9"};
inline constexpr Term voorlopige_aanslag{"voorlopige_aanslag", "voorlopige aanslagen, per saldo betaald", "provisional assessments, paid on balance", "Algemene wet inzake rijksbelastingen, 15"};
inline constexpr Term niet_geheven{"niet_geheven", "niet geheven (min: niet teruggegeven)", "not levied (minus: not paid back)", "Wet IB 2001, 9.4"};
inline constexpr Term ouderenkorting{"ouderenkorting", "ouderenkorting", "tax credit for the elderly", "Wet IB 2001, 8.17"};
inline constexpr Term alleenstaande_ouderenkorting{"alleenstaande_ouderenkorting", "alleenstaande-ouderenkorting", "tax credit for the single elderly", "Wet IB 2001, 8.18"};
inline constexpr Term gecombineerde_heffingskorting{"gecombineerde_heffingskorting", "heffingskortingen samen, ten hoogste de heffing", "tax credits together, at most the levy", "Wet IB 2001, 8.8 en 8.9"};
inline constexpr Term voorheffingen{"voorheffingen", "voorheffingen", "tax withheld", "Wet IB 2001, 9.2"};
inline constexpr Term te_betalen{"te_betalen", "te betalen (min: terug)", "to be paid (minus: back)", "Wet IB 2001, 2.7, 9.2 en 9.4"};

// clang-format on
inline constexpr std::array alle{&woz_waarde,
                                 &woz_na_canon,
                                 &waarderingsgrondslag,
                                 &jaarhuur,
                                 &huurpercentage,
                                 &leegwaarderatio,
                                 &waarde_woning,
                                 &waarde_woning_deel,
                                 &leeftijd_van_de_man,
                                 &factor_genotsrecht,
                                 &jaarlijkse_voordelen,
                                 &waarde_genotsrecht,
                                 &waarde_bloot_eigendom,
                                 &waarde_periodieke_uitkering,
                                 &eigenwoningwaarde,
                                 &eigenwoningforfait_op_jaarbasis,
                                 &eigenwoningforfait,
                                 &eigenwoningforfait_deel,
                                 &rente_en_kosten_lening,
                                 &vooruitbetaalde_rente,
                                 &maximale_schuld,
                                 &tijdelijke_verhuur,
                                 &voordelen_eigen_woning,
                                 &canon_eigen_woning,
                                 &aftrekbare_kosten_eigen_woning,
                                 &aftrekbare_kosten_deel,
                                 &belastbare_inkomsten_eigen_woning,
                                 &overwaarde,
                                 &vervreemdingssaldo,
                                 &eigenwoningreserve,
                                 &afname_eigenwoningreserve,
                                 &kosten_verwerving,
                                 &grens_eigenwoningschuld,
                                 &maximale_eigenwoningschuld,
                                 &financieringskosten_in_schuld,
                                 &eigenwoningschuld,
                                 &schuld_naar_box3,
                                 &aftrek_geringe_schuld,
                                 &inkomsten_eigen_woning,
                                 &waarde_kamers,
                                 &huisvesting_als_alimentatie,
                                 &rente_eigen_deel,
                                 &rente_betaald_als_alimentatie,
                                 &rente_ontvangen_als_alimentatie,
                                 &rente_niet_drukkend,
                                 &betaalde_partneralimentatie,
                                 &ontvangen_partneralimentatie,
                                 &contant_geld,
                                 &vrijgesteld_contant,
                                 &kapitaalverzekering_belast,
                                 &groen_overig,
                                 &groen_bank,
                                 &vrijgesteld_groen_overig,
                                 &vrijgesteld_groen_bank,
                                 &vrijgesteld_groen,
                                 &banktegoeden,
                                 &overige_bezittingen,
                                 &bank_na_belasting,
                                 &teruggedraaid,
                                 &schuldendrempel,
                                 &schulden_na_drempel,
                                 &rendementsgrondslag,
                                 &heffingvrij_vermogen,
                                 &grondslag,
                                 &grondslag_persoon,
                                 &rendement_banktegoeden,
                                 &rendement_overige_bezittingen,
                                 &rendement_schulden,
                                 &belastbaar_rendement,
                                 &aandeel,
                                 &voordeel_forfait,
                                 &voordeel_rechtsherstel,
                                 &schijf_1,
                                 &schijf_2,
                                 &schijf_3,
                                 &klasse_1,
                                 &klasse_2,
                                 &voordeel_vermogensmix,
                                 &woz_volgend_jaar,
                                 &woz_op_dag,
                                 &huur_ontvangen,
                                 &economische_huurwaarde,
                                 &eigen_gebruik,
                                 &waarde_begin,
                                 &waarde_einde,
                                 &storting_woning,
                                 &onttrekking_woning,
                                 &vermogensaanwas,
                                 &rendement_bezitting,
                                 &rendement_schuld,
                                 &rendement_groen,
                                 &rendement_contant,
                                 &rendement_kapitaalverzekering,
                                 &vastgoedbijtelling,
                                 &vastgoed_jaarlijks,
                                 &startwaarde,
                                 &vermogenswinst,
                                 &kostprijs_verkocht,
                                 &aanwas_wetsvoorstel,
                                 &rendement_wetsvoorstel,
                                 &resultaat,
                                 &resultaat_persoon,
                                 &na_heffingvrij_resultaat,
                                 &verlies_oud,
                                 &verlies_verrekend,
                                 &verlies_nieuw,
                                 &verlies_over,
                                 &belastbaar_resultaat,
                                 &belasting_wetsvoorstel,
                                 &rendement_na_vrijstelling,
                                 &werkelijk_rendement,
                                 &werkelijk_rendement_persoon,
                                 &voordeel_ander_tijdvak,
                                 &voordeel_tijdvak,
                                 &voordeel,
                                 &persoonsgebonden_aftrek,
                                 &belastbaar_inkomen,
                                 &belasting,
                                 &schulden_buitenlands_bezit,
                                 &rendementsgrondslag_buitenland,
                                 &rendement_buitenland,
                                 &rendement_buitenland_herstel,
                                 &voordeel_buitenland,
                                 &werkelijk_rendement_buitenland,
                                 &vrijstelling_buitenland,
                                 &bronbelasting,
                                 &over_te_brengen_bronbelasting,
                                 &vermindering,
                                 &belasting_na_vermindering,
                                 &over_te_brengen_buitenland,
                                 &heffingskorting_groen,
                                 &dividendbelasting,
                                 &loon,
                                 &resultaat_overige_werkzaamheden,
                                 &winst_uit_onderneming,
                                 &startersaftrek,
                                 &niet_gerealiseerd,
                                 &te_verrekenen_niet_gerealiseerd,
                                 &verrekend_niet_gerealiseerd,
                                 &zelfstandigenaftrek,
                                 &ondernemersaftrek,
                                 &winst_na_ondernemersaftrek,
                                 &mkb_winstvrijstelling,
                                 &belastbare_winst,
                                 &periodieke_uitkeringen,
                                 &inkomensvoorzieningen,
                                 &inkomen_voor_aftrek,
                                 &aftrekposten,
                                 &aftrekposten_deel,
                                 &aftrek_in_box_1,
                                 &inkomen_werk_en_woning,
                                 &verlies_werk_en_woning,
                                 &verlies_naar_eerder_jaar,
                                 &verrekend_verlies,
                                 &te_verrekenen_verlies,
                                 &belastbaar_inkomen_werk_en_woning,
                                 &belasting_tabel,
                                 &grondslagverminderende_posten,
                                 &tariefsaanpassing_grondslag,
                                 &tariefsaanpassing,
                                 &belasting_werk_en_woning,
                                 &premie_inkomen,
                                 &heffingspercentage,
                                 &premie_volksverzekeringen,
                                 &bijdrage_inkomen,
                                 &bijdrage_zvw,
                                 &arbeidsinkomen,
                                 &reguliere_voordelen,
                                 &vervreemdingsvoordelen,
                                 &aftrek_in_box_2,
                                 &inkomen_aanmerkelijk_belang,
                                 &verlies_aanmerkelijk_belang,
                                 &verlies_box_2_naar_eerder_jaar,
                                 &verrekend_verlies_box_2,
                                 &te_verrekenen_verlies_box_2,
                                 &belastbaar_inkomen_aanmerkelijk_belang,
                                 &belasting_aanmerkelijk_belang,
                                 &dividendbelasting_box_2,
                                 &afschrijving_bedrijfsmiddel,
                                 &afschrijving_gebouw,
                                 &afschrijvingen,
                                 &afschrijving_te_veel,
                                 &gecorrigeerde_winst,
                                 &renteaftrek_maximum,
                                 &niet_aftrekbare_rente,
                                 &afgetrokken_voortgewentelde_rente,
                                 &voort_te_wentelen_rente,
                                 &belastbare_winst_vennootschap,
                                 &verlies_vennootschap,
                                 &verlies_vennootschap_naar_eerder_jaar,
                                 &verrekening_hoogstens,
                                 &verrekend_verlies_vennootschap,
                                 &te_verrekenen_verlies_vennootschap,
                                 &belastbaar_bedrag,
                                 &vennootschapsbelasting,
                                 &schulden_eigen_vennootschap,
                                 &maximumbedrag_schulden,
                                 &bovenmatige_schulden,
                                 &verzamelinkomen,
                                 &gecombineerde_inkomensheffing,
                                 &algemene_heffingskorting_geheel,
                                 &algemene_heffingskorting,
                                 &arbeidskorting_geheel,
                                 &arbeidskorting,
                                 &combinatiekorting_geheel,
                                 &combinatiekorting,
                                 &jonggehandicaptenkorting,
                                 &toetsniveau,
                                 &verhoging_heffingskorting,
                                 &voorlopige_aanslag,
                                 &niet_geheven,
                                 &ouderenkorting,
                                 &alleenstaande_ouderenkorting,
                                 &gecombineerde_heffingskorting,
                                 &voorheffingen,
                                 &te_betalen,
                                 &waarde_verkrijging_woning,
                                 &waarde_verkregen_deel,
                                 &waardevermeerdering_starter,
                                 &maatstaf_van_heffing,
                                 &tarief_overdrachtsbelasting,
                                 &overdrachtsbelasting_geheel,
                                 &overdrachtsbelasting_vrijgesteld,
                                 &overdrachtsbelasting};

} // namespace netto::begrip
