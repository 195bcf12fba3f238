// The words of English and French as acyclic automata; scripts/make_word_lists.py says how they are
// made and what their numbers mean. They are part of the program's read-only data: nothing is loaded
// before it is looked at, and all processes share it.

#ifndef FANAL_WORD_LISTS_H
#define FANAL_WORD_LISTS_H

#include <stdint.h>

// Each begins with `FWL1` and the number of edges, then come the edges.
const uint32_t *fwl_english(void);
const uint32_t *fwl_french(void);

#endif
