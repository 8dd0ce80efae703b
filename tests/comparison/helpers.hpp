// SPDX-License-Identifier: EUPL-1.2
// What the tests of the comparison share.
#pragma once

#include "studies/overgang_2028/overgang.hpp"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace netto::test {

constexpr Euro euro(std::int64_t euros) { return Euro::from_euros(euros); }
constexpr areas::Assumptions standaard{};

std::string read_file(const std::filesystem::path& path);
/// The dossiers of examples/ and the good ones of tests/border, in order of name.
std::vector<std::filesystem::path> alle_dossiers();

/// The dossier in `tekst`, which must be without problems; without `netto = 1` that line is added.
Dossier dossier(std::string_view tekst);
/// One adult, Anna, and `rest`.
Dossier van_anna(std::string_view rest);

/// A comparison with the dossier that it is of.
struct Vergeleken : studies::TransitionComparison {
  Dossier dossier;
};

const Parameters& parameters();
/// The years `van` up to and including `tot`.
std::vector<int> reeks(int van, int tot);
Vergeleken vergelijk(const Dossier& d, int van, int tot, const areas::Assumptions& aannames = standaard);
/// The answer for `jaar`; with `novelle` that of the bill with its amendment. It must be there.
const areas::YearAnswer& answer(const studies::TransitionComparison& v, int jaar, bool novelle = false);

/// Whole euros of an outcome that must be whole euros.
std::int64_t euros(const areas::Amount& u);
std::int64_t euros(Euro e);
/// The tax of the household under one route, or -1 when the answer does not have it.
std::int64_t belasting(const areas::YearAnswer& a, std::string_view route);
std::int64_t inkomen(const areas::YearAnswer& a, std::string_view route);
bool equal(const areas::Amount& a, const areas::Amount& b);

} // namespace netto::test
