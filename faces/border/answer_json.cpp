// SPDX-License-Identifier: EUPL-1.2
#include "answer_json.hpp"

#include "characters.hpp"
#include "compare_fields.hpp"
#include "document.hpp"
#include "json_writer.hpp"

namespace netto::border {

std::string parameters_sha256(const std::vector<int>& gebruikt, const Parameters& p) {
  std::string regels;
  regels.reserve(gebruikt.size() * 128);
  const auto write_answer = [&](const auto&... stukken) { ((regels += stukken), ...); };
  for (const int place : gebruikt) {
    const auto& r = p.row(place);
    write_answer(p.quantity_of(place).naam, ' ', digits_of(r.jaar_van), '-', digits_of(r.jaar_tot), ' ');
    if (r.tabelrijen == 0) regels += r.tekst;
    for (int i = 0; i < r.tabelrijen; ++i) {
      const auto& t = r.tabel[static_cast<std::size_t>(i)];
      write_answer(digits_of(t.tot_en_met.value_or(0)), ':', digits_of(t.waarde.thousandths()), ',');
    }
    write_answer(' ', p.source_of(place).key, ' ', date_text(r.known_on), ' ',
                 parameter_statuses[static_cast<std::size_t>(r.status)], ' ', r.scenario, '\n');
  }
  return sha256(regels);
}

std::string answer_json(const std::vector<areas::YearAnswer>& antwoorden, const Dossier& dossier, const Parameters& parameters,
                        const ProofOfOrigin& bewijs, Language language, bool met_opgaaf, const studies::Also& also) {
  return write_document<AnswerFields>(antwoorden, Reader{dossier, parameters, bewijs, language, met_opgaaf, also});
}

std::string answer_line(std::string_view name, const std::vector<areas::YearAnswer>& answers, std::span<const Message> messages,
                        const Dossier* dossier, const Parameters& parameters, const ProofOfOrigin& proof, Language language,
                        bool with_statement, const studies::Also& also) {
  static const Dossier none;
  JsonWriter out{std::size_t{1} << 13, JsonWriter::Layout::one_line};
  write_record<DossierLineFields>(
      out, DossierLine{name, Told{messages}, answers},
      Reader{dossier != nullptr ? *dossier : none, parameters, proof, language, with_statement, also});
  return out.take();
}

std::string compare_json(const studies::TransitionComparison& v, const Dossier& dossier, const areas::Query& vraag,
                         const Parameters& parameters, const ProofOfOrigin& bewijs, Language language) {
  return write_document<ComparisonFields>(std::array{Comparison{v, vraag}},
                                          CompareReader{{dossier, parameters, bewijs, language}});
}

std::string parameters_json(const std::vector<YearParameters>& jaren, const Parameters& parameters, Language language) {
  struct ParameterReader {
    const Parameters& parameters;
    Language language;
  };
  return write_document<YearParametersFields>(jaren, ParameterReader{parameters, language});
}

} // namespace netto::border
