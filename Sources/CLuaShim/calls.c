// Opening a state, compiling, calling. Every body below runs under `lua_pcall`.

#include "internal.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

lsh_flag *lsh_flag_create(void) { return calloc(1, sizeof(lsh_flag)); }

void lsh_flag_raise(lsh_flag *flag) {
  atomic_store_explicit(&flag->raised, true, memory_order_relaxed);
}

bool lsh_flag_is_raised(const lsh_flag *flag) {
  return atomic_load_explicit(&flag->raised, memory_order_relaxed);
}

void lsh_flag_destroy(lsh_flag *flag) { free(flag); }

static int on_panic(lua_State *L) {
  const char *message = lua_type(L, -1) == LUA_TSTRING ? lua_tostring(L, -1) : "unknown";
  fprintf(stderr, "Lua error outside a protected call: %s\n", message);
  return 0; // Lua aborts: going on would be undefined
}

// Runs a body that takes a pointer, or reports the trip that came before.
static lsh_status protect(lsh_state *s, lua_CFunction body, void *argument) {
  lua_State *L = s->L;
  s->argument = s->syntax = false;
  s->place = LSH_UNKNOWN;
  s->message_length = 0;
  lsh_trim(&s->out);
  s->recorded = 0;
  if (s->trip != LSH_OK) return s->trip;
  if (lsh_flag_is_raised(s->flag)) return s->trip = LSH_CANCELLED;
  lsh_arm(s);
  lua_pushcfunction(L, lsh_on_error);
  lua_pushcfunction(L, body);
  lua_pushlightuserdata(L, argument);
  return lsh_finish(s, lua_pcall(L, 1, 0, 1));
}

static int open_body(lua_State *L) {
#if LUA_VERSION_RELEASE_NUM >= 50404 // before, this collector was not safe (CVE-2021-44964)
  // Many short calls over large constant tables: most collections look only at what is young.
  lua_gc(L, LUA_GCGEN, 0, 0);
#endif
  lsh_open_readonly(L);
  lsh_open_libraries(L);
  return 0;
}

lsh_state *lsh_open(const lsh_limits *limits, const lsh_flag *flag) {
  lsh_state *s = calloc(1, sizeof *s);
  if (!s) return NULL;
  s->limits = *limits;
  s->flag = flag;
  s->budget = limits->instructions;
  s->stride = LSH_STRIDE;
  s->heap.room = limits->memory;
  s->L = lua_newstate(lsh_allocate, s);
  if (!s->L) {
    lsh_heap_close(&s->heap);
    free(s);
    return NULL;
  }
  *(lsh_state **)lua_getextraspace(s->L) = s;
  lua_atpanic(s->L, on_panic);
  if (protect(s, open_body, NULL) != LSH_OK && s->trip != LSH_CANCELLED) {
    lsh_close(s);
    return NULL;
  }
  return s;
}

void lsh_close(lsh_state *s) {
  lua_close(s->L);
  lsh_heap_close(&s->heap);
  free(s->out.data);
  free(s->keys.data);
  free(s->issued.data);
  free(s);
}

lsh_status lsh_tripped(const lsh_state *s) { return s->trip; }

int64_t lsh_instructions(const lsh_state *s) { return s->limits.instructions - s->budget; }

size_t lsh_memory(const lsh_state *s) { return s->used; }

const uint8_t *lsh_result(const lsh_state *s, size_t *length) {
  *length = s->out.count;
  return s->out.data;
}

// A reference holds a function, or for a function with remembered variables a table: the function
// at 1, variable number i at i + 1.
void lsh_push_function(lua_State *L, int32_t reference) {
  int type = reference > 0 ? lua_rawgeti(L, LUA_REGISTRYINDEX, reference) : LUA_TNONE;
  if (type == LUA_TFUNCTION) return;
  if (type != LUA_TTABLE || reference == LUA_RIDX_GLOBALS) {
    lsh_of(L)->argument = true;
    luaL_error(L, "this function has been released or belongs to another state");
  }
  int saved = lua_gettop(L);
  lua_rawgeti(L, saved, 1);
  for (int i = 1;; i++) {
    lua_rawgeti(L, saved, i + 1);
    if (!lua_setupvalue(L, saved + 1, i)) break;
  }
  lua_settop(L, saved + 1);
  lua_remove(L, saved);
}

typedef struct lsh_source {
  const char *bytes;
  size_t length;
  const char *name;
  size_t name_length;
  const uint8_t *arguments;
  size_t arguments_length;
  int32_t environment;
  int32_t reference;
} lsh_source;

// Hands the source over in small pieces, because the compiler runs no hook: between two pieces
// the limits are looked at.
static const char *read_piece(lua_State *L, void *data, size_t *size) {
  enum { PIECE = 256 };
  lsh_source *source = data;
  if (source->length == 0) return NULL;
  lsh_work(L, 1);
  const char *piece = source->bytes;
  *size = source->length < PIECE ? source->length : PIECE;
  source->bytes += *size;
  source->length -= *size;
  return piece;
}

// Compiles text and gives the function the environment on top of the stack.
static void compile(lua_State *L, lsh_source *source, char mark) {
  lsh_state *s = lsh_of(L);
  int environment = lua_gettop(L);
  lua_pushlstring(L, source->name, source->name_length);
  const char *name = lua_tostring(L, -1);
  if (*name == '@' || *name == '=') name++; // the caller may have marked it as Lua does
  name = lua_pushfstring(L, "%c%s", mark, name);
  lsh_set_chunk(s, name + 1); // the place of whatever fails until this chunk runs
  int status = lua_load(L, read_piece, source, name, "t");
  if (status != LUA_OK) {
    s->syntax = status == LUA_ERRSYNTAX;
    lsh_notice_memory_error(s, status);
    lua_error(L);
  }
  lua_pushvalue(L, environment);
  lua_setupvalue(L, -2, 1);
}

static int load_body(lua_State *L) {
  lsh_source *source = lua_touserdata(L, 1);
  if (source->length > LSH_MAX_SOURCE) {
    lsh_of(L)->argument = true;
    return luaL_error(L, "the file is longer than %d bytes", (int)LSH_MAX_SOURCE);
  }
  if (source->environment == 0) {
    lsh_push_sandbox(L);
  } else {
    lsh_push_function(L, source->environment);
    lua_call(L, 0, 1);
    if (!lua_istable(L, -1)) {
      lsh_of(L)->argument = true;
      return luaL_error(L, "the environment function returned no table");
    }
  }
  compile(L, source, '@');
  lsh_check_bytecode(L);
  source->reference = luaL_ref(L, LUA_REGISTRYINDEX);
  return 0;
}

lsh_status lsh_load(lsh_state *s, const char *bytes, size_t length, const char *name,
                    size_t name_length, int32_t environment, int32_t *reference) {
  lsh_source source = {.bytes = bytes, .length = length, .name = name, .name_length = name_length,
                       .environment = environment};
  lsh_status status = protect(s, load_body, &source);
  *reference = status == LSH_OK ? source.reference : 0;
  lsh_trim(&s->out);
  return status;
}

static int trusted_body(lua_State *L) {
  lsh_source *source = lua_touserdata(L, 1);
  lsh_push_trusted_environment(L);
  compile(L, source, '=');
  lsh_of(L)->place = LSH_UNKNOWN;
  lua_call(L, lsh_push_arguments(L, source->arguments, source->arguments_length), 1);
  lsh_encode_result(L, lua_gettop(L), true);
  return 0;
}

lsh_status lsh_trusted(lsh_state *s, const char *bytes, size_t length, const char *name,
                       size_t name_length, const uint8_t *arguments, size_t arguments_length) {
  lsh_source source = {.bytes = bytes, .length = length, .name = name, .name_length = name_length,
                       .arguments = arguments, .arguments_length = arguments_length};
  return protect(s, trusted_body, &source);
}

typedef struct lsh_request {
  int32_t reference;
  const uint8_t *arguments;
  size_t arguments_length;
  lsh_results results;
} lsh_request;

static int call_body(lua_State *L) {
  lsh_request *request = lua_touserdata(L, 1);
  // What records is trusted: what it calls by `record` is counted, it is not.
  if (request->results == LSH_RECORDED) lsh_count(lsh_of(L), false);
  lsh_push_function(L, request->reference);
  lua_call(L, lsh_push_arguments(L, request->arguments, request->arguments_length), 1);
  lsh_state *s = lsh_of(L);
  switch (request->results) {
    case LSH_DISCARD: break;
    case LSH_RECORDED: break; // taken over by `lsh_call`, whatever the outcome
    default: lsh_encode_result(L, lua_gettop(L), request->results == LSH_ANY);
  }
  return 0;
}

lsh_status lsh_call(lsh_state *s, int32_t reference, const uint8_t *arguments,
                    size_t arguments_length, lsh_results results) {
  lsh_request request = {reference, arguments, arguments_length, results};
  lsh_status status = protect(s, call_body, &request);
  if (results == LSH_RECORDED) s->out.count = s->recorded;
  return status;
}

// Whether a captured variable may be kept between calls: it must not be able to change inside.
static bool is_constant(lua_State *L, int index) {
  switch (lua_type(L, index)) {
    case LUA_TNIL:
    case LUA_TBOOLEAN:
    case LUA_TNUMBER:
    case LUA_TSTRING:
      return true;
    case LUA_TFUNCTION:
      if (!lua_iscfunction(L, index) || lua_getupvalue(L, index, 1)) return false;
      return true;
    case LUA_TTABLE:
      return lsh_push_target(L, index);
    default:
      return false;
  }
}

static int snapshot_body(lua_State *L) {
  lsh_request *request = lua_touserdata(L, 1);
  lsh_push_function(L, request->reference);
  int function = lua_gettop(L);
  lua_newtable(L);
  int saved = function + 1;
  lua_pushvalue(L, function);
  lua_rawseti(L, saved, 1);
  const char *name;
  for (int i = 1; (name = lua_getupvalue(L, function, i)) != NULL; i++) {
    if (strcmp(name, "_ENV") == 0 && lua_istable(L, -1)) {
      lsh_push_frozen(L, lua_gettop(L)); // so that globals do not carry over either
      lua_replace(L, saved + 1);
      lua_settop(L, saved + 1);
    } else if (!is_constant(L, saved + 1)) {
      lsh_of(L)->argument = true;
      return luaL_error(L,
                        "the function uses '%s' from outside, which is a %s and could carry over "
                        "from one call to the next; create it inside the function",
                        name, luaL_typename(L, saved + 1));
    }
    lua_settop(L, saved + 1);
    lua_rawseti(L, saved, i + 1);
  }
  lua_rawseti(L, LUA_REGISTRYINDEX, request->reference);
  return 0;
}

lsh_status lsh_snapshot(lsh_state *s, int32_t reference) {
  lsh_request request = {.reference = reference};
  return protect(s, snapshot_body, &request);
}

void lsh_release(lsh_state *s, int32_t reference) {
  if (reference <= LUA_RIDX_LAST) return;
  int type = lua_rawgeti(s->L, LUA_REGISTRYINDEX, reference);
  lua_settop(s->L, 0);
  // A slot that is free holds a number; freeing it twice would hand it out twice.
  if (type == LUA_TFUNCTION || type == LUA_TTABLE) {
    luaL_unref(s->L, LUA_REGISTRYINDEX, reference);
  }
}
