// The search for terms: a filter over all words, and a walk through the trie from those that pass.

#include <stdlib.h>
#include <string.h>

#include "words.h"

// The tables and the text, with types.
typedef struct {
  const ctk_terms *terms;
  const ctk_token *tokens;
  int64_t token_count;
  const uint8_t *folded;
  // Where the next hit goes, and where the room ends.
  ctk_hit *hit;
  ctk_hit *last_hit;
  // Whether a hit of the word at hand ends with a prefix, so that its hits may be out of order.
  bool has_prefix;
} walk;

enum { block_size = 64, prefix_size = 4 };

static const uint64_t golden = 0x9E3779B97F4A7C15;

__attribute__((noinline)) static bool add_list(
    walk *it, int32_t terms, int64_t first, int64_t end) {
  const int32_t *list = it->terms->lists + terms;
  if (it->last_hit - it->hit < list[0]) return false;
  for (int32_t place = 1; place <= list[0]; place++) {
    *it->hit++ = (ctk_hit){list[place], (int32_t)first, (int32_t)end};
  }
  return true;
}

// Adds the terms of a node or prefix; false where there is no room.
__attribute__((always_inline)) static inline bool add(
    walk *it, int32_t terms, uint8_t term_count, int64_t first, int64_t end) {
  if (term_count != 1) return add_list(it, terms, first, end);
  if (it->hit == it->last_hit) return false;
  *it->hit++ = (ctk_hit){terms, (int32_t)first, (int32_t)end};
  return true;
}

// Whether a word of the text is a node's word, their hashes being equal. Words of at most eight
// bytes are equal then.
static inline bool is_word(const walk *it, const ctk_token *token, const ctk_node *node) {
  int32_t length = token->end - token->start;
  if (length <= 8) return node->word_count == length;
  if (node->word_count != (length < 255 ? length : 255)) return false;
  // A zero byte ends the node's word, so a longer one cannot be taken for it.
  const uint8_t *word = it->terms->pool + node->word, *bytes = it->folded + token->start;
  int32_t place = 0;
  while (place < length && bytes[place] == word[place]) place += 1;
  return place == length && word[length] == 0;
}

// Adds the terms whose prefix begins a word behind a node; false where there is no room.
__attribute__((noinline)) static bool add_prefixes(
    walk *it, uint8_t sizes, int32_t parent, int64_t place, int64_t first) {
  const ctk_terms *terms = it->terms;
  const ctk_token *token = it->tokens + place;
  const uint8_t *bytes = it->folded + token->start;
  const ctk_slot *slots = terms->prefix_slots;
  const ctk_prefix *prefixes = terms->prefixes;
  int32_t length = token->end - token->start;
  uint64_t mask = UINT64_MAX >> terms->prefix_shift;
  for (int32_t size = 1; size <= prefix_size && size <= length; size++) {
    if (!(sizes >> size & 1)) continue;
    uint64_t head = load(bytes) & UINT64_MAX >> (64 - 8 * size);
    uint64_t key = (head ^ (uint64_t)(uint32_t)parent << 32) * golden;
    for (uint64_t slot = key >> terms->prefix_shift; slots[slot].index >= 0;
         slot = (slot + 1) & mask) {
      if (slots[slot].tag != (uint32_t)key || prefixes[slots[slot].index].parent != parent) continue;
      for (int32_t next = slots[slot].index; next >= 0; next = prefixes[next].next) {
        const ctk_prefix *prefix = prefixes + next;
        int32_t count = prefix->word_count;
        if (count > length || (count < prefix_size ? count : prefix_size) != size
            || memcmp(bytes, terms->pool + prefix->word, (size_t)count) != 0) {
          continue;
        }
        if (!add(it, prefix->terms, prefix->term_count, first, place + 1)) return false;
        it->has_prefix = true;
      }
    }
  }
  return true;
}

static int compare(const void *left, const void *right) {
  const ctk_hit *a = left, *b = right;
  if (a->end_token != b->end_token) return a->end_token < b->end_token ? -1 : 1;
  return (a->term > b->term) - (a->term < b->term);
}

// Lists the words from `first` on that may begin a term: the number of the token, twice, and one
// more if a prefix may begin it.
__attribute__((always_inline)) static inline int64_t filter(
    const walk *it, int64_t first, int64_t end, uint64_t *list, bool has_prefixes) {
  const uint64_t *words = it->terms->words, *heads = it->terms->heads;
  const uint64_t mask = it->terms->word_mask;
  int64_t found = 0;
  for (int64_t place = first; place < end; place++) {
    const ctk_token *token = it->tokens + place;
    uint64_t hash = token->hash;
    uint64_t is_first = words[hash >> 6 & mask] >> (hash & 63), is_prefix = 0;
    if (has_prefixes) {
      // A shorter word reads into the next one; that only makes it a candidate for nothing.
      uint64_t head = (load(it->folded + token->start) & UINT32_MAX) * golden;
      is_prefix = heads[head >> 55] >> (head >> 49 & 63) & 1;
    }
    // Written in any case and kept if it counts: the processor need not guess.
    list[found] = (uint64_t)place << 1 | is_prefix;
    found += (is_first | is_prefix) & 1;
  }
  return found;
}

// Adds the terms that begin with a word, from `hit` on; null where there is no room. What all words
// need is handed over by value, so that it stays in registers; `it` serves what is rare.
__attribute__((always_inline)) static inline ctk_hit *find(
    walk *it, const ctk_node *nodes, const ctk_token *tokens, uint64_t shift, ctk_hit *hit,
    ctk_hit *last_hit, int64_t first, bool may_be_prefix) {
  const ctk_token *token = tokens + first;
  ctk_hit *const before = hit;
  if (may_be_prefix) {
    it->hit = hit;
    if (!add_prefixes(it, it->terms->root_prefix_sizes, 0, first, first)) return NULL;
    hit = it->hit;
  }
  int64_t place = first;
  int32_t parent = 0;
  uint64_t hash = token->hash, key = hash;
  for (;;) {
    const ctk_node *node = nodes + (key >> shift);
    while (node->hash != hash || node->parent != parent || !is_word(it, token, node)) {
      if (node->parent < 0) goto end;
      node = node == nodes + (UINT64_MAX >> shift) ? nodes : node + 1;
    }
    place += 1;
    if (node->term_count == 1 && hit < last_hit) {
      *hit++ = (ctk_hit){node->terms, (int32_t)first, (int32_t)place};
    } else if (node->term_count != 0) {
      it->hit = hit;
      if (!add(it, node->terms, node->term_count, first, place)) return NULL;
      hit = it->hit;
    }
    if (place == it->token_count) break;
    token += 1;
    if (node->prefix_sizes != 0 && token->sentence == tokens[first].sentence) {
      it->hit = hit;
      if (!add_prefixes(it, node->prefix_sizes, node->number, place, first)) return NULL;
      hit = it->hit;
    }
    hash = token->hash;
    if (!(node->children >> (hash & 31) & 1)) break;
    parent = node->number;
    key = hash ^ (uint64_t)(uint32_t)parent * golden;
    if (!(it->terms->edges[key >> 6 & it->terms->edge_mask] >> (key & 63) & 1)) break;
    if (token->sentence != tokens[first].sentence) break;
  }
end:
  if (it->has_prefix) {
    qsort(before, (size_t)(hit - before), sizeof(ctk_hit), compare);
    it->has_prefix = false;
  }
  return hit;
}

bool ctk_find_terms(const ctk_terms *terms, ctk_search *search) {
  ctk_hit *const hits = search->hits, *const last_hit = hits + search->capacity;
  ctk_hit *hit = hits + search->count;
  walk it = {terms, search->tokens, search->token_count, search->folded, hit, last_hit, false};
  const ctk_node *const nodes = terms->nodes;
  const ctk_token *const tokens = it.tokens;
  const uint64_t shift = terms->node_shift;
  uint64_t list[block_size];
  while (search->position < it.token_count) {
    int64_t first = search->position, end = first + block_size;
    if (end > it.token_count) end = it.token_count;
    int64_t found = terms->has_prefixes ? filter(&it, first, end, list, true)
                                        : filter(&it, first, end, list, false);
    // The processor fetches many nodes at once, before they are needed.
    for (int64_t place = 0; place < found; place++) {
      __builtin_prefetch(nodes + (tokens[list[place] >> 1].hash >> shift));
    }
    for (int64_t place = 0; place < found; place++) {
      int64_t token = (int64_t)(list[place] >> 1);
      ctk_hit *next =
          find(&it, nodes, tokens, shift, hit, last_hit, token, list[place] & 1);
      if (next == NULL) {
        search->count = hit - hits;
        search->position = token;
        return false;
      }
      hit = next;
    }
    search->position = end;
  }
  search->count = hit - hits;
  return true;
}
