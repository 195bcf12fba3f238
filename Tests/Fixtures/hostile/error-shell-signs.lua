-- expect: error; says "$("
-- Raises signs that a shell would carry out if the message were pasted into a command.
error("'; $(touch owned); `touch owned` | & > owned \\")
