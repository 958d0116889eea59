# Todas las teclas.

keys = Teclas
keys-list = Todas las teclas
keys-choose = Elegir la respuesta de ese número
keys-go-on = Pulsar lo que tiene el marco; seguir
keys-walk = Recorrer todo lo que se puede pulsar
keys-back = Deshacer la última respuesta
keys-hint = Una pista: una pregunta para tener presente
keys-history = Volver al principio de lo que se dijo
keys-pause = Pausa
keys-size = Texto más grande o más pequeño
keys-leave = Salir, o cerrar una página como esta
keys-help = Esta página
keys-letters-off = Las letras sueltas están desactivadas en los ajustes. Hay botones para todo lo que hacen.
keys-close = Cerrar
key-enter = Intro
key-space = Espacio
key-tab = Tab
keys-read-aloud = Leer en voz alta las últimas líneas; mientras se leen, silencio
keys-full-screen = Llenar la pantalla, o dejar de hacerlo
