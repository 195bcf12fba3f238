-- expect: ok
-- Separates words by form feeds and vertical tabs.
localx=1
assert(x == 1)
