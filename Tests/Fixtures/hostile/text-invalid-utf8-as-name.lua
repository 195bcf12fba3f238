-- expect: error
-- Uses bytes that are not UTF-8 as a name; the message must still be valid text.
ÿþ€ = 1
