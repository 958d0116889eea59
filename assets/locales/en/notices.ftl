# What is said when something gets in the way.

pause-offer = This is heavy. Would you like to pause? Nothing is lost.
