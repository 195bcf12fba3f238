// Growing buffers outside the Lua heap.

#include "internal.h"

#include <stdlib.h>
#include <string.h>

bool lsh_reserve(lsh_buffer *buffer, size_t extra) {
  size_t need = buffer->count + extra;
  if (need <= buffer->capacity) return true;
  size_t capacity = buffer->capacity < 512 ? 512 : buffer->capacity;
  while (capacity < need) capacity *= 2;
  uint8_t *data = realloc(buffer->data, capacity);
  if (!data) return false;
  buffer->data = data;
  buffer->capacity = capacity;
  return true;
}

void lsh_append(lua_State *L, lsh_buffer *buffer, const void *bytes, size_t count) {
  if (!lsh_reserve(buffer, count)) luaL_error(L, "not enough memory");
  if (count > 0) memcpy(buffer->data + buffer->count, bytes, count);
  buffer->count += count;
}

// Empties a buffer, and gives back what a large call has left.
void lsh_trim(lsh_buffer *buffer) {
  buffer->count = 0;
  if (buffer->capacity <= LSH_KEEP_BUFFER) return;
  free(buffer->data);
  buffer->data = NULL;
  buffer->capacity = 0;
}
