// SPDX-License-Identifier: EUPL-1.2
// How many random cases a test draws.
#pragma once

namespace netto::test {

/// `aantal` cases, or a small part of them, at least one, in the builds that are slow because they watch the memory.
constexpr int trekkingen(int aantal) { return aantal < NETTO_TREKKINGEN_PER ? 1 : aantal / NETTO_TREKKINGEN_PER; }

} // namespace netto::test
