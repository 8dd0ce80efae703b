// SPDX-License-Identifier: EUPL-1.2
#include "invoer.hpp"

#include "faces/border/document.hpp"
#include "faces/border/melding.hpp"

#include <cerrno>
#include <cstddef>
#include <cstdlib>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace netto::cli {

namespace {

using border::Tweetalig;

/// A descriptor that closes itself.
class Bestand {
public:
  explicit Bestand(int nummer, bool van_ons = true) : nummer_{nummer}, van_ons_{van_ons} {}
  Bestand(const Bestand&) = delete;
  Bestand& operator=(const Bestand&) = delete;
  ~Bestand() { sluit(); }
  [[nodiscard]] int nummer() const { return nummer_; }
  bool sluit() {
    const bool goed = !van_ons_ || nummer_ < 0 || ::close(nummer_) == 0;
    nummer_ = -1;
    return goed;
  }

private:
  int nummer_;
  bool van_ons_;
};

/// The reason in words that do not depend on a locale.
Tweetalig oorzaak(int fout) {
  switch (fout) {
  case ENOENT: return {"bestaat niet", "does not exist"};
  case EACCES:
  case EPERM: return {"geen toestemming", "permission denied"};
  case EISDIR: return {"is een map, geen bestand", "is a directory, not a file"};
  case ENOTDIR: return {"een deel van het pad is geen map", "part of the path is not a directory"};
  case ENOSPC:
  case EDQUOT: return {"de schijf is vol", "the disk is full"};
  case EROFS: return {"de schijf is alleen te lezen", "the disk is read-only"};
  case EPIPE: return {"de lezer van de uitvoer is gestopt", "the reader of the output has stopped"};
  case EBADF: return {"is niet open", "is not open"};
  case EEXIST: return {"bestaat al", "exists already"};
  case ENAMETOOLONG: return {"de naam is te lang", "the name is too long"};
  case ELOOP: return {"verwijzingen gaan in het rond", "links go round in a circle"};
  default:
    return {"fout " + std::to_string(fout) + " van het besturingssysteem",
            "error " + std::to_string(fout) + " of the operating system"};
  }
}
Tweetalig met_naam(const Tweetalig& wat, const Tweetalig& waarom) {
  return {wat.nl + ": " + waarom.nl, wat.en + ": " + waarom.en};
}

Tweetalig te_groot(std::size_t bytes) {
  const auto m = border::te_grote_tekst(bytes);
  return {border::toon(m, border::Taal::nl), border::toon(m, border::Taal::en)};
}

/// Reads what comes, up to one byte more than is allowed.
Gelezen lees_alles(int bestand, const Tweetalig& naam) {
  Gelezen uit;
  char buffer[1 << 16];
  while (uit.tekst.size() <= border::grootste_tekst) {
    const ssize_t n = ::read(bestand, buffer, sizeof buffer);
    if (n < 0 && errno == EINTR) continue;
    if (n < 0) return {{}, met_naam(naam, oorzaak(errno))};
    if (n == 0) return uit;
    uit.tekst.append(buffer, static_cast<std::size_t>(n));
  }
  return {{}, met_naam(naam, te_groot(uit.tekst.size()))};
}

} // namespace

Gelezen lees_bestand(const std::string& naam) {
  if (naam == "-") return lees_alles(STDIN_FILENO, {"standaardinvoer", "standard input"});
  const Tweetalig wat{border::zichtbaar(naam, 200)};
  const Bestand bestand{::open(naam.c_str(), O_RDONLY | O_CLOEXEC | O_NOCTTY)};
  struct stat over{};
  if (bestand.nummer() < 0 || ::fstat(bestand.nummer(), &over) != 0) return {{}, met_naam(wat, oorzaak(errno))};
  if (S_ISDIR(over.st_mode)) return {{}, met_naam(wat, oorzaak(EISDIR))};
  const auto grootte = static_cast<std::size_t>(over.st_size);
  if (S_ISREG(over.st_mode) && grootte > border::grootste_tekst) return {{}, met_naam(wat, te_groot(grootte))};
  return lees_alles(bestand.nummer(), wat);
}

Tweetalig schrijf(int bestand, std::string_view tekst) {
  while (!tekst.empty()) {
    const ssize_t n = ::write(bestand, tekst.data(), tekst.size());
    if (n < 0 && errno == EINTR) continue;
    if (n < 0) return oorzaak(errno);
    tekst.remove_prefix(static_cast<std::size_t>(n));
  }
  return {};
}

Tweetalig schrijf_bestand(const std::string& naam, std::string_view tekst, bool vervang) {
  const Tweetalig wat{border::zichtbaar(naam, 200)};
  struct stat over{};
  const bool bestaat = ::lstat(naam.c_str(), &over) == 0;
  if (bestaat && S_ISDIR(over.st_mode)) return met_naam(wat, oorzaak(EISDIR));
  if (bestaat && !vervang)
    return met_naam(wat, {"bestaat al; --forceer vervangt het", "exists already; --forceer replaces it"});
  std::string tijdelijk = naam + ".XXXXXX";
  Bestand bestand{::mkstemp(tijdelijk.data())};
  if (bestand.nummer() < 0) return met_naam(wat, oorzaak(errno));
  const auto mislukt = [&](const Tweetalig& waarom) {
    ::unlink(tijdelijk.c_str());
    return met_naam(wat, waarom);
  };
  const mode_t masker = ::umask(0);
  ::umask(masker);
  if (const Tweetalig fout = schrijf(bestand.nummer(), tekst); !fout.nl.empty()) return mislukt(fout);
  if (::fchmod(bestand.nummer(), 0666 & ~masker) != 0 || ::fsync(bestand.nummer()) != 0 || !bestand.sluit())
    return mislukt(oorzaak(errno));
  // Without --forceer a link refuses to replace what came to exist in the meantime; where links are unknown, rename does.
  if (!vervang) {
    if (::link(tijdelijk.c_str(), naam.c_str()) == 0) {
      ::unlink(tijdelijk.c_str());
      return {};
    }
    if (errno == EEXIST) return mislukt(oorzaak(EEXIST));
  }
  if (::rename(tijdelijk.c_str(), naam.c_str()) != 0) return mislukt(oorzaak(errno));
  return {};
}

} // namespace netto::cli
