// SPDX-License-Identifier: EUPL-1.2
// What the passes over a dossier have to say, besides facts.
#pragma once

#include "areas/box3/answer.hpp"

namespace netto::engine {

/// What messages the passes over a dossier leave behind.
struct Bevindingen {
  Berichten fouten, waarschuwingen;
  std::vector<NietGeteld> niet_geteld;
  std::vector<OpenVraag> vragen;

  void fout(Bericht b) { eenmaal(fouten, std::move(b)); }
  void waarschuwing(Bericht b) { eenmaal(waarschuwingen, std::move(b)); }
  void telt_niet(Thing wat, std::string_view artikel);
  void open_vraag(OpenVraag vraag);

private:
  static void eenmaal(Berichten& lijst, Bericht b);
};

} // namespace netto::engine
