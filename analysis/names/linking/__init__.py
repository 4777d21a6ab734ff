"""The forms of one name, linked to one actor: in an article and across articles."""
