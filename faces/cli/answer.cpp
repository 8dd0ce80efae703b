// SPDX-License-Identifier: EUPL-1.2
#include "commands.hpp"
#include "input.hpp"

namespace netto::cli {

std::vector<border::OverlayDocument> read_parameter_files(const std::vector<std::string>& files) {
  std::vector<border::OverlayDocument> uit;
  for (const auto& file : files) {
    FileContents as_read = read_file(file);
    uit.push_back({file, border::read_document(as_read.tekst), std::move(as_read.error)});
  }
  return uit;
}

std::string text_of(const std::vector<border::Message>& diagnostics) {
  using About = border::Message::About;
  std::string uit;
  for (const auto& m : diagnostics)
    uit += m.about == About::dossier || m.about == About::parameters ? m.text + "\n" : told(m.text);
  return uit;
}

Output answer(const Options& o, const report::Style& style) {
  const FileContents as_read = read_file(o.files.front());
  if (!as_read.success()) return {{}, told(as_read.error.in(o.language)), no_answer};
  const auto dossier = border::read_dossier(border::read_document(as_read.tekst));
  const auto a = border::answer(o.vraag, dossier, read_parameter_files(o.parameters), {.from_options = true});
  Output uit{{}, text_of(a.messages), static_cast<int>(a.status)};
  if (uit.status != success) return uit;
  if (o.svg != "-" && o.html != "-") uit.uit = border::write(a, dossier, o.vraag.form, style);
  for (const auto& [file, form] : {std::pair{&o.svg, border::Form::grafiek}, std::pair{&o.html, border::Form::html}}) {
    if (file->empty()) continue;
    std::string tekst = border::write(a, dossier, form, style);
    if (*file == "-") uit.uit = std::move(tekst);
    else if (const auto error = write_file(*file, tekst, true); !error.nl.empty())
      return {{}, uit.error + told(error.in(o.language)), no_answer};
  }
  return uit;
}

} // namespace netto::cli
