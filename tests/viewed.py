"""What the tests of the reading view share: an article with its tables, and ways to read what a page shows."""

import html
import re
import shutil
import subprocess

import pandas as pd

TEXT = "Rates Rise\n\n“We must act,” Ann Lee said. Markets fell.\n\nBo Ray said that it was late."
ATTACKS = [
    "<script>RUN</script>",
    "</div></span></style><script>RUN</script>",
    "<img src=x onerror=RUN>",
    '" onmouseover="RUN" autofocus onfocus="RUN',
    "' style='animation:x' onanimationstart='RUN",
    "<svg onload=RUN>",
    "<iframe srcdoc='<script>parent.RUN</script>'></iframe>",
    "<a href='javascript:RUN'>x</a>",
    "</style><body onload=RUN>",
    "<!-- --><script>RUN</script><!--",
    "&lt;script&gt;RUN&lt;/script&gt;",
    "</title><script>RUN</script>",
    "<![CDATA[<script>RUN</script>]]>",
    "<math><mtext></mtext><script>RUN</script></math>",
    "\x00<\x00script>RUN</script>",
]
TAGS = set(
    "!doctype html head meta title style body article section div fieldset label input ul li small h1 h2 p span sup".split()
)
RUN = "document.documentElement.setAttribute('data-ran','yes')"


def span(part, text=TEXT):
    start = text.index(part)
    return start, start + len(part)


def quotes(speaker="Ann Lee", rule="cue in the same sentence"):
    rows = [
        ("a", 1, *span("We must act,"), "direct", speaker, *span("Ann Lee"), *span("said"), rule, 0.93, 3),
        ("a", 2, *span("it was late"), "indirect", None, pd.NA, pd.NA, pd.NA, pd.NA, rule, None, 0),
    ]
    names = "doc_id quote_id start end kind speaker speaker_start speaker_end cue_start cue_end rule confidence quoted_words"
    return pd.DataFrame(rows, columns=names.split())


def mentions(actor="Ann Lee"):
    rows = [("a", *span("Ann Lee"), "person", actor, "name"), ("a", *span("Bo Ray"), "person", None, "role")]
    return pd.DataFrame(rows, columns=["doc_id", "start", "end", "kind", "actor", "form"])


def body_text(view):
    """The article's letters as the page shows them, signs and legend left out, all white space alike."""
    page = re.sub(r"<sup>.*?</sup>", "", view.fragment(), flags=re.S)
    blocks = re.findall(r'<(p|h\d) class="ng-block[^>]*>(.*?)</\1>', page, flags=re.S)
    return "".join(html.unescape(re.sub("<[^>]*>", "", "".join(block for _, block in blocks))).split())


def marks(view):
    """What is marked, with the classes and the details of each mark, in order."""
    found = []
    open_marks = []
    for tag, letters in re.findall(r"(<[^>]*>)([^<]*)", view.fragment().split("</section>", 1)[1]):
        if tag.startswith("<span"):
            classes, tip = re.search(r'class="([^"]*)"', tag), re.search(r'data-tip="([^"]*)"', tag)
            open_marks.append(["", classes[1].split(), html.unescape(tip[1])])
            found.append(open_marks[-1])
        elif tag == "</span>":
            open_marks.pop()
        for mark in open_marks:
            mark[0] += letters
    return [(letters, [c.removeprefix("ng-") for c in classes], tip) for letters, classes, tip in found]


def only(view, kind):
    return [(letters, tip) for letters, classes, tip in marks(view) if kind in classes]


def browser():
    return shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")


def dumped(path, profile):
    """The page at a path after its scripts have run."""
    flags = (
        "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking "
        "--disable-component-update --disable-sync --virtual-time-budget=2000 --dump-dom"
    ).split()
    command = [browser(), *flags, f"--user-data-dir={profile}", path.as_uri()]
    page = subprocess.run(command, capture_output=True, text=True, timeout=60, encoding="utf-8").stdout
    assert "</html>" in page
    return page
