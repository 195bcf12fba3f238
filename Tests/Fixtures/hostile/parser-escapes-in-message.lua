-- expect: error
-- Fails next to a text with line ends and escapes, which the message quotes.
return 1 "\27[2J\n\0\r\u{202E}"
