# SPDX-License-Identifier: EUPL-1.2
# COMPILER, BESTAND, INCLUDE: the right text of BESTAND must compile and the wrong one must not.
set(opdracht ${COMPILER} -std=c++20 -fsyntax-only -Wall -Wextra -Werror -I${INCLUDE} ${BESTAND})
execute_process(COMMAND ${opdracht} RESULT_VARIABLE goed ERROR_VARIABLE melding OUTPUT_VARIABLE melding)
if(NOT goed EQUAL 0)
  message(FATAL_ERROR "${BESTAND}: de goede tekst hoort te compileren:\n${melding}")
endif()
execute_process(COMMAND ${opdracht} -DNETTO_FOUT RESULT_VARIABLE fout ERROR_VARIABLE melding OUTPUT_VARIABLE melding)
if(fout EQUAL 0)
  message(FATAL_ERROR "${BESTAND}: de foute tekst (NETTO_FOUT) hoort niet te compileren, maar doet het wel")
endif()
if(NOT melding MATCHES "error")
  message(FATAL_ERROR "${BESTAND}: de compiler zelf faalde:\n${melding}")
endif()
