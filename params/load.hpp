// SPDX-License-Identifier: EUPL-1.2
// From the tables to the typed parameters of a year. What is not there is collected, all of it, and named.
#pragma once

#include "params/box3.hpp"
#include "params/eigen_woning.hpp"

#include <cassert>

namespace netto {

/// A quantity that has no value for the year asked.
struct Ontbrekend {
  std::string_view grootheid;
  int jaar = 0;
};

using Box3Rijen = Box3Gegevens<Rij<Euro>, Rij<Percentage>>;
using Rendementsrijen = Rendementspercentages<Rij<Percentage>>;
using Vermogensmixrijen = Vermogensmixgegevens<Rij<Euro>, Rij<Percentage>>;
using Waarderingsrijen = Waarderingsgegevens<Rij<Euro>, Rij<Percentage>>;
using Werkelijkrijen = Werkelijkgegevens<Rij<Euro>, Rij<Percentage>>;
using EigenWoningrijen = EigenWoninggegevens<Rij<Euro>, Rij<Percentage>>;
using Wetsvoorstelrijen = Wetsvoorstelgegevens<Rij<Euro>, Rij<Percentage>>;

/// Fills fields with the rows that answer one question; an operation for `velden`. A field whose quantity is missing stays
/// as it was, and the quantity is added to `ontbrekend()`: with anything in there the fields must not be used.
class Lader {
public:
  /// `parameters` must outlive the loader.
  Lader(const Parameters& parameters, const Parametervraag& vraag) : parameters_{&parameters}, vraag_{vraag} {}

  [[nodiscard]] const Parametervraag& vraag() const { return vraag_; }
  /// What was asked and not there, in the order of asking.
  [[nodiscard]] const std::vector<Ontbrekend>& ontbrekend() const { return ontbrekend_; }

  /// `grootheid` must outlive the loader (as the names in `velden` do), and be of the unit of the field.
  void operator()(std::string_view grootheid, Rij<Euro>& doel) {
    if (const auto plaats = zoek(grootheid, {Parametereenheid::euro}))
      doel = {Euro::uit_centen(parameters_->rij(*plaats).waarde), *plaats};
  }
  void operator()(std::string_view grootheid, Rij<Percentage>& doel) {
    if (const auto plaats = zoek(grootheid, {Parametereenheid::percent, Parametereenheid::factor}))
      doel = {Percentage::uit_duizendsten(parameters_->rij(*plaats).waarde), *plaats};
  }
  void operator()(std::string_view grootheid, Tabel<Rij<Percentage>>& doel) {
    neem_tabel(zoek(grootheid, {Parametereenheid::tabel_percent}), doel, Percentage::uit_duizendsten);
  }
  void operator()(std::string_view grootheid, Tabel<Rij<Euro>, Rij<Percentage>>& doel) {
    neem_tabel(zoek(grootheid, {Parametereenheid::tabel_euro}), doel, Euro::uit_centen);
  }

private:
  /// The rows of the table in order; the slots after them repeat the last. That row and those slots have no upper bound and
  /// hold nil there: a reader that walks down from the last slot (law/phrases.hpp, tabelwaarde) has them as its starting point.
  template <class Grens, class Maak>
  void neem_tabel(std::optional<int> plaats, Tabel<Rij<Grens>, Rij<Percentage>>& doel, Maak grens_uit) {
    if (!plaats) return;
    const auto& rij = parameters_->rij(*plaats);
    assert(rij.tabelrijen > 0 && static_cast<std::size_t>(rij.tabelrijen) <= tabel_max);
    const auto laatste = static_cast<std::size_t>(rij.tabelrijen) - 1;
    for (std::size_t i = 0; i < tabel_max; ++i) {
      const auto& bron = rij.tabel[i < laatste ? i : laatste];
      doel.tot_en_met[i] = {i < laatste ? grens_uit(bron.tot_en_met.value_or(0)) : Grens{}, *plaats};
      doel.waarde[i] = {bron.waarde, *plaats};
    }
  }
  std::optional<int> zoek(std::string_view grootheid, std::initializer_list<Parametereenheid> eenheden) {
    const auto plaats = parameters_->zoek(grootheid, vraag_);
    if (!plaats) ontbrekend_.push_back({grootheid, vraag_.jaar});
    assert(!plaats || [&] {
      for (const auto e : eenheden)
        if (parameters_->grootheid_van(*plaats).eenheid == e) return true;
      return false;
    }());
    static_cast<void>(eenheden);
    return plaats;
  }

  const Parameters* parameters_;
  Parametervraag vraag_;
  std::vector<Ontbrekend> ontbrekend_;
};

/// Fills the fields that `Rijen::velden` lists.
template <class Rijen> void laad(Lader& lader, Rijen& doel) { Rijen::velden(doel, lader); }
/// A whole number of years; nothing when it is missing.
inline std::optional<int> laad_jaren(Lader& lader, std::string_view grootheid) {
  Rij<Percentage> jaren;
  lader(grootheid, jaren);
  if (jaren.plaats < 0) return std::nullopt;
  return static_cast<int>(jaren.waarde.duizendsten() / Percentage::geheel);
}
/// The age at which someone is of age.
inline std::optional<int> laad_meerderjarigheid(Lader& lader) { return laad_jaren(lader, "meerderjarigheid"); }
/// For how many years after the last one as own home an empty home that is for sale stays one (art. 3.111 lid 2).
inline std::optional<int> laad_termijn_te_koop(Lader& lader) { return laad_jaren(lader, "termijn_leegstaand_te_koop"); }
/// The rate of the dividend tax.
inline std::optional<Rij<Percentage>> laad_tarief_dividendbelasting(Lader& lader) {
  Rij<Percentage> tarief;
  lader("tarief_dividendbelasting", tarief);
  return tarief.plaats < 0 ? std::nullopt : std::optional{tarief};
}

} // namespace netto
