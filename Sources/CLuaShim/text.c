// Functions on strings that differ from the stock ones: no patterns, no addresses, no large results.

#define _GNU_SOURCE // memmem
#include "internal.h"

#include <string.h>

// Functions that take any number of arguments convert or compare each: a call with a hundred long
// strings would take seconds in which no instruction ends.
static void charge_arguments(lua_State *L) {
  for (int i = lua_gettop(L); i > 0; i--) {
    if (lua_type(L, i) == LUA_TSTRING && lua_rawlen(L, i) > 64) lsh_work(L, lua_rawlen(L, i));
  }
}

int lsh_max(lua_State *L) {
  charge_arguments(L);
  return lsh_of(L)->stock.max(L);
}

int lsh_min(lua_State *L) {
  charge_arguments(L);
  return lsh_of(L)->stock.min(L);
}

int lsh_char(lua_State *L) {
  charge_arguments(L);
  return lsh_of(L)->stock.character(L);
}

int lsh_utf8_char(lua_State *L) {
  charge_arguments(L);
  return lsh_of(L)->stock.utf8_char(L);
}

static bool looks_like_pattern(const char *part, size_t length) {
  for (size_t i = 0; i < length; i++) {
    if (part[i] != 0 && strchr("^$*+?.([%-", part[i])) return true;
  }
  return false;
}

// find(text, part, from, plain): plain search only. memmem is linear, the stock search is not.
int lsh_find(lua_State *L) {
  size_t length, part_length;
  const char *text = luaL_checklstring(L, 1, &length);
  const char *part = luaL_checklstring(L, 2, &part_length);
  lua_Integer from = luaL_optinteger(L, 3, 1);
  if (!lua_toboolean(L, 4) && looks_like_pattern(part, part_length)) {
    return luaL_error(L, "string.find searches plain text only; give true as fourth argument");
  }
  if (from < 0) from = from < -(lua_Integer)length ? 1 : (lua_Integer)length + from + 1;
  if (from == 0) from = 1;
  if ((lua_Unsigned)from > length + 1) {
    lua_pushnil(L);
    return 1;
  }
  size_t start = (size_t)from - 1;
  if (length > 1024) lsh_work(L, (length - start) / LSH_BYTES_PER_UNIT);
  const char *found = memmem(text + start, length - start, part, part_length);
  if (!found) {
    lua_pushnil(L);
    return 1;
  }
  lua_pushinteger(L, found - text + 1);
  lua_pushinteger(L, found - text + (lua_Integer)part_length);
  return 2;
}

// rep(text, count, separator): the stock loop runs `count` times even where there is nothing to copy.
int lsh_rep(lua_State *L) {
  size_t length, separator = 0;
  luaL_checklstring(L, 1, &length);
  lua_Integer count = luaL_checkinteger(L, 2);
  luaL_optlstring(L, 3, "", &separator);
  if (count <= 0 || length + separator == 0) {
    lua_pushliteral(L, "");
    return 1;
  }
  if (length + separator > LSH_MAX_REPEAT || count > LSH_MAX_REPEAT
      || (length + separator) * (size_t)count > LSH_MAX_REPEAT) {
    return luaL_error(L, "string.rep cannot make more than %d bytes", (int)LSH_MAX_REPEAT);
  }
  if (count > 1024) lsh_work(L, (lua_Unsigned)count / 4);
  return lsh_of(L)->stock.rep(L);
}

// format(form, …): a table or function as %s is its type, since the stock text is an address.
int lsh_format(lua_State *L) {
  size_t length;
  charge_arguments(L);
  const char *form = luaL_checklstring(L, 1, &length);
  const char *end = form + length;
  int argument = 1;
  while (form < end && (form = memchr(form, '%', (size_t)(end - form))) != NULL) {
    form++;
    if (form < end && *form == '%') {
      form++;
      continue;
    }
    while (form < end && *form && strchr("-+ #0123456789.", *form)) form++;
    if (form >= end) break;
    argument++;
    char conversion = *form++;
    if (conversion == 'p') return luaL_error(L, "string.format has no '%%p' here");
    int type = lua_type(L, argument);
    if (conversion == 's' && type > LUA_TSTRING) {
      lua_pushstring(L, lua_typename(L, type));
      lua_replace(L, argument);
    } else if (lsh_is_nan(L, argument)) {
      // The sign of what is no number differs between processors.
      if (conversion == 's') lua_pushliteral(L, "nan");
      else lua_pushnumber(L, __builtin_copysign(lua_tonumber(L, argument), 1));
      lua_replace(L, argument);
    }
  }
  return lsh_of(L)->stock.format(L);
}

// The functions of utf8 read whole strings without allocating, so no other limit sees them.
static void charge_text(lua_State *L) {
  size_t length;
  luaL_checklstring(L, 1, &length);
  if (length > 1024) lsh_work(L, length / LSH_BYTES_PER_UNIT);
}

int lsh_utf8_len(lua_State *L) {
  charge_text(L);
  return lsh_of(L)->stock.utf8_len(L);
}

int lsh_utf8_offset(lua_State *L) {
  charge_text(L);
  return lsh_of(L)->stock.utf8_offset(L);
}

int lsh_utf8_codepoint(lua_State *L) {
  charge_text(L);
  return lsh_of(L)->stock.utf8_codepoint(L);
}
