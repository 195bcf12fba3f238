// Writing results as bytes, see `lsh_tag`; shared by what encodes any value and what writes by shape.

#ifndef CLUASHIM_ENCODER_H
#define CLUASHIM_ENCODER_H

#include "internal.h"

#include <string.h>

typedef struct lsh_encoder {
  lua_State *L;
  lsh_state *s;
  bool allow_functions;
  int depth;
  const void *tables[LSH_MAX_DEPTH + 1]; // that are being encoded, to find cycles
  lsh_key path[LSH_MAX_DEPTH + 1];
} lsh_encoder;

// Fails with the place inside the result, such as "result.pillars[2]".
_Noreturn void lsh_refuse_result(lsh_encoder *e, const char *why);

void lsh_encode(lsh_encoder *e, int index); // appends any plain value

// Makes room for a value; what follows may be stored without another look.
static inline uint8_t *lsh_room(lsh_encoder *e, size_t count) {
  lsh_buffer *out = &e->s->out;
  if (count > LSH_MAX_RESULT - out->count) lsh_refuse_result(e, "makes the result too large");
  if (count > out->capacity - out->count && !lsh_reserve(out, count)) {
    luaL_error(e->L, "not enough memory");
  }
  uint8_t *at = out->data + out->count;
  out->count += count;
  return at;
}

static inline void lsh_put_tag(lsh_encoder *e, lsh_tag tag) { *lsh_room(e, 1) = (uint8_t)tag; }

// A tag and eight bytes.
static inline void lsh_put_wide(lsh_encoder *e, lsh_tag tag, const void *value) {
  uint8_t *at = lsh_room(e, 9);
  *at = (uint8_t)tag;
  memcpy(at + 1, value, 8);
}

// A tag and four bytes.
static inline void lsh_put_narrow(lsh_encoder *e, lsh_tag tag, const void *value) {
  uint8_t *at = lsh_room(e, 5);
  *at = (uint8_t)tag;
  memcpy(at + 1, value, 4);
}

static inline void lsh_put_string(lsh_encoder *e, const char *bytes, size_t length) {
  if (length > LSH_MAX_RESULT) lsh_refuse_result(e, "makes the result too large");
  uint32_t count = (uint32_t)length;
  uint8_t *at = lsh_room(e, sizeof count + length);
  memcpy(at, &count, sizeof count);
  memcpy(at + sizeof count, bytes, length);
}

#endif
