local t = {
  1,
  2,
}
assert(#t == 2)
