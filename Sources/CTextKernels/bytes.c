// Counting of bytes and joining of bits; plain loops that the compiler turns into vectors.

#include "CTextKernels.h"

bool ctk_is_ascii(const uint8_t *bytes, size_t count) {
  uint8_t seen = 0;
  for (size_t place = 0; place < count; place++) seen |= bytes[place];
  return seen < 0x80;
}

size_t ctk_continuing_bytes(const uint8_t *bytes, size_t count) {
  size_t found = 0;
  while (count > 0) {
    // Up to 255 ones fit in one byte each (240 are whole vectors), so the sum of a piece is made in bytes first.
    size_t piece = count < 240 ? count : 240;
    uint8_t sum = 0;
    for (size_t place = 0; place < piece; place++) sum += (int8_t)bytes[place] < -0x40;
    found += sum;
    bytes += piece;
    count -= piece;
  }
  return found;
}

void ctk_join_bits(uint64_t *restrict own, const uint64_t *restrict other, size_t count) {
  for (size_t word = 0; word < count; word++) own[word] |= other[word];
}
