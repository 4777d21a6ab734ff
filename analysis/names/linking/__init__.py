"""The forms of one name brought together as one actor, in an article and across articles."""
