// SPDX-License-Identifier: EUPL-1.2
#define NETTO_KOLOM_BOUW kolom_gewoon
#include "areas/box3/columns/kernel.hpp"
