# Was man für sich selbst aufschreibt.

notes-first = Zuerst dein eigener Blick
notes-for-you = Nur für dich. Es liegt bei diesem Gespräch auf diesem Computer. Löschst du das Gespräch, ist auch das hier weg.
notes-keep = Etwas, das ich wieder so sagen würde
notes-change = Etwas, das ich anders sagen würde
notes-take-along = Das nehme ich mit
notes-shown-again = Du siehst es vor deinem nächsten Gespräch wieder.
notes-intention = Wenn das wieder vorkommt, dann …
notes-last-time = Das wolltest du mitnehmen
