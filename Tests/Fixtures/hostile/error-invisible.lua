-- expect: error
-- Raises characters that cannot be seen: joiners, tags, variation selectors, non-characters, private use.
error("a\u{200B}\u{200D}\u{2060}\u{FEFF}\u{E0041}\u{FE0F}\u{FFFE}\u{FFFF}\u{E000}\u{10FFFF}b")
