// Memory for Lua: small blocks from lists by size, the rest from the system.
//
// A script makes many small tables that all go a moment later. Lua tells the size of what it gives
// back, so a list for each size finds a block in a few instructions and needs no headers. Blocks
// that are free stay with their state, which is no larger for it than it once had to be.

#include "internal.h"

#include <stdlib.h>
#include <string.h>

enum {
  STEP = 16,                                  // sizes are rounded up to this, which suits every type
  LARGEST = STEP * LSH_SMALL_SIZES,           // bytes of the largest small block
  PIECE = 32 << 10,                           // bytes that are asked of the system at once
};

struct lsh_block { // one that is free
  lsh_block *next;
};

struct lsh_piece {
  lsh_piece *next;
  max_align_t bytes[];
};

static lsh_block **list_of(lsh_heap *heap, size_t size) { return &heap->free[(size - 1) / STEP]; }

static void *take_fresh(lsh_heap *heap, size_t size) {
  size = (size + STEP - 1) / STEP * STEP;
  if (heap->left < size) {
    lsh_piece *piece = malloc(PIECE);
    if (!piece) return NULL;
    // What is left of the last piece is kept for smaller blocks.
    if (heap->left > 0) {
      lsh_block *rest = (lsh_block *)(void *)heap->fresh;
      lsh_block **list = list_of(heap, heap->left);
      rest->next = *list;
      *list = rest;
    }
    piece->next = heap->pieces;
    heap->pieces = piece;
    heap->fresh = (char *)piece->bytes;
    heap->left = PIECE - offsetof(lsh_piece, bytes);
  }
  void *block = heap->fresh;
  heap->fresh += size;
  heap->left -= size;
  return block;
}

static inline void *take(lsh_heap *heap, size_t size) {
  if (size > LARGEST) return malloc(size);
  lsh_block **list = list_of(heap, size);
  lsh_block *block = *list;
  if (!block) return take_fresh(heap, size);
  *list = block->next;
  return block;
}

static inline void give(lsh_heap *heap, void *bytes, size_t size) {
  if (size > LARGEST) {
    free(bytes);
    return;
  }
  lsh_block *block = bytes;
  lsh_block **list = list_of(heap, size);
  block->next = *list;
  *list = block;
}

void *lsh_heap_resize(lsh_heap *heap, void *block, size_t old_size, size_t new_size) {
  if (old_size == 0) return new_size == 0 ? NULL : take(heap, new_size);
  if (new_size == 0) {
    give(heap, block, old_size);
    return NULL;
  }
  if (old_size > LARGEST && new_size > LARGEST) return realloc(block, new_size);
  if (old_size <= LARGEST && new_size <= LARGEST
      && (old_size - 1) / STEP == (new_size - 1) / STEP) {
    return block;
  }
  void *moved = take(heap, new_size);
  if (!moved) return NULL;
  memcpy(moved, block, old_size < new_size ? old_size : new_size);
  give(heap, block, old_size);
  return moved;
}

void lsh_heap_close(lsh_heap *heap) {
  for (lsh_piece *piece = heap->pieces; piece;) {
    lsh_piece *next = piece->next;
    free(piece);
    piece = next;
  }
}
