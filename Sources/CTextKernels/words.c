// Reading of words that are nothing but ASCII letters.

#include "words.h"

#if defined(__SSE2__)
#include <emmintrin.h>
#define HAS_VECTORS 1
#else
#define HAS_VECTORS 0
#endif

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
  return (ctk_word){hash_of(head, tail), length, 0};
}

// The flags of a word that begins with a capital.
static inline uint16_t flags_of(const block *it, int32_t length) {
  uint32_t used = ((uint32_t)1 << length) - 1;
  return (it->small & used) == 0 && length > 1 ? capitalised | all_caps : capitalised;
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

// Reads words of at most 15 ASCII letters for as long as nothing but a space, or a comma and a
// space, stands before each and no apostrophe behind it. One body for both, so that they cannot
// differ in what they decide.
__attribute__((always_inline)) static inline void read(ctk_reading *reading, bool vectors) {
  // As many bytes may be looked at from the first one of a word on.
  if (reading->position + 17 >= reading->count) return;
  const uint8_t *bytes = reading->bytes, *at = bytes + reading->position;
  const uint8_t *last_start = bytes + reading->count - 17;
  uint8_t *folded = reading->folded + reading->folded_count;
  ctk_token *token = (ctk_token *)reading->tokens + reading->token_count;
  int64_t limit = reading->first_token + longest_sentence;
  if (limit > reading->token_capacity) limit = reading->token_capacity;
  const ctk_token *last_token = (ctk_token *)reading->tokens + limit;
  int32_t ordinal = reading->ordinal, sentence = reading->sentence;
  int32_t folded_start = (int32_t)(reading->folded_base + reading->folded_count) + 1;
  while (token < last_token) {
    const uint8_t *start = at + 1;
    token->before = 0;
    if (*at != ' ') {
      if (*at != ',' || *start != ' ') break;
      token->before = comma;
      start += 1;
    }
    if (start > last_start) break;
    block it = block_at(start, vectors);
    int32_t length = __builtin_ctz(~it.letters);
    const uint8_t *end = start + length;
    if ((uint32_t)(length - 1) >= 15 || end_kinds[*end] != plain_end) break;
    folded[0] = 0x20;
    // Nearly every word begins with a small letter.
    token->flags = *start & 0x20 ? 0 : flags_of(&it, length);
    token->hash = fold(&it, length, folded + 1, vectors).hash;
    token->start = folded_start;
    token->end = folded_start + length;
    token->original_start = (int32_t)(start - bytes);
    token->original_end = (int32_t)(end - bytes);
    token->ordinal = ordinal++;
    token->sentence = sentence;
    token += 1;
    folded += length + 1;
    folded_start += length + 1;
    at = end;
  }
  reading->position = at - bytes;
  reading->folded_count = folded - reading->folded;
  reading->token_count = token - (ctk_token *)reading->tokens;
  reading->ordinal = ordinal;
}

void ctk_read_words(ctk_reading *reading) {
  do read(reading, HAS_VECTORS);
  while (ctk_read_other_word(reading, ctk_plain_word));
}

void ctk_read_words_portably(ctk_reading *reading) {
  do read(reading, false);
  while (ctk_read_other_word(reading, ctk_plain_word_portably));
}

__attribute__((always_inline)) static inline ctk_word plain_word(
    const uint8_t *bytes, uint8_t *folded, bool vectors) {
  block it = block_at(bytes, vectors);
  int32_t length = __builtin_ctz(~it.letters);
  if ((uint32_t)(length - 1) >= 15 || end_kinds[bytes[length]] == 0) {
    return (ctk_word){0, 0, 0};
  }
  ctk_word word = fold(&it, length, folded, vectors);
  if (!(*bytes & 0x20)) word.flags = flags_of(&it, length);
  return word;
}

ctk_word ctk_plain_word(const uint8_t *bytes, uint8_t *folded) {
  return plain_word(bytes, folded, HAS_VECTORS);
}

ctk_word ctk_plain_word_portably(const uint8_t *bytes, uint8_t *folded) {
  return plain_word(bytes, folded, false);
}
