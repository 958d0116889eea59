# Palabras que comparten varias pantallas.
#
# Los cuatro niveles hablan de la respuesta, y por eso van en femenino. «Simpática» sería falso por «sympathetic»:
# quiere decir «agradable». «Compasiva» es, en la psicología, «compassionate», así que tampoco sirve; y «lástima» mira
# desde arriba. «Considerada» dice lo que vale en los tres casos: hay un pensamiento para la otra persona, desde fuera.
# Los sentimientos son nombres con artículo, que siguen a «se le nota»: así nada concuerda con el género de la persona.

you = Tú
product = Heard
tagline = Practica las conversaciones en las que alguien necesita que se le escuche.
language-name = Español

level-apathetic = Apática
level-sympathetic = Considerada
level-sympathetic-sorry = Considerada · lo lamenta
level-sympathetic-task = Considerada · primero la tarea
level-sympathetic-curious = Considerada · con curiosidad
level-empathetic = Empática
level-compassionate = Compasiva
necessary-question = Una pregunta necesaria
counts-for-nothing = No suma ni resta.

definition-apathetic = En este simulador, apática quiere decir: en la respuesta no hay nada para la otra persona.
definition-sympathetic = En este simulador, considerada quiere decir: hay un pensamiento para la otra persona. Lo siente por ella, desde fuera.
definition-empathetic = En este simulador, empática quiere decir: también muestra cómo es estar en su lugar.
definition-compassionate = En este simulador, compasiva quiere decir: también hace algo al respecto, junto con la otra persona.

part-head = Cabeza
part-heart = Corazón
part-hand = Mano

asked-head = Hizo falta un pensamiento para la otra persona { $asked ->
    [one] una vez
    [2] dos veces
   *[other] { $asked } veces
    }{ $given ->
    [0] {", y todavía no lo hubo"}
    [one] {", y lo hubo una vez"}
    [2] {", y lo hubo dos veces"}
   *[other] {", y lo hubo"} { $given } veces
    }.
asked-heart = Hizo falta corazón { $asked ->
    [one] una vez
    [2] dos veces
   *[other] { $asked } veces
    }{ $given ->
    [0] {", y todavía no lo hubo"}
    [one] {", y lo hubo una vez"}
    [2] {", y lo hubo dos veces"}
   *[other] {", y lo hubo"} { $given } veces
    }.
asked-hand = Hizo falta una mano { $asked ->
    [one] una vez
    [2] dos veces
   *[other] { $asked } veces
    }{ $given ->
    [0] {", y todavía no la hubo"}
    [one] {", y la hubo una vez"}
    [2] {", y la hubo dos veces"}
   *[other] {", y la hubo"} { $given } veces
    }.

landing-missed = pasó de largo
landing-not-yet = todavía no llegó
landing-nearly = casi llegó
landing-landed = llegó

band-finding-your-feet = Primeros pasos
band-getting-closer = Cada vez más cerca
band-landing = Llega
band-landing-well = Llega bien

mode-coach = Con guía
mode-practice = Práctica
mode-assess = Prueba

channel-phone = Teléfono
channel-chat = Chat en vivo
channel-email = Correo
channel-in-person = En persona
channel-message = Mensajes
channel-video = Videollamada

relationship-customer = Cliente
relationship-client = En asesoría
relationship-patient = Paciente
relationship-student = Estudiante
relationship-friend = Amistad
relationship-family = Familia
relationship-partner = Pareja
relationship-colleague = Colega
relationship-stranger = Persona desconocida
relationship-yourself = Tú

difficulty-gentle = Suave
difficulty-steady = Intermedia
difficulty-hard = Difícil

minutes = { $minutes ->
    [one] Un minuto, más o menos
   *[other] Unos { $minutes } minutos
    }
content-note = Aviso de contenido: { $topic }

feeling-neutral = la expresión neutra
feeling-calm = la calma
feeling-hopeful = la esperanza
feeling-relieved = el alivio
feeling-grateful = la gratitud
feeling-happy = la alegría
feeling-proud = el orgullo
feeling-excited = el entusiasmo
feeling-amused = que algo le hace gracia
feeling-surprised = la sorpresa
feeling-confused = la confusión
feeling-worried = la preocupación
feeling-afraid = el miedo
feeling-overwhelmed = el agobio
feeling-sad = la tristeza
feeling-grieving = el dolor de la pérdida
feeling-lonely = la soledad
feeling-hurt = que algo le ha dolido
feeling-ashamed = la vergüenza
feeling-guilty = la culpa
feeling-embarrassed = el bochorno
feeling-disappointed = la decepción
feeling-frustrated = la frustración
feeling-angry = el enojo
feeling-suspicious = la desconfianza
feeling-jealous = que siente celos
feeling-tired = el cansancio
feeling-exhausted = el agotamiento
feeling-numb = el aturdimiento

slip-platitude = Una frase que le serviría a cualquiera:
slip-scripted = Suena a guion:
slip-self-centre = Lleva la charla hacia quien responde:
slip-interrogate = Una pregunta tras otra:
slip-jargon = Palabras que solo se conocen desde dentro:
slip-too-weak = El sentimiento, nombrado demasiado pequeño:
slip-too-strong = El sentimiento, nombrado demasiado grande:
slip-return = Devuelve el cuidado enseguida:
slip-minimise = Lo hace más pequeño de lo que es:
slip-compare = Lo compara con los problemas de otra gente:
slip-premature-fix = Da la solución antes de que se pida:
slip-policy-hide = Se esconde detrás de una norma:
slip-false-cheer = Tapa el sentimiento con ánimos:
slip-dampen = Le echa agua fría a la buena noticia:
slip-assume-identity = Da por hecho quién es alguien:
slip-control = Dice qué hay que sentir:
slip-patronise = Habla desde arriba:
slip-deflect = Aparta el cuidado que se le ofrece:
slip-over-promise = Promete más de lo que se puede cumplir:
slip-blame = Le echa la culpa a la otra persona:
slip-mock = Se burla:
slip-dismiss = Pasa por encima de lo que se dijo:
slip-diagnose = Le pone un nombre médico:
slip-discriminate = Trata a alguien como menos por ser quien es:
slip-unsafe = Podría poner a alguien en peligro:

# Las cinco preguntas que conviene hacerse antes de responder.
question-1 = ¿Por qué le importa esto a la otra persona?
question-2 = ¿De dónde le viene este sentimiento?
question-3 = ¿Qué se le hace difícil por esto?
question-4 = ¿Quién es, y qué carga ya?
question-5 = ¿Cómo me sentiría en su lugar, y en qué puede ser distinto para la otra persona?
