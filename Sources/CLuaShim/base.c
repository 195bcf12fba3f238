// Base functions of the sandbox that differ from the stock ones.

#include "internal.h"

#include <string.h>

// Replaces a view at index 1 by the table it shows.
static void unwrap_first(lua_State *L) {
  luaL_checktype(L, 1, LUA_TTABLE);
  if (lsh_push_target(L, 1)) lua_replace(L, 1);
}

// Upvalues: the table, its keys in order, the position of the last key.
static int step(lua_State *L) {
  lua_Integer at = lua_tointegerx(L, lua_upvalueindex(3), NULL);
  lua_settop(L, 0);
  while (lua_rawgeti(L, lua_upvalueindex(2), ++at) != LUA_TNIL) {
    lua_pushvalue(L, -1);
    if (lua_rawget(L, lua_upvalueindex(1)) != LUA_TNIL) {
      lua_pushinteger(L, at);
      lua_replace(L, lua_upvalueindex(3));
      return 2;
    }
    lua_settop(L, 0); // removed since the loop began
  }
  lua_pushinteger(L, at - 1);
  lua_replace(L, lua_upvalueindex(3));
  lua_pushnil(L);
  return 1;
}

// pairs(table): goes over the keys that are there at the start, in order, so the loop may change
// the table.
int lsh_pairs(lua_State *L) {
  lsh_state *s = lsh_of(L);
  luaL_checktype(L, 1, LUA_TTABLE);
  lua_settop(L, 1);
  if (!lsh_push_target(L, 1)) lua_pushvalue(L, 1);
  size_t start = s->keys.count;
  size_t count = lsh_push_keys(L, 2);
  lua_createtable(L, (int)count, 0);
  for (size_t i = 0; i < count; i++) {
    lsh_push_key(L, (const lsh_key *)(void *)(s->keys.data + start) + i);
    lua_rawseti(L, 3, (lua_Integer)i + 1);
  }
  s->keys.count = start;
  lua_pushinteger(L, 0);
  lua_pushcclosure(L, step, 3);
  lua_pushvalue(L, 1); // not the table behind a view
  lua_pushnil(L);
  return 3;
}

// next(table, key): the entry after `key` in order. Looks at all keys; pairs is faster.
int lsh_next(lua_State *L) {
  unwrap_first(L);
  lua_settop(L, 2);
  lsh_key after, key, best = {0};
  bool has_after = !lua_isnil(L, 2);
  if (has_after && !lsh_read_key(L, 2, &after)) luaL_argerror(L, 2, "this key has no order");
  bool found = false;
  size_t seen = 0;
  lua_pushnil(L);
  while (lua_next(L, 1)) {
    if (++seen % 1024 == 0) lsh_work(L, 4096); // a key costs as much as a few instructions
    if (!lsh_read_key(L, 3, &key)) {
      return luaL_error(L, "a table with a %s as key has no fixed order", luaL_typename(L, 3));
    }
    bool follows = !has_after || lsh_compare_keys(&key, &after) > 0;
    if (follows && (!found || lsh_compare_keys(&key, &best) < 0)) {
      best = key;
      found = true;
    }
    lua_settop(L, 3);
  }
  if (!found) {
    lua_pushnil(L);
    return 1;
  }
  lsh_push_key(L, &best);
  lua_pushvalue(L, -1);
  lua_rawget(L, 1);
  return 2;
}

// pcall(function, …): a limit that has tripped is raised again and cannot be caught.
int lsh_pcall(lua_State *L) {
  lsh_state *s = lsh_of(L);
  luaL_checkany(L, 1);
  lsh_work(L, 1);
  size_t keys = s->keys.count;
  int status = lua_pcall(L, lua_gettop(L) - 1, LUA_MULTRET, 0);
  if (status != LUA_OK) {
    s->keys.count = keys;
    lsh_notice_memory_error(s, status);
    if (s->trip != LSH_OK) return lua_error(L);
    lsh_work(L, 1);
  }
  luaL_checkstack(L, 1, NULL);
  lua_pushboolean(L, status == LUA_OK);
  lua_insert(L, 1);
  return lua_gettop(L);
}

// tostring(value): never an address, never a metamethod.
int lsh_tostring(lua_State *L) {
  luaL_checkany(L, 1);
  switch (lua_type(L, 1)) {
    case LUA_TNUMBER:
      if (lsh_is_nan(L, 1)) {
        lua_pushliteral(L, "nan"); // its sign differs between processors
        return 1;
      }
      __attribute__((fallthrough));
    case LUA_TSTRING:
      lua_settop(L, 1);
      lua_tostring(L, 1);
      return 1;
    case LUA_TBOOLEAN:
      lua_pushstring(L, lua_toboolean(L, 1) ? "true" : "false");
      return 1;
    default:
      lua_pushstring(L, luaL_typename(L, 1));
      return 1;
  }
}

int lsh_tonumber(lua_State *L) {
  lua_Unsigned length = lua_type(L, 1) == LUA_TSTRING ? lua_rawlen(L, 1) : 0;
  if (length > 1024) lsh_work(L, length / LSH_BYTES_PER_UNIT);
  return lsh_of(L)->stock.tonumber(L);
}

// currentline(level): line and chunk name of a caller, 1 being the function that calls; without a
// level those of the innermost untrusted chunk. Only for trusted chunks.
int lsh_currentline(lua_State *L) {
  lua_Debug frame;
  bool innermost = lua_isnoneornil(L, 1);
  lua_Integer level = innermost ? 1 : luaL_checkinteger(L, 1);
  for (; level >= 0 && level < 1000000 && lua_getstack(L, (int)level, &frame); level++) {
    if (!lua_getinfo(L, "Sl", &frame)) break;
    if (innermost && frame.source[0] != '@') continue;
    lua_pushinteger(L, frame.currentline);
    lua_pushstring(L, frame.source + 1);
    return 2;
  }
  lua_pushnil(L);
  return 1;
}
