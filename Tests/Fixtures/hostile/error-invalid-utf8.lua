-- expect: error
-- Raises bytes that are not UTF-8, which JSON cannot hold.
error("\xff\xfe\xc3(\xe2\x82\x80\x80\xf8\x88\x80\x80\x80")
