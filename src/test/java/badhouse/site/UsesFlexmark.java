package badhouse.site;

import com.vladsch.flexmark.util.ast.Node;

record UsesFlexmark(Node library) {}
