// Where numbers in words, addresses of the internet and handles may stand.

#include "words.h"

// Whether the byte at `place` is a mark, of which both neighbours can be read.
__attribute__((always_inline)) static inline uint8_t is_mark(const uint8_t *place) {
  uint8_t before = place[-1], byte = place[0], behind = place[1];
  uint8_t letter_before = is_letter(before), letter_behind = is_letter(behind);
  return (byte == '@') | ((byte == '.') & letter_behind & (letter_before | is_digit(before))) |
         (is_digit(byte) & (letter_before | letter_behind));
}

// The same at an edge of the text, where a neighbour is missing.
static bool is_mark_at_edge(const uint8_t *bytes, int64_t count, int64_t place) {
  uint8_t near[3] = {
      place > 0 ? bytes[place - 1] : ' ', bytes[place], place + 1 < count ? bytes[place + 1] : ' '};
  return is_mark(near + 1);
}

int64_t ctk_next_mark(const uint8_t *bytes, int64_t count, int64_t from) {
  int64_t place = from;
  if (place == 0 && count > 0) {
    if (is_mark_at_edge(bytes, count, 0)) return 0;
    place = 1;
  }
  // Pieces without a mark, which most are, are looked at as vectors.
  enum { piece = 32 };
  while (place + piece < count) {
    uint8_t any = 0;
    for (int offset = 0; offset < piece; offset++) any |= is_mark(bytes + place + offset);
    if (any) break;
    place += piece;
  }
  for (; place < count; place++) {
    if (is_mark_at_edge(bytes, count, place)) return place;
  }
  return count;
}
