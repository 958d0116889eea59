# El mapa de los caminos.

map = El mapa de los caminos
map-name = Los pasos de esta conversación
map-counts = Esta conversación tiene { $all } pasos. Pasaste por { $walked }; { $offered } más estaban a una respuesta de distancia; { $never } no los has visto.
map-means = Una línea continua es el camino que recorriste, las rayas son respuestas que podías elegir, los puntos son lo que aún no has visto. Un cuadrado es un final.
map-walked = Recorrido
map-offered = Se podía elegir
map-never = Nunca visto
map-end = Un final: { $title }
map-offered-reply = «{ $words }» lleva aquí.
map-never-turn = Un paso al que aún no has llegado
map-never-end = Un final al que aún no has llegado
map-back = Desde aquí volvió al { $number }.
map-hidden = { $count ->
    [one] Hay un paso más que no se muestra.
   *[other] Hay { $count } pasos más que no se muestran.
    }
map-try = Probar otra vez desde aquí
map-try-name = Probar otra vez desde aquí: { $words }
map-try-offered = Probar esta
map-try-offered-name = Probar esta: { $words }
map-practice = Probar otra vez desde un paso es práctica: no sirve para ver si ya te sale.
map-cannot = La conversación ha cambiado, así que ya no se puede probar desde ahí. Puedes empezarla de nuevo.
