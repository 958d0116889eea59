# What is said when something gets in the way.

pause-offer = This is heavy. Would you like to pause? Nothing is lost.
notice-edited = The scenario was changed since you stopped. You are back where your replies still fit.
