# Quién practica en este equipo.

people = ¿Quién practica ahora?
people-means = Los nombres separan tu progreso del de otras personas que usan este equipo. No hay contraseña: quien lo use puede elegir cualquier nombre.
people-here = Quién ha practicado aquí
people-unnamed = Sin nombre
people-nobody = Nadie: no guardar nada
people-nobody-short = Nadie
people-nobody-means = Lo que hagas desaparece cuando vuelvas a elegir un nombre o cierres Heard.
people-now = Ahora: { $name }
people-new = Un nombre nuevo
people-add = Añadir este nombre
people-you = ¿Cómo quieres que te llamen aquí?
people-you-means = Lo dicen de vez en cuando. Déjalo vacío y no lo dirán.
people-button = { $name }. Cambiar quién practica
people-cannot = Ahora mismo no se puede cambiar: { $reason }

kept-delete-theirs = Todo lo que { $name } ha practicado aquí y ha escrito sobre ello, y el nombre. Lo que han practicado otras personas se queda. Lo borrado no se puede recuperar. Se conservan las copias y las páginas que hayas guardado tú.
kept-of = Esto es lo que { $name } ha practicado.
journal-damaged-stays = Está borrado. Queda un historial dañado que se apartó: puede haber en él algo de otras personas.
