-- expect: error
-- Ends in the middle of a label.
::a
