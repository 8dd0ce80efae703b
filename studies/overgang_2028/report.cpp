// SPDX-License-Identifier: EUPL-1.2
#include "studies/overgang_2028/report.hpp"

#include "areas/say.hpp"
#include "base/joined.hpp"

#include "areas/box3/regimes.hpp"
#include "areas/box3/wording.hpp"
#include "areas/box3_2028/regimes.hpp"
#include "areas/box3_2028/wording.hpp"

#include <algorithm>
#include <iterator>
#include <set>
#include <utility>

namespace netto::studies {

using namespace report;

namespace {

class Comparison {
public:
  Comparison(const TransitionComparison& v, const Dossier& d, Language language) : v_{v}, d_{d}, in{language} {
    for (const auto& j : v_.jaren) bars_.push_back(bars(j));
  }

  Blocks blocks() {
    title();
    reservations();
    tables();
    reasons();
    if (v_.overgang) transition(*v_.overgang);
    assumptions();
    warnings();
    return std::move(out_);
  }

private:
  std::string money(const Fraction& x) const { return netto::money(x, in.language); }
  std::string euro(const auto& amount) const { return areas::euro(amount, in.language); }
  void heading(std::string text) { out_.push_back(Heading{2, std::move(text)}); }
  void sentence(std::string text) { out_.push_back(Sentence{std::move(text)}); }
  /// Adds to the list at the end, or begins one.
  report::List::Item& item(std::string text, report::List::Kind kind = report::List::Kind::plain) {
    if (out_.empty() || !std::holds_alternative<report::List>(out_.back())) out_.push_back(report::List{kind, {}});
    return std::get<report::List>(out_.back()).items.emplace_back(report::List::Item{std::move(text), {}});
  }
  void warning(std::string text) { item(std::move(text), report::List::Kind::warning); }

  void title() {
    out_.push_back(Heading{1, comparison_title(v_, in.language)});
    if (!std::ranges::all_of(bars_, in_force))
      out_.push_back(Alert{
          in("DEELS GEEN GELDEND RECHT", "PARTLY NOT LAW IN FORCE"),
          in("Waar in de kolom status iets anders staat dan geldend, rust het bedrag op een voorstel of een raming; het kan "
             "nog veranderen.",
             "Where the status column says anything but in force, the amount rests on a proposal or an estimate; it may "
             "still change.")});
    left_out();
    if (v_.overgang) key_figures(*v_.overgang);
  }
  /// What the amounts of some years are without; why is said at the end.
  void left_out() {
    std::vector<std::string> things;
    for (const auto& j : v_.jaren)
      for (const auto& s : j.stelsels)
        if (s.outcome.answer)
          for (const Notice& b : s.outcome.answer->warnings)
            if (std::string name = areas::subject_of_notice(b, d_).in(in.language);
                b.code->kind == Message::omission && std::ranges::find(things, name) == things.end())
              things.push_back(std::move(name));
    if (!things.empty())
      out_.push_back(Alert{in("NIET VOLLEDIG", "NOT COMPLETE"),
                           in("De bedragen van de jaren met ! zijn zonder ", "The amounts of the years with ! are without ") +
                               enumeration(things, in.language) + in("; waarom staat onderaan.", "; the end says why.")});
  }
  static bool not_complete(const YearComparison& j) {
    return std::ranges::any_of(j.stelsels,
                               [](const auto& s) { return s.outcome.answer && areas::not_complete(*s.outcome.answer); });
  }
  /// The change of regime in large.
  void key_figures(const Transition& o) {
    using Tone = KeyFigures::Tone;
    KeyFigures k;
    const std::string before = std::to_string(o.jaar - 1), after = std::to_string(o.jaar);
    const auto figure = [&](const std::optional<Amount>& tax, std::string of, std::string text) {
      if (tax) k.figures.push_back({in("Belasting over ", "Tax of ") + std::move(of), euro(*tax), std::move(text), Tone::main});
    };
    figure(o.belasting_voor, before, in(status_before_change(o).meaning));
    figure(o.belasting_na, after + in(", wetsvoorstel", ", bill"), in("geen geldend recht", "not law in force"));
    figure(o.belasting_na_novelle, after + in(", met novelle", ", amended"),
           in("voorstel van het kabinet, geen geldend recht", "cabinet proposal, not law in force"));
    if (!v_.aangenomen.empty())
      k.figures.push_back({in("Aangenomen", "Assumed"), std::to_string(v_.aangenomen.size()) + in(" gegevens", " values"),
                           in("het dossier geeft ze niet; zie Aannames", "the dossier does not give them; see Assumptions"),
                           Tone::open});
    out_.push_back(std::move(k));
  }

  /// What the amounts hang on: each question once, with what it is about in each year.
  void reservations() {
    bool voor_vermindering = false;
    struct Regel {
      std::string vraag, effecten;
    };
    std::vector<Regel> vragen;
    std::set<Thing> mogelijk;
    for (const auto& j : v_.jaren)
      for (const auto& s : j.stelsels) {
        if (!s.outcome.answer) continue;
        const auto& a = *s.outcome.answer;
        voor_vermindering = voor_vermindering || a.vermogen.voor_vermindering;
        for (const auto& v : a.vragen) {
          if (!areas::matters(v, a)) continue;
          if (v.alleen_mogelijk) {
            mogelijk.insert(v.vraag.wat);
            continue;
          }
          const std::string vraag = areas::show(v.vraag, d_, in.language);
          auto r = std::ranges::find(vragen, vraag, &Regel::vraag);
          if (r == vragen.end()) r = vragen.insert(r, {vraag, ""});
          if (!v.effect || nil(*v.effect)) continue;
          r->effecten +=
              (r->effecten.empty() ? "" : ", ") + std::to_string(j.jaar) +
              (s.scenario.empty() || a.regime->status == areas::LegalStatus::geldend ? " "
                                                                                     : in(" (novelle) ", " (amendment) ")) +
              areas::difference_words(*v.effect, in.language);
        }
      }
    if (voor_vermindering)
      warning(in("Er is onroerend goed in het buitenland: de bedragen onder het wetsvoorstel zijn die van vóór de vermindering "
                 "om dubbele belasting te voorkomen, waarvan de regels nog niet bekend zijn.",
                 "There is real estate abroad: the amounts under the bill are those before relief from double taxation, of "
                 "which the rules are not known yet."));
    const std::size_t getoond = std::min(vragen.size(), areas::hoogstens_vragen_apart);
    for (std::size_t i = 0; i < getoond; ++i) {
      const Regel& r = vragen[i];
      warning(in("Open vraag: ", "Open question: ") + r.vraag +
              (r.effecten.empty() ? "" : in(" Scheelt: ", " Difference: ") + r.effecten + "."));
    }
    if (getoond < vragen.size())
      warning(in("En nog ", "And ") + std::to_string(vragen.size() - getoond) +
              in(" vragen (--json noemt ze).", " more questions (--json lists them)."));
    if (!mogelijk.empty())
      warning(areas::show_possible(mogelijk.size(), in.language) +
              in(" (netto bereken stelt de vragen).", " (netto bereken asks)."));
  }

  // ------------------------------------------------------------------------------------------------------------ table

  /// Routes of these years, in the order in which they come up.
  std::vector<const RouteName*> routes(std::size_t first, std::size_t end) const {
    std::vector<const RouteName*> out;
    for (std::size_t i = first; i < end; ++i)
      for (const Bar& s : bars_[i])
        if (std::ranges::find(out, s.route) == out.end()) out.push_back(s.route);
    return out;
  }
  Table table(std::size_t first, std::size_t end) const {
    Table t{in("jaar", "year"), "", {}};
    t.remark = true;
    const auto columns = routes(first, end);
    for (const auto* r : columns) t.columns.push_back(in(r->brief));
    t.columns.push_back("status");
    for (std::size_t i = first; i < end; ++i) {
      const YearComparison& j = v_.jaren[i];
      Table::Row row{{std::to_string(j.jaar) + (not_complete(j) ? " !" : "") + (j.aangenomen.empty() ? "" : " ~")},
                     false,
                     in_force(bars_[i])};
      for (const auto* r : columns) row.cells.push_back(cell(i, r));
      row.cells.push_back(status(j));
      t.rows.push_back(std::move(row));
    }
    return t;
  }
  std::string cell(std::size_t i, const RouteName* route) const {
    for (const Bar& s : bars_[i])
      if (s.route == route) return (s.telt ? "* " : "") + money(s.belasting.waarde);
    return "-";
  }
  static bool in_force(const std::vector<Bar>& year) { return std::ranges::all_of(year, &Bar::geldend); }
  std::string status(const YearComparison& j) const {
    const std::string out = joined(statuses(j), " / ", [&](const StatusName* s) { return in(s->brief); });
    return out.empty() ? in("geen antwoord", "no answer") : out;
  }
  /// Does the year `next` have a route of the years before it, from `first` on?
  bool continues(std::size_t first, std::size_t next) const {
    const auto before = routes(first, next), now = routes(next, next + 1);
    return before.empty() || now.empty() || std::ranges::find_first_of(before, now) != before.end();
  }
  /// One table, or for narrow paper one for each run of years that share routes; and as a picture.
  void tables() {
    heading(in("Belasting per jaar (euro)", "Tax per year (euro)"));
    out_.push_back(comparison_chart(v_, in.language));
    Table all = table(0, v_.jaren.size());
    for (std::size_t first = 0, end = 1; end <= v_.jaren.size(); ++end) {
      if (end < v_.jaren.size() && continues(first, end)) continue;
      all.narrow.push_back(table(first, end));
      first = end;
    }
    out_.push_back(std::move(all));
    const bool assumed = std::ranges::any_of(v_.jaren, [](const auto& j) { return !j.aangenomen.empty(); });
    sentence(in("* telt volgens dat stelsel", "* counts under that regime") +
             (std::ranges::any_of(v_.jaren, not_complete) ? in("; ! niet volledig", "; ! not complete") : "") +
             (assumed ? in("; ~ rust ook op aannames (onderaan)", "; ~ also rests on assumptions (below)") : "") +
             (with_relief() ? in("; na vermindering voor het buitenland", "; after relief for abroad") : "") +
             in("; vóór heffingskorting en dividendbelasting", "; before credit and dividend tax"));
  }

  bool with_relief() const {
    return std::ranges::any_of(v_.jaren, [](const YearComparison& j) {
      return std::ranges::any_of(
          j.stelsels, [](const auto& s) { return s.outcome.answer && s.outcome.answer->vermogen.huishouden.vermindering; });
    });
  }
  void reasons() {
    bool begun = false;
    for (const auto& j : v_.jaren)
      for (const Notice& b : studies::reasons(j)) {
        if (!std::exchange(begun, true)) heading(in("Geen antwoord", "No answer"));
        item(std::to_string(j.jaar) + ": " + areas::show(b, d_, in.language));
      }
  }

  // ------------------------------------------------------------------------------------------------------- transition

  void transition(const Transition& o) {
    const std::string voor = std::to_string(o.jaar - 1), na = std::to_string(o.jaar);
    heading(in("Wat verandert er voor u van ", "What changes for you from ") + voor + in(" op ", " to ") + na + "?");
    std::string let_op =
        in("Let op: wat vanaf " + na +
               " geldt is een wetsvoorstel, de novelle een voorstel van het kabinet. Geen van beide is geldend recht.",
           "Note: what applies from " + na + " is a bill, and the amendment a cabinet proposal. Neither is law in force.");
    if (&status_before_change(o) != &status::geldend)
      let_op += in(" Ook onder de cijfers van " + voor + " zijn er uit een voorstel of raming.",
                   " Some figures of " + voor + " are of a proposal or estimate too.");
    sentence(let_op);
    tax(o, voor, na);
    start_values(o);
    costs(o, na);
    losses(o, voor);
    tax_free(o, voor, na);
    for (const auto& e : o.eindigt)
      item(in("De vrijstelling voor groene beleggingen (" + euro(e.bedrag) + " in " + voor + ") eindigt; u hebt er dan " +
                  euro(e.bezit) + " van. Het rendement daarop telt vanaf " + na + " mee.",
              "The exemption for green investments (" + euro(e.bedrag) + " in " + voor + ") ends; you then have " +
                  euro(e.bezit) + " of them. Their return counts from " + na + "."));
  }
  void tax(const Transition& o, const std::string& voor, const std::string& na) {
    const auto of_niet = [&](const std::optional<Amount>& u) {
      return u ? euro(*u) : in("niet te berekenen", "not computable");
    };
    item(in("Belasting: ", "Tax: ") + of_niet(o.belasting_voor) + in(" over ", " for ") + voor + "; " +
         of_niet(o.belasting_na) + in(" over ", " for ") + na + in(" volgens het wetsvoorstel, ", " under the bill, ") +
         of_niet(o.belasting_na_novelle) + in(" met de novelle.", " with the amendment.") + reservation(o));
  }
  /// What makes the amounts before and after the change no like for like.
  std::string reservation(const Transition& o) const {
    std::string out;
    const auto year = std::ranges::find(v_.jaren, o.jaar, &YearComparison::jaar);
    if (year != v_.jaren.end() && not_complete(*year))
      out += in(" Die van ", " Those of ") + std::to_string(o.jaar) +
             in(" zijn niet volledig: het verschil zegt niets.", " are not complete: the difference says nothing.");
    if (with_relief())
      out += in(" Die van ", " That of ") + std::to_string(o.jaar - 1) +
             in(" is na vermindering voor het buitenland, die onder het wetsvoorstel niet bekend is.",
                " is after relief for abroad, which under the bill is not known.");
    return out;
  }
  void start_values(const Transition& o) {
    const std::string dag = in("1 januari ", "1 January ") + std::to_string(o.jaar);
    start_list(o, false,
               in("Winst op een huis wordt belast in het jaar waarin u het verkoopt, en alleen wat het meer opbrengt dan de "
                  "waarde op " +
                      dag + " (de WOZ-waarde van " + std::to_string(o.jaar + 1) +
                      "). Wat het tot dan meer waard is geworden, wordt bij verkoop niet meer belast.",
                  "Gain on a home is taxed in the year you sell it, and only what it brings above its value on " + dag +
                      " (the WOZ value of " + std::to_string(o.jaar + 1) +
                      "). What it gained until then is not taxed at a sale."));
    start_list(o, true,
               in("Aandelen, fondsen en obligaties: volgens het wetsvoorstel telt elk jaar de waardestijging vanaf " + dag +
                      "; met de novelle pas bij verkoop, vanaf de waarde op die dag.",
                  "Shares, funds and bonds: under the bill each year's change in value counts from " + dag +
                      "; with the amendment only when sold, from the value on that day."));
  }
  void start_list(const Transition& o, bool novelle, std::string lead) {
    std::vector<std::string> details;
    for (const auto& s : o.startwaarden) {
      if (s.alleen_novelle != novelle) continue;
      std::string regel = name_of(d_, s.wat) + ": " + euro(s.waarde) + (s.aangenomen ? in(" (aangenomen)", " (assumed)") : "");
      if (s.onbelast && s.aankoopprijs)
        regel += in("; gekocht en verbeterd voor ", "; bought and improved for ") + euro(*s.aankoopprijs) +
                 (*s.onbelast < Euro{}
                      ? in(", dus een verlies tot dan van " + euro(-*s.onbelast) + " telt niet mee",
                           ", so a loss until then of " + euro(-*s.onbelast) + " does not count")
                      : in(", dus " + euro(*s.onbelast) + " blijft onbelast", ", so " + euro(*s.onbelast) + " stays untaxed"));
      details.push_back(regel + ".");
    }
    if (!details.empty()) item(std::move(lead)).details = std::move(details);
  }
  void costs(const Transition& o, const std::string& na) {
    if (!o.belasting_na) return;
    if (o.kosten.empty() && o.kosten_niet.empty()) {
      item(in("Kosten van onderhoud, beheer en lasten gaan in " + na +
                  " tellen, maar het dossier noemt er geen (kosten = { ... }).",
              "Costs of upkeep, management and charges begin to count in " + na +
                  ", but the dossier gives none (kosten = { ... })."));
      return;
    }
    const auto list = [&](const std::vector<CostItem>& kosten) {
      std::vector<std::string> names;
      for (const auto& k : kosten) names.push_back(name_of(d_, k.wat) + " " + euro(k.bedrag));
      return enumeration(names, in.language);
    };
    if (!o.kosten.empty())
      item(in("Kosten gaan tellen: ", "Costs begin to count: ") + euro(o.kosten_tellen) + in(" in ", " in ") + na + " (" +
           list(o.kosten) + in("). Tot en met ", "). Up to and including ") + std::to_string(o.jaar - 1) +
           in(" tellen alleen rentelasten, en die alleen bij het werkelijke rendement.",
              " only interest paid counts, and only in the actual return."));
    if (!o.kosten_niet.empty())
      item(in("Deze kosten tellen ook dan niet, omdat de woning niet genoeg dagen is verhuurd: ",
              "These costs do not count even then, because the home is not let for enough days: ") +
           list(o.kosten_niet) + ".");
  }
  void losses(const Transition& o, const std::string& voor) {
    if (nil(o.verlies_vervalt)) {
      item(in("Verliezen: in de jaren hierboven tot en met " + voor +
                  " met een volledig bekend werkelijk rendement was dat nooit negatief; er vervalt niets.",
              "Losses: in the years above up to and including " + voor +
                  " with a completely known actual return it was never negative; nothing vanishes."));
      return;
    }
    std::vector<std::string> jaren;
    for (const auto& [jaar, u] : o.verliesjaren) jaren.push_back(std::to_string(jaar) + " " + euro(u));
    item(
        in("Verliezen tot en met " + voor + " vervallen: samen ", "Losses up to and including " + voor + " vanish: together ") +
        euro(o.verlies_vervalt) + " (" + enumeration(jaren, in.language) +
        in("). Het werkelijke rendement is dan nihil, en het verlies gaat niet mee naar latere jaren. Verliezen vanaf ",
           "). The actual return is nil then, and the loss is not carried to later years. Losses from ") +
        std::to_string(o.jaar) + in(" gaan volgens het wetsvoorstel wel mee.", " on are carried forward under the bill."));
  }
  void tax_free(const Transition& o, const std::string& voor, const std::string& na) {
    if (!o.heffingvrij_vermogen || !o.heffingvrij_resultaat) return;
    const std::string samen = o.personen > 1 ? in(" samen", " together") : "";
    std::string tekst = in(
        "Het heffingvrije vermogen (" + euro(*o.heffingvrij_vermogen) + samen + " in " + voor +
            ") verdwijnt. Daarvoor in de plaats komt een heffingvrij resultaat van " + euro(*o.heffingvrij_resultaat) + samen,
        "The tax-free capital (" + euro(*o.heffingvrij_vermogen) + samen + " in " + voor +
            ") disappears. In its place comes a tax-free result of " + euro(*o.heffingvrij_resultaat) + samen);
    if (o.heffingvrij_resultaat_novelle)
      tekst += in(" (met de novelle ", " (with the amendment ") + euro(*o.heffingvrij_resultaat_novelle) + ")";
    item(tekst + in(" in " + na + ": dat gaat van de opbrengst af, niet van het vermogen.",
                    " in " + na + ": that is taken off what it brings in, not off the capital."));
  }

  // ------------------------------------------------------------------------------------------------------ assumptions

  void assumptions() {
    heading(in("Aannames", "Assumptions"));
    if (v_.aangenomen.empty()) {
      sentence(in("Geen: het dossier geeft alles.", "None: the dossier gives everything."));
      return;
    }
    sentence(
        in("Wat het dossier voor latere jaren niet geeft, is doorgetrokken. Dit zijn aannames van Netto, geen verwachting; "
           "verander ze met --aanname NAAM=PERCENTAGE.",
           "What the dossier does not give for later years is continued. These are assumptions of Netto, not a forecast; "
           "change them with --aanname NAME=PERCENTAGE."));
    std::vector<std::string> gone_by;
    for (const auto& j : v_.jaren)
      for (const auto& s : j.stelsels)
        if (s.outcome.answer && std::ranges::find(s.outcome.answer->warnings, &message::voorbij_jaar_aangenomen,
                                                  &Notice::code) != s.outcome.answer->warnings.end())
          gone_by.push_back(std::to_string(j.jaar));
    if (!gone_by.empty()) {
      const std::string jaren = enumeration(gone_by, in.language);
      const bool one = gone_by.size() == 1;
      sentence(
          in("Let op: " + jaren + (one ? " is" : " zijn") +
                 " voorbij. Rente, inkomsten en waarden van toen die het dossier niet geeft, zijn te weten en niet aan te "
                 "nemen; het "
                 "werkelijke rendement van die jaren is hier een schatting. Vul ze in; netto boek telt regels op.",
             "Note: " + jaren + (one ? " has" : " have") +
                 " gone by. Interest, income and values of then that the dossier does not give can be known and need not be "
                 "assumed; the actual return of those years is an estimate here. Fill them in; netto boek adds up lines."));
    }
    std::vector<Percentage> standard;
    areas::Assumptions::velden(areas::Assumptions{}, [&](std::string_view, const Percentage& p) { standard.push_back(p); });
    Entries rates{Entries::Kind::assumptions, {}};
    areas::Assumptions::velden(v_.aannames, [&](std::string_view name, const Percentage& p) {
      const Percentage usual = standard[rates.entries.size()];
      rates.entries.push_back({std::string{name}, percent(p),
                               assumption_name(name).in(in.language) +
                                   (p == usual ? "" : in(" (standaard ", " (default ") + percent(usual) + ")")});
    });
    out_.push_back(std::move(rates));
    sentence(in("Schulden en saldi blijven gelijk, de rente op schulden houdt haar laatste percentage, en er wordt niets "
                "gekocht of verkocht.",
                "Debts and balances stay the same, interest on debts keeps its last rate, and nothing is bought or sold."));
    assumed_facts();
  }
  std::string percent(Percentage p) const {
    return for_people({p.thousandths(), Percentage::geheel}, ValueKind::percent, in.language);
  }
  /// What was assumed, one line for each key of each thing.
  void assumed_facts() {
    struct Series {
      const Notice *first, *last;
    };
    std::vector<Series> all;
    for (const Notice& b : v_.aangenomen) {
      const auto r = std::ranges::find_if(
          all, [&](const Series& x) { return x.first->code == b.code && x.first->wat == b.wat && x.first->veld == b.veld; });
      if (r == all.end()) all.push_back({&b, &b});
      else r->last = &b;
    }
    for (const auto& [first, last] : all) {
      if (first->code != &message::feit_aangenomen) {
        item(areas::show(*first, d_, in.language));
        continue;
      }
      std::string text = areas::subject_of_notice(*first, d_).in(in.language) + ": " + first->veld + in(" vanaf ", " from ") +
                         std::to_string(first->jaar) + ": " + money(first->getal * 100);
      if (last->getal != first->getal)
        text +=
            in(", oplopend tot ", ", going to ") + money(last->getal * 100) + in(" in ", " in ") + std::to_string(last->jaar);
      item(std::move(text));
    }
  }

  void warnings() {
    std::vector<std::string> told;
    std::set<Thing> abroad_told;
    for (const auto& j : v_.jaren)
      for (const auto& s : j.stelsels) {
        if (!s.outcome.answer) continue;
        for (const Notice& w : s.outcome.answer->warnings) {
          const bool told_by_table = w.code == &message::parameters_voorstel && j.jaar >= box3_2028::first_year_of_bill();
          if (w.code == &message::wetsvoorstel_geen_recht || told_by_table) continue; // the table says it
          if (w.code == &message::voorbij_jaar_aangenomen) continue;                  // told with the assumptions
          const bool abroad = w.code == &message::woning_buitenland || w.code == &message::onroerend_buitenland;
          if (abroad && !abroad_told.insert(w.wat).second) continue; // once, whatever the year
          std::string text = areas::show(w, d_, in.language);
          if (std::ranges::find(told, text) == told.end()) told.push_back(std::move(text));
        }
      }
    if (!told.empty()) heading(in("Goed om te weten", "Good to know"));
    for (auto& text : told) warning(std::move(text));
  }

  const TransitionComparison& v_;
  const Dossier& d_;
  const Chooser in;
  std::vector<std::vector<Bar>> bars_;
  Blocks out_;
};

} // namespace

Blocks comparison(const TransitionComparison& v, const Dossier& dossier, Language language) {
  return Comparison{v, dossier, language}.blocks();
}

std::string comparison_title(const TransitionComparison& v, Language language) {
  std::string years;
  if (!v.jaren.empty()) {
    const int first = v.jaren.front().jaar, last = v.jaren.back().jaar;
    years = " " + std::to_string(first) + (last == first ? "" : "-" + std::to_string(last));
  }
  return Chooser{language}("Box 3 vergeleken", "Box 3 compared") + years;
}

} // namespace netto::studies
