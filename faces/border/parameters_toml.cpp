// SPDX-License-Identifier: EUPL-1.2
#include "parameters_toml.hpp"

#include "characters.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace netto::border {
namespace {

using Soort = Node::Soort;
using Names = std::span<const std::string_view>;

constexpr std::array<std::string_view, 10> sleutels_rij{"jaar",     "jaren",  "waarde",   "tabel",         "bron",
                                                        "known_on", "status", "scenario", "gecontroleerd", "opmerking"};
constexpr std::array<std::string_view, 2> sleutels_tabelrij{"tot_en_met", "waarde"};
constexpr std::array<std::string_view, 7> sleutels_grootheid{"grootheid",    "wet",         "artikel", "eenheid",
                                                             "omschrijving", "description", "rij"};
constexpr std::array<std::string_view, 5> sleutels_bron{"titel", "uitgever", "vindplaats", "geopend", "via"};

/// How values of a unit are written and bounded.
struct ValueShape {
  Bilingual eenheid;
  std::size_t decimalen;         ///< also the power of ten between the value and what ParameterRow holds
  std::int64_t laagste, hoogste; ///< in the unit
  std::string_view voorbeeld;
};
const ValueShape& shape_of(ParameterUnit eenheid) {
  static const ValueShape euro{{"euro", "euros"}, 2, 0, 1'000'000'000, "60000"};
  static const ValueShape percent{{"procenten", "percents"}, 3, -100, 200, "5.88"};
  static const ValueShape factor{{"malen het geheel", "times the whole"}, 5, 0, 100, "17"};
  const bool factors = eenheid == ParameterUnit::factor || eenheid == ParameterUnit::tabel_jaren;
  return eenheid == ParameterUnit::euro ? euro : factors ? factor : percent;
}
bool is_table(ParameterUnit eenheid) {
  using enum ParameterUnit;
  return eenheid == tabel_percent || eenheid == tabel_euro || eenheid == tabel_jaren;
}
std::string_view table_example(ParameterUnit eenheid) {
  if (eenheid == ParameterUnit::tabel_jaren) return "tabel = [{ tot_en_met = \"24\", waarde = \"22\" }, { waarde = \"1\" }]";
  return eenheid == ParameterUnit::tabel_euro ? "tabel = [{ tot_en_met = \"75000\", waarde = \"0.25\" }, { waarde = \"0.35\" }]"
                                              : "tabel = [{ tot_en_met = \"1\", waarde = \"73\" }, { waarde = \"100\" }]";
}
constexpr std::size_t most_digits = 12; // before the point
constexpr std::int64_t ten_to(std::size_t macht) { return macht == 0 ? 1 : 10 * ten_to(macht - 1); }

// How the value that someone probably meant is written: "5,88" gives 5.88, "57.684" euros gives 57684; otherwise an example.
std::string suggestion(std::string tekst, const ValueShape& form) {
  std::erase_if(tekst, [](char c) { return is_space(c) || c == '%' || c == '_'; });
  const auto komma = tekst.find(',');
  if (komma != tekst.npos) {
    std::erase(tekst, '.');
    std::ranges::replace(tekst, ',', '.');
  } else if (form.decimalen == 2 && std::ranges::count(tekst, '.') > 0) {
    std::erase(tekst, '.');
  }
  return scaled(tekst, form.decimalen, most_digits) ? tekst : std::string{form.voorbeeld};
}

// What stands in a value: a text, or in an overlay also a number or a percentage with its sign. Nothing: reported.
std::optional<std::string> value_text(Diagnostics& m, const Located& w, const RowDemands& eisen) {
  const auto& form = shape_of(eisen.eenheid);
  if (!eisen.overlay) return read_text(m, w, form.voorbeeld);
  switch (w.node.soort) {
  case Soort::geheel: return digits_of(w.node.geheel);
  case Soort::decimaal: return plain_decimal(w.node.tekst).value_or(w.node.tekst);
  case Soort::tekst:
  case Soort::ongeldig: {
    auto tekst = trimmed(w.node.tekst);
    const bool percent = eisen.eenheid == ParameterUnit::percent || eisen.eenheid == ParameterUnit::tabel_percent ||
                         eisen.eenheid == ParameterUnit::tabel_euro;
    if (percent && tekst.ends_with('%')) tekst = trimmed(tekst.substr(0, tekst.size() - 1));
    return std::string{tekst};
  }
  default: break;
  }
  m.error("verkeerde_soort", w, {Bilingual{"een getal", "a number"}, std::string{form.voorbeeld}});
  return std::nullopt;
}

struct ReadValue {
  std::int64_t getal;
  std::string tekst;
};
std::optional<ReadValue> read_value(Diagnostics& m, const Located& w, const RowDemands& eisen) {
  auto tekst = value_text(m, w, eisen);
  if (!tekst) return std::nullopt;
  const auto& form = shape_of(eisen.eenheid);
  const auto getal = scaled(*tekst, form.decimalen, most_digits);
  if (!getal) {
    const auto zo = suggestion(*tekst, form);
    m.error("ongeldige_parameterwaarde", w, {form.eenheid, digits_of(form.decimalen), eisen.overlay ? zo : "\"" + zo + "\""});
    return std::nullopt;
  }
  if (*getal < form.laagste * ten_to(form.decimalen) || *getal > form.hoogste * ten_to(form.decimalen)) {
    m.error("parameterwaarde_buiten_grenzen", w, {form.eenheid, number_text(form.laagste), number_text(form.hoogste)});
    return std::nullopt;
  }
  return ReadValue{*getal, std::move(*tekst)};
}

// What stands under `key`; an absent one is reported when it is `verplicht`.
std::optional<Located> read_key(Diagnostics& m, const Located& w, std::string_view key, std::string_view voorbeeld,
                                bool verplicht) {
  if (w.node.find(key)) return w.field(key);
  if (verplicht) m.missing(w, key, std::string{key} + " = " + std::string{voorbeeld});
  return std::nullopt;
}
std::string quoted(std::string_view tekst) { return "\"" + std::string{tekst} + "\""; }

// The text under `key`; an absent one is reported when it is `verplicht`, an empty one always.
std::string read_field(Diagnostics& m, const Located& w, std::string_view key, std::string_view voorbeeld,
                       bool verplicht = true) {
  const auto veld = read_key(m, w, key, quoted(voorbeeld), verplicht);
  if (!veld) return {};
  auto tekst = read_text(m, *veld, voorbeeld);
  if (tekst && trimmed(*tekst).empty()) m.error("tekst_leeg", *veld);
  return tekst.value_or("");
}

std::optional<Date> read_day_field(Diagnostics& m, const Located& w, std::string_view key, bool verplicht) {
  const auto veld = read_key(m, w, key, "2026-01-01", verplicht);
  return veld ? read_date(m, *veld) : std::nullopt;
}

// The position in `namen` of the text under `key`.
std::optional<std::size_t> read_choice_field(Diagnostics& m, const Located& w, std::string_view key, Names namen,
                                             bool verplicht) {
  const auto veld = read_key(m, w, key, quoted(namen[0]), verplicht);
  return veld ? read_choice(m, *veld, namen) : std::nullopt;
}

void read_years_of_row(Diagnostics& m, const Located& w, ReadRow& rij) {
  const bool een = w.node.find("jaar") != nullptr, meer = w.node.find("jaren") != nullptr;
  if (een == meer) return m.error("jaar_of_jaren", w, {}, een ? "jaar, jaren" : "");
  if (een) {
    rij.jaar_van = rij.jaar_tot = read_year(m, w.field("jaar")).value_or(0);
    return;
  }
  const auto jaren = w.field("jaren");
  if (jaren.node.soort != Soort::lijst || jaren.node.leden.size() != 2) return m.error("jaren_volgorde", jaren);
  const auto van = read_year(m, jaren.member(0)), tot = read_year(m, jaren.member(1));
  if (!van || !tot) return;
  if (*van > *tot) return m.error("jaren_volgorde", jaren, {}, digits_of(*van) + ", " + digits_of(*tot));
  rij.jaar_van = *van, rij.jaar_tot = *tot;
}

void read_table(Diagnostics& m, const Located& w, const RowDemands& eisen, ReadRow& rij) {
  if (w.node.soort != Soort::lijst)
    return m.error("verkeerde_soort", w,
                   {Bilingual{"een lijst van rijen", "a list of rows"}, std::string{table_example(eisen.eenheid)}});
  auto grenseisen = eisen;
  if (eisen.eenheid == ParameterUnit::tabel_euro) grenseisen.eenheid = ParameterUnit::euro;
  const auto aantal = w.node.leden.size();
  const auto most = eisen.eenheid == ParameterUnit::tabel_jaren ? jarentabel_max : tabel_max;
  if (aantal == 0 || aantal > most) return m.error("tabel_lengte", w, {digits_of(most)}, digits_of(aantal));
  std::int64_t vorige = 0;
  for (std::size_t i = 0; i < aantal; ++i) {
    const auto lid = w.member(i);
    if (lid.node.soort != Soort::tabel) {
      m.error("verkeerde_soort", lid,
              {Bilingual{"een rij van de tabel", "a row of the table"}, "{ tot_en_met = \"1\", waarde = \"73\" }"});
      continue;
    }
    check_keys(m, lid, sleutels_tabelrij);
    const auto veld = read_key(m, lid, "waarde", "\"100\"", true);
    const auto waarde = veld ? read_value(m, *veld, eisen) : std::nullopt;
    const bool begrensd = lid.node.find("tot_en_met") != nullptr;
    const auto grens = begrensd ? read_value(m, lid.field("tot_en_met"), grenseisen) : std::nullopt;
    if (begrensd == (i + 1 == aantal) || (grens && grens->getal <= vorige)) m.error("tabel_volgorde", lid.field("tot_en_met"));
    if (grens) vorige = std::max(vorige, grens->getal);
    if (!waarde) continue;
    auto& r = rij.tabel.emplace_back();
    r.waarde = Percentage::from_thousandths(waarde->getal);
    rij.tekst += rij.tekst.empty() ? "" : ", ";
    if (grens) r.tot_en_met = grens->getal, rij.tekst += grens->tekst + ": ";
    rij.tekst += waarde->tekst;
  }
}

void read_contents(Diagnostics& m, const Located& w, const RowDemands& eisen, ReadRow& rij) {
  const bool tabel = is_table(eisen.eenheid);
  const std::string_view hoort = tabel ? "tabel" : "waarde", niet = tabel ? "waarde" : "tabel";
  const std::string voorbeeld =
      tabel ? std::string{table_example(eisen.eenheid)} : "waarde = " + quoted(shape_of(eisen.eenheid).voorbeeld);
  if (w.node.find(niet))
    m.error("waarde_of_tabel", w.field(niet), {std::string{eisen.grootheid}, std::string{hoort}, std::string{niet}, voorbeeld});
  if (!w.node.find(hoort)) {
    if (!w.node.find(niet)) m.missing(w, hoort, voorbeeld);
    return;
  }
  if (tabel) return read_table(m, w.field(hoort), eisen, rij);
  if (auto as_read = read_value(m, w.field(hoort), eisen)) rij.waarde = as_read->getal, rij.tekst = std::move(as_read->tekst);
}

std::string years_text(int van, int tot) { return van == tot ? digits_of(van) : digits_of(van) + "-" + digits_of(tot); }

void check_years(Diagnostics& m, const ReadQuantity& g) {
  std::set<int> gewoon; // the years with a row without scenario
  for (const auto& r : g.rijen)
    for (int jaar = r.jaar_van; r.jaar_van > 0 && r.scenario.empty() && jaar <= r.jaar_tot; ++jaar) gewoon.insert(jaar);
  for (int vorige = 0; const int jaar : gewoon) {
    if (vorige > 0 && jaar > vorige + 1)
      m.errors.push_back(
          make_diagnostic("gat_in_jaren", "rij", g.place, "",
                          {digits_of(*gewoon.begin()), digits_of(*gewoon.rbegin()), years_text(vorige + 1, jaar - 1)}));
    vorige = jaar;
  }
  for (const auto& r : g.rijen) {
    int zonder = 0;
    for (int jaar = r.jaar_tot; r.jaar_van > 0 && !r.scenario.empty() && jaar >= r.jaar_van; --jaar)
      if (!gewoon.contains(jaar)) zonder = jaar;
    if (zonder)
      m.errors.push_back(
          make_diagnostic("scenario_zonder_gewone_rij", r.path + ".scenario", r.place, r.scenario, {digits_of(zonder)}));
  }
}

// What a refused line may have been the cause of.
bool may_follow(const Diagnostic& diagnostic) {
  constexpr Code gevolgen[] = {"ontbreekt",      "jaar_of_jaren", "tabel_volgorde",
                               "bron_herkomst",  "gat_in_jaren",  "scenario_zonder_gewone_rij",
                               "geen_parameters"};
  return std::ranges::find(gevolgen, diagnostic.code) != std::end(gevolgen);
}

} // namespace

void check_keys(Diagnostics& m, const Located& w, Names toegestaan) {
  for (const auto& [key, waarde] : w.node.velden)
    if (std::ranges::find(toegestaan, key) == toegestaan.end())
      m.error("onbekende_sleutel", w.field(key), {listing(toegestaan), did_you_mean(nearest(key, toegestaan))}, key);
}

ReadRow read_row(Diagnostics& m, const Located& w, const RowDemands& eisen, Names ook_toegestaan) {
  std::vector<std::string_view> toegestaan{sleutels_rij.begin(), sleutels_rij.end()};
  toegestaan.insert(toegestaan.begin(), ook_toegestaan.begin(), ook_toegestaan.end());
  check_keys(m, w, toegestaan);
  ReadRow rij;
  rij.place = w.node.place;
  rij.path = w.path;
  read_years_of_row(m, w, rij);
  read_contents(m, w, eisen, rij);
  rij.bron = read_field(m, w, "bron", "wet_ib_2001_2026", !eisen.overlay);
  if (!rij.bron.empty() && std::ranges::find(eisen.bronnen, rij.bron) == eisen.bronnen.end())
    m.error("onbekende_bron", w.field("bron"), {did_you_mean(nearest(rij.bron, eisen.bronnen))});
  rij.known_on = read_day_field(m, w, "known_on", !eisen.overlay);
  rij.dag_onbekend = !rij.known_on && (!eisen.overlay || w.node.find("known_on"));
  if (const auto s = read_choice_field(m, w, "status", parameter_statuses, !eisen.overlay))
    rij.status = static_cast<ParameterStatus>(*s);
  rij.scenario = read_field(m, w, "scenario", "kabinetsbrief_2026_09_29", false);
  if (const auto d = read_day_field(m, w, "gecontroleerd", !eisen.overlay)) rij.gecontroleerd = date_text(*d);
  rij.opmerking = read_field(m, w, "opmerking", "waar het cijfer op rust", false);
  return rij;
}

std::vector<ReadRow> read_rows(Diagnostics& m, const Located& w, const RowDemands& eisen) {
  std::vector<ReadRow> rijen;
  if (w.node.leden.empty()) m.no_tables(w, "rij");
  else each_table(m, w, "rij", [&](const Located& lid) { rijen.push_back(read_row(m, lid, eisen)); });
  return rijen;
}

void check_duplicates(Diagnostics& m, std::span<const ReadRow> rijen) {
  for (std::size_t i = 0; i < rijen.size(); ++i) {
    const auto& deze = rijen[i];
    const auto samen = [&](const ReadRow& r) {
      const bool both_read = r.jaar_van > 0 && deze.jaar_van > 0 && !r.dag_onbekend && !deze.dag_onbekend;
      return both_read && r.jaar_van <= deze.jaar_tot && deze.jaar_van <= r.jaar_tot && r.scenario == deze.scenario &&
             r.known_on == deze.known_on;
    };
    const auto eerder = std::ranges::find_if(rijen.first(i), samen);
    if (eerder == rijen.begin() + static_cast<std::ptrdiff_t>(i)) continue;
    const auto van = std::max(eerder->jaar_van, deze.jaar_van), tot = std::min(eerder->jaar_tot, deze.jaar_tot);
    m.errors.push_back(make_diagnostic("dubbele_rij", deze.path, deze.place, years_text(deze.jaar_van, deze.jaar_tot),
                                       {digits_of(eerder->place.regel), years_text(van, tot)}));
  }
}

std::vector<Diagnostic> diagnostics_of(std::vector<Diagnostic> tekst, Diagnostics inhoud, std::string_view file,
                                       const Diagnostic& leeg) {
  for (auto& diagnostic : tekst)
    if (diagnostic.code == "leeg_bestand") diagnostic = leeg;
  if (!tekst.empty()) std::erase_if(inhoud.errors, may_follow);
  tekst.insert(tekst.end(), std::make_move_iterator(inhoud.errors.begin()), std::make_move_iterator(inhoud.errors.end()));
  std::ranges::sort(tekst, {}, [](const Diagnostic& m) { return std::tie(m.place, m.path, m.code); });
  for (auto& diagnostic : tekst) diagnostic.path = visible(file, 200) + (diagnostic.path.empty() ? "" : ": " + diagnostic.path);
  return tekst;
}

QuantityResult read_quantity(const DocumentResult& document, std::string_view file, Names bronnen) {
  QuantityResult uit;
  auto& g = uit.grootheid;
  g.file = file;
  Diagnostics m;
  if (document.node) {
    const Located w{*document.node, ""};
    check_keys(m, w, sleutels_grootheid);
    g.naam = read_field(m, w, "grootheid", "heffingvrij_vermogen");
    g.place = w.field("grootheid").node.place;
    const auto naam = file.substr(file.rfind('/') + 1);
    if (!g.naam.empty() && naam != g.naam + ".toml") m.error("bestandsnaam_anders", w.field("grootheid"), {g.naam});
    g.wet = read_field(m, w, "wet", "Wet IB 2001");
    g.artikel = read_field(m, w, "artikel", "5.5");
    g.omschrijving = read_field(m, w, "omschrijving", "Heffingvrij vermogen per belastingplichtige");
    g.description = read_field(m, w, "description", "Tax-free capital per taxpayer");
    const auto eenheid = read_choice_field(m, w, "eenheid", parameter_units, true);
    if (!w.node.find("rij")) m.missing(w, "rij", "[[rij]]");
    else if (eenheid) { // without a unit no value can be judged
      g.eenheid = static_cast<ParameterUnit>(*eenheid);
      g.rijen = read_rows(m, w.field("rij"), {g.naam, g.eenheid, bronnen});
      check_duplicates(m, g.rijen);
      check_years(m, g);
    }
  }
  uit.errors = diagnostics_of(document.errors, std::move(m), file,
                              make_diagnostic("ontbreekt", "", {}, "", {"grootheid", "grootheid = \"heffingvrij_vermogen\""}));
  return uit;
}

SourcesResult read_sources(const DocumentResult& document, std::string_view file) {
  SourcesResult uit;
  Diagnostics m;
  if (document.node) {
    const Located register_{*document.node, ""};
    for (const auto& [key, node] : document.node->velden) { // ascending by key
      auto& b = uit.bronnen.emplace_back();
      b.key = key;
      const auto w = register_.field(key);
      if (node.soort != Soort::tabel) {
        m.error("geen_tabel", w, {key});
        continue;
      }
      check_keys(m, w, sleutels_bron);
      b.titel = read_field(m, w, "titel", "Wet inkomstenbelasting 2001, tekst per 1 januari 2026");
      b.uitgever = read_field(m, w, "uitgever", "Rijksoverheid (wetten.overheid.nl)");
      b.where_found = read_field(m, w, "vindplaats", "BWBR0011353, geldend op 2026-01-01");
      if (const auto d = read_day_field(m, w, "geopend", false)) b.geopend = date_text(*d);
      b.via = read_field(m, w, "via", "waar het stuk is aangehaald", false);
      if (!node.find("geopend") && !node.find("via")) m.error("bron_herkomst", w, {}, "");
    }
  }
  uit.errors = diagnostics_of(document.errors, std::move(m), file,
                              make_diagnostic("ontbreekt", "", {}, "", {"bron", "[wet_ib_2001_2026]"}));
  return uit;
}

std::vector<Diagnostic> check_unique(std::span<const ReadQuantity> grootheden) {
  std::vector<Diagnostic> errors;
  std::map<std::string_view, std::string_view> gezien;
  for (const auto& g : grootheden) {
    if (g.naam.empty()) continue;
    const auto [eerder, nieuw] = gezien.emplace(g.naam, g.file);
    if (!nieuw)
      errors.push_back(
          make_diagnostic("dubbele_grootheid", g.file + ": grootheid", g.place, g.naam, {std::string{eerder->second}}));
  }
  return errors;
}

} // namespace netto::border
