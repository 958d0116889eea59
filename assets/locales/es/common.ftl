# Palabras que comparten varias pantallas.
#
# Los cuatro niveles hablan de la respuesta, y por eso van en femenino. «Simpática» sería falso por «sympathetic»:
# quiere decir «agradable». «Compasiva» es, en la psicología, «compassionate», así que tampoco sirve; y «lástima» mira
# desde arriba. «Considerada» dice lo que vale en los tres casos: piensa en la otra persona, desde fuera.
# Los sentimientos son nombres con artículo, que siguen a «se le nota»: así nada concuerda con el género de la persona.

you = Tú
product = Heard
tagline = Practica esas conversaciones en las que alguien necesita que le escuchen.
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
definition-sympathetic = En este simulador, considerada quiere decir: piensa en la otra persona. Lo siente por ella, pero desde fuera.
definition-empathetic = En este simulador, empática quiere decir: también se pone en su lugar, y se nota.
definition-compassionate = En este simulador, compasiva quiere decir: también hace algo al respecto, junto con la otra persona.

part-head = Cabeza
part-heart = Corazón
part-hand = Mano

asked-head = Hizo falta pensar en la otra persona { $asked ->
    [one] una vez
    [2] dos veces
   *[other] { $asked } veces
    }{ $given ->
    [0] {", y todavía no lo hiciste"}
    [one] {", y lo hiciste una vez"}
    [2] {", y lo hiciste dos veces"}
   *[other] {", y lo hiciste"} { $given } veces
    }.
asked-heart = Hizo falta poner corazón { $asked ->
    [one] una vez
    [2] dos veces
   *[other] { $asked } veces
    }{ $given ->
    [0] {", y todavía no lo pusiste"}
    [one] {", y lo pusiste una vez"}
    [2] {", y lo pusiste dos veces"}
   *[other] {", y lo pusiste"} { $given } veces
    }.
asked-hand = Hizo falta echar una mano { $asked ->
    [one] una vez
    [2] dos veces
   *[other] { $asked } veces
    }{ $given ->
    [0] {", y todavía no la echaste"}
    [one] {", y la echaste una vez"}
    [2] {", y la echaste dos veces"}
   *[other] {", y la echaste"} { $given } veces
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
relationship-client = Persona atendida
relationship-patient = Paciente
relationship-student = Estudiante
relationship-friend = Amistad
relationship-family = Familia
relationship-partner = Pareja
relationship-colleague = Del trabajo
relationship-stranger = Persona desconocida
relationship-yourself = Contigo

difficulty-gentle = Suave
difficulty-steady = Intermedia
difficulty-hard = Difícil

minutes = { $minutes ->
    [one] Un minuto, más o menos
   *[other] Unos { $minutes } minutos
    }
content-note = Aviso de contenido: { $topic }

feeling-neutral = la expresión neutra
feeling-calm = la tranquilidad
feeling-hopeful = la esperanza
feeling-relieved = el alivio
feeling-grateful = la gratitud
feeling-happy = la alegría
feeling-proud = el orgullo
feeling-excited = la ilusión
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
feeling-angry = el enfado
feeling-suspicious = la desconfianza
feeling-jealous = que siente celos
feeling-tired = el cansancio
feeling-exhausted = el agotamiento
feeling-numb = que está ausente

slip-platitude = Una frase que vale para cualquiera:
slip-scripted = Suena a guion:
slip-self-centre = Acaba hablando de ti:
slip-interrogate = Una pregunta tras otra:
slip-jargon = Palabras que solo entienden los de dentro:
slip-too-weak = Se queda corta con el sentimiento:
slip-too-strong = Se pasa con el sentimiento:
slip-return = Devuelve enseguida el cariño:
slip-minimise = Le quita importancia:
slip-compare = Lo compara con los problemas de otra gente:
slip-premature-fix = Da la solución antes de que se pida:
slip-policy-hide = Se esconde detrás de una norma:
slip-false-cheer = Tapa el sentimiento con ánimos:
slip-dampen = Un jarro de agua fría para la buena noticia:
slip-assume-identity = Da por hecho quién es alguien:
slip-control = Dice qué hay que sentir:
slip-patronise = Habla desde arriba:
slip-deflect = Esquiva el cariño que te ofrecen:
slip-over-promise = Promete más de lo que se puede cumplir:
slip-blame = Le echa la culpa a la otra persona:
slip-mock = Se burla:
slip-dismiss = Pasa por encima de lo que se dijo:
slip-diagnose = Le pone un nombre médico:
slip-discriminate = Hace de menos a alguien por ser quien es:
slip-unsafe = Podría poner a alguien en peligro:

# Las cinco preguntas que conviene hacerse antes de responder.
question-1 = ¿Por qué le importa esto a la otra persona?
question-2 = ¿De dónde le viene este sentimiento?
question-3 = ¿Qué le está costando todo esto?
question-4 = ¿Quién es, y con qué carga ya?
question-5 = ¿Cómo me sentiría en su lugar, y en qué puede ser distinto para la otra persona?
