// SPDX-License-Identifier: EUPL-1.2
// What the study of a sale says, each one row: the ways, the days that matter, what must be known, and the fields of a tax return.
#pragma once

#include "base/register.hpp"
#include "studies/verkoop/verkoop.hpp"

namespace netto::studies::sale_words {

/// `key` for programs; the name; and what it means, or what it costs when it is missed.
struct Row {
  std::string_view key;
  Word name, means;
};

inline constexpr Row ways[] = {
    {"sparen", {"sparen", "save"}, {"op een spaarrekening", "in a savings account"}},
    {"beleggen", {"beleggen", "invest"}, {"in effecten", "in securities"}},
    {"volgende_woning", {"volgende woning", "next home"}, {"in de volgende woning", "in the next home"}},
    {"aflossen", {"aflossen", "repay debts"}, {"in aflossing van schulden", "in repaying debts"}}};

inline constexpr Row limits[] = {
    {"jaarwisseling",
     {"levering voor of na 1 januari", "delivery before or after 1 January"},
     {"Wat op 1 januari op de rekening staat, telt dat hele jaar in box 3 en voor de toeslagen. Het bedrag is wat dat in box 3 "
      "scheelt.",
      "What is in the account on 1 January counts in box 3 all that year, and for the allowances. The amount is the difference "
      "in box 3."}},
    {"reserve",
     {"eigenwoningreserve telt", "own-home reserve counts"},
     {"Wie tot en met die dag een eigen woning koopt, kan over dit bedrag geen rente aftrekken; daarna wel (artikel 3.119aa "
      "lid 3 Wet IB 2001).",
      "Who buys an own home up to that day cannot deduct interest on this amount; after it he can (article 3.119aa lid 3 Wet "
      "IB 2001)."}},
    {"te_koop",
     {"leeg en te koop", "empty and for sale"},
     {"Daarna is de woning geen eigen woning meer: zij en haar lening gaan naar box 3 (artikel 3.111 lid 2).",
      "After it the home is no own home any more: it and its loan go to box 3 (article 3.111 lid 2)."}},
    {"toekomstig",
     {"leeg of in aanbouw, en u gaat er wonen", "empty or being built, and you will live there"},
     {"Woont u er dan niet, dan hoort de woning in box 3 (artikel 3.111 lid 3).",
      "When you do not live there by then, the home belongs in box 3 (article 3.111 lid 3)."}},
    {"gewezen_partner",
     {"de gewezen partner woont er", "the former partner lives there"},
     {"Daarna hoort uw deel in box 3 (artikel 3.111 lid 4).", "After it your part belongs in box 3 (article 3.111 lid 4)."}},
    {"verpleeghuis",
     {"opgenomen", "in a nursing home"},
     {"Daarna hoort de woning in box 3 (artikel 3.111 lid 5).", "After it the home belongs in box 3 (article 3.111 lid 5)."}},
    {"looptijd",
     {"langste looptijd van de lening", "longest term of the loan"},
     {"Daarna is de rente niet aftrekbaar, ook als er nog schuld is (artikel 3.119a lid 1 en 3.119c).",
      "After it interest is not deductible, also when there is still debt (article 3.119a lid 1 and 3.119c)."}},
    {"verklaring",
     {"verklaring voor het lage tarief", "declaration for the low rate"},
     {"Wie voor de levering niet verklaart dat hij er gaat wonen, betaalt dit bedrag meer overdrachtsbelasting (artikel 14 "
      "lid 3 en 15a Wbr).",
      "Who does not declare before the delivery that he will live there, pays this much more transfer tax (article 14 lid 3 "
      "and 15a Wbr)."}},
    {"hoofdverblijf",
     {"er anders dan tijdelijk wonen", "live there other than temporarily"},
     {"Wie eerder vertrekt, kan tot dit bedrag alsnog overdrachtsbelasting verschuldigd zijn (keuze K-124).",
      "Who leaves earlier may still owe transfer tax up to this amount (K-124)."}}};

inline constexpr Row checklist[] = {
    {"dag_van_levering",
     {"dag van levering", "day of delivery"},
     {"De levering bij de notaris telt, niet het contract.", "The delivery before the notary counts, not the contract."}},
    {"verkoopprijs", {"verkoopprijs", "selling price"}, {"Volgens de akte.", "By the deed."}},
    {"verkoopkosten",
     {"verkoopkosten", "selling costs"},
     {"Makelaar, notaris, energielabel: zij verlagen de overwaarde en de reserve. Zonder is met nul gerekend.",
      "Agent, notary, energy label: they lower the surplus and the reserve. Without them nil is taken."}},
    {"schuld_bij_verkoop",
     {"schuld op de dag van levering", "debt on the day of delivery"},
     {"Volgens de aflosnota (`waarde_op`). Zonder is met de schuld van 1 januari gerekend.",
      "By the redemption statement (`waarde_op`). Without it the debt of 1 January is taken."}},
    {"boeterente",
     {"boeterente", "early repayment charge"},
     {"Aftrekbaar in het jaar van betalen, als deel van de rente.", "Deductible when paid, as part of the interest."}},
    {"afgesloten_op",
     {"begin van de lening", "begin of the loan"},
     {"Bepaalt de langste looptijd, ook na verhuizen.", "Decides the longest term, also after moving."}},
    {"aankoopprijs",
     {"aankoopprijs met kosten", "purchase price with costs"},
     {"Nodig voor wat van de schuld eigenwoningschuld is; zonder telt zij geheel.",
      "Needed for how much of the debt is an own-home debt; without it all counts."}},
    {"eerdere_reserve",
     {"reserve uit een eerdere verkoop", "reserve of an earlier sale"},
     {"Is kort voor de koop of verkoop een andere eigen woning verkocht, geef dan `[[eigenwoningreserve]]`.",
      "When another own home was sold shortly before, give `[[eigenwoningreserve]]`."}},
    {"woz",
     {"WOZ-waarde van het jaar van verkoop", "WOZ value of the year of sale"},
     {"Voor het eigenwoningforfait tot de levering.", "For the deemed income until the delivery."}},
    {"inkomen",
     {"inkomen van het jaar van verkoop", "income of the year of sale"},
     {"Zonder inkomen is van de wegen alleen box 3 gerekend, niet de renteaftrek.",
      "Without income only box 3 of the ways is computed, not the deduction of interest."}},
    {"volgende_woning",
     {"prijs van de volgende woning", "price of the next home"},
     {"Voor de hoogste aftrekbare schuld: `--nieuw-prijs`.", "For the highest deductible debt: `--nieuw-prijs`."}}};

inline constexpr Row returns[] = {
    {"woning_tot_levering",
     {"eigen woning: tot en met de dag van levering", "own home: up to the day of delivery"},
     {"WOZ-waarde en het deel van het jaar.", "WOZ value and the part of the year."}},
    {"rente_tot_levering",
     {"rente en boeterente van de oude lening", "interest and early repayment charge of the old loan"},
     {"Tot en met de aflossing; wat van financieringskosten nog niet was afgetrokken ook.",
      "Up to the repayment; also what of financing costs was not deducted yet."}},
    {"verkoop",
     {"verkoop van de eigen woning", "sale of the own home"},
     {"Verkoopprijs, verkoopkosten en eigenwoningschuld: het saldo is de eigenwoningreserve, van ieder zijn deel.",
      "Price, costs and own-home debt: the balance is the own-home reserve, each his part."}},
    {"box3_na_verkoop",
     {"box 3: wat er op 1 januari van de opbrengst is", "box 3: what there is of the proceeds on 1 January"},
     {"Banktegoeden, beleggingen, of minder schulden.", "Bank balances, investments, or fewer debts."}},
    {"koop",
     {"eigen woning: vanaf de dag van levering", "own home: from the day of delivery"},
     {"WOZ-waarde en het deel van het jaar.", "WOZ value and the part of the year."}},
    {"financieringskosten",
     {"eenmalige kosten van de lening", "one-off costs of the loan"},
     {"Advies, taxatie, hypotheekakte en NHG; niet de overdrachtsbelasting en de leveringsakte.",
      "Advice, valuation, mortgage deed and NHG; not the transfer tax and the deed of delivery."}},
    {"eigenwoningschuld",
     {"wat van de lening eigenwoningschuld is", "what of the loan is an own-home debt"},
     {"Met de eigenwoningreserve; de rest is een schuld in box 3. Van een lening die niet van een bank is ook haar gegevens.",
      "With the own-home reserve; the rest is a debt in box 3. Of a loan that is not from a bank also its details."}}};

template <std::size_t N> constexpr const Row& row_of(const Row (&rows)[N], std::string_view key) {
  for (const Row& r : rows)
    if (r.key == key) return r;
  return rows[0];
}

} // namespace netto::studies::sale_words
