// What the loops over words share.

#ifndef FANAL_WORDS_H
#define FANAL_WORDS_H

#include <string.h>

#include "CTextKernels.h"

// The bits of `TokenFlags` and `Punctuation`.
enum {
  number = 1 << 0,
  clitic = 1 << 1,
  all_caps = 1 << 2,
  capitalised = 1 << 3,
  list_mark = 1 << 6,
  joined = 1 << 7,
  has_signs = 1 << 8
};
enum {
  comma = 1 << 0,
  colon = 1 << 1,
  dash = 1 << 2,
  open_paren = 1 << 5,
  close_paren = 1 << 6,
  newline = 1 << 7,
  hyphen = 1 << 10,
  apostrophe = 1 << 11,
  period = 1 << 12,
  emphatic = 1 << 13
};

// No sentence has more words; see `FieldReader.hardLimit` and `softLimit`.
enum { longest_sentence = 200, long_sentence = 120 };

// What a byte behind letters means for them: one of these, where 0 is anything special. Digits, `@`,
// `$` and the backtick go on with a word or need a closer look, as do longer characters.
enum { plain_end = 1, elision = 2 };

static const uint8_t end_kinds[256] = {
    [0x00 ... 0x23] = plain_end, [0x25 ... 0x26] = plain_end, [0x27] = elision,
    [0x28 ... 0x2F] = plain_end, [0x3A ... 0x3F] = plain_end, [0x41 ... 0x5F] = plain_end,
    [0x61 ... 0x7F] = plain_end};

static inline uint64_t load(const uint8_t *bytes) {
  uint64_t word;
  memcpy(&word, bytes, sizeof word);
#if defined(__BYTE_ORDER__) && __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
  word = __builtin_bswap64(word);
#endif
  return word;
}

static inline void store(uint8_t *bytes, uint64_t word) {
#if defined(__BYTE_ORDER__) && __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
  word = __builtin_bswap64(word);
#endif
  memcpy(bytes, &word, sizeof word);
}

static inline bool is_letter(uint8_t byte) { return (uint8_t)((byte | 0x20) - 'a') < 26; }

static inline bool is_digit(uint8_t byte) { return (uint8_t)(byte - '0') < 10; }

static inline uint64_t mix(uint64_t word) {
  word *= 0xBF58476D1CE4E5B9;
  return word ^ word >> 31;
}

// The hash of a word of at most 16 bytes, as `TokenHash` makes it.
static inline uint64_t hash_of(uint64_t head, uint64_t tail) {
  uint64_t value = head ^ mix(tail);
  value = (value ^ value >> 32) * 0x9E3779B97F4A7C15;
  value = (value ^ value >> 29) * 0xBF58476D1CE4E5B9;
  return value ^ value >> 32;
}

// Reads one word that the fast loop stops at, with what stands before it; false where that is left
// to the general code. Nothing is changed then.
typedef ctk_word ctk_plain_reader(const uint8_t *bytes, uint8_t *folded);
bool ctk_read_other_word(ctk_reading *reading, ctk_plain_reader *read_plain);

#endif
