-- expect: error; says "after"
-- Puts a zero byte into the message, at which C functions stop reading.
error("before\0after")
