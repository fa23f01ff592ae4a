document.getElementById('a').addEventListener('keydown', event => event.key === 'Tab' && event.preventDefault());
