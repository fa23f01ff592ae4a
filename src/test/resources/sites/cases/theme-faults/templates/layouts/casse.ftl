bon
