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
  int32_t length;
  uint16_t flags;
} ctk_word;

// What `TextMatching.Sentence` is in memory.
typedef struct {
  int32_t first_token;
  int32_t end_token;
  int32_t paragraph;
  uint8_t field;
  bool is_question;
} ctk_sentence;

// A word that means something at a period; the hash is 0 in a free slot.
typedef struct {
  uint64_t hash;
  uint8_t role;
} ctk_role;

enum {
  // The slots of the table of roles.
  ctk_role_slots = 1024,
  // The role of words that often begin a sentence, which says nothing about the period behind them.
  ctk_starter = 16,
  // The sentences and numbers that one call lists at most.
  ctk_room = 32
};

// Where the reading of one field stands. Indices count from the field's own start.
typedef struct {
  const uint8_t *bytes;
  int64_t count;
  // The folded field, with room for three bytes for each byte that is left and 64 more.
  uint8_t *folded;
  // An array of `ctk_token` in which `token_capacity` have room.
  void *tokens;
  int64_t token_capacity;
  // Room for `ctk_room` sentences that are closed, and for as many tokens that are numbers.
  void *sentences;
  int32_t *numbers;
  // `FoldingTable.index` and `FoldingTable.entries`.
  const uint16_t *fold_index;
  const uint32_t *fold_entries;
  const void *roles;
  // The folded bytes and the tokens of the text before the field.
  int32_t folded_base;
  int32_t token_base;
  // The end of the word read last.
  int64_t position;
  int64_t line_start;
  int64_t folded_count;
  int64_t token_count;
  // The first token of the open sentence.
  int64_t first_token;
  int32_t sentence_count;
  int32_t number_count;
  int32_t ordinal;
  // The number of the open sentence in the text.
  int32_t sentence;
  int32_t paragraph;
  uint8_t field;
} ctk_reading;

// Reads words for as long as neither they nor what stands between them is special: words of letters
// and numbers of digits behind a space or one of the common signs, and ends of sentences that need
// no thought. That is how nearly all of a text looks; the general code goes on where this stops, and
// would decide the same. At least one word of the field must have been read.
void ctk_read_words(ctk_reading *reading);
// The same without vectors.
void ctk_read_words_portably(ctk_reading *reading);

// Folds the word at `bytes`, of which 16 can be read, into `folded`, where 16 can be written. The
// length is 0 where the word is not 1 to 15 ASCII letters with something behind them that ends a
// word without further thought: anything but a digit, `@`, `$`, a backtick or part of a longer
// character. An apostrophe is allowed.
ctk_word ctk_plain_word(const uint8_t *bytes, uint8_t *folded);
// The same without vectors.
ctk_word ctk_plain_word_portably(const uint8_t *bytes, uint8_t *folded);

// Whether a word behind an apostrophe is no word of its own: `s`, `t`, `d`, `m`, `ll`, `re`, `ve`.
bool ctk_is_ending(uint64_t head);
// Whether a word before an apostrophe is elided: a single letter, `qu`, `jusqu`, `lorsqu`, `puisqu`
// or `quoiqu`. English `I'm`, `I've`, `I'd` and `I'll` begin with a word of its own. `next` is the
// byte behind the apostrophe.
bool ctk_is_elision(uint64_t head, uint8_t next);

// A node of a trie of words, `TermNode`; `parent` is negative in a free slot.
typedef struct {
  uint64_t hash;
  int32_t parent;
  int32_t number;
  uint32_t children;
  int32_t word;
  int32_t terms;
  uint8_t term_count;
  uint8_t prefix_sizes;
  uint8_t word_count;
} ctk_node;

// The beginning of a word, `TermPrefix`.
typedef struct {
  int32_t parent;
  int32_t word;
  int32_t word_count;
  int32_t terms;
  uint8_t term_count;
  int32_t next;
} ctk_prefix;

// A slot of the table of prefixes, `TermSlot`; `index` is negative in a free slot.
typedef struct {
  uint32_t tag;
  int32_t index;
} ctk_slot;

// A term that was found, `TermHit`.
typedef struct {
  int32_t term;
  int32_t first_token;
  int32_t end_token;
} ctk_hit;

// The tables of `PortableScanner`. All lengths are powers of two, and no table leads out of another.
typedef struct {
  // `1 << (64 - node_shift)` nodes.
  const void *nodes;
  uint64_t node_shift;
  // Bits of the words that begin a term, and of all others; the number of 64-bit words less one.
  const uint64_t *words;
  uint64_t word_mask;
  const uint64_t *edges;
  uint64_t edge_mask;
  // Bits of the first four bytes of the prefixes that begin a term: 512 words.
  const uint64_t *heads;
  const void *prefixes;
  // `1 << (64 - prefix_shift)` slots.
  const void *prefix_slots;
  uint64_t prefix_shift;
  uint8_t root_prefix_sizes;
  // Whether any prefix begins a term.
  bool has_prefixes;
  const uint8_t *pool;
  const int32_t *lists;
} ctk_terms;

// Where a search for terms stands.
typedef struct {
  // The words of the text, each with at least eight readable bytes from its start on in `folded`.
  const void *tokens;
  int64_t token_count;
  const uint8_t *folded;
  // Room for `capacity` of `ctk_hit`.
  void *hits;
  int64_t capacity;
  int64_t count;
  // The next token.
  int64_t position;
} ctk_search;

// Adds the terms in a text to the hits, ordered by first token, then end, then term. False where the
// room is used up; the search goes on from there when it is called with more.
bool ctk_find_terms(const ctk_terms *terms, ctk_search *search);

// Lists the words of a text that need a closer look: those whose hash is not in one of its two cells
// of `seen`, those that something touches that may belong to them, and letters that stand alone in a
// row. Numbers of several digits need none. There are `mask + 1` cells, a power of two; the first of
// the two cells of a hash is `hash >> 8 & mask & ~1`. The list has room for `count` words. Returns how
// many there are, and whether any word of the text has signs among its letters or is touched by the
// word or sign before it.
int64_t ctk_list_unread(
    const void *tokens, int64_t count, const uint64_t *seen, uint64_t mask, int32_t *list,
    bool *is_touching);

// Whether all bytes are ASCII.
bool ctk_is_ascii(const uint8_t *bytes, size_t count);
// The first place from `from` on that holds `@`, a period with a letter behind and a letter or digit
// before it, or a digit beside a letter; `count` where there is none.
int64_t ctk_next_mark(const uint8_t *bytes, int64_t count, int64_t from);
// The number of bytes that continue a character of UTF-8.
size_t ctk_continuing_bytes(const uint8_t *bytes, size_t count);

// Joins bits: ORs `count` words into `own`. The two do not overlap.
void ctk_join_bits(uint64_t *own, const uint64_t *other, size_t count);

#endif
