// Results by shape: the reader knows which fields to expect, so no key is written, sorted or compared.
//
// A shape is a list of names of fields. A pair of a name and a shape stands for a list of records. What
// is written of a record is the list of the values that its shape names, nil for one that is missing.

#include "encoder.h"

static void emit_record(lsh_encoder *e, int record, int shape);

// The table that is at an index, or shown by the view there, on top of the stack.
static void push_table(lsh_encoder *e, int index) {
  luaL_checkstack(e->L, 12, NULL);
  if (!lsh_push_target(e->L, index)) lua_pushvalue(e->L, index);
}

static void emit_element(lsh_encoder *e, int element, int shape) {
  bool is_table = lua_type(e->L, element) == LUA_TTABLE;
  if (!shape) {
    if (is_table) lsh_refuse_result(e, "must not be a table");
    lsh_encode(e, element);
    return;
  }
  if (!is_table) lsh_refuse_result(e, "must be a table");
  push_table(e, element);
  emit_record(e, lua_gettop(e->L), shape);
}

static void emit_element_number(lsh_encoder *e, lua_Integer number, int element, int shape) {
  e->path[e->depth++] = (lsh_key){.kind = LSH_KEY_INTEGER, .integer = number};
  emit_element(e, element, shape);
  e->depth--;
}

// Emits a list whose elements come in order when it is walked, as they mostly do; if not, nothing is
// left of the attempt. The shape bounds how deep lists are, so that trying costs at most the double.
static bool emit_plain_list(lsh_encoder *e, int list, int shape) {
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
    emit_element_number(e, (lua_Integer)seen, list + 2, shape);
    lua_settop(L, list + 1);
  }
  if (seen == length) return true;
  e->s->out.count = start;
  return false;
}

static void emit_list(lsh_encoder *e, int list, int shape) {
  lua_State *L = e->L;
  lsh_state *s = e->s;
  if (emit_plain_list(e, list, shape)) return;
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
    emit_element_number(e, (lua_Integer)i, list + 1, shape);
    lua_settop(L, list);
  }
}

// A text, a number, a truth value or nil; where there is a shape, nil or a list of records.
static void emit_field(lsh_encoder *e, int value, int shape) {
  if (lua_type(e->L, value) == LUA_TTABLE) {
    push_table(e, value);
    emit_list(e, lua_gettop(e->L), shape);
  } else if (shape && !lua_isnil(e->L, value)) {
    lsh_refuse_result(e, "must be a list");
  } else {
    lsh_encode(e, value);
  }
}

static void emit_record(lsh_encoder *e, int record, int shape) {
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
    emit_field(e, lua_gettop(L), inner);
    e->depth--;
    lua_settop(L, top);
  }
}

// emit(value, shape): adds a record to the result of a call that is made for what it emits; emit(nil)
// adds nil. What cannot be used raises an error and leaves nothing.
int lsh_emit(lua_State *L) {
  lsh_state *s = lsh_of(L);
  lua_settop(L, 2);
  s->out.count = s->emitted;
  lsh_encoder e; // its arrays need no value before they are used
  e.L = L;
  e.s = s;
  e.allow_functions = false;
  e.depth = 0;
  if (lua_isnil(L, 2)) {
    if (!lua_isnil(L, 1)) return luaL_argerror(L, 2, "a shape is expected");
    lsh_put_tag(&e, LSH_NIL);
  } else {
    luaL_checktype(L, 1, LUA_TTABLE);
    luaL_checktype(L, 2, LUA_TTABLE);
    push_table(&e, 1);
    emit_record(&e, 3, 2);
  }
  s->emitted = s->out.count;
  return 0;
}
