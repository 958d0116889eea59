# Encontrar una conversación.

library-search = Buscar un título, una persona, un tema o un canal
library-filters = Filtrar
library-found-name = Cuántas se encontraron
library-found = { $found } de { $all } conversaciones
library-found-none = Nada encaja. Prueba con menos palabras, o muéstralas todas.
library-show-all = Mostrar todas
library-page = Página { $page } de { $pages }
library-page-before = Página anterior
library-page-after = Página siguiente
library-again = Ahora vale la pena repetirlas
library-again-fresh = La última vez diste todo lo que hacía falta. Al repetirla días después se asienta mejor.
filter-all = Todas
filter-relationship = Quién es para ti
filter-channel = Dónde tiene lugar
filter-difficulty = Lo difícil que es
filter-played = Lo que ya hiciste
filter-fresh = Aún sin completar
