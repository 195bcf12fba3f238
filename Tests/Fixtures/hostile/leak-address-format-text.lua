-- expect: ok
-- Formats tables and functions as text, with flags, widths and precisions.
assert(string.format("%s|%10s|%-10s|%.3s", {}, {}, pairs, {}) == "table|     table|function  |tab")
assert(("%s%s"):format({}, nil) == "tablenil")
