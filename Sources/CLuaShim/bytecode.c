// A check of compiled code that protects Lua's own error messages.
//
// When an operation fails, Lua 5.4 names the value by walking back through the instructions that
// made it (`getobjname` in ldebug.c), one C call for each look-up such as the links of a.x.x.x… A
// short file overflows the C stack in this way: 10 000 links need more than 512 KiB. And for each
// look-up the function's code is read from its start, so a tree of them, a[b[c]][d[e]], takes seconds.
// One pass over the code bounds the walk. It counts a little too much, since the walk also ends at a
// local variable.

#include "internal.h"

#include <string.h>

enum { MAX_LINKS = 100, REGISTERS = 256 };

typedef struct reader {
  lua_State *L;
  const uint8_t *at;
  const uint8_t *end;
} reader;

static void malformed(reader *r) {
  luaL_error(r->L, "this build of Lua writes bytecode in a form that is not known");
}

static const uint8_t *take(reader *r, size_t count) {
  if (count > (size_t)(r->end - r->at)) malformed(r);
  const uint8_t *bytes = r->at;
  r->at += count;
  return bytes;
}

static size_t take_size(reader *r) {
  size_t value = 0;
  for (int i = 0; i < 10; i++) {
    uint8_t byte = *take(r, 1);
    value = value << 7 | (byte & 0x7f);
    if (byte & 0x80) return value;
  }
  malformed(r);
  return 0;
}

static void skip_string(reader *r) {
  size_t size = take_size(r);
  if (size > 0) take(r, size - 1);
}

// Numbers of lopcodes.h that matter here.
enum {
  OP_MOVE = 0, OP_LOADNIL = 8, OP_SETUPVAL = 10, OP_GETTABLE = 12, OP_GETFIELD = 14,
  OP_SETTABUP = 15, OP_SETFIELD = 18, OP_SELF = 20, OP_MMBIN = 46, OP_MMBINK = 48, OP_CLOSE = 54,
  OP_TEST = 66, OP_CALL = 68, OP_TAILCALL = 69, OP_RETURN = 70, OP_RETURN1 = 72,
  OP_TFORPREP = 75, OP_TFORCALL = 76, OP_SETLIST = 78, OP_VARARGPREP = 81,
};

static void check_code(reader *r, size_t count) {
  const uint8_t *code = take(r, count * 4);
  uint16_t links[REGISTERS] = {0}; // that Lua would follow to name what a register holds
  for (size_t pc = 0; pc < count; pc++) {
    uint32_t instruction;
    memcpy(&instruction, code + pc * 4, 4);
    uint32_t op = instruction & 0x7f;
    uint32_t a = instruction >> 7 & 0xff, b = instruction >> 16 & 0xff, c = instruction >> 24;
    switch (op) {
      case OP_MOVE:
      case OP_GETFIELD: links[a] = (uint16_t)(links[b] + 1); break;
      case OP_GETTABLE:
      case OP_SELF: links[a] = (uint16_t)(links[b] + links[c] + 1); break;
      case OP_LOADNIL:
        for (uint32_t i = a; i <= a + b && i < REGISTERS; i++) links[i] = 0;
        break;
      case OP_CALL:
      case OP_TAILCALL:
        for (uint32_t i = a; i < REGISTERS; i++) links[i] = 0;
        break;
      case OP_TFORCALL:
        for (uint32_t i = a + 2; i < REGISTERS; i++) links[i] = 0;
        break;
      default: {
        bool writes = op != OP_SETUPVAL && !(op >= OP_SETTABUP && op <= OP_SETFIELD)
                      && !(op >= OP_MMBIN && op <= OP_MMBINK) && !(op >= OP_CLOSE && op <= OP_TEST)
                      && !(op >= OP_RETURN && op <= OP_RETURN1) && op != OP_TFORPREP
                      && op != OP_SETLIST && op < OP_VARARGPREP;
        if (writes) links[a] = 0;
      }
    }
    if (links[a] > MAX_LINKS) {
      lsh_of(r->L)->syntax = true;
      luaL_error(r->L, "this chunk looks up one value through more than %d others; "
                       "split it into smaller steps", (int)MAX_LINKS);
    }
  }
}

static void check_function(reader *r, int depth) {
  if (depth > 250) malformed(r); // the compiler nests 200 functions at most
  skip_string(r);
  take_size(r);
  take_size(r);
  take(r, 3);
  check_code(r, take_size(r));
  for (size_t n = take_size(r); n > 0; n--) {
    switch (*take(r, 1)) {
      case LUA_TNUMBER: take(r, sizeof(lua_Integer)); break;
      case LUA_TNUMBER | 1 << 4: take(r, sizeof(lua_Number)); break;
      case LUA_TSTRING:
      case LUA_TSTRING | 1 << 4: skip_string(r); break;
      default: break;
    }
  }
  take(r, take_size(r) * 3);
  for (size_t n = take_size(r); n > 0; n--) check_function(r, depth + 1);
  take(r, take_size(r));
  for (size_t n = take_size(r) * 2; n > 0; n--) take_size(r);
  for (size_t n = take_size(r); n > 0; n--) {
    skip_string(r);
    take_size(r);
    take_size(r);
  }
  for (size_t n = take_size(r); n > 0; n--) skip_string(r);
}

static int write_out(lua_State *L, const void *bytes, size_t count, void *buffer) {
  lsh_append(L, buffer, bytes, count);
  return 0;
}

void lsh_check_bytecode(lua_State *L) {
  enum { HEADER = 4 + 1 + 1 + 6 + 3 + sizeof(lua_Integer) + sizeof(lua_Number) };
  lsh_state *s = lsh_of(L);
  size_t start = s->out.count;
  lua_dump(L, write_out, &s->out, true);
  reader r = {L, s->out.data + start, s->out.data + s->out.count};
  take(&r, HEADER + 1);
  check_function(&r, 0);
  if (r.at != r.end) malformed(&r);
  s->out.count = start;
}
