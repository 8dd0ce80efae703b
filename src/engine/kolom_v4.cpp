// SPDX-License-Identifier: EUPL-1.2
#define NETTO_KOLOM_BOUW kolom_v4
#include "kolom_kern.hpp"
