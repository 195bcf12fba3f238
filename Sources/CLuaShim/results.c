// Results: from any plain Lua value to bytes.

#include "encoder.h"

#include <math.h>
#include <stdio.h>

void lsh_refuse_result(lsh_encoder *e, const char *why) {
  char path[160];
  size_t used = 0;
  for (int i = 0; i < e->depth && used < sizeof path - 24; i++) {
    const lsh_key *key = &e->path[i];
    if (key->kind == LSH_KEY_INTEGER) {
      used += (size_t)snprintf(path + used, 24, "[%lld]", (long long)key->integer);
    } else if (key->kind == LSH_KEY_STRING) {
      size_t room = sizeof path - used - 8;
      size_t length = key->length < 40 ? key->length : 40;
      if (length > room) length = room;
      path[used++] = '.';
      memcpy(path + used, key->bytes, length);
      used += length;
    }
  }
  path[used] = 0;
  luaL_error(e->L, "the result cannot be used: result%s %s", path, why);
  __builtin_unreachable();
}

static void encode_function(lsh_encoder *e, int index) {
  if (!e->allow_functions) lsh_refuse_result(e, "is a function; only plain data can be returned");
  lua_pushvalue(e->L, index);
  int32_t reference = luaL_ref(e->L, LUA_REGISTRYINDEX);
  lsh_append(e->L, &e->s->issued, &reference, sizeof reference);
  lsh_put_narrow(e, LSH_FUNCTION, &reference);
}

// Encodes the value on top of the stack as a part of the table that is being encoded.
static inline void encode_part(lsh_encoder *e, int index) {
  e->depth++;
  lsh_encode(e, index);
  e->depth--;
}

// The length of a table whose keys are 1…n and come in this order, as those of a list mostly do;
// 0 where looking at all keys must tell.
static size_t plain_length(lua_State *L, int table) {
  lua_Unsigned length = lua_rawlen(L, table);
  if (length == 0 || length > LSH_MAX_KEYS) return 0;
  lua_Unsigned seen = 0;
  lua_pushnil(L);
  while (lua_next(L, table)) {
    bool follows = lua_isinteger(L, -2) && lua_tointegerx(L, -2, NULL) == (lua_Integer)seen + 1;
    if (!follows) {
      lua_settop(L, -3);
      return 0;
    }
    if (++seen % 1024 == 0) lsh_work(L, 1024);
    lua_settop(L, -2);
  }
  return seen == length ? (size_t)length : 0;
}

static void encode_list(lsh_encoder *e, int table, size_t length) {
  uint32_t announced = (uint32_t)length;
  lsh_put_narrow(e, LSH_LIST, &announced);
  for (size_t i = 1; i <= length; i++) {
    e->path[e->depth] = (lsh_key){.kind = LSH_KEY_INTEGER, .integer = (lua_Integer)i};
    lua_rawgeti(e->L, table, (lua_Integer)i);
    encode_part(e, table + 1);
    lua_settop(e->L, table);
  }
}

enum { FEW_FIELDS = 12 };

// Encodes a table of few fields, all with texts as names, and says whether it was one. The values
// stay on the stack while the names are put in order, so no name is looked up again.
static bool encode_small_record(lsh_encoder *e, int table) {
  lua_State *L = e->L;
  lsh_key keys[FEW_FIELDS];
  int places[FEW_FIELDS];
  int count = 0;
  lua_pushnil(L);
  while (lua_next(L, table)) {
    if (count == FEW_FIELDS || lua_type(L, -2) != LUA_TSTRING) {
      lua_settop(L, table);
      return false;
    }
    lsh_key key = {.kind = LSH_KEY_STRING};
    key.bytes = lua_tolstring(L, -2, &key.length);
    int at = count++;
    for (; at > 0 && lsh_compare_keys(&key, &keys[at - 1]) < 0; at--) {
      keys[at] = keys[at - 1];
      places[at] = places[at - 1];
    }
    keys[at] = key;
    places[at] = table + 2 * count;
    lua_pushvalue(L, -2); // the next step takes a key from the top; this one and its value stay
  }
  uint32_t announced = (uint32_t)count;
  lsh_put_narrow(e, count == 0 ? LSH_LIST : LSH_RECORD, &announced);
  for (int i = 0; i < count; i++) {
    e->path[e->depth] = keys[i];
    lsh_put_string(e, keys[i].bytes, keys[i].length);
    encode_part(e, places[i]);
  }
  lua_settop(L, table);
  return true;
}

// Encodes a table by looking at all keys in order.
static void encode_any_table(lsh_encoder *e, int table) {
  lua_State *L = e->L;
  lsh_state *s = e->s;
  size_t start = s->keys.count;
  size_t count = lsh_push_keys(L, table);
  const lsh_key *first = (const lsh_key *)(void *)(s->keys.data + start);
  bool is_list = count == 0 || first->kind == LSH_KEY_INTEGER;
  if (is_list && count > 0) {
    const lsh_key *last = first + count - 1;
    if (last->kind != LSH_KEY_INTEGER) lsh_refuse_result(e, "mixes a list with named fields");
    if (first->integer != 1 || last->integer != (lua_Integer)count) {
      lsh_refuse_result(e, "is a list with gaps; it must be numbered from 1");
    }
  } else if (count > 0 && (first->kind != LSH_KEY_STRING || first[count - 1].kind != LSH_KEY_STRING)) {
    lsh_refuse_result(e, "has a key that is neither a text nor a position");
  }
  if (is_list) {
    s->keys.count = start;
    encode_list(e, table, count);
    return;
  }
  uint32_t announced = (uint32_t)count;
  lsh_put_narrow(e, LSH_RECORD, &announced);
  for (size_t i = 0; i < count; i++) {
    lsh_key key = ((const lsh_key *)(void *)(s->keys.data + start))[i];
    e->path[e->depth] = key;
    lsh_put_string(e, key.bytes, key.length);
    lua_pushlstring(L, key.bytes, key.length);
    lua_rawget(L, table);
    encode_part(e, table + 1);
    lua_settop(L, table);
  }
  s->keys.count = start;
}

// Encodes the table on top of the stack.
static void encode_table(lsh_encoder *e) {
  int table = lua_gettop(e->L);
  const void *identity = lua_topointer(e->L, table);
  for (int i = 0; i < e->depth; i++) {
    if (e->tables[i] == identity) lsh_refuse_result(e, "contains itself");
  }
  if (e->depth >= LSH_MAX_DEPTH) lsh_refuse_result(e, "is nested too deeply");
  e->tables[e->depth] = identity;
  luaL_checkstack(e->L, 2 * FEW_FIELDS + 8, NULL);
  size_t length = plain_length(e->L, table);
  if (length > 0) {
    encode_list(e, table, length);
  } else if (!encode_small_record(e, table)) {
    encode_any_table(e, table);
  }
}

void lsh_encode(lsh_encoder *e, int index) {
  lua_State *L = e->L;
  switch (lua_type(L, index)) {
    case LUA_TNIL: lsh_put_tag(e, LSH_NIL); break;
    case LUA_TBOOLEAN: lsh_put_tag(e, lua_toboolean(L, index) ? LSH_TRUE : LSH_FALSE); break;
    case LUA_TNUMBER:
      if (lua_isinteger(L, index)) {
        int64_t integer = lua_tointegerx(L, index, NULL);
        lsh_put_wide(e, LSH_INTEGER, &integer);
      } else {
        double number = lua_tonumberx(L, index, NULL);
        if (!isfinite(number)) lsh_refuse_result(e, "is not a finite number");
        lsh_put_wide(e, LSH_NUMBER, &number);
      }
      break;
    case LUA_TSTRING: {
      size_t length;
      const char *bytes = lua_tolstring(L, index, &length);
      lsh_put_tag(e, LSH_STRING);
      lsh_put_string(e, bytes, length);
      break;
    }
    case LUA_TTABLE:
      luaL_checkstack(L, 4, NULL);
      if (!lsh_push_target(L, index)) lua_pushvalue(L, index);
      encode_table(e);
      lua_settop(L, -2);
      break;
    case LUA_TFUNCTION: encode_function(e, index); break;
    default: lsh_refuse_result(e, "has a type that cannot be returned");
  }
}

void lsh_encode_result(lua_State *L, int index, bool allow_functions) {
  lsh_encoder e; // its arrays need no value before they are used
  e.L = L;
  e.s = lsh_of(L);
  e.allow_functions = allow_functions;
  e.depth = 0;
  e.s->out.count = 0;
  lsh_encode(&e, index);
}
