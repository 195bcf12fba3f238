-- expect: error; says "'debug'"
-- Reads the registry, where every library and host value can be found.
return debug.getregistry()._LOADED.io
