-- expect: error; says "'end' expected"
-- Never ends a block.
do do do
