// SPDX-License-Identifier: EUPL-1.2
// The C functions of the WebAssembly module. It imports nothing: no clock, no files, no network, no random numbers. A page
// calls `_initialize` once, and then
//
//   const vraag = new TextEncoder().encode(JSON.stringify({ dossier, jaar: 2025 }));   // docs/spec/vraag.md
//   const plaats = netto_alloc(vraag.length);                      // 0: too large
//   new Uint8Array(memory.buffer, plaats, vraag.length).set(vraag);
//   const antwoord = netto_answer(plaats, vraag.length);           // 0: no room
//   netto_free(plaats);  ...  netto_free(antwoord);
//
// The answer is what the program would give: three numbers of 4 bytes, little-endian (the status as that of the program, the
// length of the text, the length of the messages), then the text (empty unless the status is 0) and the messages
// ({ "fouten": [ { "code", "pad", "tekst" } ], "waarschuwingen": [ ... ] }). Never traps on what a user can write.
#include "faces/border/answering.hpp"

#include <array>
#include <cstdint>
#include <cstdlib>
#include <cstring>

namespace {

constexpr std::size_t largest_question = std::size_t{4} << 20; // more than the border reads, which says so itself

} // namespace

extern "C" {

/// Room for `bytes` bytes of UTF-8, or 0. To be freed with netto_free.
__attribute__((export_name("netto_alloc"))) void* netto_alloc(std::uint32_t bytes);
__attribute__((export_name("netto_free"))) void netto_free(void* place);
/// The answer to the question of `bytes` bytes at `question`; to be freed with netto_free.
__attribute__((export_name("netto_answer"))) void* netto_answer(const char* question, std::uint32_t bytes);

void* netto_alloc(std::uint32_t bytes) { return bytes <= largest_question ? std::malloc(bytes == 0 ? 1 : bytes) : nullptr; }
void netto_free(void* place) { std::free(place); }
void* netto_answer(const char* question, std::uint32_t bytes) {
  const auto reply = netto::border::reply({question, bytes});
  const std::string messages = netto::border::messages_json(reply.messages);
  const std::array head{static_cast<std::uint32_t>(reply.status), static_cast<std::uint32_t>(reply.text.size()),
                        static_cast<std::uint32_t>(messages.size())};
  auto* const place = static_cast<char*>(std::malloc(sizeof head + reply.text.size() + messages.size()));
  if (place == nullptr) return nullptr;
  std::memcpy(place, head.data(), sizeof head);
  std::memcpy(place + sizeof head, reply.text.data(), reply.text.size());
  std::memcpy(place + sizeof head + reply.text.size(), messages.data(), messages.size());
  return place;
}
}
