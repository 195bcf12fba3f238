// The innermost loops over the bytes of a text, for processors with vectors of 16 bytes and without.
//
// Nothing here allocates, fails or keeps anything. What a caller must make sure of stands with each
// function.

#ifndef FANAL_TEXT_KERNELS_H
#define FANAL_TEXT_KERNELS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// What `TextMatching.Token` is in memory; its fields are explained there.
typedef struct {
  uint64_t hash;
  int32_t start;
  int32_t end;
  int32_t original_start;
  int32_t original_end;
  int32_t ordinal;
  int32_t sentence;
  uint16_t flags;
  uint16_t before;
} ctk_token;

// A word of 1 to 15 ASCII letters.
typedef struct {
  uint64_t hash;
  // The first eight folded bytes, with zero bytes behind a shorter word.
  uint64_t head;
  int32_t length;
  uint16_t flags;
} ctk_word;

// Where the reading of one field stands.
typedef struct {
  // The field; from `last_start` on, 17 bytes can be read.
  const uint8_t *bytes;
  // No word may begin behind this.
  int64_t last_start;
  // The folded field, with room for 17 bytes behind the words that are written.
  uint8_t *folded;
  // An array of `ctk_token` in which `token_limit` have room.
  void *tokens;
  int64_t token_limit;
  int32_t folded_base;
  int32_t sentence;
  // The end of the word read last.
  int64_t position;
  int64_t folded_count;
  int64_t token_count;
  int32_t ordinal;
} ctk_reading;

// Reads words of ASCII letters for as long as a space, a comma and a space, or an apostrophe stands
// before each and none is special. That is how most of a text looks; all decisions are left to the
// general code, which goes on where this stops.
void ctk_read_plain_words(ctk_reading *reading);
// The same without vectors.
void ctk_read_plain_words_portably(ctk_reading *reading);

// Folds the word at `bytes`, of which 16 can be read, into `folded`, where 16 can be written. The
// length is 0 where the word is not 1 to 15 ASCII letters with something behind them that ends a
// word without further thought: anything but a digit, `@`, `$`, a backtick or part of a longer
// character. An apostrophe is allowed.
ctk_word ctk_plain_word(const uint8_t *bytes, uint8_t *folded);

// Whether a word behind an apostrophe is no word of its own: `s`, `t`, `d`, `m`, `ll`, `re`, `ve`.
bool ctk_is_ending(uint64_t head);
// Whether a word before an apostrophe is elided: a single letter, `qu`, `jusqu`, `lorsqu`, `puisqu`
// or `quoiqu`. English `I'm`, `I've`, `I'd` and `I'll` begin with a word of its own. `next` is the
// byte behind the apostrophe.
bool ctk_is_elision(uint64_t head, uint8_t next);

// Whether all bytes are ASCII.
bool ctk_is_ascii(const uint8_t *bytes, size_t count);
// The number of bytes that continue a character of UTF-8.
size_t ctk_continuing_bytes(const uint8_t *bytes, size_t count);

// Joins bits: ORs `count` words into `own`. The two do not overlap.
void ctk_join_bits(uint64_t *own, const uint64_t *other, size_t count);

#endif
