// Which words of a text need a closer look before they are taken as they are written.

#include "words.h"

// As many letters that stand alone may be a word with spaces in it.
enum { spaced_letters = 4 };
// So many tokens before its turn a token's cells are fetched: the table exceeds the nearest caches.
enum { ahead = 8 };

int64_t ctk_list_unread(
    const void *token_list, int64_t count, const uint64_t *seen, uint64_t mask, int32_t *list) {
  const ctk_token *tokens = token_list;
  int64_t found = 0;
  int32_t letters = 0;
  for (int64_t place = 0; place < count; place++) {
    const ctk_token *token = tokens + place;
    int32_t length = token->end - token->start;
    letters = length == 1 ? letters + 1 : 0;
    int64_t later = place + ahead < count ? place + ahead : place;
    __builtin_prefetch(seen + (tokens[later].hash >> 8 & mask & ~(uint64_t)1));
    const uint64_t *cell = seen + (token->hash >> 8 & mask & ~(uint64_t)1);
    int32_t is_unseen = (cell[0] != token->hash) & (cell[1] != token->hash);
    is_unseen &= !(token->flags & number) | (length == 1);
    int32_t is_joined = (token->flags & joined) != 0 | (token->before & hyphen) != 0;
    // Written in any case and kept if it counts: the processor need not guess.
    list[found] = (int32_t)place;
    found += is_unseen | is_joined | (letters >= spaced_letters);
  }
  return found;
}
