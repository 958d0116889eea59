# What is said when something gets in the way.

pause-offer = This is heavy. Would you like to pause? Nothing is lost.
notice-edited = The scenario was changed since you stopped. You are back where your replies still fit.
notice-font-missing = Some letters here can't be drawn ({ $script }): no font on this computer has them. With a font for them, such as one of the Noto family, they will be there at the next start.
notice-font-broken = One of the fonts that come with Heard can't be read here, so some words look different than they should. Everything works; installing Heard again brings the font back.
