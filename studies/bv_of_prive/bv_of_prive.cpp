// SPDX-License-Identifier: EUPL-1.2
#include "studies/bv_of_prive/bv_of_prive.hpp"

#include "areas/areas.hpp"
#include "areas/overdracht/answer.hpp"
#include "engine/projection.hpp"
#include "facts/thing.hpp"
#include "studies/homes.hpp"

#include <algorithm>

namespace netto::studies {

namespace {

using engine::Beyond;
using engine::Year;

bool let_on(const Woning& w, Date day) {
  return areas::bezit_op(w, day) && areas::gebruik_op(w, day) == Woning::Gebruik::verhuurd;
}

class Comparer {
public:
  Comparer(const Dossier& given, const Parameters& parameters, const areas::Query& asked, const areas::Assumptions& assumptions,
           const CompanyQuestion& question)
      : given_{given}, asked_{asked} {
    c_.vraag = question;
    c_.aannames = assumptions;
    choose();
    if (!out_.problems.empty()) return;
    last_ = c_.vanaf + question.jaren - 1;
    areas::Notices assumed;
    c_.dossier = areas::extend(given, last_ + 2, assumptions, assumed);
    c_.aangenomen = static_cast<std::int64_t>(assumed.size());
    parameters_ = engine::continued(parameters, last_ + 1);
    flows();
    if (!out_.problems.empty()) return;
    company_ = company();
    without_ = without_homes(c_.dossier, c_.woningen);
    course(c_.geldend, Beyond::law_in_force);
    course(c_.wetsvoorstel, Beyond::proposals);
    c_.wetsvoorstel.wetsvoorstel = true;
  }
  CompanyResult result() && {
    if (out_.problems.empty() && out_.reasons.empty()) out_.comparison = std::move(c_);
    return std::move(out_);
  }

private:
  void problem(std::string_view code, Bilingual text) { out_.problems.push_back({code, std::move(text)}); }
  const Woning& home(Thing t) const { return *find<Woning>(c_.dossier, t); }

  /// Which homes and debts, and from when.
  void choose() {
    const auto named = [&](const std::string& name) { return std::ranges::find(given_.woningen, name, &Woning::naam); };
    for (const std::string& name : c_.vraag.woningen)
      if (named(name) == given_.woningen.end())
        problem("onbekende_woning",
                {"woning \"" + name + "\" staat niet in het dossier", "home \"" + name + "\" is not in the dossier"});
    const auto chosen = [&](const Woning& w) {
      return c_.vraag.woningen.empty() || std::ranges::find(c_.vraag.woningen, w.naam) != c_.vraag.woningen.end();
    };
    std::optional<int> known;
    for (const Woning& w : given_.woningen)
      if (chosen(w) && !w.woz.empty()) known = std::min(known.value_or(w.woz.rows().back().first), w.woz.rows().back().first);
    c_.vanaf = c_.vraag.vanaf.value_or(known.value_or(0));
    if (c_.vraag.jaren < 1 || c_.vraag.jaren > most_company_years)
      problem("jaren", {"het aantal jaren is 1 tot en met 40", "the number of years is 1 up to 40"});
    if (!out_.problems.empty()) return;
    for (const Woning& w : given_.woningen) {
      if (!chosen(w)) continue;
      const bool let = let_on(w, first_day(c_.vanaf));
      if (!let && c_.vraag.woningen.empty()) continue;
      const auto refuse = [&](std::string_view code, const char* nl, const char* en) {
        problem(code, {"woning \"" + w.naam + "\" " + nl, "home \"" + w.naam + "\" " + en});
      };
      if (!let)
        refuse("niet_verhuurd", "is op 1 januari van het eerste jaar niet verhuurd",
               "is not let on 1 January of the first year");
      if (w.in_buitenland()) refuse("buitenland", "ligt in het buitenland", "lies abroad");
      if (w.vruchtgebruik || !w.eigenaar_vanaf.empty())
        refuse("eigendom", "heeft een vruchtgebruik of wisselt van eigenaar", "has a usufruct or changes owners");
      if (std::ranges::any_of(w.eigendom, [&](const Aandeel& a) { return a.wie >= given_.personen.size(); }))
        refuse("eigendom", "is niet helemaal van volwassenen in het dossier",
               "does not belong wholly to adults in the dossier");
      c_.woningen.push_back(thing_of(given_, w));
      if (w.eigendom != find<Woning>(given_, c_.woningen.front())->eigendom)
        refuse("eigendom", "heeft andere eigenaars dan de eerste: vergelijk ze apart",
               "has other owners than the first: compare them apart");
      if (!w.woz.van(c_.vanaf) && !w.woz.van(c_.vanaf + 1) && w.woz.rows().back().first < c_.vanaf - 10)
        refuse("woz", "heeft geen recente WOZ-waarde", "has no recent WOZ value");
    }
    if (c_.woningen.empty() && out_.problems.empty())
      problem("geen_woning",
              {"het dossier heeft geen verhuurde woning met een WOZ-waarde", "the dossier has no let home with a WOZ value"});
    for (const Schuld& s : given_.schulden)
      if (std::ranges::find(c_.woningen, s.woning) != c_.woningen.end()) c_.schulden.push_back(thing_of(given_, s));
  }

  /// The market value on a 1 January: the WOZ value of that year's value date.
  std::optional<Euro> value_on_first_day(int year) const {
    Euro sum;
    for (const Thing& t : c_.woningen) {
      const auto woz = home(t).woz.van(year + 1);
      if (!woz) return std::nullopt;
      sum = sum + *woz;
    }
    return sum;
  }
  std::optional<Euro> debt_on_first_day(int year) const {
    Euro sum;
    for (const Thing& t : c_.schulden) {
      const auto x = find<Schuld>(c_.dossier, t)->waarde.van(year);
      if (!x) return std::nullopt;
      sum = sum + *x;
    }
    return sum;
  }

  /// Of somebody who buys the homes on the day of entry and lets them: the rate is that of a company.
  std::optional<Euro> transfer_tax() {
    Dossier d;
    d.personen.emplace_back().naam = "BV";
    for (const Thing& t : c_.woningen) {
      Woning& w = d.woningen.emplace_back();
      w.naam = home(t).naam;
      w.gebruik = {{{}, Woning::Gebruik::verhuurd, {}, {}}};
      w.gekocht_op = first_day(c_.vanaf);
      w.aankoopprijs = *home(t).woz.van(c_.vanaf + 1);
    }
    areas::Query q = asked_;
    q.jaar = c_.vanaf;
    const auto r = Year{parameters_, q, false, Beyond::law_in_force}.amounts(d);
    if (!r.answer || !r.answer->overdracht) return std::nullopt;
    return Euro::from_cents(whole(r.answer->overdracht->belasting.waarde, Direction::nearest));
  }

  void flows() {
    const auto lacks = [&](const char* nl, const char* en, int year) {
      problem("ontbreekt", {std::string{nl} + " van " + std::to_string(year) + " ontbreekt",
                            std::string{en} + " of " + std::to_string(year) + " is missing"});
    };
    const auto begin = value_on_first_day(c_.vanaf), owed = debt_on_first_day(c_.vanaf);
    if (!begin) lacks("de WOZ-waarde", "the WOZ value", c_.vanaf + 1);
    if (!owed) lacks("de schuld op 1 januari", "the debt on 1 January", c_.vanaf);
    if (!out_.problems.empty()) return;
    c_.waarde = *begin;
    c_.schuld = *owed;
    c_.overdrachtsbelasting = c_.vraag.overdrachtsbelasting ? c_.vraag.overdrachtsbelasting : transfer_tax();
    c_.inbrengkosten = c_.overdrachtsbelasting.value_or(Euro{}) + c_.vraag.oprichting;
    Fraction company_costs{c_.vraag.kosten_per_jaar.cents()};
    const Percentage growth = c_.vraag.groei_kosten.value_or(c_.aannames.groei_kosten);
    for (int y = c_.vanaf; y <= last_; ++y) {
      HomesYear h;
      h.jaar = y;
      for (const Thing& t : c_.woningen) {
        const Woning& w = home(t);
        h.huur = h.huur + rent_of(w, y);
        h.kosten = h.kosten + w.kosten.van(y).value_or(Euro{});
      }
      for (const Thing& t : c_.schulden) {
        const Schuld& s = *find<Schuld>(c_.dossier, t);
        const auto paid = s.rente.van(y);
        if (!paid && s.waarde.van(y).value_or(Euro{}) != Euro{}) lacks("de rente van een schuld", "the interest on a debt", y);
        h.rente = h.rente + paid.value_or(Euro{});
      }
      const auto value = value_on_first_day(y + 1), debt = debt_on_first_day(y + 1);
      if (!value || !debt) {
        lacks("de waarde aan het einde", "the value at the end", y);
        return;
      }
      h.waarde = *value;
      h.schuld = *debt;
      h.aflossing = (c_.jaren.empty() ? c_.schuld : c_.jaren.back().schuld) - h.schuld;
      h.kosten_vennootschap = Euro::from_euros(whole(company_costs * Fraction{1, 100}, Direction::nearest));
      company_costs = company_costs * (Fraction{1} + Fraction{growth.thousandths(), Percentage::geheel});
      c_.jaren.push_back(h);
    }
  }

  static Euro profit(const HomesYear& h) { return h.huur - h.kosten - h.rente - h.kosten_vennootschap; }
  /// Only the owners and the company: box 2 of them does not hang on what else they have.
  Dossier company() const {
    Dossier d;
    d.personen = c_.dossier.personen;
    for (Persoon& p : d.personen) { // what they have besides is no matter of the company
      Persoon alone;
      alone.naam = p.naam;
      alone.geboortedatum = p.geboortedatum;
      p = std::move(alone);
    }
    d.partnerschappen = c_.dossier.partnerschappen;
    Vennootschap& v = d.vennootschappen.emplace_back();
    v.naam = "BV";
    v.eigendom = home(c_.woningen.front()).eigendom;
    for (const HomesYear& h : c_.jaren) v.winst.zet(h.jaar, profit(h));
    return d;
  }
  Dossier sold(int year) const {
    Dossier d = c_.dossier;
    for (const Thing& t : c_.woningen) {
      Woning& w = d.woningen[t.place];
      w.verkocht_op = day_before(first_day(year + 1));
      w.verkoopprijs = *w.woz.van(year + 2);
      w.ontvangen_huur.zet(year, rent_of(w, year)); // that of the last day too
    }
    return d;
  }

  std::optional<areas::YearAnswer> answer(const Year& year, const Dossier& d) {
    auto r = year.amounts(d);
    for (auto& n : r.errors)
      if (std::ranges::find(out_.reasons, n) == out_.reasons.end()) out_.reasons.push_back(std::move(n));
    return std::move(r.answer);
  }

  void course(CompanyCourse& out, Beyond beyond) {
    Fraction money_private{}, money_company{}, box3{}, corporation{};
    const Fraction put_in{(c_.waarde - c_.schuld + c_.inbrengkosten).cents()};
    for (const HomesYear& h : c_.jaren) {
      areas::Query q = asked_;
      q.jaar = h.jaar;
      const Year year{parameters_, q, false, beyond}, box3_alone{parameters_, q, true, beyond};
      const auto with = answer(box3_alone, c_.dossier), base = answer(box3_alone, without_), running = answer(year, company_);
      if (!with || !base || !running || !running->vennootschap) return;
      const Fraction owing{(h.waarde - h.schuld).cents()}, net{(h.huur - h.kosten - h.rente - h.aflossing).cents()};
      const Fraction box3_of_year = areas::owed(*with) - areas::owed(*base);
      Fraction box3_at_stop = box3_of_year;
      if (with->box3_2028) {
        const auto ends = answer(box3_alone, sold(h.jaar));
        if (!ends) return;
        box3_at_stop = areas::owed(*ends) - areas::owed(*base);
      }
      // The company sells and pays out all it has.
      Dossier d = company_;
      Vennootschap& v = d.vennootschappen.front();
      v.winst.zet(h.jaar, profit(h) + h.waarde - c_.waarde - c_.inbrengkosten);
      const auto selling = answer(year, d);
      if (!selling || !selling->vennootschap) return;
      const Fraction tax_at_stop = selling->vennootschap->vennootschappen.front().belasting.waarde;
      const Fraction paid_out = owing + money_company + net - Fraction{h.kosten_vennootschap.cents()} - tax_at_stop;
      v.vervreemdingsvoordeel.zet(h.jaar, Euro::from_cents(whole(paid_out - put_in, Direction::nearest)));
      const auto ended = answer(year, d);
      if (!ended || !ended->box2) return;
      CompanyStop s;
      s.jaar = h.jaar;
      s.doorgetrokken = engine::goes_on(h.jaar, beyond);
      for (const auto& p : ended->box2->personen) s.box2 = s.box2 + p.belasting.waarde;
      s.box3 = box3 + box3_at_stop;
      s.vennootschapsbelasting = corporation + tax_at_stop;
      s.prive = owing + money_private + net - box3_at_stop;
      s.vennootschap = paid_out - s.box2 - Fraction{c_.inbrengkosten.cents()};
      out.jaren.push_back(s);
      const Fraction tax = running->vennootschap->vennootschappen.front().belasting.waarde;
      money_private = money_private + net - box3_of_year;
      money_company = money_company + net - Fraction{h.kosten_vennootschap.cents()} - tax;
      box3 = box3 + box3_of_year;
      corporation = corporation + tax;
    }
    for (auto s = out.jaren.rbegin(); s != out.jaren.rend() && !s->verschil().is_negative(); ++s) out.omslag = s->jaar;
  }

  const Dossier& given_;
  areas::Query asked_;
  Parameters parameters_;
  CompanyComparison c_;
  CompanyResult out_;
  Dossier company_, without_;
  int last_ = 0;
};

} // namespace

CompanyResult company_or_private(const Dossier& dossier, const Parameters& parameters, const areas::Query& asked,
                                 const areas::Assumptions& assumptions, const CompanyQuestion& question) {
  return Comparer{dossier, parameters, asked, assumptions, question}.result();
}

} // namespace netto::studies
