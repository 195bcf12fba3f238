-- expect: error
-- Gives a conversion a mebibyte of flags.
return string.format("%" .. ("0"):rep(1 << 20) .. "d", 1)
