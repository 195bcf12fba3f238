-- expect: limit cpu
-- Jumps back and forth between labels in nested blocks without end.
::a:: do goto b end
::c:: do do goto d end end
::b:: do do do goto c end end end
::d:: do goto a end
