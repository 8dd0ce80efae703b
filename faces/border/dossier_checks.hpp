// SPDX-License-Identifier: EUPL-1.2
// What belongs together within a record of the dossier: checked after all its keys are read, of values that each by itself are
// right. For the reader only.
#pragma once

#include "facts/dossier.hpp"
#include "values.hpp"

namespace netto::border {

/// Reports what does not belong together in the record read from `w`, and puts in it what follows from the rest of the dossier
/// read so far. Most records have nothing to check.
template <class T> void check(Diagnostics&, const Dossier&, const Located&, T&) {}
void check(Diagnostics& m, const Dossier& d, const Located& w, Persoon& person);
void check(Diagnostics& m, const Dossier& d, const Located& w, Kind& child);
void check(Diagnostics& m, const Dossier& d, const Located& w, Partnerschap& partnership);
void check(Diagnostics& m, const Dossier& d, const Located& w, Inkomen& income);
void check(Diagnostics& m, const Dossier& d, const Located& w, Eigenwoningreserve& reserve);
void check(Diagnostics& m, const Dossier& d, const Located& w, Woning::Gebruiksperiode& period);
void check(Diagnostics& m, const Dossier& d, const Located& w, Huurperiode& period);
void check(Diagnostics& m, const Dossier& d, const Located& w, GewezenPartner& former);
void check(Diagnostics& m, const Dossier& d, const Located& w, Leven& life);
void check(Diagnostics& m, const Dossier& d, const Located& w, Looptijd& term);
void check(Diagnostics& m, const Dossier& d, const Located& w, Vruchtgebruik& usufruct);
void check(Diagnostics& m, const Dossier& d, const Located& w, Bankrekening& account);
void check(Diagnostics& m, const Dossier& d, const Located& w, Belegging& investment);
void check(Diagnostics& m, const Dossier& d, const Located& w, Bezitting& asset);
void check(Diagnostics& m, const Dossier& d, const Located& w, Schuld& debt);
void check(Diagnostics& m, const Dossier& d, const Located& w, Woning& home);
void check(Diagnostics& m, const Dossier& d, const Located& w, Dossier& whole);

} // namespace netto::border
