// Memory, instructions and time.
//
// The instruction budget decides first, because it gives the same answer on every machine; the
// deadline stands behind it. The count hook sees only Lua instructions, so work done in C is charged
// by `lsh_work` and by the allocator. Once a limit has tripped, the hook fires at every instruction,
// and our pcall raises again: no loop around pcall survives.

#include "internal.h"

#include <stdlib.h>
#include <time.h>

static uint64_t now(clockid_t clock) {
  struct timespec t;
  clock_gettime(clock, &t);
  return (uint64_t)t.tv_sec * 1000000000u + (uint64_t)t.tv_nsec;
}

// Whether the call has taken too long: the allowed time on the processor, or half as much again in
// all, so that a busy machine alone rarely decides. Reading processor time is slow, so it is read once
// when a call has run for a millisecond, and again when the time could be over.
static bool is_late(lsh_state *s) {
  uint64_t time = now(CLOCK_MONOTONIC);
  if (s->looks++ == 0) {
    s->started = time;
    s->deadline = time + s->limits.nanoseconds;
  } else if (s->processor_started == 0 && time - s->started >= LSH_SHORT_CALL) {
    s->processor_started = now(CLOCK_THREAD_CPUTIME_ID);
  }
  if (time <= s->deadline) return false;
  uint64_t used = now(CLOCK_THREAD_CPUTIME_ID) - s->processor_started;
  if (s->looks < 2 || used >= s->limits.nanoseconds
      || time - s->started >= s->limits.nanoseconds / 2 * 3) {
    return true;
  }
  s->deadline = time + (s->limits.nanoseconds - used);
  return false;
}

// Looks at every limit but memory. The clock is first read here and not when a call begins: most
// calls end before the first look and never pay for it.
static bool is_over(lsh_state *s) {
  if (s->trip != LSH_OK) return true;
  if (s->budget < 0) s->trip = LSH_CPU;
  else if (atomic_load_explicit(&s->flag->raised, memory_order_relaxed)) s->trip = LSH_CANCELLED;
  else if (is_late(s)) s->trip = LSH_TIME;
  return s->trip != LSH_OK;
}

static void on_count(lua_State *L, lua_Debug *activation) {
  (void)activation;
  lsh_state *s = lsh_of(L);
  s->budget -= s->stride;
  if (is_over(s)) lsh_raise_trip(L, s);
}

void lsh_raise_trip(lua_State *L, lsh_state *s) {
  lua_sethook(L, on_count, LUA_MASKCOUNT, 1);
  lsh_locate(L, s);
  luaL_error(L, "stopped by a limit");
  abort(); // luaL_error does not return
}

void lsh_arm(lsh_state *s) {
  s->budget = s->limits.instructions;
  s->looks = 0;
  s->processor_started = 0;
  s->since = 0;
  s->refusals = 0;
  lsh_count(s, true);
}

// Setting the hook restarts its count, so a budget means the same for every call.
void lsh_count(lsh_state *s, bool is_on) {
  s->is_counting = is_on;
  lua_sethook(s->L, is_on ? on_count : NULL, is_on ? LUA_MASKCOUNT : 0, s->stride);
}

// From the first long string on a state is looked at more often: an instruction that compares or
// converts one takes milliseconds.
static void shorten_stride(lsh_state *s) {
  s->stride = LSH_SHORT_STRIDE;
  if (s->L && s->is_counting && s->trip == LSH_OK) lsh_count(s, true);
}

static void charge(lsh_state *s, lua_Unsigned units) {
  if (s->budget >= 0 && units > (lua_Unsigned)s->budget) s->budget = -1;
  else s->budget -= (int64_t)units;
}

void lsh_work(lua_State *L, lua_Unsigned units) {
  lsh_state *s = lsh_of(L);
  if (s->budget >= 0) charge(s, units);
  if (is_over(s)) lsh_raise_trip(L, s);
}

// Whether a block is the hash part of a table with too many entries. Keys can be chosen so that all
// collide; growing then compares each with each, within one instruction. A list of the same size is
// told apart by its length, which is a power of two in another unit.
static bool is_hash_part(size_t size) {
  enum { NODE = 24 }; // sizeof(Node) in lobject.h
  size_t nodes = size / NODE;
  return nodes > LSH_MAX_NODES && nodes * NODE == size && (nodes & (nodes - 1)) == 0;
}

static void *refuse(lsh_state *s) {
  // Lua answers a refusal with a full collection and asks again. Near the limit every allocation
  // would cost a collection, hence the count and the look at the clock.
  s->refusals++;
  if (!is_over(s) && s->refusals > LSH_MAX_REFUSALS) s->trip = LSH_MEMORY;
  // No message handler will run for an error of memory, so the place is noted here. Lua is about to
  // walk its stack for a collection, so it is fit to be read.
  if (s->L && s->place == LSH_UNKNOWN) {
    lsh_locate(s->L, s);
    if (s->place == LSH_KNOWN) s->place = LSH_PROVISIONAL;
  }
  return NULL;
}

void *lsh_allocate(void *state, void *block, size_t old_size, size_t new_size) {
  lsh_state *s = state;
  if (new_size == 0) {
    if (!block) return NULL;
    lsh_heap_give(&s->heap, block, old_size);
    s->used -= old_size;
    return NULL;
  }
  size_t old = block ? old_size : 0; // for a new block `old_size` is the type of the object
  if (new_size > old) {
    size_t growth = new_size - old;
    if (growth > s->limits.memory || s->used > s->limits.memory - growth) return refuse(s);
    if (growth >= LSH_LARGE_BLOCK) {
      // What one instruction may read as a whole is kept small, because the hook counts instructions:
      // comparing two strings of two megabytes of zeros takes 16 milliseconds.
      if (!block && old_size == LUA_TSTRING) {
        if (new_size > s->limits.memory / LSH_STRING_SHARE + LSH_STRING_HEAD) return refuse(s);
        if (new_size >= LSH_LONG_STRING && s->stride != LSH_SHORT_STRIDE) shorten_stride(s);
      }
      if (!block && old_size == 0 && is_hash_part(new_size)) return refuse(s);
      if (s->trip != LSH_OK) return refuse(s);
      charge(s, growth / LSH_BYTES_PER_UNIT);
    }
    s->since += growth;
    if (s->since >= LSH_CLOCK_STEP) {
      s->since = 0;
      is_over(s); // cannot raise here; the next look at the limits will
    }
  }
  void *moved = block ? lsh_heap_resize(&s->heap, block, old, new_size)
                      : lsh_heap_take(&s->heap, new_size);
  if (!moved) {
    if (new_size > old) return refuse(s);
    // Lua counts on a block that can be made smaller. The old one serves; it may later be taken for
    // a small one, and then stays with the heap for good.
    moved = block;
  }
  s->used += new_size - old;
  return moved;
}

// Trips the memory limit if that is what the status says. A script can raise such an error itself;
// it then is an error like others.
void lsh_notice_memory_error(lsh_state *s, int status) {
  if (status == LUA_ERRMEM && s->refusals > 0 && s->trip == LSH_OK) s->trip = LSH_MEMORY;
}
