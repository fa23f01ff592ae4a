// axe with all its rules, and those that OPTIONS adds or leaves.
axe.run(document, Object.assign({resultTypes: ['violations']}, OPTIONS)).then(found =>
  found.violations.flatMap(rule => rule.nodes.map(node =>
    rule.id + ': ' + node.target.join(' ') + ' ' + (node.failureSummary || rule.help).replace(/\s+/g, ' ').slice(0, 300))));
