// SPDX-License-Identifier: EUPL-1.2
// Parameters of the user's own, laid over the tables: what if, or a reform. The file is one of params/, or shorter:
//
//   [[parameter]]                                      [[parameter]]
//   grootheid = "heffingvrij_vermogen"                 grootheid = "forfait_overige_bezittingen"
//   jaar = 2027                                        [[parameter.rij]]
//   waarde = 30_846                                    jaren = [2027, 2030]
//                                                      waarde = "7.87%"
//
// Only the year (jaar or jaren) and the value (waarde or tabel) are required; the other keys are those of params/. Without
// bron the source is the file itself; without status a row is a voorstel.
#pragma once

#include "diagnostic.hpp"
#include "document.hpp"
#include "parameters_toml.hpp"
#include "params/parameter.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace netto::border {

/// Rows to be laid over the tables. They view the texts in here: it must outlive the Parameters it was laid over.
class Overlay {
public:
  struct Post {
    std::string grootheid;
    ReadRow rij;
    std::string file, titel; ///< the file as a source
    Source bron;             ///< the source of the tables that the row names; without `key`: the file itself
  };

  Overlay() = default;
  explicit Overlay(std::vector<Post> posten) : posten_{std::move(posten)} {}
  Overlay(Overlay&&) = default;
  Overlay& operator=(Overlay&&) = default;
  Overlay(const Overlay&) = delete; // a copy would leave views in the original
  Overlay& operator=(const Overlay&) = delete;
  ~Overlay() = default;

  /// In the order in which they are laid over: by known_on, and then as in the file.
  [[nodiscard]] const std::vector<Post>& posten() const { return posten_; }
  /// Adds the rows to `parameters`. Of two files that give the same, the one laid over last counts.
  void lay_over(Parameters& parameters) const;

private:
  std::vector<Post> posten_; // moving leaves the elements, and so the views, where they are
};

/// The overlay, or what is wrong with the file. With problems there is nothing to lay over. In the order of the text.
struct OverlayResult {
  Overlay overlay;
  std::vector<Diagnostic> errors;
};

/// Reads the overlay in `document`. `file`: the name by which messages and the source call it; `parameters`: the quantities and
/// sources that may be named. Bounds: 0 to 1e9 euros, -100 to 200 percent, a factor of 0 to 100.
[[nodiscard]] OverlayResult read_overlay(const DocumentResult& document, std::string_view file, const Parameters& parameters);

} // namespace netto::border
