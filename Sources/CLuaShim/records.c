// Results by shape: the reader knows which fields to expect, so no key is written, sorted or compared.
//
// A shape is a list of names of fields. A pair of a name and a shape stands for a list of records. What
// is written of a record is the list of the values that its shape names, nil for one that is missing.

#include "encoder.h"

static void write_record(lsh_encoder *e, int record, int shape);

// The table that is at an index, or shown by the view there, on top of the stack.
static void push_table(lsh_encoder *e, int index) {
  luaL_checkstack(e->L, 12, NULL);
  if (!lsh_push_target(e->L, index)) lua_pushvalue(e->L, index);
}

static void write_element(lsh_encoder *e, int element, int shape) {
  bool is_table = lua_type(e->L, element) == LUA_TTABLE;
  if (!shape) {
    if (is_table) lsh_refuse_result(e, "must not be a table");
    lsh_encode(e, element);
    return;
  }
  if (!is_table) lsh_refuse_result(e, "must be a table");
  push_table(e, element);
  write_record(e, lua_gettop(e->L), shape);
}

static void write_element_number(lsh_encoder *e, lua_Integer number, int element, int shape) {
  e->path[e->depth++] = (lsh_key){.kind = LSH_KEY_INTEGER, .integer = number};
  write_element(e, element, shape);
  e->depth--;
}

// Writes a list whose elements come in order when it is walked, as they mostly do; if not, nothing is
// left of the attempt. The shape bounds how deep lists are, so that trying costs at most the double.
static bool write_plain_list(lsh_encoder *e, int list, int shape) {
  lua_State *L = e->L;
  size_t start = e->s->out.count;
  lua_Unsigned length = lua_rawlen(L, list);
  if (length > LSH_MAX_KEYS) return false;
  uint32_t announced = (uint32_t)length;
  lsh_put_narrow(e, LSH_LIST, &announced);
  lua_Unsigned seen = 0;
  lua_pushnil(L);
  while (lua_next(L, list)) {
    if (!lua_isinteger(L, -2) || lua_tointegerx(L, -2, NULL) != (lua_Integer)seen + 1) {
      lua_settop(L, list);
      e->s->out.count = start;
      return false;
    }
    if (++seen % 1024 == 0) lsh_work(L, 1024);
    write_element_number(e, (lua_Integer)seen, list + 2, shape);
    lua_settop(L, list + 1);
  }
  if (seen == length) return true;
  e->s->out.count = start;
  return false;
}

static void write_list(lsh_encoder *e, int list, int shape) {
  lua_State *L = e->L;
  lsh_state *s = e->s;
  if (write_plain_list(e, list, shape)) return;
  size_t start = s->keys.count;
  size_t count = lsh_push_keys(L, list);
  for (size_t i = 0; i < count; i++) {
    const lsh_key *key = (const lsh_key *)(void *)(s->keys.data + start) + i;
    if (key->kind != LSH_KEY_INTEGER || key->integer != (lua_Integer)i + 1) {
      lsh_refuse_result(e, "is no list; it must be numbered from 1 without gaps");
    }
  }
  s->keys.count = start;
  uint32_t announced = (uint32_t)count;
  lsh_put_narrow(e, LSH_LIST, &announced);
  for (size_t i = 1; i <= count; i++) {
    lua_rawgeti(L, list, (lua_Integer)i);
    write_element_number(e, (lua_Integer)i, list + 1, shape);
    lua_settop(L, list);
  }
}

// A text, a number, a truth value or nil; where there is a shape, nil or a list of records.
static void write_field(lsh_encoder *e, int value, int shape) {
  if (lua_type(e->L, value) == LUA_TTABLE) {
    push_table(e, value);
    write_list(e, lua_gettop(e->L), shape);
  } else if (shape && !lua_isnil(e->L, value)) {
    lsh_refuse_result(e, "must be a list");
  } else {
    lsh_encode(e, value);
  }
}

static void write_record(lsh_encoder *e, int record, int shape) {
  lua_State *L = e->L;
  int top = lua_gettop(L);
  uint32_t count = (uint32_t)lua_rawlen(L, shape);
  lsh_put_narrow(e, LSH_LIST, &count);
  for (uint32_t i = 1; i <= count; i++) {
    int inner = 0; // where the shape of the field's elements is
    if (lua_rawgeti(L, shape, i) == LUA_TTABLE) {
      lua_rawgeti(L, top + 1, 2);
      inner = top + 2;
      lua_rawgeti(L, top + 1, 1);
    }
    lsh_key *key = &e->path[e->depth];
    key->kind = LSH_KEY_STRING;
    key->bytes = lua_tolstring(L, -1, &key->length);
    lua_rawget(L, record);
    e->depth++;
    write_field(e, lua_gettop(L), inner);
    e->depth--;
    lua_settop(L, top);
  }
}

// Writes the record at 1 by the shape at 2.
static int write_body(lua_State *L) {
  lsh_encoder e; // its arrays need no value before they are used
  e.L = L;
  e.s = lsh_of(L);
  e.allow_functions = false;
  e.depth = 0;
  push_table(&e, 1);
  write_record(&e, 3, 2);
  return 0;
}

// Writes an error value, shortened where it is long; nil where it is no string.
static void write_failure(lua_State *L, lsh_state *s, int index) {
  lsh_encoder e;
  e.L = L;
  e.s = s;
  if (lua_type(L, index) != LUA_TSTRING) {
    lsh_put_tag(&e, LSH_NIL);
    return;
  }
  size_t length;
  const char *bytes = lua_tolstring(L, index, &length);
  lsh_put_tag(&e, LSH_STRING);
  lsh_put_string(&e, bytes, length < 1024 ? length : 1024);
}

// record(shape, function, …): calls a function that is not trusted and adds the record that it returns
// to the result of the running call; where it fails, returns no table, or one that cannot be used, what
// went wrong as a string, or nil. Returns the table, or nil and what went wrong. A limit that has
// tripped is raised again.
int lsh_record(lua_State *L) {
  lsh_state *s = lsh_of(L);
  luaL_checktype(L, 1, LUA_TTABLE);
  luaL_checkany(L, 2);
  size_t keys = s->keys.count;
  lsh_arm(s); // each function has the limits for itself
  int status = lua_pcall(L, lua_gettop(L) - 2, 1, 0);
  // The allocator trips without raising, so a function may have ended well behind a limit.
  if (s->trip != LSH_OK) lsh_raise_trip(L, s);
  if (status == LUA_OK && lua_istable(L, 2)) {
    lua_pushcfunction(L, write_body);
    lua_pushvalue(L, 2);
    lua_pushvalue(L, 1);
    s->out.count = s->recorded;
    status = lua_pcall(L, 2, 0, 0);
    if (s->trip != LSH_OK) lsh_raise_trip(L, s);
    if (status == LUA_OK) {
      lsh_count(s, false);
      s->recorded = s->out.count;
      return 1;
    }
  }
  if (status != LUA_OK) {
    s->keys.count = keys;
    lsh_notice_memory_error(s, status);
    if (s->trip != LSH_OK) return lua_error(L);
  }
  lsh_count(s, false);
  if (status == LUA_OK) lua_pushliteral(L, "it returned no table");
  s->out.count = s->recorded;
  write_failure(L, s, lua_gettop(L));
  s->recorded = s->out.count;
  lua_pushnil(L);
  lua_insert(L, -2);
  return 2;
}
