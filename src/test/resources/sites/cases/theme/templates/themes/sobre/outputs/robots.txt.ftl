Sobre
