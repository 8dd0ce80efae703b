// SPDX-License-Identifier: EUPL-1.2
#include "studies/jaar/report.hpp"

#include "areas/areas.hpp"
#include "areas/box3/area.hpp"
#include "areas/box3_2028/area.hpp"
#include "areas/say.hpp"
#include "areas/vermogen/report.hpp"
#include "areas/wording.hpp"
#include "base/joined.hpp"
#include "studies/jaar/division.hpp"
#include "studies/tegenbewijs/triage.hpp"

#include <algorithm>
#include <iterator>

namespace netto::studies {

using namespace report;

namespace {

using Tone = KeyFigures::Tone;

/// Makes the report of one year.
class YearReport {
public:
  YearReport(const YearAnswer& a, const Dossier& d, const Parameters& p, Language language, bool statement)
      : a_{a}, d_{d}, p_{p}, in_{language}, statement_{statement} {}

  Blocks blocks() {
    const std::vector<Triage> verdicts = a_.vermogen.personen.empty() ? std::vector<Triage>{} : studies::triage(d_, p_, a_);
    title();
    if (!a_.vermogen.personen.empty()) key_figures(verdicts);
    facts();
    if (a_.vermogen.personen.empty()) {
      out_.push_back(Sentence{in_("Niemand uit dit dossier is in dit jaar belastingplichtig in box 3.",
                                  "Nobody in this dossier is liable in box 3 this year.")});
    } else {
      if (whole_year()) { // first what all of it comes to, then box by box
        other_areas();
        if (a_.division) add(division(*a_.division, d_, in_.language));
        out_.push_back(Heading{2, in_("Sparen en beleggen (box 3)", "Savings and investments (box 3)")});
      }
      const std::size_t from = out_.size();
      if (a_.box3_2028) add(box3_2028::result(*a_.box3_2028, d_, in_.language));
      else add(box3::capital(a_.box3, d_, in_.language));
      out_.push_back(vermogen::persons_table(a_.vermogen, base(), d_, in_.language));
      if (!a_.division) add(box3::split(a_.box3, d_, in_.language));
      add(actual_return(a_, verdicts, d_, in_.language, statement_));
      mark(out_, status_, from);
      if (!whole_year()) other_areas();
    }
    not_counted();
    figures_not_final();
    warnings();
    return std::move(out_);
  }

private:
  std::string euro(const Amount& u) const { return areas::euro(u, in_.language); }
  /// What is divided, as money; of people who are not assessed together it adds up to nothing.
  std::optional<std::string> base() const {
    if (a_.box3_2028) return std::nullopt;
    return a_.box3.forfait.aanslagen.size() > 1 ? "" : areas::money(a_.box3.forfait.grondslag, in_.language);
  }
  /// Is everything computed that is owed?
  bool whole_year() const { return a_.aanslag && a_.aanslag->te_betalen; }
  static void mark(Blocks& blocks, const StatusName& status, std::size_t from = 0) {
    for (std::size_t i = from; i < blocks.size(); ++i)
      if (auto* table = std::get_if<Table>(&blocks[i]))
        for (auto& r : table->rows) r.law = r.law && &status == &status::geldend;
  }
  /// What the areas that do not lead say, each with its own legal status.
  void other_areas() {
    std::vector<const areas::Area*> in_order;
    for (const areas::Area& area : areas::all)
      if (area.report != nullptr) in_order.insert(whole_year() ? in_order.begin() : in_order.end(), &area);
    for (const areas::Area* one : in_order) {
      const areas::Area& area = *one;
      Blocks blocks = area.report(a_, d_, in_.language);
      for (const auto& [name, regime, figures] : a_.stelsels) {
        if (name != area.naam) continue;
        const StatusName& status = areas::status_of(regime->status, figures);
        mark(blocks, status);
        if (&status != &status_) blocks.push_back(Sentence{"Status: " + in_(status.meaning) + "."});
      }
      add(std::move(blocks));
    }
  }
  void add(Blocks blocks) { std::move(blocks.begin(), blocks.end(), std::back_inserter(out_)); }

  void title() {
    out_.push_back(Heading{1, years_title({&a_, 1}, d_, in_.language)});
    for (const auto& w : a_.warnings)
      if (w.code->kind == Message::omission)
        out_.push_back(Alert{in_("NIET VOLLEDIG", "NOT COMPLETE"), areas::show(w, d_, in_.language)});
    if (&status_ == &status::geldend) return;
    out_.push_back(Alert{in_("GEEN GELDEND RECHT", "NOT LAW IN FORCE"),
                         in_("Deze uitkomst rust op een voorstel of een raming; zij kan nog veranderen.",
                             "This outcome rests on a proposal or an estimate; it may still change.")});
  }

  void key_figures(const std::vector<Triage>& verdicts) {
    const auto& h = a_.vermogen.huishouden;
    KeyFigures k;
    for (const auto& figure : in_all()) k.figures.push_back(figure);
    k.figures.push_back(
        {in_("Belasting in box 3 over ", "Tax in box 3 of ") + std::to_string(a_.jaar), euro(h.belasting),
         (a_.vermogen.voor_vermindering ? in_("vóór vermindering voor het buitenland; ", "before relief for abroad; ") : "") +
             in_(status_.meaning),
         whole_year() ? Tone::plain : Tone::main});
    if (!whole_year()) k.figures.push_back(vermogen::left_to_pay(vermogen::remainder(h), vermogen::taken_off(h), in_.language));
    if (a_.division) k.figures.push_back(division_figure(*a_.division, in_.language));
    else
      for (auto& figure : box3::split_figure(a_.box3, d_, in_.language)) k.figures.push_back(std::move(figure));
    for (const Triage& t : verdicts) {
      k.figures.push_back(verdict_figure(t, in_.language));
      if (verdicts.size() > 1) k.figures.back().name += " " + areas::names(t.personen, d_, in_.language);
    }
    k.figures.push_back(missing(verdicts));
    out_.push_back(std::move(k));
  }
  /// What areas that do not lead have for the first lines.
  std::vector<KeyFigures::Figure> in_all() const {
    std::vector<KeyFigures::Figure> all;
    for (const areas::Area& area : areas::all)
      if (area.key_figures != nullptr)
        for (auto& figure : area.key_figures(a_, d_, in_.language)) all.push_back(std::move(figure));
    return all;
  }
  /// Questions that only the person can answer, and facts of which the best choice hangs.
  KeyFigures::Figure missing(const std::vector<Triage>& verdicts) const {
    std::vector<std::string> all;
    for (const auto& v : a_.vragen)
      if (areas::matters(v, a_)) all.push_back(areas::show_short(v, d_, in_.language));
    const std::size_t questions = all.size();
    std::size_t facts = 0;
    for (const Triage& t : verdicts) {
      if (t.oordeel == Triage::Worthwhile::kan_niet || t.oordeel == Triage::Worthwhile::geen_heffing) continue;
      for (const auto& b : t.beslissend)
        if (!b.fact.veld.empty())
          all.push_back(areas::subject_of_notice(b.fact, d_).in(in_.language) + ": " + b.fact.veld), ++facts;
      facts += t.meer;
    }
    if (questions + facts > all.size()) all.push_back("…");
    std::vector<std::string> value;
    const auto count = [&](std::size_t n, const Word& one, const Word& more) {
      if (n > 0) value.push_back(std::to_string(n) + in_(n == 1 ? one : more));
    };
    count(questions, {" open vraag", " question"}, {" open vragen", " questions"});
    count(facts, {" cijfer", " number"}, {" cijfers", " numbers"});
    if (value.empty())
      return {in_("Wat ontbreekt", "What is missing"), in_("niets", "nothing"),
              in_("het dossier geeft alles wat hiervoor nodig is", "the dossier gives all that this takes"), Tone::plain};
    return {in_("Wat ontbreekt", "What is missing"), enumeration(value, in_.language), joined(all, "; "), Tone::open};
  }

  void facts() {
    out_.push_back(Entries{});
    fact("Stelsel", "Regime", in_(a_.regime->nl, a_.regime->en) + " (" + std::string{a_.regime->grondslag} + ")");
    fact("Status", "Status", in_(status_.meaning) + in_("; cijfers: ", "; figures: ") + in_(word_of(a_.parameterstatus)));
    fact("Afronding", "Rounding",
         a_.afronding == RoundingPolicy::belastingdienst
             ? in_("zoals de Belastingdienst rekent", "as the tax administration computes")
             : in_("zoals de wet: bijna niet", "as in the statute: hardly any"));
    if (a_.vermogen.personen.empty()) return;
    for (const auto& figure : in_all())
      std::get<Entries>(out_.back()).entries.push_back({figure.name, figure.value + " (" + figure.text + ")", ""});
    const auto& h = a_.vermogen.huishouden;
    const Amount rest = vermogen::remainder(h);
    std::string tax = euro(h.belasting);
    if (a_.vermogen.voor_vermindering) tax += in_(" vóór vermindering voor het buitenland", " before relief for abroad");
    const std::string after = "; " + vermogen::taken_off(h).after(in_.language);
    if (rest.waarde.is_negative()) tax += after + in_(" te verrekenen ", " to be set off ") + euro(Amount{-rest.waarde, -1});
    else if (rest.waarde != h.belasting.waarde) tax += after + in_(" nog te betalen ", " left to pay ") + euro(rest);
    fact(whole_year() ? "Waarvan box 3" : "Belasting", whole_year() ? "Of which box 3" : "Tax", std::move(tax));
    if (a_.vermogen.voor_vermindering)
      fact("Let op", "Note",
           in_("er is onroerend goed in het buitenland. Nederland geeft daarvoor meestal een vermindering om dubbele "
               "belasting te voorkomen; hoe dat onder het wetsvoorstel gaat is niet bekend. De belasting hierboven is die van "
               "vóór de vermindering.",
               "there is real estate abroad. The Netherlands usually gives relief from double taxation for it, which "
               "under the bill is not known how. The tax above is that before relief."));
    questions();
  }
  void fact(std::string_view nl, std::string_view en, std::string text) {
    std::get<Entries>(out_.back()).entries.push_back({in_(nl, en), std::move(text), ""});
  }
  /// One question in full; of more only what each is about. The first screen stays short: the rest is told at the end.
  void questions() {
    constexpr std::size_t most = 3;
    std::vector<const areas::OpenQuestion*> certain;
    std::size_t possible = 0;
    for (const auto& v : a_.vragen)
      if (areas::matters(v, a_)) {
        if (v.alleen_mogelijk) ++possible;
        else certain.push_back(&v);
      }
    const auto question = [&](std::string text) { fact("Open vraag", "Question", std::move(text)); };
    if (certain.size() == 1) {
      question(areas::show(*certain.front(), a_, d_, in_.language));
      told_above_ = certain.front();
    } else {
      for (std::size_t i = 0; i < std::min(certain.size(), most); ++i)
        question(areas::show_short(*certain[i], d_, in_.language));
      if (certain.size() > most) {
        const std::size_t more = certain.size() - most;
        fact("En nog", "And",
             std::to_string(more) + (more == 1 ? in_(" vraag", " more question") : in_(" vragen", " more questions")));
      }
    }
    if (possible > 0) question(areas::show_possible(possible, in_.language) + in_(" (onderaan)", " (at the end)"));
    if (certain.size() + possible > 1)
      fact("Samen", "Together", areas::show_together(a_, in_.language) + in_(" Zie onderaan.", " See the end."));
  }

  // ------------------------------------------------------------------------------------------------------------- end

  void list(std::string_view nl, std::string_view en, report::List items) {
    if (!items.items.empty()) add({Heading{2, in_(nl, en)}, std::move(items)});
  }
  void not_counted() {
    report::List items;
    for (const auto& n : a_.niet_geteld)
      items.items.push_back({areas::title(d_, n.wat).in(in_.language) + " (" + std::string{n.artikel} + ")", {}});
    list("Telt niet mee", "Does not count", std::move(items));
  }
  void figures_not_final() {
    report::List items;
    for (const int place : a_.parameters) {
      const auto& row = p_.row(place);
      if (row.status == ParameterStatus::definitief) continue;
      const auto& quantity = p_.quantity_of(place);
      std::string text = areas::name_of_quantity(quantity, in_.language) + ": ";
      if (const auto value = areas::parameter_value(quantity, row, in_.language); !value.empty()) text += value + ", ";
      text += in_(word_of(row.status));
      if (!row.scenario.empty()) text += " (scenario " + std::string{row.scenario} + ")";
      text +=
          in_("; bekend sinds ", "; known since ") + date_text(row.known_on) + "; " + std::string{p_.source_of(place).titel};
      items.items.push_back({std::move(text), {}});
    }
    list("Cijfers die nog niet vaststaan", "Figures that are not final", std::move(items));
  }
  void warnings() {
    report::List items{report::List::Kind::warning, {}};
    std::size_t told = 0;
    for (const auto& v : a_.vragen)
      if (&v != told_above_ && ++told <= areas::hoogstens_vragen_apart)
        items.items.push_back({areas::show(v, a_, d_, in_.language), {}});
    if (told > areas::hoogstens_vragen_apart)
      items.items.push_back({in_("En nog ", "And ") + std::to_string(told - areas::hoogstens_vragen_apart) +
                                 in_(" vragen (--json noemt ze).", " more questions (--json lists them)."),
                             {}});
    for (const auto& w : a_.warnings)
      if (w.code != &message::parameters_voorlopig && w.code != &message::parameters_voorstel)
        items.items.push_back({areas::show(w, d_, in_.language), {}}); // those two are told above, with their values
    list("Goed om te weten", "Good to know", std::move(items));
  }

  const YearAnswer& a_;
  const Dossier& d_;
  const Parameters& p_;
  const Chooser in_;
  const bool statement_;
  const StatusName& status_ = areas::status_of(a_);
  const areas::OpenQuestion* told_above_ = nullptr; ///< told in full at the top
  Blocks out_;
};

} // namespace

Blocks years_summary(const std::vector<YearAnswer>& answers, Language language) {
  const Chooser in{language};
  const bool relief =
      std::ranges::any_of(answers, [](const YearAnswer& a) { return a.vermogen.huishouden.vermindering.has_value(); });
  Table t{in("Jaar en stelsel", "Year and regime"),
          "euro",
          {in("grondslag", "base"), in("voordeel", "benefit"),
           relief ? in("na vermindering", "after relief") : in("belasting", "tax"), in("verschil", "change")}};
  const YearAnswer* before = nullptr;
  Amount tax, rest;
  vermogen::TakenOff off;
  std::size_t questions = 0;
  for (const auto& a : answers) {
    const auto& h = a.vermogen.huishouden;
    const bool law = &areas::status_of(a) == &status::geldend;
    std::string name = std::to_string(a.jaar) + "  " + (h.toegepast == nullptr ? "" : in(h.toegepast->name));
    if (!law) name += " (" + in("geen geldend recht", "not law in force") + ")";
    if (areas::not_complete(a)) name += " (" + in("niet volledig", "not complete") + ")";
    std::string change;
    if (before != nullptr && areas::not_complete(a) == areas::not_complete(*before))
      change = netto::money(vermogen::na_vermindering(h).waarde - vermogen::na_vermindering(before->vermogen.huishouden).waarde,
                            language);
    // bases of people who are not assessed together add up to nothing
    const bool base = !a.box3_2028 && a.box3.forfait.aanslagen.size() == 1;
    t.rows.push_back(
        {{std::move(name), base ? areas::money(a.box3.forfait.grondslag, language) : "-", areas::money(h.voordeel, language),
          areas::money(vermogen::na_vermindering(h), language), std::move(change)},
         false,
         law});
    before = &a;
    tax.waarde = tax.waarde + h.belasting.waarde;
    rest.waarde = rest.waarde + vermogen::remainder(h).waarde;
    off |= vermogen::taken_off(h);
    for (const auto& v : a.vragen)
      if (areas::matters(v, a)) ++questions;
  }
  KeyFigures k;
  k.figures.push_back({in("Belasting in box 3, samen", "Tax in box 3, together"), areas::euro(tax, language),
                       in("over ", "over ") + std::to_string(answers.size()) + in(" jaren", " years"), Tone::main});
  k.figures.push_back(vermogen::left_to_pay(rest, off, language));
  if (questions > 0)
    k.figures.push_back({in("Open vragen", "Open questions"), std::to_string(questions),
                         in("bij elk jaar staat wat zij schelen", "each year says how much they matter"), Tone::open});
  return {std::move(k), std::move(t)};
}

Blocks year_report(const YearAnswer& answer, const Dossier& dossier, const Parameters& parameters, Language language,
                   bool statement) {
  return YearReport{answer, dossier, parameters, language, statement}.blocks();
}

std::string years_title(std::span<const YearAnswer> answers, const Dossier& dossier, Language language) {
  const Chooser in{language};
  std::vector<std::string> names;
  for (const auto& a : answers)
    for (const auto& p : a.vermogen.personen)
      if (const auto& name = dossier.personen[p.wie].naam; std::ranges::find(names, name) == names.end()) names.push_back(name);
  std::string years;
  if (!answers.empty()) {
    years = std::to_string(answers.front().jaar);
    if (answers.size() > 1) years += "-" + std::to_string(answers.back().jaar);
  }
  const bool whole = std::ranges::any_of(answers, [](const YearAnswer& a) { return a.aanslag.has_value(); });
  return (whole ? in("Inkomstenbelasting over ", "Income tax of ") : in("Box 3 over ", "Box 3 of ")) + years +
         (names.empty() ? "" : in(" voor ", " for ") + enumeration(names, language));
}

} // namespace netto::studies
