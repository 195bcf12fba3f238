-- expect: limit cpu
-- Jumps to itself; engines that instrument only the loop keywords miss it.
::again::
goto again
