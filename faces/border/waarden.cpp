// SPDX-License-Identifier: EUPL-1.2
#include "waarden.hpp"

#include "tekens.hpp"

#include <algorithm>
#include <array>

namespace netto::border {
namespace {

using Soort = Knoop::Soort;

constexpr std::array<std::string_view, 12> maanden_nl{"januari", "februari", "maart",     "april",   "mei",      "juni",
                                                      "juli",    "augustus", "september", "oktober", "november", "december"};
constexpr std::array<std::string_view, 12> maanden_en{"January", "February", "March",     "April",   "May",      "June",
                                                      "July",    "August",   "September", "October", "November", "December"};

// Digits in groups of three.
std::string gegroepeerd(std::int64_t getal, char scheiding) {
  auto tekst = cijfers(getal);
  const std::size_t begin = getal < 0 ? 1 : 0;
  for (auto plek = tekst.size(); plek > begin + 3;) tekst.insert(plek -= 3, 1, scheiding);
  return tekst;
}

bool haal_weg(std::string& tekst, std::string_view deel) {
  const auto plek = tekst.find(deel);
  if (plek == tekst.npos) return false;
  tekst.erase(plek, deel.size());
  return true;
}

// How the amount that someone probably meant is written: "€ 150.000,50" gives 150000.50; an example when that is unclear.
std::string voorstel_bedrag(std::string tekst) {
  if (tekst.size() > 60) return "150000";
  for (char& c : tekst) c = klein(c);
  for (const std::string_view weg : {"\xe2\x82\xac", "\xc2\xa0", "euro", "eur", " ", "_", "'", ",-"})
    while (haal_weg(tekst, weg)) {
    }
  const bool negatief = haal_weg(tekst, "-");
  const auto laatste = tekst.find_last_of(".,");
  const auto decimalen = laatste == tekst.npos ? 0 : tekst.size() - laatste - 1;
  std::string heel = decimalen == 1 || decimalen == 2 ? tekst.substr(0, laatste) : tekst;
  const std::string breuk = heel.size() < tekst.size() ? "." + tekst.substr(laatste + 1) : "";
  std::erase(heel, '.'), std::erase(heel, ',');
  const bool duidelijk =
      alleen_cijfers(heel) && heel.size() <= 12 && (breuk.empty() || alleen_cijfers(std::string_view{breuk}.substr(1)));
  return duidelijk ? (negatief ? "-" : "") + heel + breuk : "150000";
}

// Thousandths of a percent in "33,3%"; nothing for other texts. At most nine digits before the mark.
std::optional<std::int64_t> duizendsten_uit(std::string_view t) {
  if (!t.ends_with('%')) return std::nullopt;
  t.remove_suffix(1);
  const bool negatief = t.starts_with('-');
  if (negatief) t.remove_prefix(1);
  const auto komma = t.find_first_of(".,");
  const auto heel = t.substr(0, komma);
  std::string breuk{komma == t.npos ? "0" : t.substr(komma + 1)};
  if (!alleen_cijfers(heel) || !alleen_cijfers(breuk) || heel.size() > 9 || breuk.size() > 3) return std::nullopt;
  breuk.resize(3, '0');
  const auto waarde = getal_van(heel) * 1000 + getal_van(breuk);
  return negatief ? -waarde : waarde;
}

// The percentage that a number probably means: 50 gives "50%", 0.5 gives "50%".
std::string voorstel_percentage(const Knoop& k) {
  if (k.soort == Soort::geheel) return "\"" + cijfers(k.geheel) + "%\"";
  if (duizendsten_uit(k.tekst)) return "\"" + k.tekst + "%\"";
  const auto getal = decimaal_kaal(k.tekst);
  const auto honderdvoud = getal && getal->starts_with("0.") ? decimaal_kaal(*getal + "e2") : getal;
  return "\"" + honderdvoud.value_or("50") + "%\"";
}

// 31-12-2025 and 31/12/2025, as the Dutch write a date, in the form of the dossier; otherwise an example.
std::string voorstel_datum(std::string_view t) {
  std::array<std::string, 3> deel;
  std::size_t nummer = 0;
  for (const char c : t) {
    if (is_cijfer(c)) deel[nummer] += c;
    else if ((c != '-' && c != '/' && c != '.') || ++nummer == deel.size()) return "1980-05-01";
  }
  for (auto* d : {&deel[0], &deel[1]})
    if (d->size() == 1) d->insert(0, 1, '0');
  const auto gedraaid = deel[2] + "-" + deel[1] + "-" + deel[0];
  const auto datum = datum_uit_tekst(gedraaid);
  return datum && datum->ok() ? gedraaid : "1980-05-01";
}

Tweetalig waarom_bestaat_niet(Datum d) {
  const auto maand = static_cast<unsigned>(d.month());
  if (!d.month().ok())
    return {"een jaar heeft 12 maanden; schrijf jaar-maand-dag", "a year has 12 months; write year-month-day"};
  const auto laatste =
      cijfers(static_cast<unsigned>(std::chrono::year_month_day_last{d.year(), std::chrono::month_day_last{d.month()}}.day()));
  const auto jaar = " " + cijfers(jaar_van(d));
  return {std::string{maanden_nl[maand - 1]} + jaar + " heeft " + laatste + " dagen; schrijf de dag die bedoeld is",
          std::string{maanden_en[maand - 1]} + jaar + " has " + laatste + " days; write the day that is meant"};
}

const Tweetalig een_bedrag{"een bedrag in euro's, een getal zonder aanhalingstekens",
                           "an amount in euros, a number without quotes"};

// Cents of a decimal number in plain form ("-12.5") of at most two decimals; nothing when it is too large for 1e15 euros.
std::optional<std::int64_t> centen_uit(std::string_view plat) {
  const bool negatief = plat.starts_with('-');
  if (negatief) plat.remove_prefix(1);
  const auto punt = plat.find('.');
  const auto heel = plat.substr(0, punt);
  std::string breuk{punt == plat.npos ? "" : plat.substr(punt + 1)};
  if (heel.size() > 15) return std::nullopt;
  breuk.resize(2, '0');
  const auto centen = getal_van(heel) * 100 + getal_van(breuk);
  return negatief ? -centen : centen;
}

// A written decimal number in cents; reports more than two decimals. What is out of all bounds becomes 1e17 cents.
std::optional<std::int64_t> lees_centen(Meldingen& m, const Waarde& w) {
  constexpr std::int64_t te_groot = 100'000'000'000'000'000;
  if (w.knoop.soort == Soort::geheel) return std::clamp(w.knoop.geheel, -te_groot / 100, te_groot / 100) * 100;
  const auto& tekst = w.knoop.tekst;
  const auto plat = decimaal_kaal(tekst);
  const auto negatief = tekst.starts_with('-');
  if (!plat) return negatief ? -te_groot : te_groot; // an absurd exponent
  const bool macht = tekst.find_first_of("eE") != tekst.npos;
  const auto& geteld = macht ? *plat : tekst;
  const auto punt = geteld.find('.');
  const auto decimalen = punt == geteld.npos ? 0 : geteld.size() - punt - 1;
  if (decimalen > 2) {
    const auto afgekapt = geteld.substr(0, punt + 3);
    if (decimalen == 3 && !macht)
      m.fout(Code::duizendtal_punt, w, {geteld.substr(0, punt) + geteld.substr(punt + 1), afgekapt});
    else m.fout(Code::te_veel_decimalen, w, {afgekapt});
    return std::nullopt;
  }
  return centen_uit(*plat).value_or(negatief ? -te_groot : te_groot);
}

} // namespace

Waarde Waarde::lid(std::size_t i) const { return {knoop.leden[i], pad + "[" + cijfers(i + 1) + "]"}; }

std::string Waarde::letterlijk() const {
  switch (knoop.soort) {
  case Soort::tabel: return "{...}";
  case Soort::lijst: return "[...]";
  case Soort::tekst: return "\"" + knoop.tekst + "\"";
  case Soort::geheel: return cijfers(knoop.geheel);
  case Soort::waar_onwaar: return knoop.vlag ? "true" : "false";
  case Soort::datum: return datum_tekst(knoop.datum);
  case Soort::decimaal:
  case Soort::ongeldig: break;
  }
  return knoop.tekst;
}

std::optional<Euro> lees_bedrag(Meldingen& m, const Waarde& w, Bounds bounds) {
  const auto soort = w.knoop.soort;
  if (soort == Soort::tekst || (soort == Soort::ongeldig && w.knoop.tekst != "null")) {
    m.fout(Code::bedrag_als_tekst, w, {voorstel_bedrag(w.knoop.tekst)});
    return std::nullopt;
  }
  if (soort != Soort::geheel && soort != Soort::decimaal) {
    m.fout(Code::verkeerde_soort, w, {een_bedrag, "150000"});
    return std::nullopt;
  }
  const auto centen = lees_centen(m, w);
  if (!centen) return std::nullopt;
  if (*centen < 0 && bounds.lowest == 0) {
    m.fout(Code::bedrag_negatief, w);
    return std::nullopt;
  }
  if (*centen < bounds.lowest * 100 || *centen > bounds.highest * 100) {
    m.fout(Code::bedrag_buiten_grenzen, w, {getal_tekst(bounds.lowest), getal_tekst(bounds.highest)});
    return std::nullopt;
  }
  return Euro::uit_centen(*centen);
}

std::optional<Percentage> lees_percentage(Meldingen& m, const Waarde& w) {
  const auto soort = w.knoop.soort;
  const auto gelezen = soort == Soort::tekst || soort == Soort::ongeldig ? duizendsten_uit(w.knoop.tekst) : std::nullopt;
  if (soort == Soort::geheel || soort == Soort::decimaal) m.fout(Code::percentage_als_getal, w, {voorstel_percentage(w.knoop)});
  else if (soort == Soort::ongeldig && gelezen) m.fout(Code::percentage_als_getal, w, {"\"" + w.knoop.tekst + "\""});
  else if (!gelezen) m.fout(Code::ongeldig_percentage, w);
  else if (*gelezen < 0 || *gelezen > Percentage::geheel) m.fout(Code::percentage_buiten_grenzen, w);
  else return Percentage::uit_duizendsten(*gelezen);
  return std::nullopt;
}

std::optional<Datum> lees_datum(Meldingen& m, const Waarde& w) {
  const auto soort = w.knoop.soort;
  const bool tekst = soort == Soort::tekst || soort == Soort::ongeldig;
  const auto datum = soort == Soort::datum ? w.knoop.datum : tekst ? datum_uit_tekst(w.knoop.tekst) : std::nullopt;
  if (!datum) m.fout(Code::ongeldige_datum, w, {voorstel_datum(tekst ? w.knoop.tekst : "")});
  else if (!datum->ok()) m.fout(Code::datum_bestaat_niet, w, {waarom_bestaat_niet(*datum)});
  else if (jaar_van(*datum) < 1900 || jaar_van(*datum) > 2100) m.fout(Code::datum_buiten_grenzen, w);
  else return datum;
  return std::nullopt;
}

std::optional<std::int64_t> lees_geheel(Meldingen& m, const Waarde& w, Bounds bounds) {
  if (w.knoop.soort == Soort::geheel && w.knoop.geheel >= bounds.lowest && w.knoop.geheel <= bounds.highest)
    return w.knoop.geheel;
  m.fout(Code::getal_buiten_grenzen, w, {getal_tekst(bounds.lowest), getal_tekst(bounds.highest)});
  return std::nullopt;
}

std::optional<bool> lees_schakelaar(Meldingen& m, const Waarde& w) {
  if (w.knoop.soort == Soort::waar_onwaar) return w.knoop.vlag;
  m.fout(Code::verkeerde_soort, w,
         {Tweetalig{"true (ja) of false (nee), zonder aanhalingstekens", "true (yes) or false (no), without quotes"}, "true"});
  return std::nullopt;
}

std::optional<std::string> lees_tekst(Meldingen& m, const Waarde& w, std::string_view voorbeeld) {
  if (w.knoop.soort == Soort::tekst) return w.knoop.tekst;
  m.fout(Code::verkeerde_soort, w,
         {Tweetalig{"tekst tussen aanhalingstekens", "text in quotes"}, "\"" + std::string{voorbeeld} + "\""});
  return std::nullopt;
}

std::optional<int> lees_jaarsleutel(Meldingen& m, const Waarde& w, std::string_view sleutel) {
  const auto jaar = sleutel.size() == 4 && alleen_cijfers(sleutel) ? getal_van(sleutel) : 0;
  if (jaar >= 2000 && jaar <= 2100) return static_cast<int>(jaar);
  const auto veld = w.veld(sleutel);
  m.fouten.push_back(maak_melding(Code::geen_jaar, veld.pad, veld.knoop.plaats, sleutel, {"2025 = ..."}));
  return std::nullopt;
}

std::optional<Datum> lees_datumsleutel(Meldingen& m, const Waarde& w, std::string_view sleutel) {
  Knoop k; // a key is a text at the place of its value
  k.soort = Soort::ongeldig, k.tekst = sleutel, k.plaats = w.veld(sleutel).knoop.plaats;
  return lees_datum(m, {k, w.veld(sleutel).pad});
}

std::optional<int> lees_jaar(Meldingen& m, const Waarde& w) {
  if (w.knoop.soort == Soort::geheel && w.knoop.geheel >= 2000 && w.knoop.geheel <= 2100)
    return static_cast<int>(w.knoop.geheel);
  m.fout(Code::geen_jaar, w, {"2025"});
  return std::nullopt;
}

std::optional<std::string> lees_naam(Meldingen& m, const Waarde& w) {
  auto tekst = lees_tekst(m, w, "Anna");
  if (!tekst) return tekst;
  const auto lengte =
      std::count_if(tekst->begin(), tekst->end(), [](char c) { return (static_cast<unsigned char>(c) & 0xc0) != 0x80; });
  if (kaal(*tekst).empty()) m.fout(Code::naam_leeg, w);
  else if (static_cast<std::size_t>(lengte) > langste_naam) m.fout(Code::naam_te_lang, w, {cijfers(langste_naam)});
  else if (zichtbaar(*tekst, langste_naam) != *tekst) m.fout(Code::naam_stuurteken, w);
  else return tekst;
  return std::nullopt;
}

Tweetalig percentage_tekst(std::int64_t duizendsten) {
  auto breuk = cijfers(1000 + duizendsten % 1000).substr(1);
  breuk.erase(breuk.find_last_not_of('0') + 1);
  const auto tekst = [&](char komma) { return cijfers(duizendsten / 1000) + (breuk.empty() ? "" : komma + breuk) + "%"; };
  return {tekst(','), tekst('.')};
}

Tweetalig getal_tekst(std::int64_t getal) { return {gegroepeerd(getal, '.'), gegroepeerd(getal, ',')}; }

Tweetalig bedoelt_u(std::string_view voorstel) {
  if (voorstel.empty()) return {};
  return {"; bedoelt u " + std::string{voorstel} + "?", "; do you mean " + std::string{voorstel} + "?"};
}

} // namespace netto::border
