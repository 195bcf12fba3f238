// Which words of a text need a closer look before they are taken as they are written.

#include "words.h"

// As many letters that stand alone may be a word with spaces in it.
enum { spaced_letters = 4 };

int64_t ctk_list_unread(
    const void *token_list, int64_t count, const uint64_t *seen, uint64_t mask, int32_t *list,
    bool *is_touching) {
  const ctk_token *tokens = token_list;
  const uint64_t even_mask = mask & ~(uint64_t)1;
  int64_t found = 0;
  int32_t letters = 0, last_end = -1;
  uint32_t touching = 0;
  for (int64_t place = 0; place < count; place++) {
    const ctk_token *token = tokens + place;
    const uint64_t hash = token->hash, *cell = seen + (hash >> 8 & even_mask);
    const uint32_t is_letter = token->end - token->start == 1, flags = token->flags;
    letters = is_letter ? letters + 1 : 0;
    uint32_t is_unseen = (cell[0] != hash) & (cell[1] != hash);
    is_unseen &= ~flags | is_letter;  // `number` is the lowest bit
    touching |= (flags & (joined | has_signs)) | (token->original_start == last_end);
    last_end = token->original_end;
    uint32_t is_joined = (flags & joined) | (token->before & hyphen);
    // Written in any case and kept if it counts: the processor need not guess.
    list[found] = (int32_t)place;
    found += is_unseen | (is_joined != 0) | (letters >= spaced_letters);
  }
  *is_touching = touching != 0;
  return found;
}
