// A Lua 5.4 state for Swift.
//
// No function declared here raises a Lua error, so none can jump over a Swift frame: every Lua
// call that may fail is made on the C side under `lua_pcall`. Values cross in a byte format, see
// `lsh_tag`. A state is used by one thread at a time; only `lsh_flag_raise` is safe from any thread.

#ifndef CLUASHIM_H
#define CLUASHIM_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef struct lsh_state lsh_state;
typedef struct lsh_flag lsh_flag;

typedef enum lsh_status {
  LSH_OK = 0,
  LSH_SYNTAX,     // the source does not compile
  LSH_RUNTIME,    // the script raised an error, or its result is not plain data
  LSH_ARGUMENT,   // what the caller passed is unusable
  LSH_CPU,        // instruction budget used up
  LSH_TIME,       // deadline passed
  LSH_MEMORY,     // memory limit reached
  LSH_CANCELLED,  // the flag was raised
} lsh_status;

// One value: a tag byte, then what the comment says. Numbers are in the machine's byte order.
typedef enum lsh_tag {
  LSH_NIL = 0,
  LSH_FALSE = 1,
  LSH_TRUE = 2,
  LSH_INTEGER = 3,   // int64
  LSH_NUMBER = 4,    // double
  LSH_STRING = 5,    // uint32 length, bytes
  LSH_LIST = 6,      // uint32 count, values
  LSH_RECORD = 7,    // uint32 count, pairs of (uint32 length, bytes) and value
  LSH_FUNCTION = 8,  // int32 reference
} lsh_tag;

typedef struct lsh_limits {
  size_t memory;        // bytes of the whole state
  int64_t instructions; // for each call
  uint64_t nanoseconds; // for each call, on the processor; half as much again in all
} lsh_limits;

typedef struct lsh_error {
  const char *message;  // not terminated; may hold any bytes
  size_t message_length;
  const char *chunk;    // name of the chunk, NULL where unknown
  size_t chunk_length;
  int32_t line;         // 0 where unknown
} lsh_error;

// A flag that ends calls from another thread. It must outlive the states that read it.
lsh_flag *lsh_flag_create(void);
void lsh_flag_raise(lsh_flag *flag);
bool lsh_flag_is_raised(const lsh_flag *flag);
void lsh_flag_destroy(lsh_flag *flag);

// NULL where the memory limit is too small for the libraries.
lsh_state *lsh_open(const lsh_limits *limits, const lsh_flag *flag);
void lsh_close(lsh_state *state);

// Why the state is unusable, or LSH_OK. Once tripped it stays tripped.
lsh_status lsh_tripped(const lsh_state *state);
size_t lsh_memory(const lsh_state *state);
// Instructions that the last call was charged; more than the limit where it tripped.
int64_t lsh_instructions(const lsh_state *state);

// Runs trusted source once. `arguments` is a uint32 count followed by values.
lsh_status lsh_trusted(lsh_state *state, const char *source, size_t source_length,
                       const char *name, size_t name_length, const uint8_t *arguments,
                       size_t arguments_length);

// Compiles untrusted text. `environment` refers to a function that returns the chunk's global
// table; 0 gives a fresh sandbox.
lsh_status lsh_load(lsh_state *state, const char *source, size_t source_length, const char *name,
                    size_t name_length, int32_t environment, int32_t *reference);

// What becomes of the first result of a call, and what `lsh_result` then holds.
typedef enum lsh_results {
  LSH_DISCARD,  // nothing
  LSH_DATA,     // it is in `lsh_result`; a function in it is an error
  LSH_ANY,      // it is in `lsh_result`; functions in it become references
  LSH_RECORDED, // nothing; `lsh_result` has what the function has recorded by `record`
} lsh_results;

lsh_status lsh_call(lsh_state *state, int32_t reference, const uint8_t *arguments,
                    size_t arguments_length, lsh_results results);

// Remembers the captured variables of a function, to be restored before each later call.
lsh_status lsh_snapshot(lsh_state *state, int32_t reference);

void lsh_release(lsh_state *state, int32_t reference);

// The result of the last successful call; valid until the next call on this state.
const uint8_t *lsh_result(const lsh_state *state, size_t *length);

// What went wrong in the last unsuccessful call; valid until the next call on this state.
void lsh_last_error(const lsh_state *state, lsh_error *error);

#endif
