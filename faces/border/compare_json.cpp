// SPDX-License-Identifier: EUPL-1.2
#include "compare_json.hpp"

#include "compare_fields.hpp"
#include "json_writer.hpp"

namespace netto::border {

std::string compare_json(const studies::TransitionComparison& v, const Dossier& dossier, const areas::Query& vraag,
                         const Parameters& parameters, const ProofOfOrigin& bewijs, Language language) {
  return write_document<ComparisonFields>(std::array{Comparison{v, vraag}},
                                          CompareReader{{dossier, parameters, bewijs, language}});
}

} // namespace netto::border
