// SPDX-License-Identifier: EUPL-1.2
#include "areas/say.hpp"
#include "studies/amounts.hpp"
#include "studies/verkoop/wording.hpp"

namespace netto::studies {

using namespace netto::report;

namespace {

std::string percent(Percentage p, Language language) {
  return for_people(Fraction{p.thousandths(), Percentage::geheel}, ValueKind::percent, language);
}
const Word& name_of_way(Proceeds p) { return sale_words::ways[static_cast<std::size_t>(p)].name; }

Table ends(const SaleAnswer& a, const Chooser& in, Language language) {
  Table t{in("Over aan het einde", "Left at the end"),
          "euro",
          {in("geldend recht", "law in force"), in("wetsvoorstel", "bill"), in("belasting", "tax"), in("vereist", "required"),
           in("na belasting", "after tax")}};
  std::optional<std::size_t> best;
  const auto& ways = a.geldend.wegen;
  for (std::size_t i = 0; i < ways.size(); ++i)
    if (!best || ways[i].jaren.back().over > ways[*best].jaren.back().over) best = i;
  for (std::size_t i = 0; i < ways.size(); ++i) {
    const ProceedsWay& w = ways[i];
    Fraction tax;
    for (const ProceedsYear& y : w.jaren) tax = tax + y.belasting;
    const auto rate = [&](const std::optional<Percentage>& p) { return p ? percent(*p, language) : "-"; };
    const auto& bill = a.wetsvoorstel.wegen;
    t.rows.push_back({{in(name_of_way(w.soort)), amount(w.jaren.back().over, language),
                       i < bill.size() ? amount(bill[i].jaren.back().over, language) : "-", amount(tax, language),
                       rate(w.vereist), rate(w.vereist_na_belasting)},
                      best == i,
                      true});
  }
  return t;
}
Table years(const ProceedsWay& w, const Chooser& in, Language language) {
  Table t{in(name_of_way(w.soort)),
          "euro",
          {in("rendement", "return"), in("lasten", "costs"), in("aflossing", "repaid"), in("inleg", "put in"),
           in("belasting", "tax"), in("over", "left")}};
  bool continued = false;
  for (const ProceedsYear& y : w.jaren) {
    continued = continued || y.doorgetrokken;
    t.rows.push_back(
        {{std::to_string(y.jaar) + (y.doorgetrokken ? " *" : ""), amount(y.rendement, language), amount(y.lasten, language),
          amount(y.aflossing, language), amount(y.inleg, language), amount(y.belasting, language), amount(y.over, language)},
         false,
         !y.doorgetrokken});
  }
  if (continued)
    t.notes.push_back(in("na het laatste jaar met eigen regels en cijfers: die van dat jaar gaan door",
                         "after the last year with rules and figures of its own: those of that year go on"));
  return t;
}

void the_sale(Blocks& out, const SaleAnswer& a, const Chooser& in, Language language) {
  Table t{in("De verkoop", "The sale"), "euro", {in("bedrag", "amount")}};
  t.rows = {{{in("verkoopprijs", "selling price"), amount(a.prijs, language)}},
            {{in("verkoopkosten", "selling costs"), amount(-a.kosten, language)}},
            {{in("schuld", "debt"), amount(-a.schuld, language)}},
            {{in("overwaarde: geld", "surplus: money"), amount(a.overwaarde, language)}, true},
            {{in("vervreemdingssaldo: eigenwoningreserve", "sale balance: own-home reserve"),
              amount(a.vervreemdingssaldo, language)}}};
  out.push_back(std::move(t));
  Table p{in("Ieders deel", "The part of each"),
          "euro",
          {in("reserve", "reserve"), in("laatste dag", "last day"), in("hoogste schuld", "highest debt"),
           in("na die dag", "after it")}};
  const auto shown = [&](const std::optional<Fraction>& f) { return f ? amount(*f, language) : "-"; };
  for (const SaleOfPerson& x : a.personen)
    p.rows.push_back({{name_of(a.dossier, thing_of(a.dossier, x.wie)), amount(x.reserve, language),
                       x.laatste_dag ? date_text(*x.laatste_dag) : "-", shown(x.hoogste_schuld), shown(x.hoogste_zonder)}});
  if (!p.rows.empty()) out.push_back(std::move(p));
  if (a.vraag.nieuw_prijs) {
    out.push_back(Sentence{in("Hoogste schuld: waarover rente aftrekbaar is bij een volgende woning van ",
                              "Highest debt: on which interest is deductible with a next home of ") +
                           amount(*a.vraag.nieuw_prijs, language) + in(" met kosten ", " with costs ") +
                           amount(a.vraag.nieuw_kosten + a.nieuw_overdrachtsbelasting.value_or(Euro{}), language) +
                           in(", voor verbetering.", ", before improvement.")});
    if (!a.nieuw_overdrachtsbelasting)
      out.push_back(Alert{in("Zonder overdrachtsbelasting", "Without transfer tax"),
                          in("Er zijn geen regels voor dat jaar: geef --nieuw-overdrachtsbelasting.",
                             "There are no rules for that year: give --nieuw-overdrachtsbelasting.")});
  }
}

void the_allowances(Blocks& out, const SaleAnswer& a, const Chooser& in, Language language) {
  if (a.toeslagen.empty()) {
    if (!a.geldend.wegen.empty())
      out.push_back(Sentence{in("De vermogensgrenzen van de toeslagen van het jaar na de verkoop zijn niet bekend.",
                                "The wealth limits of the allowances of the year after the sale are not known.")});
    return;
  }
  report::List lost{report::List::Kind::warning};
  Table t{in("Vermogenstoets ", "Test of wealth ") + std::to_string(year_of(a.op) + 1),
          "euro",
          {in("zonder", "without"), in("met opbrengst", "with proceeds"), in("grens", "limit"), in("uitkomst", "outcome")}};
  for (const AllowanceTest& x : a.toeslagen) {
    const std::string who = areas::names(x.toets.personen, a.dossier, language), what = in(toeslagen::word_of(x.toets.toeslag));
    t.rows.push_back({{what + ", " + who, amount(x.zonder_opbrengst, language), amount(x.toets.vermogen, language),
                       amount(x.toets.grens, language),
                       x.al_boven      ? in("al erboven", "above already")
                       : x.toets.boven ? in("erboven", "above")
                                       : in("eronder", "below")}});
    if (x.toets.boven && !x.al_boven)
      lost.items.push_back({in("Met de opbrengst als geld op 1 januari is er dat hele jaar geen ",
                               "With the proceeds as money on 1 January there is all that year no ") +
                            what + in(" voor ", " for ") + who + "."});
  }
  if (!lost.items.empty()) out.push_back(std::move(lost));
  t.remark = true;
  out.push_back(std::move(t));
  out.push_back(
      Sentence{in("De toeslagen zelf zijn niet berekend: of u er recht op heeft hangt ook af van inkomen, huur, kinderen en "
                  "medebewoners. Een toeslagpartner kan een ander zijn dan de fiscale partner.",
                  "The allowances themselves are not computed: whether you have one also hangs on income, rent, children "
                  "and who lives with you. A partner for allowances may be another than the fiscal partner.")});
}

void the_days(Blocks& out, const SaleAnswer& a, const Chooser& in, Language language) {
  out.push_back(Heading{2, in("Dagen die ertoe doen", "Days that matter")});
  report::List days;
  for (const ChainLimit& l : a.termijnen) {
    const auto& row = sale_words::row_of(sale_words::limits, l.soort);
    std::string value = in(row.name);
    if (!l.wat.none()) value += " (" + name_of(a.dossier, l.wat) + ")";
    if (l.bedrag) value += ": " + euro(rounded(*l.bedrag, 100, 1, Direction::nearest), language);
    days.items.push_back({in("tot en met ", "until ") + date_text(l.laatste_dag) + ": " + value, {in(row.means)}});
  }
  out.push_back(std::move(days));
}
void the_checklist(Blocks& out, const SaleAnswer& a, const Chooser& in) {
  out.push_back(Heading{2, in("Voor de verkoop", "Before the sale")});
  for (const auto state : {ChecklistItem::State::ontbreekt, ChecklistItem::State::bekend}) {
    const bool known = state == ChecklistItem::State::bekend;
    report::List list;
    std::string names;
    for (const ChecklistItem& c : a.controle) {
      if (c.staat != state) continue;
      const auto& row = sale_words::row_of(sale_words::checklist, c.soort);
      const std::string name = in(row.name) + (c.wat.none() ? "" : " (" + name_of(a.dossier, c.wat) + ")");
      names += (names.empty() ? "" : ", ") + name;
      list.items.push_back({name + ": " + in(row.means)});
    }
    if (names.empty()) continue;
    if (known) {
      out.push_back(Sentence{in("Bekend: ", "Known: ") + names + "."});
      continue;
    }
    out.push_back(Heading{3, in("Niet bekend", "Not known")});
    out.push_back(std::move(list));
  }
}
void the_returns(Blocks& out, const SaleAnswer& a, const Chooser& in) {
  out.push_back(Heading{2, in("In welke aangifte", "In which tax return")});
  report::List fields;
  for (const ReturnField& f : a.aangifte) {
    const auto& row = sale_words::row_of(sale_words::returns, f.soort);
    fields.items.push_back(
        {std::to_string(f.jaar) + ", " + (f.koper ? in("koper", "buyer") : in("verkoper", "seller")) + ": " + in(row.name),
         {in(row.means)}});
  }
  out.push_back(std::move(fields));
  out.push_back(
      Sentence{in("Het jaar is dat van de levering bij de notaris, niet dat van het contract. De overdrachtsbelasting geeft de "
                  "notaris aan.",
                  "The year is that of the delivery before the notary, not that of the contract. The notary files the "
                  "transfer tax.")});
}

} // namespace

std::string sale_title(const SaleAnswer& a, Language language) {
  const Chooser in{language};
  return in("Verkoop van ", "Sale of ") + name_of(a.dossier, a.woning) + in(" op ", " on ") + date_text(a.op);
}

Blocks sale_report(const SaleAnswer& a, Language language) {
  const Chooser in{language};
  Blocks out{Heading{1, sale_title(a, language)}};
  KeyFigures figures;
  figures.figures.push_back({in("Overwaarde", "Surplus"), euro(rounded(a.overwaarde, 100, 1, Direction::nearest), language),
                             in("na kosten en schuld", "after costs and debt"), KeyFigures::Tone::main});
  figures.figures.push_back({in("Eigenwoningreserve", "Own-home reserve"),
                             euro(rounded(a.vervreemdingssaldo, 100, 1, Direction::nearest), language),
                             in("vervreemdingssaldo", "sale balance"), KeyFigures::Tone::plain});
  if (a.jaarwisseling && a.jaarwisseling->verschil() > Fraction{})
    figures.figures.push_back({in("Levering na 1 januari", "Delivery after 1 January"),
                               euro(rounded(a.jaarwisseling->verschil(), 100, 1, Direction::nearest), language),
                               in("minder belasting", "less tax"), KeyFigures::Tone::saves});
  out.push_back(std::move(figures));
  the_sale(out, a, in, language);
  if (a.geldend.wegen.empty()) {
    out.push_back(Sentence{in("Er is geen opbrengst om te verdelen, of een jaar heeft geen antwoord.",
                              "There are no proceeds to place, or a year has no answer.")});
  } else {
    out.push_back(Heading{2, in("Waar de opbrengst blijft", "Where the proceeds go")});
    out.push_back(Alert{in("GEEN GELDEND RECHT", "NOT LAW IN FORCE"),
                        in("Een projectie met aannames: cijfers van latere jaren zijn die van het laatste bekende jaar.",
                           "A projection with assumptions: figures of later years are those of the last known year.")});
    out.push_back(ends(a, in, language));
    if (a.vraag.nieuw_prijs) {
      const auto from = [&](const ProceedsCourse& c) {
        return c.kopen_vanaf ? in("vanaf ", "from ") + std::to_string(*c.kopen_vanaf) : in("niet", "not");
      };
      out.push_back(Sentence{in("Kopen laat ten minste zoveel over als huren en beleggen: onder het geldende recht ",
                                "Buying leaves at least as much as renting and investing: under the law in force ") +
                             from(a.geldend) + in("; onder het wetsvoorstel ", "; under the bill ") + from(a.wetsvoorstel) +
                             "."});
    }
    out.push_back(Sentence{
        in("Vereist rendement: wat beleggen per jaar moet opbrengen (koers en inkomsten samen) om aan het einde evenveel "
           "over te laten als die weg, onder het geldende recht; bij beleggen staat alleen wat het na belasting opbrengt.",
           "Required return: what investing must yield per year (price and income together) to leave as much at the end "
           "as that way, under the law in force; of investing itself only what it yields after tax.")});
    for (const ProceedsWay& w : a.geldend.wegen) out.push_back(years(w, in, language));
    if (a.jaarwisseling)
      out.push_back(Sentence{
          in("Als spaargeld op 1 januari ", "As savings on 1 January ") + std::to_string(a.jaarwisseling->jaar) +
          in(" kost de opbrengst dat jaar ", " the proceeds cost that year ") + amount(a.jaarwisseling->ervoor, language) +
          in(" aan belasting; geleverd na die dag ", " in tax; delivered after it ") + amount(a.jaarwisseling->erna, language) +
          "."});
    the_allowances(out, a, in, language);
  }
  the_days(out, a, in, language);
  the_checklist(out, a, in);
  the_returns(out, a, in);
  report::List notes;
  const auto note = [&](const char* nl, const char* en) { notes.items.push_back({in(nl, en)}); };
  note("De wegen beginnen op 1 januari na de verkoop; een volgende woning is op 31 december gekocht met een annuïteit over de "
       "langste "
       "looptijd. In elke weg komt uit het inkomen evenveel: de hoogste uitgave van dat jaar.",
       "The ways begin on 1 January after the sale; a next home is bought on 31 December with an annuity over the longest "
       "term. In "
       "every way the same comes from income: the highest outlay of that year.");
  note("De belasting is die met de opbrengst min die zonder, over alle boxen als het dossier inkomen heeft; dat inkomen blijft "
       "gelijk.",
       "The tax is that with the proceeds less that without, over all boxes when the dossier has income; that income stays the "
       "same.");
  note("Aflossen gaat van de duurste schuld naar de goedkoopste, zonder boete. Sparen en beleggen hebben geen kosten.",
       "Debts are repaid from the dearest to the cheapest, without charge. Saving and investing have no costs.");
  for (const auto* c : {&a.geldend, &a.wetsvoorstel})
    if (std::ranges::any_of(c->wegen, &ProceedsWay::alleen_box3)) {
      note("Van een of meer jaren is alleen box 3 gerekend: renteaftrek en eigenwoningforfait tellen daar niet mee.",
           "Of one or more years only box 3 is computed: deduction of interest and deemed income do not count there.");
      break;
    }
  out.push_back(std::move(notes));
  out.push_back(
      Sentence{std::to_string(a.aangenomen) + in(" waarden van het dossier zijn aangenomen (netto vergelijk toont ze).",
                                                 " values of the dossier were assumed (netto vergelijk shows them).")});
  return out;
}

} // namespace netto::studies
