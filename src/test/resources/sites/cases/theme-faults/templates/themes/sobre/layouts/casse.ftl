${page.title}
${inconnu}
