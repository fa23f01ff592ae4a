document.getElementById('filled').textContent = 'Un texte qui manque sans script.';
