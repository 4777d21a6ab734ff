"""Names in headlines of capitals."""

import pytest
from inputs import mentions_in


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("TRUMP AND XI TO MEET IN GENEVA\nPresident Donald Trump will meet Xi Jinping in Geneva.", "TRUMP; GENEVA"),
        ("UN CHIEF WARNS OF FAMINE\nUN Secretary-General Antonio Guterres warned of famine.", "UN"),
        ("MERKEL: NO DEAL WITH GREECE\nAngela Merkel said no deal with Greece was near.", "MERKEL; GREECE"),
        ("FBI RAIDS HOME OF SENATOR LOWELL\nThe FBI raided the home of Senator Mark Lowell.", "FBI; LOWELL"),
        ("BREAKING: PUTIN VISITS BEIJING\nVladimir Putin visited Beijing.", "PUTIN; BEIJING"),
        ("MAYOR QUITS\nMayor Ed Bloom quit.", ""),
        ("BORIS JOHNSON RESIGNS AS PM\nBoris Johnson resigned.", "BORIS JOHNSON"),
        ("NATO WARNS RUSSIA\nNATO warned Russia.", "NATO; RUSSIA"),
    ],
)
def test_names_in_headlines_of_capitals(text, names):
    mentions = mentions_in(text, before="")
    assert "; ".join(mentions.loc[mentions["end"] <= text.index("\n"), "text"]) == names
