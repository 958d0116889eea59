# Lo que se dice cuando algo se interpone.

pause-offer = Esto pesa. ¿Quieres hacer una pausa? No se pierde nada.
notice-edited = El escenario cambió desde que lo dejaste. Estás de nuevo donde tus respuestas todavía encajan.
notice-font-missing = Algunos signos no se pueden dibujar aquí ({ $script }): ninguna fuente de este ordenador los tiene. Con una fuente que los tenga, por ejemplo de la familia Noto, aparecerán la próxima vez que abras Heard.
