package badhouse.site;

record LogsBySystem(System.Logger logger) {}
