-- expect: error; says "'insert'"
-- Calls a method of a table, as if tables had the library behind them.
({}):insert(1)
