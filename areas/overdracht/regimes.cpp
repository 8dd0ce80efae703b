// SPDX-License-Identifier: EUPL-1.2
#include "areas/overdracht/regimes.hpp"

#include "law/wet_op_belastingen_van_rechtsverkeer/art_02_verkrijging.hpp"
#include "law/wet_op_belastingen_van_rechtsverkeer/art_09_waarde.hpp"
#include "law/wet_op_belastingen_van_rechtsverkeer/art_15_vrijstellingen.hpp"
#include "law/wet_op_belastingen_van_rechtsverkeer/art_15a_verklaring.hpp"

namespace netto::overdracht {

bool belastbaar(const Woning& w) { return wet::Artikel_2_rechtsverkeer::lid_1(!w.in_buitenland()); }
bool geen_verkrijging(bool van_een_overledene) {
  return wet::Artikel_3_rechtsverkeer::lid_1_geen_verkrijging(van_een_overledene);
}
bool binnen_termijn(Date vorige, Date deze, int maanden) { return wet::Termijn_rechtsverkeer::binnen(vorige, deze, maanden); }
bool leeftijd_van_starter(Date geboren, Date op, int meerderjarigheid, int leeftijd) {
  return wet::Starter::leeftijd(geboren, op, meerderjarigheid, leeftijd);
}
bool korter_bewoond(Date van, std::optional<Date> tot, int maanden) {
  return wet::Hoofdverblijf_rechtsverkeer::korter(van, tot, maanden);
}

} // namespace netto::overdracht
