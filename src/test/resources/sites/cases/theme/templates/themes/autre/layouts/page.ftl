${never}
