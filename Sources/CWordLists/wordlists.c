#include "CWordLists.h"

// Part of C23, which the compiler knows without being told to speak it.
#pragma clang diagnostic ignored "-Wc23-extensions"

_Alignas(uint32_t) static const unsigned char english[] = {
#embed "en.words"
};
_Alignas(uint32_t) static const unsigned char french[] = {
#embed "fr.words"
};

const uint32_t *fwl_english(void) { return (const uint32_t *)english; }

const uint32_t *fwl_french(void) { return (const uint32_t *)french; }
