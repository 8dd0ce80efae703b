// SPDX-License-Identifier: EUPL-1.2
#include "document.hpp"

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>

namespace netto::border {
namespace {

using HashState = std::array<std::uint32_t, 8>;

// FIPS 180-4, 4.2.2: the first 32 bits of the fractional parts of the cube roots of the first 64 primes.
constexpr std::array<std::uint32_t, 64> k{
    0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5, 0xd807aa98, 0x12835b01,
    0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174, 0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc,
    0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da, 0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147,
    0x06ca6351, 0x14292967, 0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
    0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070, 0x19a4c116, 0x1e376c08,
    0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3, 0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208,
    0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2};

// FIPS 180-4, 6.2.2: one block of 64 bytes. Eight rounds at a time, so that the eight words change names instead of places.
void process_block(HashState& state, const char* blok) {
  std::array<std::uint32_t, 64> w;
  for (std::size_t t = 0; t < 16; ++t) {
    const auto byte = [&](std::size_t i) { return std::uint32_t{static_cast<unsigned char>(blok[4 * t + i])}; };
    w[t] = byte(0) << 24 | byte(1) << 16 | byte(2) << 8 | byte(3);
  }
  for (std::size_t t = 16; t < 64; ++t) {
    const auto s0 = std::rotr(w[t - 15], 7) ^ std::rotr(w[t - 15], 18) ^ w[t - 15] >> 3;
    const auto s1 = std::rotr(w[t - 2], 17) ^ std::rotr(w[t - 2], 19) ^ w[t - 2] >> 10;
    w[t] = s1 + w[t - 7] + s0 + w[t - 16];
  }
  auto [a, b, c, d, e, f, g, h] = state;
  using Word = std::uint32_t;
  const auto round = [&w](Word a0, Word b0, Word c0, Word& d0, Word e0, Word f0, Word g0, Word& h0, std::size_t t) {
    h0 += (std::rotr(e0, 6) ^ std::rotr(e0, 11) ^ std::rotr(e0, 25)) + (g0 ^ (e0 & (f0 ^ g0))) + k[t] + w[t];
    d0 += h0;
    h0 += (std::rotr(a0, 2) ^ std::rotr(a0, 13) ^ std::rotr(a0, 22)) + ((a0 & b0) | (c0 & (a0 | b0)));
  };
  for (std::size_t t = 0; t < 64; t += 8) {
    round(a, b, c, d, e, f, g, h, t);
    round(h, a, b, c, d, e, f, g, t + 1);
    round(g, h, a, b, c, d, e, f, t + 2);
    round(f, g, h, a, b, c, d, e, t + 3);
    round(e, f, g, h, a, b, c, d, t + 4);
    round(d, e, f, g, h, a, b, c, t + 5);
    round(c, d, e, f, g, h, a, b, t + 6);
    round(b, c, d, e, f, g, h, a, t + 7);
  }
  const HashState erbij{a, b, c, d, e, f, g, h};
  for (std::size_t j = 0; j < 8; ++j) state[j] += erbij[j];
}

} // namespace

std::string sha256(std::string_view tekst) {
  HashState h{0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19};
  const auto bits = static_cast<std::uint64_t>(tekst.size()) * 8;
  for (; tekst.size() >= 64; tekst.remove_prefix(64)) process_block(h, tekst.data());

  std::string staart{tekst};
  staart += '\x80';
  while (staart.size() % 64 != 56) staart += '\0';
  for (int schuif = 56; schuif >= 0; schuif -= 8) staart += static_cast<char>(bits >> schuif & 0xff);
  for (std::size_t begin = 0; begin < staart.size(); begin += 64) process_block(h, staart.data() + begin);

  std::string hex;
  hex.reserve(64);
  for (const auto woord : h)
    for (int schuif = 28; schuif >= 0; schuif -= 4) hex += "0123456789abcdef"[woord >> schuif & 0xf];
  return hex;
}

} // namespace netto::border
