# Las conversaciones.

library = Conversaciones
library-all = Todas las conversaciones
library-title = ¿A quién te gustaría escuchar hoy?
library-promise = Aquí nadie te pone nota. Salir no cuesta nada, y siempre puedes volver.
library-notices = Conviene saber
library-left = Esta la dejaste a medias
library-go-on = Seguir
library-open = Abrir
library-open-name = Abrir: { $title }
library-best = { $times ->
    [one] Completada una vez. Lo mejor hasta ahora: { $band }
    [2] Completada dos veces. Lo mejor hasta ahora: { $band }
   *[other] Completada { $times } veces. Lo mejor hasta ahora: { $band }
    }
library-broken = Este archivo aún no se puede usar
library-broken-help = Para ver qué falla: heard check { $key }
cannot-be-played = { $title } no se puede abrir: { $finding }
