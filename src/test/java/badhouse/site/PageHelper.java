package badhouse.site;

record PageHelper() {}
