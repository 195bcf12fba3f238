-- expect: error
-- Raises sequences that clear the terminal, set its title and hide text.
error("\27[2J\27[1;1H\27]0;owned\7\27[8mhidden\27[0m\u{9B}31m")
