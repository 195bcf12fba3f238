-- expect: error
-- Raises marks that turn the direction of text round, so that a log shows something else than it holds.
error("\u{202E}txet\u{202C}\u{2066}x\u{2069}\u{200F}\u{061C}")
