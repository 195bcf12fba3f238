// Arguments: from bytes, as described at `lsh_tag`, to Lua values.

#include "internal.h"

#include <string.h>

typedef struct cursor {
  const uint8_t *at;
  const uint8_t *end;
} cursor;

_Noreturn static void refuse(lua_State *L, const char *why) {
  lsh_of(L)->argument = true;
  luaL_error(L, "an argument cannot be passed: %s", why);
  __builtin_unreachable();
}

static const uint8_t *take(lua_State *L, cursor *c, size_t count) {
  if (count > (size_t)(c->end - c->at)) refuse(L, "it ends too early");
  const uint8_t *bytes = c->at;
  c->at += count;
  return bytes;
}

static uint32_t take_count(lua_State *L, cursor *c) {
  uint32_t count;
  memcpy(&count, take(L, c, sizeof count), sizeof count);
  return count;
}

static void push_string(lua_State *L, cursor *c) {
  uint32_t length = take_count(L, c);
  lua_pushlstring(L, (const char *)take(L, c, length), length);
}

// Announces a table of `count` entries and makes room for them.
static uint32_t begin_table(lua_State *L, cursor *c, int depth) {
  uint32_t count = take_count(L, c);
  if (count > (size_t)(c->end - c->at)) refuse(L, "a table is shorter than it says");
  if (depth > LSH_MAX_DEPTH) refuse(L, "it is nested too deeply");
  luaL_checkstack(L, 8, NULL);
  return count;
}

static void push_value(lua_State *L, cursor *c, int depth) {
  switch (*take(L, c, 1)) {
    case LSH_NIL: lua_pushnil(L); break;
    case LSH_FALSE: lua_pushboolean(L, false); break;
    case LSH_TRUE: lua_pushboolean(L, true); break;
    case LSH_INTEGER: {
      int64_t integer;
      memcpy(&integer, take(L, c, sizeof integer), sizeof integer);
      lua_pushinteger(L, integer);
      break;
    }
    case LSH_NUMBER: {
      double number;
      memcpy(&number, take(L, c, sizeof number), sizeof number);
      lua_pushnumber(L, number);
      break;
    }
    case LSH_STRING: push_string(L, c); break;
    case LSH_LIST: {
      uint32_t count = begin_table(L, c, depth);
      lua_createtable(L, (int)count, 0);
      for (uint32_t i = 1; i <= count; i++) {
        push_value(L, c, depth + 1);
        lua_rawseti(L, -2, i);
      }
      break;
    }
    case LSH_RECORD: {
      uint32_t count = begin_table(L, c, depth);
      lua_createtable(L, 0, (int)count);
      for (uint32_t i = 0; i < count; i++) {
        push_string(L, c);
        push_value(L, c, depth + 1);
        lua_rawset(L, -3);
      }
      break;
    }
    case LSH_FUNCTION: {
      int32_t reference;
      memcpy(&reference, take(L, c, sizeof reference), sizeof reference);
      lsh_push_function(L, reference);
      break;
    }
    default: refuse(L, "it has an unknown tag");
  }
}

int lsh_push_arguments(lua_State *L, const uint8_t *bytes, size_t length) {
  if (length == 0) return 0;
  cursor c = {bytes, bytes + length};
  uint32_t count = take_count(L, &c);
  if (count > 200) refuse(L, "there are more than 200");
  luaL_checkstack(L, (int)count + 8, NULL);
  for (uint32_t i = 0; i < count; i++) push_value(L, &c, 1);
  if (c.at != c.end) refuse(L, "there are more values than arguments were announced");
  return (int)count;
}
