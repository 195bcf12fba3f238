// What the files of this target share. Nothing here is visible to Swift.

#ifndef CLUASHIM_INTERNAL_H
#define CLUASHIM_INTERNAL_H

#include "CLuaShim.h"
#include "heap.h"

#include <lauxlib.h>
#include <lua.h>
#include <lualib.h>
#include <stdatomic.h>

#if LUA_VERSION_NUM != 504
#error "CLuaShim needs Lua 5.4: it reads that version's bytecode layout"
#endif

enum {
  LSH_STRIDE = 100,            // instructions between two looks at the limits
  LSH_SHORT_STRIDE = 10,       // the same once there are strings that take long to compare or convert
  LSH_LONG_STRING = 32 << 10,  // bytes of such a string
  LSH_CLOCK_STEP = 256 << 10,  // bytes allocated between two looks at the clock
  LSH_LARGE_BLOCK = 4096,      // growth from here on is charged to the instruction budget
  LSH_BYTES_PER_UNIT = 64,     // bytes of work that cost as much as one instruction
  LSH_MAX_REFUSALS = 32,       // refused allocations in one call before it counts as thrashing
  LSH_MAX_DEPTH = 64,          // nesting of data that crosses
  LSH_MAX_RESULT = 8 << 20,    // bytes of one result
  LSH_MAX_SOURCE = 1 << 20,    // bytes of one untrusted chunk
  LSH_MAX_REPEAT = 1 << 20,    // bytes that string.rep may make
  LSH_MAX_KEYS = 1 << 19,      // entries of a table that is put in order
  LSH_STRING_SHARE = 16,       // one string has at most such a part of the memory
  LSH_STRING_HEAD = 64,        // bytes of a string that are not its text, and a little more
  LSH_MAX_NODES = 1 << 15,     // entries of a table beside its list
  LSH_KEEP_BUFFER = 64 << 10,  // scratch space kept between calls
  LSH_SHORT_CALL = 1000000,    // nanoseconds before processor time is looked at
};

// A growing buffer outside the Lua heap, so that it survives a raised error.
typedef struct lsh_buffer {
  uint8_t *data;
  size_t count;
  size_t capacity;
} lsh_buffer;

// A table key that has a place in our order: integers, floats, strings, booleans.
typedef struct lsh_key {
  enum { LSH_KEY_INTEGER, LSH_KEY_FLOAT, LSH_KEY_STRING, LSH_KEY_BOOLEAN } kind;
  union {
    lua_Integer integer;
    lua_Number number;
    struct {
      const char *bytes;  // borrowed from the table that holds the key
      size_t length;
    };
    int boolean;
  };
} lsh_key;

// Functions of the stock libraries that ours complete.
typedef struct lsh_stock {
  lua_CFunction tonumber, format, rep, character, concat, insert, remove, max, min, utf8_char,
      utf8_len, utf8_offset, utf8_codepoint;
} lsh_stock;

// How sure the place of a failure is. A refused allocation notes one, but may succeed after all.
typedef enum lsh_place { LSH_UNKNOWN, LSH_PROVISIONAL, LSH_KNOWN } lsh_place;

struct lsh_flag {
  atomic_bool raised;
};

struct lsh_state {
  lua_State *L;
  lsh_limits limits;
  const lsh_flag *flag;
  lsh_stock stock;

  lsh_heap heap;
  size_t used;       // bytes of the Lua heap
  size_t since;      // bytes allocated since the last look at the clock
  int refusals;      // in this call
  int64_t budget;    // instructions left in this call
  int stride;        // instructions between two looks at the limits
  bool is_counting;
  uint32_t looks;    // at the clock in this call
  uint64_t started;
  uint64_t deadline;
  uint64_t processor_started;
  lsh_status trip;

  bool argument;     // the error is the caller's
  bool syntax;       // the error is the compiler's
  lsh_place place;   // whether the three fields below are known
  char short_source[LUA_IDSIZE];
  char chunk[512];
  int line;

  char message[2048];
  size_t message_length;

  lsh_buffer out;    // the encoded result
  size_t recorded;    // bytes of `out` that are whole, by `record`
  lsh_buffer keys;   // a stack of lsh_key
  lsh_buffer issued; // references made while encoding
};

static inline lsh_state *lsh_of(lua_State *L) { return *(lsh_state **)lua_getextraspace(L); }

// limits.c
void *lsh_allocate(void *state, void *block, size_t old_size, size_t new_size);
void lsh_arm(lsh_state *s);
void lsh_count(lsh_state *s, bool is_on); // whether instructions count from here on
void lsh_work(lua_State *L, lua_Unsigned units); // charges work that no instruction stands for
_Noreturn void lsh_raise_trip(lua_State *L, lsh_state *s);
void lsh_notice_memory_error(lsh_state *s, int status);

// failure.c
void lsh_locate(lua_State *L, lsh_state *s);
void lsh_set_chunk(lsh_state *s, const char *name);
int lsh_on_error(lua_State *L);
lsh_status lsh_finish(lsh_state *s, int status);

// buffer.c
bool lsh_reserve(lsh_buffer *buffer, size_t extra);
void lsh_append(lua_State *L, lsh_buffer *buffer, const void *bytes, size_t count);
void lsh_trim(lsh_buffer *buffer);

// keys.c
size_t lsh_push_keys(lua_State *L, int table); // pushes sorted keys on s->keys, returns their number
bool lsh_read_key(lua_State *L, int index, lsh_key *key);
void lsh_push_key(lua_State *L, const lsh_key *key);
int lsh_compare_keys(const lsh_key *a, const lsh_key *b);
void lsh_sort_keys(lua_State *L, lsh_key *keys, size_t count);

// readonly.c
void lsh_open_readonly(lua_State *L);
bool lsh_push_target(lua_State *L, int index); // pushes what a view shows; false: not a view
void lsh_push_frozen(lua_State *L, int index);
int lsh_freeze(lua_State *L);

// sandbox.c
void lsh_open_libraries(lua_State *L);
void lsh_push_sandbox(lua_State *L);
void lsh_push_trusted_environment(lua_State *L);

// base.c, text.c, tables.c: library functions of the sandbox
int lsh_pairs(lua_State *L);
int lsh_next(lua_State *L);
int lsh_pcall(lua_State *L);
int lsh_tostring(lua_State *L);
int lsh_tonumber(lua_State *L);
int lsh_currentline(lua_State *L);
int lsh_find(lua_State *L);
int lsh_rep(lua_State *L);
int lsh_format(lua_State *L);
int lsh_utf8_len(lua_State *L);
int lsh_utf8_offset(lua_State *L);
int lsh_utf8_codepoint(lua_State *L);
int lsh_concat(lua_State *L);
int lsh_insert(lua_State *L);
int lsh_remove(lua_State *L);
int lsh_unpack(lua_State *L);
static inline bool lsh_is_nan(lua_State *L, int index) {
  return lua_type(L, index) == LUA_TNUMBER && !lua_isinteger(L, index)
         && lua_tonumber(L, index) != lua_tonumber(L, index);
}
int lsh_max(lua_State *L);
int lsh_min(lua_State *L);
int lsh_char(lua_State *L);
int lsh_utf8_char(lua_State *L);
int lsh_sort(lua_State *L);
int lsh_create(lua_State *L);

// bytecode.c
void lsh_check_bytecode(lua_State *L); // the function on top

// arguments.c
int lsh_push_arguments(lua_State *L, const uint8_t *bytes, size_t length);

// results.c, records.c
void lsh_encode_result(lua_State *L, int index, bool allow_functions);
int lsh_record(lua_State *L);

// calls.c
void lsh_push_function(lua_State *L, int32_t reference);

#endif
