// SPDX-License-Identifier: EUPL-1.2
// Text in a given width: wrapping, columns, and colours that can be off. Lengths are counted in characters, not bytes.
#pragma once

#include "base/language.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace netto::cli {

/// How text is to look. The same style and content give the same bytes.
struct Stijl {
  border::Taal taal = border::Taal::nl;
  std::size_t breedte = 80;
  bool kleur = false;

  [[nodiscard]] std::string in(std::string_view nl, std::string_view en) const {
    return std::string{taal == border::Taal::nl ? nl : en};
  }
  [[nodiscard]] std::string vet(std::string_view tekst) const { return met("1", tekst); }
  [[nodiscard]] std::string zwak(std::string_view tekst) const { return met("2", tekst); }
  [[nodiscard]] std::string let_op(std::string_view tekst) const { return met("1;33", tekst); }
  [[nodiscard]] std::string fout(std::string_view tekst) const { return met("1;31", tekst); }

private:
  [[nodiscard]] std::string met(std::string_view code, std::string_view tekst) const;
};

/// Columns that `tekst` (UTF-8, without colours) takes.
[[nodiscard]] std::size_t breedte(std::string_view tekst);
/// `tekst` with spaces after it up to `n` columns, or before it.
[[nodiscard]] std::string links(std::string_view tekst, std::size_t n);
[[nodiscard]] std::string rechts(std::string_view tekst, std::size_t n);
/// `tekst`, cut off with … when it takes more than `n` columns.
[[nodiscard]] std::string kort(std::string_view tekst, std::size_t n);
/// `tekst` with a capital first letter (of the letters a-z).
[[nodiscard]] std::string hoofdletter(std::string_view tekst);
/// The lines of `tekst` in at most `n` columns, broken between words; a longer word is cut.
[[nodiscard]] std::vector<std::string> regels(std::string_view tekst, std::size_t n);
/// A paragraph: the first line after `eerste`, the next lines after `verder`, each line ended with a newline.
[[nodiscard]] std::string alinea(std::string_view tekst, std::size_t n, std::string_view eerste, std::string_view verder);
/// a, b en c.
[[nodiscard]] std::string opgesomd(const std::vector<std::string>& namen, const Stijl& stijl);

/// Rows and columns: the first column left, what it does not fit is wrapped; the others right.
class Tabel {
public:
  /// `kop`: the heading of each column; the first is the title of the table.
  explicit Tabel(std::vector<std::string> kop) : kop_{std::move(kop)} {}
  /// A row; missing cells are empty. `nadruk` prints it bold.
  void rij(std::vector<std::string> cellen, bool nadruk = false) { rijen_.push_back({std::move(cellen), nadruk}); }
  [[nodiscard]] bool leeg() const { return rijen_.empty(); }
  /// Does the table fit in `n` columns with at least `eerste` for its first column?
  [[nodiscard]] bool past(std::size_t n, std::size_t eerste = 24) const { return overige() + eerste + inspringing <= n; }
  [[nodiscard]] std::string toon(const Stijl& stijl) const;

private:
  struct Rij {
    std::vector<std::string> cellen;
    bool nadruk = false;
  };
  static constexpr std::size_t inspringing = 2, tussenruimte = 2, smalste_eerste = 14;
  [[nodiscard]] std::vector<std::size_t> breedtes() const;
  [[nodiscard]] std::size_t overige() const;
  /// Where the columns do not fit: each cell on a line of its own.
  [[nodiscard]] std::string onder_elkaar(const Stijl& stijl) const;
  void toon_rij(std::string& uit, const Rij& rij, const std::vector<std::size_t>& kolommen, std::size_t eerste,
                const Stijl& stijl) const;

  std::vector<std::string> kop_;
  std::vector<Rij> rijen_;
};

} // namespace netto::cli
