-- expect: error
-- Raises surrogates, overlong forms and code points beyond Unicode, which lax decoders accept.
error("\xed\xa0\x80\xed\xbf\xbf\xc0\x80\xe0\x80\xaf\u{110000}\u{7FFFFFFF}")
