// SPDX-License-Identifier: EUPL-1.2
// As much of XML 1.0 as a picture of Netto uses: elements, attributes in double quotes, text with the named entities. Anything
// else (comments, CDATA, processing instructions, a DOCTYPE) is refused, so a picture that starts to use it must be looked at.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace netto::test {

struct Element {
  std::string naam, tekst; ///< text directly within, entities resolved
  std::vector<std::pair<std::string, std::string>> attributen;
  std::vector<Element> delen;

  /// The value of an attribute; empty when it is not there.
  [[nodiscard]] std::string_view van(std::string_view attribuut) const;
  /// This element and everything within, in order of the document.
  template <class Op> void elk(Op&& op) const {
    op(*this);
    for (const Element& e : delen) e.elk(op);
  }
};

/// The document in `tekst`; `error` says what is not well-formed, and where.
Element lees_xml(std::string_view tekst, std::string& error);

} // namespace netto::test
