// From a Lua error to a status, a message and a place, without running any Lua.

#include "internal.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void copy_text(char *to, size_t size, const char *from) {
  size_t length = strnlen(from, size - 1);
  memcpy(to, from, length);
  to[length] = 0;
}

// Finds where the running code is: the innermost line of an untrusted chunk (names that begin
// with '@'), otherwise of a trusted one ('=').
void lsh_locate(lua_State *L, lsh_state *s) {
  if (s->place == LSH_KNOWN) return;
  lua_Debug frame;
  for (int level = 0; level < 64 && lua_getstack(L, level, &frame); level++) {
    if (!lua_getinfo(L, "Sl", &frame) || frame.currentline <= 0) continue;
    bool untrusted = frame.source[0] == '@';
    if (s->place == LSH_KNOWN && !untrusted) continue;
    s->place = LSH_KNOWN;
    s->line = frame.currentline;
    copy_text(s->chunk, sizeof s->chunk, frame.source + 1);
    copy_text(s->short_source, sizeof s->short_source, frame.short_src);
    if (untrusted) return;
  }
}

// Sets the place for what fails before a chunk runs; the line of a syntax error is then read from the
// message, which begins with the name as Lua shortens it.
void lsh_set_chunk(lsh_state *s, const char *name) {
  size_t length = strlen(name);
  copy_text(s->chunk, sizeof s->chunk, name);
  if (length < LUA_IDSIZE) {
    copy_text(s->short_source, LUA_IDSIZE, name);
  } else {
    memcpy(s->short_source, "...", 3);
    copy_text(s->short_source + 3, LUA_IDSIZE - 3, name + length - (LUA_IDSIZE - 4));
  }
  s->line = 0;
  s->place = LSH_KNOWN;
}

// Message handler: notes the place while the stack is still there. Allocates nothing.
int lsh_on_error(lua_State *L) {
  lsh_locate(L, lsh_of(L));
  return 1;
}

static void set_message(lsh_state *s, const char *bytes, size_t length) {
  if (length > sizeof s->message) length = sizeof s->message;
  memcpy(s->message, bytes, length);
  s->message_length = length;
}

static void set_text(lsh_state *s, const char *text) { set_message(s, text, strlen(text)); }

// Drops "place:line: " from the start of a message; the line named there is the right one, since
// `error` may have chosen a caller's.
static void take_position(lsh_state *s, const char **bytes, size_t *length) {
  if (s->place == LSH_UNKNOWN) return;
  size_t at = strlen(s->short_source);
  if (at + 2 > *length || memcmp(*bytes, s->short_source, at) != 0 || (*bytes)[at] != ':') return;
  int line = 0;
  size_t digits = ++at;
  while (at < *length && (*bytes)[at] >= '0' && (*bytes)[at] <= '9' && at - digits < 9) {
    line = line * 10 + ((*bytes)[at++] - '0');
  }
  if (at == digits || at >= *length || (*bytes)[at] != ':') return;
  at++;
  if (at < *length && (*bytes)[at] == ' ') at++;
  s->line = line;
  *bytes += at;
  *length -= at;
}

static void read_message(lsh_state *s) {
  lua_State *L = s->L;
  char number[64];
  size_t length;
  const char *bytes;
  switch (lua_type(L, -1)) {
    case LUA_TSTRING:
      bytes = lua_tolstring(L, -1, &length);
      take_position(s, &bytes, &length);
      set_message(s, bytes, length);
      break;
    case LUA_TNUMBER: // lua_tolstring would allocate
      if (lua_isinteger(L, -1)) {
        snprintf(number, sizeof number, "%lld", (long long)lua_tointegerx(L, -1, NULL));
      } else {
        snprintf(number, sizeof number, "%.14g", lua_tonumberx(L, -1, NULL));
      }
      set_text(s, number);
      break;
    default:
      snprintf(number, sizeof number, "an error was raised with a %s instead of a text",
               lua_typename(L, lua_type(L, -1)));
      set_text(s, number);
  }
}

// Ends a protected call: names the outcome and empties the stack.
lsh_status lsh_finish(lsh_state *s, int status) {
  lua_State *L = s->L;
  lsh_status outcome = LSH_OK;
  // The allocator trips without raising: a call may end well and still be over its limits.
  if (status != LUA_OK || s->trip != LSH_OK) {
    lsh_notice_memory_error(s, status);
    s->message_length = 0;
    if (s->trip != LSH_OK) {
      outcome = s->trip;
    } else {
      outcome = s->argument ? LSH_ARGUMENT : s->syntax ? LSH_SYNTAX : LSH_RUNTIME;
      read_message(s);
    }
    for (size_t at = 0; at < s->issued.count; at += sizeof(int32_t)) {
      int32_t reference;
      memcpy(&reference, s->issued.data + at, sizeof reference);
      luaL_unref(L, LUA_REGISTRYINDEX, reference);
    }
  }
  lua_settop(L, 0); // no slot here is to be closed, so this runs nothing
  lsh_trim(&s->keys);
  lsh_trim(&s->issued);
  return outcome;
}

void lsh_last_error(const lsh_state *s, lsh_error *error) {
  error->message = s->message;
  error->message_length = s->message_length;
  bool located = s->place != LSH_UNKNOWN;
  error->chunk = located ? s->chunk : NULL;
  error->chunk_length = located ? strlen(s->chunk) : 0;
  error->line = located ? s->line : 0;
}
