// SPDX-License-Identifier: EUPL-1.2
#include "compare_json.hpp"

#include "compare_fields.hpp"
#include "json_writer.hpp"

namespace netto::border {

std::string compare_json(const engine::Vergelijking& v, const Dossier& dossier, const engine::Vraag& vraag,
                         const Parameters& parameters, const Bewijs& bewijs, Taal taal) {
  return write_document<Comparison_fields>(std::array{Comparison{v, vraag}},
                                           Compare_reader{{dossier, parameters, bewijs, taal}});
}

} // namespace netto::border
