"""Words that stand for people: titles, offices, relations."""

# Short titles before a name -> the office.
SHORT = {"sen": "senator", "gov": "governor", "rep": "congressman"}
