${icon("flame")}
