// Values across the border, as described at `lsh_tag`.

#include "internal.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

// Arguments

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

// Results

typedef struct encoder {
  lua_State *L;
  lsh_state *s;
  bool allow_functions;
  int depth;
  const void *tables[LSH_MAX_DEPTH + 1]; // that are being encoded, to find cycles
  lsh_key path[LSH_MAX_DEPTH + 1];
} encoder;

// Fails with the place inside the result, such as "result.pillars[2]".
_Noreturn static void fail(encoder *e, const char *why) {
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

// Makes room for a value; what follows may be stored without another look.
static inline uint8_t *room(encoder *e, size_t count) {
  lsh_buffer *out = &e->s->out;
  if (count > LSH_MAX_RESULT - out->count) fail(e, "makes the result too large");
  if (count > out->capacity - out->count && !lsh_reserve(out, count)) {
    luaL_error(e->L, "not enough memory");
  }
  uint8_t *at = out->data + out->count;
  out->count += count;
  return at;
}

static inline void put_tag(encoder *e, lsh_tag tag) { *room(e, 1) = (uint8_t)tag; }

// A tag and eight bytes.
static inline void put_wide(encoder *e, lsh_tag tag, const void *value) {
  uint8_t *at = room(e, 9);
  *at = (uint8_t)tag;
  memcpy(at + 1, value, 8);
}

// A tag and four bytes.
static inline void put_narrow(encoder *e, lsh_tag tag, const void *value) {
  uint8_t *at = room(e, 5);
  *at = (uint8_t)tag;
  memcpy(at + 1, value, 4);
}

static inline void put_string(encoder *e, const char *bytes, size_t length) {
  if (length > LSH_MAX_RESULT) fail(e, "makes the result too large");
  uint32_t count = (uint32_t)length;
  uint8_t *at = room(e, sizeof count + length);
  memcpy(at, &count, sizeof count);
  memcpy(at + sizeof count, bytes, length);
}

static void encode(encoder *e, int index);

static void encode_function(encoder *e, int index) {
  if (!e->allow_functions) fail(e, "is a function; only plain data can be returned");
  lua_pushvalue(e->L, index);
  int32_t reference = luaL_ref(e->L, LUA_REGISTRYINDEX);
  lsh_append(e->L, &e->s->issued, &reference, sizeof reference);
  put_narrow(e, LSH_FUNCTION, &reference);
}

// Encodes the value on top of the stack as a part of the table that is being encoded.
static inline void encode_part(encoder *e, int index) {
  e->depth++;
  encode(e, index);
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

static void encode_list(encoder *e, int table, size_t length) {
  uint32_t announced = (uint32_t)length;
  put_narrow(e, LSH_LIST, &announced);
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
static bool encode_small_record(encoder *e, int table) {
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
  put_narrow(e, count == 0 ? LSH_LIST : LSH_RECORD, &announced);
  for (int i = 0; i < count; i++) {
    e->path[e->depth] = keys[i];
    put_string(e, keys[i].bytes, keys[i].length);
    encode_part(e, places[i]);
  }
  lua_settop(L, table);
  return true;
}

// Encodes a table by looking at all keys in order.
static void encode_any_table(encoder *e, int table) {
  lua_State *L = e->L;
  lsh_state *s = e->s;
  size_t start = s->keys.count;
  size_t count = lsh_push_keys(L, table);
  const lsh_key *first = (const lsh_key *)(void *)(s->keys.data + start);
  bool is_list = count == 0 || first->kind == LSH_KEY_INTEGER;
  if (is_list && count > 0) {
    const lsh_key *last = first + count - 1;
    if (last->kind != LSH_KEY_INTEGER) fail(e, "mixes a list with named fields");
    if (first->integer != 1 || last->integer != (lua_Integer)count) {
      fail(e, "is a list with gaps; it must be numbered from 1");
    }
  } else if (count > 0 && (first->kind != LSH_KEY_STRING || first[count - 1].kind != LSH_KEY_STRING)) {
    fail(e, "has a key that is neither a text nor a position");
  }
  if (is_list) {
    s->keys.count = start;
    encode_list(e, table, count);
    return;
  }
  uint32_t announced = (uint32_t)count;
  put_narrow(e, LSH_RECORD, &announced);
  for (size_t i = 0; i < count; i++) {
    lsh_key key = ((const lsh_key *)(void *)(s->keys.data + start))[i];
    e->path[e->depth] = key;
    put_string(e, key.bytes, key.length);
    lua_pushlstring(L, key.bytes, key.length);
    lua_rawget(L, table);
    encode_part(e, table + 1);
    lua_settop(L, table);
  }
  s->keys.count = start;
}

// Encodes the table on top of the stack.
static void encode_table(encoder *e) {
  int table = lua_gettop(e->L);
  const void *identity = lua_topointer(e->L, table);
  for (int i = 0; i < e->depth; i++) {
    if (e->tables[i] == identity) fail(e, "contains itself");
  }
  if (e->depth >= LSH_MAX_DEPTH) fail(e, "is nested too deeply");
  e->tables[e->depth] = identity;
  luaL_checkstack(e->L, 2 * FEW_FIELDS + 8, NULL);
  size_t length = plain_length(e->L, table);
  if (length > 0) {
    encode_list(e, table, length);
  } else if (!encode_small_record(e, table)) {
    encode_any_table(e, table);
  }
}

static void encode(encoder *e, int index) {
  lua_State *L = e->L;
  switch (lua_type(L, index)) {
    case LUA_TNIL: put_tag(e, LSH_NIL); break;
    case LUA_TBOOLEAN: put_tag(e, lua_toboolean(L, index) ? LSH_TRUE : LSH_FALSE); break;
    case LUA_TNUMBER:
      if (lua_isinteger(L, index)) {
        int64_t integer = lua_tointegerx(L, index, NULL);
        put_wide(e, LSH_INTEGER, &integer);
      } else {
        double number = lua_tonumberx(L, index, NULL);
        if (!isfinite(number)) fail(e, "is not a finite number");
        put_wide(e, LSH_NUMBER, &number);
      }
      break;
    case LUA_TSTRING: {
      size_t length;
      const char *bytes = lua_tolstring(L, index, &length);
      put_tag(e, LSH_STRING);
      put_string(e, bytes, length);
      break;
    }
    case LUA_TTABLE:
      luaL_checkstack(L, 4, NULL);
      if (!lsh_push_target(L, index)) lua_pushvalue(L, index);
      encode_table(e);
      lua_settop(L, -2);
      break;
    case LUA_TFUNCTION: encode_function(e, index); break;
    default: fail(e, "has a type that cannot be returned");
  }
}

static void encode_at_end(lua_State *L, lsh_state *s, int index, bool allow_functions) {
  encoder e; // its arrays need no value before they are used
  e.L = L;
  e.s = s;
  e.allow_functions = allow_functions;
  e.depth = 0;
  encode(&e, index);
}

void lsh_encode_result(lua_State *L, int index, bool allow_functions) {
  lsh_state *s = lsh_of(L);
  s->out.count = 0;
  encode_at_end(L, s, index, allow_functions);
}

// emit(value): adds a value to the result of a call that is made for what it emits. A value that
// cannot be used raises an error and leaves nothing.
int lsh_emit(lua_State *L) {
  lsh_state *s = lsh_of(L);
  luaL_checkany(L, 1);
  s->out.count = s->emitted;
  encode_at_end(L, s, 1, false);
  s->emitted = s->out.count;
  return 0;
}
