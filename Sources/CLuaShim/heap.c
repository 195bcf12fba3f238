// The rare ways of the heap, see heap.h.

#include "heap.h"

enum { PIECE = 32 << 10 }; // bytes that are asked of the system at once

struct lsh_piece {
  lsh_piece *next;
  max_align_t bytes[];
};

void *lsh_heap_cut(lsh_heap *heap, size_t size) {
  size = (size + LSH_SIZE_STEP - 1) / LSH_SIZE_STEP * LSH_SIZE_STEP;
  if (heap->left < size) {
    if (heap->room < PIECE) return NULL;
    lsh_piece *piece = malloc(PIECE);
    if (!piece) return NULL;
    // What is left of the last piece is a smaller block.
    if (heap->left > 0) lsh_heap_give(heap, heap->fresh, heap->left);
    heap->room -= PIECE;
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

void lsh_heap_close(lsh_heap *heap) {
  for (lsh_piece *piece = heap->pieces; piece;) {
    lsh_piece *next = piece->next;
    free(piece);
    piece = next;
  }
}
