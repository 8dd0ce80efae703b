// SPDX-License-Identifier: EUPL-1.2
// A source of choices: a seeded generator, or the bytes of a fuzzer. What makes households only asks it, so that one generator
// serves both.
#pragma once

#include <cstddef>
#include <cstdint>

namespace netto::simulation {

class Choices {
public:
  /// The same choices everywhere for the same seed (SplitMix64; the distributions of <random> differ per library).
  explicit Choices(std::uint64_t seed) : state_{seed} {}
  /// Choices from bytes; when they are used up every choice is the first one.
  Choices(const std::uint8_t* bytes, std::size_t size) : bytes_{bytes}, size_{size} {}

  /// 0 .. n - 1, n > 0.
  std::int64_t below(std::int64_t n) {
    const auto limit = static_cast<std::uint64_t>(n);
    if (bytes_ == nullptr) return static_cast<std::int64_t>(next() % limit);
    std::uint64_t x = 0;
    for (std::uint64_t reach = 1; reach < limit && size_ > 0; reach *= 256, --size_) {
      x = x * 256 + *bytes_++;
      if (reach > UINT64_MAX / 256) break;
    }
    return static_cast<std::int64_t>(x % limit);
  }
  std::int64_t between(std::int64_t lowest, std::int64_t highest) { return lowest + below(highest - lowest + 1); }
  /// True once in n, and never when the bytes are used up (n > 1).
  bool once_in(std::int64_t n) { return below(n) == n - 1; }
  template <class T, std::size_t N> const T& one_of(const T (&list)[N]) {
    return list[static_cast<std::size_t>(below(static_cast<std::int64_t>(N)))];
  }

private:
  std::uint64_t next() {
    state_ += 0x9E3779B97F4A7C15U;
    std::uint64_t z = state_;
    z = (z ^ (z >> 30U)) * 0xBF58476D1CE4E5B9U;
    z = (z ^ (z >> 27U)) * 0x94D049BB133111EBU;
    return z ^ (z >> 31U);
  }

  std::uint64_t state_ = 0;
  const std::uint8_t* bytes_ = nullptr;
  std::size_t size_ = 0;
};

} // namespace netto::simulation
