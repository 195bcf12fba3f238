-- expect: error; says "stopped: the script used up its memory"
-- Words its message like one of the host, with a place and all; it must still count as an error.
error("other.lua:1: stopped: the script used up its memory", 0)
