// SPDX-License-Identifier: EUPL-1.2
#include "answer_json.hpp"

#include "answer_fields.hpp"
#include "json_writer.hpp"
#include "sha256.hpp"

namespace netto::border {

const StatusName& status_of(const engine::Antwoord& a) { return status_of(a.regime->status, a.parameterstatus); }
const StatusName& status_of(regime::Rechtsstatus regime, Parameterstatus cijfers) {
  switch (regime) {
  case regime::Rechtsstatus::geldend: return cijfers >= Parameterstatus::voorstel ? status::voorstel : status::geldend;
  case regime::Rechtsstatus::aangenomen: return status::aangenomen;
  case regime::Rechtsstatus::wetsvoorstel: return status::wetsvoorstel;
  case regime::Rechtsstatus::voorstel_kabinet: return status::voorstel_kabinet;
  }
  return status::voorstel;
}

std::string parameters_sha256(const std::vector<int>& gebruikt, const Parameters& p) {
  std::string regels;
  for (const int plaats : gebruikt) {
    const auto& r = p.rij(plaats);
    regels +=
        std::string{p.grootheid_van(plaats).naam} + ' ' + std::to_string(r.jaar_van) + '-' + std::to_string(r.jaar_tot) + ' ';
    if (r.tabelrijen == 0) regels += r.tekst;
    for (int i = 0; i < r.tabelrijen; ++i) {
      const auto& t = r.tabel[static_cast<std::size_t>(i)];
      regels += std::to_string(t.tot_en_met.value_or(0)) + ':' + std::to_string(t.waarde.duizendsten()) + ',';
    }
    regels += ' ' + std::string{p.bron_van(plaats).sleutel} + ' ' + datum_tekst(r.known_on) + ' ' +
              std::string{parameterstatussen[static_cast<std::size_t>(r.status)]} + ' ' + std::string{r.scenario} + '\n';
  }
  return sha256(regels);
}

std::string answer_json(const std::vector<engine::Antwoord>& antwoorden, const Dossier& dossier, const Parameters& parameters,
                        const Bewijs& bewijs, Taal taal, bool met_opgaaf) {
  return write_document<Answer_fields>(antwoorden, Reader{dossier, parameters, bewijs, taal, met_opgaaf});
}

} // namespace netto::border
