# the end
