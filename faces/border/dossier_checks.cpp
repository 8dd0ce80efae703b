// SPDX-License-Identifier: EUPL-1.2
#include "dossier_checks.hpp"

#include "base/sort.hpp"
#include "characters.hpp"
#include "facts/counterpart.hpp"
#include "facts/thing.hpp"

#include <algorithm>
#include <map>

namespace netto::border {
namespace {

using Soort = Node::Soort;

// Reports when the date under `later` lies before that under `earlier`.
void in_order(Diagnostics& m, const Located& w, std::string_view earlier, const std::optional<Date>& begin,
              std::string_view later, const std::optional<Date>& end) {
  if (begin && end && *end < *begin)
    m.error("datum_volgorde", w.field(later), {std::string{later}, std::string{earlier}, date_text(*begin)});
}

// The names to show in an example: those of the first two adults.
std::string example_names(const Dossier& d) {
  return d.personen.size() < 2 ? "[\"Anna\", \"Bram\"]"
                               : "[\"" + visible(d.personen[0].naam) + "\", \"" + visible(d.personen[1].naam) + "\"]";
}

// Reports a list of adults under `key` that was read and has another number of members than `allowed`; it is left empty.
void count_of(Diagnostics& m, const Dossier& d, const Located& w, std::string_view key, Code code, Bounds allowed,
              std::vector<PersonIndex>& adults) {
  const auto* list = w.node.find(key);
  if (list == nullptr || list->soort != Soort::lijst || (adults.empty() && !list->leden.empty())) return;
  const auto count = static_cast<std::int64_t>(adults.size());
  if (count >= allowed.lowest && count <= allowed.highest) return;
  m.error(code, w.field(key), {example_names(d)});
  adults.clear();
}

// A date that is there but could not be read says nothing about the order; it has been reported.
bool known(const Located& w, const std::optional<Date>& from) { return from || !w.node.find("vanaf"); }

void check_use(Diagnostics& m, const Located& list, const Woning& home) {
  if (home.gebruik.empty()) return m.error("gebruik_ontbreekt", list, {"gebruik", listing(choice_keys<Woning::Gebruik>())});
  if (list.node.leden.size() != home.gebruik.size()) return;
  for (std::size_t i = 1; i < home.gebruik.size(); ++i) {
    const auto &before = home.gebruik[i - 1].vanaf, &here = home.gebruik[i].vanaf;
    const auto member = list.member(i);
    if (!known(list.member(i - 1), before) || !known(member, here)) continue;
    if (!here || (before && *here <= *before))
      m.error("gebruik_volgorde", member.field("vanaf"), {before ? date_text(*before) : "-"});
  }
}

// Reports rent periods of the same part of the home that overlap or begin together.
void check_succession(Diagnostics& m, const Located& list, const std::vector<Huurperiode>& rent,
                      const std::vector<std::size_t>& part) {
  for (std::size_t i = 1; i < part.size(); ++i) {
    const auto &before = rent[part[i - 1]], &here = rent[part[i]];
    const auto member_before = list.member(part[i - 1]), member = list.member(part[i]);
    if (before.vanaf == here.vanaf)
      m.error("huur_zelfde_begin", member.field("vanaf"), {digits_of(member_before.node.place.regel)});
    else if (before.tot && *before.tot >= *here.vanaf)
      m.error("huur_overlap", member_before.field("tot"), {date_text(*here.vanaf), date_text(day_before(*here.vanaf))});
  }
}

// Of parts that are let beside each other the areas must be known, and fit in the home.
void check_parts(Diagnostics& m, const Located& list, const Woning& home, const std::vector<std::size_t>& order) {
  const auto& rent = home.huur;
  const auto end = [&](std::size_t i) { // the first day after
    std::optional<Date> day;
    if (rent[i].tot) day = day_after(*rent[i].tot);
    for (const auto& other : rent)
      if (other.deel == rent[i].deel && other.vanaf && rent[i].vanaf < other.vanaf && (!day || *other.vanaf < *day))
        day = other.vanaf;
    return day;
  };
  for (const std::size_t i : order) {
    std::int64_t together = rent[i].oppervlakte_m2.value_or(0);
    bool beside = false;
    for (const std::size_t j : order) { // those that run on the day on which this one begins
      if (j == i || rent[j].deel == rent[i].deel || rent[i].vanaf < rent[j].vanaf) continue;
      if (const auto until = end(j); until && rent[i].vanaf && *until <= *rent[i].vanaf) continue;
      beside = true;
      together += rent[j].oppervlakte_m2.value_or(0);
      if (!rent[j].oppervlakte_m2) m.error("huur_deel_zonder_oppervlakte", list.member(j));
    }
    if (beside && !rent[i].oppervlakte_m2) m.error("huur_deel_zonder_oppervlakte", list.member(i));
    if (beside && home.oppervlakte_m2 && together > *home.oppervlakte_m2)
      m.error("huur_delen_te_groot", list.member(i), {digits_of(together), digits_of(*home.oppervlakte_m2)});
  }
}

// Puts the rent periods in order and reports those that cannot be.
void check_rent(Diagnostics& m, const Located& list, Woning& home) {
  auto& rent = home.huur;
  if (list.node.leden.size() != rent.size()) return;
  std::vector<std::size_t> order;
  for (std::size_t i = 0; i < rent.size(); ++i)
    if (known(list.member(i), rent[i].vanaf)) order.push_back(i);
  stable_sort(order, [&](auto a, auto b) { return rent[a].vanaf < rent[b].vanaf; });
  std::map<std::string, std::vector<std::size_t>> parts;
  for (const std::size_t i : order) parts[rent[i].deel].push_back(i);
  for (const auto& [name, periods] : parts) check_succession(m, list, rent, periods);
  if (parts.size() > 1) check_parts(m, list, home, order);
  stable_sort(rent, [](const auto& a, const auto& b) { return a.vanaf < b.vanaf; });
}

// Lives and days of a right that do not belong together.
void check_term(Diagnostics& m, const Located& w, const Looptijd& term) {
  in_order(m, w, "gaat_in_op", term.gaat_in_op, "tot", term.tot);
  if (term.gaat_in_op && !w.node.find("leven")) m.error("gaat_in_zonder_leven", w.field("gaat_in_op"));
}

// Whose a thing with a usufruct is, is said there; and only some kinds may have one.
template <class T> void check_usufruct(Diagnostics& m, const Located& w, const T& thing, bool may, std::string_view kinds) {
  if (!thing.vruchtgebruik) return;
  const auto& established = thing.vruchtgebruik->gevestigd_op;
  if (!established && !w.field("vruchtgebruik").node.find("gevestigd_op"))
    for (const char* key : {"eigenaar", "buiten_dossier", "eigenaar_vanaf"})
      if (w.node.find(key)) m.error("eigenaar_en_vruchtgebruik", w.field(key), {key});
  if (established && !thing.eigenaar_vanaf.empty() && thing.eigenaar_vanaf.back().first > *established)
    m.error("eigenaar_en_vruchtgebruik", w.field("eigenaar_vanaf"), {"eigenaar_vanaf"});
  if (!may) m.error("vruchtgebruik_soort", w.field("vruchtgebruik"), {std::string{kinds}});
}

// Has a usufruct ended before a day: by its date, or by the deaths that end it?
bool ended(const Dossier& d, const Vruchtgebruik& right, Date day) {
  std::size_t dead = 0, usufructuaries_dead = 0;
  for (const Leven& l : right.leven) dead += l.overleden && *l.overleden < day ? 1U : 0U;
  for (const Aandeel& a : right.vruchtgebruiker) {
    const bool person = a.wie < d.personen.size();
    usufructuaries_dead += person && d.personen[a.wie].overleden && *d.personen[a.wie].overleden < day ? 1U : 0U;
  }
  const bool first = right.eindigt_bij_overlijden_van == Looptijd::Bij_overlijden::eerststervende;
  return (right.tot && *right.tot < day) || (dead > 0 && (first || dead == right.leven.size())) ||
         (usufructuaries_dead > 0 && usufructuaries_dead == right.vruchtgebruiker.size());
}

// A home is nobody's own home while there is a usufruct by agreement on it (article 3.111).
void check_own_home(Diagnostics& m, const Dossier& d, const Located& w, const Woning& home) {
  if (!home.vruchtgebruik || home.vruchtgebruik->ontstaan != Vruchtgebruik::Ontstaan::overeenkomst) return;
  const auto& right = *home.vruchtgebruik;
  for (std::size_t i = 0; i < home.gebruik.size(); ++i) {
    const auto& until = i + 1 < home.gebruik.size() ? home.gebruik[i + 1].vanaf : home.verkocht_op; // not on it
    const bool before = until && right.gevestigd_op && *until <= *right.gevestigd_op;
    const bool after = home.gebruik[i].vanaf && ended(d, right, *home.gebruik[i].vanaf);
    if (home.gebruik[i].gebruik != Woning::Gebruik::eigen_woning || before || after) continue;
    return m.error("vruchtgebruik_eigen_woning", w.field("gebruik"),
                   {right.gevestigd_op ? date_text(*right.gevestigd_op) : "2024-07-01"});
  }
}

// What is said of a purchase or a change of owners hangs on its day.
void check_transfers(Diagnostics& m, const Located& w, const Woning& home) {
  const auto& before = home.vorige_verkrijging;
  if (before && home.gekocht_op && *home.gekocht_op < before->op)
    m.error("vorige_na_aankoop", w.field("vorige_verkrijging").field("op"), {date_text(*home.gekocht_op)});
  for (const auto& [day, value] : home.waarde_bij_overgang)
    if (std::ranges::none_of(home.eigenaar_vanaf, [&](const auto& later) { return later.first == day; }))
      m.error("overgang_zonder_eigenaar", w.field("waarde_bij_overgang").field(date_text(day)));
}

// Values that are possible but look like a slip: zeros too many or too few, a rent per year for one per month.
void warn_unlikely(Diagnostics& m, const Located& w, const Woning& home) {
  Euro highest;
  for (const auto& [year, woz] : home.woz.rows()) {
    highest = std::max(highest, woz);
    if (!home.in_buitenland() && (woz < Euro::from_euros(1000) || woz > Euro::from_euros(50'000'000)))
      m.warning("woz_opvallend", w.field("woz").field(digits_of(year)));
  }
  const auto list = w.field("huur");
  for (std::size_t i = 0; list.node.soort == Soort::lijst && i < list.node.leden.size(); ++i) {
    const auto field = list.member(i).field("kale_huur_per_maand");
    Diagnostics silent;
    const auto rent = read_amount(silent, field, monthly_rent);
    if (!rent) continue;
    const auto month = rent->cents(), woz = highest.cents();
    const bool high = woz > 0 && month * 12 * 4 > woz;
    // As a year's rent it would be ordinary: at most an eighth of the WOZ value, or without one more than 10,000.
    if (month > 500'000 && (woz > 0 ? high && month * 8 <= woz : month > 1'000'000)) m.warning("huur_lijkt_jaarhuur", field);
    else if (high) m.warning("huur_hoog", field, {number_text(woz / 100)});
  }
}

// `land` says that it is abroad, and `buitenland = false` that it is not.
template <class T> void check_abroad(Diagnostics& m, const Located& w, const T& x) {
  if (x.land != Land::NL && !x.buitenland && w.node.find("buitenland")) m.error("land_niet_buitenland", w.field("buitenland"));
}
// What moved on days is part of what moved in the year, when that is given.
void check_days(Diagnostics& m, const Located& w, std::string_view days_key, const PerDate& days, std::string_view year_key,
                const PerYear<Euro>& years) {
  std::map<int, Euro> sums;
  for (const auto& [day, amount] : days) sums[year_of(day)] += amount;
  for (const auto& [year, sum] : sums)
    if (const auto all = years.van(year); all && *all < sum)
      m.error("dagen_meer_dan_jaar", w.field(days_key),
              {std::string{year_key}, digits_of(year), number_text(sum.cents() / 100), number_text(all->cents() / 100)});
}

} // namespace

void check(Diagnostics& m, const Dossier&, const Located& w, Persoon& person) {
  in_order(m, w, "geboortedatum", person.geboortedatum, "overleden", person.overleden);
  in_order(m, w, "in_nederland_vanaf", person.in_nederland_vanaf, "in_nederland_tot", person.in_nederland_tot);
  for (const auto& [year, all] : person.aftrekposten.rows())
    if (person.persoonsgebonden_aftrek.van(year))
      m.error("aftrek_dubbel", w.field("persoonsgebonden_aftrek").field(digits_of(year)), {digits_of(year)});
  const auto partly_here = [&](const char* key, const std::optional<Date>& day) {
    const auto& years = person.buitenlands_belastingplichtig;
    if (day && std::find(years.begin(), years.end(), year_of(*day)) != years.end())
      m.error("jaar_deels_hier", w.field("buitenlands_belastingplichtig"), {digits_of(year_of(*day)), key});
  };
  partly_here("in_nederland_vanaf", person.in_nederland_vanaf);
  partly_here("in_nederland_tot", person.in_nederland_tot);
  const auto abroad = [&](int year) {
    return std::ranges::find(person.buitenlands_belastingplichtig, year) != person.buitenlands_belastingplichtig.end();
  };
  const auto moves = [&](int year) {
    return (person.in_nederland_vanaf && year_of(*person.in_nederland_vanaf) == year) ||
           (person.in_nederland_tot && year_of(*person.in_nederland_tot) == year);
  };
  for (const int year : person.kwalificerend_buitenlands_belastingplichtig)
    if (!abroad(year) && !moves(year))
      m.error("kwalificerend_niet_buitenlands", w.field("kwalificerend_buitenlands_belastingplichtig"), {digits_of(year)});
  for (const int year : person.partieel_buitenlands_belastingplichtig) {
    const auto field = w.field("partieel_buitenlands_belastingplichtig");
    if (abroad(year)) m.error("partieel_en_buitenlands", field, {digits_of(year)});
    if (person.expatregeling_tot && year > year_of(*person.expatregeling_tot))
      m.error("partieel_na_expatregeling", field, {digits_of(year), date_text(*person.expatregeling_tot)});
  }
}

void check(Diagnostics& m, const Dossier& d, const Located& w, Kind& child) {
  count_of(m, d, w, "gezag", "gezag_aantal", guardians, child.gezag);
  if (const auto* list = w.node.find("in_huishouden_van");
      list != nullptr && list->soort == Soort::lijst && list->leden.empty())
    m.error("huishouden_van_niemand", w.field("in_huishouden_van"), {example_names(d)});
  if (w.node.find("gezag")) return;
  if (d.personen.size() > 2) m.error("gezag_onduidelijk", w, {example_names(d)});
  else
    for (PersonIndex i = 0; i < d.personen.size(); ++i) child.gezag.push_back(i);
}

void check(Diagnostics& m, const Dossier& d, const Located& w, Partnerschap& partnership) {
  in_order(m, w, "vanaf", partnership.vanaf, "tot", partnership.tot);
  count_of(m, d, w, "personen", "partners_geen_twee", two_partners, partnership.personen);
  const auto adults = d.personen.size();
  if (adults < 2) m.error("te_weinig_volwassenen", w);
  else if (!w.node.find("personen") && adults > 2) m.error("partners_onduidelijk", w, {example_names(d)});
  else if (!w.node.find("personen")) partnership.personen = {0, 1};
}

void check(Diagnostics& m, const Dossier& d, const Located& w, Eigenwoningreserve& reserve) {
  if (reserve.persoon && *reserve.persoon >= d.personen.size()) m.error("reserve_van_kind", w.field("persoon"));
  if (w.node.find("persoon")) return;
  if (d.personen.size() > 1) m.error("reserve_zonder_persoon", w, {visible(d.personen[0].naam)});
  else reserve.persoon = 0;
}
void check(Diagnostics& m, const Dossier& d, const Located& w, Inkomen& income) {
  using enum Inkomen::Soort;
  const auto only_of = [&](const char* key, std::initializer_list<Inkomen::Soort> kinds) {
    std::string words;
    for (const auto kind : kinds)
      words += (words.empty() ? "" : ", ") + std::string{choice_keys<Inkomen::Soort>()[static_cast<std::size_t>(kind)]};
    if (w.node.find(key) && std::ranges::find(kinds, income.soort) == kinds.end())
      m.error("sleutel_van_soort", w.field(key), {key, words});
  };
  only_of("urencriterium", {winst});
  only_of("starter", {winst});
  only_of("geen_bron", {winst, resultaat});
  only_of("bijdrage_zvw", {winst, resultaat, alimentatie});
  for (const int year : income.starter)
    if (std::ranges::find(income.urencriterium, year) == income.urencriterium.end())
      m.error("starter_zonder_urencriterium", w.field("starter"), {digits_of(year)});
  for (const int year : income.geen_bron)
    if (const auto amount = income.bedrag.van(year); amount && *amount > Euro{})
      m.error("geen_bron_met_voordeel", w.field("geen_bron"), {digits_of(year)});
  if (income.persoon && *income.persoon >= d.personen.size()) m.error("inkomen_van_kind", w.field("persoon"));
  if (w.node.find("persoon")) return;
  if (d.personen.size() > 1) m.error("inkomen_zonder_persoon", w, {visible(d.personen[0].naam)});
  else income.persoon = 0;
}

void check(Diagnostics& m, const Dossier&, const Located& w, Woning::Gebruiksperiode& period) {
  if (period.te_koop && w.node.find("soort") && period.gebruik != Woning::Gebruik::leegstaand)
    m.error("te_koop_niet_leeg", w.field("te_koop"));
  if (!period.reden) return;
  if (period.gebruik != Woning::Gebruik::leegstaand && period.gebruik != Woning::Gebruik::tweede_woning)
    m.error("sleutel_van_soort", w.field("reden"), {"reden", "leegstaand, tweede_woning"});
}

void check(Diagnostics& m, const Dossier&, const Located& w, Huurperiode& period) {
  in_order(m, w, "vanaf", period.vanaf, "tot", period.tot);
}

void check(Diagnostics& m, const Dossier& d, const Located& w, GewezenPartner& former) {
  if (former.persoon && *former.persoon >= d.personen.size()) m.error("gewezen_partner_van_kind", w.field("persoon"));
  if (w.node.find("persoon") || d.personen.empty()) return;
  if (d.personen.size() > 1) m.error("gewezen_partner_zonder_persoon", w, {visible(d.personen[0].naam)});
  else former.persoon = 0;
}

void check(Diagnostics& m, const Dossier&, const Located& w, Leven& life) {
  if (life.geboortedatum != Date{}) in_order(m, w, "geboortedatum", life.geboortedatum, "overleden", life.overleden);
}

void check(Diagnostics& m, const Dossier&, const Located& w, Looptijd& term) { check_term(m, w, term); }

void check(Diagnostics& m, const Dossier&, const Located& w, Vruchtgebruik& usufruct) {
  check_term(m, w, usufruct);
  in_order(m, w, "gevestigd_op", usufruct.gevestigd_op, "tot", usufruct.tot);
  in_order(m, w, "gevestigd_op", usufruct.gevestigd_op, "gaat_in_op", usufruct.gaat_in_op);
  if (!w.node.find("vruchtgebruiker") && !w.node.find("bloot_eigenaar")) m.error("vruchtgebruik_van_niemand", w);
  const bool ends = w.node.find("leven") || w.node.find("tot");
  if (!ends && usufruct.ontstaan != Vruchtgebruik::Ontstaan::langstlevende) m.error("vruchtgebruik_zonder_einde", w);
}

void check(Diagnostics& m, const Dossier&, const Located& w, Bankrekening& account) {
  check_usufruct(m, w, account, account.soort == Bankrekening::Soort::bank, "soort = \"bank\"");
}

void check(Diagnostics& m, const Dossier&, const Located& w, Belegging& investment) {
  check_usufruct(m, w, investment, investment.soort != Belegging::Soort::groen,
                 R"(soort = "effecten", "crypto", "obligatie", "vordering", "overig")");
  check_days(m, w, "verkopen", investment.verkopen, "verkocht", investment.verkocht);
  check_days(m, w, "aankopen", investment.aankopen, "gekocht", investment.gekocht);
}

void check(Diagnostics& m, const Dossier& d, const Located& w, Schuld& debt) {
  check_usufruct(m, w, debt, debt.soort == Schuld::Soort::box3 || debt.soort == Schuld::Soort::belastingschuld,
                 R"(soort = "box3", "belastingschuld")");
  check_days(m, w, "opnamen", debt.opnamen, "opgenomen", debt.opgenomen);
  check_days(m, w, "aflossingen", debt.aflossingen, "afgelost", debt.afgelost);
  in_order(m, w, "eigenwoningschuld_sinds", debt.eigenwoningschuld_sinds, "afgesloten_op", debt.afgesloten_op);
  for (const auto& [year, interest] : debt.vooruitbetaalde_rente.rows())
    if (!debt.vooruitbetaalde_maanden.van(year))
      m.missing(w, "vooruitbetaalde_maanden", "vooruitbetaalde_maanden = { " + digits_of(year) + " = 7 }");
  if (!debt.zelf_betaald.empty() && former_partner_home(d, debt) == nullptr)
    m.error("zelf_betaald_zonder_gewezen_partner", w.field("zelf_betaald"));
  for (const auto& [year, paid] : debt.zelf_betaald.rows())
    if (const auto all = debt.rente.van(year); all && *all < paid)
      m.error("zelf_betaald_meer_dan_rente", w.field("zelf_betaald").field(digits_of(year)), {number_text(all->cents() / 100)});
  if (debt.financieringskosten && !w.node.find("afgesloten_op")) m.missing(w, "afgesloten_op", "afgesloten_op = 2025-05-01");
  if (debt.tijdig_verzocht && debt.soort != Schuld::Soort::belastingschuld)
    m.error("tijdig_verzocht_geen_belasting", w.field("tijdig_verzocht"));
}

void check(Diagnostics& m, const Dossier&, const Located& w, Bezitting& asset) {
  check_usufruct(m, w, asset, asset.soort == Bezitting::Soort::onroerende_zaak, "soort = \"onroerende_zaak\"");
  check_abroad(m, w, asset);
  if (asset.soort != Bezitting::Soort::periodieke_uitkering) return;
  if (w.node.find("waarde")) m.error("waarde_van_uitkering", w.field("waarde"));
  if (!w.node.find("looptijd"))
    m.missing(w, "looptijd", "looptijd = { leven = [{ geboortedatum = 1950-03-01, geslacht = \"vrouw\" }] }");
}

void check(Diagnostics& m, const Dossier& d, const Located& w, Woning& home) {
  check_usufruct(m, w, home, true, "");
  check_own_home(m, d, w, home);
  in_order(m, w, "gekocht_op", home.gekocht_op, "verkocht_op", home.verkocht_op);
  const auto use = w.field("gebruik"), rent = w.field("huur");
  if (!w.node.find("gebruik")) m.missing(w, "gebruik", listing(choice_keys<Woning::Gebruik>()), "gebruik_ontbreekt");
  else if (use.node.soort == Soort::lijst) check_use(m, use, home);
  if (rent.node.soort == Soort::lijst) check_rent(m, rent, home);
  check_abroad(m, w, home);
  check_transfers(m, w, home);
  if (home.oppervlakte_kamers_m2 && !home.oppervlakte_m2 && !w.node.find("oppervlakte_m2"))
    m.missing(w, "oppervlakte_m2", "oppervlakte_m2 = 120");
  if (home.oppervlakte_kamers_m2 && home.oppervlakte_m2 && *home.oppervlakte_kamers_m2 >= *home.oppervlakte_m2)
    m.error("kamers_te_groot", w.field("oppervlakte_kamers_m2"),
            {digits_of(*home.oppervlakte_kamers_m2), digits_of(*home.oppervlakte_m2)});
  warn_unlikely(m, w, home);
}

void check(Diagnostics& m, const Dossier&, const Located& w, Dossier& whole) {
  const auto debts = w.field("schuld");
  for (std::size_t i = 0; i < whole.schulden.size() && debts.node.leden.size() == whole.schulden.size(); ++i) {
    const auto other = tegenhanger(whole, whole.schulden[i]);
    const auto& here = whole.schulden[i].niet_opeisbaar_uit_nalatenschap;
    const auto there = other ? whole.beleggingen[*other].niet_opeisbaar_uit_nalatenschap : std::nullopt;
    if (!here || !there || *here == *there) continue;
    auto member = debts.member(i);
    member.path = "schuld \"" + visible(whole.schulden[i].naam) + "\"";
    m.error("nalatenschap_tegenspraak", member.field("niet_opeisbaar_uit_nalatenschap"),
            {"belegging \"" + visible(whole.beleggingen[*other].naam) + "\""});
  }
  const auto people = w.field("persoon");
  const auto ask = [&](std::initializer_list<const char*> keys, Code code) {
    for (std::size_t i = 0; i < whole.personen.size() && people.node.leden.size() == whole.personen.size(); ++i)
      for (const char* key : keys) {
        auto member = people.member(i);
        if (!member.node.find(key)) continue;
        member.path = "persoon \"" + visible(whole.personen[i].naam) + "\"";
        if (std::string_view{key} == "aftrekposten") m.error("aftrekposten_zonder_inkomen", member.field(key));
        else m.error(code, member.field(key), {key});
      }
  };
  const bool holding = w.node.find("vennootschap") != nullptr;
  if (!w.node.find("inkomen") && !holding)
    ask({"aftrekposten", "inkomensvoorzieningen", "te_verrekenen_verlies", "niet_gerealiseerde_zelfstandigenaftrek", "wajong",
         "voorlopige_aanslag"},
        "box1_zonder_inkomen");
  if (!holding)
    ask({"te_verrekenen_verlies_aanmerkelijk_belang", "schuld_aan_eigen_vennootschap",
         "eigenwoningschuld_aan_eigen_vennootschap", "belaste_schuld_aan_eigen_vennootschap"},
        "box2_zonder_vennootschap");
  if (whole.personen.empty()) m.error("geen_persoon", {w.node, "persoon"}, {}, "");
}

} // namespace netto::border
