// SPDX-License-Identifier: EUPL-1.2
#include "overlay.hpp"

#include "characters.hpp"

#include <algorithm>
#include <map>
#include <tuple>

namespace netto::border {
namespace {

using Soort = Node::Soort;

constexpr std::array<std::string_view, 6> sleutels_kop{"grootheid", "wet", "artikel", "eenheid", "omschrijving", "description"};
constexpr std::size_t meeste_rijen = 1000;

class OverlayReader {
public:
  OverlayReader(std::string_view file, const Parameters& parameters) : bestand_{file}, parameters_{parameters} {
    for (const auto& g : parameters.quantities()) quantities_.push_back(g.naam);
    for (const auto& b : parameters.sources()) sources_.push_back(b.key);
  }

  void read(const Located& w) {
    if (w.node.find("parameter")) {
      check_keys(m, w, std::array<std::string_view, 1>{"parameter"});
      const auto lijst = w.field("parameter");
      if (lijst.node.leden.empty()) return m.no_tables(lijst, "parameter");
      each_table(m, lijst, "parameter", [&](const Located& lid) { read_parameter(lid); });
    } else if (w.node.find("grootheid") || w.node.find("rij")) {
      read_parameter(w);
    } else {
      m.error("geen_parameters", w, {}, w.node.velden.empty() ? "" : w.node.velden.front().key);
    }
    for (const auto& [naam, rijen] : per_quantity_) check_duplicates(m, rijen);
  }

  Diagnostics m;
  std::vector<Overlay::Post> posten;

private:
  // One quantity: with rows, or a row itself.
  void read_parameter(const Located& w) {
    const auto* grootheid = read_name(w);
    if (grootheid == nullptr) return; // without the quantity there is no unit, and no value can be judged
    const Located benoemd{w.node, w.path.empty() ? "" : "parameter \"" + std::string{grootheid->naam} + "\""};
    read_unit(benoemd, *grootheid);
    const RowDemands eisen{grootheid->naam, grootheid->eenheid, sources_, true};
    if (!w.node.find("rij")) return take(*grootheid, read_row(m, benoemd, eisen, sleutels_kop));
    std::vector<std::string_view> toegestaan{sleutels_kop.begin(), sleutels_kop.end()};
    toegestaan.push_back("rij");
    check_keys(m, benoemd, toegestaan);
    for (auto& rij : read_rows(m, benoemd.field("rij"), eisen)) take(*grootheid, std::move(rij));
  }

  const Quantity* read_name(const Located& w) {
    if (!w.node.find("grootheid")) {
      m.missing(w, "grootheid", "grootheid = \"heffingvrij_vermogen\"");
      return nullptr;
    }
    const auto veld = w.field("grootheid");
    const auto naam = read_text(m, veld, "heffingvrij_vermogen");
    if (!naam) return nullptr;
    if (const auto plek = parameters_.find_quantity(*naam)) return &parameters_.quantities()[static_cast<std::size_t>(*plek)];
    m.error("onbekende_grootheid", veld, {listing(quantities_), did_you_mean(nearest(*naam, quantities_))});
    return nullptr;
  }

  void read_unit(const Located& w, const Quantity& grootheid) {
    const auto* eenheid = w.node.find("eenheid");
    const auto hoort = parameter_units[static_cast<std::size_t>(grootheid.eenheid)];
    if (eenheid && (eenheid->soort != Soort::tekst || eenheid->tekst != hoort))
      m.error("andere_eenheid", w.field("eenheid"), {std::string{grootheid.naam}, std::string{hoort}});
  }

  void take(const Quantity& grootheid, ReadRow rij) {
    if (++geteld_ > meeste_rijen) {
      if (geteld_ == meeste_rijen + 1)
        m.errors.push_back(make_diagnostic("te_veel", rij.path, rij.place, digits_of(geteld_), {digits_of(meeste_rijen)}));
      return;
    }
    per_quantity_[grootheid.naam].push_back(rij);
    Overlay::Post post{std::string{grootheid.naam}, std::move(rij), bestand_, "Eigen parameters: " + bestand_, {}};
    const auto bron = std::ranges::find(parameters_.sources(), post.rij.bron, &Source::key);
    if (bron != parameters_.sources().end()) post.bron = *bron;
    posten.push_back(std::move(post));
  }

  std::string bestand_;
  const Parameters& parameters_;
  std::vector<std::string_view> quantities_, sources_;
  std::map<std::string_view, std::vector<ReadRow>> per_quantity_;
  std::size_t geteld_ = 0;
};

} // namespace

void Overlay::lay_over(Parameters& parameters) const {
  for (const auto& post : posten_) {
    const auto& as_read = post.rij;
    ParameterRow rij;
    rij.jaar_van = static_cast<std::int16_t>(as_read.jaar_van);
    rij.jaar_tot = static_cast<std::int16_t>(as_read.jaar_tot);
    rij.waarde = as_read.waarde;
    rij.tekst = as_read.tekst;
    std::ranges::copy(as_read.tabel, rij.tabel.begin());
    rij.tabelrijen = static_cast<std::int8_t>(as_read.tabel.size());
    rij.known_on = as_read.known_on.value_or(first_day(as_read.jaar_van));
    rij.status = as_read.status.value_or(ParameterStatus::voorstel);
    rij.scenario = as_read.scenario;
    rij.opmerking = as_read.opmerking;
    rij.gecontroleerd = as_read.gecontroleerd;
    const Source zelf{post.file, post.titel, "", post.file, "", ""};
    parameters.lay_over(post.grootheid, rij, post.bron.key.empty() ? zelf : post.bron);
  }
}

OverlayResult read_overlay(const DocumentResult& document, std::string_view file, const Parameters& parameters) {
  OverlayReader lezer{visible(file, 200), parameters};
  if (document.node) lezer.read({*document.node, ""});
  OverlayResult uit{Overlay{},
                    diagnostics_of(document.errors, std::move(lezer.m), file, make_diagnostic("geen_parameters", "", {}, ""))};
  if (!uit.errors.empty()) return uit;
  std::ranges::sort(lezer.posten, {}, [](const Overlay::Post& p) {
    return std::tie(p.rij.known_on, p.rij.place);
  }); // the last one laid over counts
  uit.overlay = Overlay{std::move(lezer.posten)};
  return uit;
}

} // namespace netto::border
