// The libraries that scripts see. Lists of what is allowed: anything else of the stock libraries is
// out of reach, because patterns, finalizers and huge loops in C cannot be stopped by the count hook.

#include "internal.h"

typedef struct entry {
  const char *name;
  lua_CFunction host; // NULL: the stock value is taken as it is
} entry;

static const entry base_entries[] = {
  {"assert", NULL},       {"error", NULL},          {"ipairs", NULL},
  {"next", lsh_next},     {"pairs", lsh_pairs},     {"pcall", lsh_pcall},
  {"select", NULL},       {"tonumber", lsh_tonumber}, {"tostring", lsh_tostring},
  {"type", NULL},         {NULL, NULL},
};

static const entry string_entries[] = {
  {"byte", NULL},  {"char", lsh_char},    {"find", lsh_find},   {"format", lsh_format},
  {"len", NULL},   {"lower", NULL},   {"rep", lsh_rep},     {"reverse", NULL},
  {"sub", NULL},   {"upper", NULL},   {NULL, NULL},
};

static const entry table_entries[] = {
  {"concat", lsh_concat}, {"create", lsh_create}, {"insert", lsh_insert}, {"pack", NULL},
  {"remove", lsh_remove}, {"sort", lsh_sort},     {"unpack", lsh_unpack}, {NULL, NULL},
};

static const entry math_entries[] = {
  {"abs", NULL},        {"acos", NULL},       {"asin", NULL}, {"atan", NULL},      {"ceil", NULL},
  {"cos", NULL},        {"deg", NULL},        {"exp", NULL},  {"floor", NULL},     {"fmod", NULL},
  {"huge", NULL},       {"log", NULL},        {"max", lsh_max},  {"maxinteger", NULL}, {"min", lsh_min},
  {"mininteger", NULL}, {"modf", NULL},       {"pi", NULL},   {"rad", NULL},       {"sin", NULL},
  {"sqrt", NULL},       {"tan", NULL},        {"tointeger", NULL}, {"type", NULL}, {"ult", NULL},
  {NULL, NULL},
};

static const entry utf8_entries[] = {
  {"char", lsh_utf8_char}, {"charpattern", NULL},     {"codepoint", lsh_utf8_codepoint},
  {"codes", NULL},         {"len", lsh_utf8_len},     {"offset", lsh_utf8_offset},
  {NULL, NULL},
};

// Added for chunks that ship with the program.
static const entry trusted_entries[] = {
  {"getmetatable", NULL}, {"rawequal", NULL}, {"rawget", NULL},
  {"rawlen", NULL},       {"rawset", NULL},   {"setmetatable", NULL},
  {NULL, NULL},
};

typedef struct library {
  const char *name;
  lua_CFunction open;
  const entry *entries;
} library;

static const library libraries[] = {
  {"_G", luaopen_base, base_entries},        {"string", luaopen_string, string_entries},
  {"table", luaopen_table, table_entries},   {"math", luaopen_math, math_entries},
  {"utf8", luaopen_utf8, utf8_entries},
};
enum { LIBRARY_COUNT = sizeof libraries / sizeof *libraries, BASE = 0, STRING = 1 };

static char trusted_key; // the global table of trusted chunks

static const void *template_key(int library) { return &libraries[library]; }

static void copy_entries(lua_State *L, int stock, int to, const entry *entries) {
  for (; entries->name; entries++) {
    if (entries->host) lua_pushcfunction(L, entries->host);
    else lua_getfield(L, stock, entries->name);
    lua_setfield(L, to, entries->name);
  }
}

static void copy_table(lua_State *L, int from, int to) {
  lua_pushnil(L);
  while (lua_next(L, from)) {
    lua_pushvalue(L, -2);
    lua_insert(L, -2);
    lua_rawset(L, to);
  }
}

static lua_CFunction stock_function(lua_State *L, int stock, const char *name) {
  lua_getfield(L, stock, name);
  lua_CFunction function = lua_tocfunction(L, -1);
  lua_settop(L, -2);
  return function;
}

static void keep_stock(lua_State *L, int index, const char *library) {
  lsh_stock *stock = &lsh_of(L)->stock;
  switch (library[0]) {
    case '_': stock->tonumber = stock_function(L, index, "tonumber"); break;
    case 's':
      stock->format = stock_function(L, index, "format");
      stock->rep = stock_function(L, index, "rep");
      stock->character = stock_function(L, index, "char");
      break;
    case 't':
      stock->concat = stock_function(L, index, "concat");
      stock->insert = stock_function(L, index, "insert");
      stock->remove = stock_function(L, index, "remove");
      break;
    case 'm':
      stock->max = stock_function(L, index, "max");
      stock->min = stock_function(L, index, "min");
      break;
    case 'u':
      stock->utf8_char = stock_function(L, index, "char");
      stock->utf8_len = stock_function(L, index, "len");
      stock->utf8_offset = stock_function(L, index, "offset");
      stock->utf8_codepoint = stock_function(L, index, "codepoint");
      break;
    default: break;
  }
}

static int sandbox(lua_State *L) {
  lsh_push_sandbox(L);
  return 1;
}

// Makes a template of every library, once per state; sandboxes get copies, so that no chunk can
// change what another one sees.
void lsh_open_libraries(lua_State *L) {
  lua_settop(L, 0);
  for (int i = 0; i < LIBRARY_COUNT; i++) {
    luaL_requiref(L, libraries[i].name, libraries[i].open, false);
    keep_stock(L, 1, libraries[i].name);
    lua_newtable(L);
    copy_entries(L, 1, 2, libraries[i].entries);
    lua_rawsetp(L, LUA_REGISTRYINDEX, template_key(i));
    if (i == BASE) {
      lua_newtable(L);
      copy_entries(L, 1, 2, trusted_entries);
      lua_rawsetp(L, LUA_REGISTRYINDEX, &trusted_key);
    }
    lua_settop(L, 0);
  }

  // Methods of strings come from a table of their own, reachable by no name.
  lua_pushliteral(L, "");
  lua_getmetatable(L, 1);
  lua_newtable(L);
  lua_rawgetp(L, LUA_REGISTRYINDEX, template_key(STRING));
  copy_table(L, 4, 3);
  lua_pushvalue(L, 3);
  lua_setfield(L, 2, "__index");
  lua_pushboolean(L, false);
  lua_setfield(L, 2, "__metatable");

  // The stock libraries themselves go.
  lua_pushnil(L);
  lua_setfield(L, LUA_REGISTRYINDEX, LUA_LOADED_TABLE);
  lua_newtable(L);
  lua_rawseti(L, LUA_REGISTRYINDEX, LUA_RIDX_GLOBALS);

  lua_settop(L, 0);
  lsh_push_sandbox(L);
  lua_rawgetp(L, LUA_REGISTRYINDEX, &trusted_key);
  copy_table(L, 2, 1);
  lua_pushcfunction(L, sandbox);
  lua_setfield(L, 1, "sandbox");
  lua_pushcfunction(L, lsh_freeze);
  lua_setfield(L, 1, "freeze");
  lua_pushcfunction(L, lsh_record);
  lua_setfield(L, 1, "record");
  lua_pushcfunction(L, lsh_currentline);
  lua_setfield(L, 1, "currentline");
  lua_pushvalue(L, 1);
  lua_rawsetp(L, LUA_REGISTRYINDEX, &trusted_key);
  lua_settop(L, 0);
}

// A new environment table with copies of the libraries.
void lsh_push_sandbox(lua_State *L) {
  luaL_checkstack(L, 8, NULL);
  lua_createtable(L, 0, 24);
  int environment = lua_gettop(L);
  for (int i = 0; i < LIBRARY_COUNT; i++) {
    lua_rawgetp(L, LUA_REGISTRYINDEX, template_key(i));
    if (i == BASE) {
      copy_table(L, environment + 1, environment);
    } else {
      lua_newtable(L);
      copy_table(L, environment + 1, environment + 2);
      lua_setfield(L, environment, libraries[i].name);
    }
    lua_settop(L, environment);
  }
}

void lsh_push_trusted_environment(lua_State *L) {
  lua_rawgetp(L, LUA_REGISTRYINDEX, &trusted_key);
}
