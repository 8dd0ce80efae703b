// SPDX-License-Identifier: EUPL-1.2
// All of the composed rules as one source, in the exact form: by this the compiler says which changes tools/mutants.cpp may make.
#include "areas/aanslag/evaluate_exact.cpp"
#include "areas/box1/evaluate_exact.cpp"
#include "areas/box1/regimes.cpp"
#include "areas/box3/evaluate_exact.cpp"
#include "areas/box3_2028/evaluate_exact.cpp"
#include "areas/eigen_woning/evaluate_exact.cpp"
#include "areas/eigen_woning/regimes.cpp"
#include "areas/huishouden/regimes.cpp"
#include "areas/vermogen/regimes.cpp"
