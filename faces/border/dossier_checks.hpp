// SPDX-License-Identifier: EUPL-1.2
// What belongs together within a record of the dossier: checked after all its keys are read, of values that each by itself are
// right. For the reader only.
#pragma once

#include "facts/dossier.hpp"
#include "waarden.hpp"

namespace netto::border {

/// Reports what does not belong together in the record read from `w`, and puts in it what follows from the rest of the dossier
/// read so far. Most records have nothing to check.
template <class T> void check(Meldingen&, const Dossier&, const Waarde&, T&) {}
void check(Meldingen& m, const Dossier& d, const Waarde& w, Persoon& person);
void check(Meldingen& m, const Dossier& d, const Waarde& w, Kind& child);
void check(Meldingen& m, const Dossier& d, const Waarde& w, Partnerschap& partnership);
void check(Meldingen& m, const Dossier& d, const Waarde& w, Woning::Gebruiksperiode& period);
void check(Meldingen& m, const Dossier& d, const Waarde& w, Huurperiode& period);
void check(Meldingen& m, const Dossier& d, const Waarde& w, Woning& home);
void check(Meldingen& m, const Dossier& d, const Waarde& w, Dossier& whole);

/// Reports that the record `w` lacks `key`, with an example of it.
void missing(Meldingen& m, Code code, const Waarde& w, std::string_view key, const std::string& example);

} // namespace netto::border
