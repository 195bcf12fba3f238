// Functions on tables. The length of a table with holes may be close to 2^63, so every loop over a
// length is charged before it runs.

#include "internal.h"

#include <limits.h>

static lua_Unsigned length_of(lua_State *L) {
  luaL_checktype(L, 1, LUA_TTABLE);
  lua_Integer length = luaL_len(L, 1);
  return length > 0 ? (lua_Unsigned)length : 0;
}

int lsh_concat(lua_State *L) {
  lsh_work(L, length_of(L) / 4);
  return lsh_of(L)->stock.concat(L);
}

int lsh_insert(lua_State *L) {
  if (lua_gettop(L) > 2) lsh_work(L, length_of(L) / 4);
  return lsh_of(L)->stock.insert(L);
}

int lsh_remove(lua_State *L) {
  if (lua_gettop(L) > 1) lsh_work(L, length_of(L) / 4);
  return lsh_of(L)->stock.remove(L);
}

int lsh_unpack(lua_State *L) {
  lua_Integer first = luaL_optinteger(L, 2, 1);
  lua_Integer last = luaL_opt(L, luaL_checkinteger, 3, luaL_len(L, 1));
  if (first > last) return 0;
  lua_Unsigned count = (lua_Unsigned)last - (lua_Unsigned)first;
  if (count >= 1000000 || !lua_checkstack(L, (int)++count)) {
    return luaL_error(L, "too many results to unpack");
  }
  for (lua_Unsigned i = 0; i < count; i++) {
    if (i % 256 == 0) lsh_work(L, 256);
    lua_geti(L, 1, first + (lua_Integer)i);
  }
  return (int)count;
}

// table.create(elements, fields): an empty table with room for so many, as in Lua 5.5.
int lsh_create(lua_State *L) {
  lua_Integer elements = luaL_checkinteger(L, 1);
  lua_Integer fields = luaL_optinteger(L, 2, 0);
  luaL_argcheck(L, elements >= 0 && elements <= LSH_MAX_KEYS, 1, "out of range");
  luaL_argcheck(L, fields >= 0 && fields <= LSH_MAX_KEYS, 2, "out of range");
  lua_createtable(L, (int)elements, (int)fields);
  return 1;
}

enum { TABLE = 1, COMPARATOR = 2, FROM = 3, TO = 4 };

// Whether element `right` of FROM must stand before element `left`.
static bool must_swap(lua_State *L, lua_Integer left, lua_Integer right) {
  bool answer;
  if (lua_isnil(L, COMPARATOR)) {
    lua_rawgeti(L, FROM, right);
    lua_rawgeti(L, FROM, left);
    answer = lua_compare(L, -2, -1, LUA_OPLT);
    lua_settop(L, -3);
  } else {
    lua_pushvalue(L, COMPARATOR);
    lua_rawgeti(L, FROM, right);
    lua_rawgeti(L, FROM, left);
    lua_call(L, 2, 1);
    answer = lua_toboolean(L, -1);
    lua_settop(L, -2);
  }
  return answer;
}

static void copy_element(lua_State *L, lua_Integer from, lua_Integer to) {
  lua_rawgeti(L, FROM, from);
  lua_rawseti(L, TO, to);
}

static void merge(lua_State *L, lua_Integer low, lua_Integer middle, lua_Integer high) {
  lua_Integer left = low, right = middle;
  for (lua_Integer to = low; to < high; to++) {
    bool take_right = left >= middle || (right < high && must_swap(L, left, right));
    copy_element(L, take_right ? right++ : left++, to);
  }
}

static void rotate_tables(lua_State *L) {
  lua_pushvalue(L, FROM);
  lua_copy(L, TO, FROM);
  lua_replace(L, TO);
}

// sort(table, comparator): a merge sort. Unlike the stock one it is stable, has no random pivot, and
// takes any comparator.
int lsh_sort(lua_State *L) {
  lua_Unsigned count = length_of(L);
  if (!lua_isnoneornil(L, COMPARATOR)) luaL_checktype(L, COMPARATOR, LUA_TFUNCTION);
  lua_settop(L, 2);
  if (lsh_push_target(L, TABLE)) return luaL_error(L, "this table is read-only");
  if (count < 2) return 0;
  luaL_argcheck(L, count < INT_MAX / 2, 1, "array too big");
  lsh_work(L, count);
  lua_createtable(L, (int)count, 0);
  lua_createtable(L, (int)count, 0);
  lua_Integer end = (lua_Integer)count + 1;
  for (lua_Integer i = 1; i < end; i++) {
    lua_geti(L, TABLE, i);
    lua_rawseti(L, FROM, i);
  }
  for (lua_Integer width = 1; width < end - 1; width *= 2) {
    for (lua_Integer low = 1; low < end; low += 2 * width) {
      lua_Integer middle = low + width < end ? low + width : end;
      lua_Integer high = low + 2 * width < end ? low + 2 * width : end;
      lsh_work(L, (lua_Unsigned)(high - low) / 2);
      merge(L, low, middle, high);
    }
    rotate_tables(L);
  }
  for (lua_Integer i = 1; i < end; i++) {
    lua_rawgeti(L, FROM, i);
    lua_seti(L, TABLE, i);
  }
  return 0;
}
