// SPDX-License-Identifier: EUPL-1.2
#include "input.hpp"

#include "faces/border/diagnostic.hpp"
#include "faces/border/document.hpp"

#include <cerrno>
#include <cstddef>
#include <cstdlib>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace netto::cli {

namespace {

using border::Bilingual;

/// A descriptor that closes itself.
class File {
public:
  explicit File(int nummer) : nummer_{nummer} {}
  File(const File&) = delete;
  File& operator=(const File&) = delete;
  ~File() { close(); }
  [[nodiscard]] int number() const { return nummer_; }
  bool close() {
    const int nummer = std::exchange(nummer_, -1);
    return nummer < 0 || ::close(nummer) == 0;
  }

private:
  int nummer_;
};

/// The reason in words that do not depend on a locale.
Bilingual cause(int error) {
  switch (error) {
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
    return {"fout " + std::to_string(error) + " van het besturingssysteem",
            "error " + std::to_string(error) + " of the operating system"};
  }
}
Bilingual with_name(const Bilingual& wat, const Bilingual& waarom) {
  return {wat.nl + ": " + waarom.nl, wat.en + ": " + waarom.en};
}

Bilingual too_large(std::size_t bytes) {
  const auto m = border::too_large_text(bytes);
  return {border::show(m, border::Language::nl), border::show(m, border::Language::en)};
}

/// Reads what comes, up to one byte more than is allowed.
FileContents read_all(int file, const Bilingual& naam) {
  FileContents uit;
  char buffer[1 << 16];
  while (uit.tekst.size() <= border::largest_text) {
    const ssize_t n = ::read(file, buffer, sizeof buffer);
    if (n < 0 && errno == EINTR) continue;
    if (n < 0) return {{}, with_name(naam, cause(errno))};
    if (n == 0) return uit;
    uit.tekst.append(buffer, static_cast<std::size_t>(n));
  }
  return {{}, with_name(naam, too_large(uit.tekst.size()))};
}

} // namespace

FileContents read_file(const std::string& naam) {
  if (naam == "-") return read_all(STDIN_FILENO, {"standaardinvoer", "standard input"});
  const Bilingual wat{border::visible(naam, 200)};
  const File file{::open(naam.c_str(), O_RDONLY | O_CLOEXEC | O_NOCTTY)};
  struct stat over{};
  if (file.number() < 0 || ::fstat(file.number(), &over) != 0) return {{}, with_name(wat, cause(errno))};
  if (S_ISDIR(over.st_mode)) return {{}, with_name(wat, cause(EISDIR))};
  const auto grootte = static_cast<std::size_t>(over.st_size);
  if (S_ISREG(over.st_mode) && grootte > border::largest_text) return {{}, with_name(wat, too_large(grootte))};
  return read_all(file.number(), wat);
}

Bilingual write(int file, std::string_view tekst) {
  while (!tekst.empty()) {
    const ssize_t n = ::write(file, tekst.data(), tekst.size());
    if (n < 0 && errno == EINTR) continue;
    if (n < 0) return cause(errno);
    tekst.remove_prefix(static_cast<std::size_t>(n));
  }
  return {};
}

Bilingual write_file(const std::string& naam, std::string_view tekst, bool vervang) {
  const Bilingual wat{border::visible(naam, 200)};
  struct stat over{};
  const bool bestaat = ::lstat(naam.c_str(), &over) == 0;
  if (bestaat && S_ISDIR(over.st_mode)) return with_name(wat, cause(EISDIR));
  if (bestaat && !vervang)
    return with_name(wat, {"bestaat al; --forceer vervangt het", "exists already; --forceer replaces it"});
  std::string tijdelijk = naam + ".XXXXXX";
  File file{::mkstemp(tijdelijk.data())};
  if (file.number() < 0) return with_name(wat, cause(errno));
  const auto mislukt = [&](const Bilingual& waarom) {
    ::unlink(tijdelijk.c_str());
    return with_name(wat, waarom);
  };
  const mode_t masker = ::umask(0);
  ::umask(masker);
  if (const Bilingual error = write(file.number(), tekst); !error.nl.empty()) return mislukt(error);
  if (::fchmod(file.number(), 0666 & ~masker) != 0 || ::fsync(file.number()) != 0 || !file.close())
    return mislukt(cause(errno));
  // Without --forceer a link refuses to replace what came to exist in the meantime; where links are unknown, rename does.
  if (!vervang) {
    if (::link(tijdelijk.c_str(), naam.c_str()) == 0) {
      ::unlink(tijdelijk.c_str());
      return {};
    }
    if (errno == EEXIST) return mislukt(cause(EEXIST));
  }
  if (::rename(tijdelijk.c_str(), naam.c_str()) != 0) return mislukt(cause(errno));
  return {};
}

} // namespace netto::cli
