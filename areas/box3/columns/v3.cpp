// SPDX-License-Identifier: EUPL-1.2
#define NETTO_KOLOM_BOUW kolom_v3
#include "areas/box3/columns/kernel.hpp"
