// The order of table keys. Lua's own order changes from run to run, ours does not: integers, then
// floats, both ascending, then strings bytewise, then false and true.

#include "internal.h"

#include <string.h>

bool lsh_read_key(lua_State *L, int index, lsh_key *key) {
  switch (lua_type(L, index)) {
    case LUA_TNUMBER:
      if (lua_isinteger(L, index)) {
        key->kind = LSH_KEY_INTEGER;
        key->integer = lua_tointegerx(L, index, NULL);
      } else {
        key->kind = LSH_KEY_FLOAT;
        key->number = lua_tonumberx(L, index, NULL);
      }
      return true;
    case LUA_TSTRING:
      key->kind = LSH_KEY_STRING;
      key->bytes = lua_tolstring(L, index, &key->length);
      return true;
    case LUA_TBOOLEAN:
      key->kind = LSH_KEY_BOOLEAN;
      key->boolean = lua_toboolean(L, index);
      return true;
    default:
      return false;
  }
}

void lsh_push_key(lua_State *L, const lsh_key *key) {
  switch (key->kind) {
    case LSH_KEY_INTEGER: lua_pushinteger(L, key->integer); break;
    case LSH_KEY_FLOAT: lua_pushnumber(L, key->number); break;
    case LSH_KEY_STRING: lua_pushlstring(L, key->bytes, key->length); break;
    case LSH_KEY_BOOLEAN: lua_pushboolean(L, key->boolean); break;
  }
}

int lsh_compare_keys(const lsh_key *a, const lsh_key *b) {
  if (a->kind != b->kind) return a->kind < b->kind ? -1 : 1;
  switch (a->kind) {
    case LSH_KEY_INTEGER: return (a->integer > b->integer) - (a->integer < b->integer);
    case LSH_KEY_FLOAT: return (a->number > b->number) - (a->number < b->number);
    case LSH_KEY_BOOLEAN: return a->boolean - b->boolean;
    case LSH_KEY_STRING: break;
  }
  size_t common = a->length < b->length ? a->length : b->length;
  int order = memcmp(a->bytes, b->bytes, common);
  if (order != 0) return order;
  return (a->length > b->length) - (a->length < b->length);
}

static void sift(lsh_key *keys, size_t root, size_t count) {
  lsh_key moved = keys[root];
  for (size_t child; (child = 2 * root + 1) < count; root = child) {
    if (child + 1 < count && lsh_compare_keys(&keys[child], &keys[child + 1]) < 0) child++;
    if (lsh_compare_keys(&moved, &keys[child]) >= 0) break;
    keys[root] = keys[child];
  }
  keys[root] = moved;
}

// Sorts in place and looks at the limits on the way, which libc's qsort cannot do.
void lsh_sort_keys(lua_State *L, lsh_key *keys, size_t count) {
  enum { FEW = 16, STEP = 2048 };
  if (count <= FEW) {
    for (size_t i = 1; i < count; i++) {
      lsh_key moved = keys[i];
      size_t at = i;
      for (; at > 0 && lsh_compare_keys(&moved, &keys[at - 1]) < 0; at--) keys[at] = keys[at - 1];
      keys[at] = moved;
    }
    return;
  }
  size_t ordered = 1; // the list part of a table comes in order already
  while (ordered < count && lsh_compare_keys(&keys[ordered - 1], &keys[ordered]) < 0) ordered++;
  if (ordered == count) return;
  for (size_t root = count / 2; root-- > 0;) {
    if (root % STEP == 0) lsh_work(L, STEP);
    sift(keys, root, count);
  }
  for (size_t last = count - 1; last > 0; last--) {
    if (last % STEP == 0) lsh_work(L, STEP);
    lsh_key largest = keys[0];
    keys[0] = keys[last];
    keys[last] = largest;
    sift(keys, 0, last);
  }
}

size_t lsh_push_keys(lua_State *L, int table) {
  lsh_state *s = lsh_of(L);
  size_t start = s->keys.count;
  size_t count = 0;
  luaL_checkstack(L, 3, NULL);
  lua_pushnil(L);
  while (lua_next(L, table)) {
    lsh_key key;
    if (!lsh_read_key(L, -2, &key)) {
      luaL_error(L, "a table with a %s as key has no fixed order; use texts or numbers as keys",
                 luaL_typename(L, -2));
    }
    if (++count > LSH_MAX_KEYS) luaL_error(L, "a table with this many entries cannot be ordered");
    if (count % 1024 == 0) lsh_work(L, 1024);
    lsh_append(L, &s->keys, &key, sizeof key);
    lua_settop(L, -2);
  }
  lsh_sort_keys(L, (lsh_key *)(void *)(s->keys.data + start), count);
  return count;
}
