# La carpeta para quien guía el taller: lo que se imprime antes.

kit-title = { $scenario }: para quien guía el taller
kit-kicker = Carpeta para quien guía el taller · { $minutes } minutos
kit-turns = { $turns ->
    [one] un momento en cada camino
   *[other] unos { $turns } momentos en cada camino
    }
kit-privacy = Esta carpeta es para ti, que guías el taller. Revela cuánto vale cada respuesta: hasta que termine, guárdate todo menos las tarjetas y la hoja de recuento.
kit-saved = La carpeta está guardada en { $file }. Ábrela en un navegador, e imprímela desde ahí.

kit-about = De qué trata
kit-content-notes = Qué conviene saber antes de decir que sí
kit-no-content-notes = Quien la escribió no señala nada en especial. Tú conoces mejor a tu gente.
kit-content-notes-mean = Estas notas permiten elegir. No hacen que nada duela menos. Así que léelas en voz alta, y que sea verdad que cualquiera puede no participar.

kit-plan = Tus { $minutes } minutos
kit-plan-caption = Desde el principio, en { $minutes } minutos
kit-plan-from = Desde
kit-plan-part = Qué
kit-plan-minutes = Minutos
kit-welcome = Bienvenida
kit-welcome-how = Di qué es esto: practicar con palabras, ni examen ni terapia. Lee en voz alta las normas. Di dónde está la puerta, y que está bien usarla.
kit-situation = La situación
kit-situation-how = Lee en voz alta de qué trata, el papel y lo que conviene saber. Responde a las preguntas.
kit-conversation = La conversación
kit-conversation-how = { $full ->
    [one] Una ronda completa de unos { $long } minutos, donde más importa. Los demás momentos
   *[other] { $full } rondas completas de unos { $long } minutos, donde más importa. Los demás momentos
    } { $short ->
    [one] van rápido: un minuto, más o menos, cada uno.
   *[other] van rápido: unos { $short } minutos cada uno.
    }
kit-conversation-long = Da tiempo a unos { $played } de { $turns } momentos. Para en un punto tranquilo, y cuenta cómo podría haber seguido.
kit-going-back = Volver atrás
kit-going-back-how = Vuelve al momento en que más se dividió el grupo, y juega lo que querían los demás.
kit-break = Una pausa
kit-break-how = Ventanas abiertas. Quien quiera hablar contigo a solas puede hacerlo ahora.
kit-threes = De tres en tres
kit-threes-how = Reparte las tarjetas. Cinco minutos de conversación, dos de comentarios, y cada cual pasa a la tarjeta siguiente, hasta que todo el mundo haya tenido las tres. Quien no participa puede observar.
kit-look-back = Mirar atrás
kit-look-back-how = Pregunta primero: ¿qué volveríais a decir, qué cambiaríais? Después muestra los resultados, con los momentos en que el grupo se dividió.
kit-close = Cierre
kit-close-how = Cada cual escribe una frase para sí: «Cuando …, voy a …». Nadie tiene que leerla. Repite dónde hay ayuda.

kit-before = Antes de empezar
kit-before-1 = Juega tú la conversación dos veces, una hasta el mejor final y otra hasta uno malo.
kit-before-2 = Marca los momentos que tendrán la ronda completa. En esta carpeta hay propuestas.
kit-before-3 = Imprime las tarjetas, un juego por cada tres personas, y la hoja de recuento si no hay móviles.
kit-before-4 = Prueba los móviles en la sala misma, con la red que usará la gente.
kit-before-5 = Ten pensado quién puede salir con alguien, y dónde ofrece ayuda tu organización.

kit-rules = Normas
kit-rules-mean = Para leer en voz alta. Mejor unas pocas y de verdad que todas de carrerilla.
kit-rule-1 = Puedes no participar: en una votación, en una ronda o en nada. No hace falta un motivo, y nadie lo pregunta.
kit-rule-2 = Puedes salir y volver cuando quieras.
kit-rule-3 = Hablamos de respuestas, no de las personas que las eligieron. Todas las que hay aquí las da también gente amable algunos días.
kit-rule-4 = Tus historias son tuyas. Cuenta solo lo que contarías en el trabajo, y lo que oigas se queda aquí.
kit-rule-5 = No hay trampa. La persona de la historia es inventada, y a nadie se le pone en evidencia.
kit-rule-6 = Los resultados no llevan nombres y no se usan para juzgar a nadie.

kit-round = Cómo llevar una ronda completa
kit-round-1 = Lee en voz alta lo que se dijo. Todavía no muestres las respuestas.
kit-round-2 = Medio minuto de silencio: ¿qué diríais?
kit-round-3 = Muestra las respuestas, léelas en voz alta, y que cada cual vote a solas, sin hablar.
kit-round-4 = Muestra cómo votó el grupo. No digas quién tiene razón.
kit-round-5 = Dos minutos de charla en parejas, mejor con quien eligió otra cosa. Después, tres voces en la sala, empezando por la respuesta menos votada. En Heard es «Hablar de ello».
kit-round-6 = Votad otra vez, y mirad qué cambió.
kit-round-7 = Solo ahora muestra los niveles, y por qué. Si salen antes, se acaba la charla, porque se vota la etiqueta.
kit-round-8 = Juega la respuesta que ganó, o cualquier otra. Si hay empate, decides tú.
kit-round-quick = Una ronda rápida es solo esto: leer, votar, mirar, jugar.

kit-phones = Si los móviles no conectan
kit-phones-1 = ¿El móvil está en la misma wifi que el ordenador? Apaga un momento los datos: un móvil suele esquivar una red sin internet.
kit-phones-2 = Escribid a mano la dirección que está debajo del código, con http:// delante.
kit-phones-3 = Si el ordenador pregunta si Heard puede aceptar conexiones, di que sí. Si tiene varias redes, elige otra en Heard.
kit-phones-4 = Las redes de invitados suelen aislar los aparatos. Comparte internet desde un móvil o desde el ordenador, y que todo el mundo se conecte ahí.
kit-phones-5 = Para la próxima vez, pide a quien lleva la red que deje hablar a los aparatos entre sí, por el puerto que muestra Heard.
kit-phones-6 = Sin móviles funciona siempre: que levanten la mano, cuenta, y escribe los números con espacios, como 3 11 17 8.

kit-pivotal = Momentos para la ronda completa
kit-pivotal-means = { $full ->
    [one] Da tiempo a una ronda completa. Estos momentos dan más que hablar, en el orden de la historia. A cuáles llegáis depende del grupo.
   *[other] Da tiempo a { $full } rondas completas. Estos momentos dan más que hablar, en el orden de la historia. A cuáles llegáis depende del grupo.
    }
kit-pivotal-door = Se abre una puerta: «{ $words }».
kit-pivotal-need = Aquí cambia lo que hace falta.
kit-pivotal-levels = Se puede elegir entre los cuatro niveles.

kit-questions = Preguntas para hablar
kit-questions-mean = Las preguntas de quien escribió la conversación, según cómo empieza cada momento. Con una buena pregunta basta para una ronda.
kit-questions-general = Preguntas que sirven para cualquier momento

kit-cards = Tarjetas para representar de tres en tres
kit-cards-mean = Un juego para tres personas, para recortar por las líneas. Usad vuestras propias palabras. Las respuestas de la pantalla no son un guion.
kit-cards-yourself = En esta conversación, alguien habla consigo. Una persona dice en voz alta lo que le pasa por la cabeza. La otra responde como la voz que está de su lado.
kit-card-person = Eres { $person }
kit-card-about = Cómo te conoce la otra persona
kit-card-begins = Cómo empieza
kit-card-shows = Lo que se te nota
kit-card-needs = Lo que necesitas y no dices
kit-card-later = Más tarde: { $need }
kit-card-hints = Lo que se te puede escapar
kit-card-hints-how = Deja caer algo de esto cuando encaje. Si lo recoge, cuenta más. Si pasa de largo, déjalo estar y habla un poco menos.
kit-card-inside = Lo que pasa dentro de ti
kit-card-passed-by = Si pasan de largo, es así: { $thought }
kit-card-reached = Si te llegan, es así: { $thought }
kit-card-listener = Escuchas y respondes
kit-card-story = Lo que sabes
kit-card-how = Cómo
kit-card-listener-how = Primero escuchar, luego ayudar. Di lo que has oído antes de ofrecer nada, y ofrece solo lo que puedas cumplir. Se puede hacer una pausa. También se puede decir «paro».
kit-card-observer = Observas
kit-card-observer-how = Apunta palabras, no notas. ¿Qué se dijo exactamente?
kit-card-observer-table = Lo que oíste
kit-card-watch = Fíjate en esto
kit-card-heard = Las palabras
kit-watch-head = ¿Dónde hubo un pensamiento para la otra persona?
kit-watch-heart = ¿Dónde se entendió un sentimiento?
kit-watch-hand = ¿Qué se ofreció o se hizo?
kit-watch-person = ¿Cuándo le cambió la cara o la voz?
kit-card-observer-after = Después habla primero quien necesitaba que le escucharan, luego quien escuchó, luego tú. Lee lo que apuntaste. Lo que habrías dicho tú, guárdatelo.

kit-need-vent = Decirlo en voz alta, sin que nadie lo haga más pequeño ni lo mejore.
kit-need-be-believed = Que te crean. Que alguien vea que es como dices.
kit-need-information = Saber cómo están las cosas, y qué no se sabe todavía.
kit-need-solution = Que alguien se haga cargo y lo arregle.
kit-need-company = No quedarte a solas con esto.
kit-need-celebrate = Que alguien se alegre contigo.
kit-need-safety = Estar a salvo, ahora y esta noche.
kit-need-mixed = Varias cosas a la vez. Ni tú lo tienes claro todavía.

kit-tally = Contar manos
kit-tally-means = Cuenta dos veces si está muy igualado. Pregunta al final quién prefiere no decirlo. Escribe los números en el orden de la pantalla, con espacios.
kit-tally-caption = Votos por momento: cuántas manos para cada respuesta
kit-tally-turn = Momento
kit-tally-vote = Voto
kit-tally-rather-not = Prefiere no
kit-tally-played = Se jugó
