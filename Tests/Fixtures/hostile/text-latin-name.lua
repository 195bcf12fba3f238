-- expect: error
-- Uses letters beyond ASCII in a name.
prénom = 1
