// SPDX-License-Identifier: EUPL-1.2
// Every area has a namespace of its own, and sees what it builds upon as its own: what areas share (areas), who is assessed together
// (huishouden), and what the regimes of box 3 have in common (vermogen).
#pragma once

namespace netto::areas {}
namespace netto::huishouden {
using namespace areas;
}
namespace netto::vermogen {
using namespace huishouden;
}
namespace netto::box3 {
using namespace vermogen;
}
namespace netto::box3_2028 {
using namespace vermogen;
}
namespace netto::eigen_woning {
using namespace huishouden;
}
namespace netto::box1 {
using namespace huishouden;
}
namespace netto::box2 {
using namespace huishouden;
}
namespace netto::vennootschap {
using namespace huishouden;
}
namespace netto::aanslag {
using namespace huishouden;
}
namespace netto::overdracht {
using namespace huishouden;
}
