// Reading of words that are nothing but ASCII letters.

#include "CTextKernels.h"

#include <string.h>

#if defined(__SSE2__)
#include <emmintrin.h>
#define HAS_VECTORS 1
#else
#define HAS_VECTORS 0
#endif

// The bits of `TokenFlags` and `Punctuation`.
enum { clitic = 1 << 1, all_caps = 1 << 2, capitalised = 1 << 3 };
enum { comma = 1 << 0, apostrophe = 1 << 11 };

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

// The hash of a word of at most 16 bytes, as `TokenHash` makes it.
static inline uint64_t hash_of(uint64_t head, uint64_t tail) {
  const uint64_t first = 0x9E3779B97F4A7C15, second = 0xBF58476D1CE4E5B9;
  tail *= second;
  uint64_t value = head ^ tail ^ tail >> 31;
  value = (value ^ value >> 32) * first;
  value = (value ^ value >> 29) * second;
  return value ^ value >> 32;
}

// Sixteen bytes of a text with a bit for each that is a letter, and for each that would be a small
// one.
typedef struct {
#if HAS_VECTORS
  __m128i folded;
#endif
  uint64_t first, second;
  uint32_t letters, small;
} block;

static inline uint32_t gather(uint64_t high_bits) {
  // Gathers the highest bits of the eight bytes in the highest byte.
  return (uint32_t)((high_bits >> 7) * 0x0102040810204080 >> 56);
}

static inline uint32_t letters_of(uint64_t word) {
  const uint64_t high = 0x8080808080808080;
  uint64_t small = (word | 0x2020202020202020) & ~high;
  uint64_t from_a = small + 0x1F1F1F1F1F1F1F1F, after_z = small + 0x0505050505050505;
  return gather(from_a & ~after_z & ~word & high);
}

__attribute__((always_inline)) static inline block block_at(const uint8_t *bytes, bool vectors) {
  block it;
#if HAS_VECTORS
  if (vectors) {
    __m128i text = _mm_loadu_si128((const __m128i *)bytes);
    it.folded = _mm_or_si128(text, _mm_set1_epi8(0x20));
    __m128i from_a = _mm_sub_epi8(it.folded, _mm_set1_epi8('a'));
    __m128i is_letter = _mm_cmpeq_epi8(_mm_min_epu8(from_a, _mm_set1_epi8(25)), from_a);
    it.letters = (uint32_t)_mm_movemask_epi8(is_letter);
    it.small = (uint32_t)_mm_movemask_epi8(_mm_slli_epi16(text, 2));
    return it;
  }
#endif
  it.first = load(bytes);
  it.second = load(bytes + 8);
  it.letters = letters_of(it.first) | letters_of(it.second) << 8;
  const uint64_t high = 0x8080808080808080;
  it.small = gather(it.first << 2 & high) | gather(it.second << 2 & high) << 8;
  return it;
}

// Writes the folded block and makes a word of its first `length` bytes.
__attribute__((always_inline)) static inline ctk_word fold(
    const block *it, int32_t length, uint8_t *folded, bool vectors) {
  uint64_t head, tail;
#if HAS_VECTORS
  if (vectors) {
    static const uint8_t masks[32] = {255, 255, 255, 255, 255, 255, 255, 255,
                                      255, 255, 255, 255, 255, 255, 255, 255};
    _mm_storeu_si128((__m128i *)folded, it->folded);
    __m128i used = _mm_loadu_si128((const __m128i *)(masks + 16 - length));
    __m128i word = _mm_and_si128(it->folded, used);
    head = (uint64_t)_mm_cvtsi128_si64(word);
    tail = (uint64_t)_mm_cvtsi128_si64(_mm_unpackhi_epi64(word, word));
  } else
#endif
  {
    const uint64_t small = 0x2020202020202020;
    head = it->first | small;
    tail = it->second | small;
    store(folded, head);
    store(folded + 8, tail);
    if (length > 8) {
      tail &= UINT64_MAX >> (128 - 8 * length);
    } else {
      head &= UINT64_MAX >> (64 - 8 * length);
      tail = 0;
    }
  }
  uint16_t flags = 0;
  // Nearly every word begins with a small letter and is done with here.
  if (!(it->small & 1)) {
    uint32_t used = ((uint32_t)1 << length) - 1;
    flags = (it->small & used) == 0 && length > 1 ? capitalised | all_caps : capitalised;
  }
  return (ctk_word){hash_of(head, tail), head, length, flags};
}

bool ctk_is_ending(uint64_t head) {
  return head == 0x73 || head == 0x74 || head == 0x64 || head == 0x6D || head == 0x6C6C
         || head == 0x6572 || head == 0x6576;
}

bool ctk_is_elision(uint64_t head, uint8_t next) {
  if (head == 0x69) {
    next |= 0x20;
    return next != 'm' && next != 'v' && next != 'd' && next != 'l';
  }
  return head < 0x100 || head == 0x7571 || head == 0x757173756A || head == 0x757173726F6C
         || head == 0x757173697570 || head == 0x7571696F7571;
}

static inline bool is_letter(uint8_t byte) { return (uint8_t)((byte | 0x20) - 'a') < 26; }

// One body for both, so that they cannot differ in what they decide.
__attribute__((always_inline)) static inline void read(ctk_reading *reading, bool vectors) {
  const uint8_t *bytes = reading->bytes;
  uint8_t *folded = reading->folded + reading->folded_count;
  ctk_token *token = (ctk_token *)reading->tokens + reading->token_count;
  ctk_token *last_token = (ctk_token *)reading->tokens + reading->token_limit;
  int64_t position = reading->position, last_start = reading->last_start;
  int32_t ordinal = reading->ordinal, sentence = reading->sentence;
  int32_t folded_start = (int32_t)(reading->folded_base + reading->folded_count) + 1;
  while (token < last_token && position < last_start) {
    uint8_t sign = bytes[position];
    int64_t start = position + 1;
    uint16_t before = 0;
    if (sign != 0x20) {
      if (sign == 0x2C) {
        if (bytes[start++] != 0x20) break;
        before = comma;
      } else if (sign == 0x27) {
        before = apostrophe;
      } else {
        break;
      }
      if (start > last_start) break;
    }
    block it = block_at(bytes + start, vectors);
    int32_t length = __builtin_ctz(~it.letters);
    if ((uint32_t)(length - 1) >= 15) break;
    int64_t end = start + length;
    uint8_t kind = end_kinds[bytes[end]];
    // An apostrophe counts here if a letter follows it.
    if (kind != plain_end && (kind != elision || !is_letter(bytes[end + 1]))) break;
    folded[0] = 0x20;
    ctk_word word = fold(&it, length, folded + 1, vectors);
    bool is_clitic = false;
    if (kind == elision || before == apostrophe) {
      is_clitic = (before == apostrophe && ctk_is_ending(word.head))
                  || (kind == elision && ctk_is_elision(word.head, bytes[end + 1]));
    }
    token->hash = word.hash;
    token->start = folded_start;
    token->end = folded_start + length;
    token->original_start = (int32_t)start;
    token->original_end = (int32_t)end;
    token->ordinal = ordinal;
    token->sentence = sentence;
    token->flags = (uint16_t)(word.flags | (is_clitic ? clitic : 0));
    token->before = before;
    token += 1;
    ordinal += !is_clitic;
    folded += length + 1;
    folded_start += length + 1;
    position = end;
  }
  reading->position = position;
  reading->folded_count = folded - reading->folded;
  reading->token_count = token - (ctk_token *)reading->tokens;
  reading->ordinal = ordinal;
}

void ctk_read_plain_words(ctk_reading *reading) { read(reading, HAS_VECTORS); }

void ctk_read_plain_words_portably(ctk_reading *reading) { read(reading, false); }

ctk_word ctk_plain_word(const uint8_t *bytes, uint8_t *folded) {
  block it = block_at(bytes, HAS_VECTORS);
  int32_t length = __builtin_ctz(~it.letters);
  if ((uint32_t)(length - 1) >= 15 || end_kinds[bytes[length]] == 0) {
    return (ctk_word){0, 0, 0, 0};
  }
  return fold(&it, length, folded, HAS_VECTORS);
}
