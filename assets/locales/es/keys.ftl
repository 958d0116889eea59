# Todas las teclas.

keys = Teclas
keys-list = Todas las teclas
keys-choose = Elegir la respuesta de ese número
keys-go-on = Pulsar lo que está enmarcado; seguir
keys-walk = Recorrer todo lo que se puede pulsar
keys-back = Deshacer la última respuesta
keys-hint = Una pista: una pregunta para tener presente
keys-history = Volver al principio de la conversación
keys-pause = Pausa
keys-size = Texto más grande o más pequeño
keys-leave = Salir, o cerrar una página como esta
keys-help = Esta página
keys-letters-off = Los atajos de una letra están desactivados en los ajustes. Hay botones para todos.
keys-close = Cerrar
key-enter = Intro
key-space = Espacio
key-tab = Tab
keys-read-aloud = Leer en voz alta las últimas líneas, o parar
keys-full-screen = Activar o quitar la pantalla completa
keys-levels = Mostrar los niveles
keys-discuss = Hablar de ello
keys-vote-again = Votar otra vez
keys-full-round = La ronda completa en este momento, o una rápida
keys-door = Que no entren más móviles, o que vuelvan a entrar
keys-clock = Un minuto en el reloj
