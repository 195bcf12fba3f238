// Memory for Lua: small blocks from lists by size, the rest from the system.
//
// A script makes many small tables that all go a moment later. Lua tells the size of what it gives
// back, so a list for each size finds a block in a few instructions and needs no headers. Blocks
// that are free stay with their state and serve their size only. A script that fills the memory with
// one size after another would so get it many times over, hence the bound on all small blocks.

#ifndef CLUASHIM_HEAP_H
#define CLUASHIM_HEAP_H

#include <stddef.h>
#include <stdlib.h>
#include <string.h>

enum {
  LSH_SIZE_STEP = 16, // sizes are rounded up to this, which suits every type
  LSH_SIZES = 16,     // sizes of blocks that have a list of their own
  LSH_SMALL = LSH_SIZE_STEP * LSH_SIZES,
};

typedef struct lsh_block lsh_block;
typedef struct lsh_piece lsh_piece;

struct lsh_block { // one that is free
  lsh_block *next;
};

// Where the blocks of one Lua state come from. All zero when new.
typedef struct lsh_heap {
  lsh_block *free[LSH_SIZES]; // blocks given back, by size
  char *fresh;                // what no block has taken yet of the newest piece
  size_t left;                // its bytes
  lsh_piece *pieces;          // all memory that small blocks are cut from
  size_t room;                // bytes that pieces may still take
} lsh_heap;

void *lsh_heap_cut(lsh_heap *heap, size_t size); // a small block that was never used
void lsh_heap_close(lsh_heap *heap);

static inline lsh_block **lsh_heap_list(lsh_heap *heap, size_t size) {
  return &heap->free[(size - 1) / LSH_SIZE_STEP];
}

// NULL where there is no memory left.
static inline void *lsh_heap_take(lsh_heap *heap, size_t size) {
  if (size > LSH_SMALL) return malloc(size);
  lsh_block **list = lsh_heap_list(heap, size);
  lsh_block *block = *list;
  if (!block) return lsh_heap_cut(heap, size);
  *list = block->next;
  // The next of this size is written soon, and mostly lies where nothing has been for long.
  __builtin_prefetch(*list, 1);
  return block;
}

static inline void lsh_heap_give(lsh_heap *heap, void *bytes, size_t size) {
  if (size > LSH_SMALL) {
    free(bytes);
    return;
  }
  lsh_block *block = bytes;
  lsh_block **list = lsh_heap_list(heap, size);
  block->next = *list;
  *list = block;
}

// Makes a block larger or smaller. NULL where there is no memory left; the block is then as it was.
static inline void *lsh_heap_resize(lsh_heap *heap, void *block, size_t old_size, size_t new_size) {
  if (old_size > LSH_SMALL && new_size > LSH_SMALL) return realloc(block, new_size);
  if (old_size <= LSH_SMALL && new_size <= LSH_SMALL
      && (old_size - 1) / LSH_SIZE_STEP == (new_size - 1) / LSH_SIZE_STEP) {
    return block;
  }
  void *moved = lsh_heap_take(heap, new_size);
  if (!moved) return NULL;
  memcpy(moved, block, old_size < new_size ? old_size : new_size);
  lsh_heap_give(heap, block, old_size);
  return moved;
}

#endif
