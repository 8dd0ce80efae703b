// SPDX-License-Identifier: EUPL-1.2
#include "values.hpp"

#include "base/number_text.hpp"
#include "characters.hpp"

#include <algorithm>
#include <array>

namespace netto::border {
namespace {

using Soort = Node::Soort;

constexpr std::array<std::string_view, 12> maanden_nl{"januari", "februari", "maart",     "april",   "mei",      "juni",
                                                      "juli",    "augustus", "september", "oktober", "november", "december"};
constexpr std::array<std::string_view, 12> maanden_en{"January", "February", "March",     "April",   "May",      "June",
                                                      "July",    "August",   "September", "October", "November", "December"};

// Digits in groups of three.
std::string grouped(std::int64_t getal, char scheiding) {
  auto tekst = digits_of(getal);
  const std::size_t begin = getal < 0 ? 1 : 0;
  for (auto plek = tekst.size(); plek > begin + 3;) tekst.insert(plek -= 3, 1, scheiding);
  return tekst;
}

bool remove(std::string& tekst, std::string_view deel) {
  const auto plek = tekst.find(deel);
  if (plek == tekst.npos) return false;
  tekst.erase(plek, deel.size());
  return true;
}

// How the amount that someone probably meant is written: "€ 150.000,50" gives 150000.50; an example when that is unclear.
std::string suggest_amount(std::string tekst) {
  if (tekst.size() > 60) return "150000";
  for (char& c : tekst) c = lower(c);
  for (const std::string_view weg : {"\xe2\x82\xac", "\xc2\xa0", "euro", "eur", " ", "_", "'", ",-"})
    while (remove(tekst, weg)) {
    }
  const bool negatief = remove(tekst, "-");
  const auto laatste = tekst.find_last_of(".,");
  const auto decimalen = laatste == tekst.npos ? 0 : tekst.size() - laatste - 1;
  std::string heel = decimalen == 1 || decimalen == 2 ? tekst.substr(0, laatste) : tekst;
  const std::string breuk = heel.size() < tekst.size() ? "." + tekst.substr(laatste + 1) : "";
  std::erase(heel, '.'), std::erase(heel, ',');
  const bool duidelijk =
      digits_only(heel) && heel.size() <= 12 && (breuk.empty() || digits_only(std::string_view{breuk}.substr(1)));
  return duidelijk ? (negatief ? "-" : "") + heel + breuk : "150000";
}

// Thousandths of a percent in "33,3%"; nothing for other texts. At most nine digits before the mark.
std::optional<std::int64_t> thousandths_from(std::string_view t) {
  return t.ends_with('%') ? scaled(t.substr(0, t.size() - 1), 3, 9, ".,") : std::nullopt;
}

// "33,3%", or "1/3": whole numbers of at most nine digits; nothing for other texts.
std::optional<Part> part_from(std::string_view t) {
  if (const auto thousandths = thousandths_from(t)) return Part{*thousandths, Percentage::geheel};
  const auto bar = t.find('/');
  if (bar == t.npos) return std::nullopt;
  const auto num = scaled(t.substr(0, bar), 0, 9), den = scaled(t.substr(bar + 1), 0, 9);
  return num && den && *den > 0 ? std::optional{Part{*num, *den}} : std::nullopt;
}

// The percentage that a number probably means: 50 gives "50%", 0.5 gives "50%".
std::string suggest_percentage(const Node& k) {
  if (k.soort == Soort::geheel) return "\"" + digits_of(k.geheel) + "%\"";
  if (thousandths_from(k.tekst)) return "\"" + k.tekst + "%\"";
  const auto getal = plain_decimal(k.tekst);
  const auto honderdvoud = getal && getal->starts_with("0.") ? plain_decimal(*getal + "e2") : getal;
  return "\"" + honderdvoud.value_or("50") + "%\"";
}

// 31-12-2025 and 31/12/2025, as the Dutch write a date, in the form of the dossier; otherwise an example.
std::string suggest_date(std::string_view t) {
  std::array<std::string, 3> deel;
  std::size_t nummer = 0;
  for (const char c : t) {
    if (is_digit(c)) deel[nummer] += c;
    else if ((c != '-' && c != '/' && c != '.') || ++nummer == deel.size()) return "1980-05-01";
  }
  for (auto* d : {&deel[0], &deel[1]})
    if (d->size() == 1) d->insert(0, 1, '0');
  const auto gedraaid = deel[2] + "-" + deel[1] + "-" + deel[0];
  const auto datum = date_from_text(gedraaid);
  return datum && datum->ok() ? gedraaid : "1980-05-01";
}

Bilingual why_not_existing(Date d) {
  const auto maand = static_cast<unsigned>(d.month());
  if (!d.month().ok())
    return {"een jaar heeft 12 maanden; schrijf jaar-maand-dag", "a year has 12 months; write year-month-day"};
  const auto laatste = digits_of(
      static_cast<unsigned>(std::chrono::year_month_day_last{d.year(), std::chrono::month_day_last{d.month()}}.day()));
  const auto jaar = " " + digits_of(year_of(d));
  return {std::string{maanden_nl[maand - 1]} + jaar + " heeft " + laatste + " dagen; schrijf de dag die bedoeld is",
          std::string{maanden_en[maand - 1]} + jaar + " has " + laatste + " days; write the day that is meant"};
}

const Bilingual een_bedrag{"een bedrag in euro's, een getal zonder aanhalingstekens",
                           "an amount in euros, a number without quotes"};

// A written decimal number in cents; reports more than two decimals. What is out of all bounds becomes 1e17 cents.
std::optional<std::int64_t> read_cents(Diagnostics& m, const Located& w) {
  constexpr std::int64_t te_groot = 100'000'000'000'000'000;
  if (w.node.soort == Soort::geheel) return std::clamp(w.node.geheel, -te_groot / 100, te_groot / 100) * 100;
  const auto& tekst = w.node.tekst;
  const auto plat = plain_decimal(tekst);
  const auto negatief = tekst.starts_with('-');
  if (!plat) return negatief ? -te_groot : te_groot; // an absurd exponent
  const bool macht = tekst.find_first_of("eE") != tekst.npos;
  const auto& geteld = macht ? *plat : tekst;
  const auto point = geteld.find('.');
  const auto decimalen = point == geteld.npos ? 0 : geteld.size() - point - 1;
  if (decimalen > 2) {
    const auto afgekapt = geteld.substr(0, point + 3);
    if (decimalen == 3 && !macht) m.error("duizendtal_punt", w, {geteld.substr(0, point) + geteld.substr(point + 1), afgekapt});
    else m.error("te_veel_decimalen", w, {afgekapt});
    return std::nullopt;
  }
  return scaled(*plat, 2, 15).value_or(negatief ? -te_groot : te_groot);
}

} // namespace

Located Located::member(std::size_t i) const { return {node.leden[i], path + "[" + digits_of(i + 1) + "]"}; }

std::string Located::verbatim() const {
  switch (node.soort) {
  case Soort::tabel: return "{...}";
  case Soort::lijst: return "[...]";
  case Soort::tekst: return "\"" + node.tekst + "\"";
  case Soort::geheel: return digits_of(node.geheel);
  case Soort::waar_onwaar: return node.vlag ? "true" : "false";
  case Soort::datum: return date_text(node.datum);
  case Soort::decimaal:
  case Soort::ongeldig: break;
  }
  return node.tekst;
}

std::optional<Euro> read_amount(Diagnostics& m, const Located& w, Bounds bounds) {
  const auto soort = w.node.soort;
  const bool getal = soort == Soort::geheel || soort == Soort::decimaal;
  if (soort == Soort::tekst || (soort == Soort::ongeldig && w.node.tekst != "null"))
    m.error("bedrag_als_tekst", w, {suggest_amount(w.node.tekst)});
  else if (!getal) m.error("verkeerde_soort", w, {een_bedrag, "150000"});
  const auto cents = getal ? read_cents(m, w) : std::nullopt;
  if (!cents) return std::nullopt;
  if (*cents < 0 && bounds.lowest == 0) m.error("bedrag_negatief", w);
  else if (*cents < bounds.lowest * 100 || *cents > bounds.highest * 100)
    m.error("bedrag_buiten_grenzen", w, {number_text(bounds.lowest), number_text(bounds.highest)});
  else return Euro::from_cents(*cents);
  return std::nullopt;
}

std::optional<Part> read_part(Diagnostics& m, const Located& w) {
  const auto soort = w.node.soort;
  const auto as_read = soort == Soort::tekst || soort == Soort::ongeldig ? part_from(w.node.tekst) : std::nullopt;
  if (soort == Soort::geheel || soort == Soort::decimaal) m.error("percentage_als_getal", w, {suggest_percentage(w.node)});
  else if (soort == Soort::ongeldig && as_read) m.error("percentage_als_getal", w, {"\"" + w.node.tekst + "\""});
  else if (!as_read) m.error("ongeldig_percentage", w);
  else if (as_read->size().is_negative() || Part{} < *as_read) m.error("percentage_buiten_grenzen", w);
  else return as_read;
  return std::nullopt;
}

std::optional<Percentage> read_percentage(Diagnostics& m, const Located& w) {
  const auto part = read_part(m, w);
  if (!part) return std::nullopt;
  const Fraction thousandths = part->size() * Fraction{Percentage::geheel};
  if (thousandths.is_whole()) return Percentage::from_thousandths(whole(thousandths, Direction::down));
  m.error("ongeldig_percentage", w);
  return std::nullopt;
}

std::optional<Date> read_date(Diagnostics& m, const Located& w) {
  const auto soort = w.node.soort;
  const bool tekst = soort == Soort::tekst || soort == Soort::ongeldig;
  const auto datum = soort == Soort::datum ? w.node.datum : tekst ? date_from_text(w.node.tekst) : std::nullopt;
  if (!datum) m.error("ongeldige_datum", w, {suggest_date(tekst ? w.node.tekst : "")});
  else if (!datum->ok()) m.error("datum_bestaat_niet", w, {why_not_existing(*datum)});
  else if (year_of(*datum) < 1900 || year_of(*datum) > 2100) m.error("datum_buiten_grenzen", w);
  else return datum;
  return std::nullopt;
}

std::optional<std::int64_t> read_whole(Diagnostics& m, const Located& w, Bounds bounds) {
  if (w.node.soort == Soort::geheel && w.node.geheel >= bounds.lowest && w.node.geheel <= bounds.highest) return w.node.geheel;
  m.error("getal_buiten_grenzen", w, {number_text(bounds.lowest), number_text(bounds.highest)});
  return std::nullopt;
}

std::optional<bool> read_switch(Diagnostics& m, const Located& w) {
  if (w.node.soort == Soort::waar_onwaar) return w.node.vlag;
  m.error("verkeerde_soort", w,
          {Bilingual{"true (ja) of false (nee), zonder aanhalingstekens", "true (yes) or false (no), without quotes"}, "true"});
  return std::nullopt;
}

std::optional<std::string> read_text(Diagnostics& m, const Located& w, std::string_view voorbeeld) {
  if (w.node.soort == Soort::tekst) return w.node.tekst;
  m.error("verkeerde_soort", w,
          {Bilingual{"tekst tussen aanhalingstekens", "text in quotes"}, "\"" + std::string{voorbeeld} + "\""});
  return std::nullopt;
}

std::optional<std::size_t> read_choice(Diagnostics& m, const Located& w, std::span<const std::string_view> namen) {
  const auto plek = std::ranges::find(namen, w.node.tekst);
  if (w.node.soort == Soort::tekst && plek != namen.end()) return static_cast<std::size_t>(plek - namen.begin());
  m.error("onbekende_keuze", w, {listing(namen), did_you_mean(nearest(w.node.tekst, namen))});
  return std::nullopt;
}

std::optional<int> read_year_key(Diagnostics& m, const Located& w, std::string_view key) {
  const auto jaar = key.size() == 4 && digits_only(key) ? number_of(key) : 0;
  if (jaar >= 2000 && jaar <= 2100) return static_cast<int>(jaar);
  m.error("geen_jaar", w.field(key), {"2025 = ..."}, std::string{key});
  return std::nullopt;
}

std::optional<Date> read_date_key(Diagnostics& m, const Located& w, std::string_view key) {
  Node k; // a key is a text at the place of its value
  k.soort = Soort::ongeldig, k.tekst = key, k.place = w.field(key).node.place;
  return read_date(m, {k, w.field(key).path});
}

std::optional<int> read_year(Diagnostics& m, const Located& w) {
  if (w.node.soort == Soort::geheel && w.node.geheel >= 2000 && w.node.geheel <= 2100) return static_cast<int>(w.node.geheel);
  m.error("geen_jaar", w, {"2025"});
  return std::nullopt;
}

std::optional<std::string> read_name(Diagnostics& m, const Located& w) {
  auto tekst = read_text(m, w, "Anna");
  if (!tekst) return tekst;
  const auto lengte =
      std::count_if(tekst->begin(), tekst->end(), [](char c) { return (static_cast<unsigned char>(c) & 0xc0) != 0x80; });
  if (trimmed(*tekst).empty()) m.error("naam_leeg", w);
  else if (static_cast<std::size_t>(lengte) > longest_name) m.error("naam_te_lang", w, {digits_of(longest_name)});
  else if (visible(*tekst, longest_name) != *tekst) m.error("naam_stuurteken", w);
  else return tekst;
  return std::nullopt;
}

Bilingual part_text(const Part& part) {
  const Fraction thousandths = part.size() * Fraction{Percentage::geheel};
  if (!thousandths.is_whole()) return part.size().numerator().digits() + "/" + part.size().denominator().digits();
  return {for_people(part.size(), ValueKind::percent, Language::nl), for_people(part.size(), ValueKind::percent, Language::en)};
}

Bilingual number_text(std::int64_t getal) { return {grouped(getal, '.'), grouped(getal, ',')}; }

Bilingual did_you_mean(std::string_view voorstel) {
  if (voorstel.empty()) return {};
  return {"; bedoelt u " + std::string{voorstel} + "?", "; do you mean " + std::string{voorstel} + "?"};
}

} // namespace netto::border
