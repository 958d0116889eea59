# Lo que se dice cuando algo se interpone.

pause-offer = Esto pesa. ¿Quieres hacer una pausa? No se pierde nada.
notice-edited = El escenario cambió desde que lo dejaste. Estás de nuevo donde tus respuestas todavía encajan.
