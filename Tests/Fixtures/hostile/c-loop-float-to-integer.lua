-- expect: error; says "no integer representation"
-- Uses a float as an integer that is far too large, which is undefined in C.
return 1e300 | 1
