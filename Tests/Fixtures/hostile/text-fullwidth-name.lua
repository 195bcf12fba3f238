-- expect: error
-- Uses letters that only look like those of a keyword.
ｒｅｔｕｒｎ 1
