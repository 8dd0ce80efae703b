// SPDX-License-Identifier: EUPL-1.2
#include "studies/overgang_2028/report.hpp"

#include "areas/box3/regimes.hpp"
#include "areas/box3/wording.hpp"
#include "areas/box3_2028/wording.hpp"
#include "areas/say.hpp"
#include "base/joined.hpp"

#include <algorithm>
#include <array>

namespace netto::studies {

using namespace report;

namespace {

/// The routes in the order of the legend. The place of a route is its colour.
constexpr std::array legend{&route::vermogensmix,        &route::rechtsherstel,      &route::forfait,
                            &route::werkelijk_rendement, &route::wetsvoorstel_36748, &route::wetsvoorstel_36748_novelle,
                            &route::verschillend};

class Maker {
public:
  Maker(const TransitionComparison& v, Language language) : v_{v}, in_{language} {}

  Chart chart() {
    for (const auto& j : v_.jaren) bars_.push_back(bars(j));
    series();
    for (std::size_t i = 0; i < v_.jaren.size(); ++i) {
      Chart::Group g{std::to_string(v_.jaren[i].jaar), "", {}, box3::regime_in(v_.jaren[i].jaar) != nullptr};
      for (const Bar& s : bars_[i]) {
        g.bars.push_back(bar(s));
        g.law = g.law && s.geldend();
      }
      g.words = g.bars.empty() ? in_("geen antwoord", "no answer") : joined(g.bars, "; ", &Chart::Bar::words);
      c_.description += (i > 0 ? " " : "") + g.name + ": " + g.words + ".";
      c_.groups.push_back(std::move(g));
    }
    spans();
    c_.title = in_("Belasting in box 3 per jaar, in euro", "Tax in box 3 per year, in euros");
    if (!v_.jaren.empty()) c_.title += ", " + years(0, v_.jaren.size() - 1);
    c_.title += ".";
    c_.subtitle = subtitle();
    c_.counts = in_("zwart omrand: deze telt", "black outline: the one that counts");
    c_.proposal = in_("gearceerd en *: geen geldend recht", "hatched and *: not law in force");
    c_.nothing = in_("geen antwoord", "no answer");
    return std::move(c_);
  }

private:
  /// Every route that has a bar, with its status when that is one of a proposal.
  void series() {
    for (std::size_t k = 0; k < legend.size(); ++k) {
      Chart::Series s{std::string{legend[k]->key}, in_(legend[k]->brief), k};
      std::string words;
      for (const auto& year : bars_)
        for (const Bar& b : year) {
          if (b.route != legend[k]) continue;
          (b.geldend() ? s.law : s.proposal) = true;
          if (!b.geldend() && b.status != &status::voorstel) words = in_(b.status->meaning);
        }
      if (!words.empty()) s.name += " (" + words + ")";
      if (s.law || s.proposal) c_.series.push_back(std::move(s));
    }
  }
  Chart::Bar bar(const Bar& s) const {
    const auto at = std::ranges::find(c_.series, s.route->key, &Chart::Series::key);
    const std::int64_t euros = whole(s.belasting.waarde * Fraction{1, 100}, Direction::nearest);
    const std::string amount = money(euros * 100, in_.language);
    return {static_cast<std::size_t>(at - c_.series.begin()),
            euros,
            amount,
            in_(s.route->brief) + " € " + amount +
                (s.telt ? in_(", telt", ", counts") : in_(", telt niet", ", does not count")) + " (" + in_(s.status->meaning) +
                ")",
            std::string{s.status->key},
            s.telt,
            s.geldend()};
  }
  std::string years(std::size_t first, std::size_t last) const {
    const std::string a = std::to_string(v_.jaren[first].jaar), b = std::to_string(v_.jaren[last].jaar);
    return first == last ? a : a + "–" + b;
  }
  void spans() {
    std::vector<const StatusName*> before;
    for (std::size_t i = 0; i < v_.jaren.size(); ++i) {
      auto now = statuses(v_.jaren[i]);
      if (i > 0 && before == now && v_.jaren[i].jaar == v_.jaren[i - 1].jaar + 1) {
        c_.spans.back().last = i;
        continue;
      }
      const bool law = std::ranges::all_of(now, [](const StatusName* x) { return x == &status::geldend; });
      Chart::Span s{i, i, law, {}};
      const std::string words = joined(now, " / ", [&](const StatusName* x) { return in_(x->brief); });
      if (law && !now.empty()) s.names = {in_("geldend recht", "law in force")};
      else if (!law) s.names = {in_("geen geldend recht: ", "not law in force: ") + words, words, in_("voorstel", "proposal")};
      c_.spans.push_back(std::move(s));
      before = std::move(now);
    }
  }
  /// What of the picture is no law in force.
  std::string subtitle() const {
    std::string out;
    for (const auto& s : c_.spans)
      if (!s.law)
        out += (out.empty() ? in_("Gearceerd is geen geldend recht: ", "Hatched is not law in force: ") : "; ") +
               years(s.first, s.last) + " (" + s.names[1] + ")";
    if (!out.empty()) return out + ".";
    const bool everywhere =
        std::ranges::all_of(v_.jaren, [](const YearComparison& j) { return box3::regime_in(j.jaar) != nullptr; });
    return everywhere ? in_("Alles is geldend recht.", "All of it is law in force.")
                      : in_("De bedragen zijn geldend recht; voor de jaren met * geldt nog geen recht.",
                            "The amounts are law in force; for the years with * there is no law yet.");
  }

  const TransitionComparison& v_;
  const Chooser in_;
  std::vector<std::vector<Bar>> bars_;
  Chart c_;
};

} // namespace

const StatusName& status_before_change(const Transition& o) {
  const areas::Regime* r = box3::regime_in(o.jaar - 1);
  return status_of(r == nullptr ? areas::LegalStatus::wetsvoorstel : r->status, o.cijfers_voor);
}
Bilingual assumption_name(std::string_view naam) {
  static constexpr std::pair<std::string_view, Word> names[] = {
      {"groei_woz", {"groei van de WOZ-waarde", "growth of the WOZ value"}},
      {"groei_huur", {"huurverhoging op 1 januari", "rise of the rent on 1 January"}},
      {"rente_bank", {"rente op banktegoeden", "interest on bank balances"}},
      {"koersgroei", {"koersgroei van beleggingen", "price growth of investments"}},
      {"inkomsten_beleggingen", {"dividend en coupon, deel van de waarde", "dividend and coupon, part of the value"}},
      {"groei_kosten", {"groei van kosten", "growth of costs"}}};
  for (const auto& [key, name] : names)
    if (key == naam) return {std::string{name.nl}, std::string{name.en}};
  return std::string{naam};
}

bool telt(const vermogen::HouseholdAnswer& h, const vermogen::Route& route) {
  if (h.toegepast != &route::verschillend) return h.toegepast == route.naam;
  const auto eerste = std::ranges::find_if(h.routes, [&](const vermogen::Route& r) {
    return r.inkomen.waarde == h.voordeel.waarde && r.belasting.waarde == h.belasting.waarde;
  });
  return eerste != h.routes.end() && eerste->naam == route.naam;
}

std::vector<Bar> bars(const YearComparison& jaar) {
  std::vector<Bar> uit;
  for (const auto& s : jaar.stelsels) {
    if (!s.outcome.answer) continue;
    const auto& h = s.outcome.answer->vermogen.huishouden;
    const StatusName* status = &status_of(*s.outcome.answer);
    bool geteld = false;
    for (const auto& r : h.routes) {
      const bool deze = telt(h, r);
      geteld = geteld || deze;
      uit.push_back({r.naam, r.inkomen, vermogen::na_vermindering(r), deze, status});
    }
    if (!h.routes.empty() && !geteld) uit.push_back({h.toegepast, h.voordeel, vermogen::na_vermindering(h), true, status});
  }
  return uit;
}

std::vector<const StatusName*> statuses(const YearComparison& jaar) {
  std::vector<const StatusName*> uit;
  for (const auto& s : jaar.stelsels)
    if (s.outcome.answer)
      if (const auto* status = &status_of(*s.outcome.answer); std::ranges::find(uit, status) == uit.end())
        uit.push_back(status);
  return uit;
}

areas::Notices reasons(const YearComparison& jaar) {
  areas::Notices uit;
  for (const auto& s : jaar.stelsels)
    for (const auto& b : s.outcome.errors)
      if (std::ranges::find(uit, b) == uit.end()) uit.push_back(b);
  return uit;
}

Chart comparison_chart(const TransitionComparison& comparison, Language language) {
  return Maker{comparison, language}.chart();
}

} // namespace netto::studies
