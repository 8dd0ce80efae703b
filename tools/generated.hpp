// SPDX-License-Identifier: EUPL-1.2
// What the programs generate_*.cpp share: the files of the project that follow from a register, written or only compared.
#pragma once

#include <cstdlib>
#include <fstream>
#include <iostream>
#include <iterator>
#include <string>
#include <string_view>

namespace netto::tools {

class Generated {
public:
  /// The words of the command line: `[--check] ROOT`, where ROOT is the project; anything else ends the program with status 2.
  Generated(int count, char** words) : check_{count == 3 && std::string_view{words[1]} == "--check"} {
    if (count != (check_ ? 3 : 2)) {
      std::cerr << words[0] << " [--check] ROOT\n";
      std::exit(2);
    }
    root_ = std::string{words[count - 1]} + "/";
  }
  [[nodiscard]] std::string read(const std::string& path) const {
    std::ifstream file{root_ + path, std::ios::binary};
    return {std::istreambuf_iterator<char>{file}, {}};
  }
  /// `path` must hold `text`: writes it when it does not, or says so with --check.
  void file(const std::string& path, const std::string& text) {
    if (read(path) == text) return;
    if (!check_ && (std::ofstream{root_ + path, std::ios::binary} << text).flush()) return;
    std::cerr << path << (check_ ? " is not what the registers say: run ./dev generate\n" : " can't be written\n");
    status_ = 1;
  }
  /// 0 when every file holds what it must, else 1.
  [[nodiscard]] int status() const { return status_; }

private:
  bool check_;
  std::string root_;
  int status_ = 0;
};

/// Puts `part` in `page`, the text of `path`, between the line `open` and the next `<!-- einde -->`. A page without them ends the
/// program with status 2: a table that nobody shows would be fresh for ever.
inline void put(std::string& page, const std::string& path, const std::string& open, const std::string& part) {
  const auto begin = page.find(open), from = begin + open.size();
  const auto end = begin == std::string::npos ? begin : page.find("<!-- einde -->", from);
  if (end == std::string::npos) {
    std::cerr << path << " has no line " << open << "or no <!-- einde --> after it\n";
    std::exit(2);
  }
  page.replace(from, end - from, part);
}

} // namespace netto::tools
