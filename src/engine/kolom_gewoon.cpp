// SPDX-License-Identifier: EUPL-1.2
#define NETTO_KOLOM_BOUW kolom_gewoon
#include "kolom_kern.hpp"
