# What is said when something gets in the way.

notice-unrecorded = This conversation will not be kept: { $reason }
pause-offer = This is heavy. Would you like to pause? Nothing is lost.
