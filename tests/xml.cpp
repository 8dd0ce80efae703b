// SPDX-License-Identifier: EUPL-1.2
#include "xml.hpp"

#include <algorithm>

namespace netto::test {

namespace {

bool naamteken(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_' || c == ':';
}
bool wit(char c) { return c == ' ' || c == '\n'; }

class OverlayReader {
public:
  OverlayReader(std::string_view t, std::string& error) : t_{t}, fout_{error} {}

  Element document() {
    Element e = element();
    while (i_ < t_.size() && wit(t_[i_])) ++i_;
    if (i_ != t_.size()) stop("tekst na het document");
    return e;
  }

private:
  void stop(const char* waarom) {
    if (fout_.empty()) fout_ = std::string{waarom} + " op teken " + std::to_string(i_) + ": " + std::string{t_.substr(i_, 40)};
    i_ = t_.size();
  }
  bool neem(std::string_view s) {
    if (t_.substr(i_, s.size()) != s) return false;
    i_ += s.size();
    return true;
  }
  std::string naam() {
    const auto begin = i_;
    while (i_ < t_.size() && naamteken(t_[i_])) ++i_;
    if (i_ == begin) stop("een naam verwacht");
    return std::string{t_.substr(begin, i_ - begin)};
  }
  /// Characters up to `einde`, with their entities resolved.
  std::string tekens(char einde) {
    std::string uit;
    while (i_ < t_.size() && t_[i_] != einde) {
      const auto c = static_cast<unsigned char>(t_[i_]);
      if (c == '<' || (c < 0x20 && c != '\n')) stop("een teken dat hier niet mag");
      else if (c != '&') uit += t_[i_++];
      else if (neem("&amp;")) uit += '&';
      else if (neem("&lt;")) uit += '<';
      else if (neem("&gt;")) uit += '>';
      else if (neem("&quot;")) uit += '"';
      else stop("een & die geen bekende entiteit begint");
    }
    return uit;
  }
  Element element() {
    Element e;
    if (!neem("<")) stop("een element verwacht");
    e.naam = naam();
    while (fout_.empty() && i_ < t_.size() && wit(t_[i_])) {
      while (i_ < t_.size() && wit(t_[i_])) ++i_;
      std::string key = naam();
      if (!e.van(key).empty()) stop("een attribuut dat er al is");
      if (!neem("=\"")) stop("=\" verwacht");
      e.attributen.emplace_back(std::move(key), tekens('"'));
      if (!neem("\"")) stop("een waarde zonder einde");
    }
    if (neem("/>")) return e;
    if (!neem(">")) stop("> verwacht");
    while (fout_.empty()) {
      e.tekst += tekens('<');
      if (t_.substr(i_, 2) == "</") break;
      if (i_ >= t_.size()) stop("een element zonder einde");
      else e.delen.push_back(element());
    }
    if (fout_.empty() && !(neem("</" + e.naam) && neem(">"))) stop("een ander einde verwacht");
    return e;
  }

  std::string_view t_;
  std::string& fout_;
  std::size_t i_ = 0;
};

} // namespace

std::string_view Element::van(std::string_view attribuut) const {
  const auto a = std::find_if(attributen.begin(), attributen.end(), [&](const auto& x) { return x.first == attribuut; });
  return a == attributen.end() ? std::string_view{} : a->second;
}

Element lees_xml(std::string_view tekst, std::string& error) { return OverlayReader{tekst, error}.document(); }

} // namespace netto::test
