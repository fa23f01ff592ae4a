${inconnu}
