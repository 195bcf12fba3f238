// Read-only views of tables that nothing changes any more.
//
// A view is an empty table whose metatable's __index is the table it shows, so reading needs no C.
// Its only raw entry, under a key that no script can make, is that table too. In the table shown
// every inner table has been replaced by its view.

#include "internal.h"

static const char target_key, metatable_key;

bool lsh_push_target(lua_State *L, int index) {
  index = lua_absindex(L, index);
  if (!lua_istable(L, index) || !lua_getmetatable(L, index)) return false;
  lua_settop(L, -2);
  if (lua_rawgetp(L, index, &target_key) == LUA_TTABLE) return true;
  lua_settop(L, -2);
  return false;
}

static int view_newindex(lua_State *L) {
  if (lua_type(L, 2) == LUA_TSTRING) {
    return luaL_error(L, "this table is read-only; its field '%s' cannot be set",
                      lua_tostring(L, 2));
  }
  return luaL_error(L, "this table is read-only");
}

static int view_length(lua_State *L) {
  if (!lsh_push_target(L, 1)) luaL_error(L, "a read-only view is expected here");
  lua_pushinteger(L, luaL_len(L, -1));
  return 1;
}

static void push_frozen(lua_State *L, int index, int depth) {
  index = lua_absindex(L, index);
  luaL_checkstack(L, 8, NULL);
  if (lsh_push_target(L, index)) { // is a view already
    lua_settop(L, -2);
    lua_pushvalue(L, index);
    return;
  }
  if (depth > 32) luaL_error(L, "this table is too deep to be frozen");
  lua_pushnil(L);
  while (lua_next(L, index)) {
    if (lua_istable(L, -1)) {
      lua_pushvalue(L, -2); // key, value, key
      push_frozen(L, -2, depth + 1);
      lua_rawset(L, index); // an existing field, so the traversal may go on
    }
    lua_settop(L, -2);
  }
  lua_createtable(L, 0, 1);
  lua_pushvalue(L, index);
  lua_rawsetp(L, -2, &target_key);
  lua_createtable(L, 0, 4);
  lua_rawgetp(L, LUA_REGISTRYINDEX, &metatable_key);
  static const char *const shared[] = {"__newindex", "__len", "__metatable"};
  for (size_t i = 0; i < sizeof shared / sizeof *shared; i++) {
    lua_getfield(L, -1, shared[i]);
    lua_setfield(L, -3, shared[i]);
  }
  lua_settop(L, -2);
  lua_pushvalue(L, index);
  lua_setfield(L, -2, "__index");
  lua_setmetatable(L, -2);
}

void lsh_push_frozen(lua_State *L, int index) { push_frozen(L, index, 0); }

int lsh_freeze(lua_State *L) {
  luaL_checktype(L, 1, LUA_TTABLE);
  lua_settop(L, 1);
  push_frozen(L, 1, 0);
  return 1;
}

void lsh_open_readonly(lua_State *L) {
  static const luaL_Reg methods[] = {
    {"__newindex", view_newindex},
    {"__len", view_length},
    {NULL, NULL},
  };
  luaL_newlib(L, methods);
  lua_pushboolean(L, false);
  lua_setfield(L, -2, "__metatable");
  lua_rawsetp(L, LUA_REGISTRYINDEX, &metatable_key);
}
