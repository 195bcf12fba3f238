-- expect: error; says "nil value"
-- Declares a rule where there is no rule engine; such names must not reach anything by accident.
indicator("a.b")
