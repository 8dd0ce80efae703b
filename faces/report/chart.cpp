// SPDX-License-Identifier: EUPL-1.2
#include "html.hpp"

#include "base/number_text.hpp"
#include "text.hpp"

#include <algorithm>
#include <array>

namespace netto::report {

namespace {

/// Colours that stay apart for colour-blind readers and have a contrast of at least 3 to 1 with white; `light` is for bars that
/// do not count.
struct Colour {
  std::string_view full, light;
};
constexpr std::array colours{Colour{"#4d4d4d", "#c4c4c4"}, Colour{"#1b87b0", "#b9dbe8"}, Colour{"#0072b2", "#b0d2e6"},
                             Colour{"#d55e00", "#f3cbad"}, Colour{"#4b2e83", "#c6bdd8"}, Colour{"#00855f", "#aedbcd"},
                             Colour{"#111111", "#bbbbbb"}};
const Colour& colour(const Chart::Series& s) { return colours[std::min(s.colour, colours.size() - 1)]; }

/// An estimate of the width of a UTF-8 text in pixels, on the wide side.
int width(std::string_view text, int size) {
  const auto characters =
      std::count_if(text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; });
  return static_cast<int>(characters) * size * 57 / 100;
}

class Drawing {
public:
  Drawing(const Chart& c, Language language) : c_{c}, language_{language} {
    for (const auto& g : c.groups)
      for (const auto& b : g.bars) {
        highest_ = std::max(highest_, b.value);
        most_ = std::max(most_, static_cast<int>(g.bars.size()));
      }
    const int groups = static_cast<int>(c.groups.size());
    width_ = std::max(usual_width, left + right + groups * narrowest_group);
    group_ = groups == 0 ? 0 : (width_ - left - right) / groups;
    bar_ = std::min(widest_bar, (group_ - 10) / std::max(most_, 1));
    scale();
  }

  std::string draw() {
    std::string content = legend();
    top_ = legend_bottom_ + (upright_ ? 44 : 22);
    content += grid();
    for (std::size_t i = 0; i < c_.groups.size(); ++i) content += group(i);
    content += spans();
    const std::string w = std::to_string(width_), h = std::to_string(height);
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + w + "\" height=\"" + h + "\" viewBox=\"0 0 " + w + " " + h +
           "\" role=\"img\" aria-labelledby=\"netto-titel netto-beschrijving\" lang=\"" +
           (language_ == Language::nl ? "nl" : "en") +
           "\" font-family=\"system-ui, 'DejaVu Sans', Verdana, Helvetica, Arial, sans-serif\">\n<title id=\"netto-titel\">" +
           escaped(c_.title + " " + c_.subtitle) + "</title>\n<desc id=\"netto-beschrijving\">" + escaped(c_.description) +
           "</desc>\n" + patterns() + "<rect width=\"" + w + "\" height=\"" + h + "\" fill=\"#ffffff\"/>\n" +
           text(16, 26, c_.title, 17, "start", "#111111", true) + text(16, 45, c_.subtitle, 12, "start", "#333333", false) +
           content + "</svg>\n";
  }

private:
  static constexpr int usual_width = 800, height = 420, left = 62, right = 16, narrowest_group = 45, widest_bar = 34;
  static constexpr int bottom = 352; ///< the line of nil
  static constexpr int size = 11, amount_size = 10;

  static std::string text(int x, int y, std::string_view t, int font_size, std::string_view anchor, std::string_view ink,
                          bool bold, std::string_view rest = "") {
    return "<text x=\"" + std::to_string(x) + "\" y=\"" + std::to_string(y) + "\" font-size=\"" + std::to_string(font_size) +
           "\" text-anchor=\"" + std::string{anchor} + "\" fill=\"" + std::string{ink} + "\"" +
           (bold ? " font-weight=\"bold\"" : "") + std::string{rest} + ">" + escaped(t) + "</text>\n";
  }
  static std::string upright(int x, int y) {
    return " transform=\"rotate(-90 " + std::to_string(x) + " " + std::to_string(y) + ")\"";
  }
  static std::string box(int x, int y, int w, int h, std::string_view fill, std::string_view edge, int thick) {
    return "<rect x=\"" + std::to_string(x) + "\" y=\"" + std::to_string(y) + "\" width=\"" + std::to_string(w) +
           "\" height=\"" + std::to_string(h) + "\" fill=\"" + std::string{fill} + "\" stroke=\"" + std::string{edge} +
           "\" stroke-width=\"" + std::to_string(thick) + "\"/>\n";
  }
  static std::string hatching(const Chart::Series& s, bool counts) { return "netto-" + s.key + (counts ? "-vol" : "-licht"); }

  /// Round steps, at most five of them; and whether amounts stand upright above their bars.
  void scale() {
    for (std::int64_t power = 10; step_ * 5 < highest_; power *= 10)
      for (const std::int64_t multiple : {power, 2 * power, 5 * power}) {
        step_ = multiple;
        if (step_ * 5 >= highest_) break;
      }
    scale_top_ = std::max<std::int64_t>(1, (highest_ + step_ - 1) / step_) * step_;
    for (const auto& g : c_.groups)
      for (const auto& b : g.bars) upright_ = upright_ || width(b.amount, amount_size) > bar_;
  }
  int tall(std::int64_t value) const { return static_cast<int>((bottom - top_) * value / scale_top_); }

  std::string patterns() const {
    auto series = c_.series;
    std::sort(series.begin(), series.end(), [](const auto& a, const auto& b) { return a.key < b.key; });
    std::string out = "<defs>\n";
    for (const auto& s : series) {
      if (!s.proposal) continue;
      for (const bool counts : {true, false})
        out += "<pattern id=\"" + hatching(s, counts) +
               "\" width=\"7\" height=\"7\" patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(45)\">"
               "<rect width=\"7\" height=\"7\" fill=\"#ffffff\"/><rect width=\"4\" height=\"7\" fill=\"" +
               std::string{counts ? colour(s).full : colour(s).light} + "\"/></pattern>\n";
    }
    return out + "<pattern id=\"netto-voorstel\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\" "
                 "patternTransform=\"rotate(45)\">"
                 "<rect width=\"6\" height=\"6\" fill=\"#ffffff\"/><rect width=\"2\" height=\"6\" "
                 "fill=\"#444444\"/></pattern>\n</defs>\n";
  }

  std::string legend() {
    std::string out;
    int x = 16, y = 66;
    const auto add = [&](std::string_view name, const std::string& fill, std::string_view edge, int thick) {
      const int needed = 20 + width(name, 12) + 16;
      if (x > 16 && x + needed > width_ - right) {
        x = 16;
        y += 19;
      }
      out += box(x, y - 11, 13, 13, fill, edge, thick) + text(x + 20, y, name, 12, "start", "#111111", false);
      x += needed;
    };
    bool proposal = false;
    for (const auto& s : c_.series) {
      add(s.name, s.law ? std::string{colour(s).full} : "url(#" + hatching(s, true) + ")", colour(s).full, 1);
      proposal = proposal || s.proposal;
    }
    add(c_.counts, "#ffffff", "#111111", 2);
    if (proposal) add(c_.proposal, "url(#netto-voorstel)", "#444444", 1);
    legend_bottom_ = y + 6;
    return out;
  }

  std::string grid() const {
    std::string out;
    for (std::int64_t value = 0; value <= scale_top_; value += step_) {
      const int y = bottom - tall(value);
      out += "<line x1=\"" + std::to_string(left) + "\" y1=\"" + std::to_string(y) + "\" x2=\"" +
             std::to_string(width_ - right) + "\" y2=\"" + std::to_string(y) + "\" stroke=\"" +
             (value == 0 ? "#333333" : "#dddddd") + "\"/>\n" +
             text(left - 6, y + 4, for_people(value * 100, ValueKind::geld, language_), size, "end", "#333333", false);
    }
    return out;
  }

  std::string group(std::size_t i) const {
    const auto& g = c_.groups[i];
    const int middle = left + group_ * static_cast<int>(i) + group_ / 2;
    std::string out = text(middle, bottom + 17, g.name + (g.law ? "" : "*"), 12, "middle", "#111111", true);
    if (g.bars.empty())
      return out + text(middle + 4, bottom - 8, c_.nothing, size, "start", "#555555", false, upright(middle + 4, bottom - 8));
    int x = middle - bar_ * static_cast<int>(g.bars.size()) / 2;
    for (const auto& b : g.bars) {
      out += bar(b, g.name, x);
      x += bar_;
    }
    return out;
  }
  std::string bar(const Chart::Bar& b, const std::string& group_name, int x) const {
    const auto& s = c_.series[b.series];
    const int h = std::max(tall(b.value), 1), y = bottom - h, m = x + bar_ / 2;
    const std::string fill =
        b.law ? std::string{b.counts ? colour(s).full : colour(s).light} : "url(#" + hatching(s, b.counts) + ")";
    const std::string_view ink = b.counts ? "#111111" : "#555555";
    return "<g data-jaar=\"" + group_name + "\" data-route=\"" + s.key + "\" data-status=\"" + b.status + "\" data-telt=\"" +
           (b.counts ? "ja" : "nee") + "\" data-belasting=\"" + std::to_string(b.value) + "\">\n<title>" +
           escaped(group_name + ": " + b.words) + "</title>\n" +
           box(x + 2, y, bar_ - 4, h, fill, b.counts ? "#111111" : colour(s).full, b.counts ? 2 : 1) +
           (upright_ ? text(m + 4, y - 6, b.amount, amount_size, "start", ink, b.counts, upright(m + 4, y - 6))
                     : text(m, y - 5, b.amount, amount_size, "middle", ink, b.counts)) +
           "</g>\n";
  }

  /// Below the groups: what is law in force, and what is not, in words that fit.
  std::string spans() const {
    std::string out;
    for (const auto& s : c_.spans) {
      if (s.names.empty()) continue;
      const int x = left + group_ * static_cast<int>(s.first) + 3, w = group_ * static_cast<int>(s.last - s.first + 1) - 6;
      out += box(x, bottom + 25, w, 7, s.law ? "#bbbbbb" : "url(#netto-voorstel)", s.law ? "#bbbbbb" : "#444444", 1);
      std::string name = s.names.back();
      for (auto n = s.names.rbegin(); n != s.names.rend(); ++n)
        if (width(*n, size) <= w) name = *n;
      if (width(name, size) > w + 6) continue; // the mark at the group and the subtitle say it
      out += text(x + w / 2, bottom + 47, name, size, "middle", s.law ? "#333333" : "#111111", !s.law);
    }
    return out;
  }

  const Chart& c_;
  Language language_;
  std::int64_t highest_ = 0, step_ = 10, scale_top_ = 10;
  int most_ = 1, width_ = usual_width, group_ = 0, bar_ = 0, top_ = 0, legend_bottom_ = 0;
  bool upright_ = false;
};

} // namespace

std::string to_svg(const Chart& chart, Language language) { return Drawing{chart, language}.draw(); }

std::string escaped(std::string_view text) {
  return escaped(text, {{'&', "&amp;"}, {'<', "&lt;"}, {'>', "&gt;"}, {'"', "&quot;"}});
}

} // namespace netto::report
