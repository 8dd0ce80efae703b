// SPDX-License-Identifier: EUPL-1.2
// The C functions of the WebAssembly module. It imports nothing: no clock, no files, no network, no random numbers. A page
// calls `_initialize` once, and then
//
//   const vraag = new TextEncoder().encode(JSON.stringify({ dossier, jaar: 2025 }));
//   const plaats = netto_alloc(vraag.length);                      // 0: too large
//   new Uint8Array(memory.buffer, plaats, vraag.length).set(vraag);
//   const antwoord = netto_bereken(plaats, vraag.length);          // the length in 4 bytes, little-endian; then the text
//   netto_free(plaats);  ...  netto_free(antwoord);
#include "vraag_json.hpp"

#include <cstdint>
#include <cstdlib>
#include <cstring>

namespace {

constexpr std::size_t grootste_vraag = std::size_t{4} << 20; // more than the border reads, which says so itself

} // namespace

extern "C" {

/// Room for `bytes` bytes of UTF-8, or 0. To be freed with netto_free.
__attribute__((export_name("netto_alloc"))) void* netto_alloc(std::uint32_t bytes);
__attribute__((export_name("netto_free"))) void netto_free(void* plaats);
/// The answer to the question of `bytes` bytes at `vraag` (vraag_json.hpp); to be freed with netto_free.
__attribute__((export_name("netto_bereken"))) void* netto_bereken(const char* vraag, std::uint32_t bytes);

void* netto_alloc(std::uint32_t bytes) { return bytes <= grootste_vraag ? std::malloc(bytes == 0 ? 1 : bytes) : nullptr; }
void netto_free(void* plaats) { std::free(plaats); }
void* netto_bereken(const char* vraag, std::uint32_t bytes) {
  static const netto::Parameters parameters;
  const std::string antwoord = netto::wasm::bereken({vraag, bytes}, parameters, NETTO_VERSIE);
  const auto lengte = static_cast<std::uint32_t>(antwoord.size());
  auto* uit = static_cast<char*>(std::malloc(sizeof lengte + antwoord.size()));
  if (uit == nullptr) return nullptr;
  std::memcpy(uit, &lengte, sizeof lengte);
  std::memcpy(uit + sizeof lengte, antwoord.data(), antwoord.size());
  return uit;
}
}
