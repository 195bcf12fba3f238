-- expect: error; says "'collectgarbage'"
-- Stops the collector, so that garbage alone fills the memory.
collectgarbage("stop")
