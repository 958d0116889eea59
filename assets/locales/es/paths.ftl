# Caminos de aprendizaje.

paths = { $count ->
    [one] Un camino de aprendizaje
   *[other] { $count } caminos de aprendizaje
    }
paths-name = Caminos de aprendizaje
path-open = Ver el camino
path-open-name = Ver el camino: { $title }
path-progress = { $walked ->
    [0] { $all } conversaciones, ninguna completada todavía
   *[other] { $walked } de { $all } completadas
    }
path-steps = Las conversaciones en su orden
path-done = Completada. Lo mejor hasta ahora: { $band }
path-next = La siguiente
path-go-on = Lo siguiente en «{ $path }»
path-at-the-end = Al final hay algo en que pensar.
path-walked = Has recorrido este camino. Para pensar:
path-trouble = Algo no está bien en este camino: { $finding }
