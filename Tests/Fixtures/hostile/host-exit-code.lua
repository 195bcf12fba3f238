-- expect: error
-- Raises a number in the hope that it becomes the exit code of the program.
error(0)
