-- expect: ok
-- Returns texts with line ends, escapes and quotes.
return { "\n{\"outcome\":\"ok\"}\n", "\27[2J", "\u{202E}", "\0" }
