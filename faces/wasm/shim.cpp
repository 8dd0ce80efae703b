// SPDX-License-Identifier: EUPL-1.2
// What the C++ library asks of a system that is not there. Replacing these keeps printf and the like out of the module.
#include <__verbose_abort>
#include <cstdarg>
#include <cstddef>
#include <cstdlib>
#include <new>

extern "C" {
unsigned long __stack_chk_guard = 0x5bd1e995; // the distribution's compiler-rt was built with a stack protector
[[noreturn]] void __stack_chk_fail() { __builtin_trap(); }
int __cxa_thread_atexit(void (*)(void*), void*, void*) { return 0; } // the module is never unloaded
int __cxa_atexit(void (*)(void*), void*, void*) { return 0; }
[[noreturn]] void __abort_message(const char*, ...) {
  __builtin_trap();
} // libc++abi's last words, to a stderr that is not there
[[noreturn]] void abort_message(const char*, ...) { __builtin_trap(); } // (its name before libc++ 20)

/// As much of snprintf as the JSON library uses: text, %x and %X with a least number of digits. The real one wants a stderr.
int snprintf(char* naar, std::size_t ruimte, const char* form, ...) {
  va_list lijst;
  va_start(lijst, form);
  std::size_t n = 0;
  const auto write = [&](char c) {
    if (n + 1 < ruimte) naar[n] = c;
    ++n;
  };
  for (; *form != 0; ++form) {
    if (*form != '%') {
      write(*form);
      continue;
    }
    ++form;
    if (*form == '.') ++form;
    int digits = 0;
    for (; *form >= '0' && *form <= '9'; ++form) digits = digits * 10 + (*form - '0');
    while (*form == 'h') ++form;
    if (*form != 'x' && *form != 'X') __builtin_trap();
    const auto waarde = va_arg(lijst, unsigned);
    int plaatsen = 8;
    while (plaatsen > 1 && plaatsen > digits && (waarde >> (4 * (plaatsen - 1))) == 0) --plaatsen;
    for (int i = plaatsen - 1; i >= 0; --i)
      write((*form == 'X' ? "0123456789ABCDEF" : "0123456789abcdef")[(waarde >> (4 * i)) & 15U]);
  }
  va_end(lijst);
  if (ruimte > 0) naar[n < ruimte ? n : ruimte - 1] = 0;
  return static_cast<int>(n);
}
}

_LIBCPP_BEGIN_NAMESPACE_STD
#if _LIBCPP_VERSION >= 200000
void __libcpp_verbose_abort(const char*, ...) noexcept { __builtin_trap(); }
#else
void __libcpp_verbose_abort(const char*, ...) { __builtin_trap(); }
#endif
_LIBCPP_END_NAMESPACE_STD

void* operator new(std::size_t n) {
  if (void* p = std::malloc(n == 0 ? 1 : n)) return p;
  __builtin_trap();
}
void* operator new[](std::size_t n) { return operator new(n); }
void operator delete(void* p) noexcept { std::free(p); }
void operator delete[](void* p) noexcept { std::free(p); }
void operator delete(void* p, std::size_t) noexcept { std::free(p); }
void operator delete[](void* p, std::size_t) noexcept { std::free(p); }
