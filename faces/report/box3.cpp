// SPDX-License-Identifier: EUPL-1.2
#include "box3.hpp"

#include "areas/areas.hpp"
#include "areas/wording.hpp"
#include "base/number_text.hpp"
#include "box3_2028.hpp"
#include "explanation.hpp"
#include "faces/border/answer_json.hpp"
#include "faces/border/document.hpp"
#include "faces/border/explanation.hpp"
#include "faces/border/naming.hpp"
#include "faces/border/notices.hpp"
#include "law/begrippen.hpp"
#include "tegenbewijs.hpp"

#include <algorithm>
#include <iterator>

namespace netto::report {

namespace {

using areas::Amount;
using areas::Answer;
using studies::Triage;
using vermogen::PersonAnswer;
using vermogen::Route;
using Tone = KeyFigures::Tone;

Amount less(const Amount& a, const std::optional<Amount>& b) { return b ? Amount{a.waarde - b->waarde, -1} : a; }
/// What is left of the tax after credit and dividend tax; negative: to be set off.
template <class Of> Amount remainder(const Of& x) {
  return less(less(x.belasting, x.heffingskorting_groen), x.dividendbelasting);
}
bool nil(const Amount& u) { return u.waarde.is_zero(); }

std::string money(const Amount& u, const Chooser& in) { return for_people(u.waarde, ValueKind::geld, in.language); }
std::string euro(const Amount& u, const Chooser& in) { return "€ " + money(u, in); }
std::string euro(Euro e, const Chooser& in) { return euro(Amount{e.cents(), -1}, in); }

/// What is left, in large.
KeyFigures::Figure left_to_pay(const Amount& rest, bool nothing_off, const Chooser& in) {
  const bool back = rest.waarde.is_negative();
  return {back ? in("Te verrekenen", "To be set off") : in("Nog te betalen", "Left to pay"),
          euro(Amount{back ? -rest.waarde : rest.waarde, -1}, in),
          nothing_off ? in("er gaat geen heffingskorting of dividendbelasting af", "no credit or dividend tax comes off it")
                      : in("na heffingskorting en dividendbelasting", "after credit and dividend tax"),
          Tone::main};
}

/// Makes the report of one year.
class Year {
public:
  Year(const Answer& a, const Dossier& d, const Parameters& p, Language language, bool statement)
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
      if (a_.box3_2028) add(bill_36748(*a_.box3_2028, d_, in_.language));
      else {
        capital();
        homes();
      }
      persons();
      split();
      add(actual_return(a_, verdicts, d_, in_.language, statement_));
      for (const areas::Area& area : areas::all)
        if (area.report != nullptr) add(area.report(a_, d_, in_.language));
    }
    not_counted();
    figures_not_final();
    warnings();
    if (&status_ != &status::geldend)
      for (Block& block : out_)
        if (auto* table = std::get_if<Table>(&block))
          for (auto& r : table->rows) r.law = false;
    return std::move(out_);
  }

private:
  std::string money(const Amount& u) const { return report::money(u, in_); }
  std::string euro(const Amount& u) const { return report::euro(u, in_); }
  std::string euro(Euro e) const { return report::euro(e, in_); }
  std::string percent(const Amount& u) const { return for_people(u.waarde, ValueKind::percent, in_.language); }
  std::string name(const Term& b) const { return capitalised(in_(b.nl, b.en)); }
  const std::string& name(PersonIndex who) const { return d_.personen[who].naam; }
  std::string say(const areas::Notice& b) const { return border::show(b, d_, in_.language); }
  void add(Blocks blocks) { std::move(blocks.begin(), blocks.end(), std::back_inserter(out_)); }

  void title() {
    out_.push_back(Heading{1, box3_title({&a_, 1}, d_, in_.language)});
    if (&status_ == &status::geldend) return;
    out_.push_back(Alert{in_("GEEN GELDEND RECHT", "NOT LAW IN FORCE"),
                         in_("Deze uitkomst rust op een voorstel of een raming; zij kan nog veranderen.",
                             "This outcome rests on a proposal or an estimate; it may still change.")});
  }

  void key_figures(const std::vector<Triage>& verdicts) {
    const auto& h = a_.vermogen.huishouden;
    KeyFigures k;
    k.figures.push_back(
        {in_("Belasting in box 3 over ", "Tax in box 3 of ") + std::to_string(a_.jaar), euro(h.belasting),
         (a_.vermogen.voor_vermindering ? in_("vóór vermindering voor het buitenland; ", "before relief for abroad; ") : "") +
             in_(status_.meaning),
         Tone::main});
    k.figures.push_back(left_to_pay(remainder(h), !h.heffingskorting_groen && !h.dividendbelasting, in_));
    if (a_.box3.verdeling) {
      const Euro saved = a_.box3.verdeling->belasting_bij_helft - a_.box3.verdeling->belasting;
      const bool saves = saved > Euro{};
      k.figures.push_back(
          {a_.box3.verdeling->gekozen ? in_("Opgegeven verdeling", "Split as given") : in_("Beste verdeling", "Best split"),
           saves            ? in_("scheelt ", "saves ") + euro(saved)
           : saved < Euro{} ? in_("kost ", "costs ") + euro(-saved)
                            : in_("maakt niet uit", "makes no difference"),
           shares() + in_("; vergeleken met helft om helft", "; compared with half each"), saves ? Tone::saves : Tone::plain});
    }
    for (const Triage& t : verdicts) {
      k.figures.push_back(verdict_figure(t, in_.language));
      if (verdicts.size() > 1) k.figures.back().name += " " + names(t.personen);
    }
    k.figures.push_back(missing(verdicts));
    out_.push_back(std::move(k));
  }
  /// Questions that only the person can answer, and facts of which the best choice hangs.
  KeyFigures::Figure missing(const std::vector<Triage>& verdicts) const {
    std::vector<std::string> all;
    for (const auto& v : a_.vragen)
      if (border::matters(v, a_)) all.push_back(border::show_short(v, d_, in_.language));
    const std::size_t questions = all.size();
    std::size_t facts = 0;
    for (const Triage& t : verdicts) {
      if (t.oordeel == Triage::Worthwhile::kan_niet || t.oordeel == Triage::Worthwhile::geen_heffing) continue;
      for (const auto& b : t.beslissend)
        if (b.fact.code == &message::feit_ontbreekt)
          all.push_back(border::subject_of_notice(b.fact, d_).in(in_.language) + ": " + b.fact.veld), ++facts;
      facts += t.meer;
    }
    if (questions + facts > all.size()) all.push_back("…");
    const auto count = [&](std::size_t n, const Bilingual& one, const Bilingual& more) {
      return n == 0 ? std::vector<std::string>{} : std::vector{std::to_string(n) + (n == 1 ? one : more).in(in_.language)};
    };
    auto value = count(questions, {" open vraag", " question"}, {" open vragen", " questions"});
    for (auto& f : count(facts, {" cijfer", " number"}, {" cijfers", " numbers"})) value.push_back(std::move(f));
    if (value.empty())
      return {in_("Wat ontbreekt", "What is missing"), in_("niets", "nothing"),
              in_("het dossier geeft alles wat hiervoor nodig is", "the dossier gives all that this takes"), Tone::plain};
    std::string text;
    for (const auto& item : all) text += (text.empty() ? "" : "; ") + item;
    return {in_("Wat ontbreekt", "What is missing"), enumeration(value, in_.language), std::move(text), Tone::open};
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
    const auto& h = a_.vermogen.huishouden;
    const Amount rest = remainder(h);
    std::string tax = euro(h.belasting);
    if (a_.vermogen.voor_vermindering) tax += in_(" vóór vermindering voor het buitenland", " before relief for abroad");
    if (rest.waarde.is_negative())
      tax += in_("; na heffingskorting en dividendbelasting te verrekenen ", "; after credit and dividend tax to be set off ") +
             euro(Amount{-rest.waarde, -1});
    else if (!nil(less(h.belasting, rest)))
      tax += in_("; na heffingskorting en dividendbelasting nog te betalen ", "; after credit and dividend tax left to pay ") +
             euro(rest);
    fact("Belasting", "Tax", std::move(tax));
    if (a_.vermogen.voor_vermindering)
      fact("Let op", "Note",
           in_("er is onroerend goed in het buitenland. Nederland geeft daarvoor meestal een vermindering om dubbele "
               "belasting te voorkomen; die rekent Netto nog niet. De belasting hierboven is die van vóór de vermindering.",
               "there is real estate abroad. The Netherlands usually gives relief from double taxation for it, which "
               "Netto does not compute yet. The tax above is that before relief."));
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
      if (border::matters(v, a_)) {
        if (v.alleen_mogelijk) ++possible;
        else certain.push_back(&v);
      }
    const auto question = [&](std::string text) { fact("Open vraag", "Question", std::move(text)); };
    if (certain.size() == 1) {
      question(border::show(*certain.front(), a_, d_, in_.language));
      told_above_ = certain.front();
    } else {
      for (std::size_t i = 0; i < std::min(certain.size(), most); ++i)
        question(border::show_short(*certain[i], d_, in_.language));
      if (certain.size() > most) {
        const std::size_t more = certain.size() - most;
        fact("En nog", "And",
             std::to_string(more) + (more == 1 ? in_(" vraag", " more question") : in_(" vragen", " more questions")));
      }
    }
    if (possible > 0) question(border::show_possible(possible, in_.language) + in_(" (onderaan)", " (at the end)"));
    if (certain.size() + possible > 1)
      fact("Samen", "Together", border::show_together(a_, in_.language) + in_(" Zie onderaan.", " See the end."));
  }

  void capital() {
    const auto& h = a_.box3.forfait;
    Table t{
        in_("Vermogen op 1 januari", "Capital on 1 January"), "euro", {in_("bedrag", "amount"), in_("rendement", "return")}};
    const auto row = [&](const Term& b, std::string amount, std::string yield, bool emphasis = false) {
      t.rows.push_back({{name(b), std::move(amount), std::move(yield)}, emphasis});
    };
    row(begrip::banktegoeden, money(h.banktegoeden), money(h.rendement_banktegoeden));
    row(begrip::overige_bezittingen, money(h.overige_bezittingen), money(h.rendement_overige_bezittingen));
    row(begrip::schulden_na_drempel, money(h.schulden_na_drempel), money(h.rendement_schulden));
    row(begrip::rendementsgrondslag, money(h.rendementsgrondslag), "", true);
    row(begrip::belastbaar_rendement, "", money(h.belastbaar_rendement));
    row(begrip::grondslag, money(h.grondslag), "", true);
    out_.push_back(std::move(t));
  }

  void homes() {
    if (a_.box3.forfait.woningen.empty()) return;
    Table t{in_("Woningen", "Homes"),
            "euro",
            {in_("WOZ-waarde", "WOZ value"), in_("leegwaarderatio", "let-property ratio"), in_("waarde", "value")}};
    for (const auto& w : a_.box3.forfait.woningen)
      t.rows.push_back({{name_of(d_, w.wat), money(w.woz),
                         w.leegwaarderatio ? percent(*w.leegwaarderatio) : in_("geen", "none"), money(w.waarde)}});
    out_.push_back(std::move(t));
  }

  // ---------------------------------------------------------------------------------------------------------- persons

  /// The rows of the table of persons: each person's value, then that of the household, which has no share and no months.
  template <class Of> void row(Table& t, std::string name, Of of, std::string together, bool emphasis = false) const {
    Table::Row r{{std::move(name)}, emphasis};
    for (const auto& p : a_.vermogen.personen) r.cells.push_back(of(p));
    r.cells.push_back(std::move(together));
    t.rows.push_back(std::move(r));
  }
  Table all_persons() const {
    const auto& h = a_.vermogen.huishouden;
    Table t{in_("Per persoon", "Per person"), "euro", {}};
    for (const auto& p : a_.vermogen.personen) t.columns.push_back(name(p.wie));
    t.columns.push_back(in_("samen", "together"));
    const auto any = [&](auto has) { return std::any_of(a_.vermogen.personen.begin(), a_.vermogen.personen.end(), has); };
    const auto optional = [&](const std::optional<Amount>& u) { return u ? money(*u) : "-"; };
    if (!a_.box3_2028) {
      row(
          t, name(begrip::grondslag_persoon), [&](const auto& p) { return money(*p.grondslag); },
          money(a_.box3.forfait.grondslag));
      row(t, name(begrip::aandeel), [&](const auto& p) { return percent(*p.aandeel); }, "");
    }
    if (any([](const auto& p) { return p.maanden != 12; }))
      row(t, in_("Maanden belastingplichtig", "Months liable"), [](const auto& p) { return std::to_string(p.maanden); }, "");
    for (const Route& r : h.routes)
      row(
          t, in_("Inkomen volgens ", "Income under ") + in_(r.naam->name), [&](const auto& p) { return income(p, r.naam); },
          money(r.inkomen));
    row(t, name(begrip::voordeel), [&](const auto& p) { return money(p.voordeel); }, money(h.voordeel));
    if (any([](const auto& p) { return !nil(p.persoonsgebonden_aftrek); })) {
      row(t, name(begrip::persoonsgebonden_aftrek), [&](const auto& p) { return money(p.persoonsgebonden_aftrek); }, "");
      row(t, name(begrip::belastbaar_inkomen), [&](const auto& p) { return money(p.belastbaar_inkomen); }, "");
    }
    row(t, name(begrip::belasting), [&](const auto& p) { return money(p.belasting); }, money(h.belasting), true);
    if (h.heffingskorting_groen)
      row(
          t, name(begrip::heffingskorting_groen), [&](const auto& p) { return optional(p.heffingskorting_groen); },
          money(*h.heffingskorting_groen));
    if (h.dividendbelasting)
      row(
          t, name(begrip::dividendbelasting), [&](const auto& p) { return optional(p.dividendbelasting); },
          money(*h.dividendbelasting));
    if (h.heffingskorting_groen || h.dividendbelasting)
      row(
          t, in_("Blijft over (min: te verrekenen)", "Remains (minus: to be set off)"),
          [&](const auto& p) { return money(remainder(p)); }, money(remainder(h)), true);
    return t;
  }
  std::string income(const PersonAnswer& p, const RouteName* route) const {
    const auto r = std::find_if(p.routes.begin(), p.routes.end(), [&](const Route& x) { return x.naam == route; });
    if (r == p.routes.end()) return "-";
    return (p.toegepast == route && p.routes.size() > 1 ? "* " : "") + money(r->inkomen);
  }
  void persons() {
    Table t = all_persons();
    if (a_.vermogen.personen.size() == 1) { // the household is that person
      t.columns.pop_back();
      for (auto& r : t.rows) r.cells.pop_back();
    }
    for (std::size_t k = 0; k < t.columns.size(); ++k) { // too many columns: one person below the other
      Table one{t.columns[k], "", {"euro"}};
      for (const auto& r : t.rows)
        if (!r.cells[k + 1].empty()) one.rows.push_back({{r.cells.front(), r.cells[k + 1]}, r.emphasis});
      t.narrow.push_back(std::move(one));
    }
    for (const auto& p : a_.vermogen.personen)
      if (auto reason = why(p); !reason.empty()) t.notes.push_back(std::move(reason));
    out_.push_back(std::move(t));
  }
  /// Which route counts, and why.
  std::string why(const PersonAnswer& p) const {
    const auto counts = std::find_if(p.routes.begin(), p.routes.end(), [&](const Route& r) { return r.naam == p.toegepast; });
    if (p.routes.size() < 2 || counts == p.routes.end()) return {};
    const auto not_lower = [&](const Route& r) { return counts->inkomen.waarde <= r.inkomen.waarde; };
    const auto equal = [&](const Route& r) { return not_lower(r) && r.inkomen.waarde <= counts->inkomen.waarde; };
    std::string reason;
    if (std::all_of(p.routes.begin(), p.routes.end(), equal))
      reason = in_("; de berekeningen komen even hoog uit", "; the computations come out the same");
    else if (std::all_of(p.routes.begin(), p.routes.end(), not_lower))
      reason = in_(", omdat dat de laagste is", ", because it is the lowest");
    return in_("Bij ", "For ") + name(p.wie) + in_(" telt: ", " counts: ") + in_(p.toegepast->name) + reason + ".";
  }

  std::string names(const std::vector<PersonIndex>& persons) const {
    std::vector<std::string> all;
    for (const auto p : persons) all.push_back(name(p));
    return enumeration(all, in_.language);
  }
  /// What each partner gets of the base.
  std::string shares() const {
    auto parts = a_.box3.verdeling->grondslag;
    std::sort(parts.begin(), parts.end(), [](const auto& x, const auto& y) { return x.first < y.first; });
    std::vector<std::string> all;
    for (const auto& [who, part] : parts) all.push_back(name(who) + " " + euro(part));
    return enumeration(all, in_.language);
  }
  void split() {
    if (!a_.box3.verdeling) return;
    const auto& v = *a_.box3.verdeling;
    const Euro saved = v.belasting_bij_helft - v.belasting;
    std::string text = in_("Samen (na heffingskorting groen) ", "Together (after the green credit) ") + euro(v.belasting) +
                       in_("; bij helft om helft ", "; with half each ") + euro(v.belasting_bij_helft);
    if (saved > Euro{}) text += in_(": helft om helft kost ", ": half each costs ") + euro(saved) + in_(" meer.", " more.");
    else if (saved < Euro{}) text += in_(": helft om helft scheelt ", ": half each saves ") + euro(-saved) + ".";
    else text += in_(": dat maakt niet uit.", ": that makes no difference.");
    add({Heading{2, in_("Verdeling tussen partners", "Split between partners")},
         Sentence{(v.gekozen
                       ? in_("Opgegeven: ", "Given: ")
                       : in_("De voordeligste verdeling van de grondslag: ", "The split of the base that leaves most: ")) +
                  shares() + "."},
         Sentence{std::move(text)}});
  }

  // ------------------------------------------------------------------------------------------------------------- end

  void list(std::string_view nl, std::string_view en, List items) {
    if (!items.items.empty()) add({Heading{2, in_(nl, en)}, std::move(items)});
  }
  void not_counted() {
    List items;
    for (const auto& n : a_.niet_geteld)
      items.items.push_back({border::title(d_, n.wat).in(in_.language) + " (" + std::string{n.artikel} + ")", {}});
    list("Telt niet mee", "Does not count", std::move(items));
  }
  void figures_not_final() {
    if (a_.parameterstatus == ParameterStatus::definitief) return;
    List items;
    for (const int place : a_.parameters) {
      const auto& row = p_.rij(place);
      if (row.status == ParameterStatus::definitief) continue;
      const auto& quantity = p_.quantity_of(place);
      std::string text = border::name_of_quantity(quantity, in_.language) + ": ";
      if (const auto value = parameter_value(quantity, row, in_.language); !value.empty()) text += value + ", ";
      text += in_(word_of(row.status));
      if (!row.scenario.empty()) text += " (scenario " + std::string{row.scenario} + ")";
      text += in_("; bekend sinds ", "; known since ") + border::date_text(row.known_on) + "; " +
              std::string{p_.source_of(place).titel};
      items.items.push_back({std::move(text), {}});
    }
    list("Cijfers die nog niet vaststaan", "Figures that are not final", std::move(items));
  }
  void warnings() {
    List items{List::Kind::warning, {}};
    std::size_t told = 0;
    for (const auto& v : a_.vragen)
      if (&v != told_above_ && ++told <= areas::hoogstens_vragen_apart)
        items.items.push_back({border::show(v, a_, d_, in_.language), {}});
    if (told > areas::hoogstens_vragen_apart)
      items.items.push_back({in_("En nog ", "And ") + std::to_string(told - areas::hoogstens_vragen_apart) +
                                 in_(" vragen (--json noemt ze).", " more questions (--json lists them)."),
                             {}});
    for (const auto& w : a_.warnings)
      if (w.code != &message::parameters_voorlopig && w.code != &message::parameters_voorstel)
        items.items.push_back({say(w), {}}); // those two are told above, with their values
    list("Goed om te weten", "Good to know", std::move(items));
  }

  const Answer& a_;
  const Dossier& d_;
  const Parameters& p_;
  const Chooser in_;
  const bool statement_;
  const StatusName& status_ = border::status_of(a_);
  const areas::OpenQuestion* told_above_ = nullptr; ///< told in full at the top
  Blocks out_;
};

/// The years together in large, and side by side.
Blocks summary(const std::vector<Answer>& answers, const Chooser& in) {
  Table t{in("Jaar en stelsel", "Year and regime"),
          "euro",
          {in("grondslag", "base"), in("voordeel", "benefit"), in("belasting", "tax"), in("verschil", "change")}};
  const Answer* before = nullptr;
  Amount tax, rest;
  bool nothing_off = true;
  std::size_t questions = 0;
  for (const auto& a : answers) {
    const auto& h = a.vermogen.huishouden;
    const bool law = &border::status_of(a) == &status::geldend;
    std::string name = std::to_string(a.jaar) + "  " + (h.toegepast == nullptr ? "" : in(h.toegepast->name));
    if (!law) name += " (" + in("geen geldend recht", "not law in force") + ")";
    std::string change;
    if (before != nullptr) change = money(less(h.belasting, before->vermogen.huishouden.belasting), in);
    t.rows.push_back({{std::move(name), a.box3_2028 ? "-" : money(a.box3.forfait.grondslag, in), money(h.voordeel, in),
                       money(h.belasting, in), std::move(change)},
                      false,
                      law});
    before = &a;
    tax.waarde = tax.waarde + h.belasting.waarde;
    rest.waarde = rest.waarde + remainder(h).waarde;
    nothing_off = nothing_off && !h.heffingskorting_groen && !h.dividendbelasting;
    for (const auto& v : a.vragen)
      if (border::matters(v, a)) ++questions;
  }
  KeyFigures k;
  k.figures.push_back({in("Belasting in box 3, samen", "Tax in box 3, together"), euro(tax, in),
                       in("over ", "over ") + std::to_string(answers.size()) + in(" jaren", " years"), Tone::main});
  k.figures.push_back(left_to_pay(rest, nothing_off, in));
  if (questions > 0)
    k.figures.push_back({in("Open vragen", "Open questions"), std::to_string(questions),
                         in("bij elk jaar staat wat zij schelen", "each year says how much they matter"), Tone::open});
  return {std::move(k), std::move(t)};
}

} // namespace

Blocks box3(const std::vector<Answer>& answers, const Dossier& dossier, const Parameters& parameters, Language language,
            bool explain, bool statement) {
  Blocks out;
  if (answers.size() > 1) out = summary(answers, Chooser{language});
  for (const auto& a : answers) {
    const auto add = [&](Blocks blocks) { std::move(blocks.begin(), blocks.end(), std::back_inserter(out)); };
    add(Year{a, dossier, parameters, language, statement}.blocks());
    if (explain) add(explanation(a, dossier, parameters, language));
  }
  return out;
}

std::string box3_title(std::span<const Answer> answers, const Dossier& dossier, Language language) {
  const Chooser in{language};
  std::vector<std::string> names;
  for (const auto& a : answers)
    for (const auto& p : a.vermogen.personen)
      if (std::find(names.begin(), names.end(), dossier.personen[p.wie].naam) == names.end())
        names.push_back(dossier.personen[p.wie].naam);
  std::string years;
  if (!answers.empty()) {
    years = std::to_string(answers.front().jaar);
    if (answers.size() > 1) years += "-" + std::to_string(answers.back().jaar);
  }
  return in("Box 3 over ", "Box 3 of ") + years + (names.empty() ? "" : in(" voor ", " for ") + enumeration(names, language));
}

} // namespace netto::report
