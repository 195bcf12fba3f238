-- expect: error; says "'debug'"
-- Takes off the hook that counts instructions and then loops.
debug.sethook()
while true do end
