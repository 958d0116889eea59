# Lo que se dice cuando algo se interpone.

pause-offer = Esto es duro. ¿Quieres hacer una pausa? No se pierde nada.
notice-edited = La conversación cambió desde que la dejaste. Vuelves al punto donde tus respuestas aún encajan.
notice-font-missing = Algunos signos no se pueden mostrar aquí ({ $script }): ninguna fuente de este ordenador los tiene. Con una fuente que los tenga, por ejemplo de la familia Noto, aparecerán la próxima vez que abras Heard.
notice-font-broken = Una de las fuentes que vienen con Heard no se puede leer aquí, así que algunas palabras se ven distintas de como deberían. Todo funciona; si vuelves a instalar Heard, la fuente volverá.
